import type { Limits, Service } from '../model/compose/service.ts';
import { type Message, type Note, type Problem, say } from '../rule.ts';
import type { Location } from '../source.ts';

/** Notes at the places that pull a value into a service: an alias, a merge key, an `extends`. To be spread into a problem. */
export function pulledIn(
  name: string,
  { via }: { readonly via?: readonly Location[] },
): { readonly notes?: readonly Note[] } {
  return via?.length ? { notes: via.map((at) => ({ at, message: say`${name} takes it over here.` })) } : {};
}

/** What is known of an image that is documented to need the thing at fault, to follow a message. */
export function asDocumented(words: string | undefined): Message {
  if (words === undefined) return [];
  // The table's own Markdown: what stands between backticks is code.
  return [' ', ...words.split('`').map((text, i) => (i % 2 === 1 ? { code: text } : text))].filter(
    (part) => part !== '',
  );
}

/** Offers the limit that a policy suggests, for a service that has none. To be spread into a problem. */
export function usualLimit(service: Service, limit: keyof Limits, value: string | undefined): Pick<Problem, 'fix'> {
  const edit = value === undefined ? undefined : service.appendLimit(limit, value);
  return edit ? { fix: { title: `Set the usual limit, ${value}`, edits: [edit] } } : {};
}

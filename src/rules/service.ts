import { shortKeys } from '../model/compose/limits.ts';
import type { Limits } from '../model/compose/service.ts';
import type { Project, Service } from '../model/project.ts';
import { givenTo, takersOf } from '../model/taking.ts';
import { type Edit, type Message, type Note, type Problem, say } from '../rule.ts';
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

/**
 * The edit that gives a service what it lacks: where it takes over another one that lacks it too, in that one, so that
 * nothing is written twice.
 *
 * @param keys those that it would be read from; one that says something else in the other service is not taken over
 * @param offer makes the edit for one service
 */
export function atOrigin(
  service: Service,
  project: Project,
  keys: readonly string[],
  offer: (each: Service) => Edit | undefined,
): Edit | undefined {
  const same = (other: Service) => keys.every((key) => other.keys.get(key) === service.keys.get(key));
  for (const each of [...givenTo(service, project).filter(same), service]) {
    const edit = offer(each);
    if (edit) return edit;
  }
  return undefined;
}

/** Offers the limit that a policy suggests, for a service that has none. To be spread into a problem. */
export function usualLimit(
  service: Service,
  project: Project,
  limit: keyof Limits,
  value: string | undefined,
): Pick<Problem, 'fix'> {
  if (value === undefined) return {};
  const edit = atOrigin(service, project, ['deploy', shortKeys[limit]], (each) => {
    // A short key excludes limits under `deploy`, also those of a service that takes it over.
    const excluded = !limitedByDeploy(each) && takersOf(each, project).some(limitedByDeploy);
    return excluded ? undefined : each.appendLimit(limit, value);
  });
  return edit ? { fix: { title: `Set the usual limit, ${value}`, edits: [edit] } } : {};
}

function limitedByDeploy({ deploy }: Service): boolean {
  return deploy !== undefined && Object.values(deploy.limits).some((limit) => limit !== undefined);
}

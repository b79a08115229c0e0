import { type Note, say } from '../rule.ts';
import type { Location } from '../source.ts';

/** Notes at the places that pull a value into a service: an alias, a merge key, an `extends`. To be spread into a problem. */
export function pulledIn(
  name: string,
  { via }: { readonly via?: readonly Location[] },
): { readonly notes?: readonly Note[] } {
  return via?.length ? { notes: via.map((at) => ({ at, message: say`${name} takes it over here.` })) } : {};
}

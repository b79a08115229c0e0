import type { Change } from '../change.ts';
import { fileKinds } from '../model/files/container-paths.ts';
import { defaultPolicy } from '../policy/policy.ts';
import type { Content, Wanted } from '../ports.ts';
import { namingFiles, toLookThrough } from './affected.ts';
import type { Roots } from './collect.ts';
import { toLookAt } from './content-looks.ts';
import { mayDangle } from './dangling.ts';
import type { Reader } from './links.ts';
import { likelyCopied } from './listing.ts';
import { withCompanions } from './reading.ts';
import { looksAround, within } from './scope.ts';
import type { Scope } from './scopes.ts';
import { touchedBy } from './touched.ts';

/**
 * Reads all that a review is likely to want in one go, before anything is known of the policy, so that little is left to ask
 * for afterwards.
 *
 * @param wanted what is surely wanted
 * @returns what that is
 */
export async function readAhead(
  reader: Reader,
  seen: Change,
  scope: Scope,
  wanted: readonly Wanted[],
): Promise<readonly Content[]> {
  const { roots: touchedRoots } = within(touchedBy(seen, defaultPolicy.files));
  const likely = [
    ...wantedOf(touchedRoots),
    ...(looksAround(scope, seen) ? await likelyCopied(reader, touchedRoots) : []),
    ...toLookAt(seen, defaultPolicy.files),
    ...(looksAround(scope, seen)
      ? toLookThrough(await namingFiles(reader, seen, fileKinds(defaultPolicy.files, seen.folders)))
      : []),
    ...(await mayDangle(reader, seen)),
  ];
  return (await reader.read([...wanted, ...likely])).slice(0, wanted.length);
}

function wantedOf({ base, head }: Roots): Wanted[] {
  return [
    ...withCompanions(base).map((path): Wanted => ({ side: 'base', path })),
    ...withCompanions(head).map((path): Wanted => ({ side: 'head', path })),
  ];
}

import type { Comparison } from '../../model/change-comparison.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import { lastOf } from '../../model/dockerfile/layer.ts';
import type { Image, Project } from '../../model/project.ts';
import { servicesSetUser } from '../../model/root-user.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { type Location, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { knownStart } from '../../text/setting.ts';
import { imageRunsAs, type RunsAs } from '../accounts/runs-as.ts';
import { comparisonsBehind, programDownloads } from '../downloads/fetched-programs.ts';
import { hasChecksum } from '../downloads/integrity-checks.ts';
import { gitFetches } from '../downloads/unpinned-clones.ts';
import type { Loss, Removed } from './lost-protections.ts';
import { lossesBetween } from './published-losses.ts';

/** What an image had before a change and has no longer. */
export function* imageLosses(
  old: Image,
  image: Image,
  removed: Removed,
  { before, after }: Pick<Comparison, 'before' | 'after'>,
): Iterable<Loss> {
  yield* baseLosses(old, image, after.signatures);
  yield* checksumLosses(fetchedBy(old, before), fetchedBy(image, after), image);
  yield* commitLosses(old, image);
  if (!image.shipped) return;
  yield* userLosses(old, image, removed);
  yield* healthcheckLosses(old, image, removed);
}

function* baseLosses(old: Image, image: Image, signatures: Project['signatures']): Iterable<Loss> {
  const { base, from } = image.stage;
  if (old.stage.base.kind !== 'image' || base.kind !== 'image') return;
  // Whether it is watched is asked of the whole image.
  for (const loss of lossesBetween(old.stage.base, base, signatures))
    if (loss.what !== 'healthcheck')
      yield { ...loss, subject: { kind: 'image', image }, at: from.image.at, gone: false };
}

/** What was compared with a sum or a signature before it was used, and is fetched without that now. */
function* checksumLosses(before: FetchedFiles, after: FetchedFiles, image: Image): Iterable<Loss> {
  for (const [what, { at, checked }] of after) {
    if (checked || !before.get(what)?.checked) continue;
    yield { what: 'checksum', subject: { kind: 'image', image }, at, gone: false, was: '', is: textAt(at) };
  }
}

/** What was fetched at a commit or release, and is taken as the repository has it now. */
function* commitLosses(old: Image, image: Image): Iterable<Loss> {
  const before = groupBy(old.stage.layers.flatMap(gitFetches), ({ address }) => address);
  for (const { address, at, pinned } of image.stage.layers.flatMap(gitFetches))
    if (!pinned && before.get(address)?.every((each) => each.pinned))
      yield { what: 'commit', subject: { kind: 'image', image }, at, gone: false, was: '', is: address };
}

interface Fetched {
  readonly at: Location;
  readonly checked: boolean;
}

type FetchedFiles = ReadonlyMap<string, Fetched>;

/** The files that the own layers of an image fetch, and the scripts that they run, by their addresses without version numbers. */
function fetchedBy({ stage }: Image, { scripts }: Project): FetchedFiles {
  return new Map(
    stage.layers
      .flatMap((layer) => [layer, ...(scripts.get(layer) ?? [])])
      .flatMap((layer) => [...downloadsOf(layer), ...additionsOf(layer)])
      .map((each) => [textAt(each.at).replace(/[\da-f]+/gi, (word) => (/\d/.test(word) ? '#' : word)), each]),
  );
}

function downloadsOf(layer: Layer): Fetched[] {
  const comparisons = comparisonsBehind(layer);
  return programDownloads(layer).map(({ at, command }) => ({ at, checked: oneRuns(comparisons, command) }));
}

function additionsOf({ instruction }: Layer): Fetched[] {
  if (instruction.keyword !== 'ADD') return [];
  const checked = hasChecksum(instruction);
  return instruction.sources
    .filter((source) => /^https?:/i.test(knownStart(source)))
    .map(({ at }) => ({ at, checked }));
}

function* userLosses(old: Image, image: Image, removed: Removed): Iterable<Loss> {
  const [was, is] = [imageRunsAs(old), imageRunsAs(image)];
  const what = was.user === 'nonroot' ? lostUser(is, old.user !== undefined && !image.user) : undefined;
  if (!what || servicesSetUser(image)) return;
  const subject = { kind: 'image', image } as const;
  const stood = old.user && !image.user ? removed([old.user.setting.at]) : undefined;
  const at = image.user?.setting.at ?? stood ?? image.stage.from.image.at;
  yield { what, subject, at, gone: stood !== undefined, was: was.as, is: is.as };
}

/**
 * What is lost where somebody who was not root ran before.
 *
 * @param gone whether the line that said so is
 */
export function lostUser({ user, handsOver }: RunsAs, gone: boolean): 'user' | 'known-user' | undefined {
  if (user === 'nonroot' || handsOver) return undefined;
  if (user === 'root') return handsOver === false ? 'user' : 'known-user';
  return gone ? 'known-user' : undefined;
}

function* healthcheckLosses(old: Image, image: Image, removed: Removed): Iterable<Loss> {
  const watched = image.usedBy.length > 0 && image.usedBy.every(({ healthcheck }) => healthcheck);
  const before = healthcheckOf(old);
  const off = healthcheckOf(image);
  if (!before?.run || off?.run || watched) return;
  const stood = off ? undefined : removed([before.at]);
  yield {
    what: 'healthcheck',
    subject: { kind: 'image', image },
    at: off?.at ?? stood ?? image.stage.from.image.at,
    gone: stood !== undefined,
    was: 'HEALTHCHECK',
    is: off && 'HEALTHCHECK NONE',
  };
}

function healthcheckOf({ inherited, layers }: Image) {
  return (lastOf(layers, 'HEALTHCHECK') ?? lastOf(inherited, 'HEALTHCHECK'))?.instruction;
}

export function hasHealthcheck(image: Image): boolean {
  return healthcheckOf(image)?.run !== undefined;
}

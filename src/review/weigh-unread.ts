/** What could not be reviewed: what fails the review for it, and what only deserves a remark. */

import { allPathsOf, type Change, pathsAtHead } from '../change.ts';
import { isTrialPath } from '../known/path-roles.ts';
import { pathMatcher } from '../model/files/container-paths.ts';
import { notBuilt } from '../model/not-built.ts';
import type { Unread } from '../model/project.ts';
import type { AcceptedUnread, Policy } from '../policy/policy.ts';
import { enumerated } from '../text/enumerated.ts';
import { groupBy } from '../text/group-by.ts';
import { foldersAbove } from '../text/path.ts';
import { termFaults } from './inline-waivers.ts';

export interface WeighedUnread {
  /** Fails the review. */
  readonly unread: readonly Unread[];
  /** What the policy accepts; it may hide what was found before. */
  readonly accepted: readonly Unread[];
  /** Whether what could not be reviewed at the base could not be at the head either, and is reported there. */
  readonly isOld: (atBase: Unread) => boolean;
  /** Plain text. */
  readonly remarks: readonly string[];
}

/** The submodules that a change only moves, by path, each with its commits before and after; undefined is that of a work tree. */
export type MovedPins = ReadonlyMap<string, readonly (string | undefined)[]>;

/** More remarks of one kind are counted. */
const mostTold = 10;
/** More files than this in one sentence nobody reads. */
const mostNamed = 3;

/**
 * Weighs what could not be reviewed. What could not be reviewed at the base for the same reason hides the same on both sides
 * where the change does not touch it, and hides nothing that can run where the builder or compose refuses it, or no reader of YAML takes it, too; nor does
 * what they refuse among tests and examples, or where nothing is changed. What a file lacks when it stands alone, others may give: it was reviewed as far as it
 * goes, unless the change takes away what was there. So was a build that lacked its Dockerfile before, or whose own can be in
 * no commit. A fault of our own is never excused. A submodule whose pin alone moves hides no more than it did, but what it
 * was moved to is told.
 *
 * @param base undefined where there is nothing to compare with
 * @param files paths that were reviewed at the head
 */
export function weighUnread(
  head: readonly Unread[],
  base: readonly Unread[] | undefined,
  {
    change,
    policy,
    today,
    files,
    isAsked,
    wasWhole = () => false,
    pins = new Map(),
  }: {
    readonly change: Change;
    readonly policy: Policy;
    readonly today: string;
    readonly files: readonly string[];
    /** Whether somebody asks about a file; of others nothing old is reported. */
    readonly isAsked: (path: string) => boolean;
    /** Whether a service of a file lacked nothing at the base. */
    readonly wasWhole?: (path: string, service: string) => boolean;
    readonly pins?: MovedPins;
  },
): WeighedUnread {
  const touched = new Set(allPathsOf(change.files).filter((path) => !pins.has(path)));
  // A link or a submodule on the way decides what is there; below a file is nothing.
  const isOnTheWay = (path: string) => touched.has(path) && !files.includes(path);
  const isTouched = (path: string) => touched.has(path) || [...foldersAbove(path)].some(isOnTheWay);
  const currentPath = pathsAtHead(change);
  const same = ({ path, reason }: Unread) => JSON.stringify([path, reason]);
  const sameNow = ({ path, reason }: Unread) => JSON.stringify([currentPath(path), reason]);
  const before = new Set(base?.map(sameNow));
  const useOf = (path: string, service: string) => JSON.stringify([path, service]);
  const lacking = new Set(
    base?.flatMap(({ path, byUse, about }) =>
      byUse && about ? [useOf(currentPath(path), byUse), useOf(currentPath(path), currentPath(about))] : [],
    ),
  );
  /** Whether a service was built from what nobody could look into, or another one of its file from the same. */
  const lacked = (path: string, service: string, about?: string) =>
    [service, about].some((each) => each !== undefined && lacking.has(useOf(path, each)));
  // What a build takes from where nobody sees it is not there to be reviewed, whatever else there is.
  const isPart = ({ byUse, path, about, elsewhere }: Unread) => {
    if (byUse === undefined) return false;
    if (about === undefined) return !wasWhole(path, byUse);
    if (base === undefined) return true;
    return elsewhere === true && !isTouched(about) && !lacked(path, byUse) && !wasWhole(path, byUse);
  };
  const parts = new Set(head.filter(isPart));
  const old = new Set(
    head.filter(
      (each) =>
        !parts.has(each) &&
        !each.ours &&
        !each.endless &&
        (each.refused || each.unreadable || !isTouched(each.about ?? each.path)) &&
        (before.has(same(each)) ||
          (each.about !== undefined && each.byUse !== undefined && lacked(each.path, each.byUse, each.about))),
    ),
  );
  // In a scan nobody has just brought in what nothing can run; but of what may only be broken nobody knows what is in it.
  const isScan = change.base === undefined;
  const unknown = new Set(head.flatMap((each) => (each.refused ? [] : [each.path])));
  const isIdle = ({ path, refused }: Unread) => refused && (isScan ? !unknown.has(path) : isTrialPath(path));
  const idle = new Set(head.filter((each) => !old.has(each) && !parts.has(each) && isIdle(each)));
  const isExcused = (each: Unread) => old.has(each) || idle.has(each) || parts.has(each);
  const entries = policy.unread.map((entry) => ({
    entry,
    fits: pathMatcher(entry.paths),
    faults: termFaults(entry, { today, policy }),
  }));
  const acceptedBy = new Map(
    head.flatMap((each) => {
      const found =
        each.ours || isExcused(each)
          ? undefined
          : entries.find(({ fits, faults }) => fits(each.path) && faults.length === 0);
      return found ? [[each, found.entry] as const] : [];
    }),
  );
  const needed = (fits: (path: string) => boolean) => head.some(({ path }) => fits(path));
  const oldKeys = new Set([...old].map(same));
  const isPinned = ({ submodule, about = '' }: Unread) => pins.has(submodule ?? about);
  return {
    unread: together(head.filter((each) => !isExcused(each) && !acceptedBy.has(each))),
    accepted: [...acceptedBy.keys()],
    isOld: (each) => oldKeys.has(sameNow(each)),
    remarks: [
      ...(pins.size > 0 ? [pinsRemark(pins)] : []),
      ...told(
        [...old].filter((each) => isAsked(each.path) && !isPinned(each)),
        (files) => `${files} could not be reviewed, before this change as after it.`,
      ),
      ...told([...idle], (files, many) => `Nothing can run ${files} as ${many ? 'they are' : 'it is'}.`),
      ...(isScan && idle.size > 0
        ? ['What nobody means to run can be left out by its path, under `files.exclude` in the policy.']
        : []),
      ...told(
        [...parts].filter(({ path }) => isAsked(path)),
        (files, many) =>
          `${files} ${many ? 'were reviewed as far as they stand' : 'was reviewed as far as it stands'} alone.`,
      ),
      ...[...groupBy(acceptedBy.keys(), (each) => acceptedBy.get(each)!)].flatMap(([entry, some]) =>
        told(some, (files) => acceptanceRemark(files, entry)),
      ),
      ...entries.flatMap(({ entry, fits, faults }) => {
        const paths = entry.paths.map((path) => `\`${path}\``).join(', ');
        if (faults.length > 0)
          return [`The policy no longer accepts that ${paths} cannot be reviewed: ${faults.join(', ')}.`];
        if (needed(fits) || !files.some(fits)) return [];
        return [`The policy accepts that ${paths} cannot be reviewed, but it can. Remove that entry of \`unread\`.`];
      }),
    ],
  };
}

/** With those services of a file as one that lack the same Dockerfile. */
function together(unread: readonly Unread[]): Unread[] {
  const groups = groupBy(unread, (each) =>
    each.lacking === undefined ? each : JSON.stringify([each.path, each.about, each.lacking]),
  );
  return [...groups.values()].map(([first, ...others]) => {
    const services = [first!, ...others].flatMap(({ byUse }) => byUse ?? []);
    return others.length === 0 ? first! : { ...first!, reason: notBuilt(services, first!.about!, first!.lacking!) };
  });
}

/** Names all of them, however many: what is in them is not reviewed, and a commit may be one of anybody's fork. */
function pinsRemark(pins: MovedPins): string {
  const moves = [...pins].map(([path, commits]) => {
    const [from, to] = commits.map((commit) => (commit ? `\`${commit.slice(0, 7)}\`` : 'what is checked out'));
    return `\`${path}\` from ${from} to ${to}`;
  });
  const [submodules, them] = pins.size > 1 ? ['submodules', 'them'] : ['submodule', 'it'];
  return `This change moves the ${submodules} ${enumerated(moves, pins.size)}. What container files take from ${them} was not reviewed: compare the commits there.`;
}

function acceptanceRemark(files: string, { until, reason }: AcceptedUnread): string {
  return `${files} could not be reviewed, which the policy accepts until ${until} (${reason.replace(/\.$/, '')}).`;
}

/** A sentence for all files with the same reason, and how many have others than are told. */
function told(unread: readonly Unread[], say: (files: string, many: boolean) => string): string[] {
  const files = [...new Map([...unread].reverse().map((each) => [each.path, each])).values()].reverse();
  const reasons = [...groupBy(files, ({ reason }) => reason)];
  const more = reasons.slice(mostTold).reduce((sum, [, some]) => sum + some.length, 0);
  return [
    ...reasons.slice(0, mostTold).map(([reason, some]) => {
      const names = some.map(({ path }) => path);
      return `${say(enumerated(names, mostNamed), names.length > 1)} ${reason}`;
    }),
    ...(more > 0
      ? [`${more} more ${more === 1 ? 'file' : 'files'} could not be reviewed for reasons like these.`]
      : []),
  ];
}

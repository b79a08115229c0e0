import type { Change, Side } from '../change.ts';
import { affectedBy } from '../model/affected-files.ts';
import { type FileChoice, fileKinds, foreignFolderOf } from '../model/container-paths.ts';
import { collect, type Roots } from './collect.ts';
import type { Reader } from './links.ts';

/**
 * How far a review goes: the container files that changed, those as well whose inputs changed, or all there are. Each
 * with what it is joined to.
 */
export const scopes = ['changed', 'affected', 'all'] as const;
export type Scope = (typeof scopes)[number];

/** Container files of one side; more are not looked at, and that is told. */
const mostFiles = 10_000;

export interface Reach {
  readonly roots: Roots;
  /** A sentence where not all could be looked at. */
  readonly incomplete: string | undefined;
}

/** The container files that a change touches. */
export interface Touched extends Roots {
  /** Those that lie in folders of other people's files. */
  readonly foreign: readonly string[];
}

/** What is moved between a folder of other people's files and one that is reviewed is reviewed on both sides. */
export function touchedBy({ files, named = [], folders }: Change, choice: FileChoice): Touched {
  const kindOf = fileKinds(choice, folders);
  const touched = files.map(({ path, previousPath, status }) => {
    const paths = [
      status === 'added' ? undefined : (previousPath ?? path),
      status === 'removed' ? undefined : path,
    ] as const;
    const kinds = paths.map((each) => each && (named.includes(each) ? 'reviewed' : kindOf(each)));
    const reviewed = kinds.includes('reviewed');
    const [base, head] = paths.map((each, i) => (reviewed && kinds[i] ? each : undefined));
    return { base, head, foreign: !reviewed && kinds.includes('foreign') ? path : undefined };
  });
  const present = (key: keyof (typeof touched)[number]) => touched.flatMap((each) => each[key] ?? []);
  return { base: present('base'), head: present('head'), foreign: present('foreign') };
}

/** A sentence where something of a change is left out. */
export function leftOut({ foreign }: Touched, folders?: readonly string[]): string[] {
  if (foreign.length === 0) return [];
  const names = [...new Set(foreign.flatMap((path) => foreignFolderOf(path, folders) ?? []))].sort();
  const [what, were] =
    foreign.length === 1 ? ['1 container file', 'was'] : [`${foreign.length} container files`, 'were'];
  return [
    `${what} of this change in folders of third-party code or test data (${names.join(', ')}) ${were} skipped. To review such files, name their folder in the policy, as in \`files: { include: ["**/${names[0]}/**/Dockerfile"] }\`.`,
  ];
}

/** As many of them as a review looks at. */
export function within({ base, head }: Roots): Reach {
  const most = Math.max(base.length, head.length);
  return {
    roots: { base: base.slice(0, mostFiles), head: head.slice(0, mostFiles) },
    incomplete:
      most > mostFiles
        ? `There are ${most} container files, more than the limit of ${mostFiles}, so some were not reviewed`
        : undefined,
  };
}

/**
 * Says which container files are to be reviewed.
 *
 * @param changed the container files that the change touches
 */
export async function reach(
  reader: Reader,
  change: Change,
  { scope, isOurs }: { readonly scope: Scope; readonly isOurs: (path: string) => boolean },
  changed: Roots,
): Promise<Reach> {
  if (scope === 'changed' || change.base === undefined) return within(changed);
  const head = await containerFiles(reader, 'head', isOurs);
  if (scope === 'all') {
    const base = await containerFiles(reader, 'base', isOurs);
    const all = within({ base: union(changed.base, base.paths), head: union(changed.head, head.paths) });
    return { ...all, incomplete: all.incomplete ?? head.incomplete ?? base.incomplete };
  }
  const { roots, incomplete } = within({ base: [], head: head.paths });
  const { project } = (await collect(reader, roots)).head;
  const paths = change.files.flatMap(({ path, previousPath }) => [path, ...(previousPath ? [previousPath] : [])]);
  const found = affectedBy(paths, project);
  const affected = head.paths.filter((path) => found.has(path));
  const before = new Map(
    change.files.map(({ path, previousPath, status }) => [
      path,
      status === 'added' ? undefined : (previousPath ?? path),
    ]),
  );
  const affectedBefore = affected.flatMap((path) => (before.has(path) ? (before.get(path) ?? []) : [path]));
  const reached = within({ base: union(changed.base, affectedBefore), head: union(changed.head, affected) });
  return { ...reached, incomplete: reached.incomplete ?? incomplete ?? head.incomplete };
}

async function containerFiles(reader: Reader, side: Side, isOurs: (path: string) => boolean) {
  const { paths, incomplete } = await reader.tree(side);
  return { paths: paths.filter(isOurs), incomplete };
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

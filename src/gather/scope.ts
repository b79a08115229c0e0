import type { Change, Side } from '../change.ts';
import type { FileKindOf } from '../model/files/container-paths.ts';
import type { Unread } from '../model/project.ts';
import { affectedFiles } from './affected.ts';
import type { Roots } from './collect.ts';
import type { Reader } from './links.ts';
import type { Scope } from './scopes.ts';

/** Container files of one side; more are not looked at, and that is reported. */
const mostFiles = 10_000;

export interface Reach {
  readonly roots: Roots;
  /** A sentence where not all could be looked at. */
  readonly incomplete: string | undefined;
  /** What files that the change leaves alone name; undefined where they were not looked through. */
  readonly namedBefore?: () => Promise<ReadonlySet<string>>;
  /** Files of which nobody got to know what they name. */
  readonly unread: readonly Unread[];
  /** Sentences where not all was looked through for what the change may affect. */
  readonly remarks: readonly string[];
}

/** As many of them as a review looks at. */
export function within({ base, head }: Roots): Reach {
  const most = Math.max(base.length, head.length);
  return {
    remarks: [],
    unread: [],
    roots: { base: base.slice(0, mostFiles), head: head.slice(0, mostFiles) },
    incomplete:
      most > mostFiles
        ? `There are ${most} container files, more than the limit of ${mostFiles}, so some were not reviewed`
        : undefined,
  };
}

/** Whether the repository is looked through for what a change affects. */
export function looksAround(scope: Scope, { base, files }: Change): boolean {
  return scope === 'affected' && base !== undefined && files.length > 0;
}

/**
 * Says which container files are to be reviewed.
 *
 * @param changed the container files that the change touches
 */
export async function reach(
  reader: Reader,
  change: Change,
  { scope, kindOf }: { readonly scope: Scope; readonly kindOf: FileKindOf },
  changed: Roots,
): Promise<Reach> {
  if (looksAround(scope, change)) {
    const { roots, ...found } = await affectedFiles(reader, change, kindOf);
    return { ...within(both(changed, roots)), ...found };
  }
  if (scope !== 'all' || change.base === undefined) return within(changed);
  const [base, head] = await Promise.all([
    containerFiles(reader, 'base', kindOf),
    containerFiles(reader, 'head', kindOf),
  ]);
  const all = within(both(changed, { base: base.paths, head: head.paths }));
  return { ...all, incomplete: all.incomplete ?? head.incomplete ?? base.incomplete };
}

async function containerFiles(reader: Reader, side: Side, kindOf: FileKindOf) {
  const { paths, incomplete } = await reader.tree(side);
  return { paths: paths.filter((path) => kindOf(path) === 'reviewed'), incomplete };
}

function both(a: Roots, b: Roots): Roots {
  return { base: [...new Set([...a.base, ...b.base])], head: [...new Set([...a.head, ...b.head])] };
}

import type { Content, Forge } from '../../src/ports.ts';
import type { Review } from '../../src/review/review.ts';
import { run } from '../run.ts';

/** Texts by path. */
export type Files = Readonly<Record<string, string>>;

export const policyPath = '.github/layer-review.yml';

export interface Sides {
  readonly base?: Files | undefined;
  /** The newest commit of the base branch, which has the policy in force. */
  readonly target: Files;
  /** Former paths by those at the head. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** As `2026-06-15`. */
  readonly today?: string;
  /** The paths on both sides that the change is not said to touch. */
  readonly untouched?: readonly string[];
  /** What the repository is called. */
  readonly repository?: string;
  /** Whose it is. */
  readonly owner?: string;
}

/** Reviews a change from some files to others; without `base`, files as they are. */
export function reviewSides(head: Files, given: Sides): Promise<Review> {
  const { base, target, renamed = {}, today = '2026-06-15', repository, owner, untouched = [] } = given;
  const sides: Record<string, Files> = { head, base: base ?? {}, target };
  const left = new Set(Object.values(renamed));
  const paths = [...new Set([...Object.keys(head), ...Object.keys(base ?? {})])].filter(
    (path) => !left.has(path) && !untouched.includes(path),
  );
  const statusOf = (path: string) => {
    if (head[path] === undefined) return 'removed';
    if (renamed[path]) return 'renamed';
    return base?.[path] === undefined ? 'added' : 'modified';
  };
  const forge: Forge = {
    change: async () => ({
      base: base ? 'b'.repeat(40) : undefined,
      target: base ? 'c'.repeat(40) : undefined,
      head: 'a'.repeat(40),
      title: 'main..feature',
      repository,
      owner,
      files: paths.map((path) => ({
        path,
        previousPath: renamed[path],
        status: statusOf(path),
        hunks: undefined,
      })),
      incomplete: undefined,
    }),
    read: async (wanted) =>
      wanted.map(({ side, path }): Content => {
        const text = sides[side]![path];
        return text === undefined ? { kind: 'absent' } : { kind: 'text', text };
      }),
    tree: async (side) => ({ paths: Object.keys(sides[side]!), incomplete: undefined }),
    publish: async () => {},
  };
  return run({ forge, policyPath, overrides: {}, today });
}

/** A change as an example shows it: files before and after, in no repository. */

import type { Change, ChangedFile } from '../src/change.ts';
import { decode } from '../src/folder/content.ts';
import { defaultPolicyPath } from '../src/policy/policy.ts';
import type { Content, Forge } from '../src/ports.ts';

export type Texts = ReadonlyMap<string, string>;

/**
 * @param before undefined where there is nothing to compare with
 * @param policy what is in force; the one before the change unless given
 */
export function changeOf(before: Texts | undefined, after: Texts, policy?: string): Forge {
  const change: Change = {
    base: before ? 'before' : undefined,
    head: 'after',
    title: 'before..after',
    files: changedFiles(before ?? new Map(), after),
    incomplete: undefined,
  };
  const sides = { base: before ?? new Map(), head: after };
  const inForce = new Map(sides.base);
  if (policy !== undefined) inForce.set(defaultPolicyPath, policy);
  return {
    change: async () => change,
    read: async (wanted) =>
      wanted.map(({ side, path }): Content => {
        const text = (side === 'target' ? inForce : sides[side]).get(path);
        return text === undefined ? { kind: 'absent' } : decode(Buffer.from(text));
      }),
    tree: async (side) => ({ paths: [...sides[side].keys()], incomplete: undefined, links: [] }),
    publish: async () => {},
  };
}

/** A file that is there under another path with the same text has moved. */
function changedFiles(before: Texts, after: Texts): ChangedFile[] {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const files = [...after].flatMap(([path, text]): ChangedFile[] => {
    if (before.get(path) === text) return [];
    const from = before.has(path) ? undefined : gone.find((other) => before.get(other) === text);
    if (from !== undefined) gone.splice(gone.indexOf(from), 1);
    const status = before.has(path) ? 'modified' : from === undefined ? 'added' : 'renamed';
    return [{ path, previousPath: from, status, hunks: undefined }];
  });
  return [
    ...files,
    ...gone.map((path): ChangedFile => ({ path, previousPath: undefined, status: 'removed', hunks: undefined })),
  ];
}

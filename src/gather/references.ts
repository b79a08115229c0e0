import { type Reference, referencesIn } from '../model/file-references.ts';
import type { Unread } from '../model/project.ts';
import type { Source } from '../source.ts';
import { leavingOut } from '../watchdog.ts';

/** What compose files, bake files and workflows refer to, and those of which nobody got to know it. */
export function referencesOf(sources: readonly Source[]): {
  readonly references: readonly Reference[];
  readonly unread: readonly Unread[];
} {
  if (sources.length === 0) return { references: [], unread: [] };
  const unread = new Map<string | undefined, Unread>();
  const references = leavingOut('Looking for what files refer to', {
    work: () => referencesIn(sources.filter(({ path }) => !unread.has(path))),
    leaveOut: ({ path = '.' }, reason) => unread.set(path, { path, at: undefined, reason, endless: true }),
    files: sources.length,
  });
  return { references, unread: [...unread.values()] };
}

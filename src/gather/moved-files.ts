import type { Change, ChangedFile } from '../change.ts';
import { isDockerfilePath } from '../known/container-file-names.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import { likeness, linesOf } from '../text/likeness.ts';
import type { Reader } from './links.ts';

/** As much of a container file is the same where it has moved: git asks for half of any file, and these are short. */
const alikeEnough = 0.3;
/** More files that come or go are left as the forge tells them. */
const mostFiles = 20;

/**
 * A change in which container files that it removes are what became of them: those that it adds and that are most like them, too
 * different for git to call them renamed.
 */
export async function withMoves(reader: Pick<Reader, 'read'>, change: Change): Promise<Change> {
  const ofStatus = (wanted: ChangedFile['status']) =>
    change.files.filter(({ status, path }) => status === wanted && isContainerPath(path));
  const [gone, added] = [ofStatus('removed'), ofStatus('added')];
  if (gone.length === 0 || added.length === 0 || gone.length + added.length > mostFiles) return change;
  const contents = await reader.read([
    ...gone.map(({ path }) => ({ side: 'base', path }) as const),
    ...added.map(({ path }) => ({ side: 'head', path }) as const),
  ]);
  const lines = contents.map((content) => (content.kind === 'text' ? linesOf(content.text) : undefined));
  const pairs = gone.flatMap((old, i) =>
    added.flatMap((file, j) => {
      const [before, now] = [lines[i], lines[gone.length + j]];
      const isOfKind = isDockerfilePath(old.path) === isDockerfilePath(file.path);
      return before && now && isOfKind ? [{ old, file, alike: likeness(before, now) }] : [];
    }),
  );
  const former = new Map<ChangedFile, ChangedFile>();
  const taken = new Set<ChangedFile>();
  for (const { old, file, alike } of pairs.sort((a, b) => b.alike - a.alike)) {
    if (alike < alikeEnough || former.has(file) || taken.has(old)) continue;
    former.set(file, old);
    taken.add(old);
  }
  const files = change.files.flatMap((file): ChangedFile[] => {
    if (taken.has(file)) return [];
    const old = former.get(file);
    return [old ? { ...file, status: 'renamed', previousPath: old.path } : file];
  });
  return { ...change, files };
}

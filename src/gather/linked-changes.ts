import { addTo } from '../text/group-by.ts';
import { folderOf, foldersAbove, resolve } from '../text/path.ts';
import { mostLinks, type Reader } from './links.ts';

/** Links whose targets are read; a person who makes more has a program make them. */
const mostTargets = 1000;

/**
 * The paths that hold something else after a change though it does not touch them: links lead from them to what it touches.
 *
 * @param changed the paths that it touches
 * @param taken the links that something reads, or reads from
 * @param all those of the head
 */
export async function changedBehindLinks(
  reader: Pick<Reader, 'entries'>,
  changed: readonly string[],
  taken: readonly string[],
  all: readonly string[],
): Promise<string[]> {
  const links = new Set(all);
  const within = linksWithin(all);
  const paths = new Set(taken);
  const targets = new Map<string, string>();
  const asked = new Set<string>();
  let wanted = taken.slice(0, mostTargets);
  for (let step = 0; step < mostLinks && wanted.length > 0; step++) {
    for (const path of wanted) asked.add(path);
    const entries = await reader.entries('head', wanted);
    for (const [i, entry] of entries.entries()) if (entry.kind === 'link') targets.set(wanted[i]!, entry.target);
    const ends = [...paths].flatMap((path) => {
      const end = leadsTo(path, targets);
      return end === undefined ? [] : [{ path, end, below: within.get(end) ?? [] }];
    });
    // What is below a folder is called by the link to it as well, and may be a link again.
    const called = ends.flatMap(({ path, end, below }) => below.map((each) => `${path}${each.slice(end.length)}`));
    for (const path of called.slice(0, Math.max(0, mostTargets - paths.size))) paths.add(path);
    const onTheWay = ends.flatMap(({ end }) => [...foldersAbove(end), end].filter((each) => links.has(each)));
    const further = new Set([...onTheWay, ...ends.flatMap(({ below }) => below)]);
    wanted = [...further].filter((path) => !asked.has(path)).slice(0, mostTargets - asked.size);
  }
  return [...paths].flatMap((path) => behind(path, leadsTo(path, targets), changed));
}

/** Links by each folder that they are below. */
function linksWithin(links: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const link of links) for (const folder of foldersAbove(link)) addTo(found, folder, link);
  return found;
}

/** What a change touches of what a link leads to, as it is called by the link. */
function behind(path: string, end: string | undefined, changed: readonly string[]): string[] {
  if (end === undefined || end === path) return [];
  return changed.flatMap((each) => {
    if (each === end || end.startsWith(`${each}/`)) return [path];
    return each.startsWith(`${end}/`) ? [`${path}${each.slice(end.length)}`] : [];
  });
}

/** Where a path leads, as far as the links on its way are known; undefined where that is no place of the repository. */
function leadsTo(path: string, targets: ReadonlyMap<string, string>): string | undefined {
  let now: string | undefined = path;
  for (let step = 0; step < mostLinks && now !== undefined; step++) {
    const whole: string = now;
    const link = [...foldersAbove(whole), whole].find((each) => targets.has(each));
    if (link === undefined) return whole;
    const end = resolve(folderOf(link), targets.get(link)!);
    now = end === undefined ? undefined : resolve('.', `${end}${whole.slice(link.length)}`);
  }
  return undefined;
}

import { allPathsOf, type Change, type Side } from '../change.ts';
import { isOfCourse, isOfLesson, rolesInReadme } from '../facts/roles/readme-roles.ts';
import { isEarnestName, type ToldRoles } from '../known/path-roles.ts';
import type { Tree } from '../ports.ts';
import type { Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { folderOf, foldersAround, nameOf } from '../text/path.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';

/** READMEs that are read of one side, those of the outer folders first. */
const mostFiles = 200;
/** So many folders with numbers are the lessons of a course. */
const fewestLessons = 3;

/** Says what the READMEs of a side tell of what a file is there for: that of its folder, and those of the folders around it. */
export type ToldBeside = (side: Side, path: string) => ToldRoles;

/**
 * Reads the READMEs around container files. What lies in a folder that is called for production is there for nothing else.
 *
 * @param paths of container files under review
 * @param listing lists what a side has
 */
export async function toldBeside(
  reader: Pick<Reader, 'read'>,
  change: Change,
  { paths, listing }: { readonly paths: readonly string[]; readonly listing: (side: Side) => Promise<Tree> },
): Promise<ToldBeside> {
  const folders = new Set(paths.map(folderOf).flatMap((folder) => [folder, ...foldersAround(folder)]));
  const touched = new Set(allPathsOf(change.files));
  const { repository = '' } = change;
  const readOn = async (side: Side) => {
    const { paths: there } = await listing(side);
    const readmes = there
      .filter((path) => isReadme(path) && folders.has(folderOf(path)))
      .sort((a, b) => a.split('/').length - b.split('/').length)
      .slice(0, mostFiles);
    const [own, same] = [true, false].map((each) => readmes.filter((path) => touched.has(path) === each));
    const sources = [...(await readSources(reader, side, own!)), ...(await readSources(reader, 'head', same!))];
    return new Told(sources, there, repository);
  };
  const head = await readOn('head');
  const told = { head, base: change.base === undefined ? head : await readOn('base') };
  return (side, path) => told[side].of(path);
}

function isReadme(path: string): boolean {
  return /^readme(?:\.(?:md|markdown|adoc|rst))?$/i.test(nameOf(path));
}

/** What the READMEs of one side tell. */
class Told {
  readonly #byFolder: ReadonlyMap<string, ToldRoles>;
  /** The folders in which each with a number is a lesson. */
  readonly #courses: ReadonlySet<string>;

  constructor(readmes: readonly Source[], there: readonly string[], repository: string) {
    this.#byFolder = new Map(
      readmes.map(({ path, text }) => [folderOf(path), rolesInReadme(text, folderOf(path) === '.')]),
    );
    const top = readmes.find(({ path }) => folderOf(path) === '.')?.text ?? '';
    this.#courses = isOfCourse(top, repository) ? coursesAmong(there) : new Set();
  }

  of(path: string): ToldRoles {
    const around = [folderOf(path), ...foldersAround(folderOf(path))];
    if (path.split('/').some(isEarnestName)) return new Map();
    const lesson = around.find((folder) => isOfLesson(nameOf(folder)) && this.#courses.has(folderOf(folder)));
    return new Map([
      ...around.reverse().flatMap((folder) => [...(this.#byFolder.get(folder) ?? [])]),
      ...(lesson === undefined ? [] : [['example', lesson] as const]),
    ]);
  }
}

function coursesAmong(paths: readonly string[]): ReadonlySet<string> {
  const lessons = new Set(
    paths
      .map(folderOf)
      .flatMap((folder) => [folder, ...foldersAround(folder)].filter((each) => isOfLesson(nameOf(each)))),
  );
  const byParent = groupBy([...lessons], folderOf);
  return new Set([...byParent].flatMap(([parent, some]) => (some.length >= fewestLessons ? [parent] : [])));
}

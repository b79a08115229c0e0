import { allPathsOf, type Change, type Side } from '../change.ts';
import { isDeployed } from '../facts/roles/deployed-files.ts';
import { imagesAlone, startsStores } from '../facts/roles/developed-services.ts';
import { folderSpokenOf, isGuide, isManual } from '../facts/roles/guides.ts';
import {
  areOfExercise,
  isOfCourse,
  isOfLesson,
  pastListed,
  rolesInReadme,
  samplesListed,
} from '../facts/roles/readme-roles.ts';
import { roleBesideOthers } from '../facts/roles/sibling-roles.ts';
import { rolesByStart, startedElsewhere } from '../facts/roles/started-in-readme.ts';
import { isDeployment, isTaskFile } from '../facts/roles/tasks.ts';
import { isComposePath, isOverridePath } from '../known/compose-file-names.ts';
import { isEarnestName, type Role, type ToldRoles } from '../known/path-roles.ts';
import { roleWords } from '../known/role-words.data.ts';
import { isCompose } from '../model/compose/compose-look.ts';
import type { Tree } from '../ports.ts';
import { fileOf, filePathOf, type Source } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { folderOf, foldersAround, nameOf, resolve } from '../text/path.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';

/** READMEs that are read of one side, those of the outer folders first. */
const mostFiles = 200;
/** So many folders with numbers are the lessons of a course, and so many that begin with `test-` are for tests. */
const fewestAlike = 3;

/**
 * Says what lies beside a file on one side and tells what it is there for: the README of its folder, those of the folders around
 * it, how they and guides to contribute have it started, and tests or code that it is tried with.
 */
export type ToldBeside = (side: Side, source: Source) => ToldRoles;

/**
 * Reads the READMEs and guides around container files. What lies in a folder that is called for production is there for nothing else.
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
  const started = new Set(paths.filter(isComposePath).flatMap((path) => [folderOf(path), '.']));
  const touched = new Set(allPathsOf(change.files));
  const { repository = '' } = change;
  const readOn = async (side: Side) => {
    const { paths: there } = await listing(side);
    const readmes = there
      .filter(
        (path) =>
          (isReadme(path) && folders.has(folderOf(path))) ||
          ((isGuide(path) || isManual(path)) && folders.has(folderSpokenOf(path))) ||
          ((isTaskFile(path) || isOtherFile(path)) && started.has(folderOf(path))) ||
          (isDeployment(path) && started.size > 0),
      )
      .sort((a, b) => a.split('/').length - b.split('/').length)
      .slice(0, mostFiles);
    const [own, same] = [true, false].map((each) => readmes.filter((path) => touched.has(path) === each));
    const sources = [...(await readSources(reader, side, own!)), ...(await readSources(reader, 'head', same!))];
    return new Told(sources, there, repository);
  };
  const head = await readOn('head');
  const told = { head, base: change.base === undefined ? head : await readOn('base') };
  return (side, source) => told[side].of(source);
}

/** What a service has that runs whenever its host does. */
const startsAgain = /^[ \t]{1,20}restart:[ \t]{0,10}["']?(?:always|unless-stopped)\b/m;

/** Whether a compose file starts what a repository makes, and not only programs of others; where nobody knows its name, all may be. */
function startsOwn(source: Source, repository: string): boolean {
  const images = imagesAlone(source);
  const isOwn = (image: string) => image.includes(repository.toLowerCase());
  return images.length === 0 || images.some(isOwn) || !startsStores(source, 'some');
}

/** Whether a path is one of a compose file that is called for production, or laid over another one by its name, or of a build that may start one. */
function isOtherFile(path: string): boolean {
  const name = nameOf(path);
  return roleWords.siblings.builds.test(name) || (isComposePath(path) && (isEarnestName(name) || isOverridePath(path)));
}

function isReadme(path: string): boolean {
  return /^readme(?:\.(?:md|markdown|adoc|rst))?$/i.test(nameOf(path));
}

/** What the READMEs of one side tell. */
class Told {
  readonly #byFolder: ReadonlyMap<string, ToldRoles>;
  /** That all of the repository is what somebody was set, also what is called for production there. */
  readonly #exercise: ToldRoles;
  /** The folders that a README around them calls samples. */
  readonly #samples: ReadonlySet<string | undefined>;
  /** Those that it lists as put away, in lower case. */
  readonly #past: ReadonlySet<string | undefined>;
  /** The lessons among the folders. */
  readonly #lessons: ReadonlySet<string | undefined>;
  /** The folders that are for tests as those beside them are, of whatever: `test-ftp`, `test-ssh`. */
  readonly #tests: ReadonlySet<string | undefined>;

  /** How they say that compose files are started. */
  readonly #started: (source: Source) => [Role, string] | undefined;
  readonly #beside: (source: Source) => ReturnType<typeof roleBesideOthers>;
  readonly #isDeployed: (source: Source) => boolean;

  constructor(texts: readonly Source[], there: readonly string[], repository: string) {
    const readmes = texts.filter(({ path }) => isReadme(path));
    const others = texts.filter(({ path }) => isOtherFile(path));
    const written = texts.filter((text) => !others.includes(text));
    const byStart = rolesByStart(
      written.filter(({ path }) => !isDeployment(path)),
      there,
    );
    const { besideWork, inEarnest, deployed } = startedElsewhere(written, there);
    // Of a product a guide may be all that says how it is started, also for those who use it.
    this.#started = (source) => {
      const said = byStart.get(source.path);
      const isOfProduct = said && isGuide(said[1]) && startsAgain.test(source.text) && startsOwn(source, repository);
      return isOfProduct ? undefined : said;
    };
    this.#beside = once((source) =>
      inEarnest.has(source.path)
        ? undefined
        : roleBesideOthers(source, (folder) => namesIn(folder, there), others, besideWork),
    );
    this.#isDeployed = once((source) => isDeployed(source, { there, deployed, repository }));
    this.#byFolder = new Map(
      readmes.map(({ path, text }) => [folderOf(path), rolesInReadme(text, folderOf(path) === '.')]),
    );
    const shown = this.#byFolder.get('.')?.get('example') ?? '';
    this.#exercise = new Map(areOfExercise(shown) ? [['example', shown]] : []);
    this.#samples = new Set(
      readmes.flatMap(({ path, text }) => samplesListed(text).map((each) => resolve(folderOf(path), each))),
    );
    this.#past = new Set(
      readmes.flatMap(({ path, text }) => pastListed(text).map((each) => resolve(folderOf(path), each)?.toLowerCase())),
    );
    const top = readmes.find(({ path }) => folderOf(path) === '.')?.text ?? '';
    this.#lessons = isOfCourse(top, repository) ? alikeAmong(there, isOfLesson) : new Set();
    this.#tests = alikeAmong(
      there.filter((path) => path.includes('test')),
      (name) => /^tests?-/.test(name),
    );
  }

  of(source: Source): ToldRoles {
    const path = filePathOf(source);
    const around = [folderOf(path), ...foldersAround(folderOf(path))];
    if (path.split('/').some(isEarnestName)) return this.#exercise;
    const [lesson, sample, test] = [this.#lessons, this.#samples, this.#tests].map((some) =>
      around.find((folder) => some.has(folder)),
    );
    const [beside, started] = [this.#beside(fileOf(source)), this.#started(fileOf(source))];
    return new Map([
      ...[beside, started].flatMap((each) => (each ? [each] : [])),
      ...around.reverse().flatMap((folder) => [...(this.#byFolder.get(folder) ?? [])]),
      ...[lesson, sample].flatMap((each) => (each === undefined ? [] : [['example', each] as const])),
      ...(test === undefined ? [] : [['test', test] as const]),
      ...around.filter((folder) => this.#past.has(folder.toLowerCase())).map((folder) => ['past', folder] as const),
      ...(isCompose(fileOf(source)) && !this.#isDeployed(fileOf(source)) ? [['undeployed', path] as const] : []),
    ]);
  }
}

/** The names of the files in a folder. */
function namesIn(folder: string, there: readonly string[]): string[] {
  return (byFolder(there).get(folder) ?? []).map(nameOf);
}

const byFolder = once((there: readonly string[]) => groupBy(there, folderOf));

/** The folders with a name of some kind that lie beside others with one. */
function alikeAmong(paths: readonly string[], isAlike: (name: string) => boolean): ReadonlySet<string> {
  const folders = new Set(
    paths.map(folderOf).flatMap((folder) => [folder, ...foldersAround(folder)].filter((each) => isAlike(nameOf(each)))),
  );
  return new Set(
    [...groupBy([...folders], folderOf).values()].flatMap((some) => (some.length < fewestAlike ? [] : some)),
  );
}

import { defaultFiles, isComposePath, isOverridePath } from '../../known/compose-file-names.ts';
import { parseReference } from '../../known/image-reference.ts';
import type { Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import { isCompose } from '../../model/compose/compose-look.ts';
import type { Source } from '../../source.ts';
import { folderOf, foldersAround, nameOf, resolve } from '../../text/path.ts';
import {
  endsWithWork,
  imagesAlone,
  isWorkedIn,
  mountsWorkingCopy,
  startsInstead,
  startsStores,
  throwawayStore,
} from './developed-services.ts';
import { isStartedInEarnest, liesInEarnest } from './started-in-readme.ts';

const { siblings } = roleWords;

/** Gives the names of the files in a folder. */
export type NamesIn = (folder: string) => readonly string[];

/**
 * What lies beside a compose file and tells what it is there for: another one that starts its stores in production; where none
 * does, one that is laid over it by its name alone, with which developers work on what it builds, or a build that starts it, as
 * Spring Boot does where it is developed; where it starts only images of others, tests, beside stores, or the code that connects
 * to the program which it starts, which is tried with it (`kafka_provider/`), not at the top of a repository, where the code is
 * what ships; and the code of an application for which it has the stores alone. What deploys the application to a platform says
 * that a compose file does not.
 *
 * @param besideWork the compose files that people start beside an application on which they work
 * @param others the compose files that are called for production, or laid over it, and the builds of applications
 * @returns the role, with what tells it; undefined where nothing does
 */
export function roleBesideOthers(
  source: Source,
  namesIn: NamesIn,
  others: readonly Source[],
  besideWork: ReadonlySet<string> = new Set(),
): [Role, string] | undefined {
  const { path } = source;
  if (!isCompose(source)) return undefined;
  const own = folderOf(path);
  const around = [own, ...foldersAround(own)];
  const near = others.filter((each) => around.includes(folderOf(each.path)));
  const inProduction = near.filter((each) => isComposePath(each.path) && !isOverridePath(each.path));
  const instead = inProduction.find((each) => startsInstead(each, source));
  if (instead && !isStartedInEarnest(path)) return ['development', instead.path];
  const beside = near.filter((each) => folderOf(each.path) === own);
  const isAlone = inProduction.length === 0;
  const starter = isAlone ? startedBy(source, beside) : undefined;
  if (starter !== undefined) return ['development', starter];
  const tried = own === '.' ? undefined : triedWith(source, around, namesIn);
  if (tried) return tried;
  const deployed = isAlone ? around.flatMap(namesIn).find((name) => siblings.deployed.test(name)) : undefined;
  if (deployed && mountsWorkingCopy(source)) return ['development', deployed];
  const code =
    isAlone && hasStoresForWork(source, deployed !== undefined || besideWork.has(path))
      ? around.flatMap((folder) => codeIn(folder, namesIn))[0]
      : undefined;
  // Nothing says it: another service in the file makes none of them worse.
  return code === undefined ? undefined : ['workplace', code];
}

/** What starts a compose file for who works on the code beside it: another one laid over it by its name, or the build. */
function startedBy(source: Source, beside: readonly Source[]): string | undefined {
  if (!defaultFiles.some((name) => name === nameOf(source.path))) return undefined;
  const isLaid = (each: Source) => isOverridePath(each.path) && isWorkedIn(source, each);
  const isBuild = (each: Source) =>
    siblings.starts.test(each.text) && startsStores(source, 'some') && endsWithWork(source);
  return beside.find((each) => isLaid(each) || isBuild(each))?.path;
}

/**
 * Whether a compose file only has stores for an application that is started by itself, where it is worked on: none of them starts
 * again, or something else says so.
 *
 * @param isForWork whether both are started together there, or the application is deployed to a platform
 */
function hasStoresForWork(source: Source, isForWork: boolean): boolean {
  // What keeps nothing says so by itself, and is no less severe for being here.
  if (liesInEarnest(source.path) || !startsStores(source) || throwawayStore(source) !== undefined) return false;
  return endsWithWork(source) || isForWork;
}

/** The tests beside stores, or the code that connects to the program which a compose file starts. */
function triedWith(source: Source, around: readonly string[], namesIn: NamesIn): [Role, string] | undefined {
  const tests = startsStores(source) ? namesIn(around[0]!).find((name) => siblings.tests.test(name)) : undefined;
  if (tests !== undefined) return ['test', tests];
  const folder = around.find((each) => isOfConnector(each, namesIn));
  return folder !== undefined && runsWhatIsCalledSo(source, nameOf(folder)) ? ['example', folder] : undefined;
}

/** Whether a folder has the code of what connects to a program, and is called so. */
function isOfConnector(folder: string, namesIn: NamesIn): boolean {
  return siblings.connectors.test(nameOf(folder)) && codeIn(folder, namesIn).length > 0;
}

/** The files that make a folder a package of code. */
function codeIn(folder: string, namesIn: NamesIn): readonly string[] {
  return namesIn(folder).flatMap((name) => (siblings.packages.test(name) ? (resolve(folder, name) ?? []) : []));
}

function runsWhatIsCalledSo(source: Source, folder: string): boolean {
  const words = folder.toLowerCase().split(/[-_]/);
  const images = imagesAlone(source).map((image) => nameOf(parseReference(image)?.repository ?? ''));
  const own = images.filter((name) => words.includes(name.split('-')[0]!));
  return own.length > 0 && !own.some((name) => siblings.connectors.test(name));
}

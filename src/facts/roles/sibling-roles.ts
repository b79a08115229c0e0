import { defaultFiles, isComposePath, isOverridePath } from '../../known/compose-file-names.ts';
import { parseReference } from '../../known/image-reference.ts';
import type { Role } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import type { Source } from '../../source.ts';
import { folderOf, foldersAround, nameOf } from '../../text/path.ts';
import { imagesAlone, isWorkedIn, startsInstead, startsStores } from './developed-services.ts';
import { isStartedInEarnest } from './started-in-readme.ts';

const { siblings } = roleWords;

/** Gives the names of the files in a folder. */
export type NamesIn = (folder: string) => readonly string[];

/**
 * What lies beside a compose file and tells what it is there for: another one that starts its stores in production; where none
 * does, one that is laid over it by its name alone, with which developers work on what it builds; where it
 * starts only images of others, tests, beside stores; or the code that connects to the program which it starts, which is tried
 * with it (`kafka_provider/`). Not at the top of a repository, where the code is what ships.
 *
 * @param others the compose files that are called for production, or laid over it
 * @returns the role, with what tells it; undefined where nothing does
 */
export function roleBesideOthers(
  source: Source,
  namesIn: NamesIn,
  others: readonly Source[],
): [Role, string] | undefined {
  const { path } = source;
  if (!isComposePath(path)) return undefined;
  const own = folderOf(path);
  const around = [own, ...foldersAround(own)];
  const near = others.filter((each) => around.includes(folderOf(each.path)));
  const inProduction = near.filter((each) => !isOverridePath(each.path));
  const instead = inProduction.find((each) => startsInstead(each, source));
  if (instead && !isStartedInEarnest(path)) return ['development', instead.path];
  const isAlone = defaultFiles.some((name) => name === nameOf(path)) && inProduction.length === 0;
  const isLaidOver = (each: Source) => isOverridePath(each.path) && folderOf(each.path) === own;
  const laid = isAlone ? near.find((each) => isLaidOver(each) && isWorkedIn(source, each)) : undefined;
  if (laid) return ['development', laid.path];
  if (own === '.') return undefined;
  const tests = startsStores(source) ? namesIn(own).find((name) => siblings.tests.test(name)) : undefined;
  if (tests !== undefined) return ['test', tests];
  const folder = around.find((each) => isOfConnector(each, namesIn));
  return folder !== undefined && runsWhatIsCalledSo(source, nameOf(folder)) ? ['example', folder] : undefined;
}

/** Whether a folder has the code of what connects to a program, and is called so. */
function isOfConnector(folder: string, namesIn: NamesIn): boolean {
  return siblings.connectors.test(nameOf(folder)) && namesIn(folder).some((name) => siblings.packages.test(name));
}

function runsWhatIsCalledSo(source: Source, folder: string): boolean {
  const words = folder.toLowerCase().split(/[-_]/);
  const images = imagesAlone(source).map((image) => nameOf(parseReference(image)?.repository ?? ''));
  const own = images.filter((name) => words.includes(name.split('-')[0]!));
  return own.length > 0 && !own.some((name) => siblings.connectors.test(name));
}

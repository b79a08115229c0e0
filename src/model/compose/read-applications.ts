import { isDevContainerPath } from '../../known/container-file-names.ts';
import type { Source } from '../../source.ts';
import type { Files } from '../../text/files.ts';
import { groupBy } from '../../text/group-by.ts';
import { folderOf } from '../../text/path.ts';
import { reviewing } from '../../under-review.ts';
import { readDevContainer } from '../dev-container/read-dev-container.ts';
import type { Application } from './application.ts';
import type { ApplicationPlan } from './application-plan.ts';
import { ComposeFolder, isSwitchFile, type ReadOptions } from './compose-folder.ts';
import { isComposeRoot, isOnlyCalledCompose } from './compose-look.ts';
import type { Fragment } from './fragments.ts';

/**
 * Reads the applications that the compose files among the roots belong to, each file in the way in which
 * `docker compose up` would take it. Pure; cheap to call again, as an
 * application is read once as long as all that it asks for stays the same.
 * @returns the applications, and the paths of the files that they need beside those that `files` has been asked for, and those of which
 * it has not been asked yet where they lead; and the files that cannot stand alone
 */
export function readApplications(
  files: Files,
  options: ReadOptions = {},
): { applications: Application[]; wanted: string[]; looked: string[]; fragments: Fragment[] } {
  const wanted = new Set<string>();
  const fragments: Fragment[] = [];
  const looked = new Set<string>();
  const isAsked = (path: string) => {
    const source = files.get(path);
    if (isSwitchFile(path)) return true;
    return !isDevContainerPath(path) && isComposeRoot(path, source) && !(source && isOnlyCalledCompose(source));
  };
  const reading = { files, wanted, fragments, options };
  const folderOfPath = (folder: string) => new ComposeFolder(folder, reading);
  const devContainers = files.roots
    .filter(isDevContainerPath)
    .flatMap((path) => devContainer(files.get(path) ?? undefined, folderOfPath) ?? []);
  const parts = new Set(devContainers.flatMap(partsBeside));
  const asked = files.roots.filter((path) => isAsked(path) && !parts.has(path));
  const ofFolders = [...groupBy(asked, folderOf)].flatMap(([folder, roots]) => folderOfPath(folder).plans(roots));
  const plans = [...new Set([...ofFolders, ...devContainers])];
  const applications: Application[] = [];
  const covered = new Set<Source>();
  const extended = new Set<string>();
  // Files that others include or extend are a part of those; what is left of them is read for itself, last.
  const order = plans
    .map((plan) => ({ plan, included: readingOf(plan, () => plan.loader).included.size }))
    .sort((a, b) => b.included - a.included);
  for (const { plan } of order) {
    for (const path of plan.loader.wanted) wanted.add(path);
    if (plan.sources.every((source) => covered.has(source))) continue;
    for (const { source } of plan.loader.includes) if (source) covered.add(source);
    const application = readingOf(plan, () => plan.application(extended));
    if (application) applications.push(application);
    const { loader } = plan;
    for (const each of loader.extended) extended.add(each);
    for (const path of loader.wanted) wanted.add(path);
    for (const path of loader.looked) looked.add(path);
  }
  const positions = new Map(plans.map(({ sources }, i) => [sources, i]));
  const position = ({ sources }: Application) => positions.get(sources) ?? -1;
  applications.sort((a, b) => position(a) - position(b));
  return { applications, wanted: [...wanted], looked: [...looked], fragments };
}

function readingOf<T>({ sources: [first] }: ApplicationPlan, work: () => T): T {
  return first ? reviewing(first.path, work) : work();
}

/** What an editor starts by a devcontainer.json, in the folder of the first compose file that it names, or in its own. */
function devContainer(file: Source | undefined, folder: (path: string) => ComposeFolder): ApplicationPlan | undefined {
  const read = file && readDevContainer(file);
  if (!read) return undefined;
  const [first = file] = read.composeFiles;
  return folder(folderOf(first.path)).devContainer(read);
}

/** Compose files beside a devcontainer.json that come over another: paths start at that one, and nobody else starts them. */
function partsBeside({ sources }: ApplicationPlan): string[] {
  const paths = sources.map(({ path }) => path);
  return paths.slice(1, -1).filter((path) => folderOf(path) === folderOf(paths.at(-1)!));
}

import type { Change, Side } from '../change.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import { dockerfilesTried } from '../known/container-file-names.ts';
import { isReferring, type Reference } from '../model/file-references.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Project, Unread } from '../model/project.ts';
import type { Wanted } from '../ports.ts';
import { fileAndLine, positions } from '../source.ts';
import { nameOf } from '../text/path.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';
import type { Collected } from './reading.ts';
import { referencesOf } from './references.ts';

/** Files that may refer to others; more are not looked through. */
const mostFiles = 300;
/** Places that are reported one by one. */
const mostTold = 20;

/** What will be looked through for a change that removes or moves files, so that it can be read along with the rest. */
export async function mayDangle(reader: Reader, change: Change): Promise<readonly Wanted[]> {
  if (!losesFiles(change)) return [];
  const { wanted } = await referringFiles(reader);
  return wanted.map((path) => ({ side: 'head', path }));
}

async function referringFiles(reader: Reader) {
  const { paths, incomplete } = await reader.tree('head');
  const referring = paths.filter(isReferring);
  return { paths: referring, wanted: referring.slice(0, mostFiles), incomplete };
}

export interface Dangling {
  /** In compose files: what they say cannot be built or started any more, and so not be reviewed. */
  readonly unread: readonly Unread[];
  /** A sentence for each other place, where nobody but the builder knows for sure. */
  readonly remarks: readonly string[];
}

/**
 * Finds what still refers to a Dockerfile, compose file, env file or stage that a change removes or moves. Looks through
 * the repository only where something like that is gone.
 *
 * @param isOurs whether a file is among those that are reviewed
 */
export async function danglingReferences(
  reader: Reader,
  change: Change,
  { base, head }: Readonly<Record<Side, Collected>>,
  isOurs: (path: string) => boolean,
): Promise<Dangling> {
  const files = goneFiles(change);
  const stages = goneStages(change, base.project, head.project);
  if (stages.size === 0 && !losesFiles(change)) return { unread: [], remarks: [] };

  const { paths, wanted, incomplete } = await referringFiles(reader);
  const sources = await readSources(reader, 'head', wanted);

  // What a file under review reports by itself is reported there.
  const reviewed = new Set(head.project.applications.flatMap((each) => each.sources.map(({ path }) => path)));
  const told = new Map<string, { readonly reference: Reference; readonly what: string }>();
  const { references, unread } = referencesOf(sources);
  for (const reference of references) {
    const what = gone(reference, files, stages);
    if (what && !(reference.reported && reviewed.has(positions(reference.at).path)))
      told.set(`${fileAndLine(reference.at)}:${reference.stage}`, { reference, what });
  }
  const all = [...told.values()].slice(0, mostTold);
  // A `.env` belongs where it runs, and in no repository: nothing of what is built or started is out of sight.
  const isLeftOut = (path: string) => nameOf(path) === '.env' && files.get(path) === 'removes';
  const breaks = ({ reference: { at, path } }: (typeof all)[number]) =>
    isComposePath(at.source.path) && isOurs(at.source.path) && !isLeftOut(path);
  const more = told.size - all.length;
  return {
    unread: [
      ...unread,
      ...all.filter(breaks).map(({ reference: { at }, what }) => ({
        path: at.source.path,
        at,
        reason: `This refers to ${what}.`,
      })),
    ],
    remarks: [
      ...all
        .filter((each) => !breaks(each))
        .map(({ reference: { at }, what }) => `${fileAndLine(at)} still refers to ${what}.`),
      ...(more > 0 ? [`${more} more places refer to files that this change removes or moves.`] : []),
      ...(paths.length > mostFiles
        ? [
            `Only ${mostFiles} of ${paths.length} files were searched for references to the files that this change removes.`,
          ]
        : []),
      ...(incomplete && change.incomplete === undefined ? [`${incomplete}.`] : []),
    ],
  };
}

function gone({ path, stage }: Reference, files: ReadonlyMap<string, string>, stages: ReadonlySet<string>) {
  if (stage !== undefined)
    return stages.has(stageName(path, stage)) ? `the stage ${stage} of ${path}, which this change removes` : undefined;
  const how = files.get(path);
  return how && `${path}, which this change ${how}`;
}

/** By path, what became of it. */
function goneFiles({ files }: Change): Map<string, string> {
  const there = new Set(files.filter(({ status }) => status !== 'removed').map(({ path }) => path));
  const found = files.flatMap(({ path, previousPath, status }): [string, string][] => {
    if (status === 'removed') return [[path, 'removes']];
    return status === 'renamed' && previousPath !== undefined ? [[previousPath, `moves to ${path}`]] : [];
  });
  return new Map(found.filter(([path]) => !dockerfilesTried(path).some((each) => there.has(each))));
}

function losesFiles(change: Change): boolean {
  return change.base !== undefined && [...goneFiles(change).keys()].some(isReferredTo);
}

/** Whether other files are likely to name it; a look at the whole repository is not worth it for every file. */
function isReferredTo(path: string): boolean {
  return isContainerPath(path) || /(?:^|\/)(?:\.env(?:\.[^/]*)?|[^/]*\.env)$/.test(path);
}

function goneStages({ files }: Change, base: Project, head: Project): Set<string> {
  const there = new Set(stagesOf(head));
  const changed = new Set(files.filter(({ status }) => status === 'modified').map(({ path }) => path));
  const before = base.dockerfiles.filter(({ source }) => source.isFile && changed.has(source.path));
  return new Set(stagesOf({ dockerfiles: before }).filter((name) => !there.has(name)));
}

function stagesOf({ dockerfiles }: Pick<Project, 'dockerfiles'>): string[] {
  return dockerfiles.flatMap(({ source, stages }) =>
    stages.flatMap(({ name }) => (name ? [stageName(source.path, name)] : [])),
  );
}

function stageName(path: string, stage: string): string {
  return `${stage} ${path}`;
}

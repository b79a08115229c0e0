import { allPathsOf, type Change, pathsOf } from '../change.ts';
import { mayBeContainerFile } from '../known/container-file-names.ts';
import { affectedBy, imagesByName, reachedFrom, takenOf } from '../model/affected-files.ts';
import { isSwitchFile } from '../model/compose/compose-folder.ts';
import { isReferring } from '../model/file-references.ts';
import { kindByContent } from '../model/files/container-content.ts';
import type { FileKindOf } from '../model/files/container-paths.ts';
import { PossibleJoins } from '../model/possible-joins.ts';
import type { Unread } from '../model/project.ts';
import type { Wanted } from '../ports.ts';
import type { Source } from '../source.ts';
import { watching } from '../watchdog.ts';
import { collect, type Roots } from './collect.ts';
import { changedBehindLinks } from './linked-changes.ts';
import type { Reader } from './links.ts';
import { readSources } from './read-sources.ts';
import { type Collected, withCompanions } from './reading.ts';
import { referencesOf } from './references.ts';

/** Files that are looked through for what they name. */
const mostFiles = 2000;

/** The files at the head that are container files, or name some. */
export interface Naming {
  readonly paths: readonly string[];
  /** Sentences where some were not looked through. */
  readonly remarks: readonly string[];
  /** All symbolic links of the head; undefined where nobody says, or some of the files were not looked through. */
  readonly links: readonly string[] | undefined;
}

/** Lists them, as far as their names say so. */
export async function namingFiles(reader: Reader, change: Change, kindOf: FileKindOf): Promise<Naming> {
  const { paths, incomplete, links } = await reader.tree('head', true);
  const naming = paths.filter((path) => isReferring(path) || isSwitchFile(path));
  const ours = paths.filter(
    (path) =>
      kindOf(path) === 'reviewed' || (mayBeContainerFile(path) === 'likely' && kindOf(path, true) === 'reviewed'),
  );
  const all = [...new Set([...naming, ...ours])];
  const cut = `Only ${mostFiles} of ${all.length} files that may name a file of this change were looked through.`;
  const remarks = [
    // Of a change that is not known whole, the verdict says so.
    ...(incomplete && change.incomplete === undefined ? [`${incomplete}.`] : []),
    ...(all.length > mostFiles ? [cut] : []),
  ];
  const isWhole = incomplete === undefined && all.length <= mostFiles;
  return { paths: all.slice(0, mostFiles), remarks, links: isWhole ? links : undefined };
}

/** What has to be read to know what they name, so that it can be read along with the rest. */
export function toLookThrough({ paths }: Naming): Wanted[] {
  return withCompanions(paths).map((path): Wanted => ({ side: 'head', path }));
}

export interface Affected {
  readonly roots: Roots;
  /** What files that the change leaves alone name: for that all of them are understood. */
  readonly namedBefore: () => Promise<ReadonlySet<string>>;
  /** Files of which nobody got to know what they name. */
  readonly unread: readonly Unread[];
  readonly remarks: readonly string[];
}

/**
 * Finds the files that a change affects though it does not touch them, and those that it touches and others name: read at
 * both sides, they show what the change introduces.
 */
export async function affectedFiles(reader: Reader, change: Change, kindOf: FileKindOf): Promise<Affected> {
  const naming = await namingFiles(reader, change, kindOf);
  const sources = await readSources(reader, 'head', naming.paths);
  const switches = await switchFiles(reader, change, sources);
  const containerFiles = sources.filter(({ path, text }) => isContainerFile(path, text, kindOf));
  const candidates = new Set([...containerFiles.map(({ path }) => path), ...switches]);
  const given = sources.filter(({ path }) => isSwitchFile(path));
  const touchedPaths = allPathsOf(change.files);
  const { links } = naming;
  const among = { containerFiles, given, switches, links };
  // What nobody links to is behind no link.
  const linking = links && links.length > 0 ? await joinedTo([...touchedPaths, ...links], reader, among) : undefined;
  const taken = linking && links ? takenOf(links, linking.project) : [];
  const behind = taken.length > 0 ? await changedBehindLinks(reader, touchedPaths, taken, links!) : [];
  const changed = [...touchedPaths, ...behind];
  const joined = linking ?? (await joinedTo(changed, reader, among));
  const found = watching('Finding out which files the change affects', () => affectedBy(changed, joined.project));
  const touched = new Map(change.files.map((file) => [file.path, pathsOf(file)]));
  const switched = switches.filter((path) => touched.has(path));
  const { references, unread } = referencesOf(sources.filter(({ path }) => !candidates.has(path)));
  // What names a file beats the folder in which it lies, unless it lies in such a folder itself.
  const named = references
    .filter(({ at }) => kindOf(at.source.path, true) === 'reviewed')
    .map(({ path }) => path)
    .filter((path) => touched.has(path) && kindOf(path, true) !== undefined);
  const affected = [...new Set([...[...candidates].filter((path) => found.has(path)), ...switched, ...named])];
  const at = (side: 0 | 1) => affected.flatMap((path) => (touched.get(path) ?? [path, path])[side] ?? []);
  const foreign = references
    .filter(({ at, path }) => touched.has(at.source.path) && !touched.has(path) && kindOf(path, true) === 'foreign')
    .filter(({ at }) => kindOf(at.source.path, true) === 'reviewed')
    .map(({ path }) => path);
  const brought = await there(reader, foreign);
  const kept = brought.length > 0 ? await namedByFormer(reader, change) : new Set<string>();
  const untouched = (path: string) => !touched.has(path);
  let before: Promise<ReadonlySet<string>> | undefined;
  const namedBefore = async () => {
    const { project } = await joinsAmong([...candidates], reader);
    return new Set([
      ...reachedFrom([...candidates].filter(untouched), project, untouched),
      ...references.filter(({ at }) => untouched(at.source.path)).map(({ path }) => path),
    ]);
  };
  return {
    roots: { base: [...at(0), ...brought.filter((path) => kept.has(path))], head: [...at(1), ...brought] },
    namedBefore: () => (before ??= namedBefore()),
    unread: [...unread, ...joined.unread.filter(({ endless }) => endless)],
    remarks: naming.remarks,
  };
}

/** Those of some paths that the head has. */
async function there(reader: Reader, paths: readonly string[]): Promise<string[]> {
  if (paths.length === 0) return [];
  const all = new Set((await reader.tree('head', true)).paths);
  return [...new Set(paths)].filter((path) => all.has(path));
}

/** What the files that a change touches named before it. */
async function namedByFormer(reader: Reader, { files }: Change): Promise<ReadonlySet<string>> {
  const before = files.flatMap((file) => pathsOf(file)[0] ?? []).filter(isReferring);
  const sources = await readSources(reader, 'base', before);
  return new Set(referencesOf(sources).references.map(({ path }) => path));
}

/** Reads container files to see how they are joined to each other, and not what they do. */
async function joinsAmong(paths: readonly string[], reader: Reader): Promise<Collected> {
  return (await collect(reader, { base: [], head: paths }, { joinsOnly: true })).head;
}

interface Candidates {
  readonly containerFiles: readonly Source[];
  /** Files that set variables. */
  readonly given: readonly Source[];
  /** Those that say which files make an application. */
  readonly switches: readonly string[];
  readonly links: Naming['links'];
}

/** The same of those that may be joined to some paths; of all where nobody knows what links there are. */
async function joinedTo(
  paths: readonly string[],
  reader: Reader,
  { containerFiles, given, switches, links }: Candidates,
): Promise<Collected> {
  const among = (files: readonly Source[]) =>
    joinsAmong([...new Set([...files.map(({ path }) => path), ...switches])], reader);
  if (!links) return among(containerFiles);
  const doing = 'Looking for what container files name';
  const joins = watching(doing, () => new PossibleJoins(containerFiles, given, links));
  let files = joins.to(paths, new Set());
  for (;;) {
    const joined = await among(files);
    const further = joins.to(paths, new Set(imagesByName(joined.project).keys()));
    if (further.length === files.length) return joined;
    files = further;
  }
}

function isContainerFile(path: string, text: string, kindOf: FileKindOf): boolean {
  if (kindOf(path) !== undefined) return kindOf(path) === 'reviewed';
  return kindOf(path, true) === 'reviewed' && kindByContent(path, text)?.sure === 'taken';
}

/** Those that say which files make an application, before the change or after it. */
async function switchFiles(reader: Reader, { files }: Change, sources: readonly Source[]): Promise<string[]> {
  const before = files.flatMap((file) => pathsOf(file)[0] ?? []).filter(isSwitchFile);
  const old = await readSources(reader, 'base', before);
  const switching = [...sources, ...old].filter(
    ({ path, text }) => isSwitchFile(path) && text.includes('COMPOSE_FILE'),
  );
  return [...new Set(switching.map(({ path }) => path))];
}

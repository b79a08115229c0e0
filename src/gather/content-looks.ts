import { type Change, pathsOf, type Side, sidesOf } from '../change.ts';
import { mayBeContainerFile } from '../known/container-file-names.ts';
import { areOfTests, rolesOfPath } from '../known/path-roles.ts';
import { type ContentKind, kindByContent, mayStillRun } from '../model/files/container-content.ts';
import { type FileChoice, fileKinds, foreignFolderOf } from '../model/files/container-paths.ts';
import type { Unread } from '../model/project.ts';
import type { Content } from '../ports.ts';
import { isUndecodable, undecodableName } from '../text/undecodable.ts';
import { watching } from '../watchdog.ts';
import type { Reader } from './links.ts';

/** Files of one side whose names say nothing; the rest is counted. */
const mostLooks = 200;
/** Such files that are named. */
const mostTold = 5;

interface SidedPath {
  readonly side: Side;
  readonly path: string;
}

/** What files of a change are by their texts, where their names do not say. */
export interface Looks {
  /** Whether it is reviewed like a file that is called like a container file. */
  isTaken(file: SidedPath): boolean;
  /** Whether what was a container file under another name may be one still. */
  mayStillRun(file: SidedPath): boolean;
  /** What may be a container file and cannot be asked for. */
  readonly unread: readonly Unread[];
  /** Sentences about what nobody looked at, @param isReviewed but for what turned out to be reviewed. */
  remarks(isReviewed: (path: string) => boolean): string[];
}

/** The files of a change whose texts are looked at: the likelier ones first. */
export function toLookAt(change: Change, choice: FileChoice): readonly SidedPath[] {
  return candidates(change, choice).slice(0, 2 * mostLooks);
}

/** Looks at those texts. */
export async function lookAt(reader: Reader, change: Change, choice: FileChoice): Promise<Looks> {
  const all = candidates(change, choice);
  const files = toLookAt(change, choice);
  const contents = await reader.read(files);
  const texts = new Map<string, string>();
  const kinds = new Map<string, ContentKind>();
  const look = () => files.map(({ path }, i) => kindOf(path, contents[i]!, change));
  const found = files.length > 0 ? watching('Looking at what files are', look) : [];
  for (const [i, file] of files.entries()) {
    const content = contents[i]!;
    const kind = found[i];
    if (content.kind === 'text') texts.set(keyOf(file), content.text);
    if (kind) kinds.set(keyOf(file), kind);
  }
  const odd = files.flatMap((file) => {
    const kind = file.side === 'head' ? kinds.get(keyOf(file)) : undefined;
    return kind?.sure === 'odd' ? [{ path: file.path, what: kind.what }] : [];
  });
  const isTaken = (file: SidedPath) => kinds.get(keyOf(file))?.sure === 'taken';
  const { unread, remarks } = await undecodable(reader, change, choice, isTaken);
  return {
    isTaken,
    mayStillRun: (file) => mayStillRun(texts.get(keyOf(file)) ?? ''),
    unread,
    remarks: (isReviewed) => [
      ...remarks,
      ...oddRemarks(odd.filter(({ path }) => !isReviewed(path))),
      ...(all.length > files.length
        ? [
            `This change has more files than the limit of ${mostLooks} that may be container files by any name; of the others only those that are called like one, or are named by one, were reviewed.`,
          ]
        : []),
    ],
  };
}

function kindOf(path: string, content: Content, { base }: Change): ContentKind | undefined {
  if (content.kind === 'text') return kindByContent(path, content.text);
  // What is only called nearly like one, and cannot be read, is told where a change brings it.
  const isNear = base !== undefined && content.kind === 'unreadable' && mayBeContainerFile(path) === 'likely';
  return isNear ? { what: 'Dockerfile', sure: 'odd' } : undefined;
}

function candidates({ files, folders, base }: Change, choice: FileChoice): SidedPath[] {
  const kind = fileKinds(choice, folders);
  const found = files.flatMap((file) => {
    const sided = sidesOf(file);
    const moved = file.status === 'renamed' && sided.some(({ path }) => kind(path) === 'reviewed');
    return sided
      .filter(({ path }) => kind(path) === undefined)
      .map((each) => {
        const { path } = each;
        const may = moved ? 'likely' : foreignFolderOf(path, folders) ? undefined : mayBeContainerFile(path);
        return { ...each, may };
      });
  });
  // Of a whole repository there would be too many.
  const kinds = base === undefined ? ['likely'] : ['likely', 'possible'];
  return kinds.flatMap((each) => found.filter(({ may }) => may === each).map(({ side, path }) => ({ side, path })));
}

/** Paths that are not UTF-8 have lost what made them: nobody can ask for such a file. */
async function undecodable(reader: Reader, change: Change, choice: FileChoice, isTaken: Looks['isTaken']) {
  const kind = fileKinds(choice, change.folders);
  const heads = change.files.flatMap((file) => pathsOf(file)[1] ?? []).filter(isUndecodable);
  const contents = await reader.read(heads.map((path) => ({ side: 'head', path }) as const));
  const lost = heads.filter((_, i) => {
    const content = contents[i]!;
    return content.kind === 'unreadable' && content.reason === undecodableName;
  });
  const may = (path: string) =>
    kind(path, kind(path) !== undefined || mayBeContainerFile(path) !== undefined) === 'reviewed';
  return {
    // What is read as a container file says so itself.
    unread: lost
      .filter((path) => may(path) && kind(path) !== 'reviewed' && !isTaken({ side: 'head', path }))
      .map((path): Unread => ({ path, at: undefined, reason: undecodableName })),
    remarks: lost
      .filter((path) => !may(path))
      .map((path) => `${path} was not reviewed. ${undecodableName}`)
      .slice(0, mostTold),
  };
}

/** One sentence; what a test compares its output with looks like many things. */
function oddRemarks(odd: readonly { readonly path: string; readonly what: string }[]): string[] {
  const told = odd.filter(({ path }) => !areOfTests(rolesOfPath(path)));
  const [first, ...others] = told;
  if (!first) return [];
  if (others.length === 0)
    return [
      `${first.path} looks like a ${first.what}, but nothing that was read builds or runs it, so it was not reviewed. If it should be, add it to \`files.include\` in the policy.`,
    ];
  const shown = told.slice(0, mostTold).map(({ path }) => path);
  const names = `${shown.join(', ')}${told.length > shown.length ? ', …' : ''}`;
  return [
    `${told.length} files look like container files (${names}), but nothing that was read builds or runs them, so they were not reviewed. If they should be, add them to \`files.include\` in the policy.`,
  ];
}

function keyOf({ side, path }: SidedPath): string {
  return `${side} ${path}`;
}

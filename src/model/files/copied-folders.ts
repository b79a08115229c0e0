import type { Location } from '../../source.ts';
import { below, folderOf, isRemote, normalise, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import type { ComposeService } from '../compose/service.ts';
import type { CopyInstruction, Dockerfile, Instruction } from '../dockerfile/instruction.ts';
import { type BuildContext, type BuildContexts, excluded, takesBy } from './build-context.ts';
import { buildFolders } from './context-files.ts';
import type { FileWithin, ListedFiles } from './listed-files.ts';

/** A file of the build context that is copied with a folder or by a pattern. */
export interface CopiedWithin extends FileWithin {
  /** The source of the COPY or ADD that takes it. */
  readonly taken: Setting;
  /** Where it lands, as seen from the target. */
  readonly lands: string;
}

/** What a Dockerfile copies with folders, as far as the repository has it. */
export interface CopiedFolders {
  /** The files that may hold credentials, by their names, of each COPY or ADD. */
  readonly within: ReadonlyMap<Instruction, readonly CopiedWithin[]>;
  /** The sources that are folders of the repository, so that what lies in them is known, whatever they are called. */
  readonly folders: readonly Location[];
}

export function copiedFolders(
  dockerfile: Dockerfile,
  services: readonly ComposeService[],
  contexts: BuildContexts,
  files: ListedFiles,
): CopiedFolders {
  const copies = contextCopies(dockerfile);
  if (copies.length === 0) return { within: new Map(), folders: [] };
  const places = contexts.at(dockerfile, buildFolders(dockerfile, services));
  const likely = services.length > 0 ? places : likelyContexts(dockerfile, places, files);
  // Where nobody says in which folder the file is built, what counts is there in each of them.
  const isThere = services.length > 0 ? 'some' : 'every';
  const sources = copies.flatMap((each) => each.sources.filter(isKnown));
  return {
    within: new Map(
      files.isAny
        ? copies.map((copy) => [copy, copy.sources.flatMap((source) => takenBy(source, copy, likely, isThere, files))])
        : [],
    ),
    folders: sources.flatMap(({ value, at }) =>
      likely[isThere](({ path }) => files.fills(resolve(path, fromContextRoot(value!)) ?? '')) ? at : [],
    ),
  };
}

function isCopy(instruction: Instruction): instruction is CopyInstruction {
  return (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') && instruction.from.kind === 'context';
}

function isKnown({ value }: Setting): boolean {
  return value !== undefined && !isRemote(value);
}

/** What a Dockerfile copies of its context. */
export function contextCopies({ stages }: Dockerfile): readonly CopyInstruction[] {
  return stages.flatMap(({ layers }) =>
    layers.flatMap(({ instruction, onbuild }) => (isCopy(instruction) && !onbuild ? instruction : [])),
  );
}

/** The contexts that have all that the file copies by name: its own folder alone, where that has. */
export function likelyContexts(
  dockerfile: Dockerfile,
  contexts: readonly BuildContext[],
  files: ListedFiles,
): readonly BuildContext[] {
  if (contexts.length < 2) return contexts;
  const named = contextCopies(dockerfile).flatMap(({ sources }) =>
    sources.filter(isKnown).flatMap(({ value }) => (isPattern(value!) ? [] : fromContextRoot(value!))),
  );
  const fitting = contexts.filter(({ path }) => named.every((each) => files.has(resolve(path, each) ?? '')));
  const own = fitting.filter(({ path }) => path === folderOf(dockerfile.source.path));
  // Every folder has `.` and what a pattern takes.
  const isTold = own.length > 0 && named.some((each) => each !== '.');
  return isTold ? own : fitting.length > 0 ? fitting : contexts;
}

function takenBy(
  taken: Setting,
  copy: CopyInstruction,
  contexts: readonly BuildContext[],
  isThere: 'some' | 'every',
  files: ListedFiles,
): readonly CopiedWithin[] {
  if (!isKnown(taken)) return [];
  const source = fromContextRoot(taken.value!);
  const takes = takesBy(source);
  const own = excluded(copy);
  const insideOf = (path: string, context: BuildContext) => {
    const inside = below(path, context.path);
    // The file of that very name is copied by its name.
    if (inside === undefined || inside === source || !takes(inside)) return undefined;
    return own.ignores(inside) || context.ignore?.ignores(inside) ? undefined : inside;
  };
  const folders = contexts.flatMap(({ path }) => resolve(path, folderIn(source)) ?? []);
  const found = files.within(folders, (path) => contexts[isThere]((each) => insideOf(path, each) !== undefined));
  const parents = copy.flags.some(({ name }) => name === 'parents');
  return found.map((file) => {
    const inside = contexts.map((each) => insideOf(file.path, each)).find((each) => each !== undefined)!;
    return { ...file, taken, lands: parents ? inside : landsAt(inside, source) };
  });
}

/** The folder that all of what a source takes lies in. */
function folderIn(source: string): string {
  const parts = source.split('/');
  const at = parts.findIndex(isPattern);
  return (at === -1 ? parts : parts.slice(0, at)).join('/') || '.';
}

/** A folder itself is not copied, but what is in it; a file that a pattern matches is. */
function landsAt(path: string, source: string): string {
  const depth = source === '.' ? 0 : source.split('/').length;
  return path.split('/').slice(depth).join('/') || path.slice(path.lastIndexOf('/') + 1);
}

function isPattern(path: string): boolean {
  return /[*?[]/.test(path);
}

/** A source as seen from the context's root: nothing lies above that. */
export function fromContextRoot(path: string): string {
  return normalise(`/${path}`).slice(1) || '.';
}

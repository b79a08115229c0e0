import { credentialFiles } from '../../known/credential-files.data.ts';
import {
  credentialFile,
  credentialFolder,
  isHarmless,
  isReadable,
  type NamedCredential,
  namesCredentialFolder,
} from '../../known/credential-files.ts';
import { isCredentialName } from '../../known/credential-names.ts';
import { isMadeUpPath } from '../../known/path-roles.ts';
import { landing } from '../../model/dockerfile/copy-target.ts';
import type { CopyInstruction, Instruction, Layer, Pair, Stage } from '../../model/dockerfile/instruction.ts';
import { isMounted } from '../../model/dockerfile/mounted-paths.ts';
import { isRemovedAfter, pathOf, type Removal, removalOf } from '../../model/dockerfile/removed-files.ts';
import { absolutePath, copies, type FileWrite, fileWrites } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { isWithin, nameOf } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import { isOpenText, lastWrites } from './written-files.ts';

/** A file with credentials that a layer brings into the image. */
export interface Arrival extends NamedCredential {
  readonly layer: Layer;
  readonly at: Location;
  /** The file as it is written there. */
  readonly file: string;
  /** Where it lands; undefined where only the build knows. */
  readonly path: string | undefined;
  /** Whether it comes from the build context, from another stage or image, or is written by a step. */
  readonly how: 'context' | 'copied' | 'written';
}

/** The files with credentials that a layer brings, and does not remove itself. */
export const arrivalsOf = once((layer: Layer): readonly Arrival[] => {
  const { instruction } = layer;
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') return copied(layer, instruction);
  return instruction.keyword === 'RUN' ? written(layer, instruction.run.script.commands) : [];
});

function copied(layer: Layer, instruction: CopyInstruction): Arrival[] {
  const how = instruction.from.kind === 'context' ? 'context' : 'copied';
  // What sshd lets in by is public, whatever the file is called.
  if (instruction.target?.value?.endsWith('/authorized_keys')) return [];
  const pointed = instruction.target?.variables?.find(({ name }) => credentialFiles.pointers.has(name));
  const mayBeFolder = namesCredentialFolder(`${layer.workdir?.value}/${instruction.target?.value}`);
  const found = instruction.sources.flatMap((source): Arrival[] => {
    const file = source.value ?? source.parts?.at(-1);
    if (file === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(file)) return [];
    const named = pointed && { kind: `file that ${pointed.name} names`, holds: 'surely' as const };
    const path = landing(layer, instruction, file);
    const own = calledCredential(file, path, how) ?? named;
    if (!own && !mayBeFolder) return [];
    const known = own ?? (path && !isHarmless(file) ? credentialFolder(path) : undefined);
    return known ? [{ ...known, layer, at: source.at, file, path, how }] : [];
  });
  return found.map((each) => (isMadeUpPath(each.file) ? { ...each, holds: 'seldom' } : each));
}

/**
 * What the name of a file that is copied to a path says that it holds. A folder `.docker` that changes its name is what a
 * project keeps for its images: nothing finds that of Docker's client, with its logins, under another.
 */
function calledCredential(
  file: string,
  path: string | undefined,
  how: Arrival['how'],
): ReturnType<typeof credentialFile> {
  // A program that a stage makes may be called by what it works on: `/usr/local/bin/hash_password`.
  if (how === 'copied' && path !== undefined && /\/s?bin\/[^/]+$/.test(path)) return undefined;
  const isOfProject = /(?:^|\/)\.docker\/?$/.test(file) && path !== undefined && nameOf(path) !== '.docker';
  return isOfProject ? undefined : credentialFile(file);
}

/** A file of the build context that a variable says credentials are in: `ENV GOOGLE_APPLICATION_CREDENTIALS=/app/key.json`. */
export function pointedAt(pair: Pair, stage: Stage): { readonly file: string; readonly copy: Location } | undefined {
  const { name, value } = pair;
  if (!credentialFiles.pointers.has(name) || !value?.value) return undefined;
  for (const { instruction, workdir } of stage.layers) {
    const path = absolutePath(value.value, workdir?.value ?? '/');
    if (path === undefined || !bringsContext(instruction)) continue;
    // what is copied over the whole image may hold anything
    const folder = absolutePath(instruction.target?.value, workdir?.value);
    if (folder !== undefined && folder !== '/' && isWithin(path, folder))
      return { file: value.value, copy: instruction.at };
  }
  return undefined;
}

function bringsContext(instruction: Instruction): instruction is CopyInstruction {
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return false;
  return instruction.from.kind === 'context' && instruction.sources.length > 0;
}

/** What a step writes where credentials are kept, or takes there from what the build context has brought; a mount is no part of the image. */
function written(layer: Layer, commands: readonly Command[]): Arrival[] {
  const found = new Map<string, Arrival>();
  for (const [i, command] of commands.entries()) {
    for (const arrival of [...taken(layer, command), ...put(layer, command)]) {
      const { path } = arrival;
      if (path === undefined || found.has(path) || isMounted(path, layer)) continue;
      if (isRemovedAfter(i, commands, path, layer)) continue;
      const isPath = (setting: Setting) => pathOf(setting, layer) === path;
      if (arrival.how === 'written' && isOpenText(lastWrites(commands, isPath), path)) continue;
      found.set(path, arrival);
    }
  }
  return [...found.values()];
}

function put(layer: Layer, command: Command): Arrival[] {
  const writes = new Set(fileWrites(command).map((write) => write.path));
  return targetsOf(command).flatMap((setting): Arrival[] => {
    const path = pathOf(setting, layer);
    const known = path === undefined ? undefined : credentialFile(path);
    if (!known) return [];
    // what a step writes there itself is most likely what such a file is for
    const holds = writes.has(setting) ? 'surely' : known.holds;
    return [{ ...known, holds, layer, at: setting.at, file: setting.value ?? path!, path, how: 'written' }];
  });
}

/** `cp id_rsa /root/.ssh/` of a key that lies in a folder of the build context, copied or mounted as a whole. */
function taken(layer: Layer, command: Command): Arrival[] {
  const copy = copies(command);
  const folder = copy && pathOf(copy.target, layer);
  if (!copy || folder === undefined) return [];
  return copy.sources.flatMap((source): Arrival[] => {
    const from = pathOf(source, layer);
    const known = from === undefined ? undefined : credentialFile(from);
    if (from === undefined || known?.holds !== 'surely' || isReadable(from) || !liesInContext(from, layer)) return [];
    const isFolder = copy.sources.length > 1 || /\/$|\/\.ssh$/.test(copy.target.value ?? '');
    const path = isFolder ? `${folder}/${nameOf(from)}` : folder;
    return [{ ...known, layer, at: source.at, file: source.value ?? from, path, how: 'context' }];
  });
}

function liesInContext(path: string, layer: Layer): boolean {
  const { layers } = layer.stage;
  const earlier = layers.slice(0, Math.max(0, layers.indexOf(layer)));
  if (earlier.some((each) => arrivalsOf(each).some((arrival) => arrival.path === path))) return false;
  return (
    isMounted(path, layer, ({ type, flag }) => type === 'bind' && !flag.fields.some(({ name }) => name === 'from')) ||
    earlier.some(({ instruction, workdir }) => {
      const folder = bringsContext(instruction) ? absolutePath(instruction.target?.value, workdir?.value) : undefined;
      return folder !== undefined && isWithin(path, folder);
    })
  );
}

/** The files that a command writes or copies. */
function targetsOf(command: Command): readonly Setting[] {
  const copy = copies(command);
  const isSample = copy?.sources.every(({ value }) => value !== undefined && isHarmless(value));
  return [
    ...fileWrites(command)
      .filter(puts)
      .map(({ path }) => path),
    ...(copy && !isSample ? [copy.target] : []),
  ];
}

/** Whether a file is written by it, or a credential put into one that is there. */
function puts({ how, texts }: FileWrite): boolean {
  return how !== 'edited' || texts.some(({ variables = [] }) => variables.some(({ name }) => isCredentialName(name)));
}

/** What a layer copies that a later one removes, which hides it and leaves it in the image; files as they are written. */
export function hiddenOf(layer: Layer, layers: readonly Layer[]): (Removal & { readonly file: string })[] {
  const { instruction } = layer;
  if (instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') return [];
  return instruction.sources.flatMap(({ value: file }) => {
    const removal =
      file === undefined ? undefined : removalOf({ path: landing(layer, instruction, file), layer }, layers);
    return file !== undefined && removal ? [{ ...removal, file }] : [];
  });
}

/** By name, where a stage sets a variable to nothing last. */
const ends = once(
  ({ layers }: Stage) =>
    new Map(
      layers.flatMap(({ instruction }, index) =>
        instruction.keyword === 'ENV'
          ? instruction.pairs.flatMap((pair) =>
              pair.value?.value === '' ? [[pair.name, { index, at: pair.at }] as const] : [],
            )
          : [],
      ),
    ),
);

/** Where a later layer sets a variable to nothing: `ENV TOKEN=`. */
export function emptiedBy(name: string, layer: Layer): Location | undefined {
  const end = ends(layer.stage).get(name);
  return end && end.index > layer.stage.layers.indexOf(layer) ? end.at : undefined;
}

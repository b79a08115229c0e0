import { pinning } from '../../known/git-source.ts';
import { recordOf } from '../../known/programs/records.ts';
import { originsOf } from '../../model/dockerfile/copy-origins.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { hasOption, optionOf, optionsOf } from '../../model/shell/command-options.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { once } from '../../text/once.ts';
import { knownStart, knownText, unknownMark } from '../../text/setting.ts';
import { effectsOf } from '../commands/effects.ts';

/** The steps of a stage that check out a commit. */
const checkouts = once(({ layers }: Stage) => layers.filter((layer) => buildCommands(layer).some(checksOut)));

/**
 * A clone whose commit nothing names, neither its options nor a checkout behind it, in the same step or a later one. A tag
 * that looks like a release counts as named, as does what only the build knows.
 *
 * @param index of the command among those of its layer
 */
export function unpinnedClone(
  commands: readonly Command[],
  index: number,
  layer: Layer,
): { readonly at: Location; readonly ref: string | undefined } | undefined {
  const command = commands[index]!;
  const [verb, ...operands] = gitWords(command);
  if (verb?.value === 'fetch' || verb?.value === 'pull') return unpinnedFetch(commands, index, operands);
  if (verb?.value !== 'clone') return undefined;
  const [repository] = operands;
  const url = repository && knownStart(repository);
  if (!repository || !url || !/^(?:https?|git|ssh):\/\/|^[\w.-]+@[\w.-]+:/i.test(url)) return undefined;
  const branch = optionOf(command, 'b', 'branch', 'revision');
  const ref = branch?.value?.value;
  if (branch && (!ref || pinning(ref) !== 'moving')) return undefined;
  const folder = cloneFolder(operands);
  const checkedOut =
    checksOutIn(folder, commands, { from: index + 1 }) ||
    checkouts(layer.stage).some((each) => isBehind(each, layer) && checksOutIn(folder, buildCommands(each), {})) ||
    layer.stage.file.stages.some((stage) => checkouts(stage).length > 0 && takesFrom(stage, layer.stage));
  return checkedOut ? undefined : { at: repository.at, ref };
}

/** `git init`, then `git fetch <remote> <branch>` and `git checkout FETCH_HEAD`: a clone in other words. */
function unpinnedFetch(commands: readonly Command[], index: number, [remote, ref]: readonly ShellWord[]) {
  const begins = commands.slice(0, index).some((command) => gitWords(command)[0]?.value === 'init');
  const known = remote?.value !== undefined && (!ref || ref.value !== undefined);
  if (!begins || !known || commands.slice(index).some(checksOut)) return undefined;
  return { at: (ref ?? remote).at, ref: ref?.value };
}

function isBehind(layer: Layer, other: Layer): boolean {
  return positionOf(layer) > positionOf(other);
}

/** Whether a stage is built from another, or mounts or copies files of it. */
function takesFrom(stage: Stage, other: Stage): boolean {
  return [stage.base, ...stage.layers.flatMap(originsOf).map(({ origin }) => origin)].some(
    (origin) => origin.kind === 'stage' && origin.stage === other,
  );
}

/** What a command clones, and into which folder, if the files say; undefined for any other command. */
export function clonedBy(
  command: Command,
): { readonly address: ShellWord; readonly folder: string | undefined } | undefined {
  const [verb, address, folder] = gitWords(command);
  if (verb?.value !== 'clone' || !address) return undefined;
  const last = lastName(knownText(address)).replace(/\.git$/, '');
  return { address, folder: folder ? folder.value : last.includes(unknownMark) ? undefined : last };
}

/** Where a clone goes, from its operands; undefined where only the run knows. */
function cloneFolder([repository, folder]: readonly ShellWord[]): string | undefined {
  const path = folder ? folder.value : repository?.value?.replace(/\.git\/?$/, '').replace(/:/g, '/');
  return path === undefined ? undefined : lastName(path);
}

/** What a command does to where the next one works, or to what it works on; paths by their last name. */
interface Step {
  readonly does: 'clone' | 'go' | 'check out';
  /** undefined: only the run knows; for a checkout also: where the script is. */
  readonly folder: string | undefined;
  readonly here: boolean;
  /** Whether a checkout names the commit by its whole hash. */
  readonly exact?: boolean;
}

const stepOf = once((command: Command): Step | undefined => {
  const [verb, ...operands] = gitWords(command);
  if (verb?.value === 'clone') return { does: 'clone', folder: cloneFolder(operands), here: false };
  if (command.name === 'cd' || command.name === 'pushd')
    return { does: 'go', folder: nameOf(command.args[0]), here: false };
  if (!checksOut(command)) return undefined;
  const elsewhere = optionOf(command, 'C');
  const exact = gitWords(command).some(({ value }) => pinning(value) === 'commit');
  return { does: 'check out', folder: nameOf(elsewhere?.value), here: !elsewhere, exact };
});

/** -1 where none does. */
const lastCheckout = once((commands: readonly Command[]) => commands.findLastIndex(checksOut));

/** Whether a clone is followed, in the same step, by the checkout of a commit by its whole hash, which no other content has. */
export function isClonedAtCommit(command: Command, commands: readonly Command[]): boolean {
  const [verb, ...operands] = gitWords(command);
  if (verb?.value !== 'clone') return false;
  return checksOutIn(cloneFolder(operands), commands, { from: commands.indexOf(command) + 1, exact: true });
}

/**
 * Whether some commands check out a commit in a folder that was just cloned: until they clone or go into another one.
 *
 * @param from the first of them that is behind the clone
 * @param exact whether it must be named by its whole hash
 */
function checksOutIn(
  folder: string | undefined,
  commands: readonly Command[],
  { from = 0, exact = false }: { readonly from?: number; readonly exact?: boolean },
): boolean {
  const others = new Set<string | undefined>();
  let here = true;
  const last = lastCheckout(commands);
  for (let i = from; i <= last; i++) {
    const step = stepOf(commands[i]!);
    if (step?.does === 'clone') {
      others.add(step.folder);
      here = false;
    } else if (step?.does === 'go') here = step.folder === folder || (here && !others.has(step.folder));
    else if (
      step &&
      (!exact || step.exact) &&
      (step.here ? here : [folder, undefined].includes(step.folder) || folder === undefined)
    )
      return true;
  }
  return false;
}

function nameOf(word: ShellWord | undefined): string | undefined {
  return word?.value === undefined ? undefined : lastName(word.value);
}

function lastName(path: string): string {
  const end = path.endsWith('/') ? path.length - 1 : path.length;
  return path.slice(path.lastIndexOf('/', end - 1) + 1, end);
}

/** `git checkout <commit>`, `git reset --hard <tag>`, `git fetch origin <commit>`. */
function checksOut(command: Command): boolean {
  const [verb, ...operands] = gitWords(command);
  if (!/^(?:checkout|reset|fetch|switch|verify-tag|verify-commit)$/.test(verb?.value ?? '')) return false;
  return operands.some((word) => word.value === undefined || isPinned(word.value));
}

/** Whether a ref is a commit, also by the first digits of its hash, or a tag that looks like a release. */
function isPinned(ref: string): boolean {
  return pinning(ref) !== 'moving' || /^[0-9a-f]{7,}$/.test(ref);
}

/** The subcommand of git and its operands; none for another program. */
function gitWords(command: Command): readonly ShellWord[] {
  return recordOf(command.name).git ? optionsOf(command).operands : [];
}

/** Something that is fetched from a git repository. */
export interface GitFetch {
  /** The repository's address as written, without a ref; unknownMark for what only the build knows. */
  readonly address: string;
  readonly at: Location;
  /** Whether something names the commit, or a tag that looks like a release. */
  readonly pinned: boolean;
}

/** What the commands of a layer clone, and the packages that they have built from repositories. */
export function gitFetches(layer: Layer): readonly GitFetch[] {
  const own = buildCommands(layer);
  return own.flatMap((command, i) => {
    const clone = clonedBy(command)?.address;
    if (!clone) return gitPackages(command);
    return { address: knownText(clone), at: clone.at, pinned: unpinnedClone(own, i, layer) === undefined };
  });
}

/** A package that a language's manager builds from a repository whose commit nothing names. */
export function unpinnedGitPackage(command: Command): Location | undefined {
  return gitPackages(command).find(({ pinned }) => !pinned)?.at;
}

function gitPackages(command: Command): readonly GitFetch[] {
  const call = effectsOf(command).packages;
  if (call?.action !== 'install' && call?.action !== 'run') return [];
  const { git } = call.by;
  const option = optionOf(call, git?.option);
  if (option) {
    const address = option.value ? knownText(option.value) : '';
    return [{ address, at: option.at, pinned: hasOption(call, git?.pins) }];
  }
  const editable = call.options.flatMap(({ key, value }) =>
    (key === 'e' || key === 'editable') && value && knownStart(value).startsWith('git+') ? value : [],
  );
  const packages = call.packages.flatMap(({ from, word }) => (from === 'git' && word.value !== undefined ? word : []));
  return [...packages, ...editable].map((word) => {
    const text = knownStart(word);
    const [address = ''] = text.split('#');
    return { address: address.replace(/@[^@/]*$/, ''), at: word.at, pinned: named(text) };
  });
}

/** Whether a ref that stays the same stands behind the path (`….git@v1`, `…#v1`); one in front of the host is a user. */
function named(url: string): boolean {
  const [address = '', fragment] = url.split('#', 2);
  const path = address
    .slice(address.indexOf('://') + 3)
    .split('/')
    .slice(1)
    .join('/');
  const ref =
    /@([^@]+)$/.exec(path)?.[1] ?? (fragment && !/^(?:egg|subdirectory)=/.test(fragment) ? fragment : undefined);
  return ref !== undefined && isPinned(ref);
}

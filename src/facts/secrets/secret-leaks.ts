import { recordOf } from '../../known/programs/records.ts';
import type { RunInstruction } from '../../model/dockerfile/instruction.ts';
import { isMounted } from '../../model/dockerfile/mounted-paths.ts';
import { knownPathsOf, pathOf, removes, whereaboutsOf } from '../../model/dockerfile/removed-files.ts';
import type { Layer } from '../../model/project.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { hasOption, optionsOf } from '../../model/shell/command-options.ts';
import { absolutePath, removals, thinnedOut } from '../../model/shell/file-changes.ts';
import { asWritten } from '../../model/shell/script-paths.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { type Message, say } from '../../problem.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { clonedBy } from '../downloads/unpinned-clones.ts';
import type { CarriedData } from '../flow/carried-data.ts';
import { DataFlow } from '../flow/data-flow.ts';
import { listsEnvironment } from './given-secrets.ts';
import { keptIn, removesKept } from './kept-files.ts';
import { replaces } from './written-files.ts';

/** A secret that a step is given and writes into the image. */
export interface Leak {
  readonly at: Location;
  /** The id of the mount, or the name of the build argument. */
  readonly id: string;
  /** Where it goes, as written. */
  readonly into: Message;
  /** The same as absolute paths, of which it is one; none where that is not known. */
  readonly paths: readonly string[];
  /** What gives it. */
  readonly given: Location;
}

interface MountedSecret {
  readonly id: string;
  readonly at: Location;
  readonly path: string | undefined;
  readonly variable: string | undefined;
}

/** Follows the secrets that are mounted for a step to the files that the step leaves behind. */
export function leaksOf(layer: Layer): Leak[] {
  const { instruction } = layer;
  if (instruction.keyword !== 'RUN') return [];
  const mounted = secretsOf(instruction, layer);
  if (mounted.length === 0) return [];
  return new Leaks(layer, instruction, mounted).found();
}

/** The commands of a step that print secrets that are mounted for it, and so put them into the log of the build. */
export function secretsPrinted(layer: Layer): readonly Omit<Leak, 'into' | 'paths'>[] {
  const { instruction } = layer;
  if (instruction.keyword !== 'RUN') return [];
  const mounted = secretsOf(instruction, layer);
  return mounted.length === 0 ? [] : new Leaks(layer, instruction, mounted).printed();
}

/** Follows build arguments in both ways, by their names; of all that are printed at once, the first. */
export function leaksOfArguments(layer: Layer, given: ReadonlyMap<string, Location>) {
  const { instruction } = layer;
  if (instruction.keyword !== 'RUN') return { written: [], printed: [] };
  const taken = [...given].filter(([, at]) => at.span.start < instruction.at.span.start);
  const secrets = taken.map(([name, at]) => ({ id: name, at, path: undefined, variable: name }));
  const leaks = secrets.length === 0 ? undefined : new Leaks(layer, instruction, secrets);
  return { written: leaks?.found() ?? [], printed: leaks?.printed() ?? [] };
}

/**
 * Follows what commands of a step make up and write to their standard output.
 *
 * @param madeBy what a command makes, by which it is known in `id`
 */
export function leaksOfMade(layer: Layer, madeBy: (command: Command) => string | undefined): Leak[] {
  const { instruction } = layer;
  if (instruction.keyword !== 'RUN' || !instruction.run.script.commands.some(madeBy)) return [];
  return new Leaks(layer, instruction, [], madeBy).found();
}

function secretsOf({ mounts }: RunInstruction, { workdir }: Layer): MountedSecret[] {
  return mounts.flatMap(({ type, flag }): MountedSecret[] => {
    if (type !== 'secret') return [];
    const field = (...names: string[]) => flag.fields.findLast(({ name }) => names.includes(name))?.value.value;
    const target = field('target', 'dst', 'destination');
    const id = field('id') ?? target?.replace(/^.*\//s, '') ?? 'secret';
    const variable = field('env', 'environment');
    const path = absolutePath(target, workdir?.value) ?? (variable && !target ? undefined : `/run/secrets/${id}`);
    return [{ id, at: flag.at, path, variable }];
  });
}

/** A command without what stands around its words. */
function wordsOf({ nameAt: { source, span }, args }: Command): Location {
  return source.at(span.start, args.at(-1)?.at.span.end ?? span.end);
}

/** The program and its first words, so many of them; undefined where one is not known, or there are fewer. */
function startOf({ name, args }: Command, words: number): string | undefined {
  const values = args.slice(0, words).map(({ value }) => value);
  return values.length < words || values.includes(undefined) ? undefined : JSON.stringify([name, ...values]);
}

/** `npm config delete token`, `git config --unset user.name`. */
function takesOut(command: Command): boolean {
  return (
    hasOption(command, 'unset', 'unset-all', 'remove-section') ||
    command.args.some(({ value }) => /^(?:delete|rm|unset)$/.test(value ?? ''))
  );
}

/** The first that is known to be there: what a program of which nothing is known makes of it is none. */
function read(carried: readonly CarriedData<MountedSecret>[]): MountedSecret | undefined {
  return carried.find(({ isUnread }) => !isUnread)?.origin;
}

class Leaks {
  readonly #layer: Layer;
  readonly #commands: readonly Command[];
  readonly #flow: DataFlow<MountedSecret>;
  readonly #numbers: ReadonlyMap<Command, number>;
  readonly #starts = new Map<number, ReadonlyMap<string | undefined, readonly Command[]>>();
  readonly #discards = new Map<string, readonly Command[]>();

  constructor(
    layer: Layer,
    instruction: RunInstruction,
    secrets: readonly MountedSecret[],
    madeBy: (command: Command) => string | undefined = () => undefined,
  ) {
    this.#layer = layer;
    this.#commands = instruction.run.script.commands;
    this.#numbers = new Map(this.#commands.map((each, number) => [each, number]));
    const sources = {
      file: (path: string) => secrets.find((each) => each.path === path),
      paths: secrets.flatMap(({ path }) => path ?? []),
      variable: (name: string) => secrets.find(({ variable }) => variable === name),
      output: (command: Command) => {
        if (listsEnvironment(command)) return secrets.find(({ variable }) => variable !== undefined);
        const made = madeBy(command);
        return made === undefined
          ? undefined
          : { id: made, at: wordsOf(command), path: undefined, variable: undefined };
      },
    };
    this.#flow = new DataFlow(this.#commands, sources, whereaboutsOf(layer));
  }

  found(): Leak[] {
    const found: Leak[] = [];
    for (const command of this.#commands) {
      for (const { path, carried } of this.#flow.writtenBy(command)) {
        const secret = read(carried);
        if (!secret || !this.#stays(path, command)) continue;
        const into = path.value === undefined ? say`a file` : say`${path.value}`;
        found.push({ at: path.at, id: secret.id, into, paths: knownPathsOf(path, this.#layer), given: secret.at });
      }
      const kept = this.#kept(command) ?? this.#cloned(command);
      if (kept) found.push(kept);
    }
    return [...groupBy(found, ({ at }) => at.span.start).values()].map(([first]) => first!);
  }

  printed(): readonly Omit<Leak, 'into' | 'paths'>[] {
    return this.#commands.flatMap((command) => {
      const secret = read(this.#flow.printedBy(command).filter(({ isPart }) => !isPart));
      return secret ? [{ at: command.at, id: secret.id, given: secret.at }] : [];
    });
  }

  #inWord(word: ShellWord, command: Command): MountedSecret | undefined {
    return read(this.#flow.inWord(word, command));
  }

  /** `npm config set …`, `git config --global …`, `aws configure set …`: kept in a file of the home folder. */
  #kept(command: Command): Leak | undefined {
    const { name, args } = command;
    const verb = args[0]?.value;
    const configures = verb !== undefined && isOneOf(verb, recordOf(name).keeps?.verb);
    if (!configures || optionsOf(command).options.some(({ key }) => /^(?:get|unset|list)/.test(key))) return undefined;
    const index = args.findIndex((word) => this.#inWord(word, command));
    const word = args[index];
    const secret = word && this.#inWord(word, command);
    if (!word || !secret) return undefined;
    const paths = keptIn(command, this.#layer);
    const anew = this.#startingLike(command, index).filter((each) =>
      each.args.slice(index).every((word) => !this.#inWord(word, each)),
    );
    if (oneRuns(this.#after(command, [...anew, ...this.#discarding(name, paths)]), command)) return undefined;
    return { at: word.at, id: secret.id, into: say`the configuration of ${name!}`, paths, given: secret.at };
  }

  /** `git clone https://$TOKEN@git.example.com/app.git`: a clone keeps the address that it is of. */
  #cloned(command: Command): Leak | undefined {
    const { address, folder } = clonedBy(command) ?? {};
    const secret = address && this.#inWord(address, command);
    if (!address || !secret) return undefined;
    // Where `cd` went before is not followed: the folder's own name tells.
    const own = folder?.replace(/\/$/, '').replace(/^.*\//, '');
    const undoing = this.#after(command).filter(
      (each) =>
        (recordOf(each.name).git && each.args.some(({ value }) => /^(?:set-url|remove|rm)$/.test(value ?? ''))) ||
        removals(each).some((word) => {
          const last = knownStart(word).replace(/\/$/, '').replace(/^.*\//, '');
          return last === '.git' || last === own || /\/\.git\/config$/.test(knownStart(word));
        }),
    );
    if (oneRuns(undoing, command)) return undefined;
    const paths = folder ? knownPathsOf({ value: `${folder}/.git/config`, at: address.at }, this.#layer) : [];
    return { at: address.at, id: secret.id, into: say`${'.git/config'} of the clone`, paths, given: secret.at };
  }

  /** The commands that begin with the same words, so many of them: none where they are not known. */
  #startingLike(command: Command, words: number): readonly Command[] {
    const start = startOf(command, words);
    if (words === 0 || start === undefined) return [];
    const groups = this.#starts.get(words) ?? groupBy(this.#commands, (each) => startOf(each, words));
    this.#starts.set(words, groups);
    return groups.get(start) ?? [];
  }

  /** The commands that take out again what a program keeps, or remove the files that it keeps it in. */
  #discarding(name: string | undefined, paths: readonly string[]): readonly Command[] {
    const key = JSON.stringify([name, paths]);
    const found =
      this.#discards.get(key) ??
      this.#commands.filter((each) => (each.name === name && takesOut(each)) || removesKept(each, paths, this.#layer));
    this.#discards.set(key, found);
    return found;
  }

  /** Those of some commands that stand behind another. */
  #after(command: Command, some = this.#commands): readonly Command[] {
    const own = this.#numbers.get(command)!;
    return some.filter((each) => this.#numbers.get(each)! > own);
  }

  /** Whether what is written to a path is in the layer afterwards. */
  #stays(setting: Setting, command: Command): boolean {
    const path = pathOf(setting, this.#layer);
    if (path === undefined) return !/^\/dev\//.test(knownStart(setting)) && !this.#removesSame(setting, command);
    if (/^\/(?:dev|proc|run\/secrets)\//.test(path)) return false;
    const goes = (each: Command) =>
      removes(each, path, this.#layer) ||
      thinnedOut(each).some((word) => pathOf(word, this.#layer) === path) ||
      replaces(each, (word) => pathOf(word, this.#layer) === path);
    return !isMounted(path, this.#layer) && !oneRuns(this.#after(command).filter(goes), command);
  }

  /** `rm "$NETRC"` of a path that a variable holds, `rm -r "$TMP"` of its folder, `rm .npmrc` in a folder that is not known. */
  #removesSame(setting: Setting, command: Command): boolean {
    const written = asWritten(setting);
    const isSame = (word: Setting) => asWritten(word) === written;
    const removing = this.#after(command).filter(
      (each) =>
        removals(each).some((word) => isSame(word) || written.startsWith(`${asWritten(word)}/`)) ||
        replaces(each, isSame),
    );
    return oneRuns(removing, command);
  }
}

import type { ProgramRecord } from '../../known/programs/program.ts';
import { isUnknown, recordOf } from '../../known/programs/records.ts';
import { BoundWords } from '../../model/shell/bound-words.ts';
import { hasOption, optionOf, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { descriptorNamed, inputAt } from '../../model/shell/descriptors.ts';
import { copies, fileWrites, linkBy } from '../../model/shell/file-changes.ts';
import { ScriptPaths, type Whereabouts } from '../../model/shell/script-paths.ts';
import type { Command, Redirect, ShellWord } from '../../model/shell/shell-command.ts';
import { opens, redirects, writesToFile } from '../../model/shell/simple-command.ts';
import { type Location, lies, spanning, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import {
  Answers,
  apart,
  beforeDirective,
  type CarriedData,
  type CarriedWrite,
  carriedIn,
  type FlowSources,
  few,
  isIndirect,
  seenInWord,
  whole,
  withoutName,
} from './carried-data.ts';
import { FileContents } from './file-contents.ts';
import { fromFront, pipedInto } from './pipe-order.ts';
import { filesNamed } from './read-places.ts';
import { assignedText, downloadTargets, extractionFolder } from './written-places.ts';

/** More rounds than variables and files hand anything on in what people write. */
const mostRounds = 30;

/**
 * Follows what comes from some sources through a script: by variables, pipes, files that are written and read again,
 * substitutions, here-documents, functions and their arguments, and loops. What once holds it holds it wherever the script goes.
 */
export class DataFlow<S> {
  readonly #commands: readonly Command[];
  readonly #sources: FlowSources<S>;
  readonly #bound: BoundWords;
  readonly #paths: ScriptPaths;
  readonly #variables = new Map<string, readonly CarriedData<S>[]>();
  /** The variables that the script gives something else. */
  readonly #assigned = new Set<string>();
  readonly #files: FileContents<S>;
  /** Commands whose output goes somewhere else than to that of the script. */
  readonly #consumed: ReadonlySet<Command>;
  readonly #openers: readonly Command[];
  /** The commands that each runs. */
  readonly #ran: ReadonlyMap<Command | undefined, readonly Command[]>;
  readonly #answers = new Answers<S>();
  /** What is asked again and again, or of itself. */
  readonly #outputs = new Map<Command, readonly CarriedData<S>[]>();
  readonly #reads = new Map<Command, readonly CarriedData<S>[]>();
  readonly #words = new Map<ShellWord, readonly CarriedData<S>[]>();

  constructor(commands: readonly Command[], sources: FlowSources<S>, where: Whereabouts) {
    this.#commands = commands;
    this.#sources = sources;
    this.#files = new FileContents(sources);
    this.#bound = new BoundWords(commands);
    this.#paths = new ScriptPaths(commands, this.#bound, where);
    this.#consumed = new Set(commands.flatMap(({ input }) => input));
    this.#openers = commands.filter(opens);
    this.#ran = groupBy(commands, ({ via }) => via);
    for (let round = 0; round < mostRounds && this.#round(); round++)
      for (const known of [this.#outputs, this.#reads, this.#words]) known.clear();
  }

  /** What a word holds: `$(cat /run/secrets/x)`, `$TOKEN`. @param from where the text begins that it is a part of */
  inWord(word: ShellWord, command: Command, from?: Location): readonly CarriedData<S>[] {
    const { variables = [], commands, held } = word;
    const replaced = this.#replaced(word, command);
    if (variables.length + commands.length + held.length === 0) return replaced;
    const found = [
      ...variables.flatMap(({ name, at }) => seenInWord(this.#behindName(name, at, command), at, word.at, from)),
      ...commands.flatMap((each) => seenInWord(this.output(each), each.at, word.at, from)),
    ];
    // What a variable holds is followed by its name; what xargs adds has none.
    const added = variables.length + commands.length === 0 ? held.flatMap((each) => this.output(each)) : [];
    return few([...found, ...added, ...replaced]);
  }

  /** The words that a word of a command stands for. */
  meantBy(word: ShellWord, command: Command): readonly Setting[] {
    return this.#paths.meantBy(word, command);
  }

  /** What lies at the path that a word is. */
  at(word: Setting, command: Command): readonly CarriedData<S>[] {
    return few(this.#paths.of(word, command).flatMap((path) => this.#files.at(path, command)));
  }

  /** The files that hold what comes from something, by their paths. */
  filesWith(origin: S): readonly string[] {
    return this.#files.with(origin);
  }

  /** What a file holds that a word names, or is: `<(…)`. */
  inFile(word: ShellWord, command: Command): readonly CarriedData<S>[] {
    const { operator, target } = inputAt(descriptorNamed(word, true), command) ?? { target: word };
    if (operator?.startsWith('<<')) return this.inWord(target, command);
    return [...this.at(target, command), ...target.commands.flatMap((each) => this.output(each))];
  }

  /** What a command reads from its standard input. */
  readBy(command: Command): readonly CarriedData<S>[] {
    return this.#answers.of(this.#reads, command, () => this.#readBy(command));
  }

  /** What a command writes to its standard output. */
  output(command: Command): readonly CarriedData<S>[] {
    return this.#answers.of(this.#outputs, command, () => this.#outputOf(command));
  }

  /** What a command of the script itself prints for whoever watches it run. */
  printedBy(command: Command): readonly CarriedData<S>[] {
    const isInner = command.within || command.via || this.#bound.callsAround(command);
    return isInner || !this.#prints(command) ? [] : this.output(command);
  }

  /** What a command puts into files. */
  *writtenBy(command: Command): Iterable<CarriedWrite<S>> {
    for (const { path, texts, how } of fileWrites(command)) {
      const isEdited = how === 'edited';
      yield { path, carried: isEdited ? texts.flatMap((text) => this.inWord(text, command)) : this.output(command) };
    }
    const copy = copies(command);
    if (copy) yield { path: copy.target, carried: copy.sources.flatMap((word) => this.at(word, command)) };
    for (const path of downloadTargets(command)) yield { path, carried: this.output(command) };
    const { putsInto } = recordOf(command.name);
    const folder = extractionFolder(command);
    if (folder) yield { path: folder, carried: carriedIn('archive', this.takenIn(command, putsInto)) };
    if (putsInto === undefined) return;
    const path =
      typeof putsInto === 'number' ? optionsOf(command).operands.at(putsInto) : optionValue(command, putsInto);
    if (path) yield { path, carried: this.output(command) };
  }

  #readBy(command: Command): readonly CarriedData<S>[] {
    return this.#fedBy(command.redirects, command) ?? this.#inherited(command);
  }

  /** What standard input is before the command's own redirections, which are made when its words are expanded. */
  #inherited(command: Command): readonly CarriedData<S>[] {
    const input = pipedInto(command);
    for (const each of fromFront(input, this.#outputs)) this.output(each);
    if (input.length > 0) return input.flatMap((each) => this.output(each));
    for (let frame = command.frame; frame; frame = frame.outer) {
      const fed = this.#fedBy(frame.redirects, command);
      if (fed) return fed;
    }
    if (command.within) return this.#inherited(command.within.command);
    const calls = this.#bound.callsAround(command);
    if (calls) return calls.flatMap((call) => this.readBy(call));
    return this.#openers.flatMap((each) => this.#fedBy(each.redirects, each) ?? []);
  }

  /** What standard input is, where redirections say so. */
  #fedBy(redirects: readonly Redirect[], command: Command): readonly CarriedData<S>[] | undefined {
    const last = redirects.findLast(({ operator, descriptor }) => operator.startsWith('<') && (descriptor ?? 0) === 0);
    if (!last) return undefined;
    if (last.operator !== '<&') return this.#from(last, command);
    const opened = this.#openers.flatMap((each) => each.redirects);
    return opened.flatMap((each) => (String(each.descriptor) === last.target.value ? this.#from(each, command) : []));
  }

  #from({ operator, target }: Redirect, command: Command): readonly CarriedData<S>[] {
    return operator.startsWith('<<') ? this.inWord(target, command) : this.inFile(target, command);
  }

  #outputOf(command: Command): readonly CarriedData<S>[] {
    const { name } = command;
    const body = this.#bound.bodyOf(name)?.filter((each) => !each.within && this.#prints(each));
    if (body) return body.flatMap((each) => this.output(each));
    const made = this.#sources.output(command);
    if (made !== undefined) return [whole(made)];
    if (name === undefined) return this.#fedBy(command.redirects, command) ?? []; // `$(< file)`
    const record = recordOf(name);
    if (hasOption(command, record.quiet)) return [];
    if (record.passes || record.carries) return this.#passedBy(command, record);
    if (record.printsVariables?.named)
      return optionsOf(command).operands.flatMap((word) => this.#inVariable(knownText(word), command));
    const ran = this.#ran.get(command);
    if (ran) return ran.flatMap((each) => (this.#prints(each, ran) ? this.output(each) : []));
    return isUnknown(name) || record.interprets || record.unpacks
      ? this.readBy(command).map((each) => ({ ...each, isUnread: true }))
      : [];
  }

  /** Whether a command writes to the standard output of what it stands in, and not to a word of others beside it: `$(…)`. */
  #prints(command: Command, others: readonly Command[] = []): boolean {
    if (command.within && others.includes(command.within.command)) return false;
    if (others.length > 0 && command.via && redirects(command.via, command)) return true;
    return !this.#consumed.has(command) && !writesToFile(command.redirects);
  }

  #passedBy(command: Command, { takesIn, hands, selects, words }: ProgramRecord): readonly CarriedData<S>[] {
    const taken = words === 'data' && !selects ? [] : this.takenIn(command, takesIn);
    const plain = hands ? taken : taken.map(apart);
    return few([...this.#saidBy(command), ...(selects ? plain.map((each) => ({ ...each, isPart: true })) : plain)]);
  }

  /** What a program reads: its input, and the files that its operands and some options name; those of `tr` are characters. What only prints (`echo`) reads nothing. */
  takenIn(command: Command, by?: string | number): readonly CarriedData<S>[] {
    if (recordOf(command.name).translates) return this.readBy(command);
    return [...this.readBy(command), ...filesNamed(command, by).flatMap((word) => this.inFile(word, command))];
  }

  /** What a program prints of its own words. */
  #saidBy(command: Command): readonly CarriedData<S>[] {
    const { words, formats } = recordOf(command.name);
    const [{ args }, [first]] = [command, command.args];
    if (!words || !first) return [];
    return args.flatMap((word, i) =>
      this.inWord(word, command, first.at).map((each) => {
        if (formats && i > 0) return { ...each, front: beforeDirective(knownText(first), i), behind: '' };
        return words === 'script' ? { ...each, front: textAt(spanning(first.at, args.at(-1)!.at)), behind: '' } : each;
      }),
    );
  }

  /** One round over all commands; whether anything holds something that did not before. */
  #round(): boolean {
    const before = this.#variables.size + this.#files.size;
    for (const command of this.#commands) {
      this.#follow(command);
      for (const { path, carried } of this.writtenBy(command)) this.#write(path, command, carried);
      const link = linkBy(command);
      if (link) this.#write(link.link, command, this.at(link.file, command));
    }
    return this.#variables.size + this.#files.size > before;
  }

  /** The variables that a command puts something into. */
  #follow(command: Command): void {
    for (const { name, value } of command.assignments) {
      const carried = this.inWord(value, command);
      this.#assign(name, textAt(value.at).startsWith('(') ? carried.map(apart) : carried);
    }
    const { declares, fills } = recordOf(command.name);
    for (const word of declares ? command.args : []) {
      const variable = /^(\w+)=/.exec(knownText(word))?.[1];
      if (variable) this.#assign(variable, this.inWord(word, command).map(withoutName));
    }
    if (fills) this.#fill(command, fills);
  }

  /** The variables that a command reads its input, or what it prints, into. */
  #fill(command: Command, fills: NonNullable<ProgramRecord['fills']>): void {
    if (fills.option) {
      const variable = optionValue(command, fills.option);
      if (variable) this.#assign(knownText(variable), this.#saidBy(command));
    } else if (fills.otherwise) {
      const named = optionsOf(command).operands.map(knownText);
      for (const each of named.length > 0 ? named : [fills.otherwise]) this.#assign(each, this.readBy(command));
    }
  }

  #assign(name: string, carried: readonly CarriedData<S>[]): void {
    if (carried.length > 0) this.#variables.set(name, few(carriedIn('variable', carried)));
    else this.#assigned.add(name);
  }

  #write(path: Setting, command: Command, carried: readonly CarriedData<S>[]): void {
    if (carried.length > 0) for (const each of this.#paths.of(path, command)) this.#files.write(each, command, carried);
  }

  #behindName(name: string, at: Location, command: Command): readonly CarriedData<S>[] {
    if (name !== '_')
      return this.#inVariable(isIndirect(at) ? (assignedText(this.#commands, name) ?? name) : name, command);
    // In a text that is read again stands an expansion for what commands print in it: `script -c "$(cat x)"`.
    const words = command.via?.args ?? [];
    return words.flatMap(({ commands }) => commands.flatMap((each) => (lies(each.at, at) ? this.output(each) : [])));
  }

  #inVariable(name: string, command: Command): readonly CarriedData<S>[] {
    const bound = this.#bound.of(name, command);
    if (bound) return bound.flatMap(({ word, by }) => this.#answers.of(this.#words, word, () => this.inWord(word, by)));
    const held = this.#variables.get(name);
    if (held) return held;
    const given = this.#assigned.has(name) ? undefined : this.#sources.variable?.(name);
    return given === undefined ? [] : [whole(given)];
  }

  /** What xargs puts in the place of a part of a word. */
  #replaced(word: ShellWord, command: Command): readonly CarriedData<S>[] {
    for (let via = command.via; via; via = via.via) {
      const option = recordOf(via.name).wraps === 'words' ? optionOf(via, 'I', 'i', 'replace') : undefined;
      if (!option) continue;
      const mark = (option.value && knownText(option.value)) || '{}';
      const [front, ...rest] = knownText(word).split(mark);
      if (rest.length > 0) return this.readBy(via).map((each) => ({ ...each, front: front!, behind: rest.join(mark) }));
    }
    return [];
  }
}

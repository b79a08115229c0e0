import type { DataSink } from '../../known/programs/columns.ts';
import { recordOf } from '../../known/programs/records.ts';
import { hasOption, type Option, optionsOf } from '../../model/shell/command-options.ts';
import { hostOfConnection, isConnection, isConnector } from '../../model/shell/connections.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { behind } from '../../model/shell/shell-word.ts';
import { opens, redirects } from '../../model/shell/simple-command.ts';
import { type Location, textAt } from '../../source.ts';
import { knownStart, knownText } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { type CarriedData, few } from '../flow/carried-data.ts';
import type { DataFlow } from '../flow/data-flow.ts';
import { programText } from './given-secrets.ts';

/** A secret in what a command sends, and where in that it stands. */
export interface SentSecret<S> {
  readonly carried: CarriedData<S>;
  /** As all of a text; in a field or a header, behind its name; in an address; in a name; where it says how. */
  readonly as: 'whole' | 'field' | 'header' | 'address' | 'name' | 'setting';
}

/** Whether a command may give something to another host by its own words. */
export function maySend(command: Command): boolean {
  const { sends, connects, interprets, fetches, manager } = recordOf(command.name);
  if (sends || connects || command.redirects.some(isConnection)) return true;
  if (fetches || manager) return command.args.some(isFilled);
  return interprets?.sends?.test(programText(command)) ?? false;
}

/** Whether the run puts something into a word. */
function isFilled({ value, variables, commands, held }: ShellWord): boolean {
  return value === undefined && ((variables?.length ?? 0) > 0 || commands.length > 0 || held.length > 0);
}

/** What the commands of a script send, and where in that secrets stand. */
export class SecretSinks<S> {
  readonly #commands: readonly Command[];
  readonly #flow: DataFlow<S>;
  /** What each program took in. */
  readonly #known = new Map<string, readonly CarriedData<S>[]>();
  /** Hosts that the script opens connections to, by the numbers of their descriptors. */
  readonly #opened: ReadonlyMap<string, string>;

  constructor(commands: readonly Command[], flow: DataFlow<S>) {
    this.#commands = commands;
    this.#flow = flow;
    this.#opened = new Map(
      commands
        .filter(opens)
        .flatMap(({ redirects }) => redirects.filter(isConnection))
        .map((each): [string, string] => [String(each.descriptor ?? 1), hostOfConnection(each)!]),
    );
  }

  /** The hosts that a command's output goes to by a descriptor that the script has opened. */
  opened(command: Command): readonly string[] {
    if (this.#opened.size === 0 || opens(command)) return [];
    const ends = command.redirects.filter(({ operator }) => operator === '>&' || operator === '&>');
    const to = ends.length > 0 ? ends.map(({ target }) => knownText(target)) : ['1'];
    return to.flatMap((descriptor) => this.#opened.get(descriptor) ?? []);
  }

  *of(command: Command): Iterable<SentSecret<S>> {
    const flow = this.#flow;
    const { sends, interprets, fetches, manager } = recordOf(command.name);
    for (const sink of sends ?? []) if (isUsed(sink, command)) yield* this.#sentTo(sink, command);
    if (isConnector(command)) {
      const named = optionsOf(command).operands.flatMap((word) => flow.at(word, command));
      yield* as('whole', [...flow.readBy(command), ...named]);
    }
    // Of `sudo env > /dev/tcp/…`, what is run has the same redirections, and says what is sent.
    const isConnected =
      command.redirects.some(isConnection) && !this.#commands.some((each) => redirects(command, each));
    if (isConnected || this.opened(command).length > 0) yield* as('whole', flow.output(command));
    if (interprets?.sends?.test(programText(command))) yield* this.#sentByProgram(command);
    if (fetches || manager)
      for (const word of command.args.filter(isFilled))
        yield* as('address', flow.inWord(word, command).filter(isInAddress));
  }

  *#sentTo(sink: DataSink, command: Command): Iterable<SentSecret<S>> {
    const flow = this.#flow;
    const { options, operands } = optionsOf(command);
    for (const option of options) if (option.value) yield* this.#sentByOption(option, option.value, sink, command);
    for (const word of operands) yield* this.#sentByOperand(word, sink, command);
    if (sink.input) yield* as('whole', flow.readBy(command));
    if (sink.puts !== undefined) yield* as('whole', this.#put(sink.puts, command));
    if (sink.folder) yield* as('whole', flow.at({ value: '.', at: command.at }, command));
    if (sink.taken !== undefined) yield* as('whole', this.#taken(sink.taken, command));
  }

  *#sentByOption(option: Option, value: ShellWord, sink: DataSink, command: Command): Iterable<SentSecret<S>> {
    const { key } = option;
    const file = fileIn(sink, key, value);
    const isField = isOneOf(key, sink.texts) || isOneOf(key, sink.forms);
    const other = isOneOf(key, sink.beside) ? 'whole' : isOneOf(key, sink.headers) ? 'header' : 'setting';
    if (!file) yield* as(isField ? 'field' : other, this.#flow.inWord(value, command, placeOf(value, option)));
    else yield* as('whole', isInput(file) ? this.#flow.readBy(command) : this.#flow.inFile(file, command));
  }

  *#sentByOperand(word: ShellWord, { operands }: DataSink, command: Command): Iterable<SentSecret<S>> {
    const flow = this.#flow;
    switch (operands) {
      case 'addresses':
        return yield* as('address', flow.inWord(word, command));
      case 'names':
        return yield* as('name', flow.inWord(word, command));
      case 'texts':
        return yield* as('whole', flow.inWord(word, command));
      case 'copied':
      case 'files':
        if (operands === 'copied' && this.#staysHere(command)) return;
        return yield* as('whole', /^[\w.@-]{2,200}:/.test(knownText(word)) ? [] : flow.at(word, command));
      case 'forms': {
        const sign = /^[\w.-]{0,100}(?::?=@|@)/.exec(knownStart(word))?.[0];
        return yield* as('field', sign ? flow.at(behind(word, sign.length), command) : flow.inWord(word, command));
      }
    }
  }

  /** Whether a program that copies does so to a path of its own machine, as its last operand says. */
  #staysHere(command: Command): boolean {
    const last = optionsOf(command).operands.at(-1);
    const meant = last ? this.#flow.meantBy(last, command) : [];
    return meant.length > 0 && meant.every((each) => /^(?:\/|\.{1,2}\/)/.test(knownStart(each)) || isName(each.value));
  }

  /** `put /run/secrets/x` */
  #put(options: string, command: Command): readonly CarriedData<S>[] {
    const told = optionsOf(command).options.flatMap(({ key, value }) => (value && isOneOf(key, options) ? value : []));
    const fed = [...command.input.flatMap(({ args }) => args), ...command.redirects.map(({ target }) => target)];
    return [...told, ...fed].flatMap((word) =>
      [...knownText(word).matchAll(/\bput (?:-\w{1,9} )?([^\s;]+)/g)].flatMap(({ 1: value }) =>
        this.#flow.at({ value, at: command.at }, command),
      ),
    );
  }

  /** What other commands of the same program took in: `git commit -m "$(env)"`, `git add key`. */
  #taken(verbs: string, { name }: Command): readonly CarriedData<S>[] {
    const key = `${name} ${verbs}`;
    const known = this.#known.get(key);
    if (known) return known;
    const found = this.#commands.flatMap((each) => {
      const [verb, ...operands] = each.name === name ? optionsOf(each).operands : [];
      if (!verb || !isOneOf(knownText(verb), verbs)) return [];
      const files = hasOption(each, 'A', 'all') ? [...operands, { value: '.', at: each.at }] : operands;
      return [
        ...each.args.flatMap((word) => this.#flow.inWord(word, each)),
        ...files.flatMap((word) => this.#flow.at(word, each)),
      ];
    });
    this.#known.set(key, few(found));
    return few(found);
  }

  /** What a program in another language sends: what it names, is told or reads. */
  *#sentByProgram(command: Command): Iterable<SentSecret<S>> {
    const text = programText(command);
    const flow = this.#flow;
    const paths = [...text.matchAll(/["'`]([~/][^"'`\n\0]{1,200})["'`]/g)].map(([, value]) => value);
    const all = recordOf(command.name).allVariables?.test(text) ? flow.output(command) : [];
    const found = [
      ...all,
      ...paths.flatMap((value) => flow.at({ value, at: command.at }, command)),
      ...command.args.flatMap((word) => flow.inWord(word, command)),
      ...flow.readBy(command),
    ];
    // What logs in says so somewhere.
    yield* as(/auth|bearer|passw/i.test(text) ? 'setting' : 'whole', found);
  }
}

function as<S>(where: SentSecret<S>['as'], carried: readonly CarriedData<S>[]): readonly SentSecret<S>[] {
  return carried.map((each) => ({ carried: each, as: where }));
}

/** Where the value of an option begins, which may stand in the same word: `-d"name=…"`, `--data=…`. */
function placeOf(value: ShellWord, { word, name, key }: Option): Location {
  const { source, span } = value.at;
  if (span.start !== word.at.span.start) return value.at;
  const written = textAt(value.at);
  const cut = name.length > 2 ? written.indexOf('=') + 1 : written.indexOf(key) + key.length;
  return source.at(span.start + cut, span.end);
}

function isUsed({ verb }: DataSink, command: Command): boolean {
  const [first] = optionsOf(command).operands;
  return verb === undefined || (first !== undefined && isOneOf(knownText(first), verb));
}

/** Whether a secret stands in an address with a scheme, or behind an account and its host. */
function isInAddress({ front }: CarriedData<unknown>): boolean {
  return front.includes('://') || /^["']?[\w.-]{1,60}@[\w.-]{1,100}:/.test(front);
}

function isInput({ value }: ShellWord): boolean {
  return value === '-' || value === '.' || value === '/dev/stdin';
}

/** The file whose content an option sends: `-d @file`, `-F name=@file`, `-T file`, `--post-file=file`. */
function fileIn({ texts, forms, files }: DataSink, key: string, value: ShellWord): ShellWord | undefined {
  if (isOneOf(key, files)) return value;
  const sign = isOneOf(key, forms) ? /^[^=]*=[@<]/ : isOneOf(key, texts) && !key.endsWith('raw') ? /^\w*@/ : undefined;
  const front = sign?.exec(knownStart(value))?.[0];
  if (front === undefined) return undefined;
  const file = behind(value, front.length);
  const end = file.value?.indexOf(';') ?? -1;
  return end === -1 ? file : { ...file, value: file.value!.slice(0, end) };
}

/** Whether a word is a path from the folder in which a command works: nothing in it parts a host from a path. */
function isName(word: string | undefined): boolean {
  return word !== undefined && /^[^:]+$/.test(word);
}

import {
  type CommandNode as AnyCommand,
  type Command as CommandNode,
  type CompoundList,
  type ParsedScript,
  type Pipeline,
  parse,
  type Redirection,
  type Statement,
  type Word as WordNode,
  type WordPart,
} from 'unbash';
import type { Excerpt, Location, Piece } from '../../source.ts';
import type { Environment } from '../dockerfile/instruction.ts';
import { Assigned } from './assigned.ts';
import type { Command, Redirect, Script, ShellWord } from './command.ts';
import { Word } from './word.ts';
import { type Expansions, readBody, readWhole, readWord } from './words.ts';
import { innerCommands } from './wrappers.ts';

/** Where a piece of a script stands. */
interface Surroundings {
  /** The commands that write into its standard input. */
  readonly input: readonly Command[];
  readonly via: Command | undefined;
  readonly within: Command['within'];
}

export class SimpleCommand implements Command {
  name: string | undefined = undefined;
  args: Word[] = [];
  nameAt: Location;
  assignments: Command['assignments'][number][] = [];
  redirects: Redirect[] = [];
  readonly at: Location;
  input: readonly Command[];
  readonly via: Command | undefined;
  readonly within: Command['within'];

  constructor(at: Location, { input, via, within }: Surroundings) {
    this.at = at;
    this.nameAt = at;
    this.input = input;
    this.via = via;
    this.within = within;
  }

  /** The command's words from its name on. */
  set words(words: readonly Word[]) {
    const [first, ...rest] = words;
    this.args = rest;
    if (!first) return;
    this.name = first.value?.replace(/^.*\//s, '') || undefined;
    this.nameAt = first.at;
  }
}

/** How deep scripts in scripts are followed, and how many of them: `eval "$X"` may name itself. */
const deepest = 12;
const most = 2_000;

/** Finds every simple command of a script. */
export class Reading {
  readonly #commands: SimpleCommand[] = [];
  readonly #errors: { readonly at: Location; readonly message: string }[] = [];
  readonly #variables: Assigned;
  #depth = 0;
  #left = most;

  constructor(environment: Environment | undefined) {
    this.#variables = new Assigned(environment);
  }

  script(): Script {
    const commands = this.#commands;
    // Here-documents stand behind the line that reads them.
    const ordered = commands.every((command, i) => i === 0 || before(commands[i - 1]!, command) <= 0);
    return { commands: ordered ? commands : commands.toSorted(before), errors: this.#errors };
  }

  /** Reads a text as a script; returns the commands that write to its standard output. */
  text(excerpt: Excerpt, around: Surroundings): readonly Command[] {
    if (this.#depth >= deepest || this.#left-- <= 0) return [];
    this.#depth++;
    const base = withoutCarriageReturns(excerpt);
    const script = parse(base.text);
    this.#report(script, base);
    const output = this.#statements(script.commands, base, around);
    this.#depth--;
    return output;
  }

  words(words: readonly Word[]): void {
    const first = words[0];
    const last = words.at(-1);
    if (!first || !last) return;
    const command = new SimpleCommand(first.at.source.at(first.at.span.start, last.at.span.end), nowhere);
    this.#commands.push(command);
    command.words = words;
    this.#inner(command, words);
  }

  #report(script: ParsedScript, base: Excerpt): void {
    for (const { message, pos } of script.errors ?? []) {
      this.#errors.push({ at: base.locate(pos, Math.min(pos + 1, base.text.length)), message });
    }
  }

  #statements(statements: readonly Statement[], base: Excerpt, around: Surroundings): readonly Command[] {
    if (statements.length === 1) return this.#node(statements[0]!.command, base, around);
    return statements.flatMap(({ command }) => this.#node(command, base, around));
  }

  #list(list: CompoundList, base: Excerpt, around: Surroundings): readonly Command[] {
    return this.#statements(list.commands, base, around);
  }

  #node(node: Statement['command'] | CompoundList, base: Excerpt, around: Surroundings): readonly Command[] {
    switch (node.type) {
      case 'Command':
        return this.#simple(node, base, around);
      case 'Pipeline':
        return this.#pipeline(node, base, around);
      case 'AndOr':
        return node.commands.flatMap((command) => this.#node(command, base, around));
      case 'CompoundList':
        return this.#list(node, base, around);
      default:
        return this.#compound(node, base, around);
    }
  }

  #pipeline(node: Pipeline, base: Excerpt, around: Surroundings): readonly Command[] {
    let { input } = around;
    for (const command of node.commands) input = this.#node(command, base, { ...around, input });
    return input;
  }

  #compound(node: Exclude<AnyCommand, CommandNode>, base: Excerpt, around: Surroundings): readonly Command[] {
    const list = (body: CompoundList) => this.#list(body, base, around);
    switch (node.type) {
      case 'Subshell':
      case 'BraceGroup':
        return list(node.body);
      case 'If':
        return [
          ...list(node.clause),
          ...list(node.then),
          ...node.elif.flatMap((elif) => [...list(elif.clause), ...list(elif.then)]),
          ...(node.else ? list(node.else) : []),
        ];
      case 'While':
        return [...list(node.clause), ...list(node.body)];
      case 'For':
      case 'Select':
        for (const word of node.wordlist ?? []) this.#loose(word, base, around);
        this.#variables.forget(node.name.value, base.locate(node.name.pos, node.name.end));
        return list(node.body);
      case 'Case':
        this.#loose(node.word, base, around);
        return node.items.flatMap((item) => {
          for (const pattern of item.pattern) this.#loose(pattern, base, around);
          return list(item.body);
        });
      case 'Function':
      case 'Coproc':
        return this.#node(node.body, base, around);
      case 'Redirected': {
        const redirects = node.redirects.flatMap((redirect) => this.#redirect(redirect, base, around, undefined));
        const output = this.#node(node.command, base, { ...around, input: inputOf(redirects) ?? around.input });
        return writesToFile(redirects) ? [] : output;
      }
      case 'ArithmeticFor':
        this.#nested([node.initialize, node.test, node.update], base, around);
        return list(node.body);
      case 'TestCommand':
      case 'ArithmeticCommand':
        this.#nested(node.expression, base, around);
        return [];
    }
  }

  #simple(node: CommandNode, base: Excerpt, around: Surroundings): readonly Command[] {
    const command = new SimpleCommand(base.locate(node.pos, node.end), around);
    this.#commands.push(command);
    for (const prefix of node.prefix) {
      if (prefix.type === 'Assignment') this.#assign(prefix, base, around, command);
      else command.redirects.push(...this.#redirect(prefix, base, around, command));
    }
    const words: Word[] = [];
    if (node.name) words.push(...this.#word(node.name, base, around, command));
    for (const suffix of node.suffix) {
      if (suffix.type === 'Word') words.push(...this.#word(suffix, base, around, command));
      else if (suffix.type === 'Assignment') words.push(this.#declared(suffix, base, around, command));
      else command.redirects.push(...this.#redirect(suffix, base, around, command));
    }
    command.input = inputOf(command.redirects) ?? around.input;
    command.words = words;
    if (words.length === 0) {
      for (const { name, value } of command.assignments) this.#variables.set(name, value);
      return [];
    }
    for (const name of filled(command)) this.#variables.forget(name, command.at);
    const inner = this.#inner(command, words);
    return writesToFile(command.redirects) ? [] : [command, ...inner];
  }

  /** The commands that a command runs: `sudo apt-get …`, `bash -c '…'`, `find -exec … ;`. */
  #inner(command: SimpleCommand, words: readonly Word[]): readonly Command[] {
    const around = { input: command.input, via: command, within: command.within };
    return innerCommands(command, words).flatMap((inner): readonly Command[] => {
      if ('text' in inner) return this.text(inner.text, around);
      const first = inner.words[0]!;
      const { source, span } = first.at;
      const end = Math.max(span.end, ...inner.words.map(({ at }) => (at.source === source ? at.span.end : 0)));
      const runs = new SimpleCommand(source.at(span.start, end), inner.reads ? around : { ...around, input: [] });
      this.#commands.push(runs);
      runs.redirects = command.redirects;
      runs.assignments = inner.assignments ?? [];
      runs.words = inner.words;
      return [runs, ...this.#inner(runs, inner.words)];
    });
  }

  #assign(node: AssignmentNode, base: Excerpt, around: Surroundings, command: SimpleCommand): void {
    const at = base.locate(node.pos, node.end);
    const value = this.#assigned(node, base, around, command);
    command.assignments.push({ name: node.name, value, at });
  }

  /** `export NAME=value`: a word and an assignment at once. */
  #declared(node: AssignmentNode, base: Excerpt, around: Surroundings, command: SimpleCommand): Word {
    const value = this.#assigned(node, base, around, command);
    this.#variables.set(node.name, value);
    const written = `${node.name}=`;
    const start = { start: node.pos, end: node.pos + written.length };
    const parts = [...value.parts];
    if (parts[0] === undefined) parts.unshift(written);
    else parts[0] = written + parts[0];
    const whole = value.value === undefined ? undefined : written + value.value;
    const at = base.locate(node.pos, node.end);
    return new Word(at, { value: whole, parts }, base, [start, ...value.pieces], value.variables, value.commands);
  }

  #assigned(node: AssignmentNode, base: Excerpt, around: Surroundings, command: SimpleCommand): Word {
    const { value } = node;
    if (value.type === 'Word' && !node.append && !node.index) return this.#whole(value, base, around, command);
    const elements = value.type === 'Word' ? [value] : value.elements;
    const commands = elements.flatMap((element) => this.#whole(element, base, around, command).commands);
    const at = base.locate(value.pos, value.end);
    return new Word(at, { value: undefined, parts: [undefined] }, base, [], [], commands);
  }

  #word(node: WordNode, base: Excerpt, around: Surroundings, command: SimpleCommand): Word[] {
    if (!node.parts) return readWord(node, base, this.#expansions(around, undefined));
    const within: Within = { command, word: undefined };
    const words = readWord(node, base, this.#expansions(around, within));
    within.word = words[0];
    return words;
  }

  #whole(node: WordNode, base: Excerpt, around: Surroundings, command: SimpleCommand | undefined): Word {
    const within: Within | undefined = command && { command, word: undefined };
    const word = readWhole(node, base, this.#expansions(around, within));
    if (within) within.word = word;
    return word;
  }

  /** A word that is no command's: only the commands inside it matter. */
  #loose(node: WordNode, base: Excerpt, around: Surroundings): void {
    if (node.parts) this.#whole(node, base, around, undefined);
  }

  #expansions(around: Surroundings, within: Within | undefined): Expansions {
    return {
      variable: (name) => this.#variables.get(name),
      commands: (part, base) => this.#substitution(part, base, around, within),
    };
  }

  #substitution(part: WordPart, base: Excerpt, around: Surroundings, within: Within | undefined): readonly Command[] {
    const inside: Surroundings = {
      input: [],
      via: around.via,
      within: (within as Command['within']) ?? around.within,
    };
    if (part.type === 'ArithmeticExpansion') return this.#nested(part.expression, base, inside);
    if (part.type !== 'CommandExpansion' && part.type !== 'ProcessSubstitution') return [];
    return part.script ? this.#inside(part.script, part, base, inside) : [];
  }

  #inside(script: ParsedScript, part: { pos: number; end: number }, base: Excerpt, around: Surroundings) {
    // Places inside backquotes with escapes count in the text without them.
    const { source } = script;
    const own = source === undefined ? base : base.excerpt([{ start: part.pos, end: part.end, text: source }]);
    this.#report(script, own);
    return this.#statements(script.commands, own, around);
  }

  /** The commands in arithmetic and in `[[ … ]]`, wherever they stand. */
  #nested(node: unknown, base: Excerpt, around: Surroundings): readonly Command[] {
    if (typeof node !== 'object' || node === null) return [];
    if (Array.isArray(node)) return node.flatMap((element) => this.#nested(element, base, around));
    const part = node as { pos: number; end: number; script?: ParsedScript; parts?: unknown };
    if (part.script) return this.#inside(part.script, part, base, around);
    // Words make their parts when they are asked for them.
    return [...new Set([...Object.values(node), part.parts])].flatMap((value) => this.#nested(value, base, around));
  }

  #redirect(
    node: Redirection,
    base: Excerpt,
    around: Surroundings,
    command: SimpleCommand | undefined,
  ): [Redirect & { readonly target: Word }] | [] {
    const descriptor = node.descriptor?.type === 'FileDescriptor' ? node.descriptor.value : undefined;
    if (node.type !== 'HereDoc') {
      if (!node.target) return [];
      return [{ operator: node.operator, descriptor, target: this.#whole(node.target, base, around, command) }];
    }
    const within: Within | undefined = command && { command, word: undefined };
    const quoted = node.delimiter?.quoted ?? false;
    const target = readBody(node.body, quoted, node.operator === '<<-', base, this.#expansions(around, within));
    if (within) within.word = target;
    return [{ operator: node.operator, descriptor, target }];
  }
}

type AssignmentNode = Extract<CommandNode['prefix'][number], { type: 'Assignment' }>;

interface Within {
  readonly command: Command;
  /** Known as soon as it has been read; commands inside it are made before. */
  word: ShellWord | undefined;
}

const nowhere: Surroundings = { input: [], via: undefined, within: undefined };

function before(a: Command, b: Command): number {
  return a.at.span.start - b.at.span.start;
}

function withoutCarriageReturns(excerpt: Excerpt): Excerpt {
  const { text } = excerpt;
  if (!text.includes('\r\n')) return excerpt;
  const pieces: Piece[] = [];
  let start = 0;
  for (let at = text.indexOf('\r\n'); at !== -1; at = text.indexOf('\r\n', at + 2)) {
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return excerpt.excerpt(pieces);
}

/** What redirections make of the standard input; undefined where they leave it alone. */
function inputOf(redirects: readonly Redirect[]): readonly Command[] | undefined {
  const last = redirects.findLast(
    ({ operator, descriptor }) => operator.startsWith('<') && operator !== '<&' && (descriptor ?? 0) === 0,
  );
  if (!last) return undefined;
  return last.operator === '<' ? last.target.commands : [];
}

const stillStandardOutput = /^\/(?:dev\/(?:stdout|fd\/1)|proc\/self\/fd\/1)$/;

function writesToFile(redirects: readonly Redirect[]): boolean {
  return redirects.some(
    ({ operator, descriptor, target }) =>
      /^(?:&?>>?|>\|)$/.test(operator) &&
      (descriptor ?? 1) === 1 &&
      !stillStandardOutput.test(target.value ?? '') &&
      target.commands.length === 0,
  );
}

/** The variables that a command puts something into that the text does not say. */
function filled(command: SimpleCommand): string[] {
  if (!command.name || !['read', 'mapfile', 'readarray', 'getopts', 'unset', 'printf'].includes(command.name))
    return [];
  const names = command.args.flatMap(({ value }) => (value && /^[A-Za-z_]\w*$/.test(value) ? [value] : []));
  if (command.name !== 'printf') return names;
  return command.args[0]?.value === '-v' ? names.slice(0, 1) : [];
}

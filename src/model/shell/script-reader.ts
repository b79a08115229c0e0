import {
  type Assignment,
  type Command as CommandNode,
  type ParsedScript,
  type Pipeline,
  parse,
  type Redirection,
  type Statement,
  type Word as WordNode,
  type WordPart,
} from 'unbash';
import { type Excerpt, type Location, spanning } from '../../source.ts';
import { fitted } from '../../text/fitted.ts';
import type { Environment } from '../../text/setting.ts';
import { innerCommands } from './command-wrappers.ts';
import type { Dialect } from './dialects.ts';
import { readBody, readWhole, readWord } from './expand-words.ts';
import type { Expansions } from './expansions.ts';
import { Descent, deepestPrefix, isTooDeep, longestPipe } from './nesting-limits.ts';
import { ScriptBranches } from './script-branches.ts';
import { extentOfText, ScriptEnds, shellIn } from './script-ends.ts';
import { type BranchWalk, type Compound, type ScriptPiece, scriptsWithin } from './script-pieces.ts';
import { Assigned } from './script-variables.ts';
import type { Command, Redirect, Script } from './shell-command.ts';
import { addWords, namedWord, severally, Word } from './shell-word.ts';
import {
  commandIn,
  fedBy,
  filled,
  inOrder,
  inputOf,
  nowhere,
  ofStatement,
  readInto,
  redirectOutput,
  SimpleCommand,
  type Surroundings,
  type Within,
  writesToFile,
} from './simple-command.ts';

/** Finds every simple command of a script. */
export class Reading {
  readonly #commands: SimpleCommand[] = [];
  readonly #errors: { readonly at: Location; readonly message: string }[] = [];
  readonly #dialect: Dialect;
  readonly #variables: Assigned;
  readonly #branches = new ScriptBranches(this.#commands);
  readonly #ends = new ScriptEnds();
  readonly #descent = new Descent();
  /** What commands begin with that others run. */
  readonly #begun = new WeakSet<Word>();

  constructor(environment: Environment | undefined, dialect: Dialect) {
    this.#variables = new Assigned(environment);
    this.#dialect = dialect;
  }

  script(): Script {
    this.#branches.settle();
    return {
      commands: fitted(inOrder(this.#commands)),
      errors: fitted(this.#errors),
      endless: this.#descent.endless,
    };
  }

  /** Reads a text as a script; returns the commands that write to its standard output. */
  text(excerpt: Excerpt, outer: Surroundings): readonly Command[] {
    const around = outer.extent ? outer : { ...outer, extent: shellIn(outer) };
    this.#branches.begin(excerpt.text);
    return this.#descent.script(() => {
      const own = this.#dialect.spelled(excerpt, around.via);
      const script = parse(own.text);
      this.#report(script, own);
      return this.#statements(script.commands, own, around);
    });
  }

  words(words: readonly Word[]): void {
    if (words.length === 0) return;
    const command = new SimpleCommand(spanning(words[0]!.at, words.at(-1)!.at), nowhere);
    this.#commands.push(command);
    command.words = words;
    this.#inner(command, words, nowhere);
  }

  #report(script: ParsedScript, base: Excerpt): void {
    for (const { message, pos } of script.errors ?? []) {
      if (isTooDeep(message)) this.#descent.giveUp();
      this.#errors.push({ at: base.locate(pos, pos + 1), message });
    }
  }

  #statements(statements: readonly Statement[], base: Excerpt, around: Surroundings): readonly Command[] {
    return statements.flatMap((statement) => {
      const isLast = statement === statements.at(-1);
      return this.#node(statement.command, base, ofStatement(statement, isLast, base, around));
    });
  }

  #node(node: ScriptPiece, base: Excerpt, outer: Surroundings): readonly Command[] {
    const around = this.#ends.reached(outer);
    switch (node.type) {
      case 'Command':
        return this.#simple(node, base, around);
      case 'Pipeline':
        return this.#pipeline(node, base, around);
      case 'AndOr':
        return this.#branches.chain(node, this.#walk(base, around));
      case 'CompoundList':
        return this.#statements(node.commands, base, around);
      default:
        return this.#compound(node, base, around);
    }
  }

  #pipeline(node: Pipeline, base: Excerpt, around: Surroundings): readonly Command[] {
    const [only, ...others] = node.commands;
    if (only && others.length === 0) return this.#node(only, base, around);
    let { input } = around;
    if (node.commands.length > longestPipe) return this.#descent.giveUp();
    for (const command of node.commands)
      input = this.#node(command, base, { ...around, input, extent: shellIn(around, true) });
    return input;
  }

  #compound(node: Compound, base: Excerpt, around: Surroundings): readonly Command[] {
    switch (node.type) {
      case 'Function':
        return this.#branches.called(node, this.#walk(base, around));
      case 'Redirected': {
        const redirects = node.redirects.flatMap((redirect) => this.#redirect(redirect, base, around, undefined));
        const output = this.#node(node.command, base, fedBy(redirects, around));
        return writesToFile(redirects) ? redirectOutput(output, redirects) : output;
      }
      case 'TestCommand': {
        const command = new SimpleCommand(base.locate(node.pos, node.end), around);
        command.name = '[[';
        const word = new Word({ at: command.at, value: undefined, base, pieces: [] });
        this.#nested(node.expression, base, { ...around, within: { command, word } });
        return [];
      }
      case 'ArithmeticCommand':
        this.#nested(node.expression, base, around);
        return [];
      case 'ArithmeticFor':
        this.#nested([node.initialize, node.test, node.update], base, around);
        break;
      case 'Coproc':
      case 'Subshell':
        return this.#node(node.body, base, { ...around, extent: shellIn(around) });
    }
    return this.#branches.bodies(node, this.#walk(base, around));
  }

  #walk(base: Excerpt, around: Surroundings): BranchWalk {
    const word = (node: WordNode) => this.#whole(node, base, around, undefined);
    return {
      base,
      around,
      read: (piece, branch, more) => {
        const isSame = branch === around.branch && !more;
        return this.#node(piece, base, isSame ? around : { ...around, branch, goesOn: false, ...more });
      },
      word,
      holds: ({ value, pos, end }, nodes) => this.#variables.fill(value, nodes.map(word), base.locate(pos, end)),
    };
  }

  #simple(node: CommandNode, base: Excerpt, around: Surroundings): readonly Command[] {
    const command = new SimpleCommand(base.locate(node.pos, node.end), around);
    this.#commands.push(command);
    for (const prefix of node.prefix) {
      if (prefix.type !== 'Assignment') continue;
      const value = this.#assigned(prefix, base, around, command);
      command.assignments.push({ name: prefix.name, value, at: base.locate(prefix.pos, prefix.end) });
    }
    const words = node.name ? this.#word(node.name, base, around, command) : [];
    for (const suffix of node.suffix) {
      if (suffix.type === 'Word') addWords(words, this.#word(suffix, base, around, command));
      else if (suffix.type === 'Assignment') words.push(this.#declared(suffix, base, around, command));
    }
    command.words = words;
    // What `>(…)` runs asks what the command is that it reads from.
    for (const piece of [...node.prefix, ...node.suffix])
      if (piece.type !== 'Assignment' && piece.type !== 'Word')
        command.redirects.push(...this.#redirect(piece, base, around, command));
    command.input = inputOf(command.redirects) ?? around.input;
    if (words.length === 0) {
      for (const { name, value } of command.assignments) this.#variables.set(name, value);
      return command.redirects.some(({ operator }) => operator === '<') ? [command] : [];
    }
    for (const name of filled(command)) this.#variables.fill(name, readInto(command), command.at);
    this.#ends.see(command, around);
    const inner = this.#inner(command, words, around);
    return writesToFile(command.redirects) ? [] : [command, ...inner];
  }

  /** The commands that a command runs: `sudo apt-get …`, `bash -c '…'`, `find -exec … ;`. */
  #inner(command: SimpleCommand, words: readonly Word[], around: Surroundings, depth = 0): readonly Command[] {
    if (depth === deepestPrefix) return this.#descent.giveUp();
    const place = this.#branches.ranBy(command);
    return innerCommands(command, words).flatMap((inner): readonly Command[] => {
      if ('text' in inner) return this.text(inner.text, { ...place, extent: extentOfText(command, around) });
      const first = inner.words[0]!;
      // `$SUDO x`, where that is nothing or sudo, is one command twice.
      if (inner.arm !== undefined && this.#begun.has(first)) return [];
      this.#begun.add(first);
      const branch = this.#branches.expanded(words[0]!, inner.arm, place.branch);
      const runs = commandIn(inner, { ...place, branch });
      this.#commands.push(runs);
      this.#ends.see(runs, around);
      return [runs, ...this.#inner(runs, inner.words, around, depth + 1)];
    });
  }

  /** `export NAME=value`: a word and an assignment at once. */
  #declared(node: Assignment, base: Excerpt, around: Surroundings, command: SimpleCommand): Word {
    const value = this.#assigned(node, base, around, command);
    this.#variables.set(node.name, value);
    return namedWord(node.name, node.pos, value, base.locate(node.pos, node.end));
  }

  #assigned(node: Assignment, base: Excerpt, around: Surroundings, command: SimpleCommand): Word {
    const { value } = node;
    if (value.type === 'Word' && !node.append && !node.index) return this.#whole(value, base, around, command);
    const elements = value.type === 'Word' ? [value] : value.elements;
    const words = elements.map((element) => this.#whole(element, base, around, command));
    return severally(words, base, base.locate(value.pos, value.end));
  }

  #word(node: WordNode, base: Excerpt, around: Surroundings, command: SimpleCommand): Word[] {
    const within: Within = { command, word: undefined };
    const words = readWord(node, base, this.#expansions(around, within));
    within.word = words[0];
    return words;
  }

  #whole(node: WordNode, base: Excerpt, around: Surroundings, command: SimpleCommand | undefined): Word {
    return this.#one(around, command, (expansions) => readWhole(node, base, expansions));
  }

  #one(around: Surroundings, command: SimpleCommand | undefined, read: (expansions: Expansions) => Word): Word {
    const within: Within | undefined = command && { command, word: undefined };
    const word = read(this.#expansions(around, within));
    if (within) within.word = word;
    return word;
  }

  #expansions(around: Surroundings, within: Within | undefined): Expansions {
    return {
      variable: (name) => this.#variables.get(name),
      commands: (part, base) => this.#substitution(part, base, around, within),
    };
  }

  #substitution(part: WordPart, base: Excerpt, around: Surroundings, within: Within | undefined): readonly Command[] {
    const { via, branch, frame } = around;
    const outer = (within as Command['within']) ?? around.within;
    const inside: Surroundings = { input: [], via, branch, frame, within: outer, extent: shellIn(around, true) };
    // `>(…)` reads what the command writes to it, and becomes no part of a word.
    if (part.type === 'ProcessSubstitution' && part.operator === '>') {
      if (part.script) this.#inside(part.script, part, base, { ...inside, input: within ? [within.command] : [] });
      return [];
    }
    if (part.type === 'ArithmeticExpansion') return this.#nested(part.expression, base, inside);
    if (part.type !== 'CommandExpansion' && part.type !== 'ProcessSubstitution') return [];
    return part.script ? this.#inside(part.script, part, base, inside) : [];
  }

  #inside(script: ParsedScript, part: { pos: number; end: number }, base: Excerpt, around: Surroundings) {
    return this.#descent.substitution(() => {
      const { source: text } = script;
      // Places inside backquotes with escapes count in the text without them.
      const own = text === undefined ? base : base.excerpt([{ start: part.pos, end: part.end, text }]);
      this.#report(script, own);
      return this.#statements(script.commands, own, around);
    });
  }

  /** The commands in arithmetic and in `[[ … ]]`, wherever they stand. */
  #nested(node: unknown, base: Excerpt, around: Surroundings): readonly Command[] {
    return scriptsWithin(node).flatMap((part) => this.#inside(part.script, part, base, around));
  }

  #redirect(
    node: Redirection,
    base: Excerpt,
    around: Surroundings,
    command: SimpleCommand | undefined,
  ): [Redirect & { readonly target: Word }] | [] {
    const { operator } = node;
    const descriptor = node.descriptor?.type === 'FileDescriptor' ? node.descriptor.value : undefined;
    if (node.type !== 'HereDoc')
      return node.target ? [{ operator, descriptor, target: this.#whole(node.target, base, around, command) }] : [];
    return [{ operator, descriptor, target: this.#one(around, command, (each) => readBody(node, base, each)) }];
  }
}

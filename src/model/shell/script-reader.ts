import {
  type Command as CommandNode,
  type Coproc,
  type ParsedScript,
  type Pipeline,
  parse,
  type Statement,
  type Word as WordNode,
} from 'unbash';
import { type Excerpt, type Location, spanning } from '../../source.ts';
import { fitted } from '../../text/fitted.ts';
import type { Environment } from '../../text/setting.ts';
import { innerCommands } from './command-wrappers.ts';
import type { Dialect } from './dialects.ts';
import { programOf } from './input-programs.ts';
import { Descent, deepestPrefix, isTooDeep, longestPipe } from './nesting-limits.ts';
import { environmentAround } from './obeyed-variables.ts';
import { ScriptBranches } from './script-branches.ts';
import { extentOfText, ScriptEnds, shellIn } from './script-ends.ts';
import type { BranchWalk, Compound, ScriptPiece } from './script-pieces.ts';
import { Assigned } from './script-variables.ts';
import { ScriptWords } from './script-words.ts';
import type { Command, Redirect, Script } from './shell-command.ts';
import { ShellState, type Sink } from './shell-state.ts';
import { addWords, Word } from './shell-word.ts';
import {
  commandIn,
  fedBy,
  filled,
  inBackground,
  inOrder,
  inputOf,
  nowhere,
  ofStatement,
  readInto,
  readsFrom,
  redirectOutput,
  SimpleCommand,
  type Surroundings,
  writesToFile,
} from './simple-command.ts';
import { exportedBy } from './variable-assignments.ts';

/** Finds every simple command of a script. */
export class Reading {
  readonly #commands: SimpleCommand[] = [];
  readonly #errors: { readonly at: Location; readonly message: string }[] = [];
  readonly #dialect: Dialect;
  readonly #variables: Assigned;
  readonly #branches = new ScriptBranches(this.#commands);
  readonly #ends = new ScriptEnds();
  readonly #descent = new Descent();
  readonly #state = new ShellState();
  readonly #words: ScriptWords;
  /** What commands begin with that others run. */
  readonly #begun = new WeakSet<Word>();

  constructor(environment: Environment | undefined, dialect: Dialect) {
    this.#variables = new Assigned(environment);
    this.#dialect = dialect;
    this.#words = new ScriptWords(this.#variables, this.#descent, {
      statements: (...some) => this.#statements(...some),
      errors: (...some) => this.#report(...some),
    });
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
        const [writers, first]: [Command[], number] = [[], this.#commands.length];
        const redirects = node.redirects.flatMap((redirect) =>
          this.#words.redirect(redirect, base, { ...around, input: writers }, undefined),
        );
        const readers = this.#readersOf(writers, first);
        const output = this.#node(node.command, base, fedBy(redirects, around));
        this.#feed({ writers, readers }, output);
        this.#write(redirects, output);
        return writesToFile(redirects) ? redirectOutput(output, redirects) : output;
      }
      case 'TestCommand': {
        const command = new SimpleCommand(base.locate(node.pos, node.end), around);
        command.name = '[[';
        const word = new Word({ at: command.at, value: undefined, base, pieces: [] });
        this.#words.nested(node.expression, base, { ...around, within: { command, word } });
        return [];
      }
      case 'ArithmeticCommand':
        this.#words.nested(node.expression, base, around);
        return [];
      case 'ArithmeticFor':
        this.#words.nested([node.initialize, node.test, node.update], base, around);
        break;
      case 'Coproc':
        return this.#beside(node, base, around);
      case 'Subshell':
        return this.#node(node.body, base, { ...around, extent: shellIn(around) });
    }
    return this.#branches.bodies(node, this.#walk(base, around));
  }

  /** `coproc NAME { …; }` */
  #beside({ name, body, pos, end }: Coproc, base: Excerpt, around: Surroundings): readonly Command[] {
    const [writers, first]: [Command[], number] = [[], this.#commands.length];
    const at = base.locate(pos, end);
    const own = { ...inBackground(around, at), input: writers };
    const commands = this.#node(body, base, own);
    const readers = this.#readersOf(writers, first);
    const target = new Word({ at, value: undefined, base, pieces: [], commands });
    this.#state.startBeside(name?.value ?? 'COPROC', target, { writers, readers });
    return [];
  }

  /** Gives what some commands write to those that read it beside them. */
  #write(redirects: readonly Redirect[], commands: readonly Command[]): void {
    for (const sink of this.#state.sinksOf(redirects)) this.#feed(sink, commands);
  }

  #feed({ writers, readers }: Sink, commands: readonly Command[]): void {
    // What reads from them as well goes round in a circle.
    writers.push(...commands.filter((each) => !readsFrom(each, readers)));
    for (const reader of readers)
      if (programOf(reader)?.from === 'input') this.#inner(reader, [reader.program!, ...reader.args], nowhere);
  }

  /** The commands read since there were so many that read what some others write. */
  #readersOf(writers: readonly Command[], first: number): readonly SimpleCommand[] {
    return this.#commands.slice(first).filter(({ input }) => input === writers);
  }

  #walk(base: Excerpt, around: Surroundings): BranchWalk {
    const word = (node: WordNode) => this.#words.whole(node, base, around, undefined);
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
      const value = this.#words.assigned(prefix, base, around, command);
      command.assignments.push({ name: prefix.name, value, at: base.locate(prefix.pos, prefix.end) });
    }
    const words = node.name ? this.#words.word(node.name, base, around, command) : [];
    for (const suffix of node.suffix) {
      if (suffix.type === 'Word') addWords(words, this.#words.word(suffix, base, around, command));
      else if (suffix.type === 'Assignment') words.push(this.#words.declared(suffix, base, around, command));
    }
    command.words = words;
    // What `>(…)` runs asks what the command is that it reads from.
    for (const piece of [...node.prefix, ...node.suffix])
      if (piece.type !== 'Assignment' && piece.type !== 'Word')
        command.redirects.push(...this.#words.redirect(piece, base, around, command));
    this.#state.see(command);
    command.input = inputOf(command.redirects) ?? around.input;
    this.#write(command.redirects, [command]);
    if (words.length === 0) {
      for (const { name, value } of command.assignments) this.#variables.set(name, value);
      if (command.assignments.length > 0) this.#inner(command, words, around);
      return command.redirects.some(({ operator }) => operator === '<') ? [command] : [];
    }
    this.#variables.export(exportedBy(command));
    for (const name of filled(command)) this.#variables.fill(name, readInto(command), command.at);
    this.#ends.see(command, around);
    const inner = this.#inner(command, words, around);
    return writesToFile(command.redirects) ? [] : [command, ...inner];
  }

  /** The commands that a command runs: `sudo apt-get …`, `bash -c '…'`, `find -exec … ;`. */
  #inner(command: SimpleCommand, words: readonly Word[], around: Surroundings, depth = 0): readonly Command[] {
    if (depth === deepestPrefix) return this.#descent.giveUp();
    command.environment = environmentAround(command, this.#variables);
    const place = this.#branches.ranBy(command);
    const alias = this.#state.expanded(command);
    const all = innerCommands(command, words);
    return (alias ? [alias, ...all] : all).flatMap((inner): readonly Command[] => {
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
}

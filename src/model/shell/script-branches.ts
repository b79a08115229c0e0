import type {
  AndOr,
  Case,
  CommandNode,
  CompoundList,
  Function as FunctionNode,
  If,
  Command as SimpleNode,
  Statement,
  TestCommand,
  Word,
} from 'unbash';
import { recordOf } from '../../known/programs/records.ts';
import { type Excerpt, textAt } from '../../source.ts';
import type { Branch, Fork } from './branches.ts';
import {
  answered,
  askedFor,
  both,
  type Condition,
  either,
  negated,
  Settling,
  tested,
  variablesIn,
} from './conditions.ts';
import { ScriptFunctions } from './script-functions.ts';
import type { Command, ShellWord } from './shell-command.ts';
import type { SimpleCommand, Surroundings } from './simple-command.ts';

/** A command that holds others. */
export type Compound = Exclude<CommandNode, SimpleNode>;

/** A piece of a script with commands in it. */
export type ScriptPiece = Statement['command'] | CompoundList;

/** How a compound command is gone through. */
export interface BranchWalk {
  readonly base: Excerpt;
  readonly around: Surroundings;
  /** Reads a piece that stands in a branch; returns the commands that write to its standard output. */
  readonly read: (piece: ScriptPiece, branch: Branch | undefined) => readonly Command[];
  /** Reads a word that is no command's. */
  readonly word: (node: Word) => ShellWord;
}

/** What was asked, and the commands that write to the standard output of what asks. */
interface Asked {
  readonly output: readonly Command[];
  readonly condition: Condition;
}

/** Finds the branches of a script while it is read. */
export class ScriptBranches {
  /** All commands that were read so far. */
  readonly #commands: readonly SimpleCommand[];
  readonly #functions = new ScriptFunctions();
  readonly #expansions = new Map<string, Fork>();
  #text: string | undefined;
  #settling: Settling | undefined;

  constructor(commands: readonly SimpleCommand[]) {
    this.#commands = commands;
  }

  /** Begins to read a text, which may stand in another one. */
  begin(text: string): void {
    this.#text ??= text;
    this.#settling ??= new Settling(text);
  }

  /** `a && b || c` */
  chain({ commands, operators }: AndOr, walk: BranchWalk): readonly Command[] {
    const { branch: outer, goesOn = false } = walk.around;
    const lastOr = operators.lastIndexOf('||');
    let branch = outer;
    let asked: Fork | undefined;
    let status: Condition | undefined;
    const follow = (asks: boolean, so: Condition, i: number) => {
      if (operators[i] === '||') {
        branch = branchOf(asked ?? forkBy(asks ? 'condition' : 'failure', 2, true), 1, negated(so), outer);
        asked = undefined;
      } else if (so.holds !== undefined || (asks && (goesOn || i <= lastOr))) {
        asked = forkBy('condition', 2, true);
        branch = branchOf(asked, 0, so, outer);
      } else if (operators[i - 1] === '||') branch = outer;
      // Otherwise all of it fails where it is not so, and only what is built matters.
    };
    return commands.flatMap((each, i) => {
      const asks = i < operators.length && isAsking(each);
      const { output, condition } = asks ? this.#ask(each, walk, branch) : unasked(each, walk, branch);
      status = status && operators[i - 1] === '||' ? either(status, condition) : both(status, condition);
      follow(asks, status, i);
      return output;
    });
  }

  /** The commands in the bodies of a loop, a condition or a group. */
  bodies(node: Compound, walk: BranchWalk): readonly Command[] {
    const { branch } = walk.around;
    switch (node.type) {
      case 'Subshell':
      case 'BraceGroup':
      case 'ArithmeticFor':
        return walk.read(node.body, branch);
      case 'For':
      case 'Select':
        for (const word of node.wordlist ?? []) walk.word(word);
        return walk.read(node.body, branch);
      case 'While':
        return [...walk.read(node.clause, branch), ...walk.read(node.body, branch)];
      case 'If':
        return this.#if(node, walk);
      case 'Case':
        return this.#case(node, walk);
      default:
        return [];
    }
  }

  #if(node: If, walk: BranchWalk): readonly Command[] {
    const { branch } = walk.around;
    const clauses = [node, ...node.elif];
    const isWhole = node.else !== undefined || clauses.every(({ clause }) => ofMachines.test(textOf(clause, walk)));
    const fork = forkBy('condition', clauses.length + (node.else ? 1 : 0), isWhole);
    let rest: Condition | undefined;
    const output = clauses.flatMap(({ clause, then }, arm) => {
      const reached = rest ? branchOf(forkBy('condition', 1, false), 0, rest, branch) : branch;
      const asked = this.#ask(clause, walk, reached);
      const own = both(rest, asked.condition);
      rest = both(rest, negated(asked.condition));
      return [...asked.output, ...this.#arm(then, branchOf(fork, arm, own, branch), walk)];
    });
    if (!node.else) return output;
    return [...output, ...this.#arm(node.else, branchOf(fork, clauses.length, rest!, branch), walk)];
  }

  #case({ word: node, items }: Case, walk: BranchWalk): readonly Command[] {
    const word = walk.word(node);
    const at = walk.base.locate(node.pos, node.end);
    const variables = variablesIn([word]);
    const value = this.#settling?.isSettled(variables) ? word.value : undefined;
    const isPlain = items.every(({ terminator }) => terminator === undefined || terminator === ';;');
    const isWhole = ofMachines.test(node.text) || items.some(({ pattern }) => pattern.some(({ text }) => text === '*'));
    const fork = forkBy('condition', items.length, isPlain && isWhole);
    let rest: Condition | undefined;
    return items.flatMap(({ pattern, body }, arm) => {
      const words = pattern.map((each) => ({ text: each.text, value: walk.word(each).value }));
      const condition = { at, variables, holds: isPlain ? fits(value, words) : undefined };
      const own = both(rest, condition);
      rest = both(rest, negated(condition));
      return this.#arm(body, branchOf(fork, arm, own, walk.around.branch), walk);
    });
  }

  /** The body of a function, which runs where something calls it. */
  called({ name: { value: name }, body, pos, end }: FunctionNode, walk: BranchWalk): readonly Command[] {
    const fork = forkBy({ called: name }, 1, false);
    const condition = { at: walk.base.locate(pos, end), variables: [], holds: undefined };
    const branch = branchOf(fork, 0, condition, undefined)!;
    this.#functions.add(name, branch);
    return walk.read(body, branch);
  }

  /** The way to one of the commands that may come of an expansion: the same wherever the same is written. */
  expanded({ at, variables }: ShellWord, arm: number | undefined, outer: Branch | undefined): Branch | undefined {
    if (arm === undefined) return outer;
    const text = textAt(at);
    const fork = this.#expansions.get(text) ?? forkBy('expansion', 1, false);
    this.#expansions.set(text, fork);
    const names = (variables ?? []).map(({ name }) => name);
    return branchOf(fork, arm, { at, variables: names, holds: undefined }, outer);
  }

  /** Finds out which functions are called, when all has been read. */
  settle(): void {
    this.#functions.settle(this.#commands, this.#text ?? '');
  }

  /** Reads one way of a fork, and sees whether it ends the script as failed. */
  #arm(body: CompoundList, branch: Branch | undefined, walk: BranchWalk): readonly Command[] {
    const before = this.#commands.length;
    const output = walk.read(body, branch);
    if (branch && this.#commands.slice(before).some((each) => each.branch === branch && fails(each)))
      branch.fork.failing.add(branch.arm);
    return output;
  }

  #ask(piece: ScriptPiece, walk: BranchWalk, branch: Branch | undefined): Asked {
    const before = this.#commands.length;
    const output = walk.read(piece, branch);
    const read = this.#commands.slice(before);
    const at = walk.base.locate(piece.pos, piece.end);
    const plain = plainly(piece);
    if (plain?.node.type === 'TestCommand') {
      const { words, holds } = testAnswer(plain.node, walk);
      return { output, condition: this.#settled({ at, variables: variablesIn(words), holds }, plain.isNegated) };
    }
    const variables = variablesIn(read.flatMap(({ args }) => args));
    const only = plain && read.length === 1 ? read[0] : undefined;
    const condition = { at, variables, holds: only && answered(only), there: only && askedFor(only) };
    return { output, condition: this.#settled(condition, plain?.isNegated) };
  }

  #settled(condition: Condition, isNegated: boolean | undefined): Condition {
    const known = this.#settling?.isSettled(condition.variables) ? condition : { ...condition, holds: undefined };
    return isNegated ? negated(known) : known;
  }
}

/** A command that is not there for its answer. */
function unasked(piece: ScriptPiece, { read, base }: BranchWalk, branch: Branch | undefined): Asked {
  const condition = { at: base.locate(piece.pos, piece.end), variables: [], holds: undefined };
  return { output: read(piece, branch), condition };
}

/** What tells machines apart: images are built for those that are named, and for no others. */
const ofMachines = /\buname\b|arch|TARGETPLATFORM|TARGETVARIANT/i;

function textOf({ pos, end }: CompoundList, { base }: BranchWalk): string {
  return base.text.slice(pos, end);
}

function forkBy(by: Fork['by'], arms: number, exhaustive: boolean): Fork {
  return { by, arms, exhaustive, failing: new Set() };
}

/** A way of a fork; the branch around it where it is gone in any case. */
function branchOf(
  fork: Fork,
  arm: number,
  { holds, ...condition }: Condition,
  outer: Branch | undefined,
): Branch | undefined {
  if (holds) return outer;
  return { ...condition, fork, arm, taken: holds === undefined ? 'maybe' : 'unlikely', outer };
}

/** Whether a value fits one of the patterns of `case`. */
function fits(
  value: string | undefined,
  patterns: readonly { readonly text: string; readonly value: string | undefined }[],
): boolean | undefined {
  if (value === undefined) return undefined;
  if (patterns.some((each) => each.text === '*' || (each.value === value && !special.test(value)))) return true;
  return patterns.some((each) => each.value === undefined || special.test(each.value)) ? undefined : false;
}

const special = /[*?[\]\\()|]/;

function fails({ name, args }: Command): boolean {
  return name === 'exit' && args[0]?.value !== undefined && args[0].value !== '0';
}

/** A piece that is one command, and whether its answer is turned round. */
function plainly(piece: ScriptPiece): { readonly node: CommandNode; readonly isNegated: boolean } | undefined {
  if (piece.type === 'CompoundList') {
    const [only, ...others] = piece.commands;
    return only && others.length === 0 && !only.background ? plainly(only.command) : undefined;
  }
  if (piece.type === 'AndOr') return undefined;
  if (piece.type !== 'Pipeline') return { node: piece, isNegated: false };
  const [only, ...others] = piece.commands;
  if (!only || others.length > 0) return undefined;
  return { node: only, isNegated: piece.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1 };
}

/** Whether a command is there for its answer alone, so that it may well be no. */
function isAsking(piece: ScriptPiece): boolean {
  const node = plainly(piece)?.node;
  if (node?.type !== 'Command') return node?.type === 'TestCommand' || node?.type === 'ArithmeticCommand';
  const name = node.name?.value ?? '';
  const [first] = node.suffix;
  const option = first?.type === 'Word' ? first.value : '';
  const { asks } = recordOf(name);
  return asks !== undefined && (asks === '' || (/^-\w/.test(option) && option.includes(asks)));
}

/** What `[[ … ]]` asks, where that is one question about words. */
function testAnswer(
  { expression }: TestCommand,
  { word, base }: BranchWalk,
): { readonly words: readonly ShellWord[]; readonly holds: boolean | undefined } {
  const none = { words: [], holds: undefined };
  if (expression.type !== 'TestUnary' && expression.type !== 'TestBinary') return none;
  // The commands in it have been read.
  if (/[`(]/.test(base.text.slice(expression.pos, expression.end))) return none;
  if (expression.type === 'TestUnary') {
    const operand = word(expression.operand);
    return { words: [operand], holds: tested([expression.operator, operand.value]) };
  }
  const [left, right] = [word(expression.left), word(expression.right)];
  const isPattern = special.test(right.value ?? '');
  const operator = expression.operator === '==' ? '=' : expression.operator;
  return { words: [left, right], holds: isPattern ? undefined : tested([left.value, operator, right.value]) };
}

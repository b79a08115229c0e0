import type { AndOr, Case, CompoundList, For, Function as FunctionNode, If, Select } from 'unbash';
import { textAt } from '../../source.ts';
import { type Branch, type Fork, forkBy, openFork, presumed } from './branches.ts';
import { certaintyOf } from './command-wrappers.ts';
import {
  answered,
  askedFor,
  both,
  type Condition,
  either,
  fits,
  machineIn,
  negated,
  Settling,
  usualMachine,
  variablesIn,
} from './conditions.ts';
import { Arms, extentIn } from './script-ends.ts';
import { ScriptFunctions } from './script-functions.ts';
import {
  type BranchWalk,
  type Compound,
  isAsking,
  isBareExit,
  plainly,
  type ScriptPiece,
  testAnswer,
} from './script-pieces.ts';
import type { Command, ShellWord } from './shell-command.ts';
import type { SimpleCommand, Surroundings } from './simple-command.ts';

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
  readonly #alike = new Map<string, Fork>();
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
      const failed = operators[i - 1] === '||' && isBareExit(each);
      const { output, condition } = asks ? this.#ask(each, walk, branch) : unasked(each, walk, branch, failed);
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
        return walk.read(node.body, branch);
      case 'ArithmeticFor':
        return this.#loop(node.body, false, walk);
      case 'For':
      case 'Select':
        return this.#words(node, walk);
      case 'While': {
        const { output, condition } = this.#ask(node.clause, walk, branch);
        return [...output, ...this.#loop(node.body, condition.holds === (node.kind === 'while'), walk)];
      }
      case 'If':
        return this.#if(node, walk);
      case 'Case':
        return this.#case(node, walk);
      default:
        return [];
    }
  }

  /** `for x in a b; do …; done` */
  #words({ name, wordlist = [], body, type }: For | Select, walk: BranchWalk): readonly Command[] {
    const { around } = walk;
    const words = walk.holds(name, wordlist);
    const frame = { redirects: [], loop: { variable: name.value, words }, outer: around.frame };
    return this.#loop(body, type === 'For' && this.#isAny(words), { ...walk, around: { ...around, frame } });
  }

  /** The body of a loop. @param isSure whether it runs once at least */
  #loop(body: CompoundList, isSure: boolean, { around, base, read }: BranchWalk): readonly Command[] {
    const branch = isSure ? around.branch : presumed(base.locate(body.pos, body.pos), around.branch);
    return read(body, branch, { extent: extentIn(around, 'loop'), goesOn: around.goesOn, frame: around.frame });
  }

  /** Whether one of some words is there in any case. */
  #isAny(words: readonly ShellWord[]): boolean {
    return words.some(
      (word) => word.value?.trim() && !/[*?[]/.test(word.value) && this.#settling?.isSettled(variablesIn([word])),
    );
  }

  #isMachine(word: ShellWord): boolean {
    const machine = machineIn(word);
    return machine !== undefined && this.#settling?.isSettled(machine) === true;
  }

  #if(node: If, walk: BranchWalk): readonly Command[] {
    const { branch } = walk.around;
    const clauses = [node, ...node.elif];
    const isByMachine = clauses.every(({ clause }) => ofMachines.test(textOf(clause, walk)));
    const isWhole = node.else !== undefined || (isByMachine && 'presumably');
    const fork = forkBy('condition', clauses.length + (node.else ? 1 : 0), isWhole);
    const arms = new Arms(walk.around);
    let rest: Condition | undefined;
    const output = clauses.flatMap(({ clause, then }, arm) => {
      const reached = rest ? branchOf(forkBy('condition', 1, false), 0, rest, branch) : branch;
      const asked = this.#ask(clause, walk, reached);
      const own = both(rest, asked.condition);
      rest = both(rest, negated(asked.condition));
      return [...asked.output, ...arms.read(() => walk.read(then, branchOf(fork, arm, own, branch)))];
    });
    const otherwise = node.else ? walk.read(node.else, branchOf(fork, clauses.length, rest!, branch)) : [];
    arms.leave();
    return [...output, ...otherwise];
  }

  #case({ word: node, items }: Case, walk: BranchWalk): readonly Command[] {
    const word = walk.word(node);
    const at = walk.base.locate(node.pos, node.end);
    const variables = variablesIn([word]);
    const isPlain = items.every(({ terminator }) => terminator === undefined || terminator === ';;');
    const texts = items.flatMap(({ pattern }) => pattern.map(({ text }) => text));
    const isCertain = texts.includes('*') || (this.#isMachine(word) && texts.some((text) => usualMachine.test(text)));
    const isWhole = isCertain || (ofMachines.test(node.text) && 'presumably');
    const fork = forkBy('condition', items.length, isPlain && isWhole);
    const arms = new Arms(walk.around);
    let rest: Condition | undefined;
    const output = items.flatMap(({ pattern, body }, arm) => {
      const patterns = pattern.map(walk.word);
      const words = patterns.map(({ value }, i) => ({ text: pattern[i]!.text, value }));
      const isSettled = isPlain && this.#settling?.isSettled([...variables, ...variablesIn(patterns)]);
      const condition = { at, variables, holds: isSettled ? fits(word.value, words) : undefined };
      const own = both(rest, condition);
      rest = both(rest, negated(condition));
      return arms.read(() => walk.read(body, branchOf(fork, arm, own, walk.around.branch)));
    });
    arms.leave();
    return output;
  }

  /** The body of a function, which runs where something calls it. */
  called({ name: { value: name }, body, pos, end }: FunctionNode, walk: BranchWalk): readonly Command[] {
    const fork = forkBy({ called: name }, 1, false);
    const condition = { at: walk.base.locate(pos, end), variables: [], holds: undefined };
    const branch = branchOf(fork, 0, condition, undefined)!;
    const { branch: outer, extent } = walk.around;
    const isOpen = outer !== undefined || extent?.kind !== 'shell' || extent.isInner;
    this.#functions.add(name, { body: branch, isOpen, number: this.#commands.length });
    return walk.read(body, branch, { extent: extentIn(walk.around, 'function', name) });
  }

  /** The way to one of the commands that may come of an expansion: the same wherever the same is written. */
  expanded({ at, variables }: ShellWord, arm: number | undefined, outer: Branch | undefined): Branch | undefined {
    if (arm === undefined) return outer;
    const names = (variables ?? []).map(({ name }) => name);
    return branchOf(this.#forkOf(textAt(at)), arm, { at, variables: names, holds: undefined }, outer);
  }

  /** Where that stands what a command runs. */
  ranBy(command: SimpleCommand): Surroundings & { readonly via: SimpleCommand } {
    const { input, within, branch, inBackground, frame, at } = command;
    const how = certaintyOf(command);
    const fork = typeof how === 'object' ? this.#forkOf(`chroot ${textAt(how.root.at)}`) : openFork();
    const until = how === 'later' ? Number.POSITIVE_INFINITY : undefined;
    return {
      input,
      via: command,
      within,
      branch: how ? presumed(at, branch, until, fork) : branch,
      inBackground,
      frame,
    };
  }

  /** The fork of all that goes the same way: the same expansion, the same root. */
  #forkOf(text: string): Fork {
    const fork = this.#alike.get(text) ?? forkBy('expansion', 1, false);
    this.#alike.set(text, fork);
    return fork;
  }

  /** Finds out which functions are called, when all has been read. */
  settle(): void {
    this.#functions.settle(this.#commands, this.#text ?? '');
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
    // A command answers for itself only where nothing stands around it.
    const only = plain?.node.type === 'Command' && read.length === 1 ? read[0] : undefined;
    const condition = { at, variables, holds: only && answered(only), there: only && askedFor(only) };
    return { output, condition: this.#settled(condition, plain?.isNegated) };
  }

  #settled(condition: Condition, isNegated: boolean | undefined): Condition {
    const known = this.#settling?.isSettled(condition.variables) ? condition : { ...condition, holds: undefined };
    return isNegated ? negated(known) : known;
  }
}

/** A command that is not there for its answer. */
function unasked(piece: ScriptPiece, { read, base }: BranchWalk, branch: Branch | undefined, failed: boolean): Asked {
  const condition = { at: base.locate(piece.pos, piece.end), variables: [], holds: undefined };
  return { output: read(piece, branch, failed ? { failed } : undefined), condition };
}

/** What tells machines apart: images are built for those that are named, and for no others. */
const ofMachines = /\buname\b|arch|TARGETPLATFORM|TARGETVARIANT/i;

function textOf({ pos, end }: CompoundList, { base }: BranchWalk): string {
  return base.text.slice(pos, end);
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

import type {
  CommandNode,
  CompoundList,
  ParsedScript,
  Command as SimpleNode,
  Statement,
  TestCommand,
  Word,
  WordPart,
} from 'unbash';
import { recordOf } from '../../known/programs/records.ts';
import type { Excerpt } from '../../source.ts';
import type { Branch } from './branches.ts';
import { special, tested } from './conditions.ts';
import type { Command, ShellWord } from './shell-command.ts';
import type { Surroundings } from './simple-command.ts';

/** A command that holds others. */
export type Compound = Exclude<CommandNode, SimpleNode>;

/** A piece of a script with commands in it. */
export type ScriptPiece = Statement['command'] | CompoundList;

/** How a compound command is gone through. */
export interface BranchWalk {
  readonly base: Excerpt;
  readonly around: Surroundings;
  /** Reads a piece that stands in a branch; returns the commands that write to its standard output. */
  readonly read: (
    piece: ScriptPiece,
    branch: Branch | undefined,
    more?: Pick<Surroundings, 'extent' | 'failed' | 'goesOn' | 'frame'>,
  ) => readonly Command[];
  /** Reads a word that is no command's. */
  readonly word: (node: Word) => ShellWord;
  /** Has a variable hold one of some words, and only the run knows which; gives these. */
  readonly holds: (name: Word, words: readonly Word[]) => readonly ShellWord[];
}

/** A piece that is one command, and whether its answer is turned round. */
export function plainly(piece: ScriptPiece): { readonly node: CommandNode; readonly isNegated: boolean } | undefined {
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
export function isAsking(piece: ScriptPiece): boolean {
  const node = plainly(piece)?.node;
  if (node?.type !== 'Command') return node?.type === 'TestCommand' || node?.type === 'ArithmeticCommand';
  const name = node.name?.value ?? '';
  const [first] = node.suffix;
  const option = first?.type === 'Word' ? first.value : '';
  const { asks } = recordOf(name);
  return asks !== undefined && (asks === '' || (/^-\w/.test(option) && option.includes(asks)));
}

/** What `[[ … ]]` asks, where that is one question about words. */
export function testAnswer(
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

/** Whether a piece ends the shell with the status of what stands before it. */
export function isBareExit(piece: ScriptPiece): boolean {
  return piece.type === 'Command' && piece.name?.value === 'exit' && piece.suffix.length === 0;
}

/** The scripts in arithmetic and in `[[ … ]]`, wherever they stand. */
export function scriptsWithin(node: unknown): readonly (WordPart & { readonly script: ParsedScript })[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(scriptsWithin);
  const part = node as WordPart & { readonly script: ParsedScript; readonly parts?: unknown };
  if (part.script) return [part];
  // Words make their parts when they are asked for them.
  return [...new Set([...Object.values(node), part.parts])].flatMap(scriptsWithin);
}

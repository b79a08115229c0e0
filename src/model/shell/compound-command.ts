import type { CommandNode, CompoundList, Command as SimpleNode, Word } from 'unbash';

/** A command that holds others. */
export type Compound = Exclude<CommandNode, SimpleNode>;

/** The lists of commands in loops, conditions and groups, in the order of their text. */
export function bodiesOf(node: Compound): readonly CompoundList[] {
  switch (node.type) {
    case 'Subshell':
    case 'BraceGroup':
    case 'For':
    case 'Select':
    case 'ArithmeticFor':
      return [node.body];
    case 'While':
      return [node.clause, node.body];
    case 'If': {
      const otherwise = node.elif.flatMap(({ clause, then }) => [clause, then]);
      return [node.clause, node.then, ...otherwise, ...(node.else ? [node.else] : [])];
    }
    case 'Case':
      return node.items.map(({ body }) => body);
    default:
      return [];
  }
}

/** The words that such a command chooses by or goes through. */
export function wordsOf(node: Compound): readonly Word[] {
  switch (node.type) {
    case 'For':
    case 'Select':
      return node.wordlist ?? [];
    case 'Case':
      return [node.word, ...node.items.flatMap(({ pattern }) => pattern)];
    default:
      return [];
  }
}

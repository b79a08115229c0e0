import type { ScalarStyle } from './yaml-tree.ts';

/** What a parser makes of a text: as written, with offsets, before aliases are followed and values are understood. */
export type SyntaxNode = SyntaxScalar | SyntaxSequence | SyntaxMapping | SyntaxAlias;

interface Written {
  /** Of the value's own text: anchor and tag not included. */
  readonly start: number;
  readonly end: number;
  /** Resolved: `!reset`, `tag:yaml.org,2002:str`. */
  readonly tag: string | undefined;
  readonly anchor: string | undefined;
}

export interface SyntaxScalar extends Written {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly text: string;
}

export interface SyntaxSequence extends Written {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly SyntaxNode[];
}

export interface SyntaxMapping extends Written {
  readonly kind: 'mapping';
  readonly flow: boolean;
  readonly pairs: readonly SyntaxPair[];
}

export interface SyntaxPair {
  readonly key: SyntaxNode | undefined;
  /** undefined where no colon is written. */
  readonly value: SyntaxNode | undefined;
}

export interface SyntaxAlias {
  readonly kind: 'alias';
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Why compose's reader refuses a text: a code of error-words.ts, and where, as a reader counts: it may be behind the end. */
export class SyntaxFault extends Error {
  readonly code: string;
  readonly start: number;
  readonly end: number;

  constructor(code: string, start: number, end: number) {
    super(code);
    this.code = code;
    this.start = start;
    this.end = end;
  }
}

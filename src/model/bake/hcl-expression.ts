import type { Location } from '../../source.ts';

/** What stands for a value in a bake file, as HCL's syntax has it; `hcl-evaluator.ts` works out what it comes to. */
export type Expression = { readonly at: Location } & (
  | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  /** A text with what is put into it; of that alone, it is what that is. */
  | { readonly kind: 'text'; readonly pieces: readonly TextPiece[] }
  | { readonly kind: 'name'; readonly name: string }
  /** `isSpread`: the last argument is a list of further ones. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[]; readonly isSpread: boolean }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'mapping'; readonly entries: readonly ExpressionEntry[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly operands: readonly Expression[] }
  | { readonly kind: 'condition'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: Expression }
  /** `a.*.b`: what follows of each, where `each` stands for one. */
  | { readonly kind: 'splat'; readonly of: Expression; readonly each: Expression }
  | ({ readonly kind: 'loop'; readonly key: Expression | undefined; readonly isGrouped: boolean } & Loop)
  /** What is refused. */
  | { readonly kind: 'none' }
);

export interface Loop {
  /** What each is called, or its key and it. */
  readonly names: readonly string[];
  readonly over: Expression;
  readonly value: Expression;
  readonly condition: Expression | undefined;
}

/** A text as it is, with its place; or what is put in. */
export type TextPiece = { readonly text: string; readonly at: Location } | Expression;

export interface ExpressionEntry {
  readonly key: Expression;
  readonly value: Expression;
  readonly at: Location;
}

/** What each of a list is called in what a splat takes of it. */
export const splatName = '*';

/** The text that is written, without anything put in; undefined for anything else. */
export function writtenText(expression: Expression): string | undefined {
  if (expression.kind === 'plain') return typeof expression.value === 'string' ? expression.value : undefined;
  if (expression.kind !== 'text') return undefined;
  const texts = expression.pieces.map((piece) => ('text' in piece ? piece.text : undefined));
  return texts.includes(undefined) ? undefined : texts.join('');
}

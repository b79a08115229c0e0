import type { Span } from '../../source.ts';
import type { ScalarStyle } from './yaml-tree.ts';

export type TokenKind =
  | 'stream-end'
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence'
  | 'block-mapping'
  | 'block-end'
  | 'block-entry'
  | '['
  | ']'
  | '{'
  | '}'
  | ','
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

export interface YamlToken extends Span {
  readonly kind: TokenKind;
  /** Of a scalar its text, of an alias or anchor the name, of a tag its handle. */
  readonly text?: string;
  /** Of a tag what stands behind the handle; of a directive `%TAG` the prefix. */
  readonly rest?: string;
  readonly style?: ScalarStyle;
}

import type { Location } from '../../source.ts';
import type { Expression } from './hcl-expression.ts';

/** The blocks of a bake file. */
export interface BakeBlocks {
  readonly blocks: readonly BakeBlock[];
  /** The comments that end with their lines. */
  readonly comments: readonly Location[];
  /** Its blocks, their arguments, and the entries and items of these: what begins first, and of that the outermost, first. */
  readonly parts: readonly Location[];
  /** Why bake refuses the file; what is around it is read all the same. */
  readonly fault: BakeFault | undefined;
}

/** Where bake would refuse a file, and a sentence about it. */
export interface BakeFault {
  readonly at: Location;
  readonly message: string;
  /** Set where bake may take the file, and only we do not read it. */
  readonly unsure?: true;
}

/** The blocks of a bake file that matter here. */
const writtenKinds = ['target', 'group', 'variable', 'function'] as const;

/** A block of a bake file that matters here: `target "app" { … }`. Several of one name are one. */
export interface BakeBlock {
  /** `constant`: a value outside of blocks, which is a variable that nobody can give another value. */
  readonly kind: (typeof writtenKinds)[number] | 'constant';
  readonly name: string;
  readonly at: Location;
  readonly attributes: ReadonlyMap<string, Expression>;
}

/** What a word in front of a block says that it is; undefined for what does not matter here. */
export function blockKind(word: string): (typeof writtenKinds)[number] | undefined {
  return writtenKinds.find((kind) => kind === word);
}

/** The options that take a value, so that the word after them is no operand. */
export interface OptionGrammar {
  /** Letters. */
  readonly short?: string;
  /** With their dashes. */
  readonly long?: readonly string[];
}

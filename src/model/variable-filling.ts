/** Characters of one text with its variables filled in; what is longer stays as it is written. */
const mostCharacters = 20_000;

/** What stands for something in a text: a text as it is, or the name of a variable, with what it is where nobody sets it. */
type Reference = string | { readonly name: string; readonly otherwise: string };

/**
 * Makes what fills in the variables that a file sets, which may be written with each other; undefined where the text grows too
 * long.
 *
 * @param pattern what stands for something, all over a text
 * @param read says of a match what that is
 */
export function filling(
  variables: ReadonlyMap<string, string>,
  pattern: RegExp,
  read: (...match: string[]) => Reference,
): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const fill = (text: string): string | undefined => {
    let length = 0;
    const filled = text.replace(pattern, (...match: string[]) => {
      const reference = read(...match);
      const piece = typeof reference === 'string' ? reference : (valueNamed(reference.name) ?? reference.otherwise);
      length += piece.length;
      return length > mostCharacters ? '' : piece;
    });
    return length > mostCharacters ? undefined : filled;
  };
  const valueNamed = (name: string): string | undefined => {
    const value = variables.get(name);
    // One that is asked for while it is filled in leads to itself.
    if (value !== undefined && !known.has(name)) known.set(name, undefined).set(name, fill(value));
    return known.get(name);
  };
  return fill;
}

/** What the parser's complaints mean for the author of the file, by the parser's code. */
const words: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias cannot carry an anchor or a tag; remove it.',
  BAD_ALIAS: 'This anchor or alias has no valid name; write `&name` and `*name`.',
  BAD_COLLECTION_TYPE: 'The tag does not match the value; remove the tag.',
  BAD_DIRECTIVE: 'This `%` line is not a YAML directive; remove it.',
  BAD_DQ_ESCAPE: 'This is not a valid YAML escape sequence; double the backslash or use single quotes.',
  BAD_INDENT: 'The indentation does not match the lines above; align the line with its siblings.',
  BAD_PROP_ORDER: 'Anchor and tag must be on the same line as the value, before it.',
  BAD_SCALAR_START: 'A value cannot start with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY:
    'A key has another one in its value (Compose: `mapping values are not allowed in this context`): remove the second colon, quote the value, or indent what belongs under the key.',
  BLOCK_IN_FLOW: 'An indented block cannot be inside brackets; write it with brackets too.',
  BRACKET_NOT_CLOSED: 'A bracket or brace that opens above, or on this line, is not closed.',
  IMPOSSIBLE: 'This is not valid YAML; check quotes, colons and indentation.',
  KEY_OVER_1024_CHARS: 'A key may have at most 1,024 characters; a quote or a bracket is probably not closed.',
  MISSING_CHAR: 'A character is missing: a closing quote or bracket, or the colon after a key.',
  MULTILINE_IMPLICIT_KEY: 'A key must be on one line; the colon is missing, or a line is wrongly indented.',
  MULTIPLE_ANCHORS: 'A value can have only one anchor; remove one.',
  MULTIPLE_TAGS: 'A value can have only one tag; remove one.',
  QUOTE_NOT_CLOSED: 'A quote that opens above, or on this line, is not closed.',
  RESOURCE_EXHAUSTION: 'The nesting is too deep to read.',
  TAB_AS_INDENT: 'YAML cannot be indented with tabs; use spaces.',
  UNEXPECTED_TOKEN: 'This is unexpected here; check quotes, colons and indentation around it.',
};

/** A sentence for a fault that the parser found. */
export function wordsFor(code: string): string {
  return words[code] ?? 'This is not valid YAML; check quotes, colons and indentation.';
}

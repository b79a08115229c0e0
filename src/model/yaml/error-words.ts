/** What the parser's complaints mean for the author of the file, by the parser's code. */
const words: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'An alias cannot carry an anchor or a tag; remove it.',
  BAD_ALIAS: 'This anchor or alias has no usable name; write `&name` and `*name`.',
  BAD_COLLECTION_TYPE: 'The tag does not fit the value; remove the tag.',
  BAD_DIRECTIVE: 'This `%` line is not a YAML directive; remove it.',
  BAD_DQ_ESCAPE: 'This backslash starts no escape that YAML knows; double it or use single quotes.',
  BAD_INDENT: 'The indentation does not fit the lines above; align the line with its siblings.',
  BAD_PROP_ORDER: 'Anchor and tag must stand before the value on its own line.',
  BAD_SCALAR_START: 'A value cannot start with this character; put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'There is more than one key on this line; put each key on its own line, or quote the value.',
  BLOCK_IN_FLOW: 'An indented block cannot stand inside brackets; write it with brackets too.',
  IMPOSSIBLE: 'This is not valid YAML; check quotes, colons and indentation.',
  KEY_OVER_1024_CHARS: 'A key may have at most 1,024 characters; a quote or a bracket is probably not closed.',
  MISSING_CHAR: 'A character is missing: a closing quote or bracket, or the colon after a key.',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line; the colon is missing, or a line is indented wrongly.',
  MULTIPLE_ANCHORS: 'A value can have one anchor only; remove one.',
  MULTIPLE_TAGS: 'A value can have one tag only; remove one.',
  RESOURCE_EXHAUSTION: 'The nesting is too deep to read.',
  TAB_AS_INDENT: 'YAML cannot be indented with tabs; use spaces.',
  UNEXPECTED_TOKEN: 'This does not belong here; check quotes, colons and indentation around it.',
};

/** A sentence for a fault that the parser found. */
export function wordsFor(code: string): string {
  return words[code] ?? 'This is not valid YAML; check quotes, colons and indentation.';
}

import type { Location, Source } from '../../source.ts';

/**
 * A text with a line feed for each character that go-yaml, which compose reads with, takes for the end of a line
 * (`is_break` in yamlprivateh.go): a lone CR, U+0085, U+2028 and U+2029. Every offset stays what it was.
 */
export function withLineFeeds(text: string): string {
  return text.replaceAll(/\r(?!\n)|[\u0085\u2028\u2029]/g, '\n');
}

/**
 * The first character that YAML readers do not agree about, or that go-yaml refuses (`yaml_parser_update_buffer` in
 * readerc.go), with words for the author of the file; undefined where there is none.
 */
export function disputedCharacter(source: Source): { at: Location; message: string } | undefined {
  const found = disputed.exec(source.text);
  if (!found) return undefined;
  const [char] = found;
  const name = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const what = breaks.has(char)
    ? `${name} ends a line for some YAML readers, such as compose, and for others it does not; put a line feed or \`\\u\` in double quotes in its place.`
    : char === '\ufeff'
      ? 'A byte order mark (U+FEFF) after the start of the file means something else to each YAML reader; remove it.'
      : `YAML does not allow the control character ${name}; remove it.`;
  return { at: source.at(found.index, found.index + char.length), message: what };
}

const breaks = new Set(['\u0085', '\u2028', '\u2029']);
const disputed =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|(?<!^)\ufeff/;

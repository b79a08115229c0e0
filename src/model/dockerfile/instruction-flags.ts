import type { Excerpt, Location } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import type { Flag, FlagField } from './instruction.ts';
import type { InstructionWord } from './instruction-words.ts';
import { type Expanding, expand, literal } from './variable-expansion.ts';

/** The flags in whose values the builder fills variables in. */
const expanded: Readonly<Record<string, readonly string[]>> = {
  ADD: ['chown', 'chmod', 'checksum', 'exclude'],
  COPY: ['chown', 'chmod', 'exclude'],
  FROM: ['platform'],
};

/** A flag with its value and, for the flags that are lists of fields, the fields. */
export function readFlag(
  text: Excerpt,
  word: InstructionWord,
  keyword: string | undefined,
  expanding: Expanding,
): Flag {
  const { name, value } = splitFlag(text, word);
  const at = text.locate(word.start, word.end);
  if (!value) return { name: name.toLowerCase(), value: undefined, fields: [], at };
  const fields = keyword === 'RUN' && (name === 'mount' || name === 'device') ? readFields(text, value, expanding) : [];
  const filled = keyword !== undefined && expanded[keyword]?.includes(name);
  const setting = filled ? expand(text, value, expanding) : literal(text, value);
  return { name: name.toLowerCase(), value: setting, fields, at };
}

/** A flag's name as written, and the word behind its equals sign. */
export function splitFlag(text: Excerpt, word: InstructionWord): { name: string; value: InstructionWord | undefined } {
  const said = word.content?.text ?? text.text.slice(word.start, word.end);
  const equals = said.indexOf('=');
  if (equals === -1) return { name: said.slice(2), value: undefined };
  const name = said.slice(2, equals);
  const start = Math.min(text.text.indexOf('=', word.start) + 1, word.end);
  if (!word.content) return { name, value: { start, end: word.end } };
  const content = word.content.excerpt([{ start: equals + 1, end: said.length }]);
  return { name, value: { start, end: word.end, content } };
}

/** The comma-separated fields of a mount; undefined where a quote stands where it must not. */
export function mountFields(text: string): { start: number; end: number }[] | undefined {
  const fields: { start: number; end: number }[] = [];
  for (let at = 0; at <= text.length; ) {
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      if (close === -1 || (close + 1 < text.length && text[close + 1] !== ',')) return undefined;
      fields.push({ start: at + 1, end: close });
      at = close + 2;
      continue;
    }
    const comma = text.indexOf(',', at);
    const end = comma === -1 ? text.length : comma;
    if (text.slice(at, end).includes('"')) return undefined;
    fields.push({ start: at, end });
    at = end + 1;
  }
  return fields;
}

function closingQuote(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
  return -1;
}

function readFields(text: Excerpt, word: InstructionWord, expanding: Expanding): FlagField[] {
  const content = word.content ?? text.excerpt([word]);
  return (mountFields(content.text) ?? []).map(({ start, end }): FlagField => {
    const equals = content.text.slice(start, end).indexOf('=');
    const nameEnd = equals === -1 ? end : start + equals;
    const at = content.locate(start, end);
    const name = content.text.slice(start, nameEnd).toLowerCase();
    const value = equals === -1 ? bare(at) : expand(content, { start: nameEnd + 1, end }, expanding);
    return { name, value, at };
  });
}

function bare(at: Location): Setting {
  return { value: 'true', at };
}

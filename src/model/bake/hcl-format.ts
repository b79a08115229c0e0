import { type HclValue, textIn } from './hcl-value.ts';

const verb = /%(?:%|([-0]*)(\d{0,3})(?:\[(\d{1,3})\])?([sdqtv]))/g;

/** What `format` makes of a text and what is put into it; undefined for what it refuses, and for what nobody uses here. */
export function formatted(text: string, values: readonly HclValue[]): string | undefined {
  if (text.replaceAll(verb, '').includes('%')) return undefined;
  const made: (string | undefined)[] = [];
  let [next, from] = [0, 0];
  for (const { 0: all, 1: flags = '', 2: width = '', 3: index, 4: kind, index: at } of text.matchAll(verb)) {
    made.push(text.slice(from, at));
    from = at + all.length;
    if (index) next = Number(index) - 1;
    const value = values[next];
    if (kind) next += 1;
    made.push(kind ? value && padded(writtenAs(kind, value), flags, Number(width)) : '%');
  }
  return made.includes(undefined) ? undefined : made.join('') + text.slice(from);
}

function padded(text: string | undefined, flags: string, width: number): string | undefined {
  if (flags.includes('-')) return text?.padEnd(width);
  const sign = flags.includes('0') && text?.startsWith('-') ? '-' : '';
  return text === undefined
    ? undefined
    : sign + text.slice(sign.length).padStart(width - sign.length, flags.includes('0') ? '0' : ' ');
}

function writtenAs(kind: string, value: HclValue): string | undefined {
  const text = textIn(value) ?? '';
  if (kind === 'd') return /^-?\d+$/.test(text) ? text : undefined;
  if (kind === 't') return text === 'true' || text === 'false' ? text : undefined;
  return kind === 'q' ? JSON.stringify(text) : textIn(value);
}

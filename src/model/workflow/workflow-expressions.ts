/**
 * Expressions of GitHub Actions, as far as a workflow itself says what they are
 * (https://docs.github.com/actions/reference/workflows-and-actions/expressions).
 */

import { matchAt } from '../../text/match-at.ts';
import { placesOf } from '../../text/places-of.ts';

/** What is known by name: `env.level`, `inputs.level`, `matrix.level`, in small letters. */
export type Known = ReadonlyMap<string, string>;

/** A longer text is no input, nor is it put into one: texts that hold each other would grow without end. */
const longest = 10_000;

/**
 * A text with each expression in it replaced by its value. One that depends on anything else stays, with what is known put
 * into it.
 */
export function filledIn(text: string, known: Known): string {
  if (text.length > longest) return text;
  let filled = '';
  let at = 0;
  for (const start of placesOf('${{', text)) {
    if (start < at) continue;
    const found = matchAt(expression, text, start);
    if (!found) break;
    filled += text.slice(at, start) + evaluated(found[1]!, known);
    at = start + found[0].length;
    if (filled.length > longest) return text;
  }
  return filled + text.slice(at);
}

/** `}}` ends an expression, which it does not in quotes. */
const expression = /\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/y;

/** Whether a text that was filled in still depends on something. */
export function isUnsettled(text: string): boolean {
  return text.includes('${{');
}

/** Whether a text may be another one, whatever comes of the expressions in it. */
export function mayBe(text: string, other: string): boolean {
  if (!isUnsettled(text)) return text === other;
  const [first, ...others] = text.split('${{');
  const fixed = [first!, ...others.map((each) => each.split('}}').at(-1)!)];
  return other.startsWith(fixed[0]!) && other.endsWith(fixed.at(-1)!) && fixed.every((each) => other.includes(each));
}

/** Whether it depends on what the workflow does as it runs, so that a change of its steps can change it. */
export function dependsOnRun(text: string): boolean {
  return isUnsettled(text) && /\b(?:env|steps|needs|jobs|matrix|strategy)\b/i.test(text);
}

/** The texts in quotes of what is left open: what it could become. */
export function quotedIn(open: string): string[] {
  return partsOf(open).flatMap((part) => (part.startsWith("'") ? [unquoted(part)] : []));
}

/** The names that the expressions in a text ask for. */
export function namesIn(text: string): string[] {
  return isUnsettled(text) ? partsOf(text).filter(isName).map(nameOf) : [];
}

function evaluated(expression: string, known: Known): string {
  const all = partsOf(expression);
  // What is given as it is stands for itself, whatever of it is open.
  const whole = all.length === 1 && isName(all[0]!) ? known.get(nameOf(all[0]!)) : undefined;
  if (whole !== undefined && isUnsettled(whole) && whole.length <= longest) return whole;
  const parts = all.map((part) => {
    const value = isName(part) ? known.get(nameOf(part)) : undefined;
    return value === undefined || isUnsettled(value) || value.length > longest
      ? part
      : `'${value.replaceAll("'", "''")}'`;
  });
  return chosen(parts) ?? `\${{ ${parts.join(' ')} }}`;
}

/** `a || b` is the first that is something. */
function chosen(parts: readonly string[]): string | undefined {
  const values: string[] = [];
  for (const [i, part] of parts.entries()) {
    if (i % 2 === 0) {
      const value = literal(part);
      if (value === undefined) return undefined;
      values.push(value);
    } else if (part !== '||') return undefined;
  }
  return parts.length % 2 === 0 ? undefined : (values.find((each) => each !== '') ?? '');
}

/** The text of a constant; '' for one that counts as nothing. */
function literal(part: string): string | undefined {
  if (part.startsWith("'")) return unquoted(part);
  if (/^(?:false|null|0)$/i.test(part)) return '';
  return /^(?:true|\d+(?:\.\d+)?)$/i.test(part) ? part : undefined;
}

/** Texts in quotes, names with what they are looked up in, operators and single marks. */
function partsOf(expression: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at < expression.length; ) {
    const part = expression.slice(at, partEnd(expression, at));
    if (part.trim() !== '') parts.push(part);
    at += Math.max(part.length, 1);
  }
  return parts;
}

function partEnd(text: string, at: number): number {
  if (text[at] === "'") return quoteEnd(text, at);
  if (text.startsWith('||', at) || text.startsWith('&&', at)) return at + 2;
  let end = at;
  while (end < text.length) {
    if (/[\w.*-]/.test(text[end]!)) end += 1;
    // `env['level']` is `env.level`.
    else if (end > at && text.startsWith("['", end)) end = Math.min(quoteEnd(text, end + 1) + 1, text.length);
    else break;
  }
  return Math.max(end, at + 1);
}

/** Behind the quote that closes; two of them are one in the text. */
function quoteEnd(text: string, at: number): number {
  for (let end = at + 1; end < text.length; end++) {
    if (text[end] !== "'") continue;
    if (text[end + 1] !== "'") return end + 1;
    end += 1;
  }
  return text.length;
}

function unquoted(part: string): string {
  return part.slice(1, part.endsWith("'") ? -1 : undefined).replaceAll("''", "'");
}

function isName(part: string): boolean {
  return /^[A-Za-z_]/.test(part);
}

function nameOf(part: string): string {
  return part.replaceAll("['", '.').replaceAll("']", '').toLowerCase();
}

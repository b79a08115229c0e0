import type { Span } from '../source.ts';

/**
 * The patterns of `${X#…}`, `${X%…}` and `${X/…/…}` as BuildKit reads them: `*`, `?` and escapes, no brackets. Matched
 * by following all ways at once, so that no pattern makes it slow. Whatever is not known makes the result unknown.
 */
export function remove(operator: string, operand: string | undefined, value: string | undefined): string | undefined {
  if (operand === undefined || value === undefined) return undefined;
  const greedy = operand.startsWith(operator);
  const pattern = parse(greedy ? operand.slice(1) : operand);
  if (!pattern) return undefined;
  const text = Array.from(value);
  if (tooMuch(text, pattern)) return undefined;
  if (operator === '%') {
    const length = match(pattern.toReversed(), text.toReversed(), 0, greedy);
    return length === undefined ? value : text.slice(0, text.length - length).join('');
  }
  const length = match(pattern, text, 0, greedy);
  return length === undefined ? value : text.slice(length).join('');
}

export function replace(
  value: string | undefined,
  operand: string | undefined,
  replacement: string | undefined,
  all: boolean,
): string | undefined {
  if (value === undefined || operand === undefined || replacement === undefined) return undefined;
  const pattern = parse(operand);
  // Go reads $1 in the replacement when it replaces all.
  if (!pattern || (all && replacement.includes('$'))) return undefined;
  const text = Array.from(value);
  if (tooMuch(text, pattern, text.length)) return undefined;
  const result: string[] = [];
  let at = 0;
  for (const { start, end } of matches(pattern, text)) {
    result.push(...text.slice(at, start), replacement);
    at = end;
    if (!all) break;
  }
  return result.join('') + text.slice(at).join('');
}

/** Where a pattern matches, from left to right. */
function* matches(pattern: readonly Step[], text: readonly string[]): Iterable<Span> {
  let last = -1;
  for (let at = 0; at <= text.length; ) {
    const length = match(pattern, text, at, true);
    // Nothing matches right behind a match, says Go.
    const isFound = length !== undefined && !(length === 0 && at === last);
    if (isFound) {
      last = at + length;
      yield { start: at, end: last };
    }
    at += Math.max(isFound ? length : 0, 1);
  }
}

type Step = { readonly char: string } | 'any' | 'many';

function parse(pattern: string): Step[] | undefined {
  const steps: Step[] = [];
  const chars = Array.from(pattern);
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i]!;
    if (char === '*') steps.push('many');
    else if (char === '?') steps.push('any');
    else if (char === '\\') {
      const escaped = chars[++i];
      if (escaped === undefined || !'*?\\}/'.includes(escaped)) return undefined;
      steps.push({ char: escaped });
    } else steps.push({ char });
  }
  return steps;
}

function tooMuch(text: readonly string[], pattern: readonly Step[], starts = 1): boolean {
  return text.length * (pattern.length + 1) * starts > 1_000_000;
}

/** How many characters the pattern takes from `from` on, at most or at least; undefined when it does not match there. */
function match(pattern: readonly Step[], text: readonly string[], from: number, greedy: boolean): number | undefined {
  let states = new Set<number>([0]);
  let found: number | undefined;
  for (let at = from; states.size > 0; at++) {
    for (const state of states) if (pattern[state] === 'many') states.add(state + 1);
    if (states.has(pattern.length)) {
      found = at - from;
      if (!greedy) break;
    }
    const char = text[at];
    if (char === undefined) break;
    states = new Set([...states].flatMap((state) => after(state, pattern[state], char)));
  }
  return found;
}

/** The state that a character leads to from one, if it leads anywhere. */
function after(state: number, step: Step | undefined, char: string): readonly number[] {
  if (step === undefined) return [];
  if (typeof step === 'object') return step.char === char ? [state + 1] : [];
  if (char === '\n') return [];
  return [step === 'many' ? state : state + 1];
}

/**
 * A pattern over paths from the repository's root: `*` and `?` within a name, `**` across folders, `[a-z]`, `[!a-z]`,
 * `{a,b}`; a `\` takes the next character as it is. What ends in a plain name or in `/` means all below it as well.
 *
 * Read here rather than made into a regular expression: a pattern may come from a stranger's policy, and must not take more
 * than the length of the path times its own.
 */
export type Glob = (path: string) => boolean;

/** Longer patterns, and those that stand for more patterns, are refused. */
const longest = 1000;
const mostAlternatives = 200;

/** @returns undefined for a pattern that is none of the above: `!(a)`, `+(a|b)`, or one that is too long. */
export function readGlob(pattern: string): Glob | undefined {
  if (/^[./]*$/.test(pattern) || pattern.length > longest || /^!|[!+@?*]\(/.test(pattern)) return undefined;
  const alternatives = alternativesOf(pattern);
  if (!alternatives) return undefined;
  const all = alternatives.map(readParts);
  return (path) => {
    // Also a folder that is called so: `app/[slug]`.
    if (path === pattern || path.startsWith(`${pattern}/`)) return true;
    const names = path.split('/');
    return all.some((parts) => fits(parts, names, (part, name) => fits(part, [...name], (step, char) => step(char))));
  };
}

/** The path that a pattern without wildcards is. */
export function plainPath(pattern: string): string | undefined {
  if (/(?:^|[^\\])(?:\\\\)*[*?[{]/.test(pattern)) return undefined;
  return pattern.replace(/\\(.)/g, '$1');
}

/** A path as a pattern that fits nothing else. */
export function exactly(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** `any`: any number of items, also none. */
type Steps<T> = readonly (T | 'any')[];
type Step = (char: string) => boolean;

/** Goes back to the last `any` only, which is enough, and at most the length of the one times that of the other. */
function fits<T, Item>(steps: Steps<T>, items: readonly Item[], fit: (step: T, item: Item) => boolean): boolean {
  let [step, item, after, from] = [0, 0, -1, 0];
  while (item < items.length) {
    const now = steps[step];
    if (now === 'any') {
      after = ++step;
      from = item;
    } else if (now !== undefined && fit(now, items[item]!)) {
      step++;
      item++;
    } else if (after === -1) return false;
    else {
      step = after;
      item = ++from;
    }
  }
  while (steps[step] === 'any') step++;
  return step === steps.length;
}

function readParts(pattern: string): Steps<Steps<Step>> {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
  const below = pattern.endsWith('/') || plainPath(parts.at(-1) ?? '') !== undefined;
  return [...parts.map((part) => (part === '**' ? 'any' : readSteps(part))), ...(below ? (['any'] as const) : [])];
}

function readSteps(part: string): Steps<Step> {
  const chars = [...part];
  const steps: (Step | 'any')[] = [];
  for (let at = 0; at < chars.length; ) {
    const [step, end] = readStep(chars, at);
    steps.push(step);
    at = Math.max(end, at + 1);
  }
  return steps;
}

/** The step that begins at an index, and where it ends. */
function readStep(chars: readonly string[], at: number): readonly [Step | 'any', end: number] {
  const [char, next] = [chars[at]!, chars[at + 1]];
  if (char === '*') return ['any', at + 1];
  if (char === '?') return [() => true, at + 1];
  if (char === '\\' && next !== undefined) return [(other) => other === next, at + 2];
  const end = char === '[' ? chars.indexOf(']', at + (/[!^]/.test(next ?? '') ? 3 : 2)) : -1;
  return end === -1 ? [(other) => other === char, at + 1] : [readClass(chars.slice(at + 1, end)), end + 1];
}

function readClass(chars: readonly string[]): Step {
  const not = chars[0] === '!' || chars[0] === '^';
  const body = not ? chars.slice(1) : chars;
  const ranges: (readonly [string, string])[] = [];
  for (let i = 0; i < body.length; i++) {
    const range = body[i + 1] === '-' && i + 2 < body.length;
    ranges.push([body[i]!, body[range ? i + 2 : i]!]);
    if (range) i += 2;
  }
  return (char) => ranges.some(([from, to]) => from <= char && char <= to) !== not;
}

/** What a pattern with braces stands for; undefined where that is too much. */
function alternativesOf(pattern: string): string[] | undefined {
  const open = firstOf(pattern, '{');
  if (open === -1) return [pattern];
  const { commas, close } = bracesFrom(open, pattern);
  const [before, rest] = [pattern.slice(0, open), pattern.slice(close + 1)];
  // Braces without a choice are characters.
  if (close === -1 || commas.length === 0) {
    const others = alternativesOf(pattern.slice(open + 1));
    return others?.map((each) => `${before}\\{${each}`);
  }
  const choices = [open, ...commas].map((start, i) => pattern.slice(start + 1, commas[i] ?? close));
  const found: string[] = [];
  for (const choice of choices) {
    const more = alternativesOf(choice + rest);
    found.push(...(more ?? []).map((each) => before + each));
    if (!more || found.length > mostAlternatives) return undefined;
  }
  return found;
}

/** Where braces that open at an index have their own commas, and where they close; -1 where they do not. */
function bracesFrom(open: number, pattern: string): { readonly commas: readonly number[]; readonly close: number } {
  const commas: number[] = [];
  let depth = 0;
  for (let i = open; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') i++;
    else if (char === '{') depth++;
    else if (char === ',' && depth === 1) commas.push(i);
    else if (char === '}' && --depth === 0) return { commas, close: i };
  }
  return { commas, close: -1 };
}

/** Where such a character first stands for itself. */
function firstOf(text: string, wanted: string): number {
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === wanted) return i;
  }
  return -1;
}

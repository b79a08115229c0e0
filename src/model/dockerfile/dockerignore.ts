import { isSpace, skip, trimEnd } from './whitespace.ts';

/** What a `.dockerignore` keeps out of a build context, as docker and BuildKit read it (moby/patternmatcher). */
export interface Dockerignore {
  /** Whether a path below the context's root stays out; the last pattern that matches it or a folder above it decides. */
  ignores(path: string): boolean;
}

export function readDockerignore(text: string): Dockerignore {
  const patterns = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line) => readPattern(line) ?? []);
  return {
    ignores(path) {
      const whole = path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
      let ignored = false;
      for (const { steps, except } of patterns) {
        if (ignored !== except) continue;
        if (matches(steps, whole)) ignored = !except;
      }
      return ignored;
    },
  };
}

interface Pattern {
  readonly steps: readonly Step[];
  /** `!`: takes what matches in again. */
  readonly except: boolean;
}

/** A character; one, or any number, of any but `/`; any number of whole folders; everything. */
type Step = ((char: string) => boolean) | 'one' | 'many' | 'folders' | 'all';

function trimmed(text: string): string {
  const start = skip(text, 0, text.length, isSpace);
  return text.slice(start, trimEnd(text, start, text.length));
}

function readPattern(line: string): Pattern | undefined {
  if (line.startsWith('#')) return undefined;
  let text = trimmed(line);
  const except = text.startsWith('!');
  if (except) text = trimmed(text.slice(1));
  if (text === '') return undefined;
  const clean: string[] = [];
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && clean.length > 0 && clean.at(-1) !== '..') clean.pop();
    else if (segment !== '..') clean.push(segment);
  }
  if (clean.length === 0) return undefined;
  return { steps: readSteps(clean.join('/')), except };
}

function readSteps(text: string): Step[] {
  const steps: Step[] = [];
  for (let at = 0; at < text.length; ) {
    const [step, end] = readStep(text, at);
    steps.push(step);
    at = Math.max(end, at + 1);
  }
  return steps;
}

/** The step that begins at an offset, and where it ends. */
function readStep(text: string, at: number): readonly [Step, end: number] {
  const char = text[at]!;
  const next = text[at + 1];
  if (char === '*' && next === '*') {
    const end = text[at + 2] === '/' ? at + 3 : at + 2;
    return [end >= text.length ? 'all' : 'folders', end];
  }
  if (char === '*') return ['many', at + 1];
  if (char === '?') return ['one', at + 1];
  if (char === '\\' && next !== undefined) return [exactly(next), at + 2];
  const end = char === '[' ? text.indexOf(']', at + 2) : -1;
  return end === -1 ? [exactly(char), at + 1] : [readClass(text.slice(at + 1, end)), end + 1];
}

function exactly(wanted: string): (char: string) => boolean {
  return (char) => char === wanted;
}

function readClass(text: string): (char: string) => boolean {
  const not = text.startsWith('^');
  const body = not ? text.slice(1) : text;
  const ranges: [string, string][] = [];
  for (let i = 0; i < body.length; i++) {
    if (body[i] === '\\') i++;
    const first = body[i] ?? '';
    if (body[i + 1] === '-' && i + 2 < body.length) {
      ranges.push([first, body[i + 2]!]);
      i += 2;
    } else ranges.push([first, first]);
  }
  return (char) => char !== '/' && ranges.some(([from, to]) => from <= char && char <= to) !== not;
}

/** Whether a path or a folder above it matches. Follows all ways at once, so that no pattern makes it slow. Inside of whole folders a state is its index and a half. */
function matches(steps: readonly Step[], path: string): boolean {
  let states = close(steps, new Set([0]));
  for (const char of path.split('')) {
    if (char === '/' && states.has(steps.length)) return true;
    states = close(steps, new Set([...states].flatMap((state) => after(state, steps, char))));
    if (states.size === 0) return false;
  }
  return states.has(steps.length);
}

/** The states that a character leads to from one. */
function after(state: number, steps: readonly Step[], char: string): readonly number[] {
  const index = Math.floor(state);
  const step = steps[index];
  switch (step) {
    case undefined:
      return [];
    case 'folders':
      return char === '/' ? [index + 0.5, index + 1] : [index + 0.5];
    case 'all':
      return [index];
    case 'many':
      return char === '/' ? [] : [index];
    case 'one':
      return char === '/' ? [] : [index + 1];
    default:
      return step(char) ? [index + 1] : [];
  }
}

function close(steps: readonly Step[], states: Set<number>): Set<number> {
  for (const state of states) {
    const step = steps[state];
    if (step === 'many' || step === 'all' || step === 'folders') states.add(state + 1);
  }
  return states;
}

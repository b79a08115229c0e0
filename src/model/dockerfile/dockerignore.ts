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

function readPattern(line: string): Pattern | undefined {
  if (line.startsWith('#')) return undefined;
  let text = line.trim();
  const except = text.startsWith('!');
  if (except) text = text.slice(1).trim();
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
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '*' && text[i + 1] === '*') {
      i++;
      if (text[i + 1] === '/') i++;
      steps.push(i + 1 >= text.length ? 'all' : 'folders');
    } else if (char === '*') steps.push('many');
    else if (char === '?') steps.push('one');
    else if (char === '\\' && i + 1 < text.length) steps.push(exactly(text[++i]!));
    else if (char === '[') {
      const end = text.indexOf(']', i + 2);
      if (end === -1) steps.push(exactly(char));
      else {
        steps.push(readClass(text.slice(i + 1, end)));
        i = end;
      }
    } else steps.push(exactly(char));
  }
  return steps;
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
  for (let at = 0; at < path.length; at++) {
    const char = path[at]!;
    if (char === '/' && states.has(steps.length)) return true;
    const next = new Set<number>();
    for (const state of states) {
      const index = Math.floor(state);
      const step = steps[index];
      if (step === undefined) continue;
      if (step === 'folders') {
        next.add(index + 0.5);
        if (char === '/') next.add(index + 1);
      } else if (step === 'all') next.add(index);
      else if (step === 'many') {
        if (char !== '/') next.add(index);
      } else if (step === 'one' ? char !== '/' : step(char)) {
        next.add(index + 1);
      }
    }
    states = close(steps, next);
    if (states.size === 0) return false;
  }
  return states.has(steps.length);
}

function close(steps: readonly Step[], states: Set<number>): Set<number> {
  for (const state of states) {
    const step = steps[state];
    if (step === 'many' || step === 'all' || step === 'folders') states.add(state + 1);
  }
  return states;
}

/** A pattern over a whole text, from its start to its end. */
export type SegmentPattern = (text: string) => boolean;

const longest = 1000;

/**
 * Reads a pattern: `*` is any characters up to the next `/`, `**` any characters at all; every other character is itself.
 * What it is compared with has a stranger's words in it: a control character in these, such as the end of a line, fits nothing.
 *
 * @returns undefined for what is too long, or has nothing but stars and slashes, so that everybody would fit it
 */
export function readSegmentPattern(pattern: string): SegmentPattern | undefined {
  if (pattern.length > longest || /^[*/]*$/.test(pattern)) return undefined;
  const steps = pattern.match(/\*{2,}|\*|[^*]/gu) ?? [];
  return (text) => !/\p{Cc}/u.test(text) && fits(steps, [...text]);
}

/** Follows all ways at once, so that no pattern takes longer than its length times that of the text. */
function fits(steps: readonly string[], characters: readonly string[]): boolean {
  let states = withSkipped(new Set([0]), steps);
  for (const character of characters) {
    const next = [...states].flatMap((state) => {
      const step = steps[state];
      if (step?.startsWith('*')) return step === '*' && character === '/' ? [] : [state];
      return step === character ? [state + 1] : [];
    });
    states = withSkipped(new Set(next), steps);
    if (states.size === 0) return false;
  }
  return states.has(steps.length);
}

/** With the states behind stars, which may stand for nothing. */
function withSkipped(states: Set<number>, steps: readonly string[]): Set<number> {
  for (const state of states) if (steps[state]?.startsWith('*')) states.add(state + 1);
  return states;
}

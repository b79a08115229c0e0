import type { Source } from '../../source.ts';
import { parse, wordText } from './instruction-arguments.ts';
import { Lines } from './logical-lines.ts';

/** An image of somebody's that a Dockerfile begins with, as far as its words alone say. */
export interface NamedBase {
  /** `base` of `registry.example.com/acme/base:1.2`. */
  readonly name: string;
  /** What stands before the name: `registry.example.com`, `acme`. */
  readonly place: readonly string[];
  readonly tag: string;
  /** Whether only a variable says whose it is: `${NAMESPACE}/base`. */
  readonly isOpen: boolean;
}

/**
 * The images that a Dockerfile begins with, with the defaults of its arguments, and without understanding the rest of it. Those
 * without a namespace are official ones, or stages.
 */
export function namedBases(file: Source): NamedBase[] {
  // Most begin with official images, whatever else they have.
  if (!file.text.split('\n').some((line) => /^[ \t]*FROM[ \t]/i.test(line) && /[/$]/.test(line))) return [];
  const lines = new Lines(file);
  const defaults = new Map<string, string>();
  const bases: NamedBase[] = [];
  for (let line = lines.next(); line; line = lines.next()) {
    const { keyword, text, words } = parse(line.text, lines.escape);
    if (keyword === 'ARG') {
      for (const word of words) {
        const [, name, value] = /^(\w+)=["']?([^"']*)["']?$/.exec(wordText(text, word)) ?? [];
        if (name !== undefined) defaults.set(name, value!);
      }
    }
    const base = keyword === 'FROM' && words[0] && baseOf(wordText(text, words[0]), defaults);
    if (base) bases.push(base);
  }
  return bases;
}

/** A variable whose default leads to another, and so on, is nobody's. */
const mostSteps = 5;

function baseOf(word: string, defaults: ReadonlyMap<string, string>): NamedBase | undefined {
  // `$BASE`, `$REPO:8.0`: what the name is, the variable says.
  const written = filled(word, /^\$(?:\{(\w+)\}|(\w+))(?=[:@]|$)/, defaults);
  const [, before = '', name = '', tag = ''] = /^(.*\/)?([^/:@]+)(?::([^@]*))?/.exec(written) ?? [];
  if (before === '' || name.includes('$')) return undefined;
  const [, braced, plain] = /(?:^|\/)\$(?:\{(\w+)\}|(\w+))\/$/.exec(before) ?? [];
  const variable = braced ?? plain;
  return {
    name,
    place: withDefaults(before, defaults).split('/').filter(Boolean),
    tag: withDefaults(tag, defaults),
    // With a host for its default it says only from which registry.
    isOpen: variable !== undefined && !withDefaults(`$${variable}`, defaults).includes('.'),
  };
}

/** A text with the defaults of the variables that it names. */
function withDefaults(text: string, defaults: ReadonlyMap<string, string>): string {
  let now = text;
  for (let step = 0; step < mostSteps && now.includes('$') && now.length < 1000; step++)
    now = filled(now, /\$(?:\{(\w+)\}|(\w+))/g, defaults);
  return now;
}

function filled(text: string, variables: RegExp, defaults: ReadonlyMap<string, string>): string {
  return text.replace(variables, (whole, braced?: string, plain?: string) => defaults.get(braced ?? plain!) ?? whole);
}

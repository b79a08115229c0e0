import { isOnlyBuilt } from '../../known/official-places.ts';
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
 * without a namespace that no registry has are built beside it, unless they are stages.
 */
export function namedBases(file: Source): NamedBase[] {
  // Most begin with official images, whatever else they have.
  if (!file.text.split('\n').some((line) => beginsElsewhere(/^[ \t]*FROM[ \t]+(.*)/i.exec(line)?.[1]))) return [];
  const lines = new Lines(file);
  const stages = new Set<string>();
  const defaults = new Map<string, string>();
  const bases: NamedBase[] = [];
  for (let line = lines.next(); line; line = lines.next()) {
    const { keyword, text, words } = parse(line.text, lines.escape);
    const said = words.map((word) => wordText(text, word));
    if (keyword === 'ARG') for (const [name, value] of said.flatMap(defaultIn)) defaults.set(name, value);
    if (keyword !== 'FROM' || !said[0]) continue;
    const base = baseOf(said[0], defaults);
    if (base && (base.place.length > 0 || !stages.has(base.name.toLowerCase()))) bases.push(base);
    stages.add(said[2]?.toLowerCase() ?? '');
  }
  return bases;
}

/** Whether an instruction may begin with another image than an official one: with that of a namespace, or one that no registry has. */
function beginsElsewhere(from: string | undefined): boolean {
  return from !== undefined && (/[/$]/.test(from) || isNowhere(/^[^\s:@]*/.exec(from)![0]));
}

function isNowhere(name: string): boolean {
  return name !== '' && name !== 'scratch' && isOnlyBuilt(`docker.io/library/${name}`);
}

function defaultIn(word: string): [name: string, value: string][] {
  const [, name, value] = /^(\w+)=["']?([^"']*)["']?$/.exec(word) ?? [];
  return name === undefined ? [] : [[name, value!]];
}

/** A variable whose default leads to another, and so on, is nobody's. */
const mostSteps = 5;

function baseOf(word: string, defaults: ReadonlyMap<string, string>): NamedBase | undefined {
  // `$BASE`, `$REPO:8.0`: what the name is, the variable says.
  const written = filled(word, /^\$(?:\{(\w+)\}|(\w+))(?=[:@]|$)/, defaults);
  const [, before = '', name = '', tag = ''] = /^(.*\/)?([^/:@]+)(?::([^@]*))?/.exec(written) ?? [];
  if (name.includes('$') || (before === '' && !isNowhere(name))) return undefined;
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

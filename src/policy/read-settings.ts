import { type HiddenText, hiddenTextIn } from '../facts/change/hidden-text.ts';
import { secretsOf } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import { readYaml } from '../model/yaml/read-yaml.ts';
import { compareLocations, type Location, positions, Source } from '../source.ts';
import { InputError } from './policy.ts';
import type { PolicyShape } from './shape.ts';

/** Mistakes that are reported of one file; whoever makes more makes them by the thousand, to keep a review busy. */
const mostMistakes = 50;
const longestMistake = 300;

/** A file of settings with mistakes. */
export class SettingsError extends InputError {
  /** What is wrong at each place, as a sentence. */
  readonly mistakes: readonly Mistake[];

  constructor(message: string, mistakes: readonly Mistake[]) {
    super(message);
    this.mistakes = mistakes;
  }
}

interface Mistake {
  readonly at: Location;
  readonly message: string;
}

/** Ends the reading of a file with too many mistakes. */
class Enough extends Error {}

/** What makes a file look other than it is. YAML refuses controls anyway; a word in another script is a name that nobody has. */
const hides: ReadonlySet<HiddenText['kind']> = new Set(['direction', 'invisible', 'tag', 'return']);

function hiding(codes: readonly string[]): string {
  return `${codes.join(', ')} can make this line look other than it is; remove it, or write it as \`\\u\` in double quotes.`;
}

/** A file of settings, and what it is called: `policy`. */
export interface SettingsFile {
  readonly path: string;
  readonly text: string;
  readonly what: string;
}

/**
 * Reads a file of settings by its form.
 *
 * @returns undefined where it says nothing, and need not say anything
 * @throws SettingsError with every mistake, each with its line, column and the nearest right word.
 */
export function readSettings<T>({ path, text, what }: SettingsFile, shape: PolicyShape<T>): T | undefined {
  const source = new Source(path, text);
  const mistakes: Mistake[] = [];
  const complain = (at: Location, message: string) => {
    if (mistakes.length === mostMistakes) throw new Enough();
    mistakes.push({ at, message: message.length > longestMistake ? `${message.slice(0, longestMistake)}…` : message });
  };
  const { documents, errors, comments } = readYaml(source);
  const root = documents[0]?.root;
  let said: T | undefined;
  let rest = '';
  try {
    for (const { at, message } of errors) complain(at, message);
    for (const { kind, at, codes } of hiddenTextIn(source, comments)) if (hides.has(kind)) complain(at, hiding(codes));
    if (documents.length > 1) complain(source.at(0, 0), `A ${what} must be a single YAML document, without \`---\`.`);
    // What follows from a broken text would only mislead.
    if (root && errors.length === 0) said = shape.read(root, complain);
    else if (!root && shape.schema.required !== undefined) complain(source.at(0, 0), `The ${what} is empty.`);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    rest = `\n${path}: There are more errors.`;
  }
  if (mistakes.length > 0) {
    const complaints = mistakes
      .sort((a, b) => compareLocations(a.at, b.at))
      .map(({ at, message }) => {
        const { path: file, start } = positions(at);
        return `${file}:${start.line}:${start.column}: ${message}`;
      });
    const told = [`The ${what} ${path} has errors:`, ...complaints].join('\n') + rest;
    // It is printed as it is, and may repeat anything.
    const secrets = secretsOf([source], []);
    throw new SettingsError(
      mask(told, secrets),
      mistakes.map(({ at, message }) => ({ at, message: mask(message, secrets) })),
    );
  }
  return said;
}

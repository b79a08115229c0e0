import { type HiddenText, hiddenTextIn } from '../facts/change/hidden-text.ts';
import { secretsOf } from '../facts/secrets/everything-to-hide.ts';
import { mask } from '../facts/secrets/mask.ts';
import { readYaml } from '../model/yaml/read-yaml.ts';
import { compareLocations, type Location, positions, Source } from '../source.ts';
import { definition } from './definition.ts';
import { defaultPolicy, InputError, type Policy, type Statements } from './policy.ts';
import { isNothing } from './shape.ts';

/**
 * Reads a policy file over the defaults.
 *
 * @param ruleIds the rules that a policy can name.
 * @throws InputError with every mistake, each with its line, column and the nearest right word.
 */
export function readPolicy(path: string, text: string, ruleIds: readonly string[]): Policy {
  return settled(readStatements(path, text, ruleIds));
}

/** Mistakes that are told of one policy; whoever makes more makes them by the thousand, to keep a review busy. */
const mostMistakes = 50;
const longestMistake = 300;

/** Ends the reading of a policy with too many mistakes. */
class Enough extends Error {}

/** What makes a policy look other than it is. YAML refuses controls anyway; a word in another script is a name that nobody has. */
const hides: ReadonlySet<HiddenText['kind']> = new Set(['direction', 'invisible', 'tag', 'return']);

function hiding(codes: readonly string[]): string {
  return `${codes.join(', ')} can make this line look other than it is; remove it, or write it as \`\\u\` in double quotes.`;
}

/** @throws InputError like `readPolicy`. */
export function readStatements(path: string, text: string, ruleIds: readonly string[]): Statements {
  const source = new Source(path, text);
  const mistakes: { readonly at: Location; readonly message: string }[] = [];
  const complain = (at: Location, message: string) => {
    if (mistakes.length === mostMistakes) throw new Enough();
    mistakes.push({ at, message: message.length > longestMistake ? `${message.slice(0, longestMistake)}…` : message });
  };
  const { documents, errors, comments } = readYaml(source);
  const root = documents[0]?.root;
  let said: object = {};
  let rest = '';
  try {
    for (const { at, message } of errors) complain(at, message);
    for (const { kind, at, codes } of hiddenTextIn(source, comments)) if (hides.has(kind)) complain(at, hiding(codes));
    if (documents.length > 1) complain(source.at(0, 0), 'A policy must be a single YAML document, without `---`.');
    if (root && !isNothing(root)) said = definition(ruleIds).read(root, complain) ?? {};
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
    const told = [`The policy ${path} has errors:`, ...complaints].join('\n') + rest;
    // It is printed as it is, and may repeat anything.
    throw new InputError(mask(told, secretsOf([source], [])));
  }
  // The definition demands of a waiver what its type does.
  return said as Statements;
}

/** One policy of several, the first of which says least: single values of the later go before, lists and tables are joined. */
export function settled(...statements: readonly Statements[]): Policy {
  return statements.reduce<unknown>(joined, defaultPolicy) as Policy;
}

function joined(lower: unknown, upper: unknown): unknown {
  if (upper === undefined) return lower;
  if (Array.isArray(lower) && Array.isArray(upper)) return [...lower, ...upper];
  if (lower instanceof Map && upper instanceof Map) return new Map([...lower, ...upper]);
  if (!isPlain(lower) || !isPlain(upper)) return upper;
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
  return Object.fromEntries([...keys].map((key) => [key, joined(lower[key], upper[key])]));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

import { definition } from './definition.ts';
import { defaultPolicy, type Policy, type Statements } from './policy.ts';
import { readSettings } from './read-settings.ts';

/**
 * Reads a policy file over the defaults.
 *
 * @param ruleIds the rules that a policy can name.
 * @throws InputError with every mistake, each with its line, column and the nearest right word.
 */
export function readPolicy(path: string, text: string, ruleIds: readonly string[]): Policy {
  return settled(readStatements(path, text, ruleIds));
}

/** @throws InputError like `readPolicy`. */
export function readStatements(path: string, text: string, ruleIds: readonly string[]): Statements {
  // The definition demands of a waiver what its type does.
  return (readSettings({ path, text, what: 'policy' }, definition(ruleIds)) ?? {}) as Statements;
}

/** One policy of several, the first of which says least: single values of the later go before, lists and tables are joined. */
export function settled(...statements: readonly Statements[]): Policy {
  return joined(defaultPolicy, combined(...statements)) as Policy;
}

/** The same, without the defaults. */
export function combined(...statements: readonly Statements[]): Statements {
  return statements.reduce<unknown>(joined, {}) as Statements;
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

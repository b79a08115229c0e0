import { tokenLike, tokensIn } from './facts/secrets/tokens.ts';
import { type Guidance, noGuidance } from './known/guidance.ts';
import { readYaml } from './model/yaml/read.ts';
import { definition } from './policy/definition.ts';
import type { Elsewhere } from './policy/elsewhere.ts';
import { isNothing } from './policy/shape.ts';
import type { Severity } from './problem.ts';
import { compareLocations, type Location, positions, Source } from './source.ts';

/** What a team decides: which faults matter to it and when a review fails. */
export interface Policy extends Guidance {
  /** A policy in another repository that this one was read over, or still has to be. */
  readonly extends?: Elsewhere;
  readonly profile: 'default' | 'strict';
  readonly failOn: Severity | 'never';
  /** `introduced`: only what the change brings in can fail it. */
  readonly gate: 'all' | 'introduced';
  readonly commentOn: Severity | 'never';
  readonly maxComments: number;
  readonly files: FileChoice;
  /** By a rule's id or a group's name; a rule's own entry wins. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** The stages that ship, by patterns of Dockerfiles' paths. */
  readonly ships: ReadonlyMap<string, readonly string[]>;
  readonly waivers: readonly PolicyWaiver[];
  /**
   * Whether a waiver in a file counts; with `after-merge`, one that the change adds counts at once only for what would not
   * fail it.
   */
  readonly inlineWaivers: 'allow' | 'after-merge' | 'deny';
}

/** Glob patterns over paths from the repository's root; excluding wins. */
export interface FileChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A finding that a team accepts for a time. */
export interface PolicyWaiver {
  /** A rule's id or a group's name. */
  readonly rule: string;
  readonly paths: readonly string[];
  readonly stage?: string;
  readonly service?: string;
  /** Its complete name without a tag. */
  readonly image?: string;
  readonly reason: string;
  /** The last day on which it counts, as `2027-01-31`. */
  readonly until: string;
  readonly by?: string;
  readonly at: Location;
}

export const defaultPolicyPath = '.github/layer-review.yml';

export const defaultPolicy: Policy = {
  ...noGuidance,
  profile: 'default',
  failOn: 'high',
  gate: 'all',
  commentOn: 'medium',
  maxComments: 30,
  files: { include: [], exclude: [] },
  severities: new Map(),
  ships: new Map(),
  waivers: [],
  inlineWaivers: 'after-merge',
};

/** Where a policy comes from. */
export interface PolicyOrigin {
  readonly path: string;
  /** The commit it was read at; undefined for a file as it lies there. */
  readonly commit: string | undefined;
  /** Whether there is one; without it the defaults are in force. */
  readonly found: boolean;
  /** `owner/repo/path@commit` of what it extends. */
  readonly extends: string | undefined;
  /** The keys that the caller set, which go before the file: `fail-on`. */
  readonly overrides: readonly string[];
}

/** A mistake of whoever set layer-review up, in words for that person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** What a policy file says; what it leaves out is not in it. */
export type Statements = Partial<Policy>;

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

/** @throws InputError like `readPolicy`. */
export function readStatements(path: string, text: string, ruleIds: readonly string[]): Statements {
  const source = new Source(path, text);
  const mistakes: { readonly at: Location; readonly message: string }[] = [];
  const complain = (at: Location, message: string) => {
    if (mistakes.length === mostMistakes) throw new Enough();
    mistakes.push({ at, message: message.length > longestMistake ? `${message.slice(0, longestMistake)}…` : message });
  };
  const { documents, errors } = readYaml(source);
  const root = documents[0]?.root;
  let said: object = {};
  let rest = '';
  try {
    for (const { at, message } of errors) complain(at, message);
    if (documents.length > 1) complain(source.at(0, 0), 'A policy is one document, without `---`.');
    if (root && !isNothing(root)) said = definition(ruleIds).read(root, complain) ?? {};
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
    rest = `\n${path}: There are more of them.`;
  }
  if (mistakes.length > 0) {
    const complaints = mistakes
      .sort((a, b) => compareLocations(a.at, b.at))
      .map(({ at, message }) => {
        const { path: file, start } = positions(at);
        return `${file}:${start.line}:${start.column}: ${message}`;
      });
    const told = [`The policy ${path} has mistakes; please correct it:`, ...complaints].join('\n') + rest;
    // It is printed as it is, and may repeat anything.
    const hidden = [...tokensIn(source).map(({ value }) => value), ...tokenLike(source)];
    throw new InputError(hidden.reduce((text, value) => text.replaceAll(value, '***'), told));
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

import { type Severity, severities } from './finding.ts';
import { readYaml } from './model/yaml/read.ts';
import type { YamlMapping, YamlNode } from './model/yaml/tree.ts';
import { nearest } from './nearest.ts';
import { type Group, groups } from './rule.ts';
import { type Location, positions, Source } from './source.ts';

/** What a team decides: which faults matter to it and when a review fails. */
export interface Policy {
  readonly profile: 'default' | 'strict';
  readonly failOn: Severity | 'never';
  /** `introduced`: only what the change brings in can fail it. */
  readonly gate: 'all' | 'introduced';
  readonly commentOn: Severity | 'never';
  readonly maxComments: number;
  readonly files: FileChoice;
  /** By a rule's id or a group's name; a rule's own entry wins. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
}

/** Glob patterns over paths from the repository's root; excluding wins. */
export interface FileChoice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const defaultPolicyPath = '.github/layer-review.yml';

export const defaultPolicy: Policy = {
  profile: 'default',
  failOn: 'high',
  gate: 'all',
  commentOn: 'medium',
  maxComments: 30,
  files: { include: [], exclude: [] },
  severities: new Map(),
};

/** A mistake of whoever set layer-review up, in words for that person. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * Reads a policy file over the defaults.
 *
 * @param ruleIds the rules that a policy can name.
 * @throws InputError with every mistake, each with its line, column and the nearest right word.
 */
export function readPolicy(path: string, text: string, ruleIds: readonly string[]): Policy {
  const source = new Source(path, text);
  const { documents, errors } = readYaml(source);
  const reader = new Reader(ruleIds);
  for (const { at, message } of errors) reader.complain(at, message);
  if (documents.length > 1) reader.complain(source.at(0, 0), 'A policy is one document, without `---`.');
  const root = documents[0]?.root;
  const policy = !root || isNothing(root) ? {} : reader.policy(root);
  if (reader.complaints.length > 0) {
    throw new InputError([`The policy ${path} has mistakes; please correct it:`, ...reader.complaints].join('\n'));
  }
  return { ...defaultPolicy, ...policy };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

class Reader {
  readonly complaints: string[] = [];
  readonly #ruleIds: readonly string[];

  constructor(ruleIds: readonly string[]) {
    this.#ruleIds = ruleIds;
  }

  complain(at: Location, message: string): void {
    const { path, start } = positions(at);
    this.complaints.push(`${path}:${start.line}:${start.column}: ${message}`);
  }

  policy(root: YamlNode): Partial<Policy> {
    const policy: Partial<Mutable<Policy>> = {};
    const levels = [...severities, 'never'] as const;
    this.#each(root, 'The policy', {
      profile: (node) => assign(policy, 'profile', this.#choice(node, ['default', 'strict'])),
      'fail-on': (node) => assign(policy, 'failOn', this.#choice(node, levels)),
      gate: (node) => assign(policy, 'gate', this.#choice(node, ['all', 'introduced'])),
      'comment-on': (node) => assign(policy, 'commentOn', this.#choice(node, levels)),
      'max-comments': (node) => assign(policy, 'maxComments', this.#wholeNumber(node, 0, 100)),
      files: (node) => assign(policy, 'files', this.#files(node)),
      severities: (node) => assign(policy, 'severities', this.#severities(node)),
    });
    return policy;
  }

  #files(node: YamlNode): FileChoice {
    const files = { ...defaultPolicy.files };
    this.#each(node, '`files`', {
      include: (value) => assign(files, 'include', this.#texts(value)),
      exclude: (value) => assign(files, 'exclude', this.#texts(value)),
    });
    return files;
  }

  #severities(node: YamlNode): ReadonlyMap<string, Severity | 'off'> {
    const chosen = new Map<string, Severity | 'off'>();
    const names: readonly (string | Group)[] = [...this.#ruleIds, ...groups];
    for (const { name, key, value } of this.#mapping(node, '`severities`')?.entries.values() ?? []) {
      if (!names.includes(name)) this.complain(key.at, `No rule or group is called \`${name}\`${meant(name, names)}.`);
      const severity = this.#choice(value, [...severities, 'off']);
      if (severity) chosen.set(name, severity);
    }
    return chosen;
  }

  #each(node: YamlNode, what: string, keys: Readonly<Record<string, (value: YamlNode) => void>>): void {
    for (const { name, key, value } of this.#mapping(node, what)?.entries.values() ?? []) {
      if (Object.hasOwn(keys, name)) keys[name]!(value);
      else this.complain(key.at, `${what} has no key \`${name}\`${meant(name, Object.keys(keys))}.`);
    }
  }

  #mapping(node: YamlNode, what: string): YamlMapping | undefined {
    if (node.kind === 'mapping') return node;
    if (!isNothing(node)) this.complain(node.at, `${what} must be a mapping of keys and values.`);
    return undefined;
  }

  #choice<const Choice extends string>(node: YamlNode, allowed: readonly Choice[]): Choice | undefined {
    const found = node.kind === 'scalar' ? allowed.find((each) => each === node.text) : undefined;
    if (!found) this.complain(node.at, `This must be one of ${allowed.join(', ')}.`);
    return found;
  }

  #wholeNumber(node: YamlNode, least: number, most: number): number | undefined {
    const value = node.kind === 'scalar' ? node.value : undefined;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
    this.complain(node.at, `This must be a whole number from ${least} to ${most}.`);
    return undefined;
  }

  #texts(node: YamlNode): string[] {
    if (node.kind !== 'sequence') {
      this.complain(node.at, 'This must be a list of patterns.');
      return [];
    }
    return node.items.flatMap((item) => {
      if (item.kind === 'scalar' && item.text !== '') return [item.text];
      this.complain(item.at, 'A pattern is text, such as `deploy/**/*.yml`.');
      return [];
    });
  }
}

function assign<T, Key extends keyof T>(target: T, key: Key, value: T[Key] | undefined): void {
  if (value !== undefined) target[key] = value;
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function meant(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `; did you mean \`${near}\`?` : '';
}

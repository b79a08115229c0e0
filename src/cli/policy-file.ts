import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { mostBytes } from '../folder/content.ts';
import { calledFrom, slashes } from '../folder/repository.ts';
import type { PolicyOrder } from '../gather/policy-in-force.ts';
import { type Baseline, baselinePathOf, baselineSize, baselineText } from '../policy/baseline.ts';
import { defaultPolicyPath } from '../policy/policy.ts';
import { policyTrusting } from '../policy/write-trusted.ts';
import { type NewWaiver, policyWith } from '../policy/write-waivers.ts';
import { rules } from '../rules/index.ts';
import { today } from '../text/day.ts';
import { plainPath } from '../text/glob.ts';
import { visible } from '../text/visible.ts';
import { WrongUse } from './options.ts';
import { readInput } from './terminal.ts';

/**
 * A path or pattern that somebody types in the current folder, as it is called from the root.
 *
 * @throws WrongUse where that is outside the root.
 */
export function fromRoot(root: string, typed: string): string {
  const path = slashes(relative(root, resolve(typed)));
  if (/^\.\.(?:\/|$)/.test(path)) throw new WrongUse(`${visible(typed)} is outside ${visible(root)}.`);
  // What ends so means all below it, also where it is a pattern.
  return typed.endsWith('/') && path !== '' ? `${path}/` : path;
}

/** The same, of what must be there unless it is a pattern. @throws WrongUse where it is not. */
export function presentFromRoot(root: string, typed: string): string {
  const path = fromRoot(root, typed);
  const plain = plainPath(path);
  if (plain !== undefined && !existsSync(join(root, plain))) throw new WrongUse(`No such file: ${visible(typed)}`);
  return path;
}

/** A policy file that is to be changed, and the baseline beside it. */
export class PolicyFile {
  /** As it is called from the current folder. */
  readonly name: string;
  readonly baselineName: string;
  readonly #path: string;

  /** @param given instead of the usual one */
  constructor(root: string, given: string | undefined) {
    this.name = given ?? calledFrom(process.cwd(), root)(defaultPolicyPath);
    this.baselineName = baselinePathOf(this.name);
    this.#path = given === undefined ? join(root, defaultPolicyPath) : resolve(given);
  }

  /** undefined where there is none yet. */
  read(): string | undefined {
    return textAt(this.#path, `policy ${visible(this.name)}`);
  }

  /** The text of the baseline; undefined where there is none. */
  readBaseline(): string | undefined {
    return textAt(baselinePathOf(this.#path), `baseline ${visible(this.baselineName)}`);
  }

  /** What a review by it, as it is now, is asked with. */
  order(): PolicyOrder & { readonly today: string } {
    const texts = { policyText: this.read() ?? '', baselineText: this.readBaseline() };
    return { policyPath: this.name, ...texts, overrides: {}, today: today() };
  }

  /** Writes the baseline; one that accepts nothing is removed. */
  writeBaseline(baseline: Omit<Baseline, 'at'>): void {
    const text = baselineText(baseline);
    if (text.length > mostBytes)
      throw new WrongUse('These are too many findings for one baseline. Accept those of a group with `waive`.');
    if (baselineSize(baseline) > 0)
      this.#write(baselinePathOf(this.#path), text, `baseline ${visible(this.baselineName)}`);
    else rmSync(baselinePathOf(this.#path));
  }

  /**
   * Writes further waivers into it.
   *
   * @throws InputError where it has mistakes, or is written so that nothing can be added.
   */
  add(waivers: readonly NewWaiver[]): void {
    const ids = rules.map(({ id }) => id);
    this.#write(
      this.#path,
      policyWith({ path: this.name, text: this.read() }, waivers, ids),
      `policy ${visible(this.name)}`,
    );
  }

  /**
   * Writes into it which registries are trusted.
   *
   * @returns false where it says already what it trusts; then it stays as it is
   * @throws InputError where it has mistakes.
   */
  trust(registries: readonly string[]): boolean {
    const ids = rules.map(({ id }) => id);
    const text = policyTrusting({ path: this.name, text: this.read() }, registries, ids);
    if (text !== undefined) this.#write(this.#path, text, `policy ${visible(this.name)}`);
    return text !== undefined;
  }

  #write(path: string, text: string, what: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    } catch (error) {
      throw new WrongUse(`Could not write the ${what} (${(error as NodeJS.ErrnoException).code}).`);
    }
  }
}

function textAt(path: string, what: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new WrongUse(`Could not read the ${what} (${code}).`);
  }
}

/** The text of the baseline beside a policy that an option names; undefined where there is none. */
export function readBaselineBeside(policyPath: string): string | undefined {
  const path = baselinePathOf(policyPath);
  return textAt(path, `baseline ${visible(path)}`);
}

/**
 * The text of a policy that an option names.
 *
 * @throws WrongUse where it cannot be read.
 */
export function readPolicyFile(path: string): string {
  return readInput(path, 'the policy');
}

import { type Scope, scopes, usualScope } from '../../gather/scopes.ts';
import { usualCheckName } from '../../model/workflow/review-inputs.ts';
import { type Elsewhere, parseElsewhere } from '../../policy/other-repository.ts';
import { defaultPolicyPath, InputError, type Policy } from '../../policy/policy.ts';
import { severities } from '../../problem.ts';
import { pathComplaint } from './path.ts';

/** What the workflow's author asks for, in `with:`. */
export interface Inputs {
  readonly token: string;
  /** What was set here and goes before the policy file; what was not set is not in it. */
  readonly overrides: Overrides;
  readonly policyPath: string;
  /** What the policy can only tighten. */
  readonly floors: readonly Elsewhere[];
  readonly scope: Scope;
  /** Whether registries are asked what images are. */
  readonly registry: 'off' | 'known';
  /** The one to review, whatever the event says; undefined: what the event says. */
  readonly pullRequest: number | undefined;
  /** undefined: no check run. */
  readonly checkName: string | undefined;
  /** Relative to the workspace. */
  readonly jsonFile: string | undefined;
  readonly sarifFile: string | undefined;
}

export type Overrides = Partial<Pick<Policy, 'failOn' | 'gate' | 'commentOn' | 'maxComments' | 'profile'>>;

/** The most comments that a review may be asked to hold; GitHub's pages suffer beyond. */
const mostComments = 100;

/**
 * Reads the inputs from the variables that the runner sets: `INPUT_` and the upper-cased name
 * (https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax#inputs).
 * An empty input is the same as none, but for `check-name`, where it means that no check run is wanted.
 *
 * @throws {InputError} with every complaint in one message.
 */
export function readInputs(env: NodeJS.ProcessEnv): Inputs {
  const reader = new Reader(env);
  const inputs: Inputs = {
    token: reader.required('token', "Omit it to use the job's own token."),
    overrides: set({
      failOn: reader.choice('fail-on', [...severities, 'never']),
      gate: reader.choice('gate', ['all', 'introduced']),
      commentOn: reader.choice('comment-on', [...severities, 'never']),
      maxComments: reader.wholeNumber('max-comments', 0, mostComments),
      profile: reader.choice('profile', ['default', 'strict']),
    }),
    policyPath: reader.path('policy') ?? defaultPolicyPath,
    floors: reader.elsewhere('floor'),
    scope: reader.choice('scope', scopes) ?? usualScope,
    registry: reader.choice('registry', ['off', 'known'], { on: 'known' }) ?? 'off',
    pullRequest: reader.wholeNumber('pull-request', 1, 999_999_999),
    checkName: env[variable('check-name')] === undefined ? usualCheckName : reader.text('check-name'),
    jsonFile: reader.path('json-file'),
    sarifFile: reader.path('sarif-file'),
  };
  if (inputs.sarifFile !== undefined && inputs.sarifFile === inputs.jsonFile)
    reader.complain('sarif-file', inputs.sarifFile, 'It must differ from `json-file`.');
  if (reader.complaints.length > 0) {
    const count = reader.complaints.length === 1 ? 'An input is' : `${reader.complaints.length} inputs are`;
    throw new InputError(
      [`${count} invalid; please correct the workflow:`, ...reader.complaints.map((each) => `- ${each}`)].join('\n'),
    );
  }
  return inputs;
}

/** Without what is undefined, so that spreading it over a policy changes nothing else. */
function set(values: { readonly [Key in keyof Overrides]: Overrides[Key] | undefined }): Overrides {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

export function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Reads one input after the other and remembers what is wrong with them. */
class Reader {
  readonly complaints: string[] = [];
  readonly #env: NodeJS.ProcessEnv;

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  text(name: string): string | undefined {
    return this.#env[variable(name)]?.trim() || undefined;
  }

  required(name: string, advice: string): string {
    const value = this.text(name);
    if (value === undefined) this.complaints.push(`\`${name}\` is empty. ${advice}`);
    return value ?? '';
  }

  /** @param meant what should have been written instead of values that somebody may think of */
  choice<const Choice extends string>(
    name: string,
    allowed: readonly Choice[],
    meant: Readonly<Record<string, Choice>> = {},
  ): Choice | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const found = allowed.find((each) => each === value);
    if (found === undefined)
      this.complain(
        name,
        value,
        `It must be one of ${allowed.join(', ')}.${meant[value] ? ` Use \`${meant[value]}\`.` : ''}`,
      );
    return found;
  }

  wholeNumber(name: string, least: number, most: number): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    this.complain(name, value, `It must be a whole number from ${least} to ${most}.`);
    return undefined;
  }

  path(name: string): string | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    const path = value.replace(/^(?:\.\/)+/, '');
    const wrong = pathComplaint(path);
    if (wrong === undefined) return path;
    this.complain(
      name,
      value,
      `It must be a relative path inside the repository, with \`/\` as the separator; ${wrong}.`,
    );
    return undefined;
  }

  /** Files of other repositories: one, or several on lines of their own. */
  elsewhere(name: string): Elsewhere[] {
    return (this.text(name)?.split(/\s+/) ?? []).flatMap((value) => {
      const file = parseElsewhere(value);
      if (!file)
        this.complain(
          name,
          value,
          'It must be a policy in a repository, such as `acme/policies/containers.yml@COMMIT`.',
        );
      return file ?? [];
    });
  }

  complain(name: string, value: string, rule: string): void {
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    this.complaints.push(`\`${name}\` is ${JSON.stringify(shown)}. ${rule}`);
  }
}

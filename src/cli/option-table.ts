/** All options that commands have: the table that the reader of arguments, the help, the completions and README go by. */
import { scopes } from '../gather/scopes.ts';
import { severities } from '../problem.ts';

export interface CliOption {
  /** What stands for its value in the help; without it, the option takes none. */
  readonly takes?: string;
  /** The values that there are; any unless given. */
  readonly among?: readonly string[];
  /** Whether it may be given several times, and one value may hold several with commas between. */
  readonly many?: true;
  readonly short?: string;
  /** To follow the option in the help: a phrase, then maybe sentences. */
  readonly means: string;
}

const levels = [...severities, 'never'] as const;

/** All options, in the order in which the help shows them. */
export const cliOptions = {
  base: { takes: 'REF', means: 'the same as BASE' },
  head: { takes: 'REF', means: 'the same as HEAD' },
  staged: { means: 'what `git commit` would take: the index, against the last commit' },
  scope: {
    takes: 'SCOPE',
    among: scopes,
    means:
      'how far it goes; affected (default): the container files that the range changes, and what it introduces in those whose inputs it changes; changed: only the former; all: every container file',
  },
  only: { takes: 'RULE|GROUP', many: true, means: 'ask only these rules; several with commas between, or given again' },
  exclude: {
    takes: 'GLOB',
    many: true,
    means: 'leave out such files, as a policy does under `files`; a pattern starts from the current folder',
  },
  finding: {
    takes: 'FINGERPRINT',
    many: true,
    means: 'make the fixes of these findings only, by their fingerprint in JSON',
  },
  unsafe: { means: 'make also fixes that change who can reach something, what it may do or how much it may use' },
  'dry-run': { short: 'n', means: 'write nothing' },
  name: { takes: 'PATH', means: 'what the text on the standard input is called; with the argument - only' },
  stdin: { means: 'the same as the argument -' },
  stdio: { means: 'over the standard streams, which is so in any case' },
  format: { takes: 'FORMAT', means: 'what to print; text is the default' },
  'min-severity': {
    takes: 'SEVERITY',
    among: severities,
    means: 'show findings of this severity or worse, each whole; the others still count',
  },
  all: {
    means: 'show each finding whole; also what was there before, what is waived or fixed, and what only hardens',
  },
  quiet: { short: 'q', means: 'print only what fails, and nothing where it passes' },
  output: { takes: 'FILE', short: 'o', means: 'write to this file instead' },
  'fail-on': {
    takes: 'SEVERITY',
    among: levels,
    means: 'minimum severity that fails the review; critical, high (default), medium, low, info or never',
  },
  gate: {
    takes: 'GATE',
    among: ['all', 'introduced'],
    means:
      'which findings can fail it; introduced (default): only what the change introduces can fail; all: existing findings too',
  },
  profile: {
    takes: 'PROFILE',
    among: ['default', 'strict'],
    means: 'which rules apply; default, or strict: more rules',
  },
  policy: { takes: 'FILE', means: 'policy to use instead of .github/layer-review.yml' },
  org: { takes: 'ORG', means: 'all repositories of an organisation or a person that the token can read' },
  list: { takes: 'FILE', means: 'a list of repositories: lines of `audit plan`, or OWNER/NAME' },
  shard: { takes: 'N/M', means: 'only the Nth of M parts, by the names of the repositories' },
  against: { takes: 'FILE', means: 'lines of the last audit; what has not changed since is not reviewed again' },
  clone: { means: 'read by shallow clones without files, not over the API' },
  wait: { means: 'wait where GitHub takes no more requests for now, instead of stopping' },
  sarif: { takes: 'FOLDER', means: 'write a SARIF file for each repository that is reviewed into this folder' },
  extended: { takes: 'FILE', means: 'local copy of the policy that yours extends, which is not fetched here' },
  floor: {
    takes: 'FILE',
    many: true,
    means: 'local copy of a policy that yours, and the other options, can only tighten',
  },
  registry: {
    takes: 'WHICH',
    among: ['off', 'known'],
    means:
      'whether registries are asked what images are; off (default): none; known: Docker Hub, GHCR, Quay and the others that everybody knows, and those that the policy names under registries',
  },
  offline: { means: 'with what registries said before, kept by digest; asks none' },
  reason: { takes: 'TEXT', means: 'why it is accepted' },
  until: { takes: 'DAY', means: 'the last day, such as 2027-01-31, at most a year from now' },
  by: { takes: 'NAME', means: 'who is responsible' },
  stage: { takes: 'STAGE', means: 'only in this stage: its name, or its number from 0' },
  service: { takes: 'SERVICE', means: 'only for this service' },
  image: { takes: 'IMAGE', means: 'only where this image is run or built on' },
  help: { short: 'h', means: 'show the help of a command' },
  version: { short: 'V', means: 'show the version' },
} as const satisfies Readonly<Record<string, CliOption>>;

export type OptionName = keyof typeof cliOptions;

export function optionNamed(name: OptionName): CliOption {
  return cliOptions[name];
}

/** What the command can be told: the one table that the reader of arguments, the help, the completions and README go by. */
import { skippedFolders } from '../folder/walk.ts';
import { scopes } from '../gather/scope.ts';
import { baselinePathOf } from '../policy/baseline.ts';
import { defaultPolicyPath } from '../policy/policy.ts';
import { severities } from '../problem.ts';
import { groups } from '../rule.ts';
import { rules } from '../rules/index.ts';

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

/** The names that rules and groups of them go by. */
export const ruleNames: readonly string[] = [...rules.map(({ id }) => id), ...groups];
const levels = [...severities, 'never'] as const;

/** All options, in the order in which the help shows them. */
export const cliOptions = {
  base: { takes: 'REF', means: 'the same as BASE' },
  head: { takes: 'REF', means: 'the same as HEAD' },
  scope: {
    takes: 'SCOPE',
    among: scopes,
    means:
      'how far it goes; affected (default): the container files that the range changes, and what it introduces in those whose inputs it changes; changed: only the former; all: every container file',
  },
  only: { takes: 'RULE|GROUP', many: true, means: 'ask only these rules; several with commas between, or given again' },
  exclude: { takes: 'GLOB', many: true, means: 'leave out such files, as a policy does under `files`' },
  rule: { takes: 'RULE|GROUP', many: true, means: 'make the fixes of these rules only' },
  finding: {
    takes: 'FINGERPRINT',
    many: true,
    means: 'make the fixes of these findings only, by their fingerprint in JSON',
  },
  'dry-run': { short: 'n', means: 'write nothing' },
  name: { takes: 'PATH', means: 'what the text on the standard input is called; with the argument - only' },
  stdin: { means: 'the same as the argument -' },
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
  extended: { takes: 'FILE', means: 'local copy of the policy that yours extends, which is not fetched here' },
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

export type OutputFormat = 'text' | 'json' | 'jsonl' | 'markdown' | 'sarif' | 'github' | 'mermaid';

/** How a review can be told. */
const outputFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'sarif',
  'github',
] as const satisfies readonly OutputFormat[];

export interface CliCommand {
  /** As the help shows them: `RULE PATH…`. */
  readonly arguments?: string;
  /** How many arguments it needs at least. */
  readonly least?: number;
  /** How many arguments it takes at most; any number unless given. */
  readonly most?: number;
  /** What its first argument is, and what those behind it are, for completions. */
  readonly names?: readonly [first: ArgumentKind, rest?: ArgumentKind];
  /** A phrase. */
  readonly does: string;
  /** Paragraphs for its help. */
  readonly more?: readonly string[];
  /** To be typed as they are, without the command's own name. */
  readonly examples?: readonly string[];
  readonly options: readonly OptionName[];
  /** Those of its options that must be given. */
  readonly requires?: readonly OptionName[];
  /** What `--format` can be. */
  readonly formats?: readonly OutputFormat[];
}

export type ArgumentKind = 'path' | 'rule' | 'range' | 'shell' | 'command';

export const shells: readonly string[] = ['bash', 'zsh', 'fish'];

const choosing = ['only', 'exclude'] as const satisfies readonly OptionName[];
const telling = ['format', 'min-severity', 'all', 'quiet', 'output'] as const satisfies readonly OptionName[];
const judging = [
  'fail-on',
  'gate',
  'profile',
  'policy',
  'extended',
  'registry',
  'offline',
] as const satisfies readonly OptionName[];

const paths = `Without PATH, it reads the current folder. In folders it reads files named like container files, skips ${skippedFolders.join(', ')}, and does not follow symlinks.`;
const writes =
  'It writes to .github/layer-review.yml, or to the file given by --policy, and leaves the rest of it unchanged.';

/** All commands, in the order in which the help shows them. */
const cliCommands = {
  review: {
    does: 'review what a git range changes',
    arguments: '[BASE..HEAD]',
    names: ['range'],
    more: [
      'It compares the merge base of BASE and HEAD with HEAD. Without HEAD, that is the work tree, with uncommitted but without ignored files; without BASE, the default branch (origin/HEAD, else main or master). It shows what is new; what was there before is counted.',
    ],
    most: 1,
    options: ['base', 'head', 'scope', ...choosing, ...telling, ...judging],
    formats: outputFormats,
    examples: ['review', 'review main..HEAD', 'review --base origin/main --gate all'],
  },
  scan: {
    arguments: '[PATH…]',
    names: ['path', 'path'],
    does: 'review files and folders as they are; needs no git',
    more: [
      paths,
      'With - for PATH, it reads one text from the standard input, as an editor holds it; --name says where that belongs, and what it names is read from the files there.',
    ],
    options: [...choosing, 'name', 'stdin', ...telling, ...judging],
    formats: outputFormats,
    examples: [
      'scan',
      'scan deploy/ --format sarif',
      'scan --only secrets --exclude "test/**"',
      'scan - --name deploy/compose.yml',
    ],
  },
  fix: {
    arguments: '[PATH…]',
    names: ['path', 'path'],
    does: 'make the fixes that are proven safe',
    more: [
      'It makes the fixes that scan offers, and reviews again what becomes of the files: what each fix is for must be gone, nothing new may be reported, and all images and services must still load. Other fixes are not made. The exit status is about what is left.',
      'With --dry-run, it shows a diff. --format json has each edit with an id that stays the same, the proof, and what is left.',
    ],
    options: ['rule', 'finding', 'dry-run', 'exclude', 'name', 'stdin', 'format', ...judging],
    formats: ['text', 'json'],
    examples: ['fix --dry-run', 'fix deploy/ --rule tls-verification-disabled'],
  },
  explain: {
    arguments: '[PATH…]',
    names: ['path', 'path'],
    does: 'show every image with its layers, and what every service is set to',
    more: [paths],
    options: ['format', 'policy', 'registry', 'offline'],
    formats: ['text', 'json', 'mermaid'],
    examples: ['explain Dockerfile', 'explain --format mermaid'],
  },
  rule: {
    arguments: '[RULE|GROUP]',
    names: ['rule'],
    most: 1,
    does: 'show what a rule reports, why, and what to write instead',
    more: ['Without an argument, or with a group, it lists the rules.'],
    options: ['format'],
    formats: ['text', 'json'],
    examples: ['rule', 'rule secrets', 'rule run-as-root'],
  },
  waive: {
    arguments: 'RULE PATH…',
    names: ['rule', 'path'],
    least: 2,
    does: 'accept a finding until a given day, in the policy',
    more: [writes],
    options: ['reason', 'until', 'by', 'stage', 'service', 'image', 'policy'],
    requires: ['reason', 'until'],
    examples: ['waive run-as-root legacy/Dockerfile --reason "replaced in the new year" --until 2027-01-31'],
  },
  baseline: {
    arguments: '[PATH…]',
    names: ['path', 'path'],
    does: 'accept all current findings until a given day; again, take out what is fixed',
    more: [
      `It writes their fingerprints to ${baselinePathOf(defaultPolicyPath)}, or beside the file given by --policy. The first time it requires --reason and --until. Later, without them, it takes out what is fixed and adds nothing; with them, it accepts all that is found then. With PATH, it leaves other files' findings as they are.`,
    ],
    options: ['reason', 'until', 'by', 'policy', 'extended'],
    examples: ['baseline --reason "from before layer-review" --until 2027-01-31', 'baseline'],
  },
  import: {
    most: 0,
    does: "turn other tools' ignores into waivers",
    more: [
      'It reads .hadolint.yaml, .trivyignore and the comments of hadolint, BuildKit, Trivy and Checkov in container files. What is reported here gets a waiver, with the reason and the end that were written there; the rest is listed as not needed. Those files and comments stay as they are.',
    ],
    options: ['dry-run', 'reason', 'until', 'by', 'policy'],
    examples: ['import --dry-run', 'import --until 2027-01-31'],
  },
  init: {
    most: 0,
    does: 'write a workflow and a policy for this repository',
    more: ['It looks at the repository, says how it stands, and leaves files alone that are there already.'],
    options: ['dry-run'],
    examples: ['init', 'init --dry-run'],
  },
  completion: {
    arguments: 'SHELL',
    names: ['shell'],
    least: 1,
    most: 1,
    does: 'print completions for bash, zsh or fish',
    more: ['The first line of what it prints says where it goes.'],
    options: [],
    examples: ['completion bash', 'completion zsh', 'completion fish'],
  },
  help: {
    arguments: '[COMMAND]',
    names: ['command'],
    most: 1,
    does: 'show the help of a command',
    options: [],
    examples: ['help review'],
  },
} as const satisfies Readonly<Record<string, CliCommand>>;

export type CommandName = keyof typeof cliCommands;

export const commandNames = Object.keys(cliCommands) as readonly CommandName[];

/** The options that every command has. */
export const everywhere = ['help', 'version'] as const satisfies readonly OptionName[];

/** All options of a command, in the order of the help. */
export function optionsFor(name: CommandName): readonly OptionName[] {
  const own: readonly OptionName[] = [...cliCommands[name].options, ...everywhere];
  return (Object.keys(cliOptions) as OptionName[]).filter((each) => own.includes(each));
}

export function optionNamed(name: OptionName): CliOption {
  return cliOptions[name];
}

export function commandNamed(name: CommandName): CliCommand {
  return cliCommands[name];
}

/** The values that an option can have for a command; undefined: any. */
export function valuesOf(name: OptionName, command: CommandName | undefined): readonly string[] | undefined {
  if (name === 'only' || name === 'rule') return ruleNames;
  if (name === 'format') return command === undefined ? undefined : commandNamed(command).formats;
  return optionNamed(name).among;
}

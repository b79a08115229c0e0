/** All commands: the table that the reader of arguments, the help, the completions and README go by. */
import { skippedFolders } from '../folder/walk.ts';
import { baselinePathOf } from '../policy/baseline.ts';
import { defaultPolicyPath } from '../policy/policy.ts';
import { groups } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { cliOptions, type OptionName, optionNamed } from './option-table.ts';

/** The names that rules and groups of them go by. */
export const ruleNames: readonly string[] = [...rules.map(({ id }) => id), ...groups];

export type OutputFormat = (typeof outputFormats)[number] | 'mermaid' | 'csv' | 'html';

/** How a review can be told. */
const outputFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
] as const;

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

export type ArgumentKind = 'path' | 'rule' | 'range' | 'shell' | 'command' | 'policy-part' | 'audit-part' | 'image';

export const shells: readonly string[] = ['bash', 'zsh', 'fish'];

/** What there is to an audit besides the reviews. */
export const auditParts: readonly string[] = ['plan', 'merge'];

/** What can be told of a policy. */
export const policyParts: readonly string[] = ['signatures', 'check', 'rego'];

const choosing = ['only', 'exclude'] as const satisfies readonly OptionName[];
const telling = ['format', 'min-severity', 'all', 'quiet', 'output'] as const satisfies readonly OptionName[];
const judging = [
  'fail-on',
  'gate',
  'profile',
  'policy',
  'extended',
  'floor',
  'registry',
  'offline',
] as const satisfies readonly OptionName[];

const paths = `Without PATH, it reads the current folder. In folders it reads files named like container files, skips ${skippedFolders.join(', ')}, and does not follow symlinks. In a repository, the policy and the baseline are those at its top, and paths in JSON and SARIF start there.`;
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
    options: ['base', 'head', 'staged', 'scope', ...choosing, ...telling, ...judging],
    formats: outputFormats,
    examples: ['review', 'review main..HEAD', 'review --staged', 'review --base origin/main --gate all'],
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
      'It makes the fixes that scan offers, and reviews again what becomes of the files: what each fix is for must be gone, nothing new may be reported, and all images and services must still load. Other fixes are not made. Those that change more than what is wrong (who can reach a port, what a container may do, how much it may use) are made only with --unsafe, or where --only names their rule or --finding the finding. With --min-severity, it makes the fixes of findings of that severity or worse; with --quiet, it prints nothing where what is left passes. The exit status is about what is left.',
      'With --dry-run, it shows a diff. --format json has each edit with an id that stays the same, the proof, and what is left.',
    ],
    options: [
      ...choosing,
      'finding',
      'unsafe',
      'dry-run',
      'name',
      'stdin',
      'format',
      'min-severity',
      'quiet',
      'output',
      ...judging,
    ],
    formats: ['text', 'json'],
    examples: ['fix --dry-run', 'fix deploy/ --only tls-verification-disabled'],
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
    more: [
      'Without an argument, or with a group, it lists the rules. It also knows what hadolint, Trivy, Checkov and others call them.',
    ],
    options: ['format'],
    formats: ['text', 'json'],
    examples: ['rule', 'rule secrets', 'rule run-as-root', 'rule DL3002'],
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
      'It reads .hadolint.yaml, .trivyignore, .trivyignore.yaml and the comments of hadolint, BuildKit, Trivy, Checkov, KICS, dclint and tally in container files. What is reported here gets a waiver, with the reason and the end that were written there; the rest is listed as not needed. Registries that hadolint trusts are trusted. Those files and comments stay as they are.',
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
  verify: {
    arguments: 'IMAGE…',
    names: ['image', 'image'],
    least: 1,
    does: 'show who signed an image, and whether that is what the policy demands',
    more: [
      'It asks the registries that everybody knows and those that the policy names, as a review with --registry known does, and verifies all that lies beside the image, and with a token in GITHUB_TOKEN what GitHub keeps of it. It shows by whom and how each signature was made, from which source and by which builder the image was built, each demand of the policy with its line, and why it is not met. Where none is met, it prints the entry that would demand what is there now, tried out on this image.',
      'The policy is the one that lies here, so an entry can be written and tried before it is committed. Keys and roots are read from where it names them.',
      'The exit status is 0 if each image is signed as the policy demands, or where it demands nothing, by anybody; 1 if one is not; and 2 if that could not be verified.',
    ],
    options: ['format', 'policy', 'extended', 'offline'],
    formats: ['text', 'json'],
    examples: ['verify ghcr.io/acme/base:1.2', 'verify cgr.dev/chainguard/node --format json'],
  },
  policy: {
    arguments: 'signatures|check|rego [PATH…]',
    names: ['policy-part', 'path'],
    least: 1,
    does: 'print what a policy can demand of images here, whether that is met, or what a build can refuse',
    more: [
      'policy signatures prints entries for `signatures`, each with the page that it is from: for the images here whose publishers are known to sign them, and of which the policy demands nothing yet. Nothing is asked of registries.',
      'policy check verifies all images here of which the policy demands a signature, as verify does; the exit status is the same.',
      'policy rego prints a build policy for Buildx, by which a build refuses images that are not `trusted`, and those without a signature that is demanded, as far as BuildKit can verify it. It belongs beside each Dockerfile, as Dockerfile.rego.',
      paths,
    ],
    options: ['format', 'policy', 'extended', 'offline'],
    formats: ['text', 'json'],
    examples: ['policy signatures', 'policy check', 'policy rego > Dockerfile.rego'],
  },
  audit: {
    arguments: '[plan|merge] [OWNER/NAME|FOLDER|FILE…]',
    names: ['audit-part', 'path'],
    does: 'review many repositories as they are: an organisation, a list, or local clones',
    more: [
      'It reviews the default branch of each whole, under its own policy, and prints a line of JSON for each, as it goes. With --output, what is written there already stays if commit, policy and version are the same, so that an audit that was interrupted goes on. It reads over the API with the token in GITHUB_TOKEN (`contents: read` and `metadata: read`), two to four requests a repository; it stops before GitHub refuses, or waits with --wait. Archived repositories are left out. The exit status is 0 once all are reviewed, whatever is found, and 2 if some could not be.',
      'audit plan writes the list of repositories to --output, and prints the shards that are worth a job each, as a matrix takes them.',
      'audit merge reads what audits wrote and shows the worst repositories and rules, what is new and gone since --against, what is accepted and ends soon, images without security fixes, and what could not be read: as Markdown for the summary of a job, JSON Lines, CSV, or one page of HTML.',
    ],
    options: ['org', 'list', 'shard', 'against', 'clone', 'wait', 'sarif', 'format', 'output', ...judging],
    formats: ['jsonl', 'markdown', 'csv', 'html'],
    examples: [
      'audit --org acme --output audit.jsonl',
      'audit --list plan.jsonl --shard 3/16 --against last.jsonl --output shard-3.jsonl',
      'audit merge shard-*.jsonl --against last.jsonl --format html --output audit.html',
    ],
  },
  lsp: {
    most: 0,
    does: 'serve an editor: findings as you type, fixes, and what hides behind a line',
    more: [
      'It speaks the Language Server Protocol over the standard streams. How to have an editor start it is on the page docs/editors.md. It reviews the folders that are open there, with what is not saved yet, and asks nothing of any network.',
    ],
    options: ['stdio', 'profile', 'policy', 'extended', 'floor'],
    examples: ['lsp', 'lsp --profile strict'],
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

export function commandNamed(name: CommandName): CliCommand {
  return cliCommands[name];
}

/** The values that an option can have for a command; undefined: any. */
export function valuesOf(name: OptionName, command: CommandName | undefined): readonly string[] | undefined {
  if (name === 'only') return ruleNames;
  if (name === 'format') return command === undefined ? undefined : commandNamed(command).formats;
  return optionNamed(name).among;
}

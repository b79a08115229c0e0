import { parseArgs } from 'node:util';
import { type Scope, scopes, usualScope } from '../gather/scope.ts';
import type { Policy } from '../policy/policy.ts';
import { severities } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import { visible } from '../text/visible.ts';

export type CliCommand = 'review' | 'scan' | 'explain' | 'waive' | 'baseline';
export type OutputFormat = 'text' | 'json' | 'markdown' | 'sarif';

/** What a person asks for on the command line. */
export interface CommandLine {
  readonly command: CliCommand | 'help' | 'version';
  readonly paths: readonly string[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly format: OutputFormat;
  readonly scope: Scope;
  /** A file to read the policy from. */
  readonly policy: string | undefined;
  /** A file to read from what the policy extends. */
  readonly extended: string | undefined;
  readonly overrides: Partial<Policy>;
  /** What is to be waived, besides where; for `waive` and `baseline` only. */
  readonly waiver: WaiverOrder | undefined;
}

export interface WaiverOrder {
  readonly reason: string;
  readonly until: string;
  readonly by?: string | undefined;
  readonly stage?: string | undefined;
  readonly service?: string | undefined;
  readonly image?: string | undefined;
}

/** A command line that makes no sense; the message says what would. */
export class WrongUse extends Error {}

interface Option {
  readonly commands: readonly CliCommand[];
  /** What may be given; undefined: anything. Without `takes`, nothing may. */
  readonly takes?: readonly string[] | undefined;
  readonly value: boolean;
}

const commands: readonly CliCommand[] = ['review', 'scan', 'explain', 'waive', 'baseline'];
const reviews: readonly CliCommand[] = ['review', 'scan'];
const waivers: readonly CliCommand[] = ['waive', 'baseline'];

const options: Readonly<Record<string, Option>> = {
  base: { commands: ['review'], value: true },
  head: { commands: ['review'], value: true },
  scope: { commands: ['review'], value: true, takes: scopes },
  format: { commands: [...reviews, 'explain'], value: true, takes: ['text', 'json', 'markdown', 'sarif'] },
  'fail-on': { commands: reviews, value: true, takes: [...severities, 'never'] },
  gate: { commands: reviews, value: true, takes: ['all', 'introduced'] },
  profile: { commands: reviews, value: true, takes: ['default', 'strict'] },
  policy: { commands: [...reviews, ...waivers], value: true },
  extended: { commands: [...reviews, 'baseline'], value: true },
  reason: { commands: waivers, value: true },
  until: { commands: waivers, value: true },
  by: { commands: waivers, value: true },
  stage: { commands: ['waive'], value: true },
  service: { commands: ['waive'], value: true },
  image: { commands: ['waive'], value: true },
  help: { commands, value: false },
  version: { commands, value: false },
};

/** @throws WrongUse with every complaint in one message. */
export function readOrder(args: readonly string[]): CommandLine {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
      ),
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'V' },
    },
  });
  const complaints: string[] = [];
  const [named, ...paths] = positionals;
  const command = commands.find((each) => each === named);
  const given = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const complaint = complain(token, command, given);
    if (complaint) complaints.push(complaint);
    given.set(token.name, token.value ?? '');
  }
  const asked = given.has('help') ? 'help' : given.has('version') ? 'version' : command;
  if (!asked)
    complaints.unshift(
      named === undefined ? 'No command given. Use review, scan, explain, waive or baseline.' : unknownCommand(named),
    );
  if (command === 'review' && paths.length > 0 && asked === 'review') {
    complaints.push(
      `review takes no paths: it reviews what a git range changes. To review ${shown(paths[0]!)} as it is, run layer-review scan ${shown(paths[0]!)}`,
    );
  }
  if (asked === 'waive' && paths.length < 2)
    complaints.push(
      'waive requires a rule and a path: layer-review waive run-as-root legacy/Dockerfile --reason … --until …',
    );
  for (const name of asked && waivers.some((each) => each === asked) ? ['reason', 'until'] : [])
    if (!given.has(name)) complaints.push(`${asked} requires --${name}.`);
  const format = given.get('format');
  if (command === 'explain' && (format === 'markdown' || format === 'sarif'))
    complaints.push(`explain writes text or JSON, not ${format}.`);
  if (complaints.length > 0) throw new WrongUse(complaints.join('\n'));
  return {
    command: asked!,
    paths,
    base: given.get('base'),
    head: given.get('head'),
    format: (format ?? 'text') as OutputFormat,
    scope: (given.get('scope') ?? usualScope) as Scope,
    policy: given.get('policy'),
    extended: given.get('extended'),
    overrides: overridesFrom(given),
    waiver: asked === 'waive' || asked === 'baseline' ? waiverFrom(given) : undefined,
  };
}

function waiverFrom(given: ReadonlyMap<string, string>): WaiverOrder {
  const [by, stage, service, image] = ['by', 'stage', 'service', 'image'].map((name) => given.get(name));
  return { reason: given.get('reason')!, until: given.get('until')!, by, stage, service, image };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function complain(
  { name, rawName, value, inlineValue }: OptionToken,
  command: CliCommand | undefined,
  given: ReadonlyMap<string, string>,
): string | undefined {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) return unknownOption(rawName, command);
  if (!option.value) return value === undefined ? undefined : `${rawName} takes no value.`;
  if (command && !option.commands.includes(command))
    return `${command} has no option ${rawName}; it belongs to ${new Intl.ListFormat('en-GB').format(option.commands)}.`;
  if (given.has(name)) return `${rawName} is given twice.`;
  const choices = option.takes ? `: ${option.takes.join(', ')}` : '';
  if (!value || (!inlineValue && value.startsWith('-'))) return `${rawName} needs a value${choices}.`;
  if (!option.takes || option.takes.includes(value)) return undefined;
  const meant = nearest(value, option.takes);
  return `${rawName} cannot be ${shown(value)}${meant ? `; did you mean ${meant}?` : '.'} Use one of ${option.takes.join(', ')}.`;
}

function unknownOption(rawName: string, command: CliCommand | undefined): string {
  const possible = Object.keys(options).filter((each) => !command || options[each]!.commands.includes(command));
  const meant = nearest(rawName.replace(/^-+/, ''), possible);
  return `Unknown option ${shown(rawName)}${meant ? `; did you mean --${meant}?` : `. Available: ${possible.map((each) => `--${each}`).join(', ')}.`}`;
}

function unknownCommand(named: string): string {
  const meant = nearest(named, commands);
  if (meant) return `Unknown command ${shown(named)}; did you mean ${meant}?`;
  return `Unknown command ${shown(named)}. To review a file or folder, run layer-review scan ${shown(named)}`;
}

function overridesFrom(given: ReadonlyMap<string, string>): Partial<Policy> {
  const set = { failOn: given.get('fail-on'), gate: given.get('gate'), profile: given.get('profile') };
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
}

/** As it was typed, without what could move the cursor. */
function shown(text: string): string {
  return visible(text);
}

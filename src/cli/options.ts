/** Reads what a person typed, by the table of commands. */
import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.ts';
import { visible } from '../text/visible.ts';
import { type CommandName, commandNamed, commandNames, optionsFor, ruleNames, valuesOf } from './commands.ts';
import { meantRules } from './meant-rules.ts';
import { type CliOption, cliOptions, type OptionName, optionNamed } from './option-table.ts';

/** What was asked for. */
export interface CommandLine {
  readonly command: CommandName | 'version';
  readonly arguments: readonly string[];
  readonly given: Given;
}

type ValueOf<O extends CliOption> = O extends { many: true }
  ? readonly string[]
  : O extends { takes: string }
    ? string
    : true;

/** The options that were given, each with its value; `true` for one that takes none. */
export type Given = { readonly [Name in OptionName]?: ValueOf<(typeof cliOptions)[Name]> };

/** A command line that makes no sense; the message says what would. */
export class WrongUse extends Error {}

/** @throws WrongUse with every complaint in one message. */
export function readOrder(args: readonly string[]): CommandLine {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      names.map((name) => {
        const { takes, short } = optionNamed(name);
        return [name, { type: takes === undefined ? 'boolean' : 'string', ...(short !== undefined && { short }) }];
      }),
    ),
  });
  const [typed, ...rest] = positionals;
  const command = commandNames.find((each) => each === typed);
  const given = new Map<string, string | true | readonly string[]>();
  const complaints: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const complaint = complain(token, command, given);
    if (complaint) complaints.push(complaint);
    else take(token, given);
  }
  if (given.has('help')) return { command: 'help', arguments: command === undefined ? [] : [command], given: {} };
  if (given.has('version')) return { command: 'version', arguments: [], given: {} };
  if (command === undefined) complaints.unshift(typed === undefined ? noCommand() : unknownCommand(typed));
  else complaints.push(...argumentFaults(command, rest), ...missing(command, given));
  if (complaints.length > 0) throw new WrongUse(complaints.join('\n'));
  return { command: command!, arguments: rest, given: Object.fromEntries(given) as Given };
}

const names = Object.keys(cliOptions) as readonly OptionName[];

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

type Collected = Map<string, string | true | readonly string[]>;

function take({ name, value }: OptionToken, given: Collected): void {
  const option = optionNamed(name as OptionName);
  if (option.takes === undefined) given.set(name, true);
  else if (option.many) given.set(name, [...((given.get(name) as readonly string[]) ?? []), ...partsOf(value!)]);
  else given.set(name, value!);
}

function partsOf(value: string): string[] {
  return value.split(',').filter((each) => each !== '');
}

function complain(token: OptionToken, command: CommandName | undefined, given: Collected): string | undefined {
  const { name, rawName, value } = token;
  if (!Object.hasOwn(cliOptions, name)) return unknownOption(rawName, command);
  const { takes, many } = optionNamed(name as OptionName);
  if (command && !optionsFor(command).includes(name as OptionName)) return misplaced(rawName, name, command);
  if (takes === undefined) return value === undefined ? undefined : `${rawName} takes no value.`;
  return given.has(name) && !many ? `${rawName} is given twice.` : valueFault(token, command);
}

function valueFault(
  { name, rawName, value, inlineValue }: OptionToken,
  command: CommandName | undefined,
): string | undefined {
  const values = valuesOf(name as OptionName, command);
  if (!value || (!inlineValue && value.startsWith('-')))
    return `${rawName} needs a value${values && values.length <= mostShown ? `: ${values.join(', ')}` : ''}.`;
  const said = optionNamed(name as OptionName).many ? partsOf(value) : [value];
  const wrong = values && said.find((each) => !values.includes(each));
  return wrong === undefined ? undefined : wrongValue(rawName, wrong, values!);
}

function wrongValue(rawName: string, value: string, values: readonly string[]): string {
  const wrong = `${rawName} cannot be ${visible(value)}`;
  if (values === ruleNames) return `${wrong}${meantRules(value) || '.'} \`layer-review rule\` lists all.`;
  const meant = nearest(value, values);
  return `${wrong}${meant ? `; did you mean ${meant}?` : '.'} Use one of ${values.join(', ')}.`;
}

/** More values than this are not listed in a complaint. */
const mostShown = 20;

function misplaced(rawName: string, name: string, command: CommandName): string {
  const others = commandNames.filter((each) => optionsFor(each).includes(name as OptionName));
  return `${command} has no option ${rawName}; it belongs to ${new Intl.ListFormat('en-GB').format(others)}.`;
}

/** What other tools call an option of ours. */
const otherWords: Readonly<Record<string, OptionName>> = {
  rule: 'only',
  rules: 'only',
  severity: 'min-severity',
  ignore: 'exclude',
  config: 'policy',
};

function unknownOption(rawName: string, command: CommandName | undefined): string {
  const possible = command ? optionsFor(command) : names;
  const typed = rawName.replace(/^-+/, '');
  const meant = possible.find((each) => each === otherWords[typed]) ?? nearest(typed, possible);
  return `Unknown option ${visible(rawName)}${meant ? `; did you mean --${meant}?` : `. Available: ${possible.map((each) => `--${each}`).join(', ')}.`}`;
}

function noCommand(): string {
  return `No command given. Use ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(commandNames)}.`;
}

/** What to say of a command that there is not. */
export function unknownCommand(typed: string): string {
  const meant = nearest(typed, commandNames);
  if (meant) return `Unknown command ${visible(typed)}; did you mean ${meant}?`;
  return `Unknown command ${visible(typed)}. To review a file or folder, run layer-review scan ${visible(typed)}`;
}

function argumentFaults(command: CommandName, given: readonly string[]): string[] {
  const { least = 0, most = Number.POSITIVE_INFINITY, arguments: shape, examples } = commandNamed(command);
  const path = command === 'review' ? given.find((each) => !each.includes('..')) : undefined;
  if (path !== undefined)
    return [
      `review takes a range, such as main..HEAD. To review ${visible(path)} as it is, run layer-review scan ${visible(path)}`,
    ];
  if (given.length > most) return [`${command} takes no more than ${shape ?? 'its options'}.`];
  return given.length < least ? [`${command} requires ${shape}, as in: layer-review ${examples?.[0]}`] : [];
}

function missing(command: CommandName, given: Collected): string[] {
  const { requires = [] } = commandNamed(command);
  return requires.filter((name) => !given.has(name)).map((name) => `${command} requires --${name}.`);
}

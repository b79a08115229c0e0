/** `help`: what the command can be told, from the table of commands. */
import { padded, wrappedText } from '../text/columns.ts';
import { type CommandName, commandNamed, commandNames, everywhere, optionsFor, valuesOf } from './commands.ts';
import { type OptionName, optionNamed } from './option-table.ts';
import { type CommandLine, unknownCommand, WrongUse } from './options.ts';
import { statuses } from './status.ts';
import { isTerminal, stdout, terminalColumns, write } from './terminal.ts';

/** Lines longer than this are hard to read. */
const widest = 100;

export function help({ arguments: [topic] }: CommandLine): number {
  const width = Math.min(terminalColumns(isTerminal(stdout)), widest);
  const name = commandNames.find((each) => each === topic);
  if (topic !== undefined && name === undefined) throw new WrongUse(unknownCommand(topic));
  write(stdout, name === undefined ? helpText(width) : commandHelp(name, width));
  return statuses.pass;
}

function helpText(width: number): string {
  return page([
    wrappedText('Reviews every layer of every image, and every service, in Dockerfiles and compose files.', width),
    table(
      commandNames.map((name) => [usage(name), commandNamed(name).does]),
      width,
    ),
    table(everywhere.map(optionRow), width),
    wrappedText('layer-review help COMMAND shows the options of a command, with examples.', width),
    [
      'Exit status: 0 pass, 1 fail, 2 usage error or incomplete review.',
      'Colours: only on a terminal, unless NO_COLOR or FORCE_COLOR is set.',
    ].flatMap((line) => wrappedText(line, width)),
  ]);
}

function commandHelp(name: CommandName, width: number): string {
  const { does, more = [], examples = [], requires = [] } = commandNamed(name);
  const own = optionsFor(name).filter((each) => !everywhere.some((other) => other === each));
  const row = (option: OptionName) => {
    const [left, means] = optionRow(option);
    const values = option === 'format' ? `: ${valuesOf(option, name)!.join(', ')}` : '';
    return [left, `${means}${values}${requires.includes(option) ? ' (required)' : ''}`] as const;
  };
  return page([
    wrappedText(`layer-review ${usage(name)}${own.length > 0 ? ' [OPTION…]' : ''}`, width),
    wrappedText(`${does[0]!.toUpperCase()}${does.slice(1)}.`, width),
    ...more.map((each) => wrappedText(each, width)),
    table(own.map(row), width),
    examples.map((each) => `  layer-review ${each}`),
  ]);
}

function usage(name: CommandName): string {
  const { arguments: shape } = commandNamed(name);
  return shape === undefined ? name : `${name} ${shape}`;
}

function optionRow(name: OptionName): readonly [left: string, means: string] {
  const { short, takes, means } = optionNamed(name);
  return [`--${name}${takes === undefined ? '' : ` ${takes}`}${short === undefined ? '' : `, -${short}`}`, means];
}

/** Two columns, the second of which is wrapped. */
function table(rows: readonly (readonly [left: string, right: string])[], width: number): string[] {
  const left = Math.max(0, ...rows.map(([first]) => first.length)) + 4;
  return rows.flatMap(([first, second]) =>
    wrappedText(second, Math.max(30, width - left)).map((line, i) => padded(i === 0 ? `  ${first}` : '', left) + line),
  );
}

function page(parts: readonly (readonly string[])[]): string {
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

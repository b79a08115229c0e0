import type { Location } from '../../source.ts';
import { grouped } from '../../text/grouped.ts';
import { once } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';
import { readArguments } from '../../model/shell/arguments.ts';
import type { Command, ShellWord } from '../../model/shell/command.ts';
import { hasOption } from '../../model/shell/options.ts';

const downloaders = new Set([
  'curl',
  'wget',
  'wget2',
  'fetch',
  'aria2c',
  'axel',
  'http',
  'https',
  'xh',
  'lynx',
  'lwp-download',
]);

/** curl's short options that take a value (https://curl.se/docs/manpage.html). */
export const curlTaking = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';

export function isDownload({ name }: Command): boolean {
  return name !== undefined && downloaders.has(name);
}

/** Whether it only asks or sends, and brings nothing: `curl -I`, `curl -T f`, `wget --spider`. */
export function sendsOnly(command: Command): boolean {
  if (command.name === 'curl') {
    const { options } = readArguments(command.args, { short: curlTaking, long: ['--request', '--upload-file'] });
    return options.some(
      ({ name, value }) =>
        /^(?:-I|--head|-T|--upload-file)$/.test(name) ||
        (/^(?:-X|--request)$/.test(name) && !/^GET$/i.test(value ?? '')),
    );
  }
  return (
    (command.name === 'wget' || command.name === 'wget2') &&
    command.args.some((word) => /^--(?:spider|method|post-)/.test(knownStart(word)))
  );
}

/** Whether what a download brings can be changed on its way: no TLS, or nobody looks at the certificate. */
export function isUnprotected(command: Command): boolean {
  if (command.args.some(({ value, parts }) => /^(?:http|ftp):\/\//i.test(value ?? parts[0] ?? ''))) return true;
  if (command.name === 'curl') return hasOption(command, 'k', '--insecure', curlTaking);
  return (
    hasOption(command, undefined, '--no-check-certificate') ||
    hasOption(command, undefined, '--check-certificate=false')
  );
}

const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'mksh', 'fish']);

/** Interpreters with the options that give them a program, so that their standard input is only data. */
const interpreters: readonly { readonly names: RegExp; readonly program: RegExp }[] = [
  { names: /^(?:python|pypy)[\d.]*$/, program: /^-(?:[A-Za-z]*[cm])/ },
  { names: /^perl[\d.]*$/, program: /^-(?![ImMx])[A-Za-z]*[eEnp]/ },
  { names: /^ruby[\d.]*$/, program: /^-(?![ICrx])[A-Za-z]*[enp]/ },
  { names: /^(?:node|nodejs|bun)$/, program: /^(?:-[A-Za-z]*[ep]|--eval|--print)/ },
  { names: /^php[\d.]*$/, program: /^(?:-[rRBEF]|--run)/ },
  { names: /^(?:pwsh|powershell)$/, program: /^-(?:c|command|f|file|e|encodedcommand)/i },
];

/** How a command comes by the program that it interprets: from its standard input, as the text of a word, in a file. */
export type Program = { readonly from: 'input' } | { readonly from: 'text' | 'file'; readonly word: ShellWord };

/**
 * The program that an interpreter runs: its standard input (`sh`, `bash -s -- x`, `python3 -`), a text (`sh -c "…"`,
 * `eval …`), or a file, which may be no more than a download (`bash <(…)`, `source <(…)`).
 */
export const programOf = once(({ name, args }: Command): Program | undefined => {
  if (name === undefined) return undefined;
  if (name === 'eval') return args[0] && { from: 'text', word: args[0] };
  if (name === 'source' || name === '.') {
    return args[0]?.value === '/dev/stdin' ? { from: 'input' } : args[0] && { from: 'file', word: args[0] };
  }
  if (shells.has(name)) return shellProgram(args);
  if (name === 'su' || name === 'runuser' || name === 'sudo') return accountProgram(name, args);
  const interpreter = interpreters.find(({ names }) => names.test(name));
  if (!interpreter) return undefined;
  for (const [i, word] of args.entries()) {
    const text = word.value ?? word.parts[0] ?? '';
    if (interpreter.program.test(text)) return args[i + 1] && { from: 'text', word: args[i + 1]! };
    if (text === '-' || text === '--' || text === '/dev/stdin') return { from: 'input' };
    if (!text.startsWith('-')) return { from: 'file', word };
  }
  return { from: 'input' };
});

/** What a command runs as another account, where that is a shell's: `su - app`, `su app -c '…'`, `sudo -i`. */
function accountProgram(name: string, args: readonly ShellWord[]): Program | undefined {
  if (name === 'sudo') {
    const { options, operands } = readArguments(args, { short: 'ughpCDRTtUr', long: ['--user', '--group'] });
    const opens = options.some((option) => /^(?:-[is]|--login|--shell)$/.test(option.name));
    return opens && operands.length === 0 ? { from: 'input' } : undefined;
  }
  const long = ['--command', '--session-command', '--shell', '--group', '--supp-group', '--user'];
  const { options, operands } = readArguments(args, { short: 'csgGuw', long });
  const text = options.find((option) => /^(?:-c|--command|--session-command)$/.test(option.name));
  if (text) return { from: 'text', word: args[args.indexOf(text.word) + 1] ?? text.word };
  const opens = !options.some((option) => /^(?:-u|--user)$/.test(option.name));
  return opens && operands.filter(({ value }) => value !== '-').length <= 1 ? { from: 'input' } : undefined;
}

function shellProgram(args: readonly ShellWord[]): Program | undefined {
  for (const [i, word] of args.entries()) {
    const text = word.value ?? word.parts[0] ?? '';
    if (text === '-' || text === '/dev/stdin') return { from: 'input' };
    if (text === '--') return args[i + 1] ? { from: 'file', word: args[i + 1]! } : { from: 'input' };
    const letters = /^-([A-Za-z]+)$/.exec(text)?.[1] ?? '';
    // Only looks whether it could be read.
    if (letters.includes('n') || (letters.endsWith('o') && args[i + 1]?.value === 'noexec')) return undefined;
    if (letters.includes('c')) {
      const options = Array.from(text).filter((letter) => letter === 'o' || letter === 'O').length;
      const program = args[i + 1 + options];
      return program && { from: 'text', word: program };
    }
    if (letters.includes('s')) return { from: 'input' };
    if (/^[-+][A-Za-z]*[oO]$/.test(text)) return shellProgram(args.slice(i + 2));
    if (!/^[-+]/.test(text)) return { from: 'file', word };
  }
  return { from: 'input' };
}

/** Commands that write what their words hold. */
const passing = new Set(['echo', 'printf', 'cat']);

/** The downloads whose bytes reach a command, straight or through filters (`curl … | gunzip | sh`). */
export function downloadsInto(commands: readonly Command[]): Command[] {
  return commands.flatMap((command) => {
    if (isDownload(command)) return [command];
    const words = passing.has(command.name ?? '') ? command.args.flatMap(outputIn) : [];
    return downloadsInto([...command.input, ...words]);
  });
}

/** The commands whose output a word holds, itself or through a variable. */
function outputIn({ commands, held }: ShellWord): readonly Command[] {
  return [...commands, ...held];
}

/** Whether what only the run knows of a text stands where a command begins, and not among the words of one. */
function beginsWithUnknown({ parts }: ShellWord): boolean {
  return parts.some((part, i) => {
    if (part !== undefined) return false;
    const before = i === 0 ? '' : parts[i - 1]!;
    const line = before.slice(before.lastIndexOf('\n') + 1).trimEnd();
    return /(?:^|[;&|({]|\b(?:eval|exec|then|else|do))["']?$/.test(line);
  });
}

/** The downloads that a command runs as a program, unseen: piped in, substituted, or called as a command themselves. */
export function downloadsRun(
  command: Command,
  all: readonly Command[],
): { readonly downloads: readonly Command[]; readonly end: Location } {
  const program = programOf(command);
  if (program?.from === 'file') return { downloads: downloadsInto(program.word.commands), end: program.word.at };
  if (program?.from === 'text') {
    const runs = beginsWithUnknown(program.word);
    return { downloads: runs ? downloadsInto(outputIn(program.word)) : [], end: program.word.at };
  }
  if (program) {
    const text = command.redirects.findLast(({ operator }) => operator === '<<<')?.target;
    return { downloads: downloadsInto(text ? outputIn(text) : command.input), end: text ? text.at : command.nameAt };
  }
  // `$(curl …)` in the place of the command's name.
  const called = command.name === undefined && command.nameAt !== command.at ? (namers(all).get(command) ?? []) : [];
  return { downloads: downloadsInto(called), end: command.nameAt };
}

/** The commands that write the name of each command whose name is written by others. */
const namers = once((commands: readonly Command[]) => {
  const naming = commands.filter(({ within }) => within && within.word.at === within.command.nameAt);
  return grouped(naming, ({ within }) => within!.command);
});

/** The downloads among some commands that one of them runs at once. */
export const downloadsRunBy = once(
  (commands: readonly Command[]): ReadonlySet<Command> =>
    new Set(commands.flatMap((command) => downloadsRun(command, commands).downloads)),
);

/** What in a program's text fetches, and what runs what it fetched, by the interpreter that reads it. */
const fetchAndRun: readonly { readonly names: RegExp; readonly fetches: RegExp; readonly runs: RegExp }[] = [
  {
    names: /^(?:python|pypy)[\d.]*$/,
    fetches: /\b(?:urlopen|urlretrieve|requests\.get)\b/,
    runs: /\b(?:exec|eval)[ \t]?\(/,
  },
  { names: /^php[\d.]*$/, fetches: /\b(?:https?|ftp):\/\//, runs: /\beval[ \t]?\(/ },
  { names: /^ruby[\d.]*$/, fetches: /\b(?:https?|ftp):\/\//, runs: /\b(?:instance_)?eval\b/ },
  { names: /^perl[\d.]*$/, fetches: /\b(?:https?|ftp):\/\//, runs: /\beval\b/ },
];

/** A program, given as a word, that fetches another and runs it: `python -c "exec(urlopen(…).read())"`. */
export function fetchesAndRuns(command: Command): ShellWord | undefined {
  const program = programOf(command);
  if (program?.from !== 'text') return undefined;
  const text = program.word.parts.map((part) => part ?? ' ').join('');
  const found = fetchAndRun.find(({ names }) => names.test(command.name!));
  return found?.fetches.test(text) && found.runs.test(text) ? program.word : undefined;
}

import type { Location } from '../../source.ts';
import type { Command, ShellWord } from './command.ts';
import { hasOption } from './options.ts';

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
  { names: /^perl[\d.]*$/, program: /^-[A-Za-z]*[eEnp]/ },
  { names: /^ruby[\d.]*$/, program: /^-[A-Za-z]*[enp]/ },
  { names: /^(?:node|nodejs|bun)$/, program: /^(?:-[A-Za-z]*[ep]|--eval|--print)/ },
  { names: /^php[\d.]*$/, program: /^(?:-[rRBEF]|--run)/ },
  { names: /^(?:pwsh|powershell)$/, program: /^-(?:c|command|f|file|e|encodedcommand)/i },
];

/** How a command comes by the program that it interprets. */
export type Program = { readonly from: 'input' } | { readonly from: 'word'; readonly word: ShellWord };

/**
 * The program that an interpreter runs where it is not a file on disk: its standard input (`sh`, `bash -s -- x`,
 * `python3 -`), or a word (`sh -c "…"`, `bash <(…)`, `source <(…)`, `eval …`).
 */
export function programOf(command: Command): Program | undefined {
  const { name, args } = command;
  if (name === undefined) return undefined;
  if (name === 'eval') return args[0] && { from: 'word', word: args[0] };
  if (name === 'source' || name === '.') {
    return args[0]?.value === '/dev/stdin' ? { from: 'input' } : args[0] && { from: 'word', word: args[0] };
  }
  if (shells.has(name)) return shellProgram(args);
  const interpreter = interpreters.find(({ names }) => names.test(name));
  if (!interpreter) return undefined;
  for (const [i, word] of args.entries()) {
    const text = word.value ?? word.parts[0] ?? '';
    if (interpreter.program.test(text)) return args[i + 1] && { from: 'word', word: args[i + 1]! };
    if (text === '-' || text === '--' || text === '/dev/stdin') return { from: 'input' };
    if (!text.startsWith('-')) return { from: 'word', word };
  }
  return { from: 'input' };
}

function shellProgram(args: readonly ShellWord[]): Program | undefined {
  for (const [i, word] of args.entries()) {
    const text = word.value ?? word.parts[0] ?? '';
    if (text === '-' || text === '/dev/stdin') return { from: 'input' };
    if (text === '--') return args[i + 1] ? { from: 'word', word: args[i + 1]! } : { from: 'input' };
    if (/^-[A-Za-z]+$/.test(text) && text.includes('c')) return args[i + 1] && { from: 'word', word: args[i + 1]! };
    if (/^-[A-Za-z]+$/.test(text) && text.includes('s')) return { from: 'input' };
    if (/^[-+][A-Za-z]*[oO]$/.test(text)) return shellProgram(args.slice(i + 2));
    if (!/^[-+]/.test(text)) return { from: 'word', word };
  }
  return { from: 'input' };
}

/** The downloads whose bytes reach a command, straight or through filters (`curl … | gunzip | sh`). */
export function downloadsInto(commands: readonly Command[]): Command[] {
  return commands.flatMap((command) => (isDownload(command) ? [command] : downloadsInto(command.input)));
}

/** The downloads that a command runs as a program, unseen: piped in, substituted, or called as a command themselves. */
export function downloadsRun(
  command: Command,
  all: readonly Command[],
): { readonly downloads: readonly Command[]; readonly end: Location } {
  const program = programOf(command);
  if (program?.from === 'word') return { downloads: downloadsInto(program.word.commands), end: program.word.at };
  if (program) {
    const text = command.redirects.findLast(({ operator }) => operator === '<<<')?.target;
    return { downloads: downloadsInto(text ? text.commands : command.input), end: text ? text.at : command.nameAt };
  }
  // `$(curl …)` in the place of the command's name.
  const called =
    command.name === undefined
      ? all.filter(({ within }) => within?.command === command && within.word.at === command.nameAt)
      : [];
  return { downloads: downloadsInto(called), end: command.nameAt };
}

/** A program of Python that fetches another and runs it: `python -c "exec(urlopen(…).read())"`. */
export function fetchesAndRuns({ name, args }: Command): ShellWord | undefined {
  if (!/^(?:python|pypy)[\d.]*$/.test(name ?? '')) return undefined;
  const at = args.findIndex(({ value }) => value === '-c');
  const program = at === -1 ? undefined : args[at + 1];
  const text = program?.parts.map((part) => part ?? ' ').join('') ?? '';
  return /\b(?:exec|eval)[ \t]?\(/.test(text) && /urlopen|urlretrieve|requests\.get/.test(text) ? program : undefined;
}

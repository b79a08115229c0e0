import { once } from '../../text/once.ts';
import { readArguments } from './command-arguments.ts';
import type { Command, ShellWord } from './shell-command.ts';

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

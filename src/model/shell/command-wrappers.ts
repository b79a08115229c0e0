import type { Excerpt } from '../../source.ts';
import type { Command } from './shell-command.ts';
import { behind, joined, Word } from './shell-word.ts';

/** What a command runs: a command of its own words, or a text that it hands to a shell. */
export type Inner =
  | {
      readonly words: readonly Word[];
      /** Whether it reads the same standard input. */
      readonly reads: boolean;
      readonly assignments?: Command['assignments'][number][];
    }
  | { readonly text: Excerpt };

/** The commands that a command runs by its arguments or by what it is fed; the words begin with the command's own name. */
export function innerCommands(command: Command, words: readonly Word[]): readonly Inner[] {
  const { name } = command;
  if (name === undefined) return [];
  const args = words.slice(1);
  if (isShell(name)) return shell(command, args);
  const prefix = Object.hasOwn(prefixes, name) ? prefixes[name] : undefined;
  if (prefix) return run(afterOptions(args, prefix), prefix.operands ?? 0);
  const special = Object.hasOwn(specials, name) ? specials[name] : undefined;
  return special ? special(args, command) : [];
}

/** A command whose arguments are another command. */
interface Prefix {
  /** Options that take the next word, as letters and as long names. */
  readonly short?: string;
  readonly long?: readonly string[];
  /** Operands in front of the command (`timeout 5 …`). */
  readonly operands?: number;
  /** Options with which it runs nothing. */
  readonly query?: readonly string[];
}

const privileges = ['reuid', 'regid', 'groups', 'inh-caps', 'ambient-caps', 'bounding-set', 'securebits', 'pdeathsig'];

const prefixes: Readonly<Record<string, Prefix>> = {
  exec: { short: 'a' },
  command: { query: ['-v', '-V'] },
  builtin: {},
  nohup: {},
  setsid: {},
  eatmydata: {},
  chronic: {},
  fakeroot: {},
  unbuffer: {},
  time: { short: 'fo', long: ['format', 'output'] },
  timeout: { short: 'ks', long: ['kill-after', 'signal'], operands: 1 },
  nice: { short: 'n', long: ['adjustment'] },
  ionice: { short: 'cnpPu', long: ['class', 'classdata'] },
  stdbuf: { short: 'ioe', long: ['input', 'output', 'error'] },
  gosu: { operands: 1 },
  'su-exec': { operands: 1 },
  's6-setuidgid': { operands: 1 },
  chroot: { operands: 1, long: ['userspec', 'groups'] },
  setpriv: { long: [...privileges, 'selinux-label', 'apparmor-profile'] },
  tini: { short: 'pe' },
  'dumb-init': { short: 'r', long: ['rewrite'] },
  catatonit: {},
  busybox: {},
  doas: { short: 'uC' },
};

const specials: Readonly<Record<string, (args: readonly Word[], command: Command) => readonly Inner[]>> = {
  sudo,
  env,
  xargs,
  find,
  su,
  runuser: su,
  eval: (args) => script(joined(args, ' ')),
  alias: (args) =>
    args.flatMap((word) => (word.value?.includes('=') ? script(behindPieces(word, word.value.indexOf('=') + 1)) : [])),
  trap: (args) => script(args.find(({ value }) => !value?.startsWith('-'))?.excerpt()),
};

function run(words: readonly Word[] | undefined, operands = 0, reads = true): Inner[] {
  const own = words?.slice(operands) ?? [];
  return own.length > 0 ? [{ words: own, reads }] : [];
}

function script(text: Excerpt | undefined): Inner[] {
  return text ? [{ text }] : [];
}

/** The words behind a command's options; undefined where an option says that nothing runs. */
function afterOptions(
  args: readonly Word[],
  { short = '', long = [], query = [] }: Prefix,
): readonly Word[] | undefined {
  for (let i = 0; i < args.length; i++) {
    const { value } = args[i]!;
    if (value === '--') return args.slice(i + 1);
    if (value === undefined || !value.startsWith('-') || value === '-') return args.slice(i);
    if (query.includes(value)) return undefined;
    if (takesNext(value, short, long)) i++;
  }
  return [];
}

function takesNext(option: string, short: string, long: readonly string[]): boolean {
  if (option.startsWith('--')) return long.includes(option.slice(2));
  const taking = Array.from(option.slice(1)).findIndex((letter) => short.includes(letter));
  return taking !== -1 && taking === option.length - 2;
}

const assignment = /^([A-Za-z_]\w*)=/;

/** Leading `NAME=value` words. */
function assignments(words: readonly Word[]): { assigned: Command['assignments'][number][]; rest: readonly Word[] } {
  const assigned: Command['assignments'][number][] = [];
  for (const [i, word] of words.entries()) {
    const match = assignment.exec(word.value ?? word.parts[0] ?? '');
    if (!match) return { assigned, rest: words.slice(i) };
    assigned.push({ name: match[1]!, value: behind(word, match[0].length), at: word.at });
  }
  return { assigned, rest: [] };
}

function sudo(args: readonly Word[]): readonly Inner[] {
  const options = {
    short: 'ughpCDRTtUr',
    long: [
      'user',
      'group',
      'host',
      'prompt',
      'close-from',
      'chdir',
      'chroot',
      'command-timeout',
      'type',
      'role',
      'other-user',
    ],
    query: ['-l', '--list', '-v', '--validate', '-k', '-K', '-V', '--version', '-e', '--edit'],
  };
  // Options may follow assignments.
  const assigned: Command['assignments'][number][] = [];
  let rest = args;
  for (let before = -1; rest.length !== before; ) {
    before = rest.length;
    const found = assignments(afterOptions(rest, options) ?? []);
    assigned.push(...found.assigned);
    rest = found.rest;
  }
  return rest.length > 0 ? [{ words: rest, reads: true, assignments: assigned }] : [];
}

function env(args: readonly Word[]): readonly Inner[] {
  const split = args.findIndex(({ value }) => value === '-S' || value === '--split-string' || value === '-vS');
  const first = args.findIndex(({ value }) => value === undefined || !value.startsWith('-'));
  if (split !== -1 && (first === -1 || split < first)) return script(joined(args.slice(split + 1), ' '));
  const words = afterOptions(args, { short: 'uC', long: ['unset', 'chdir'] }) ?? [];
  const { assigned, rest } = assignments(words[0]?.value === '-' ? words.slice(1) : words);
  return rest.length > 0 ? [{ words: rest, reads: true, assignments: assigned }] : [];
}

function xargs(args: readonly Word[], { input }: Command): readonly Inner[] {
  const words = afterOptions(args, {
    short: 'InLPsdEa',
    long: ['replace', 'max-args', 'max-lines', 'max-procs', 'max-chars', 'delimiter', 'eof', 'arg-file'],
  });
  const first = words?.[0];
  if (!words || !first) return [];
  const replaces = args.some(({ value }) => value !== undefined && /^-(?:I|i|-replace)/.test(value));
  // What it reads becomes more words.
  const read = new Word(first.at, { value: undefined, parts: [undefined] }, first.base, [], [], [], input);
  return run(replaces ? words : [...words, read], 0, false);
}

function find(args: readonly Word[]): readonly Inner[] {
  const found: Inner[] = [];
  for (let i = 0; i < args.length; i++) {
    const { value } = args[i]!;
    if (value === undefined || !/^-(?:exec|ok)(?:dir)?$/.test(value)) continue;
    let end = i + 1;
    while (end < args.length && args[end]!.value !== ';' && args[end]!.value !== '+') end++;
    found.push(...run(args.slice(i + 1, end), 0, false));
    i = end;
  }
  return found;
}

/** `su app -c '…'`, `runuser -u app -- …`. */
function su(args: readonly Word[], command: Command): readonly Inner[] {
  const options = { short: 'csgGuw', long: ['command', 'shell', 'group', 'supp-group', 'user', 'session-command'] };
  for (const [i, { value = '' }] of args.entries()) {
    if (value.startsWith('--command=')) return script(behindPieces(args[i]!, '--command='.length));
    if (value === '--command' || value === '--session-command' || /^-[a-z]*c$/.test(value))
      return script(args[i + 1]?.excerpt());
  }
  const runsUser = args.some(({ value = '' }) => /^(?:-u|--user)/.test(value));
  if (command.name === 'runuser' && runsUser) return run(afterOptions(args, options));
  return script(fed(command));
}

function behindPieces(word: Word, count: number): Excerpt {
  const whole = word.excerpt();
  return whole.excerpt([{ start: Math.min(count, whole.text.length), end: whole.text.length }]);
}

export function isShell(name: string): boolean {
  return /^(?:ba|da|a|z|k|mk|rba)?sh$/.test(name);
}

/** `sh -ec '…'`, or whatever a shell without a script reads from its standard input. */
function shell(command: Command, args: readonly Word[]): readonly Inner[] {
  let given = false;
  let standardInput = false;
  let i = 0;
  for (; i < args.length; i++) {
    const { value } = args[i]!;
    if (value === undefined || !/^[-+]./.test(value)) break;
    if (value === '--') {
      i++;
      break;
    }
    if (value.startsWith('--')) {
      if (/^--(?:rc|init-)file$/.test(value)) i++;
      continue;
    }
    if (value.includes('c')) given = true;
    if (value.includes('s')) standardInput = true;
    // `-o pipefail`, also as the last of several letters.
    i += Array.from(value).filter((letter) => letter === 'o' || letter === 'O').length;
  }
  const operand = args[i];
  if (given) return script(operand?.excerpt());
  if (operand && !standardInput && !/^(?:-|\/dev\/stdin)$/.test(operand.value ?? 'unknown')) return [];
  return script(fed(command));
}

/** The text that a command's standard input is known to be. */
function fed(command: Command): Excerpt | undefined {
  const last = command.redirects.findLast(
    ({ operator, descriptor }) => operator.startsWith('<') && (descriptor ?? 0) === 0,
  );
  if (last) return last.operator.startsWith('<<') && last.target instanceof Word ? last.target.excerpt() : undefined;
  const [writer, ...others] = command.input;
  return writer && others.length === 0 ? written(writer) : undefined;
}

/** What a command is known to write. */
function written(command: Command): Excerpt | undefined {
  const args = command.args.filter((arg) => arg instanceof Word);
  if (command.name === 'echo') {
    const first = args.findIndex(({ value }) => value === undefined || !/^-[neE]+$/.test(value));
    return first === -1 ? undefined : joined(args.slice(first), ' ');
  }
  if (command.name === 'printf') {
    const format = args[0]?.value;
    return joined(format?.includes('%') ? args.slice(1) : args.slice(0, 1), '\n');
  }
  return command.name === 'cat' && args.length === 0 ? fed(command) : undefined;
}

import { certificateSwitches, type Switch } from '../../known/certificate-switches.data.ts';
import { isAnswer, switchesCheckOff } from '../../known/tls-names.ts';
import type { WrittenText } from '../../model/dockerfile/written-texts.ts';
import { type Option, optionOf, optionsOf, optionsOfAny } from '../../model/shell/command-options.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import { type Location, spanning, textAt } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { packageCommand } from '../packages/package-commands.ts';

const { variables, trustingCode, lines, off: no } = certificateSwitches;

/** Whether setting a variable so makes a program trust any certificate. */
export function trustsAnyone(name: string, value: Pick<Setting, 'value'> | undefined): boolean {
  const upper = name.toUpperCase();
  const values = Object.hasOwn(variables, upper) ? variables[upper] : undefined;
  if (value?.value === undefined) return false;
  return values?.test(value.value) ?? switchesCheckOff(name, value.value);
}

/** What a command is given that switches the check of certificates off. */
export interface Unchecked {
  readonly at: Location;
  /** As a developer would name it: `--insecure`. */
  readonly by: string;
  /** Set where taking the option away is all that is needed. */
  readonly option?: Option;
}

/** What switches the check of certificates off in one command: an option, a setting that it stores. */
export function uncheckedBy(command: Command): Unchecked | undefined {
  const { name, args } = command;
  if (name === undefined) return undefined;
  const option = switchOf(command);
  if (option) {
    const joint = textAt(option.at).includes(`${option.name}=`) ? '=' : ' ';
    return { at: option.at, by: option.value ? option.name + joint + knownStart(option.value) : option.name, option };
  }
  const program = programOf(command);
  const trusting = program?.from === 'text' ? trustingCode.exec(program.word.parts.join(' '))?.[0] : undefined;
  if (program?.from === 'text' && trusting) return { at: program.word.at, by: trusting };
  const stores = storing(name);
  if (!stores) return named(command);
  const words = args.map(knownStart);
  const at = words.findIndex((word, i) => stores(word, words[i + 1] ?? ''));
  if (at === -1) return named(command);
  const [word, next] = [args[at]!, args[at + 1]];
  const whole = /[=:]/.test(words[at]!) || !next;
  return whole
    ? { at: word.at, by: words[at]! }
    : { at: spanning(word.at, next.at), by: `${words[at]} ${words[at + 1]}` };
}

/** An option whose name says it, of whatever program: `--serversTransport.insecureSkipVerify=true`, `--ssl-verify none`. */
function named(command: Command): Unchecked | undefined {
  for (const { key, name, value, next, word, at } of optionsOfAny(command).options) {
    const answer = next?.value !== undefined && isAnswer(next.value) ? next : undefined;
    const text = value ? value.value : (answer?.value ?? 'true');
    if (text === undefined || !switchesCheckOff(key, text) || onlyLoopback(command)) continue;
    if (answer) return { at: spanning(word.at, answer.at), by: `${name} ${text}` };
    return { at, by: at === word.at ? (word.value ?? name) : `${name} ${text}` };
  }
  return undefined;
}

const switches = byProgram(certificateSwitches.options);

function byProgram(table: readonly (readonly [programs: string, option: Switch])[]): ReadonlyMap<string, Switch[]> {
  const each = table.flatMap(([programs, option]) => programs.split(' ').map((program) => ({ program, option })));
  const groups = groupBy(each, ({ program }) => program);
  return new Map([...groups].map(([program, own]) => [program, own.map(({ option }) => option)]));
}

function switchOf(command: Command): Option | undefined {
  const name = command.name!;
  const packages = packageCommand(command);
  const own = switches.get(name);
  if (!own && packages?.manager !== 'pip') return undefined;
  if (packages?.manager === 'pip' && name !== 'uv') return optionOf(packages, 'trusted-host');
  const local = /^(?:curl|wget2?)$/.test(name) && onlyLoopback(command);
  if (local) return undefined;
  const { options } = packages ?? optionsOf(command);
  return options.find((option) => {
    const value = option.value ? knownStart(option.value) : '';
    return own?.some(
      ({ options, values }) =>
        options.split(' ').includes(option.key) && (values ? values.test(value) : !no.test(value)),
    );
  });
}

function onlyLoopback({ args }: Command): boolean {
  const urls = urlsOf(args);
  return urls.length > 0 && urls.every(({ url }) => isLoopback(url));
}

/** Whether two words next to each other are a setting that a program keeps; undefined for one that keeps none. */
type Stores = (word: string, next: string) => boolean;

/** `git config http.sslVerify false`, and the same of other programs. */
function storing(program: string): Stores | undefined {
  switch (program) {
    case 'git':
      return (word, next) => /^http\.(?:.*\.)?sslverify$/i.test(word) && no.test(next);
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return (word, next) =>
        /^strict-ssl=(?:0|false|no)$/i.test(word) || (/^(?:strict-ssl|enableStrictSsl)$/i.test(word) && no.test(next));
    case 'conda':
    case 'mamba':
    case 'micromamba':
      return (word, next) => word === 'ssl_verify' && no.test(next);
    case 'composer':
      return (word, next) => word === 'disable-tls' && /^(?:1|true)$/i.test(next);
    case 'bundle':
      return (word, next) => word === 'ssl_verify_mode' && next === '0';
    case 'poetry':
      return (word, next) => /^certificates\..+\.cert$/.test(word) && no.test(next);
    case 'lftp':
      return (word) => /\bssl:verify-certificate (?:no|false|off|0)\b/.test(word);
    default:
      return /^pip[\d.]*$/.test(program) ? (word, next) => /\.trusted-host$/.test(word) && next !== '' : undefined;
  }
}

/** The part of a written text that switches the check of certificates off. */
export function uncheckedLine({ text, path }: Pick<WrittenText, 'text' | 'path'>): string | undefined {
  for (const { line, path: where } of lines) {
    const match = !where || where.test(path) ? line.exec(text) : null;
    if (match) return match[0].trim();
  }
  for (const [whole, name = '', value] of text.matchAll(/(?<![\w.-])([A-Z][A-Z\d_]+)=["']?([^\s"';]*)/gi)) {
    if (trustsAnyone(name, { value })) return whole;
  }
  return undefined;
}

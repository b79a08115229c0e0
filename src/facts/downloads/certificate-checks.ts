import { certificateSwitches } from '../../known/certificate-switches.data.ts';
import { recordOf } from '../../known/programs/records.ts';
import { isSwitchedOff, switchAnswer } from '../../known/switch-values.ts';
import { switchesCheckOff, switchesTlsOff } from '../../known/tls-names.ts';
import type { Layer } from '../../model/dockerfile/instruction.ts';
import type { WrittenText } from '../../model/dockerfile/written-texts.ts';
import { mayRunFunction } from '../../model/shell/branches.ts';
import { hasOption, type Option, optionsOf, optionsOfAny } from '../../model/shell/command-options.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import { readScript } from '../../model/shell/read-script.ts';
import type { Command, ShellWord } from '../../model/shell/shell-command.ts';
import { isLoopback, urlsOf } from '../../model/shell/urls.ts';
import { Excerpt, type Location, spanning, textAt } from '../../source.ts';
import { knownParts, knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { effectsOf } from '../commands/effects.ts';
import { isHeldByHashes } from '../packages/lock-files.ts';
import { vouchesForPackages } from '../packages/package-signatures.ts';
import { isDownload } from './download-commands.ts';
import { isOfTrustedKey } from './trusted-signing-keys.ts';
import { anywhere, downloadsRun, isCompared } from './unread-programs.ts';

const { variables, trustingCode, lines, askedHosts, authorities } = certificateSwitches;

/** Whom a variable makes trust any certificate. */
export interface Trusting {
  /** As people call it; undefined for a program whose own variable it is, known by its name alone. */
  readonly reader: string | undefined;
  /** Whether only its being set counts, and not the value, which reads as if it were off. */
  readonly whatever: boolean;
}

/** Who trusts any certificate where a variable is set so; undefined where nobody does. */
export function trustsAnyone(name: string, value: Pick<Setting, 'value'> | undefined): Trusting | undefined {
  const upper = name.toUpperCase();
  const own = Object.hasOwn(variables, upper) ? variables[upper] : undefined;
  const text = value?.value;
  if (own) {
    const [reader, values] = own;
    // What is set to what only the build knows is set all the same.
    const read = text ?? (value && values.test('') && values.test('0') ? '' : undefined);
    if (read === undefined || !values.test(read)) return undefined;
    return { reader, whatever: values.test('0') && values.test('1') && isSwitchedOff({ value: read || '0' }) };
  }
  return text !== undefined && switchesCheckOff(name, text) ? { reader: undefined, whatever: false } : undefined;
}

/** What a command is given that switches the check of certificates off. */
export interface Unchecked {
  readonly at: Location;
  /** As a developer would name it: `--insecure`. */
  readonly by: string;
  /** Set where taking the option away is all that is needed. */
  readonly option?: Option;
  /** Whether it is an option of a program's own, known by its name alone. */
  readonly foreign?: true;
}

/** What switches the check of certificates off in one command: an option, a setting that it stores. */
export function uncheckedBy(command: Command): Unchecked | undefined {
  const { name } = command;
  if (name === undefined || recordOf(name).words === 'data') return undefined;
  const option = switchOf(command);
  if (option) {
    const joint = textAt(option.at).includes(`${option.name}=`) ? '=' : ' ';
    return { at: option.at, by: option.value ? option.name + joint + knownStart(option.value) : option.name, option };
  }
  const program = programOf(command);
  const trusting = program?.from === 'text' ? trustingCode.exec(knownParts(program.word).join(' '))?.[0] : undefined;
  if (program?.from === 'text' && trusting) return { at: program.word.at, by: trusting };
  return storedBy(command, name) ?? (isWithoutTls(command) ? undefined : named(command));
}

interface UncheckedCommand extends Unchecked {
  readonly command: string;
  /** Whether the signatures of packages vouch for what it fetches all the same. */
  readonly signed: boolean;
  /** Whether it is for one download, and nothing runs what that brings at once; is known by its name alone; or brings only what hashes hold. */
  readonly isLess: boolean;
}

/** What switches the check off in each of a script's commands, but where what is downloaded is compared all the same. */
export function uncheckedAmong(commands: readonly Command[], layer: Layer): readonly UncheckedCommand[] {
  return commands.flatMap((command) => {
    const unchecked = uncheckedBy(command);
    if (!unchecked) return [];
    const isVouchedFor = isDownload(command) && isCompared(command, commands, anywhere);
    if (isVouchedFor && !isOfTrustedKey(command, commands)) return [];
    const once = (isDownload(command) || clones(command)) && !downloadsRun(commands, anywhere, 'file').has(command);
    const isLess = once || unchecked.foreign === true || isHeldByHashes(command, layer);
    return [{ ...unchecked, command: command.name!, signed: vouchesForPackages(command), isLess }];
  });
}

/** `git -c http.sslVerify=false clone …`, not what `git config` keeps. */
function clones({ name, args }: Command): boolean {
  return recordOf(name).git === true && args.some(({ value }) => /^(?:clone|fetch|pull)$/.test(value ?? ''));
}

/** The same in a variable that holds a command for later steps to run: `ENV WGET="wget --no-check-certificate"`. */
export function uncheckedByCommandIn({ value, at }: Setting): (Unchecked & { readonly command: string }) | undefined {
  const { downloads, git } = recordOf(value?.split(/[ \t]/)[0]);
  if (value === undefined || !(downloads || git)) return undefined;
  for (const command of readScript(Excerpt.of(at.source, [{ ...at.span, text: value }])).commands) {
    const { operands } = optionsOf(command);
    // Words behind it make a sentence of it, unless they are what it works on.
    const runs =
      operands.length === 0 || recordOf(command.name).git || operands.some((word) => knownStart(word).includes('://'));
    const unchecked = runs ? uncheckedBy(command) : undefined;
    if (unchecked && command.name !== undefined) return { ...unchecked, at, command: command.name };
  }
  return undefined;
}

/** A setting that a program keeps for later: `git config http.sslVerify false`. */
function storedBy({ args }: Command, name: string): Unchecked | undefined {
  const { stored, anywhere } = recordOf(name).certificates ?? {};
  if (!stored) return undefined;
  const words = args.map(knownStart);
  const verb = words.findIndex((word) => storingVerb.test(word));
  if (verb === -1 && !anywhere) return undefined;
  const at = words.findIndex(
    (word, i) => i > verb && stored.test(`${word} ${words[i + 1] ?? ''}`) && !isLoopback(word.replace(/^http\./, '')),
  );
  if (at === -1) return undefined;
  const [word, next] = [args[at]!, args[at + 1]];
  const whole = /[=:]/.test(words[at]!) || !next;
  return whole
    ? { at: word.at, by: words[at]! }
    : { at: spanning(word.at, next.at), by: `${words[at]} ${words[at + 1]}` };
}

/** An option whose name says it, of whatever program: `--serversTransport.insecureSkipVerify=true`, `--ssl-verify none`. */
function named(command: Command): Unchecked | undefined {
  if (isToldNames(command)) return undefined;
  for (const option of optionsOfAny(command).options) {
    const found = saidByName(option);
    if (found && !isForOwnHost(command, option.key)) return found;
  }
  return undefined;
}

function saidByName({ key, name, value, next, word, at }: Option): Unchecked | undefined {
  const answer = next?.value !== undefined && switchAnswer(next.value) !== undefined ? next : undefined;
  const text = value ? value.value : (answer?.value ?? 'true');
  if (text === undefined || !switchesCheckOff(key, text)) return undefined;
  if (answer) return { at: spanning(word.at, answer.at), by: `${name} ${text}`, foreign: true };
  return { at, by: at === word.at ? (word.value ?? name) : `${name} ${text}`, foreign: true };
}

/** Whether a function of the script is told what options are called, to look for them: `rename_option --sslInsecure --tlsInsecure "$@"`. */
function isToldNames(command: Command): boolean {
  const [first, second] = optionsOfAny(command).options;
  return mayRunFunction(command) && isWhole(first, command.args[0]) && isWhole(second, command.args[1]);
}

function isWhole(option: Option | undefined, word: ShellWord | undefined): boolean {
  return option !== undefined && option.word === word && !option.value;
}

/** Whether a command asks for no TLS at all, so that there is no certificate: `--skip-ssl`. */
function isWithoutTls(command: Command): boolean {
  return optionsOfAny(command).options.some(({ key, value }) =>
    switchesTlsOff(key, value ? knownStart(value) : 'true'),
  );
}

/** What tells a program, or who reads a variable, of the CA of one's own servers, in our words. */
export function tellsOfAuthority(program: string): string | undefined {
  return recordOf(program.toLowerCase()).certificates?.authority ?? authorities.get(program);
}

function switchOf(command: Command): Option | undefined {
  const packages = effectsOf(command).packages;
  const own = recordOf(packages ? packages.program : command.name).certificates;
  if (!own || (isDownload(command) && (onlyLoopback(command) || staysInCleartext(command)))) return undefined;
  const { options } = packages ?? optionsOf(command);
  return options.find((option) => {
    if (own.trusted === option.key) return trustsHost(option, command);
    if (isForOwnHost(command, option.key)) return false;
    const value = option.value ? knownStart(option.value) : '';
    return (
      (isOneOf(option.key, own.off) && !isSwitchedOff({ value })) ||
      (isOneOf(option.key, own.set?.options) && own.set?.values?.test(value))
    );
  });
}

/** Whether an option takes a server of packages whoever it is, but for one on the machine itself or that nobody asks. */
function trustsHost({ value }: Option, { args }: Command): boolean {
  const host = value ? knownStart(value) : '';
  if (host !== '' && !askedHosts.test(host)) return args.some((word) => knownStart(word).includes(`://${host}`));
  return !(value && isLoopback(`http://${host}`));
}

/** Whether an option is about addresses of the machine itself: `--dest-tls-verify=false … docker://localhost:5000/app`. */
function isForOwnHost(command: Command, key: string): boolean {
  const { operands } = optionsOfAny(command);
  const about = key.startsWith('dest-')
    ? operands.slice(-1)
    : key.startsWith('src-')
      ? operands.slice(-2, -1)
      : operands;
  const hosts = about.map(knownStart).filter((word) => /^(?:[a-z][a-z0-9+.-]*:\/\/|[\w.-]+:\d+\/)/i.test(word));
  return hosts.length > 0 && hosts.every((word) => isLoopback(word.includes('://') ? word : `docker://${word}`));
}

function onlyLoopback({ args }: Command): boolean {
  const urls = urlsOf(args);
  return urls.length > 0 && urls.every(({ url }) => isLoopback(url));
}

/** Whether a command asks no server for a certificate: that it is read on the way is another fault. */
function staysInCleartext(command: Command): boolean {
  const urls = urlsOf(command.args);
  const { follows: by } = recordOf(command.name).downloads ?? {};
  const follows = by === undefined || hasOption(command, by);
  return !follows && urls.length > 0 && urls.every(({ url }) => /^http:/i.test(url));
}

/** The subcommand that keeps a setting; what stands behind another one are names of packages. */
const storingVerb = /^(?:config|c|set)$/;

/** What a written text says that switches the check of certificates off. */
export interface UncheckedLines {
  readonly all: readonly [string, ...string[]];
  /** The package manager that alone reads them. */
  readonly manager?: string;
}

/** The parts of a written text that switch the check of certificates off; undefined where none does. */
export function uncheckedLines({ text, path }: Pick<WrittenText, 'text' | 'path'>): UncheckedLines | undefined {
  for (const { line, path: where, manager } of lines) {
    const [first, ...others] = where && !where.test(path) ? [] : Array.from(text.matchAll(line), ([all]) => all.trim());
    if (first) return { all: [first, ...new Set(others)], ...(manager && { manager }) };
  }
  for (const [whole, name = '', value] of text.matchAll(/(?<![\w.-])([A-Z][A-Z\d_]+)=["']?([^\s"';]*)/gi)) {
    if (trustsAnyone(name, { value })) return { all: [whole] };
  }
  return undefined;
}

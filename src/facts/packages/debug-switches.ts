import { type DebugVariable, debugSwitches } from '../../known/debug-switches.data.ts';
import type { ProgramRecord } from '../../known/programs/program.ts';
import { recordOf } from '../../known/programs/records.ts';
import { readSwitchName, switchAnswer } from '../../known/switch-values.ts';
import { type Option, optionsOfAny } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, type Setting } from '../../text/setting.ts';
import { isOneOf } from '../../text/word-set.ts';
import { effectsOf } from '../commands/effects.ts';

const { variables, addresses } = debugSwitches;

/** A switch for developers that is on. */
export interface Debugging extends Pick<DebugVariable, 'pin'> {
  readonly what: string;
  /** Whether who reaches it can run code: at once, or once its port is reachable. */
  readonly remote: 'open' | 'reachable' | undefined;
  /** Where its debugger listens, if not wherever the program does. */
  readonly port?: number | undefined;
}

interface Variable {
  readonly name: string;
  readonly value?: Setting | undefined;
}

/** What a variable switches on for developers, among those that are set with it. */
export function debugVariable({ name, value }: Variable, among: Iterable<Variable>): Debugging | undefined {
  const text = value?.value;
  if (text === undefined) return undefined;
  const found = variables.find(({ names, values }) => names.test(name) && values.test(text));
  const what = `${name}=${text}`;
  if (found) return { what, remote: found.remote, port: found.port, pin: found.pin };
  if (addresses.test(name) && everywhere(text))
    return isOff(name, among) ? undefined : { what, remote: 'open', port: portIn(text) };
  const options = /^(?:NODE_OPTIONS|JAVA_\w+|JDK_JAVA_OPTIONS|_JAVA_OPTIONS|JVM_\w+|(?:CATALINA|MAVEN|GRADLE)_OPTS)$/;
  return options.test(name) ? debugWord(text) : undefined;
}

/** Whether another variable switches off what one says the address of: `LIFERAY_JPDA_ENABLED=false` beside `JPDA_ADDRESS`. */
function isOff(address: string, among: Iterable<Variable>): boolean {
  const [what = ''] = address.toLowerCase().split('_', 1);
  return [...among].some(({ name, value }) => {
    const { about, turned } = readSwitchName(name);
    return `_${about}`.endsWith(`_${what}`) && switchAnswer(value?.value ?? '') === turned;
  });
}

/** A debugger in a program's arguments: `--inspect=0.0.0.0`, `-agentlib:jdwp=…address=*:5005`. */
function debugWord(text: string): Debugging | undefined {
  const inspect = /(?:^|\s)(--inspect(?:-brk|-wait)?)(?:=(\S+))?(?=\s|$)/.exec(text);
  if (inspect) {
    const address = inspect[2] ?? '127.0.0.1';
    return everywhere(address) ? { what: inspect[0].trim(), remote: 'open', port: portIn(address) ?? 9229 } : undefined;
  }
  const management = /-Dcom\.sun\.management\.jmxremote\.authenticate=false(?=\s|"|$)/.exec(text);
  const managed = /jmxremote\.port=(\d{1,5})/.exec(text)?.[1];
  if (management && managed) return { what: management[0], remote: 'open', port: Number(managed) };
  const jdwp = /-(?:agentlib:jdwp=|Xrunjdwp:)(\S+)/.exec(text)?.[1];
  if (jdwp === undefined) return undefined;
  const address = /address=([^,\s]+)/.exec(jdwp)?.[1] ?? '';
  return jdwp.includes('server=y') && (everywhere(address) || /^\d+$/.test(address))
    ? { what: `jdwp=${jdwp}`, remote: 'open', port: portIn(address) }
    : undefined;
}

/** The port of an address: `*:5005`, `5005`. */
function portIn(address: string): number | undefined {
  const port = /(?:^|:)(\d{1,5})$/.exec(address)?.[1];
  return port === undefined ? undefined : Number(port);
}

/** A debugger that a command adds to PHP, with the word that names it; its usual mode shows errors to whoever causes one. */
export function debugExtension(command: Command): { readonly word: Setting; readonly on: boolean } | undefined {
  const { name, args } = command;
  if (recordOf(name).enables) {
    const word = args.find((each) => /^xdebug(?:-|$)/.test(knownStart(each)));
    return word && { word, on: true };
  }
  const call = effectsOf(command).packages;
  if (call?.action !== 'install') return undefined;
  const brought = call.packages.find((each) => /^(?:php[\w.]*-(?:pecl-)?)?xdebug(?:\d?|-\w+)$/.test(each.name));
  // That of Debian and Fedora is on at once, others have to be switched on.
  return brought && { word: brought.word, on: call.kind === 'os' && call.manager !== 'apk' };
}

function everywhere(address: string): boolean {
  return /^(?:\*|0\.0\.0\.0|\[?::\]?)(?::\d+)?$/.test(address);
}

/** What a started program is told that is for developers, with the word that tells it. */
export function debugCommand(command: Command): { readonly word: Setting; readonly debugging: Debugging } | undefined {
  const { args, name = '', nameAt } = command;
  const { options } = optionsOfAny(command);
  const words: readonly Setting[] = [{ value: name, at: nameAt }, ...args];
  for (const { word } of options) {
    const debugging = debugWord(knownStart(word));
    if (debugging) return { word, debugging };
  }
  const records = words.map((word) => recordOf(nameOf(knownStart(word))));
  /** A program among the words, by itself or as a module, and the first of its options behind it that says so. */
  const started = (says: (record: ProgramRecord) => string | undefined) => {
    const at = records.findIndex(says);
    const option = options.find(({ key, word }) => isOneOf(key, says(records[at] ?? {})) && words.indexOf(word) > at);
    return option && { program: words[at]!, name: nameOf(knownStart(words[at]!)), option };
  };
  const tell = (word: Setting, what: string, remote: Debugging['remote'], port?: number, pin?: true) => ({
    word,
    debugging: { what, remote, port, pin },
  });
  const debugged = started(({ debugs }) => debugs);
  if (debugged) {
    const open = words.some((word) => knownStart(word).includes('0.0.0.0'));
    return tell(debugged.option.word, `${debugged.name} --debug`, open ? 'open' : 'reachable', undefined, true);
  }
  const server = started(({ reloads }) => reloads);
  if (server) return tell(server.option.word, `${server.name} --reload`, undefined);
  const serving = words.findIndex(({ value }, i) => value !== undefined && records[i - 1]?.serves === value);
  if (serving !== -1) return tell(words[serving]!, words[serving]!.value!, undefined);
  const listening = started(({ debugger: by }) => by?.listens);
  if (listening && listensEverywhere(listening.option))
    return tell(listening.program, listening.name, 'open', listeningPort(listening.option));
  return debuggedServer(words);
}

/** A server of Java that is started with its debugger: `standalone.sh --debug *:8787`, `catalina.sh jpda run`. */
function debuggedServer(
  words: readonly Setting[],
): { readonly word: Setting; readonly debugging: Debugging } | undefined {
  for (const [at, each] of words.entries()) {
    const { word, port } = recordOf(nameOf(knownStart(each))).debugger ?? {};
    const told = word ? words.findIndex((other, i) => i > at && word.test(knownStart(other))) : -1;
    if (told === -1) continue;
    const address = knownStart(words[told]!).split('=')[1] ?? words[told + 1]?.value ?? '';
    const what = `${nameOf(knownStart(each))} ${knownStart(words[told]!)}`;
    const remote = everywhere(address) ? 'open' : 'reachable';
    return { word: words[told]!, debugging: { what, remote, port: portIn(address) ?? port } };
  }
  return undefined;
}

function listensEverywhere({ value, next }: Option): boolean {
  const address = value ?? next;
  return address !== undefined && /^(?:(?:0\.0\.0\.0)?:)?\d+$/.test(knownStart(address));
}

function listeningPort({ value, next }: Option): number | undefined {
  const address = value ?? next;
  return address && portIn(knownStart(address));
}

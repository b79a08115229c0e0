/** What rules say of secrets, by what the value is. */

import { type Guessable, isEasilyGuessed } from '../facts/accounts/guessable-words.ts';
import { opensPublished, opensToAll } from '../facts/network/known-logins.ts';
import type { Keeper } from '../facts/secrets/build-arguments.ts';
import type { Held } from '../facts/secrets/credential-files-in-use.ts';
import type { CredentialDefault } from '../facts/secrets/default-values.ts';
import type { Token } from '../facts/secrets/known-tokens.ts';
import { isCredentialSetting, isOfForm, type NamedValue } from '../facts/secrets/named-values.ts';
import { isRecognised } from '../facts/secrets/passwords-in-addresses.ts';
import {
  type CredentialNames,
  isCredentialName,
  isForBrowsers,
  isMadeUpFor,
  kindOfCredential,
  namesHash,
} from '../known/credential-names.ts';
import { isMadeUp, isPasswordHash, isWeakHash, mayBeCredential } from '../known/credential-values.ts';
import { isKnownToAll, isNumber, isOneCharacter, isOneWord, isStandIn } from '../known/stand-ins.ts';
import type { Pair } from '../model/dockerfile/instruction.ts';
import type { Service } from '../model/project.ts';
import { list, type Message, type Problem, say } from '../rule.ts';
import type { Location } from '../source.ts';
import { committedValue, type Setting } from '../text/setting.ts';

/** A value that is written where anybody reads it. */
interface Literal {
  readonly name: string;
  readonly at: Location;
  readonly value: Setting;
  readonly where: Message;
  /** What somebody who guesses would try. */
  readonly known: ReadonlySet<string>;
  /** What is set beside it. */
  readonly beside?: readonly NamedValue[];
}

/** For rules about names with values: what a value is, and how much that weighs. */
export function hardCoded(literal: Literal): Problem {
  const {
    name,
    at,
    value: { value = '' },
  } = literal;
  return {
    at,
    key: name,
    ...written(name, value),
    ...(namesHash(name, value) && { lessForDevelopers: true }),
    ...told(literal),
  };
}

/**
 * What holds of a password wherever it is written: under several names in one application it is one fault, and it is less
 * where it opens only what developers made it up for, or what tests and examples start.
 */
export function written(name: string, value: string): Pick<Problem, 'fault' | 'cause' | 'lessForDevelopers'> {
  const fault = `password ${value}`;
  // What everybody writes is not the same password wherever it stands.
  return { fault, ...(!isKnownToAll(value) && { cause: fault }), ...weighedBy(name, value) };
}

/** The same of one in an address: on a server on the internet it opens what others use, too. */
export function writtenFor({ name, value, server }: Guessable): ReturnType<typeof written> {
  return { ...written(name, value), ...(server === 'internet' && { lessForDevelopers: false }) };
}

/** The same of one that is another fault at each place. */
export function weighedBy(name: string, value: string): Pick<Problem, 'lessForDevelopers'> {
  return { lessForDevelopers: isMadeUpFor(name, value) };
}

/**
 * A problem of a password that a service is given: that of what the service publishes is part of the way in.
 *
 * @param setting what it is given as
 */
export function ofDoor(problem: Problem, service: Service, password: string, setting = problem.key ?? ''): Problem {
  const letsIn = opensToAll(service, setting) === 'log in';
  return { ...problem, ...(opensPublished(service, password) && { cause: 'door' }), ...(letsIn && { letsIn }) };
}

function told(literal: Literal): Pick<Problem, 'message' | 'severity' | 'guessed'> {
  const {
    name,
    value: { value = '' },
    where,
    known,
    beside = [],
  } = literal;
  if (isForBrowsers(name)) {
    const message = say`${name} is hard-coded ${where}, and by its name goes to every browser that loads the application: it is public.`;
    return { severity: 'low', message };
  }
  if (isPasswordHash(value) || namesHash(name, value)) {
    const message = say`${name} has a password hash ${where}; a weak password can be cracked from it.`;
    return { severity: isPasswordHash(value) && !isWeakHash(value) ? 'low' : 'medium', message };
  }
  if (isKnownToAll(value))
    return {
      severity: isOfForm(literal, beside) ? 'low' : 'medium',
      guessed: true,
      message: say`${name} has ${[wellKnown(value)]} ${where}.`,
    };
  if (isEasilyGuessed({ name, value }, known)) {
    const message = say`${name} has a value ${where} that is easy to guess.`;
    return { severity: 'medium', guessed: true, message };
  }
  return { message: say`${name} is hard-coded ${where}.` };
}

/** What a value is called that everybody has at once: `a well-known default value`. */
function wellKnown(value: string, noun = 'value'): string {
  if (isOneCharacter(value)) return `${withArticle(noun)} of one character`;
  if (isNumber(value)) return `${withArticle(noun)} of digits alone`;
  return isStandIn(value) || isOneWord(value)
    ? `a well-known default ${noun}`
    : `${withArticle(noun)} made of common words`;
}

/** What a value is called that is easily guessed: the same, or `a value that is easy to guess`. */
export function guessable(value: string, noun = 'value'): string {
  return isKnownToAll(value) ? wellKnown(value, noun) : `${withArticle(noun)} that is easy to guess`;
}

/** `a token`, `an API key` */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|npm|xAI)/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** What everyone who reaches the host can do with what can be guessed, to follow a sentence that names it. */
export function usable(how: 'log in' | 'sign', what: Message = ['it']): Message {
  return say` Everyone who reaches the host can ${[how === 'sign' ? 'forge anyone’s login' : 'log in']} with ${what}.`;
}

/** 'a GitHub token', 'an npm token'. */
export function kindOf({ kind }: Token): string {
  return withArticle(kind);
}

/** What a committed file holds: `a private key`, `the values of A and B`. */
export function whatIsHeld(held: readonly Held[]): Message {
  const [first] = held;
  if (held.length === 1 && isPasswordHash(first!.value)) return ['the hash of a password'];
  if (held.length === 1 && first!.isKind) return [withArticle(first!.name)];
  const names = [...new Set(held.map(({ name }) => name))];
  return say`the ${[names.length > 1 ? 'values' : 'value']} of ${list(names)}`;
}

/**
 * What stands in for a credential where nobody sets its variable. A password that chance made is somebody's own, and in use; keys
 * are often those that a product's template comes with, or that everybody tests with.
 *
 * @param around what somebody who guesses would try
 */
export function writtenDefault(
  { name, variable, value }: Pick<CredentialDefault, 'name' | 'variable' | 'value'>,
  around: ReadonlySet<string>,
): Pick<Problem, 'message' | 'severity' | 'fault' | 'cause' | 'lessForDevelopers' | 'guessed'> {
  const kind = kindOfCredential(name);
  const known = isEasilyGuessed({ name, value }, around) && say`${[guessable(value, kind)]} is used`;
  return {
    ...written(name, value),
    ...(known && { guessed: true }),
    ...(!known && kind === 'password' && !isMadeUp(value) && { severity: 'high' }),
    message: say`If ${variable} is unset, ${known || ['the value hard-coded here is used']}.`,
  };
}

/** A build argument with a value of its own. */
export function writtenArgument(
  { name, nameAt: at }: Pick<Pair, 'name' | 'nameAt'>,
  value: string,
  where: Message,
  around: ReadonlySet<string> = new Set(),
): Problem {
  const what = isEasilyGuessed({ name, value }, around)
    ? ({ severity: 'medium', message: say`${name} has ${[guessable(value)]}, ${where}.` } as const)
    : { message: say`${name} has a hard-coded value, ${where}.` };
  return { at, key: name, ...weighedBy(name, value), ...what };
}

/** A build argument that is to be given a credential. */
export function givenArgument(name: string, at: Location, where: Message): Problem {
  return { at, key: name, severity: 'medium', message: say`${name} is set at build time, ${where}.` };
}

/** The same that an image keeps besides its history. */
function keptArgument({ name, nameAt: at }: Pair, where: Message, keeps: Keeper): Problem {
  const { into, isPrinted, isNeverGiven } = keeps;
  if (isPrinted) {
    const notes = [{ at: keeps.at, message: say`It is printed here.` }];
    return { ...givenArgument(name, at, [...where, ', and is printed into the log of the build']), notes };
  }
  const message = say`${name} is set at build time, ${where} and in ${into ?? say`the environment of every container`}.`;
  const note = into ? say`It is written into the image here.` : say`It is kept in the environment here.`;
  return {
    at,
    key: name,
    message,
    ...(isNeverGiven && { severity: 'medium' }),
    notes: [{ at: keeps.at, message: note }],
  };
}

/** What chooses a base is in no history, but readable here. */
export function untakenArgument(
  { name, nameAt: at, value: setting }: Pick<Pair, 'name' | 'nameAt' | 'value'>,
  names: CredentialNames,
): Problem | undefined {
  const value = committedValue(setting);
  if (!value || isRecognised(value) || !isCredentialSetting({ name, value }, names)) return undefined;
  if (isKnownToAll(value.value!)) return undefined;
  return { at, key: name, severity: 'medium', message: say`${name} is hard-coded in this file; no stage takes it.` };
}

/** One that a stage takes. */
export function declaredArgument(
  pair: Pair,
  where: Message,
  names: CredentialNames,
  around: ReadonlySet<string>,
  keeps?: Keeper,
): Problem | undefined {
  const { name, nameAt: at } = pair;
  const value = committedValue(pair.value);
  if (value && isRecognised(value)) return undefined;
  // what another argument that is named so holds is reported there
  if (value?.variables?.some((variable) => isCredentialName(variable.name, names))) return undefined;
  const text = value?.value ?? '';
  if (isCredentialSetting({ name, value }, names) && !isStandIn(text))
    return writtenArgument(pair, text, where, around);
  const called = [name, ...(keeps?.as !== undefined && text === '' ? [keeps.as] : [])];
  if (!called.some((each) => isCredentialName(each, names)) || !mayBeCredential(text)) return undefined;
  if (!keeps) return givenArgument(name, at, where);
  return { ...keptArgument(pair, where, keeps), ...(isStandIn(text) && { severity: 'medium' }) };
}

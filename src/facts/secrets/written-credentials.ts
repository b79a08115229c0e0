import { type CredentialNames, isCredential, noNames } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import { isGap } from '../../known/stand-ins.ts';
import { scriptOf, startScripts, testScriptOf } from '../../model/compose/command-script.ts';
import { Text } from '../../model/compose/compose-text.ts';
import type { ComposeService, EnvironmentEntry, ServiceCommand } from '../../model/compose/service.ts';
import type { Script } from '../../model/shell/shell-command.ts';
import type { Location } from '../../source.ts';
import { type Setting, unknownMark, type Variable } from '../../text/setting.ts';
import { givenCredentials } from './command-credentials.ts';
import type { Credential } from './credential.ts';
import type { CredentialFinder } from './credential-finder.ts';
import { configuredIn } from './in-configuration-text.ts';

/** A credential that stands in a text of a compose file; what a variable fills in is none. */
export interface ServiceCredential extends Credential {
  /** Where it stands, for a message. */
  readonly where: 'command' | 'entrypoint' | 'health check' | 'hook' | 'label' | 'log options';
}

/** The credentials in a service's commands and labels, and in what its log driver is told. */
export function* writtenCredentials(
  service: ComposeService,
  names: CredentialNames = noNames,
): Iterable<ServiceCredential> {
  for (const { given, where, filledBy } of commandCredentials(service, names)) {
    if (filledBy.length === 0 && !given.value.includes(unknownMark)) yield { ...given, where };
  }
  const { labels, deploy, logging } = service;
  for (const { name, value } of [...labels, ...(deploy?.labels ?? [])]) if (value) yield* inLabel(name, value, names);
  for (const { name, value } of logging?.options ?? []) {
    if (value?.value !== undefined && !value.variables?.length && isCredential(name, value.value, names))
      yield { name, value: value.value, at: value.at, where: 'log options' };
  }
}

export const composeCredentials: CredentialFinder = {
  service: (service, names) => [
    ...writtenCredentials(service, names),
    ...service.environment.flatMap(({ value }) =>
      value?.value?.includes('\n') ? credentialsInContent(value, names) : [],
    ),
  ],
  application: ({ configs, secrets, volumes }, names) => [
    ...[...volumes.values()].flatMap(({ driverOptions }) => [...credentialsInOptions(driverOptions, names)]),
    ...[...configs.values(), ...secrets.values()].flatMap(({ content }) =>
      content ? credentialsInContent(content, names) : [],
    ),
  ],
};

/** The credentials that a service's commands are given, with the variables that have a part in each. */
export function* commandCredentials(
  service: ComposeService,
  names: CredentialNames = noNames,
): Iterable<{
  readonly given: Credential;
  readonly where: ServiceCredential['where'];
  readonly filledBy: readonly Variable[];
}> {
  const { command, entrypoint, healthcheck, hooks } = service;
  const given = [command, entrypoint].flatMap((each) => each ?? []);
  for (const { script } of startScripts(service))
    for (const found of inScript(script, given, names)) {
      const isInEntrypoint = entrypoint?.words.some(({ at }) => overlap(at, found.given.at));
      yield { ...found, where: isInEntrypoint ? 'entrypoint' : 'command' };
    }
  for (const { command: hook } of hooks)
    for (const found of hook ? inScript(scriptOf(hook), [hook], names) : []) yield { ...found, where: 'hook' };
  const test = healthcheck?.test;
  for (const found of test ? inScript(testScriptOf(test), [test], names) : [])
    yield { ...found, where: 'health check' };
}

/** @param commands those that the script is made of */
function* inScript(
  script: Script,
  commands: readonly ServiceCommand[],
  names: CredentialNames,
): Iterable<{ readonly given: Credential; readonly filledBy: readonly Variable[] }> {
  const texts = commands.flatMap(({ text, words }) => text ?? words);
  for (const each of script.commands) {
    for (const given of givenCredentials(each, names))
      yield { given, filledBy: texts.flatMap((text) => variablesAt(text, given.at)) };
  }
}

/** The variables of a text that stand in a place. */
function variablesAt({ variables }: Setting, place: Location): readonly Variable[] {
  return (variables ?? []).filter(({ at }) => overlap(at, place));
}

function overlap(one: Location, other: Location): boolean {
  return one.source === other.source && one.span.start < other.span.end && other.span.start < one.span.end;
}

/** Who may log in and with which password, as Traefik 2 and 3 call it, and as 1 did. */
const loginLabel = /\.(?:(?:basic|digest)auth\.users(?:\[\d+\])?|auth\.(?:basic|digest)(?:\.users)?)$/i;

/** A label's name is a path: only its last part says what the value is. */
function* inLabel(name: string, value: Setting, names: CredentialNames): Iterable<ServiceCredential> {
  if (value.value === undefined || value.variables?.length) return;
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (loginLabel.test(name)) {
    const [, password = ''] = isGap(value.value) ? [] : (/^[^:,]*:(.+)$/s.exec(value.value) ?? []);
    if (isCredentialValue(password)) yield { name, value: password, at: value.at, where: 'label' };
  } else if (isCredential(last, value.value, names)) yield { name, value: value.value, at: value.at, where: 'label' };
}

/** The lines of a configuration written in a compose file that name a credential with its value. */
export function credentialsInContent(
  content: Setting,
  names: CredentialNames = noNames,
): readonly { readonly name: string; readonly value: string; readonly at: Location }[] {
  if (!(content instanceof Text)) return [];
  return configuredIn(content.text, names).flatMap(({ name, value, start }) => {
    if (value.includes(unknownMark)) return [];
    const at = content.locate(start, start + value.length);
    return variablesAt(content, at).length > 0 ? [] : [{ name, value, at }];
  });
}

/** The credentials among the options of a volume's driver: `o: username=me,password=x`, with which CIFS is mounted. */
export function* credentialsInOptions(
  options: readonly EnvironmentEntry[],
  names: CredentialNames = noNames,
): Iterable<{ readonly name: string; readonly value: string; readonly at: Location }> {
  for (const { value: option } of options) {
    if (!(option instanceof Text)) continue;
    for (const { 0: whole, 1: name = '', 2: value = '', index } of option.text.matchAll(
      /(?<![^,])([\w.-]+)=([^,]+)/g,
    )) {
      if (value.includes(unknownMark) || !isCredential(name, value, names)) continue;
      const end = index + whole.length;
      const at = option.locate(end - value.length, end);
      if (variablesAt(option, at).length === 0) yield { name, value, at };
    }
  }
}

import type { Location } from '../../source.ts';
import { isCredential, isCredentialValue } from '../credentials.ts';
import type { Setting } from '../setting.ts';
import { credentialLines, type Given, givenCredentials } from '../shell/given.ts';
import { scriptOf, testScriptOf } from './script.ts';
import type { Command, Service } from './service.ts';
import { Text, UNKNOWN } from './text.ts';

/** A credential that stands in a text of a compose file; what a variable fills in is none. */
export interface Written extends Given {
  /** Where it stands, for a message. */
  readonly where: 'command' | 'entrypoint' | 'health check' | 'hook' | 'label';
  /** A hash, from which a password can be guessed. */
  readonly hashed?: boolean;
}

/** The credentials in a service's commands and labels. */
export function* writtenCredentials(service: Service): Iterable<Written> {
  const { command, entrypoint, healthcheck, postStart, preStop, labels, deploy } = service;
  if (command) yield* inCommand(command, 'command');
  if (entrypoint) yield* inCommand(entrypoint, 'entrypoint');
  for (const hook of [...postStart, ...preStop]) if (hook.command) yield* inCommand(hook.command, 'hook');
  if (healthcheck?.test) yield* inCommand(healthcheck.test, 'health check');
  for (const { name, value } of [...labels, ...(deploy?.labels ?? [])]) if (value) yield* inLabel(name, value);
}

function* inCommand(command: Command, where: Written['where']): Iterable<Written> {
  const script = where === 'health check' ? testScriptOf(command) : scriptOf(command);
  const words = command.text ? [command.text] : command.words;
  for (const each of script.commands) {
    for (const given of givenCredentials(each)) {
      if (given.value.includes(UNKNOWN) || words.some((word) => fillsIn(word, given.at))) continue;
      yield { ...given, where };
    }
  }
}

/** Whether a variable of a text stands in a place. */
function fillsIn({ variables }: Setting, { source, span }: Location): boolean {
  return (variables ?? []).some(
    ({ at }) => at.source === source && at.span.start < span.end && span.start < at.span.end,
  );
}

/** A label's name is a path: only its last part says what the value is. */
function* inLabel(name: string, value: Setting): Iterable<Written> {
  if (value.value === undefined || value.variables?.length) return;
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/\.(?:basicauth|digestauth)\.users(?:\[\d+\])?$/i.test(name)) {
    const [, password = ''] = /^[^:,]*:(.+)$/s.exec(value.value) ?? [];
    if (isCredentialValue(password))
      yield { name, value: password, at: value.at, where: 'label', hashed: /^\$|^\{SHA\}/.test(password) };
  } else if (isCredential(last, value.value)) yield { name, value: value.value, at: value.at, where: 'label' };
}

/** The lines of a configuration written in a compose file that name a credential with its value. */
export function credentialsInContent(
  content: Setting,
): readonly { readonly name: string; readonly value: string; readonly at: Location }[] {
  if (!(content instanceof Text)) return [];
  const { text } = content;
  let from = 0;
  return credentialLines(text).flatMap(({ name, value, line }) => {
    const start = text.indexOf(line, from);
    const begin = start < 0 ? -1 : text.indexOf(value, start + line.indexOf(name) + name.length);
    if (begin < 0 || value.includes(UNKNOWN)) return [];
    from = start + line.length;
    const at = content.locate(begin, begin + value.length);
    return fillsIn(content, at) ? [] : [{ name, value, at }];
  });
}

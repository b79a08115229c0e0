import { type CredentialNames, isCredential, noNames } from '../../known/credential-names.ts';
import { isKnownToAll } from '../../known/stand-ins.ts';
import { isSwitchedOff } from '../../known/switch-values.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { Setting } from '../../text/setting.ts';
import type { CredentialFinder, Hidden } from './credential-finder.ts';
import { configuredIn } from './in-configuration-text.ts';
import { type Inside, optionCredentials } from './within-words.ts';

/** What gives a name a value: a variable, a build argument, a label. */
export interface NamedValue {
  readonly name: string;
  readonly value: Setting | undefined;
}

/** Whether a value that is written out is a credential by its name. */
export function isCredentialSetting({ name, value }: NamedValue, names: CredentialNames = noNames): boolean {
  return value?.value !== undefined && isCredential(name, value.value, names);
}

/**
 * Whether a credential is part of a login that somebody is to fill in: what everybody knows, and beside it, under names that begin
 * alike, a host that nobody has, or that it is switched off (`FEED_PASS=password`, `FEED_HOST=feeds.example.org`, `FEED_ENABLED=no`).
 */
export function isOfForm({ name, value }: NamedValue, beside: readonly NamedValue[]): boolean {
  const front = /^.*[_.-]/.exec(name)?.[0];
  if (front === undefined || !isKnownToAll(value?.value ?? '')) return false;
  const isOff = (other: NamedValue) => /^enabled?$/i.test(other.name.slice(front.length)) && isSwitchedOff(other.value);
  return beside
    .filter((other) => other.name.startsWith(front))
    .some((other) => isOfDocumentedHost(other.value?.value ?? '') || isOff(other));
}

/** Whether an address, or a host alone, is of a host that documentation names and nobody has (RFC 2606): `feeds.example.org`. */
function isOfDocumentedHost(address: string): boolean {
  const [host = ''] = address
    .trim()
    .replace(/^\w+:\/\//, '')
    .split(/[:/]/);
  const labels = host.toLowerCase().split('.');
  return labels.length > 1 && labels.includes('example');
}

/** The credentials among what a value holds: `-Dstore.password=x` of JAVA_OPTS, `{"auths": {"x": {"auth": "…"}}}`. */
export function credentialsInside(value: string, names: CredentialNames): Iterable<Inside> {
  return isConfiguration(value) ? configuredIn(value, names) : optionCredentials(value, names);
}

/** JSON or XML. */
function isConfiguration(value: string): boolean {
  return /^\s*[{<]/.test(value);
}

export const namedValues: CredentialFinder = {
  instruction: (instruction, names) => ('pairs' in instruction ? inValues(instruction.pairs, names) : []),
  service: ({ environment, envFile, labels, build, hooks }, names) =>
    inValues(
      [
        ...environment,
        ...envFile.flatMap(({ entries }) => entries),
        ...labels,
        ...(build?.args ?? []),
        ...hooks.flatMap((hook) => hook.environment),
      ],
      names,
    ),
  bakeTarget: ({ args, labels }, names) => inValues([...args, ...labels], names),
  application: ({ environmentFile }, names) => (environmentFile ? inValues(readEnvFile(environmentFile), names) : []),
};

function* inValues(values: readonly NamedValue[], names: CredentialNames): Iterable<Hidden> {
  for (const { name, value } of values) {
    if (!value) continue;
    yield* inside(value, names);
    for (const part of [value, ...(value.variables ?? []).flatMap(({ fallback }) => fallback ?? [])]) {
      if (isCredentialSetting({ name, value: part }, names)) yield { value: part.value!, at: part.at };
    }
  }
}

function* inside({ value: text = '', at }: Setting, names: CredentialNames): Iterable<Hidden> {
  // A configuration may hold options as well.
  const found = isConfiguration(text)
    ? [...configuredIn(text, names), ...optionCredentials(text, names)]
    : optionCredentials(text, names);
  for (const { value } of found) yield { value, at };
}

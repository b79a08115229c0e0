import { type CredentialNames, isForBrowsers, isMadeUpFor } from '../../known/credential-names.ts';
import { isPasswordHash } from '../../known/credential-values.ts';
import type { Application } from '../../model/compose/application.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { ComposeService, EnvironmentEntry } from '../../model/compose/service.ts';
import { serviceTexts } from '../../model/compose/service-texts.ts';
import type { Service } from '../../model/project.ts';
import { type Location, placeKey } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import type { Setting } from '../../text/setting.ts';
import { type Guessable, isEasilyGuessed } from '../accounts/guessable-words.ts';
import { opensToAll } from '../network/known-logins.ts';
import { isToBeReplaced } from './asked-to-replace.ts';
import { credentialOf, passwordVariablesIn } from './connection-strings.ts';
import type { CredentialFinder } from './credential-finder.ts';
import { holdsToken, nameBefore } from './known-tokens.ts';
import { isCredentialSetting, type NamedValue } from './named-values.ts';
import { holdsAddressPassword, withPasswords } from './passwords-in-addresses.ts';

/** The variables in the `.env` with which compose fills in a set of files. */
export function variablesOf({ environmentFile }: Application): readonly EnvironmentEntry[] {
  return environmentFile ? readEnvFile(environmentFile) : [];
}

/** Whether people made up all that an env file keeps secret for what they start, and nobody issued it. */
export function areMadeUp(secret: readonly EnvironmentEntry[]): boolean {
  return secret.every(
    (entry) =>
      isMadeUpFor(entry.name, entry.value?.value ?? '') && !heldIn(entry).some(({ server }) => server === 'internet'),
  );
}

/** An entry of an env file, and what everyone who reaches the host can do who knows its value. */
export interface OpenedByEntry {
  readonly entry: EnvironmentEntry;
  readonly how: 'log in' | 'sign';
}

/**
 * As bad as in the compose file: what can be guessed, or has to be behind a hash, weighs less, and what everybody is to replace, or gets anyway, least.
 *
 * @param around what somebody who guesses would try
 */
export function weightOfEntries(
  secret: readonly EnvironmentEntry[],
  around: ReadonlySet<string>,
): 'high' | 'medium' | 'low' {
  const weights = secret.map((entry) => weightOfEntry(entry, around));
  return (['high', 'medium'] as const).find((each) => weights.includes(each)) ?? 'low';
}

function weightOfEntry(entry: EnvironmentEntry, around: ReadonlySet<string>): 'high' | 'medium' | 'low' {
  if (isForBrowsers(entry.name) || (entry.value && isToBeReplaced(entry.value.at))) return 'low';
  return isPasswordHash(entry.value?.value ?? '') || mayBeGuessed(entry, around) ? 'medium' : 'high';
}

/** Those of which whoever guesses has all the credentials. */
export function guessedAmong(
  secret: readonly EnvironmentEntry[],
  around: ReadonlySet<string>,
): readonly EnvironmentEntry[] {
  return secret.filter((entry) => mayBeGuessed(entry, around));
}

function mayBeGuessed(entry: EnvironmentEntry, around: ReadonlySet<string>): boolean {
  return heldIn(entry).every((each) => isEasilyGuessed(each, around));
}

/** The passwords of the addresses in an entry, or what it is. */
function heldIn({ name, value }: EnvironmentEntry): readonly Guessable[] {
  const connections = value ? withPasswords([{ name, text: value }]).flatMap((each) => each.connections) : [];
  return connections.length > 0 ? connections.map(credentialOf) : [{ name, value: value?.value ?? '' }];
}

/** The first entry of an env file that opens one of the services which are given it, under whatever name. */
export function openedByEntries(
  entries: readonly EnvironmentEntry[],
  services: readonly Service[],
): OpenedByEntry | undefined {
  for (const service of services) {
    for (const { name, value } of effectiveEntries(service)) {
      const written = [value, ...(value?.variables ?? []).map(({ set }) => set)];
      const entry = entries.find((each) => written.some((text) => isSamePlace(text?.at, each.value?.at)));
      const how = entry && opensToAll(service, name);
      if (entry && (how === 'log in' || how === 'sign')) return { entry, how };
    }
  }
  return undefined;
}

function isSamePlace(one: Location | undefined, other: Location | undefined): boolean {
  return one !== undefined && one.source.path === other?.source.path && one.span.start === other.span.start;
}

/**
 * The lines of an env file that give a credential, by their own name or by that of what is set to one: `S_API` of
 * `API_SECRET: ${S_API}`, `--api-secret=${S_API}`, `postgres://app:${S_API}@db`.
 */
export function credentialsAmong(
  entries: readonly EnvironmentEntry[],
  services: readonly Service[],
  names: CredentialNames,
): readonly EnvironmentEntry[] {
  const filled = namesFilled(services);
  return entries.filter((entry) => {
    const others = entry.value ? (filled.get(placeKey(entry.value.at)) ?? []) : [];
    return [entry.name, ...others].some((name) => givesCredential({ ...entry, name }, names));
  });
}

/** By the place of what a file of the repository sets a variable to, what services call it. */
const namesFilled = once((services: readonly Service[]): ReadonlyMap<string, readonly string[]> => {
  const filled = groupBy(services.flatMap(filledIn), ({ value }) => placeKey(value.at));
  return new Map([...filled].map(([key, some]) => [key, some.map(({ name }) => name)]));
});

/** What files of the repository set the variables of a service to, by what the service calls that and nothing else. */
function filledIn(service: ComposeService): readonly (NamedValue & { readonly value: Setting })[] {
  const texts = [
    ...serviceTexts(service),
    ...service.envFile.flatMap(({ entries }) =>
      entries.flatMap(({ name, value }) => (value ? { name, text: value } : [])),
    ),
  ];
  return texts.flatMap(({ name, text }) => [
    ...(text.variables ?? []).flatMap(({ set, at }) =>
      set?.value === undefined
        ? []
        : [...(set.value === text.value ? [name] : []), nameOfWhole(at)].map((each) => ({ name: each, value: set })),
    ),
    ...passwordVariablesIn(text, 'set').map(({ set }) => ({ name: 'password', value: set! })),
  ]);
}

export const filledCredentials: CredentialFinder = {
  service: (service, names) =>
    filledIn(service).flatMap((each) =>
      isCredentialSetting(each, names) ? [{ value: each.value.value!, at: each.value.at }] : [],
    ),
};

/** What a value is called that is nothing but what stands at a place: `--api-secret=${S_API}`. */
function nameOfWhole({ source, span }: Location): string {
  return /^[^"'\s,;\]]/.test(source.text.slice(span.end, span.end + 1)) ? '' : nameBefore(source, span.start);
}

/** Whether a line of an env file gives a credential; a token of a known shape is reported as what it is. */
function givesCredential({ name, value }: Pick<EnvironmentEntry, 'name' | 'value'>, names: CredentialNames): boolean {
  if (value?.value === undefined || value.variables?.length) return false;
  if (holdsToken(value.at)) return false;
  return isCredentialSetting({ name, value }, names) || holdsAddressPassword(value, names);
}

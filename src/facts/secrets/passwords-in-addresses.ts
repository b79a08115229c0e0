import { type CredentialNames, noNames } from '../../known/credential-names.ts';
import { type BakeTarget, bakeTexts } from '../../model/bake/bake-targets.ts';
import { readEnvFile } from '../../model/compose/env-files.ts';
import type { ComposeService, EnvironmentEntry } from '../../model/compose/service.ts';
import { serviceTexts } from '../../model/compose/service-texts.ts';
import type { Instruction } from '../../model/dockerfile/instruction.ts';
import { type NamedText, textsOf } from '../../model/dockerfile/instruction-texts.ts';
import { onceWith } from '../../text/once.ts';
import type { Setting, Variable } from '../../text/setting.ts';
import {
  type ConnectionString,
  connectionsIn,
  mayHoldPassword,
  passwordsWritten,
  passwordVariablesIn,
} from './connection-strings.ts';
import { type CredentialFinder, defaultOf, type Hidden } from './credential-finder.ts';
import { holdsToken } from './known-tokens.ts';

/** A value with a password in an address. */
export interface WithPassword extends NamedText {
  readonly connections: readonly ConnectionString[];
  /** The variables whose defaults are the password. */
  readonly defaults: readonly Variable[];
}

/** The values of an instruction that have a password in an address. */
export const addressesIn = onceWith((instruction: Instruction, names: CredentialNames) =>
  withPasswords(textsOf(instruction, mayHoldPassword), names),
);

/** Those of a service. */
export const addressesOf = onceWith((service: ComposeService, names: CredentialNames) =>
  withPasswords(serviceTexts(service), names),
);

/** Those of a target of a bake file. */
export const addressesOfTarget = onceWith((target: BakeTarget, names: CredentialNames) =>
  withPasswords(bakeTexts(target), names),
);

/** Those among some values; each place once. */
export function withPasswords(texts: Iterable<NamedText>, names: CredentialNames = noNames): readonly WithPassword[] {
  const found: WithPassword[] = [];
  for (const { name, text } of texts) {
    const connections = connectionsIn(text, names);
    const defaults = passwordVariablesIn(text, 'fallback');
    if (connections.length + defaults.length === 0 || found.some((each) => samePlace(each.text, text))) continue;
    found.push({ name, text, connections, defaults });
  }
  return found;
}

/** Whether a text has a password in an address, which is then told as that. */
export function holdsAddressPassword(setting: Setting, names: CredentialNames = noNames): boolean {
  return connectionsIn(setting, names).length > 0;
}

/** Whether a text is reported as what anybody recognises in it, by its shape: a token, or a password in an address. */
export function isRecognised(setting: Setting): boolean {
  return holdsToken(setting.at) || holdsAddressPassword(setting);
}

export const addressPasswords: CredentialFinder = {
  source: passwordsWritten,
  instruction: (instruction, names) => passwordsOf(addressesIn(instruction, names)),
  service: (service, names) => [
    ...passwordsOf(addressesOf(service, names)),
    ...service.envFile.flatMap(({ entries }) => passwordsOf(withPasswords(named(entries), names))),
  ],
  bakeTarget: (target, names) => passwordsOf(addressesOfTarget(target, names)),
  application: ({ environmentFile, configs, secrets }, names) => [
    ...(environmentFile ? passwordsOf(withPasswords(named(readEnvFile(environmentFile)), names)) : []),
    ...[...configs.values(), ...secrets.values()].flatMap(({ content }) =>
      content ? passwordsOf(withPasswords([{ name: '', text: content }], names)) : [],
    ),
  ],
};

function named(entries: readonly EnvironmentEntry[]): readonly NamedText[] {
  return entries.flatMap(({ name, value }) => (value ? [{ name, text: value }] : []));
}

function passwordsOf(found: readonly WithPassword[]): readonly Hidden[] {
  return found.flatMap(({ connections, defaults }) => [
    ...connections.map(({ password, at }) => ({ value: password, at })),
    ...defaults.flatMap(defaultOf),
  ]);
}

function samePlace({ at: a }: Setting, { at: b }: Setting): boolean {
  return a.source === b.source && a.span.start === b.span.start;
}

import { type CredentialNames, isCredential, isCredentialName, noNames } from '../../known/credential-names.ts';
import { isCredentialValue } from '../../known/credential-values.ts';
import type { Application } from '../../model/compose/application.ts';
import type { ComposeService } from '../../model/compose/service.ts';
import { serviceTexts } from '../../model/compose/service-texts.ts';
import { onceWith } from '../../text/once.ts';
import { knownParts, type Setting, type Variable } from '../../text/setting.ts';
import { passwordVariablesIn } from './connection-strings.ts';
import { type CredentialFinder, defaultOf } from './credential-finder.ts';
import { commandCredentials } from './written-credentials.ts';

/** A default that stands in for a credential where nobody sets the variable. */
export interface CredentialDefault {
  /** The variable, or what it is given to, whichever is named like a credential. */
  readonly name: string;
  /** The variable that it is the default of. */
  readonly variable: string;
  /** What it is given to: a variable of the container, an option; undefined where that is more. */
  readonly setting?: string | undefined;
  readonly fallback: Setting;
  readonly value: string;
}

/** The credentials among the defaults of variables (`${DB_PASSWORD:-changeme}`) that a service reads. */
export function credentialDefaults(
  service: ComposeService,
  names: CredentialNames = noNames,
): readonly CredentialDefault[] {
  return defaultsOf(service, names);
}

/** The same in the contents of an application's configurations. */
export function configurationDefaults({ configs }: Application, names: CredentialNames = noNames): CredentialDefault[] {
  return [...configs.values()].flatMap(({ content }) => [...defaults(content?.variables ?? [], undefined, names)]);
}

export const defaultValues: CredentialFinder = {
  service: (service, names) => credentialDefaults(service, names).flatMap(defaultOf),
  application: (application, names) => configurationDefaults(application, names).flatMap(defaultOf),
};

const defaultsOf = onceWith((service: ComposeService, names: CredentialNames) => [...all(service, names)]);

function* all(service: ComposeService, names: CredentialNames): Iterable<CredentialDefault> {
  for (const { name, text } of serviceTexts(service)) {
    const { variables = [] } = text;
    // What a variable makes a whole of may be named by what it is given to.
    const whole = variables.length === 1 && knownParts(text).length === 1;
    if (whole) yield* ofSetting(name, variables, names);
    else yield* defaults(variables, undefined, names);
    for (const variable of passwordVariablesIn(text, 'fallback')) {
      if (!isCredentialName(variable.name, names)) yield* defaults([variable], 'password', names);
    }
  }
  for (const { given, filledBy } of commandCredentials(service, names)) {
    const [variable] = filledBy;
    if (variable && filledBy.length === 1 && !isCredentialName(variable.name, names))
      yield* defaults(filledBy, given.name, names);
  }
}

function* ofSetting(
  setting: string,
  variables: readonly Variable[],
  names: CredentialNames,
): Iterable<CredentialDefault> {
  const called = isCredentialName(setting, names) ? setting : undefined;
  for (const each of defaults(variables, called, names)) yield { ...each, setting };
}

function* defaults(
  variables: readonly Variable[],
  given: string | undefined,
  names: CredentialNames,
): Iterable<CredentialDefault> {
  for (const { name, fallback } of variables) {
    if (!fallback) continue;
    const called = isCredentialName(name, names) ? name : isAccountName(name) ? undefined : given;
    if (fallback.variables?.length) yield* defaults(fallback.variables, called, names);
    else if (called !== undefined && fallback.value !== undefined && isDefault(called, fallback.value, names))
      yield { name: called, variable: name, fallback, value: fallback.value };
  }
}

/** Whether a variable is called by the account, which some products call an access key: `MINIO_ROOT_USER`. */
function isAccountName(variable: string): boolean {
  return /(?:^|_)(?:USER|USERNAME|LOGIN)$/i.test(variable);
}

/** What a command takes as a credential (`-p`) need not be named like one. */
function isDefault(called: string, value: string, names: CredentialNames): boolean {
  return called.startsWith('-') ? isCredentialValue(value) : isCredential(called, value, names);
}

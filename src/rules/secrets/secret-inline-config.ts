import { isEasilyGuessed, wordsAround, wordsOfServices } from '../../facts/accounts/guessable-words.ts';
import { credentialOf } from '../../facts/secrets/connection-strings.ts';
import type { Credential } from '../../facts/secrets/credential.ts';
import { wordsNear } from '../../facts/secrets/in-configuration-text.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { withPasswords } from '../../facts/secrets/passwords-in-addresses.ts';
import { credentialsInContent, credentialsInOptions } from '../../facts/secrets/written-credentials.ts';
import type { CredentialNames } from '../../known/credential-names.ts';
import { isKnownToAll } from '../../known/stand-ins.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';
import { hardCoded, writtenFor } from '../secret-wording.ts';

export default {
  id: 'secret-inline-config',
  title: 'A credential is hard-coded in a config in this file',
  group: 'secrets',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'Whoever can read the repository can read it, and changing it later does not remove it from the history.',
  fix: 'Write `${NAME}` instead, set by whoever runs compose, or let the program read it from a file under `secrets`. Replace any value that was ever real.',
  also: ['OWASP 12'],
  reads: { fields: ['environment'] },
  *service(service, { policy: { secrets: names } }) {
    const known = wordsAround(service, names);
    for (const { name: variable, value: text } of service.environment) {
      if (!text?.value?.includes('\n')) continue;
      for (const { name, value, at } of credentialsInContent(text, names)) {
        if (holdsToken(at)) continue;
        yield literal({ name, value, at }, say`in ${variable} of ${service.name}`, known);
      }
    }
  },
  *application(application, { policy: { secrets: names } }) {
    const { configs, secrets, volumes } = application;
    const known = new Set(wordsOfServices(application));
    for (const { name: volume, driverOptions } of volumes.values()) {
      for (const each of credentialsInOptions(driverOptions, names))
        yield literal(each, say`in the options of the volume ${volume}`, known);
    }
    for (const { name: config, content } of [...configs.values(), ...secrets.values()]) {
      if (!content) continue;
      for (const problem of [...named(content, config, names, known), ...inAddresses(content, config, names, known)])
        if (!holdsToken(problem.at)) yield problem;
    }
  },
} satisfies Rule;

function* named(
  content: Setting,
  config: string,
  names: CredentialNames,
  known: ReadonlySet<string>,
): Iterable<Problem> {
  for (const each of credentialsInContent(content, names)) yield literal(each, say`in the config ${config}`, known);
}

/** A value of a text, as if it stood in a variable. */
function literal(
  { name, value, at }: Pick<Credential, 'name' | 'value' | 'at'>,
  where: Message,
  known: ReadonlySet<string>,
): Problem {
  return hardCoded({ name, at, value: { value, at }, where, known: new Set([...known, ...wordsNear(at)]) });
}

function* inAddresses(
  content: Setting,
  config: string,
  names: CredentialNames,
  around: ReadonlySet<string>,
): Iterable<Problem> {
  const addresses = withPasswords([{ name: config, text: content }], names);
  for (const connection of addresses.flatMap(({ connections }) => connections)) {
    const { user, at } = connection;
    const credential = credentialOf(connection);
    const who = user ? say` of ${user}` : say``;
    const isGuessed = isEasilyGuessed(credential, around);
    const how = isKnownToAll(credential.value)
      ? 'A well-known password'
      : isGuessed
        ? 'An easily guessed password'
        : 'The password';
    const message = [how, ...say`${who} is hard-coded in an address in the config ${config}.`];
    yield { at, key: `address ${user}`, ...writtenFor(credential), ...(isGuessed && { severity: 'medium' }), message };
  }
}

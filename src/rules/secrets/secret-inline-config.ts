import type { Credential } from '../../facts/secrets/credential.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { withPasswords } from '../../facts/secrets/passwords-in-addresses.ts';
import { credentialsInContent, credentialsInOptions } from '../../facts/secrets/written-credentials.ts';
import type { CredentialNames } from '../../known/credential-names.ts';
import { isKnownToAll } from '../../known/stand-ins.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';
import { hardCoded, written } from '../secret-wording.ts';

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
  *service({ name: service, environment }, { policy: { secrets: names } }) {
    for (const { name: variable, value: text } of environment) {
      if (!text?.value?.includes('\n')) continue;
      for (const { name, value, at } of credentialsInContent(text, names)) {
        if (holdsToken(at)) continue;
        yield literal({ name, value, at }, say`in ${variable} of ${service}`);
      }
    }
  },
  *application({ configs, secrets, volumes }, { policy: { secrets: names } }) {
    for (const { name: volume, driverOptions } of volumes.values()) {
      for (const each of credentialsInOptions(driverOptions, names))
        yield literal(each, say`in the options of the volume ${volume}`);
    }
    for (const { name: config, content } of [...configs.values(), ...secrets.values()]) {
      if (!content) continue;
      for (const problem of [...named(content, config, names), ...inAddresses(content, config)])
        if (!holdsToken(problem.at)) yield problem;
    }
  },
} satisfies Rule;

function* named(content: Setting, config: string, names: CredentialNames): Iterable<Problem> {
  for (const each of credentialsInContent(content, names)) yield literal(each, say`in the config ${config}`);
}

/** A value of a text, as if it stood in a variable. */
function literal({ name, value, at }: Pick<Credential, 'name' | 'value' | 'at'>, where: Message): Problem {
  return hardCoded({ name, at, value: { value, at }, where, known: new Set() });
}

function* inAddresses(content: Setting, config: string): Iterable<Problem> {
  for (const { user, password, at } of withPasswords([{ name: config, text: content }]).flatMap(
    ({ connections }) => connections,
  )) {
    const who = user ? say` of ${user}` : say``;
    const known = isKnownToAll(password);
    const how = known ? say`A well-known password` : say`The password`;
    const message = say`${how}${who} is hard-coded in an address in the config ${config}.`;
    const key = `address ${user}`;
    yield {
      at,
      key,
      ...written(password),
      ...(known && { severity: 'medium' }),
      message,
    };
  }
}

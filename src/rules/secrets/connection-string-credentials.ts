import { isEasilyGuessed, wordsAround, wordsInStage } from '../../facts/accounts/guessable-words.ts';
import { declarationsOf } from '../../facts/secrets/build-arguments.ts';
import { type ConnectionString, credentialOf } from '../../facts/secrets/connection-strings.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import {
  addressesIn,
  addressesOf,
  addressesOfTarget,
  type WithPassword,
} from '../../facts/secrets/passwords-in-addresses.ts';
import { isKnownToAll } from '../../known/stand-ins.ts';
import { ships } from '../../model/shipped-stages.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';
import { weighedBy, writtenFor } from '../secret-wording.ts';

export default {
  id: 'connection-string-credentials',
  title: 'An address contains a password',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'Whoever can read the repository or pull the image can log in where the address points, and programs print such addresses to their logs.',
  fix: 'Leave the password out of the address and pass it at run time, as a mounted secret or as `${DB_PASSWORD}`; in a build step, use `RUN --mount=type=secret`. Replace any password that was ever real.',
  also: ['CIS 4.10', 'OWASP 12'],
  *image({ stage }, { project, policy: { secrets } }) {
    const around = wordsInStage(stage, project, secrets);
    const shipped = ships(stage, project);
    const own = stage.layers.map(({ instruction }) => instruction);
    for (const instruction of [...declarationsOf(stage), ...own]) {
      const isKept = shipped || instruction.keyword === 'ARG';
      for (const address of addressesIn(instruction, secrets)) {
        yield* connections(address, isKept, around);
        yield* defaultPasswords(address);
      }
    }
  },
  *service(service, { policy: { secrets } }) {
    const around = wordsAround(service, secrets);
    for (const address of addressesOf(service, secrets)) yield* connections(address, true, around);
  },
  *bakeTarget(target, { policy: { secrets } }) {
    for (const address of addressesOfTarget(target, secrets)) yield* connections(address, true, new Set());
  },
} satisfies Rule;

/**
 * @param isKept whether somebody can read it who only has the image
 * @param around what somebody who guesses would try
 */
function* connections(
  { name, text, connections }: WithPassword,
  isKept: boolean,
  around: ReadonlySet<string>,
): Iterable<Problem> {
  for (const connection of connections) {
    const credential = credentialOf(connection);
    const isGuessed = isEasilyGuessed(credential, around);
    const problem = tell(name, text, connection, isGuessed);
    if (!problem) continue;
    yield isKept
      ? { ...problem, ...(isGuessed && { severity: 'medium', guessed: true }) }
      : { ...problem, guessed: isGuessed, severity: isGuessed || credential.server === 'itself' ? 'low' : 'medium' };
  }
}

function* defaultPasswords({ name, defaults }: WithPassword): Iterable<Problem> {
  for (const { name: variable, fallback } of defaults) {
    const message = say`If ${variable} is unset, this address uses the password that is hard-coded here.`;
    const weight = weighedBy(variable, fallback!.value ?? '');
    yield { at: fallback!.at, key: `${name} ${variable}`, severity: 'medium', message, ...weight };
  }
}

function tell(name: string, text: Setting, connection: ConnectionString, isGuessed: boolean): Problem | undefined {
  if (holdsToken(connection.at) || (connection.at === text.at && holdsToken(text.at))) return undefined;
  const { user, password, host, scheme } = connection;
  const where = host === undefined ? say`` : say` for ${host}`;
  const who = user ? say` of ${user}` : say``;
  const known = isKnownToAll(password) ? 'well-known ' : isGuessed ? 'easily guessed ' : '';
  const what = user === undefined ? say`token` : say`${[known]}password${who}`;
  return {
    at: connection.at,
    key: `${name} ${scheme} ${user} ${host}`,
    ...writtenFor(credentialOf(connection)),
    message: say`The ${what}${where} is hard-coded in this ${scheme === 'connection' ? say`connection string` : say`${scheme} address`}.`,
  };
}

import { declarationsOf } from '../../facts/secrets/build-arguments.ts';
import { type ConnectionString, isGuessable, isLocal } from '../../facts/secrets/connection-strings.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import {
  addressesIn,
  addressesOf,
  addressesOfTarget,
  type WithPassword,
} from '../../facts/secrets/passwords-in-addresses.ts';
import { ships } from '../../model/shipped-stages.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';
import { weighedBy, written } from '../secret-wording.ts';

export default {
  id: 'connection-string-credentials',
  title: 'An address contains a password',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'Whoever can read the repository or pull the image can log in where the address points, and programs print such addresses to their logs.',
  fix: 'Leave the password out of the address and pass it at run time: `${DB_PASSWORD}` set by whoever runs compose, or a mounted secret; in a build step, `RUN --mount=type=secret`. Replace any password that was ever real.',
  also: ['CIS 4.10', 'OWASP 12'],
  *image({ stage }, { project }) {
    const shipped = ships(stage, project);
    const own = stage.layers.map(({ instruction }) => instruction);
    for (const instruction of [...declarationsOf(stage), ...own]) {
      const isKept = shipped || instruction.keyword === 'ARG';
      for (const address of addressesIn(instruction)) {
        yield* connections(address, isKept);
        yield* defaultPasswords(address);
      }
    }
  },
  *service(service) {
    for (const address of addressesOf(service)) yield* connections(address, true);
  },
  *bakeTarget(target) {
    for (const address of addressesOfTarget(target)) yield* connections(address, true);
  },
} satisfies Rule;

/** @param isKept whether somebody can read it who only has the image */
function* connections({ name, text, connections }: WithPassword, isKept: boolean): Iterable<Problem> {
  for (const connection of connections) {
    const problem = tell(name, text, connection);
    if (!problem) continue;
    const known = isGuessable(connection);
    yield isKept
      ? { ...problem, ...(known && { severity: 'medium' }) }
      : { ...problem, severity: known || isLocal(connection) ? 'low' : 'medium' };
  }
}

function* defaultPasswords({ name, defaults }: WithPassword): Iterable<Problem> {
  for (const { name: variable, fallback } of defaults) {
    const message = say`If ${variable} is unset, this address uses the password that is hard-coded here.`;
    const weight = weighedBy(fallback!.value ?? '');
    yield { at: fallback!.at, key: `${name} ${variable}`, severity: 'medium', message, ...weight };
  }
}

function tell(name: string, text: Setting, connection: ConnectionString): Problem | undefined {
  if (holdsToken(connection.at) || (connection.at === text.at && holdsToken(text.at))) return undefined;
  const { user, password, host, scheme } = connection;
  const where = host === undefined ? say`` : say` for ${host}`;
  const who = user ? say` of ${user}` : say``;
  const what =
    user === undefined ? say`token` : isGuessable(connection) ? say`well-known password${who}` : say`password${who}`;
  return {
    at: connection.at,
    key: `${name} ${scheme} ${user} ${host}`,
    ...written(password),
    message: say`The ${what}${where} is hard-coded in this ${scheme === 'connection' ? say`connection string` : say`${scheme} address`}.`,
  };
}

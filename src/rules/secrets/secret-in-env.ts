import { wordsAround, wordsInStage } from '../../facts/accounts/guessable-words.ts';
import { opensToAll } from '../../facts/network/known-logins.ts';
import { isAccountPassword } from '../../facts/secrets/account-passwords.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { credentialsInside, isCredentialSetting } from '../../facts/secrets/named-values.ts';
import { isRecognised } from '../../facts/secrets/passwords-in-addresses.ts';
import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { isGuessedAmong, isStandIn } from '../../known/stand-ins.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { committedValue, type Setting } from '../../text/setting.ts';
import { hardCoded, ofDoor, usable } from '../secret-wording.ts';

export default {
  id: 'secret-in-env',
  title: 'A credential is hard-coded in the environment',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever can read the repository or pull the image can read it (`docker inspect` shows it), and changing it later does not remove it from the history.',
  fix: 'Pass it at run time, as a mounted secret or as `${NAME}`; in a build step, use `RUN --mount=type=secret`. Replace any value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12', 'hadolint DL3064', 'trivy DS-0031', 'buildkit SecretsUsedInArgOrEnv'],
  instructions: ['ENV', 'LABEL'],
  reads: { fields: ['environment', 'hooks'] },
  *layer(layer, { project, shipped, policy: { secrets } }) {
    const ships = shipped(layer);
    const where = ships ? say`in the image` : say`in the build cache and the history of its stage`;
    for (const { name, nameAt: at, value: setting } of layer.instruction.pairs) {
      const value = committedValue(setting);
      if (!value) continue;
      const known = wordsInStage(layer.stage, project, secrets);
      yield* inOptions(name, value, known, secrets);
      if (!isLiteralCredential(name, value, secrets)) continue;
      const beside = layer.stage.layers.flatMap(environmentPairs);
      const problem = hardCoded({ name, at, value, where, known, beside });
      // told as one of an account, by who can log in with it
      const account = isAccountPassword(value.value!, layer.stage) && { severity: 'medium' as const };
      yield* ships ? [{ ...problem, ...account }] : unshipped(problem, value);
    }
  },
  *service(service, { policy: { secrets } }) {
    const known = wordsAround(service, secrets);
    const { environment, hooks } = service;
    for (const { name, nameAt, value } of [...environment, ...hooks.flatMap((hook) => hook.environment)]) {
      if (value) yield* inOptions(name, value, known, secrets);
      if (value && !value.variables?.length && isLiteralCredential(name, value, secrets)) {
        const problem = hardCoded({ name, at: nameAt, value, where: say`in this file`, known, beside: environment });
        const opens = opensToAll(service, name);
        if (opens !== 'nothing')
          yield opened(ofDoor(problem, service, value.value!), isGuessedAmong(value.value!, known) ? opens : undefined);
      }
    }
  },
} satisfies Rule<'ENV' | 'LABEL'>;

/** Written here. What another variable that is named so holds is reported where that is set; so is a known token. */
function isLiteralCredential(name: string, value: Setting, names: CredentialNames): boolean {
  if (!isCredentialSetting({ name, value }, names)) return false;
  if (value.variables?.some((variable) => isCredentialName(variable.name))) return false;
  return !isRecognised(value);
}

/** `JAVA_OPTS="-Dstore.password=x"`, `AUTH_CONFIG='{"auths": {"x": {"auth": "…"}}}'`. */
function* inOptions(
  name: string,
  { value, variables, at }: Setting,
  known: ReadonlySet<string>,
  names: CredentialNames,
): Iterable<Problem> {
  if (value === undefined || variables?.length || !/(?:^|\s)-|^\s*[{<]/.test(value) || isCredentialName(name, names))
    return;
  if (holdsToken(at)) return;
  for (const option of credentialsInside(value, names)) {
    const literal = { name: option.name, at, value: { ...option, at }, where: say`in ${name}`, known };
    yield { ...hardCoded(literal), key: `${name} ${option.name}` };
  }
}

/** What everybody knows and can use who comes to it. */
function opened(problem: Problem, how: 'log in' | 'sign' | undefined): Problem {
  return how ? { ...problem, cause: 'door', severity: 'high', message: [...problem.message, ...usable(how)] } : problem;
}

/** What lets a build run is in no image that somebody runs. */
function unshipped(problem: Problem, { value = '' }: Setting): readonly Problem[] {
  return isStandIn(value) ? [] : [{ ...problem, severity: problem.severity ? 'low' : 'medium' }];
}

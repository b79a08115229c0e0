import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { credentialsInside, isCredentialSetting } from '../../facts/secrets/named-values.ts';
import { isRecognised } from '../../facts/secrets/passwords-in-addresses.ts';
import { type CredentialNames, isCredentialName, isPasswordName } from '../../known/credential-names.ts';
import { isPasswordHash, isStandIn, isWellKnownDefault } from '../../known/credential-values.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { committedValue, type Setting } from '../../text/setting.ts';

export default {
  id: 'secret-in-env',
  title: 'A credential is hard-coded in the environment',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'Whoever can read the repository or pull the image can read it (`docker inspect` shows it), and changing it later does not remove it from the history.',
  fix: 'Pass it at run time: a mounted secret that the program reads from a file, or `${NAME}` set by whoever runs compose; in a build step, `RUN --mount=type=secret`. Replace any value that was ever real.',
  also: ['CIS 4.10', 'OWASP 12', 'hadolint DL3064', 'trivy DS-0031', 'buildkit SecretsUsedInArgOrEnv'],
  instructions: ['ENV', 'LABEL'],
  *layer(layer, { shipped, policy: { secrets } }) {
    if (layer.instruction.keyword !== 'ENV' && layer.instruction.keyword !== 'LABEL') return;
    const ships = shipped(layer);
    const where = ships ? say`in the image` : say`in the build cache and the history of its stage`;
    for (const { name, nameAt, value: setting } of layer.instruction.pairs) {
      const value = committedValue(setting);
      if (!value) continue;
      yield* inOptions(name, value, secrets);
      // what lets a build run is in no image that somebody runs
      if (!isLiteralCredential(name, value, secrets) || (!ships && isStandIn(value.value ?? ''))) continue;
      yield { ...(!ships && { severity: 'medium' }), ...tell(name, nameAt, value, where) };
    }
  },
  *service({ environment, hooks }, { policy: { secrets } }) {
    for (const { name, nameAt, value } of [...environment, ...hooks.flatMap((hook) => hook.environment)]) {
      if (value) yield* inOptions(name, value, secrets);
      if (value && !value.variables?.length && isLiteralCredential(name, value, secrets)) {
        yield tell(name, nameAt, value, say`in this file`);
      }
    }
  },
} satisfies Rule;

/** Written here. What another variable that is named so holds is told where that is set; so is a known token. */
function isLiteralCredential(name: string, value: Setting, names: CredentialNames): boolean {
  if (!isCredentialSetting({ name, value }, names)) return false;
  if (value.variables?.some((variable) => isCredentialName(variable.name))) return false;
  return !isRecognised(value);
}

/** `JAVA_OPTS="-Dstore.password=x"`, `AUTH_CONFIG='{"auths": {"x": {"auth": "…"}}}'`. */
function* inOptions(name: string, { value, variables, at }: Setting, names: CredentialNames): Iterable<Problem> {
  if (value === undefined || variables?.length || !/(?:^|\s)-|^\s*[{<]/.test(value) || isCredentialName(name, names))
    return;
  for (const option of credentialsInside(value, names)) {
    if (!holdsToken(at))
      yield { at, key: `${name} ${option.name}`, message: say`${option.name} is hard-coded in ${name}.` };
  }
}

function tell(name: string, at: Location, { value = '' }: Setting, where: Message): Problem {
  // a password that calls itself a dummy opens what it is set for all the same; a token of elsewhere opens nothing
  if (isStandIn(value) && !isPasswordName(name)) {
    const message = say`${name} has a placeholder ${where}: remove it if nothing needs it, and make sure nothing accepts it.`;
    return { at, key: name, severity: 'low', message };
  }
  if (isPasswordHash(value)) {
    const message = say`${name} has a password hash ${where}; a weak password can be cracked from it.`;
    return { at, key: name, severity: 'medium', message };
  }
  const message = isWellKnownDefault(value)
    ? say`${name} has a well-known default value ${where}.`
    : say`${name} is hard-coded ${where}.`;
  return { at, key: name, message };
}

import { declarationsOf, isOfNoStage, type Keeper, keepersOf } from '../../facts/secrets/build-arguments.ts';
import { argumentsTaken, bakedArguments, composedArguments, newlyGiven } from '../../facts/secrets/given-arguments.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { isCredentialSetting } from '../../facts/secrets/named-values.ts';
import { isRecognised } from '../../facts/secrets/passwords-in-addresses.ts';
import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { mayBeCredential } from '../../known/credential-values.ts';
import { isKnownToAll, isStandIn } from '../../known/stand-ins.ts';
import type { EnvironmentEntry } from '../../model/compose/service.ts';
import type { Pair } from '../../model/dockerfile/instruction.ts';
import { ships } from '../../model/shipped-stages.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { committedValue } from '../../text/setting.ts';
import { givenArgument, keptArgument, untakenArgument, wellKnown, writtenArgument } from '../secret-wording.ts';

export default {
  id: 'secret-in-build-arg',
  title: 'A credential is passed as a build argument',
  group: 'secrets',
  severity: 'high',
  targets: ['dockerfile', 'compose', 'bake'],
  profile: 'default',
  why: 'Values of build arguments stay in the image history and its provenance: `docker history` shows them to everyone who can pull it.',
  fix: 'Mount it for the one step that needs it: `RUN --mount=type=secret,id=token,env=TOKEN …` with `docker build --secret id=token`, or `build.secrets` in compose.',
  also: ['CIS 4.10', 'OWASP 12', 'hadolint DL3064', 'trivy DS-0031', 'buildkit SecretsUsedInArgOrEnv'],
  reads: { fields: ['build'] },
  *image({ stage }, { project, policy: { secrets } }) {
    // in the history of a stage that does not ship, and in the provenance
    const lower = !ships(stage, project);
    const told = new Set<string>();
    const keepers = keepersOf(stage, project);
    for (const pair of declarationsOf(stage).flatMap(({ pairs }) => pairs)) {
      if (told.has(pair.name)) continue;
      const problem = isOfNoStage(pair, stage)
        ? untakenArgument(pair, secrets)
        : declared(pair, lower ? cached : kept, secrets, keepers.get(pair.name));
      if (!problem) continue;
      told.add(pair.name);
      yield lower && !keepers.has(pair.name) ? lowered(problem) : problem;
    }
  },
  *service(service, { policy: { secrets } }) {
    const received = argumentsTaken(service.runs.kind === 'built' ? service.runs.image.stage : undefined);
    for (const arg of composedArguments(service, secrets)) yield* passed(arg, received, secrets);
  },
  *bakeTarget(target, { policy: { secrets } }) {
    const received = argumentsTaken(target.stage);
    for (const arg of bakedArguments(target)) yield* passed(arg, received, secrets);
  },
  *change(comparison, { policy: { secrets } }) {
    for (const { name, at, isBrief } of newlyGiven(comparison, secrets))
      yield { ...givenArgument(name, at, kept), severity: isBrief ? 'medium' : 'high' };
  },
} satisfies Rule;

function lowered(problem: Problem): Problem {
  return { ...problem, severity: problem.severity ? 'low' : 'medium' };
}

const kept = say`which stays in the image's history`;
const cached = say`which stays in the build cache and its history`;

/** What compose or bake gives to a build. @param received the arguments that the Dockerfile takes, where they are reported */
function* passed(arg: EnvironmentEntry, received: ReadonlySet<string>, names: CredentialNames): Iterable<Problem> {
  const { name, nameAt: at, value } = arg;
  if (value && holdsToken(value.at)) return;
  const isWritten = value?.value !== undefined && !value.variables?.length;
  if (isWritten && isCredentialSetting(arg, names))
    yield isKnownToAll(value.value!)
      ? { at, key: name, severity: 'medium', message: say`${name} has ${[wellKnown(value.value!)]} here, ${kept}.` }
      : { at, key: name, message: say`${name} is hard-coded here, ${kept}.` };
  else if (!isWritten && !received.has(name) && isCredentialName(name, names) && mayBeCredential(value?.value ?? ''))
    yield givenArgument(name, at, kept);
}

function declared(pair: Pair, where: Message, names: CredentialNames, keeps?: Keeper): Problem | undefined {
  const { name, nameAt: at } = pair;
  const value = committedValue(pair.value);
  if (value && isRecognised(value)) return undefined;
  // what another argument that is named so holds is reported there
  if (value?.variables?.some((variable) => isCredentialName(variable.name, names))) return undefined;
  const text = value?.value ?? '';
  if (isCredentialSetting({ name, value }, names) && !isStandIn(text)) return writtenArgument(pair, text, where);
  const called = [name, ...(keeps?.as !== undefined && text === '' ? [keeps.as] : [])];
  if (!called.some((each) => isCredentialName(each, names)) || !mayBeCredential(text)) return undefined;
  if (!keeps) return givenArgument(name, at, where);
  return { ...keptArgument(pair, where, keeps), ...(isStandIn(text) && { severity: 'medium' }) };
}

import { wordsAround, wordsInStage } from '../../facts/accounts/guessable-words.ts';
import { declarationsOf, isOfNoStage, keepersOf } from '../../facts/secrets/build-arguments.ts';
import { argumentsTaken, bakedArguments, composedArguments, newlyGiven } from '../../facts/secrets/given-arguments.ts';
import { holdsToken } from '../../facts/secrets/known-tokens.ts';
import { isCredentialSetting } from '../../facts/secrets/named-values.ts';
import { type CredentialNames, isCredentialName } from '../../known/credential-names.ts';
import { mayBeCredential } from '../../known/credential-values.ts';
import type { EnvironmentEntry } from '../../model/compose/service.ts';
import { ships } from '../../model/shipped-stages.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { declaredArgument, givenArgument, untakenArgument, writtenArgument } from '../secret-wording.ts';

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
    const around = wordsInStage(stage, project, secrets);
    for (const pair of declarationsOf(stage).flatMap(({ pairs }) => pairs)) {
      if (told.has(pair.name)) continue;
      const keeper = keepers.get(pair.name);
      const problem = isOfNoStage(pair, stage)
        ? untakenArgument(pair, secrets)
        : declaredArgument(pair, lower ? cached : kept, secrets, around, keeper);
      if (!problem) continue;
      told.add(pair.name);
      // A value that is written here is no secret to the log.
      const isKept = keeper?.isPrinted ? problem.notes !== undefined : keeper !== undefined;
      yield lower && !isKept ? lowered(problem) : problem;
    }
  },
  *service(service, { policy: { secrets } }) {
    const received = service.runs.kind === 'built' ? argumentsTaken(service.runs.image.stage) : undefined;
    const around = wordsAround(service, secrets);
    for (const arg of composedArguments(service, secrets)) yield* passed(arg, received, secrets, around);
  },
  *bakeTarget(target, { policy: { secrets } }) {
    // What another target builds upon it is not known.
    const received = target.stage && !target.isBase ? argumentsTaken(target.stage) : undefined;
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

type Words = ReadonlySet<string>;

/**
 * What compose or bake gives to a build. A builder drops what its Dockerfile does not take.
 *
 * @param received the arguments that the Dockerfile takes, where they are reported; undefined where nobody sees it
 */
function* passed(
  arg: EnvironmentEntry,
  received: Words | undefined,
  names: CredentialNames,
  around?: Words,
): Iterable<Problem> {
  const { name, nameAt: at, value } = arg;
  if (value && holdsToken(value.at)) return;
  const written = value?.variables?.length ? undefined : value?.value;
  if (written !== undefined) {
    if (!isCredentialSetting(arg, names)) return;
    const isDropped = received && !received.has(name);
    const problem = isDropped ? untakenArgument(arg, names) : writtenArgument(arg, written, kept, around);
    if (problem) yield problem;
  } else if (!received && isCredentialName(name, names) && mayBeCredential(value?.value ?? ''))
    yield givenArgument(name, at, kept);
}

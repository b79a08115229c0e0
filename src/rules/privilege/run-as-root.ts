import { inPlaceOfUser } from '../../facts/accounts/root-starters.ts';
import { stepsDown } from '../../facts/accounts/step-down.ts';
import { staysForNobody } from '../../facts/host/one-task-images.ts';
import { isRootUser } from '../../known/root-account.ts';
import { platformOf } from '../../model/platform.ts';
import type { Image } from '../../model/project.ts';
import { servicesSetUser, userHandedOn } from '../../model/root-user.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import type { Setting } from '../../text/setting.ts';
import { offeredAccount } from '../fixes.ts';
import { rootAllTheSame } from '../root-all-the-same.ts';
import { called } from '../wording.ts';

export default {
  id: 'run-as-root',
  title: 'The image runs as root',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Anyone who gets code execution in the container is root there, with the default capabilities: one kernel bug away from the host.',
  fix: 'Create a user, give it what it must write to, and end the stage with `USER` and its numeric id, such as `USER 10001`.',
  also: ['CIS 4.1', 'OWASP 2', 'hadolint DL3002', 'trivy DS-0002', 'checkov CKV_DOCKER_8', 'kics 67fd0c4a'],
  *image(image) {
    const { user, stage } = image;
    if (!image.shipped || servicesSetUser(image)) return;
    yield* handedOn(image);
    if (!user) return;
    yield* unreached(user);
    const { value, at } = user.setting;
    if (value === undefined) return;
    if (!isRootUser(value, platformOf(image))) return yield* rootAllTheSame(image, value, at);
    const lowered = stepsDown(image);
    const remedy = inPlaceOfUser(image);
    const inherited = user.layer.stage !== stage;
    const account = lowered ? undefined : offeredAccount(image);
    const notes = [
      ...(inherited ? [{ at: stage.from.image.at, message: say`${called(image)} inherits the user here.` }] : []),
      ...(account ? [account.note] : []),
    ];
    yield {
      at,
      message: lowered
        ? say`${called(image)} starts as ${value} and relies on its entrypoint to drop root.`
        : say`${called(image)} runs as ${value}${standingFor(user.setting)}: no later ${'USER'} changes that.`,
      // Where the base did, it ran as root without being told to.
      milderThan: { rule: 'missing-user', key: '' },
      ...(lowered ? { severity: 'info' } : staysForNobody(image) && { severity: 'low', alone: 'medium' }),
      ...(remedy && { remedy }),
      ...(notes.length > 0 && { notes }),
      ...(account?.fix && { fix: account.fix }),
    };
  },
} satisfies Rule;

/** `USER $NAME` where only an ARG in front of the first FROM sets it, which stages do not see. */
function* unreached({ setting, layer }: NonNullable<Image['user']>): Iterable<Problem> {
  const { value, parts, at } = setting;
  // BuildKit then writes no user into the image, whatever its base has.
  if (value?.trim() === '') yield { at, message: say`${textAt(at)} is empty here, so the image runs as root.` };
  const first = setting.variables?.[0];
  if (value !== undefined || parts?.[0] !== undefined || !first || first.fallback) return;
  const outside = layer.stage.file.instructions.slice(0, layer.stage.file.instructions.indexOf(layer.stage.from));
  const set = outside.some(
    (each) => each.keyword === 'ARG' && each.pairs.some(({ name, value }) => name === first.name && value),
  );
  if (!set || layer.environment.get(first.name)) return;
  yield {
    at,
    message: say`${first.name} is empty in this stage, so the image runs as root: an ${'ARG'} before ${'FROM'} must be declared again after it.`,
  };
}

/** `ONBUILD USER root`: what is built on the image is root again. */
function* handedOn(image: Image): Iterable<Problem> {
  const user = userHandedOn(image);
  if (user?.value === undefined || !isRootUser(user.value, platformOf(image))) return;
  yield {
    at: user.at,
    message: say`Every image built on this one runs as ${user.value} unless its own file changes that.`,
  };
}

/** What a value stands for, where a variable says it. */
function standingFor({ variables, at }: Setting): Message {
  return variables?.length ? say`, which is what ${textAt(at)} is here` : say``;
}

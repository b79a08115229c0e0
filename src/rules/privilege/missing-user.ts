import { inPlaceOfUser } from '../../facts/accounts/root-starters.ts';
import { stepsDown } from '../../facts/accounts/step-down.ts';
import { staysForNobody } from '../../facts/host/one-task-images.ts';
import { startsNothing } from '../../facts/roles/starts-nothing.ts';
import { taggedName } from '../../known/image-reference.ts';
import { platformOf } from '../../model/platform.ts';
import { baseUser, servicesSetUser, userHandedOn } from '../../model/root-user.ts';
import { inOurWords, type Rule, type Severity, say } from '../../rule.ts';
import { offeredAccount } from '../fixes.ts';
import { keptUser } from '../kept-user.ts';
import { called } from '../wording.ts';

export default {
  id: 'missing-user',
  title: 'The image sets no user',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  leftToUsers: true,
  why: 'Most base images run as root by default, and so does everything built on them.',
  fix: 'Create a user and end the stage with `USER` and its numeric id, or use a non-root variant of the base image, such as a `:nonroot` tag.',
  also: ['CIS 4.1', 'OWASP 2', 'trivy DS-0002', 'checkov CKV_DOCKER_3', 'kics fd54f200'],
  kept: keptUser,
  *image(image) {
    const { base, stage, user } = image;
    if (!image.shipped || user || servicesSetUser(image)) return;
    const known = baseUser(base);
    const published = base.kind === 'image' ? base.published : undefined;
    // What only carries files, or sets the user of what is built on it, is for a build. What does not exist is reported as that.
    if (
      known === 'nonroot' ||
      ((base.kind === 'scratch' || userHandedOn(image)) && startsNothing(image)) ||
      (!known && published?.kind === 'absent')
    )
      return;
    const why = published?.kind === 'unknown' ? say` ${inOurWords(published.reason)}` : [];
    const handsOver = stepsDown(image);
    const severity: Severity = known === undefined || handsOver ? 'info' : staysForNobody(image) ? 'low' : 'medium';
    const from =
      base.kind === 'image'
        ? say`${taggedName(base.reference)}`
        : base.kind === 'scratch'
          ? say`${'scratch'}`
          : say`its base`;
    const account = handsOver ? undefined : offeredAccount(image);
    const who = account
      ? say`${called(image)} creates ${account.name} but sets no ${'USER'}`
      : say`${called(image)} sets no ${'USER'}`;
    const remedy = inPlaceOfUser(image);
    const isWindows = platformOf(image) === 'windows';
    const root = isWindows ? say`${'ContainerAdministrator'}` : say`root`;
    yield {
      at: stage.from.image.at,
      key: '',
      severity,
      milderThan: { rule: 'run-as-root', key: '' },
      // Nothing says that another base, of which root is known, or what is started now, makes it worse.
      ...((severity === 'low' || (known === undefined && !handsOver)) && { alone: 'medium' as const }),
      message:
        known === undefined
          ? say`${who}, and whether its base runs as root is unknown.${why}`
          : say`${who}, and ${from} runs as ${root}${handsOver ? say`; its entrypoint may drop root` : say``}.`,
      ...(remedy && { remedy }),
      ...(isWindows && {
        remedy: 'End the stage with `USER ContainerUser`, or with an account that the build creates.',
      }),
      ...(account && { notes: [account.note] }),
      ...(account?.fix && { fix: account.fix }),
    };
  },
} satisfies Rule;

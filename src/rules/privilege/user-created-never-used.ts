import { stepsDown, unusedAccounts } from '../../facts/accounts/step-down.ts';
import { isRootUser } from '../../known/root-account.ts';
import { platformOf } from '../../model/platform.ts';
import { baseUser, servicesSetUser, userHandedOn } from '../../model/root-user.ts';
import { stageName } from '../../model/stage-name.ts';
import { type Rule, say } from '../../rule.ts';
import { outermost } from '../../source.ts';
import { called } from '../wording.ts';

export default {
  id: 'user-created-never-used',
  title: 'The image creates a user but never uses it',
  group: 'privilege',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Someone meant to drop root, but the last step is missing, so everything still runs as root.',
  fix: 'Add `USER` with the account after the last step that needs root, or remove the account.',
  also: ['CIS 4.1'],
  reads: { words: /user/ },
  *image(image) {
    const { user, base, shipped, stage } = image;
    if (!shipped || servicesSetUser(image) || stepsDown(image) || platformOf(image) === 'windows') return;
    if (user ? !isRootUser(user.setting.value ?? 'unknown') : baseUser(base) === 'nonroot') return;
    const known = user || baseUser(base) === 'root';
    const handedOn = userHandedOn(image)?.value;
    const first = unusedAccounts(image).find(({ name }) => name !== handedOn);
    if (!first) return;
    const { path } = outermost(stage.from.at).source;
    yield {
      at: first.at,
      message: say`${called(image)} creates ${first.name}, but no ${'USER'} or entrypoint switches to it.`,
      ...(!known && { severity: 'info' as const }),
      ...(user && {
        notes: [{ at: user.setting.at, message: say`${called(image)} runs as ${user.setting.value!} from here.` }],
      }),
      // They name the account, too, and offer to become it.
      sameAs: { rules: ['missing-user', 'run-as-root'], subjects: [{ path, name: stageName(stage) }] },
    };
  },
} satisfies Rule;

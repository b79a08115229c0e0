import { accountsOf, rootByAnotherName } from '../../facts/accounts/created-accounts.ts';
import { isRootUser } from '../../known/root-account.ts';
import { platformOf } from '../../model/platform.ts';
import { servicesSetUser } from '../../model/root-user.ts';
import { type Rule, say } from '../../rule.ts';
import { called } from '../wording.ts';

export default {
  id: 'user-not-numeric',
  title: 'The user is set by name',
  group: 'privilege',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Kubernetes cannot tell whether a name is root, so it refuses to start the image under `runAsNonRoot`.',
  fix: 'Write the number: `USER 10001`, or `USER 10001:10001` with the group.',
  also: ['OWASP 2', 'hadolint DL3066'],
  *image(image) {
    const { user, shipped } = image;
    const value = user?.setting.value;
    if (!shipped || value === undefined || servicesSetUser(image) || platformOf(image) === 'windows') return;
    const [name = '', group] = value.trim().split(':');
    if (/^[+-]?\d+$/.test(name) || name === '' || isRootUser(value)) return;
    if (rootByAnotherName(image, name)) return;
    const account = accountsOf(image).find((each) => each.name === name && /^\d+$/.test(each.uid ?? ''));
    const { at, variables } = user!.setting;
    const exact = account && group === undefined && !variables?.length && !at.source.inside;
    yield {
      at,
      message: account
        ? say`${called(image)} runs as ${name}, whose user ID is ${account.uid!}.`
        : say`${called(image)} runs as ${name}, and only its own ${'/etc/passwd'} says which user ID that is.`,
      ...(exact && { fix: { title: `Write ${account.uid}`, changes: 'nothing', edits: [{ at, text: account.uid! }] } }),
    };
  },
} satisfies Rule;

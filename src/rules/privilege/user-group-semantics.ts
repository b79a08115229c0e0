import { accountsOf, membershipsOf } from '../../facts/accounts/created-accounts.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'user-group-semantics',
  title: 'The group on USER drops the other groups',
  group: 'privilege',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'With `USER name:group` the process is in that group only: supplementary groups from earlier steps are silently lost.',
  fix: 'Write `USER name` and let `/etc/group` decide, or give the files to the one group that is named.',
  also: ['OWASP 2'],
  *image(image) {
    const { user, shipped } = image;
    const value = user?.setting.value;
    if (!shipped || value === undefined) return;
    const [name = '', group] = value.trim().split(':');
    if (!group || name === '') return;
    const names = [name, ...accountsOf(image).flatMap((each) => (each.uid === name ? [each.name] : []))];
    const lost = membershipsOf(image).filter((each) => names.includes(each.account) && each.group !== group);
    const first = lost[0];
    if (!first) return;
    yield {
      at: user!.setting.at,
      message: say`As ${value} the process is only in ${group}, not in ${first.group}, which an earlier step added.`,
      notes: lost.map((each) => ({ at: each.at, message: say`Adds ${each.account} to ${each.group}.` })),
    };
  },
} satisfies Rule;

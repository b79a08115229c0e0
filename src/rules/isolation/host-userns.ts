import { type Rule, say } from '../../rule.ts';

export default {
  id: 'host-userns',
  title: 'The container opts out of user namespaces',
  group: 'isolation',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  why: 'Where the daemon maps users (`userns-remap`), root in this container is root on the host again. On other daemons it changes nothing.',
  fix: 'Remove `userns_mode: host`, and give the files it needs to the mapped user.',
  also: ['CIS 5.31', 'kics 8af7162d'],
  reads: { fields: ['usernsMode'] },
  *service({ name, usernsMode }) {
    if (usernsMode?.value !== 'host') return;
    yield {
      from: usernsMode,
      message: say`${name} is excluded from user mapping, if the daemon uses it.`,
    };
  },
} satisfies Rule;

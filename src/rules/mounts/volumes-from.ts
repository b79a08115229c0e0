import { type Rule, say } from '../../rule.ts';

export default {
  id: 'volumes-from',
  title: 'The container takes over the mounts of another',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whatever the other container mounts, now or later, is mounted here too, writable unless `:ro` is set, and nothing in this service shows it.',
  fix: 'List the mounts it needs under `volumes`, with `:ro` if it only reads them.',
  also: ['CIS 5.6', 'OWASP 8'],
  // What of the host comes along is reported at the mount, with a note here.
  reads: { fields: ['volumesFrom'] },
  *service({ name, volumesFrom }) {
    for (const entry of volumesFrom) {
      const { from, readOnly, at } = entry;
      const what = from.value ?? 'another';
      yield {
        at,
        message: readOnly
          ? say`${name} can read everything ${what} mounts.`
          : say`${name} can write to everything ${what} mounts.`,
        from: entry,
      };
    }
  },
} satisfies Rule;

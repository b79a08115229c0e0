import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'volumes-from',
  title: 'The container takes over the mounts of another',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whatever the other one mounts now or later comes along, writable unless it says `:ro`; nobody who reads this service sees what it is.',
  fix: 'List the mounts that it needs under `volumes`, with `:ro` where it only reads.',
  also: ['CIS 5.6', 'OWASP 8'],
  // What of the host comes along is told at the mount, with a note here.
  *service({ name, volumesFrom }) {
    for (const entry of volumesFrom) {
      const { from, readOnly, at } = entry;
      const what = from.value ?? 'another';
      yield {
        at,
        message: readOnly
          ? say`${name} can read all that ${what} mounts.`
          : say`${name} can write to all that ${what} mounts.`,
        ...pulledIn(name, entry),
      };
    }
  },
} satisfies Rule;

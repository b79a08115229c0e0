import { sharedPlaceOf, writersOf } from '../../facts/host/shared-places.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'shared-volume-between-services',
  title: 'Several services write to the same place',
  group: 'mounts',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  // Told at one of those that share, whichever stands last.
  power: false,
  why: 'An attacker in one of them can change what the others read. Often this is intended.',
  fix: 'Mount it with `:ro` in every service except the one that writes.',
  also: ['OWASP 5', 'kics 8c978947'],
  reads: { fields: ['mounts'] },
  *service({ name, mounts, application }) {
    const writers = writersOf(application);
    for (const mount of mounts) {
      const writes = writers.get(sharedPlaceOf(mount) ?? '') ?? [];
      // Told once, at the last of them.
      if (writes.at(-1)?.mount !== mount) continue;
      const others = writes.filter((each) => each.name !== name);
      if (others.length === 0) continue;
      yield {
        from: mount,
        message: say`${list(writes.map((each) => each.name))} can write to ${sharedPlaceOf(mount)!}.`,
        notes: others
          .slice(0, 10)
          .map((other) => ({ at: other.mount.at, message: say`${other.name} mounts it here.` })),
      };
    }
  },
} satisfies Rule;

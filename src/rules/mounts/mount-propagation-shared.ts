import { type Rule, say } from '../../rule.ts';

export default {
  id: 'mount-propagation-shared',
  title: 'Mounts propagate between host and container',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  why: 'Whatever is later mounted below that folder on the host also appears in the container. With `shared` and `SYS_ADMIN`, what the container mounts appears on the host.',
  fix: 'Remove the propagation: the default, `rprivate`, keeps mounts apart. `rslave` is only needed for disks that are mounted while the container runs.',
  also: ['CIS 5.20', 'kics baa452f0'],
  reads: { fields: ['mounts'] },
  *service({ name, mounts }) {
    for (const { propagation, hostPath, at, via } of mounts) {
      const way = crossing.get(propagation?.value ?? '');
      if (!propagation || !way) continue;
      const place = propagation.at.span.end > propagation.at.span.start ? propagation.at : at;
      yield {
        at: place,
        message: [...say`Mounts below ${hostPath ?? 'a folder'} go `, way, ...say`, for ${name}.`],
        key: `${hostPath} ${propagation.value}`,
        from: { at, ...(via && { via }) },
      };
    }
  },
} satisfies Rule;

const crossing: ReadonlyMap<string, string> = new Map([
  ['shared', 'both ways between host and container'],
  ['rshared', 'both ways between host and container'],
  ['slave', 'from the host into the container'],
  ['rslave', 'from the host into the container'],
]);

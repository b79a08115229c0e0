import { knownImage } from '../../facts/network/image-lookup.ts';
import { byteCount } from '../../model/compose/resource-limits.ts';
import { type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../wording.ts';

export default {
  id: 'limits-weakened',
  title: 'A brake of the kernel is taken away',
  group: 'resources',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It is what stops a container that goes wild; without it the host stops instead.',
  fix: 'Take it out, or set a number that the service needs at its busiest.',
  also: ['CIS 5.19', 'OWASP 7'],
  *service({ name, image, resources, ulimits }) {
    const { oomKillDisable, oomScoreAdj, memorySwapLimit, shmSize } = resources;
    if (oomKillDisable?.value === true)
      yield {
        at: oomKillDisable.at,
        message: say`${name} is not stopped when memory runs out; something else on the host is.`,
        ...pulledIn(name, oomKillDisable),
      };
    const score = Number(oomScoreAdj?.value);
    if (oomScoreAdj && score < 0)
      yield {
        at: oomScoreAdj.at,
        // Of -1000 to 1000; a little less than the others only settles who is stopped first.
        severity: score > -500 ? 'low' : 'medium',
        message: say`When memory runs out, other programs of the host are stopped before ${name}.`,
        ...pulledIn(name, oomScoreAdj),
      };
    if (memorySwapLimit?.value === '-1')
      yield {
        at: memorySwapLimit.at,
        message: say`${name} may use all swap of the host.`,
        ...pulledIn(name, memorySwapLimit),
      };
    if ((byteCount(shmSize) ?? 0) > mostSharedMemory && shmSize)
      yield {
        at: shmSize.at,
        severity: 'low',
        message: say`${name} may fill ${shmSize.value ?? ''} of memory as files in ${'/dev/shm'}.`,
        ...pulledIn(name, shmSize),
      };
    for (const { name: kind, soft, hard } of ulimits) {
      const what = unlimited.get(kind);
      const setting = [hard, soft].find((each) => each?.value === '-1' || each?.value === 'unlimited');
      if (!what || !setting) continue;
      const documented = kind === 'memlock' ? knownImage(image)?.memlock : undefined;
      yield {
        at: setting.at,
        severity: documented ? 'info' : 'medium',
        message: [...say`${name} may ${[what]} without a limit.`, ...asDocumented(documented)],
        key: `${kind} ${setting.value}`,
        ...pulledIn(name, setting),
      };
    }
  },
} satisfies Rule;

const mostSharedMemory = 32 * 2 ** 30;

const unlimited: ReadonlyMap<string, string> = new Map([
  ['nproc', 'start processes'],
  ['nofile', 'open files'],
  ['memlock', 'lock memory'],
  ['as', 'use memory'],
]);

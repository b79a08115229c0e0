import { askedOfHost } from '../../facts/network/asked-of-host.ts';
import { byteCount } from '../../model/compose/resource-limits.ts';
import { type Rule, say } from '../../rule.ts';
import { asDocumented } from '../wording.ts';

export default {
  id: 'limits-weakened',
  title: 'A kernel resource limit is weakened',
  group: 'resources',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It stops a container that runs wild. Without it, the rest of the host can go down with it.',
  fix: 'Remove it, or set a number that the service needs at its busiest.',
  also: ['CIS 5.19', 'OWASP 7'],
  reads: { fields: ['ulimits', 'oomKillDisable', 'oomScoreAdj', 'memswapLimit', 'shmSize'] },
  *service(service, context) {
    const { name, ulimits, oomKillDisable, oomScoreAdj, memswapLimit, shmSize } = service;
    if (oomKillDisable?.value === true)
      yield {
        from: oomKillDisable,
        message: say`When memory runs out, the kernel kills something else on the host instead of ${name}.`,
      };
    const score = Number(oomScoreAdj?.value);
    if (oomScoreAdj && score < 0)
      yield {
        from: oomScoreAdj,
        // Of -1000 to 1000; a little less than the others only settles who is stopped first.
        severity: score > -500 ? 'low' : 'medium',
        message: say`When memory runs out, the kernel kills other programs on the host before ${name}.`,
      };
    if (memswapLimit?.value === '-1')
      yield {
        from: memswapLimit,
        message: say`${name} may use all of the host's swap.`,
      };
    if ((byteCount(shmSize) ?? 0) > mostSharedMemory && shmSize)
      yield {
        from: shmSize,
        severity: 'low',
        message: say`${name} may use ${shmSize.value ?? ''} of memory through ${'/dev/shm'}.`,
      };
    for (const { name: kind, soft, hard } of ulimits) {
      const what = unlimited.get(kind);
      const setting = [hard, soft].find((each) => each?.value === '-1' || each?.value === 'unlimited');
      // What it locks counts as memory, of which it has no more than that.
      if (!what || !setting || (kind === 'memlock' && service.limits.memory)) continue;
      const asked = kind === 'memlock' ? askedOfHost(service, context) : undefined;
      const documented = asked?.parts.memlock;
      const { words, remedy } = asDocumented(documented);
      yield {
        from: setting,
        severity: documented && asked!.isVendors ? 'info' : 'medium',
        message: [...say`${name} may ${[what]} without limit.`, ...words],
        remedy,
        key: `${kind} ${setting.value}`,
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

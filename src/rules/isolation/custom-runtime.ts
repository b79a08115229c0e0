import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'custom-runtime',
  title: 'The container runs in another runtime',
  group: 'isolation',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'How well it is kept from the host is then up to that runtime: a sandbox keeps it better, process isolation on Windows worse.',
  fix: 'Make sure that the runtime is meant and installed wherever this runs. For graphics cards `gpus: all` needs none; on Windows `isolation: hyperv` separates better.',
  also: [],
  *service({ name, runtime, isolation }) {
    if (runtime?.value && !usual.has(runtime.value))
      yield { at: runtime.at, message: say`${name} runs in the runtime ${runtime.value}.`, ...pulledIn(name, runtime) };
    if (isolation?.value?.toLowerCase() === 'process')
      yield {
        at: isolation.at,
        message: say`${name} shares the kernel of Windows with the host.`,
        ...pulledIn(name, isolation),
      };
  },
} satisfies Rule;

const usual = new Set(['runc', 'crun', 'io.containerd.runc.v2', 'default']);

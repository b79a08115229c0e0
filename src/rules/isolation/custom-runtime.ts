import { type Rule, say } from '../../rule.ts';

export default {
  id: 'custom-runtime',
  title: 'The container uses a custom runtime',
  group: 'isolation',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  cause: 'host',
  why: 'How well the container is isolated then depends on that runtime: a sandbox isolates better, process isolation on Windows worse.',
  fix: 'Make sure the runtime is intended and installed wherever this runs. For GPUs, `gpus: all` needs no custom runtime; on Windows, `isolation: hyperv` isolates better.',
  also: [],
  reads: { fields: ['runtime', 'isolation'] },
  *service({ name, runtime, isolation }) {
    if (runtime?.value && !usual.has(runtime.value))
      yield { from: runtime, message: say`${name} uses the runtime ${runtime.value}.` };
    if (isolation?.value?.toLowerCase() === 'process')
      yield {
        from: isolation,
        message: say`${name} shares the Windows kernel with the host.`,
      };
  },
} satisfies Rule;

const usual = new Set(['runc', 'crun', 'io.containerd.runc.v2', 'default']);

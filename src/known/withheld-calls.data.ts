import type { Knowledge } from './knowledge.ts';

export interface WithheldCall {
  /** What whoever may make it can do, to follow "can": for calls that need no capability. */
  readonly opens?: string;
  /** The capability that the kernel asks for besides; with it Docker's profile allows the call, too. */
  readonly capability?: string;
}

const namespaces = 'make namespaces in which it is root, from where far more of the kernel can be attacked';
const keyrings = "use the kernel's keyrings, which all containers share with the host";
const rings = 'use io_uring, through which many kernel exploits go';

/**
 * System calls that Docker's own seccomp profile withholds from a container without further capabilities, as far as they
 * reach what is not its own. Left out are `clone` and `clone3`, which programs need for their threads: Docker's profile looks
 * at their arguments.
 */
export const withheldCalls: Knowledge<{ readonly byName: ReadonlyMap<string, WithheldCall> }> = {
  source: ['github.com/moby/profiles, seccomp/default_linux.go', 'capabilities(7), kernel 6.12'],
  asOf: '2026-11-26',
  byName: new Map<string, WithheldCall>([
    ['unshare', { opens: namespaces, capability: 'SYS_ADMIN' }],
    ['add_key', { opens: keyrings }],
    ['keyctl', { opens: keyrings }],
    ['request_key', { opens: keyrings }],
    ['io_uring_setup', { opens: rings }],
    ['io_uring_enter', { opens: rings }],
    ['io_uring_register', { opens: rings }],
    ['userfaultfd', { opens: 'hold up the kernel where it reads memory, which exploits rely on' }],
    [
      'perf_event_open',
      { opens: "use the kernel's performance counters, through which it was often attacked", capability: 'PERFMON' },
    ],
    ...of('SYS_ADMIN', 'mount umount umount2 move_mount mount_setattr open_tree pivot_root setns'),
    ...of('SYS_ADMIN', 'fsopen fsmount fsconfig fspick swapon swapoff quotactl quotactl_fd lookup_dcookie'),
    ...of('SYS_MODULE', 'init_module finit_module delete_module'),
    ...of('SYS_BOOT', 'kexec_load kexec_file_load reboot'),
    ...of('BPF', 'bpf'),
    ...of('DAC_READ_SEARCH', 'open_by_handle_at'),
    ...of('SYS_RAWIO', 'iopl ioperm'),
    ...of('SYS_PACCT', 'acct'),
    ...of('SYS_TIME', 'settimeofday clock_settime clock_settime64 stime'),
    ...of('SYSLOG', 'syslog'),
  ]),
};

function of(capability: string, calls: string): [string, WithheldCall][] {
  return calls.split(' ').map((call) => [call, { capability }]);
}

import type { Knowledge } from './knowledge.ts';

/** The signals of Linux, without `SIG`. */
export const signalNames = {
  source: ['https://github.com/moby/sys (signal/signal_linux.go)', 'signal(7)'],
  asOf: '2026-11-25',
  names: [
    ...'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP'.split(' '),
    ...'SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'.split(' '),
  ],
  /** How far behind RTMIN, and before RTMAX, a name may count. */
  afterLowest: 15,
  beforeHighest: 14,
} satisfies Knowledge;

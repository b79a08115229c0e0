import type { Knowledge } from './knowledge.ts';

/** The words that may stand alone as a platform: operating systems, architectures, and other names for either. */
export const platformNames = {
  source: 'https://github.com/containerd/platforms (database.go)',
  asOf: '2026-11-25',
  systems:
    'aix android darwin dragonfly freebsd hurd illumos ios js linux macos nacl netbsd openbsd plan9 solaris windows zos'.split(
      ' ',
    ),
  architectures: [
    ...'386 amd64 amd64p32 arm armbe arm64 arm64be loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le'.split(
      ' ',
    ),
    ...'ppc ppc64 ppc64le riscv riscv64 s390 s390x sparc sparc64 wasm'.split(' '),
    ...'aarch64 armel armhf i386 x86-64 x86_64'.split(' '),
  ],
} satisfies Knowledge;

import { isWithin } from '../../known/host-paths.ts';
import { type Example, type Problem, type Rule, say } from '../../rule.ts';
import type { Setting } from '../../text/setting.ts';

export default {
  id: 'sensitive-workdir',
  title: 'The working directory is a system directory',
  group: 'build',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  why: 'A working directory such as `/proc/self/fd/8` is how CVE-2024-21626 leaves the container for the host; in the others, files of the program overwrite or read what belongs to the system.',
  fix: 'Use a directory of the program, such as `/app` or `/srv`.',
  also: ['OWASP 0', 'trivy DS-0030'],
  instructions: ['WORKDIR'],
  *layer({ instruction, workdir }) {
    if (instruction.keyword === 'WORKDIR' && workdir) yield* tell(workdir, instruction.path);
  },
  *service({ workingDir }) {
    if (workingDir) yield* tell(workingDir, workingDir);
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the way out of the container, in quotes',
    files: {
      Dockerfile: `
      FROM debian:12
      WORKDIR "/proc/self/fd/8"
              ~~~~~~~~~~~~~~~~~
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          working_dir: /proc/self/fd/9
                       ~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'through a variable, and relative to another',
    files: {
      Dockerfile: `
      FROM debian:12
      ENV DIR=/sys
      WORKDIR $DIR/kernel
              ~~~~~~~~~~~
      WORKDIR /app
      WORKDIR ../dev
              ~~~~~~
    `,
    },
  },
  {
    title: 'directories of the program',
    files: {
      Dockerfile: `
      FROM debian:12
      WORKDIR /app
      WORKDIR src
      WORKDIR /processing
      WORKDIR /developer/sys
    `,
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          working_dir: /srv/proc
    `,
    },
  },
  {
    title: 'away from where it began',
    files: {
      Dockerfile: `
      FROM debian:12
      WORKDIR /proc/../app
    `,
    },
  },
  {
    title: 'only the build knows',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG HOME_DIR
      WORKDIR $HOME_DIR/proc
    `,
    },
  },
  {
    title: 'a directory that is used, not worked in',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN ls /proc/self/fd && cd /sys && ls
      VOLUME /dev/shm
    `,
    },
  },
];

function* tell(directory: Setting, written: Setting): Iterable<Problem> {
  const path = directory.value ?? directory.parts?.[0];
  if (path === undefined || !path.startsWith('/')) return;
  const system = ['/proc', '/sys', '/dev', '/boot', '/initrd', '/lost+found'].find((each) => isWithin(path, each));
  if (system === undefined || (directory.value === undefined && !path.startsWith(`${system}/`))) return;
  const escapes = /^\/proc\/(?:self|\d+|thread-self)\/(?:fd|cwd|root)/.test(path);
  yield {
    at: written.at,
    message: escapes
      ? say`${path} can be a directory of the host (CVE-2024-21626).`
      : say`${path} is a directory of the system, not of the program.`,
  };
}

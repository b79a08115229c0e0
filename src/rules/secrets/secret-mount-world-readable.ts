import { isRootUser } from '../../model/user.ts';
import { type Example, type Rule, say } from '../../rule.ts';

export default {
  id: 'secret-mount-world-readable',
  title: 'A mounted secret is open to every user of the step',
  group: 'secrets',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'While the step runs, whatever it starts can read the secret, also what runs as another user for good reason.',
  fix: 'Leave `mode` away, which means `0400`, and name the reader with `uid=` where the step does not run as root.',
  also: ['OWASP 12'],
  instructions: ['RUN'],
  *layer({ instruction, user }) {
    if (instruction.keyword !== 'RUN') return;
    for (const { type, flag } of instruction.mounts) {
      const mode = flag.fields.findLast(({ name }) => name === 'mode');
      if ((type !== 'secret' && type !== 'ssh') || !/^(?:0o?)?[0-7]{1,4}$/.test(mode?.value.value ?? '')) continue;
      const digits = mode!.value.value!;
      if (!'4567'.includes(digits.at(-1)!) && !'2367'.includes(digits.at(-1)!)) continue;
      const root = user?.value !== undefined && isRootUser(user.value);
      yield {
        at: mode!.at,
        message: say`The mode ${digits} lets every user read this ${type}.`,
        ...(root &&
          !mode!.value.variables?.length && {
            fix: { title: 'Leave it to root', edits: [{ at: mode!.value.at, text: '0400' }] },
          }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'readable and writable by all',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=token,mode=0444 make
                                       ~~~~~~~~~
      RUN --mount=type=secret,id=token,mode=0666,target=/t --mount=type=ssh,mode=777 make
                                       ~~~~~~~~~                            ~~~~~~~~
    `,
    },
  },
  {
    title: 'as root, who needs no such mode',
    files: {
      Dockerfile: `
      FROM debian:12
      USER root
      RUN --mount=type=secret,id=token,mode=0644 make
                                       ~~~~~~~~~
    `,
    },
  },
  {
    title: 'no mode, and modes for its reader',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=token make
      RUN --mount=type=secret,id=token,mode=0400,uid=1000 make
      RUN --mount=type=ssh,mode=0600 make && true --mount=type=secret,mode=0777
    `,
    },
  },
  {
    title: 'a cache is no secret',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=cache,target=/root/.cache,mode=0777 make
    `,
    },
  },
  {
    title: 'a group that is trusted',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN --mount=type=secret,id=token,mode=0440,gid=1000 make
    `,
    },
  },
  {
    title: 'the mode of a file',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --chmod=0444 motd /etc/motd
    `,
    },
  },
];

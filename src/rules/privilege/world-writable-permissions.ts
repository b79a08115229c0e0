import { type GivenMode, isShippedWith, modesOf } from '../../facts/accounts/modes.ts';
import { type Example, list, type Message, type Rule, say } from '../../rule.ts';

export default {
  id: 'world-writable-permissions',
  title: 'Everybody may write to files of the image',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Any process in the container, whichever user it runs as, can replace what is there: a program, its configuration, its data.',
  fix: 'Give the files to the account that needs them (`COPY --chown=app`, `chown app`) with a mode such as `755` or `750`; a folder for everybody, such as `/tmp`, has mode `1777`.',
  also: ['CIS 4.8'],
  instructions: ['RUN', 'COPY', 'ADD'],
  *layer(layer, { project, shipped }) {
    for (const given of modesOf(layer.instruction)) {
      const { mode, at } = given;
      if (!mode.othersWrite || mode.sticky || isDevice(given) || !isShippedWith(given, layer, project)) continue;
      const ruling = given.paths.some((path) => decidesOnRoot(path, given.recursive));
      yield {
        at,
        message: ruling ? say`${told(given)} Whoever writes there makes itself root.` : told(given),
        ...(!shipped(layer) ? { severity: 'low' as const } : ruling && { severity: 'high' as const }),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'numbers and letters',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN chmod -R 777 /app && chmod 0666 /etc/app.conf
                   ~~~               ~~~~
      RUN chmod a+rwx /srv; chmod o+w /var/log/app; chmod ug=rwx,o=rw /opt
                ~~~~~             ~~~                     ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'folders and copies',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN mkdir -p -m 777 /data && install -d --mode=0777 /cache
                      ~~~                     ~~~~~~~~~~~
      COPY --chmod=777 run.sh /
           ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the list of accounts, where everybody may write a root of its own',
    severity: 'high',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN mkdir /opt/app && chmod -R 777 /opt/app /etc/passwd
                                     ~~~
    `,
    },
  },
  {
    title: 'in a builder stage whose files are taken over',
    severity: 'low',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      RUN find /out -type f -exec chmod 666 {} +
                                        ~~~
      FROM scratch
      COPY --from=build /out /
    `,
    },
  },
  {
    title: 'all files below a folder, and all that a step creates',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN find /srv -type d -exec chmod ugo+rwX {} +
                                        ~~~~~~~
      RUN umask 000 && mkdir -p /data/in /data/out
                ~~~
      RUN install -o app -m 666 app.conf /etc/app.conf
                            ~~~
    `,
    },
  },
  {
    title: 'set right again, or removed, by the same step',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN chmod 777 /setup && /setup && chmod 755 /setup
      RUN chmod -R a+w /src && make -C /src && rm -rf /src
      RUN chmod 777 /scratch && chmod +t /scratch
    `,
    },
  },
  {
    title: 'devices',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN chmod 666 /dev/null /dev/stdout
    `,
    },
  },
  {
    title: 'a umask that keeps others out',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN umask 0022 && make install && umask 027 && umask -S
    `,
    },
  },
  {
    title: 'temporary folders with the sticky bit',
    files: {
      Dockerfile: `
      FROM golang:1.25
      RUN mkdir -p "$GOPATH/src" && chmod -R 1777 "$GOPATH" && chmod 1777 /tmp && chmod a+rwxt /scratch
    `,
    },
  },
  {
    title: 'modes that give others nothing to write',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN chmod 755 /app && chmod 0775 /srv && chmod +x /run.sh && chmod g+w /data && chmod o-w /etc/x && chmod +w /y
      COPY --chmod=755 run.sh /
    `,
    },
  },
  {
    title: 'a mode that the build gives',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG MODE
      RUN chmod $MODE /app && chmod --reference=/etc /etc/app
    `,
    },
  },
  {
    title: 'the umask and names that are numbers',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN umask 002 && mkdir -p 777 && touch 666 && chown 777:777 /app && echo "chmod 777 /app"
    `,
    },
  },
  {
    title: 'in a builder stage, what is not taken from it',
    files: {
      Dockerfile: `
      FROM debian:12 AS build
      WORKDIR /src
      RUN chmod -R 777 cache /root && make
      FROM debian:12
      COPY --from=build /src/out/app /usr/local/bin/
    `,
    },
  },
];

/** Everybody writes to `/dev/null` and its kin anyway. */
function isDevice({ paths }: GivenMode): boolean {
  return paths.length > 0 && paths.every((path) => /^\/dev\/(?!shm(?:\/|$))/.test(path));
}

/** Files that say who is root and who may become it, or all files with them. */
function decidesOnRoot(path: string, recursive: boolean): boolean {
  return /^\/etc\/(?:passwd|shadow|sudoers)(?:$|[./])/.test(path) || (recursive && /^\/(?:etc\/?)?$/.test(path));
}

function told({ setting, paths, recursive, to }: GivenMode): Message {
  if (to === 'created')
    return say`The umask ${setting} lets every user of the container write to what this step creates.`;
  const below = recursive ? say` and all that is in it` : say``;
  const what =
    paths.length > 0 ? say`${list(paths)}${below}` : to === 'copied' ? say`what it copies` : say`files of the image`;
  return say`The mode ${setting} lets every user of the container write to ${what}.`;
}

import { modesOf } from '../../model/modes.ts';
import { isReached } from '../../model/reached.ts';
import { type Example, type Rule, say } from '../../rule.ts';

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
  *layer(layer, { project, shipped }) {
    for (const { mode, setting, paths, at } of modesOf(layer.instruction)) {
      if (!mode.othersWrite || mode.sticky || !isReached(layer, project)) continue;
      const what = paths.length > 0 ? say`${paths.join(' ')}` : say`what it copies`;
      yield {
        at,
        message: say`The mode ${setting} lets every user of the container write to ${what}.`,
        ...(!shipped(layer) && { severity: 'low' as const }),
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
    title: 'a builder stage that nothing is taken from',
    files: {
      Dockerfile: `
      FROM debian:12 AS test
      RUN chmod -R 777 /src
      FROM debian:12
    `,
    },
  },
];

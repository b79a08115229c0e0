import { capabilitiesGiven } from '../../facts/accounts/capabilities.ts';
import { isFolder, isShippedWith, modesOf } from '../../facts/accounts/modes.ts';
import type { Layer, Project } from '../../model/project.ts';
import { isTaken } from '../../model/reached.ts';
import { absolutePath } from '../../model/shell/files.ts';
import { type Example, list, type Problem, type Rule, say } from '../../rule.ts';

export default {
  id: 'setuid-file-created',
  title: 'A program of the image runs with more rights than its user',
  group: 'privilege',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever gets code to run as the plain user starts that program and has its rights; it is what `no-new-privileges` exists to block.',
  fix: 'Run the step that needs the right as root in the build, or give the container the one capability it needs and start it as the user.',
  also: ['CIS 4.8', 'OWASP 4'],
  instructions: ['RUN', 'COPY', 'ADD'],
  *layer(layer, { project }) {
    yield* modes(layer, project);
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN') return;
    for (const { file, names, at } of instruction.run.script.commands.flatMap(capabilitiesGiven)) {
      if (!isTaken(absolutePath(file, layer.workdir?.value), layer, project)) continue;
      const what = file === undefined ? say`A file of the image` : say`${file}`;
      const harmless = names.length > 0 && names.every((name) => name === 'NET_BIND_SERVICE');
      const which = names.includes('ALL') ? say`every capability` : names.length > 0 ? list(names) : say`capabilities`;
      yield {
        at,
        message: harmless
          ? say`${what} may listen on ports below 1024 whoever starts it; under ${'no-new-privileges'} it may not.`
          : say`${what} has ${which}, whoever starts it.`,
        ...(harmless && { severity: 'info' as const }),
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
      RUN chmod 4755 /usr/bin/tool && chmod u+s /usr/bin/other
                ~~~~                        ~~~
      RUN chmod 2755 /usr/bin/third && chmod ug+s,o-rwx /opt/bin/fourth
                ~~~~                         ~~~~~~~~~~
    `,
    },
  },
  {
    title: 'copied and installed',
    files: {
      Dockerfile: `
      FROM debian:12
      COPY --chmod=4755 su-tool /usr/bin/su-tool
           ~~~~~~~~~~~~
      RUN install -m 6755 helper /usr/local/bin/helper
                     ~~~~
    `,
    },
  },
  {
    title: 'as the packages of Debian remember it',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN dpkg-statoverride --update --add root root 4755 /usr/bin/fping
                                                     ~~~~
    `,
    },
  },
  {
    title: 'taken away again by the same step',
    files: {
      Dockerfile: `
      FROM debian:13
      RUN chmod u+s /usr/bin/tool && /usr/bin/tool && chmod u-s /usr/bin/tool
    `,
    },
  },
  {
    title: 'file capabilities',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN setcap 'cap_net_raw,cap_net_admin=+ep' /usr/bin/dumpcap
                 ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the capability to listen on port 80',
    severity: 'info',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN setcap cap_net_bind_service=+ep /usr/bin/caddy
                 ~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'folders that hand their group down',
    files: {
      Dockerfile: `
      FROM postgres:17
      RUN install --verbose --directory --mode 3777 /var/run/postgresql && mkdir -m 2775 /shared
      RUN mkdir -p /data && chmod g+s /data && chmod -R 2775 /data && find /srv -type d -exec chmod g+s {} +
      WORKDIR /app
      RUN chmod 2775 /app && mkdir -p /usr/lib/gems && chmod u+s /usr/lib/gems
    `,
    },
  },
  {
    title: 'bits taken away',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN chmod u-s /usr/bin/passwd && find / -perm /6000 -type f -exec chmod a-s {} + && setcap -r /usr/bin/ping
      RUN setcap getcap /usr/bin/ping
    `,
    },
  },
  {
    title: 'modes without them',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN chmod 0755 /app && chmod 1777 /tmp && chmod u+x /run.sh && find / -perm -4000
    `,
    },
  },
  {
    title: 'a builder stage that nothing is taken from',
    files: {
      Dockerfile: `
      FROM debian:12 AS test
      RUN chmod 4755 /usr/bin/tool
      FROM debian:12
    `,
    },
  },
];

function* modes(layer: Layer, project: Project): Iterable<Problem> {
  for (const given of modesOf(layer.instruction)) {
    const { mode, setting, paths, recursive, folders, to, at } = given;
    if (folders || (!mode.setuid && !mode.setgid) || !isShippedWith(given, layer, project)) continue;
    // On a folder the group's bit hands the group down to new files.
    const programs = paths.filter((path) => !isFolder(path, layer.stage));
    const group = mode.setgid && !mode.sticky && !recursive && (paths.length === 0 || programs.length > 0);
    // The owner's does nothing there.
    const owner = mode.setuid && (recursive || paths.length === 0 || programs.length > 0);
    if (!owner && !group) continue;
    const named = programs.length > 0 ? programs : paths;
    const what =
      named.length > 0
        ? say`${recursive ? say`what is in ` : say``}${list(named)}`
        : to === 'copied'
          ? say`what it copies`
          : say`files of the image`;
    yield {
      at,
      message: owner
        ? say`${setting} puts the setuid bit on ${what}: whoever starts it runs it as its owner.`
        : say`${setting} puts the setgid bit on ${what}: whoever starts it runs it with its group.`,
    };
  }
}

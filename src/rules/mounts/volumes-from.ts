import { type Reach, reachOf } from '../../model/compose/mount-reach.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'volumes-from',
  title: 'The container takes over the mounts of another',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'Whatever the other one mounts now or later comes along, writable unless it says `:ro`; nobody who reads this service sees what it is.',
  fix: 'List the mounts that it needs under `volumes`, with `:ro` where it only reads.',
  also: ['CIS 5.6', 'OWASP 8'],
  *service({ name, volumesFrom, application }) {
    for (const entry of volumesFrom) {
      const { from, container, readOnly, at } = entry;
      const other = container ? undefined : application.services.find((each) => each.name === from.value);
      const reaching = other?.mounts.filter((mount) => reachOf(mount)) ?? [];
      const worst = reaching.find((mount) => rules(reachOf(mount)!, readOnly)) ?? reaching[0];
      const what = from.value ?? 'another';
      const { notes = [] } = pulledIn(name, entry);
      yield {
        at,
        severity: !worst ? 'low' : rules(reachOf(worst)!, readOnly) ? 'critical' : 'high',
        message: worst
          ? say`${name} takes over the mounts of ${what}, a part of the host among them.`
          : readOnly
            ? say`${name} can read all that ${what} mounts.`
            : say`${name} can write to all that ${what} mounts.`,
        notes: worst ? [{ at: worst.at, message: say`This comes with it.` }, ...notes] : notes,
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'of a service and of a container',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: [data:/data]
        backup:
          image: example/backup:1
          volumes_from:
            - app
              ~~~
            - container:legacy:ro
              ~~~~~~~~~~~~~~~~~~~
      volumes:
        data:
    `,
    },
  },
  {
    title: 'the Docker socket comes along',
    severity: 'critical',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
        backup:
          image: example/backup:1
          volumes_from: [app:ro]
                         ~~~~~~
    `,
    },
  },
  {
    title: 'a part of the host comes along, for reading only',
    severity: 'high',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: ["/etc:/host/etc"]
        backup:
          image: example/backup:1
          volumes_from: [app:ro]
                         ~~~~~~
    `,
    },
  },
  {
    title: 'a service that is only waited for',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: ["/var/run/docker.sock:/var/run/docker.sock"]
        backup:
          image: example/backup:1
          depends_on: [app]
    `,
    },
  },
  {
    title: 'mounts of its own',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes: [data:/data]
        backup:
          image: example/backup:1
          volumes: [data:/data:ro]
      volumes:
        data:
    `,
    },
  },
  {
    title: 'none',
    files: {
      'compose.yaml': `
      services:
        app:
          image: example/app:1
          volumes_from: []
    `,
    },
  },
];

/** Whether what comes along rules the host; sockets do so read-only as well. */
function rules(reach: Reach, readOnly: boolean): boolean {
  return /socket$/.test(reach.kind)
    ? reach.kind !== 'agent-socket'
    : reach.kind === 'ruling' && reach.writable && !readOnly;
}

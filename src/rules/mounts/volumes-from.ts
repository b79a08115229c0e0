import { reachOf } from '../../model/compose/mount-reach.ts';
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
      const worst = other?.mounts.find((mount) => reachOf(mount));
      const what = from.value ?? 'another';
      const { notes = [] } = pulledIn(name, entry);
      yield {
        at,
        severity: worst ? 'high' : 'low',
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
    severity: 'high',
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

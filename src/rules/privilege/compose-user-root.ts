import { isRootUser } from '../../model/user.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

export default {
  id: 'compose-user-root',
  title: 'The service runs as root on purpose',
  group: 'privilege',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'It overrides the user that the image declares: whoever gets code to run in the container is root there, one kernel or mount mistake away from root on the host.',
  fix: 'Take `user` out, or name the user that the image is made for. Files that belong to root on the host are given to that user once, with `chown`.',
  also: ['CIS 4.1', 'OWASP 2'],
  *service({ name, user, runs }) {
    if (!user) return;
    const known = user.value ?? user.parts?.[0] ?? '';
    if (user.value === undefined && !known.includes(':')) return;
    if (!isRootUser(known)) return;
    const own = runs.kind === 'built' ? runs.image.user?.setting : undefined;
    const { notes = [] } = pulledIn(name, user);
    const overrides = own?.value !== undefined && !isRootUser(own.value);
    yield {
      at: user.at,
      message: overrides
        ? say`${name} runs as root, although its image is made to run as ${own.value!}.`
        : say`${name} runs as root.`,
      notes: overrides ? [{ at: own.at, message: say`The image sets its user here.` }, ...notes] : notes,
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'by name and by number',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          user: root
                ~~~~
        b:
          image: example/b:1
          user: "0:1000"
                ~~~~~~~~
        c:
          image: example/c:1
          user: "0"
                ~~~
        d:
          image: example/d:1
          user: root:\${GID}
                ~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'over the user of the image',
    files: {
      'compose.yaml': `
      services:
        app:
          build: .
          user: \${APP_USER:-root}
                ~~~~~~~~~~~~~~~~~
    `,
      Dockerfile: `
      FROM debian:12
      USER app
    `,
    },
  },
  {
    title: 'another user, in the group of root too',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          user: "1000:0"
        b:
          image: example/b:1
          user: app:root
        c:
          image: example/c:1
          user: rooted
    `,
    },
  },
  {
    title: 'as the run says, and nothing',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          user: \${UID}:\${GID}
        b:
          image: example/b:1
          user: "0\${SUFFIX}"
        c:
          image: example/c:1
    `,
    },
  },
];

import { accountsOf } from '../../facts/accounts/accounts.ts';
import { isRootUser, platformOf, servicesSetUser } from '../../model/user.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { called } from '../image.ts';

export default {
  id: 'user-not-numeric',
  title: 'The user is set by a name',
  group: 'privilege',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Kubernetes cannot tell whether a name is root, so it refuses to start the image under `runAsNonRoot`.',
  fix: 'Write the number: `USER 10001`, or `USER 10001:10001` with the group.',
  also: ['OWASP 2', 'hadolint DL3066'],
  *image(image) {
    const { user, shipped } = image;
    const value = user?.setting.value;
    if (!shipped || value === undefined || servicesSetUser(image) || platformOf(image) === 'windows') return;
    const [name = '', group] = value.trim().split(':');
    if (/^[+-]?\d+$/.test(name) || name === '' || isRootUser(value)) return;
    const account = accountsOf(image).find((each) => each.name === name && /^\d+$/.test(each.uid ?? ''));
    const { at, variables } = user!.setting;
    const exact = account && group === undefined && !variables?.length && !at.source.inside;
    yield {
      at,
      message: account
        ? say`${called(image)} runs as ${name}, whose number is ${account.uid!}.`
        : say`${called(image)} runs as ${name}, and only its own ${'/etc/passwd'} tells which number that is.`,
      ...(exact && { fix: { title: `Write ${account.uid}`, edits: [{ at, text: account.uid! }] } }),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a name that the base image brings',
    files: {
      Dockerfile: `
      FROM node:24
      USER node
           ~~~~
    `,
    },
  },
  {
    title: 'a name with a number of its own',
    files: {
      Dockerfile: `
      FROM debian:12
      RUN groupadd -g 1001 app && useradd -r --uid=1001 -g app app
      USER app
           ~~~
    `,
    },
  },
  {
    title: 'a name with a group',
    files: {
      Dockerfile: `
      FROM debian:12
      USER app:1000
           ~~~~~~~~
    `,
    },
  },
  {
    title: 'a number',
    files: {
      Dockerfile: `
      FROM debian:12
      USER 10001
    `,
    },
  },
  {
    title: 'a number with a group by name',
    files: {
      Dockerfile: `
      FROM debian:12
      USER 10001:app
    `,
    },
  },
  {
    title: 'a number through an argument',
    files: {
      Dockerfile: `
      FROM debian:12
      ARG UID=1000
      USER \${UID}
    `,
    },
  },
  {
    title: 'root is another fault',
    files: {
      Dockerfile: `
      FROM debian:12
      USER root
    `,
    },
  },
  {
    title: 'a name in between',
    files: {
      Dockerfile: `
      FROM node:24
      USER node
      RUN npm ci
      USER 1000
    `,
    },
  },
  {
    title: 'a builder stage',
    files: {
      Dockerfile: `
      FROM node:24 AS build
      USER node
      FROM scratch
      USER 65532
    `,
    },
  },
];

import { isNoLimit } from '../../model/compose/limits.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../service.ts';

export default {
  id: 'memory-limit-missing',
  title: 'Nothing limits the memory of the container',
  group: 'resources',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  why: 'One leak or one flood of requests takes the memory of the host, and the kernel then kills what it likes, other containers included.',
  fix: 'Set `mem_limit: 512m`, or `deploy.resources.limits.memory`, to somewhat more than the service needs at its busiest. A reservation is no limit.',
  also: ['CIS 5.11', 'OWASP 7'],
  together: (names) => say`Nothing limits the memory of ${list(names)}.`,
  *service(service, { policy: { limits }, project }) {
    const {
      name,
      at,
      limits: { memory },
      provider,
    } = service;
    if (provider || (memory && !isNoLimit(memory))) return;
    yield {
      at,
      key: '',
      message: memory ? say`The memory limit of ${name} is none.` : say`Nothing limits the memory of ${name}.`,
      ...usualLimit(service, project, 'memory', limits.memory),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'a service that extends another repository may have its limit there',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          extends: {file: 'oci://registry.corp.net/stack:1', service: base}
    `,
    },
  },
  {
    title: 'no limit, a reservation, and zero',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
        b:
          image: example/b:1
          deploy:
            resources:
              reservations:
                memory: 20M
        c:
          image: example/c:1
          mem_limit: 0
    `,
    },
  },
  {
    title: 'with the limit that the policy suggests',
    policy: 'limits: { memory: 512m }\n',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
    `,
    },
  },
  {
    title: 'no short key is offered to a service that another extends with limits under deploy, which exclude it',
    policy: 'limits: { memory: 512m }\n',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
        large:
          extends: a
          deploy:
            resources:
              limits:
                memory: 4g
    `,
    },
  },
  {
    title: 'a limit that somebody else has',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          mem_limit: 512m
        web:
        ~~~
          image: example/web:1
          mem_reservation: 256m
    `,
    },
  },
  {
    title: 'either key',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          mem_limit: 512m
        b:
          image: example/b:1
          deploy: { resources: { limits: { memory: 50M } } }
    `,
    },
  },
  {
    title: 'through an anchor',
    files: {
      'compose.yaml': `
      x-small: &small
        deploy:
          resources:
            limits:
              memory: 128M
      services:
        a:
          <<: *small
          image: example/a:1
    `,
    },
  },
  {
    title: 'a limit that only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          mem_limit: \${MEMORY}
    `,
    },
  },
  {
    title: 'bytes without a unit',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          mem_limit: 536870912
    `,
    },
  },
];

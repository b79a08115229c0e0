import { isNoLimit } from '../../model/compose/limits.ts';
import { type Example, list, type Rule, say } from '../../rule.ts';
import { usualLimit } from '../service.ts';

export default {
  id: 'cpu-limit-missing',
  title: 'Nothing limits the processor time of the container',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'One busy loop slows down everything else on the host.',
  fix: 'Set `cpus: 1.5`, or `deploy.resources.limits.cpus`, to what the service may use at most. A reservation and `cpu_shares` are no limit.',
  also: ['CIS 5.12', 'OWASP 7'],
  together: (names) => say`Nothing limits the processor time of ${list(names)}.`,
  *service(service, { policy, project }) {
    const { name, at, limits, resources, provider } = service;
    const { cpuQuota, cpuCount, cpuPercent, cpuset } = resources;
    const set = [limits.cpus, cpuQuota, cpuCount, cpuPercent, cpuset];
    if (provider || set.some((limit) => limit && !isNoLimit(limit))) return;
    yield {
      at,
      key: '',
      message: say`Nothing limits the processor time of ${name}.`,
      ...usualLimit(service, project, 'cpus', policy.limits.cpus),
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'no limit, a share, and zero',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
        b:
          image: example/b:1
          cpu_shares: 512
        c:
          image: example/c:1
          cpus: 0
          cpu_quota: -1
    `,
    },
  },
  {
    title: 'another limit under `deploy`, beside which compose takes no short key',
    policy: 'limits: { cpus: 1 }\n',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
          deploy:
            resources:
              limits:
                memory: 64M
    `,
    },
  },
  {
    title: 'beside another limit under `deploy`',
    policy: 'limits: { cpus: 1 }\n',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          deploy: { resources: { limits: { memory: 64M, cpus: "0.5" } } }
    `,
    },
  },
  {
    title: 'a reservation',
    files: {
      'compose.yaml': `
      services:
        a:
        ~
          image: example/a:1
          deploy: { resources: { reservations: { cpus: "0.5" } } }
    `,
    },
  },
  {
    title: 'each of the keys',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cpus: 0.5
        b:
          image: example/b:1
          deploy: { resources: { limits: { cpus: "1.5" } } }
        c:
          image: example/c:1
          cpu_quota: 50000
        d:
          image: example/d:1
          cpuset: 0,1
    `,
    },
  },
  {
    title: 'as the run says, and nothing to limit',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cpus: \${CPUS}
        model:
          provider: { type: model }
    `,
    },
  },
];

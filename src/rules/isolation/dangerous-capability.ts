import { knownImage } from '../../facts/network/known-images.ts';
import { powerfulCapabilities } from '../../known/powerful-capabilities.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

export default {
  id: 'dangerous-capability',
  title: 'The container gets a powerful capability',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'A capability is a part of what root may do on the host, and holds for every process of the container.',
  fix: 'Take it out, or give a smaller one; the best shape is `cap_drop: [ALL]` with the few that the program proves to need.',
  also: ['CIS 5.4', 'OWASP 3'],
  *service(service) {
    const { name, capAdd, privileged, image } = service;
    if (privileged?.value === true) return;
    const known = knownImage(image)?.capabilities;
    const own = !hostNetworkOf(service);
    for (const capability of capAdd) {
      const { value, at } = capability;
      const powerful = value === undefined ? undefined : powerfulCapabilities.get(value);
      if (!powerful) continue;
      const words = known?.[value!];
      yield {
        at,
        severity: (own && words && powerful.documented) || powerful.severity,
        message: [
          ...say`${name} gets ${value!}: `,
          `${powerful.grants}${own && value === 'NET_ADMIN' ? ' of its own network' : ''}.`,
          ...asDocumented(words),
        ],
        ...pulledIn(name, capability),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'the ones that are root on the host',
    severity: 'critical',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cap_add: [SYS_ADMIN, cap_sys_module, all]
                    ~~~~~~~~~  ~~~~~~~~~~~~~~  ~~~
    `,
    },
  },
  {
    title: 'the network',
    files: {
      'compose.yaml': `
      services:
        vpn:
          image: example/vpn:1
          cap_add:
            - NET_ADMIN
              ~~~~~~~~~
    `,
    },
  },
  {
    title: 'a VPN that is documented with it, in a network of its own',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        vpn:
          image: qmcgaw/gluetun:v3.40
          cap_add: [NET_ADMIN]
                    ~~~~~~~~~
          devices: ["/dev/net/tun:/dev/net/tun"]
    `,
    },
  },
  {
    title: 'the same VPN in the network of the host',
    files: {
      'compose.yaml': `
      services:
        vpn:
          image: qmcgaw/gluetun:v3.40
          network_mode: host
          cap_add: [NET_ADMIN]
                    ~~~~~~~~~
    `,
    },
  },
  {
    title: 'a vault that keeps its secrets from being swapped',
    severity: 'low',
    files: {
      'compose.yaml': `
      services:
        vault:
          image: hashicorp/vault:1.18
          cap_add: [IPC_LOCK]
                    ~~~~~~~~
    `,
    },
  },
  {
    title: 'a debugger',
    severity: 'medium',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cap_add:
            - "SYS_PTRACE"
              ~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'capabilities that Docker grants anyway, after dropping all',
    files: {
      'compose.yaml': `
      services:
        web:
          image: example/web:1
          cap_drop: [ALL]
          cap_add: [NET_BIND_SERVICE, CHOWN, SETUID, SETGID, NET_RAW]
    `,
    },
  },
  {
    title: 'dropped, not added',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cap_drop: [SYS_ADMIN, NET_ADMIN]
    `,
    },
  },
  {
    title: 'a privileged container has them all',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          privileged: true
          cap_add: [SYS_ADMIN]
    `,
    },
  },
  {
    title: 'the override takes them out',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cap_add: [SYS_ADMIN]
    `,
      'compose.override.yaml': `
      services:
        a:
          cap_add: !reset []
    `,
    },
  },
  {
    title: 'the word elsewhere',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          labels: { cap_add: SYS_ADMIN }
          environment: [CAP_ADD=NET_ADMIN]
    `,
    },
  },
  {
    title: 'one that only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          cap_add: ["\${CAPABILITY}"]
    `,
    },
  },
];

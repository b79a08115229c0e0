import { knownImage } from '../../facts/network/known-images.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { asDocumented, pulledIn } from '../service.ts';

export default {
  id: 'host-network',
  title: 'The container uses the network of the host',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  why: 'It reaches everything that listens on the loopback of the host, can listen on any port, and no published port limits who reaches it.',
  fix: 'Take `network_mode: host` out and publish the ports that are needed under `ports`.',
  also: ['CIS 5.10', 'OWASP 5'],
  *service(service) {
    const { name, image } = service;
    const host = hostNetworkOf(service);
    if (!host) return;
    const { declared } = host;
    const { notes = [] } = pulledIn(name, host);
    yield {
      at: host.at,
      message: [
        ...say`${name} shares the network of the host, loopback included.`,
        ...asDocumented(knownImage(image)?.hostNetwork),
      ],
      notes: declared ? [...notes, { at: declared, message: say`This is the network of the host.` }] : notes,
    };
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'plain and quoted',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          network_mode: host
                        ~~~~
        b:
          image: example/b:1
          network_mode: "host"
                        ~~~~~~
    `,
    },
  },
  {
    title: 'taken over from another service',
    files: {
      'compose.yaml': `
      services:
        base:
          image: example/base:1
          network_mode: host
                        ~~~~
          profiles: [base]
        a:
          extends: base
          ports: ["80:80"]
    `,
    },
  },
  {
    title: 'as a network that exists already',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          networks: [hostnet]
                     ~~~~~~~
        b:
          image: example/b:1
          networks:
            host: {}
            ~~~~
      networks:
        hostnet: { external: true, name: host }
        host:
          external: true
    `,
    },
  },
  {
    title: 'as the default network of all services',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
        b:
          image: example/b:1
          networks: [own]
      networks:
        default: { external: true, name: host }
        ~~~~~~~
        own:
    `,
    },
  },
  {
    title: 'a default network that exists already, and is not that of the host',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
      networks:
        default: { external: true, name: hosting }
    `,
    },
  },
  {
    title: 'other networks that exist already',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          networks: [proxy, host]
      networks:
        proxy: { external: true }
        host: { external: true, name: hosted }
    `,
    },
  },
  {
    title: 'other modes',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          network_mode: none
        b:
          image: example/b:1
          network_mode: service:a
        c:
          image: example/c:1
          network_mode: \${MODE}
    `,
    },
  },
  {
    title: 'a network that is called host',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          networks: [host]
      networks:
        host:
    `,
    },
  },
];

import { apiDoors } from '../../facts/host/docker-api.ts';
import { publishedDatastores } from '../../facts/network/datastores.ts';
import { remoteLogins } from '../../facts/network/remote-logins.ts';
import { isOpenToAll, publishes } from '../../model/compose/published.ts';
import { type Example, type Rule, say } from '../../rule.ts';
import { pulledIn } from '../service.ts';

/** Ports of what is there for everybody by nature: web, mail between servers and from people, tunnels of a VPN. */
const frontDoors = new Set([
  ...['80', '443', '443/udp', '25', '465', '587', '993', '995'],
  ...['51820/udp', '1194/udp', '1194', '500/udp', '4500/udp', '41641/udp'],
]);

export default {
  id: 'port-on-all-interfaces',
  title: 'A port is open on every interface of the host',
  group: 'network',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: "Docker opens it in front of the host's firewall rules, so it is reachable from wherever the host is.",
  fix: 'Publish what only this host or a proxy on it uses as `127.0.0.1:8080:80`; what only other services use needs no port at all. A web front end, a mail server and a VPN are meant to be open.',
  also: ['CIS 5.14', 'OWASP 5a'],
  *service(service) {
    if (!publishes(service)) return;
    const { name, ports } = service;
    const worse = [...publishedDatastores(service), ...remoteLogins(service), ...apiDoors(service)];
    for (const port of ports) {
      if (!isOpenToAll(port) || worse.some((each) => each.port === port)) continue;
      const { published, target, protocol, at, makeLocal } = port;
      const number = published?.value ?? target?.value;
      const named = number && protocol === 'udp' ? `${number}/udp` : number;
      const front = published !== undefined && frontDoors.has(named ?? '');
      yield {
        at,
        ...(front && { severity: 'info' as const }),
        message: named
          ? say`Port ${named} of ${name} is open on every interface of the host.`
          : say`A port of ${name} is open on every interface of the host.`,
        ...(makeLocal && !front && { fix: { title: 'Open it on this host only', edits: [makeLocal] } }),
        ...pulledIn(name, port),
      };
    }
  },
} satisfies Rule;

export const examples: readonly Example[] = [
  {
    title: 'both syntaxes',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          ports:
            - "8080:80"
              ~~~~~~~~~
            - 0.0.0.0:8443:443
              ~~~~~~~~~~~~~~~~
            - { target: 9000, published: 9000 }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'IPv6, a range, and a port that Docker picks',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          ports: ["[::]:53:53/udp", "3000-3005:3000-3005", "80"]
                  ~~~~~~~~~~~~~~~~  ~~~~~~~~~~~~~~~~~~~~~  ~~~~
    `,
    },
  },
  {
    title: 'the front door of a web site, which is meant to be open',
    severity: 'info',
    files: {
      'compose.yaml': `
      services:
        proxy:
          image: example/proxy:1
          ports:
            - "80:80"
              ~~~~~~~
            - { target: 443, published: 443 }
              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the doors of a mail server and of a VPN',
    severity: 'info',
    files: {
      'compose.yaml': `
      services:
        mail:
          image: example/mail:1
          ports: ["25:25", "993:993"]
                  ~~~~~~~  ~~~~~~~~~
        vpn:
          image: example/vpn:1
          ports: ["51820:51820/udp"]
                  ~~~~~~~~~~~~~~~~~
    `,
    },
  },
  {
    title: 'the port of a VPN in another protocol, and mail in plain text',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          ports: ["51820:51820", "143:143"]
                  ~~~~~~~~~~~~~  ~~~~~~~~~
    `,
    },
  },
  {
    title: 'on one address',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          ports:
            - "127.0.0.1:8080:80"
            - "[::1]:8081:81"
            - "192.0.2.10:443:443"
            - { target: 90, published: 90, host_ip: 127.0.0.1 }
    `,
    },
  },
  {
    title: 'exposed to other services only',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          expose: ["8080"]
    `,
    },
  },
  {
    title: 'an address that only the run knows',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          ports:
            - "\${BIND}:8080:80"
    `,
    },
  },
  {
    title: 'a database, the daemon and a way to log in are told as that',
    files: {
      'compose.yaml': `
      services:
        db:
          image: postgres:17
          ports: ["5432:5432"]
        docker:
          image: docker:27-dind
          ports: ["2375:2375"]
        shell:
          image: example/shell:1
          ports: ["2222:22"]
    `,
    },
  },
  {
    title: 'Docker opens no port of what is in internal networks only',
    files: {
      'compose.yaml': `
      services:
        cache:
          image: example/cache:1
          ports: ["8080:80"]
          networks: [back]
      networks:
        back:
          internal: true
    `,
    },
  },
  {
    title: 'in an internal network and another, and in an internal one of a swarm',
    files: {
      'compose.yaml': `
      services:
        api:
          image: example/api:1
          ports: ["8080:80"]
                  ~~~~~~~~~
          networks: { back: {}, front: {} }
        queue:
          image: example/queue:1
          ports: ["8081:81"]
                  ~~~~~~~~~
          networks: [spread]
      networks:
        back:
          internal: true
        front:
        spread:
          internal: true
          driver: overlay
    `,
    },
  },
  {
    title: 'compose publishes nothing in the network of the host',
    files: {
      'compose.yaml': `
      services:
        a:
          image: example/a:1
          network_mode: host
          ports: ["8080:80"]
    `,
    },
  },
];

/** What is said of a program that is documented to use a part of its host: how bad it is, and advice that leaves it working. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Finding, remedyOf } from '../../src/finding.ts';
import { devContainerFeatures } from '../../src/known/dev-container-features.data.ts';
import { dockerProxy } from '../../src/known/docker-proxy.data.ts';
import { parseReference } from '../../src/known/image-reference.ts';
import type { HostParts, HostUse } from '../../src/known/product.ts';
import { isVendors, type KnownProduct, products, productsNamed } from '../../src/known/products.ts';
import { reaches } from '../../src/problem.ts';
import { rules } from '../../src/rules/index.ts';
import { type Files, reviewSides } from '../review/sides.ts';

const before: Files = { 'README.md': '' };

async function found(files: Files, rule: string): Promise<Finding> {
  const { findings } = await reviewSides({ ...before, ...files }, { base: before, target: before });
  const finding = findings.find((each) => each.rule.id === rule);
  assert.ok(finding, `${rule} of ${JSON.stringify(files)}`);
  return finding;
}

const wordsOf = ({ message }: Finding) =>
  message.map((part) => (typeof part === 'string' ? part : `\`${part.code}\``)).join('');

/** A compose file of one service. */
function service(image: string, ...settings: string[]): Files {
  return {
    'compose.yaml': `services:\n  a:\n    image: ${image}\n${settings.map((each) => `    ${each}\n`).join('')}`,
  };
}

/** By part, what gives it, and the rule that reports that. */
const settings: Readonly<Partial<Record<keyof HostParts, readonly [rule: string, setting: string]>>> = {
  socket: ['docker-socket-mount', "volumes: ['/var/run/docker.sock:/var/run/docker.sock']"],
  privileged: ['privileged-container', 'privileged: true'],
  hostNetwork: ['host-network', 'network_mode: host'],
  hostPid: ['host-pid', 'pid: host'],
  apparmor: ['apparmor-disabled', 'security_opt: [apparmor:unconfined]'],
};

interface Use {
  readonly use: HostUse;
  readonly rule: string;
  readonly setting: string;
}

function usesOf({ host = {} }: KnownProduct): readonly Use[] {
  const parts = Object.entries(settings).flatMap(([part, [rule, setting]]) => {
    const use = host[part as keyof typeof settings] as HostUse | undefined;
    return use === undefined ? [] : [{ use, rule, setting }];
  });
  const capabilities = Object.entries(host.capabilities ?? {})
    // Docker grants it by itself, so that no rule reports it.
    .filter(([name]) => name !== 'NET_RAW')
    .map(([name, use]) => ({ use, rule: 'dangerous-capability', setting: `cap_add: [${name}]` }));
  return [...parts, ...capabilities];
}

/** An image of a product that its makers publish. */
function imageOf(product: KnownProduct): string | undefined {
  const names = (product.images ?? '').split(' ').map((name) => name.replace(/^[-/]|[-/]$/g, ''));
  const places = (product.vendors ?? '').split(' ');
  const images = places.flatMap((place) => [
    place,
    ...names.flatMap((name) => [`${place}/${name}`, `${place}/${name.split('/').pop()}`]),
  ]);
  return images.find((each) => {
    const reference = parseReference(`${each}:1.2`);
    return (
      reference &&
      productsNamed(reference.repository).find(({ host }) => host) === product &&
      isVendors(reference, product)
    );
  });
}

describe('what is made for a part of its host', () => {
  for (const product of products) {
    const image = imageOf(product);
    // What a proxy lets through is told of it, whatever it is made for.
    if (!image || dockerProxy.images.test(image)) continue;
    for (const { use, rule, setting } of usesOf(product))
      test(`${product.name} gets advice that leaves it working: ${setting}`, async () => {
        const finding = await found(service(`${image}:1.2`, setting), rule);
        const [what, instead] = typeof use === 'string' ? [use, ''] : use;
        assert.ok(wordsOf(finding).includes(what), wordsOf(finding));
        assert.equal(remedyOf(finding), instead);
        if (instead === '') assert.ok(!reaches(finding.severity, 'medium'), finding.severity);
        else assert.notEqual(instead, finding.rule.fix);
      });
  }

  test('is not believed of anybody’s image, where that needs it and would be little', async () => {
    const needy = products
      .filter(imageOf)
      .flatMap((product) =>
        usesOf(product).flatMap((each) =>
          typeof each.use === 'string' && each.rule !== 'dangerous-capability' ? [{ product, ...each }] : [],
        ),
      );
    assert.ok(needy.length > 3);
    for (const { product, rule, setting, use } of needy) {
      const name = imageOf(product)!.split('/').pop()!;
      const finding = await found(service(`evil/${name}:1.2`, setting), rule);
      const plain = await found(service('example/a:1.2', setting), rule);
      assert.equal(finding.severity, plain.severity);
      assert.ok(!wordsOf(finding).includes(use as string), wordsOf(finding));
      assert.equal(remedyOf(finding), finding.rule.fix);
    }
  });

  test('has one sentence for what it does, and one for what to do, or nothing to do', () => {
    const all: (HostParts | undefined)[] = [
      ...products.map(({ host }) => host),
      ...devContainerFeatures.gives.values(),
    ];
    for (const host of all) {
      const uses = Object.values({ ...host, ...host?.capabilities, runsJobs: undefined }).filter(
        (each): each is HostUse => typeof each === 'string' || (Array.isArray(each) && typeof each[0] === 'string'),
      );
      for (const use of uses) {
        const [what, instead] = typeof use === 'string' ? [use] : use;
        assert.match(what!, /^(?:[A-Z]|cAdvisor).*\.$/);
        assert.doesNotMatch(what!, /\b(?:[Rr]emove|instead)\b/, 'it says what is done, not what to do');
        if (instead !== undefined) assert.match(instead, /^[A-Z`].*\.$/);
      }
    }
  });
});

describe('what is said of an image that has ended', () => {
  test('names another release where one goes on, else another image', async () => {
    const of = async (image: string) => remedyOf(await found(service(image), 'base-image-eol'));
    for (const left of ['bitnami/redis:6.2', 'vault:1.13']) assert.match(await of(left), /another image/);
    for (const old of ['postgres:12', 'centos:7']) assert.match(await of(old), /^Move to a release/);
  });
});

describe('what is said of the host’s network', () => {
  test('goes by what the settings beside it ask there', async () => {
    const scraping = async (targets: string) =>
      remedyOf(
        await found(
          {
            ...service(
              'prom/prometheus:v3.5.0',
              'network_mode: host',
              'volumes: [./p.yml:/etc/prometheus/prometheus.yml]',
            ),
            'p.yml': `scrape_configs:\n  # - targets: ['localhost:1234']\n  - static_configs: [{ targets: [${targets}] }]\n`,
          },
          'host-network',
        ),
      );
    assert.match(await scraping("'localhost:9090', 'localhost:9100'"), /host\.docker\.internal/);
    for (const own of ["'localhost:9090'", "'node:9100'"])
      assert.match(await scraping(own), /^Remove `network_mode: host`/);
  });
});

describe('what is said of other sockets of the host', () => {
  test('never is that `:ro` helps, which it does for files', async () => {
    const of = async (path: string) =>
      remedyOf(await found(service('acme/a:1', `volumes: ['${path}:${path}']`), 'sensitive-host-path-mount'));
    assert.match(await of('/tmp/.X11-unix'), /`:ro` does not help/);
    assert.match(await of('/var/log'), /with `:ro`/);
  });
});

const socket = settings.socket![1];
const client = 'FROM debian:13.1\nRUN apt-get update && apt-get install -y docker-cli\n';

describe('what is said of Docker’s socket', () => {
  const remedyFor = async (files: Files) => remedyOf(await found(files, 'docker-socket-mount'));

  test('names what Traefik reads of a swarm', async () => {
    const swarm = await remedyFor(service('traefik:v3.5', 'command: --providers.docker.swarmMode=true', socket));
    assert.match(swarm, /`SERVICES`, `TASKS`, `NODES` and `NETWORKS`/);
    assert.match(
      await remedyFor(service('traefik:v3.5', 'command: --providers.docker=true', socket)),
      /only `CONTAINERS`/,
    );
    const other = await remedyFor(
      service('traefik:v3.5', 'environment: { TRAEFIK_PROVIDERS_SWARM_ENDPOINT: "unix:///x" }', socket),
    );
    assert.equal(other, swarm);
  });

  test('weighs less where the program is chosen for it, and nobody acts through it without a login', async () => {
    const weigh = async (files: Files) => (await found(files, 'docker-socket-mount')).severity;
    const traefik = ['traefik:v3.5', 'command: --providers.docker', socket] as const;
    assert.equal(await weigh(service(...traefik)), 'medium');
    const api = ["ports: ['8080:8080']", 'command: --providers.docker --api.insecure=true', socket];
    assert.equal(await weigh(service('traefik:v3.5', ...api)), 'medium', 'a dashboard only shows');
    const dozzle = (environment: string) =>
      weigh(service('amir20/dozzle:v8.14', `environment: { ${environment} }`, socket));
    assert.equal(await dozzle('TZ: UTC'), 'medium');
    assert.equal(await dozzle('DOZZLE_ENABLE_ACTIONS: "true"'), 'high');
    assert.equal(await dozzle('DOZZLE_ENABLE_ACTIONS: "true", DOZZLE_AUTH_PROVIDER: simple'), 'medium');
    assert.equal(await weigh(service('ghcr.io/homarr-labs/homarr:1.2', socket)), 'high', 'it works without');
    assert.equal(await weigh(service('gitea/act_runner:0.2', socket)), 'critical', 'a runner');
    assert.equal(await weigh(service('code.forgejo.org/forgejo/runner:6', socket)), 'high', 'which keeps it');
    assert.equal(await weigh(service('evil/traefik:v3.5', socket)), 'high', 'of anybody');
  });

  test('says that a collector does nothing with it where its own settings say so', async () => {
    const collector = (settings: string) => ({
      ...service(
        'grafana/promtail:3.5.0',
        'command: -config.file=/etc/promtail/config.yml',
        "volumes: ['./promtail.yaml:/etc/promtail/config.yml:ro', '/var/run/docker.sock:/var/run/docker.sock:ro']",
      ),
      'promtail.yaml': `scrape_configs:\n  - job_name: a\n    ${settings}\n`,
    });
    assert.equal(
      await remedyFor(collector('static_configs: [{ labels: { __path__: /var/log/*.log } }]')),
      'Remove the mount.',
    );
    assert.match(
      await remedyFor(collector('docker_sd_configs: [{ host: "unix:///var/run/docker.sock" }]')),
      /`CONTAINERS`/,
    );
  });

  test('weighs less of a proxy that only what is made for it asks', async () => {
    const proxy = (...clients: string[]) => {
      const files = service('tecnativa/docker-socket-proxy:0.3', 'environment: { POST: 1, SERVICES: 1 }', socket);
      const others = clients.map((image, i) => `  c${i}:\n    image: ${image}\n`).join('');
      return found({ 'compose.yaml': files['compose.yaml'] + others }, 'docker-socket-mount');
    };
    assert.equal((await proxy('ghcr.io/m-adawi/swarm-cd:1.10.0')).severity, 'medium');
    assert.equal((await proxy('ghcr.io/m-adawi/swarm-cd:1.10.0', 'example/web:1')).severity, 'high');
    assert.equal((await proxy('evil/swarm-cd:1.10.0')).severity, 'high');
    assert.equal((await proxy()).severity, 'high');
  });

  test('tells the way in to what publishes a port, and keeps what works with Docker', async () => {
    const built = (more: string, dockerfile = client) => ({
      ...service('acme/a:1', 'build: .', more, socket),
      Dockerfile: dockerfile,
    });
    const open = await found(built("ports: ['8000:80']"), 'docker-socket-mount');
    assert.match(wordsOf(open), /through port `8000`, which it publishes on every interface/);
    assert.match(remedyOf(open), /^Publish its port on `127\.0\.0\.1` or put a login before it/);
    const near = await found(built("ports: ['127.0.0.1:8000:80']"), 'docker-socket-mount');
    assert.doesNotMatch(wordsOf(near), /port/);
    assert.equal(near.severity, 'high');
    for (const dockerfile of [
      client,
      'FROM debian:13.1\nCOPY --from=docker:29-cli /usr/local/bin/docker /usr/local/bin/\n',
      'FROM debian:13.1\nRUN curl -fsSL https://get.docker.com -o i.sh && sh i.sh\n',
      '# A Docker management tool.\nFROM debian:13.1\n',
    ])
      assert.equal(
        await remedyFor(built('', dockerfile)),
        'Let a socket proxy pass only the calls it makes.',
        dockerfile,
      );
    const fix = rules.find(({ id }) => id === 'docker-socket-mount')!.fix;
    assert.equal(await remedyFor(built('', 'FROM debian:13.1\n')), fix);
  });

  test('goes by what is written beside it in what it advises, and in nothing else', async () => {
    const said = (comment: string) =>
      found(
        service('acme/a:1', 'volumes:', `  # ${comment}`, '  - /var/run/docker.sock:/var/run/docker.sock'),
        'docker-socket-mount',
      );
    const managing = await said('Lets the app manage containers and set up its own database.');
    assert.equal(remedyOf(managing), 'Let a socket proxy pass only the calls it makes.');
    const plain = await said('Sockets.');
    assert.equal(remedyOf(plain), plain.rule.fix);
    assert.equal(managing.severity, plain.severity);
  });

  test('names the proxy that stands beside it already', async () => {
    const files = service('acme/a:1', socket);
    const text = `${files['compose.yaml']}  docker:\n    image: tecnativa/docker-socket-proxy:0.3\n`;
    const finding = await found({ 'compose.yaml': text }, 'docker-socket-mount');
    assert.match(wordsOf(finding), /`docker` already stands before the socket here/);
    assert.match(remedyOf(finding), /`DOCKER_HOST`/);
  });

  test('takes for one what others ask for Docker, and no proxy of the web that reads labels', async () => {
    const beside = async (...lines: string[]) => {
      const { 'compose.yaml': own } = service('acme/a:1', socket);
      const files = { 'compose.yaml': own + lines.map((line) => `  ${line}\n`).join('') };
      return wordsOf(await found(files, 'docker-socket-mount'));
    };
    const gate = (image: string) => ['gate:', `  image: ${image}`, `  ${socket}`];
    const client = ['ui:', '  image: acme/ui:1', '  environment: { DOCKER_HOST: "tcp://gate:2375" }'];
    const stands = /`gate` already stands before the socket here/;
    assert.match(await beside(...gate('acme/gate:1'), ...client), stands);
    assert.match(await beside(...gate('lscr.io/linuxserver/socket-proxy:3')), stands);
    for (const image of ['lucaslorentz/caddy-docker-proxy:2.9', 'acme/lazy-docker-proxy:1', 'acme/gate:1'])
      assert.doesNotMatch(await beside(...gate(image)), /already stands/, image);
  });
});

describe('what is said of other parts', () => {
  test('a network of its own that its start script sets up is little, whoever’s image it is; the host’s is not', async () => {
    const script = { 'start.sh': '#!/bin/sh\niptables -A OUTPUT -j DROP\nexec browse\n' };
    const files = (...more: string[]) => ({
      ...service(
        'acme/a:1',
        'cap_add: [NET_ADMIN]',
        'entrypoint: [/bin/sh, /start.sh]',
        "volumes: ['./start.sh:/start.sh:ro']",
        ...more,
      ),
      ...script,
    });
    const own = await found(files(), 'dangerous-capability');
    assert.match(wordsOf(own), /with `iptables`/);
    assert.deepEqual([own.severity, remedyOf(own)], ['low', '']);
    const shared = await found(files('network_mode: host'), 'dangerous-capability');
    assert.deepEqual([shared.severity, remedyOf(shared)], ['medium', shared.rule.fix]);
    const plain = await found(service('acme/a:1', 'cap_add: [NET_ADMIN]'), 'dangerous-capability');
    assert.deepEqual([plain.severity, remedyOf(plain)], ['medium', plain.rule.fix]);
  });

  test('devices that a privileged service mounts or lists are named', async () => {
    const mounted = await found(
      service('acme/a:1', 'privileged: true', "volumes: ['/dev/snd:/dev/snd']"),
      'privileged-container',
    );
    assert.match(wordsOf(mounted), /An entry under `devices` is enough for `\/dev\/snd`, instead of a mount\.$/);
    const listed = await found(
      service('acme/a:1', 'privileged: true', 'devices: [/dev/ttyUSB0]'),
      'privileged-container',
    );
    assert.match(wordsOf(listed), /Its entry under `devices` is enough for `\/dev\/ttyUSB0`\.$/);
    const all = await found(service('acme/a:1', 'privileged: true', "volumes: ['/dev:/dev']"), 'privileged-container');
    assert.doesNotMatch(wordsOf(all), /devices/);
    const names = await found(
      service('acme/a:1', 'privileged: true', "volumes: ['/dev/disk:/dev/disk:ro']"),
      'privileged-container',
    );
    assert.doesNotMatch(wordsOf(names), /devices/);
  });

  test('what its makers say of a privileged program stands alone', async () => {
    const metrics = await found(
      service('gcr.io/cadvisor/cadvisor:v0.49.1', 'privileged: true', 'devices: [/dev/kmsg, /dev/ttyUSB0]'),
      'privileged-container',
    );
    assert.match(wordsOf(metrics), /but on RHEL and CentOS\.$/);
    assert.match(remedyOf(metrics), /`devices: \[\/dev\/kmsg\]` is enough/);
  });

  test('Docker in a dev container is what its feature brings, and is little from its makers alone', async () => {
    const dev = (feature: string) =>
      found(
        { '.devcontainer/devcontainer.json': `{ "image": "debian:13.1", "features": { "${feature}": {} } }` },
        'privileged-container',
      );
    for (const feature of [
      'ghcr.io/devcontainers/features/docker-in-docker:2',
      'docker-in-docker',
      'docker-in-docker:latest',
    ]) {
      const finding = await dev(feature);
      assert.ok(!reaches(finding.severity, 'medium'), feature);
      assert.equal(remedyOf(finding), '');
    }
    for (const feature of ['ghcr.io/evil/features/docker-in-docker:2', './docker-in-docker'])
      assert.ok(reaches((await dev(feature)).severity, 'high'), feature);
  });

  test('keys in a dev container are lent by the agent, other credentials are not', async () => {
    const dev = (folder: string) =>
      found(
        {
          '.devcontainer/devcontainer.json': `{ "image": "debian:13.1", "mounts": ["source=\${localEnv:HOME}/${folder},target=/x,type=bind"] }`,
        },
        'host-credential-mount',
      );
    assert.match(remedyOf(await dev('.ssh')), /SSH agent/);
    assert.doesNotMatch(remedyOf(await dev('.aws')), /agent/);
    assert.doesNotMatch(
      remedyOf(await found(service('acme/a:1', "volumes: ['~/.ssh:/x']"), 'host-credential-mount')),
      /agent/,
    );
  });
});

test('the host is anyone’s where root has a password that everybody tries, at a server of SSH that lets root in with it', async () => {
  const said = 'Everyone who reaches the host gets into it without a login of their own.';
  const whole = {
    password: 'RUN echo root:toor | chpasswd\n',
    config: "RUN sed -i 's/^#*PermitRootLogin.*/PermitRootLogin yes/' /etc/ssh/sshd_config\n",
    behind: '',
    ports: '"2222:22"',
  };
  const reported = async (other: Partial<typeof whole>) => {
    const { password, config, behind, ports } = { ...whole, ...other };
    const dockerfile = `FROM debian:13\nRUN apt-get update && apt-get install -y openssh-server\n${password}${config}${behind}`;
    return found(
      {
        Dockerfile: `${dockerfile}CMD ["/usr/sbin/sshd", "-D"]\n`,
        'sshd.conf': 'Port 22\nPermitRootLogin yes\n',
        'compose.yaml': `services:\n  a:\n    build: .\n    privileged: true\n    ports: [${ports}]\n`,
      },
      'privileged-container',
    );
  };
  const given = 'ARG P=1\nRUN printf "%s\\n%s\\n" "$P" "$P" | passwd\n';
  for (const other of [{}, { password: given }, { config: 'COPY sshd.conf /etc/ssh/sshd_config\n' }]) {
    const open = await reported(other);
    assert.equal(open.severity, 'critical', JSON.stringify(other));
    assert.ok(wordsOf(open).endsWith(said));
  }
  for (const other of [
    { password: '' },
    { password: 'RUN echo root:Vq7-tz9Kp-2mXd8r | chpasswd\n' },
    { password: 'RUN useradd app && echo app:app | chpasswd\n' },
    { password: 'ARG P\nRUN echo root:$P | chpasswd\n' },
    { config: '' },
    { behind: "RUN sed -i 's/^PermitRootLogin.*/PermitRootLogin prohibit-password/' /etc/ssh/sshd_config\n" },
    { behind: 'RUN passwd -l root\n' },
    { behind: 'ENTRYPOINT ["/bin/sh", "-c", "echo root:$P | chpasswd; exec /usr/sbin/sshd -D"]\n' },
    { ports: '"127.0.0.1:2222:22"' },
    { ports: '"8080:80"' },
  ])
    assert.equal((await reported(other)).severity, 'high', JSON.stringify(other));
});

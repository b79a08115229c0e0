/** Whom a review asks, whatever a pull request names. */
import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { describe, test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { isPublicAddress } from '../../src/registry/public-address.ts';
import type { Lookup } from '../../src/registry/transport.ts';
import { Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { believe, imageAt, look } from './asking.ts';

describe('a registry that everybody knows', () => {
  const cases: Readonly<Record<string, readonly [server: string, path: string]>> = {
    node: ['registry-1.docker.io', 'library/node'],
    'docker.io/node': ['registry-1.docker.io', 'library/node'],
    'index.docker.io/node': ['registry-1.docker.io', 'library/node'],
    'registry.hub.docker.com/acme/node': ['registry-1.docker.io', 'acme/node'],
    'registry-1.docker.io/library/node': ['registry-1.docker.io', 'library/node'],
    'docker.io/library/node': ['registry-1.docker.io', 'library/node'],
    'acme/node': ['registry-1.docker.io', 'acme/node'],
    // A number without a dot is no host to Docker.
    '2130706433/node': ['registry-1.docker.io', '2130706433/node'],
    'ghcr.io/acme/node': ['ghcr.io', 'acme/node'],
    'public.ecr.aws/acme/node': ['public.ecr.aws', 'acme/node'],
    'gcr.io/acme/node': ['gcr.io', 'acme/node'],
    'eu.gcr.io/acme/node': ['eu.gcr.io', 'acme/node'],
    'us-central1-docker.pkg.dev/acme/x/node': ['us-central1-docker.pkg.dev', 'acme/x/node'],
    'quay.io/acme/node': ['quay.io', 'acme/node'],
    'mcr.microsoft.com/node': ['mcr.microsoft.com', 'node'],
    'cgr.dev/acme/node': ['cgr.dev', 'acme/node'],
    'dhi.io/node': ['dhi.io', 'node'],
  };
  for (const [name, [server, path]] of Object.entries(cases))
    test(`is asked at its own server, and no other is: ${name}`, async () => {
      await using registry = await RegistryStandIn.start();
      await using internet = await Internet.start({ [server]: registry.serve });
      believe(internet.certificate);
      registry.put(`${path}:24`, { config: { User: '1000' } });
      const { config } = await imageAt(`${name}:24`, { env: internet.env });
      assert.equal(config.user, '1000');
      assert.deepEqual([...new Set(internet.asked)], [`${server}:443`]);
      assert.deepEqual(registry.violations, []);
    });

  const private_ = [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '168.63.129.16',
    '100.100.100.200',
    '::1',
    'fd00:ec2::254',
  ];
  for (const addresses of [...private_.map((each) => [each]), ['1.1.1.1', '10.0.0.1']])
    test(`is not asked where its name leads to ${addresses.join(' and ')}`, async () => {
      const lookup: Lookup = (_, __, found) =>
        found(
          null,
          addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
        );
      assert.deepEqual(await look('ghcr.io/acme/node', { lookup }), {
        kind: 'unknown',
        reason:
          '`ghcr.io` is not at an address of the public internet, so it was not asked. If it is yours, name it under `registries` in the policy on the base branch.',
      });
    });
});

/** Counts who connects. */
async function trap() {
  const connections: string[] = [];
  const servers: Server[] = [];
  const listen = async (port: number, host: string) => {
    const server = createServer((socket) => {
      connections.push(host);
      socket.destroy();
    });
    await new Promise<void>((ready, fail) => server.once('error', fail).listen(port, host, ready));
    servers.push(server);
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0, '127.0.0.1');
  // Not every machine has it.
  await listen(port, '::1').catch(() => {});
  const stop = async () => {
    for (const server of servers) server.close();
  };
  return { port, connections, [Symbol.asyncDispose]: stop };
}

describe('a host that only a pull request names', () => {
  const written = (port: number) =>
    [
      ...[
        '127.0.0.1',
        'localhost',
        'LOCALHOST',
        '127.1',
        '127.0.0.01',
        '0177.0.0.1',
        '0x7f.0.0.1',
        '0x7f000001',
        '2130706433',
      ],
      ...[
        '0.0.0.0',
        '0',
        '[::1]',
        '[0:0:0:0:0:0:0:1]',
        '[::ffff:7f00:1]',
        '[::]',
        'localhost.',
        '127.0.0.1.',
        'a.localhost',
      ],
      ...[
        'ghcr.io@127.0.0.1',
        'user:pass@127.0.0.1',
        'ghcr.io#@127.0.0.1',
        'ghcr.io\\@127.0.0.1',
        '127.0.0.1\n',
        ' 127.0.0.1',
      ],
      ...[
        'http://127.0.0.1',
        'https://127.0.0.1',
        '//127.0.0.1',
        '/127.0.0.1',
        '127。0。0。1',
        '①27.0.0.1',
        'ⓛocalhost',
      ],
      ...['ghcr.io', 'docker.io', 'index.docker.io', 'registry-1.docker.io', 'quay.io'],
    ].map((host) => `${host}:${port}/acme/node`);
  const others = [
    ...[
      'GHCR.IO',
      'Ghcr.io',
      'ghcr.io.',
      'ghcr.io.evil.example',
      'evil-ghcr.io',
      'xghcr.io',
      'ghcr.io:443',
      'ghcr.io:80',
    ],
    ...[
      'a.b.gcr.io',
      'evilgcr.io',
      '.gcr.io',
      'gcr.io.evil.example',
      'pkg.dev',
      'evilpkg.dev',
      'a.b.pkg.dev',
      'gcr.io.',
    ],
    ...[
      'docker.io.',
      'Docker.io',
      'docker.io:443',
      'registry-1.docker.io',
      'auth.docker.io',
      'hub.docker.com',
      'x.docker.io',
    ],
    ...['xn--ghcr-8ta.io', 'ghсr.io', 'ghcr。io', 'ghcr.io%2f', 'ghcr.io%00', 'ghcr.io?', 'ghcr.io#', 'ghcr.io;'],
    ...[
      '169.254.169.254',
      '169.254.169.254:80',
      'metadata.google.internal',
      '10.0.0.1',
      '192.168.0.1:5000',
      '[fd00::1]',
    ],
    ...[
      'evil.example',
      'evil.example:5000',
      'user@evil.example',
      'registry',
      'registry:5000',
      '8.8.8.8',
      'constructor:1',
    ],
  ].map((host) => `${host}/acme/node`);
  const paths = [
    'ghcr.io/../x',
    'ghcr.io/a/../../x',
    'ghcr.io/a%2f..',
    'ghcr.io//x',
    'ghcr.io/a:b/c',
    'ghcr.io/a\r\nX: y',
  ];

  test('is never asked, however it is written', async () => {
    await using there = await trap();
    const { port, connections } = there;
    const looked: string[] = [];
    const lookup: Lookup = (hostname, _, found) => {
      looked.push(hostname);
      found(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    // One of the policy's is near by each: another port, the name above, the other name of this machine.
    const hosts = [`127.0.0.1:${port + 1}`, '127.0.0.1', 'localhost', 'evil', 'example', `registry.example:${port}`];
    let refused = 0;
    for (const name of [...written(port), ...others, ...paths])
      for (const text of [
        name,
        `${name}:24`,
        `${name}@sha256:${'a'.repeat(64)}`,
        `${name}:24@sha256:${'a'.repeat(64)}`,
      ]) {
        const reference = parseReference(text);
        // Docker takes some of them for a name on Docker Hub.
        if (!reference || reference.registry === 'docker.io') continue;
        const published = await look(text, { hosts, lookup });
        assert.equal(published.kind, 'unknown', text);
        assert.match(
          published.reason,
          /^`[^`]+` is not among the registries that are asked\. Name it under `registries`/,
        );
        refused++;
      }
    assert.ok(refused > 150, String(refused));
    assert.deepEqual([looked, connections], [[], []]);
  });

  test('is not asked for what stands behind an @, where that is no digest', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('acme/node:24');
    for (const text of [
      `${registry.host}/acme/node:24@evil.example/x`,
      `${registry.host}/acme/node:24@sha256:1`,
      `${registry.host}/acme/node@`,
    ]) {
      assert.ok(parseReference(text));
      assert.deepEqual(await look(text), {
        kind: 'unknown',
        reason: 'This is no reference that Docker takes, so it was not asked about.',
      });
    }
    assert.deepEqual(registry.requests, []);
  });
});

describe('a host that the policy names', () => {
  test('is asked by exactly that name, with its port', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('acme/node:24');
    const port = registry.host.split(':')[1];
    for (const [host, asked] of [
      [`127.0.0.1:${port}`, true],
      [`http://127.0.0.1:${port}`, true],
      [`localhost:${port}`, false],
      ['127.0.0.1', false],
      [`http://127.0.0.1`, false],
    ] as const) {
      const { kind } = await look(`127.0.0.1:${port}/acme/node:24`, { hosts: [host] });
      assert.equal(kind, asked ? 'image' : 'unknown', host);
    }
    const local = await look(`localhost:${port}/acme/node:24`, { hosts: [`localhost:${port}`] });
    assert.equal(local.kind, 'image');
  });

  test("may be a company's own: spoken to by HTTPS, at an address of its network", async () => {
    await using registry = await RegistryStandIn.start();
    await using internet = await Internet.start({ 'registry.acme.example': registry.serve });
    believe(internet.certificate);
    registry.put('acme/node:24');
    const host = `registry.acme.example:${internet.port}`;
    const looked: string[] = [];
    const lookup: Lookup = (hostname, _, found) => {
      looked.push(hostname);
      found(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const { kind } = await look(`${host}/acme/node:24`, { hosts: [host], lookup });
    assert.equal(kind, 'image');
    assert.deepEqual([...new Set(looked)], ['registry.acme.example']);
    // A certificate for another name is none.
    const other = `other.acme.example:${internet.port}`;
    const published = await look(`${other}/acme/node:24`, { hosts: [other], lookup });
    assert.equal(published.kind, 'unknown');
    assert.match(published.reason, /could not be reached \(ERR_TLS_CERT_ALTNAME_INVALID\)/);
  });

  test('is spoken to by plain HTTP only where the policy says so', async () => {
    await using registry = await RegistryStandIn.start();
    registry.put('acme/node:24');
    const host = `registry.acme.example:${registry.host.split(':')[1]}`;
    const lookup: Lookup = (_, __, found) => found(null, [{ address: '127.0.0.1', family: 4 }]);
    assert.equal((await look(`${host}/acme/node:24`, { hosts: [host], lookup })).kind, 'unknown');
    assert.deepEqual(registry.requests, []);
    assert.equal((await look(`${host}/acme/node:24`, { hosts: [`http://${host}`], lookup })).kind, 'image');
  });
});

test('addresses of the public internet, and others', () => {
  const yes = [
    '1.1.1.1',
    '8.8.8.8',
    '100.63.0.1',
    '100.128.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.167.0.1',
    '223.255.255.1',
  ];
  const six = ['2606:4700::1111', '2a00:1450:4001::1', '64:ff9b::101:101', '64:ff9b::1.1.1.1'];
  const no = [
    ...[
      '0.0.0.0',
      '0.1.2.3',
      '10.0.0.1',
      '100.64.0.1',
      '100.100.100.200',
      '127.0.0.1',
      '127.255.0.1',
      '169.254.169.254',
    ],
    ...['168.63.129.16', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.168.1.1', '198.18.0.1'],
    ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
    ...[
      '::',
      '::1',
      '::ffff:1.1.1.1',
      '::ffff:127.0.0.1',
      '::7f00:1',
      'fc00::1',
      'fd00:ec2::254',
      'fe80::1',
      'fe80::1%eth0',
    ],
    ...[
      'fec0::1',
      'ff02::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
      '3fff::1',
      '64:ff9b::a00:1',
      '64:ff9b::127.0.0.1',
    ],
    ...['64:ff9b::', '64:ff9b:1::1', '100::1', '5f00::1', 'localhost', '', '1.1.1', '0x1.1.1.1'],
  ];
  assert.deepEqual(
    [...yes, ...six].filter((each) => !isPublicAddress(each)),
    [],
  );
  assert.deepEqual(no.filter(isPublicAddress), []);
});

/** What a pull request gains by calling an image of its own as a vendor calls one: nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Severity, severities } from '../../src/problem.ts';
import { type Files, policyPath, reviewSides } from '../review/sides.ts';

/** What each vendor documents, by the rule that weighs it less in the vendor's own image. */
const documented: readonly (readonly [rule: string, image: string, settings: string])[] = [
  ['host-network', 'ghcr.io/home-assistant/home-assistant:2026.10', 'network_mode: host'],
  ['host-pid', 'quay.io/prometheus/node-exporter:v1.9.1', 'pid: host'],
  ['host-root-mount', 'gcr.io/cadvisor/cadvisor:v0.52.1', "volumes: ['/:/rootfs:ro']"],
  ['docker-socket-mount', 'traefik:v3.5', "volumes: ['/var/run/docker.sock:/var/run/docker.sock:ro']"],
  ['docker-socket-mount', 'gcr.io/cadvisor/cadvisor:v0.52.1', "volumes: ['/var/run:/var/run:ro']"],
  [
    'docker-socket-mount',
    'tecnativa/docker-socket-proxy:0.3',
    "volumes: ['/var/run/docker.sock:/var/run/docker.sock']",
  ],
  ['sensitive-host-path-mount', 'netdata/netdata:v2.8', "volumes: ['/proc:/host/proc:ro']"],
  ['apparmor-disabled', 'netdata/netdata:v2.8', 'security_opt: [apparmor:unconfined]'],
  ['dangerous-capability', 'netdata/netdata:v2.8', 'cap_add: [SYS_ADMIN]'],
  ['limits-weakened', 'docker.elastic.co/elasticsearch/elasticsearch:9.1.0', 'ulimits: { memlock: -1 }'],
];

/** What else a service may say, so that it no longer is what its vendor publishes. */
const otherCode: readonly (readonly [what: string, more: string])[] = [
  ['an entrypoint', 'entrypoint: [/config/run]'],
  [
    'an entrypoint called like the image that is mounted',
    "entrypoint: [/own/home-assistant]\n    volumes: ['./own:/own/']",
  ],
  ['another program of the image', 'entrypoint: [nsenter]'],
  ['another program of the image as the command', 'entrypoint: []\n    command: [nsenter]'],
  ['a shell', "command: [sh, -c, 'sleep 9']"],
  ['a shell that fetches before', `command: ['sh', '-c', 'wget -O /x https://a.example/x; /home-assistant']`],
  ['a shell with a pipe before', `command: ['sh', '-c', 'cat /config/x | sh; /home-assistant']`],
  [
    'a shell that copies a program before',
    `command: ['sh', '-c', 'cp /config/x /usr/bin/home-assistant; home-assistant']`,
  ],
  ['a shell that writes a file before', `command: ['sh', '-c', 'echo x > /entrypoint.sh; /entrypoint.sh']`],
  ['a shell that loads a library', `command: ['sh', '-c', 'export LD_PRELOAD=/config/x; /home-assistant']`],
  ['a shell that loads one for one command', `command: ['sh', '-c', 'PATH=/config home-assistant']`],
  ['a shell that reads a file first', `command: ['sh', '-c', '. /config/x; /home-assistant']`],
  ['a shell that starts another program', `command: ['sh', '-c', 'echo x; nsenter']`],
  ['a shell that starts what only the run knows', `command: ['sh', '-c', '/home-assistant; $$X']`],
  ['a shell of its own', `entrypoint: ['/config/sh', '-c', '/home-assistant']`],
  ['a shell with a file to read first', `command: ['bash', '--rcfile', '/x', '-ic', '/home-assistant']`],
  ['an entrypoint that is told of another program', `entrypoint: ['sh', '-c', '/entrypoint.sh nsenter']`],
  [
    'an entrypoint that is mounted',
    `entrypoint: ['sh', '-c', '/entrypoint.sh']\n    volumes: ['./own:/entrypoint.sh']`,
  ],
  ['an interpreter elsewhere', `command: ['sh', '-c', 'cd /config && node server.js']`],
  ['an interpreter with more', `command: ['sh', '-c', 'node -r /config/x.js server.js']`],
  ['an interpreter of a file that is mounted', `command: ['node', 'x.js']\n    volumes: ['./own:/app']`],
  ['an interpreter of a file where data is mounted', "command: ['node', 'x.js']\n    volumes: ['./own:/config']"],
  ['a script', 'command: /config/run.sh'],
  ['a hook', 'post_start: [{ command: [/config/run] }]'],
  ['a script that looks after it', "healthcheck: { test: ['CMD', 'sh', '/config/run.sh'] }"],
  ['a shell that starts such a script', "healthcheck: { test: ['CMD', 'sh', '-c', '/config/run.sh'] }"],
  ['a volume that others write programs to', "volumes: ['own:/usr/bin']"],
  ['a library', 'environment: { LD_PRELOAD: /config/own.so }'],
  ['a folder of programs', 'environment: { PATH: /config:/usr/bin }'],
  ['a file of the repository among its programs', 'secrets: [{ source: own, target: /usr/bin/node_exporter }]'],
  ['a build', 'build: .'],
];

const base: Files = { 'README.md': '' };

async function severityOf(
  rule: string,
  image: string,
  settings: string,
  more = '',
  files: Files = {},
): Promise<Severity> {
  const lines = [`image: ${image}`, settings, more].filter(Boolean).map((line) => `    ${line}\n`);
  const text = `services:\n  a:\n${lines.join('')}secrets: { own: { file: own } }\n`;
  const head = { ...base, 'compose.yaml': text, own: 'x', Dockerfile: 'FROM debian:13.1\nRUN make\n', ...files };
  const before = { ...base, ...files };
  const { findings } = await reviewSides(head, { base: before, target: before });
  const found = findings.find((finding) => finding.rule.id === rule);
  assert.ok(found, `${rule} of ${text}`);
  return found.severity;
}

const isLighter = (a: Severity, b: Severity) => severities.indexOf(a) > severities.indexOf(b);
const lastName = (image: string) => image.slice(image.lastIndexOf('/') + 1);

describe('what a vendor documents', () => {
  for (const [rule, image, settings] of documented) {
    describe(`${rule} of ${image} with ${settings}`, () => {
      test('weighs less in its own image, and in nobody else’s', async () => {
        const unknown = await severityOf(rule, 'example/a:1', settings);
        const own = await severityOf(rule, image, settings);
        assert.ok(isLighter(own, unknown), `${own} is not lighter than ${unknown}`);
        for (const owner of ['evil', 'evil.example', 'ghcr.io/evil', `evil.example/${image.split('/').at(-2) ?? 'x'}`])
          assert.equal(await severityOf(rule, `${owner}/${lastName(image)}`, settings), unknown, owner);
        assert.equal(
          await severityOf(rule, `\${REGISTRY}/${lastName(image)}`, settings),
          unknown,
          'a registry unknown',
        );
      });

      test('weighs as little where Google passes it on, and as much where somebody else does, or it is another’s', async () => {
        const hub = image.includes('.') && image.split('/')[0]!.includes('.') ? undefined : image;
        if (hub === undefined) return;
        const path = hub.includes('/') ? hub : `library/${hub}`;
        const [own, unknown] = [
          await severityOf(rule, image, settings),
          await severityOf(rule, 'example/a:1', settings),
        ];
        assert.equal(await severityOf(rule, `mirror.gcr.io/${path}`, settings), own);
        for (const host of ['mirror.gcr.io.example', 'example/mirror.gcr.io', 'mirror.example.com'])
          assert.equal(await severityOf(rule, `${host}/${path}`, settings), unknown, host);
        assert.equal(await severityOf(rule, `mirror.gcr.io/evil/${lastName(image)}`, settings), unknown);
      });

      test('weighs as much as in any image where other code runs in it', async () => {
        const unknown = await severityOf(rule, 'example/a:1', settings);
        // What other code is, is the same for all: once is enough.
        for (const [what, more] of documented[0]?.[0] === rule ? otherCode : otherCode.slice(0, 1))
          assert.equal(await severityOf(rule, image, settings, more), unknown, what);
      });

      test('weighs less in an image of those whom the policy of the base trusts', async () => {
        const own = await severityOf(rule, image, settings);
        const mirror = `registry.acme.example/mirror/${lastName(image)}`;
        const trusting = (whom: string) => ({ [policyPath]: `trusted:\n  registries: [${whom}]\n` });
        assert.equal(await severityOf(rule, mirror, settings, '', trusting('registry.acme.example')), own);
        const anybody = `evil/${lastName(image)}`;
        const unknown = await severityOf(rule, 'example/a:1', settings);
        assert.equal(
          await severityOf(rule, anybody, settings, '', trusting('docker.io')),
          unknown,
          'a registry for all',
        );
      });
    });
  }

  test('stays with the program that its image is called after, and what only looks after it', async () => {
    const [rule, image, settings] = documented[0]!;
    const own = await severityOf(rule, image, settings);
    for (const more of [
      'entrypoint: [/usr/bin/home-assistant, --debug]',
      'entrypoint: /assistant --config /config',
      'environment: { PATH: /usr/local/bin:/usr/bin:/bin }',
      "healthcheck: { test: ['CMD', '/home_assistant', 'health'] }",
      `entrypoint: /bin/bash -c "/entrypoint.sh home-assistant"`,
      `entrypoint: ['/bin/sh', '-c']\n    command: ['export H=$$(cat /etc/hostname); exec /bin/home-assistant run']`,
      `command: [sh, -c, 'cp -n /app/config/tpl/*.yaml /app/config && sleep 5 && node server.js']`,
      "healthcheck: { test: ['CMD', 'sh', '-c', 'wget -qO- localhost:8123 | grep -q ok'] }",
    ])
      assert.equal(await severityOf(rule, image, settings, more), own, more);
  });

  test('is only what its manual mounts, and read-only', async () => {
    const cadvisor = 'gcr.io/cadvisor/cadvisor:v0.52.1';
    const at = (mount: string) => severityOf('host-root-mount', cadvisor, `volumes: ['${mount}']`);
    assert.equal(await at('/:/rootfs:ro'), 'medium');
    assert.equal(await at('/:/rootfs'), 'high');
    assert.equal(await at('/etc:/host/etc'), 'high');
    assert.equal(await severityOf('docker-socket-mount', cadvisor, "volumes: ['/var/run:/var/run']"), 'medium');
    const beside = "volumes: ['/:/rootfs:ro']\n    privileged: true";
    assert.equal(await severityOf('privileged-container', cadvisor, beside), 'high');
    const forwarder = (mount: string) =>
      severityOf('host-root-mount', 'grafana/promtail:3.5.0', `volumes: ['${mount}']`);
    assert.equal(await forwarder('/var/lib/docker/containers:/logs:ro'), 'low');
    assert.equal(await forwarder('/var/lib/docker/containers:/logs'), 'high');
    assert.equal(await forwarder('/var/lib/docker:/logs:ro'), 'high');
  });

  test('stays with its image where the build is given the version, and not where it is given more', async () => {
    const built = (from: string) =>
      severityOf(
        'docker-socket-mount',
        'acme/edge:1',
        documented[4]![2],
        "build: { context: ./edge, args: { V: '${V}' } }",
        { 'edge/Dockerfile': `ARG V\nFROM ${from}\n` },
      );
    assert.equal(await built('traefik:${V:-v3.5}'), 'medium');
    for (const other of ['traefik${V}', '${V}/traefik:v3.5', '${V}', 'evil/traefik:${V}', 'traefik-${V}:v3.5'])
      assert.equal(await built(other), 'high', other);
  });

  test('stays with settings that are copied into its image, and not with programs', async () => {
    const built = (copied: string) =>
      severityOf('docker-socket-mount', 'acme/edge:1', documented[4]![2], 'build: ./edge', {
        'edge/Dockerfile': `FROM traefik:v3.5\n${copied}\n`,
      });
    assert.equal(await built('COPY dynamic.yaml /etc/traefik/'), 'medium');
    assert.equal(await built('COPY traefik.toml /traefik.toml'), 'medium');
    for (const other of [
      'COPY traefik /usr/local/bin/',
      'COPY --from=evil/x /etc/own /etc/own',
      'RUN make',
      'CMD ["/own"]',
      'ENTRYPOINT ["/own"]',
      'ENV LD_PRELOAD=/etc/own.so',
    ])
      assert.equal(await built(other), 'high', other);
  });
});

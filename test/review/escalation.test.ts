/** What was there before is introduced again by who makes more of it; who only rewrites it or keeps it current introduces nothing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { review, type Texts } from '../trust/pipeline.ts';

const service = (lines: string, name = 'app'): Texts => ({
  'compose.yaml': `services:\n  ${name}:\n${lines.replace(/^/gm, '    ')}\n`,
});
const dockerfile = (Dockerfile: string): Texts => ({ Dockerfile });
const step = (run: string) => dockerfile(`FROM debian:12\nRUN ${run}\nUSER 1000\n`);
const tool = 'services:\n  tool:\n    image: acme/tool:1.2.3\n    privileged: true\n';
const builder = 'FROM node:22 AS build\nCOPY .npmrc /app/\nRUN npm ci\nFROM node:22\n';
const password = 'vJ7kQ2xw9Lm4';

interface Story {
  readonly rule: string;
  readonly before: Texts;
  readonly worse: Texts;
  /** Changes of the same place that make nothing worse. */
  readonly same: readonly Texts[];
}

const privileged = (image: string, more = '') => service(`image: ${image}\nprivileged: true${more}`);
const socket = (image: string, mode = '') =>
  service(`image: ${image}\nvolumes: ["/var/run/docker.sock:/var/run/docker.sock${mode}"]`);

const stories: Readonly<Record<string, Story>> = {
  'another image that is privileged': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1.2.3'),
    worse: privileged('mallory/tool:1.2.3'),
    same: [
      privileged('acme/tool:1.2.4'),
      privileged('docker.io/acme/tool:1.3.0', '\ntty: true'),
      privileged(`acme/tool:2.0.0@sha256:${'a'.repeat(64)}`),
      privileged('acme/tool:${TAG}'),
      service('image: acme/tool:1.2.4\nprivileged: true', 'renamed'),
    ],
  },
  'another image of the same publisher that is privileged': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1.2.3'),
    worse: privileged('acme/shell:1.2.3'),
    same: [],
  },
  'the image of somebody else, in a service that is renamed': {
    rule: 'docker-socket-mount',
    before: service(
      'hostname: jobs\nimage: ghcr.io/acme/planner/jobs:1.3\nvolumes:\n  - /var/run/docker.sock:/sock',
      'jobs',
    ),
    worse: service('hostname: all\nimage: mallory/jobs:1.3\nvolumes:\n  - /var/run/docker.sock:/sock', 'all'),
    same: [
      service('hostname: all\nimage: ghcr.io/acme/planner/all:1.3\nvolumes:\n  - /var/run/docker.sock:/sock', 'all'),
    ],
  },
  'the same line below another service': {
    rule: 'privileged-container',
    before: { 'compose.yaml': 'services:\n  a:\n    image: a:1\n    privileged: true\n  b:\n    image: b:1\n' },
    worse: { 'compose.yaml': 'services:\n  a:\n    image: a:1\n  b:\n    privileged: true\n    image: b:1\n' },
    same: [{ 'compose.yaml': 'services:\n  c:\n    image: a:1\n    privileged: true\n  b:\n    image: b:1\n' }],
  },
  'a profile taken off beside a new name': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1', '\nprofiles: [tools]'),
    worse: service('image: acme/tool:1\nprivileged: true', 'renamed'),
    same: [service('image: acme/tool:1\nprivileged: true\nprofiles: [tools]', 'renamed')],
  },
  'a capability in place of all of them': {
    rule: 'dangerous-capability',
    before: privileged('acme/tool:1.2.3', '\ncap_add: [SYS_ADMIN]'),
    worse: service('image: mallory/tool:1.2.3\ncap_add: [SYS_ADMIN]'),
    same: [
      service('image: acme/tool:1.2.3\ncap_add: [SYS_ADMIN]'),
      service('image: acme/tool:1.2.4\ncap_add: [SYS_ADMIN]', 'renamed'),
    ],
  },
  'a device in place of all of them': {
    rule: 'host-device-exposed',
    before: privileged('acme/tool:1.2.3'),
    worse: service('image: mallory/tool:1.2.3\ndevices: [/dev/mem]'),
    same: [service('image: acme/tool:1.2.3\ndevices: [/dev/mem]')],
  },
  'the same name at another registry': {
    rule: 'privileged-container',
    before: privileged('ghcr.io/acme/tool:1'),
    worse: privileged('registry.example.com/acme/tool:1'),
    same: [privileged('ghcr.io/acme/tool:2')],
  },
  'another image, by an anchor': {
    rule: 'privileged-container',
    before: { 'compose.yaml': `x-image: &image acme/tool:1\n${tool.replace('acme/tool:1.2.3', '*image')}` },
    worse: { 'compose.yaml': `x-image: &image mallory/tool:1\n${tool.replace('acme/tool:1.2.3', '*image')}` },
    same: [{ 'compose.yaml': `x-image: &image acme/tool:2\n${tool.replace('acme/tool:1.2.3', '*image')}` }],
  },
  'another image in an .env': {
    rule: 'privileged-container',
    before: { ...privileged('${TOOL}'), '.env': 'TOOL=acme/tool:1\n' },
    worse: { ...privileged('${TOOL}', '\ntty: true'), '.env': 'TOOL=mallory/tool:1\n' },
    same: [{ ...privileged('${TOOL}', '\ntty: true'), '.env': 'TOOL=acme/tool:2\n' }],
  },
  'a Dockerfile in place of the image that is privileged': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1'),
    worse: { ...service('build: .\nprivileged: true'), ...dockerfile('FROM mallory/tool:1\nUSER 1000\n') },
    same: [{ ...service('build: .\nimage: acme/tool:1\nprivileged: true'), ...dockerfile('FROM debian:12\n') }],
  },
  'a part of the host that was given beside everything, and now for writing': {
    rule: 'sensitive-host-path-mount',
    before: privileged('acme/tool:1', '\nvolumes: ["/dev:/dev:ro"]'),
    worse: service('image: acme/tool:1\nvolumes: ["/dev:/dev"]'),
    same: [service('image: acme/tool:1\nvolumes: ["/dev:/dev:ro"]')],
  },
  'a protection that was off beside everything, for another program': {
    rule: 'seccomp-disabled',
    before: privileged('acme/tool:1', '\nsecurity_opt: [seccomp:unconfined]'),
    worse: service('image: mallory/tool:1\nsecurity_opt: [seccomp:unconfined]'),
    same: [service('image: acme/tool:1\nsecurity_opt: [seccomp:unconfined]')],
  },
  'another base of what is privileged': {
    rule: 'privileged-container',
    before: { ...service('build: .\nprivileged: true'), ...dockerfile('FROM debian:12\nUSER 1000\n') },
    worse: {
      ...service('build: .\nprivileged: true\ntty: true'),
      ...dockerfile('FROM mallory/debian:12\nUSER 1000\n'),
    },
    same: [{ ...service('build: .\nprivileged: true\ntty: true'), ...dockerfile('FROM debian:13\nUSER 1000\n') }],
  },
  'another image that sees the processes of the host': {
    rule: 'host-pid',
    before: service('image: acme/exporter:1\npid: host'),
    worse: service('image: mallory/exporter:1\npid: host'),
    same: [service('image: acme/exporter:2\npid: "host"')],
  },
  'another image with the socket': {
    rule: 'docker-socket-mount',
    before: socket('acme/tool:1'),
    worse: socket('mallory/other:1'),
    same: [socket('acme/tool:1.1'), socket('acme/tool:1', ':ro')],
  },
  'a socket that can be written to': {
    rule: 'docker-socket-mount',
    before: socket('acme/tool:1', ':ro'),
    worse: service('image: acme/tool:1\nvolumes:\n  - { type: bind, source: /var/run/docker.sock, target: /sock }'),
    same: [service('image: acme/tool:1\nvolumes: ["/var/run/docker.sock:/sock:ro"]')],
  },
  'an example that moves to where it runs': {
    rule: 'privileged-container',
    before: { 'examples/compose.yaml': tool },
    worse: { 'deploy/compose.yaml': tool },
    same: [{ 'examples/tool/compose.yaml': tool }],
  },
  'test data that moves to where it runs': {
    rule: 'secret-in-env',
    before: { 'testdata/compose.yaml': `${tool}    environment: { DB_PASSWORD: ${password} }\n` },
    worse: { 'compose.yaml': `${tool}    environment: { DB_PASSWORD: ${password} }\n` },
    same: [],
  },
  'an example by its name that loses it': {
    rule: 'privileged-container',
    before: { 'compose.example.yaml': tool },
    worse: { 'compose.yaml': tool },
    same: [{ 'compose.sample.yaml': tool }],
  },
  'a file for development that compose takes without being asked': {
    rule: 'privileged-container',
    before: { ...service('image: acme/tool:1'), 'compose.dev.yaml': 'services:\n  app:\n    privileged: true\n' },
    worse: { ...service('image: acme/tool:1'), 'compose.override.yaml': 'services:\n  app:\n    privileged: true\n' },
    same: [{ ...service('image: acme/tool:1'), 'compose.local.yaml': 'services:\n  app:\n    privileged: true\n' }],
  },
  'a Dockerfile of an example that a service is built from': {
    rule: 'pipe-to-shell',
    before: {
      ...service('image: a:1'),
      'examples/Dockerfile': 'FROM debian:12\nRUN curl https://a.example.org/x | sh\n',
    },
    worse: {
      ...service('build: examples'),
      'examples/Dockerfile': 'FROM debian:12\nRUN curl https://a.example.org/x | sh\n',
    },
    same: [
      {
        ...service('image: a:2'),
        'examples/Dockerfile': 'FROM debian:12\nRUN curl https://a.example.org/x | sh\nUSER 1\n',
      },
    ],
  },
  'a profile taken off': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1', '\nprofiles: [tools]'),
    worse: privileged('acme/tool:1'),
    same: [privileged('acme/tool:1', '\nprofiles: [toolbox]'), privileged('acme/tool:1', '\nprofiles: ["tools"]')],
  },
  'a profile that the .env asks for': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1', '\nprofiles: [debug]'),
    worse: { ...privileged('acme/tool:1', '\nprofiles: ["debug"]'), '.env': 'COMPOSE_PROFILES=web,debug\n' },
    same: [{ ...privileged('acme/tool:1', '\nprofiles: ["debug"]'), '.env': 'COMPOSE_PROFILES=web\n' }],
  },
  'none of it that becomes some': {
    rule: 'privileged-container',
    before: privileged('acme/tool:1', '\nscale: 0'),
    worse: privileged('acme/tool:1', '\nscale: 2'),
    same: [privileged('acme/tool:1', '\ndeploy: { replicas: 0 }')],
  },
  'another host whose certificate nobody checks': {
    rule: 'tls-verification-disabled',
    before: step('curl -k https://files.example.org/tool-1.2.tgz -o /tool.tgz'),
    worse: step('curl -k https://files.example.net/tool-1.2.tgz -o /tool.tgz'),
    same: [
      step('curl  -k https://files.example.org/tool-1.3.tgz -o /tool.tgz'),
      step('curl -k -o /tool.tgz \\\n  https://files.example.org/tool-1.2.tgz'),
    ],
  },
  'another host without its scheme': {
    rule: 'tls-verification-disabled',
    before: step('wget --no-check-certificate files.example.org/tool.tgz'),
    worse: step('wget --no-check-certificate files.example.net/tool.tgz'),
    same: [step('wget --no-check-certificate files.example.org/other.tgz')],
  },
  'another host by a build argument': {
    rule: 'tls-verification-disabled',
    before: dockerfile('FROM debian:12\nARG HOST=a.example.org\nRUN curl -k https://$HOST/x -o /x\nUSER 1\n'),
    worse: dockerfile('FROM debian:12\nARG HOST=a.example.net\nRUN curl -k https://$HOST/x -o /x\nUSER 1\n'),
    same: [dockerfile('FROM debian:12\nARG HOST="a.example.org"\nRUN curl -k https://$HOST/x -o /x\nUSER 1\n')],
  },
  'another host behind a setting for all of a step': {
    rule: 'tls-verification-disabled',
    before: step('git config --global http.sslVerify false && git clone https://a.example.org/x'),
    worse: step('git config --global http.sslVerify false && git clone https://b.example.org/x'),
    same: [step('git config --global http.sslVerify false && git clone https://a.example.org/x /x')],
  },
  'another host whose key nobody checks': {
    rule: 'ssh-host-key-check-disabled',
    before: step('ssh -o StrictHostKeyChecking=no git@a.example.org true'),
    worse: step('ssh -o StrictHostKeyChecking=no git@b.example.org true'),
    same: [step('ssh -o StrictHostKeyChecking=no git@a.example.org ls')],
  },
  'a file of a builder that begins to ship': {
    rule: 'secret-file-copied',
    before: dockerfile(`${builder}COPY --from=build /app/dist /app\nUSER 1000\n`),
    worse: dockerfile(`${builder}COPY --from=build /app /app\nUSER 1000\n`),
    same: [dockerfile(`${builder}COPY --from=build /app/dist /srv\nUSER 1000\n`)],
  },
  'a builder that becomes what ships': {
    rule: 'secret-in-env',
    before: dockerfile(`FROM node:22 AS b\nENV NPM_TOKEN=${password}\nFROM node:22\nCOPY --from=b /app /app\nUSER 1\n`),
    worse: dockerfile(`FROM node:22 AS b\nENV NPM_TOKEN=${password}\nFROM b\nUSER 1\n`),
    same: [dockerfile(`FROM node:22 AS c\nENV NPM_TOKEN=${password}\nFROM node:22\nCOPY --from=c /app /app\nUSER 1\n`)],
  },
  'a real password for one that everybody knows': {
    rule: 'secret-in-env',
    before: service('image: postgres:16\nenvironment:\n  POSTGRES_PASSWORD: changeme'),
    worse: service(`image: postgres:16\nenvironment:\n  POSTGRES_PASSWORD: ${password}`),
    same: [service('image: postgres:16\nenvironment:\n  - POSTGRES_PASSWORD=changeme')],
  },
  'a password in other letters, for an account': {
    rule: 'weak-account-credential',
    before: step(`echo "root:${password}" | chpasswd`),
    worse: step(`echo "root:${password.toUpperCase()}" | chpasswd`),
    same: [step(`echo 'root:${password}' |  chpasswd`)],
  },
  'the bit on another program': {
    rule: 'setuid-file-created',
    before: step('chmod u+s /usr/bin/tool'),
    worse: step('chmod u+s /bin/bash'),
    same: [step('chmod  u+s  /usr/bin/tool')],
  },
  'another frontend': {
    rule: 'syntax-frontend-untrusted',
    before: dockerfile('# syntax=acme/frontend:1\nFROM debian:12\nUSER 1\n'),
    worse: dockerfile('# syntax=mallory/frontend:1\nFROM debian:12\nUSER 1\n'),
    same: [dockerfile('# syntax=acme/frontend:2\nFROM debian:12\nUSER 1\n')],
  },
  'a script of another name, by the case of its letters': {
    rule: 'pipe-to-shell',
    before: step('curl -fsSL https://get.example.org/Tool | sh'),
    worse: step('curl -fsSL https://get.example.org/tool | sh'),
    same: [dockerfile('from debian:12\nrun curl -fsSL https://get.example.org/Tool | sh\nuser 1000\n')],
  },
  'one more capability': {
    rule: 'dangerous-capability',
    before: service('image: a:1\ncap_add: [SYS_ADMIN]'),
    worse: service('image: a:1\ncap_add: [SYS_ADMIN, SYS_PTRACE]'),
    same: [service('image: a:1\ncap_add:\n  - SYS_ADMIN')],
  },
  'one more port of a database': {
    rule: 'datastore-port-published',
    before: service('image: postgres:17.2\nports: ["5433:5432"]'),
    worse: service('image: postgres:17.2\nports: ["5432:5432", "5434:5432"]'),
    same: [
      service('image: postgres:17.2\nports: ["5432:5432"]'),
      service('image: postgres:17.2\nports: ["0.0.0.0:5432:5432/tcp"]'),
    ],
  },
};

async function introduced(rule: string, before: Texts, after: Texts): Promise<number> {
  const { findings } = await review({ before, after });
  const found = findings.filter((each) => each.rule.id === rule);
  return found.filter(({ standing }) => standing === 'introduced').length;
}

for (const [title, { rule, before, worse, same }] of Object.entries(stories))
  describe(title, () => {
    test('is introduced', async () => assert.equal(await introduced(rule, before, worse), 1));
    for (const [i, after] of same.entries())
      test(`is not, of what stays the same ${i + 1}`, async () =>
        assert.equal(await introduced(rule, before, after), 0));
  });

/** What protected from a fault, and is gone. */
const protections: Readonly<Record<string, readonly [before: string, after: string, same: string]>> = {
  'a user': ['image: a:1\nuser: "1000"', 'image: a:1', 'image: a:1\nuser: 1000:1000'],
  'a file system for reading only': ['image: a:1\nread_only: true', 'image: a:1', 'image: a:1\nread_only: yes'],
  'the host alone': [
    'image: a:1\nports: ["127.0.0.1:8000:80"]',
    'image: a:1\nports: ["8000:80"]',
    'image: a:1\nports: ["127.0.0.1:8001:80"]',
  ],
  'a network of its own': [
    'image: a:1\nnetworks: [inside]',
    'image: a:1\nnetworks: [inside, outside]',
    'image: a:1\nnetworks:\n  - inside',
  ],
};
const networks = 'networks:\n  inside: { internal: true }\n  outside: {}\n';
const withNetworks = (lines: string): Texts => ({ 'compose.yaml': `${service(lines)['compose.yaml']}${networks}` });
const losses = new Set(['hardening-removed', 'port-on-all-interfaces']);

for (const [title, [before, after, same]] of Object.entries(protections))
  test(`the loss of ${title} is told, and no rewriting of it`, async () => {
    const told = async (now: string) => {
      const { findings } = await review({ before: withNetworks(before), after: withNetworks(now) });
      return findings.filter(({ rule, standing }) => losses.has(rule.id) && standing === 'introduced').length;
    };
    assert.deepEqual([await told(after), await told(same)], [1, 0]);
  });

test('who gives the same to what makers publish for that adds nothing; whom nobody knows, or starts otherwise, does', async () => {
  const isRed = async (now: string, lines = '') => {
    const held = (image: string, more = '') =>
      `services:\n  web:\n    image: ${image}\n    cap_add: [SYS_MODULE]\n    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n${more}`;
    const before = { 'compose.yaml': held('acme/tool:1') };
    return (
      (await review({ before, after: { 'compose.yaml': held(now, lines) }, overrides: { gate: 'introduced' } }))
        .verdict === 'fail'
    );
  };
  for (const image of ['ghcr.io/wg-easy/wg-easy:15.4.0', 'portainer/portainer-ce:2.33.6', 'traefik:3.6.2']) {
    assert.equal(await isRed(image), false, image);
    assert.equal(await isRed(image, '    entrypoint: [sh, -c, "wget -qO- https://x.example/a | sh"]\n'), true, image);
    assert.equal(await isRed(`mallory/${image.split('/').at(-1)}`), true, image);
  }
  assert.equal(await isRed('nginx:1.29.3'), true);
});

test('says what made it worse', async () => {
  const { findings, verdict } = await review({
    before: privileged('acme/tool:1'),
    after: privileged('mallory/tool:1'),
    overrides: { gate: 'introduced' },
  });
  const [finding] = findings.filter(({ rule }) => rule.id === 'privileged-container');
  assert.match(JSON.stringify(finding?.message), /Before this change .*acme\/tool.* ran here, and not .*mallory\/tool/);
  assert.equal(verdict, 'fail');
});

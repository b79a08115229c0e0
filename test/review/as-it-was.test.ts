/** What a change only makes show on lines that it leaves, or puts in the place of the same, gets no comment; what fails does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isCommentWorthy } from '../../src/review/comment-worthy.ts';
import { type Files, reviewSides, type Sides } from './sides.ts';

/** What is told of a rule: new or not, with a comment or without, and how severe. */
async function told(rule: string, head: Files, base: Files, given: Partial<Sides> = {}) {
  const untouched = Object.keys(base).filter((path) => head[path] === base[path]);
  const { findings, policy } = await reviewSides(head, { base, target: {}, untouched, ...given });
  return findings
    .filter((each) => each.rule.id === rule)
    .map((each) => `${each.standing}, ${isCommentWorthy(each, policy) ? 'commented' : 'counted'}, ${each.severity}`);
}

const service = (text: string) => `services:\n  web:\n    image: acme/web:1.2\n${text}`;

describe('on lines that a change leaves as they are', () => {
  const published = '    ports: ["9090:9090"]\n';
  const prometheus = (text: string) => `services:\n  metrics:\n    image: prom/prometheus:v3.1.0\n${text}`;

  test('what is of medium severity is counted, and commented on a line of its own', async () => {
    const hidden = { 'compose.yaml': `${prometheus(published)}    network_mode: none\n` };
    const open = { 'compose.yaml': prometheus(published) };
    const closed = { 'compose.yaml': prometheus('') };
    assert.deepEqual(await told('open-service-published', open, hidden), ['introduced, counted, medium']);
    assert.deepEqual(await told('open-service-published', open, closed), ['introduced, commented, medium']);
  });

  test('what fails the review is commented', async () => {
    const redis = (text: string) =>
      `services:\n  cache:\n    image: redis:8.0\n    restart: always\n    ports: ["6379:6379"]\n${text}`;
    const before = { 'compose.prod.yaml': redis('    command: redis-server --requirepass $${REDIS_PASSWORD}\n') };
    const after = { 'compose.prod.yaml': redis('') };
    const [found] = await told('datastore-port-published', after, before);
    assert.equal(found, 'introduced, commented, high');
  });
});

describe('in a file that a change leaves as it is', () => {
  const given = { 'compose.yaml': service('    env_file: .env.prod\n') };
  const since = (entries: string, former = entries) =>
    told('env-file-secret', { '.env.prod': entries, ...given }, { '.env.prod': former, 'compose.yaml': service('') });

  test('what anybody guesses was there before, whoever is given it now', async () => {
    assert.deepEqual(await since('DB_PASSWORD=123456\n'), ['existing, counted, medium']);
    assert.deepEqual(await since('DB_PASSWORD=123456\n', 'DB_PASSWORD=\n'), ['introduced, commented, medium']);
  });

  test('and not what only its owner knows, nor the login of what everyone reaches', async () => {
    assert.deepEqual(await since('API_TOKEN=8fK2vQ9xLm4Rt7Zw\n'), ['introduced, commented, high']);
    const charts = 'services:\n  charts:\n    image: grafana/grafana:12.1.0\n    ports: ["3000:3000"]\n';
    const login = { '.env.prod': 'GF_SECURITY_ADMIN_PASSWORD=letmein\n' };
    const opened = { 'compose.prod.yaml': `${charts}    env_file: .env.prod\n` };
    const door = await told('env-file-secret', { ...login, ...opened }, { ...login, 'compose.prod.yaml': charts });
    assert.deepEqual(door, ['introduced, commented, high']);
  });
});

describe('in the place of the same that is gone', () => {
  const host = (name: string, image: string) => `services:\n  ${name}:\n    image: ${image}\n    network_mode: host\n`;

  test('what is no worse is counted, as often as something is gone', async () => {
    const base = { 'git/compose.yaml': host('git', 'acme/git:1.2') };
    const moved = { 'forge/compose.yaml': host('forge', 'example/forge:3.4') };
    assert.deepEqual(await told('host-network', moved, base), ['introduced, counted, medium']);
    assert.deepEqual(await told('host-network', { ...base, ...moved }, base), ['introduced, commented, medium']);
  });

  test('not what another image has', async () => {
    const is = { 'aio/Dockerfile': 'FROM debian:13.1\nRUN chmod -R 777 /srv/app\nUSER 1000\n' };
    const was = {
      'api/Dockerfile': 'FROM alpine:3.22\nENV MODE=api\nRUN chmod 666 /etc/hosts\nWORKDIR /api\nUSER 1\n',
    };
    const made = await told('world-writable-permissions', is, was);
    assert.deepEqual(made, ['introduced, commented, medium']);
  });

  test('not what a build runs from another address', async () => {
    const from = (address: string) => ({ Dockerfile: `FROM debian:13.1\nRUN curl -fsSL ${address} | sh\nUSER 1000\n` });
    const found = await told('pipe-to-shell', from('https://cdn.example.net/b.sh'), from('https://get.acme.com/a.sh'));
    assert.deepEqual(found, ['introduced, commented, medium']);
  });
});

describe('what was there before in another way', () => {
  test('is a secret of a file that nothing used', async () => {
    const key = 'APP_SECRET=f4k3b21c9d8e7a6f5b4c3d2e1f0a9b8c\n';
    const compose = { 'compose.yaml': service('    env_file: .env\n') };
    const base = { '.env': key };
    assert.deepEqual(await told('env-file-secret', { '.env': `MODE=prod\n${key}`, ...compose }, base), [
      'existing, counted, high',
    ]);
    assert.deepEqual(await told('env-file-secret', { '.env': `MODE=prod\n${key}`, ...compose }, { '.env': 'A=1\n' }), [
      'introduced, commented, high',
    ]);
  });

  test('is the power of an image whose name is only spelled without capitals', async () => {
    const socket = (image: string) => ({
      'compose.yaml': `services:\n  a:\n    image: ${image}\n    volumes: ["/var/run/docker.sock:/var/run/docker.sock"]\n`,
    });
    const found = (now: string) => told('docker-socket-mount', socket(now), socket('ghcr.io/Acme/agent:1.2'));
    assert.deepEqual(await found('ghcr.io/acme/agent:1.2'), ['existing, counted, high']);
    assert.deepEqual(await found('ghcr.io/acne/agent:1.2'), ['introduced, commented, high']);
  });

  test('is a file that neither reader of YAML can read, also where the change edits it', async () => {
    const broken = 'services:\n  a:\n    image: acme/a:1.2\n    ports:\n      "80:80"\n      "81:81"\n';
    const unread = async (base: string, head: string) =>
      (await reviewSides({ 'compose.yaml': head }, { base: { 'compose.yaml': base }, target: {} })).verdict;
    assert.equal(await unread(broken, `${broken}    restart: always\n`), 'pass');
    assert.equal(await unread(broken.replace('      "81:81"\n', ''), broken), 'error');
  });
});

describe('where an image moves to another host', () => {
  const from = (image: string) => ({ Dockerfile: `FROM ${image}\nUSER 1000\n` });
  const found = (now: string, before: string, owner?: string) =>
    told('hardening-removed', from(now), from(before), owner ? { owner, repository: 'shop' } : {});

  test('what others review is commented, and not where the host is called after the owner, nor of another name', async () => {
    assert.deepEqual(await found('cdn.example.net/library/python:3.13', 'python:3.13'), [
      'introduced, commented, medium',
    ]);
    assert.deepEqual(await found('acme.azurecr.io/python:3.13', 'python:3.13', 'Acme-Labs'), [
      'introduced, counted, low',
    ]);
    assert.deepEqual(await found('cdn.example.net/runtime:3.13', 'python:3.13'), ['introduced, counted, low']);
    assert.deepEqual(await found('cdn.example.net/acme/app:1.2', 'acme/app:1.2'), ['introduced, counted, low']);
  });

  test('a mirror is the same by another address of its domain', async () => {
    const [old, now] = ['proxy.pkg.acme.example/node:22.1', 'pkg.acme.example/proxy/node:22.1'];
    assert.deepEqual(await found(now, old), []);
  });
});

test('a user that is taken away is told as that, whoever was set above it before', async () => {
  const file = (last: string) => ({ Dockerfile: `FROM debian:13.1\nUSER root\nRUN make\n${last}` });
  const { findings } = await reviewSides(file(''), { base: file('USER app\n'), target: {} });
  const [found] = findings.filter(({ rule }) => rule.id === 'hardening-removed');
  assert.equal(found?.side, 'base');
  assert.match(
    found?.message.map((part) => (typeof part === 'string' ? part : part.code)).join('') ?? '',
    /removes its user \(was app\)/,
  );
});

/** One fault is told once, wherever it shows; what a change adds to it is new all the same. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messageText } from '../../src/report/wording.ts';
import type { Review } from '../../src/review/review.ts';
import { positions } from '../../src/source.ts';
import { review } from '../trust/pipeline.ts';

const password = 'Yw7-qG4v_Ztb';
const compose = (app: string, more = '') => `services:
  db:
    image: mysql:8.4
    environment:
      MYSQL_PASSWORD: ${password}
  app:
    image: example/app:1
    ${app}
${more}`;
const variable = `environment: { APP_DB_PASS: ${password} }`;
const address = `environment: { STORE: "mysql://app:${password}@db/app" }`;
const command = `command: ["app", "--db-password=${password}"]`;

const secrets = ({ findings }: Pick<Review, 'findings'>) => findings.filter(({ rule }) => rule.group === 'secrets');
const places = ({ findings }: Review) =>
  secrets({ findings }).map(({ at, notes = [], rule, standing }) =>
    [rule.id, standing, ...[at, ...notes.map((note) => note.at)].map((each) => positions(each).start.line)].join(' '),
  );

describe('a password', () => {
  it('is told once for a variable of another service, an address and a command', async () => {
    for (const app of [variable, address, command])
      assert.deepEqual(places(await review({ after: { 'compose.yaml': compose(app) } })), [
        'secret-in-env introduced 5 8',
      ]);
  });

  it('is told once for all files of a set, and apart for another set', async () => {
    const override = { 'compose.override.yaml': `services:\n  app:\n    ${address}\n` };
    const found = secrets(await review({ after: { 'compose.yaml': compose('init: true'), ...override } }));
    assert.deepEqual(
      found.map(({ at, notes = [] }) => [at, ...notes.map((note) => note.at)].map((each) => positions(each).path)),
      [['compose.override.yaml', 'compose.yaml']],
    );
    const other = { 'other/compose.yaml': compose('init: true') };
    assert.equal(secrets(await review({ after: { 'compose.yaml': compose('init: true'), ...other } })).length, 2);
  });

  it('is told once for a variable and a file that another service is given', async () => {
    const mount = 'volumes: ["./conf/sources.yaml:/etc/sources.yaml"]';
    const file = (value: string) => ({ 'conf/sources.yaml': `sources:\n  - user: app\n    password: ${value}\n` });
    const all = async (value: string) =>
      secrets(await review({ after: { 'compose.yaml': compose(mount), ...file(value) } }));
    const [found, ...more] = await all(password);
    assert.deepEqual(more, []);
    const places = [found!, ...found!.joined!].map(({ at }) => positions(at));
    assert.deepEqual(places.map(({ path, start }) => `${path}:${start.line}`).sort(), [
      'compose.yaml:5',
      'conf/sources.yaml:3',
    ]);
    assert.equal((await all('oW9-xK2r_Lmd')).length, 2);
  });

  it('is another fault with another value', async () => {
    const found = await review({ after: { 'compose.yaml': compose(variable.replace(password, 'oW9-xK2r_Lmd')) } });
    assert.equal(secrets(found).length, 2);
  });

  it('was there where a change writes it once more, however, and stays where a change takes one of two away', async () => {
    const one = { 'compose.yaml': compose('init: true') };
    for (const more of [variable, address, command]) {
      const two = { 'compose.yaml': compose(more) };
      assert.deepEqual(places(await review({ before: one, after: two })), ['secret-in-env existing 5 8'], more);
      assert.deepEqual(places(await review({ before: two, after: one })), ['secret-in-env existing 5'], more);
    }
    const another = { 'compose.yaml': compose(command.replace(password, 'oW9-xK2r_Lmd')) };
    assert.deepEqual(places(await review({ before: one, after: another })).sort(), [
      'secret-in-command introduced 8',
      'secret-in-env existing 5',
    ]);
  });

  it('weighs what its worst place does', async () => {
    const shown = `services:\n  web:\n    image: example/web:1\n    environment: { REACT_APP_CLIENT_SECRET: ${password} }`;
    const text = compose(command).replace('services:', shown);
    const found = secrets(await review({ after: { 'compose.yaml': text } }));
    assert.deepEqual(
      found.map(({ severity, at, notes = [] }) => [severity, positions(at).start.line, notes.length]),
      [['high', 8, 2]],
    );
  });

  it('is accepted as a whole by a waiver of its rules', async () => {
    const after = { 'compose.yaml': compose(command) };
    const found = secrets(await review({ after }));
    const rules = new Set(found.flatMap((each) => [each, ...(each.joined ?? [])]).map(({ rule }) => rule.id));
    const waivers = [...rules].map((rule) => ({ rule, paths: ['compose.yaml'], reason: 'x', until: '2027-03-31' }));
    assert.deepEqual(places(await review({ after, policy: JSON.stringify({ waivers }) })), []);
  });
});

describe('what is alike in one place', () => {
  const step = (...names: string[]) => ({
    Dockerfile: `FROM debian:12.8\nRUN ${names.map((name) => `curl -fsSLO https://example.com/${name}.tgz`).join(' \\\n && ')} \\\n && tar xf a.tgz\n`,
  });
  const said = ({ findings, secrets: hidden }: Review, id: string) =>
    findings
      .filter(({ rule }) => rule.id === id)
      .map(({ standing, message }) => `${standing}: ${messageText(message, hidden)}`);

  it('is told once with the number of downloads of a step, and the one that a change adds is new', async () => {
    const many = await review({ after: step('a', 'b', 'c') });
    const one = (name: string) =>
      `\`https://example.com/${name}.tgz\` is installed without a checksum or signature check.`;
    assert.deepEqual(said(many, 'download-without-checksum'), [
      `introduced: ${one('a')} So are 2 more downloads in this step.`,
    ]);
    const more = await review({ before: step('a', 'b'), after: step('a', 'new', 'b') });
    assert.deepEqual(said(more, 'download-without-checksum').sort(), [
      `existing: ${one('a')} So is one more download in this step.`,
      `introduced: ${one('new')}`,
    ]);
  });

  it('is told once with the packages of a step, noted out of sight, and the one that a change adds is new', async () => {
    const step = (...names: string[]) => ({
      Dockerfile: `FROM debian:12.8\nRUN pip install ${names.join(' \\\n ')} \\\n && true \\\n && pip install last\n`,
    });
    const one = (name: string) => `\`pip\` installs \`${name}\` in whatever version is newest at build time.`;
    const many = await review({ after: step('a', 'b', 'c', 'd', 'e') });
    assert.deepEqual(said(many, 'unpinned-language-packages'), [
      `introduced: ${one('a')} The same holds for \`b\`, \`c\`, \`d\`, \`e\` and \`last\`.`,
    ]);
    const { notes = [] } = many.findings.find(({ rule }) => rule.id === 'unpinned-language-packages')!;
    assert.deepEqual(
      notes.map(({ at }) => positions(at).start.line),
      [8],
    );
    const more = await review({ before: step('a', 'b'), after: step('a', 'new', 'b') });
    assert.deepEqual(said(more, 'unpinned-language-packages').sort(), [
      `existing: ${one('a')} The same holds for \`b\` and \`last\`.`,
      `introduced: ${one('new')}`,
    ]);
    const fewer = await review({ before: step('a', 'b'), after: step('b') });
    assert.deepEqual(said(fewer, 'unpinned-language-packages'), [`existing: ${one('b')} The same holds for \`last\`.`]);
  });

  it('is one finding for the ports of a database, with one fix for all, and the port that a change adds is new', async () => {
    const ports = (...list: string[]) => ({
      'compose.yaml': `services:\n  mq:\n    image: rabbitmq:4.1-management\n    ports: ${JSON.stringify(list)}\n`,
    });
    const both = await review({ after: ports('5672:5672', '15672:15672') });
    const [finding, ...others] = both.findings.filter(({ rule }) => rule.id === 'datastore-port-published');
    assert.deepEqual(others, []);
    assert.match(messageText(finding!.message, both.secrets), /The same holds for `15672:15672`\.$/);
    assert.equal(finding!.fix?.edits.length, 2);
    const added = await review({ before: ports('5672:5672'), after: ports('5672:5672', '15672:15672') });
    assert.deepEqual(
      said(added, 'datastore-port-published')
        .map((each) => each.replace(/:.*/, ''))
        .sort(),
      ['existing', 'introduced'],
    );
  });
});

describe('what a change takes from several services in one line', () => {
  const lostBy = async (before: string, after: string) => {
    const seen = await review({ before: { 'compose.yaml': before }, after: { 'compose.yaml': after } });
    return seen.findings
      .filter(({ rule }) => rule.id === 'hardening-removed')
      .map(({ message, at }) => [messageText(message, seen.secrets), positions(at).start.line]);
  };

  it('is told once, where the line was, with whom it holds for', async () => {
    const services = (network: string) => `services:
  db: { image: 'example/db:1', networks: [back] }
  cache: { image: 'example/cache:1', networks: [back] }
networks:
  back: ${network}
`;
    assert.deepEqual(await lostBy(services('\n    internal: true'), services('{}')), [
      ['`db` reaches other networks again; `back` was internal before. The same holds for `cache`.', 6],
    ]);
  });

  it('is told in full where one line held several things', async () => {
    const services = (options: string) => `x-common: &common ${options}
services:
  db: { <<: *common, image: 'example/db:1' }
  cache: { <<: *common, image: 'example/cache:1' }
`;
    const told = await lostBy(services('{ read_only: true, cap_drop: [ALL] }'), services('{ init: true }'));
    assert.deepEqual(
      told.map(([text]) => /^`db` .*\. The same holds for `cache`\.$/.test(String(text))),
      [true, true],
    );
  });
});

it('what a setting does to several is told of all, and what it does to one is not', async () => {
  const compose = (more: string) => `services:
  base: &base
    image: example/a:1
    privileged: true
    ${more}
  other:
    <<: *base
    devices: []
`;
  const told = async (more: string) => {
    const seen = await review({ after: { 'compose.yaml': compose(more) } });
    const found = seen.findings.filter(({ rule }) => rule.id === 'privileged-container');
    return found.map(({ message }) => messageText(message, seen.secrets));
  };
  const shared = '`base` runs privileged, which is root on the host.';
  assert.deepEqual(await told('devices: [/dev/snd]'), [`${shared} The same holds for \`other\`.`]);
  assert.deepEqual(await told('volumes: [/dev/snd:/dev/snd]'), [
    `${shared} An entry under \`devices\` is enough for \`/dev/snd\`, instead of a mount. The same holds for \`other\`.`,
  ]);
});

describe('files with credentials in one copied folder', () => {
  const env = (name: string) => `${name}_PASSWORD=${password}${name.toLowerCase()}\n`;
  const files = { 'conf/.env': env('DB'), 'conf/web.env': env('WEB'), Dockerfile: 'FROM debian:13\nCOPY conf /conf\n' };
  const copied = ({ findings }: Review) => findings.filter(({ rule }) => rule.id === 'secret-file-copied');

  it('are told once, each by its name', async () => {
    const seen = await review({ after: files });
    const [found, ...more] = copied(seen);
    assert.deepEqual(more, []);
    assert.match(messageText(found!.message, seen.secrets), /^`conf\/\.env` holds .* It also exposes `web\.env`\.$/);
  });

  it('are new where a change adds one', async () => {
    const { 'conf/web.env': _, ...before } = files;
    const seen = await review({ before, after: files });
    const found = copied(seen).filter(({ standing }) => standing === 'introduced');
    assert.deepEqual(
      found.map(({ message }) => /^`conf\/web\.env` holds .*image\.$/.test(messageText(message, seen.secrets))),
      [true],
    );
  });
});

it('a note that several findings of one comment share is there once', async () => {
  const profile = (calls: string) =>
    `{ "defaultAction": "SCMP_ACT_ERRNO", "syscalls": [{ "names": [${calls}], "action": "SCMP_ACT_ALLOW" }] }\n`;
  const { findings } = await review({
    after: {
      'compose.yml': 'services:\n  a:\n    image: example/a:1\n    security_opt: [seccomp:./p.json]\n',
      'p.json': profile('"userfaultfd", "io_uring_setup", "read"'),
    },
  });
  const [found, ...more] = findings.filter(({ rule }) => rule.id === 'seccomp-profile-permissive');
  assert.deepEqual(more, []);
  assert.deepEqual(
    found!.notes!.map(({ at }) => positions(at).path),
    ['compose.yml'],
  );
});

/** Where paths of a compose file lead: links, submodules and the host, as mounts, secrets and build contexts. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Review } from '../../src/review/review.ts';
import type { Files } from '../repository.ts';
import { places, reviewed, unread } from './review.ts';

const to = (symlink: string) => ({ symlink });
const module = { submodule: 'a'.repeat(40) };
const web = (lines: string) => `services:\n  web:\n    image: example/web:1.2\n${lines}`;
const mounting = (volume: string) => web(`    volumes:\n      - ${volume}\n`);
const building = (...lines: string[]) =>
  `services:\n  web:\n    build:\n${lines.map((line) => `      ${line}\n`).join('')}`;
const inline = 'dockerfile_inline: FROM scratch';

/** What is told of mounts and builds, with what the notes say of links. */
function told({ findings }: Review): string[] {
  const words = (message: Review['findings'][number]['message']) =>
    message.map((part) => (typeof part === 'string' ? part : part.code)).join('');
  return findings
    .filter(({ rule }) => /mount|host-files-in-build/.test(rule.id) && rule.id !== 'bind-mount-writable')
    .map(({ rule, severity, standing, notes = [] }) =>
      [standing, severity, rule.id, ...notes.map(({ message }) => words(message))].join(', '),
    );
}

describe('a mount of what is a link', () => {
  const cases: [target: string, finding: string | undefined][] = [
    ['/var/run/docker.sock', 'high, docker-socket-mount'],
    ['/', 'high, host-root-mount'],
    ['/opt/../etc', 'high, host-root-mount'],
    ['../../..', 'high, sensitive-host-path-mount'],
    ['../../../../../../../../root', 'high, host-root-mount'],
    ['node_modules/../../../../../../../../etc', 'high, host-root-mount'],
    ['/home/me/.ssh', 'high, host-credential-mount'],
    ['real', undefined],
    ['real/../real', undefined],
    ['nothing', undefined],
    ['/opt/shop/data', undefined],
  ];
  for (const [target, finding] of cases)
    test(`to ${target}`, async () => {
      const review = await reviewed({ 'real/x': '' }, { 'compose.yaml': mounting('./data:/data'), data: to(target) });
      assert.deepEqual(told(review), finding ? [`introduced, ${finding}, data is a symlink to ${target}.`] : []);
      assert.equal(review.verdict, finding ? 'fail' : 'pass');
    });

  test('as a part of the path, through others, seen from a folder', async () => {
    const files = {
      'deploy/compose.yaml': mounting('../data/run/docker.sock:/s:ro'),
      data: to('a/b'),
      'a/b': to('../c'),
    };
    const harmful = await reviewed({}, { ...files, c: to('/var') });
    assert.deepEqual(places(harmful, 'docker-socket-mount'), ['introduced deploy/compose.yaml:5']);
    const harmless = await reviewed({ 'd/x': '' }, { ...files, c: to('d'), 'd/run/docker.sock': '' });
    assert.deepEqual([harmless.verdict, told(harmless)], ['pass', []], 'a file of the repository is no socket');
    const other = { ...files, 'deploy/compose.yaml': mounting('../data/run:/s:ro') };
    assert.deepEqual(told(await reviewed({}, { ...other, c: to('/var') })).length, 1);
    assert.deepEqual(told(await reviewed({}, { ...other, c: to('d'), 'd/run/x': '' })), []);
  });

  test('is found where the change only makes the link', async () => {
    const before: Files = { 'compose.yaml': mounting('./data/run:/data'), 'real/run/x': '' };
    const review = await reviewed(before, { data: to('/var') }, { scope: 'affected' });
    assert.deepEqual(places(review, 'docker-socket-mount'), ['introduced compose.yaml:5']);
    assert.deepEqual(review.findings.find(({ rule }) => rule.id === 'docker-socket-mount')?.placement, {
      kind: 'line',
      path: 'data',
      startLine: 1,
      endLine: 1,
      suggestion: undefined,
    });
    assert.equal((await reviewed(before, { data: to('real') }, { scope: 'affected' })).verdict, 'pass');
  });

  test('is an old one where the link was there before, and a new one where it led elsewhere', async () => {
    const now = { 'compose.yaml': `${mounting('./data:/data')}    init: true\n` };
    const same = await reviewed({ 'compose.yaml': mounting('./data:/data'), data: to('/etc') }, now);
    assert.deepEqual(places(same, 'host-root-mount'), ['existing compose.yaml:5']);
    const other = { 'compose.yaml': mounting('./data:/data'), data: to('/opt/shop') };
    assert.deepEqual(places(await reviewed(other, { ...now, data: to('/etc') }), 'host-root-mount'), [
      'introduced compose.yaml:5',
    ]);
  });

  test('that cannot be followed is not reviewed', async () => {
    const chain = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`l${i + 1}`, to(`l${i}`)]));
    const long = await reviewed({}, { 'compose.yaml': mounting('./l9:/x'), l0: to('/etc'), ...chain });
    assert.match(unread(long).join(), /^compose\.yaml: `\.\/l9` goes through symlinks/);
    assert.equal(long.verdict, 'error');
    const eight = await reviewed({}, { 'compose.yaml': mounting('./l7:/x'), l0: to('/etc'), ...chain });
    assert.deepEqual(places(eight, 'host-root-mount'), ['introduced compose.yaml:5']);
    // The braces of a template excuse nothing.
    const braces = await reviewed({}, { 'compose.yaml': mounting('./loop:/x # {{ x }}'), loop: to('loop') });
    assert.equal(braces.verdict, 'error');
  });
});

test('a mount of what lies in a submodule is not reviewed, of the submodule as a whole it is', async () => {
  const below = await reviewed({}, { 'compose.yaml': mounting('./sub/data:/x'), sub: module });
  assert.match(unread(below).join(), /^compose\.yaml: `\.\/sub\/data` is in the submodule `sub`/);
  assert.equal(below.verdict, 'error');
  assert.equal((await reviewed({}, { 'compose.yaml': mounting('./sub:/x'), sub: module })).verdict, 'pass');
  const touched = { 'compose.yaml': `${mounting('./sub/data:/x')}    init: true\n` };
  const old: Files = { 'compose.yaml': mounting('./sub/data:/x'), sub: module };
  assert.equal((await reviewed(old, touched)).verdict, 'pass', 'it was so before');
  const moved = { ...touched, sub: { submodule: 'b'.repeat(40) } };
  assert.equal((await reviewed(old, moved)).verdict, 'pass', 'only the pin moves');
  assert.equal((await reviewed(old, { ...moved, '.gitmodules': '' })).verdict, 'error');
});

test('secrets, configs, volumes and env files go through links, too', async () => {
  const secret = `${web('    secrets: [a]\n')}secrets: { a: { file: ./link } }\n`;
  const config = `${web('    configs: [a]\n')}configs: { a: { file: link/shadow } }\n`;
  const volume = `${mounting('vol:/x')}volumes: { vol: { driver_opts: { type: none, o: bind, device: ./link } } }\n`;
  const cases: [compose: string, target: string][] = [
    [secret, '/etc/shadow'],
    [config, '/etc'],
    [volume, '/etc'],
  ];
  for (const [compose, target] of cases) {
    const review = await reviewed({}, { 'compose.yaml': compose, link: to(target) });
    assert.match(told(review).join(), /host-root-mount, link is a symlink to \/etc/, compose);
    assert.deepEqual(told(await reviewed({ 'real/shadow': '' }, { 'compose.yaml': compose, link: to('real') })), []);
  }
  const linked = await reviewed({}, { 'compose.yaml': web('    env_file: link\n'), link: to('/etc/environment') });
  assert.equal(linked.verdict, 'error');
  const named = await reviewed({}, { 'compose.yaml': web('    env_file: [/etc/shadow, ../prod.env, .env]\n') });
  assert.deepEqual(told(named), ['introduced, high, host-root-mount']);
  assert.deepEqual(unread(named), []);
});

describe('a build context', () => {
  test('that is a link is followed in the commit', async () => {
    // By its name nobody would take it for a Dockerfile.
    const files: Files = { 'real/image.txt': 'FROM debian:12\nUSER root\n', ctx: to('real') };
    const review = await reviewed(files, { 'compose.yaml': building('context: ./ctx', 'dockerfile: image.txt') });
    assert.deepEqual(places(review, 'run-as-root'), ['introduced real/image.txt:2']);
    assert.deepEqual(unread(review), []);
  });

  test('that leads to the host is reported, as any other folder that a build takes files from', async () => {
    const contexts = [
      ['context: ./ctx', inline],
      ['context: .', inline, 'additional_contexts: { all: ./ctx }'],
      ['context: .', inline, 'additional_contexts: [all=ctx/etc]'],
    ];
    for (const lines of contexts) {
      const review = await reviewed({}, { 'compose.yaml': building(...lines), ctx: to('/') });
      assert.deepEqual(told(review).length, 1, lines.join());
      assert.match(told(review).join(), /host-files-in-build, ctx is a symlink to \//);
      assert.equal(review.verdict, 'fail');
      const inside = await reviewed({}, { 'compose.yaml': building(...lines), ctx: to('real'), 'real/etc/x': '' });
      assert.deepEqual(told(inside), []);
    }
    const only = { 'compose.yaml': building('context: ./ctx', inline) };
    assert.equal(told(await reviewed(only, { ctx: to('/') }, { scope: 'affected' })).length, 1, 'only the link is new');
    const named = await reviewed({}, { 'compose.yaml': building('context: ./ctx'), ctx: to('/srv/app') });
    assert.deepEqual(unread(named).length, 1);
    assert.equal(named.verdict, 'error');
  });

  test('in a submodule is not reviewed', async () => {
    for (const lines of [['context: ./sub'], ['context: ./sub/app'], ['context: sub', inline]]) {
      const review = await reviewed({}, { 'compose.yaml': building(...lines), sub: module });
      assert.equal(unread(review).length, 1, lines.join());
      assert.equal(review.verdict, 'error');
    }
  });
});

describe('a Dockerfile that is not there', () => {
  const missing: string[][] = [
    ['context: ./app'],
    ['context: .', 'dockerfile: docker/web.txt'],
    ['context: .', 'dockerfile: ../other/Dockerfile'],
    ['context: .', 'dockerfile: /srv/Dockerfile'],
  ];
  for (const lines of missing)
    test(`${lines.join(', ')} is not reviewed, and a remark where it was so before`, async () => {
      const review = await reviewed({}, { 'compose.yaml': building(...lines) });
      assert.match(
        unread(review).join(),
        /^compose\.yaml: `web` is built from `.*so what it builds was not reviewed\.$/,
      );
      assert.equal(review.verdict, 'error');
      const later = await reviewed(
        { 'compose.yaml': building(...lines) },
        { 'compose.yaml': building(...lines, 'args: [A=1]') },
      );
      assert.deepEqual(unread(later), []);
      assert.match(later.remarks.join(), /could not be reviewed, before this change as after it/);
      const withOther = (...other: string[]) => ({
        'compose.yaml':
          building(...lines) +
          building(...other)
            .replace('services:\n', '')
            .replace('web', 'other'),
      });
      const before = { 'compose.yaml': building(...lines) };
      assert.deepEqual(unread(await reviewed(before, withOther(...lines))), []);
      assert.match(unread(await reviewed(before, withOther('context: ./lib'))).join(), /^compose\.yaml: `other`/);
    });

  const good = 'FROM debian:12\nUSER 1000\n';

  for (const context of ['../other', '~/other', './vendor/laravel/sail/runtimes/8.4'])
    test(`in ${context} is a remark, as no commit can hold it, unless the change takes away what was there`, async () => {
      const compose = { 'compose.yaml': building(`context: ${context}`) };
      const fresh = await reviewed({}, compose);
      const ids = fresh.findings.filter(({ severity }) => severity === 'medium').map(({ rule }) => rule.id);
      assert.deepEqual([unread(fresh), fresh.verdict, ids], [[], 'pass', []]);
      assert.match(
        fresh.remarks.join(),
        /^compose\.yaml was reviewed as far as it stands alone\. `web` is built from/m,
      );
      const instead = await reviewed({ 'compose.yaml': building('context: ./app'), 'app/Dockerfile': good }, compose);
      assert.match(unread(instead).join(), /^compose\.yaml: `web` is built from/);
      const there = join(context, 'Dockerfile');
      if (there.startsWith('vendor'))
        assert.equal((await reviewed({ ...compose, [there]: good }, { [there]: null })).verdict, 'error');
    });

  test('is a remark where the change edits a file that is taken for its folder', async () => {
    const compose = { 'compose.yaml': building('context: ./Dockerfile') };
    const review = await reviewed({ ...compose, Dockerfile: good }, { Dockerfile: good.replace('12', '13') });
    assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
    const link = { symlink: 'elsewhere' };
    assert.equal((await reviewed({ ...compose, Dockerfile: good }, { Dockerfile: link })).verdict, 'error');
  });

  test('and was not there before is a remark, also under another path and in a file that is renamed', async () => {
    const before = { 'docker-compose.yml': building('context: ./ignored/8.3') };
    for (const [name, version, gone] of [
      ['docker-compose.yml', '8.4', {}],
      ['compose.yaml', '8.3', { 'docker-compose.yml': null }],
    ] as const) {
      const review = await reviewed(before, { ...gone, [name]: building(`context: ./ignored/${version}`) });
      assert.deepEqual([unread(review), review.verdict], [[], 'pass']);
      assert.match(review.remarks.join(), /could not be reviewed, before this change as after it/);
    }
    const now = { 'docker-compose.yml': building('context: ./ignored/8.4') };
    const removed = await reviewed(
      { ...before, 'ignored/8.4/Dockerfile': good },
      { ...now, 'ignored/8.4/Dockerfile': null },
    );
    assert.equal(removed.verdict, 'error');
  });

  test('is none where there is one, under any name that a builder looks for', async () => {
    const compose = { 'compose.yaml': building('context: ./app') };
    for (const name of ['Dockerfile', 'dockerfile', 'Containerfile'])
      assert.deepEqual(unread(await reviewed({ [`app/${name}`]: good }, compose)), [], name);
    const spelledOut = { 'compose.yaml': building('context: ./app', 'dockerfile: ./Dockerfile') };
    assert.deepEqual(unread(await reviewed({ 'app/dockerfile': good }, spelledOut)), []);
    for (const [named, name] of [
      ['Dockerfile', 'Containerfile'],
      ['Dockerfile.web', 'dockerfile.web'],
      ['dockerfile', 'Dockerfile'],
    ] as const) {
      const other = { 'compose.yaml': building('context: ./app', `dockerfile: ${named}`) };
      assert.equal((await reviewed({ [`app/${name}`]: good }, other)).verdict, 'error', named);
    }
    assert.deepEqual(unread(await reviewed({}, { 'compose.yaml': building('context: ./app', inline) })), []);
    const remote = building('context: https://github.com/example/app.git#0123456789abcdef0123456789abcdef01234567');
    assert.deepEqual(unread(await reviewed({}, { 'compose.yaml': remote })), []);
  });
});

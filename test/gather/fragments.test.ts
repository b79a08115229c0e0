/** A compose file may be one of several: what it lacks alone is a remark, and an error only where the change takes it away. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Files, reviewSides } from '../review/sides.ts';

const path = 'news/compose.yaml';
const image = 'image: example/news:1.2';
const dockerfile = 'FROM debian:12.5\nUSER 1000\n';

function service(...lines: string[]): string {
  return `services:\n  news:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

async function judged(base: Files, head: Files) {
  const { verdict, unread, remarks, findings } = await reviewSides(head, { base, target: {} });
  return {
    verdict,
    unread: unread.map((one) => one.path),
    told: remarks.filter((remark) => remark.startsWith(`${path} was reviewed as far as it stands alone.`)).length,
    high: findings.filter(({ at, severity }) => at.source.path === path && severity === 'high').length,
  };
}

const part = { verdict: 'pass', unread: [], told: 1, high: 0 };
const broken = { verdict: 'error', unread: [path], told: 0, high: 0 };

/** What a service lacks, with what it has in its place where it is whole, and other files that it needs then. */
const lacks: Readonly<Record<string, readonly [part: string, whole: string, files?: Files]>> = {
  'what to run': [service('restart: always'), service(image, 'restart: always')],
  'a network': [service(image, 'networks: [edge]'), `${service(image, 'networks: [edge]')}networks: { edge: {} }\n`],
  'a volume': [
    service(image, 'volumes: [data:/data]'),
    `${service(image, 'volumes: [data:/data]')}volumes: { data: {} }\n`,
  ],
  'a service it waits for': [
    service(image, 'depends_on: [db]'),
    `${service(image, 'depends_on: [db]')}  db:\n    image: example/db:1.2\n`,
  ],
};

describe('a compose file that lacks, when it stands alone,', () => {
  for (const [what, [alone, whole, files = {}]] of Object.entries(lacks))
    test(what, async () => {
      assert.deepEqual(await judged({}, { [path]: alone }), part, 'new');
      assert.deepEqual(await judged({ [path]: alone }, { [path]: `${alone}# edited\n` }), part, 'as before');
      assert.deepEqual(await judged({ [path]: whole, ...files }, { [path]: alone }), broken, 'taken away');
      const before = whole.replaceAll('news', 'olds');
      assert.deepEqual(await judged({ [path]: before, ...files }, { [path]: alone }), part, 'of a new service');
    });
});

describe('a compose file that is a part', () => {
  test('may be built from what is not here, where nothing is said to be new', async () => {
    const file = { [path]: service('build: ./app') };
    const { verdict, remarks } = await reviewSides(file, { target: {} });
    assert.equal(verdict, 'pass');
    assert.match(
      remarks.join('\n'),
      /^news\/compose\.yaml was reviewed as far as it stands alone\. `news` is built from/m,
    );
    assert.equal((await judged({}, file)).verdict, 'error');
  });

  test('is reviewed for all that is there, and for what is no matter of its use', async () => {
    const found = await judged({}, { [path]: service('privileged: true', 'pid: host') });
    assert.deepEqual([found.verdict, found.high > 0], ['fail', true]);
    assert.equal((await judged({}, { [path]: service('privilege: true') })).verdict, 'error');
  });

  test('is an error where it loses what it had under another path, or by another of its files', async () => {
    const moved = await reviewSides(
      { 'blog/compose.yaml': service('restart: always') },
      { base: { [path]: service(image) }, target: {}, renamed: { 'blog/compose.yaml': path } },
    );
    assert.equal(moved.verdict, 'error');
    const over = { [path]: service('restart: always'), 'news/compose.override.yaml': service('build: ./app') };
    const files = { ...over, 'news/app/Dockerfile': dockerfile };
    assert.equal((await judged(files, over)).verdict, 'error');
  });
});

describe('a compose file that compose is told of by its name', () => {
  const prod = 'news/compose.prod.yaml';
  const top = 'networks: { edge: {} }\nvolumes: { data: {} }\nsecrets: { key: { file: ./key } }\n';
  const whole = `${service(image, 'networks: [edge]', 'volumes: [data:/data]', 'secrets: [key]')}${top}`;
  const verdictOf = async (base: Files, head: Files, untouched: readonly string[] = []) => {
    const { verdict, remarks } = await reviewSides(head, { base, target: {}, untouched });
    return [verdict, remarks.filter((remark) => remark.startsWith(prod)).length];
  };
  const lost = (key: string) => whole.replace(new RegExp(`^${key}:.*\\n`, 'm'), '');

  for (const key of ['networks', 'volumes', 'secrets'])
    test(`is an error where it loses its ${key}, and nothing that it could lie over has them`, async () => {
      const [base, head] = [{ [prod]: whole }, { [prod]: lost(key) }];
      assert.deepEqual(await verdictOf(base, head), ['error', 0]);
      assert.deepEqual(await verdictOf({}, head), ['pass', 1]);
      assert.deepEqual(await verdictOf(head, { [prod]: lost(key).replace('1.2', '1.3') }), ['pass', 1]);
      for (const path of ['compose.yaml', 'news/compose.base.yaml', 'news/docker-compose.yml']) {
        const other = { [path]: `services: { web: { image: "example/web:1.2" } }\n${top}` };
        assert.deepEqual(await verdictOf({ ...base, ...other }, { ...head, ...other }, [path]), ['pass', 0], path);
        assert.deepEqual(await verdictOf(base, { ...head, ...other }), ['pass', 0], path);
      }
      const developers = { 'news/compose.dev.yaml': whole };
      assert.deepEqual(await verdictOf({ ...base, ...developers }, { ...head, ...developers }), ['error', 0]);
      const without = { 'news/compose.base.yaml': 'services: { web: { image: "example/web:1.2" } }\n' };
      assert.deepEqual(await verdictOf({ ...base, ...without }, { ...head, ...without }), ['error', 0]);
    });
});

describe('a compose file in a folder', () => {
  const setuid = `${dockerfile}RUN chmod 4755 /usr/bin/find\n`;
  const compose = service('build: ./news/app', 'volumes: [./news/app.conf:/etc/app.conf]');

  test('is built from the root where its Dockerfiles are only there', async () => {
    const files = { 'news/app/Dockerfile': setuid, [path]: compose };
    const { verdict, unread, findings } = await reviewSides(files, { base: {}, target: {} });
    assert.deepEqual([verdict, unread], ['fail', []]);
    assert.ok(findings.some(({ rule }) => rule.id === 'setuid-file-created'));
    const { services } = (await reviewSides(files, { target: {} })).project();
    assert.deepEqual(
      services.map(({ build, runs }) => [build?.contextPath, runs.kind]),
      [['news/app', 'built']],
    );
  });

  test('is built from the nearest folder above that has them', async () => {
    const files = {
      'a/app/Dockerfile': dockerfile,
      'app/Dockerfile': setuid,
      'a/.docker/compose.yaml': service('build: app'),
    };
    const { services } = (await reviewSides(files, { target: {} })).project();
    assert.deepEqual(
      services.map(({ build, runs }) => [build?.contextPath, runs.kind]),
      [['a/app', 'built']],
    );
  });

  test('is built from where it lies where one of them is there, or the others only start on demand', async () => {
    const own = { 'news/app/Dockerfile': dockerfile, 'news/news/app/Dockerfile': dockerfile };
    const kinds = async (text: string) =>
      (await reviewSides({ ...own, [path]: text }, { target: {} }))
        .project()
        .services.map(({ build }) => build?.contextPath);
    assert.deepEqual(await kinds(compose), ['news/news/app']);
    const decoy = `services:\n  a: { build: ./only, profiles: [never] }\n  b: { image: example/b:1, volumes: [./x:/x] }\n`;
    const { services } = (
      await reviewSides({ 'only/Dockerfile': dockerfile, 'news/x': 'A=1\n', [path]: decoy }, { target: {} })
    ).project();
    assert.deepEqual(
      services.flatMap(({ mounts }) => mounts.map(({ repositoryPath }) => repositoryPath)),
      ['news/x'],
    );
  });

  test('takes what it lacks from the default file of the nearest folder above that has it', async () => {
    const top = { 'compose.yaml': service(image, 'networks: [edge]').concat('networks: { edge: {} }\n') };
    const near = { 'apps/compose.yaml': service('image: example/near:2.1') };
    const over = { 'apps/news/compose.yaml': service('privileged: true') };
    const of = async (files: Files) => {
      const { unread, project, verdict } = await reviewSides(files, { target: {} });
      const { services } = project();
      return [
        verdict,
        unread.length,
        services.filter((each) => each.privileged?.value).map((each) => each.image?.value),
      ];
    };
    assert.deepEqual(await of({ ...top, ...over }), ['fail', 0, ['example/news:1.2']]);
    assert.deepEqual(await of({ ...top, ...near, ...over }), ['fail', 0, ['example/near:2.1']]);
    assert.deepEqual(await of({ 'compose.yaml': service(image).replace('news:', 'olds:'), ...over }), [
      'fail',
      0,
      [undefined],
    ]);
  });
});

test('a file that is only called like a compose file is none', async () => {
  const verdict = async (text: string, name = 'stage-compose.yml') =>
    (await reviewSides({ [name]: text }, { base: {}, target: {} })).verdict;
  const others = ['- hosts: all\n  tasks: []\n', 'apiVersion: v1\nkind: Pod\nspec: {}\n', '# Nothing yet.\n\n', ''];
  for (const text of others) assert.equal(await verdict(text), 'pass', text);
  assert.equal(await verdict('', 'compose.yaml'), 'pass');
  const privileged = 'image: "a:1.2.3"\n  privileged: true\n';
  for (const text of [
    `web:\n  ${privileged}`,
    'servces: {}\nnetworks: {}\n',
    'services: [\n',
    'a: &a\n  services: {}\n<<: *a\n',
  ])
    assert.equal(await verdict(text), 'error', text);
});

/** What was served before is no news, in whatever files it is written now; what is served worse is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { positions } from '../../src/source.ts';
import { type Files, reviewSides } from './sides.ts';

interface Fault {
  readonly rule: string;
  readonly image: string;
  /** What a service says that is at fault, and what is worse. */
  readonly bad: string;
  readonly worse: string;
}

const faults: readonly Fault[] = [
  ['docker-socket-mount', 'acme/tool:1.2.3', 'volumes: [/var/run/docker.sock:/var/run/docker.sock:ro]'],
  ['sensitive-host-path-mount', 'acme/tool:1.2.3', 'volumes: [/etc:/host:ro]', 'volumes: [/etc:/host]'],
  ['sensitive-host-path-mount', 'acme/tool:1.2.3', 'volumes: [/etc:/host:ro]', 'volumes: [/root:/root:ro]'],
  ['privileged-container', 'acme/tool:1.2.3', 'privileged: true'],
  ['host-pid', 'acme/tool:1.2.3', 'pid: host'],
  ['dangerous-capability', 'acme/tool:1.2.3', 'cap_add: [SYS_ADMIN]', 'cap_add: [SYS_ADMIN, SYS_MODULE]'],
  ['compose-user-root', 'acme/tool:1.2.3', 'user: root'],
  ['datastore-port-published', 'redis:7.4.1', 'ports: ["6379:6379"]', 'ports: ["6379:6379", "26379:26379"]'],
  ['port-on-all-interfaces', 'acme/tool:1.2.3', 'ports: ["9000:9000"]', 'ports: ["9000:9000", "9001:9001"]'],
  ['', 'acme/tool:1.2.3', 'ports: ["127.0.0.1:9000:9000"]', 'ports: ["9000:9000"]'],
  [
    'secret-in-env',
    'acme/tool:1.2.3',
    'environment: { STORE_PASSWORD: vJ7kQ2xw9Lm4 }',
    'environment: { STORE_PASSWORD: pT3nW8zq5Rb6 }',
  ],
  [
    'pipe-to-shell',
    'debian:12.5',
    'command: sh -c "curl -s https://a.example.com/x | sh"',
    'command: sh -c "curl -s https://b.example.org/x | sh"',
  ],
].map(([rule, image, bad, worse]) => ({ rule: rule!, image: image!, bad: bad!, worse: worse ?? '' }));

const service = (name: string, ...lines: readonly string[]) =>
  `services:\n  ${name}:\n${lines
    .filter(Boolean)
    .map((line) => `    ${line}\n`)
    .join('')}`;

/** Where a service is written before and after; each place of it by itself, so that one of them may be made worse. */
interface Shape {
  readonly before: (name: string, image: string, bad: string) => Files;
  /** How often the fault is written afterwards. */
  readonly places: number;
  /** The first of them that is not overruled by another. */
  readonly deciding?: number;
  readonly after: (name: string, image: string, bad: readonly string[]) => Files;
}

const whole = (path: string) => (name: string, image: string, bad: string) => ({
  [path]: service(name, `image: ${image}`, bad),
});

const shapes: Readonly<Record<string, Shape>> = {
  'a file in another folder': {
    before: whole('monitoring/docker-compose.yml'),
    places: 1,
    after: (name, image, [bad]) => ({ 'observed/compose.yaml': service(name, `image: ${image}`, 'init: true', bad!) }),
  },
  'a base with two overlays': {
    before: whole('compose.yaml'),
    places: 2,
    after: (name, image, [one, other]) => ({
      'compose.yaml': service(name, `image: ${image}`, 'init: true'),
      'compose.override.yaml': service(name, one!),
      'compose.prod.yaml': service(name, 'restart: always', other!),
    }),
  },
  'a base with two overlays in another folder': {
    before: whole('monitoring/docker-compose.yml'),
    places: 2,
    after: (name, image, [one, other]) => ({
      'observed/compose.yml': service(name, `image: ${image}`, 'init: true'),
      'observed/compose.override.yml': service(name, one!),
      'observed/compose.prod.yml': service(name, 'restart: always', other!),
    }),
  },
  'a file that compose takes in its place': {
    before: whole('app/docker-compose.yml'),
    places: 2,
    after: (name, image, [one, other]) => ({
      'app/docker-compose.yml': service(name, `image: ${image}`, one!),
      'app/compose.yaml': service(name, `image: ${image}`, 'restart: always', other!),
    }),
  },
  'a base and its overlay in one': {
    before: (name, image, bad) => ({
      'compose.yaml': service(name, `image: ${image}`),
      'compose.override.yaml': service(name, bad),
    }),
    places: 1,
    after: (name, image, [bad]) => whole('compose.yaml')(name, image, bad!),
  },
  'a folder of its own that gives way to another application': {
    before: (name, image, bad) => ({
      ...whole(`${name}/compose.yaml`)(name, image, bad),
      'store/compose.yaml': service('store', 'image: acme/store:4.5.6'),
    }),
    places: 1,
    after: (name, image, [bad]) => ({
      'store/compose.yaml': `${service('store', 'image: acme/store:4.5.6')}${service(name, `image: ${image}`, bad!).replace('services:\n', '')}`,
    }),
  },
  'an overlay that says it again': {
    before: whole('compose.yaml'),
    places: 2,
    deciding: 1,
    after: (name, image, [one, other]) => ({
      'compose.yaml': service(name, `image: ${image}`, one!),
      'compose.override.yaml': service(name, other!),
    }),
  },
};

/** What is new, by whatever rule but that of the word ADD. */
async function introduced(rule: string, after: Files, base: Files): Promise<string[]> {
  const { findings, fixed, unread } = await reviewSides(after, { base, target: {} });
  assert.deepEqual(unread, []);
  const known = [...findings, ...fixed].map((each) => each.rule.id);
  const fresh = findings.flatMap(({ standing, at, rule: { id } }) =>
    standing === 'introduced' && id !== 'add-instead-of-copy'
      ? [`${id} ${positions(at).path}:${positions(at).start.line}`]
      : [],
  );
  // It may have become a fault of another rule, and then it is not fixed.
  assert.ok(rule === '' || known.includes(rule) || fresh.length > 0, JSON.stringify(after));
  return fresh;
}

const names = fc.constantFrom('tool', 'sampler', 'front');

describe('of a service that is written elsewhere', () => {
  for (const [title, { before, places, deciding = 0, after }] of Object.entries(shapes)) {
    test(`${title}: only what is worse is new`, () =>
      fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...faults),
          names,
          fc.integer({ min: deciding, max: places - 1 }),
          async (fault, name, at) => {
            const { rule, image, bad, worse } = fault;
            const base = before(name, image, bad);
            const same = Array.from({ length: places }, () => bad);
            assert.deepEqual(await introduced(rule, after(name, image, same), base), []);
            if (worse === '') return;
            const now = after(name, image, same.with(at, worse));
            assert.ok((await introduced(rule, now, base)).length > 0, JSON.stringify(now));
          },
        ),
        { numRuns: 15 },
      ));
  }

  for (const [title, { before, places, after }] of Object.entries(shapes))
    test(`${title}: another image has what it is given anew`, async () => {
      for (const { rule, image, bad } of faults.filter(({ rule: id }) => power.has(id))) {
        const same = Array.from({ length: places }, () => bad);
        const now = after('tool', 'evil/other:6.6.6', same);
        assert.ok((await introduced(rule, now, before('tool', image, bad))).length > 0, JSON.stringify(now));
      }
    });
});

test('a copy beside a service that stays is one more', async () => {
  for (const { rule, image, bad } of faults.filter((each) => !['', 'secret-in-env'].includes(each.rule))) {
    const base = whole('app/docker-compose.yml')('tool', image, bad);
    const after = { ...base, ...whole('app/docker-compose.prod.yml')('tool', image, bad) };
    assert.ok((await introduced(rule, after, base)).length > 0, JSON.stringify(after));
  }
});

const power = new Set(['docker-socket-mount', 'sensitive-host-path-mount', 'privileged-container', 'host-pid']);

interface Step {
  readonly rule: string;
  readonly bad: string;
  /** The same in other words, and what is worse. */
  readonly same: string;
  readonly worse: string;
}

const steps: readonly Step[] = [
  ['missing-user', 'RUN make', 'RUN make all', ''],
  ['base-image-eol', 'USER 1000', 'USER 1001', ''],
  ['copy-entire-context', 'COPY ./ /app\nUSER 1000', 'ADD . ./app/\nUSER 1000', ''],
  ['world-writable-permissions', 'RUN chmod 777 /srv\nUSER 1000', 'RUN make && chmod 777 /srv\nUSER 1000', ''],
  [
    'pipe-to-shell',
    'RUN curl -s https://a.example.com/x | sh\nUSER 1000',
    'RUN  curl  -s https://a.example.com/x |  sh\nUSER 1000',
    'RUN curl -s https://b.example.org/x | sh\nUSER 1000',
  ],
  [
    'secret-in-env',
    'ENV STORE_PASSWORD=vJ7kQ2xw9Lm4\nUSER 1000',
    'ENV STORE_PASSWORD vJ7kQ2xw9Lm4\nUSER 1000',
    'ENV STORE_PASSWORD=pT3nW8zq5Rb6\nUSER 1000',
  ],
].map(([rule, bad, same, worse]) => ({ rule: rule!, bad: bad!, same: same!, worse: worse! }));

const others = { '.git/HEAD': 'ref: refs/heads/main\n', '.env': 'A=1\n' };
const building = (targets: Readonly<Record<string, string>>) => ({
  'compose.yaml': `services:\n${Object.entries(targets)
    .map(([name, lines]) => `  ${name}:\n    build: { context: ., ${lines} }\n`)
    .join('')}`,
});

/** How files that build the same are written before and after. */
const builds: Readonly<Record<string, (base: string, bad: string, now: string) => readonly [Files, Files]>> = {
  'a name for the only stage, and one more on it': (base, bad, now) => [
    { Dockerfile: `FROM ${base}\n${bad}\n` },
    { Dockerfile: `FROM ${base} AS core\nRUN true\n\nFROM core AS app\n${now}\n` },
  ],
  'two files in one': (base, bad, now) => [
    {
      ...building({ one: 'dockerfile: Dockerfile.one', two: 'dockerfile: Dockerfile.two' }),
      'Dockerfile.one': `FROM ${base}\nLABEL part=one\n${bad}\n`,
      'Dockerfile.two': `FROM ${base}\nLABEL part=two\n${bad}\n`,
    },
    {
      ...building({ one: 'target: one', two: 'target: two' }),
      Dockerfile: `FROM ${base} AS core\nRUN true\nFROM core AS one\nLABEL part=one\n${now}\nFROM core AS two\nLABEL part=two\n${bad}\n`,
    },
  ],
  'the stage that a service builds gives way to the one below it': (base, bad, now) => [
    {
      ...building({ app: 'target: prod' }),
      Dockerfile: `FROM ${base} AS core\nRUN make core\nFROM core AS prod\n${bad}\nFROM core AS dev\nUSER 1001\n`,
    },
    { ...building({ app: 'dockerfile: Dockerfile' }), Dockerfile: `FROM ${base} AS core\nRUN make core\n${now}\n` },
  ],
  'its name goes to a builder in front of it': (base, bad, now) => [
    { Dockerfile: `FROM ${base} AS tools\nRUN make tools\nFROM ${base} AS build\nCOPY --from=tools /t /t\n${bad}\n` },
    { Dockerfile: `FROM ${base} AS build\nRUN make tools\nUSER 1001\nFROM ${base}\nCOPY --from=build /t /t\n${now}\n` },
  ],
  'a Dockerfile of its own for what it is built on': (base, bad, now) => [
    { Dockerfile: `FROM ${base}\nRUN make base\n${bad}\n` },
    {
      Dockerfile: `FROM debian@sha256:${'a'.repeat(64)}\nRUN make\nUSER 1000\n`,
      'Dockerfile.base': `FROM ${base}\nRUN make base\n${now}\n`,
    },
  ],
  'a builder in front of it': (base, bad, now) => [
    { Dockerfile: `FROM ${base}\nRUN make build\n${bad}\n` },
    { Dockerfile: `FROM ${base} AS build\nRUN make build\nFROM ${base}\nCOPY --from=build /out /out\n${now}\n` },
  ],
};

describe('of an image that is written elsewhere', () => {
  for (const [title, build] of Object.entries(builds))
    test(`${title}: only what is worse is new`, async () => {
      for (const { rule, bad, same, worse } of steps) {
        const image = rule === 'base-image-eol' ? 'node:16' : 'node:22';
        const [before, after] = build(image, bad, same);
        const base = { ...others, ...before };
        assert.deepEqual(await introduced(rule, { ...others, ...after }, base), [], JSON.stringify(after));
        if (worse === '') continue;
        const [, now] = build(image, bad, worse);
        assert.ok((await introduced(rule, { ...others, ...now }, base)).length > 0, JSON.stringify(now));
      }
    });

  test('what ran as nobody in particular runs as root now', async () => {
    for (const build of Object.values(builds)) {
      const [base, after] = build('node:22', 'USER 1000', 'RUN true');
      assert.ok((await introduced('', after, base)).length > 0, JSON.stringify(after));
    }
  });

  test('a service that is built from another stage runs as root now, whoever else is', async () => {
    const Dockerfile = 'FROM node:22 AS one\nUSER 1000\nFROM node:22 AS two\nRUN make\n';
    const base = { ...others, Dockerfile, ...building({ one: 'target: one', two: 'target: two' }) };
    const after = { ...base, ...building({ one: 'target: two', two: 'target: two' }) };
    assert.deepEqual(await introduced('', after, base), ['hardening-removed Dockerfile:3']);
  });

  test('what a service pulled and builds on now has no other tag, and another one is news', async () => {
    const pulling = service('app', 'image: acme/app:latest');
    const base = { ...others, 'compose.yaml': pulling };
    const now = (tag: string) => ({
      ...others,
      ...building({ app: 'dockerfile: Dockerfile' }),
      Dockerfile: `FROM acme/app:${tag} AS tools\nRUN make\nFROM acme/app:${tag}\nCOPY --from=tools /t /t\nUSER 1000\n`,
    });
    assert.deepEqual(await introduced('image-mutable-tag', now('latest'), base), []);
    assert.equal((await introduced('image-mutable-tag', now('nightly'), base)).length, 2);
    const back = { ...others, 'compose.yaml': pulling };
    assert.deepEqual(await introduced('image-mutable-tag', back, now('latest')), []);
  });

  test('what files are copied from is the same with a stage of its own and without, and another one, or what ships, is news', async () => {
    const all = async (after: string, before: string) => {
      const { findings } = await reviewSides({ Dockerfile: after }, { base: { Dockerfile: before }, target: {} });
      return findings.flatMap(({ standing, rule }) => (standing === 'introduced' ? [rule.id] : []));
    };
    const copied = (image: string) => `FROM acme/base:1.2.3\nCOPY --from=${image} /t /t\nUSER 1000\n`;
    const staged = (image: string) => `FROM ${image} AS tools\n${copied('tools')}`;
    const shipped = (image: string) => `FROM ${image}\nUSER 1000\n`;
    for (const [image, rule] of [
      ['acme/tools', 'image-mutable-tag'],
      ['acme/tools:edge', 'image-mutable-tag'],
      ['acme/tools:1.2.3', 'image-not-digest-pinned'],
    ] as const) {
      assert.deepEqual(await all(staged(image), copied(image)), []);
      assert.deepEqual(await all(copied(image), staged(image)), []);
      assert.ok((await all(staged(image), copied('acme/others:edge'))).includes(rule), image);
      assert.ok((await all(shipped(image), copied(image))).includes(rule), image);
    }
  });
});

/** What would exhaust a review: it ends, what could not be reviewed is told, and nothing of that passes. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { cpuTime } from '../cpu-time.ts';
import { review, type Texts, tell } from './pipeline.ts';

/** Milliseconds; on an idle machine each takes less than a tenth of it. */
const patience = 30_000;

async function reviewed(after: Texts) {
  const began = cpuTime();
  const found = await review({ before: { 'README.md': 'x' }, after });
  tell(found);
  const took = cpuTime() - began;
  assert.ok(took < patience, `${Math.round(took)} ms`);
  return { found, took };
}

const service = 'services: { a: { image: b, privileged: true } }\n';
const levels = (count: number) =>
  Array.from({ length: count }, (_, i) => `x-${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]\n`).join('');

const part = (i: number, last: number) =>
  `${i < last ? `include: [p${i + 1}.inc]\n` : ''}services: { a${i}: { image: b } }\n`;
const envFiles = (i: number) => Array.from({ length: 31 }, (_, k) => `e${i}-${k}.env`);

describe('is told as not reviewed', () => {
  const cases: readonly (readonly [what: string, texts: Texts, why?: RegExp])[] = [
    ['an alias bomb', { 'compose.yml': `x-0: &a0 lol\n${levels(9)}${service}` }],
    [
      'an alias bomb of mappings',
      {
        'compose.yml': `x-0: &a0 { a: b }\n${Array.from({ length: 40 }, (_, i) => `x-${i + 1}: &a${i + 1} { a: *a${i}, b: *a${i} }\n`).join('')}${service}`,
      },
    ],
    ['an alias of what it stands in', { 'compose.yml': `x: &a [*a]\n${service}` }],
    ['nesting in brackets', { 'compose.yml': `x: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n` }],
    ['nesting in braces', { 'compose.yml': `x: ${'{a: '.repeat(50_000)}1${'}'.repeat(50_000)}\n` }],
    [
      'nesting by indentation',
      { 'compose.yml': Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join('') },
    ],
    ['a file that includes itself', { 'compose.yml': `include: [compose.yml]\n${service}` }],
    [
      'files that include each other',
      { 'a/compose.yml': `include: [../b/compose.yml]\n${service}`, 'b/compose.yml': 'include: [../a/compose.yml]\n' },
    ],
    [
      'services that extend each other',
      { 'compose.yml': 'services: { a: { extends: b, image: x }, b: { extends: a } }\n' },
    ],
    [
      'a long way of includes',
      {
        'compose.yml': 'include: [p0.inc]\n',
        ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`p${i}.inc`, part(i, 39)])),
      },
      /^The way here leads through more than 12 other files/,
    ],
    [
      'more files than are followed',
      {
        'compose.yml': `include: [p0.inc]\nservices:\n${Array.from({ length: 100 }, (_, i) => `  s${i}: { image: b, env_file: [${envFiles(i).join(', ')}] }\n`).join('')}`,
        'p0.inc': part(0, 1),
        'p1.inc': part(1, 1),
        ...Object.fromEntries(
          Array.from({ length: 100 }, (_, i) => envFiles(i).map((path) => [path, 'A=1\n'] as const)).flat(),
        ),
      },
      /^The reviewed files pull in more than 3000 others/,
    ],
    ['a line that is no instruction', { Dockerfile: `FROM a\n${'x'.repeat(900_000)}\n` }],
  ];
  for (const [what, texts, why = /./] of cases) {
    test(what, async () => {
      const { found, took } = await reviewed(texts);
      assert.equal(found.verdict, 'error');
      assert.ok(found.unread.some(({ reason }) => why.test(reason)));
      if (what.startsWith('an alias bomb')) assert.ok(took < 3000, `${took} ms`);
    });
  }
});

describe('is reviewed all the same', () => {
  const long = 900_000;
  const cases: readonly (readonly [string, Texts])[] = [
    ['a line of 1 MB', { Dockerfile: `FROM a\nRUN ${'a '.repeat(long / 2)}\nUSER root\n` }],
    ['a word of 1 MB', { Dockerfile: `FROM a\nRUN curl ${'a'.repeat(long)} | sh\nUSER root\n` }],
    ['a line of quotes', { Dockerfile: `FROM a\nRUN ${'"a" '.repeat(long / 4)}\nUSER root\n` }],
    ['a line of variables', { Dockerfile: `FROM a\nENV A=${'$A'.repeat(20_000)}\nUSER root\n` }],
    [
      'a thousand continued lines',
      { Dockerfile: `FROM a\nRUN x${' \\\n  && curl -k https://example.com | sh'.repeat(1000)}\nUSER root\n` },
    ],
    [
      'a compose value of 1 MB',
      { 'compose.yml': `services: { a: { image: b, privileged: true, command: "${'a '.repeat(long / 2)}" } }\n` },
    ],
    [
      'a compose key of 1 MB',
      { 'compose.yml': `services: { a: { image: b, privileged: true, labels: { ? ${'a'.repeat(long)} : b } } }\n` },
    ],
    [
      'defaults in defaults',
      {
        'compose.yml': `services: { a: { image: b, privileged: true, user: "${'${A:-'.repeat(100)}x${'}'.repeat(100)}" } }\n`,
      },
    ],
    [
      'a thousand services',
      {
        'compose.yml': `services:\n${Array.from({ length: 1000 }, (_, i) => `  a${i}: { image: b, privileged: true }\n`).join('')}`,
      },
    ],
    [
      'a port range that is everything',
      { 'compose.yml': 'services: { a: { image: b, privileged: true, ports: ["1-65535:1-65535"] } }\n' },
    ],
    [
      'a thousand files',
      Object.fromEntries(
        Array.from({ length: 500 }, (_, i) => [
          [`s${i}/Dockerfile`, 'FROM debian:12\nUSER root\n'],
          [`s${i}/compose.yml`, 'services: { a: { build: ., privileged: true } }\n'],
        ]).flat() as [string, string][],
      ),
    ],
    [
      'a policy of its own with patterns that match in many ways',
      {
        [defaultPolicyPath]: `files: { include: ["${'*a'.repeat(300)}b"], exclude: ["${'**/a/'.repeat(150)}b", "${'{a,b}/'.repeat(7)}x"] }\n`,
        [`${'a/'.repeat(1500)}${'a'.repeat(200)}.dockerfile`]: 'FROM a\nUSER root\n',
      },
    ],
    [
      'a policy of its own with mistakes by the thousand',
      {
        [defaultPolicyPath]: `severities:\n${Array.from({ length: 20_000 }, (_, i) => `  run-as-roo${i}: low\n`).join('')}`,
        Dockerfile: 'FROM a\nUSER root\n',
      },
    ],
    [
      'a policy of its own with waivers by the thousand',
      {
        [defaultPolicyPath]: `waivers:\n${Array.from({ length: 5000 }, (_, i) => `  - { rule: build, paths: ["**/x${i}/*a*"], reason: r, until: 2027-01-01 }\n`).join('')}`,
        ...Object.fromEntries(
          Array.from({ length: 300 }, (_, i) => [
            `s${i}/Dockerfile`,
            'FROM debian:12\nUSER root\nRUN sudo curl -k x | sh\n',
          ]),
        ),
      },
    ],
    [
      'patterns that match in many ways',
      {
        'a/Dockerfile': 'FROM a\nCOPY . .\nUSER root\n',
        'a/.dockerignore': `${'**/*a*'.repeat(60)}\n${'a*'.repeat(2000)}b\n${'[a-'.repeat(500)}\n`,
      },
    ],
  ];
  for (const [what, texts] of cases) {
    test(what, async () => {
      const { found } = await reviewed(texts);
      assert.ok(found.findings.length > 0, JSON.stringify(found.unread.slice(0, 2)));
      assert.notEqual(found.verdict, 'pass');
    });
  }
});

describe('too much work', () => {
  const cases: readonly [what: string, texts: Readonly<Record<string, string>>][] = [
    [
      'a thousand stages, each on the one before',
      {
        Dockerfile: `FROM a AS s0\nUSER root\n${Array.from({ length: 1000 }, (_, i) => `FROM s${i} AS s${i + 1}\n`).join('')}`,
      },
    ],
    [
      'variables that grow',
      {
        Dockerfile: `FROM a\nENV A0=xxxxxxxxxx\n${Array.from({ length: 40 }, (_, i) => `ENV A${i + 1}=$A${i}$A${i}$A${i}\n`).join('')}USER root\n`,
      },
    ],
  ];
  for (const [what, texts] of cases) {
    test(`is reported as not reviewed: ${what}`, async () => {
      const { found } = await reviewed(texts);
      assert.match(found.unread[0]?.reason ?? '', /was not reviewed, because/);
      assert.equal(found.verdict, 'error');
    });
  }
});

test('a policy that is a bomb is refused, and soon', () => {
  const began = cpuTime();
  assert.throws(() => readPolicy('policy.yml', `x-0: &a0 lol\n${levels(9)}`, []), /InputError|errors/);
  assert.throws(() => readPolicy('policy.yml', `files: ${'['.repeat(50_000)}\n`, []), /has errors/);
  assert.ok(cpuTime() - began < patience);
});

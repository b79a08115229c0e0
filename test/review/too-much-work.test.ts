/** Files that would take more work than a review does are said to be not reviewed; the same files within the limits are reviewed. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import type { Review } from '../../src/review/review.ts';
import { changeOf } from '../change.ts';
import { run } from '../run.ts';

type Files = Record<string, string>;

const times = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i)).join('');
const script = (text: string) => ({ Dockerfile: `FROM debian:12\nRUN <<EOF\n${text}\nEOF\n` });
const command = (text: string): Files => ({
  'compose.yml': `services:\n  a:\n    image: a\n    command: [sh, -c, '${text}']\n`,
});
const doubled = (name: string, count: number) =>
  `${name}=0123456789abcdef\n`.concat(`${name}=$${name}$${name}\n`.repeat(count));
const built = (count: number, runs: number): Files => ({
  'compose.yml': `services:\n${times(count, (i) => `  s${i}:\n    build: { context: ., args: { A: "${i}" } }\n`)}`,
  Dockerfile: `FROM debian:12\nARG A\n${'RUN make $A\n'.repeat(runs)}`,
});

function review(files: Files): Promise<Review> {
  const forge = changeOf(undefined, new Map(Object.entries(files)));
  return run({ forge, policyPath: defaultPolicyPath, overrides: {}, today: '2026-11-25' });
}

/** What is too much, how it is told, and the same at another size that is not too much. */
const shapes: [string, (size: number) => Files, tooMuch: number, within: number, RegExp][] = [
  [
    'stages built on each other',
    (size) => ({ Dockerfile: `FROM debian:12 AS s0\n${times(size, (i) => `FROM s${i} AS s${i + 1}\nRUN make\n`)}` }),
    600,
    200,
    /^Dockerfile: .*inherit too many layers/,
  ],
  [
    'stages that run the ONBUILD of another',
    (size) => ({ Dockerfile: `FROM debian:12 AS s\n${'ONBUILD RUN make\n'.repeat(size)}${'FROM s\n'.repeat(size)}` }),
    200,
    50,
    /^Dockerfile: .*too many ONBUILD instructions/,
  ],
  ['builds with other arguments', (size) => built(size, 300), 120, 20, /^Dockerfile: .*too many different arguments/],
  ['instructions', (size) => ({ Dockerfile: `FROM debian:12\n${'USER 1\n'.repeat(size)}` }), 20_000, 1000, /20000/],
  [
    'a variable of a Dockerfile that is doubled',
    (size) => ({ Dockerfile: `FROM debian:12\n${times(size, () => 'ENV A=$A$A\n').replace('$A$A', '0123456789')}` }),
    20,
    10,
    /^Dockerfile: .*128 KiB/,
  ],
  [
    'a long variable that a shell uses often',
    (size) => ({ Dockerfile: `FROM debian:12\nENV A=${'a'.repeat(60_000)}\n${'RUN echo $A\n'.repeat(size)}` }),
    30,
    10,
    /^Dockerfile: .*too many characters/,
  ],
  [
    'defaults of defaults in a Dockerfile',
    (size) => ({ Dockerfile: `FROM debian:12\nENV A=${'${B:-'.repeat(size)}b${'}'.repeat(size)}\n` }),
    200,
    50,
    /^Dockerfile: .*nest too deeply/,
  ],
  [
    'substitutions in substitutions',
    (size) => script(`${'echo $('.repeat(size)}true${')'.repeat(size)}`),
    300,
    50,
    /too deeply/,
  ],
  ['functions without a body', (size) => script(`${'f() '.repeat(size)}{ true; }`), 20_000, 1, /too deeply/],
  ['commands of commands', (size) => script(`${'sudo '.repeat(size)}true`), 200, 50, /too deeply/],
  [
    'commands in one pipe',
    (size) => script(`curl -k https://example.com/ |\n${'cat |\n'.repeat(size)}sh`),
    1881,
    100,
    /too deeply/,
  ],
  ['scripts in scripts', (size) => script(times(size, () => 'eval true\n')), 2001, 100, /too deeply/],
  [
    'substitutions in a command of compose',
    (size) => command(`${'echo $$('.repeat(size)}true${')'.repeat(size)}`),
    300,
    50,
    /^compose\.yml: .*too deeply/,
  ],
  [
    'services with an env file',
    (size) => ({
      'compose.yml': `services:\n${times(size, (i) => `  s${i}: { image: a, env_file: a.env }\n`)}`,
      'a.env': times(size, (i) => `K${i}=v\n`),
    }),
    720,
    100,
    /^compose\.yml: .*300,000/,
  ],
  [
    'a variable of an env file that is doubled',
    (size) => ({ 'compose.yml': 'services: { a: { image: a, env_file: a.env } }\n', 'a.env': doubled('A', size) }),
    40,
    5,
    /^a\.env: .*characters/,
  ],
  [
    'a variable of .env that is doubled',
    (size) => ({ 'compose.yml': 'services: { a: { image: "$A" } }\n', '.env': doubled('A', size) }),
    40,
    2,
    /^\.env: .*characters/,
  ],
  [
    'a long variable that compose uses often',
    (size) => ({
      'compose.yml': `services:\n  a:\n    image: a\n    labels:\n${times(size, (i) => `      l${i}: $A\n`)}`,
      '.env': `A=${'a'.repeat(100_000)}\n`,
    }),
    60,
    10,
    /^compose\.yml: .*5,000,000 characters/,
  ],
  [
    'defaults of defaults in compose',
    (size) => ({ 'compose.yml': `services: { a: { image: "${'${B:-'.repeat(size)}b${'}'.repeat(size)}" } }\n` }),
    30,
    5,
    /^compose\.yml: .*nest more than/,
  ],
];

describe('is not reviewed, and said to be', () => {
  for (const [what, filesOf, tooMuch, within, words] of shapes)
    test(what, async () => {
      const { unread, verdict } = await review(filesOf(tooMuch));
      const told = unread.map(({ path, reason }) => `${path}: ${reason}`);
      assert.ok(
        told.some((each) => words.test(each)),
        told.join('\n'),
      );
      assert.ok(unread.every(({ ours }) => !ours));
      assert.equal(verdict, 'error');
      assert.deepEqual((await review(filesOf(within))).unread, []);
    });
});

test('what is deep but little is reviewed to its end', async () => {
  const copied = times(3000, (i) => `FROM debian:12 AS s${i + 1}\nCOPY --from=s${i} /a /a\nRUN ssh-keygen -f /k\n`);
  const deep: Files[] = [
    { Dockerfile: `FROM debian:12 AS s0\n${copied}ENV GIT_SSL_NO_VERIFY=1\n` },
    script(`curl -k https://example.com/ |\n${'cat |\n'.repeat(400)}sh`),
    script(`${'true &&\n'.repeat(3000)}curl -k https://example.com/ | sh`),
  ];
  for (const files of deep) {
    const { unread, findings } = await review(files);
    assert.deepEqual(
      unread.map(({ reason }) => reason),
      [],
    );
    assert.ok(findings.some(({ severity }) => severity === 'high'));
  }
});

test('a line of many ONBUILD is refused, as BuildKit does', async () => {
  const { remarks } = await review({ Dockerfile: `FROM debian:12\n${'ONBUILD \\\n'.repeat(20_000)}RUN make\n` });
  assert.match(remarks[0]!, /^Nothing can run Dockerfile as it is\. ONBUILD cannot contain ONBUILD\.$/);
});

test('other files are reviewed beside one that takes too much work', async () => {
  const { findings } = await review({ ...shapes[0]![1](600), 'web/Dockerfile': 'FROM debian:12\nUSER root\n' });
  assert.ok(findings.some(({ at }) => at.source.path === 'web/Dockerfile'));
});

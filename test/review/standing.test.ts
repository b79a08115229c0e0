import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../../src/finding.ts';
import { endOfLifeDates } from '../../src/known/end-of-life.data.ts';
import { essence } from '../../src/review/fingerprint.ts';
import { compareSides } from '../../src/review/standing.ts';
import { positions, Source } from '../../src/source.ts';
import { cpuTime } from '../cpu-time.ts';
import { emptyProject } from '../report/containers.ts';
import { aFinding } from '../report/sample.ts';
import { reviewSides } from './sides.ts';

/** Each line that has `bad` in it is a finding, underlined as a whole. */
function faults(text: string, path = 'Dockerfile'): Finding[] {
  const source = new Source(path, text);
  return [...text.matchAll(/^.*\bbad\b.*$/gm)].map(({ index, 0: line }) =>
    aFinding({ at: source.at(index, index + line.length) }),
  );
}

const compareFaults = (before: Finding[], now: Finding[]) =>
  compareSides(
    { findings: before, project: () => emptyProject, sources: [] },
    { findings: now, project: () => emptyProject, sources: [] },
    (path) => path,
    { values: [], places: [] },
  );
const lines = (findings: readonly Finding[]) => findings.map(({ at }) => positions(at).start.line);
const compared = (before: string, now: string) => {
  const { introduced, existing, fixed } = compareFaults(faults(before), faults(now));
  return { introduced: lines(introduced), existing: lines(existing), fixed: lines(fixed) };
};

test('of several that look the same, the one that was added is new, and the one that was deleted fixed', () => {
  const old = 'FROM a\nRUN bad\nRUN 1\nRUN 2\nRUN 3\n';
  assert.deepEqual(compared(old, `FROM b\nRUN bad\nRUN 0\n${old}`), { introduced: [2], existing: [5], fixed: [] });
  assert.deepEqual(compared(old, `${old}RUN 9\nRUN bad\n`), { introduced: [7], existing: [2], fixed: [] });
  assert.deepEqual(compared(`RUN 0\nRUN bad\n${old}`, old), { introduced: [], existing: [2], fixed: [2] });
});

test('lines that move, blanks and quotes make nothing new', () => {
  assert.deepEqual(compared('RUN bad x\nRUN 1\n', 'RUN 1\n\n  run   "bad"  x\n'), {
    introduced: [],
    existing: [3],
    fixed: [],
  });
});

test('a finding has one fingerprint on both sides, and those of one file differ', () => {
  const [before, now] = ['RUN bad\nRUN 1\n', 'RUN bad\nRUN 2\nRUN bad\nRUN 1\n'];
  const once = compareFaults(faults(before), faults(now));
  const all = [...once.introduced, ...once.existing].map(({ fingerprint }) => fingerprint);
  assert.equal(new Set(all).size, 2);
  const gone = compareFaults(faults(now), faults(before));
  assert.equal(gone.fixed.length, 1);
  assert.ok(!gone.existing.some(({ fingerprint }) => fingerprint === gone.fixed[0]!.fingerprint));
});

test('a rename changes no mark', () => {
  const marks = (path: string) => compareFaults([], faults('RUN bad\n', path)).introduced[0]!.marks;
  assert.deepEqual(marks('Dockerfile'), marks('api/Dockerfile'));
});

test('many that look the same are compared in no time', () => {
  const start = cpuTime();
  const { existing, introduced } = compared('RUN bad\n'.repeat(3000), 'RUN bad\n'.repeat(3001));
  assert.deepEqual([existing.length, introduced.length], [3000, 1]);
  assert.ok(cpuTime() - start < 2000);
});

test('what a formatter changes is not of the essence', () => {
  const same = [
    ['RUN a \\\n  && b', 'RUN a && b'],
    ['RUN a \\\n# why\n  && b', 'RUN a && b'],
    ['CMD ["a", "b"]', "CMD [ 'a','b' ]"],
    ['- "80:80"\n- "81:81"', '["80:80", "81:81"]'],
    ['FROM a as b', 'from a AS b'],
  ];
  for (const [one, other] of same) assert.equal(essence(one!), essence(other!));
  assert.notEqual(essence('USER 0'), essence('USER 1'));
});

test('another version that has ended is no news, and is reported with one that has not', async () => {
  const image = (version: string) => ({
    'compose.yaml': `services:\n  search:\n    image: elasticsearch:${version}\n`,
  });
  const told = async (before: string, now: string) => {
    const { findings } = await reviewSides(image(now), { base: image(before), target: {} });
    return findings.flatMap(({ rule, standing, message }) =>
      rule.id === 'base-image-eol' ? [`${standing}: ${message.join('')}`] : [],
    );
  };
  const asOf = `(dates as of ${endOfLifeDates.asOf}).`;
  assert.deepEqual(await told('8.17.4', '8.18.1'), [
    `existing: The Elastic Stack 8.18 has ended as well, on 2025-10-21; 8.19 has not ${asOf}`,
  ]);
  assert.deepEqual(await told('8.18.0', '8.18.1'), [
    `existing: The Elastic Stack 8.18 has had no security fixes since 2025-10-21; 8.19 still gets them ${asOf}`,
  ]);
});

test('what a RUN had and a script has now that it runs was there before', async () => {
  const image = (lines: string) => `FROM debian:12.5\n${lines}\nUSER 1000\nCMD ["app"]\n`;
  const commands = [
    'apt-get install -y openssh-server telnet',
    'pip install flask',
    'curl -sSL https://example.com/install.sh | sh',
    'chmod 777 /srv',
  ];
  const inline = { Dockerfile: image(`RUN ${commands.join(' && ')}`) };
  const script = (more = '') => ({ 'bin/setup.sh': `#!/bin/sh\nset -e\n${[...commands, more].join('\n')}\n` });
  const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule.id).sort();
  for (const runs of [
    'COPY bin/setup.sh .\nRUN ./setup.sh',
    'RUN --mount=type=bind,source=bin/setup.sh,target=/setup.sh sh /setup.sh',
  ]) {
    const outside = { Dockerfile: image(runs), ...script() };
    for (const [before, after] of [
      [inline, outside],
      [outside, inline],
    ] as const) {
      const { findings, fixed } = await reviewSides(after, { base: before, target: {} });
      assert.ok(findings.length >= 5, String(rulesOf(findings)));
      assert.deepEqual(rulesOf(findings.filter(({ standing }) => standing !== 'existing')), []);
      assert.deepEqual(rulesOf(fixed), []);
    }
    const more = { ...outside, ...script('chmod 666 /etc/passwd') };
    const { findings } = await reviewSides(more, { base: inline, target: {} });
    assert.deepEqual(rulesOf(findings.filter(({ standing }) => standing !== 'existing')), [
      'world-writable-permissions',
    ]);
  }
});

test('an image that one more stage is built on was there, unless the last stage had another', async () => {
  const told = async (before: string, after: string) => {
    const { findings } = await reviewSides({ Dockerfile: after }, { base: { Dockerfile: before }, target: {} });
    return findings.flatMap(({ rule, standing }) => (rule.id === 'base-image-eol' ? [standing] : []));
  };
  const one = 'FROM debian:12\nFROM node:16 AS app\nRUN make\nUSER node\n';
  const split = 'FROM node:16 AS build\nRUN make\nFROM node:16 AS app\nCOPY --from=build /app /app\nUSER node\n';
  assert.deepEqual(await told(one, split), ['existing', 'existing']);
  const shipped = 'FROM node:16 AS build\nRUN make\nFROM debian:12\nCOPY --from=build /app /app\nUSER 1000\n';
  assert.ok((await told(shipped, split)).includes('introduced'));
});

/** What a review makes of commands that run or not by what a build is given. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { messageText } from '../../src/report/wording.ts';
import { textAt } from '../../src/source.ts';
import { places, reviewed } from './review.ts';

const rule = 'tls-verification-disabled';
const dockerfile =
  'FROM debian:12\nARG INSECURE\nRUN if [ "$INSECURE" = 1 ]; then curl -k -o /a https://example.org/a; fi\nUSER 1000\n';
const service = (name: string, value: string) =>
  `  ${name}:\n    build:\n      context: .\n      args:\n        INSECURE: "${value}"\n`;
const compose = (...values: string[]) => `services:\n${values.map((value, i) => service(`s${i}`, value)).join('')}`;

async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings, secrets } = await reviewed({}, files);
  return findings
    .filter((each) => each.rule.id === rule)
    .map(({ message, notes = [] }) =>
      [messageText(message, secrets).replace(/^.*any certificate\. ?/, ''), ...notes.map(({ at }) => textAt(at))].join(
        '|',
      ),
    );
}

describe('a condition on an argument', () => {
  const fails = 'This does not run as `$INSECURE` is set here.|[ "$INSECURE" = 1 ]';

  test('that nobody gives is left open', async () => {
    assert.deepEqual(await told({ Dockerfile: dockerfile }), [
      'This runs only under a condition on `$INSECURE`.|[ "$INSECURE" = 1 ]',
    ]);
  });

  test('that compose or bake gives is settled, and where it is given is told', async () => {
    assert.deepEqual(await told({ Dockerfile: dockerfile, 'compose.yaml': compose('0') }), [`${fails}|"0"`]);
    const bake = 'target "a" {\n  args = { INSECURE = "0" }\n}\n';
    assert.deepEqual(await told({ Dockerfile: dockerfile, 'docker-bake.hcl': bake }), [`${fails}|0`]);
  });

  test('that one of several builds fulfils is told of that one, once', async () => {
    for (const values of [
      ['0', '1'],
      ['1', '0'],
      ['0', '1', '2'],
    ])
      assert.deepEqual(await told({ Dockerfile: dockerfile, 'compose.yaml': compose(...values) }), [''], values.join());
  });

  test('that a change fulfils is new', async () => {
    const files = { Dockerfile: dockerfile, 'compose.yaml': compose('0') };
    const review = await reviewed(files, { 'compose.yaml': compose('1') });
    assert.deepEqual(places(review, rule), ['introduced Dockerfile:3']);
    const same = await reviewed(files, { 'compose.yaml': compose('0').replace('context', "'context'") });
    assert.deepEqual(places(same, rule), ['existing Dockerfile:3']);
    const back = await reviewed({ ...files, 'compose.yaml': compose('1') }, { 'compose.yaml': compose('0') });
    assert.deepEqual(places(back, rule), ['existing Dockerfile:3']);
  });

  test('is that of the only call of the function that it stands in', async () => {
    const saidOf = (script: string) =>
      told({ Dockerfile: `FROM debian:12\nARG ID\nRUN fetch() { curl -k -o /a https://example.org/a; }; ${script}\n` });
    assert.deepEqual(await saidOf('case "$ID" in wolfi) fetch;; debian) true;; esac'), [
      'This runs only under a condition on `$ID`.|"$ID"',
    ]);
    for (const calls of [
      'if [ "$ID" = a ]; then fetch; fi; if [ -f /b ]; then fetch; fi',
      'both() { fetch; }; if [ -f /b ]; then both; fi',
    ])
      assert.match((await saidOf(calls)).join(), /^This runs only if something calls `fetch`\./, calls);
  });

  test('is that of the command which runs it, whatever stands beside that', async () => {
    const saidOf = async (script: string) => {
      const files = { Dockerfile: `FROM debian:12\nRUN curl -o run.sh "$URL"; ${script}\nUSER 1000\n` };
      const { findings, secrets } = await reviewed({}, files);
      return findings.flatMap(({ rule: { id }, message }) =>
        id === 'pipe-to-shell' ? messageText(message, secrets).replace(/^.*unverified\. ?/, '') : [],
      );
    };
    assert.deepEqual(await saidOf('ls /x || tell; ./run.sh --now'), ['']);
    assert.deepEqual(await saidOf('ls /x || ./run.sh --now'), ['This runs only if what comes before it fails.']);
  });
});

/** Whatever goes wrong inside, the result does not pass, says whose fault it is, and repeats no file. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { understand } from '../../src/model/understand.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import type { Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { judge } from '../judge.ts';
import { filesOf } from '../model/reading.ts';
import { runAction } from '../runner/action.ts';
import { GitHub } from '../stand-in/server.ts';
import { everythingSaid } from './outputs.ts';

const content = 'a-text-of-the-file';
const attempts: Readonly<Record<string, string>> = {
  'an error that nobody catches': 'setTimeout(() => { throw new Error(TEXT) }, 150)',
  'a promise that nobody waits for': 'setTimeout(() => Promise.reject(new Error(TEXT)), 150)',
  'something thrown that is no error': 'setTimeout(() => { throw TEXT }, 150)',
  // Once the action has said its first word, and so is loaded.
  'a part of the language that breaks':
    'const { write } = process.stdout; process.stdout.write = function (...said) { Array.prototype.flatMap = () => { throw new Error(TEXT) }; return write.apply(this, said) }',
  'an answer that is not what it says': 'JSON.parse = () => ({ nothing: TEXT })',
};

for (const [what, code] of Object.entries(attempts)) {
  test(`${what}: red, the output, and one line that says so`, async () => {
    await using github = await GitHub.start();
    const from = github.repository.commit('main', { README: 'x\n' });
    github.repository.commit('feature', { Dockerfile: `FROM debian:12\n# ${content}\nUSER 1000\n` }, 'Change', {
      from,
    });
    github.openPull({ head: 'feature' });
    // Slow enough that the time comes in the middle of the review.
    github.fault({ match: () => true, times: 1, respond: { delay: 1500 } });
    // Put together there, as the places in a stack name the script itself.
    const script = code.replaceAll('TEXT', JSON.stringify(content.split('-')).concat('.join("-")'));
    const run = await runAction({
      github,
      pull: 1,
      nodeArguments: ['--import', `data:text/javascript,${encodeURIComponent(script)}`],
    });
    assert.equal(run.exitCode, 1, run.stdout);
    assert.notEqual(run.outputs.verdict, 'pass');
    assert.ok(run.annotations.some(({ level }) => level === 'error') || run.stderr !== '', run.stdout);
    assert.ok(!everythingSaid(github, run).includes(content));
  });
}

test('one rule that throws is told, and hides no other', () => {
  const files = filesOf({ Dockerfile: 'FROM debian:12\nUSER root\n' });
  const broken: Rule = {
    ...rules.find(({ id }) => id === 'run-as-root')!,
    id: 'broken',
    // biome-ignore lint/correctness/useYield: it breaks before it could
    *image() {
      throw new Error('boom');
    },
  };
  const { findings, unread } = judge(understand(files), [broken, ...rules], defaultPolicy);
  assert.match(unread[0]?.reason ?? '', /rule broken failed here\. This is a bug in layer-review/);
  assert.ok(findings.some(({ rule }) => rule.id === 'run-as-root'));
});

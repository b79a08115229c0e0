/** What those can do who reach a debugger, as far as it lets them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, reviewSides } from '../review/sides.ts';

async function saidOf(settings: string): Promise<readonly string[]> {
  const files: Files = {
    'compose.yaml': `services:\n  a:\n    image: a:1\n    ports: ["5000:5000"]\n    ${settings}\n`,
  };
  const { findings } = await reviewSides(files, { base: {}, target: {} });
  return findings
    .filter(({ rule, severity }) => rule.id === 'debug-features-enabled' && severity === 'high')
    .map(({ message }) => message.map((part) => (typeof part === 'string' ? part : part.code)).join(''));
}

test('a debugger that asks for a PIN is told from one that does not', async () => {
  const pin = 'shows code to anyone who can reach its port, and runs theirs for the PIN that is in its log.';
  const open = 'lets anyone who can reach its port run code in the container.';
  const flask = (variable: string) =>
    `environment: { FLASK_APP: a, FLASK_RUN_HOST: 0.0.0.0, ${variable.replace('=', ': "')}" }`;
  assert.deepEqual(await saidOf(flask('FLASK_DEBUG=1')), [`FLASK_DEBUG=1 ${pin}`]);
  assert.deepEqual(await saidOf(flask('WERKZEUG_DEBUG_PIN=off')), [`WERKZEUG_DEBUG_PIN=off ${open}`]);
  assert.deepEqual(await saidOf('command: flask --app a --debug run --host 0.0.0.0'), [`flask --debug ${pin}`]);
  assert.deepEqual(await saidOf('environment: { KARAF_DEBUG: "1" }\n    expose: ["5005"]'), []);
});

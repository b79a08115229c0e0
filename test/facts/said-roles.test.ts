import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rolesSaid } from '../../src/facts/roles/said-roles.ts';

const told = (text: string) => [...new Set(rolesSaid(text).map(([role]) => role as string))].sort();

/** Every way to put one of each together. */
function* sentences(...parts: readonly (readonly string[])[]): Iterable<string> {
  const [first = [''], ...others] = parts;
  for (const begin of first)
    for (const end of others.length > 0 ? sentences(...others) : ['']) yield [begin, end].join(' ').trim();
}

function all(parts: readonly (readonly string[])[], expected: readonly string[]): number {
  let count = 0;
  for (const sentence of sentences(...parts)) {
    for (const text of [sentence, `Acme, the shop.\n ${sentence}. See the manual.`, sentence.toUpperCase()]) {
      assert.deepEqual(told(text), expected, text);
      count++;
    }
  }
  return count;
}

const files = ['This file', 'This docker-compose.yml', 'The compose stack', 'These images', 'WARNING: this setup'];
const use = ['be used in', 'be used for', 'run in'];
const earnest = ['production', 'a production environment', 'your production use'];
const purposes = [
  ['tests', ['test']],
  ['local development', ['development']],
  ['testing/development', ['development', 'test']],
  ['demo purposes', ['example']],
] as const;

describe('what a comment says that its file is for', () => {
  test('a negation of use in production says that nobody relies on it', () => {
    const negated = ["doesn't", 'should not', 'must never', 'is not designed to', 'is not intended to', 'cannot'];
    const good = [
      'is not suitable for',
      'is not meant for',
      'is not safe to use in',
      'is not for use in',
      'is never for',
    ];
    const commands = ['Do not use', "Don't use", 'Never run', 'Please do not deploy'];
    const count =
      all([files, negated, use, earnest], ['example']) +
      all([files, good, earnest], ['example']) +
      all([commands, ['', 'this', 'it', 'this compose file'], ['in', 'for'], earnest], ['example']) +
      all(
        [
          ['Not', 'This is not', 'It is not yet'],
          ['production-ready', 'production grade'],
        ],
        ['example'],
      ) +
      all([['Non-production setup', 'NOT FOR PRODUCTION']], ['example']);
    assert.ok(count > 1000, `${count}`);
  });

  test('what is not said of its use in production does not', () => {
    const verbs = ['is', 'is designed', 'is only', 'is not only', 'is not just meant', 'can be used'];
    const others = ['the default password', 'the tag latest', 'these keys', 'port 5432', 'this password', 'SQLite'];
    const count =
      all([files, verbs, ['for', 'to be used in'], earnest], []) +
      all([['Do not use', 'Never expose', "Don't change"], others, ['in production']], []) +
      all([['The default password', 'The debug profile', 'SQLite'], ['is not for', 'is not safe in'], earnest], []) +
      all(
        [files, ['is not for', 'should not be used in'], earnest, ['without TLS', ', unless you set a password']],
        [],
      ) +
      all([['If', 'When', 'Where'], ['this file is not used in', 'it is not meant for'], earnest], []) +
      all(
        [
          [
            'Production-ready setup',
            'Use in production',
            'No default password, for production',
            "Don't run production as root",
          ],
        ],
        [],
      );
    assert.ok(count > 500, `${count}`);
  });

  test('a purpose is one where it is said of the file, or is the only one', () => {
    for (const [purpose, roles] of purposes) {
      all(
        [['Docker Compose', 'Compose file', 'Dockerfile', 'Docker Compose for running the shop'], [`for ${purpose}`]],
        roles,
      );
      all([files, ['is for', 'is meant for', 'is used only for', 'is only to be used for'], [purpose]], roles);
      all([['For', 'Only for', 'Intended for', 'This is for'], [`${purpose} only`]], roles);
      assert.deepEqual(told(`Compose file for ${purpose}\nRequires a database`), roles);
    }
    assert.deepEqual(told('FOR TEST AND DEVELOPMENT ONLY, DO NOT USE IN PRODUCTION'), [
      'development',
      'example',
      'test',
    ]);
  });

  test('and is none where it is denied, goes on, or is said of something else', () => {
    for (const [purpose] of purposes) {
      all([files, ['is not for', 'is not only for', 'is for production, not only for'], [purpose]], []);
      all([files, ['is for'], [`${purpose} and production`, `production and ${purpose}`]], []);
      all(
        [
          ['The default user is', 'Port 80 is open', 'SQLite, which is'],
          [`for ${purpose}`, `only for ${purpose}`],
        ],
        [],
      );
      all(
        [[`For ${purpose}, use`, `If this file is for ${purpose}, set`, `To run it for ${purpose}, set`], ['DEBUG=1']],
        [],
      );
      all([['Compose file for'], [`${purpose} machines of customers`]], []);
    }
    assert.deepEqual(told('An image for testing the speed of networks'), []);
    assert.deepEqual(told('Docker image for CI servers'), []);
    assert.deepEqual(told('Compose file of production with settings for development'), []);
  });
});

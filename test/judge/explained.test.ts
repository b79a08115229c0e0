/** A suggestion is not made against a comment that says why a setting is as it is; the finding stays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RuleRunner } from '../../src/judge/judge.ts';
import { understand } from '../../src/model/understand.ts';
import { settled } from '../../src/policy/read-policy.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/source.ts';
import { filesOf } from '../rules/example.ts';

/** Whether a fix is offered by a rule for a file. */
function offered(path: string, text: string, id: string): boolean[] {
  const runner = new RuleRunner(rules, settled({}), undefined, true);
  runner.judge(understand(filesOf([new Source(path, text)])));
  return runner.judgement.findings.filter(({ rule }) => rule.id === id).map(({ fix }) => fix !== undefined);
}

const database = (key: string, port: string) =>
  `services:\n  db:\n    image: postgres:17.2\n${key}${port}    environment:\n      POSTGRES_PASSWORD: \${PASSWORD:?}\n`;
const open = (key: string, port: string) => offered('compose.yaml', database(key, port), 'datastore-port-published');
const key = '    ports:\n';
const port = '      - "5432:5432"\n';

const explained: Readonly<Record<string, readonly [key: string, port: string]>> = {
  'directly above the line': [key, `      # Must be reachable from the office.\n${port}`],
  'over several lines': [key, `      # The warehouse reads from here,\n      # because it has no replica.\n${port}`],
  'at its end': [key, '      - "5432:5432" # needed by the warehouse\n'],
  'above the key that it is listed under': [`    # On purpose: the warehouse connects from outside.\n${key}`, port],
  'that only says how things are': [key, `      # the replicas connect from other hosts\n${port}`],
  'that says where more is said': [key, `      # see OPS-1234\n${port}`],
  'behind a word of its own': [key, `      # NOTE: the plant network is not ours\n${port}`],
  'at the end of that key': ['    ports: # the office needs it\n', port],
};
for (const [where, [above, line]] of Object.entries(explained))
  test(`a comment ${where}`, () => assert.deepEqual(open(above, line), [false]));

const others: Readonly<Record<string, readonly [key: string, port: string]>> = {
  none: [key, port],
  'one that says what it is': [key, `      # Postgres\n${port}`],
  'one that says what to do': [key, `      # TODO: is open here, close it\n${port}`],
  'one that says what the line does': [key, `      # Expose the database on the host\n${port}`],
  'a line between others': [key, `      # --------------------\n${port}`],
  'one with a blank line behind it': [key, `      # The rest must be reachable.\n\n${port}`],
  'a setting that is commented out': [key, `      # - host:5433:5433 # needed elsewhere\n${port}`],
  'one about another setting': [`    restart: always # needed after an update\n${key}`, port],
};
for (const [what, [above, line]] of Object.entries(others))
  test(`the fix stays with a comment such as ${what}`, () => assert.deepEqual(open(above, line), [true]));

test('a comment above an instruction of a Dockerfile', () => {
  const add = (comment: string) =>
    offered('Dockerfile', `FROM debian:12.8\n${comment}ADD src /src\nUSER 1\n`, 'add-instead-of-copy');
  assert.deepEqual([add(''), add('# ADD on purpose, so that archives are unpacked later.\n')], [[true], [false]]);
});

test('what may be a reason takes the fix, and no advice', () => {
  const runner = new RuleRunner(rules, settled({}), undefined, true);
  const text = database(key, `      # the replicas connect from other hosts\n${port}`);
  runner.judge(understand(filesOf([new Source('compose.yaml', text)])));
  const found = runner.judgement.findings.filter(({ rule }) => rule.id === 'datastore-port-published');
  assert.deepEqual(
    found.map(({ explained, severity }) => [explained, severity]),
    [[undefined, 'medium']],
  );
});

test('what is added as a line of its own is not about the line before', () => {
  const text = 'services:\n  web:\n    image: example/web:1.2 # needed by the shop\n';
  assert.deepEqual(offered('compose.yaml', text, 'no-new-privileges-missing'), [true]);
});

test('what a comment says is so for a reason gets no advice, be it at its line or at the top by its name', () => {
  const told = (top: string, above: string) => {
    const text = `${top}services:\n  a:\n    image: example/a:1\n${above}    network_mode: host\n`;
    const runner = new RuleRunner(rules, settled({}), undefined, true);
    runner.judge(understand(filesOf([new Source('compose.yaml', text)])));
    return runner.judgement.findings.find(({ rule }) => rule.id === 'host-network')?.explained === true;
  };
  const named = '# Acme.\n#\n# `network_mode: host` is mandatory so that it hears\n# what others send.\n';
  assert.ok(told(named, '') && told('', '    # Needed for ARP.\n'));
  for (const top of [
    '',
    '# Needed by others.\n',
    '# `network_mode: host` is here.\n',
    named.replace('network_mode', 'ports'),
  ])
    assert.ok(!told(top, ''), top);
  assert.ok(!told(`${named}\n`.replace('# Acme', '\n# Acme'), ''));
});

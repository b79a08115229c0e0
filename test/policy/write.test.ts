import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { type NewWaiver, withWaivers } from '../../src/policy/write-waivers.ts';

const waiver: NewWaiver = {
  rule: 'run-as-root',
  paths: ['a/Dockerfile'],
  reason: 'Replaced in March: "soon".',
  until: '2027-03-31',
};
const lines = [
  'rule: run-as-root',
  '  paths: [a/Dockerfile]',
  '  reason: "Replaced in March: \\"soon\\"."',
  '  until: 2027-03-31',
];
const written = (indent: string, newline = '\n') =>
  lines.map((line, i) => `${indent}${i === 0 ? '- ' : ''}${line}${newline}`).join('');

describe('waivers are added', () => {
  const cases: readonly (readonly [title: string, before: string, after: string])[] = [
    ['to nothing', '', `waivers:\n${written('  ')}`],
    ['behind what there is', '# ours\ngate: all # both\n\n\n', `# ours\ngate: all # both\n\nwaivers:\n${written('  ')}`],
    ['to comments alone', '# ours\n', `# ours\n\nwaivers:\n${written('  ')}`],
    ['to an empty list', 'waivers: [] # none yet\ngate: all\n', `waivers: # none yet\n${written('  ')}gate: all\n`],
    ['to an empty key', 'waivers:\n# the gate\ngate: all\n', `waivers:\n${written('  ')}# the gate\ngate: all\n`],
    [
      'to others, laid out as they are',
      'waivers:\n# first\n- rule: build\n  paths: [x]\n  reason: y\n  until: 2027-01-01 # soon\n# end\ngate: all\n',
      `waivers:\n# first\n- rule: build\n  paths: [x]\n  reason: y\n  until: 2027-01-01 # soon\n${written('')}# end\ngate: all\n`,
    ],
    ['with the line ends of the file', 'gate: all\r\n', `gate: all\r\n\r\nwaivers:\r\n${written('  ', '\r\n')}`],
    ['to a file without a last line end', 'gate: all', `gate: all\n\nwaivers:\n${written('  ')}`],
  ]; // biome-ignore format: a table
  for (const [title, before, after] of cases) it(title, () => assert.equal(withWaivers(before, [waiver]), after));

  it('not where lines do not fit', () => {
    for (const text of [
      '{ gate: all }',
      'waivers: [{ rule: build }]\n',
      'a: &w []\nwaivers: *w\n',
      '- a\n',
      'waivers: 1\n',
    ])
      assert.equal(withWaivers(text, [waiver]), undefined, text);
  });

  it('so that they read as they were meant', () => {
    const odd = ['true', 'a: b', '# c', "it's", '- d', '{e}', '*', '12', 'ü\u2028\n\t"\\', ' f '];
    const many = odd.map((reason, i): NewWaiver => {
      const paths = Array.from({ length: i + 1 }, (_, n) => `some/long folder/${n}/[id]/**/Dockerfile`);
      return { rule: 'build', paths, reason, until: '2027-01-01', service: reason, stage: 'Last', by: 'a@b' };
    });
    const { waivers } = readPolicy('p.yml', withWaivers('gate: all\n', many)!, []);
    const plain = waivers.map(({ at: _, ...each }) => each);
    assert.deepEqual(plain, many.map((each) => ({ ...each, reason: each.reason.trim(), service: each.service!.trim() }))); // biome-ignore format: one comparison
  });
});

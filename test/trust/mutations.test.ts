/** The table of mutations is about the code as it is; `npm run mutate` tries them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { root } from '../syntax.ts';
import { mutations } from './mutations.ts';

/** Of each requirement of CONTRIBUTING.md, the tests that hold it. */
const heldBy = new Map(
  [...readFileSync(`${root}CONTRIBUTING.md`, 'utf8').matchAll(/^\| (\d+)\. .*? \| (.*) \|$/gm)].map(
    ([, number, tests]) => [Number(number), tests!.split(', ').map((each) => each.replaceAll('`', ''))],
  ),
);

describe('the mutations', () => {
  for (const { requirement, breaks, file, from, to, test: name } of mutations) {
    test(`${requirement}. ${breaks}`, () => {
      assert.equal(
        readFileSync(root + file, 'utf8').split(from).length,
        2,
        `${file} does not have this text once: ${from}`,
      );
      assert.notEqual(from, to);
      assert.ok(heldBy.get(requirement)?.includes(name), `CONTRIBUTING.md does not name ${name} for it`);
    });
  }

  test('break every requirement', () => {
    assert.ok(heldBy.size > 20);
    assert.deepEqual([...new Set(mutations.map(({ requirement }) => requirement))], [...heldBy.keys()]);
  });
});

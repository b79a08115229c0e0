/** What is known of a program is said in one place. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Programs } from '../../src/known/programs/program.ts';
import { grammarOf, programs, recordOf, unknownProgram } from '../../src/known/programs/records.ts';
import { root } from '../syntax.ts';

const folder = `${root}src/known/programs/`;
const families: Programs[] = [];
for (const file of readdirSync(folder).filter((each) => each.endsWith('.data.ts')))
  families.push(...Object.values(await import(folder + file)).map((each) => each as Programs));

const names = families.flatMap(({ programs }) => Object.keys(programs).flatMap((each) => each.split(' ')));

describe('the records of programs', () => {
  it('are one for each', () => {
    assert.deepEqual(
      names.filter((name, i) => names.indexOf(name) !== i),
      [],
    );
  });

  it('are all found', () => {
    assert.deepEqual(
      names.filter((name) => !programs.has(name)),
      [],
    );
  });

  it('say how a manager reads its options under its own name', () => {
    for (const [name, { manager }] of programs)
      if (manager) assert.notEqual(grammarOf(manager.name), unknownProgram, name);
  });

  it('are found with a version or an ending', () => {
    assert.equal(recordOf('pip3.11'), recordOf('pip'));
    assert.equal(recordOf('curl.exe'), recordOf('curl'));
    assert.notEqual(recordOf('gpg2'), recordOf(undefined));
    assert.deepEqual(recordOf('constructor'), {});
  });

  it('say nothing of options where these are not known', () => {
    assert.equal(grammarOf('dig'), unknownProgram);
    assert.notEqual(grammarOf('tee'), unknownProgram);
    assert.equal(grammarOf('no-such-program'), unknownProgram);
  });
});

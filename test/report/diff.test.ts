import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { brushOf } from '../../src/report/brush.ts';
import { diffLines } from '../../src/report/diff.ts';
import { areApart, withEdits } from '../../src/review/edits.ts';
import { Source } from '../../src/source.ts';
import { noSecrets } from './sample.ts';

const plain = { secrets: noSecrets, brush: brushOf({ colour: false }), path: 'f' };

const line = fc.constantFrom('a', 'b', 'c', '', 'RUN x');
const text = fc.array(line, { minLength: 1, maxLength: 30 }).map((lines) => `${lines.join('\n')}\n`);
const edit = fc.record({ from: fc.nat(), length: fc.nat(8), by: fc.constantFrom('', 'new', 'x\ny', '\nz') });

test('git makes of the file and the diff what the edits make of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-diff-'));
  try {
    fc.assert(
      fc.property(text, fc.array(edit, { minLength: 1, maxLength: 4 }), (before, asked) => {
        const source = new Source('f', before);
        // The last line keeps its end, as git says of one without.
        const most = before.length - 1;
        const edits = asked.map(({ from, length, by }) => {
          const start = from % Math.max(1, most);
          return { at: source.at(start, Math.min(most, start + length)), text: by };
        });
        fc.pre(areApart(edits) && withEdits(source, edits) !== before);
        writeFileSync(join(folder, 'f'), before);
        execFileSync('git', ['apply', '--unidiff-zero', '-'], {
          cwd: folder,
          input: `${diffLines(source, edits, plain).join('\n')}\n`,
        });
        assert.equal(readFileSync(join(folder, 'f'), 'utf8'), withEdits(source, edits));
      }),
      {
        numRuns: 60,
        examples: [
          [
            'a\n'.repeat(8),
            [
              { from: 0, length: 0, by: 'x\ny' },
              { from: 14, length: 0, by: '' },
            ],
          ],
        ],
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what is hidden is hidden on both sides, and nothing steers a terminal', () => {
  const source = new Source('f', 'ENV P=correcthorse\nADD \u001b[2J /x\nADD a /b\n');
  const start = source.text.lastIndexOf('ADD');
  const edits = [{ at: source.at(start, start + 3), text: 'COPY correcthorse' }];
  const secrets = { values: ['correcthorse'], places: [] };
  const lines = diffLines(source, edits, { ...plain, secrets });
  assert.deepEqual(lines.slice(3), [' ENV P=***', ' ADD \\u{1b}[2J /x', '-ADD a /b', '+COPY *** a /b']);
});

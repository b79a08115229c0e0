/** What only the run or the build knows has a mark inside of texts; nobody ever reads it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../unwatched.ts';
import { reviewJson } from '../../src/report/json.ts';
import { rules } from '../../src/rules/index.ts';
import { readMarks } from '../rules/example.ts';
import { examplesOf } from '../rules/rule-examples.ts';
import { review } from '../trust/pipeline.ts';

/** The texts of examples with one value after another left to a variable that nothing sets, whole and in part. */
function* withUnknowns(): Iterable<{ title: string; files: Record<string, string> }> {
  let turn = 0;
  for (const rule of rules)
    for (const { title, files } of examplesOf(rule)) {
      const texts = Object.entries(files).map(([path, text]) => [path, readMarks(path, text).source.text] as const);
      for (const [i, [path, text]] of texts.entries()) {
        const words = [...text.matchAll(/(?<=[\s"'=:[,/-])[\w.-]{2,}/g)];
        const word = words[turn++ % Math.max(1, words.length)];
        if (!word) continue;
        const variable =
          turn % 3 === 0 ? `${word[0]}\${UNSET}` : turn % 3 === 1 ? '${UNSET}' : `\${UNSET:-${word[0]}\${X}}`;
        const changed = text.slice(0, word.index) + variable + text.slice(word.index + word[0].length);
        yield {
          title: `${rule.id}: ${title}: ${path}: ${changed}`,
          files: Object.fromEntries(texts.with(i, [path, changed])),
        };
      }
    }
}

test('the mark of what is not known is in no review', async () => {
  let reviewed = 0;
  for (const { title, files } of withUnknowns()) {
    const told = reviewJson(await review({ after: files }), '0');
    assert.doesNotMatch(told, /\\u0000|\\\\u\{0\}|\ufffc/, title);
    reviewed += 1;
  }
  assert.ok(reviewed > 1000, String(reviewed));
});

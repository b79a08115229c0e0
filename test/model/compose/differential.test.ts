import assert from 'node:assert/strict';
import test from 'node:test';
import { cases } from './cases.ts';
import { differenceIn, read, type Written } from './difference.ts';
import { disturbed } from './disturbed.ts';
import { installed, merge, ours } from './docker-compose.ts';
import { generated } from './generated.ts';

const skip = installed ? false : 'docker-compose is not installed (apt-get install docker-compose)';

/** How many docker-compose processes run at a time. */
const AT_ONCE = 4;

/** Takes what there is to do from several processes of docker-compose at a time. */
async function each(all: readonly Written[], look: (written: Written) => Promise<void>): Promise<void> {
  const queue = [...all];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await look(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function compare(all: readonly Written[]): Promise<void> {
  let refused = 0;
  await each(all, async (written) => {
    const { title, files, folder } = written;
    const theirs = await merge(files, folder);
    const application = read(written);
    if (typeof theirs.refused === 'string') {
      // Merging may repeat what this compose wants to be unique; newer ones leave out the repetition.
      assert.match(theirs.refused, /must be unique/, `${title}: compose refuses it`);
      refused += 1;
      return;
    }
    assert.ok(application, title);
    assert.deepEqual(
      application.errors.map(({ message }) => message),
      [],
      title,
    );
    assert.deepEqual(ours(application), theirs, `${title}\n${JSON.stringify(files, null, 1).replaceAll('\\n', '\n')}`);
  });
  assert.ok(refused <= all.length / 20, `${refused} of ${all.length} are refused`);
}

test('the merged model is what docker-compose makes of written files', { skip }, () => compare(cases));

test('the merged model is what docker-compose makes of generated files', { skip }, () => compare(generated(200)));

test('what a stray character, tag or mark does to a file is what it does for docker-compose, or is reported', {
  skip,
}, async () => {
  const kinds = { alike: 0, refused: 0 };
  await each(disturbed(120), async (written) => {
    const found = await differenceIn(written);
    if (found.kind === 'different') assert.fail(`${written.title} ${JSON.stringify(written.files)}\n${found.how}`);
    kinds[found.kind] += 1;
  });
  assert.ok(kinds.alike >= 15 && kinds.refused >= 30, JSON.stringify(kinds));
});

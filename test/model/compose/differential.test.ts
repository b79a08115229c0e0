import assert from 'node:assert/strict';
import test from 'node:test';
import { readApplications } from '../../../src/model/compose/read-applications.ts';
import { Source } from '../../../src/source.ts';
import { cases } from './cases.ts';
import { installed, merge, ours } from './docker-compose.ts';
import { generated } from './generated.ts';

const skip = installed ? false : 'docker-compose is not installed (apt-get install docker-compose)';

/** How many docker-compose processes run at a time. */
const AT_ONCE = 4;

async function compare(
  all: readonly { title: string; files: Record<string, string>; folder?: string }[],
): Promise<void> {
  const queue = [...all];
  let refused = 0;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { title, files, folder = '.' } = next;
      const theirs = await merge(files, folder);
      const sources = new Map(Object.entries(files).map(([path, text]) => [path, new Source(path, text)]));
      const inFolder = (path: string) => (folder === '.' ? !path.includes('/') : path.startsWith(`${folder}/`));
      const { applications } = readApplications({
        roots: [...sources.keys()].filter(inFolder),
        get: (path) => sources.get(path) ?? null,
      });
      const application = applications.find(({ kind }) => kind === 'default');
      if (typeof theirs.refused === 'string') {
        // Merging may repeat what this compose wants to be unique; newer ones leave out the repetition.
        assert.match(theirs.refused, /must be unique/, `${title}: compose refuses it`);
        refused += 1;
        continue;
      }
      assert.ok(application, title);
      assert.deepEqual(
        application.errors.map(({ message }) => message),
        [],
        title,
      );
      assert.deepEqual(
        ours(application),
        theirs,
        `${title}\n${JSON.stringify(files, null, 1).replaceAll('\\n', '\n')}`,
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  assert.ok(refused <= all.length / 20, `${refused} of ${all.length} are refused`);
}

test('the merged model is what docker-compose makes of written files', { skip }, () => compare(cases));

test('the merged model is what docker-compose makes of generated files', { skip }, () => compare(generated(200)));

/** What is kept between two runs of the command: where, and what it is good for. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import { layerReview } from './command.ts';

test('it is where the system has such things', () => {
  const at = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv = {}) => cacheFolder('registries', env, platform);
  const own = join('layer-review', 'registries');
  assert.equal(at('linux'), join(homedir(), '.cache', own));
  assert.equal(at('linux', { XDG_CACHE_HOME: '/x' }), join('/x', own));
  assert.equal(at('linux', { XDG_CACHE_HOME: 'x' }), join(homedir(), '.cache', own));
  assert.equal(at('darwin', { XDG_CACHE_HOME: '/x' }), join(homedir(), 'Library', 'Caches', own));
  assert.equal(at('win32', { LOCALAPPDATA: '/x' }), join('/x', own));
  assert.equal(cacheFolder('compiled', { XDG_CACHE_HOME: '/x' }, 'linux'), join('/x', 'layer-review', 'compiled'));
});

test('a scan says the same with what is kept, with what somebody spoiled, and where nothing can be kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'layer-review-kept-'));
  try {
    writeFileSync(join(folder, 'Dockerfile'), 'FROM node\nUSER root\n');
    const cache = join(folder, 'cache');
    const scan = (XDG_CACHE_HOME: string) =>
      layerReview(['scan', 'Dockerfile'], { folder, env: { XDG_CACHE_HOME, NODE_COMPILE_CACHE: '' } });
    const first = await scan(cache);
    assert.match(first.stdout, /run-as-root/);
    const kept = readdirSync(join(cache, 'layer-review', 'compiled'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    assert.ok(kept.length > 0);
    assert.deepEqual(await scan(cache), first);
    for (const file of kept) {
      const bytes = readFileSync(file);
      const middle = bytes.length >> 1;
      for (const spoiled of [bytes.fill(7, middle, middle + 64), bytes.subarray(0, middle), Buffer.from('spoiled')]) {
        writeFileSync(file, spoiled);
        assert.deepEqual(await scan(cache), first);
      }
    }
    assert.deepEqual(await scan('/dev/null/none'), first);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

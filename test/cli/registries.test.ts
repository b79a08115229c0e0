import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

test('registries are asked where that is wanted, once, and then no more', async () => {
  await using registry = await RegistryStandIn.start();
  registry.put('acme/base:1', {
    config: { User: 'app', Env: ['MODE=safe'] },
    history: [{ by: 'RUN make # buildkit', size: 1_000_000 }],
  });
  using work = new Folder({
    Dockerfile: `FROM ${registry.host}/acme/base:1\nRUN echo $MODE\n`,
    '.github/layer-review.yml': `registries: [${registry.host}]\n`,
  });
  using cache = new Folder({});
  const env = { XDG_CACHE_HOME: cache.path, LOCALAPPDATA: cache.path };
  const scan = async (...options: string[]) => {
    const { stdout, stderr, status } = await layerReview(['scan', '--profile', 'strict', ...options], {
      folder: work.path,
      env,
    });
    assert.equal(stderr, '');
    assert.notEqual(status, 2, stdout);
    return /missing-user/.test(stdout) ? 'who it runs as is not known' : 'known';
  };
  assert.equal(await scan(), 'who it runs as is not known');
  assert.deepEqual(registry.requests, []);
  assert.equal(await scan('--offline'), 'who it runs as is not known');
  assert.deepEqual(registry.requests, []);
  assert.equal(await scan('--registry', 'known'), 'known');
  const asked = registry.requests.length;
  assert.ok(asked > 0);
  assert.equal(await scan('--offline'), 'known');
  assert.equal(registry.requests.length, asked);
  const explained = await layerReview(['explain', '--registry', 'known', 'Dockerfile'], { folder: work.path, env });
  assert.equal(explained.status, 0, explained.stderr);
  // What a digest names is kept; what a tag names is asked again.
  assert.deepEqual(
    registry.requests.slice(asked).map(({ method }) => method),
    ['HEAD'],
  );
  registry.put('acme/base:1', { config: { User: 'app' }, history: [{ by: 'RUN other # buildkit', size: 2_000_000 }] });
  const moved = await layerReview(['scan', '--registry', 'known'], { folder: work.path, env });
  assert.match(moved.stdout.replace(/\s+/g, ' '), /acme\/base:1` has moved since it was last asked for here/);
  const same = await layerReview(['scan', '--registry', 'known'], { folder: work.path, env });
  assert.doesNotMatch(same.stdout, /has moved/);
});

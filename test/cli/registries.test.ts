import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { ExplainDocument } from '../../src/report/explain.ts';
import type { ReviewDocument } from '../../src/report/json.ts';
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

test('a scan and explain say what is newer than a base, and a fix takes it where that is asked for', async () => {
  await using registry = await RegistryStandIn.start();
  const put = (tag: string, User = 'app') =>
    registry.put(`acme/base:${tag}`, { config: { User }, history: [{ by: `RUN make ${tag}`, size: 1_000_000 }] });
  const { digest: old } = put('1.4.2-slim');
  const { digest } = put('1.4.10-slim');
  put('1.4.11');
  put('1.4.12-slim-bookworm');
  const from = `${registry.host}/acme/base`;
  using work = new Folder({
    Dockerfile: `FROM ${from}:1.4.2-slim@${old}\nRUN make\n`,
    'compose.yaml': `services:\n  app:\n    image: ${from}:1.4.2-slim@${old}\n`,
    '.github/layer-review.yml': `registries: [${registry.host}]\nfail-on: info\nprofile: default\n`,
  });
  using cache = new Folder({});
  const env = { XDG_CACHE_HOME: cache.path, LOCALAPPDATA: cache.path };
  const run = (...words: string[]) => layerReview([...words, '--registry', 'known'], { folder: work.path, env });
  const read = (path: string) => readFileSync(join(work.path, path), 'utf8');
  const newer = `${from}:1.4.10-slim@${digest}`;
  const explained = await run('explain');
  assert.equal(explained.stdout.split(`newer, with the same user, ports and entry point: \`${newer}\``).length, 3);
  const { images, services } = JSON.parse((await run('explain', '--format', 'json')).stdout) as ExplainDocument;
  assert.deepEqual([images[0]?.published?.newer, services[0]?.published?.newer], [newer, newer]);
  const scanned = await run('scan', '--format', 'json', '--only', 'base-image-eol');
  assert.equal(scanned.status, 0, scanned.stdout);
  const { findings } = JSON.parse(scanned.stdout) as ReviewDocument;
  assert.deepEqual(
    findings.map(({ severity, path }) => [path, severity]),
    [
      ['Dockerfile', 'info'],
      ['compose.yaml', 'info'],
    ],
  );
  assert.match((await run('scan', '--all', '--only', 'base-image-eol')).stdout, /1\.4\.2-slim` stays as it is/);
  assert.equal(registry.requests.filter(({ path }) => path.includes('/tags/')).length, 4, 'once in each run');
  await run('fix');
  assert.match(read('Dockerfile'), /1\.4\.2-slim@/);
  await run('fix', '--unsafe');
  assert.equal(read('Dockerfile'), `FROM ${newer}\nRUN make\n`);
  assert.match(read('compose.yaml'), new RegExp(`image: ${newer}`));
});

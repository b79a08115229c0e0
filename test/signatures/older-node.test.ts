/** Signatures are verified on every Node that the command runs on, whatever the packages that do it ask for. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { bundle, runProcess } from '../cli/command.ts';
import { Folder } from '../cli/files.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { Beside, bundleLayer, simpleLayer, simpleSigning, statementOf } from './beside.ts';
import { identity, issuer, Sigstore } from './sigstore.ts';

/** Every Node of this machine, by its version; not what npm has put in front. */
const nodes = new Map(
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .filter((path) => !path.includes('node_modules') && existsSync(path))
    .concat(process.execPath)
    .map((path) => [spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim(), realpathSync(path)]),
);

for (const [version, node] of nodes)
  test(`on Node ${version}`, async () => {
    const sigstore = await Sigstore.start();
    await using registry = await RegistryStandIn.start();
    const beside = new Beside(registry, 'acme/base');
    const [bundled, tagged, stranger] = ['1', '2', '3'].map(
      (tag) => registry.put(`acme/base:${tag}`, { config: { User: '1000', Labels: { tag } } }).digest,
    ) as [string, string, string];
    const payload = simpleSigning(`${registry.host}/acme/base`, tagged);
    beside.refer(bundled, [bundleLayer(await sigstore.bundle(statementOf(bundled), { log: 'rekor2' }))]);
    beside.tag(tagged, [simpleLayer(payload, await sigstore.annotations(payload))]);
    const other = identity.replace('/acme/', '/mallory/');
    beside.refer(stranger, [bundleLayer(await sigstore.bundle(statementOf(stranger), { identity: other }))]);
    using work = new Folder({
      Dockerfile: [bundled, tagged, stranger]
        .map((digest, i) => `FROM ${registry.host}/acme/base:${i + 1}@${digest}\n`)
        .join(''),
      '.github/root.json': JSON.stringify(sigstore.trustedRoot),
      '.github/layer-review.yml': [
        `registries: ["${registry.host}"]`,
        'signatures:',
        `  - images: ["${registry.host}/**"]`,
        `    issuer: ${issuer}`,
        '    identity: https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
        '    trusted-root: .github/root.json',
        '',
      ].join('\n'),
    });
    using cache = new Folder({});
    const args = [bundle, 'scan', '--registry', 'known', '--format', 'json'];
    const { stdout, stderr } = await runProcess(node, args, work.path, { XDG_CACHE_HOME: cache.path });
    assert.equal(stderr, '');
    const { findings } = JSON.parse(stdout) as { findings: { rule: string; line: number }[] };
    const told = findings.filter(({ rule }) => rule.startsWith('image-signature'));
    assert.deepEqual(
      told.map(({ rule }) => rule),
      ['image-signature-untrusted'],
      JSON.stringify(told),
    );
  });

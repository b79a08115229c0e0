/** What `verify` and `policy check` tell, by the built command: of a stand-in, and of what the real cosign signed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { VerifyDocument } from '../../src/report/verified-images.ts';
import { DockerRegistry } from '../registry/docker-registry.ts';
import { Beside, bundleLayer, provenanceOf, simpleLayer, simpleSigning, statementOf } from '../signatures/beside.ts';
import { Cosign, missingCosign } from '../signatures/cosign.ts';
import { identity, issuer, type SigningOptions, Sigstore } from '../signatures/sigstore.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';
import { layerReview, type Outcome } from './command.ts';
import { Folder } from './files.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/report/verify.schema.json', import.meta.url), 'utf8'));
const isDocument = new Ajv2020({ strict: true, strictTypes: false }).compile<VerifyDocument>(schema);

let sigstore: Sigstore;
let registry: RegistryStandIn;
const cache = new Folder({});
before(async () => {
  sigstore = await Sigstore.start();
  registry = await RegistryStandIn.start();
});
after(async () => {
  await registry[Symbol.asyncDispose]();
  cache[Symbol.dispose]();
});

const policyPath = '.github/layer-review.yml';

/** A repository whose policy demands that this identity signed everything in the stand-in. */
function demanding(pattern: string | undefined, more: Readonly<Record<string, string>> = {}): Folder {
  const entry = [
    'signatures:',
    `  - images: ["${registry.host}/**"]`,
    `    issuer: ${issuer}`,
    `    identity: ${pattern}`,
    '    trusted-root: root.json',
  ];
  return new Folder({
    'root.json': JSON.stringify(sigstore.trustedRoot),
    [policyPath]: [`registries: ["${registry.host}"]`, ...(pattern === undefined ? [] : entry), ''].join('\n'),
    ...more,
  });
}

const anyRelease = 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*';

/** An image that is signed as a whole, with provenance. */
async function signed(name: string, options: SigningOptions = {}): Promise<string> {
  const { digest } = registry.put(`${name}:1`, { config: { User: name }, platforms: ['linux/amd64', 'linux/arm64'] });
  const beside = new Beside(registry, name);
  for (const statement of [statementOf(digest), provenanceOf(digest)])
    beside.refer(digest, [bundleLayer(await sigstore.bundle(statement, options))]);
  return `${registry.host}/${name}:1`;
}

function run(folder: Folder, ...args: string[]): Promise<Outcome> {
  return runWith({ GITHUB_TOKEN: '', GH_TOKEN: '' }, folder, ...args);
}

async function runWith(more: Readonly<Record<string, string>>, folder: Folder, ...args: string[]): Promise<Outcome> {
  // Nobody answers for Sigstore's root, whatever network there is: that it could not be had is said each time.
  const env = { XDG_CACHE_HOME: cache.path, https_proxy: 'http://127.0.0.1:9', NO_PROXY: '127.0.0.1', ...more };
  const outcome = await layerReview(args, { folder: folder.path, env });
  const stderr = outcome.stderr.replace(/^layer-review: What Sigstore's root is now could not be had .*\n/gm, '');
  return { ...outcome, stderr, stdout: outcome.stdout.replaceAll(registry.host, 'HOST') };
}

describe('verify', () => {
  it('shows who signed an image, from where it was built, and the line of the policy that it meets', async () => {
    using folder = demanding(anyRelease);
    const { status, stdout, stderr } = await run(folder, 'verify', await signed('acme/a'));
    assert.equal(stderr, '');
    assert.equal(
      stdout.replace(/sha256:\w+/, 'DIGEST'),
      `HOST/acme/a:1
  digest    DIGEST
  signed keyless
    identity  ${identity}
    issuer    ${issuer}
    source    https://github.com/acme/images
    revision  ${'c'.repeat(40)}
    builder   ${identity}
  demanded by ${policyPath}:3: met
    identity  ${anyRelease}
    issuer    ${issuer}
`,
    );
    assert.equal(status, 0);
  });

  it('says why a demand is not met, and prints the entry that is', async () => {
    using folder = demanding('https://github.com/beta/*/.github/workflows/release.yml@refs/tags/*');
    const image = await signed('acme/b');
    const { status, stdout } = await run(folder, 'verify', image);
    assert.equal(status, 1);
    assert.match(stdout, /^ {2}demanded by \.github\/layer-review\.yml:3: not met$/m);
    assert.match(stdout, /It is signed by `https:\/\/github\.com\/acme\/images/);
    const [, printed = ''] = /To demand what it has now:\n\n([\s\S]+)$/.exec(stdout) ?? [];
    const entry = printed.replace(/^ {4}/gm, '').replaceAll('HOST', registry.host);
    assert.match(entry, /identity: "https:\/\/github\.com\/acme\/images\/.*@refs\/tags\/\*"/);
    using pasted = demanding(undefined);
    pasted.put(policyPath, `registries: ["${registry.host}"]\n${entry}`);
    const again = await run(pasted, 'verify', image);
    assert.equal(again.status, 0, again.stdout);
    assert.doesNotMatch(again.stdout, /To demand/);
    // The next version, of the same.
    const next = await signed('acme/b', { identity: identity.replace('v1', 'v2') });
    assert.equal((await run(pasted, 'verify', next)).status, 0);
    const other = await signed('acme/b', { identity: identity.replace('/acme/', '/beta/') });
    assert.equal((await run(pasted, 'verify', other)).status, 1);
  });

  it('fails what nobody signed, demanded or not, and is an error where nobody knows', async () => {
    const { digest } = registry.put('acme/c:1', { config: {} });
    const image = `${registry.host}/acme/c:1`;
    using folder = demanding(anyRelease);
    const missing = await run(folder, 'verify', image);
    assert.equal(missing.status, 1);
    assert.match(missing.stdout, /^ {2}signed by nobody$/m);
    using open = demanding(undefined);
    const undemanded = await run(open, 'verify', image);
    assert.equal(undemanded.status, 1);
    assert.match(undemanded.stdout, /^ {2}demanded by nobody$/m);
    assert.equal((await run(open, 'verify', await signed('acme/d'))).status, 1, 'by a Sigstore that nobody named');
    registry.fault({ match: ({ path }) => path.includes(`/referrers/${digest}`), times: 99, respond: { status: 500 } });
    const unknown = await run(folder, 'verify', image);
    assert.equal(unknown.status, 2);
    assert.match(unknown.stdout, /^ {2}demanded by .*: not known$/m);
    assert.equal((await run(folder, 'verify', 'registry.example.com/acme/a:1')).status, 2);
    for (const wrong of ['acme/', 'acme/a@sha256:0'])
      assert.equal((await run(folder, 'verify', wrong)).status, 2, wrong);
  });

  it('tells which platforms are signed, and offers nothing that the others would not meet', async () => {
    const name = 'acme/e';
    const { manifests } = registry.put(`${name}:1`, { config: {}, platforms: ['linux/amd64', 'linux/arm64'] });
    const amd64 = manifests['linux/amd64']!;
    new Beside(registry, name).refer(amd64, [bundleLayer(await sigstore.bundle(statementOf(amd64)))]);
    using folder = demanding(anyRelease);
    const { status, stdout } = await run(folder, 'verify', `${registry.host}/${name}:1`);
    assert.equal(status, 1);
    assert.match(stdout, /^ {2}signed keyless, only for linux\/amd64$/m);
    assert.match(stdout, /For `linux\/arm64`: It is not signed/);
    assert.doesNotMatch(stdout, /To demand/);
  });

  it('says of an index whose images are all signed that each is', async () => {
    const name = 'acme/each';
    const { manifests } = registry.put(`${name}:1`, { config: {}, platforms: ['linux/amd64', 'linux/arm64'] });
    for (const each of Object.values(manifests))
      new Beside(registry, name).refer(each, [bundleLayer(await sigstore.bundle(statementOf(each)))]);
    using folder = demanding(anyRelease);
    const { status, stdout } = await run(folder, 'verify', `${registry.host}/${name}:1`);
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^ {2}signed keyless, each of linux\/amd64, linux\/arm64$/m);
  });

  it('asks GitHub for its attestations with the token that is there, and says where there is none', async () => {
    await using github = await GitHub.start({ owner: 'acme' });
    const digest = `sha256:${'7'.repeat(64)}`;
    github.attest('acme', digest, await sigstore.bundle(provenanceOf(digest)));
    const image = `ghcr.io/acme/base:1@${digest}`;
    using folder = demanding(anyRelease);
    folder.put(
      policyPath,
      readFileSync(join(folder.path, policyPath), 'utf8').replace(`${registry.host}/**`, 'ghcr.io/acme/**'),
    );
    const token = github.token({ permissions: {}, as: 'somebody' });
    const met = await runWith({ GITHUB_TOKEN: token, GITHUB_API_URL: github.url }, folder, 'verify', image);
    assert.equal(met.status, 0, met.stdout);
    assert.match(met.stdout, /^ {2}signed keyless$/m);
    assert.match(met.stdout, /^ {2}demanded by .*: met$/m);
    assert.doesNotMatch(met.stderr, /GitHub was not asked/);
    const undemanded = demanding(undefined);
    const asked = github.requests.length;
    const found = await runWith(
      { GH_TOKEN: token, GITHUB_TOKEN: '', GITHUB_API_URL: github.url },
      undemanded,
      'verify',
      image,
    );
    undemanded[Symbol.dispose]();
    assert.ok(asked < github.requests.length, found.stdout);
    const without = await run(folder, 'verify', image);
    assert.equal(without.status, 2, without.stdout);
    assert.match(without.stderr, /GitHub was not asked for attestations: set GITHUB_TOKEN to have it asked\./);
    assert.deepEqual(github.violations, []);
  });

  it('says that a signature is of another repository, and offers the entry for a copy', async () => {
    const { digest } = registry.put('acme/copy:1', { config: { User: 'copy' } });
    const payload = simpleSigning('ghcr.io/acme/original', digest);
    new Beside(registry, 'acme/copy').tag(digest, [simpleLayer(payload, await sigstore.annotations(payload))]);
    using folder = demanding(anyRelease);
    const { status, stdout } = await run(folder, 'verify', `${registry.host}/acme/copy:1`);
    assert.equal(status, 1);
    assert.match(stdout, /^ {2}signed keyless, under the name of another repository$/m);
    assert.match(stdout, /^ {8}mirrors: true$/m);
  });

  it('prints one document, by its schema', async () => {
    using folder = demanding(anyRelease);
    const images = [await signed('acme/f'), `${registry.host}/acme/none:1`];
    const { status, stdout } = await run(folder, 'verify', ...images, '--format', 'json');
    const document = JSON.parse(stdout);
    assert.ok(isDocument(document), JSON.stringify(isDocument.errors));
    assert.equal(status, 2);
    assert.equal(document.verdict, 'error');
    assert.partialDeepStrictEqual(document.images[0]!, {
      verdict: 'pass',
      signers: [{ identity, issuer, key: null, platforms: null, source: 'https://github.com/acme/images' }],
      demands: [{ path: policyPath, line: 3, outcome: 'signed', reason: null }],
      entry: null,
    });
    assert.partialDeepStrictEqual(document.images[1]!, { digest: null, verdict: 'error', signers: [] });
  });

  it("shows a stranger's text as text", async () => {
    const evil = 'https://evil.example/\u001b[2J\u202e`x` * [a](b)';
    const image = await signed('acme/g', { identity: evil });
    using folder = demanding(anyRelease);
    const { stdout } = await run(folder, 'verify', image);
    assert.doesNotMatch(stdout, /[\u001b\u202e]/);
    assert.match(stdout, /identity {2}https:\/\/evil\.example\//);
    assert.doesNotMatch(stdout, /To demand/);
  });
});

describe('policy check', () => {
  it('verifies all images of a tree of which the policy demands a signature', async () => {
    const image = await signed('acme/h');
    registry.put('acme/i:1', { config: { User: 'i' } });
    using folder = demanding(anyRelease, {
      Dockerfile: `FROM ${image} AS build\nFROM debian:12\nCOPY --from=build /a /a\n`,
      'deploy/compose.yml': `services:\n  i:\n    image: ${registry.host}/acme/i:1\n`,
    });
    const all = await run(folder, 'policy', 'check');
    assert.equal(all.status, 1, all.stderr);
    assert.match(all.stdout, /^HOST\/acme\/h:1$[\s\S]*: met$[\s\S]*^HOST\/acme\/i:1$[\s\S]*: not met$/m);
    assert.match(all.stderr, /The policy demands no signature of 1 image here\./);
    const one = await run(folder, 'policy', 'check', 'Dockerfile', '--format', 'json');
    assert.equal(one.status, 0, one.stdout);
    const document = JSON.parse(one.stdout);
    assert.ok(isDocument(document), JSON.stringify(isDocument.errors));
    assert.equal(document.images.length, 1);
    folder.put('deploy/compose.yml', `services:\n  i:\n    image: ${registry.host}/acme/h:\${V}\n`);
    const unknown = await run(folder, 'policy', 'check', 'deploy/compose.yml');
    assert.equal(unknown.status, 2);
    assert.match(unknown.stderr, /deploy\/compose\.yml:3: Only the build or the run knows its tag\./);
    const wrong = await run(folder, 'policy', 'rego', '--format', 'json');
    assert.match(wrong.stderr, /--format goes with policy check/);
  });
});

describe('what the real cosign signed', { skip: missingCosign }, () => {
  it('is verified with the key that the policy names, and shown as of some key without', async () => {
    await using real = await DockerRegistry.start();
    using cosign = new Cosign('acme');
    const { digest } = await real.put('acme/a:1', { config: {}, platforms: ['linux/amd64', 'linux/arm64'] });
    const image = `${real.host}/acme/a:1@${digest}`;
    cosign.sign(image);
    const entry = [
      'signatures:',
      `  - images: ["${real.host}/**"]`,
      '    key: keys/acme.pub',
      '    transparency-log: false',
    ];
    using folder = new Folder({
      'keys/acme.pub': cosign.publicKey('acme'),
      [policyPath]: [`registries: ["${real.host}"]`, ...entry, ''].join('\n'),
    });
    const met = await run(folder, 'verify', image);
    assert.equal(met.status, 0, met.stdout);
    assert.match(met.stdout, /^ {2}signed with a key\n {4}key {7}keys\/acme\.pub$/m);
    folder.put(policyPath, `registries: ["${real.host}"]\n`);
    const stranger = await run(folder, 'verify', image);
    assert.match(stranger.stdout, /^ {2}signed with a key\n {4}key {7}not one that the policy names$/m);
  });
});

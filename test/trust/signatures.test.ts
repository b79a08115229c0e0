/** What a pull request comes to whose policy demands signatures: the built action, a registry, and a Sigstore of its own. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { roleKey, rootOf } from '../registry/tuf-repository.ts';
import type { Files } from '../repository.ts';
import { type ActionRun, runAction } from '../runner/action.ts';
import { Beside, bundleLayer, provenanceOf, simpleLayer, simpleSigning, statementOf } from '../signatures/beside.ts';
import { packSnappy } from '../signatures/pack-snappy.ts';
import { identity, issuer, Sigstore } from '../signatures/sigstore.ts';
import { Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { GitHub } from '../stand-in/server.ts';

let sigstore: Sigstore;
let registry: RegistryStandIn;
let beside: Beside;
before(async () => {
  sigstore = await Sigstore.start();
  registry = await RegistryStandIn.start();
  beside = new Beside(registry, 'acme/base');
});
after(() => registry[Symbol.asyncDispose]());

/** Signs what a tag names, in the name of whoever is said. */
async function put(tag: string, said?: { readonly identity?: string; readonly of?: string }): Promise<string> {
  const { digest } = registry.put(`acme/base:${tag}`, { config: { User: '1000', Labels: { tag } } });
  if (said) {
    const about = said.of ?? digest;
    const options = said.identity === undefined ? {} : { identity: said.identity };
    beside.refer(digest, [bundleLayer(await sigstore.bundle(statementOf(about), options))]);
    beside.refer(digest, [bundleLayer(await sigstore.bundle(provenanceOf(about), options))]);
  }
  return digest;
}

interface Opened {
  /** What the base has besides the policy. */
  readonly base?: Files;
  readonly head: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly prepare?: (github: GitHub) => void;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a policy on the base says, which demands that everything of the registry is signed. */
function policy(more = ''): string {
  return [
    `registries: ["${registry.host}"]`,
    'signatures:',
    `  - images: ["${registry.host}/**", ghcr.io/acme/**]`,
    `    issuer: ${issuer}`,
    '    identity: https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*',
    '    trusted-root: .github/root.json',
    more,
    '',
  ].join('\n');
}

async function reviewed({ base = {}, head, inputs, prepare, env = {} }: Opened): Promise<ActionRun> {
  await using github = await GitHub.start();
  const always = { '.github/layer-review.yml': policy(), '.github/root.json': JSON.stringify(sigstore.trustedRoot) };
  const from = github.repository.commit('main', { 'README.md': '# Shop\n', ...always, ...base });
  github.repository.commit('mallory:feature', head, 'Update', { from });
  github.openPull({ head: 'mallory:feature' });
  prepare?.(github);
  const run = await runAction({ github, pull: 1, inputs: { registry: 'known', ...inputs }, env });
  assert.equal(run.stderr, '');
  assert.deepEqual(github.violations, []);
  assert.deepEqual(registry.violations, []);
  return run;
}

const from = (tag: string) => ({ Dockerfile: `FROM ${registry.host}/acme/base:${tag}\n` });
const pinned = (tag: string, digest: string) => ({ Dockerfile: `FROM ${registry.host}/acme/base:${tag}@${digest}\n` });

describe('a policy that demands signatures', () => {
  test('passes what is signed, and says nothing', async () => {
    const digest = await put('1.0', {});
    const run = await reviewed({ head: pinned('1.0', digest) });
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
    assert.equal(run.exitCode, 0);
    assert.doesNotMatch(run.summary, /image-signature|not be verified/);
    assert.equal(run.outputs.introduced, '0');
  });

  test('fails what is not signed', async () => {
    const digest = await put('2.0');
    const run = await reviewed({ head: pinned('2.0', digest) });
    assert.equal(run.outputs.verdict, 'fail', run.stdout);
    assert.match(run.summary, /image-signature-missing/);
    assert.equal(run.exitCode, 1);
  });

  test('fails what somebody else signed, and a signature of something else', async () => {
    const other = await put('3.0', { identity: identity.replace('/acme/', '/acme-evil/') });
    const untrusted = await reviewed({ head: pinned('3.0', other) });
    assert.equal(untrusted.outputs.verdict, 'fail', untrusted.stdout);
    assert.match(untrusted.summary, /image-signature-untrusted/);
    const swapped = await put('4.0', { of: `sha256:${'0'.repeat(64)}` });
    const invalid = await reviewed({ head: pinned('4.0', swapped) });
    assert.equal(invalid.outputs.verdict, 'fail', invalid.stdout);
    assert.match(invalid.summary, /image-signature-invalid/);
  });

  test('fails an index for each of its platforms that is not signed, and passes one that is', async () => {
    const platforms = ['linux/amd64', 'linux/arm64'];
    const index = registry.put('acme/base:6.0', { platforms, config: { User: '1000' } });
    const sign = async (digest: string) =>
      beside.refer(digest, [bundleLayer(await sigstore.bundle(statementOf(digest), {}))]);
    await sign(index.manifests['linux/amd64']!);
    const half = await reviewed({ head: from('6.0') });
    assert.equal(half.outputs.verdict, 'fail', half.stdout);
    assert.match(half.summary, /For `?linux\/arm64`?: It is not signed/);
    await sign(index.manifests['linux/arm64']!);
    const whole = await reviewed({ head: from('6.0') });
    assert.equal(whole.outputs.verdict, 'pass', whole.stdout);
  });

  test('passes what is signed at a registry that is asked too often, at its pace', async () => {
    const digests = [await put('7.0', {}), await put('7.1', {}), await put('7.2', {})];
    let free = 0;
    registry.fault({
      match: ({ path }) => {
        if (!digests.some((digest) => path.includes(digest))) return false;
        if (Date.now() < free) return true;
        free = Date.now() + 250;
        return false;
      },
      times: 1000,
      respond: { status: 429, headers: { 'retry-after': '1' } },
    });
    const stages = digests.map((digest, i) => `FROM ${registry.host}/acme/base:7.${i}@${digest}\nUSER 1000\n`);
    const run = await reviewed({ head: { Dockerfile: stages.join('') } });
    assert.ok(registry.requests.some(({ status }) => status === 429));
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
    assert.doesNotMatch(run.summary, /not be verified|not read/);
  });

  test('is an error where nobody can say', async () => {
    const digest = await put('5.0', {});
    registry.fault({ match: ({ path }) => path.endsWith(`/referrers/${digest}`), times: 99, respond: { status: 500 } });
    const run = await reviewed({ head: pinned('5.0', digest) });
    assert.equal(run.outputs.verdict, 'error', run.stdout);
    assert.equal(run.exitCode, 1);
    assert.match(run.summary, /image-signature-unverified/);
    const off = await reviewed({ head: from('5.0'), inputs: { registry: 'off' } });
    assert.equal(off.outputs.verdict, 'error', off.stdout);
  });

  test('is met behind a 404 of which nobody knows what it means', async () => {
    const digest = await put('5.1');
    const payload = simpleSigning(`${registry.host}/acme/base`, digest);
    beside.tag(digest, [simpleLayer(payload, await sigstore.annotations(payload))]);
    const list = `/manifests/${digest.replace(':', '-')}`;
    registry.fault({
      match: ({ path }) => path.endsWith(list),
      times: 99,
      respond: { status: 404, body: 'Not found' },
    });
    const run = await reviewed({ head: pinned('5.1', digest) });
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
    assert.ok(registry.requests.some(({ path }) => path.endsWith(list)));
  });

  test('is the one of the base, with the root and the keys that are there', async () => {
    const digest = await put('6.0');
    const mallory = await Sigstore.start();
    beside.refer(digest, [bundleLayer(await mallory.bundle(statementOf(digest)))]);
    const run = await reviewed({
      head: {
        ...pinned('6.0', digest),
        '.github/root.json': JSON.stringify(mallory.trustedRoot),
      },
    });
    assert.equal(run.outputs.verdict, 'error', run.stdout);
    const none = await reviewed({ head: { ...pinned('6.0', digest), '.github/layer-review.yml': '' } });
    assert.equal(none.outputs.verdict, 'error', none.stdout);
  });

  test('has nobody asked whom only the change names, though what its policy would make of it is tried', async () => {
    const digest = await put('6.1');
    const asked: string[] = [];
    await using trap = await RegistryStandIn.start();
    await using internet = await Internet.start({
      'trap.example.com': ({ url = '' }, response) => {
        asked.push(url);
        response.writeHead(404).end();
      },
    });
    const proposed = [
      `registries: ["${registry.host}", "${trap.host}", trap.example.com]`,
      'signatures:',
      `  - images: ["${registry.host}/**"]`,
      `    issuer: ${issuer}`,
      '    identity: https://github.com/acme/**',
      `    signatures-at: ${trap.host}/**`,
      `  - images: ["${registry.host}/**"]`,
      `    issuer: ${issuer}`,
      '    identity: https://github.com/acme/**',
      '    signatures-at: trap.example.com/signatures',
      `  - images: ["${registry.host}/**"]`,
      `    content-trust: http://${trap.host}`,
      `    root: ${'a'.repeat(64)}`,
      `  - images: ["${registry.host}/**"]`,
      '    content-trust: https://trap.example.com',
      `    root: ${'a'.repeat(64)}`,
      '',
    ].join('\n');
    const head = { ...pinned('6.1', digest), '.github/layer-review.yml': proposed };
    const run = await reviewed({ head, env: internet.env });
    assert.equal(run.outputs.verdict, 'fail', run.stdout);
    assert.match(run.summary, /image-signature-missing/);
    assert.deepEqual([asked, internet.asked, trap.requests], [[], [], []]);
  });

  test('looks where the policy of the base says that signatures lie', async () => {
    const digest = await put('6.2');
    await using elsewhere = await RegistryStandIn.start();
    const bundle = await sigstore.bundle(statementOf(digest));
    new Beside(elsewhere, 'signatures/acme/base').refer(digest, [bundleLayer(bundle)]);
    const base = { '.github/layer-review.yml': policy(`    signatures-at: ${elsewhere.host}/signatures/**`) };
    const met = await reviewed({ base, head: pinned('6.2', digest) });
    assert.equal(met.outputs.verdict, 'pass', met.stdout);
    const not = await reviewed({ head: pinned('6.2', digest) });
    assert.equal(not.outputs.verdict, 'fail', not.stdout);
    assert.deepEqual(elsewhere.violations, []);
  });

  test('blames nobody for what was there before', async () => {
    const digest = await put('7.0');
    const run = await reviewed({
      base: pinned('7.0', digest),
      head: { Dockerfile: `FROM ${registry.host}/acme/base:7.0@${digest}\nLABEL a=b\n` },
    });
    assert.equal(run.outputs.verdict, 'pass', run.stdout);
  });

  test('says of an update who signed it, and whether that is still the same', async () => {
    const [one, two] = [await put('8.0', {}), await put('8.1', { identity: identity.replace('v1', 'v2') })];
    const same = await reviewed({ base: pinned('8.0', one), head: pinned('8.1', two) });
    assert.equal(same.outputs.verdict, 'pass', same.stdout);
    assert.match(same.summary, /signed by the same/);
    const gone = await put('8.2');
    const lost = await reviewed({ base: pinned('8.1', two), head: pinned('8.2', gone) });
    assert.equal(lost.outputs.verdict, 'fail', lost.stdout);
    const moved = await put('8.3', { identity: identity.replace('/images/', '/other/') });
    const signer = await reviewed({ base: pinned('8.1', two), head: pinned('8.3', moved) });
    assert.equal(signer.outputs.verdict, 'fail', signer.stdout);
    assert.match(signer.summary, /hardening-removed/);
    assert.match(signer.summary, /acme\/other\/.*acme\/images\//);
  });

  test('goes by the root that came along where nobody shows a newer one, and says so', async () => {
    const host = 'tuf-repo-cdn.sigstore.dev';
    const asked: (string | undefined)[] = [];
    const strange = rootOf([roleKey()], roleKey(), { version: 99 });
    await using internet = await Internet.start({
      [host]: ({ url, headers }, response) => {
        asked.push(url, headers.authorization);
        response.end(strange);
      },
    });
    const digest = await put('8.0', {});
    const base = { '.github/layer-review.yml': policy().replace('    trusted-root: .github/root.json\n', '') };
    const run = (env: Readonly<Record<string, string>>) => reviewed({ base, head: pinned('8.0', digest), env });
    const refused = await run({ ...internet.env, NO_PROXY: '127.0.0.1' });
    assert.equal(refused.outputs.verdict, 'error', refused.stdout);
    assert.match(
      refused.summary,
      /root is now could not be had from .*it is not signed as it must be.* by the root of `\d{4}-/,
    );
    assert.match(refused.summary, /unknown transparency log.*Update layer-review, or name the `trusted-root`/);
    assert.match(asked[0] ?? '', /^\/\d+\.root\.json$/);
    assert.deepEqual(internet.asked, [`${host}:443`]);
    internet.hosts.delete(host);
    const gone = await run({ ...internet.env, NO_PROXY: '127.0.0.1' });
    assert.match(gone.summary, /root is now could not be had from .*could not be reached/);
    assert.ok(internet.strangers.delete(`${host}:443`));
    internet.asked.length = 0;
    await reviewed({ head: pinned('8.0', digest), env: { ...internet.env, NO_PROXY: '127.0.0.1' } });
    assert.deepEqual(internet.asked, [], 'nobody is asked where the policy names whom it trusts');
  });

  test('says of a server of Docker that it ends', async () => {
    const digest = await put('8.1');
    const demand = (server: string) =>
      `registries: ["${registry.host}"]\nsignatures:\n  - images: ["${registry.host}/**"]\n    content-trust: ${server}\n    root: ${'0'.repeat(64)}\n`;
    const told = async (server: string) => {
      const base = { '.github/layer-review.yml': demand(server) };
      return (await reviewed({ base, head: pinned('8.1', digest) })).summary;
    };
    const ends =
      /off `https:\/\/notary\.docker\.io` on `?2026-12-08`?\. Demand signatures of cosign or GitHub's attestations/g;
    // For the policy, and for the image that it says nothing of any more.
    const said = await told('https://notary.docker.io');
    assert.equal(said.match(ends)?.length, 2, said);
    assert.doesNotMatch(await told('https://notary.example.com'), /2026-12-08/);
  });

  for (const type of ['Organization', 'User'] as const)
    test(`is met by what GitHub attests, and no registry is asked: ${type}`, async () => {
      const digest = `sha256:${'7'.repeat(64)}`;
      const bundle = await sigstore.bundle(provenanceOf(digest, undefined, identity));
      const head = { Dockerfile: `FROM ghcr.io/acme/base:1@${digest}\n` };
      const off = { inputs: { registry: 'off' }, head };
      const met = await reviewed({ ...off, prepare: (github) => github.attest('acme', digest, bundle, type) });
      assert.equal(met.outputs.verdict, 'pass', met.stdout);
      const elsewhere = `sha256:${'8'.repeat(64)}`;
      const not = await reviewed({ ...off, prepare: (github) => github.attest('acme', elsewhere, bundle, type) });
      assert.equal(not.outputs.verdict, 'error', not.stdout);
      assert.match(not.summary, /GitHub has no attestation of it, and its registry was not asked/);
      const swapped = await sigstore.bundle(provenanceOf(elsewhere));
      const invalid = await reviewed({ ...off, prepare: (github) => github.attest('acme', digest, swapped, type) });
      assert.equal(invalid.outputs.verdict, 'fail', invalid.stdout);
    });

  for (const [shape, bundle] of [
    ['null in the place of the bundle', null],
    ['no bundle at all', undefined],
  ] as const)
    test(`is met by what GitHub attests where it answers with ${shape}: that is got where GitHub says, in nobody's name`, async () => {
      const digest = `sha256:${'9'.repeat(64)}`;
      const name = 'tmaproduction.blob.core.windows.net';
      const asked: (string | undefined)[] = [];
      const packed = packSnappy(Buffer.from(JSON.stringify(await sigstore.bundle(provenanceOf(digest)))));
      await using internet = await Internet.start({
        [name]: ({ url, headers }, response) => {
          asked.push(url, headers.authorization);
          response.end(url?.startsWith('/attestations/1') ? packed : 'no bundle');
        },
      });
      const run = (url: string) =>
        reviewed({
          head: { Dockerfile: `FROM ghcr.io/acme/base:1@${digest}\n` },
          inputs: { registry: 'off' },
          env: internet.env,
          prepare: (github) => github.attest('acme', digest, bundle, 'Organization', url),
        });
      const met = await run(`https://${name}/attestations/1.json.sn?sig=1`);
      assert.equal(met.outputs.verdict, 'pass', met.stdout);
      assert.deepEqual(asked, ['/attestations/1.json.sn?sig=1', undefined]);
      const broken = await run(`https://${name}/attestations/2.json.sn`);
      assert.equal(broken.outputs.verdict, 'error', broken.stdout);
      assert.match(broken.summary, /no bundle that can be read/);
      for (const elsewhere of ['https://evil.example/1.json.sn', `http://${name}/attestations/1`]) {
        const not = await run(elsewhere);
        assert.equal(not.outputs.verdict, 'error', not.stdout);
        assert.match(not.summary, /on another server, which is not asked/);
      }
      assert.ok(internet.asked.every((host) => host === `${name}:443`));
    });
});

/**
 * Each entry that `policy signatures` hands out is met by what its publisher signs: laid out in the registries that it names as
 * the publisher's page shows it, under a Sigstore and keys of the test's own. The built command asks them by their real names.
 */
import assert from 'node:assert/strict';
import { generateKeyPairSync, sign } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { parseReference } from '../../src/known/image-reference.ts';
import { registryHosts } from '../../src/known/registry-hosts.data.ts';
import { signaturePlace } from '../../src/known/signature-demands.ts';
import { signaturePublishers } from '../../src/known/signature-publishers.data.ts';
import type { SignaturePublisher } from '../../src/known/signature-publishers.ts';
import { signaturesText } from '../../src/policy/write-signatures.ts';
import { sigstoreHost } from '../../src/registry/sigstore-repository.ts';
import type { VerifyDocument } from '../../src/report/verified-images.ts';
import { layerReview } from '../cli/command.ts';
import { Folder } from '../cli/files.ts';
import { Internet } from '../stand-in/internet.ts';
import { RegistryStandIn } from '../stand-in/registry.ts';
import { Beside, bundleLayer, provenanceOf, simpleLayer, simpleSigning, statementOf } from './beside.ts';
import { Sigstore } from './sigstore.ts';

const publishers: readonly SignaturePublisher[] = signaturePublishers.publishers;

/** The repositories that signatures name where that is another than the image's, as seen on the publishers' pages. */
const signedAs: Readonly<Record<string, (path: string) => string>> = {
  'dhi.io': (path) => `registry.scout.docker.com/dhi/${path}`,
  'registry.k8s.io': (path) => `asia-northeast2-docker.pkg.dev/k8s-artifacts-prod/images/kubernetes/${path}`,
};

const registries = new Map<string, RegistryStandIn>();
const keys = new Map<string, ReturnType<typeof pair>>();
let sigstore: Sigstore;
let internet: Internet;
let folder: Folder;
const cache = new Folder({});

function pair() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

async function registryAt(host: string): Promise<RegistryStandIn> {
  const there = registries.get(host) ?? (await RegistryStandIn.start({ name: host, referrers: 'listed' }));
  registries.set(host, there);
  return there;
}

/** The name of an image that an entry is about. */
function imageOf({ images }: SignaturePublisher): string {
  return images[0]!.replace(/\*\*$/, 'example');
}

/** Puts an image, signed by the publisher or by somebody else. */
async function publish(publisher: SignaturePublisher, tag: string, byOther = false): Promise<void> {
  const { signer, signaturesAt } = publisher;
  const image = parseReference(`${imageOf(publisher)}:${tag}`)!;
  const { registry: host, repository: path } = image;
  const registry = await registryAt(host);
  const platforms = ['linux/amd64', 'linux/arm64'];
  const { digest, manifests } = registry.put(`${path}:${tag}`, { config: { User: `${path}-${tag}` }, platforms });
  const place = signaturePlace(image, { signaturesAt }) ?? image;
  const beside = new Beside(await registryAt(place.registry), place.repository);
  const payload = simpleSigning(signedAs[host]?.(path) ?? `${host}/${path}`, digest);
  if ('key' in signer) {
    const key = byOther ? pair() : keys.get(signer.file)!;
    const signature = sign('sha256', payload, key.privateKey).toString('base64');
    // Docker signs in what refers to the index, and for no log.
    if (!signer.transparencyLog)
      beside.refer(digest, [simpleLayer(payload, { 'dev.cosignproject.cosign/signature': signature })]);
    else beside.tag(digest, [simpleLayer(payload, await sigstore.annotations(payload, { key }))]);
    return;
  }
  const identity = byOther
    ? 'https://github.com/evil/images/.github/workflows/release.yml@refs/tags/v1'
    : signer.identity.replace(/\*+/g, 'x');
  const said = { identity, issuer: signer.issuer };
  if (signer.source === undefined) {
    beside.tag(digest, [simpleLayer(payload, await sigstore.annotations(payload, said))]);
    return;
  }
  // As Docker's builders do: what is signed is the attestation of each image in the index.
  const { source } = signer;
  const attested = beside.attestEach(tag, manifests, (each) => provenanceOf(each, source));
  for (const each of attested) beside.refer(each, [bundleLayer(await sigstore.bundle(statementOf(each), said))]);
}

before(async () => {
  sigstore = await Sigstore.start();
  for (const { signer } of publishers) if ('key' in signer) keys.set(signer.file, pair());
  for (const [i, publisher] of publishers.entries()) {
    await publish(publisher, `1-${i}`);
    await publish(publisher, `2-${i}`, true);
  }
  const hosts = [...registries].map(
    ([name, { serve }]) => [registryHosts.hosts.get(name)?.server ?? name, serve] as const,
  );
  const nothing: RequestListener = (_, response) => response.writeHead(404).end();
  internet = await Internet.start({ ...Object.fromEntries(hosts), [sigstoreHost]: nothing });
  const entries = signaturesText(publishers).replace(/^( +)(?:issuer|key):.*$/gm, '$&\n$1trusted-root: root.json');
  folder = new Folder({
    'root.json': JSON.stringify(sigstore.trustedRoot),
    '.github/layer-review.yml': entries,
    ...Object.fromEntries(
      [...keys].map(([path, { publicKey }]) => [path, publicKey.export({ type: 'spki', format: 'pem' })]),
    ),
  });
});
after(async () => {
  await internet?.[Symbol.asyncDispose]();
  for (const registry of registries.values()) await registry[Symbol.asyncDispose]();
  folder?.[Symbol.dispose]();
  cache[Symbol.dispose]();
});

async function verified(tag: string): Promise<VerifyDocument['images']> {
  const images = publishers.map((each, i) => `${imageOf(each)}:${tag}-${i}`);
  const env = { ...internet.env, XDG_CACHE_HOME: cache.path, DOCKER_CONFIG: cache.path };
  const { stdout, stderr } = await layerReview(['verify', ...images, '--format', 'json'], { folder: folder.path, env });
  // Who is on the internet is not who keeps Sigstore's root, which a remark tells.
  for (const line of stderr.split('\n')) assert.match(line, /^$|Sigstore|GitHub was not asked/);
  return (JSON.parse(stdout) as VerifyDocument).images;
}

describe('an entry that is handed out', () => {
  test('is met by what its publisher signs', async () => {
    const images = await verified('1');
    // Where somebody signs in two ways, one of them is enough.
    for (const [i, { name }] of publishers.entries())
      assert.deepEqual(
        [images[i]!.verdict, images[i]!.demands.filter(({ outcome }) => outcome === 'signed').length],
        ['pass', 1],
        `${name}: ${JSON.stringify(images[i])}`,
      );
  });

  test('is not met by what anybody else signs', async () => {
    const images = await verified('2');
    for (const [i, { name }] of publishers.entries())
      assert.equal(images[i]!.verdict, 'fail', `${name}: ${JSON.stringify(images[i])}`);
  });
});

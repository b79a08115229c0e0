/** A server of Notary is asked as a registry is, and what it does wrong is no signature. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import type { TrustedTag } from '../../src/content-trust/trusted-tag.ts';
import { Access } from '../../src/registry/access.ts';
import { Cache } from '../../src/registry/cache.ts';
import { Hosts } from '../../src/registry/hosts.ts';
import { Transport } from '../../src/registry/transport.ts';
import { TrustServers } from '../../src/registry/trust-servers.ts';
import { today } from '../../src/text/day.ts';
import { missingNotary, Notary } from '../content-trust/notary.ts';
import { Recorded } from '../content-trust/recorded.ts';
import { type Fault, ServerStandIn } from '../content-trust/server-stand-in.ts';
import { document, imageOf, keysOf, role, rootSigner, serve, signer } from '../content-trust/trust-data.ts';
import { digestOf } from '../stand-in/registry-images.ts';
import { believe } from './asking.ts';

const app = 'registry.example.com/acme/app';
const digest = digestOf('one');
const roles = ['timestamp', 'snapshot', 'targets'];

function open(cache?: string): TrustServers {
  const hosts = new Hosts([]);
  const transport = new Transport(hosts, { deadline: Date.now() + 20_000, second: 1, env: {} }, () => {});
  return new TrustServers(
    new Access(transport, hosts, () => undefined),
    cache === undefined ? undefined : new Cache(cache),
  );
}

function ask(servers: TrustServers, url: string, root: string, tag = '1.0'): Promise<TrustedTag> {
  return servers.tag(url, { collection: app, tag, digest: undefined, root, today: today() });
}

describe('a server of Notary', { skip: missingNotary }, () => {
  test('says what a tag is, over HTTPS, each document asked for once', async () => {
    await using notary = await Notary.start();
    await notary.client('init', '-p', app);
    const [root] = await notary.rootKeys();
    await notary.sign(app, '1.0', digest);
    const untold = await ask(open(), notary.url, root!);
    assert.equal(untold.kind, 'unverified', 'nobody believes its certificate');
    believe(notary.certificate);
    const servers = open();
    const [first, second, none] = await Promise.all(
      ['1.0', '1.0', '2.0'].map((tag) => ask(servers, notary.url, root!, tag)),
    );
    assert.partialDeepStrictEqual(first, { kind: 'signed', digest, role: 'targets' });
    assert.deepEqual(second, first);
    assert.equal(none!.kind, 'missing');
  });

  test('is not believed where it shows what is older than on the last run', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'layer-review-cache-'));
    after(() => rmSync(cache, { recursive: true, force: true }));
    await using notary = await Notary.start();
    await notary.client('init', '-p', app);
    const [root] = await notary.rootKeys();
    await notary.sign(app, '1.0', digestOf('old'));
    const past = new Recorded(notary.documents(app));
    await using server = await ServerStandIn.start(past.documents);
    const answer = () => ask(open(cache), server.url, root!);
    assert.partialDeepStrictEqual(await answer(), { kind: 'signed', digest: digestOf('old') });
    await notary.sign(app, '1.0', digest);
    server.documents = notary.documents(app);
    assert.partialDeepStrictEqual(await answer(), { kind: 'signed', digest });
    server.documents = past.replayed;
    assert.deepEqual(await answer(), {
      kind: 'invalid',
      reason: 'Its trust data is older than what the server has shown before.',
    });
    assert.equal((await ask(open(), server.url, root!)).kind, 'signed', 'without a cache nobody can know');
  });
});

describe('any server', () => {
  const owner = rootSigner(app);
  const server = signer();
  const root = document(
    {
      _type: 'Root',
      keys: keysOf(owner, server),
      roles: { root: role(1, owner), ...Object.fromEntries(roles.map((name) => [name, role(1, server)])) },
    },
    [owner],
  );
  const targets = document({ _type: 'Targets', targets: { '1.0': imageOf(digest) } }, [server]);
  const documents = serve({ root, targets, server });

  test('gets what it wants to be told: a token to read, for the whole name', async () => {
    await using standIn = await ServerStandIn.start(documents, { tokens: true });
    assert.equal((await ask(open(), standIn.url, owner.id)).kind, 'signed');
    const names = ['root', 'timestamp', 'snapshot', 'targets'];
    assert.deepEqual(
      standIn.asked.map((path) => path.replace(/\.[0-9a-f]{64}/, '')),
      [
        `/v2/${app}/_trust/tuf/root.json`,
        `/token?service=tests&scope=repository%3A${encodeURIComponent(app)}%3Apull`,
        ...names.map((name) => `/v2/${app}/_trust/tuf/${name}.json`),
      ],
    );
  });

  const faults: Readonly<Record<string, [fault: Fault, says: RegExp]>> = {
    'that is no server of Notary': [
      { status: 404, body: 'Not found' },
      / responded 404 when asked for the trust data of /,
    ],
    'that is in trouble': [{ status: 500 }, / responded 500 /],
    'that shows it to nobody': [{ status: 401 }, / does not show .* without a login/],
    'that sends without end': [{ status: 200, body: ' '.repeat(600_000) }, / sent more than 512 KiB /],
    'that sends people elsewhere': [
      { status: 302, headers: { location: 'http://127.0.0.2:1/' } },
      / redirects to a server that may not be asked/,
    ],
    'that wants a token of somebody else': [
      { status: 401, headers: { 'www-authenticate': 'Bearer realm="https://tokens.example.net/"' } },
      / wants a token of a server that is not known to give them/,
    ],
  };
  for (const [what, [fault, says]] of Object.entries(faults))
    test(`${what} leaves it unverified`, async () => {
      await using standIn = await ServerStandIn.start(documents, { fault });
      const answer = await ask(open(), standIn.url, owner.id);
      assert.equal(answer.kind, 'unverified');
      assert.match(answer.reason, says);
    });

  test('that has nothing of an image has no signature of it', async () => {
    await using standIn = await ServerStandIn.start(async () => undefined);
    assert.equal((await ask(open(), standIn.url, owner.id)).kind, 'missing');
  });
});

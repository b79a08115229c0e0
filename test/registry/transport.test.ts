/** What may happen on the way: redirects, limits, and servers that do not do as they should. */
import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { Published } from '../../src/known/published-image.ts';
import type { RegistriesOptions } from '../../src/registry/registries.ts';
import { CompanyProxy } from '../github/proxy.ts';
import { Internet } from '../stand-in/internet.ts';
import { type Options, RegistryStandIn } from '../stand-in/registry.ts';
import { Asking, believe, imageAt, look } from './asking.ts';

async function start(options: Options = {}) {
  const registry = await RegistryStandIn.start(options);
  const image = registry.put('acme/node:24', { config: { User: '1000' } });
  return { registry, image, host: registry.host, [Symbol.asyncDispose]: () => registry[Symbol.asyncDispose]() };
}

const isBlob = ({ path }: { path: string }) => path.includes('/blobs/');
const reasonOf = (published: Published) => (published.kind === 'image' ? '' : published.reason);

describe('a redirect', () => {
  /** Where images are kept that a registry sends on for: answers by any path. */
  async function storage(s: Awaited<ReturnType<typeof start>>) {
    const seen: { host: string | undefined; authorization: string | undefined }[] = [];
    const path = `/v2/acme/node/blobs/${s.image.configs['linux/amd64']}`;
    const serve: RequestListener = async (request, response) => {
      const { host, authorization } = request.headers;
      seen.push({ host, authorization });
      response.end(Buffer.from(await (await fetch(`http://${s.host}${path}`)).arrayBuffer()));
    };
    const server = createServer(serve);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const stop = async () => {
      server.closeAllConnections();
      server.close();
    };
    return { seen, serve, port, [Symbol.asyncDispose]: stop };
  }

  const login: Partial<RegistriesOptions> = {
    logins: () => ({ kind: 'password', user: 'ann', password: 's3cret' }),
  };

  for (const status of [301, 302, 303, 307, 308])
    test(`to the storage of a registry that everybody knows is followed, without its token (${status})`, async () => {
      await using s = await start();
      await using kept = await storage(s);
      await using hub = await RegistryStandIn.start({
        access: 'login',
        logins: { ann: 's3cret' },
        realm: 'https://auth.docker.io/token',
      });
      hub.put('acme/node:24', { config: { User: '1000' } });
      await using internet = await Internet.start({
        'registry-1.docker.io': hub.serve,
        'auth.docker.io': hub.serve,
        'cdn.example': kept.serve,
      });
      believe(internet.certificate);
      const respond = { status, headers: { location: 'https://cdn.example/blob?signature=1' } };
      hub.fault({ match: isBlob, respond });
      const { config } = await imageAt('acme/node:24', { env: internet.env, ...login });
      assert.equal(config.user, '1000');
      assert.deepEqual(kept.seen, [{ host: 'cdn.example', authorization: undefined }]);
      assert.ok(hub.requests.find(isBlob)?.headers.authorization);
    });

  test('on the same server is followed with what it takes to be let in', async () => {
    await using s = await start({ access: 'basic', logins: { ann: 's3cret' } });
    s.registry.fault({
      match: isBlob,
      respond: { status: 307, headers: { location: `/v2/acme/node/blobs/${s.image.configs['linux/amd64']}?x` } },
    });
    await imageAt(`${s.host}/acme/node:24`, login);
    assert.deepEqual(
      s.registry.requests.filter(isBlob).map(({ headers }) => headers.authorization !== undefined),
      [true, true],
    );
  });

  test('to another server of this machine is not followed, unless the policy names it', async () => {
    await using s = await start();
    await using kept = await storage(s);
    for (const location of [`http://127.0.0.1:${kept.port}/x`, `//127.0.0.1:${kept.port}/x`]) {
      s.registry.fault({ match: isBlob, respond: { status: 307, headers: { location } } });
      assert.equal(
        reasonOf(await look(`${s.host}/acme/node:24`)),
        `\`${s.host}\` redirects to a server that may not be asked, so that was not followed.`,
      );
    }
    assert.deepEqual(kept.seen, []);
    s.registry.fault({
      match: isBlob,
      respond: { status: 307, headers: { location: `http://127.0.0.1:${kept.port}/x` } },
    });
    const asking = new Asking([s.host, `127.0.0.1:${kept.port}`]);
    assert.equal((await asking.look([`${s.host}/acme/node:24`]))[0]?.kind, 'image');
    assert.equal(kept.seen.length, 1);
  });

  const nowhere = (port: number) => [
    ...[
      `http://cdn.example/x`,
      `http://registry-1.docker.io/x`,
      `https://ann:pass@cdn.example/x`,
      'file:///etc/passwd',
      '',
    ],
    ...[
      'http://[',
      'data:application/json,{}',
      `http://127.0.0.1:${port}/x`,
      `http://localhost:${port}/x`,
      'https://[::1]/x',
    ],
    ...[
      `https://127.0.0.1:${port}/x`,
      'https://169.254.169.254/x',
      'https://10.0.0.1/x',
      'https://[::ffff:127.0.0.1]/x',
    ],
    ...['https://2130706433/x', 'https://0x7f.1/x', 'https://0177.0.0.1/x', `https://localhost:${port}/x`],
  ];
  test('to where nobody may be asked is not followed', async () => {
    await using s = await start();
    await using kept = await storage(s);
    await using internet = await Internet.start({
      'registry-1.docker.io': s.registry.serve,
      'cdn.example': kept.serve,
    });
    believe(internet.certificate);
    for (const location of nowhere(kept.port)) {
      s.registry.fault({ match: isBlob, respond: { status: 302, headers: { location } } });
      const reason = reasonOf(await look('acme/node:24', { env: internet.env }));
      assert.match(
        reason,
        /may not be asked, so that was not followed|is not at an address of the public internet/,
        location,
      );
      assert.doesNotMatch(reason, /pass/);
    }
    assert.deepEqual(kept.seen, []);
    assert.deepEqual([...new Set(internet.asked)], ['registry-1.docker.io:443']);
  });

  test('is followed five times', async () => {
    await using s = await start();
    for (const [times, kind] of [
      [5, 'image'],
      [6, 'unknown'],
    ] as const) {
      s.registry.requests.length = 0;
      s.registry.fault({
        match: isBlob,
        times,
        respond: { status: 307, headers: { location: `/v2/acme/node/blobs/${s.image.configs['linux/amd64']}` } },
      });
      const published = await look(`${s.host}/acme/node:24`);
      assert.equal(published.kind, kind);
      assert.equal(s.registry.requests.filter(isBlob).length, 6);
    }
  });
});

describe('an answer', () => {
  const isIndex = ({ path, method }: { path: string; method: string }) =>
    path.includes('/manifests/sha256:') && method === 'GET';
  const isToken = ({ path }: { path: string }) => path.startsWith('/token');
  const isTag = ({ path, method }: { path: string; method: string }) => path.endsWith('/24') && method === 'HEAD';

  for (const [what, match, limit] of [
    ['a manifest', isIndex, 4096],
    ['a configuration', isBlob, 8192],
    ['a token', isToken, 64],
  ] as const)
    test(`that has no end is read up to its limit: ${what}`, async () => {
      await using s = await start({ access: 'token' });
      s.registry.fault({ match, times: 9, respond: { endless: 'x'.repeat(10_000) } });
      assert.equal(
        reasonOf(await look(`${s.host}/acme/node:24`)),
        `\`${s.host}\` sent more than ${limit} KiB where that is the limit, so it was not read.`,
      );
      assert.equal(s.registry.requests.filter(match).length, 1);
    });

  test('of exactly its limit is read', async () => {
    await using s = await start();
    const whole = { architecture: 'amd64', os: 'linux', config: { Labels: { a: '' } } };
    const left = 8 * 1024 * 1024 - JSON.stringify(whole).length;
    for (const [more, kind] of [
      [0, 'image'],
      [1, 'unknown'],
    ] as const) {
      const config = JSON.stringify({ ...whole, config: { Labels: { a: 'x'.repeat(left + more) } } });
      const digest = s.registry.putBytes('acme/big', config, 'application/json', 'blob');
      const type = 'application/vnd.oci.image.manifest.v1+json';
      const mediaType = 'application/vnd.oci.image.config.v1+json';
      s.registry.putBytes(
        'acme/big:1',
        JSON.stringify({ schemaVersion: 2, mediaType: type, config: { mediaType, digest, size: 1 }, layers: [] }),
      );
      assert.equal((await look(`${s.host}/acme/big:1`)).kind, kind);
    }
  });

  test('of HEAD is not read at all, whatever length it names', async () => {
    await using s = await start();
    s.registry.fault({
      match: isTag,
      respond: { status: 200, headers: { 'content-length': '99999999', 'docker-content-digest': s.image.digest } },
    });
    assert.equal((await imageAt(`${s.host}/acme/node:24`)).config.user, '1000');
  });

  test('that is compressed, as nobody asked for, is not unpacked', async () => {
    await using s = await start();
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    s.registry.fault({ match: isBlob, respond: { status: 200, headers: { 'content-encoding': 'gzip' }, body: bomb } });
    assert.match(reasonOf(await look(`${s.host}/acme/node:24`)), /sent something compressed that was not asked for/);
    for (const { headers } of s.registry.requests) assert.equal(headers['accept-encoding'], 'identity');
  });

  test('of another kind than its digest is not believed', async () => {
    await using s = await start();
    for (const [match, respond] of [
      [isIndex, { status: 200, body: '{}' }],
      [isIndex, { status: 200, body: '' }],
      [isIndex, { status: 203, body: '{}' }],
      [isBlob, { status: 200, body: '{}' }],
      [isBlob, { status: 200, body: '' }],
    ] as const) {
      s.registry.fault({ match, respond });
      assert.match(reasonOf(await look(`${s.host}/acme/node:24`)), /gave something else for `sha256:|responded 203/);
    }
  });

  test('with a tag that names nothing there is, or no digest at all, is asked for in full', async () => {
    await using s = await start();
    for (const headers of [{ 'docker-content-digest': '' }, { 'docker-content-digest': 'sha256:1' }, {}]) {
      s.registry.fault({ match: isTag, respond: { status: 200, headers } });
      assert.equal((await imageAt(`${s.host}/acme/node:24`)).digest, s.image.digest);
    }
    for (const status of [400, 405, 501]) {
      s.registry.fault({ match: isTag, respond: { status } });
      assert.equal((await imageAt(`${s.host}/acme/node:24`)).digest, s.image.digest);
    }
    const lost = `sha256:${'a'.repeat(64)}`;
    s.registry.fault({ match: isTag, respond: { status: 200, headers: { 'docker-content-digest': lost } } });
    assert.equal(
      reasonOf(await look(`${s.host}/acme/node:24`)),
      `\`${s.host}/acme/node\` does not have what its tag \`24\` names. Run the review again.`,
    );
  });

  test('repeats nothing of what a registry says, but for a code', async () => {
    await using s = await start();
    const words = 'WORDS <b>of</b> the\r\n::error::registry';
    for (const body of [words, JSON.stringify({ errors: [{ code: words, message: words, detail: words }] })]) {
      s.registry.fault({ match: isIndex, respond: { status: 418, headers: { 'x-words': 'WORDS' }, body } });
      assert.equal(
        reasonOf(await look(`${s.host}/acme/node:24`)),
        `\`${s.host}\` responded 418 when asked about \`acme/node\`. Run the review again.`,
      );
    }
  });
});

describe('a server in trouble', () => {
  test('is asked again where it may pass', async () => {
    for (const respond of [
      { status: 500 },
      { status: 502 },
      { status: 503 },
      { status: 429, headers: { 'retry-after': '2' } },
      'cut',
      { truncate: 5 },
    ] as const)
      for (const part of ['/24', '/manifests/sha256:', '/blobs/', '/token']) {
        await using s = await start({ access: 'token' });
        const match = ({ path, method }: { path: string; method: string }) =>
          path.includes(part) && !(typeof respond === 'object' && 'truncate' in respond && method === 'HEAD');
        s.registry.fault({ match, respond });
        const { config } = await imageAt(`${s.host}/acme/node:24`);
        assert.equal(config.user, '1000');
      }
  });

  test('is asked three times at most, and then told of', async () => {
    await using s = await start();
    const asking = new Asking([s.host]);
    s.registry.fault({ match: () => true, times: 99, respond: { status: 503 } });
    const sentence = `\`${s.host}\` responded 503 when asked about \`acme/node\`. Run the review again.`;
    assert.equal(reasonOf((await asking.look([`${s.host}/acme/node:24`]))[0]!), sentence);
    assert.deepEqual(
      s.registry.requests.map(({ method }) => method),
      ['HEAD', 'HEAD', 'HEAD', 'GET', 'GET', 'GET'],
    );
    assert.deepEqual(asking.remarks, [sentence]);
  });

  test('that limits how often it is asked is waited for within the time there is, and remarked on', async () => {
    for (const [seconds, tries, more] of [
      ['1', 5, '\\d+ seconds?'],
      ['100000', 1, '(?:2[89]|3[0-5]) hours'],
      ['Wed, 21 Oct 2026 07:28:00 GMT', 5, '\\d+ seconds?'],
      ['-5', 5, '\\d+ seconds?'],
    ] as const) {
      await using s = await start();
      const asking = new Asking([s.host]);
      s.registry.fault({ match: () => true, times: 99, respond: { status: 429, headers: { 'retry-after': seconds } } });
      const reason = reasonOf((await asking.look([`${s.host}/acme/node:24`]))[0]!);
      assert.equal(reason, `\`${s.host}\` limits how often it is asked, so this was not read.`);
      assert.equal(s.registry.requests.length, tries);
      const [remark = '', ...others] = asking.remarks;
      assert.match(
        remark,
        new RegExp(
          `^\`${s.host}\` limits how often it is asked, so 1 image could not be read\\. To read the rest would take about ${more} more\\. Log in to it, or run the review again later\\.$`,
        ),
      );
      assert.deepEqual(others, []);
    }
  });

  test('that does not answer is not waited for', async () => {
    await using s = await start();
    s.registry.fault({ match: isBlob, times: 9, respond: 'hang' });
    const published = await look(`${s.host}/acme/node:24`, { requestTimeout: 50 });
    assert.equal(reasonOf(published), `\`${s.host}\` did not respond in time. Run the review again.`);
    assert.equal(s.registry.requests.filter(isBlob).length, 2);
  });

  test('that answers too slowly is not waited for', async () => {
    const server = createServer((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(timer));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const published = await look(`${host}/acme/node@sha256:${'a'.repeat(64)}`, { requestTimeout: 100 });
    assert.equal(reasonOf(published), `\`${host}\` did not respond in time. Run the review again.`);
    server.closeAllConnections();
    server.close();
  });

  test('that is not there is told of', async () => {
    const published = await look('127.0.0.1:9/acme/node:24');
    assert.equal(reasonOf(published), '`127.0.0.1:9` could not be reached (ECONNREFUSED). Run the review again.');
  });

  test('that is none speaks no HTTP', async () => {
    const server = createServer();
    server.on('connection', (socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    assert.match(reasonOf(await look(`127.0.0.1:${port}/acme/node:24`)), /could not be reached \(HPE_/);
    server.close();
  });
});

describe('a review', () => {
  test('tells of each trouble once, and of five at most', async () => {
    await using s = await start();
    s.registry.fault({ match: () => true, times: 99, respond: { status: 500 } });
    const asking = new Asking([s.host, '127.0.0.1:9']);
    const names = Array.from({ length: 7 }, (_, i) => `${s.host}/acme/app${i}:1`);
    await asking.look([...names, ...names, '127.0.0.1:9/a/b:1', '127.0.0.1:9/a/c:1', 'evil.example/a/b']);
    assert.equal(asking.remarks.length, 6);
    assert.equal(asking.remarks.at(-1), 'So it was with 3 more images, or their registries.');
  });

  test('asks so many times, and tells that it would have asked more', async () => {
    await using s = await start();
    const asking = new Asking([s.host], { requests: 5 });
    const answers = await asking.look(['24', '25', '26'].map((tag) => `${s.host}/acme/node:${tag}`));
    assert.equal(s.registry.requests.length, 5);
    const sentence = 'Registries were asked as often as a review may ask them before all images were read.';
    assert.ok(answers.some((each) => reasonOf(each) === sentence));
    assert.deepEqual(asking.remarks, [sentence]);
  });

  test('takes so long, and tells that it would have taken longer', async () => {
    await using s = await start();
    s.registry.fault({ match: isBlob, times: 9, respond: 'hang' });
    const asking = new Asking([s.host], { deadline: Date.now() + 300 });
    const [published] = await asking.look([`${s.host}/acme/node:24`]);
    const sentence = 'The time for asking registries was over before all images were read.';
    assert.equal(reasonOf(published!), sentence);
    assert.deepEqual(asking.remarks, [sentence]);
  });

  test('asks a host eight things at a time, over connections that it keeps', async () => {
    let [now, most] = [0, 0];
    const connections = new Set<unknown>();
    await using s = await start();
    const server = createServer((request, response) => {
      most = Math.max(most, ++now);
      connections.add(request.socket);
      setTimeout(() => {
        now--;
        s.registry.serve(request, response);
      }, 5);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const names = Array.from({ length: 20 }, (_, i) => {
      s.registry.put(`acme/app${i}:1`);
      return `${host}/acme/app${i}:1`;
    });
    const answers = await new Asking([host]).look(names);
    assert.deepEqual([...new Set(answers.map(({ kind }) => kind))], ['image']);
    assert.equal(most, 8);
    assert.ok(connections.size <= 8, String(connections.size));
    server.closeAllConnections();
    server.close();
  });
});

describe('a proxy', () => {
  test('is asked for what is spoken to by plain HTTP, too', async () => {
    await using s = await start();
    await using proxy = await CompanyProxy.start('registry.acme.example', `http://${s.host}`);
    const options = { hosts: ['http://registry.acme.example'], env: { http_proxy: proxy.url } };
    assert.equal((await imageAt('registry.acme.example/acme/node:24', options)).config.user, '1000');
    assert.equal(proxy.asked.length, 3);
    for (const asked of proxy.asked)
      assert.match(asked, /^(?:HEAD|GET) http:\/\/registry\.acme\.example\/v2\/acme\/node\//);
  });

  test('that refuses is told of', async () => {
    await using proxy = await CompanyProxy.start('none', 'http://127.0.0.1:9');
    const published = await look('ghcr.io/acme/node:24', { env: { HTTPS_PROXY: proxy.url } });
    assert.equal(reasonOf(published), '`ghcr.io` could not be reached (proxy 502). Run the review again.');
    assert.deepEqual([...new Set(proxy.asked)], ['CONNECT ghcr.io:443']);
  });

  test('is not asked for what is excepted, nor for this machine', async () => {
    await using s = await start();
    await using proxy = await CompanyProxy.start('none', 'http://127.0.0.1:9');
    const env = { http_proxy: proxy.url, https_proxy: proxy.url };
    assert.equal((await imageAt(`${s.host}/acme/node:24`, { env })).config.user, '1000');
    const lookup = (_: string, __: object, found: (error: Error | null, addresses: []) => void) =>
      found(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []);
    for (const no_proxy of ['*', 'ghcr.io', 'x, ghcr.io:443', '.io', '*.io', 'GHCR.IO'])
      assert.match(reasonOf(await look('ghcr.io/a/b:1', { env: { ...env, no_proxy }, lookup })), /ENOTFOUND/, no_proxy);
    assert.deepEqual(proxy.asked, []);
    for (const no_proxy of ['hcr.io', 'ghcr.io:80', 'a.ghcr.io', ''])
      assert.match(reasonOf(await look('ghcr.io/a/b:1', { env: { ...env, no_proxy }, lookup })), /proxy 502/, no_proxy);
  });

  test('is told who asks', async () => {
    const seen: unknown[] = [];
    const server = createServer();
    server.on('connect', ({ headers }, socket) => {
      seen.push(headers['proxy-authorization']);
      socket.end('HTTP/1.1 407 No\r\n\r\n');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as AddressInfo;
    const env = { https_proxy: `ann:p%40ss@127.0.0.1:${port}` };
    const reason = reasonOf(await look('ghcr.io/acme/node:24', { env }));
    assert.equal(reason, '`ghcr.io` could not be reached (proxy 407). Run the review again.');
    assert.equal(seen[0], `Basic ${Buffer.from('ann:p@ss').toString('base64')}`);
    server.close();
  });
});

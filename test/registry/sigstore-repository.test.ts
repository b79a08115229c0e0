/** What is got from a repository that is kept by TUF: what follows from the root that came along, and nothing else. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test } from 'node:test';
import { currentFile } from '../../src/registry/sigstore-repository.ts';
import { filesOf, type RoleKey, roleKey, rootOf, signedBy } from './tuf-repository.ts';

const name = 'trusted_root.json';
const [first, second, third, online, other] = Array.from({ length: 5 }, roleKey) as [
  RoleKey,
  RoleKey,
  RoleKey,
  RoleKey,
  RoleKey,
];
const shipped = rootOf([first, second], online).toString();

/** Serves files over HTTP, and gets what is current of them; `asked` are the paths, in order. */
async function got(files: ReadonlyMap<string, Buffer>, kept = new Map<string, Buffer>(), root = shipped) {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url.slice(1));
    const bytes = files.get(url.slice(1));
    response.writeHead(bytes ? 200 : 404).end(bytes);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  try {
    const bytes = await currentFile(name, root, {
      get: async (path) => {
        const response = await fetch(`http://127.0.0.1:${port}/${path}`);
        return response.status === 200 ? Buffer.from(await response.arrayBuffer()) : undefined;
      },
      kept: (each) => kept.get(each),
      keep: (each, saved) => void kept.set(each, saved),
    });
    return { text: bytes.toString(), asked, kept };
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

const at = (version: number, more: Iterable<[string, Buffer]> = []) =>
  new Map([...filesOf(online, name, `root ${version}`, { version }), ...more]);
const changed = (path: string, bytes: Buffer) => new Map([...at(1), [path, bytes]]);
const past = '2026-01-01T00:00:00Z';

describe('the file that is current', () => {
  test('is got in five requests, and in two where it was had before', async () => {
    const { text, asked, kept } = await got(at(1));
    assert.equal(text, 'root 1');
    assert.deepEqual(
      asked.map((path) => path.replace(/[\da-f]{64}/, 'HASH')),
      ['2.root.json', 'timestamp.json', '1.snapshot.json', '1.targets.json', `targets/HASH.${name}`],
    );
    assert.deepEqual((await got(at(1), kept)).asked, ['2.root.json', 'timestamp.json']);
  });

  test('is that of a newer version', async () => {
    const { kept } = await got(at(1));
    assert.equal((await got(at(2), kept)).text, 'root 2');
  });

  test('is got by roots that each have signed the next', async () => {
    const files = filesOf(other, name, 'rotated');
    // Both sign what comes next: those of before, and those from now on.
    files.set('2.root.json', rootOf([second, third], online, { version: 2 }, [first, second, third]));
    files.set('3.root.json', rootOf([third], other, { version: 3 }, [second, third]));
    assert.equal((await got(files)).text, 'rotated');
  });

  test('is got by the root that came along, whatever was kept', async () => {
    const mallory = filesOf(other, name, 'of another');
    const kept = new Map([...mallory].map(([path, bytes]) => [path.replace(/^\d+\.|\.json$/g, ''), bytes]));
    assert.equal((await got(at(1), new Map([...kept, [name, Buffer.from('of another')]]))).text, 'root 1');
  });
});

describe('refused is', () => {
  const refused: Readonly<Record<string, () => Promise<unknown>>> = {
    'a root that those before did not sign': () =>
      got(changed('2.root.json', rootOf([third], online, { version: 2 }, [third]))),
    'a root that only one of two before signed': () =>
      got(changed('2.root.json', rootOf([first, third], online, { version: 2 }, [first, third]))),
    'a root that skips a version': () => got(changed('2.root.json', rootOf([first, second], online, { version: 3 }))),
    'a root that has expired': () =>
      got(at(1), undefined, rootOf([first, second], online, { expires: past }).toString()),
    'a timestamp that somebody else signed': () =>
      got(changed('timestamp.json', signedBy([other], 'timestamp', { meta: { 'snapshot.json': { version: 1 } } }))),
    'a timestamp that has expired': () => got(filesOf(online, name, 'old', { expires: past })),
    'a snapshot of another version': () =>
      got(
        changed(
          '1.snapshot.json',
          signedBy([online], 'snapshot', { meta: { 'targets.json': { version: 1 } } }, { version: 2 }),
        ),
      ),
    'targets that somebody else signed': () =>
      got(changed('1.targets.json', signedBy([other], 'targets', { targets: {} }))),
    'what is older than what was had before': async () => {
      const { kept } = await got(at(2));
      return await got(at(1), kept);
    },
    'a timestamp that is older, of the same': async () => {
      const meta = { 'snapshot.json': { version: 1 } };
      const { kept } = await got(changed('timestamp.json', signedBy([online], 'timestamp', { meta }, { version: 5 })));
      return await got(at(1), kept);
    },
    'a file that was tampered with': () => {
      const files = at(1);
      const [path] = [...files.keys()].filter((each) => each.startsWith('targets/'));
      return got(new Map([...files, [path!, Buffer.from('root X')]]));
    },
    'a repository that lists no such file': () =>
      got(new Map([...at(1), ['1.targets.json', signedBy([online], 'targets', { targets: {} })]])),
    'one that has nothing': () => got(new Map()),
    'what is no JSON': () => got(changed('timestamp.json', Buffer.from('<html>'))),
  };
  for (const [what, attempt] of Object.entries(refused)) test(what, () => assert.rejects(attempt));
});

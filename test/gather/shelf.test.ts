import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/folder/content.ts';
import { Shelf } from '../../src/gather/shelf.ts';

// `docker compose config` says: "yaml: invalid trailing UTF-8 octet". A Dockerfile may have such a comment.
test('what is not UTF-8 is refused by compose, and by nobody else', () => {
  const shelf = new Shelf('head');
  const isRefused = (path: string, bytes: Buffer) => {
    shelf.take(path, decode(bytes));
    return shelf.unread(path)?.refused ?? false;
  };
  const latin1 = Buffer.from('# café\n', 'latin1');
  assert.deepEqual(
    ['app/compose.prod.yaml', 'Dockerfile', 'start.sh'].map((path) => isRefused(path, latin1)),
    [true, false, false],
  );
  assert.equal(isRefused('compose.yaml', Buffer.from('# caf\0\n')), false);
});

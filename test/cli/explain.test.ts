import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layerReview } from './command.ts';
import { Folder } from './files.ts';

const files = {
  'api/Dockerfile': 'FROM debian:12 AS base\nUSER 0\nFROM base\nENV TOKEN=ghp_0123456789abcdefghijABCDEFGHIJ012345\n',
  'compose.yml':
    'services:\n  api:\n    build: ./api\n    environment:\n      DB_PASSWORD: tr0ub4dor-and-3\n    ports: ["8080:80"]\n',
};

describe('explain', () => {
  it('prints one document of what is seen', async () => {
    using folder = new Folder(files);
    const { status, stdout, stderr } = await layerReview(['explain', '--format', 'json'], { folder: folder.path });
    assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
    const { instructions, images, services } = JSON.parse(stdout);
    assert.deepEqual(
      instructions.map(({ keyword }: { keyword: string }) => keyword),
      ['FROM', 'USER', 'FROM', 'ENV'],
    );
    const shipped = images.filter((image: { shipped: boolean }) => image.shipped);
    assert.equal(shipped.length, 1);
    assert.equal(shipped[0].user, '0');
    assert.deepEqual(
      shipped[0].layers.map(({ inherited }: { inherited: boolean }) => inherited).filter(Boolean).length > 0,
      true,
    );
    assert.equal(services[0].name, 'api');
    assert.deepEqual(services[0].environment, ['DB_PASSWORD']);
  });

  it('reads what a named file pulls in', async () => {
    using folder = new Folder(files);
    const { stdout } = await layerReview(['explain', 'compose.yml', '--format', 'json'], { folder: folder.path });
    assert.equal(JSON.parse(stdout).images.length, 2);
  });

  it('shows no secret', async () => {
    using folder = new Folder(files);
    for (const format of ['json', 'text']) {
      const { stdout } = await layerReview(['explain', '--format', format], { folder: folder.path });
      assert.match(stdout, /debian:12/);
      assert.doesNotMatch(stdout, /ghp_|tr0ub4dor/);
    }
  });

  it('tells what it cannot read, beside the document', async () => {
    using folder = new Folder({ ...files, 'x.dockerfile': Buffer.from([0xff]) });
    const { status, stdout, stderr } = await layerReview(['explain', '.', 'nowhere', '--format', 'json'], {
      folder: folder.path,
    });
    assert.equal(status, 2);
    assert.equal(JSON.parse(stdout).services.length, 1);
    assert.match(stderr, /x\.dockerfile: .*UTF-8/);
    assert.match(stderr, /no file or folder nowhere/);
  });
});

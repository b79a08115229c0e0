/** What a review makes of files that lie in folders which are copied or mounted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { defaultPolicyPath } from '../../src/policy/policy.ts';
import type { Review } from '../../src/review/review.ts';
import { changeOf, type Texts } from '../change.ts';
import type { Files } from '../repository.ts';
import { run } from '../run.ts';
import { places, reviewed, unread } from './review.ts';

const dockerfile = 'FROM node:24\nUSER node\nCOPY . /app\n';
const key =
  '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\n-----END PRIVATE KEY-----\n';
const before: Files = { Dockerfile: dockerfile, '.dockerignore': '.git\n.env\n', 'src/a.js': '' };

const fixed = (review: Review) => review.fixed.map(({ rule }) => rule.id);
const told = (review: Review) => places(review, 'secret-file-copied');

describe('a key in a folder that is copied', () => {
  test('is introduced by the change that adds it, at the line that copies it', async () => {
    const review = await reviewed(before, { 'deploy/prod.key': key });
    assert.deepEqual(told(review), ['introduced Dockerfile:3']);
    assert.equal(review.verdict, 'fail');
    const [finding] = review.findings.filter(({ rule }) => rule.id === 'secret-file-copied');
    assert.deepEqual(
      finding?.notes?.map(({ at }) => at.source.path),
      ['deploy/prod.key'],
    );
  });

  test('was there before where the change leaves it alone, also under another name of its Dockerfile', async () => {
    const files = { ...before, 'deploy/prod.key': key };
    assert.deepEqual(told(await reviewed(files, { Dockerfile: `${dockerfile}EXPOSE 80\n` })), [
      'existing Dockerfile:3',
    ]);
    const moved = { 'web.Dockerfile': { moved: 'Dockerfile' } };
    assert.deepEqual(told(await reviewed(files, moved)), ['existing web.Dockerfile:3']);
  });

  test('is fixed by the change that removes it or leaves it out', async () => {
    const files = { ...before, 'deploy/prod.key': key };
    assert.deepEqual(fixed(await reviewed(files, { 'deploy/prod.key': null })), ['secret-file-copied']);
    assert.deepEqual(fixed(await reviewed(files, { '.dockerignore': '.git\n.env\ndeploy\n' })), ['secret-file-copied']);
  });

  test('is found whatever the scope', async () => {
    for (const scope of ['changed', 'affected', 'all'] as const) {
      const review = await reviewed({ 'deploy/prod.key': key }, before, { scope });
      assert.deepEqual(told(review), ['introduced Dockerfile:3'], scope);
    }
  });

  test('is not looked for behind a link, in a submodule or outside of the repository', async () => {
    const review = await reviewed(before, {
      'keys.txt': key,
      'deploy/prod.key': { symlink: '../keys.txt' },
      'deploy/host.key': { symlink: '/etc/ssl/private/host.key' },
      'deploy/store.p12': { symlink: '../keys.txt' },
      'deploy/other.key': { submodule: '0104b334637a5f19aa9c983a91b54c89887c0984' },
    });
    assert.deepEqual([told(review), unread(review), review.verdict], [[], [], 'pass']);
  });

  test('is not read where there are too many, which is told', async () => {
    const keys = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`deploy/${1000 + i}.key`, 'x\n']));
    const review = await reviewed(before, { ...keys, 'deploy/z.key': key });
    assert.deepEqual(told(review), []);
    assert.match(
      review.remarks.join('\n'),
      /folders that are called like files with credentials were looked at: 500 are read at most/,
    );
    assert.deepEqual(unread(review), []);
  });

  test('is not looked at over and over again for a file that copies its folder as often, which is told', async () => {
    const keys = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`deploy/${1000 + i}.key`, 'x\n']));
    const copies = (times: number) => Array.from({ length: times }, (_, i) => `COPY deploy /srv/${i}\n`).join('');
    const remarks = async (times: number) => {
      const review = await reviewed(before, { ...keys, Dockerfile: `FROM debian:13\n${copies(times)}USER 10001\n` });
      return review.remarks.filter((remark) => remark.includes('were looked at')).length;
    };
    assert.deepEqual([await remarks(10), await remarks(450)], [0, 1]);
  });
});

test('a keystore in a folder that is mounted is introduced with the mount', async () => {
  const compose = (volume: string) =>
    `services:\n  web:\n    image: example/web:1\n    volumes: ['${volume}:/etc/web']\n`;
  const files: Files = { 'compose.yaml': compose('data'), 'keys/web.p12': Buffer.from([0, 1, 2]) };
  const review = await reviewed(files, { 'compose.yaml': compose('./keys') });
  assert.deepEqual(places(review, 'env-file-secret'), ['introduced compose.yaml:4']);
});

/** What is asked of a forge for a change of one line of a Dockerfile. */
async function asked(texts: Record<string, string>, lines = dockerfile): Promise<string[]> {
  const all: Texts = new Map(Object.entries({ Dockerfile: lines, '.dockerignore': '.git\n.env\n', ...texts }));
  const forge = changeOf(all, new Map([...all, ['Dockerfile', `${lines}EXPOSE 80\n`]]));
  const requests: string[] = [];
  await run({
    forge: {
      ...forge,
      read: (wanted) => {
        requests.push(wanted.map(({ path }) => path).join(' '));
        return forge.read(wanted);
      },
      tree: (side, quick) => {
        requests.push(`tree of ${side}${quick ? ', quick' : ''}`);
        return forge.tree(side, quick);
      },
    },
    policyPath: defaultPolicyPath,
    overrides: {},
  });
  return requests;
}

test('nothing more is asked where no file is called like one with credentials, and one request where some are', async () => {
  const none = await asked({ 'src/a.js': '' });
  assert.deepEqual(
    none.filter((each) => each.startsWith('tree')),
    ['tree of head, quick'],
  );
  const some = await asked({ 'deploy/prod.key': key, 'src/.npmrc': '' });
  assert.equal(some.length, none.length + 1, some.join('\n'));
});

test('nothing more is asked for what says where packages come from, beside a container file', async () => {
  const none = await asked({});
  const lines = 'FROM python:3.13\nUSER 1000\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n';
  const some = await asked({ 'requirements.txt': 'flask==3.1.0\n' }, lines);
  assert.equal(some.length, none.length, some.join('\n'));
});

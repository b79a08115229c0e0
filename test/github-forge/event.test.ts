import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readEvent } from '../../src/github/event.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-'));
after(() => rmSync(folder, { recursive: true }));

const base = 'a'.repeat(40);
const head = 'b'.repeat(40);
const pull_request = {
  number: 7,
  title: '::error::x',
  changed_files: 3,
  base: { ref: 'main', sha: base },
  head: { sha: head, repo: null },
};

function env(payload: unknown, name = 'pull_request') {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_REPOSITORY: 'octo/shop' };
}

for (const name of ['pull_request', 'pull_request_target']) {
  test(`reads a ${name}, also of a fork that is gone`, () => {
    assert.deepEqual(readEvent(env({ pull_request }, name)), {
      owner: 'octo',
      repo: 'shop',
      number: 7,
      base: { ref: 'main', sha: base },
      head,
      changedFiles: 3,
    });
  });
}

for (const name of ['push', 'merge_group', 'schedule', '']) {
  test(`'${name}' is answered with what is supported`, () => {
    assert.throws(() => readEvent(env({ pull_request }, name)), /`pull_request` and `pull_request_target`/);
  });
}

test('a payload that cannot be used is named', () => {
  assert.throws(() => readEvent(env('{')), /GITHUB_EVENT_PATH cannot be read/);
  assert.throws(() => readEvent(env({})), /pull_request\.number is no number/);
  assert.throws(
    () => readEvent(env({ pull_request: { ...pull_request, head: { sha: 'main' } } })),
    /pull_request\.head\.sha is no commit/,
  );
  assert.throws(() => readEvent({ ...env({ pull_request }), GITHUB_REPOSITORY: 'shop' }), /GITHUB_REPOSITORY/);
  assert.throws(() => readEvent({ ...env({ pull_request }), GITHUB_EVENT_PATH: '' }), /GITHUB_EVENT_PATH is not set/);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refusal, scene } from './scene.ts';

test('the file list tells what git tells', async () => {
  await using s = await scene();
  const { github } = s;
  github.repository.commit('main', {
    'old.txt': 'one\ntwo\nthree\nfour\n',
    'gone.txt': 'nothing else is like this\n',
    link: 'a file\n',
  });
  github.push(
    'feature',
    {
      'new.txt': { moved: 'old.txt' },
      'gone.txt': null,
      'logo.png': Buffer.from([0x89, 0, 1]),
      run: { executable: 'x\n' },
      link: { symlink: 'README.md' },
    },
    'Many kinds',
    { from: 'main' },
  );
  const { data } = await s.octokit.rest.pulls.listFiles(s.at);
  const rows = Object.fromEntries(data.map((file) => [file.filename, file]));
  assert.equal(rows['new.txt']?.status, 'renamed');
  assert.equal(rows['new.txt']?.previous_filename, 'old.txt');
  assert.equal(rows['new.txt']?.patch, undefined, 'a pure rename has no patch');
  assert.equal(rows['gone.txt']?.status, 'removed');
  assert.equal(rows['gone.txt']?.patch, '@@ -1 +0,0 @@\n-nothing else is like this');
  assert.equal(rows['logo.png']?.patch, undefined, 'a binary file has no patch');
  assert.equal(rows.run?.status, 'added');
  assert.equal(rows.link?.status, 'changed');
  const blob = await s.octokit.rest.git.getBlob({ ...s.repo, file_sha: rows.run!.sha! });
  assert.equal(Buffer.from(blob.data.content, 'base64').toString(), 'x\n');
  assert.deepEqual(github.violations, []);
});

test('the list is a three-dot diff: what only the base changed is not in it', async () => {
  await using s = await scene();
  s.github.repository.commit('main', { 'README.md': 'A better shop\n' });
  const { data } = await s.octokit.rest.pulls.listFiles(s.at);
  assert.deepEqual(
    data.map((file) => file.filename),
    ['Dockerfile'],
  );
  const compared = await s.octokit.rest.repos.compareCommitsWithBasehead({
    ...s.repo,
    basehead: `main...${s.pull.head.sha}`,
  });
  assert.equal(compared.data.merge_base_commit.sha, s.base);
  assert.equal(compared.data.status, 'diverged');
  const got = await s.octokit.rest.pulls.get(s.at);
  assert.equal(got.data.base.sha, s.base, 'base.sha is stale until the next push');
});

test('pages hold 30 files unless asked, 100 at most, and the list ends without a word', async () => {
  await using s = await scene({ limits: { filesPerPull: 120 } });
  s.github.push('feature', Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`f${i}`, `${i}\n`])));
  const first = await s.octokit.rest.pulls.listFiles(s.at);
  assert.equal(first.data.length, 30);
  assert.match(first.headers.link ?? '', /page=2>; rel="next".*page=4>; rel="last"/);
  const large = await s.octokit.rest.pulls.listFiles({ ...s.at, per_page: 500 });
  assert.equal(large.data.length, 100);
  const all = await s.octokit.paginate(s.octokit.rest.pulls.listFiles, { ...s.at, per_page: 100 });
  assert.equal(all.length, 120);
  assert.equal((await s.octokit.rest.pulls.get(s.at)).data.changed_files, 151);
});

test('once the patches of an answer are too long, a changed file looks unchanged', async () => {
  await using s = await scene({ limits: { patchLinesPerAnswer: 20 } });
  s.github.push('feature', { 'a.txt': 'x\n'.repeat(15), 'b.txt': 'y\n' });
  const together = (await s.octokit.rest.pulls.listFiles(s.at)).data.find((file) => file.filename === 'b.txt')!;
  assert.deepEqual([together.patch, together.changes, together.additions], [undefined, 0, 0]);
  const alone = (await s.octokit.rest.pulls.listFiles({ ...s.at, per_page: 1, page: 3 })).data[0]!;
  assert.deepEqual([alone.filename, alone.patch, alone.changes], ['b.txt', '@@ -0,0 +1 @@\n+y', 1]);
  assert.equal(alone.sha, together.sha);
});

test('the diff media type gives up for good beyond its limit', async () => {
  await using s = await scene({ limits: { linesPerDiff: 10 } });
  const refused = await refusal(s.octokit.rest.pulls.get({ ...s.at, mediaType: { format: 'diff' } }));
  assert.equal(refused.status, 406);
  assert.deepEqual((refused.errors as { code: string }[])[0]?.code, 'too_large');
});

test('compare lists 300 files on its first page only', async () => {
  await using s = await scene({ limits: { filesPerComparison: 3 } });
  s.github.push('feature', { a: 'a', b: 'b', c: 'c', d: 'd' });
  const basehead = `main...${s.pull.head.sha}`;
  const one = await s.octokit.rest.repos.compareCommitsWithBasehead({ ...s.repo, basehead });
  assert.equal(one.data.files?.length, 3);
  const two = await s.octokit.rest.repos.compareCommitsWithBasehead({ ...s.repo, basehead, page: 2 });
  assert.equal(two.data.files, undefined);
});

test('the contents API follows a link and says that it read a file', async () => {
  await using s = await scene();
  s.github.push('feature', { 'docs/link': { symlink: '../Dockerfile' }, outside: { symlink: '/etc/passwd' } });
  const ref = s.pull.head.sha;
  const followed = await s.octokit.rest.repos.getContent({ ...s.repo, path: 'docs/link', ref });
  assert.ok(!Array.isArray(followed.data) && followed.data.type === 'file');
  assert.match(Buffer.from(followed.data.content, 'base64').toString(), /^FROM debian:12\n/);
  const kept = await s.octokit.rest.repos.getContent({ ...s.repo, path: 'outside', ref });
  assert.ok(!Array.isArray(kept.data) && kept.data.type === 'symlink');
  const tree = await s.octokit.rest.git.getTree({ ...s.repo, tree_sha: ref, recursive: '0' });
  assert.equal(tree.data.tree.find((entry) => entry.path === 'docs/link')?.mode, '120000', 'any value is recursive');
});

test('the contents API stops at 1 MB; blobs do not', async () => {
  await using s = await scene();
  s.github.push('feature', { 'large.txt': 'x'.repeat(1024 * 1024 + 1) });
  const at = { ...s.repo, path: 'large.txt', ref: s.pull.head.sha };
  assert.equal((await refusal(s.octokit.rest.repos.getContent(at))).status, 403);
  const asObject = await s.octokit.rest.repos.getContent({ ...at, mediaType: { format: 'object' } });
  assert.ok('encoding' in asObject.data && asObject.data.encoding === 'none');
  const raw = await s.octokit.rest.repos.getContent({ ...at, mediaType: { format: 'raw' } });
  assert.equal((raw.data as unknown as string).length, 1024 * 1024 + 1);
});

test('a tree tells when it was cut', async () => {
  await using s = await scene({ limits: { treeEntries: 1 } });
  const cut = await s.octokit.rest.git.getTree({ ...s.repo, tree_sha: s.pull.head.sha, recursive: 'true' });
  assert.equal(cut.data.truncated, true);
  assert.equal(cut.data.tree.length, 1);
});

test("a fork's commits are read through the base repository, and its branch is not in it", async () => {
  await using s = await scene();
  s.github.repository.commit('mallory:feature', { 'evil.sh': 'x\n' }, 'From a fork', { from: s.base });
  const pull = s.github.openPull({ head: 'mallory:feature' });
  const got = await s.octokit.rest.pulls.get({ ...s.repo, pull_number: pull.number });
  assert.equal(got.data.head.repo?.full_name, 'mallory/shop');
  assert.equal(got.data.head.label, 'mallory:feature');
  const tree = await s.octokit.rest.git.getTree({ ...s.repo, tree_sha: pull.head.sha });
  assert.ok(tree.data.tree.some((entry) => entry.path === 'evil.sh'));
  assert.equal((await refusal(s.octokit.rest.git.getRef({ ...s.repo, ref: 'forks/mallory/feature' }))).status, 404);
});

test('names that hold anything come through whole', async () => {
  await using s = await scene();
  const name = 'a "b"\\\n`c`/ü\u202e#?%.txt';
  s.github.push('feature', { [name]: 'x\n' });
  const { data } = await s.octokit.rest.pulls.listFiles(s.at);
  assert.ok(data.some((file) => file.filename === name && file.patch === '@@ -0,0 +1 @@\n+x'));
  assert.deepEqual(s.github.violations, []);
});

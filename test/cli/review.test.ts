import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Repository } from '../repository.ts';
import { layerReview } from './command.ts';
import { bad, Folder, good } from './files.ts';

interface Told {
  rule: string;
  path: string;
  standing: string;
}

async function reviewed(repo: Repository, ...args: string[]) {
  const { stdout, stderr, status } = await layerReview(['review', '--format', 'json', ...args], {
    folder: repo.folder,
  });
  assert.equal(stderr, '');
  const document = JSON.parse(stdout);
  const findings: Told[] = document.findings;
  return { document, findings, status, files: document.files as string[] };
}

/** `main` is bad already; `feature` adds another bad file and touches the first. */
function worsened() {
  const repo = Repository.create();
  const base = repo.commit('main', { 'old/Dockerfile': bad, 'untouched/Dockerfile': bad });
  repo.commit('feature', { 'old/Dockerfile': `${bad}CMD ["x"]\n`, 'new/Dockerfile': bad }, 'Worsen', { from: base });
  return repo;
}

describe('review', () => {
  it('reviews the files of a range whole, and tells what is new', async () => {
    using repo = worsened();
    const { files, findings, status } = await reviewed(repo, '--base', 'main', '--head', 'feature');
    assert.deepEqual(files, ['new/Dockerfile', 'old/Dockerfile']);
    assert.equal(status, 1);
    const roots = findings
      .filter(({ rule }) => rule === 'run-as-root')
      .map(({ path, standing }) => `${path} ${standing}`);
    assert.deepEqual(roots.sort(), ['new/Dockerfile introduced', 'old/Dockerfile existing']);
  });

  it('goes as far as it is told to', async () => {
    using repo = Repository.create();
    const files = { 'web/Dockerfile': 'FROM debian:12\nCOPY src /\n', 'web/src/a': 'a\n', 'other/Dockerfile': good };
    const base = repo.commit('main', files);
    repo.commit('feature', { 'web/src/a': 'b\n' }, 'Edit', { from: base });
    const filesIn = async (scope: string) => (await reviewed(repo, '--head', 'feature', '--scope', scope)).files;
    assert.deepEqual(await filesIn('changed'), []);
    assert.deepEqual(await filesIn('affected'), ['web/Dockerfile']);
    assert.deepEqual(await filesIn('all'), ['other/Dockerfile', 'web/Dockerfile']);
  });

  it('fails for what is new only, unless asked to fail for all', async () => {
    using repo = Repository.create();
    const base = repo.commit('main', { Dockerfile: bad });
    repo.commit('feature', { Dockerfile: `# A comment\n${bad}` }, 'Comment', { from: base });
    assert.equal((await reviewed(repo, '--head', 'feature')).status, 0);
    assert.equal((await reviewed(repo, '--head', 'feature', '--gate', 'all')).status, 1);
  });

  it('tells what is fixed', async () => {
    using repo = Repository.create();
    const base = repo.commit('main', { Dockerfile: bad });
    repo.commit('feature', { Dockerfile: good }, 'Fix', { from: base });
    const { status, document } = await reviewed(repo, '--head', 'feature');
    assert.equal(status, 0);
    assert.ok(document.counts.fixed > 0);
  });

  it('sees the work tree, with files that git does not know yet, from any folder', async () => {
    using repo = worsened();
    repo.git(['checkout', '--quiet', 'main']);
    mkdirSync(join(repo.folder, 'deep'));
    writeFileSync(join(repo.folder, 'deep/Dockerfile'), bad);
    const { stdout } = await layerReview(['review', '--format=json'], { folder: join(repo.folder, 'deep') });
    assert.deepEqual(JSON.parse(stdout).files, ['deep/Dockerfile']);
    assert.deepEqual((await reviewed(repo, '--head', 'HEAD')).files, []);
  });

  it('passes, and says so, where no container file changed', async () => {
    using repo = worsened();
    const { stdout, status } = await layerReview(['review', '--head', 'main'], { folder: repo.folder });
    assert.equal(status, 0);
    assert.match(stdout, /no container files?/i);
  });

  it('believes the policy at the base, or the one that is named', async () => {
    using repo = Repository.create();
    const base = repo.commit('main', { '.github/layer-review.yml': 'fail-on: high\n' });
    repo.commit('feature', { '.github/layer-review.yml': 'fail-on: never\n', Dockerfile: bad }, 'Sneak', {
      from: base,
    });
    assert.equal((await reviewed(repo, '--head', 'feature')).status, 1);
    repo.git(['checkout', '--quiet', 'feature']);
    assert.equal((await reviewed(repo, '--policy', '.github/layer-review.yml')).status, 0);
  });

  it('takes the range as git writes it', async () => {
    using repo = worsened();
    repo.git(['checkout', '--quiet', 'feature']);
    const whole = (await reviewed(repo, '--base', 'main', '--head', 'feature')).document;
    for (const range of ['main..feature', 'main...feature', 'main..', '..feature', '..'])
      assert.deepEqual((await reviewed(repo, range)).document, whole, range);
    const twice = await layerReview(['review', 'main..', '--base', 'main'], { folder: repo.folder });
    assert.deepEqual([twice.status, twice.stdout], [2, '']);
    assert.match(twice.stderr, /main\.\. says already what --base/);
  });

  it('is a few lines where nothing is new, and shows the rest where somebody asks for it', async () => {
    using repo = Repository.create();
    const base = repo.commit('main', { Dockerfile: bad });
    repo.commit('feature', { Dockerfile: `# A comment\n${bad}` }, 'Comment', { from: base });
    const text = async (...more: string[]) =>
      (await layerReview(['review', 'main..feature', ...more], { folder: repo.folder })).stdout;
    const lines = (await text()).trimEnd().split('\n');
    assert.equal(lines[0], 'main..feature: 1 container file reviewed.');
    assert.match(lines.at(-3)!, /^No new findings · \d+ there before, \d+ of them high \(gate: all would fail\)\.$/);
    assert.match(lines.at(-2)!, /^Pass: this change introduces no finding/);
    assert.match(lines.at(-1)!, /`--all` shows every finding, also what was there before/);
    assert.ok(lines.length <= 6, lines.join('\n'));
    assert.match(await text('--all'), /There before this change:\n\nDockerfile\n[\s\S]*run-as-root/);
  });

  it('says which ref is not there', async () => {
    using repo = worsened();
    const { status, stdout, stderr } = await layerReview(['review', '--base', 'mian'], { folder: repo.folder });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    assert.match(stderr, /No commit named mian/);
  });
});

describe('keystores that containers are given', () => {
  const service = (lines: string) => `services:\n  app:\n    image: example/app:1\n${lines}`;
  const mounting = service('    volumes:\n      - ./certs/app.p12:/etc/app.p12:ro\n');
  const secret = `${service('    secrets: [keystore]\n')}secrets:\n  keystore: { file: certs/app.p12 }\n`;
  const told = ({ findings }: { readonly findings: readonly Told[] }) =>
    findings.filter(({ rule }) => rule === 'env-file-secret').map(({ path, standing }) => `${standing} ${path}`);

  it('are reported where they are committed, and where only they change', async () => {
    using repo = Repository.create();
    repo.commit('main', { 'compose.yaml': mounting, 'deploy/compose.yaml': secret });
    repo.commit('both', { 'compose.yaml': secret, 'certs/app.p12': keystore() }, 'Add', { from: 'main' });
    repo.commit('alone', { 'certs/app.p12': keystore() }, 'Add', { from: 'main' });
    repo.commit('other', { 'deploy/certs/app.p12': keystore() }, 'Add', { from: 'main' });
    repo.commit('linked', { certs: { symlink: 'keys' }, 'keys/app.p12': keystore() }, 'Add', { from: 'main' });
    const on = async (head: string) => told(await reviewed(repo, '--base', 'main', '--head', head));
    assert.deepEqual(await on('both'), ['introduced compose.yaml']);
    assert.deepEqual(await on('alone'), ['introduced compose.yaml']);
    assert.deepEqual(await on('other'), ['introduced deploy/compose.yaml']);
    assert.deepEqual(await on('linked'), ['introduced compose.yaml']);
  });

  it('are not where git is told to ignore them, in a commit and in the work tree', async () => {
    using repo = Repository.create();
    repo.commit('main', { '.gitignore': '*.p12\n' });
    repo.commit('feature', { 'compose.yaml': mounting }, 'Add', { from: 'main' });
    repo.git(['checkout', '--quiet', 'feature']);
    mkdirSync(join(repo.folder, 'certs'));
    writeFileSync(join(repo.folder, 'certs/app.p12'), keystore());
    assert.deepEqual(told(await reviewed(repo, '--base', 'main', '--head', 'feature')), []);
    assert.deepEqual(told(await reviewed(repo, '--base', 'main')), []);
    repo.git(['add', '--force', 'certs/app.p12']);
    assert.deepEqual(told(await reviewed(repo, '--base', 'main')), ['introduced compose.yaml']);
  });
});

/** What openssl makes of a new key and a certificate of it. */
function keystore(): Buffer {
  using folder = new Folder({});
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder.path, stdio: ['ignore', 'pipe', 'ignore'] });
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', 'a.key', '-out', 'a.crt', '-subj', '/CN=app');
  return openssl('pkcs12', '-export', '-inkey', 'a.key', '-in', 'a.crt', '-passout', 'pass:changeit');
}

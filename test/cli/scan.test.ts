import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundle, layerReview, runProcess, shell } from './command.ts';
import { bad, Folder, good } from './files.ts';

describe('scan', () => {
  it('passes with 0, fails with 1', async () => {
    using folder = new Folder({ 'good/Dockerfile': good, 'bad/Dockerfile': bad });
    assert.equal((await layerReview(['scan', 'good'], { folder: folder.path })).status, 0);
    assert.equal((await layerReview(['scan', 'bad'], { folder: folder.path })).status, 1);
    assert.equal((await layerReview(['scan'], { folder: folder.path })).status, 1);
    assert.equal((await layerReview(['scan', '--fail-on', 'never'], { folder: folder.path })).status, 0);
  });

  it('prints one JSON document and nothing else', async () => {
    using folder = new Folder({ 'a/Dockerfile': bad, 'b/Dockerfile': good });
    const { stdout, stderr, status } = await layerReview(['scan', '--format', 'json'], { folder: folder.path });
    const document = JSON.parse(stdout);
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.equal(document.verdict, 'fail');
    assert.deepEqual(document.files, ['a/Dockerfile', 'b/Dockerfile']);
    const [pipe] = document.findings.filter(({ rule }: { rule: string }) => rule === 'pipe-to-shell');
    assert.equal(pipe.path, 'a/Dockerfile');
    assert.equal(pipe.start.line, 3);
    assert.equal(pipe.standing, 'introduced');
  });

  it('prints Markdown', async () => {
    using folder = new Folder({ Dockerfile: bad });
    const { stdout, stderr } = await layerReview(['scan', '--format=markdown'], { folder: folder.path });
    assert.match(stdout, /run-as-root/);
    assert.equal(stderr, '');
  });

  it('prints SARIF', async () => {
    using folder = new Folder({ 'a b/Dockerfile': bad });
    const { stdout, stderr, status } = await layerReview(['scan', '--format=sarif'], { folder: folder.path });
    const { version, runs } = JSON.parse(stdout);
    assert.deepEqual({ version, status, stderr }, { version: '2.1.0', status: 1, stderr: '' });
    assert.equal(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'a%20b/Dockerfile');
  });

  it('goes on after what it cannot read, and does not pass', async () => {
    using folder = new Folder({
      'latin.dockerfile': Buffer.from([0x46, 0xe9]),
      Dockerfile: bad,
      'broken/compose.yml': 'services: {redis: null, image: redis:alpine}\n',
    });
    symlinkSync('/etc/passwd', join(folder.path, 'Containerfile'));
    const { stdout, status } = await layerReview(['scan', 'nowhere', '.', '--format', 'json'], { folder: folder.path });
    const document = JSON.parse(stdout);
    assert.equal(status, 2);
    assert.equal(document.verdict, 'error');
    const unread = document.unread.map(({ path }: { path: string }) => path);
    for (const path of ['Containerfile', 'broken/compose.yml', 'latin.dockerfile'])
      assert.ok(unread.includes(path), path);
    assert.ok(
      document.findings.some(
        ({ rule, path }: { rule: string; path: string }) => rule === 'run-as-root' && path === 'Dockerfile',
      ),
    );
  });

  it('tells a path that does not exist, and reviews the others', async () => {
    using folder = new Folder({ Dockerfile: bad });
    const { stdout, status } = await layerReview(['scan', 'nowhere', 'Dockerfile'], { folder: folder.path });
    assert.equal(status, 2);
    assert.match(stdout, /no such file or folder: nowhere/);
    assert.match(stdout, /run-as-root/);
  });

  it('leaves out other files, but not when there is nothing else', async () => {
    using folder = new Folder({ Dockerfile: good, 'README.md': '# About\n' });
    assert.equal((await layerReview(['scan', 'README.md', 'Dockerfile'], { folder: folder.path })).status, 0);
    const alone = await layerReview(['scan', 'README.md'], { folder: folder.path });
    assert.equal(alone.status, 2);
    assert.match(alone.stdout, /README\.md is neither a Dockerfile nor a compose file/);
  });

  it('uses the policy of the folder, or the one that is named', async () => {
    using folder = new Folder({
      Dockerfile: bad,
      '.github/layer-review.yml': 'fail-on: never\n',
      'other.yml': 'fail-on: low\n',
    });
    assert.equal((await layerReview(['scan'], { folder: folder.path })).status, 0);
    assert.equal((await layerReview(['scan', '--policy', 'other.yml'], { folder: folder.path })).status, 1);
    assert.equal((await layerReview(['scan', '--fail-on', 'high'], { folder: folder.path })).status, 1);
  });

  it('needs neither git nor anything beside its one file', async () => {
    using folder = new Folder({ Dockerfile: good });
    using elsewhere = new Folder({ 'package.json': '{"type":"module"}' });
    const alone = join(elsewhere.path, 'layer-review.js');
    copyFileSync(bundle, alone);
    for (const format of ['text', 'json', 'markdown']) {
      execFileSync(process.execPath, [alone, 'scan', '--format', format], {
        cwd: folder.path,
        env: { PATH: '/nowhere' },
      });
    }
  });
});

describe('output', () => {
  it('is whole through a pipe', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}/Dockerfile`, bad]));
    using folder = new Folder(files);
    const { stdout } = await shell('$REVIEW scan --format json | (sleep 0.3; cat)', folder.path);
    assert.ok(stdout.length > 256 * 1024, `${stdout.length} characters`);
    assert.equal(JSON.parse(stdout).files.length, 400);
  });

  it('is whole through a pipe that does not block', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}/Dockerfile`, bad]));
    using folder = new Folder(files);
    const script = `import os, subprocess, sys, time
r, w = os.pipe()
os.set_blocking(w, False)
p = subprocess.Popen(sys.argv[1:], stdout=w)
os.close(w)
time.sleep(0.3)
sys.stdout.buffer.write(os.fdopen(r, 'rb').read())`;
    const command = [process.execPath, bundle, 'scan', '--format', 'json'];
    const { stdout } = await runProcess('python3', ['-c', script, ...command], folder.path);
    assert.equal(JSON.parse(stdout).files.length, 400);
  });

  it('ends quietly when nobody reads on', async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}/Dockerfile`, bad]));
    using folder = new Folder(files);
    const { stdout, stderr } = await shell('$REVIEW scan | head -n 1; echo "${PIPESTATUS[0]}"', folder.path);
    assert.equal(stderr, '');
    assert.match(stdout, /\n1\n$/);
  });

  it('has colour on a terminal only, or where it is asked for', async () => {
    using folder = new Folder({ Dockerfile: bad });
    const colourful = async (env: Record<string, string>) =>
      (await layerReview(['scan'], { folder: folder.path, env })).stdout.includes('\u001b[');
    assert.equal(await colourful({}), false);
    assert.equal(await colourful({ FORCE_COLOR: '1' }), true);
    assert.equal(await colourful({ FORCE_COLOR: '0' }), false);
    const terminal = (env: string) =>
      shell(`${env} TERM=xterm script --quiet --return --command "$REVIEW scan" /dev/null`, folder.path);
    assert.ok((await terminal('')).stdout.includes('\u001b['));
    assert.ok(!(await terminal('NO_COLOR=1')).stdout.includes('\u001b['));
  });

  it('lets no file or name steer the terminal', async () => {
    using folder = new Folder({
      '\u001b[2Jx.dockerfile': 'FROM debian\nUSER root\nRUN echo \u001b]0;title\u0007 | sudo sh\n',
    });
    for (const args of [
      ['scan'],
      ['explain'],
      ['scan', '--format=json'],
      ['scan', '--format=markdown'],
      ['scan', '\u001b[2Jnowhere'],
    ]) {
      const { stdout, stderr } = await layerReview(args, { folder: folder.path });
      assert.doesNotMatch(stdout + stderr, /[\u001b\u0007]/);
    }
  });
});

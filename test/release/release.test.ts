/** What a release is made of, and the scripts of its workflow, run here with programs that stand in for those of GitHub's runner. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { understand } from '../../src/model/understand.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { home } from '../../src/report/rule-page.ts';
import { rules } from '../../src/rules/index.ts';
import { Source } from '../../src/source.ts';
import { version } from '../../src/version.ts';
import { judge } from '../judge.ts';
import { readPage } from '../page-text.ts';
import { filesOf } from '../rules/example.ts';
import { root } from '../syntax.ts';
import { notesOf } from './notes.ts';
import { packed } from './package.ts';

const folder = mkdtempSync(join(tmpdir(), 'layer-review-release-'));
after(() => rmSync(folder, { recursive: true }));

describe('the notes', () => {
  const changes = `# Changes\n\n## [Unreleased]\n\n- Not yet.\n\n## [0.2.0]\n\n- [Rules](src/rules/README.md), as on [a page](https://example.com).\n\n## [0.1.0]\n\nThe first.\n\n[0.1.0]: ${home}\n`;

  test('are what the changelog says of the version, with links that lead somewhere', () => {
    const link = `${home}/blob/v0.2.0/src/rules/README.md`;
    assert.equal(notesOf('0.2.0', changes), `- [Rules](${link}), as on [a page](https://example.com).\n`);
    assert.equal(notesOf('0.1.0', changes), 'The first.\n');
    assert.match(notesOf(version, readPage('CHANGELOG.md')), /\w/);
  });

  test('are refused for a version that it says nothing of', () => {
    for (const other of ['0.3.0', '0.2', '']) assert.throws(() => notesOf(other, changes), /says nothing of/);
  });
});

/** Where the machine's own Node is, which may be another than the one that runs the tests. */
function ownNode(): string {
  const places = (process.env.PATH ?? '').split(delimiter).filter((place) => !place.includes('node_modules'));
  return places.map((place) => join(place, 'node')).find((path) => existsSync(path)) ?? process.execPath;
}

describe('the package', () => {
  const tarball = join(folder, packed(folder));

  test('holds the command, its licences and nothing to install', () => {
    const list = execFileSync('tar', ['tf', tarball], { encoding: 'utf8' }).trim().split('\n').sort();
    assert.deepEqual(
      list.map((path) => path.replace(/^package\//, '')),
      [
        ...['LICENSE', 'README.md', 'dist/cli/command.cjs', 'dist/cli/index.js', 'dist/cli/licenses.txt'],
        ...['dist/cli/package.json', 'package.json'],
      ],
    );
    const manifest = JSON.parse(execFileSync('tar', ['xOf', tarball, 'package/package.json'], { encoding: 'utf8' }));
    for (const key of Object.keys(manifest)) assert.doesNotMatch(key, /dependencies|private|scripts/i);
    assert.equal(manifest.repository.url, `git+${home}.git`, 'npm compares it with where the package was built');
  });

  test('runs in an empty folder, by the Node of the machine and by the newest that is promised', () => {
    const place = join(folder, 'empty');
    mkdirSync(place);
    writeFileSync(join(place, 'Dockerfile'), 'FROM debian:13\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\nUSER 1000\n');
    const npm = ['exec', '--offline', '--yes', `--package=file:${tarball}`, '--', 'layer-review'];
    const told = spawnSync('npm', [...npm, 'scan', '.'], { cwd: place, encoding: 'utf8' });
    assert.match(told.stdout, /tls-verification-disabled[\s\S]*Fail: 1 finding/, told.stderr);
    assert.equal(told.status, 1);
    execFileSync('npm', ['install', '--offline', '--no-save', tarball], { cwd: place, stdio: 'ignore' });
    for (const node of [ownNode(), process.execPath]) {
      const command = join(place, 'node_modules', 'layer-review', 'dist', 'cli', 'index.js');
      assert.equal(execFileSync(node, [command, '--version'], { encoding: 'utf8' }), `${version}\n`);
    }
  });
});

describe('the image', () => {
  const path = '.github/image/Dockerfile';

  test('has no fault that a strict review knows, runs as nobody in particular, and is pinned', () => {
    const text = readPage(path);
    const { findings, unread } = judge(understand(filesOf([new Source(path, text)])), rules, {
      ...defaultPolicy,
      profile: 'strict',
    });
    assert.deepEqual([findings.map(({ rule }) => rule.id), unread], [[], []]);
    assert.match(text, /^FROM \S+@sha256:[0-9a-f]{64}$/m);
    assert.match(text, /^USER [1-9]\d*:[1-9]\d*$/m);
  });

  test('takes in what the package has, and its context nothing else', () => {
    const copied = [...readPage(path).matchAll(/^COPY --chown=root:root (\S+) /gm)].map(([, from]) => from!);
    for (const each of copied) assert.ok(existsSync(join(root, each)), each);
    const [all, ...kept] = readPage(`${path}.dockerignore`).trim().split('\n');
    assert.equal(all, '*');
    assert.deepEqual(
      kept,
      copied.map((each) => `!${each}`),
    );
  });
});

test('a tag that is not the version is refused', () => {
  const release = (tag: string) =>
    spawnSync(process.execPath, ['test/release/release.ts', tag, join(folder, tag)], { cwd: root, encoding: 'utf8' });
  for (const tag of ['v0.0.1', version]) assert.match(release(tag).stderr, /package\.json has the version/);
});

describe('the workflow', () => {
  const { jobs } = parseYaml(readPage('.github/workflows/release.yml'));
  const version = '0.2.0';

  /** The script of a step, by the job and the beginning of its name. */
  function scriptOf(job: string, name: string): string {
    const step = jobs[job].steps.find((each: { name?: string }) => each.name?.startsWith(name));
    return step.run;
  }

  /** A runner of scripts, with programs of its own and a folder that keeps what they did. */
  class Runner {
    readonly place = mkdtempSync(join(folder, 'runner-'));

    constructor(programs: Readonly<Record<string, string>> = {}) {
      for (const each of ['bin', 'release']) mkdirSync(join(this.place, each));
      for (const name of [
        `layer-review-${version}.tgz`,
        'layer-review-linux-x64.tar.gz',
        'SHA256SUMS',
        'layer-review.rb',
      ])
        writeFileSync(join(this.place, 'release', name), name);
      cpSync(join(root, 'test/release/stand-in-gh.sh'), join(this.place, 'bin/gh'));
      for (const [name, text] of Object.entries(programs)) {
        const path = join(this.place, 'bin', name);
        writeFileSync(path, `#!/usr/bin/env bash\necho "${name} $*" >> calls\n${text}`);
        chmodSync(path, 0o755);
      }
    }

    /** @returns the status of the script, as GitHub's runner starts it. */
    run(script: string, env: Readonly<Record<string, string>> = {}): number | null {
      const PATH = `${join(this.place, 'bin')}${delimiter}${process.env.PATH}`;
      const given = { TAG: `v${version}`, REVISION: 'c0ffee', RELEASE: 'release', RELEASES: '.' };
      writeFileSync(join(this.place, 'step.sh'), script);
      return spawnSync('bash', ['-e', 'step.sh'], { cwd: this.place, env: { ...process.env, ...given, ...env, PATH } })
        .status;
    }

    read(path: string): string {
      return existsSync(join(this.place, path)) ? readFileSync(join(this.place, path), 'utf8') : '';
    }
  }

  const draft = readPage('test/release/draft-release.sh');
  const publish = readPage('test/release/publish-release.sh');
  const remote = join(folder, 'remote.git');
  /** A remote with the tag on a commit; what `git` says is said there. */
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
      cwd: remote,
      encoding: 'utf8',
    }).trim();
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  const [revision, other] = ['1', '2'].map((each) => git('commit-tree', '-m', each, git('mktree', '--missing')));

  test('calls a script for each step of a release, which knows no address', () => {
    for (const [job, script] of [
      ['image', 'push-image'],
      ['npm', 'publish-npm'],
      ['draft', 'draft-release'],
      ['publish', 'publish-release'],
    ] as const) {
      const step = jobs[job].steps.at(job === 'image' ? -2 : -1);
      assert.equal(step.run.trim().split('\n').at(-1), `test/release/${script}.sh`);
      const text = readPage(`test/release/${script}.sh`);
      assert.doesNotMatch(text, /ghcr\.io|github\.com|npmjs/);
      for (const [, name] of text.matchAll(/^# {3}([A-Z]+) /gm)) {
        if (name === 'BASE' || name === 'IMAGE') continue;
        assert.ok(name! in step.env, `${job} says what ${name} is`);
      }
    }
  });

  test('drafts a release with its files, publishes it, and moves the major tag', () => {
    git('update-ref', 'refs/tags/v0.2.0', revision!);
    const runner = new Runner();
    assert.equal(runner.run(draft), 0);
    assert.equal(runner.read('v0.2.0/draft'), 'true\n');
    assert.deepEqual(readdirSync(join(runner.place, 'v0.2.0/assets')), readdirSync(join(runner.place, 'release')));
    assert.equal(
      runner.run(`cd ${remote}; RELEASES=${runner.place}\n${publish}`, { REMOTE: remote, REVISION: revision! }),
      0,
    );
    assert.equal(runner.read('v0.2.0/draft'), 'false\n');
    assert.equal(git('rev-parse', 'v0'), revision);
  });

  test('can be repeated: after a fault, and after all is done', () => {
    const runner = new Runner();
    assert.notEqual(runner.run(draft, { FAULT: 'upload' }), 0);
    assert.equal(runner.read('v0.2.0/draft'), 'true\n', 'nothing is published without its files');
    assert.equal(runner.run(draft), 0);
    git('update-ref', 'refs/tags/v0', other!);
    for (const time of ['first', 'again']) {
      const script = `cd ${remote}; RELEASES=${runner.place}\n${publish}`;
      assert.equal(runner.run(script, { REMOTE: remote, REVISION: revision! }), 0, time);
      assert.equal(runner.read('v0.2.0/draft'), 'false\n');
      assert.equal(git('rev-parse', 'v0'), revision);
    }
    assert.equal(runner.run(draft), 0);
  });

  test('publishes nothing where the tag has moved since it was built', () => {
    const runner = new Runner();
    assert.equal(runner.run(draft), 0);
    git('update-ref', 'refs/tags/v0.2.0', other!);
    git('update-ref', 'refs/tags/v0', other!);
    const script = `cd ${remote}; RELEASES=${runner.place}\n${publish}`;
    assert.notEqual(runner.run(script, { REMOTE: remote, REVISION: revision! }), 0);
    assert.equal(runner.read('v0.2.0/draft'), 'true\n');
    assert.equal(git('rev-parse', 'v0'), other);
  });

  test('publishes on npm what is not there yet, and stops where another package is', () => {
    const script = readPage('test/release/publish-npm.sh');
    const npm = `[ "$1" = view ] || exit 0\n[ "$FAULT" != new ] || exit 1\necho "$THERE"`;
    const ours = `sha512-${hash('sha512', `layer-review-${version}.tgz`, 'base64')}`;
    for (const [env, status, times] of [
      [{ THERE: '' }, 0, 1],
      [{ FAULT: 'new' }, 0, 1],
      [{ THERE: ours }, 0, 0],
      [{ THERE: `sha512-${'A'.repeat(86)}==` }, 1, 0],
    ] as const) {
      const runner = new Runner({ npm });
      assert.equal(runner.run(script, env), status);
      const published = runner
        .read('calls')
        .split('\n')
        .filter((call) => call.startsWith('npm publish'));
      assert.equal(published.length, times);
      for (const call of published)
        assert.equal(call, `npm publish release/layer-review-${version}.tgz --access public`);
    }
  });

  test('stops where dist is not what src builds, or the tag is on no branch that was reviewed', () => {
    const runner = new Runner();
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
        cwd: runner.place,
        stdio: 'ignore',
      });
    mkdirSync(join(runner.place, 'dist'));
    writeFileSync(join(runner.place, 'dist', 'index.js'), '1\n');
    git('init', '--initial-branch=main');
    git('add', 'dist');
    git('commit', '-m', 'a');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    const compare = scriptOf('build', 'Compare dist');
    const onMain = scriptOf('build', 'See that the tag');
    assert.equal(runner.run(compare), 0);
    assert.equal(runner.run(onMain), 0);
    writeFileSync(join(runner.place, 'dist', 'more.js'), '');
    assert.equal(runner.run(compare), 1);
    git('add', 'dist');
    git('commit', '-m', 'b');
    assert.equal(runner.run(onMain), 1);
  });
});

/** What a release is made of, and the scripts of its workflow, run here with programs that stand in for those of GitHub's runner. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  /** The script of a step, by the job and the beginning of its name. */
  function scriptOf(job: string, name: string): string {
    const step = jobs[job].steps.find((each: { name?: string }) => each.name?.startsWith(name));
    return step.run;
  }

  /** A runner of scripts, with programs of its own and a folder that keeps what they did. */
  class Runner {
    readonly place = mkdtempSync(join(folder, 'runner-'));

    constructor(programs: Readonly<Record<string, string>>) {
      mkdirSync(join(this.place, 'bin'));
      mkdirSync(join(this.place, 'release'));
      writeFileSync(join(this.place, 'release', `layer-review-${version}.tgz`), '');
      for (const [name, text] of Object.entries(programs)) {
        const path = join(this.place, 'bin', name);
        writeFileSync(path, `#!/usr/bin/env bash\necho "${name} $*" >> calls\n${text}`);
        chmodSync(path, 0o755);
      }
    }

    /** @returns the status of the script, as GitHub's runner starts it. */
    run(script: string, env: Readonly<Record<string, string>> = {}): number | null {
      const PATH = `${join(this.place, 'bin')}${delimiter}${process.env.PATH}`;
      const given = {
        GITHUB_REF_NAME: 'v0.2.0',
        GITHUB_SHA: 'c0ffee',
        GH_REPO: 'acme/review',
        GITHUB_OUTPUT: 'output',
      };
      writeFileSync(join(this.place, 'step.sh'), script);
      return spawnSync('bash', ['-e', 'step.sh'], { cwd: this.place, env: { ...process.env, ...given, ...env, PATH } })
        .status;
    }

    read(path: string): string {
      return existsSync(join(this.place, path)) ? readFileSync(join(this.place, path), 'utf8') : '';
    }
  }

  /** Keeps a release as GitHub does: what is published takes no more files. */
  const gh = `case "$1 $2" in
  'release view') cat draft ;;
  'release create') [ ! -e draft ] && echo true > draft ;;
  'release upload') [ "$(cat draft)" = true ] && [ "$FAULT" != upload ] && touch attached ;;
  'release edit') [ -e attached ] && echo false > draft ;;
  'api --method')
    if [ "$3" = PATCH ]; then [ -e "\${4##*/}" ] && echo "$6" > "\${4##*/}"; else echo "$8" > "\${6##*/}"; fi ;;
esac`;
  const draft = scriptOf('publish', 'Draft a release');
  const major = scriptOf('publish', 'Point the major tag');

  test('drafts a release, attaches the package, publishes it, and moves the major tag', () => {
    const runner = new Runner({ gh });
    assert.equal(runner.run(draft), 0);
    assert.equal(runner.read('draft'), 'false\n');
    const verbs = [...runner.read('calls').matchAll(/^gh release (\w+)/gm)].map(([, verb]) => verb);
    assert.deepEqual(verbs, ['view', 'create', 'upload', 'edit']);
    assert.match(runner.read('calls'), /^gh release create v0\.2\.0 --draft --verify-tag /m);
    assert.equal(runner.run(major), 0);
    assert.equal(runner.read('v0'), 'sha=c0ffee\n');
  });

  test('can be repeated: after a fault, and after all is done', () => {
    const runner = new Runner({ gh });
    assert.notEqual(runner.run(draft, { FAULT: 'upload' }), 0);
    assert.equal(runner.read('draft'), 'true\n', 'nothing is published without its package');
    assert.equal(runner.run(draft), 0);
    assert.equal(runner.read('draft'), 'false\n');
    assert.equal(runner.run(draft), 0);
    assert.equal(runner.run(major), 0);
    assert.equal(runner.run(major, { GITHUB_SHA: 'f00d' }), 0);
    assert.equal(runner.read('v0'), 'sha=f00d\n');
  });

  test('publishes on npm what is not there yet', () => {
    const publish = scriptOf('npm', 'Publish it');
    const npm = `[ "$1" = view ] || exit 0\n[ "$FAULT" != new ] || exit 1\necho "$THERE"`;
    for (const [env, times] of [
      [{ THERE: '' }, 1],
      [{ FAULT: 'new' }, 1],
      [{ THERE: '0.2.0' }, 0],
    ] as const) {
      const runner = new Runner({ npm });
      assert.equal(runner.run(publish, env), 0);
      const published = runner
        .read('calls')
        .split('\n')
        .filter((call) => call.startsWith('npm publish'));
      assert.equal(published.length, times);
      for (const call of published)
        assert.match(call, /^npm publish \.\/release\/layer-review-[\d.]+\.tgz --access public$/);
    }
  });

  test('pushes an image under its version and the major one, and tells its digest', () => {
    const digest = `sha256:${'a'.repeat(64)}`;
    const docker = `[ "$2" != build ] || printf '{\\n  "containerimage.digest": "%s",\\n  "image.name": "x"\\n}\\n' ${digest} > built.json`;
    const runner = new Runner({ docker });
    const env = { IMAGE: 'ghcr.io/acme/review', GH_TOKEN: 'secret', GITHUB_ACTOR: 'octo' };
    assert.equal(runner.run(scriptOf('image', 'Build it'), env), 0);
    assert.equal(runner.read('output'), `digest=${digest}\n`);
    assert.match(runner.read('calls'), /--tag ghcr\.io\/acme\/review:0\.2\.0 --tag ghcr\.io\/acme\/review:0 --push/);
    assert.doesNotMatch(runner.read('calls'), /secret/);
  });

  test('stops where dist is not what src builds, or the tag is on no branch that was reviewed', () => {
    const runner = new Runner({});
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

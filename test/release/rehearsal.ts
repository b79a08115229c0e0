/**
 * A release on this machine: by the scripts that the workflow *release* runs, with other addresses, and then installed from there
 * as people install it.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/report/rule-page.ts';
import { version } from '../../src/version.ts';
import { runAction } from '../runner/action.ts';
import { base, change } from '../sample.ts';
import { GitHub } from '../stand-in/server.ts';
import { writeRelease } from './contents.ts';
import { Parts } from './parts.ts';
import { archiveOf, type Kind, kinds } from './single-file.ts';

export const tag = `v${version}`;
const major = tag.slice(0, tag.indexOf('.'));
/** What each way to run it is given, and says. */
const faulty = 'FROM debian:13\nENV NODE_TLS_REJECT_UNAUTHORIZED=0\nUSER 1000\n';
const found = /tls-verification-disabled[\s\S]*^Fail: .*\b1 finding/m;

/** The steps of the workflow, in their order. */
export const steps = ['push-image', 'publish-npm', 'draft-release', 'publish-release'] as const;

/** Ways to install it, and what is seen then. */
export const checks = ['npm', 'single file', 'image', 'signatures', 'tags', 'action', 'pre-commit'] as const;

export class Rehearsal implements AsyncDisposable {
  readonly parts: Parts;
  readonly image: string;
  readonly release: string;
  digest = '';
  readonly #only: readonly Kind[];
  #base = '';

  private constructor(parts: Parts, only: readonly Kind[]) {
    this.parts = parts;
    this.#only = only;
    this.image = `${parts.registry.host}/layer-review/layer-review`;
    this.release = parts.at('release');
  }

  /** @param only single files that are built */
  static async start(only: readonly Kind[] = kinds): Promise<Rehearsal> {
    return new Rehearsal(await Parts.start(tag), only);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.parts[Symbol.asyncDispose]();
  }

  /** What the job *build* does after it has built dist/. */
  async build(): Promise<void> {
    await writeRelease(tag, this.release, this.#only);
    this.#base = await this.parts.putBase();
  }

  /** Runs a script of the workflow in the checkout, with the addresses of what is here. */
  async step(name: (typeof steps)[number]): Promise<void> {
    const { parts } = this;
    const outputs = parts.at('outputs');
    rmSync(outputs, { force: true });
    const key = parts.at('release.key');
    const env = {
      ...{ TAG: tag, RELEASE: this.release, REVISION: parts.revision, SOURCE: home, GITHUB_OUTPUT: outputs },
      ...{ IMAGE: this.image, BASE: this.#base, REMOTE: parts.remote },
      SIGN_WITH: `--key ${key} --tlog-upload=false`,
    };
    await parts.run('bash', [join('test/release', `${name}.sh`)], { cwd: parts.checkout, env });
    if (name === 'push-image') await this.#attest(readFileSync(outputs, 'utf8').trim().replace('digest=', ''));
  }

  /** What GitHub says of an image that its workflow built, which only GitHub can: here by the key. */
  async #attest(digest: string): Promise<void> {
    this.digest = digest;
    const workflow = { ref: `refs/tags/${tag}`, repository: home, path: '.github/workflows/release.yml' };
    const source = { uri: `git+${home}@refs/tags/${tag}`, digest: { gitCommit: this.parts.revision } };
    const predicate = {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: { workflow },
        resolvedDependencies: [source],
      },
      runDetails: { builder: { id: `${home}/${workflow.path}@${workflow.ref}` } },
    };
    writeFileSync(this.parts.at('provenance.json'), JSON.stringify(predicate));
    const words = ['attest', '--yes', '--key', 'release.key', '--tlog-upload=false', '--type', 'slsaprovenance1'];
    await this.parts.run('cosign', [...words, '--predicate', 'provenance.json', `${this.image}@${digest}`]);
  }

  readonly checks: Readonly<Record<(typeof checks)[number], () => Promise<void>>> = {
    npm: async () => {
      const place = this.#place({ Dockerfile: faulty });
      const command = ['--yes', '--', `layer-review@${version}`];
      const { status, stdout, stderr } = await this.parts.try('npm', ['exec', ...command, 'scan', '.'], { cwd: place });
      assert.match(stdout, found, stderr);
      assert.equal(status, 1);
      await this.parts.run('npm', ['install', '--no-save', `layer-review@${version}`], { cwd: place });
      for (const file of ['index.js', 'command.cjs']) {
        const path = join('dist/cli', file);
        const installed = readFileSync(join(place, 'node_modules/layer-review', path));
        assert.ok(installed.equals(readFileSync(join(this.parts.checkout, path))), `${path} is that of the tag`);
      }
    },

    'single file': async () => {
      const place = this.#place({ Dockerfile: faulty });
      cpSync(join(this.parts.releases, tag, 'assets'), place, { recursive: true });
      assert.equal(readFileSync(join(this.parts.releases, tag, 'draft'), 'utf8'), 'false\n', 'it is published');
      await this.parts.run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: place });
      await this.parts.run('tar', ['xzf', archiveOf({ name: 'linux-x64' })], { cwd: place });
      const { stdout, stderr } = await this.parts.try(join(place, 'layer-review'), ['scan', 'Dockerfile'], {
        cwd: place,
      });
      assert.match(stdout, found, stderr);
    },

    image: async () => {
      await this.#runImage('amd64', (files) => ['chroot', '--userspec=65532:65532', files]);
      await this.#runImage('arm64', (files) => ['qemu-aarch64', '-L', files]);
    },

    signatures: async () => {
      const place = this.#place({
        '.github/layer-review.yml': [
          `registries: ["${this.parts.registry.host}"]`,
          'signatures:',
          `  - images: ["${this.parts.registry.host}/**"]`,
          '    key: release.pub',
          '    transparency-log: false',
          `    provenance: { source: ${home} }`,
        ].join('\n'),
        'release.pub': readFileSync(this.parts.at('release.pub'), 'utf8'),
      });
      for (const name of [tag.slice(1), major.slice(1)]) {
        const words = [join(this.parts.checkout, 'dist/cli/index.js'), 'verify', `${this.image}:${name}`];
        const { status, stdout, stderr } = await this.parts.try(process.execPath, words, { cwd: place });
        assert.equal(status, 0, stdout + stderr);
      }
      const unlogged = ['--key', 'release.pub', '--insecure-ignore-tlog=true', '--type', 'spdxjson'];
      await this.parts.run('cosign', ['verify-attestation', ...unlogged, `${this.image}@${this.digest}`]);
    },

    tags: async () => {
      const refs = await this.parts.run('git', ['ls-remote', '--tags', this.parts.remote]);
      const { revision } = this.parts;
      assert.equal(refs, [major, tag].map((name) => `${revision}\trefs/tags/${name}`).join('\n'));
    },

    action: async () => {
      const clone = await this.#clone(major);
      const github = await GitHub.start();
      try {
        const from = github.repository.commit('main', base);
        github.repository.commit('feature', change, 'Change', { from });
        const pull = github.openPull({ head: 'feature' }).number;
        const entry = join(clone, 'dist/index.js');
        const { outputs, stderr } = await runAction({ github, pull, entry, actionFile: join(clone, 'action.yml') });
        assert.equal(outputs.verdict, 'fail', stderr);
        assert.ok(github.conversation(pull).threads.length > 0);
      } finally {
        await github.stop();
      }
    },

    'pre-commit': async () => {
      const repository = this.#place({
        Dockerfile: faulty,
        '.pre-commit-config.yaml': [
          'repos:',
          `  - repo: ${this.parts.remote}`,
          `    rev: ${tag}`,
          '    hooks: [{ id: layer-review }]',
          '',
        ].join('\n'),
      });
      await this.parts.run('git', ['init', '--quiet'], { cwd: repository });
      await this.parts.run('git', ['add', '.'], { cwd: repository });
      const { status, stdout, stderr } = await this.parts.try('pre-commit', ['run'], { cwd: repository });
      assert.match(stdout, found, stderr);
      assert.equal(status, 1);
    },
  };

  /** Pulls the image of a kind of machine by the major tag, unpacks it and runs what it starts with. */
  async #runImage(architecture: string, runningIn: (files: string) => readonly string[]): Promise<void> {
    const place = this.#place({});
    const layout = `${place}/oci:it`;
    const from = `docker://${this.image}:${major.slice(1)}`;
    await this.parts.run('skopeo', ['copy', '--quiet', '--override-arch', architecture, from, `oci:${layout}`]);
    await this.parts.run('umoci', ['unpack', '--image', layout, join(place, 'bundle')]);
    const { process } = JSON.parse(readFileSync(join(place, 'bundle/config.json'), 'utf8'));
    assert.deepEqual([process.cwd, process.user.uid, process.user.gid], ['/work', 65532, 65532]);
    const files = join(place, 'bundle/rootfs');
    mkdirSync(join(files, 'work'), { recursive: true });
    writeFileSync(join(files, 'work/Dockerfile'), faulty);
    const [node, script, ...order] = process.args;
    assert.deepEqual(order, ['scan', '.']);
    const [program = '', ...words] = runningIn(files);
    // Only a root of its own makes its paths those of the image.
    const inside = program === 'chroot' ? '' : files;
    const command = [inside + node, inside + script, 'scan', 'work/Dockerfile'];
    const { status, stdout, stderr } = await this.parts.try(program, [...words, ...command], { cwd: files });
    assert.match(stdout, found, stderr);
    assert.equal(status, 1);
  }

  /** A folder with files in it. */
  #place(files: Readonly<Record<string, string>>): string {
    const place = this.parts.at(`place-${readdirSync(this.parts.folder).length}`);
    for (const [path, text] of Object.entries({ ...files })) {
      mkdirSync(join(place, path, '..'), { recursive: true });
      writeFileSync(join(place, path), text);
    }
    mkdirSync(place, { recursive: true });
    return place;
  }

  /** What a workflow gets that names a tag. */
  async #clone(name: string): Promise<string> {
    const clone = this.#place({});
    await this.parts.run('git', [
      'clone',
      '--quiet',
      '--depth=1',
      `--branch=${name}`,
      `file://${this.parts.remote}`,
      clone,
    ]);
    return clone;
  }
}

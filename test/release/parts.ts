/** What a release goes to, on this machine: a registry of npm, a registry of images, a git remote and releases of GitHub. */
import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';
import type { Outcome } from '../cli/command.ts';
import { DockerRegistry } from '../registry/docker-registry.ts';
import { root } from '../syntax.ts';
import { kinds, nodeOf } from './single-file.ts';

/** Programs of Debian that it takes, and those of npm, of which a mirror may lack a tag. */
const programs = ['buildah', 'cosign', 'docker-registry', 'pre-commit', 'skopeo', 'umoci'];
const verdaccio = { dependencies: { verdaccio: '6.10.4' }, overrides: { 'node-fetch': '2.7.0' } };
const armLibraries = '/usr/aarch64-linux-gnu/lib';

/** Why there can be no rehearsal here; undefined where there can. */
export function whatIsMissing(): string | undefined {
  if (process.arch !== 'x64' || process.platform !== 'linux') return 'it takes Linux on x64';
  if (process.getuid!() !== 0) return 'it takes root, to run an image';
  const missing = programs.filter((name) => spawnSync(name, ['--version']).error);
  if (missing.length > 0) return `${missing.join(', ')} not installed`;
  return existsSync(armLibraries) ? undefined : 'no libraries for arm64';
}

interface Surroundings {
  readonly cwd?: string;
  /** Added to {@link Parts.env}. */
  readonly env?: Readonly<Record<string, string>>;
}

export class Parts implements AsyncDisposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'layer-review-rehearsal-'));
  /** Of the release: what the workflow checks out, the repository that has the tags, and what GitHub keeps of releases. */
  readonly checkout = this.at('checkout');
  readonly remote = this.at('remote.git');
  readonly releases = this.at('releases');
  /** Where the registry of npm is. */
  npm = '';
  registry!: DockerRegistry;
  /** The commit that is released. */
  revision = '';
  #stopNpm: () => Promise<void> = async () => {};

  static async start(tag: string): Promise<Parts> {
    const parts = new Parts();
    mkdirSync(parts.at('bin'));
    copyFileSync(join(import.meta.dirname, 'stand-in-gh.sh'), parts.at('bin/gh'));
    await parts.#tagWhatIsHere(tag);
    parts.registry = await DockerRegistry.start();
    await parts.#startNpm();
    parts.#configure();
    await parts.run('cosign', ['generate-key-pair', '--output-key-prefix', 'release']);
    return parts;
  }

  at(...path: string[]): string {
    return join(this.folder, ...path);
  }

  /** Surroundings in which nothing of this user is read or kept. */
  get env(): Record<string, string> {
    return {
      PATH: [this.at('bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
      ...{ HOME: this.folder, XDG_CACHE_HOME: this.at('cache'), XDG_RUNTIME_DIR: this.at('run'), LANG: 'C.UTF-8' },
      ...{ CONTAINERS_STORAGE_CONF: this.at('storage.conf'), COSIGN_PASSWORD: '', RELEASES: this.releases },
      ...{ npm_config_cache: this.at('npm-cache'), npm_config_update_notifier: 'false' },
    };
  }

  /** @throws what a program complains of, where it ends with another status than 0 */
  async run(program: string, args: readonly string[], options: Surroundings = {}): Promise<string> {
    const { status, stdout, stderr } = await this.try(program, args, options);
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
    return stdout.trim();
  }

  /** The servers need this process while a program runs: what they tell must be read. */
  try(program: string, args: readonly string[], { cwd = this.folder, env = {} }: Surroundings = {}): Promise<Outcome> {
    const options = { cwd, env: { ...this.env, ...env }, maxBuffer: 64 << 20 };
    return new Promise((resolve) => {
      const child = execFile(program, args, options, (error, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr: child.pid ? stderr : String(error) });
      });
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stopNpm();
    await this.registry?.[Symbol.asyncDispose]();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A remote with the tag on what is here, committed or not, and a checkout of it. */
  async #tagWhatIsHere(tag: string): Promise<void> {
    writeFileSync(this.at('.gitconfig'), '[safe]\n\tdirectory = *\n');
    const objects = resolve(root, await this.run('git', ['rev-parse', '--git-path', 'objects'], { cwd: root }));
    mkdirSync(this.at('objects'));
    const index = {
      ...{ GIT_INDEX_FILE: this.at('index'), GIT_OBJECT_DIRECTORY: this.at('objects') },
      GIT_ALTERNATE_OBJECT_DIRECTORIES: objects,
    };
    const author = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' };
    const committer = { GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' };
    const git = (args: string[], env = {}) => this.run('git', args, { cwd: root, env: { ...index, ...env } });
    await git(['add', '--all']);
    this.revision = await git(['commit-tree', await git(['write-tree']), '-m', tag], { ...author, ...committer });
    await this.run('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.remote]);
    await git([
      'push',
      '--quiet',
      this.remote,
      `${this.revision}:refs/tags/${tag}`,
      `${this.revision}:refs/heads/main`,
    ]);
    await this.run('git', ['clone', '--quiet', this.remote, this.checkout]);
  }

  /** What differs from the machine of a workflow: a store of its own, and a registry without TLS. */
  #configure(): void {
    const [configuration, run] = [this.at('.config/containers'), this.at('run')];
    for (const folder of [configuration, run]) mkdirSync(folder, { recursive: true });
    const store = `driver = "vfs"\nrunroot = "${run}"\ngraphroot = "${this.at('images')}"\n`;
    writeFileSync(this.at('storage.conf'), `[storage]\n${store}`);
    const registry = `location = "${this.registry.host}"\ninsecure = true\n`;
    writeFileSync(join(configuration, 'registries.conf'), `[[registry]]\n${registry}`);
    const policy = { default: [{ type: 'insecureAcceptAnything' }] };
    writeFileSync(join(configuration, 'policy.json'), JSON.stringify(policy));
  }

  async #startNpm(): Promise<void> {
    const program = this.at('verdaccio');
    mkdirSync(program);
    writeFileSync(join(program, 'package.json'), JSON.stringify({ private: true, ...verdaccio }));
    const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
    // By the cache of this user: there it is after the first time.
    execFileSync('npm', ['install', ...quiet], { cwd: program, stdio: 'ignore' });
    const port = await freePort();
    this.npm = `http://127.0.0.1:${port}/`;
    const rights = { access: '$all', publish: '$all', unpublish: '$all' };
    const configuration = { storage: './storage', packages: { '**': rights }, log: { type: 'stdout', level: 'error' } };
    writeFileSync(join(program, 'config.json'), JSON.stringify({ ...configuration, web: { enable: false } }));
    // npm publishes nothing without a token.
    writeFileSync(this.at('.npmrc'), `registry=${this.npm}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`);
    const words = ['node_modules/verdaccio/bin/verdaccio', '--config', 'config.json', '--listen', `127.0.0.1:${port}`];
    const server = spawn(process.execPath, words, { cwd: program, env: this.env, stdio: 'ignore' });
    const ended = new Promise<void>((end) => server.once('exit', () => end()));
    this.#stopNpm = async () => {
      server.kill();
      await ended;
    };
    for (let tries = 0; !(await answers(this.npm)); tries++) {
      if (tries === 300 || server.exitCode !== null) throw new Error('verdaccio did not start');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /**
   * An image that stands in for the one that the Dockerfile builds on, which cannot be had here: Node where that has it, and
   * the libraries that it takes, of this machine and of Debian's packages for arm64.
   */
  async putBase(): Promise<string> {
    const image = `${this.registry.host}/base/nodejs24:nonroot`;
    const file = this.at('Base');
    writeFileSync(file, 'FROM scratch\nCOPY . /\n');
    for (const [architecture, name] of [
      ['amd64', 'linux-x64'],
      ['arm64', 'linux-arm64'],
    ] as const) {
      const into = this.at('base', architecture);
      const node = join(nodeOf(kinds.find((kind) => kind.name === name)!, this.folder), 'bin/node');
      const put = (from: string, to: string) => {
        mkdirSync(dirname(join(into, to)), { recursive: true });
        copyFileSync(from, join(into, to));
      };
      put(node, 'nodejs/bin/node');
      for (const [path] of (await this.run('ldd', [process.execPath])).matchAll(/\/\S+/g))
        if (architecture === 'amd64') put(path, path);
        else put(armPathOf(path), join('lib', basename(armPathOf(path))));
      mkdirSync(join(into, 'etc'));
      writeFileSync(join(into, 'etc/passwd'), 'root:x:0:0:root:/root:/sbin/nologin\n');
      writeFileSync(join(into, 'etc/group'), 'root:x:0:\n');
      const platform = ['--platform', `linux/${architecture}`, '--manifest', 'base'];
      await this.run('buildah', ['build', '--quiet', ...platform, '--file', file, into]);
    }
    await this.run('buildah', [
      'manifest',
      'push',
      '--quiet',
      '--all',
      '--compression-level=1',
      'base',
      `docker://${image}`,
    ]);
    return image;
  }
}

/** Of a library that Node takes on x64. */
function armPathOf(path: string): string {
  return join(armLibraries, basename(path).replace('ld-linux-x86-64.so.2', 'ld-linux-aarch64.so.1'));
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(new URL('-/ping', url))).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

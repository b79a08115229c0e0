/** The real Notary on this machine: its server, its signer where one is wanted, and its client, which signs. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { TrustDocuments } from '../../src/content-trust/trusted-tag.ts';
import { certificateFor } from '../stand-in/certificate.ts';

/** Why it cannot be had; false where it can. */
export const missingNotary = ['notary', 'notary-server', 'notary-signer'].some(
  (program) => spawnSync(program, ['--help']).error,
)
  ? 'Notary is not installed'
  : false;

const passphrases = Object.fromEntries(
  ['ROOT', 'TARGETS', 'SNAPSHOT', 'DELEGATION'].map((role) => [`NOTARY_${role}_PASSPHRASE`, 'correct horse']),
);

export class Notary implements AsyncDisposable {
  /** `https://localhost:4443` */
  url = '';
  readonly certificate: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'layer-review-notary-'));
  readonly #programs: ChildProcess[] = [];

  private constructor() {
    for (const name of ['server', 'signer', 'client', 'delegate']) {
      const { cert, key } = certificateFor(['localhost']);
      this.#write(`${name}.pem`, cert);
      this.#write(`${name}.key`, key);
      if (name === 'server') this.certificate = cert;
    }
    this.certificate ??= '';
  }

  /** @param signer whether a signer of its own keeps the keys of the server */
  static async start({ signer = false } = {}): Promise<Notary> {
    const notary = new Notary();
    await notary.#start(signer);
    return notary;
  }

  async #start(signer: boolean): Promise<void> {
    const [port, signerPort] = await freePorts(2);
    const usual = { logging: { level: 'info' }, storage: { backend: 'memory' } };
    if (signer) {
      const server = {
        grpc_addr: `localhost:${signerPort}`,
        tls_cert_file: './signer.pem',
        tls_key_file: './signer.key',
        client_ca_file: './client.pem',
      };
      await this.#run('notary-signer', { server, ...usual });
    }
    const trust_service = signer
      ? {
          type: 'remote',
          hostname: 'localhost',
          port: `${signerPort}`,
          key_algorithm: 'ecdsa',
          tls_ca_file: './signer.pem',
          tls_client_cert: './client.pem',
          tls_client_key: './client.key',
        }
      : { type: 'local' };
    const server = { http_addr: `localhost:${port}`, tls_cert_file: './server.pem', tls_key_file: './server.key' };
    await this.#run('notary-server', { server, trust_service, ...usual });
    this.url = `https://localhost:${port}`;
    this.#write('client.json', {
      trust_dir: './trust',
      remote_server: { url: this.url, root_ca: './server.pem' },
    });
    // It says that it starts before it listens.
    while ((await this.#status('/_notary_server/health').catch(() => 0)) !== 200)
      if (this.#programs.some(({ exitCode }) => exitCode !== null)) throw new Error('Notary did not start');
  }

  async #run(program: string, configuration: object): Promise<void> {
    this.#write(`${program}.json`, configuration);
    const child = spawn(program, ['-config', `${program}.json`], {
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#programs.push(child);
    for await (const line of createInterface(child.stderr)) if (line.includes('"msg":"Version')) break;
    child.stderr.resume();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const child of this.#programs) {
      const ended = new Promise<void>((end) => child.once('exit', () => end()));
      if (child.kill()) await ended;
    }
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Runs the client, and says yes to what it asks. */
  async client(...words: readonly string[]): Promise<string> {
    const running = promisify(execFile)('notary', ['-c', 'client.json', ...words], {
      cwd: this.#folder,
      env: { ...process.env, ...passphrases },
    });
    // It may end before it asks anything.
    running.child.stdin?.on('error', () => {}).end('yes\n');
    return (await running).stdout;
  }

  /** Signs a tag. */
  async sign(collection: string, tag: string, digest: string, role = 'targets'): Promise<void> {
    const hash = digest.replace(/^sha256:/, '');
    await this.client('addhash', '-p', collection, tag, '528', '--sha256', hash, `--roles=${role}`);
  }

  /** Lets somebody else sign, by a key of theirs. */
  async delegate(collection: string, role: string): Promise<void> {
    // A delegate may publish without the key of the snapshot where the server has that.
    await this.client('key', 'rotate', collection, 'snapshot', '-r');
    await this.client('delegation', 'add', '-p', collection, role, 'delegate.pem', '--all-paths');
    await this.client('key', 'import', 'delegate.key', '--role', role);
  }

  /** The ids of root keys that it has shown, as people look them up. */
  async rootKeys(): Promise<string[]> {
    const lines = (await this.client('key', 'list')).split('\n').filter((line) => line.startsWith('root '));
    return lines.map((line) => /[0-9a-f]{64}/.exec(line)![0]);
  }

  /** What it has now of a collection, asked for as it is needed. */
  documents(collection: string): TrustDocuments {
    return async (name) => {
      const path = `/v2/${collection}/_trust/tuf/${name}.json`;
      const { status, body } = await this.#get(path);
      return status === 200 ? body : undefined;
    };
  }

  async #status(path: string): Promise<number> {
    return (await this.#get(path)).status;
  }

  #get(path: string): Promise<{ status: number; body: Buffer }> {
    return new Promise((resolve, reject) => {
      const asked = request(new URL(path, this.url), { ca: this.certificate, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks) }));
      });
      asked.on('error', reject);
      asked.end();
    });
  }

  #write(name: string, content: string | object): void {
    writeFileSync(join(this.#folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
      return (server.address() as AddressInfo).port;
    }),
  );
  for (const server of servers) await new Promise((closed) => server.close(closed));
  return ports;
}

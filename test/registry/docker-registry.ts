/** The registry that the distribution project makes, on 127.0.0.1, with images that a test describes. */
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID, sign } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { certificateFor } from '../stand-in/certificate.ts';
import {
  type Base,
  digestOf,
  type ImageDescription,
  types,
  type WrittenImage,
  writeImage,
} from '../stand-in/registry-images.ts';

/** Why it cannot be had; false where it can. */
export const missingRegistry = spawnSync('docker-registry', ['--version']).error
  ? 'docker-registry is not installed'
  : false;

type Action = 'pull' | 'push';

interface Blob {
  readonly digest: string;
}

export class DockerRegistry implements AsyncDisposable {
  /** As a reference has it in front. */
  host = '';
  /** What tokens were asked for. */
  readonly scopes: string[] = [];
  readonly #folder = mkdtempSync(join(tmpdir(), 'layer-review-registry-'));
  readonly #issuer = certificateFor(['issuer']);
  readonly #images = new Map<string, Base>();
  readonly #givesTokens: boolean;
  #tokens: Server | undefined;
  #stop: () => Promise<void> = async () => {};

  private constructor(givesTokens: boolean) {
    this.#givesTokens = givesTokens;
  }

  /** @param tokens whether it wants a token for each repository, which anyone gets to read it */
  static async start({ tokens = false } = {}): Promise<DockerRegistry> {
    const registry = new DockerRegistry(tokens);
    await registry.#start();
    return registry;
  }

  async #start(): Promise<void> {
    const configuration = join(this.#folder, 'config.yml');
    const certificate = join(this.#folder, 'issuer.pem');
    writeFileSync(certificate, this.#issuer.cert);
    const auth = {
      token: { ...(await this.#tokenService()), service: 'tests', issuer: 'tests', rootcertbundle: certificate },
    };
    writeFileSync(
      configuration,
      // JSON is YAML, too.
      JSON.stringify({
        version: 0.1,
        log: { formatter: 'json', accesslog: { disabled: true } },
        storage: { filesystem: { rootdirectory: join(this.#folder, 'data') } },
        http: { addr: '127.0.0.1:0' },
        ...(this.#givesTokens && { auth }),
      }),
    );
    const program = spawn('docker-registry', ['serve', configuration], { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise<void>((end) => program.once('exit', () => end()));
    this.#stop = async () => {
      program.kill();
      await ended;
    };
    for await (const line of createInterface(program.stderr)) {
      this.host = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1] ?? '';
      if (this.host !== '') break;
    }
    if (this.host === '') throw new Error('docker-registry did not start');
    program.stderr.resume();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#stop();
    this.#tokens?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Pushes an image, all of its layers included. */
  async put(name: string, description: ImageDescription): Promise<WrittenImage> {
    const [repository = '', tag = 'latest'] = name.split(':');
    const sent: [kind: 'manifest' | 'blob' | 'layer', bytes: Buffer, type: string][] = [];
    const base = description.base === undefined ? undefined : this.#images.get(description.base);
    const { written, whole } = writeImage(description, (kind, { bytes, type }) => sent.push([kind, bytes, type]), base);
    for (const [kind, bytes, type] of sent)
      if (kind === 'manifest') await this.#push(repository, `manifests/${digestOf(bytes)}`, bytes, type);
      else await this.#upload(repository, bytes);
    const [, top, type] = sent.findLast(([, bytes]) => digestOf(bytes) === written.digest)!;
    await this.#push(repository, `manifests/${tag}`, top, type);
    this.#images.set(name, { ...written, name: `${this.host}/${name}`, description: whole });
    return written;
  }

  /** Copies what a tag names, with its blobs, to a tag of another repository. */
  async copyTag(from: string, to: string): Promise<void> {
    const [repository = '', tag = ''] = from.split(':');
    const [other = '', otherTag = ''] = to.split(':');
    const answer = await this.#send(repository, `manifests/${tag}`, { headers: { accept: types.manifest } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { config, layers } = JSON.parse(bytes.toString()) as Record<'config', Blob> & Record<'layers', Blob[]>;
    for (const { digest } of [config, ...layers]) {
      const blob = await this.#send(repository, `blobs/${digest}`, {});
      await this.#upload(other, Buffer.from(await blob.arrayBuffer()));
    }
    await this.#push(other, `manifests/${otherTag}`, bytes, types.manifest);
  }

  async #upload(repository: string, bytes: Buffer): Promise<void> {
    const start = await this.#send(repository, 'blobs/uploads/', { method: 'POST' });
    const url = new URL(start.headers.get('location')!, `http://${this.host}`);
    url.searchParams.set('digest', digestOf(bytes));
    await this.#send(repository, url.href, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
  }

  async #push(repository: string, path: string, bytes: Buffer, type: string): Promise<void> {
    await this.#send(repository, path, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'content-type': type },
    });
  }

  async #send(
    repository: string,
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const authorization = `Bearer ${this.#token(repository, ['pull', 'push'])}`;
    const headers = { ...init.headers, ...(this.#givesTokens && { authorization }) };
    const answer = await fetch(new URL(path, `http://${this.host}/v2/${repository}/`), { ...init, headers });
    if (!answer.ok) throw new Error(`docker-registry: ${answer.status} ${await answer.text()}`);
    return answer;
  }

  /** A service that gives tokens to read with, on the same host (distribution.github.io/distribution/spec/auth/jwt). */
  async #tokenService(): Promise<{ realm: string } | undefined> {
    if (!this.#givesTokens) return undefined;
    this.#tokens = createServer(({ url = '' }, response) => {
      const scope = new URL(url, 'http://none').searchParams.get('scope') ?? '';
      this.scopes.push(scope);
      response.end(JSON.stringify({ token: this.#token(scope.split(':')[1] ?? '', ['pull']) }));
    });
    await new Promise<void>((ready) => this.#tokens!.listen(0, '127.0.0.1', ready));
    return { realm: `http://127.0.0.1:${(this.#tokens.address() as AddressInfo).port}/token` };
  }

  #token(repository: string, actions: readonly Action[]): string {
    const seconds = Math.floor(Date.now() / 1000);
    const { cert, key } = this.#issuer;
    const header = { typ: 'JWT', alg: 'ES256', x5c: [cert.replace(/-----[^-]*-----|\n/g, '')] };
    const access = [{ type: 'repository', name: repository, actions }];
    const claims = {
      iss: 'tests',
      aud: 'tests',
      sub: '',
      exp: seconds + 60,
      nbf: seconds - 60,
      iat: seconds,
      jti: randomUUID(),
      access,
    };
    const signed = [header, claims].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')).join('.');
    return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }
}

/** The real cosign, with keys of its own, in a folder that goes away with `using`. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { missingRegistry } from '../registry/docker-registry.ts';

/** Why it cannot be had, with a registry to sign in; false where it can. */
export const missingCosign = spawnSync('cosign', ['version']).error ? 'cosign is not installed' : missingRegistry;

export class Cosign implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cosign-'));

  /** @param keys what pairs of them are called, each `NAME.key` and `NAME.pub` */
  constructor(...keys: readonly string[]) {
    for (const name of keys) this.run(['generate-key-pair', '--output-key-prefix', name]);
  }

  run(words: readonly string[], env: Readonly<Record<string, string>> = {}): void {
    const { PATH = '' } = process.env;
    const { status, stderr } = spawnSync('cosign', words, {
      cwd: this.#folder,
      env: { PATH, HOME: this.#folder, COSIGN_PASSWORD: '', ...env },
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  }

  /** Signs an image with `acme.key`, for no log. */
  sign(image: string, { env = {}, options = [] }: { env?: Record<string, string>; options?: string[] } = {}): void {
    this.run(['sign', '--yes', '--key', 'acme.key', '--tlog-upload=false', ...options, image], env);
  }

  publicKey(name: string): string {
    return readFileSync(join(this.#folder, `${name}.pub`), 'utf8');
  }

  put(name: string, text: string): void {
    writeFileSync(join(this.#folder, name), text);
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}

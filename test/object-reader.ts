/**
 * Objects of a repository, each read when it is asked for, by one git process for all of them: of many thousand files few are
 * ever looked at. Synchronous, through two named pipes.
 */
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

export class ObjectReader implements Disposable {
  readonly #ask: number;
  readonly #answer: number;

  /** @param folder of the repository; the pipes lie in it for a moment */
  constructor(folder: string, env: Record<string, string | undefined>) {
    const [ask, answer] = ['ask', 'answer'].map((name) => join(folder, `.git/${name}`)) as [string, string];
    execFileSync('mkfifo', [ask, answer]);
    const command = 'exec git cat-file --batch-command <.git/ask >.git/answer';
    spawn('sh', ['-c', command], { cwd: folder, env, stdio: 'ignore' }).unref();
    // Each waits until the process has opened its end.
    this.#ask = openSync(ask, 'w');
    this.#answer = openSync(answer, 'r');
    for (const pipe of [ask, answer]) rmSync(pipe);
  }

  /** `commit`, `tree`, `blob` or `tag`; undefined where there is no such object. */
  kind(sha: string): string | undefined {
    return this.#header('info', sha)?.kind;
  }

  /** @throws where there is no such object */
  bytes(sha: string): Buffer {
    const header = this.#header('contents', sha);
    if (!header) throw new Error(`there is no object ${sha}`);
    const bytes = this.#take(header.size);
    this.#take(1);
    return bytes;
  }

  /** The process ends with its input. */
  [Symbol.dispose](): void {
    closeSync(this.#ask);
    closeSync(this.#answer);
  }

  /** The answer begins with `SHA blob 123`, or is `SHA missing`. */
  #header(what: 'info' | 'contents', sha: string): { readonly kind: string; readonly size: number } | undefined {
    writeSync(this.#ask, `${what} ${sha}\n`);
    const letters: string[] = [];
    for (let letter = ''; letter !== '\n'; letters.push(letter)) letter = this.#take(1).toString();
    const [, kind = '', size] = letters.join('').trim().split(' ');
    return size === undefined ? undefined : { kind, size: Number(size) };
  }

  #take(length: number): Buffer {
    const bytes = Buffer.alloc(length);
    for (let at = 0; at < length; ) {
      const read = readSync(this.#answer, bytes, at, length - at, null);
      if (read === 0) throw new Error('git ended before it had answered');
      at += read;
    }
    return bytes;
  }
}

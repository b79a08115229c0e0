/** The thread that reviews: whatever a file does to it, the one that talks to the editor goes on. */
import { getRawAsset, isSea } from 'node:sea';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { PolicyOrder } from '../gather/policy-in-force.ts';
import type { Questions } from './questions.ts';
import { Reviewer } from './reviewer.ts';

type Kind = keyof Questions;

/** Milliseconds. The watchdog ends what does not end long before; this ends what it does not see, as a lack of memory. */
const longest = 100_000;
/** MiB of what a thread holds. A review of some thousand files takes half a GiB. */
const mostMemory = 2_000;

interface Question {
  readonly id: number;
  readonly kind: Kind;
  readonly asked: never;
}

type Answer = { readonly id: number } & ({ readonly answer: unknown } | { readonly error: string });

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/** One such thread, as it is asked from the other. It starts when it is first asked, and again after it failed. */
export class ReviewThread {
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;

  /** @throws where the thread fails or does not answer in time */
  ask<K extends Kind>(kind: K, asked: Questions[K]['asked']): Promise<Questions[K]['answer']> {
    const id = ++this.#asked;
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const timer = setTimeout(() => this.#fail(worker, `It did not end within ${longest / 1000} s.`), longest);
    const answered = new Promise<never>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, kind, asked });
    return answered.finally(() => clearTimeout(timer));
  }

  end(): void {
    if (this.#worker) this.#fail(this.#worker, 'It was ended.');
  }

  #start(): Worker {
    const worker = new Worker(isSea() ? Buffer.from(getRawAsset('command.cjs')).toString('latin1') : process.argv[1]!, {
      eval: isSea(),
      argv: process.argv.slice(2),
      // What it prints must not come between the messages to the editor.
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory },
    });
    worker.on('message', (told: Answer) => {
      const waiting = this.#waiting.get(told.id);
      this.#waiting.delete(told.id);
      if ('error' in told) waiting?.reject(new Error(told.error));
      else waiting?.resolve(told.answer as never);
    });
    worker.on('error', (error) => this.#fail(worker, String(error)));
    worker.on('exit', () => this.#fail(worker, 'It ended.'));
    return worker;
  }

  #fail(worker: Worker, reason: string): void {
    if (worker !== this.#worker) return;
    this.#worker = undefined;
    void worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(new Error(reason));
    this.#waiting.clear();
  }
}

/** Whether this is the thread that talks to the editor. */
export const talks = isMainThread;

/** Answers in the thread that reviews, one question after the other. */
export function answer(orderOf: (root: string) => PolicyOrder): Promise<never> {
  const reviewer = new Reviewer(orderOf);
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', ({ id, kind, asked }: Question) => {
    last = last.then(async () => {
      try {
        parentPort?.postMessage({ id, answer: await reviewer[kind](asked) });
      } catch (error) {
        parentPort?.postMessage({ id, error: String((error as Error).stack ?? error) });
      }
    });
  });
  return new Promise(() => {});
}

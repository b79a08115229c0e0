/** Processes that do tasks one after the other. One that does not come back in time is ended, and another takes its place. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type Ended<Result> =
  | { readonly how: 'done'; readonly result: Result }
  | { readonly how: 'hung' | 'crashed'; readonly why: string };

/** What a member sends back. */
export type Answer<Result> = { readonly result: Result } | { readonly error: string };

export interface Terms<Task> {
  readonly size: number;
  /** How long a task may take. */
  readonly seconds: (task: Task) => number;
  /** Of the heap of a member. */
  readonly mebibytes: number;
}

/**
 * Has a crew do tasks, side by side.
 *
 * @param module what a member runs: for each message, a task, it sends an {@link Answer}
 * @param tell is called with each task when it has ended
 */
export async function workThrough<Task extends object, Result>(
  module: URL,
  tasks: Iterable<Task>,
  terms: Terms<Task>,
  tell: (task: Task, ended: Ended<Result>) => void,
): Promise<void> {
  const queue = tasks[Symbol.iterator]();
  const hand = async () => {
    using member = new Member<Task, Result>(module, terms);
    for (let next = queue.next(); !next.done; next = queue.next()) tell(next.value, await member.do(next.value));
  };
  await Promise.all(Array.from({ length: terms.size }, hand));
}

class Member<Task extends object, Result> implements Disposable {
  readonly #module: URL;
  readonly #terms: Terms<Task>;
  #child: ChildProcess | undefined;

  constructor(module: URL, terms: Terms<Task>) {
    this.#module = module;
    this.#terms = terms;
  }

  do(task: Task): Promise<Ended<Result>> {
    this.#child ??= this.#start();
    const child = this.#child;
    let complaint = '';
    const hear = (text: Buffer) => {
      complaint = `${complaint}${text}`.slice(-2000);
    };
    return new Promise((resolve) => {
      const end = (ended: Ended<Result>) => {
        clearTimeout(timer);
        child.removeAllListeners();
        child.stderr!.off('data', hear);
        if (ended.how !== 'done') this.#kill();
        resolve(ended);
      };
      const seconds = this.#terms.seconds(task);
      const timer = setTimeout(() => end({ how: 'hung', why: `no end within ${seconds} s` }), seconds * 1000);
      child.stderr!.on('data', hear);
      child.on('message', (answer: Answer<Result>) =>
        end('error' in answer ? { how: 'crashed', why: answer.error } : { how: 'done', result: answer.result }),
      );
      child.on('error', ({ message }) => end({ how: 'crashed', why: message }));
      child.on('exit', (status, signal) => end({ how: 'crashed', why: complaint.trim() || `${status ?? signal}` }));
      child.send(task);
    });
  }

  /** In a group of its own, so that what it started ends with it. */
  #start(): ChildProcess {
    process.on('exit', this.#kill);
    return fork(fileURLToPath(this.#module), {
      detached: true,
      execArgv: [`--max-old-space-size=${this.#terms.mebibytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
  }

  #kill = (): void => {
    const { pid } = this.#child ?? {};
    this.#child = undefined;
    process.off('exit', this.#kill);
    if (pid === undefined) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };

  /** Lets it end by itself. */
  [Symbol.dispose](): void {
    if (this.#child?.connected) this.#child.disconnect();
    process.off('exit', this.#kill);
  }
}

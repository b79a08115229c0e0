/// <reference lib="dom" />
/** Has a worker review what stands there: one review at a time, always of the newest, and ends it where it does not end. */
import type { Answer, Content } from '../review/answer.ts';
import type { Asked } from '../review/worker.ts';

/** Milliseconds for one review; usual are some tens. */
declare const REVIEW_LIMIT: number;
/** Milliseconds in which nothing more is typed before it is reviewed. */
const pause = 150;

interface Waiting {
  readonly content: Content;
  readonly fixing: boolean;
  readonly tell: (answer: Answer) => void;
}

export class Reviewer {
  #worker: Worker | undefined;
  #running: (Waiting & { readonly id: number; readonly timer: number }) | undefined;
  #next: Waiting | undefined;
  #timer = 0;
  #id = 0;

  constructor() {
    this.#worker = this.#start();
  }

  /** Reviews soon, and then tells; what was to be reviewed before and is not yet, is not any more. */
  review(content: Content, tell: (answer: Answer) => void): void {
    this.#ask({ content, fixing: false, tell }, pause);
  }

  /** Finds out what the fixes make of it. */
  fix(content: Content, tell: (answer: Answer) => void): void {
    this.#ask({ content, fixing: true, tell }, 0);
  }

  #ask(waiting: Waiting, after: number): void {
    this.#next = waiting;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#go(), after) as unknown as number;
  }

  #go(): void {
    if (this.#running || !this.#next) return;
    this.#worker ??= this.#start();
    const [id, waiting] = [++this.#id, this.#next];
    this.#next = undefined;
    const timer = setTimeout(() => this.#end(), REVIEW_LIMIT) as unknown as number;
    this.#running = { ...waiting, id, timer };
    this.#worker.postMessage({ id, content: waiting.content, fixing: waiting.fixing } satisfies Asked);
  }

  /** A blob's worker is under the rules of this page, which lets nothing connect; one from a server is under that server's. */
  #start(): Worker {
    const script = new URL('review.js', document.baseURI).href;
    const worker = new Worker(URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)});`])));
    worker.onmessage = ({ data: { id, answer } }: MessageEvent<{ id: number; answer: Answer }>) => {
      if (id === this.#running?.id) this.#done(answer);
    };
    worker.onerror = ({ message }) => this.#fail(`The review broke off: ${message || 'it could not be loaded'}.`);
    return worker;
  }

  #end(): void {
    this.#fail(
      `The review did not end within ${Math.round(REVIEW_LIMIT / 1000)} s, so it was ended. This is a bug in layer-review; please report it.`,
    );
  }

  #fail(message: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    if (this.#running) this.#done({ kind: 'error', message });
  }

  #done(answer: Answer): void {
    const { timer, tell } = this.#running!;
    clearTimeout(timer);
    this.#running = undefined;
    tell(answer);
    this.#go();
  }
}

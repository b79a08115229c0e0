/// <reference lib="webworker" />
/** Runs in a worker of its own: the page ends it where it does not end. */
import { answerTo, type Content } from './answer.ts';

export interface Asked {
  readonly id: number;
  readonly content: Content;
  /** Whether the fixes are wanted, and not what there is to see. */
  readonly fixing: boolean;
}

self.onmessage = async ({ data: { id, content, fixing } }: MessageEvent<Asked>) => {
  self.postMessage({ id, answer: await answerTo(content, fixing) });
};

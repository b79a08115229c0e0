import { shorten } from '../text/visible.ts';
import type { PublishedImage, PublishedStep } from './published-image.ts';

/** What a step of an image's history says. */
export interface StepText extends Pick<PublishedStep, 'layer'> {
  /** As an instruction would say it, where its builder wrote one: `RUN apt-get update`, `ENV A=b`. */
  readonly text: string;
  /** The build arguments that were in force: `TOKEN=x VERSION=1`. */
  readonly args: string;
}

/** More is no use to anybody, and a registry may send any number of characters and steps. */
const longest = 4000;
const mostSteps = 500;

/** The steps of an image from the lowest layer up; of one with very many, the first. */
export function stepsOf({ history }: PublishedImage): StepText[] {
  return history.slice(0, mostSteps).map((step) => ({ layer: step.layer, ...textOf(step) }));
}

/** `RUN |1 A=b /bin/sh -c make # buildkit` by BuildKit, `/bin/sh -c #(nop)  CMD ["bash"]` and `|1 A=b /bin/sh -c make` by the builder before it. */
function textOf({ createdBy }: PublishedStep): Omit<StepText, 'layer'> {
  const text = shorten(createdBy.trim(), longest).replace(/ # buildkit$/, '');
  const [, nothingRun] = /^\/bin\/sh -c #\(nop\)\s+(.*)$/s.exec(text) ?? [];
  if (nothingRun !== undefined) return { text: nothingRun, args: '' };
  const run = text.startsWith('RUN ') ? text.slice(4) : text;
  const shell = run.indexOf(posix);
  const args = /^\|\d+ /.exec(run)?.[0];
  if (args && shell > 0) return { text: `RUN ${run.slice(shell + posix.length)}`, args: run.slice(args.length, shell) };
  return { text: shell === 0 ? `RUN ${run.slice(posix.length)}` : text, args: '' };
}

const posix = '/bin/sh -c ';

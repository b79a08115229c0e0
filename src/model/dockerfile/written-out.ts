import type { PublishedImage } from '../../known/published-image.ts';
import { stepText } from '../../known/published-step.ts';
import { Source } from '../../source.ts';
import { once } from '../../text/once.ts';
import { oneLine } from '../../text/visible.ts';
import { TooMuchWork } from '../../work-budget.ts';
import type { Instruction } from './instruction.ts';
import { settingsOf } from './published-layers.ts';
import { readDockerfile } from './read-dockerfile.ts';

/** All that a registry says of an image, in no file of the repository. */
export interface WrittenOut {
  readonly source: Source;
  /** None where reading them takes too much work. */
  readonly instructions: readonly Instruction[];
}

/** Of an image with more steps the first ones are read, which are its bases'. */
export const mostSteps = 500;

/** The settings of an image, its triggers and its history, as one text of instructions. */
export const writtenOut = once(({ config, history }: PublishedImage): WrittenOut => {
  const steps = history.slice(0, mostSteps).map(stepText);
  const lines = [...settingsOf(config), ...config.onbuild, ...steps.flatMap(({ text, args }) => [args, text])];
  const source = new Source('', ['FROM scratch', ...lines.map(oneLine)].join('\n'));
  try {
    return { source, instructions: readDockerfile(source).instructions };
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return { source, instructions: [] };
  }
});

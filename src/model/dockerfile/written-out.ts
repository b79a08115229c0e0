import type { PublishedImage } from '../../known/published-image.ts';
import { stepsOf } from '../../known/published-step.ts';
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

/** The settings of an image, its triggers and its history, as one text of instructions. */
export const writtenOut = once((image: PublishedImage): WrittenOut => {
  const { config } = image;
  const lines = [...settingsOf(config), ...config.onbuild, ...stepsOf(image).flatMap(({ text, args }) => [args, text])];
  const variables = config.env.map(({ name, value }) => `${name}=${value}`);
  const others = [...variables, ...config.exposedPorts, ...image.platforms, image.created ?? ''];
  const comments = others.map((each) => `# ${oneLine(each)}`);
  const source = new Source('', ['FROM scratch', ...lines.map(oneLine), ...comments].join('\n'));
  try {
    return { source, instructions: readDockerfile(source).instructions };
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return { source, instructions: [] };
  }
});

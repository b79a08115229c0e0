import { compilesOnly, fetchedBefore } from '../../facts/packages/build-steps.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'build-network-unrestricted',
  title: 'A step that needs no network has one',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Code from dependencies runs while the program compiles. With network access it can send out what it finds, or fetch more.',
  fix: 'The dependencies are already there, so compile without network: `RUN --network=none go build …`.',
  also: ['OWASP 13'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.flags.some(({ name }) => name === 'network')) return;
    // What is given a key or a token talks to somebody.
    if (instruction.mounts.some(({ type }) => type === 'ssh' || type === 'secret')) return;
    const commands = buildCommands(layer);
    if (!compilesOnly(commands) || !fetchedBefore(layer)) return;
    yield {
      at: instruction.keywordAt,
      key: commands[0]!.name ?? '',
      message: say`The dependencies were fetched above; this step needs no network.`,
    };
  },
} satisfies Rule<'RUN'>;

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
  why: 'Code of dependencies runs while the program is compiled; with a network it can send out what it finds, or fetch more.',
  fix: 'The dependencies are there already, so compile without: `RUN --network=none go build …`.',
  also: ['OWASP 13'],
  instructions: ['RUN'],
  *layer(layer) {
    const { instruction } = layer;
    if (instruction.keyword !== 'RUN' || instruction.flags.some(({ name }) => name === 'network')) return;
    const commands = buildCommands(layer);
    if (!compilesOnly(commands) || !fetchedBefore(layer)) return;
    yield {
      at: instruction.keywordAt,
      key: commands[0]!.name ?? '',
      message: say`The dependencies were fetched above; this step can do without a network.`,
    };
  },
} satisfies Rule;

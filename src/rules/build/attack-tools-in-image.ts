import { isStageForDevelopers } from '../../facts/packages/for-developers.ts';
import { installed } from '../../facts/packages/package-commands.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { list, type Rule, say } from '../../rule.ts';
import { groupBy } from '../../text/group-by.ts';

export default {
  id: 'attack-tools-in-image',
  title: 'Attack tools are in the image',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'An attacker who gets to run a command finds the tools to scan the network, tunnel out and read process memory.',
  fix: 'Leave them out. For debugging, attach a container that has them (`docker debug`, `docker run --network container:app --pid container:app`).',
  also: ['CIS 4.3'],
  instructions: ['RUN'],
  *layer(layer, { shipped }) {
    if (!shipped(layer) || isStageForDevelopers(layer.stage)) return;
    const found = installed(buildCommands(layer)).filter(
      ({ package: each, call }) => call.kind === 'os' && notablePackages.attackTools.has(each.name),
    );
    for (const together of groupBy(found, ({ call }) => call).values()) {
      const names = together.map(({ package: { name } }) => name);
      yield {
        at: together[0]!.package.word.at,
        key: names.join(' '),
        message: say`${list(names)} ${names.length === 1 ? say`is` : say`are`} more useful to an attacker than to what runs here.`,
      };
    }
  },
} satisfies Rule;

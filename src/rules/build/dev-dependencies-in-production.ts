import { packageCommands } from '../../facts/commands/effects.ts';
import { isThrownAway, leavesOutDevelopment, removesDevelopment } from '../../facts/packages/lock-files.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'dev-dependencies-in-production',
  title: 'Development dependencies ship in the image',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Test runners, bundlers and their hundreds of dependencies add vulnerabilities the program itself does not have.',
  fix: 'Leave them out of the stage that ships: `npm ci --omit=dev`, `pnpm install --prod`, `composer install --no-dev`, `BUNDLE_WITHOUT=development:test`; build in a stage of its own.',
  also: ['CIS 4.3'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager', 'interprets'] },
  *layer(layer, { shipped }) {
    if (!shipped(layer) || isStageForDevelopers(layer.stage)) return;
    const commands = buildCommands(layer);
    for (const call of packageCommands(commands)) {
      if (
        call.action !== 'install' ||
        call.packages.length > 0 ||
        leavesOutDevelopment(call, layer) !== false ||
        removesDevelopment(call, layer) ||
        isThrownAway(call, commands)
      )
        continue;
      const production = call.by.development?.production;
      yield {
        at: (call.subcommandWord ?? { at: call.command.nameAt }).at,
        message: say`${call.program} also installs development dependencies, and they ship.`,
        remedy: production && `Leave them out of the stage that ships: ${production}; build in a stage of its own.`,
      };
    }
  },
} satisfies Rule;

import { packageCommands } from '../../facts/commands/effects.ts';
import { mayInstall } from '../../facts/packages/installed-packages.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { removals } from '../../model/shell/file-changes.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'update-instruction-alone',
  title: 'The package index is updated in a step of its own',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'The layer is cached, so later builds install from an old index: packages without their latest fixes, or none at all.',
  fix: 'Update and install in one step: `RUN apt-get update && apt-get install -y curl`.',
  also: ['CIS 4.7', 'trivy DS-0017', 'checkov CKV_DOCKER_5', 'kics 9bae49be'],
  instructions: ['RUN'],
  reads: { programs: ['manager'] },
  *layer(layer) {
    const commands = buildCommands(layer);
    const calls = packageCommands(commands);
    if (commands.some(mayInstall) || commands.some(removesIndex)) return;
    const uses = calls.filter(({ action }) => action === 'install' || action === 'upgrade');
    const used = new Set(uses.map(({ manager }) => manager));
    for (const { action, kind, manager, command } of calls) {
      if (action !== 'refresh' || kind !== 'os' || used.has(manager)) continue;
      yield {
        at: command.at,
        message: say`Docker caches this step, so a later step installs from an outdated index.`,
      };
    }
  },
} satisfies Rule;

/** Whether a step keeps no index for a later one: `rm -rf /var/lib/apt/lists/*`. */
function removesIndex(command: Command): boolean {
  return removals(command).some((word) =>
    /^\/var\/(?:lib\/apt\/lists|cache\/(?:apk|dnf|yum|zypp))(?:\/|$)/.test(knownStart(word)),
  );
}

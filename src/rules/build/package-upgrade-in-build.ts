import { packageCommands } from '../../facts/commands/effects.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'package-upgrade-in-build',
  title: 'The build upgrades all packages',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'What the image contains then depends on the day it was built. It does bring fixes, though, as long as the layer is not cached.',
  fix: 'Use a newer base image, and let an update bot raise its digest; upgrade by name what cannot wait.',
  also: [
    'CIS 4.4',
    'hadolint DL3035',
    'trivy DS-0024',
    'kics 682fe378',
    'kics 09fda05e',
    'kics 989ab888',
    'kics 8f6456be',
    'kics d4895357',
  ],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager'] },
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      const { kind, action, packages, subcommandWord, command } = call;
      // Only what fixes vulnerabilities, or some of them.
      if (hasOption(call, 'security', 'advisory', 'advisories', 'cve', 'cves')) continue;
      if (kind === 'os' && action === 'upgrade' && packages.length === 0) {
        yield {
          at: subcommandWord?.at ?? command.nameAt,
          message: say`${command.name!} upgrades everything to whatever is newest at build time.`,
        };
      }
    }
  },
} satisfies Rule;

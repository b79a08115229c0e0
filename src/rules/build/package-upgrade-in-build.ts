import { packageCommands } from '../../facts/packages/package-commands.ts';
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
    'kics 682fe378-c180-4bd5-8a14-95fc285fb269',
    'kics 09fda05e-da85-4ee7-ab8d-2800a5e6e756',
    'kics 989ab888-7d1e-410f-9dde-c64a1d367bf2',
    'kics 8f6456be-0018-46db-9ce6-b3b6dc8d34d2',
    'kics d4895357-dd49-4ba5-b726-1bb81cb50989',
  ],
  instructions: ['RUN'],
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      const { kind, action, packages, subcommandWord, command } = call;
      // Only what fixes vulnerabilities, or some of them.
      if (hasOption(call, 'security', 'advisory', 'advisories', 'cve', 'cves')) continue;
      if (kind === 'os' && action === 'upgrade' && packages.length === 0) {
        yield {
          at: subcommandWord?.at ?? command.nameAt,
          message: say`${command.name!} upgrades everything to whatever is newest that day.`,
        };
      }
    }
  },
} satisfies Rule;

import { packageCommands } from '../../facts/commands/effects.ts';
import { isConfigured } from '../../facts/packages/package-configuration.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import { type Rule, say } from '../../rule.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'unnecessary-packages',
  title: 'Recommended packages are installed',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Recommended packages are often not needed by the one program in a container; each can bring vulnerabilities of its own.',
  fix: 'Add `--no-install-recommends` (apt) or `--no-recommends` (zypper), and name what turns out to be missing, such as `ca-certificates`.',
  also: ['CIS 4.3', 'hadolint DL3015', 'trivy DS-0029', 'kics 7384dfb2'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager'] },
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      if (call.action !== 'install' || call.subcommand === 'build-dep') continue;
      const { bare } = call.by;
      if (!bare || hasOption(call, bare)) continue;
      if (call.options.some(({ value }) => value && off.test(knownStart(value))) || isConfigured(layer, configured))
        continue;
      yield {
        at: call.subcommandWord!.at,
        message: say`Without ${`--${bare.split(' ')[0]}`}, ${call.command.name!} also installs recommended packages.`,
      };
    }
  },
} satisfies Rule;

const off = /Install-Recommends["']?[= \t]{1,9}["']?(?:false|no|0)/i;

/** The same in the configuration of apt and zypper. */
const configured = new RegExp(`${off.source}|solver\\.onlyRequires[ \\t]{0,9}=[ \\t]{0,9}true`, 'i');

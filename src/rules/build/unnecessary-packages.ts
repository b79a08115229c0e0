import { packageCommands } from '../../facts/packages/package-commands.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import { type Rule, say } from '../../rule.ts';
import { once } from '../../text/once.ts';
import { knownStart } from '../../text/setting.ts';

export default {
  id: 'unnecessary-packages',
  title: 'Packages come along that nobody asked for',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'Recommended packages are for a desktop or a server, not for one program; each brings holes of its own.',
  fix: 'Add `--no-install-recommends` (apt) or `--no-recommends` (zypper), and name what turns out to be missing.',
  also: ['CIS 4.3', 'hadolint DL3015', 'trivy DS-0029'],
  instructions: ['RUN'],
  *layer(layer) {
    for (const call of packageCommands(buildCommands(layer))) {
      if (call.action !== 'install' || call.subcommand === 'build-dep') continue;
      const option =
        call.manager === 'apt' ? 'no-install-recommends' : call.manager === 'zypper' ? 'no-recommends' : undefined;
      if (
        !option ||
        hasOption(call, option, 'without-recommends') ||
        (call.command.name === 'aptitude' && hasOption(call, 'R'))
      )
        continue;
      if (call.options.some(({ value }) => value && off.test(knownStart(value))) || isConfigured(layer)) continue;
      yield {
        at: call.subcommandWord!.at,
        message: say`Without ${`--${option}`}, ${call.command.name!} also installs what the packages only recommend.`,
      };
    }
  },
} satisfies Rule;

const off = /Install-Recommends["']?[= \t]{1,9}["']?(?:false|no|0)/i;

const configures = once(({ layers }: Stage) =>
  layers.some(({ instruction }) => writtenTexts(instruction).some(({ text }) => off.test(text))),
);

/** Whether apt was told so in this stage or one that it is built from. */
function isConfigured({ stage }: Layer): boolean {
  let each = stage;
  while (!configures(each) && each.base.kind === 'stage') each = each.base.stage;
  return configures(each);
}

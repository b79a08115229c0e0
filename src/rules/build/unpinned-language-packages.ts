import { packageCommands } from '../../facts/commands/effects.ts';
import type { PackageCommand } from '../../facts/commands/package-commands.ts';
import { newestModuleIn, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { fetchedBefore } from '../../facts/packages/build-steps.ts';
import { runsOwnProgram } from '../../facts/packages/lock-files.ts';
import type { Layer, Stage } from '../../model/dockerfile/instruction.ts';
import { buildCommands, buildStep } from '../../model/dockerfile/layer.ts';
import { positionOf } from '../../model/dockerfile/layer-position.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import { type Rule, say } from '../../rule.ts';
import { textAt } from '../../source.ts';
import { once } from '../../text/once.ts';
import { eachPackage } from '../package-wording.ts';
import { holdsFor } from '../wording.ts';

export default {
  id: 'unpinned-language-packages',
  title: 'A package is installed without a version',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Accounts of package authors are taken over again and again; the next build then installs what the attacker published. Old versions stay available, so pinning costs little.',
  fix: 'Name the version (`flask==3.1.2`, `typescript@5.9.3`, `rails:8.0.2`), or install from a lock file.',
  also: ['OWASP 9', 'OWASP 13', 'hadolint DL3013', 'hadolint DL3016', 'kics 02d9c71f', 'kics e36d8880'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { programs: ['manager', 'interprets'] },
  several: holdsFor,
  *layer(layer) {
    for (const at of statementsOf(buildStep(layer)).flatMap((each) => newestModuleIn(each) ?? []))
      yield { at, message: say`PowerShell installs ${textAt(at)} in whatever version is newest at build time.` };
    for (const call of packageCommands(buildCommands(layer))) {
      const fetches = call.action === 'install' || call.action === 'run';
      if (call.kind !== 'language' || !fetches || isLocked(call, layer)) continue;
      const named = call.packages.filter(({ from }) => from === 'registry');
      const unpinned = named.filter(({ version }) => version === 'moving' || version === 'none');
      const ranges = named.filter(({ version }) => version === 'range');
      const does = call.action === 'run' ? say`runs` : say`installs`;
      yield* eachPackage(
        unpinned,
        layer,
        (names) => say`${call.program} ${does} ${names} in whatever version is newest at build time.`,
      );
      if (unpinned.length > 0) continue;
      for (const problem of eachPackage(
        ranges,
        layer,
        (names) =>
          say`${call.program} takes the newest version of ${names} in the given range, not the one that was tested.`,
      ))
        yield { ...problem, severity: 'info' };
    }
  },
} satisfies Rule;

/** Whether something else says which version: a constraints file, a folder of wheels, the project's own lock file. */
function isLocked(call: PackageCommand, layer: Layer): boolean {
  const { pinned, slash } = call.by;
  if (pinned)
    return pinned
      .split(' ')
      .some((each) => (each.startsWith('$') ? isSet(each.slice(1), layer) : hasOption(call, each)));
  if (runsOwnProgram(call)) {
    return (
      layer.stage.base.kind === 'stage' ||
      firstCopy(layer.stage) < positionOf(layer) ||
      fetchedBefore(layer) ||
      packageCommands(buildCommands(layer)).some(({ manager, action }) => manager === call.manager && action !== 'run')
    );
  }
  return (
    slash === 'module' &&
    call.subcommand !== 'get' &&
    call.packages.every(({ version }) => version === 'none') &&
    firstCopy(layer.stage) < positionOf(layer)
  );
}

/** A module of the project's own, whose `go.mod` says the versions, comes with a COPY. */
const firstCopy = once(({ layers }: Stage) => {
  const first = layers.findIndex(({ instruction: { keyword } }) => keyword === 'COPY' || keyword === 'ADD');
  return first === -1 ? Number.POSITIVE_INFINITY : first;
});

function isSet(name: string, { environment }: Layer): boolean {
  const setting = environment.get(name);
  return setting !== undefined && setting.value !== '';
}

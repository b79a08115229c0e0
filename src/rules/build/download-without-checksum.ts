import { fetchedFiles } from '../../facts/downloads/fetched-files.ts';
import { comparisonsBehind, programDownloads } from '../../facts/downloads/fetched-programs.ts';
import { checksHash, programIn, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { oneRuns, runsBefore } from '../../model/shell/branches.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { writtenAddress } from '../../model/shell/urls.ts';
import { type Rule, say } from '../../rule.ts';
import { placeKey, textAt } from '../../source.ts';

export default {
  id: 'download-without-checksum',
  title: 'A download is installed or run without verification',
  group: 'build',
  severity: 'low',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'If a release is replaced on its server, or a mirror is taken over, its code runs in the build or gets into the image without anyone noticing.',
  fix: 'Take a release that stays as it is, commit its checksum and verify: `echo "<64 digits>  app.tgz" | sha256sum -c -`, or verify a signature (`gpg --verify`, `cosign verify-blob`) before unpacking.',
  also: ['CIS 4.11', 'CIS 4.12', 'OWASP 13'],
  whenRun: true,
  instructions: ['RUN'],
  reads: { words: /https:/i },
  several: ({ message, places: { length } }) =>
    length === 0
      ? message
      : say`${message} So ${length === 1 ? say`is one more download` : say`are ${length} more downloads`} in this step.`,
  kept: {
    image: ({ stage }, project) =>
      fetchedFiles(stage, project).map(({ name, at, verified }) => ({ of: name, holds: verified, from: { at } })),
    lost: ({ is }) => ({ message: say`${textAt(is.from!.at)} is no longer checked before it is used.` }),
    toldBy: ['add-remote-url'],
  },
  *layer(layer) {
    const { instruction } = layer;
    const alike = placeKey(instruction.at);
    const statements = instruction.keyword === 'RUN' ? statementsOf(instruction.run) : [];
    for (const statement of checksHash(statements) ? [] : statements) {
      const program = programIn(statement, layer.environment);
      if (program)
        yield {
          at: program.at,
          alike,
          message: say`${program.url} is installed without a checksum or signature check.`,
        };
    }
    const downloads = programDownloads(layer);
    if (downloads.length === 0) return;
    const comparisons = comparisonsBehind(layer);
    for (const { at, url, command, isRun, runner } of downloads) {
      // Without TLS, which is reported as such.
      const how = /^https:/i.test(url) ? unverified(command, runner, comparisons) : undefined;
      if (!how) continue;
      // Who controls what the build runs gets as far as what is piped into a shell.
      const what = writtenAddress(at, url);
      yield isRun
        ? { at, alike: `${alike} run`, severity: 'medium', message: say`${what} is run ${how}.` }
        : { at, alike, message: say`${what} is installed ${how}.` };
    }
  },
} satisfies Rule;

/** How a download is not verified in time; undefined where it is. */
function unverified(command: Command, runner: Command | undefined, comparisons: readonly Command[]) {
  const inTime = runner ? comparisons.filter((each) => !runsBefore(runner, each)) : comparisons;
  if (oneRuns(inTime, command)) return undefined;
  if (inTime.length > 0) return say`and a checksum or signature is checked only under a condition`;
  return say`${[comparisons.length > 0 ? 'before' : 'without']} a checksum or signature check`;
}

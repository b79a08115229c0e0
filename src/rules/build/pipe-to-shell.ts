import { downloadsRun, fetchesAndRuns, isUnprotected } from '../../facts/downloads/download-commands.ts';
import { cleartextIn, runsDownload, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'pipe-to-shell',
  title: 'A downloaded script runs unverified',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  why: 'Whoever controls that address on the day of the build decides what runs, usually as root, and nobody can tell afterwards what it was.',
  fix: 'Download to a file, verify it with a checksum that is committed here (`echo "<sha256>  install.sh" | sha256sum -c`), then run it; or install a package of a fixed version.',
  also: ['OWASP 9', 'CIS 4.11'],
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
  *layer(layer) {
    const run = invocationOf(layer);
    if (!run) return;
    const { commands } = run.script;
    for (const command of commands) {
      const { downloads, end } = downloadsRun(command, commands);
      const [download] = downloads;
      const fetched = download ? undefined : fetchesAndRuns(command);
      if (fetched) yield { at: fetched.at, message: say`${command.name!} downloads a program and runs it unverified.` };
      if (!download) continue;
      const unprotected = isUnprotected(download);
      const by = command.name === undefined ? say`the shell` : say`${command.name}`;
      yield {
        at: command.at.source.at(Math.min(download.at.span.start, command.at.span.start), end.span.end),
        message: say`What ${download.name!} downloads is run by ${by} unverified${unprotected ? say`, and without TLS` : say``}.`,
        ...(unprotected && { severity: 'high' as const }),
      };
    }
    for (const statement of statementsOf(run).filter(runsDownload)) {
      yield {
        at: statement.at,
        message: say`A downloaded script runs unverified.`,
        ...(cleartextIn(statement) !== undefined && { severity: 'high' as const }),
      };
    }
  },
} satisfies Rule;

import { decodedPrograms } from '../../facts/downloads/decoded-programs.ts';
import {
  downloadsRun,
  isUnprotected,
  runsUnseenProgram,
  unreadPrograms,
} from '../../facts/downloads/download-commands.ts';
import { cleartextIn, runsDownload, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { invocationOf } from '../../model/dockerfile/layer.ts';
import { scriptsOf } from '../../model/dockerfile/written-scripts.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf } from '../../model/shell/urls.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { type Location, textAt } from '../../source.ts';

export default {
  id: 'pipe-to-shell',
  title: 'Code runs that nobody has checked',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  inherited: true,
  why: 'Whoever controls the address when it is fetched, or wrote what is decoded, decides what runs, usually as root, and nobody can tell afterwards what it was.',
  fix: 'Download to a file, verify it with a checksum that is committed here (`echo "<sha256>  install.sh" | sha256sum -c`), then run it; or install a package of a fixed version. Commit a script that people can read, not an encoded one.',
  also: ['OWASP 9', 'CIS 4.11'],
  whenRun: true,
  instructions: ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'SHELL', 'heredoc'],
  reads: {
    programs: ['downloads', 'decodes', 'interprets', 'shell', 'readsOrders'],
    words: /^(?:eval|source|\.)$/m,
    fields: ['command', 'entrypoint', 'healthcheck', 'hooks', 'configs'],
  },
  *layer(layer) {
    for (const { commands } of scriptsOf(layer)) yield* unseen(commands);
    const run = invocationOf(layer);
    for (const statement of run ? statementsOf(run).filter(runsDownload) : []) {
      yield {
        at: statement.at,
        message: say`A downloaded script runs unverified.`,
        ...(cleartextIn(statement, layer.environment) !== undefined && { severity: 'high' as const }),
      };
    }
  },
  *service(service) {
    for (const { script, via } of scriptsOfService(service))
      for (const problem of unseen(script.commands)) yield { ...problem, ...(via && { via }) };
  },
} satisfies Rule;

/** What some commands run of which this repository says nothing that a person can read. */
function* unseen(commands: readonly Command[]): Iterable<Problem> {
  for (const command of commands) {
    const { downloads, end } = downloadsRun(command, commands);
    const [download] = downloads;
    const inner = download ? undefined : runsUnseenProgram(command);
    if (inner?.how === 'decoded') yield decoded(inner.at, say`${command.name!} decodes and runs a program`);
    else if (inner) yield { at: inner.at, message: say`${command.name!} downloads a program and runs it unverified.` };
    if (!download) continue;
    const { source, span } = command.at;
    yield { at: source.at(Math.min(download.at.span.start, span.start), end.span.end), ...fetched(command, download) };
  }
  for (const { writer, reader, at } of unreadPrograms(commands))
    yield { at, message: say`${runner(reader)} runs what ${writer.name!} writes, which nobody can read here.` };
  for (const { decoder, runner: by, at } of decodedPrograms(commands))
    yield decoded(at, say`${runner(by)} runs what ${decoder.name!} decodes`);
}

function decoded(at: Location, what: Message): Problem {
  return { at, severity: 'high', message: say`${what}, so a reader cannot see what it does.` };
}

/** What is said of a download that a command runs; by its address, where that is written, it is one wherever it runs. */
function fetched(command: Command, download: Command): Pick<Problem, 'message' | 'severity' | 'cause'> {
  const [url] = urlsOf(download.args);
  const address = url && textAt(url.word.at).replaceAll('"', '');
  const what = address === undefined ? say`what ${download.name!} downloads` : say`${address}`;
  const unprotected = isUnprotected(download);
  return {
    message: say`${runner(command)} runs ${what} unverified${unprotected ? say`, and without TLS` : say``}.`,
    ...(address !== undefined && { cause: `runs ${address}` }),
    ...(unprotected && { severity: 'high' as const }),
  };
}

function runner({ name }: Command) {
  return name === undefined ? say`The shell` : say`${name}`;
}

import { cleartextOf } from '../../facts/downloads/cleartext-sources.ts';
import { isUnprotected, runsUnseenProgram } from '../../facts/downloads/download-commands.ts';
import { cleartextIn, runsDownload, statementsOf } from '../../facts/downloads/powershell-statements.ts';
import { anywhere, programsToTell, type UnreadProgram } from '../../facts/downloads/unread-programs.ts';
import { buildCommands, invocationOf } from '../../model/dockerfile/layer.ts';
import { whereaboutsOf } from '../../model/dockerfile/removed-files.ts';
import { scriptsOf } from '../../model/dockerfile/written-scripts.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Whereabouts } from '../../model/shell/script-paths.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf, writtenAddress } from '../../model/shell/urls.ts';
import { scriptsOfService } from '../../model/start-commands.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { downloadOf } from '../wording.ts';

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
    programs: ['sends', 'connects', 'decodes', 'interprets', 'shell', 'readsOrders'],
    words: /^(?:eval|source|\.)$/m,
    fields: ['command', 'entrypoint', 'healthcheck', 'hooks', 'configs'],
  },
  *layer(layer) {
    for (const { commands } of scriptsOf(layer))
      yield* unseen(commands, whereaboutsOf(layer), commands === buildCommands(layer));
    for (const statement of statementsOf(invocationOf(layer)).filter(runsDownload)) {
      yield {
        at: statement.at,
        message: say`A downloaded script runs unverified.`,
        ...(cleartextIn(statement, layer.environment) !== undefined && { severity: 'high' as const }),
      };
    }
  },
  *service(service) {
    for (const { script, via } of scriptsOfService(service))
      for (const problem of unseen(script.commands, anywhere, false)) yield { ...problem, ...(via && { via }) };
  },
} satisfies Rule;

/** What some commands run of which this repository says nothing that a person can read. */
function* unseen(commands: readonly Command[], where: Whereabouts, isStep: boolean): Iterable<Problem> {
  const told = groupBy(programsToTell(commands, where, isStep), ({ runner }) => runner);
  for (const command of commands) {
    const programs = told.get(command) ?? [];
    const inner = programs.some(({ how }) => how === 'downloaded') ? undefined : runsUnseenProgram(command);
    if (inner?.how === 'decoded') yield decoded(inner.at, say`${command.name!} decodes and runs a program`);
    else if (inner) yield { at: inner.at, ...unverified(say`${command.name!} runs what it downloads`, command) };
    for (const each of programs) yield run(each);
  }
}

function run({ how, writer, runner, at }: UnreadProgram): Problem {
  if (how === 'downloaded') return { at, ...fetched(runner, writer) };
  if (how === 'decoded') return decoded(at, say`${nameOf(runner)} runs what ${writer.name!} decodes`);
  return { at, message: say`${nameOf(runner)} runs what ${writer.name!} writes, which nobody can read here.` };
}

function decoded(at: Location, what: Message): Problem {
  return { at, severity: 'high', message: say`${what}, so a reader cannot see what it does.` };
}

/** What is said of a download that a command runs; by its address, where that is written, it is one wherever it runs. */
function fetched(command: Command, download: Command): Omit<Problem, 'at'> {
  const [url] = urlsOf(download.args);
  if (!url) return unverified(say`${nameOf(command)} runs what ${download.name!} downloads`, download);
  const address = writtenAddress(url.word.at, url.url);
  return { cause: downloadOf(address), ...unverified(say`${nameOf(command)} runs ${address}`, download) };
}

function unverified(what: Message, download: Command): Omit<Problem, 'at'> {
  if (!isUnprotected(download)) return { message: say`${what} unverified.` };
  const how = cleartextOf(download).length > 0 ? 'without TLS' : 'any certificate is accepted';
  return { message: say`${what} unverified, and ${[how]}.`, severity: 'high' };
}

const nameOf = (command: Command) => (programOf(command) ? say`${command.name!}` : say`The shell`);

import { isUnknown } from '../../known/programs/records.ts';
import { oneRuns } from '../../model/shell/branches.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import type { Whereabouts } from '../../model/shell/script-paths.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { urlsOf } from '../../model/shell/urls.ts';
import type { Location } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once, onceWith } from '../../text/once.ts';
import { type CarriedData, type Carrier, carriedIn } from '../flow/carried-data.ts';
import { DataFlow } from '../flow/data-flow.ts';
import { mayRunText, programsRun } from '../flow/programs-run.ts';
import { checksAnything, checksIn } from './integrity-checks.ts';
import { type ProgramOrigin, programOrigin } from './program-origins.ts';

/** A program that a script runs and that nobody can read in it. */
export interface UnreadProgram {
  readonly how: ProgramOrigin;
  /** What brings, makes or decodes it. */
  readonly writer: Command;
  readonly runner: Command;
  readonly carrier: Carrier;
  /** From the one to where the other says that it runs it. */
  readonly at: Location;
}

/** Where a script begins of which nothing says where. */
export const anywhere: Whereabouts = { folder: undefined, home: '/root' };

/** The flow of all that nobody can read through a script. */
export const unreadFlow = onceWith((commands: readonly Command[], where: Whereabouts) => {
  const writers = writersIn(commands);
  return new DataFlow<Command>(commands, { output: (command) => (writers.has(command) ? command : undefined) }, where);
});

/** The commands that bring, make or decode what nobody can read; what only a program makes counts where one is read. */
const writersIn = once((commands: readonly Command[]): ReadonlySet<Command> => {
  const readsProgram = commands.some((command) => programOf(command)?.from === 'input');
  return new Set(commands.filter((command) => programOrigin(command, readsProgram) !== undefined));
});

/** The programs that a script runs and that nobody can read in it, by whatever way they come to what runs them. */
export const unreadPrograms = onceWith((commands: readonly Command[], where: Whereabouts): readonly UnreadProgram[] => {
  if (writersIn(commands).size === 0) return [];
  const runners = commands.filter(mayRunText);
  if (runners.length === 0) return [];
  const flow = unreadFlow(commands, where);
  const told = new Map<Command, ReadonlyMap<Command, UnreadProgram>>();
  return runners.flatMap((runner) => {
    const found = new Map<Command, UnreadProgram>();
    told.set(runner, found);
    for (const each of runBy(runner, flow))
      if (!found.has(each.writer) && !isToldOf(each.writer, runner, told)) found.set(each.writer, each);
    return [...found.values()].filter(
      ({ writer, carrier }) => carrier !== 'variable' || !isCheckedFor(runner, writer, commands, flow),
    );
  });
});

/**
 * Of those that each command runs, one to tell of: a download before all else, and one that is decoded besides. Archives, and
 * files that are compared with something, are told of otherwise or not at all.
 *
 * @param isStep whether the script is a step of a build, whose downloads to files are told by their addresses elsewhere
 */
export function programsToTell(
  commands: readonly Command[],
  where: Whereabouts,
  isStep: boolean,
): readonly UnreadProgram[] {
  const left = unreadPrograms(commands, where).filter(({ how, writer, carrier }) => {
    if (!isStored(carrier)) return true;
    if (carrier === 'archive' || checksAnything(commands, writer)) return false;
    return !isStep || how !== 'downloaded' || urlsOf(writer.args).length === 0;
  });
  return [...groupBy(left, ({ runner }) => runner).values()].flatMap((programs) => {
    const [decoded] = programs.filter(({ how }) => how === 'decoded');
    const [other] = programs
      .filter(({ how }) => how !== 'decoded')
      .sort((one, two) => Number(two.how === 'downloaded') - Number(one.how === 'downloaded'));
    return [other, decoded].filter((each) => each !== undefined);
  });
}

function* runBy(runner: Command, flow: DataFlow<Command>): Iterable<UnreadProgram> {
  for (const { carried, end, isRead } of programsRun(runner, flow))
    for (const { origin: writer, carrier } of [carried, ...behind(carried, flow)]) {
      const how = programOrigin(writer, true)!;
      // What a program makes here is mostly there to be run otherwise: `eval "$(ssh-agent)"`.
      if (how !== 'made' || (isRead && !isStored(carrier) && !isLocalProgram(writer)))
        yield { how, writer, runner, carrier, at: between(writer, runner, end) };
    }
}

/** Whether a command starts a program of which only its file tells what it does, and names no address: who trusts it may run what it says. */
function isLocalProgram(command: Command): boolean {
  const isFile = programOf(command)?.from === 'file' || isUnknown(command.name ?? '');
  return isFile && urlsOf(command.args).length === 0;
}

/** The downloads of a script that it runs: at once, or also those that it runs from a file. */
export function downloadsRun(
  commands: readonly Command[],
  where: Whereabouts,
  from: 'at once' | 'file' = 'at once',
): ReadonlySet<Command> {
  const run = unreadPrograms(commands, where).filter(
    ({ how, carrier }) => how === 'downloaded' && (from === 'file' ? carrier !== 'archive' : !isStored(carrier)),
  );
  return new Set(run.map(({ writer }) => writer));
}

/** Whether what a command fetches waits for a comparison, so that it does not matter who stood on its way. */
export function isCompared(command: Command, commands: readonly Command[], where: Whereabouts): boolean {
  return checksAnything(commands, command) && !downloadsRun(commands, where).has(command);
}

/** Whether something lies in a file, or in an archive, before it runs. */
export function isStored(carrier: Carrier): boolean {
  return carrier === 'file' || carrier === 'archive';
}

/** What the writer of something has read itself: `curl … | base64 -d`. */
function behind({ origin, carrier }: CarriedData<Command>, flow: DataFlow<Command>): readonly CarriedData<Command>[] {
  return carriedIn(carrier, flow.takenIn(origin));
}

/** Whether what runs a command is told to run the same: `sh -c "$x"` runs `$x`. */
function isToldOf(
  writer: Command,
  { via }: Command,
  told: ReadonlyMap<Command, ReadonlyMap<Command, UnreadProgram>>,
): boolean {
  for (let each = via; each; each = each.via) if (told.get(each)?.has(writer)) return true;
  return false;
}

/** Whether what a variable holds is compared before a command runs it: `echo "$x" | sha256sum -c`. */
function isCheckedFor(
  runner: Command,
  writer: Command,
  commands: readonly Command[],
  flow: DataFlow<Command>,
): boolean {
  const checks = checksIn(commands).map(({ command }) => command);
  const ofIt = checks.filter((each) => flow.takenIn(each).some(({ origin }) => origin === writer));
  return oneRuns(
    ofIt.filter((each) => each.at.span.end <= runner.at.span.start),
    runner,
  );
}

function between(writer: Command, runner: Command, { span: { end } }: Location): Location {
  const { source, span } = runner.at;
  const isBefore = writer.at.source === source && writer.at.span.start < end;
  return source.at(isBefore ? Math.min(writer.at.span.start, span.start) : span.start, end);
}

import { recordOf } from '../../known/programs/records.ts';
import { hasOption, optionsOf, optionValue } from '../../model/shell/command-options.ts';
import { isInteractiveShell, isShell } from '../../model/shell/command-wrappers.ts';
import { isConnection, isConnector } from '../../model/shell/connections.ts';
import { programOf } from '../../model/shell/input-programs.ts';
import { asWritten } from '../../model/shell/script-paths.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { answersItselfOnly } from '../../model/shell/urls.ts';
import { type Location, spanning } from '../../source.ts';
import { nameOf } from '../../text/path.ts';
import { knownStart, knownText } from '../../text/setting.ts';
import { anywhere } from '../downloads/unread-programs.ts';
import { DataFlow } from '../flow/data-flow.ts';
import { programsRun } from '../flow/programs-run.ts';

/** A shell that takes its commands from a connection, or answers on one. */
export interface RemoteShell {
  readonly at: Location;
  /** What runs the commands, as far as a name says it. */
  readonly shell: string;
  /** Of one in a web page: what those who open it may do, once they have logged in or without it. */
  readonly web?: 'log in' | 'type' | 'look';
}

/**
 * The shells of a script that are bound to a connection: by bash's `/dev/tcp`, by `nc -e`, by `socat EXEC:`, by a pipe
 * from or to one of them, or by a program that duplicates a socket.
 */
export function remoteShells(commands: readonly Command[]): RemoteShell[] {
  const descriptors = new Set(
    commands.flatMap(({ redirects }) =>
      redirects.flatMap((redirect) =>
        redirect.descriptor !== undefined && isConnection(redirect) ? [String(redirect.descriptor)] : [],
      ),
    ),
  );
  const isBound = (command: Command) =>
    command.redirects.some(
      (redirect) =>
        isConnection(redirect) || (/^[<>]&$/.test(redirect.operator) && descriptors.has(redirect.target.value ?? '')),
    );
  const opened = new Map(commands.flatMap(opensAsFiles));
  const output = (command: Command) => (isConnector(command) ? command : undefined);
  const flow =
    opened.size > 0 || commands.some(isConnector)
      ? new DataFlow<Command>(commands, { file: (path) => opened.get(path), output }, anywhere)
      : undefined;
  // What `eval "$x"` is told of is not told again of the `$x` in it.
  const ran = new Set<Command | undefined>();
  return commands.flatMap((command): RemoteShell[] => {
    const own = shownBy(command) ?? boundBy(command, isBound(command));
    if (own) return [own];
    const isTold = ran.has(command.via);
    const [run] = flow && !isTold ? programsRun(command, flow) : [];
    if (run || isTold) ran.add(command);
    if (!run) return [];
    const { at } = run.carried.origin;
    const isBefore = at.span.start < run.end.span.start;
    return [{ at: isBefore ? spanning(at, run.end) : command.at, shell: command.name ?? '' }];
  });
}

/** The shell that a command starts on a connection, is on one, or hands on to one. */
function boundBy(command: Command, isBound: boolean): RemoteShell | undefined {
  const { at } = command;
  const started = startedBy(command);
  if (started) return { at, shell: started };
  if (isBound && isInteractiveShell(command)) return { at, shell: command.name! };
  const sender = isConnector(command) ? command.input.find(isInteractiveShell) : undefined;
  return sender && { at: spanning(sender.at, at), shell: sender.name! };
}

/** By the paths that stand for connections, the command that opens each as a file, or whose loop does. */
function opensAsFiles(command: Command): readonly (readonly [string, Command])[] {
  const { redirects, frame, args } = command;
  const opened = [...redirects, ...(frame?.redirects ?? [])].map(({ target }) => target);
  return [...opened, ...args].flatMap((target) => (isConnection({ target }) ? [[asWritten(target), command]] : []));
}

/** The shell that a program binds to a connection of its own. */
function startedBy(command: Command): string | undefined {
  const { name = '', args } = command;
  if (isConnector(command)) {
    const run = optionValue(command, 'e', 'exec', 'c', 'sh-exec');
    return run && shellIn(knownStart(run));
  }
  if (name === 'socat') {
    const run = args.map(({ value }) => /^(?:exec|system):["']?([^,"']*)/i.exec(value ?? '')?.[1]);
    return run.flatMap((each) => (each && shellIn(each)) || [])[0];
  }
  const program = programOf(command);
  const text = program?.from === 'text' && !isShell(name) ? knownText(program.word) : '';
  return /\bsocket\b/i.test(text) && /\b(?:dup2|pty\.spawn)\b|\b(?:exec|eval|system)\([^;\n]{0,99}\brecv\b/.test(text)
    ? name
    : undefined;
}

/** The shell that a program shows in a web page, unless only the container itself gets it: `ttyd -W bash`. */
function shownBy(command: Command): RemoteShell | undefined {
  const shown = recordOf(command.name).showsProgram;
  if (!shown) return undefined;
  const { login, typing, address: listening, local, program } = shown;
  const line = optionsOf(command);
  const address = knownStart(optionValue(line, listening) ?? { value: '', at: command.at });
  if (answersItselfOnly(address) || /^lo$|\//.test(address) || hasOption(line, local)) return undefined;
  const told = program
    ? [optionValue(line, program)].map((value) => value && withoutAccount(knownStart(value)))
    : line.operands.map(({ value }) => value);
  const shell = shellIn(told.map((value) => value ?? '').join(' '));
  if (shell === undefined) return undefined;
  const open = !typing || hasOption(line, typing) ? 'type' : 'look';
  return { at: command.at, shell, web: hasOption(line, login) ? 'log in' : open };
}

/** The command behind `/path:user:group:folder:`; none where the account is still to be asked for. */
function withoutAccount(service: string): string {
  const [path = '', user = '', , , ...command] = service.split(':');
  if (!path.startsWith('/') || !service.includes(':')) return service;
  return user === 'AUTH' ? '' : command.join(':');
}

function shellIn(command: string): string | undefined {
  const name = nameOf(command.trim().split(/\s/)[0] ?? '');
  return isShell(name) ? name : undefined;
}

import { recordOf } from '../../known/programs/records.ts';
import { knownParts, knownText } from '../../text/setting.ts';
import { hasOption, optionsOf } from './command-options.ts';
import type { Command, Redirect } from './shell-command.ts';
import { isLoopback } from './urls.ts';

/** Whether a command connects its input and output with another host, and does nothing else. */
export function isConnector(command: Command): boolean {
  return connectedHost(command) !== undefined && !hasOption(command, recordOf(command.name).probes);
}

/** The host with which a command connects its input and output, as far as it says; undefined where it is no such command. */
export function connectedHost(command: Command): string | undefined {
  const { connects } = recordOf(command.name);
  if (connects === undefined) return undefined;
  const { options, operands } = optionsOf(command);
  const words = operands.map(knownText);
  if (connects === true) return words[0] ?? '';
  if ('operand' in connects)
    return words.map((word) => connects.operand.exec(word)?.[1]).find((host) => host !== undefined);
  if (words[0] !== connects.verb) return undefined;
  const given = options.find(({ key }) => key === connects.option);
  const host = given?.value ?? given?.next;
  return (host ? knownText(host) : '').replace(/:[^:]*$/, '');
}

/** Whether a redirection opens a connection to another host, as bash does: `/dev/tcp/HOST/PORT`. */
export function isConnection(redirect: Pick<Redirect, 'target'>): boolean {
  const host = hostOfConnection(redirect);
  return host !== undefined && !isLoopback(`tcp://${host}`);
}

/** The host to which a redirection opens a connection, as far as the text says. */
export function hostOfConnection({ target }: Pick<Redirect, 'target'>): string | undefined {
  return /^\/dev\/(?:tcp|udp)\/([^/]*)/.exec(knownParts(target).join(''))?.[1];
}

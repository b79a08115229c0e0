import { recordOf } from '../../known/programs/records.ts';
import { knownParts } from '../../text/setting.ts';
import type { Command, Redirect } from './shell-command.ts';
import { isLoopback } from './urls.ts';

/** Whether a program connects its input and output with another host, and does nothing else. */
export function isConnector({ name }: Command): boolean {
  return recordOf(name).connects === true;
}

/** Whether a redirection opens a connection to another host, as bash does: `/dev/tcp/HOST/PORT`. */
export function isConnection(redirect: Redirect): boolean {
  const host = hostOfConnection(redirect);
  return host !== undefined && !isLoopback(`tcp://${host}`);
}

/** The host to which a redirection opens a connection, as far as the text says. */
export function hostOfConnection({ target }: Redirect): string | undefined {
  return /^\/dev\/(?:tcp|udp)\/([^/]*)/.exec(knownParts(target).join(''))?.[1];
}

import { holdsPort } from '../../known/port-ranges.ts';
import { servicePorts } from '../../known/service-ports.data.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';

const { administration: ports, otherUses, meantFor } = servicePorts;

/** What else tells what a port is for. */
interface PortContext {
  /** The other ports of what it belongs to. */
  readonly beside: readonly (string | undefined)[];
  /** The image that runs there, or that it is built on. */
  readonly image: string;
}

/** The port among some that serves to administer a machine from elsewhere, and what speaks there. */
export function adminPort(
  text: string | undefined,
  { beside, image }: PortContext,
): readonly [string, string] | undefined {
  const found = ports.find(([port]) => holdsPort(text, port));
  if (!found) return undefined;
  const others = otherUses.filter(({ port }) => port === found[0]);
  if (
    others.some(
      ({ ports, images }) => images.test(image) || ports.some((port) => beside.some((each) => holdsPort(each, port))),
    )
  )
    return undefined;
  return [String(found[0]), found[1]];
}

/** The server that people log in to which a command starts, itself or by its script for services. */
export function adminServerOf(command: Command): string | undefined {
  const { name, nameAt, args } = command;
  // `sshd -t` looks at its settings.
  if (name === 'sshd' && hasOption(command, 't', 'T', 'G', 'V')) return undefined;
  if (name === 'sshd' || name === 'dropbear' || name === 'x11vnc') return name;
  const service = name === 'service' ? args[0]?.value : textAt(nameAt).includes('/init.d/') ? name : undefined;
  return service === 'ssh' || service === 'sshd' ? 'sshd' : undefined;
}

/** Whether people log in to an image on purpose. */
export function servesLogins(image: string): boolean {
  return meantFor.test(image);
}

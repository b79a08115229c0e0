import { holdsPort } from '../../known/port-ranges.ts';
import { servicePorts } from '../../known/service-ports.data.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';

const { administration: ports } = servicePorts;

/** The port among some that serves to administer a machine from elsewhere, and what speaks there. */
export function adminPort(text: string | undefined): readonly [string, string] | undefined {
  const found = ports.find(([port]) => holdsPort(text, port));
  return found && [String(found[0]), found[1]];
}

/** The server that people log in to which a command starts, itself or by its script for services. */
export function adminServerOf({ name, nameAt, args }: Command): string | undefined {
  if (name === 'sshd' || name === 'dropbear' || name === 'x11vnc') return name;
  const service = name === 'service' ? args[0]?.value : textAt(nameAt).includes('/init.d/') ? name : undefined;
  return service === 'ssh' || service === 'sshd' ? 'sshd' : undefined;
}

/** Whether people log in to an image on purpose: a git server that takes pushes, a file server, a bastion. */
export function servesLogins(image: string): boolean {
  return /gite?a|forgejo|gogs|gitlab|sftp|onedev|soft-serve|bastion|sshportal|openssh-server/i.test(image);
}

import { holdsPort } from '../../known/port-ranges.ts';
import { recordOf } from '../../known/programs/records.ts';
import { servicePorts } from '../../known/service-ports.data.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import type { Service } from '../../model/project.ts';
import { hasOption } from '../../model/shell/command-options.ts';
import type { Command } from '../../model/shell/shell-command.ts';
import { textAt } from '../../source.ts';
import { nameWords } from '../../text/name-words.ts';
import { committedValue } from '../../text/setting.ts';

const { administration: ports, adminWords, otherUses, meantFor, decoys } = servicePorts;

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

/** Whether a variable of a service says that one of its ports is for its administration: `KONG_ADMIN_LISTEN=0.0.0.0:8001`. */
export function isNamedForAdmins(service: Service, port: string): boolean {
  return containerEnvironment(service).some(({ name, value }) => {
    const set = (value && committedValue(value)?.value) ?? '';
    return nameWords(name).some((word) => adminWords.has(word)) && `:${set}`.endsWith(`:${port}`);
  });
}

/** The server that people log in to which a command starts, itself or by its script for services. */
export function adminServerOf(command: Command): string | undefined {
  const { name, nameAt, args } = command;
  if (textAt(nameAt).includes('/init.d/')) return recordOf('service').services?.get(name ?? '');
  const { admits, services } = recordOf(name);
  if (services) return services.get(args[0]?.value ?? '');
  return admits && !hasOption(command, admits.unless) ? name : undefined;
}

/** Whether people log in to an image on purpose. */
export function servesLogins(image: string): boolean {
  return meantFor.test(image) || decoys.test(image);
}

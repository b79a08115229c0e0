import { isOneShot } from '../facts/host/one-shot-services.ts';
import { askedOfHost, type KnownSources } from '../facts/network/asked-of-host.ts';
import type { ServiceMount } from '../model/compose/service.ts';
import type { Service } from '../model/project.ts';
import { lowered, type Message, type Severity } from '../rule.ts';
import { asDocumented } from './wording.ts';

type Part = 'socket' | 'privileged' | 'hostNetwork' | 'hostPid' | 'apparmor' | 'disks';

/**
 * What it comes to that a service is given a part of the host: where its program is known and made for it, and comes from its
 * makers, that has to be broken into first, unless it runs what others send it. A step less as well where nobody sends it anything.
 *
 * @param severity of programs that nobody knows
 * @returns the severity of this one, and what its documentation asks for in its place
 */
export function madeFor(service: Service, part: Part, severity: Severity, around: KnownSources): MadeFor {
  const asked = askedOfHost(service, around);
  const words = asked?.parts[part];
  const isVendors = words !== undefined && asked!.isVendors && !asked!.parts.runsJobs;
  return { severity: lowered(severity, Number(isVendors || isCutOff(service))), words: asDocumented(words) };
}

/** The same of a path of the host that it is given; what its manual mounts read-only is there to be read, whatever sockets lie in it. */
export function madeForFiles(
  service: Service,
  { path, mount }: { readonly path: string; readonly mount: ServiceMount },
  severity: Severity,
  around: KnownSources,
): MadeFor {
  const asked = askedOfHost(service, around);
  const files = asked?.parts.hostFiles?.find(({ paths }) => !paths || paths.test(path));
  const words = asDocumented(files?.words);
  if (!files || !asked!.isVendors) return { severity: lowered(severity, Number(isCutOff(service))), words };
  const isRead = mount.readOnly === true && files.read?.test(path) === true;
  return { severity: lowered(severity, isRead && severity === 'critical' ? 2 : 1), words };
}

/** Whether nobody sends a service anything: it has no network, and ends by itself. */
function isCutOff(service: Service): boolean {
  return service.networkMode?.value === 'none' && isOneShot(service);
}

export interface MadeFor {
  readonly severity: Severity;
  readonly words: Message;
}

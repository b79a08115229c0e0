import { isOneShot, isWaiting } from '../facts/host/one-shot-services.ts';
import { type AskedOfHost, askedOfHost } from '../facts/network/asked-of-host.ts';
import { isOpenToAnyone } from '../facts/network/published-products.ts';
import { isRootGuessed } from '../facts/secrets/root-password.ts';
import type { HostUse } from '../known/product.ts';
import { isOpenToAll, publishes } from '../model/compose/published-ports.ts';
import type { ServiceMount } from '../model/compose/service.ts';
import type { Service } from '../model/project.ts';
import { reaches } from '../problem.ts';
import { type Context, lowered, type Message, type Problem, type Severity, say } from '../rule.ts';
import { asDocumented, type Documented } from './wording.ts';

type Part = 'socket' | 'privileged' | 'hostNetwork' | 'hostPid' | 'apparmor' | 'disks';

/**
 * What it comes to that a service is given a part of the host: where its program is known and made for it, and comes from its
 * makers, that is a step less, unless it runs what others send it. A step less as well where nobody sends it anything.
 *
 * @param severity of a program that nobody knows, where nobody has to break into it
 * @returns the severity of this one, what its documentation says that it uses the part for, and what to do instead
 */
export function madeFor(service: Service, part: Part, severity: Severity, around: Context): MadeFor {
  const asked = askedOfHost(service, around);
  const use = asked?.parts[part];
  // What is known of a runner and the socket says by itself why nobody has to break in.
  return ofService(service, around, {
    asked,
    use,
    documented: lowered(severity, 1),
    severity,
    saysWhy: part !== 'socket',
  });
}

/** The same of a path of the host that it is given; what its manual mounts read-only is there to be read, whatever sockets lie in it. */
export function madeForFiles(
  service: Service,
  { path, mount }: { readonly path: string; readonly mount: ServiceMount },
  severity: Severity,
  around: Context,
): MadeFor {
  const asked = askedOfHost(service, around);
  const files = asked?.parts.hostFiles?.find(({ paths }) => !paths || paths.test(path));
  const isRead = mount.readOnly === true && files?.read?.test(path) === true;
  const isAll = files?.paths === undefined;
  const documented = lowered(severity, isRead && reaches(severity, isAll ? 'critical' : 'high') ? 2 : 1);
  return ofService(service, around, { asked, use: files?.words, documented, severity });
}

interface Given {
  readonly asked: AskedOfHost | undefined;
  readonly use: HostUse | undefined;
  /** Of a program that nobody knows, where nobody has to break into it; and where the makers of what runs there ask for it. */
  readonly severity: Severity;
  readonly documented: Severity;
  /** Unless it is `false`, the words say why nobody has to break in. */
  readonly saysWhy?: boolean;
}

/** What it comes to by who gets into a service. */
function ofService(service: Service, around: Context, given: Given): MadeFor {
  const { asked, use, documented, severity, saysWhy = true } = given;
  const made = asMadeFor(asked, use, documented, brokenInto(service, severity, around, asked));
  return {
    ...made,
    ...(saysWhy && made.severity === 'critical' && { words: [...made.words, ...whyOpen(asked)] }),
    ...(!isAskedByMakers(asked, use) && { isReached: hasWayIn(service) }),
  };
}

/**
 * How severe what a service has of its host is, as somebody has to get into it first. The host itself is `critical` where nothing
 * has to go wrong for that: it runs what others send it, or everyone gets in without a login of somebody's own.
 */
export function brokenInto(
  service: Service,
  severity: Severity,
  { project }: Pick<Context, 'project'>,
  asked?: AskedOfHost,
): Severity {
  const isOpen = asked?.parts.runsJobs === true || isOpenToAnyone(service) || isRootGuessed(service, project);
  return lowered(severity, Number(reaches(severity, 'critical') ? !isOpen : isCutOff(service)));
}

/** Why nobody has to break into what has its host. */
function whyOpen(asked: AskedOfHost | undefined): Message {
  return asked?.parts.runsJobs === true
    ? say` It runs the jobs of others.`
    : say` Everyone who reaches the host gets into it without a login of their own.`;
}

/** Whether everyone who reaches the host comes to a port of a service, or whoever opens a branch in an editor starts it. */
function hasWayIn(service: Service): boolean {
  return service.application.kind === 'dev container' || (publishes(service) && service.ports.some(isOpenToAll));
}

/**
 * What a program needs as it is, is little, and nothing is advised against it. Of an image that is only called like it, or runs
 * other code, nobody knows that it needs it.
 */
export function asMadeFor(
  asked: AskedOfHost | undefined,
  use: HostUse | undefined,
  documented: Severity,
  otherwise: Severity,
): MadeFor {
  if (!isAskedByMakers(asked, use)) return { severity: otherwise, ...asDocumented(isNeeded(use) ? undefined : use) };
  return { severity: isNeeded(use) ? atMostLow(documented) : documented, ...asDocumented(use) };
}

/** Whether the makers of what runs there ask for it, and nothing that others send runs in it. */
function isAskedByMakers(asked: AskedOfHost | undefined, use: HostUse | undefined): boolean {
  return use !== undefined && asked?.isVendors === true && asked.parts.runsJobs !== true;
}

/** Whether a program cannot do what it is for without it, and there is nothing to see to. */
function isNeeded(use: HostUse | undefined): boolean {
  return typeof use === 'string';
}

function atMostLow(severity: Severity): Severity {
  return reaches(severity, 'low') ? 'low' : severity;
}

/** Whether nobody sends a service anything: it has no network, and ends by itself, or only waits. */
function isCutOff(service: Service): boolean {
  return (service.networkMode?.value === 'none' && isOneShot(service)) || isWaiting(service);
}

export interface MadeFor extends Documented, Pick<Problem, 'isReached'> {
  readonly severity: Severity;
}

import { holdsNothingAdded } from '../../facts/accounts/held-capabilities.ts';
import { hasOwnKernel } from '../../facts/host/own-kernels.ts';
import { hasNoSeccomp } from '../../facts/host/seccomp-filters.ts';
import { type AskedOfHost, askedOfHost } from '../../facts/network/asked-of-host.ts';
import { ownNetworkUse } from '../../facts/network/network-setup.ts';
import { type PowerfulCapability, powerfulCapabilities } from '../../known/powerful-capabilities.data.ts';
import { hostNetworkOf } from '../../model/compose/network-mode.ts';
import { unconfined } from '../../model/compose/security-options.ts';
import type { Service } from '../../model/project.ts';
import { lowered, type Message, type Rule, type Severity, say } from '../../rule.ts';
import { asMadeFor, brokenInto } from '../made-for.ts';

export default {
  id: 'dangerous-capability',
  title: 'The container gets a powerful capability',
  group: 'isolation',
  severity: 'high',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  lessBesideRoot: true,
  why: 'A capability is a part of what root may do on the host. Every process in the container has it.',
  fix: 'Remove it or use a narrower one. Best is `cap_drop: [ALL]` plus the few capabilities the program turns out to need.',
  also: ['CIS 5.4', 'OWASP 3'],
  reads: { fields: ['capAdd'] },
  *service(service, context) {
    const { capAdd, privileged } = service;
    if (privileged?.value === true) return;
    const asked = askedOfHost(service, context);
    for (const capability of capAdd) {
      const { value, at } = capability;
      const powerful = value === undefined ? undefined : powerfulCapabilities.byName.get(value);
      if (!powerful) continue;
      const documented = asked?.parts.capabilities?.[value!];
      const own = reachesOwn(powerful, service, 'network') ? ownNetworkUse(service, context.project) : undefined;
      const said = weight(powerful, service, documented === undefined ? undefined : asked);
      const otherwise = brokenInto(service, said, context, asked);
      const { severity, words, remedy } = asMadeFor(own ? isNeeded : asked, own ?? documented, otherwise, otherwise);
      yield {
        at,
        severity,
        remedy,
        message: [...told(value!, powerful, service), ...words],
        from: capability,
      };
    }
  },
} satisfies Rule;

/** What reaches no network but its own needs no maker to be believed. */
const isNeeded: AskedOfHost = { parts: {}, isVendors: true };

function told(value: string, powerful: PowerfulCapability, service: Service): Message {
  const whose = reachesOwn(powerful, service)
    ? ` of ${value === 'NET_ADMIN' ? 'its own network' : 'this container'}`
    : value === 'NET_ADMIN'
      ? ' of the host'
      : '';
  const within = hasOwnKernel(service) ? say` ${service.runtime!.value!} keeps that in a kernel of its own.` : [];
  const held = holdsNothingAdded(service)
    ? ' Nobody there has it yet: who runs there is not root and gets no new privileges.'
    : '';
  return [...say`${service.name} gets ${value}: `, `${powerful.grants}${whose}.`, ...within, held];
}

/** @param asked where its documentation asks for it */
function weight(powerful: PowerfulCapability, service: Service, asked: AskedOfHost | undefined): Severity {
  const { severity, unconfined: bare, own, documented: less } = powerful;
  const documented = asked?.isVendors === true && asked.parts.runsJobs !== true;
  const steps = 2 * Number(holdsNothingAdded(service)) + Number(hasOwnKernel(service));
  // What is made for it has to be broken into first, also where what it reaches is the host's.
  if (documented && less) return sharesHost(powerful, service) ? lowered(severity, 1 + steps) : lowered(less, steps);
  // What its documentation asks for as well comes together.
  const isBare = hasNoSeccomp(service) || (unconfined(service, 'apparmor') && !(documented && asked.parts.apparmor));
  const full = (isBare && bare) || (reachesOwn(powerful, service) && own) || severity;
  return lowered(full, steps + Number(documented));
}

/** Whether a capability reaches nothing outside of what is the container's own. */
function reachesOwn(powerful: PowerfulCapability, service: Service, only = powerful.inside): boolean {
  return powerful.inside !== undefined && powerful.inside === only && !sharesHost(powerful, service);
}

/** Whether what a capability reaches only inside of something reaches the host's, because the container shares that. */
function sharesHost({ inside }: PowerfulCapability, service: Service): boolean {
  if (inside === 'processes') return service.pid?.value === 'host';
  return inside === 'network' && hostNetworkOf(service) !== undefined;
}

import { type AllowedCall, allowedCalls, type DenyList, denyListOf } from '../../facts/host/seccomp-filters.ts';
import { askedOfHost } from '../../facts/network/asked-of-host.ts';
import type { SeccompProfile } from '../../model/files/seccomp-profiles.ts';
import { list, type Problem, type Rule, say } from '../../rule.ts';
import { noSeccomp } from '../kept-profile.ts';
import { holdsFor, usedHere } from '../wording.ts';

export default {
  id: 'seccomp-profile-permissive',
  title: "The seccomp profile allows what Docker's own forbids",
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'A custom profile replaces the default one: every process in the container may make the system calls that it allows, to a kernel that all containers share.',
  fix: "Start from Docker's own profile (github.com/moby/profiles) and add only the calls that the program turns out to need, under `includes.caps` where the kernel asks for a capability.",
  also: ['CIS 5.22', 'OWASP 6'],
  several: holdsFor,
  reads: { fields: ['securityOpt'] },
  *service(service, context) {
    const { privileged, seccompProfile: profile } = service;
    if (!profile || privileged?.value === true) return;
    const notes = usedHere(profile);
    const denyList = denyListOf(service);
    if (denyList && !denyList.isOpen) yield { ...allowsTheRest(denyList), milderThan: noSeccomp, notes };
    const asked = askedOfHost(service, context);
    const uses = asked?.isVendors ? asked.parts.namespaces : undefined;
    for (const call of allowedCalls(service)) yield { ...allows(call, profile, uses), milderThan: noSeccomp, notes };
  },
} satisfies Rule;

function allowsTheRest({ profile, forbids, allows: left }: DenyList): Problem {
  const among = left.length > 0 ? say`, among them ${list(left, 5)}` : say``;
  return {
    at: profile.defaultAction.at,
    key: 'defaultAction',
    message: say`This profile forbids ${forbids} system calls and allows all others, including those of future kernels${among}.`,
  };
}

/** @param uses why an image that is known makes namespaces */
function allows({ name, at, opens, capability }: AllowedCall, { source }: SeccompProfile, uses?: string): Problem {
  const isUsed = name === 'unshare' && uses !== undefined;
  const kind = opens === undefined || isUsed ? 'low' : 'medium';
  return {
    at,
    key: name,
    severity: kind,
    alike: JSON.stringify([source.path, kind]),
    message:
      opens === undefined
        ? say`This profile allows ${name}, which Docker's own forbids: only the kernel's check for ${capability!} is left.`
        : [
            ...say`This profile allows ${name}, which Docker's own forbids: any process can `,
            `${opens}.`,
            ...(isUsed ? [` ${uses}`] : []),
          ],
  };
}

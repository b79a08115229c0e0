import { type DenyList, denyListOf } from '../../facts/host/seccomp-filters.ts';
import { unconfined } from '../../model/compose/security-options.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import { keptProfile, noSeccomp } from '../kept-profile.ts';
import { usedHere } from '../wording.ts';

export default {
  id: 'seccomp-disabled',
  title: 'Seccomp is disabled for the container',
  group: 'isolation',
  severity: 'medium',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessBesideRoot: true,
  lessForDevelopers: true,
  why: "Docker's default seccomp profile blocks about 44 of more than 300 system calls, among them those that many kernel exploits start with.",
  fix: 'Remove the option. If a program needs a call the default forbids, give it a profile of its own: `seccomp:./profile.json`.',
  also: ['CIS 5.22', 'OWASP 6', 'kics 404fde2c'],
  kept: keptProfile('seccomp', 'seccomp'),
  reads: { fields: ['securityOpt'] },
  *service(service) {
    const denyList = denyListOf(service);
    if (denyList?.isOpen) yield allowsAll(denyList, service.name);
    const setting = unconfined(service, 'seccomp');
    if (setting) yield { from: setting, message: say`${service.name} may make any system call.` };
  },
} satisfies Rule;

function allowsAll({ profile, forbids }: DenyList, name: string): Problem {
  const but = forbids === 0 ? say`all` : say`all but ${forbids}`;
  return {
    at: profile.defaultAction.at,
    key: 'defaultAction',
    milderThan: noSeccomp,
    message: say`${name} may make nearly any system call: its profile allows ${but}.`,
    notes: usedHere(profile),
  };
}

import { type Rule, say } from '../../rule.ts';
import { madeFor } from '../made-for.ts';

export default {
  id: 'privileged-container',
  title: 'The container is privileged',
  group: 'isolation',
  severity: 'critical',
  targets: ['compose'],
  profile: 'default',
  cause: 'host',
  lessForDevelopers: true,
  trust: 'privileged',
  covers: [
    ...['capabilities-not-dropped', 'dangerous-capability', 'device-cgroup-rules', 'host-device-exposed'],
    ...['no-new-privileges-missing', 'apparmor-disabled', 'selinux-disabled', 'systempaths-unconfined'],
    ...['seccomp-disabled', 'seccomp-profile-permissive'],
  ],
  why: 'It has every capability and every host device, and neither seccomp nor AppArmor: root in it is root on the host.',
  fix: 'Remove `privileged` and give only what is missing: one `cap_add`, one entry under `devices`.',
  also: ['CIS 5.5', 'OWASP 3', 'kics ae5b6871'],
  reads: { fields: ['privileged'] },
  *service(service, context) {
    const { name, privileged } = service;
    if (privileged?.value !== true) return;
    const { severity, words } = madeFor(service, 'privileged', 'critical', context);
    yield {
      from: privileged,
      severity,
      message: [...say`${name} runs privileged, which is root on the host.`, ...words],
    };
  },
} satisfies Rule;

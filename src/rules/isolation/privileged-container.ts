import { isDevContainerPath } from '../../known/container-file-names.ts';
import { kindOfDevice } from '../../known/device-kinds.ts';
import type { Service } from '../../model/project.ts';
import { list, type Message, type Rule, say } from '../../rule.ts';
import { isWithin } from '../../text/path.ts';
import { madeFor } from '../made-for.ts';

export default {
  id: 'privileged-container',
  title: 'The container is privileged',
  group: 'isolation',
  severity: 'high',
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
    const { words, remedy, ...made } = madeFor(service, 'privileged', 'critical', context);
    yield {
      ...made,
      from: privileged,
      remedy: remedy ?? (isDevContainerPath(service.at.source.path) ? inRunArgs : undefined),
      // What its makers say of a program counts more than what is usual.
      message: [
        ...say`${name} runs privileged, which is root on the host.`,
        ...(words.length > 0 ? words : ofDevices(service)),
      ],
    };
  },
} satisfies Rule;

const inRunArgs = 'Leave that out and give only what is missing: one `--cap-add`, one `--device` in `runArgs`.';

/** What is said of the devices that it is given besides: they need no privileges. A mount of disks is for their names. */
function ofDevices({ devices, mounts }: Service): Message {
  const mounted = mounts.flatMap(({ hostPath: path = '/' }) =>
    path !== '/dev' && isWithin(path, '/dev') && kindOfDevice(path) !== 'disk' ? path : [],
  );
  const listed = devices.flatMap(({ source }) => source?.value ?? []).filter((path) => !mounted.includes(path));
  return [
    ...(mounted.length > 0
      ? say` An entry under ${'devices'} is enough for ${list(mounted, 3)}, instead of a mount.`
      : []),
    ...(listed.length > 0 ? say` Its entry under ${'devices'} is enough for ${list(listed, 3)}.` : []),
  ];
}

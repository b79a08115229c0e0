import { reachOf } from '../../facts/host/mount-reach.ts';
import { isBuiltFrom, isSourceMount, readOnlyKind, writesForOthers } from '../../facts/host/read-only-targets.ts';
import { repositoryOf } from '../../facts/network/image-lookup.ts';
import { isForDevelopers } from '../../facts/roles/named-roles.ts';
import { isOverridePath } from '../../known/compose-file-names.ts';
import type { ServiceMount } from '../../model/compose/service.ts';
import type { Service } from '../../model/project.ts';
import { type Rule, say } from '../../rule.ts';
import { outermost, textAt } from '../../source.ts';
import { isWithin } from '../../text/path.ts';

export default {
  id: 'bind-mount-writable',
  title: 'A mount that is only read is writable',
  group: 'mounts',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'An attacker in the container can edit the configuration, certificates or code on the host. The change outlives the container, and may get committed from there.',
  fix: 'Add `:ro` to the mount. Code that is mounted for development is a problem only if this file also runs in production: `COPY` it into the image there.',
  also: ['OWASP 8'],
  kept: {
    service: (service) =>
      service.mounts.flatMap((mount) => {
        const { target, type, readOnly, hostPath, source } = mount;
        // Whether a socket is read-only makes no difference to what it lets in.
        if (target?.value === undefined || hostPath?.endsWith('.sock')) return [];
        const isCode = isSourceMount(mount) || isBuiltFrom(mount, service);
        const isLittle = isInWritable(mount, service) || (isCode && isDevelopersOwn(mount, service));
        const also = type === 'bind' && source ? textAt(source.at) : undefined;
        return [{ of: `${type} ${target.value}`, also, holds: readOnly, from: mount, as: target.value, isLittle }];
      }),
    lost: ({ name, was, is }) => ({
      message: say`${name} can write to ${(was.of === is.of ? is.as : is.also) ?? ''}, which was read-only before.`,
      ...(was.isLittle && is.isLittle && { severity: 'low' as const }),
    }),
    toldBy: ['host-root-mount', 'sensitive-host-path-mount'],
  },
  reads: { fields: ['mounts'] },
  *service(service) {
    const { name, mounts, image } = service;
    const writes = writesForOthers(repositoryOf(image));
    for (const mount of mounts) {
      if (mount.readOnly !== false || reachOf(mount)) continue;
      const kind = writes ? undefined : readOnlyKind(mount);
      if (!kind && !(isSourceMount(mount) && !isDevelopersOwn(mount, service))) continue;
      const { makeReadOnly, hostPath } = mount;
      yield {
        from: mount,
        message: kind
          ? say`${name} can write to ${hostPath!}, which it most likely only reads.`
          : say`${name} can change the code in ${hostPath!}.`,
        ...(kind &&
          makeReadOnly && {
            fix: { title: 'Mount it read-only', changes: 'what it may write', edits: [makeReadOnly] },
          }),
      };
    }
  },
} satisfies Rule;

/** Whether it is the settings of a program, in a folder that the program keeps its own in: it may write these anew. */
function isInWritable(mount: ServiceMount, { mounts }: Service): boolean {
  const path = mount.target?.value ?? '';
  return (
    readOnlyKind(mount) === 'file' &&
    mounts.some(
      ({ target, readOnly }) =>
        target?.value && target.value !== path && readOnly === false && isWithin(path, target.value),
    )
  );
}

/** Whether developers mount it where they work: to see at once what they change is what it is for. */
function isDevelopersOwn({ at }: ServiceMount, service: Service): boolean {
  return isForDevelopers(service) || isOverridePath(outermost(at).source.path);
}

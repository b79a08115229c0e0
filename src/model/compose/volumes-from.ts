import { normalise } from '../../text/path.ts';
import type { Loader } from './application-loader.ts';
import type { ComposeService, ServiceMount } from './service.ts';

/** Services that take over from services that take over … */
const MAX_CHAIN = 30;

/** Gives each service the mounts that it takes over with `volumes_from`, after its own; of several for one target its own counts. */
export function inheritMounts(services: ComposeService[], loader: Loader): void {
  if (services.every(({ volumesFrom }) => volumesFrom.length === 0)) return;
  const byName = new Map(services.map((service) => [service.name, service]));
  const known = new Map<ComposeService, readonly ServiceMount[]>();
  const mountsOf = (service: ComposeService, depth = 0): readonly ServiceMount[] => {
    const found = known.get(service);
    if (found) return found;
    if (depth > MAX_CHAIN) {
      const [first] = service.volumesFrom;
      if (first)
        loader.report(
          first.at,
          `More than ${MAX_CHAIN} services inherit mounts from one another; the rest was not read.`,
        );
      return service.mounts;
    }
    // Who is asked again on the way takes nothing over from itself.
    known.set(service, service.mounts);
    const mounts = new Map<unknown, ServiceMount>(service.mounts.map((mount) => [targetOf(mount), mount]));
    for (const { from, container, readOnly, at } of service.volumesFrom) {
      const other = container ? undefined : byName.get(from.value ?? '');
      for (const mount of other ? mountsOf(other, depth + 1) : []) {
        const target = targetOf(mount);
        if (mounts.has(target)) continue;
        const via = [...(mount.via ?? []), at];
        if (!loader.affords(10 + via.length, at)) break;
        mounts.set(target, {
          ...mount,
          via,
          readOnly: readOnly || mount.readOnly,
          makeReadOnly: undefined,
          inherited: true,
        });
      }
    }
    const all = [...mounts.values()];
    known.set(service, all);
    return all;
  };
  for (const [i, service] of services.entries()) {
    const mounts = mountsOf(service);
    if (mounts !== service.mounts) services[i] = { ...service, mounts };
  }
}

function targetOf(mount: ServiceMount): unknown {
  const target = mount.target?.value;
  return target === undefined ? mount : normalise(target);
}

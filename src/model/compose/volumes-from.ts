import { normalise } from '../../text/path.ts';
import type { Loader } from './application-loader.ts';
import type { ComposeService, ServiceMount, VolumesFrom } from './service.ts';
import { notRead } from './value-tree.ts';

/** Services that take over from services that take over … */
const MAX_CHAIN = 30;

/** Gives each service the mounts that it takes over with `volumes_from`, after its own; of several for one target its own counts. */
export function inheritMounts(services: ComposeService[], loader: Loader): void {
  if (services.every(({ volumesFrom }) => volumesFrom.length === 0)) return;
  const inheritance = new Inheritance(services, loader);
  for (const [i, service] of services.entries()) {
    const mounts = inheritance.mountsOf(service);
    if (mounts !== service.mounts) services[i] = { ...service, mounts };
  }
}

class Inheritance {
  readonly #byName: ReadonlyMap<string, ComposeService>;
  readonly #loader: Loader;
  readonly #known = new Map<ComposeService, readonly ServiceMount[]>();

  constructor(services: readonly ComposeService[], loader: Loader) {
    this.#byName = new Map(services.map((service) => [service.name, service]));
    this.#loader = loader;
  }

  mountsOf(service: ComposeService, depth = 0): readonly ServiceMount[] {
    const known = this.#known.get(service);
    if (known) return known;
    if (depth > MAX_CHAIN) {
      this.#reportChain(service);
      return service.mounts;
    }
    // Who is asked again on the way takes nothing over from itself.
    this.#known.set(service, service.mounts);
    const mounts = new Map<unknown, ServiceMount>(service.mounts.map((mount) => [targetOf(mount), mount]));
    for (const from of service.volumesFrom) this.#takeOver(from, mounts, depth);
    const all = [...mounts.values()];
    this.#known.set(service, all);
    return all;
  }

  #reportChain({ volumesFrom: [first] }: ComposeService): void {
    if (!first) return;
    this.#loader.report(
      first.at,
      `More than ${MAX_CHAIN} services inherit mounts from one another; the rest was not read.`,
      notRead,
    );
  }

  /** Adds what another service has mounted, but for the targets that are taken. */
  #takeOver({ from, container, readOnly, at }: VolumesFrom, mounts: Map<unknown, ServiceMount>, depth: number): void {
    const other = container ? undefined : this.#byName.get(from.value ?? '');
    for (const mount of other ? this.mountsOf(other, depth + 1) : []) {
      const target = targetOf(mount);
      if (mounts.has(target)) continue;
      const via = [...(mount.via ?? []), at];
      if (!this.#loader.affords(10 + via.length, at)) return;
      mounts.set(target, {
        ...mount,
        via,
        readOnly: readOnly || mount.readOnly,
        makeReadOnly: undefined,
        inherited: true,
      });
    }
  }
}

function targetOf(mount: ServiceMount): unknown {
  const target = mount.target?.value;
  return target === undefined ? mount : normalise(target);
}

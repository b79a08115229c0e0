import { hasContainers } from '../../model/compose/published-ports.ts';
import type { Application, ServiceMount } from '../../model/compose/service.ts';
import { addTo } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';

type Writers = ReadonlyMap<string, readonly { readonly name: string; readonly mount: ServiceMount }[]>;

/** The services that may write to each volume and each folder of the host, in the order of the file. */
export const writersOf = once((application: Application): Writers => {
  const writers = new Map<string, { name: string; mount: ServiceMount }[]>();
  for (const { name, mounts } of application.services.filter(hasContainers)) {
    for (const mount of mounts) {
      const place = sharedPlaceOf(mount);
      if (place === undefined || mount.readOnly) continue;
      addTo(writers, place, { name, mount });
    }
  }
  return writers;
});

/** What is mounted: a path of the host, or the name of a volume. */
export function sharedPlaceOf({ type, source, hostPath }: ServiceMount): string | undefined {
  return hostPath ?? (type === 'volume' ? source?.value : undefined);
}

import type { DeviceKind } from '../../known/device-kinds.data.ts';
import { kindOfDevice } from '../../known/device-kinds.ts';
import type { Device } from '../../model/compose/service.ts';
import { normalise } from '../../text/path.ts';

/** What a device is; undefined where only the run knows, or where it is no path (`nvidia.com/gpu=all`). */
export function deviceKind({ source, target }: Device): DeviceKind | undefined {
  const path = source?.value ?? target?.value;
  if (!path?.startsWith('/')) return undefined;
  const kind = kindOfDevice(normalise(path));
  // Where only the run knows the device, a name that tells nothing leaves it unknown.
  return kind ?? (source?.value === undefined ? undefined : 'other');
}

import { type DeviceKind, deviceKinds } from './device-kinds.data.ts';

/** What the device of a host is at a path; undefined where its name tells nothing. */
export function kindOfDevice(path: string): DeviceKind | undefined {
  return deviceKinds.kinds.find(([pattern]) => pattern.test(path))?.[1];
}

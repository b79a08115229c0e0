import type { Device } from '../../model/compose/service.ts';
import { normalise } from '../../text/path.ts';

export type DeviceKind =
  | 'disk'
  | 'memory'
  | 'virtualisation'
  | 'everything'
  | 'input'
  | 'bus'
  | 'peripheral'
  | 'harmless'
  | 'other';

/**
 * What the devices of a Linux host let a container do (kernel.org, Documentation/admin-guide/devices.rst; seen 2026-11).
 * The first that fits counts.
 */
const kinds: readonly (readonly [pattern: RegExp, kind: DeviceKind])[] = [
  [/^\/dev\/(?:null|zero|full|random|urandom)$/, 'harmless'],
  [/^\/dev$/, 'everything'],
  [/^\/dev\/(?:mem|kmem|port|nvram)$/, 'memory'],
  [
    /^\/dev\/(?:[shvx]v?d[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|md\d+|dm-\d+|loop\d+|loop-control|sg\d+|zfs|mapper(?:\/.+)?|disk(?:\/.+)?|block(?:\/.+)?|bsg(?:\/.+)?)$/,
    'disk',
  ],
  [/^\/dev\/kvm$/, 'virtualisation'],
  [/^\/dev\/bus(?:\/usb(?:\/\d+)?)?$/, 'bus'],
  [/^\/dev\/(?:uinput|uhid|input(?:\/.+)?|tty\d*|console|kmsg)$/, 'input'],
  [
    /^\/dev\/(?:net\/tun|dri(?:\/.+)?|snd(?:\/.+)?|nvidia[\w-]*|nvidia-caps(?:\/.+)?|kfd|apex_\d+|accel(?:\/.+)?|video\d+|media\d+|v4l(?:\/.+)?|dvb(?:\/.+)?|cec\d+|tty(?:[A-Z]+|mxc)\d+|rfcomm\d+|sr\d+|cdrom\d*|dvd|hwrng|sgx(?:[/_].+)?|serial\d*(?:\/.+)?|zigbee|zwave|hidraw\d+|usb\/.+|bus\/usb(?:\/.+)?|lp\d+|i2c-\d+|spidev[\d.]+|gpio(?:mem|chip)\d*|vchiq|vcio|vcsm(?:-cma)?|vc-mem|ppp|vhost-(?:net|vsock)|fuse|rtc\d*|tpm(?:rm)?\d+|hailo\d+|watchdog\d*|dxg|h264_\w+|mpp_service|rga|dma_heap(?:\/.+)?|qat\w*|infiniband(?:\/.+)?|shm)$/,
    'peripheral',
  ],
];

/** What a device is; undefined where only the run knows, or where it is no path (`nvidia.com/gpu=all`). */
export function deviceKind({ source, target }: Device): DeviceKind | undefined {
  const path = source?.value ?? target?.value;
  if (!path?.startsWith('/')) return undefined;
  const normal = normalise(path);
  const kind = kinds.find(([pattern]) => pattern.test(normal))?.[1];
  // Where only the run knows the device, a name that tells nothing leaves it unknown.
  return kind ?? (source?.value === undefined ? undefined : 'other');
}

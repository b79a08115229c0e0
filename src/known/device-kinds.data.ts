import type { Knowledge } from './knowledge.ts';

export type DeviceKind =
  | 'disk'
  | 'memory'
  | 'virtualisation'
  | 'everything'
  | 'input'
  | 'log'
  | 'bus'
  | 'peripheral'
  | 'harmless'
  | 'other';

/** What the devices of a Linux host let a container do. */
export const deviceKinds: Knowledge<{
  readonly kinds: readonly (readonly [pattern: RegExp, kind: DeviceKind])[];
  readonly everyContainers: ReadonlySet<string>;
}> = {
  source: ['kernel.org, Documentation/admin-guide/devices.rst', 'oci/defaults.go of github.com/moby/moby'],
  asOf: '2026-11-24',
  /**
   * What the devices of a Linux host let a container do (kernel.org, Documentation/admin-guide/devices.rst).
   * The first that fits counts.
   */
  kinds: [
    [/^\/dev\/(?:null|zero|full|random|urandom)$/, 'harmless'],
    [/^\/dev$/, 'everything'],
    [/^\/dev\/(?:mem|kmem|port|nvram)$/, 'memory'],
    [
      /^\/dev\/(?:[shvx]v?d[a-z]+\d*|nvme\d+(?:n\d+(?:p\d+)?)?|mmcblk\d+(?:p\d+)?|md\d+|dm-\d+|sg\d+|zfs|mapper(?:\/.+)?|disk(?:\/.+)?|block(?:\/.+)?|bsg(?:\/.+)?)$/,
      'disk',
    ],
    [/^\/dev\/kvm$/, 'virtualisation'],
    [/^\/dev\/bus(?:\/usb(?:\/\d+)?)?$/, 'bus'],
    [/^\/dev\/(?:uinput|uhid|input(?:\/.+)?|tty\d*|console)$/, 'input'],
    [/^\/dev\/kmsg$/, 'log'],
    [
      /^\/dev\/(?:net\/tun|dri(?:\/.+)?|snd(?:\/.+)?|nvidia[\w-]*|nvidia-caps(?:\/.+)?|kfd|apex_\d+|accel(?:\/.+)?|video\d+|media\d+|v4l(?:\/.+)?|dvb(?:\/.+)?|cec\d+|tty(?:[A-Z]+|mxc)\d+|rfcomm\d+|sr\d+|cdrom\d*|dvd|hwrng|sgx(?:[/_].+)?|serial\d*(?:\/.+)?|zigbee|zwave|hidraw\d+|usb\/.+|bus\/usb(?:\/.+)?|lp\d+|i2c-\d+|spidev[\d.]+|gpio(?:mem|chip)\d*|vchiq|vcio|vcsm(?:-cma)?|vc-mem|ppp|vhost-(?:net|vsock)|fuse|rtc\d*|tpm(?:rm)?\d+|hailo\d+|watchdog\d*|dxg|h264_\w+|mpp_service|rga|dma_heap(?:\/.+)?|qat\w*|infiniband(?:\/.+)?|shm|loop-control)$/,
      'peripheral',
    ],
  ],
  /** null, zero, full, random, urandom, and the terminals: the devices of every container (moby, oci/defaults.go). */
  everyContainers: new Set(['1:3', '1:5', '1:7', '1:8', '1:9', '5:0', '5:1', '5:2', '136:*']),
};

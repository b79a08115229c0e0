import type { Knowledge } from './knowledge.ts';

/** What only the local network hears, and a bridge keeps from a container. */
export const localNetwork = {
  source: ['RFC 826', 'RFC 2131', 'RFC 6762', 'the UPnP Device Architecture'],
  asOf: '2026-11-30',
  /** Its protocols as names have them; of short words only whole ones. */
  protocols:
    /mdns|upnp|ssdp|dlna|avahi|zeroconf|bonjour|dhcp|wake-?on-?lan|(?<![a-z])(?:arp|arping|arpwatch|(?:device|lan|network)-discovery)(?![a-z])/i,
  /** The ports of UDP at which they listen: DHCP, SSDP and mDNS. */
  ports: [67, 1900, 5353],
} satisfies Knowledge;

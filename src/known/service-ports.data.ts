import type { Knowledge } from './knowledge.ts';

/** Ports by what they are for. */
export const servicePorts: Knowledge<{
  readonly administration: readonly (readonly [port: number, what: string])[];
  readonly frontDoors: ReadonlySet<string>;
}> = {
  source: "IANA's list of service names",
  asOf: '2026-11-24',
  /** Where a machine is administered; 5800 and 5900 are those of VNC's first screen, 5901 that of the first that it makes up. */
  administration: [
    [22, 'SSH'],
    [23, 'Telnet'],
    [3389, 'Remote Desktop'],
    [5800, 'VNC'],
    [5900, 'VNC'],
    [5901, 'VNC'],
  ],
  /** Ports of what is there for everybody by nature: web, mail between servers and from people, tunnels of a VPN. */
  frontDoors: new Set([
    ...['80', '443', '443/udp', '25', '465', '587', '993', '995'],
    ...['51820/udp', '1194/udp', '1194', '500/udp', '4500/udp', '41641/udp'],
  ]),
};

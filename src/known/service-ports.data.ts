import { wordSet } from '../text/word-set.ts';
import type { Knowledge } from './knowledge.ts';

/** Ports by what they are for. */
export const servicePorts: Knowledge<{
  readonly administration: readonly (readonly [port: number, what: string])[];
  readonly adminWords: ReadonlySet<string>;
  readonly otherUses: readonly {
    readonly port: number;
    readonly ports: readonly number[];
    readonly images: RegExp;
  }[];
  readonly meantFor: RegExp;
  readonly decoys: RegExp;
  readonly debuggers: readonly (readonly [port: number, of: string, not?: string])[];
  readonly frontDoors: ReadonlySet<string>;
}> = {
  source: "IANA's list of service names",
  asOf: '2026-11-26',
  /** Where a machine is administered; 5800 and 5900 are those of VNC's first screen, 5901 that of the first that it makes up. */
  administration: [
    [22, 'SSH'],
    [23, 'Telnet'],
    [3389, 'Remote Desktop'],
    [5800, 'VNC'],
    [5900, 'VNC'],
    [5901, 'VNC'],
  ],
  /** What a variable that sets a port calls it where a program is administered. */
  adminWords: wordSet('admin administration management mgmt'),
  /**
   * What else is at such a port, and the ports and images that tell: directories that do without root add 3000 to 389 and
   * 636, and nodes of Tox, whose own port is 33445, take this one as well to get through firewalls.
   */
  otherUses: [
    { port: 3389, ports: [389, 636, 3268, 3269, 3636], images: /ldap|slapd|389-?ds|dirsrv/i },
    { port: 3389, ports: [33445], images: /tox/i },
  ],
  /** Images to which people log in on purpose: git servers that take pushes, file servers, Borg's, bastions. */
  meantFor: /gite?a|forgejo|gogs|gitlab|sftp|\bborg|onedev|soft-serve|bastion|sshportal|openssh-server/i,
  /** Honeypots, which play what listens on a port and let nobody in. */
  decoys:
    /honey(?:pot|trap)|(?:^|[/_-])[a-z]{3,20}(?<!s)pots?(?:$|[:@])|cowrie|kippo|dionaea|heralding|opencanary|endlessh/i,
  /** Where debuggers listen unless they are told otherwise: whoever reaches one runs code. Not in images that have a port of their own there. */
  debuggers: [
    [9229, 'Node.js'],
    [5678, 'Python', '-n8n'],
    [5005, 'Java'],
    [2345, 'Go'],
  ],
  /** Ports of what is there for everybody by nature. */
  frontDoors: new Set([
    // The web, and mail between servers and from people.
    ...['80', '443', '443/udp', '25', '465', '587', '993', '995', '4190'],
    // Tunnels of a VPN; names, time.
    ...[
      '51820/udp',
      '1194/udp',
      '1194',
      '500/udp',
      '4500/udp',
      '41641/udp',
      '53',
      '53/udp',
      '853',
      '853/udp',
      '123/udp',
    ],
    // Calls and chats: STUN and TURN, SIP, XMPP, Matrix between servers, Mumble, TeamSpeak.
    ...[
      '3478',
      '3478/udp',
      '5349',
      '5349/udp',
      '5060/udp',
      '5061',
      '5222',
      '5269',
      '8448',
      '64738',
      '64738/udp',
      '9987/udp',
    ],
    // Between peers: torrents, Syncthing, IPFS, Bitcoin, Ethereum.
    ...['6881', '6881/udp', '51413', '51413/udp', '22000', '22000/udp', '21027/udp', '4001/udp'],
    ...['8333', '30303', '30303/udp'],
    // Games: Minecraft, Source, Factorio, Valheim, Terraria and Satisfactory, Palworld.
    ...['25565', '25565/udp', '19132/udp', '19133/udp', '27015', '27015/udp', '34197/udp', '2456/udp', '2457/udp'],
    ...['2456-2457/udp', '2456-2458/udp', '7777/udp', '8211/udp'],
  ]),
};

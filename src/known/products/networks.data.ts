import type { HostParts, Products } from '../product.ts';
import { backsUp, onlyLists, onlyMorePriority, onlyReads, proxied } from './host-words.ts';

const fail2ban: HostParts = {
  capabilities: { NET_ADMIN: ['Fail2ban blocks attackers with it.', 'Remove it if you do not use that.'] },
};

const tunnel: HostParts = {
  hostNetwork: [
    'It is needed only to put the host itself, not its containers, into the private network.',
    'Remove `network_mode: host` if only containers are to be in it.',
  ],
  privileged: ['It does not need that much.', '`cap_add: [NET_ADMIN]` and the device `/dev/net/tun` are enough.'],
  capabilities: {
    NET_ADMIN: 'Its tunnel needs it; in a network of its own, it affects nothing else.',
    SYS_MODULE: [
      'Kernels since 5.6 have WireGuard.',
      'Load a module that is missing on the host (`modprobe wireguard`, `modprobe tun`), and remove this.',
    ],
    NET_RAW: ['Every container has it by default.', 'Remove it.'],
  },
  hostFiles: [
    {
      paths: /^(?:\/usr)?\/lib\/modules|^\/usr\/src/,
      words: [
        'It needs at most the kernel modules of the host, and only reads them.',
        'Mount them as `/lib/modules:/lib/modules:ro`.',
      ],
    },
    {
      paths: /^\/var\/lib$/,
      words: ['It keeps its own state in one folder there.', 'Mount only that (`/var/lib/tailscale`).'],
    },
  ],
};

/** Servers of names that hand out addresses as well. */
const names: HostParts = {
  hostNetwork: ['It is needed only for DHCP.', 'For DNS, publish port 53.'],
  capabilities: {
    NET_ADMIN: ['It is needed only for DHCP and IPv6 router advertisements.', 'Remove it: a DNS server works without.'],
    SYS_TIME: ["It is needed only to set the host's clock over NTP.", 'Remove it unless it is to do that.'],
    SYS_NICE: ['It only gives the program more CPU time.', 'Remove it: the program works without.'],
  },
};

/** Proxies, tunnels, names, mail and files: what stands between networks. */
export const networks: Products = {
  source: "each product's documentation",
  asOf: '2026-11-26',
  products: {
    Traefik: {
      source: 'doc.traefik.io/traefik/providers/docker',
      images: 'traefik',
      switches: {
        variable: /^(?:TRAEFIK_)?API_INSECURE$/,
        option: /^api\.insecure$/i,
        lets: ['medium', 'anyone view all routes and services'],
        remedy:
          'Serve the dashboard through a router to `api@internal` that asks for a login (`basicAuth`, `forwardAuth`).',
        ports: [8080],
      },
      vendors: 'traefik ghcr.io/traefik',
      host: {
        ...onlyReads('Traefik only lists containers', '`CONTAINERS`'),
        socketBy: [
          {
            by: {
              setting: /^(?:TRAEFIK_)?PROVIDERS[_.](?:SWARM(?:[_.].*)?|DOCKER[_.]SWARMMODE)$/i,
              options: [
                'providers.docker.swarmMode',
                'providers.docker.swarmmode',
                'providers.swarm',
                'providers.swarm.endpoint',
              ],
            },
            use: [
              'Traefik only lists the services of the swarm.',
              proxied('`SERVICES`, `TASKS`, `NODES` and `NETWORKS`'),
            ],
          },
        ],
      },
    },
    'the proxy': {
      images: 'nginx-proxy docker-gen dockercloud/haproxy',
      vendors: 'nginxproxy ghcr.io/nginx-proxy jwilder dockercloud',
      host: onlyLists,
    },
    "the proxy's companion": {
      images: 'acme-companion letsencrypt-nginx-proxy-companion',
      vendors: 'nginxproxy ghcr.io/nginx-proxy jrcs',
      host: {
        socket: [
          'It lists containers, and has the proxy in its container read new certificates.',
          'Use a socket proxy that allows only `CONTAINERS`, `EXEC` and `POST`, and that no other container reaches.',
        ],
      },
    },
    'Caddy Docker Proxy': {
      images: 'caddy-docker-proxy',
      vendors: 'lucaslorentz ghcr.io/lucaslorentz',
      host: onlyReads('It only reads labels', '`CONTAINERS`, `NETWORKS` and `SERVICES`'),
    },
    Caddy: {
      source: 'caddyserver.com/docs',
      images: 'caddy',
      settings: '/etc/caddy',
      host: {
        capabilities: {
          NET_ADMIN: ['It only enlarges buffers for HTTP/3.', '`sysctl net.core.rmem_max` on the host does the same.'],
        },
      },
    },
    authentik: {
      images: 'goauthentik/server authentik',
      vendors: 'ghcr.io/goauthentik goauthentik beryju',
      host: {
        socket: [
          'It uses it only to start outposts itself, and runs as root only for that.',
          'Start outposts in this file, and remove both.',
        ],
        worksWithoutSocket: true,
      },
    },
    "ngrok's console": {
      images: 'ngrok',
      ports: [4040],
      lets: ['medium', 'read the requests that come through the tunnel, and send them again'],
    },
    'wg-easy': {
      source: 'github.com/wg-easy/wg-easy',
      images: '-wg-easy-',
      password: /^PASSWORD$/,
      vendors: 'ghcr.io/wg-easy weejewel',
      host: tunnel,
    },
    'WireGuard UI': {
      source: 'github.com/ngoduykhanh/wireguard-ui',
      images: '-wireguard-ui-',
      password: /^WGUI_PASSWORD$/,
      vendors: 'ngoduykhanh',
      host: tunnel,
    },
    'the VPN': {
      source: 'github.com/qdm12/gluetun, tailscale.com/kb',
      images: '-gluetun- -wireguard- -tailscale- -netbird- -zerotier- -firezone- -softethervpn- -ocserv- -nordlynx-',
      // Of which many people make images: `wireguard-docker`.
      called: /(?:^|[/-])[a-z]{1,20}vpn(?:-(?!exporter)[\w.-]{1,40})?$/,
      vendors:
        'qmcgaw ghcr.io/qdm12 tailscale ghcr.io/tailscale netbirdio ghcr.io/netbirdio zerotier firezone ghcr.io/firezone softethervpn haugene openvpn quay.io/mudler',
      host: tunnel,
    },
    'the IPsec VPN': {
      source: 'github.com/hwdsl2/docker-ipsec-vpn-server',
      images: 'ipsec-vpn-server',
      vendors: 'hwdsl2 quay.io/hwdsl2',
      host: {
        privileged: ['It does not need that much.', '`cap_add: [NET_ADMIN]` and the device `/dev/ppp` are enough.'],
      },
    },
    'Pi-hole': {
      source: 'docs.pi-hole.net/docker/configuration',
      images: 'pihole',
      password: /^(?:WEBPASSWORD|FTLCONF_WEBSERVER_API_PASSWORD)$/i,
      switches: {
        variable: /^(?:WEBPASSWORD|FTLCONF_WEBSERVER_API_PASSWORD)$/,
        is: /^$/,
        only: 'own',
        lets: ['high', 'anyone administer Pi-hole'],
      },
      vendors: 'pihole ghcr.io/pi-hole',
      host: names,
    },
    'the name server': { images: 'adguardhome dnsmasq', vendors: 'adguard', host: names },
    'the DHCP server': {
      source: 'github.com/networkboot/docker-dhcpd',
      images: 'dhcpd kea kea-dhcp4 isc-dhcp-server',
      vendors: 'networkboot docker.cloudsmith.io/isc',
      host: {
        hostNetwork: ['It hears broadcasts only there.', 'A `macvlan` network works as well.'],
        capabilities: { NET_ADMIN: ['A DHCP server works without it.', 'Remove it.'] },
      },
    },
    'what tells an address': {
      source: 'github.com/favonia/cloudflare-ddns',
      images: 'cloudflare-ddns ddclient ddns-go ddns-updater inadyn',
      vendors: 'favonia ghcr.io/favonia jeessy ghcr.io/jeessy2 qmcgaw ghcr.io/qdm12',
      host: {
        hostNetwork: [
          'It needs it only to learn the IPv6 address of the host.',
          'Remove it if that has none: for IPv4, it works without.',
        ],
      },
    },
    keepalived: {
      source: 'github.com/osixia/docker-keepalived',
      images: 'keepalived',
      vendors: 'osixia',
      host: {
        hostNetwork: 'Its purpose is to take over addresses of the host.',
        privileged: ['It takes over addresses.', '`cap_add: [NET_ADMIN, NET_BROADCAST, NET_RAW]` is enough for that.'],
        capabilities: { NET_ADMIN: 'Its purpose is to take over addresses of the host.' },
      },
    },
    // Relays of sound and pictures, each call of which has ports of its own.
    'the relay': {
      source:
        'github.com/coturn/coturn/tree/master/docker/coturn, docs.livekit.io/transport/self-hosting/vm, github.com/bluenviron/mediamtx',
      images:
        '-coturn -turnserver -livekit -livekit-server -mediamtx -rtsp-simple-server -asterisk -freeswitch -freepbx -rtpengine',
      vendors: 'coturn ghcr.io/coturn livekit bluenviron',
      host: {
        hostNetwork: [
          'It only saves publishing the ports that calls take in turn.',
          'Set a short range of them in its settings, and publish that.',
        ],
      },
    },
    RustDesk: {
      source: 'rustdesk.com/docs/en/self-host/rustdesk-server-oss/docker',
      images: 'rustdesk-server rustdesk-server-s6',
      vendors: 'rustdesk ghcr.io/rustdesk',
      host: { hostNetwork: ['It only saves publishing its ports.', 'Publish these, 21115 to 21119.'] },
    },
    // What watches the packets of the host's interfaces.
    'the watcher': {
      source: 'github.com/jasonish/docker-suricata, docs.zeek.org, elastic.co/docs/reference/beats/packetbeat',
      images: '-suricata -zeek -snort -snort3 -packetbeat -ntopng -arkime -softflowd -darkstat -p0f',
      vendors: 'jasonish ghcr.io/jasonish zeek docker.elastic.co ntop ghcr.io/arkime',
      host: {
        hostNetwork: [
          "Its purpose is to watch the packets of the host's interfaces.",
          'Publish none of its own ports.',
        ],
        privileged: ['It watches packets.', '`cap_add: [NET_ADMIN, NET_RAW]` is enough for that.'],
        capabilities: {
          NET_ADMIN: [
            'It sets up the interface that it watches.',
            'Where that is set up already, `NET_RAW` is enough.',
          ],
          SYS_NICE: onlyMorePriority,
        },
      },
    },
    CrowdSec: {
      source: 'docs.crowdsec.net',
      images: 'crowdsec',
      vendors: 'crowdsecurity ghcr.io/crowdsecurity',
      host: onlyLists,
    },
    'the firewall': {
      source: 'docs.crowdsec.net',
      images: 'fail2ban crowdsec-firewall-bouncer cs-firewall-bouncer netfilter',
      vendors: 'crazymax ghcr.io/crazy-max crowdsecurity mailcow ghcr.io/mailcow',
      host: {
        hostNetwork: "Its purpose is to block attackers in the host's firewall.",
        privileged: ["It changes the host's firewall.", '`cap_add: [NET_ADMIN, NET_RAW]` is enough for that.'],
        capabilities: { NET_ADMIN: "Its purpose is to block attackers in the host's firewall." },
      },
    },
    'the mail server': { images: 'docker-mailserver', vendors: 'mailserver ghcr.io/docker-mailserver', host: fail2ban },
    'the web server': { images: 'swag', host: fail2ban },
    'the SSH server': {
      source: 'docs.linuxserver.io',
      images: 'linuxserver/openssh-server',
      password: /^USER_PASSWORD$/,
    },
    'an image of LinuxServer.io': {
      source: 'docs.linuxserver.io',
      images: 'linuxserver/',
      password: /^PASS(?:WORD)?$/,
    },
    'the FTP server': {
      source: 'github.com/fauria/docker-vsftpd, github.com/stilliard/docker-pure-ftpd',
      called: /(?:^|[/-])(?:vs|pure-?|pro)?ftpd?(?:-server)?$/,
      password: /^(?:FTP_(?:USER_)?)?PASS(?:WORD)?$/,
    },
    'the WebDAV server': {
      source: 'github.com/BytemarkHosting/docker-webdav',
      images: '-webdav',
      password: /^(?:WEBDAV_)?PASSWORD$/,
    },
    Duplicati: {
      source: 'docs.duplicati.com',
      images: 'duplicati',
      vendors: 'duplicati',
      password: /^DUPLICATI__WEBSERVICE_PASSWORD$/,
      host: backsUp,
    },
    'the backup program': {
      source: 'github.com/garethgeorge/backrest, kopia.io/docs/installation/',
      images: 'backrest kopia borgmatic',
      vendors: 'garethgeorge ghcr.io/garethgeorge kopia ghcr.io/borgmatic-collective',
      host: backsUp,
    },
    NFS: {
      images: '-nfs-server -nfs-server-alpine',
      ports: [2049],
      lets: ['high', 'read and change the files'],
      asks: { file: /\/exports$/ },
    },
    'File Browser': { switches: { variable: /^FB_NOAUTH$/, lets: ['high', 'anyone view and change the files'] } },
  },
};

import type { Knowledge } from './knowledge.ts';

/** What an image's own documentation asks for, and what to put in its place. Each text is a sentence of Markdown. */
export interface KnownImage {
  readonly socket?: string;
  /** Whether it runs what others send it, so that they have what it is given. */
  readonly runsJobs?: true;
  readonly privileged?: string;
  readonly hostNetwork?: string;
  readonly hostPid?: string;
  readonly apparmor?: string;
  readonly hostFiles?: readonly HostFiles[];
  readonly memlock?: string;
  /** What it makes namespaces for. */
  readonly namespaces?: string;
  /** By the capability's name, without `CAP_`. */
  readonly capabilities?: Readonly<Record<string, string>>;
}

/** What it does with files of the host. */
interface HostFiles {
  readonly words: string;
  /** The paths of the host that this is about; all without it. */
  readonly paths?: RegExp;
}

const proxy = (allowed: string) =>
  `use a socket proxy that allows only ${allowed} and nothing that creates or starts containers.`;

const managing =
  'Managing Docker is its purpose: anyone who logs in to it is root on the host, so keep it off the internet, behind a VPN or an additional login.';

/**
 * Images whose documentation tells people to give them a part of the host: what the image uses it for, and how little of it
 * would do. Such a program has to be broken into first, which weighs a step less.
 */
export const knownImages: Knowledge<{
  readonly images: readonly (readonly [repositories: RegExp, image: KnownImage])[];
}> = {
  source: [
    'doc.traefik.io/traefik/providers/docker',
    'docs.portainer.io',
    'containrrr.dev/watchtower',
    'github.com/google/cadvisor',
    'crazymax.dev/diun',
    'github.com/willfarrell/docker-autoheal',
    'docs.gitlab.com/runner/executors/docker',
    'docs.drone.io/pipeline/docker/syntax/volumes',
    'woodpecker-ci.org/docs/usage/volumes',
    'hub.docker.com/_/docker',
    'dozzle.dev',
    'grafana.com/docs/loki',
    'docs.datadoghq.com/containers/docker',
    'learn.netdata.cloud',
    'github.com/prometheus/node_exporter',
    'home-assistant.io/installation/linux',
    'docs.pi-hole.net',
    'support.plex.tv',
    'jellyfin.org/docs',
    'elastic.co/guide',
    'github.com/nextcloud/all-in-one',
    'docs.mailcow.email',
    'github.com/qdm12/gluetun',
    'docs.linuxserver.io',
    'tailscale.com/kb',
    'hub.docker.com/r/hashicorp/vault',
    'dev.mysql.com/doc',
    'caddyserver.com/docs',
    'docs.crowdsec.net',
    'github.com/AnalogJ/scrutiny',
    'docs.frigate.video',
    'pptr.dev',
    'wazuh.com',
    'supabase.com/docs',
    'github.com/offen/docker-volume-backup',
    'beszel.dev/guide',
    'github.com/hwdsl2/docker-ipsec-vpn-server',
    'github.com/jasonish/docker-suricata',
    'docs.zeek.org',
    'elastic.co/docs/reference/beats/packetbeat',
    'github.com/lloesche/valheim-server-docker',
    'music-assistant.io/installation',
    'github.com/t0bst4r/home-assistant-matter-hub',
    'github.com/nginx/nginx-prometheus-exporter',
    'prometheus.io/docs/prometheus/latest/configuration',
    'github.com/favonia/cloudflare-ddns',
    'github.com/coturn/coturn/tree/master/docker/coturn',
    'docs.livekit.io/transport/self-hosting/vm',
    'github.com/bluenviron/mediamtx',
    'openhab.org/docs/installation/docker.html',
    'github.com/mikebrady/shairport-sync',
    'github.com/osixia/docker-keepalived',
    'github.com/networkboot/docker-dhcpd',
    'jupyterhub-dockerspawner.readthedocs.io',
  ],
  asOf: '2026-11-26',
  images: [
    [/(?:^|\/)traefik$/, { socket: `Traefik only lists containers: ${proxy('`CONTAINERS`')}` }],
    [/(?:^|\/)(?:nginx-proxy|docker-gen)$/, { socket: `It only lists containers: ${proxy('`CONTAINERS`')}` }],
    [
      /(?:^|\/)(?:acme-companion|letsencrypt-nginx-proxy-companion)$/,
      {
        socket: `It lists containers, and has the proxy in its container read new certificates: ${proxy('`CONTAINERS`, `EXEC` and `POST`')}`,
      },
    ],
    [/(?:^|\/)dockercloud\/haproxy$/, { socket: `It only lists containers: ${proxy('`CONTAINERS`')}` }],
    [
      /(?:^|\/)caddy-docker-proxy$/,
      { socket: `It only reads labels: ${proxy('`CONTAINERS`, `NETWORKS` and `SERVICES`')}` },
    ],
    [
      /^portainer\/|(?:^|\/)(?:portainer(?:-\w+)*|dockge|yacht|komodo-periphery|arcane|dokemon|swarmpit)$/,
      {
        socket: managing,
        hostFiles: [{ words: 'Its agent only shows host files in its web interface; remove it if nobody uses that.' }],
      },
    ],
    [
      /(?:^|\/)jupyterhub\/jupyterhub$/,
      {
        socket:
          'Its DockerSpawner starts a container for each person, in which there is no socket: use a dedicated machine, and publish only its proxy.',
      },
    ],
    [
      /(?:^|\/)(?:watchtower|ouroboros)$/,
      {
        socket:
          'It replaces containers with whatever the registry holds: pin versions and let Renovate or Dependabot update them in review, without the socket; if you keep it, publish none of its ports.',
      },
    ],
    [
      /(?:^|\/)(?:diun|whats-up-docker|wud|cup)$/,
      { socket: `It only checks for new versions: ${proxy('`CONTAINERS` and `IMAGES`')}` },
    ],
    [
      /(?:^|\/)(?:docker-)?autoheal$/,
      {
        socket: `It lists and restarts containers: ${proxy('`CONTAINERS` and restarts (`ALLOW_RESTARTS=1`)')}`,
      },
    ],
    [
      /(?:^|\/)(?:dozzle|homepage|homarr|glances|uptime-kuma|dashy|heimdall|flame)$/,
      { socket: `It only shows what is running: ${proxy('`CONTAINERS`')}` },
    ],
    [
      /(?:^|\/)(?:promtail|vector|fluent-bit|fluentd|filebeat)$/,
      {
        socket: `It only lists containers: ${proxy('`CONTAINERS`')}`,
        hostFiles: [
          {
            paths: /^\/(?:var\/log|run\/log|var\/lib\/docker\/containers)(?:\/|$)/,
            words: 'It only reads logs: mount the folders that it forwards and no others, with `:ro`.',
          },
        ],
      },
    ],
    [
      /(?:^|\/)(?:alloy|telegraf|otel-collector|opentelemetry-collector(?:-contrib)?|metricbeat|docker-exporter)$/,
      {
        socket: `It only reads what runs: ${proxy('`CONTAINERS`, `IMAGES`, `INFO` and `NETWORKS`')}`,
        hostFiles: [
          { words: "It reads the host's logs and metrics: mount only the folders that it reads, with `:ro`." },
        ],
        hostNetwork: "It measures the host's network; remove it if only containers matter.",
      },
    ],
    [
      /(?:^|\/)cadvisor$/,
      {
        privileged: 'cAdvisor also works without it; `devices: [/dev/kmsg]` is enough for out-of-memory events.',
        socket: 'cAdvisor uses it only for names: without it, it shows container IDs instead.',
        hostFiles: [
          {
            words:
              'cAdvisor reads the metrics of all containers there; mount `/sys` and `/var/lib/docker` with `:ro` if it does not need the root, and publish none of its ports.',
          },
        ],
      },
    ],
    [
      /(?:^|\/)node[-_]exporter$/,
      {
        privileged:
          'The node exporter needs no privileges: what it measures is in `/proc` and `/sys`, mounted with `:ro`.',
        hostNetwork:
          'The node exporter measures the host; with the host network, it listens on every interface unless `--web.listen-address` is set.',
        hostPid: 'The node exporter needs it only for the processes and systemd collectors.',
        hostFiles: [
          {
            words:
              'The node exporter needs it only for file system metrics; `/proc` and `/sys` with `:ro` are enough for the rest.',
          },
        ],
      },
    ],
    [
      /(?:^|\/)(?:netdata|datadog\/agent|newrelic-infra|zabbix-agent2?|infrastructure-bundle|dynatrace-oneagent|wazuh-agent)$/,
      {
        privileged: 'It measures the host, for which the few capabilities that its manual lists are enough.',
        socket: `It only reads what runs: ${proxy('`CONTAINERS`, `IMAGES`, `INFO` and `NETWORKS`')}`,
        hostPid: "It monitors the host's processes; remove it if only containers matter.",
        apparmor:
          "It looks into the host's processes, for which a profile of its own with `ptrace (read)` is enough; remove it if only containers matter.",
        hostFiles: [{ words: "It reads the host's metrics: mount only the folders it reads, with `:ro`." }],
        capabilities: {
          SYS_PTRACE: "It counts what the host's processes read and write; remove it if only containers matter.",
          SYS_ADMIN: 'It monitors the network use of processes; remove it if container metrics are enough.',
        },
        hostNetwork: "It measures the host's network; remove it if only containers matter.",
      },
    ],
    [
      /(?:^|\/)(?:gitlab-runner|drone-runner-docker|drone-agent|woodpecker-agent)$/,
      {
        socket:
          'It starts a container for each job, and jobs that are allowed the socket or privileges too are root on the host: use a dedicated machine, and builders that need neither (rootless BuildKit, Kaniko, Buildah).',
        privileged: 'It starts a container for each job, and needs no privileges for that.',
      },
    ],
    [
      /(?:^|\/)(?:act[-_]runner|github-runner|actions\/runner|actions-runner|jenkins|jenkins-agent|buildkite-agent|agent-docker|concourse)$/,
      {
        socket:
          'Every job it runs is root on the host: use a dedicated machine, or builders that need no socket (rootless BuildKit, Kaniko, Buildah).',
        privileged: 'Every job it runs is root on the host: use a dedicated machine, or rootless builders.',
        runsJobs: true,
      },
    ],
    [
      /(?:^|\/)docker$|(?:^|\/)(?:docker-)?dind$/,
      {
        privileged:
          'Docker in Docker needs it; the `dind-rootless` variants need less, and a dedicated machine isolates it from everything else.',
        socket: 'The Docker CLI only needs a daemon to talk to: give it its own (`dind-rootless`) over TLS.',
        runsJobs: true,
      },
    ],
    [
      /(?:^|\/)docker-socket-proxy$|(?:^|\/)socket-proxy$/,
      {
        socket:
          'A proxy needs it: allow only what its clients read, publish none of its ports, and let only those clients join its network.',
      },
    ],
    [
      /(?:^|\/)(?:home-assistant|homeassistant)$/,
      {
        privileged:
          'Home Assistant needs it only to access devices: list them under `devices` instead (`/dev/ttyUSB0`).',
        hostNetwork:
          'Home Assistant uses it to discover devices over mDNS; without discovery, `ports: ["8123:8123"]` is enough.',
        hostFiles: [
          {
            paths: /\/dbus(?:\/|$)/,
            words: 'Home Assistant uses D-Bus only for Bluetooth; remove it if you have none.',
          },
        ],
        capabilities: { NET_ADMIN: 'Home Assistant uses it only for Bluetooth; remove it if you have none.' },
      },
    ],
    [
      /(?:^|\/)(?:pihole|adguardhome|dnsmasq)$/,
      {
        hostNetwork: 'It is needed only for DHCP; for DNS, publish port 53.',
        capabilities: {
          NET_ADMIN: 'It is needed only for DHCP and IPv6 router advertisements; a DNS server works without it.',
          SYS_TIME: "It is needed only to set the host's clock over NTP.",
          SYS_NICE: 'It only gives the program more CPU time; the program works without it.',
        },
      },
    ],
    [
      /(?:^|\/)(?:plex|pms-docker|jellyfin|emby|embyserver|minidlna)$/,
      {
        hostNetwork: 'It is needed only for DLNA and discovery; otherwise, publish its web port.',
      },
    ],
    [
      /(?:^|[/-])(?:elasticsearch|opensearch|wazuh-indexer|wazuh-manager|graylog-datanode)(?:$|-(?!dashboards|exporter|head|hq))/,
      {
        memlock:
          'Its documentation asks for it so that its memory is never swapped; a memory limit keeps it from exhausting the host.',
        capabilities: {
          IPC_LOCK:
            "It keeps the search engine's memory from being swapped; a memory limit keeps it from exhausting the host.",
        },
      },
    ],
    [
      /(?:^|\/)(?:cassandra|scylla|clickhouse|clickhouse-server|dragonfly|logstash|vespa)$/,
      {
        memlock:
          'Its documentation asks for it so that its memory is never swapped; a memory limit keeps it from exhausting the host.',
        capabilities: {
          IPC_LOCK:
            "It keeps the database's memory from being swapped; a memory limit keeps it from exhausting the host.",
          SYS_NICE: 'It only gives its threads other priorities; the program works without it.',
        },
      },
    ],
    [
      /(?:^|\/)(?:vault|openbao)$/,
      {
        memlock:
          'Its documentation asks for it so that no secret is swapped to disk; a memory limit keeps it from exhausting the host.',
        capabilities: {
          IPC_LOCK:
            'Its documentation asks for it so that no secret is swapped to disk; a memory limit keeps it from exhausting the host.',
        },
      },
    ],
    [
      /(?:^|\/)(?:mysql|mysql-server|mariadb|percona-server)$/,
      {
        capabilities: { SYS_NICE: 'It only keeps a warning about NUMA memory out of the log.' },
      },
    ],
    [
      // VPNs, of which many people make images: `wireguard-docker`.
      /(?:^|[/-])(?:gluetun|wireguard|wg-easy|tailscale|netbird|zerotier|firezone|softethervpn|ocserv|nordlynx|[a-z]{1,20}vpn)(?:-(?!exporter)[\w.-]{1,40})?$/,
      {
        hostNetwork: 'It is needed only to put the host itself, not its containers, into the private network.',
        privileged: 'It needs only `cap_add: [NET_ADMIN]` and the device `/dev/net/tun`.',
        capabilities: {
          NET_ADMIN: 'Its tunnel needs it; in a network of its own, it affects nothing else.',
          SYS_MODULE:
            'Kernels since 5.6 have WireGuard: load a module that is missing on the host (`modprobe wireguard`, `modprobe tun`), and remove this.',
          NET_RAW: 'Every container has it by default; remove it.',
        },
        hostFiles: [
          {
            paths: /^(?:\/usr)?\/lib\/modules|^\/usr\/src/,
            words:
              'It needs at most the kernel modules of the host, and only reads them: `/lib/modules:/lib/modules:ro`.',
          },
          {
            paths: /^\/var\/lib$/,
            words: 'It keeps its own state in one folder there (`/var/lib/tailscale`): mount only that.',
          },
        ],
      },
    ],
    [/(?:^|\/)ipsec-vpn-server$/, { privileged: 'It needs only `cap_add: [NET_ADMIN]` and the device `/dev/ppp`.' }],
    [
      // Relays of sound and pictures, each call of which has ports of its own.
      /(?:^|[/-])(?:coturn|turnserver|livekit|livekit-server|mediamtx|rtsp-simple-server|asterisk|freeswitch|freepbx|rtpengine)$/,
      {
        hostNetwork:
          'It only saves publishing the ports that calls take in turn: set a short range of them in its settings, and publish that.',
      },
    ],
    [
      /(?:^|\/)keepalived$/,
      {
        hostNetwork: 'Its purpose is to take over addresses of the host.',
        privileged: 'It takes over addresses, for which `cap_add: [NET_ADMIN, NET_BROADCAST, NET_RAW]` is enough.',
        capabilities: { NET_ADMIN: 'Its purpose is to take over addresses of the host.' },
      },
    ],
    [
      /(?:^|\/)(?:dhcpd|kea|kea-dhcp4|isc-dhcp-server)$/,
      {
        hostNetwork: 'It hears broadcasts only there; a `macvlan` network works as well.',
        capabilities: { NET_ADMIN: 'A DHCP server works without it; remove it.' },
      },
    ],
    [
      // What watches the packets of the host's interfaces.
      /(?:^|[/-])(?:suricata|zeek|snort|snort3|packetbeat|ntopng|arkime|softflowd|darkstat|p0f)$/,
      {
        hostNetwork: "Its purpose is to watch the packets of the host's interfaces; publish none of its own ports.",
        privileged: 'It watches packets, for which `cap_add: [NET_ADMIN, NET_RAW]` is enough.',
        capabilities: {
          NET_ADMIN: 'It sets up the interface that it watches; where that is set up already, `NET_RAW` is enough.',
          SYS_NICE: 'It only gives its threads other priorities; the program works without it.',
        },
      },
    ],
    [
      // Game servers.
      /(?:^|\/)valheim-server(?:-\w+)?$/,
      { capabilities: { SYS_NICE: 'It only gives the server more CPU time; the program works without it.' } },
    ],
    [
      /(?:^|\/)caddy$/,
      {
        capabilities: {
          NET_ADMIN: 'It only enlarges buffers for HTTP/3: `sysctl net.core.rmem_max` on the host does the same.',
        },
      },
    ],
    [
      /(?:^|\/)(?:fail2ban|crowdsec-firewall-bouncer|cs-firewall-bouncer|netfilter)$/,
      {
        hostNetwork: "Its purpose is to block attackers in the host's firewall.",
        privileged: "It changes the host's firewall, for which `cap_add: [NET_ADMIN, NET_RAW]` is enough.",
        capabilities: { NET_ADMIN: "Its purpose is to block attackers in the host's firewall." },
      },
    ],
    [
      /(?:^|\/)(?:docker-mailserver|swag)$/,
      {
        capabilities: { NET_ADMIN: 'Fail2ban blocks attackers with it; remove it if you do not use that.' },
      },
    ],
    [
      /(?:^|\/)scrutiny(?:-collector)?$|(?:^|\/)smartctl[-_]exporter$/,
      {
        privileged: 'It reads disk health: list the disks under `devices` with `cap_add: [SYS_RAWIO]` instead.',
        capabilities: {
          SYS_RAWIO: "It reads disk health; list only the disks, and publish none of the collector's ports.",
          SYS_ADMIN: 'Only NVMe disks need it; remove it if you have none.',
        },
      },
    ],
    [
      /(?:^|\/)(?:browserless|chrome|chromium|alpine-chrome|puppeteer|playwright)$/,
      {
        namespaces:
          "The browser's own sandbox needs it; without it the browser runs with `--no-sandbox`, which is worse.",
        runsJobs: true,
        capabilities: {
          SYS_ADMIN:
            "It is needed only for the browser's own sandbox, which a seccomp profile allows as well (`security_opt: [seccomp:./chrome.json]`).",
        },
      },
    ],
    [
      /(?:^|\/)frigate$/,
      {
        privileged:
          'Frigate works without it: list the accelerator under `devices` (`/dev/dri/renderD128`, `/dev/bus/usb`).',
        capabilities: { PERFMON: 'It is needed only to show the load of an Intel GPU.' },
      },
    ],
    [
      /(?:^|\/)(?:homebridge|openhab|scrypted|matter-server|python-matter-server|home-assistant-matter-hub|esphome|avahi|mdns-repeater|otbr|shairport-sync)$/,
      {
        hostNetwork:
          'It finds devices over mDNS, or is found, and that does not cross a bridge; a `macvlan` network works as well.',
        privileged: 'It needs this only to access devices: list them under `devices` instead (`/dev/ttyUSB0`).',
      },
    ],
    [
      /(?:^|\/)all-in-one$/,
      {
        socket: 'It works by starting and updating the other containers: keep its page on port 8080 off the internet.',
      },
    ],
    [
      /(?:^|\/)(?:coolify|dokploy|caprover|cosmos-server|runtipi|umbrel|easypanel|rancher|lazydocker|ctop|shepherd)$/,
      {
        socket: managing,
        privileged: 'It runs its own containers inside: use a dedicated machine.',
      },
    ],
    [
      /(?:^|\/)localstack(?:-pro)?$/,
      {
        socket:
          'It uses it only to start containers for Lambda functions; remove it if you need none, and keep its port on `127.0.0.1`.',
      },
    ],
    [
      /(?:^|\/)goauthentik\/server$|(?:^|\/)authentik$/,
      {
        socket:
          'It uses it only to start outposts itself, and runs as root only for that: start outposts in this file instead, and remove both.',
      },
    ],
    [
      /(?:^|\/)(?:docker-volume-backup|ofelia|deck-chores|docker-gc|dockerapi)$/,
      {
        socket:
          'It stops, starts or enters other containers, so it can do anything with them: limit it to that with a proxy, or do its work from the host.',
      },
    ],
    [
      /(?:^|\/)music-assistant\/server$|(?:^|\/)music-assistant(?:-server)?$/,
      {
        hostNetwork:
          'It finds players over multicast, which does not cross a bridge; a `macvlan` network works as well.',
        apparmor: 'It needs this only to mount shares of files: mount them on the host, and remove it.',
        capabilities: {
          SYS_ADMIN: 'It needs this only to mount shares of files: mount them on the host, and remove it.',
          DAC_READ_SEARCH: 'It needs this only to mount shares of files: mount them on the host, and remove it.',
        },
      },
    ],
    [
      /(?:^|\/)(?:cloudflare-ddns|ddclient|ddns-go|ddns-updater|inadyn)$/,
      { hostNetwork: 'It needs it only to learn the IPv6 address of the host; for IPv4, it works without.' },
    ],
    [
      // What measures a program that answers the loopback of the host alone.
      /^(?:prom|prometheus|prometheuscommunity|oliver006|nginx|nginxinc|bitnami(?:legacy|secure)?|percona|danielqsj)\/[\w-]{1,60}[-_]exporter$/,
      {
        hostNetwork:
          'It measures what listens on the host: on a bridge, `extra_hosts: ["host.docker.internal:host-gateway"]` leads there.',
      },
    ],
    [
      /(?:^|\/)prometheus$/,
      { socket: `It only lists containers: ${proxy('`CONTAINERS`, or `SERVICES`, `TASKS` and `NODES` of a swarm,')}` },
    ],
    [/(?:^|\/)(?:crowdsec|autokuma)$/, { socket: `It only lists containers: ${proxy('`CONTAINERS`')}` }],
    [
      /(?:^|\/)beszel-agent(?:-\w+)?$/,
      {
        socket: `It only lists containers: ${proxy('`CONTAINERS`')}`,
        hostNetwork: "It measures the host's network; remove it if only containers matter.",
        hostFiles: [{ words: 'It measures the disks by any folder on them: mount an empty one of each, with `:ro`.' }],
      },
    ],
  ],
};

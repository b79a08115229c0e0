import type { Knowledge } from './knowledge.ts';

/** What an image's own documentation asks for, and what to put in its place. Each text is a sentence of Markdown. */
export interface KnownImage {
  readonly socket?: string;
  readonly privileged?: string;
  readonly hostNetwork?: string;
  readonly hostPid?: string;
  readonly hostFiles?: string;
  readonly memlock?: string;
  /** By the capability's name, without `CAP_`. */
  readonly capabilities?: Readonly<Record<string, string>>;
}

const proxy = (allowed: string) =>
  `put a socket proxy in front of it that allows only ${allowed}, and nothing that creates or starts containers.`;

const managing =
  'Managing Docker is what it is for: whoever logs in to it is root on the host, so keep it off the internet, behind a VPN or a login of its own.';

/**
 * Images whose documentation tells people to give them a part of the host. Being documented makes it no less dangerous;
 * it only makes clear what the image uses it for, and how little of it would do.
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
  ],
  asOf: '2026-11-24',
  images: [
    [/(?:^|\/)traefik$/, { socket: `Traefik only reads which containers there are: ${proxy('`CONTAINERS`')}` }],
    [
      /(?:^|\/)(?:nginx-proxy|docker-gen|acme-companion|letsencrypt-nginx-proxy-companion)$/,
      { socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}` },
    ],
    [
      /(?:^|\/)caddy-docker-proxy$/,
      { socket: `It only reads labels: ${proxy('`CONTAINERS`, `NETWORKS` and `SERVICES`')}` },
    ],
    [
      /^portainer\/|(?:^|\/)(?:dockge|yacht|komodo-periphery|arcane|dokemon|swarmpit)$/,
      {
        socket: managing,
        hostFiles:
          'Its agent only shows the files of the host in its web page; leave it out where nobody looks at them there.',
      },
    ],
    [
      /(?:^|\/)(?:watchtower|ouroboros)$/,
      {
        socket:
          'It replaces containers with whatever the registry has: pinned versions with Renovate or Dependabot do that in review, without the socket; where it stays, publish no port of it.',
      },
    ],
    [
      /(?:^|\/)(?:diun|whats-up-docker|wud|cup)$/,
      { socket: `It only looks for new versions: ${proxy('`CONTAINERS` and `IMAGES`')}` },
    ],
    [
      /(?:^|\/)(?:docker-)?autoheal$/,
      {
        socket: `It lists and restarts: ${proxy('`CONTAINERS` and restarts (`ALLOW_RESTARTS=1`)')}`,
      },
    ],
    [
      /(?:^|\/)(?:dozzle|homepage|homarr|glances|uptime-kuma|dashy|heimdall|flame)$/,
      { socket: `It only shows what runs: ${proxy('`CONTAINERS`')}` },
    ],
    [
      /(?:^|\/)(?:promtail|alloy|vector|fluent-bit|fluentd|filebeat|telegraf|otel-collector|opentelemetry-collector(?:-contrib)?|metricbeat|docker-exporter)$/,
      {
        socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}`,
        hostFiles: 'It only reads logs: mount the folders of those that it sends on, and nothing else, with `:ro`.',
      },
    ],
    [
      /(?:^|\/)cadvisor$/,
      {
        privileged:
          'cAdvisor measures without it too; `devices: [/dev/kmsg]` is all it needs for out-of-memory events.',
        socket: 'cAdvisor asks Docker only for names: without it, it shows the ids of containers instead.',
        hostFiles:
          'cAdvisor reads the figures of all containers there; give it `/sys` and `/var/lib/docker` with `:ro` where the root is not needed, and publish no port of it.',
      },
    ],
    [
      /(?:^|\/)node[-_]exporter$/,
      {
        hostNetwork:
          'The node exporter measures the host: it then listens on every interface unless `--web.listen-address` says otherwise.',
        hostPid: 'The node exporter needs it only for the processes and systemd collectors.',
        hostFiles:
          'The node exporter needs it for file system figures only; `/proc` and `/sys` with `:ro` do for the rest.',
      },
    ],
    [
      /(?:^|\/)(?:netdata|datadog\/agent|newrelic-infra|infrastructure-bundle|dynatrace-oneagent)$/,
      {
        socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}`,
        hostPid: 'It watches the processes of the host; leave it out where containers are all that matters.',
        hostFiles: 'It reads figures of the host: mount only the folders it reads, with `:ro`.',
        capabilities: {
          SYS_PTRACE:
            'It counts what the processes of the host read and write; leave it out where containers are all that matters.',
          SYS_ADMIN:
            'It watches the network of processes; leave it out where the figures of containers are all that matters.',
        },
        hostNetwork: 'It measures the network of the host; leave it out where containers are all that matters.',
      },
    ],
    [
      /(?:^|\/)(?:gitlab-runner|act_runner|github-runner|actions\/runner|actions-runner|drone-runner-docker|woodpecker-agent|jenkins|jenkins-agent|buildkite-agent|agent-docker|concourse|drone-agent)$/,
      {
        socket:
          'Every job that it runs is root on the host: give it a machine of its own, or builders that need no socket (BuildKit rootless, Kaniko, Buildah).',
        privileged: 'Every job that it runs is root on the host: give it a machine of its own, or rootless builders.',
      },
    ],
    [
      /(?:^|\/)docker$|(?:^|\/)(?:docker-)?dind$/,
      {
        privileged:
          'Docker in Docker needs it; the `dind-rootless` variants do with less, and a machine of its own keeps it from everything else.',
        socket:
          'The Docker command line only needs a daemon to talk to: give it one of its own (`dind-rootless`) over TLS.',
      },
    ],
    [
      /(?:^|\/)docker-socket-proxy$|(?:^|\/)socket-proxy$/,
      {
        socket:
          'A proxy has to hold it: allow only what its clients read, publish no port of it, and let only those clients join its network.',
      },
    ],
    [
      /(?:^|\/)(?:home-assistant|homeassistant)$/,
      {
        privileged:
          'Home Assistant needs it only to reach devices: name those under `devices` instead (`/dev/ttyUSB0`).',
        hostNetwork:
          'Home Assistant uses it to discover devices by mDNS; without discovery `ports: ["8123:8123"]` is enough.',
        hostFiles: 'Home Assistant uses D-Bus for Bluetooth only; leave it out where there is none.',
        capabilities: { NET_ADMIN: 'Home Assistant uses it for Bluetooth only; leave it out where there is none.' },
      },
    ],
    [
      /(?:^|\/)(?:pihole|adguardhome|dnsmasq)$/,
      {
        hostNetwork: 'It is needed for DHCP only; for DNS publish port 53.',
        capabilities: {
          NET_ADMIN: 'It is needed for DHCP and IPv6 router advertisements only; as a DNS server it does without.',
          SYS_TIME: 'It is needed only where it sets the clock of the host by NTP.',
          SYS_NICE: 'It only gives the program more processor time; it works without.',
        },
      },
    ],
    [
      /(?:^|\/)(?:plex|pms-docker|jellyfin|emby|embyserver)$/,
      {
        hostNetwork: 'It is needed for DLNA and discovery only; otherwise publish its web port.',
      },
    ],
    [
      /(?:^|\/)(?:elasticsearch|opensearch|wazuh-indexer|wazuh-manager)$/,
      {
        memlock:
          'It is documented with it so that its memory is never swapped; a memory limit keeps that from taking the host.',
        capabilities: {
          IPC_LOCK:
            'It keeps the memory of the search engine from being swapped; a memory limit keeps that from taking the host.',
        },
      },
    ],
    [
      /(?:^|\/)(?:vault|openbao)$/,
      {
        capabilities: {
          IPC_LOCK:
            'It is documented with it so that no secret is swapped to a disk; a memory limit keeps that from taking the host.',
        },
      },
    ],
    [
      /(?:^|\/)(?:mysql|mysql-server|mariadb|percona-server)$/,
      {
        capabilities: { SYS_NICE: 'It only keeps a warning about memory of other processors out of the log.' },
      },
    ],
    [
      /(?:^|\/)(?:gluetun|wireguard|wg-easy|openvpn|transmission-openvpn|tailscale|netbird|zerotier|firezone|softethervpn|amnezia-wg-easy|ocserv)$/,
      {
        hostNetwork:
          'It is needed only where the host itself, and not its containers, is to be in the private network.',
        privileged: 'It needs `cap_add: [NET_ADMIN]` and the device `/dev/net/tun` only.',
        capabilities: {
          NET_ADMIN: 'Its tunnel needs it, and with a network of its own it reaches nothing else.',
          SYS_MODULE:
            'It only loads WireGuard into kernels before 5.6: load the module on the host, with `modprobe wireguard`, and take this out.',
          NET_RAW: 'Every container has it anyway; leave it out.',
        },
      },
    ],
    [
      /(?:^|\/)caddy$/,
      {
        capabilities: {
          NET_ADMIN: 'It only makes buffers for HTTP/3 larger: `sysctl net.core.rmem_max` on the host does the same.',
        },
      },
    ],
    [
      /(?:^|\/)(?:fail2ban|crowdsec-firewall-bouncer|cs-firewall-bouncer|netfilter)$/,
      {
        hostNetwork: 'Closing the firewall of the host to attackers is what it is for.',
        privileged: 'It writes to the firewall of the host, for which `cap_add: [NET_ADMIN, NET_RAW]` is enough.',
        capabilities: { NET_ADMIN: 'Closing the firewall of the host to attackers is what it is for.' },
      },
    ],
    [
      /(?:^|\/)scrutiny(?:-collector)?$|(?:^|\/)smartctl[-_]exporter$/,
      {
        privileged: 'It reads the health of disks: name them under `devices` with `cap_add: [SYS_RAWIO]` instead.',
        capabilities: {
          SYS_RAWIO: 'It asks disks for their health; name only the disks, and publish no port of the collector.',
          SYS_ADMIN: 'Only NVMe disks are asked with it; leave it out where there are none.',
        },
      },
    ],
    [
      /(?:^|\/)(?:browserless|chrome|chromium|alpine-chrome|puppeteer|playwright)$/,
      {
        capabilities: {
          SYS_ADMIN:
            "It is needed for the browser's own sandbox only, which a seccomp profile allows as well (`security_opt: [seccomp:./chrome.json]`).",
        },
      },
    ],
    [
      /(?:^|\/)frigate$/,
      {
        privileged:
          'Frigate works without it: name the accelerator under `devices` (`/dev/dri/renderD128`, `/dev/bus/usb`).',
        capabilities: { PERFMON: 'It is needed only to show the load of an Intel graphics card.' },
      },
    ],
    [
      /(?:^|\/)(?:homebridge|scrypted|matter-server|python-matter-server|esphome|avahi|mdns-repeater|otbr)$/,
      {
        hostNetwork: 'It finds devices by mDNS, which does not cross a bridge; a `macvlan` network lets it do so too.',
        privileged: 'It needs it only to reach devices: name those under `devices` instead (`/dev/ttyUSB0`).',
      },
    ],
    [
      /(?:^|\/)all-in-one$/,
      {
        socket:
          'Starting and updating the other containers is how it works: keep its page on port 8080 off the internet.',
      },
    ],
    [
      /(?:^|\/)(?:coolify|dokploy|caprover|cosmos-server|runtipi|umbrel|easypanel|rancher|lazydocker|ctop|shepherd)$/,
      {
        socket: managing,
        privileged: 'It runs containers of its own inside: give it a machine of its own.',
      },
    ],
    [
      /(?:^|\/)localstack(?:-pro)?$/,
      {
        socket:
          'It starts containers for Lambda functions with it; for all else leave it out, and keep its port on `127.0.0.1`.',
      },
    ],
    [
      /(?:^|\/)goauthentik\/server$|(?:^|\/)authentik$/,
      {
        socket:
          'It only starts outposts by itself with it, and only for that runs as root: start outposts in this file instead, and take out both.',
      },
    ],
    [
      /(?:^|\/)(?:docker-volume-backup|ofelia|deck-chores|docker-gc|dockerapi)$/,
      {
        socket:
          'It stops, starts or enters other containers, with which it can do anything: let it reach only these through a proxy, or do its work from the host.',
      },
    ],
    [
      /(?:^|\/)(?:crowdsec|beszel-agent|autokuma)$/,
      { socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}` },
    ],
  ],
};

import { parseReference } from '../reference.ts';
import type { Setting } from '../setting.ts';

/** What an image's own documentation asks for, and what to put in its place. Each text is a sentence of Markdown. */
export interface KnownImage {
  /** To begin a sentence with: `Traefik`. */
  readonly product: string;
  readonly socket?: string;
  readonly privileged?: string;
  readonly hostNetwork?: string;
  readonly hostPid?: string;
  readonly hostFiles?: string;
  readonly memlock?: string;
}

const proxy = (allowed: string) =>
  `put a socket proxy in front of it that allows only ${allowed}, and nothing that creates or starts containers.`;

/**
 * Images whose documentation tells people to give them a part of the host. Being documented makes it no less dangerous;
 * it only makes clear what the image uses it for, and how little of it would do. As documented by each project, seen 2026-11:
 * doc.traefik.io/traefik/providers/docker, docs.portainer.io, containrrr.dev/watchtower, github.com/google/cadvisor,
 * crazymax.dev/diun, github.com/willfarrell/docker-autoheal, docs.gitlab.com/runner/executors/docker, hub.docker.com/_/docker,
 * dozzle.dev, grafana.com/docs/loki, docs.datadoghq.com/containers/docker, learn.netdata.cloud, github.com/prometheus/node_exporter,
 * home-assistant.io/installation/linux, docs.pi-hole.net, support.plex.tv, jellyfin.org/docs, elastic.co/guide.
 */
const known: readonly (readonly [repositories: RegExp, image: KnownImage])[] = [
  [
    /(?:^|\/)traefik$/,
    { product: 'Traefik', socket: `Traefik only reads which containers there are: ${proxy('`CONTAINERS`')}` },
  ],
  [
    /(?:^|\/)(?:nginx-proxy|docker-gen|acme-companion|letsencrypt-nginx-proxy-companion)$/,
    { product: 'nginx-proxy', socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}` },
  ],
  [
    /(?:^|\/)caddy-docker-proxy$/,
    { product: 'Caddy', socket: `It only reads labels: ${proxy('`CONTAINERS`, `NETWORKS` and `SERVICES`')}` },
  ],
  [
    /^portainer\/|(?:^|\/)(?:dockge|yacht|komodo-periphery|arcane|dokemon|swarmpit)$/,
    {
      product: 'It',
      socket:
        'Managing Docker is what it is for: whoever logs in to it is root on the host, so keep it off the internet, behind a VPN or a login of its own.',
    },
  ],
  [
    /(?:^|\/)(?:watchtower|ouroboros)$/,
    {
      product: 'Watchtower',
      socket:
        'It replaces containers with whatever the registry has: pinned versions with Renovate or Dependabot do that in review, without the socket; where it stays, publish no port of it.',
    },
  ],
  [
    /(?:^|\/)(?:diun|whats-up-docker|wud|cup)$/,
    { product: 'It', socket: `It only looks for new versions: ${proxy('`CONTAINERS` and `IMAGES`')}` },
  ],
  [
    /(?:^|\/)(?:docker-)?autoheal$/,
    {
      product: 'autoheal',
      socket: `It lists and restarts: ${proxy('`CONTAINERS` and restarts (`ALLOW_RESTARTS=1`)')}`,
    },
  ],
  [
    /(?:^|\/)(?:dozzle|homepage|homarr|glances|whoogle|uptime-kuma|dashy|heimdall|flame)$/,
    { product: 'It', socket: `It only shows what runs: ${proxy('`CONTAINERS`')}` },
  ],
  [
    /(?:^|\/)(?:promtail|alloy|vector|fluent-bit|fluentd|filebeat|telegraf|otel-collector|opentelemetry-collector(?:-contrib)?|metricbeat|docker-exporter)$/,
    {
      product: 'It',
      socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}`,
      hostFiles: 'It reads logs and figures of the host: mount only the folders it reads, with `:ro`.',
    },
  ],
  [
    /(?:^|\/)cadvisor$/,
    {
      product: 'cAdvisor',
      privileged: 'cAdvisor measures without it too; `devices: [/dev/kmsg]` is all it needs for out-of-memory events.',
      socket: 'cAdvisor asks Docker only for names: without it, it shows the ids of containers instead.',
      hostFiles:
        'cAdvisor reads the figures of all containers there; give it `/sys` and `/var/lib/docker` with `:ro` where the root is not needed, and publish no port of it.',
    },
  ],
  [
    /(?:^|\/)node[-_]exporter$/,
    {
      product: 'The node exporter',
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
      product: 'The agent',
      socket: `It only reads which containers there are: ${proxy('`CONTAINERS`')}`,
      hostPid: 'It watches the processes of the host; leave it out where containers are all that matters.',
      hostNetwork: 'It measures the network of the host; leave it out where containers are all that matters.',
    },
  ],
  [
    /(?:^|\/)(?:gitlab-runner|act_runner|github-runner|actions\/runner|actions-runner|drone-runner-docker|woodpecker-agent|jenkins|jenkins-agent|buildkite-agent|agent-docker|concourse|drone-agent)$/,
    {
      product: 'The runner',
      socket:
        'Every job that it runs is root on the host: give it a machine of its own, or builders that need no socket (BuildKit rootless, Kaniko, Buildah).',
      privileged: 'Every job that it runs is root on the host: give it a machine of its own, or rootless builders.',
    },
  ],
  [
    /(?:^|\/)docker$|(?:^|\/)(?:docker-)?dind$/,
    {
      product: 'Docker in Docker',
      privileged:
        'Docker in Docker needs it; the `dind-rootless` variants do with less, and a machine of its own keeps it from everything else.',
      socket:
        'The Docker command line only needs a daemon to talk to: give it one of its own (`dind-rootless`) over TLS.',
    },
  ],
  [
    /(?:^|\/)docker-socket-proxy$|(?:^|\/)socket-proxy$/,
    {
      product: 'The proxy',
      socket:
        'A proxy has to hold it: allow only what its clients read, publish no port of it, and let only those clients join its network.',
    },
  ],
  [
    /(?:^|\/)(?:home-assistant|homeassistant)$/,
    {
      product: 'Home Assistant',
      privileged: 'Home Assistant needs it only to reach devices: name those under `devices` instead (`/dev/ttyUSB0`).',
      hostNetwork:
        'Home Assistant uses it to discover devices by mDNS; without discovery `ports: ["8123:8123"]` is enough.',
      hostFiles: 'Home Assistant uses D-Bus for Bluetooth only; leave it out where there is none.',
    },
  ],
  [
    /(?:^|\/)(?:pihole|adguardhome|dnsmasq)$/,
    { product: 'It', hostNetwork: 'It is needed for DHCP only; for DNS publish port 53.' },
  ],
  [
    /(?:^|\/)(?:plex|pms-docker|jellyfin|emby|embyserver)$/,
    {
      product: 'The media server',
      hostNetwork: 'It is needed for DLNA and discovery only; otherwise publish its web port.',
    },
  ],
  [
    /(?:^|\/)(?:elasticsearch|opensearch)$/,
    {
      product: 'The search engine',
      memlock:
        'It is documented with it so that its memory is never swapped; a memory limit keeps that from taking the host.',
    },
  ],
];

/** What is known of an image by its name; a tag that only the run knows does not matter. */
export function knownImage(image: Setting | undefined): KnownImage | undefined {
  const repository = repositoryOf(image);
  return repository === undefined ? undefined : known.find(([pattern]) => pattern.test(repository))?.[1];
}

/** The repository that an image names (`library/` and registry left out), as far as it is known. */
export function repositoryOf(image: Setting | undefined): string | undefined {
  const text = image?.value ?? untagged(image?.parts?.[0] ?? '');
  return text ? parseReference(text)?.repository.replace(/^library\//, '') : undefined;
}

/** A name whose tag or digest only the run knows. */
function untagged(text: string): string {
  const at = text.indexOf('@');
  const colon = text.indexOf(':', text.lastIndexOf('/') + 1);
  const end = at < 0 ? colon : colon < 0 ? at : Math.min(at, colon);
  return end < 0 ? text : text.slice(0, end);
}

import type { HostParts, HostUse, Products } from '../product.ts';
import { measuresNetwork, memoryLocked, onlyLists, onlyReads, onlyShows } from './host-words.ts';

const readsWhatRuns = onlyReads('It only reads what runs', '`CONTAINERS`, `IMAGES`, `INFO` and `NETWORKS`');

const forwardsLogs: HostParts = {
  ...onlyLists,
  hostFiles: [
    {
      paths: /^\/(?:var\/log|run\/log|var\/lib\/docker\/containers)(?:\/|$)/,
      read: /./,
      words: ['It only reads logs.', 'Mount the folders that it forwards and no others, with `:ro`.'],
    },
  ],
};

const monitorsProcesses: HostUse = ["It monitors the host's processes.", 'Remove it if only containers matter.'];

const readsDiskHealth: HostParts = {
  privileged: ['It reads disk health.', 'List the disks under `devices`, with `cap_add: [SYS_RAWIO]`.'],
  disks: ['It reads disk health.', 'List only the disks that it is to watch.'],
  capabilities: {
    SYS_RAWIO: ['It reads disk health.', 'List only the disks, and publish none of its ports.'],
    SYS_ADMIN: ['Only NVMe disks need it.', 'Remove it if you have none.'],
  },
};

/** What measures the host and its processes. */
const measuresHost: HostParts = {
  ...readsWhatRuns,
  privileged: ['It measures the host.', 'The few capabilities that its manual lists are enough.'],
  hostPid: monitorsProcesses,
  apparmor: [
    "It looks into the host's processes.",
    'A profile of its own with `ptrace (read)` is enough; remove it if only containers matter.',
  ],
  hostFiles: [
    { read: /^\/$/, words: ["It reads the host's metrics.", 'Mount only the folders it reads, with `:ro`.'] },
  ],
  capabilities: {
    SYS_PTRACE: ["It counts what the host's processes read and write.", 'Remove it if only containers matter.'],
    SYS_ADMIN: ['It monitors the network use of processes.', 'Remove it if container metrics are enough.'],
  },
  hostNetwork: measuresNetwork,
};

const logs = ['medium', 'read and write all logs'] as const;
const traces = ['medium', 'read all traces'] as const;
const webConfig = { options: ['web.config.file'] };
const webLogin = 'name a file with `basic_auth_users` in `--web.config.file`';

/** Measurements, logs and traces: what collects them, keeps them and shows them. */
export const monitoring: Products = {
  source: "each product's documentation",
  asOf: '2026-11-26',
  products: {
    Grafana: {
      source: 'grafana.com/docs/grafana/latest/setup-grafana/sign-in-to-grafana/',
      images: 'grafana grafana-oss grafana-enterprise',
      portVariable: /^GF_SERVER_HTTP_PORT$/,
      ports: [3000],
      lets: ['medium', 'view and change all dashboards, and query whatever it is connected to'],
      settings: '/etc/grafana',
      knownLogin: ['admin', 'admin'],
      asks: {
        setting: /^GF_SECURITY_(?:ADMIN_PASSWORD(?:__FILE)?|DISABLE_INITIAL_ADMIN_CREATION)$|^GF_PATHS_CONFIG$/,
        file: /grafana\.ini$|\/etc\/grafana\/?$/,
      },
      dataFolder: /^\/var\/lib\/grafana(?:\/|$)/,
      login: 'set `GF_SECURITY_ADMIN_PASSWORD` from a secret',
      switches: [
        {
          variable: /^(?:GF_)?AUTH_ANONYMOUS_ORG_ROLE$/,
          is: /^(?:admin|editor)$/i,
          with: /^(?:GF_)?AUTH_ANONYMOUS_ENABLED$/,
          lets: ['high', 'anyone change Grafana'],
          remedy: 'Set `GF_AUTH_ANONYMOUS_ORG_ROLE=Viewer`, or have everyone log in.',
        },
        { variable: /^(?:GF_)?AUTH_ANONYMOUS_ENABLED$/, lets: ['medium', 'anyone view all dashboards'] },
      ],
    },
    Prometheus: {
      source: 'prometheus.io/docs/operating/security/, prometheus.io/docs/prometheus/latest/configuration',
      images: 'prometheus',
      settings: '/etc/prometheus',
      ports: [9090],
      lets: ['medium', 'read all measurements, with the names and addresses of what is measured'],
      asks: webConfig,
      login: webLogin,
      switches: [
        { option: /^web\.enable-admin-api$/, unless: webConfig, lets: ['medium', 'anyone delete the measurements'] },
        {
          // Alertmanager's as well.
          option: /^web\.enable-lifecycle$/,
          unless: webConfig,
          lets: ['medium', 'anyone stop it, and have it read its settings again'],
          remedy: 'Remove the option and send the process `SIGHUP`, or give it a login with `--web.config.file`.',
          forNeighbours: true,
          ports: [9090, 9093],
        },
      ],
      vendors: 'prom quay.io/prometheus',
      host: onlyReads('It only lists containers', '`CONTAINERS`, or `SERVICES`, `TASKS` and `NODES` of a swarm,'),
    },
    Alertmanager: {
      images: 'alertmanager',
      settings: '/etc/alertmanager',
      ports: [9093],
      lets: ['medium', 'read and silence all alerts'],
      asks: webConfig,
      login: webLogin,
    },
    Pushgateway: {
      images: 'pushgateway',
      ports: [9091],
      lets: ['medium', 'write and delete measurements'],
      asks: webConfig,
      login: webLogin,
    },
    VictoriaMetrics: {
      images: 'victoria-metrics',
      ports: [8428],
      lets: ['medium', 'read and delete all measurements'],
      asks: { options: ['httpAuth.username', 'httpAuth.password'] },
      login: 'set `-httpAuth.username` and `-httpAuth.password`',
    },
    Graphite: {
      images: 'graphite-statsd',
      ports: [80, 2003, 2004, 8126],
      lets: ['medium', 'read and write all measurements'],
      asks: { setting: /^GRAPHITE_USE_REMOTE_USER_AUTHENTICATION$/ },
    },
    Loki: { source: 'grafana.com/docs/loki', images: 'loki', ports: [3100], settings: '/etc/loki', lets: logs },
    Seq: {
      source: 'github.com/datalust/seq-tickets/issues/2435',
      images: 'seq',
      ports: [80, 5341],
      lets: logs,
      // 2025.2
      asksSince: 2025,
      asks: { setting: /^SEQ_FIRSTRUN_ADMINPASSWORD(?:HASH)?$/ },
      dataFolder: /^\/data\/?$/,
      login: 'set `SEQ_FIRSTRUN_ADMINPASSWORDHASH`',
      switches: {
        variable: /^SEQ_FIRSTRUN_NOAUTHENTICATION$/,
        lets: ['medium', 'anyone read and write all logs'],
        remedy: 'Set `SEQ_FIRSTRUN_ADMINPASSWORDHASH` instead.',
      },
    },
    Tempo: { images: 'tempo', ports: [3200], settings: '/etc/tempo', lets: traces },
    Jaeger: { images: 'jaegertracing/all-in-one jaegertracing/jaeger-query jaeger', ports: [16686], lets: traces },
    Zipkin: { images: 'zipkin zipkin-slim', ports: [9411], lets: ['medium', 'read and write all traces'] },
    SonarQube: {
      source: 'docs.sonarsource.com/sonarqube-server/latest/instance-administration/security/',
      images: 'sonarqube',
      ports: [9000],
      lets: ['medium', 'read the analysed code'],
      knownLogin: ['admin', 'admin'],
      asks: { file: /sonar\.properties$/ },
      dataFolder: /^\/opt\/sonarqube\/data(?:\/|$)/,
      switches: { variable: /^SONAR_FORCEAUTHENTICATION$/, is: 'off', lets: ['high', 'anyone read the analysed code'] },
    },

    // What is measured, and forwarded.
    cAdvisor: {
      source: 'github.com/google/cadvisor',
      images: 'cadvisor',
      ports: [8080],
      lets: ['medium', 'view all containers of the host and their processes'],
      asks: { options: ['http_auth_file', 'http_digest_file'] },
      vendors: 'gcr.io/cadvisor ghcr.io/google/cadvisor google/cadvisor',
      host: {
        privileged: [
          'Its manual runs cAdvisor without it, but on RHEL and CentOS.',
          'Elsewhere, `devices: [/dev/kmsg]` is enough for out-of-memory events.',
        ],
        socket: ['cAdvisor uses it only for names.', 'Remove the mount if the IDs of containers are enough.'],
        hostFiles: [
          {
            read: /^\/(?:$|sys|dev\/disk|var\/lib\/docker|(?:var\/)?run)$/,
            words: [
              'cAdvisor reads the metrics of all containers there.',
              'Mount `/sys` and `/var/lib/docker` with `:ro` if it does not need the root, and publish none of its ports.',
            ],
          },
        ],
      },
    },
    'the node exporter': {
      source: 'github.com/prometheus/node_exporter',
      images: 'node-exporter',
      vendors: 'prom quay.io/prometheus',
      host: {
        privileged: [
          'The node exporter needs no privileges.',
          'What it measures is in `/proc` and `/sys`, mounted with `:ro`.',
        ],
        hostNetwork: [
          'The node exporter measures the host.',
          'With the host network, it listens on every interface unless `--web.listen-address` is set.',
        ],
        hostPid: 'Its manual runs the node exporter so.',
        hostFiles: [
          {
            words: [
              'The node exporter needs it only for file system metrics.',
              '`/proc` and `/sys` with `:ro` are enough for the rest.',
            ],
          },
        ],
      },
    },
    'the exporter': {
      source: 'github.com/nginx/nginx-prometheus-exporter',
      called:
        /^(?:prom|prometheus|prometheuscommunity|oliver006|nginx|nginxinc|bitnami(?:legacy|secure)?|percona|danielqsj)\/[\w-]{1,60}[-_]exporter$/,
      vendors:
        'prom quay.io/prometheus prometheuscommunity quay.io/prometheuscommunity oliver006 quay.io/oliver006 nginx percona danielqsj',
      host: {
        hostNetwork:
          'It measures what listens on the host: on a bridge, `extra_hosts: ["host.docker.internal:host-gateway"]` leads there.',
      },
    },
    "the disks' exporter": {
      source: 'github.com/AnalogJ/scrutiny',
      images: 'scrutiny scrutiny-collector smartctl-exporter',
      vendors: 'ghcr.io/analogj analogj prometheuscommunity quay.io/prometheuscommunity',
      host: readsDiskHealth,
    },
    Netdata: {
      source: 'learn.netdata.cloud',
      images: 'netdata',
      ports: [19999],
      lets: ['medium', 'view the processes and the users of the host'],
      asks: { file: /netdata\.conf|\/etc\/netdata/ },
      vendors: 'netdata ghcr.io/netdata quay.io/netdata',
      host: measuresHost,
    },
    'the monitoring agent': {
      source: 'docs.datadoghq.com/containers/docker, wazuh.com',
      images:
        'datadog/agent datadoghq/agent newrelic-infra zabbix-agent zabbix-agent2 infrastructure-bundle dynatrace-oneagent wazuh-agent',
      vendors: 'datadog gcr.io/datadoghq public.ecr.aws/datadog newrelic zabbix ghcr.io/zabbix dynatrace wazuh',
      host: measuresHost,
    },
    Beszel: {
      source: 'beszel.dev/guide, beszel.dev/guide/smart-data',
      images: 'beszel-agent-',
      vendors: 'henrygd ghcr.io/henrygd',
      host: {
        ...onlyLists,
        ...readsDiskHealth,
        hostNetwork: measuresNetwork,
        hostFiles: [
          { words: ['It measures the disks by any folder on them.', 'Mount an empty one of each, with `:ro`.'] },
        ],
      },
    },
    'the collector': {
      source: 'elastic.co/guide',
      images:
        'alloy telegraf otel-collector opentelemetry-collector opentelemetry-collector-contrib metricbeat docker-exporter',
      vendors: 'grafana otel ghcr.io/open-telemetry docker.elastic.co',
      host: {
        ...readsWhatRuns,
        hostFiles: [
          { words: ["It reads the host's logs and metrics.", 'Mount only the folders that it reads, with `:ro`.'] },
        ],
        hostNetwork: measuresNetwork,
      },
    },
    Promtail: {
      source: 'grafana.com/docs/loki/latest/send-data/promtail/configuration/#docker_sd_config',
      images: 'promtail',
      settings: '/etc/promtail',
      vendors: 'grafana',
      host: { ...forwardsLogs, socketSettings: /docker_sd_configs/ },
    },
    'the log collector': {
      images: 'vector fluent-bit fluentd filebeat elastic-agent',
      settings: '/etc/vector /etc/fluent-bit /etc/fluent',
      vendors: 'grafana timberio fluent ghcr.io/fluent cr.fluentbit.io docker.elastic.co elastic',
      host: forwardsLogs,
    },
    Logstash: {
      images: 'logstash',
      settings: '/usr/share/logstash/pipeline /usr/share/logstash/config',
      vendors: 'docker.elastic.co elastic',
      host: memoryLocked.database,
    },
    Dozzle: {
      source: 'dozzle.dev',
      images: 'dozzle',
      ports: [8080],
      lets: ['medium', 'read the logs of every container of the host'],
      asks: { setting: /^DOZZLE_(?:AUTH_PROVIDER|USERNAME|PASSWORD)$/, options: ['auth-provider', 'username'] },
      login: 'set `DOZZLE_AUTH_PROVIDER`',
      vendors: 'amir20 ghcr.io/amir20',
      host: {
        ...onlyReads('It only reads containers and their logs', '`CONTAINERS` and `INFO`'),
        socketBy: [
          {
            by: { setting: /^DOZZLE_ENABLE_(?:ACTIONS|SHELL)$/, options: ['enable-actions', 'enable-shell'] },
            use: [
              'Its actions are switched on: whoever comes in stops, starts and restarts containers, or opens a shell in them.',
              'Remove `DOZZLE_ENABLE_ACTIONS` and `DOZZLE_ENABLE_SHELL`, after which a socket proxy that allows only `CONTAINERS` and `INFO` is enough, or set `DOZZLE_AUTH_PROVIDER`.',
            ],
            changesContainers: true,
          },
        ],
      },
    },
    'the dashboard': {
      images: 'homepage uptime-kuma dashy heimdall flame glanceapp/glance',
      vendors:
        'ghcr.io/gethomepage ghcr.io/benphelps louislam ghcr.io/louislam lissy93 ghcr.io/lissy93 pawelmalak glanceapp',
      host: onlyShows,
    },
    Homarr: {
      source: 'homarr.dev/docs/integrations/containers',
      images: 'homarr',
      vendors: 'ghcr.io/ajnart ghcr.io/homarr-labs',
      host: {
        socket: [
          'It shows containers, and starts, stops and removes them.',
          'Remove the mount if nobody uses that, or use a socket proxy that allows only `CONTAINERS` and `POST`.',
        ],
        worksWithoutSocket: true,
        changesContainers: true,
      },
    },
    Glances: {
      source: 'glances.readthedocs.io/en/latest/docker.html',
      images: 'glances',
      vendors: 'nicolargo',
      host: { ...onlyShows, hostPid: monitorsProcesses, hostNetwork: measuresNetwork },
    },
    Tetragon: {
      source: 'tetragon.io/docs/installation/docker',
      images: 'tetragon',
      vendors: 'cilium quay.io/cilium',
      host: {
        privileged: ['Its purpose is to watch the kernel of the host.', 'Pin its image by digest.'],
        hostPid: "Its purpose is to watch the host's processes.",
      },
    },
    Registrator: {
      source: 'gliderlabs.github.io/registrator',
      images: 'gliderlabs/registrator',
      vendors: 'gliderlabs',
      host: onlyReads('It only follows which containers run', '`CONTAINERS` and `EVENTS`'),
    },
    AutoKuma: { images: 'autokuma', vendors: 'bigboot ghcr.io/bigboot', host: onlyLists },
    Scope: { images: 'weaveworks/scope', ports: [4040], lets: ['high', 'open a shell in every container of the host'] },
  },
};

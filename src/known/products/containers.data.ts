import type { Products } from '../product.ts';
import { deploys, managesDocker, onlyReads, runsJobs } from './host-words.ts';

/** What manages, builds, starts or keeps containers, and what runs the jobs of others. */
export const containers: Products = {
  source: "each product's documentation",
  asOf: '2026-11-26',
  products: {
    Portainer: {
      source: 'docs.portainer.io',
      images: 'portainer/ portainer- dockge yacht komodo-periphery arcane dokemon swarmpit',
      vendors:
        'portainer louislam selfhostedpro ghcr.io/moghtech ghcr.io/getarcaneapp ghcr.io/ofkm productiveops swarmpit',
      host: {
        ...managesDocker,
        hostFiles: [
          {
            paths: /^\/proc(?:\/|$)/,
            words: ['It only lists the processes of the host.', 'Remove it if nobody looks at them.'],
          },
          { words: ['Its agent only shows host files in its web interface.', 'Remove it if nobody uses that.'] },
        ],
      },
    },
    'the platform': {
      images: 'coolify dokploy caprover cosmos-server runtipi umbrel easypanel rancher lazydocker ctop kasm',
      vendors:
        'coollabsio ghcr.io/coollabsio dokploy caprover azukaar ghcr.io/runtipi getumbrel easypanel rancher lazyteam quay.io/vektorlab',
      host: { ...managesDocker, privileged: ['It runs its own containers inside.', 'Use a dedicated machine.'] },
    },
    'Nextcloud All-in-One': {
      source: 'github.com/nextcloud/all-in-one',
      images: 'all-in-one',
      vendors: 'nextcloud ghcr.io/nextcloud-releases',
      host: {
        socket: [
          'It works by starting and updating the other containers.',
          'Keep its page on port 8080 off the internet.',
        ],
      },
    },
    "Kubernetes' dashboard": {
      switches: {
        option: /^(?:enable-skip-login|disable-settings-authorizer)$/,
        lets: ['high', 'anyone use the cluster console'],
      },
    },
    Watchtower: {
      source: 'containrrr.dev/watchtower',
      images: 'watchtower ouroboros',
      vendors: 'containrrr ghcr.io/containrrr nickfedor ghcr.io/nicholas-fedor pyouroboros',
      host: {
        socket: [
          'It replaces containers with whatever the registry holds.',
          'Publish none of its ports; with pinned versions, Renovate or Dependabot update them in review and need no socket.',
        ],
      },
    },
    'what looks for versions': {
      source: 'crazymax.dev/diun',
      images: 'diun whats-up-docker wud cup',
      vendors: 'crazymax ghcr.io/crazy-max getwud ghcr.io/getwud fmartinou ghcr.io/sergi0g',
      host: onlyReads('It only checks for new versions', '`CONTAINERS` and `IMAGES`'),
    },
    'what deploys from a repository': {
      source: 'github.com/m-adawi/swarm-cd, github.com/kimdre/doco-cd, github.com/containrrr/shepherd',
      images: 'swarm-cd doco-cd shepherd',
      vendors: 'ghcr.io/m-adawi ghcr.io/kimdre containrrr mazzolino',
      host: deploys,
    },
    autoheal: {
      source: 'github.com/willfarrell/docker-autoheal',
      images: 'autoheal docker-autoheal deunhealth',
      vendors: 'willfarrell qmcgaw ghcr.io/qdm12',
      host: {
        socket: [
          'It lists and restarts containers.',
          'Use a socket proxy that allows only `CONTAINERS` and restarts (`ALLOW_RESTARTS=1`).',
        ],
      },
    },
    'what runs jobs in containers': {
      source: 'github.com/offen/docker-volume-backup, docs.mailcow.email',
      images: 'docker-volume-backup ofelia deck-chores docker-gc dockerapi',
      vendors:
        'offen ghcr.io/offen mcuadros ghcr.io/mcuadros funkyfuture ghcr.io/funkyfuture spotify mailcow ghcr.io/mailcow',
      host: {
        socket: [
          'It stops, starts or enters other containers.',
          'Limit it to that with a socket proxy, or do its work from the host.',
        ],
      },
    },
    'the socket proxy': {
      source: 'github.com/Tecnativa/docker-socket-proxy',
      images: 'docker-socket-proxy socket-proxy',
      vendors: 'tecnativa ghcr.io/tecnativa wollomatic ghcr.io/wollomatic 11notes ghcr.io/11notes',
      host: {
        socket: [
          'A proxy needs it.',
          'Allow only what its clients read, publish none of its ports, and let only those clients join its network.',
        ],
        privileged: [
          'It is needed only where SELinux keeps it from the socket.',
          'There, `security_opt: [label:disable]` is enough.',
        ],
      },
    },
    Docker: {
      source: 'hub.docker.com/_/docker',
      images: 'docker dind docker-dind',
      host: {
        privileged: [
          'Docker in Docker needs it.',
          'Use a `dind-rootless` variant, which needs less, or a dedicated machine, which isolates it from everything else.',
        ],
        socket: ['The Docker CLI only needs a daemon to talk to.', 'Give it its own (`dind-rootless`) over TLS.'],
        runsJobs: true,
      },
    },
    BuildKit: {
      images: 'moby/buildkit',
      ports: [1234],
      lets: ['high', 'run builds, as root unless it is rootless'],
      asks: { options: ['tlscacert'] },
      login: 'have it ask for certificates (`--tlscacert`, `--tlscert`, `--tlskey`)',
    },
    'the image registry': {
      source: 'distribution.github.io/distribution/about/configuration/#auth',
      images: '/registry distribution/distribution',
      ports: [5000],
      lets: ['high', 'read and replace all images'],
      asks: {
        setting: /^REGISTRY_(?:AUTH\w*|PROXY_REMOTEURL)$/,
        file: /\/distribution(?:\/|$)|\/docker\/registry(?:\/|$)/,
      },
      login: 'set `REGISTRY_AUTH=htpasswd` and mount the file that `REGISTRY_AUTH_HTPASSWD_PATH` names',
    },
    'the runner of containers': {
      source:
        'docs.gitlab.com/runner/executors/docker, docs.drone.io/pipeline/docker/syntax/volumes, woodpecker-ci.org/docs/usage/volumes, forgejo.org/docs/latest/admin/actions/configuration (`docker_host: "-"`)',
      // `act_runner`, from which Forgejo's comes, hands its socket to each job.
      images: 'gitlab-runner drone-runner-docker drone-agent woodpecker-agent forgejo/runner -forgejo-runner',
      vendors:
        'gitlab registry.gitlab.com/gitlab-org drone woodpeckerci code.forgejo.org/forgejo data.forgejo.org/forgejo codeberg.org/forgejo',
      host: {
        socket: [
          'It starts a container for each job, and jobs that are allowed the socket or privileges too are root on the host.',
          'Use a dedicated machine, and builders that need neither (rootless BuildKit, Kaniko, Buildah).',
        ],
        runsJobs: 'apart',
        privileged: ['It starts a container for each job, and needs no privileges for that.', 'Remove `privileged`.'],
      },
    },
    'the runner of commands': {
      images:
        '-act-runner github-runner actions/runner actions-runner jenkins-agent buildkite-agent agent-docker concourse',
      host: runsJobs,
    },
    'what starts containers for those who log in': {
      source: 'coder.com/docs/install/docker, autobase.tech/docs, pterodactyl.io/wings, pelican.dev/docs/wings',
      images: 'coder/coder autobase/console-api pterodactyl/wings pelican-dev/wings',
      vendors: 'ghcr.io/coder autobase ghcr.io/pterodactyl ghcr.io/pelican-dev',
      host: managesDocker,
    },
    Sablier: {
      source: 'sablierapp.dev',
      images: 'sablier',
      vendors: 'acouvreur ghcr.io/acouvreur sablierapp ghcr.io/sablierapp',
      host: onlyReads('It starts and stops containers', '`CONTAINERS`, `ALLOW_START` and `ALLOW_STOP`'),
    },
    Jenkins: {
      images: '-jenkins-',
      switches: {
        variable: /^(?:JAVA_OPTS|JENKINS_JAVA_OPTS|JAVA_TOOL_OPTIONS)$/,
        is: /-Djenkins\.install\.runSetupWizard=false\b/,
        only: 'own',
        unless: { setting: /^CASC_JENKINS_CONFIG$/, file: /init\.groovy|casc|\/ref\/|jenkins\.ya?ml$|\/config\.xml$/i },
        lets: ['high', 'anyone run programs in Jenkins, which sets up no login'],
        remedy: 'Remove the option, or set up a login as code: `CASC_JENKINS_CONFIG`.',
        ports: [8080],
      },
      host: runsJobs,
    },
  },
};

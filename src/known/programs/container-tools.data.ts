import type { ProgramRecord, Programs } from './program.ts';

/** `docker run` and `docker create`; behind the image stand words of the container. */
const run: ProgramRecord = {
  short: 'acehlmpuvw',
  long: 'add-host annotation attach blkio-weight blkio-weight-device cap-add cap-drop cgroup-parent cgroupns cidfile cpu-count cpu-percent cpu-period cpu-quota cpu-rt-period cpu-rt-runtime cpu-shares cpus cpuset-cpus cpuset-mems detach-keys device device-cgroup-rule device-read-bps device-read-iops device-write-bps device-write-iops dns dns-option dns-search domainname entrypoint env env-file expose gpus group-add health-cmd health-interval health-retries health-start-period health-timeout hostname io-maxbandwidth io-maxiops ip ip6 ipc isolation label label-file link link-local-ip log-driver log-opt mac-address memory memory-reservation memory-swap memory-swappiness mount name net network network-alias oom-score-adj pid pids-limit platform publish pull restart runtime security-opt shm-size stop-signal stop-timeout storage-opt sysctl tmpfs ulimit user userns uts volume volume-driver volumes-from workdir',
  stops: true,
};
const dockerd = {
  short: 'bgGHlsp',
  long: 'add-runtime allow-nondistributable-artifacts authorization-plugin bip bridge cgroup-parent config-file containerd data-root default-address-pool default-gateway default-runtime default-shm-size default-ulimit dns dns-opt dns-search exec-opt exec-root fixed-cidr graph group host insecure-registry label log-driver log-level log-opt mtu pidfile registry-mirror shutdown-timeout storage-driver storage-opt tlscacert tlscert tlskey userns-remap',
};
const imageBuild: ProgramRecord = {
  short: 'fotmc',
  long: 'add-host allow annotation attest build-arg build-context builder cache-from cache-to call cgroup-parent cpu-period cpu-quota cpu-shares cpuset-cpus cpuset-mems file iidfile isolation label memory memory-swap metadata-file network no-cache-filter output platform policy progress sbom secret security-opt set shm-size ssh tag target ulimit var',
};
const compose: ProgramRecord = {
  short: 'fp',
  long: 'file project-name profile env-file project-directory parallel progress ansi',
  stops: true,
};
const login: ProgramRecord = { short: 'pu', long: 'password username authfile cert-dir creds tls-verify' };
const podman: ProgramRecord = {
  long: 'log-level connection url root runroot storage-driver storage-opt namespace address host',
  commands: { 'run create': run, build: imageBuild, compose, login },
};
const skopeo: ProgramRecord = { long: 'policy command-timeout registries-conf tmpdir platform', commands: { login } };

const insecure = { certificates: { off: 'insecure insecure-registry' } } satisfies ProgramRecord;
const verifiesTls = {
  certificates: {
    set: { options: 'tls-verify src-tls-verify dest-tls-verify', values: /^(?:0|false|no|off)$/i },
    authority: '`/etc/containers/certs.d/HOST/ca.crt`',
  },
} satisfies ProgramRecord;
const takesLogin = { takes: [{ verb: 'login', options: 'p' }] } satisfies ProgramRecord;
const registry = {
  verb: 'login',
  // With `--password-stdin` it is done as manuals ask for: what stays behind is less than what they warn of.
  unless: 'password-stdin',
  what: 'the login of the registry',
};
const likeDocker = { keeps: { in: '~/.docker/config.json', login: registry } } satisfies ProgramRecord;
const likePodman = { keeps: { in: '~/.config/containers/auth.json', login: registry } } satisfies ProgramRecord;
const dockerdCertificates = {
  set: { options: 'insecure-registry', values: /^(?!localhost\b|127\.)/ },
  authority: '`/etc/docker/certs.d/HOST/ca.crt`',
};
const kubectl = {
  short: 'nfosl',
  long: 'namespace kubeconfig context cluster user server token as certificate-authority client-certificate client-key filename output selector username password',
  certificates: { off: 'insecure-skip-tls-verify', authority: '`--certificate-authority=ca.crt`' },
  printsCredential: ['get secret', 'get secrets'],
} satisfies ProgramRecord;

/** Containers, their registries, and clients of clouds and services. */
export const containerTools: Programs = {
  source:
    "docs.docker.com/reference/cli, docs.podman.io, kubernetes.io/docs/reference/kubectl, helm.sh/docs, the other programs' own manuals",
  asOf: '2026-11-24',
  programs: {
    docker: {
      docker: 'client',
      sends: [{ verb: 'push', operands: 'addresses' }],
      obeys: true,
      takesUnsigned: 'disable-content-trust',
      short: 'cHl',
      long: 'config context host log-level tlscacert tlscert tlskey',
      commands: {
        'run create': run,
        exec: { short: 'euw', long: 'detach-keys env env-file user workdir', stops: true },
        build: imageBuild,
        'buildx builder image': {
          long: 'builder',
          commands: { 'build b bake': imageBuild, 'pull push': { long: 'platform' } },
        },
        container: {
          commands: {
            'run create': run,
            exec: { short: 'euw', long: 'detach-keys env env-file user workdir', stops: true },
          },
        },
        compose,
        stack: { commands: { 'deploy up': { short: 'c', long: 'compose-file orchestrator resolve-image' } } },
        login,
        daemon: dockerd,
        'pull push': { long: 'platform' },
      },
      buildsImages: true,
      ...takesLogin,
      ...likeDocker,
    },
    'docker-compose podman-compose': { ...compose, composes: true },
    podman: { ...podman, buildsImages: true, ...verifiesTls, ...takesLogin, ...likePodman },
    nerdctl: { ...podman, buildsImages: true, ...insecure, ...takesLogin, ...likeDocker },
    buildah: {
      long: 'root runroot storage-driver',
      commands: { 'build bud': imageBuild, login },
      buildsImages: true,
      ...verifiesTls,
      ...takesLogin,
      ...likePodman,
    },
    crane: {
      long: 'platform',
      commands: { login, auth: { commands: { login } } },
      ...insecure,
      ...takesLogin,
      keeps: { in: likeDocker.keeps.in, login: { ...registry, verb: 'auth login' } },
    },
    skopeo: { ...skopeo, takesUnsigned: 'insecure-policy', ...verifiesTls, ...takesLogin, ...likePodman },
    oras: { ...skopeo, ...insecure, ...takesLogin, ...likeDocker },
    dockerd: { ...dockerd, docker: 'daemon', supervises: true, certificates: dockerdCertificates },
    'docker-daemon': { ...dockerd, docker: 'daemon', certificates: dockerdCertificates },
    'dockerd-entrypoint.sh': { ...dockerd, docker: 'script', certificates: dockerdCertificates },
    // What a service gives to an image's own entrypoint; of those, only Docker's daemon is known.
    entrypoint: {
      oneDash: true,
      long: `H ${dockerd.long}`,
      docker: 'daemon',
      certificates: dockerdCertificates,
    },
    kubectl,
    oc: { ...kubectl, short: `${kubectl.short}pu`, ...takesLogin },
    kustomize: { certificates: { off: 'insecure-skip-tls-verify' } },
    argocd: insecure,
    'helm helm2 helm3': {
      short: 'nf',
      long: 'namespace kube-context kubeconfig version values set repo username password kube-token ca-file cert-file key-file',
      commands: { login, 'registry repo': { commands: { 'login add': login } } },
      fetches: true,
      certificates: { off: 'insecure-skip-tls-verify', authority: '`--ca-file ca.crt`' },
      takes: [
        { verb: 'login', options: 'p' },
        { verb: 'repo add', options: 'p' },
      ],
    },
    aws: {
      sends: [{ verb: 's3', operands: 'copied' }],
      printsCredential: [
        'configure get',
        'ecr get-login-password',
        'secretsmanager get-secret-value',
        'sts get-session-token',
      ],
      long: 'profile region endpoint-url output query ca-bundle cli-connect-timeout cli-read-timeout',
      certificates: { off: 'no-verify-ssl', authority: '`AWS_CA_BUNDLE`' },
      keeps: {
        settings: true,
        verb: 'configure',
        in: '~/.aws/credentials ~/.aws/config',
        login: {
          verb: 'configure set',
          names: /^(?:.*\.)?aws_(?:secret_access_key|access_key_id|session_token)$/,
          what: 'the keys of AWS',
        },
      },
    },
    az: {
      short: 'put',
      long: 'username password tenant service-principal subscription output query',
      certificates: { authority: '`REQUESTS_CA_BUNDLE`' },
      ...takesLogin,
      keeps: { in: '~/.azure', login: { verb: 'login', unless: 'i identity', what: 'the login of Azure' } },
    },
    gcloud: {
      sends: [{ verb: 'storage', operands: 'copied' }],
      printsCredential: [
        'auth print-access-token',
        'auth print-identity-token',
        'auth application-default print-access-token',
      ],
      keeps: {
        settings: true,
        in: '~/.config/gcloud',
        login: { verb: 'auth activate-service-account', what: 'the service account key' },
      },
    },
    cf: {
      short: 'aopsu',
      takes: [
        { verb: 'login', options: 'p' },
        { verb: 'auth', operand: 1 },
      ],
    },
    doctl: { short: 'cto', long: 'access-token context output', takes: [{ verb: 'auth init', options: 't' }] },
    'gitlab-runner': {
      oneDash: true,
      long: 'c config r registration-token u url t token name executor tag-list docker-image description',
      takes: [{ verb: 'register', options: 'r' }],
    },
    vault: {
      printsCredential: ['read', 'kv get'],
      certificates: { authority: '`VAULT_CACERT`' },
      takes: [{ verb: 'login', operand: 0 }],
      keeps: { settings: true },
    },
    bao: { takes: [{ verb: 'login', operand: 0 }] },
    nomad: { certificates: { authority: '`NOMAD_CACERT`' } },
    consul: { certificates: { authority: '`CONSUL_CACERT`' } },
    snyk: { takes: [{ verb: 'auth', operand: 0 }], keeps: { settings: true } },
    wandb: { takes: [{ verb: 'login', operand: 0 }] },
    ngrok: {
      takes: [
        { verb: 'authtoken', operand: 0 },
        { verb: 'config add-authtoken', operand: 0 },
      ],
    },
    'mc mcli': {
      takes: [
        { verb: 'alias set', operand: 3 },
        { verb: 'config host add', operand: 3 },
      ],
    },
    rclone: {
      long: 'config log-file log-level transfers checkers bwlimit include exclude filter',
      sends: [{ verb: 'copy copyto sync bisync move moveto rcat', operands: 'copied' }],
      keeps: { settings: true },
    },
  },
};

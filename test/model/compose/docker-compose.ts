/** The real docker-compose as a reference for the merged model: `docker-compose config` needs no daemon. */
import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { promisify } from 'node:util';
import type { Application, ComposeService, EnvironmentEntry } from '../../../src/model/compose/service.ts';
import type { Setting } from '../../../src/text/setting.ts';

const run = promisify(execFile);

/** Whether `docker-compose` can be run here. */
export const installed = spawnSync('docker-compose', ['version'], { stdio: 'ignore' }).status === 0;

/** What docker-compose prints of a service, as far as it is compared. */
export type Merged = Record<string, unknown>;

/** The merged services by name, or the words with which compose refuses the files. Paths begin with `<root>`. */
export async function merge(
  files: Record<string, string>,
  folder = '.',
  names: readonly string[] = [],
): Promise<Record<string, Merged> | { refused: string }> {
  const root = mkdtempSync(join(tmpdir(), 'layer-review-compose-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const chosen = names.flatMap((name) => ['-f', name]);
    const { stdout } = await run('docker-compose', [...chosen, '--profile', '*', 'config', '--format', 'json'], {
      cwd: join(root, folder),
      env: { PATH: process.env.PATH, HOME: '/home/somebody' },
      maxBuffer: 1 << 28,
    });
    const { services } = JSON.parse(stdout.replaceAll(root, '<root>').replaceAll('$$', '$')) as {
      services: Record<string, Merged>;
    };
    return Object.fromEntries(Object.entries(services ?? {}).map(([name, service]) => [name, theirs(service)]));
  } catch (error) {
    return { refused: String((error as { stderr?: string }).stderr ?? error) };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

// biome-ignore lint/suspicious/noExplicitAny: what docker-compose prints has no types
type Json = Record<string, any>;

function theirs(service: Json): Merged {
  const limits = service.deploy?.resources?.limits ?? {};
  return tidy({
    image: service.image,
    build: service.build && {
      context: service.build.context,
      dockerfile: service.build.dockerfile_inline === undefined ? service.build.dockerfile : undefined,
      inline: service.build.dockerfile_inline,
      target: service.build.target,
      args: pairs(service.build.args),
      network: service.build.network,
      privileged: service.build.privileged || undefined,
      tags: service.build.tags,
    },
    user: service.user,
    privileged: service.privileged || undefined,
    readOnly: service.read_only || undefined,
    capAdd: service.cap_add?.map(capability),
    capDrop: service.cap_drop?.map(capability),
    securityOpt: service.security_opt,
    groupAdd: service.group_add?.map(String),
    networkMode: service.network_mode,
    pid: service.pid,
    ipc: service.ipc,
    uts: service.uts,
    usernsMode: service.userns_mode,
    cgroup: service.cgroup,
    runtime: service.runtime,
    restart: service.restart,
    workingDir: service.working_dir,
    hostname: service.hostname,
    containerName: service.container_name,
    mounts: service.volumes?.map(({ type, source, target, read_only, bind }: Json) => ({
      type,
      source: source?.replace(/^\/\/+/, '/'),
      target,
      readOnly: read_only ?? false,
      propagation: bind?.propagation,
      selinux: bind?.selinux,
    })),
    // `80` and `"80"` in the long syntax are two to compose, and one to us.
    ports:
      service.ports &&
      sorted(
        service.ports.map(
          ({ host_ip, published, target, protocol }: Json) =>
            `${host_ip ?? ''}:${published ?? ''}:${target}/${protocol}`,
        ),
      ),
    devices: service.devices?.map(
      ({ source, target, permissions }: Json) => `${source}:${target}:${permissions ?? 'rwm'}`,
    ),
    environment: pairs(service.environment),
    labels: filled(pairs(service.labels)),
    sysctls: pairs(service.sysctls),
    extraHosts: service.extra_hosts && sorted(service.extra_hosts.map((each: string) => each.replace('=', ':'))),
    tmpfs: service.tmpfs,
    dns: service.dns,
    expose: service.expose,
    profiles: service.profiles,
    command: service.command ?? undefined,
    entrypoint: service.entrypoint ?? undefined,
    healthcheck: service.healthcheck?.test,
    memory: limits.memory ?? service.mem_limit,
    cpus: number(limits.cpus ?? service.cpus),
    pids: number(limits.pids ?? service.pids_limit),
    memorySwap: service.memswap_limit,
    shmSize: service.shm_size,
    oomScoreAdj: number(service.oom_score_adj),
    ulimits:
      service.ulimits &&
      Object.fromEntries(
        Object.entries(service.ulimits as Json).map(([name, value]) => [
          name,
          typeof value === 'number' ? `${value}:${value}` : `${value.soft}:${value.hard}`,
        ]),
      ),
    secrets: service.secrets?.map(({ source, target }: Json) => `${source}:${target ?? ''}`),
    configs: service.configs?.map(({ source, target }: Json) => `${source}:${target ?? ''}`),
    networks: Object.keys(service.networks ?? {})
      .filter((name) => name !== 'default')
      .sort(),
    dependsOn: Object.keys(service.depends_on ?? {}).sort(),
    logging: service.logging && { driver: service.logging.driver, options: pairs(service.logging.options) },
    volumesFrom: service.volumes_from,
    replicas: number(service.scale ?? service.deploy?.replicas),
  });
}

/** Our model in the same shape. */
export function ours({ services }: Application): Record<string, Merged> {
  return Object.fromEntries(services.map((service) => [service.name, describe(service)]));
}

function describe(service: ComposeService): Merged {
  const { build, limits } = service;
  const files = service.envFile.flatMap(({ entries }) => entries);
  return tidy({
    image: value(service.image),
    build: build && {
      context: build.remote ? value(build.context) : rooted(build.contextPath),
      dockerfile: build.inline ? undefined : (value(build.dockerfile) ?? 'Dockerfile'),
      inline: build.inline?.text,
      target: value(build.target),
      args: given(entries(build.args)),
      network: value(build.network),
      privileged: value(build.privileged) || undefined,
      tags: values(build.tags),
    },
    user: value(service.user),
    privileged: value(service.privileged) || undefined,
    readOnly: value(service.readOnly) || undefined,
    capAdd: values(service.capAdd),
    capDrop: values(service.capDrop),
    securityOpt: values(service.securityOpt),
    groupAdd: values(service.groupAdd),
    networkMode: value(service.networkMode),
    pid: value(service.pid),
    ipc: value(service.ipc),
    uts: value(service.uts),
    usernsMode: value(service.usernsMode),
    cgroup: value(service.cgroup),
    runtime: value(service.runtime),
    restart: value(service.restart),
    workingDir: value(service.workingDir),
    hostname: value(service.hostname),
    containerName: value(service.containerName),
    mounts: service.mounts
      .filter(({ inherited, granted }) => !inherited && !granted)
      .map((mount) => ({
        type: mount.type === 'anonymous' ? 'volume' : mount.type,
        source:
          mount.type === 'bind'
            ? mount.repositoryPath !== undefined
              ? rooted(mount.repositoryPath)
              : mount.hostPath?.replace(/^~/, '/home/somebody')
            : value(mount.source),
        target: mount.target && posix.normalize(value(mount.target)!).replace(/(.)\/+$/, '$1'),
        readOnly: mount.readOnly,
        propagation: value(mount.propagation),
        selinux: value(mount.selinux),
      })),
    ports: sorted(service.ports.flatMap(expand)),
    devices: service.devices.map(
      ({ source, target, permissions }) => `${value(source)}:${value(target ?? source)}:${value(permissions) ?? 'rwm'}`,
    ),
    environment: { ...entries(files), ...entries(service.environment) },
    labels: filled(entries(service.labels)),
    sysctls: entries(service.sysctls),
    extraHosts: sorted(
      service.extraHosts.map((entry) => `${entry.name}:${value(entry.value)?.replace(/^\[|\]$/g, '')}`),
    ),
    tmpfs: values(service.tmpfs),
    dns: values(service.dns),
    expose: values(service.expose),
    profiles: values(service.profiles),
    command: service.command && values(service.command.words),
    entrypoint: service.entrypoint && values(service.entrypoint.words),
    healthcheck:
      service.healthcheck?.test &&
      (service.healthcheck.test.text
        ? ['CMD-SHELL', value(service.healthcheck.test.text)]
        : values(service.healthcheck.test.words)),
    memory: bytes(value(limits.memory)),
    cpus: number(value(limits.cpus)),
    pids: number(value(limits.pids)),
    memorySwap: bytes(value(service.memswapLimit)),
    shmSize: bytes(value(service.shmSize)),
    oomScoreAdj: number(value(service.oomScoreAdj)),
    ulimits:
      service.ulimits.length > 0
        ? Object.fromEntries(service.ulimits.map(({ name, soft, hard }) => [name, `${value(soft)}:${value(hard)}`]))
        : undefined,
    secrets: service.secrets.map(
      ({ source, target }) => `${value(source)}:${value(target) ?? `/run/secrets/${value(source)}`}`,
    ),
    configs: service.configs.map(({ source, target }) => `${value(source)}:${value(target) ?? ''}`),
    networks: service.networks
      .flatMap(({ name }) => name.value ?? [])
      .filter((name) => name !== 'default')
      .sort(),
    dependsOn: dependencies(service),
    logging: service.logging && { driver: value(service.logging.driver), options: entries(service.logging.options) },
    volumesFrom: values(service.volumesFrom),
    replicas: number(value(service.scale ?? service.deploy?.replicas)),
  });
}

/** Compose also makes a service depend on those that it shares something with. */
function dependencies(service: ComposeService): string[] {
  const shared = [service.networkMode, service.pid, service.ipc, service.uts, service.cgroup].flatMap(
    (each) => /^service:(.+)$/.exec(each?.value ?? '')?.[1] ?? [],
  );
  const linked = service.links.map(({ value: link }) => link!.split(':')[0]!);
  const mounted = service.volumesFrom.flatMap(({ from, container }) => (container ? [] : from.value!));
  return [
    ...new Set([...service.dependsOn.flatMap(({ name }) => name.value ?? []), ...shared, ...linked, ...mounted]),
  ].sort();
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}

function value<T>(setting: Setting<T> | undefined): T | undefined {
  return setting?.value;
}

function values(settings: readonly Setting[]): (string | undefined)[] {
  return settings.map(({ value: each }) => each);
}

/** As our model has them, which is how Docker takes them: without their prefix. */
function capability(name: string): string {
  return name.toUpperCase().replace(/^CAP_/, '');
}

function entries(list: readonly EnvironmentEntry[]): Record<string, string | null> {
  return Object.fromEntries(list.map(({ name, value: set }) => [name, set ? (set.value ?? '<unknown>') : null]));
}

function pairs(map: Json | undefined): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([name, each]) => [name, each === null ? null : String(each)]),
  );
}

/** An argument without a value comes from the environment of who builds; there is none here, so docker-compose leaves it out. */
function given(args: Record<string, string | null>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(args).filter(([, each]) => each !== null));
}

/** A label without a value is empty. */
function filled(labels: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(labels).map(([name, each]) => [name, each ?? '']));
}

function rooted(path: string | undefined): string | undefined {
  return path === undefined ? undefined : path === '.' ? '<root>' : `<root>/${path}`;
}

function number(text: unknown): number | undefined {
  return text === undefined ? undefined : Number(text) || undefined;
}

function bytes(text: string | undefined): string | undefined {
  const found = /^(-?[\d.]+) ?([kmgtp]?)i?b?$/i.exec(text ?? '');
  if (!found) return text;
  const size = Number(found[1]) * 1024 ** ' kmgtp'.indexOf(found[2]!.toLowerCase() || ' ');
  return size === 0 ? undefined : String(Math.trunc(size));
}

function expand({ hostIp, published, target, protocol }: ComposeService['ports'][number]): string[] {
  const range = (text: string | undefined) => {
    const [first, last = first] = (text ?? '').split('-');
    return first === '' || first === undefined
      ? []
      : Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => Number(first) + i);
  };
  const inside = range(value(target));
  const outside = range(value(published));
  return inside.map((port, i) => {
    const host = inside.length === 1 && outside.length > 1 ? value(published)! : String(outside[i] ?? '');
    return `${value(hostIp) ?? ''}:${host}:${port}/${protocol}`;
  });
}

/** Leaves out what says nothing, so that an empty list and none are the same. */
function tidy(object: Record<string, unknown>): Merged {
  const kept: Merged = {};
  for (const [name, each] of Object.entries(object)) {
    if (each === undefined || each === null || each === '') continue;
    if (Array.isArray(each)) {
      if (each.length > 0) kept[name] = each.map((item) => (typeof item === 'object' && item ? tidy(item) : item));
    } else if (typeof each === 'object') {
      const inner = ['environment', 'labels', 'args', 'options', 'sysctls'].includes(name)
        ? each
        : tidy(each as Record<string, unknown>);
      if (Object.keys(inner).length > 0) kept[name] = inner;
    } else kept[name] = each;
  }
  return kept;
}

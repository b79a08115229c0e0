/** What is seen of a service: what compose makes of all the files, each value with its place. */

import type { Secrets } from '../facts/secrets/everything-to-hide.ts';
import { maskAt } from '../facts/secrets/mask.ts';
import type { ComposeService, EnvironmentEntry, Grant, Port, ServiceMount } from '../model/compose/service.ts';
import type { Project, Service } from '../model/project.ts';
import { replacementFor } from '../model/published-images.ts';
import { pulledImage } from '../model/pulled-layers.ts';
import { stageName } from '../model/stage-name.ts';
import { type Location, type Position, positions } from '../source.ts';
import type { Setting } from '../text/setting.ts';
import { oneLine } from '../text/visible.ts';
import { type ApplicationDocument, applicationDocument, togetherAt } from './explain-application.ts';
import { type PublishedDocument, publishedDocument } from './published-document.ts';
import { publishedLines } from './published-lines.ts';

interface Place {
  readonly path: string;
  readonly start: Position;
  readonly end: Position;
}

export interface ServiceDocument {
  readonly name: string;
  readonly path: string;
  readonly start: Position;
  readonly application: ApplicationDocument;
  readonly image: string | null;
  /** What the registry says of an image that is pulled; only where one was asked. */
  readonly published?: PublishedDocument;
  readonly build: {
    readonly context: string | null;
    readonly dockerfile: string | null;
    readonly target: string | null;
  } | null;
  readonly user: string | null;
  readonly privileged: boolean | null;
  readonly capAdd: readonly (string | null)[];
  readonly capDrop: readonly (string | null)[];
  readonly securityOpt: readonly (string | null)[];
  readonly networkMode: string | null;
  readonly pid: string | null;
  readonly ipc: string | null;
  readonly readOnly: boolean | null;
  readonly volumes: readonly {
    readonly type: ServiceMount['type'];
    readonly source: string | null;
    readonly target: string | null;
    readonly readOnly: boolean | null;
  }[];
  readonly ports: readonly {
    readonly hostIp: string | null;
    readonly published: string | null;
    readonly target: string | null;
    readonly protocol: string;
  }[];
  readonly devices: readonly (string | null)[];
  readonly memory: string | null;
  readonly cpus: string | null;
  readonly pids: string | null;
  /** Names only. */
  readonly environment: readonly string[];
  /** Every value again, by compose's own names for them, with the place where it is written and those that pull it in. */
  readonly settings: readonly (Place & {
    readonly key: string;
    readonly value: string | null;
    readonly via: readonly Place[];
  })[];
}

export function serviceDocument(service: Service, secrets: Secrets, project: Project): ServiceDocument {
  const { path, start } = positions(service.at);
  const { build, limits, application } = service;
  const published = pulledImage(service);
  return {
    name: service.name,
    path,
    start,
    application: applicationDocument(application, project),
    image: value(service.image),
    ...(published && { published: publishedDocument(published, secrets, replacementFor(service.runs, project)) }),
    build: build
      ? {
          context: build.contextPath ?? value(build.context),
          dockerfile: build.dockerfilePath ?? null,
          target: value(build.target),
        }
      : null,
    user: value(service.user),
    privileged: flag(service.privileged),
    capAdd: service.capAdd.map(value),
    capDrop: service.capDrop.map(value),
    securityOpt: service.securityOpt.map(value),
    networkMode: value(service.networkMode),
    pid: value(service.pid),
    ipc: value(service.ipc),
    readOnly: flag(service.readOnly),
    volumes: volumesOf(service).map(({ type, source, target, readOnly }) => ({
      type,
      source: value(source),
      target: value(target),
      readOnly: readOnly ?? null,
    })),
    ports: service.ports.map(({ hostIp, published, target, protocol }) => ({
      hostIp: value(hostIp),
      published: value(published),
      target: value(target),
      protocol,
    })),
    devices: service.devices.map(value),
    memory: value(limits.memory),
    cpus: value(limits.cpus),
    pids: value(limits.pids),
    environment: service.environment.map(({ name }) => name),
    settings: [...rows(service)].map(({ key, text, at, via = [] }) => ({
      key,
      value: text ?? null,
      ...positions(at),
      via: via.map(positions),
    })),
  };
}

/** What a setting says; null where only the build or the run knows. */
export const value = (setting: Setting | undefined): string | null => setting?.value ?? null;

/** Off where the file does not say; null where only the run knows. */
const flag = (setting: Setting<boolean> | undefined): boolean | null => (setting ? (setting.value ?? null) : false);

interface Row {
  readonly key: string;
  /** undefined: only the run knows. */
  readonly text: string | undefined;
  readonly at: Location;
  readonly via?: readonly Location[] | undefined;
}

function* rows(service: ComposeService): Iterable<Row> {
  const { build, healthcheck, logging, deploy, limits } = service;
  yield* each('image', service.image);
  yield* each('build.context', build?.context);
  yield* each('build.dockerfile', build?.dockerfile);
  yield* each('build.target', build?.target);
  yield* named('build.args', build?.args ?? []);
  yield* each('user', service.user);
  yield* each('group_add', ...service.groupAdd);
  yield* each('privileged', service.privileged);
  yield* each('read_only', service.readOnly);
  yield* each('cap_add', ...service.capAdd);
  yield* each('cap_drop', ...service.capDrop);
  yield* each('security_opt', ...service.securityOpt);
  yield* each('use_api_socket', service.useApiSocket);
  yield* each('runtime', service.runtime);
  yield* each('network_mode', service.networkMode);
  yield* each('pid', service.pid);
  yield* each('ipc', service.ipc);
  yield* each('uts', service.uts);
  yield* each('userns_mode', service.usernsMode);
  yield* each('cgroup', service.cgroup);
  for (const mount of volumesOf(service))
    yield { key: 'volumes', text: mountText(mount), at: mount.at, via: mount.via };
  yield* each('tmpfs', ...service.tmpfs);
  yield* each('devices', ...service.devices);
  for (const port of service.ports) yield { key: 'ports', text: portText(port), at: port.at, via: port.via };
  yield* each('networks', ...service.networks.map(({ name }) => name));
  yield* named('extra_hosts', service.extraHosts);
  yield* command('entrypoint', service.entrypoint);
  yield* command('command', service.command);
  yield* each('working_dir', service.workingDir);
  yield* command('healthcheck', healthcheck?.test);
  yield* each('healthcheck.disable', healthcheck?.disabled);
  for (const { when: key = '', image, command: run, at } of service.hooks) {
    yield* each(`${key}.image`, image);
    yield* run ? command(key, run) : [{ key, text: undefined, at }];
  }
  yield* named('environment', service.environment);
  yield* each('env_file', ...service.envFile.map(({ path }) => path));
  yield* named('labels', service.labels);
  for (const grant of service.secrets) yield { key: 'secrets', ...granted(grant) };
  for (const grant of service.configs) yield { key: 'configs', ...granted(grant) };
  yield* each('memory', limits.memory);
  yield* each('cpus', limits.cpus);
  yield* each('pids', limits.pids);
  yield* named('sysctls', service.sysctls);
  yield* each('restart', service.restart);
  yield* each('replicas', service.scale ?? deploy?.replicas);
  yield* each('logging.driver', logging?.driver);
  yield* each('hostname', service.hostname);
  yield* each('container_name', service.containerName);
  yield* each('profiles', ...service.profiles);
  yield* each('depends_on', ...service.dependsOn.map(({ name }) => name));
  yield* each('models', ...service.models);
  yield* each('provider', service.provider?.type);
}

function* each(key: string, ...settings: readonly (Setting<string | boolean> | undefined)[]): Iterable<Row> {
  for (const set of settings) if (set) yield { key, text: set.value?.toString(), at: set.at, via: set.via };
}

/** The names alone: what they are given may be a secret. */
function* named(key: string, entries: readonly EnvironmentEntry[]): Iterable<Row> {
  for (const { name: text, at, via } of entries) yield { key, text, at, via };
}

function* command(key: string, run: ComposeService['command']): Iterable<Row> {
  if (!run) return;
  const { text, words, at, via } = run;
  const all = words.map(({ value: word }) => word);
  yield { key, text: text ? text.value : all.includes(undefined) ? undefined : all.join(' '), at, via };
}

/** Without what is shown as a secret or a config. */
function volumesOf({ mounts }: ComposeService): readonly ServiceMount[] {
  return mounts.filter((mount) => !mount.granted);
}

function mountText({ type, source, target, readOnly }: ServiceMount): string | undefined {
  if ((source && source.value === undefined) || target?.value === undefined) return undefined;
  return `${type} ${source ? `${source.value} on ` : ''}${target.value}${readOnly ? ', read-only' : ''}`;
}

function portText({ hostIp, published, target, protocol }: Port): string | undefined {
  const parts = [hostIp, published, target].filter((part) => part !== undefined);
  if (parts.some((part) => part.value === undefined)) return undefined;
  return `${parts.map((part) => part.value).join(':')}/${protocol}`;
}

function granted({ source, target, at, via }: Grant): Omit<Row, 'key'> {
  return { text: target ? source && `${source.value} on ${target.value}` : source?.value, at, via };
}

/** What the lines of one explanation are written with. */
export interface ExplainPage {
  readonly secrets: Secrets;
  /** A piece of the files as it may be shown. */
  readonly show: (text: string) => string;
  /** A path from the root, as it is called where the text is read. */
  readonly showPath: (path: string) => string;
  readonly project: Project;
}

/** The same for people to read. */
export function serviceLines(service: Service, page: ExplainPage): string[] {
  const { secrets, show, showPath } = page;
  const { application } = service;
  const { kind, sources } = application;
  const published = pulledImage(service);
  const place = (at: Location) => {
    const { path, start } = positions(at);
    return `${showPath(path)}:${start.line}:${start.column}`;
  };
  const entries = [...rows(service)].map(({ key, text, at, via = [] }) => ({
    key,
    // What only the run knows is shown as it is written.
    text: show(text ?? oneLine(maskAt(at, secrets))),
    places: [place(at), ...via.map((each) => `taken over at ${place(each)}`)].join(', '),
  }));
  const runs = { key: 'runs', text: running(service, page), places: '' };
  const said = kind === 'overlay' && togetherAt(application, page.project);
  const files = {
    key: 'files',
    text: sources.map(({ path }) => showPath(path)).join(', '),
    places: said ? `said at ${place(said)}` : kind === 'overlay' ? 'likely, as nothing says so' : '',
  };
  const lines = [runs, ...(kind === 'default' && sources.length === 1 ? [] : [files]), ...entries];
  const [keys, texts] = [widest(lines.map(({ key }) => key)), widest(lines.map(({ text }) => text))];
  return [
    `service ${show(service.name)}  ${place(service.at)}${startedBy[kind]}`,
    ...lines.map(({ key, text, places }) => `  ${key.padEnd(keys)}  ${text.padEnd(texts)}  ${places}`.trimEnd()),
    ...(published ? publishedLines(published, secrets, replacementFor(service.runs, page.project)) : []),
  ];
}

const startedBy = {
  default: '',
  alternative: ' (only with `-f`)',
  overlay: ' (only with `-f`)',
  'dev container': ' (dev container)',
} satisfies Record<Service['application']['kind'], string>;

/** The longest length of those that are not too long to be aligned with. */
function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length).filter((length) => length <= 48));
}

function running({ runs, image, build, provider, incomplete }: Service, { show, showPath }: ExplainPage): string {
  if (runs.kind === 'built') {
    const { stage } = runs.image;
    return `${showPath(positions(stage.from.at).path)} stage ${show(stageName(stage))}`;
  }
  if (runs.kind === 'pulled') return show(runs.reference.text);
  if (provider) return 'what its provider makes';
  if (build)
    return build.remote
      ? 'what is built elsewhere'
      : `what ${build.dockerfilePath === undefined ? 'its Dockerfile' : showPath(build.dockerfilePath)} builds, which is not here`;
  if (image) return 'an image that only the run knows';
  return incomplete ? 'what it extends elsewhere' : 'nothing: no image, no build';
}

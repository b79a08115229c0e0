/** What is seen in the files, without a judgement: for people, and as a document that `explain.schema.json` describes. */
import type { Service as ComposeService, Mount, Port } from '../model/compose/service.ts';
import type { Layer } from '../model/dockerfile/instruction.ts';
import { hiddenOf } from '../model/leftovers.ts';
import type { Image, Project, Service } from '../model/project.ts';
import type { Secrets } from '../model/secrets.ts';
import type { Setting } from '../model/setting.ts';
import { type Location, type Position, positions } from '../source.ts';
import { broughtBy } from './brought.ts';
import { jsonText } from './json.ts';
import { mask, maskAt } from './mask.ts';
import { baseName, stageName } from './names.ts';
import { inert, oneLine } from './visible.ts';
import { codeText, messageText } from './words.ts';

const nothingToHide: Secrets = { values: [], places: [] };

interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Values are null where nothing sets them, or only the build or the run knows them. */
export interface ExplainDocument {
  readonly instructions: readonly (Range & { readonly path: string; readonly keyword: string })[];
  readonly images: readonly {
    readonly path: string;
    readonly stage: string;
    readonly shipped: boolean;
    readonly base: string | null;
    readonly user: string | null;
    readonly layers: readonly (Range & {
      readonly keyword: string;
      readonly path: string;
      readonly stage: string;
      readonly user: string | null;
      readonly workdir: string | null;
      readonly shell: readonly string[];
      /** What an ENV sets, which is in force from the next layer on. */
      readonly sets: Readonly<Record<string, string | null>>;
      /** In words, what it takes from other stages, images, secrets and caches. */
      readonly brings: string | null;
      /** Files that it copies and a later layer removes: they are hidden, and still in the image. */
      readonly hidden: readonly { readonly file: string; readonly line: number }[];
      readonly inherited: boolean;
    })[];
  }[];
  readonly services: readonly ServiceDocument[];
}

export interface ServiceDocument {
  readonly name: string;
  readonly path: string;
  readonly start: Position;
  readonly image: string | null;
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
    readonly type: Mount['type'];
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
}

/** The document as text that is safe to print. */
export function explainJson(project: Project, secrets = nothingToHide): string {
  return jsonText(explainDocument(project, secrets));
}

export function explainDocument(project: Project, secrets = nothingToHide): ExplainDocument {
  const document: ExplainDocument = {
    instructions: project.dockerfiles.flatMap(({ instructions }) =>
      instructions.map(({ keyword, at }) => {
        const { path, start, end } = positions(at);
        return { path, keyword, start, end };
      }),
    ),
    images: project.images.map((image) => imageDocument(image, secrets)),
    services: project.services.map(serviceDocument),
  };
  return hide(document, secrets);
}

function imageDocument(image: Image, secrets: Secrets): ExplainDocument['images'][number] {
  const { stage, shipped, base, user, layers } = image;
  return {
    path: positions(stage.from.at).path,
    stage: stageName(stage),
    shipped,
    base: baseName(base) ?? null,
    user: value(user?.setting),
    layers: layers.map((layer) => ({
      keyword: layer.instruction.keyword,
      ...positions(layer.instruction.at),
      stage: stageName(layer.stage),
      user: value(layer.user),
      workdir: value(layer.workdir),
      shell: layer.shell,
      sets: setsOf(layer, secrets),
      brings: messageText(broughtBy(layer.instruction), secrets) || null,
      hidden: hiddenOf(layer, layers).map(({ file, at }) => ({ file, line: positions(at).start.line })),
      inherited: layer.stage !== stage,
    })),
  };
}

function setsOf({ instruction }: Layer, secrets: Secrets): Record<string, string | null> {
  const pairs = instruction.keyword === 'ENV' ? instruction.pairs : [];
  return Object.fromEntries(pairs.map((pair) => [mask(pair.name, secrets), value(pair.value)]));
}

function serviceDocument(service: ComposeService): ServiceDocument {
  const { path, start } = positions(service.at);
  const { build, limits } = service;
  return {
    name: service.name,
    path,
    start,
    image: value(service.image),
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
    volumes: service.mounts.map(mountDocument),
    ports: service.ports.map(portDocument),
    devices: service.devices.map(value),
    memory: value(limits.memory),
    cpus: value(limits.cpus),
    pids: value(limits.pids),
    environment: service.environment.map(({ name }) => name),
  };
}

function mountDocument({ type, source, target, readOnly }: Mount): ServiceDocument['volumes'][number] {
  return { type, source: value(source), target: value(target), readOnly: readOnly ?? null };
}

function portDocument({ hostIp, published, target, protocol }: Port): ServiceDocument['ports'][number] {
  return { hostIp: value(hostIp), published: value(published), target: value(target), protocol };
}

const value = (setting: Setting | undefined): string | null => setting?.value ?? null;

/** Off where the file does not say; null where only the run knows. */
const flag = (setting: Setting<boolean> | undefined): boolean | null => (setting ? (setting.value ?? null) : false);

/** The same document with the secrets in its texts replaced. */
function hide<T>(node: T, secrets: Secrets): T {
  if (typeof node === 'string') return mask(node, secrets) as T;
  if (Array.isArray(node)) return node.map((item) => hide(item, secrets)) as T;
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, item]) => [key, hide(item, secrets)])) as T;
}

/** The same for people to read. */
export function explainText(project: Project, secrets = nothingToHide): string {
  const page: Page = { secrets, show: (text: string) => codeText(text, secrets) };
  const parts = [
    ...project.dockerfiles.map(({ source, instructions }) => [
      page.show(positions(source.at(0, 0)).path),
      ...instructions.map(({ at }) => `  ${lineOf(at)}  ${written(at, page)}`),
    ]),
    ...project.images.map((image) => imageLines(image, page)),
    ...project.services.map((service) => serviceLines(service, page)),
  ];
  if (parts.length === 0) return 'No container files found.\n';
  return `${parts.map((lines) => lines.map(inert).join('\n')).join('\n\n')}\n`;
}

interface Page {
  readonly secrets: Secrets;
  readonly show: (text: string) => string;
}

function imageLines({ stage, shipped, base, user, layers }: Image, page: Page): string[] {
  const { show } = page;
  const who = (layer: Layer) => (layer.user ? ` (as ${show(layer.user.value ?? '?')})` : '');
  const origin = (layer: Layer) => (layer.stage === stage ? '' : ` from stage ${show(stageName(layer.stage))}`);
  const brings = (layer: Layer) => {
    const brought = messageText(broughtBy(layer.instruction), page.secrets);
    return brought && `       brings ${brought}`;
  };
  const hides = (layer: Layer) =>
    hiddenOf(layer, layers).map(
      ({ file, at }) => `       line ${positions(at).start.line} hides ${show(file)}, which stays in this layer`,
    );
  const known = base.kind === 'image' ? base.known?.user : base.kind === 'scratch' ? 'root' : undefined;
  const baseUser = known ? `${known === 'root' ? 'root' : 'not root'}, as its base says` : 'what its base says';
  const folder = layers.at(-1)?.workdir?.value;
  return [
    `image ${show(positions(stage.from.at).path)} stage ${show(stageName(stage))}${shipped ? '' : ' (not shipped)'}`,
    `  base  ${show(baseName(base) ?? 'known only to the build')}`,
    `  user  ${user ? show(user.setting.value ?? 'known only to the build') : baseUser}`,
    ...(folder === undefined ? [] : [`  in    ${show(folder)}`]),
    ...layers.flatMap((layer) => {
      const { at } = layer.onbuild ?? layer.instruction;
      const line = `  ${lineOf(at)}  ${written(at, page)}${who(layer)}${origin(layer)}`;
      return [line, brings(layer), ...hides(layer)].filter((each) => each !== '');
    }),
  ];
}

function serviceLines(service: Service, { show }: Page): string[] {
  const { runs } = service;
  const { path, start } = positions(service.at);
  const {
    volumes,
    ports,
    environment,
    name: _name,
    path: _path,
    start: _start,
    build: _build,
    ...settings
  } = serviceDocument(service);
  const image =
    runs.kind === 'built'
      ? `${positions(runs.image.stage.from.at).path} stage ${stageName(runs.image.stage)}`
      : runs.kind === 'pulled'
        ? runs.reference.text
        : 'not known';
  const entries: [string, string][] = [
    ['runs', image],
    ...Object.entries(settings).flatMap(([key, set]): [string, string][] => {
      const text = Array.isArray(set) ? set.map((item) => item ?? '?').join(', ') : set ? String(set) : '';
      return text === '' || key === 'image' ? [] : [[key, text]];
    }),
    ...volumes.map(({ type, source, target, readOnly }): [string, string] => [
      'volume',
      `${type} ${source === null ? '' : `${source} on `}${target ?? '?'}${readOnly ? ', read-only' : ''}`,
    ]),
    ...ports.map(({ hostIp, published, target, protocol }): [string, string] => [
      'port',
      `${hostIp === null ? '' : `${hostIp}:`}${published === null ? '' : `${published}:`}${target ?? '?'}/${protocol}`,
    ]),
    ...(environment.length > 0 ? ([['environment', environment.join(', ')]] as [string, string][]) : []),
  ];
  const column = Math.max(...entries.map(([key]) => key.length));
  return [
    `service ${show(service.name)}  ${show(path)}:${start.line}:${start.column}`,
    ...entries.map(([key, text]) => `  ${key.padEnd(column)}  ${show(text)}`),
  ];
}

function lineOf(at: Location): string {
  return String(positions(at).start.line).padStart(4);
}

function written(at: Location, { secrets, show }: Page): string {
  return show(oneLine(maskAt(at, secrets)));
}

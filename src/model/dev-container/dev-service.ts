import { type ComposeKey, containerOptions } from '../../known/container-options.data.ts';
import { devContainerFeatures } from '../../known/dev-container-features.data.ts';
import { devContainerHooks } from '../../known/dev-container-hooks.data.ts';
import { isRootUser } from '../../known/root-account.ts';
import type { Source, Span } from '../../source.ts';
import type { JsonMember, JsonNode, JsonObject } from '../../text/json.ts';
import { folderOf, nameOf, normalise, resolve } from '../../text/path.ts';
import {
  type FlowEntry,
  FlowSettings,
  flowList,
  flowMapping,
  flowText,
  keyOf,
  type Pieces,
  standIn,
} from './compose-pieces.ts';
import { mountIn, mountOfObject } from './mounts.ts';
import { insideQuotes, optionsIn } from './options.ts';
import { asComposeText, workspaceOf } from './variables.ts';

/** What developers work in where no compose file names it. */
export const serviceName = 'devcontainer';

/** Writes what a devcontainer.json says of its container as a service of compose. */
export class DevService {
  readonly #source: Source;
  readonly #members: ReadonlyMap<string, JsonMember>;
  readonly #settings = new FlowSettings();

  constructor(source: Source, root: JsonObject) {
    this.#source = source;
    this.#members = byName(root);
  }

  get name(): string {
    const service = this.#get('service');
    return this.#isOfCompose && service?.kind === 'text' ? service.value : serviceName;
  }

  /** Where it is named, or what it starts is; undefined where it starts nothing. */
  get at(): Span | undefined {
    const service = this.#get('service');
    if (this.#isOfCompose) return service?.kind === 'text' ? service : undefined;
    return ['image', 'build', 'dockerFile'].flatMap((each) => this.#members.get(each)?.nameAt ?? [])[0];
  }

  get features(): readonly JsonMember[] {
    return membersOf(this.#get('features'));
  }

  /** From the repository's root; without those that are not in it. */
  get composeFiles() {
    const folder = folderOf(this.#source.path);
    return this.#itemsOf('dockerComposeFile').flatMap((each) => {
      const path = each.kind === 'text' ? resolve(folder, each.value) : undefined;
      return path === undefined ? [] : [{ path, at: this.#source.at(each.start, each.end) }];
    });
  }

  /** All that a compose file would say of it. */
  settings(): readonly FlowEntry[] {
    if (!this.#isOfCompose) {
      this.#copy('image');
      this.#build();
      // A port by its number is this machine's own.
      this.#list('appPort', 'ports', (port) =>
        port.kind === 'plain' ? [standIn(`"127.0.0.1:${port.value}:${port.value}"`, port)] : this.#single(port),
      );
    }
    this.#options(this.#get('runArgs'), containerOptions.run, this.#settings);
    // As root, developers do in it what they like; what they do as somebody else is done so whatever the image starts as.
    const remote = this.#get('remoteUser');
    if (remote?.kind === 'text' && !isRootUser(remote.value)) this.#copy('remoteUser', 'user');
    this.#copy('containerUser', 'user');
    for (const name of ['privileged', 'init']) this.#copy(name);
    this.#list('capAdd', 'cap_add', (item) => this.#single(item));
    this.#list('securityOpt', 'security_opt', (item) => this.#single(item));
    for (const name of ['workspaceMount', 'mounts']) this.#list(name, 'volumes', (item) => this.#mount(item));
    for (const name of ['containerEnv', 'remoteEnv'])
      this.#pairs(this.#members.get(name), 'environment', this.#settings);
    this.#features();
    for (const [name, key] of devContainerHooks.commands) this.#hook(name, key);
    return this.#settings.entries;
  }

  get #isOfCompose(): boolean {
    return this.#members.has('dockerComposeFile');
  }

  #get(name: string): JsonNode | undefined {
    return this.#members.get(name)?.value;
  }

  #itemsOf(name: string): readonly JsonNode[] {
    return itemsOf(this.#get(name));
  }

  #list(name: string, key: string, written: (item: JsonNode) => Pieces): void {
    for (const item of this.#itemsOf(name)) this.#settings.add(key, this.#members.get(name)!.nameAt, written(item));
  }

  #copy(name: string, key = name): void {
    const member = this.#members.get(name);
    if (member) this.#settings.set(key, member.nameAt, this.#single(member.value));
  }

  /** A text with its quotes, a number or the like; nothing of any other value. */
  #single(node: JsonNode): Pieces {
    return node.kind === 'text' || node.kind === 'plain' ? asComposeText(this.#source, node) : [];
  }

  #mount(item: JsonNode): Pieces {
    if (item.kind === 'object') return mountOfObject(this.#source, item);
    return item.kind === 'text' ? mountIn(this.#source, insideQuotes(item)) : [];
  }

  /** Names with their values, as a list of `NAME=value`. */
  #pairs(member: JsonMember | undefined, key: string, into: FlowSettings): void {
    for (const { nameAt, value } of membersOf(member?.value)) {
      const isUnset = value.kind === 'plain' && value.value === null;
      if (isUnset || value.kind === 'object' || value.kind === 'array') continue;
      const single = value.kind === 'text' ? asComposeText(this.#source, insideQuotes(value)) : this.#single(value);
      const sign = standIn('=', { start: nameAt.end, end: value.start });
      const text = [...asComposeText(this.#source, insideQuotes(nameAt)), sign, ...single];
      into.add(key, member!.nameAt, flowText(text, { start: nameAt.start, end: value.end }));
    }
  }

  #options(words: JsonNode | undefined, keys: ReadonlyMap<string, ComposeKey>, into: FlowSettings): void {
    for (const { takes, key, name, at, value } of optionsIn(words, keys, this.#source)) {
      const text = this.#source.text.slice(value.start, value.end);
      const own = flowText([...this.#fromWorkspace(name, text, value), ...asComposeText(this.#source, value)], value);
      if (takes === 'nothing') into.set(key, at, [standIn(text || 'true', at)]);
      else if (takes === 'one') into.set(key, at, own);
      else into.add(key, at, name === 'mount' ? mountIn(this.#source, value) : own);
    }
  }

  /** What is relative starts in the folder that is opened. */
  #fromWorkspace(option: string, path: string, { start }: Span): Pieces {
    const isRelative =
      option === 'env-file' ? !/^[/~$]/.test(path) : /^v(?:olume)?$/.test(option) && /^\.\.?\//.test(path);
    return isRelative ? [standIn(`${workspaceOf(this.#source.path)}/`, { start, end: start })] : [];
  }

  /** The Dockerfile is seen from the file's folder, and by compose from the context. Both once stood at the top. */
  #build(): void {
    const build = this.#members.get('build') ?? this.#members.get('dockerFile');
    if (!build) return;
    const own = byName(build.value);
    const [context, file] = ['context', 'dockerfile'].map((name) => own.get(name) ?? this.#members.get(name));
    const dockerfile = file ?? own.get('dockerFile') ?? this.#members.get('dockerFile');
    const folder = context?.value.kind === 'text' ? context.value.value : '.';
    const settings = new FlowSettings();
    settings.set('context', build.nameAt, [standIn('"."', build.nameAt)]);
    if (context) settings.set('context', context.nameAt, this.#single(context.value));
    if (dockerfile?.value.kind === 'text') {
      const path = seenFrom(folder, dockerfile.value.value, folderOf(this.#source.path));
      settings.set('dockerfile', dockerfile.nameAt, [standIn(JSON.stringify(path), dockerfile.value)]);
    }
    this.#options(own.get('options')?.value, containerOptions.build, settings);
    const target = own.get('target');
    if (target) settings.set('target', target.nameAt, this.#single(target.value));
    this.#pairs(own.get('args'), 'args', settings);
    const caches = own.get('cacheFrom');
    for (const cache of itemsOf(caches?.value)) settings.add('cache_from', caches!.nameAt, this.#single(cache));
    this.#settings.set('build', build.nameAt, flowMapping(settings.entries, build.value));
  }

  #features(): void {
    for (const { name, nameAt } of this.features) {
      const gives = hostPartsOf(name);
      if (gives?.privileged) this.#settings.set('privileged', nameAt, [standIn('true', nameAt)]);
      if (gives?.socket)
        this.#settings.add('volumes', nameAt, [standIn('"/var/run/docker.sock:/var/run/docker-host.sock"', nameAt)]);
    }
  }

  /** What runs before or after the container is started; several commands by their names run beside each other. */
  #hook(name: string, key: string): void {
    const member = this.#members.get(name);
    if (!member) return;
    const { value, nameAt } = member;
    const commands = value.kind === 'object' ? value.members.map((each) => each.value) : [value];
    for (const command of commands) {
      const words = this.#command(command);
      if (words.length > 0)
        this.#settings.add(key, nameAt, flowMapping([[keyOf('command', nameAt), flowList(words, command)]], command));
    }
  }

  /** A text is for a shell; the words of a list are for none. */
  #command(command: JsonNode): readonly Pieces[] {
    if (command.kind === 'array') return command.items.map((each) => this.#single(each));
    if (command.kind !== 'text') return [];
    return [
      ...['"sh"', '"-c"'].map((word) => [standIn(word, { start: command.start, end: command.start })]),
      this.#single(command),
    ];
  }
}

/** What a feature gives of the host. */
export function hostPartsOf(feature: string) {
  return devContainerFeatures.gives.get(/^[^:@]*/.exec(nameOf(feature))![0]);
}

function byName(node: JsonNode): ReadonlyMap<string, JsonMember> {
  return new Map(membersOf(node).map((each) => [each.name, each]));
}

/** The items of a list, or the single value that stands in its place. */
function itemsOf(node: JsonNode | undefined): readonly JsonNode[] {
  return node?.kind === 'array' ? node.items : node ? [node] : [];
}

function membersOf(node: JsonNode | undefined): readonly JsonMember[] {
  return node?.kind === 'object' ? node.members : [];
}

/** A path as it is seen from another one, where both are written as seen from a folder of the repository. */
function seenFrom(from: string, path: string, folder: string): string {
  const [start, end] = [from, path].map((each) => resolve(folder, each));
  if (start === undefined || end === undefined) return path;
  return start === '.' ? normalise(end) : normalise(`${start.replaceAll(/[^/]+/g, '..')}/${end}`);
}

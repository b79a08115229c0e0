import { defaultFiles, overrideFiles } from '../../known/compose-file-names.ts';
import { isDevContainerPath } from '../../known/container-file-names.ts';
import type { Source } from '../../source.ts';
import type { Files } from '../../text/files.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { folderOf, foldersAround, nameOf, resolve } from '../../text/path.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { reviewing } from '../../under-review.ts';
import { type DevContainer, devContainerOf, readDevContainer } from '../dev-container/read-dev-container.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import type { Application } from './application.ts';
import type { Loader } from './application-loader.ts';
import { ApplicationPlan } from './application-plan.ts';
import { isComposeRoot, isOnlyCalledCompose } from './compose-look.ts';
import { textOf } from './compose-text.ts';
import { ComposeVariables, nothingKnown, readEnvFile } from './env-files.ts';
import { isBuiltFromOwnFolder, projectFolder } from './project-folder.ts';
import { type Mapping, notRead, type ValueScope } from './value-tree.ts';

export interface ReadOptions {
  /** The name of the folder that the repository's root is checked out to, which names a project that does not name itself. */
  readonly projectDirectoryName?: string;
}

/**
 * Reads the applications that the compose files among the roots belong to, each file in the way in which
 * `docker compose up` would take it. Pure; cheap to call again, as an
 * application is read once as long as all that it asks for stays the same.
 * @returns the applications, and the paths of the files that they need beside those that `files` has been asked for, and those of which
 * it has not been asked yet where they lead
 */
export function readApplications(
  files: Files,
  options: ReadOptions = {},
): { applications: Application[]; wanted: string[]; looked: string[] } {
  const wanted = new Set<string>();
  const looked = new Set<string>();
  const isAsked = (path: string) => {
    const source = files.get(path);
    if (isSwitchFile(path)) return true;
    return !isDevContainerPath(path) && isComposeRoot(path, source) && !(source && isOnlyCalledCompose(source));
  };
  const folderOfPath = (folder: string) => new Folder(folder, files, wanted, options);
  const devContainers = files.roots
    .filter(isDevContainerPath)
    .flatMap((path) => devContainer(files.get(path) ?? undefined, folderOfPath) ?? []);
  const parts = new Set(devContainers.flatMap(partsBeside));
  const asked = files.roots.filter((path) => isAsked(path) && !parts.has(path));
  const ofFolders = [...groupBy(asked, folderOf)].flatMap(([folder, roots]) => folderOfPath(folder).plans(roots));
  const plans = [...ofFolders, ...devContainers];
  const applications: Application[] = [];
  const covered = new Set<Source>();
  const extended = new Set<string>();
  // Files that others include or extend are a part of those; what is left of them is read for itself, last.
  const order = plans
    .map((plan) => ({ plan, included: readingOf(plan, () => plan.loader).included.size }))
    .sort((a, b) => b.included - a.included);
  for (const { plan } of order) {
    for (const path of plan.loader.wanted) wanted.add(path);
    if (plan.sources.every((source) => covered.has(source))) continue;
    for (const { source } of plan.loader.includes) if (source) covered.add(source);
    const application = readingOf(plan, () => plan.application(extended));
    if (application) applications.push(application);
    const { loader } = plan;
    for (const each of loader.extended) extended.add(each);
    for (const path of loader.wanted) wanted.add(path);
    for (const path of loader.looked) looked.add(path);
  }
  const positions = new Map(plans.map(({ sources }, i) => [sources, i]));
  const position = ({ sources }: Application) => positions.get(sources) ?? -1;
  applications.sort((a, b) => position(a) - position(b));
  return { applications, wanted: [...wanted], looked: [...looked] };
}

/** Whether a file can say which files make an application (`COMPOSE_FILE`): among the roots it stands for those. */
export function isSwitchFile(path: string): boolean {
  return nameOf(path) === '.env';
}

function readingOf<T>({ sources: [first] }: ApplicationPlan, work: () => T): T {
  return first ? reviewing(first.path, work) : work();
}

/** What an editor starts by a devcontainer.json, in the folder of the first compose file that it names, or in its own. */
function devContainer(file: Source | undefined, folder: (path: string) => Folder): ApplicationPlan | undefined {
  const read = file && readDevContainer(file);
  if (!read) return undefined;
  const [first = file] = read.composeFiles;
  return folder(folderOf(first.path)).devContainer(read);
}

/** Compose files beside a devcontainer.json that come over another: paths start at that one, and nobody else starts them. */
function partsBeside({ sources }: ApplicationPlan): string[] {
  const paths = sources.map(({ path }) => path);
  return paths.slice(1, -1).filter((path) => folderOf(path) === folderOf(paths.at(-1)!));
}

/** The compose files of one folder. */
class Folder {
  readonly #folder: string;
  readonly #files: Files;
  readonly #wanted: Set<string>;
  readonly #environmentFile: Source | undefined;
  readonly #environment: Environment;
  readonly #directoryName: string | undefined;
  readonly #plansBefore: Map<string, ApplicationPlan>;

  constructor(folder: string, files: Files, wanted: Set<string>, options: ReadOptions) {
    this.#folder = folder;
    this.#files = files;
    this.#wanted = wanted;
    this.#plansBefore = plansAmong(files);
    this.#directoryName = folder === '.' ? options.projectDirectoryName : nameOf(folder);
    this.#environmentFile = this.#get('.env');
    this.#environment = this.#environmentFile ? new ComposeVariables(readEnvFile(this.#environmentFile)) : nothingKnown;
  }

  plans(roots: readonly string[]): ApplicationPlan[] {
    const usual = this.#usual();
    const changed = roots.flatMap((path) => (isSwitchFile(path) ? [] : (this.#get(nameOf(path)) ?? [])));
    const plans: ApplicationPlan[] = [];
    const isUsual = roots.some(isSwitchFile) || changed.some((source) => usual.includes(source));
    if (isUsual && usual.length > 0) plans.push(this.#overlay(this.#plan('default', usual)));
    for (const source of changed) {
      if (usual.includes(source)) continue;
      const alone = this.#plan('alternative', [source]);
      const base = usual[0];
      plans.push(
        base && isOverlay(alone, this.#plan('alternative', [base]))
          ? this.#plan('overlay', [base, source])
          : this.#overlay(alone),
      );
    }
    return plans;
  }

  /** A service that editors start, over compose files; undefined where they are not there yet. */
  devContainer({ composeFiles, source }: DevContainer): ApplicationPlan | undefined {
    const files = composeFiles.flatMap(({ path }) => this.#read(path) ?? []);
    if (composeFiles.some(({ path }) => this.#files.get(path) === undefined)) return undefined;
    return this.#plan('dev container', [...files, source]);
  }

  /** Files that cannot stand alone, over the default file of the nearest folder above that has what they lack. */
  #overlay(alone: ApplicationPlan): ApplicationPlan {
    if (services(alone.file).every(([, service]) => isComplete(service))) return alone;
    const isThere = (path: string) => this.#read(path) !== undefined;
    for (const folder of foldersAround(this.#folder)) {
      const [base] = defaultFiles.flatMap((name) => this.#read(resolve(folder, name)) ?? []);
      if (!base || isBuiltFromOwnFolder(alone.sources, folder, isThere)) continue;
      if (isOverlay(alone, this.#plan('alternative', [base]))) return this.#plan('overlay', [base, ...alone.sources]);
    }
    return alone;
  }

  /** What compose takes when it is not told which files: `COMPOSE_FILE`, or the default file with its override. */
  #usual(): readonly Source[] {
    const named = this.#environment.get('COMPOSE_FILE')?.value;
    if (named) return this.#named(named).flatMap((path) => this.#get(path) ?? []);
    const [base] = defaultFiles.flatMap((name) => this.#get(name) ?? []);
    const [override] = overrideFiles.flatMap((name) => this.#get(name) ?? []);
    return base ? [base, ...(override ? [override] : [])] : [];
  }

  #named(files: string): readonly string[] {
    const separator = this.#environment.get('COMPOSE_PATH_SEPARATOR')?.value || ':';
    return files.split(separator).filter((path) => path !== '');
  }

  #reportMissing({ files, report }: Loader): void {
    const set = this.#environment.get('COMPOSE_FILE');
    for (const name of this.#named(set?.value ?? '')) {
      const path = resolve(this.#folder, name);
      if (set && path !== undefined && files.get(path) === null) {
        report(set.at, `\`COMPOSE_FILE\` names \`${path}\`, which does not exist; correct the path.`);
      }
    }
  }

  /** The one that was there when fewer of the other files were, where it would be read in the same way. */
  #plan(kind: ApplicationPlan['kind'], sources: readonly Source[]): ApplicationPlan {
    const files = { kind, sources, environmentFile: this.#environmentFileFor(sources) };
    const name = JSON.stringify([this.#folder, this.#directoryName, kind, sources.map(({ path }) => path)]);
    const before = this.#plansBefore.get(name);
    if (before?.isStill(files)) return before;
    const plan = new ApplicationPlan(files, this.#files, (loader) => this.#load(kind, sources, loader));
    this.#plansBefore.set(name, plan);
    return plan;
  }

  /** Only compose reads it. */
  #environmentFileFor(sources: readonly Source[]): Source | undefined {
    return sources.every(({ path }) => isDevContainerPath(path)) ? undefined : this.#environmentFile;
  }

  #load(kind: ApplicationPlan['kind'], sources: readonly Source[], loader: Loader): Mapping | undefined {
    const environment = counted(this.#withName(sources), () => loader.report(sources[0]!.at(0, 0), tooOften, notRead));
    const environmentFile = this.#environmentFileFor(sources);
    if (environmentFile) readEnvFile(environmentFile, nothingKnown, loader.report);
    if (kind === 'default') this.#reportMissing(loader);
    reportUnread(devContainerOf({ kind, sources }), loader);
    const folder = projectFolder(sources[0] ? folderOf(sources[0].path) : this.#folder, sources, loader);
    let file: Mapping | undefined;
    for (const source of sources) {
      // What editors fill in is not of compose, and is seen from the file's own folder.
      const own = isDevContainerPath(source.path) ? { environment: nothingKnown, folder: folderOf(source.path) } : {};
      const scope: ValueScope = { source, environment, folder, report: loader.report, ...own };
      file = loader.load(source, scope, file, []);
    }
    return file;
  }

  /** With COMPOSE_PROJECT_NAME, which compose sets to the `name` in the files, or to the folder's. */
  #withName(sources: readonly Source[]): Environment {
    const environment = this.#environment;
    const names = sources.flatMap((source) =>
      readYaml(source).documents.flatMap(({ root }) => nameIn(root, environment) ?? []),
    );
    const [first] = sources;
    const folderName = this.#directoryName
      ?.toLowerCase()
      .replaceAll(/[^a-z0-9_-]/g, '')
      .replace(/^[_-]+/, '');
    const name = names.at(-1) ?? (folderName && first ? { value: folderName, at: first.at(0, 0) } : undefined);
    return { get: (variable) => environment.get(variable) ?? (variable === 'COMPOSE_PROJECT_NAME' ? name : undefined) };
  }

  #get(name: string): Source | undefined {
    return this.#read(resolve(this.#folder, name));
  }

  #read(path: string | undefined): Source | undefined {
    if (path === undefined) return undefined;
    const source = this.#files.get(path);
    if (source === undefined) this.#wanted.add(path);
    return source ?? undefined;
  }
}

/** What of a dev container is not reviewed. */
function reportUnread(container: DevContainer | undefined, { files, report }: Loader): void {
  if (!container) return;
  const { fault, composeFiles, service } = container;
  // Editors take what they can make out.
  if (fault) report(fault, 'This is not JSON with comments; check quotes, commas and brackets.', notRead);
  // What runs before the container is there may make one.
  for (const { path, at } of composeFiles)
    if (files.get(path) === null)
      report(at, `\`dockerComposeFile\` names \`${path}\`, which does not exist; correct the path.`, {
        byUse: service,
      });
}

/** With the files, as readings of Dockerfiles are. */
const plansAmong = once((_: Files) => new Map<string, ApplicationPlan>());

function nameIn(root: YamlNode | undefined, environment: Environment): Setting | undefined {
  const name = root?.kind === 'mapping' ? root.get('name') : undefined;
  return name?.kind === 'scalar' && name.text !== '' ? textOf(name, environment, name.via) : undefined;
}

/** Whether a file cannot stand alone: a service of it says neither what to run nor what to build, and the base has it. */
function isOverlay(alone: ApplicationPlan, base: ApplicationPlan): boolean {
  const own = services(alone.file);
  const theirs = services(base.file);
  return own.some(([name, service]) => !isComplete(service) && theirs.some(([other]) => other === name));
}

function services(file: Mapping | undefined): [string, Mapping][] {
  const value = file?.fields.get('services')?.value;
  if (value?.kind !== 'mapping') return [];
  return [...value.fields.values()].flatMap((field): [string, Mapping][] =>
    field.value.kind === 'mapping' ? [[field.name, field.value]] : [],
  );
}

function isComplete(service: Mapping): boolean {
  return ['image', 'build', 'provider', 'extends'].some((key) => service.fields.has(key));
}

/** Characters that variables bring into an application. */
const mostCharacters = 5_000_000;
const tooOften = 'Variables bring more than 5,000,000 characters into this application; the rest was not read.';

/** Variables as long as there are not too many characters in what they are used for; then unknown. */
function counted(environment: Environment, exceeded: () => void): Environment {
  let characters = 0;
  return {
    get(name) {
      const setting = environment.get(name);
      characters += setting?.value?.length ?? 0;
      if (!setting || characters <= mostCharacters) return setting;
      exceeded();
      return { value: undefined, at: setting.at };
    },
  };
}

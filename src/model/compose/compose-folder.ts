import { defaultFiles, overrideFiles } from '../../known/compose-file-names.ts';
import { isDevContainerPath } from '../../known/container-file-names.ts';
import type { Source } from '../../source.ts';
import type { Files, GivenTogether } from '../../text/files.ts';
import { once } from '../../text/once.ts';
import { folderOf, foldersAround, nameOf, resolve } from '../../text/path.ts';
import type { Environment, Setting } from '../../text/setting.ts';
import { type DevContainer, devContainerOf } from '../dev-container/read-dev-container.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import type { Loader } from './application-loader.ts';
import { ApplicationPlan } from './application-plan.ts';
import { textOf } from './compose-text.ts';
import { ComposeVariables, nothingKnown, readEnvFile } from './env-files.ts';
import { type Fragment, hasMore, hasService, lackingServices } from './fragments.ts';
import { isBuiltFromOwnFolder, projectFolder } from './project-folder.ts';
import { type Mapping, notRead, type ValueScope } from './value-tree.ts';

export interface ReadOptions {
  /** The name of the folder that the repository's root is checked out to, which names a project that does not name itself. */
  readonly projectDirectoryName?: string;
}

/** Whether a file can say which files make an application (`COMPOSE_FILE`): among the roots it stands for those. */
export function isSwitchFile(path: string): boolean {
  return nameOf(path) === '.env';
}

/** What is read of, and what is found out on the way. */
export interface FolderReading {
  readonly files: Files;
  readonly wanted: Set<string>;
  readonly fragments: Fragment[];
  readonly options: ReadOptions;
}

/** The compose files of one folder. */
export class ComposeFolder {
  readonly #folder: string;
  readonly #directory: string | undefined;
  readonly #files: Files;
  readonly #reading: FolderReading;
  readonly #environmentFile: Source | undefined;
  readonly #environment: Environment;
  readonly #directoryName: string | undefined;
  readonly #plansBefore: Map<string, ApplicationPlan>;

  /** @param directory where paths start, where that is said */
  constructor(folder: string, reading: FolderReading, directory?: string) {
    const { files, options } = reading;
    this.#folder = folder;
    this.#directory = directory;
    this.#files = files;
    this.#reading = reading;
    this.#plansBefore = plansAmong(files);
    this.#directoryName = folder === '.' ? options.projectDirectoryName : nameOf(folder);
    this.#environmentFile = this.#get('.env');
    this.#environment = this.#environmentFile ? new ComposeVariables(readEnvFile(this.#environmentFile)) : nothingKnown;
  }

  plans(roots: readonly string[]): ApplicationPlan[] {
    const usual = this.#usual();
    const changed = roots.flatMap((path) => (isSwitchFile(path) ? [] : (this.#get(nameOf(path)) ?? [])));
    const isUsual = roots.some(isSwitchFile) || changed.some((source) => usual.includes(source));
    return [
      ...(isUsual && usual.length > 0 ? this.#joined(this.#plan('default', usual)) : []),
      ...changed
        .filter((source) => !usual.includes(source))
        .flatMap((source) => this.#joined(this.#plan('alternative', [source]), usual[0])),
    ];
  }

  /** A service that editors start, over compose files; undefined where they are not there yet. */
  devContainer({ composeFiles, source }: DevContainer): ApplicationPlan | undefined {
    const files = composeFiles.flatMap(({ path }) => this.#read(path) ?? []);
    if (composeFiles.some(({ path }) => this.#files.get(path) === undefined)) return undefined;
    return this.#plan('dev container', [...files, source]);
  }

  /**
   * What files that cannot stand alone are started in: as is said, or over what is likely to be below them. What only the
   * change says takes the place of nothing.
   *
   * @param beside the file that compose takes here unasked
   */
  #joined(alone: ApplicationPlan, beside?: Source): ApplicationPlan[] {
    const lacks = lackingServices(alone.file);
    if (lacks.length === 0) return [alone];
    const own = alone.sources.map(({ path }) => path);
    this.#reading.fragments.push(...own.map((path): Fragment => ({ path, lacks })));
    const named = (this.#files.together ?? [])
      .filter(({ fragment }) => own.includes(fragment))
      .flatMap((each) => {
        const plan = this.#namedTogether(each);
        return plan && hasMore(plan.file, lacks) ? { ...each, plan } : [];
      });
    const plans = named.filter(({ at, isNew }) => at || isNew).map(({ plan }) => plan);
    if (named.some(({ at, isNew }) => at && !isNew)) return plans;
    const guessed = named.find(({ at, isNew }) => !at && !isNew)?.plan;
    return [this.#over(beside, alone, lacks) ?? guessed ?? this.#overlay(alone, lacks) ?? alone, ...plans];
  }

  #namedTogether({ paths, folder }: GivenTogether): ApplicationPlan | undefined {
    const sources = paths.flatMap((path) => this.#read(path) ?? []);
    if (sources.length < paths.length) return undefined;
    return this.#at(folder ?? folderOf(paths[0]!), folder).#plan('overlay', sources);
  }

  /** Files over the default one of the nearest folder above that has what they lack. */
  #overlay(alone: ApplicationPlan, lacks: readonly string[]): ApplicationPlan | undefined {
    const isThere = (path: string) => this.#read(path);
    for (const folder of foldersAround(this.#folder)) {
      const [base] = defaultFiles.flatMap((name) => this.#read(resolve(folder, name)) ?? []);
      if (!base || isBuiltFromOwnFolder(alone.sources, folder, isThere)) continue;
      const plan = this.#at(folder).#over(base, alone, lacks);
      if (plan) return plan;
    }
    return undefined;
  }

  /** Files over one that has something of what they lack. */
  #over(base: Source | undefined, { sources }: ApplicationPlan, lacks: readonly string[]): ApplicationPlan | undefined {
    if (!base || !hasService(this.#plan('alternative', [base]).file, lacks)) return undefined;
    return this.#plan('overlay', [base, ...sources]);
  }

  #at(folder: string, directory?: string): ComposeFolder {
    return new ComposeFolder(folder, this.#reading, directory);
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
        report(set.at, `\`COMPOSE_FILE\` names \`${path}\`, which does not exist; correct the path.`, { about: path });
      }
    }
  }

  /** The one that was there when fewer of the other files were, where it would be read in the same way. */
  #plan(kind: ApplicationPlan['kind'], sources: readonly Source[]): ApplicationPlan {
    const files = { kind, sources, environmentFile: this.#environmentFileFor(sources) };
    const name = JSON.stringify([
      this.#folder,
      this.#directory,
      this.#directoryName,
      kind,
      sources.map(({ path }) => path),
    ]);
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
    const own = sources[0] ? folderOf(sources[0].path) : this.#folder;
    const folder = this.#directory ?? projectFolder(own, sources, loader);
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
    if (source === undefined) this.#reading.wanted.add(path);
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

import type { Source } from '../../source.ts';
import type { Files } from '../../text/files.ts';
import type { Application } from './application.ts';
import { Loader } from './application-loader.ts';
import { AskedFiles } from './asked-files.ts';
import { checkContradictions } from './check-contradictions.ts';
import { isEmpty } from './check-document.ts';
import { checkReferences } from './check-references.ts';
import { checkMerged } from './check-shape.ts';
import { serviceScripts } from './command-script.ts';
import { readService } from './read-service.ts';
import type { ComposeService } from './service.ts';
import { readFileObjects, readModels, readNetworks, readVolumes } from './top-level-elements.ts';
import { composeText } from './value-fields.ts';
import { type Field, type Mapping, notRead, type Report } from './value-tree.ts';
import { inheritMounts } from './volumes-from.ts';

/** Which files make an application. */
export interface PlannedFiles {
  readonly kind: Application['kind'];
  readonly sources: readonly Source[];
  readonly environmentFile: Source | undefined;
}

/** Files that make one application. It is read once as long as nothing changes of what it asks for. */
export class ApplicationPlan implements PlannedFiles {
  readonly kind: Application['kind'];
  readonly sources: readonly Source[];
  readonly environmentFile: Source | undefined;
  readonly #files: Files;
  readonly #load: (loader: Loader) => Mapping | undefined;
  #loaded: { readonly asked: AskedFiles; readonly loader: Loader; readonly file: Mapping | undefined } | undefined;
  #made: { readonly without: string; readonly application: Application | undefined } | undefined;

  /** @param load brings the files together by a loader */
  constructor(
    { kind, sources, environmentFile }: PlannedFiles,
    files: Files,
    load: (loader: Loader) => Mapping | undefined,
  ) {
    this.kind = kind;
    this.sources = sources;
    this.environmentFile = environmentFile;
    this.#files = files;
    this.#load = load;
  }

  get loader(): Loader {
    return this.#read().loader;
  }

  /** All files, one over the other. */
  get file(): Mapping | undefined {
    return this.#read().file;
  }

  /** Whether it would be read in the same way now. */
  isStill({ kind, sources, environmentFile }: PlannedFiles): boolean {
    return (
      kind === this.kind &&
      environmentFile === this.environmentFile &&
      sources.length === this.sources.length &&
      sources.every((source, i) => source === this.sources[i]) &&
      this.#read().asked.areTheSame()
    );
  }

  /**
   * @param extended the services that others extend, `path#name`: what is alone in a file beside them is a part of those
   * @returns undefined where nothing is left
   */
  application(extended: ReadonlySet<string>): Application | undefined {
    const pulled =
      this.kind === 'alternative'
        ? fieldsOfServices(this.file)
            .map(idOf)
            .filter((id) => extended.has(id))
        : [];
    const without = pulled.join('\n');
    if (this.#made?.without === without) return this.#made.application;
    // A loader counts and reports for one reading.
    if (this.#made) this.#loaded = undefined;
    const { loader, file } = this.#read();
    const application = assemble(this, loader, file, new Set(pulled));
    this.#made = { without, application };
    return application;
  }

  #read() {
    if (this.#loaded) return this.#loaded;
    const asked = new AskedFiles(this.#files);
    const loader = new Loader(asked);
    this.#loaded = { asked, loader, file: this.#load(loader) };
    return this.#loaded;
  }
}

function fieldsOfServices(file: Mapping | undefined): readonly Field[] {
  const value = file?.fields.get('services')?.value;
  return value?.kind === 'mapping' ? [...value.fields.values()] : [];
}

function idOf({ name, keyAt }: Field): string {
  return `${keyAt.source.path}#${name}`;
}

function assemble(
  plan: ApplicationPlan,
  loader: Loader,
  file: Mapping | undefined,
  without: ReadonlySet<string>,
): Application | undefined {
  const services: ComposeService[] = [];
  const { kind, sources, environmentFile } = plan;
  const application = {
    kind,
    sources,
    included: [...loader.included],
    includes: loader.includes,
    extends: loader.extends,
    environmentFile,
    name: composeText(file?.fields.get('name')?.value),
    services,
    volumes: readVolumes(file),
    networks: readNetworks(file),
    secrets: readFileObjects(file, 'secrets', loader),
    configs: readFileObjects(file, 'configs', loader),
    models: readModels(file),
    errors: [] as Application['errors'],
  };
  for (const field of fieldsOfServices(file)) {
    if (field.value.tag === '!reset' || without.has(idOf(field))) continue;
    if (services.length === mostServices) {
      loader.report(field.keyAt, `There are more than ${mostServices} services; the rest was not read.`, notRead);
      break;
    }
    const service = readService(field, application, loader);
    if (!service) continue;
    reportEndless(service, loader.report);
    services.push(service);
    if (field.value.kind === 'mapping') checkMerged(field.value, loader.report);
  }
  inheritMounts(services, loader);
  if (isEmpty(file, sources) && loader.errors.length === 0 && sources[0])
    loader.report(sources[0].at(0, 0), 'The file is empty; add `services:`.');
  checkReferences(application, loader.report);
  checkContradictions(application, loader.report);
  application.errors = loader.errors;
  return without.size > 0 && services.length === 0 ? undefined : application;
}

/** More than anybody runs on one machine, and as many as fit into memory. */
const mostServices = 1_200;

/** Reports commands of a service that nest too deeply to be followed. */
function reportEndless(service: ComposeService, report: Report): void {
  if (serviceScripts(service).some(({ script }) => script.endless))
    report(
      service.at,
      'The commands of this service run each other too deeply to be followed; nest them less.',
      notRead,
    );
}

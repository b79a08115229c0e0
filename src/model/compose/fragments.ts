import type { Source } from '../../source.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { entries, field } from '../yaml/yaml-fields.ts';
import type { Mapping } from './value-tree.ts';

/** A compose file that is not meant to stand alone: some of its services say neither what to run nor what to build, or only which stage of it. */
export interface Fragment {
  readonly path: string;
  /** These services. */
  readonly lacks: readonly string[];
}

/** The services of merged files that cannot be started. */
export function lackingServices(file: Mapping | undefined): string[] {
  return services(file).flatMap(([name, service]) => (isComplete(service) ? [] : [name]));
}

/** Whether merged files have more of some services than one that cannot start them. */
export function hasMore(file: Mapping | undefined, lacks: readonly string[]): boolean {
  const still = new Set(lackingServices(file));
  return lacks.some((name) => !still.has(name));
}

/** Whether a file has one of some services. */
export function hasService(file: Mapping | undefined, names: readonly string[]): boolean {
  return services(file).some(([name]) => names.includes(name));
}

function services(file: Mapping | undefined): [string, Mapping][] {
  const value = file?.fields.get('services')?.value;
  if (value?.kind !== 'mapping') return [];
  return [...value.fields.values()].flatMap((field): [string, Mapping][] =>
    field.value.kind === 'mapping' ? [[field.name, field.value]] : [],
  );
}

/** The services that a file by itself says what to run or to build for. */
export function wholeServicesIn(source: Source): string[] {
  return readYaml(source).documents.flatMap(({ root }) =>
    entries(field(root, 'services')).flatMap(({ name, value }) =>
      whatToRun.some((key) => field(value, key)) ? [name] : [],
    ),
  );
}

function isComplete(service: Mapping): boolean {
  const build = service.fields.get('build')?.value;
  // Only how something is built that another file names: the usual Dockerfile of the folder is what that says, too.
  const isOpen = build?.kind === 'mapping' && !whatToBuild.some((key) => build.fields.has(key));
  return whatToRun.some((key) => service.fields.has(key) && !(key === 'build' && isOpen));
}

const whatToRun = ['image', 'build', 'provider', 'extends'];
const whatToBuild = ['context', 'dockerfile', 'dockerfile_inline'];

import { resolve } from '../../text/path.ts';
import type { FileObject, Model, Network, Volume } from './application.ts';
import type { EnvironmentEntry } from './service.ts';
import { hostPathOf } from './service-mounts.ts';
import { entriesAt, flagAt, mappingAt, scalarAt } from './value-fields.ts';
import type { Field, Mapping, Value } from './value-tree.ts';

/** What stands at the top level beside the services. */

export function readVolumes(file: Mapping | undefined): ReadonlyMap<string, Volume> {
  return each(file, 'volumes', (field, from) => {
    const resource = readResource(field, from);
    const readOnly = mountOptions(resource).includes('ro');
    return { ...resource, hostPath: boundPath(resource), readOnly };
  });
}

/** The local driver mounts a device where the options say `bind`. */
function boundPath({
  driver,
  driverOptions,
}: {
  driver: Volume['driver'];
  driverOptions: readonly EnvironmentEntry[];
}): Volume['hostPath'] {
  if (driver && driver.value !== 'local') return undefined;
  const option = (name: string) => driverOptions.find((entry) => entry.name === name)?.value;
  const words = mountOptions({ driverOptions });
  const bound = words.some((word) => word === 'bind' || word === 'rbind') || option('type')?.value === 'bind';
  return bound ? option('device') : undefined;
}

function mountOptions({ driverOptions }: { driverOptions: readonly EnvironmentEntry[] }): readonly string[] {
  return driverOptions.find(({ name }) => name === 'o')?.value?.value?.split(',') ?? [];
}

export function readNetworks(file: Mapping | undefined): ReadonlyMap<string, Network> {
  return each(file, 'networks', (field, from) => ({
    ...readResource(field, from),
    internal: flagAt(from, 'internal'),
    attachable: flagAt(from, 'attachable'),
  }));
}

export function readFileObjects(
  file: Mapping | undefined,
  key: 'secrets' | 'configs',
): ReadonlyMap<string, FileObject> {
  return each(file, key, (field, from) => {
    const path = scalarAt(from, 'file');
    const folder = from?.fields.get('file')?.value.scope.folder;
    return {
      ...readResource(field, from),
      file: path,
      filePath: path?.value !== undefined && folder !== undefined ? resolve(folder, path.value) : undefined,
      hostPath: path && hostPathOf(path)?.replace(/^(?![./~]|[A-Za-z]:)/, './'),
      environment: scalarAt(from, 'environment'),
      content: scalarAt(from, 'content'),
    };
  });
}

export function readModels(file: Mapping | undefined): ReadonlyMap<string, Model> {
  return each(file, 'models', ({ name, keyAt }, from) => ({ name, at: keyAt, model: scalarAt(from, 'model') }));
}

function each<T>(
  file: Mapping | undefined,
  key: string,
  read: (field: Field, value: Mapping | undefined) => T,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const field of mappingAt(file, key)?.fields.values() ?? []) {
    if (field.name.startsWith('x-')) continue;
    found.set(field.name, read(field, asMapping(field.value)));
  }
  return found;
}

/** `external` may also be a mapping with the name outside, as before version 3.4 of the format. */
function readResource({ name, keyAt }: Field, from: Mapping | undefined) {
  const legacy = mappingAt(from, 'external');
  return {
    name,
    at: keyAt,
    external: legacy ? { value: true, at: legacy.at } : flagAt(from, 'external'),
    externalName: scalarAt(from, 'name') ?? scalarAt(legacy, 'name'),
    driver: scalarAt(from, 'driver'),
    driverOptions: entriesAt(from, 'driver_opts'),
    labels: entriesAt(from, 'labels'),
  };
}

function asMapping(value: Value): Mapping | undefined {
  return value.kind === 'mapping' ? value : undefined;
}

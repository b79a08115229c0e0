import { resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import type { FileObject, Model, Network, Volume } from './application.ts';
import type { Loader } from './application-loader.ts';
import { hostPathOf, placeOf, reportUnseen } from './host-place.ts';
import type { EnvironmentEntry } from './service.ts';
import { entriesAt, flagAt, mappingAt, scalarAt } from './value-fields.ts';
import type { Field, Mapping, Value } from './value-tree.ts';

/** What stands at the top level beside the services. */

export function readVolumes(file: Mapping | undefined): ReadonlyMap<string, Volume> {
  return each(file, 'volumes', (field, from) => {
    const resource = readResource(field, from);
    const type = resource.driverOptions.find((entry) => entry.name === 'type')?.value;
    const readOnly = isOverlay(type) || mountOptions(resource).includes('ro');
    return { ...resource, hostPath: boundPath(resource), readOnly };
  });
}

/**
 * What of the host a volume is: the device where the options say `bind`, a disk, or the lowest folder of an overlay. The
 * local driver does so; where another driver is told the same, that it does not is not known here.
 */
function boundPath({ driverOptions }: { driverOptions: readonly EnvironmentEntry[] }): Volume['hostPath'] {
  const option = (name: string) => driverOptions.find((entry) => entry.name === name)?.value;
  const words = mountOptions({ driverOptions });
  const type = option('type');
  const device = option('device');
  if (isOverlay(type)) {
    const lower = words.find((word) => word.startsWith('lowerdir='))?.slice('lowerdir='.length);
    const [value] = (lower ?? '').split(':').toSorted((a, b) => a.length - b.length);
    return value ? { value, at: option('o')!.at, parts: [value] } : undefined;
  }
  const bound = type?.value === 'bind' || words.some((word) => word === 'bind' || word === 'rbind');
  return bound || device?.value?.startsWith('/dev/') ? device : undefined;
}

/** What is written to an overlay stays out of the folders below it. */
function isOverlay(type: Setting | undefined): boolean {
  return type?.value === 'overlay';
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
  loader: Loader,
): ReadonlyMap<string, FileObject> {
  return each(file, key, (field, from) => {
    const path = scalarAt(from, 'file');
    const folder = from?.fields.get('file')?.value.scope.folder;
    const place = placeOf(path && hostPathOf(path), folder, loader);
    if (path) reportUnseen(place, path.at, loader.report);
    return {
      ...readResource(field, from),
      file: path,
      filePath: path?.value !== undefined && folder !== undefined ? resolve(folder, path.value) : undefined,
      place,
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

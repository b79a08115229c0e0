import { normalise, resolve } from '../../text/path.ts';
import type { FileObject, Model, Network, Volume } from './application.ts';
import type { Loader } from './application-loader.ts';
import type { Text } from './compose-text.ts';
import { hostPathOf, placeOf, reportUnseen } from './host-place.ts';
import { entriesAt, entriesIn, flagAt, mappingAt, placeOnly, scalarAt } from './value-fields.ts';
import type { Field, Mapping, Value } from './value-tree.ts';

/** What stands at the top level beside the services. */

export function readVolumes(file: Mapping | undefined): ReadonlyMap<string, Volume> {
  return each(file, 'volumes', (field, from) => {
    const options = new Map([...entriesIn(from, 'driver_opts')].map(({ entry }) => [entry.name, entry.value]));
    const overlay = options.get('type')?.value === 'overlay';
    const mounted = options.get('o')?.value?.split(',') ?? [];
    return {
      ...readResource(field, from),
      hostPath: overlay ? layerOf(options.get('o'), mounted, 'lowerdir=') : boundPath(options, mounted),
      writtenPath: overlay ? layerOf(options.get('o'), mounted, 'upperdir=') : undefined,
      readOnly: overlay || mounted.includes('ro'),
    };
  });
}

/**
 * What of the host a volume is: the device where the options say `bind`, and whatever else is a path there, a disk too. The
 * local driver does so; where another driver is told the same, that it does not is not known here.
 */
function boundPath(options: ReadonlyMap<string, Text | undefined>, mounted: readonly string[]): Volume['hostPath'] {
  const device = options.get('device') ?? options.get('mountpoint');
  const type = options.get('type')?.value ?? '';
  const isBind = type === 'bind' || mounted.some((word) => word === 'bind' || word === 'rbind');
  const path = device && hostPathOf(device);
  if (!device || (!isBind && (remoteTypes.test(type) || !/^(?:\/(?!\/)|~)/.test(path ?? '')))) return undefined;
  return { ...placeOnly(device), value: path };
}

/** File systems of other machines, and of none; what they call a device is no path of the host. */
const remoteTypes = /^(?:nfs|cifs|smb|9p|ceph|gluster|tmpfs)/;

/** A folder of an overlay: of several the one highest up. What is written stays out of the lower ones. */
function layerOf(o: Text | undefined, mounted: readonly string[], option: string): Volume['hostPath'] {
  const folders =
    mounted
      .find((word) => word.startsWith(option))
      ?.slice(option.length)
      .split(':') ?? [];
  const [value] = folders.toSorted((a, b) => a.length - b.length);
  return o && value ? { value: normalise(value), at: o.at } : undefined;
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

import { placesOf } from '../../text/places-of.ts';
import type { Setting } from '../../text/setting.ts';
import { splitWords } from './command-words.ts';
import type { Text } from './compose-text.ts';
import type { FieldContext } from './read-fields.ts';
import type {
  Dependency,
  Device,
  Grant,
  JoinedNetwork,
  ServiceCommand,
  Tmpfs,
  Ulimit,
  VolumesFrom,
} from './service.ts';
import {
  composeText,
  distinctTextsAt,
  itemsAt,
  lastByKey,
  mappingAt,
  placeOnly,
  scalarAt,
  textsAt,
  textsIn,
} from './value-fields.ts';
import type { Field, Mapping, Value } from './value-tree.ts';

/** The smaller parts of a service. */

export function viaOf({ via }: Value): { via: Value['via'] } | undefined {
  return via.length > 0 ? { via } : undefined;
}

/** A secret or config by its name, or with a target and a mode. Of several for one target the last counts. */
export function readGrants(from: Mapping | undefined, key: string, { application }: FieldContext): readonly Grant[] {
  const objects = key === 'secrets' ? application.secrets : application.configs;
  const grants = itemsAt(from, key).flatMap((item): Grant[] => {
    const long = item.kind === 'mapping' ? item : undefined;
    const source = long ? scalarAt(long, 'source') : composeText(item);
    if (!source && !long) return [];
    return [
      {
        source,
        target: scalarAt(long, 'target'),
        uid: scalarAt(long, 'uid'),
        gid: scalarAt(long, 'gid'),
        mode: scalarAt(long, 'mode'),
        object: source?.value === undefined ? undefined : objects.get(source.value),
        at: item.at,
        ...viaOf(item),
      },
    ];
  });
  const folder = key === 'secrets' ? '/run/secrets/' : '/';
  return lastByKey(grants, ({ source, target }) => target?.value ?? (source?.value && folder + source.value));
}

export function readUlimits(from: Mapping | undefined, key: string): readonly Ulimit[] {
  return [...(mappingAt(from, key)?.fields.values() ?? [])].map(({ name, keyAt, value }) => {
    const both = composeText(value);
    const long = value.kind === 'mapping' ? value : undefined;
    return { name, at: keyAt, soft: both ?? scalarAt(long, 'soft'), hard: both ?? scalarAt(long, 'hard') };
  });
}

export function readServiceCommand(from: Mapping | undefined, key: string): ServiceCommand | undefined {
  const value = from?.fields.get(key)?.value;
  if (!value || (value.kind === 'scalar' && value.node.value === null) || value.kind === 'mapping') return undefined;
  const whole = composeText(value);
  if (!whole) return { at: value.at, ...viaOf(value), text: undefined, words: textsIn(value) };
  const { words, refused } = splitWords(whole);
  if (refused && whole.value !== undefined) {
    value.scope.report(
      value.at,
      'Compose cannot split this text into words: a quote or parenthesis is not closed. Close it, or write a list.',
    );
  }
  return { at: value.at, ...viaOf(value), text: whole, words };
}

/** A test that is one text goes to a shell as it is, so it is one word. */
export function readTest(from: Mapping | undefined, key: string): ServiceCommand | undefined {
  const value = from?.fields.get(key)?.value;
  const whole = composeText(value);
  return value && whole
    ? { at: value.at, ...viaOf(value), text: whole, words: [whole] }
    : readServiceCommand(from, key);
}

/** `/dev/a:/dev/b:rwm`, or a mapping. Of several for one target the last counts. */
export function readDevices(from: Mapping | undefined, key: string): readonly Device[] {
  const devices = itemsAt(from, key).flatMap((item): Device[] => {
    if (item.kind === 'mapping') {
      const [source, target, permissions] = [
        scalarAt(item, 'source'),
        scalarAt(item, 'target'),
        scalarAt(item, 'permissions'),
      ];
      const parts = [source, target ?? (permissions && source), permissions].flatMap((part) => part ?? []);
      const value = parts.some((part) => part.value === undefined)
        ? undefined
        : parts.map((part) => part.value).join(':');
      return [{ value, at: item.at, ...viaOf(item), source, target, permissions }];
    }
    const whole = composeText(item);
    if (!whole) return [];
    const [source, target, permissions, ...more] = sections(whole, ':');
    if (more.length > 0)
      item.scope.report(
        whole.at,
        'A device must be `SOURCE:TARGET:PERMISSIONS`; if its name contains a colon, write a mapping.',
      );
    return [{ ...placeOnly(whole), value: whole.value, source, target, permissions }];
  });
  return lastByKey(devices, ({ source, target }) => (target ?? source)?.value);
}

export function readTmpfs(from: Mapping | undefined, key: string): readonly Tmpfs[] {
  return distinctTextsAt(from, key).map((whole) => {
    const [target = whole, options] = sections(whole, ':');
    return { ...placeOnly(whole), value: whole.value, target, options: options ? sections(options, ',') : [] };
  });
}

/** Without `CAP_`, in upper case. */
export function readCapabilities(from: Mapping | undefined, key: string): readonly Setting[] {
  return distinctTextsAt(from, key).map((written) => ({
    ...placeOnly(written),
    value: written.value?.toUpperCase().replace(/^CAP_/, ''),
  }));
}

export function readModelNames(from: Mapping | undefined, key: string): readonly Setting[] {
  const value = from?.fields.get(key)?.value;
  if (value?.kind !== 'mapping') return textsIn(value);
  return [...value.fields.values()].map(({ name, keyAt }) => ({ value: name, at: keyAt }));
}

export function readJoinedNetworks(
  from: Mapping | undefined,
  key: string,
  { application: { networks } }: FieldContext,
): readonly JoinedNetwork[] {
  const value = from?.fields.get(key)?.value;
  if (value?.kind === 'mapping') {
    return [...value.fields.values()].map((field) => {
      const long = field.value.kind === 'mapping' ? field.value : undefined;
      const name = { ...fieldName(field), ...viaOf(field.value) };
      return { name, network: networks.get(field.name), aliases: distinctTextsAt(long, 'aliases') };
    });
  }
  return textsIn(value).map((name) => ({ name, network: networks.get(name.text), aliases: [] }));
}

export function readVolumesFrom(from: Mapping | undefined, key: string): readonly VolumesFrom[] {
  return textsAt(from, key).map((whole) => {
    const container = whole.text.startsWith('container:');
    const [from = whole, mode] = sections(container ? whole.slice('container:'.length) : whole, ':');
    return { ...placeOnly(whole), value: whole.value, from, container, readOnly: mode?.value === 'ro' };
  });
}

export function readDependencies(from: Mapping | undefined, key: string): readonly Dependency[] {
  const value = from?.fields.get(key)?.value;
  if (value?.kind !== 'mapping') {
    return textsIn(value).map((name) => ({ name, condition: undefined }));
  }
  return [...value.fields.values()].map((field) => {
    const long = field.value.kind === 'mapping' ? field.value : undefined;
    return { name: fieldName(field), condition: scalarAt(long, 'condition') };
  });
}

/** What a field is called. */
function fieldName({ name, item, keyAt }: Field): Setting {
  return item ?? { value: name, at: keyAt };
}

export function sections(whole: Text, separator: string): readonly Text[] {
  const found: Text[] = [];
  let start = 0;
  for (const end of placesOf(separator, whole.text)) {
    found.push(whole.slice(start, end));
    start = end + separator.length;
  }
  found.push(whole.slice(start));
  return found;
}

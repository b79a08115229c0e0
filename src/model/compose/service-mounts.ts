import { climb, normalise, resolve } from '../../text/path.ts';
import { unknownMark } from '../../text/setting.ts';
import type { Volume } from './application.ts';
import type { Text } from './compose-text.ts';
import type { Grant, ServiceMount } from './service.ts';
import { sections, viaOf } from './service-parts.ts';
import { edgeOf, insertInto, replacing } from './value-edits.ts';
import { composeText, flagAt, itemsAt, lastByKey, mappingAt, scalarAt } from './value-fields.ts';
import type { Mapping, Report, Scalar, Value } from './value-tree.ts';

/** The mounts under `volumes`. Of several for one target the last counts. */
export function readMounts(
  service: Mapping,
  volumes: ReadonlyMap<string, Volume>,
  report: Report,
): readonly ServiceMount[] {
  const mounts = itemsAt(service, 'volumes').flatMap((item) => {
    if (item.kind === 'mapping') return [longMount(item, volumes, report)];
    return item.kind === 'scalar' && item.node.value !== null ? [shortMount(item, volumes, report)] : [];
  });
  const distinct = lastByKey(mounts, ({ target }) => target?.value);
  return lastByKey(distinct, ({ target }) => target?.value && normalise(target.value));
}

/** What compose mounts of the secrets and configs that are files, each from wherever it lies. */
export function grantedMounts(grants: readonly Grant[]): readonly ServiceMount[] {
  return grants.flatMap(({ source, target, object, at, via = [] }): ServiceMount[] => {
    if (!object?.file || object.hostPath === undefined) return [];
    return [
      {
        type: 'bind',
        source: object.file,
        target: target ?? source,
        hostPath: object.hostPath,
        repositoryPath: object.filePath,
        outside: undefined,
        volume: undefined,
        readOnly: true,
        propagation: undefined,
        selinux: undefined,
        options: [],
        granted: true,
        at: object.file.at,
        via: [...via, at],
        makeReadOnly: undefined,
      },
    ];
  });
}

function longMount(item: Mapping, volumes: ReadonlyMap<string, Volume>, report: Report): ServiceMount {
  const source = scalarAt(item, 'source');
  const readOnly = flagAt(item, 'read_only');
  const type = scalarAt(item, 'type')?.value;
  const known = types.find((each) => each === type);
  for (const key of type === 'bind' ? ['source', 'target'] : ['target']) {
    if (!item.fields.has(key)) report(item.at, `A mount of this type requires \`${key}\`; add \`${key}:\`.`);
  }
  return mount(
    item,
    {
      type: known === 'volume' && !source ? 'anonymous' : (known ?? 'unknown'),
      source,
      target: scalarAt(item, 'target'),
      readOnly: readOnly ? readOnly.value : false,
      propagation: scalarAt(mappingAt(item, 'bind'), 'propagation'),
      selinux: scalarAt(mappingAt(item, 'bind'), 'selinux'),
      options: [],
    },
    volumes,
    () => (readOnly ? replacing(item.fields.get('read_only')!.value, 'true') : insertInto(item, ['read_only: true'])),
  );
}

const types = ['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image'] as const;
const propagations = new Set(['shared', 'rshared', 'slave', 'rslave', 'private', 'rprivate']);

/** `[SOURCE:]TARGET[:OPTIONS]`; a single letter before a colon is a drive. */
function shortMount(item: Scalar, volumes: ReadonlyMap<string, Volume>, report: Report): ServiceMount {
  const whole = composeText(item)!;
  const [first, ...rest] = volumeSections(whole);
  const [source, target, optionText] = rest.length === 0 ? [undefined, first, undefined] : [first, ...rest];
  if (rest.length > 2 || [first, ...rest].some((section) => section?.text === '')) {
    report(
      whole.at,
      'A volume must be `SOURCE:TARGET` or `SOURCE:TARGET:OPTIONS`; a part is empty, or there are too many.',
    );
  }
  const options = optionText ? sections(optionText, ',') : [];
  const open = options.some((option) => option.value === undefined) || (!source && first?.text.startsWith(unknownMark));
  return mount(
    item,
    {
      type: source ? (isPath(source) ?? 'unknown') : first?.text.startsWith(unknownMark) ? 'unknown' : 'anonymous',
      source,
      target,
      readOnly: options.reduce<boolean | undefined>(
        (before, { value }) => (value === 'ro' ? true : value === 'rw' ? false : before),
        open ? undefined : false,
      ),
      propagation: options.findLast(({ value }) => value !== undefined && propagations.has(value)),
      selinux: options.findLast(({ value }) => value === 'z' || value === 'Z'),
      options,
    },
    volumes,
    () => shortReadOnly(item, source, target, options),
  );
}

function volumeSections(whole: Text): Text[] {
  if (whole.text.length <= 2) return [whole];
  const found: Text[] = [];
  let start = 0;
  for (let i = 0; i < whole.text.length; i++) {
    if (whole.text[i] !== ':') continue;
    if (i === start + 1 && /[A-Za-z]/.test(whole.text[start]!) && whole.text.length > 2) continue;
    found.push(whole.slice(start, i));
    start = i + 1;
  }
  found.push(whole.slice(start));
  return found;
}

/** undefined: a variable decides whether it is a path or a volume's name. */
function isPath(source: Text): 'bind' | 'volume' | undefined {
  const { text: written } = source;
  if (/^(?:[./~]|\\\\|[A-Za-z]:)/.test(written)) return 'bind';
  if (!written.startsWith(unknownMark)) return 'volume';
  return homes.has(leading(source) ?? '') || written.includes('/') ? 'bind' : undefined;
}

const homes: ReadonlyMap<string, string> = new Map([
  ['HOME', '~'],
  ['USERPROFILE', '~'],
  ['PWD', '.'],
]);

/** The variable that a text begins with. */
function leading(source: Text): string | undefined {
  if (!source.text.startsWith(unknownMark)) return undefined;
  const { start } = source.locate(0, 1).span;
  return source.variables?.find(({ at }) => at.span.start === start)?.name;
}

export function hostPathOf(source: Text): string | undefined {
  if (source.value !== undefined) return normalise(source.value);
  const home = homes.get(leading(source) ?? '');
  const rest = source.text.slice(1);
  return home === undefined || rest.includes(unknownMark) ? undefined : normalise(home + rest);
}

type Read = Pick<ServiceMount, 'type' | 'target' | 'readOnly' | 'propagation' | 'selinux' | 'options'> & {
  source: Text | undefined;
};

function mount(
  item: Value,
  read: Read,
  volumes: ReadonlyMap<string, Volume>,
  edit: () => ServiceMount['makeReadOnly'],
): ServiceMount {
  const { type, source } = read;
  const volume = type === 'volume' && source?.value !== undefined ? volumes.get(source.value) : undefined;
  const device = volume?.hostPath?.value;
  const hostPath = type === 'bind' || type === 'npipe' ? source && hostPathOf(source) : device && normalise(device);
  const { folder } = item.scope;
  const editable =
    read.readOnly === false &&
    !volume?.readOnly &&
    item.via.length === 0 &&
    (type === 'bind' || type === 'volume' || type === 'unknown');
  let made: ServiceMount['makeReadOnly'] | null = null;
  return {
    ...read,
    readOnly: volume?.readOnly || read.readOnly,
    hostPath: hostPath || undefined,
    ...seenFrom(folder, hostPath),
    volume,
    at: item.at,
    ...viaOf(item),
    get makeReadOnly() {
      if (made === null) made = editable ? edit() : undefined;
      return made;
    },
  };
}

/** Where a path lies that is seen from a folder of the repository. */
function seenFrom(
  folder: string | undefined,
  path: string | undefined,
): Pick<ServiceMount, 'repositoryPath' | 'outside'> {
  if (!path || folder === undefined) return { repositoryPath: undefined, outside: undefined };
  return { repositoryPath: resolve(folder, path), outside: path.startsWith('.') ? climb(folder, path) : undefined };
}

function shortReadOnly(
  item: Scalar,
  source: Text | undefined,
  target: Text | undefined,
  options: readonly Text[],
): ServiceMount['makeReadOnly'] {
  if (!source || target?.value === undefined) return undefined;
  const writable = options.find(({ value }) => value === 'rw');
  if (writable) return writable.isLiteral ? { at: writable.at, text: 'ro' } : undefined;
  const at = edgeOf(item, 'end');
  return at && { at, text: options.length > 0 ? ',ro' : ':ro' };
}

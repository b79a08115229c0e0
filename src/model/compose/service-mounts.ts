import type { Location } from '../../source.ts';
import { normalise } from '../../text/path.ts';
import { isToFillIn, type Setting, templateHole, unknownMark } from '../../text/setting.ts';
import type { Volume } from './application.ts';
import type { Loader } from './application-loader.ts';
import type { Text } from './compose-text.ts';
import { type HostPlace, hostPathOf, onHost, placeOf, reportUnseen, startsAtHome } from './host-place.ts';
import type { FieldContext } from './read-fields.ts';
import type { EnvFile, Grant, ServiceMount } from './service.ts';
import { sections, viaOf } from './service-parts.ts';
import { edgeOf, insertInto, replacing } from './value-edits.ts';
import { composeText, flagAt, itemsAt, lastByKey, mappingAt, scalarAt } from './value-fields.ts';
import type { Mapping, Scalar, Value } from './value-tree.ts';

/** The mounts under `volumes`. Of several for one target the last counts. */
export function readMounts(
  from: Mapping | undefined,
  key: string,
  { application: { volumes }, loader }: FieldContext,
): readonly ServiceMount[] {
  const mounts = itemsAt(from, key).flatMap((item) => {
    if (item.kind === 'mapping') return [longMount(item, volumes, loader)];
    return item.kind === 'scalar' && item.node.value !== null ? [shortMount(item, volumes, loader)] : [];
  });
  const distinct = lastByKey(mounts, ({ target }) => target?.value);
  const last = lastByKey(distinct, ({ target }) => target?.value && normalise(target.value));
  return last.flatMap((mount) => [mount, ...writtenBelow(mount)]);
}

/** What is written to an overlay goes to a folder of its own. */
function writtenBelow(mount: ServiceMount): ServiceMount[] {
  const path = mount.volume?.writtenPath?.value;
  return path === undefined ? [] : [{ ...mount, ...onHost(path), readOnly: false, makeReadOnly: undefined }];
}

/** What compose mounts of the secrets and configs that are files, each from wherever it lies. */
export function grantedMounts(grants: readonly Grant[]): readonly ServiceMount[] {
  return grants.flatMap(({ source, target, object, at, via = [] }) =>
    object?.file && object.place.hostPath !== undefined
      ? [readMount(object.file, target ?? source, object.place, [...via, at])]
      : [],
  );
}

/** The env files that lie outside of the repository: a container gets their lines. */
export function fileMounts(files: readonly EnvFile[]): readonly ServiceMount[] {
  return files.flatMap(({ path, place }) =>
    place.hostPath !== undefined && place.repositoryPath === undefined
      ? [readMount(path, undefined, place, path.via ?? [])]
      : [],
  );
}

/** What is there for reading as if it were mounted. */
function readMount(
  source: Setting,
  target: Setting | undefined,
  place: HostPlace,
  via: readonly Location[],
): ServiceMount {
  return {
    type: 'bind',
    source,
    target,
    ...place,
    volume: undefined,
    readOnly: true,
    propagation: undefined,
    selinux: undefined,
    options: [],
    granted: true,
    at: source.at,
    via,
    makeReadOnly: undefined,
  };
}

function longMount(item: Mapping, volumes: ReadonlyMap<string, Volume>, loader: Loader): ServiceMount {
  const source = scalarAt(item, 'source');
  const readOnly = flagAt(item, 'read_only');
  const type = scalarAt(item, 'type')?.value;
  const known = types.find((each) => each === type);
  for (const key of type === 'bind' ? ['source', 'target'] : ['target']) {
    if (!item.fields.has(key)) loader.report(item.at, `A mount of this type requires \`${key}\`; add \`${key}:\`.`);
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
    { volumes, loader },
    () => (readOnly ? replacing(item.fields.get('read_only')!.value, 'true') : insertInto(item, ['read_only: true'])),
  );
}

const types = ['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image'] as const;
const propagations = new Set(['shared', 'rshared', 'slave', 'rslave', 'private', 'rprivate']);

/** `[SOURCE:]TARGET[:OPTIONS]`; a single letter before a colon is a drive. */
function shortMount(item: Scalar, volumes: ReadonlyMap<string, Volume>, loader: Loader): ServiceMount {
  const whole = composeText(item)!;
  const [first, ...rest] = volumeSections(whole);
  const [source, target, optionText] = rest.length === 0 ? [undefined, first, undefined] : [first, ...rest];
  const lacks = [first, ...rest].some((section) => section?.text === '') && !isToFillIn(whole);
  if (rest.length > 2 || lacks) {
    loader.report(
      whole.at,
      'A volume must be `SOURCE:TARGET` or `SOURCE:TARGET:OPTIONS`; a part is empty, or there are too many.',
    );
  }
  const options = optionText ? sections(optionText, ',') : [];
  const open = options.some((option) => option.value === undefined) || (!source && first?.text.startsWith(unknownMark));
  return mount(
    item,
    {
      type: source
        ? source.text === ''
          ? 'unknown'
          : (isPath(source) ?? 'unknown')
        : first?.text.startsWith(unknownMark)
          ? 'unknown'
          : 'anonymous',
      source,
      target,
      readOnly: options.reduce<boolean | undefined>(
        (before, option) => accessOf(option) ?? before,
        open ? undefined : false,
      ),
      propagation: options.findLast(({ value }) => value !== undefined && propagations.has(value)),
      selinux: options.findLast(({ value }) => value === 'z' || value === 'Z'),
      options,
    },
    { volumes, loader },
    () => shortReadOnly(item, source, target, options),
  );
}

/** Whether an option makes a mount read-only, or writable. What is filled in behind `ro` can only add another: `ro${SELINUX}`. */
function accessOf({ text }: Text): boolean | undefined {
  const mode = text.split(unknownMark, 1)[0]!.split(templateHole, 1)[0];
  return mode === 'ro' ? true : mode === 'rw' ? false : undefined;
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
  return startsAtHome(source) || written.includes('/') ? 'bind' : undefined;
}

type Read = Pick<ServiceMount, 'type' | 'target' | 'readOnly' | 'propagation' | 'selinux' | 'options'> & {
  source: Text | undefined;
};

function mount(
  item: Value,
  read: Read,
  { volumes, loader }: { readonly volumes: ReadonlyMap<string, Volume>; readonly loader: Loader },
  edit: () => ServiceMount['makeReadOnly'],
): ServiceMount {
  const { type, source } = read;
  const volume = type === 'volume' && source?.value !== undefined ? volumes.get(source.value) : undefined;
  const device = volume?.hostPath?.value;
  const hostPath = type === 'bind' || type === 'npipe' ? source && hostPathOf(source) : device;
  const editable =
    read.readOnly === false &&
    !volume?.readOnly &&
    item.via.length === 0 &&
    (type === 'bind' || type === 'volume' || type === 'unknown');
  const place = placeOf(hostPath, item.scope.folder, loader);
  // A submodule as a whole is a folder; what lies below it may be a link.
  if (place.unseen?.kind !== 'submodule') reportUnseen(place, item.at, loader.report);
  let made: ServiceMount['makeReadOnly'] | null = null;
  return {
    ...read,
    readOnly: volume?.readOnly || read.readOnly,
    ...place,
    volume,
    at: item.at,
    ...viaOf(item),
    get makeReadOnly() {
      if (made === null) made = editable ? edit() : undefined;
      return made;
    },
  };
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

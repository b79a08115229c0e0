import { textAt } from '../../source.ts';
import { nearest } from '../../text/nearest.ts';
import { absolutePath } from '../shell/file-changes.ts';
import { shown } from './buildkit-refusal.ts';
import type { BuildMount, BuildRefusal, FlagField } from './instruction.ts';

const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];

/** Other names of fields. */
const aliases: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
  rw: 'readwrite',
};

/** What the fields of a mount may say; those not of one kind of value take any. */
const fieldNames = [
  ...['type', 'from', 'source', 'target', 'readonly', 'readwrite', 'required', 'size', 'id', 'sharing'],
  ...['mode', 'uid', 'gid', 'env', ...Object.keys(aliases)],
];

const valid: Readonly<Record<string, (value: string) => boolean>> = {
  type: (value) => types.includes(value.toLowerCase()),
  sharing: (value) => sharings.includes(value.toLowerCase()),
  readonly: isBoolean,
  readwrite: isBoolean,
  required: isBoolean,
  size: (value) => /^[+]?[\d.]+ ?[kmgtp]?i?b?$/i.test(value),
  mode: (value) => /^[0-7]+$/.test(value) && Number.parseInt(value, 8) < 2 ** 32,
  uid: isNumber,
  gid: isNumber,
};

/** The fields that only some types of mounts have. */
const typesOf: Readonly<Record<string, readonly string[]>> = {
  mode: ['secret', 'ssh', 'cache'],
  uid: ['secret', 'ssh', 'cache'],
  gid: ['secret', 'ssh', 'cache'],
  sharing: ['cache'],
};

/** Those that BuildKit compares with the type in front of them, not with the one behind. */
const typesSoFar: Readonly<Record<string, readonly string[]>> = { required: ['secret', 'ssh'], size: ['tmpfs'] };

/**
 * Why BuildKit refuses a mount once its variables are known (instructions/commands_runmount.go, dockerfile2llb/convert_runmount.go,
 * convert_secrets.go, convert_ssh.go).
 */
export function mountRefusal({ flag }: BuildMount, workdir: string | undefined): BuildRefusal | undefined {
  const known = new Map<string, string | undefined>();
  for (const field of flag.fields) {
    const name = aliases[field.name] ?? field.name;
    const message = fieldFault(name, field, typeIn(known));
    if (message !== undefined) return { at: field.at, message };
    known.set(name, field.value.value);
  }
  const message = mountFault(known, workdir);
  return message === undefined ? undefined : { at: flag.at, message };
}

/** undefined where only the build knows it */
function typeIn(known: ReadonlyMap<string, string | undefined>): string | undefined {
  return known.has('type') ? known.get('type')?.toLowerCase() : 'bind';
}

function fieldFault(name: string, field: FlagField, type: string | undefined): string | undefined {
  if (!fieldNames.includes(name)) {
    const near = nearest(field.name, fieldNames);
    return `--mount has no field ${shown(field.name) || 'without a name'}.${near ? ` Did you mean ${near}?` : ''}`;
  }
  const bare = !textAt(field.at).includes('=');
  if (bare && !['readonly', 'readwrite', 'required'].includes(name)) return `${field.name} requires a value.`;
  if (type !== undefined && typesSoFar[name]?.includes(type) === false) return notOf(field.name, type);
  const { value } = field.value;
  if (value === undefined || valid[name]?.(value) !== false) return undefined;
  return `${field.name} cannot be ${shown(value) || 'empty'}.`;
}

function mountFault(known: ReadonlyMap<string, string | undefined>, workdir: string | undefined): string | undefined {
  const type = typeIn(known);
  if (type === undefined) return undefined;
  for (const [name, those] of Object.entries(typesOf)) {
    if (known.has(name) && !those.includes(type)) return notOf(name, type);
  }
  const said = (name: string) => !['', undefined].includes(known.get(name));
  const mayBeSaid = (name: string) => known.has(name) && known.get(name) !== '';
  if (type === 'ssh') return said('source') ? notOf('source', type) : undefined;
  if (type !== 'secret') return targetFault(known, workdir);
  if (said('from')) return notOf('from', type);
  if (!['source', 'target', 'id'].some(mayBeSaid)) return 'A secret requires an id, a source or a target.';
  return said('source') && said('id') ? 'A secret has an id or a source, not both.' : undefined;
}

function targetFault(known: ReadonlyMap<string, string | undefined>, workdir: string | undefined): string | undefined {
  const target = known.has('target') ? known.get('target') : '';
  const path = target === '' ? workdir : absolutePath(target, workdir);
  return path === '/' ? 'Nothing can be mounted at /.' : undefined;
}

function notOf(name: string, type: string): string {
  return `A mount of the type ${type} has no ${name}.`;
}

/** As Go's strconv reads one. */
function isBoolean(value: string): boolean {
  return /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(value);
}

function isNumber(value: string): boolean {
  return /^\d+$/.test(value) && Number(value) < 2 ** 32;
}

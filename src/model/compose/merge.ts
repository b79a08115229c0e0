import { composeText } from './value-fields.ts';
import {
  type Field,
  isNull,
  type Mapping,
  type Report,
  type Scalar,
  type Sequence,
  settledValue,
  type Value,
} from './value-tree.ts';

/**
 * How a later file's value joins an earlier one's, by key: compose-go's override rules. Where nothing is said, mappings
 * are merged, lists appended, and of anything else the later wins.
 */
type Way = 'replace' | 'append' | 'byName' | 'build' | 'logging' | 'limit' | Ways;
interface Ways {
  readonly [key: string]: Way;
}

const service: Ways = {
  annotations: 'append',
  build: 'build',
  command: 'replace',
  depends_on: 'byName',
  deploy: { labels: 'append' },
  dns: 'append',
  dns_opt: 'append',
  dns_search: 'append',
  entrypoint: 'replace',
  env_file: 'append',
  environment: 'append',
  extra_hosts: 'append',
  gpus: 'append',
  healthcheck: { test: 'replace' },
  label_file: 'append',
  labels: 'append',
  logging: 'logging',
  models: 'byName',
  networks: 'byName',
  sysctls: 'append',
  tmpfs: 'append',
  ulimits: { '*': 'limit' },
};
const build: Ways = { additional_contexts: 'append', args: 'append', extra_hosts: 'append', labels: 'append' };
const file: Ways = {
  services: { '*': service },
  networks: { '*': { labels: 'append' } },
  volumes: { '*': { labels: 'append' } },
};

/** Merges a later file, or a later document of the same file, over what came before. */
export function mergeFiles(base: Mapping, over: Mapping, report: Report): Mapping {
  return mergeMappings(base, over, file, report);
}

/**
 * Merges a service over the one that it extends; what stands in the file as the service is the extending one. What it
 * resets stays marked, as it is to be taken out of an earlier file too.
 */
export function mergeServices(base: Mapping, over: Mapping, report: Report): Mapping {
  return marked(
    { ...over, fields: mergeMappings(settledValue(base), over, service, report).fields, resets: false },
    over,
  );
}

/** With the marks of what another mapping resets. */
function marked(mapping: Mapping, over: Mapping): Mapping {
  if (!over.resets) return mapping;
  const fields = new Map(mapping.fields);
  for (const [name, field] of over.fields) {
    const known = fields.get(name)?.value;
    if (field.value.tag === '!reset') fields.set(name, field);
    else if (known?.kind === 'mapping' && field.value.kind === 'mapping')
      fields.set(name, { ...fields.get(name)!, value: marked(known, field.value) });
  }
  return { ...mapping, fields, resets: true };
}

function merge(base: Value, over: Value, way: Way | undefined, report: Report): Value {
  if (over.tag === '!override' || way === 'replace' || way === 'limit') return settledValue(over);
  if (isNull(over)) return base;
  if (isNull(base)) return settledValue(over);
  if (way === 'append') return append(base, over);
  if (way === 'byName') return mergeMappings(named(base), named(over), undefined, report);
  if (way === 'build') return mergeMappings(withContext(base), withContext(over), build, report);
  if (way === 'logging' && driver(base) !== undefined && driver(over) !== undefined && driver(base) !== driver(over)) {
    return settledValue(over);
  }
  if (base.kind === 'mapping' && over.kind === 'mapping') {
    return mergeMappings(base, over, typeof way === 'object' ? way : undefined, report);
  }
  if (base.kind === 'sequence' && over.kind === 'sequence') return append(base, over);
  if (base.kind !== over.kind && base.kind !== 'scalar') {
    const shape = base.kind === 'mapping' ? 'a mapping' : 'a list';
    report(
      over.at,
      `This replaces ${shape} from another file with a different kind of value, which compose rejects; write ${shape} here too, or put \`!override\` before the value.`,
    );
  }
  return settledValue(over);
}

function mergeMappings(base: Mapping, over: Mapping, ways: Ways | undefined, report: Report) {
  const fields = new Map(base.fields);
  // A service is declared where it first stands; any other key stands where it was last set.
  const declared = typeof ways?.['*'] === 'object';
  for (const [name, field] of over.fields) {
    const earlier = fields.get(name);
    if (field.value.tag === '!reset') fields.delete(name);
    else if (!earlier || name.startsWith('x-')) fields.set(name, { ...field, value: settledValue(field.value) });
    else {
      const value = merge(earlier.value, field.value, ways?.[name] ?? ways?.['*'], report);
      fields.set(name, { ...(declared || value === earlier.value ? earlier : field), value });
    }
  }
  const { extended } = over;
  return { ...base, fields, ...(extended && { extended: [...(base.extended ?? []), ...extended] }) };
}

/** Both as lists: a mapping's fields become items of their own. */
function append(base: Value, over: Value): Sequence {
  const { scope, at, via, tag } = base;
  const kept = items(base).filter((item) => item.kind !== 'mapping' || ![...item.fields.keys()].some(isReset(over)));
  return { kind: 'sequence', node: undefined, scope, at, via, tag, items: [...kept, ...items(settledValue(over))] };
}

function isReset(over: Value): (name: string) => boolean {
  return (name) => over.kind === 'mapping' && over.fields.get(name)?.value.tag === '!reset';
}

function items(value: Value): readonly Value[] {
  if (value.kind === 'sequence') return value.items;
  if (value.kind === 'scalar') return [value];
  return [...value.fields.values()].map((field) => ({
    ...value,
    node: undefined,
    fields: new Map([[field.name, field]]),
  }));
}

/** A list of names as a mapping that says nothing about each. Compose fills in variables before it merges files. */
function named(value: Value): Mapping {
  if (value.kind === 'mapping') return value;
  const fields = new Map<string, Field>();
  for (const item of value.kind === 'sequence' ? value.items : [value]) {
    if (item.kind !== 'scalar') continue;
    const text = composeText(item);
    // Names that only the run knows are told apart by how they are written.
    const name = text?.value ?? item.node.text;
    fields.set(name, { name, keyAt: item.at, value: nothingAt(item), ...(text?.variables && { item: text }) });
  }
  const { scope, at, via, tag } = value;
  return { kind: 'mapping', node: undefined, scope, at, via, tag, fields };
}

function nothingAt(scalar: Scalar): Scalar {
  return { ...scalar, node: { ...scalar.node, style: 'plain', text: '', value: null } };
}

function withContext(value: Value): Mapping {
  if (value.kind === 'mapping') return value;
  const { scope, at, via, tag } = value;
  const context: Field = { name: 'context', keyAt: at, value };
  return { kind: 'mapping', node: undefined, scope, at, via, tag, fields: new Map([['context', context]]) };
}

function driver(value: Value): string | undefined {
  const field = value.kind === 'mapping' ? value.fields.get('driver')?.value : undefined;
  return field?.kind === 'scalar' ? field.node.text : undefined;
}

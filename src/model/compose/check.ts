import { fileKeys, type Keys, nearest, serviceKeys } from './keys.ts';
import type { Field, Mapping, Report, Value } from './tree.ts';
import { isNull } from './tree.ts';

/**
 * Looks at one document as it is written. What compose refuses is reported; lines that stand one level too far left
 * are put where they belong, so that what they say is reviewed all the same.
 * @param before what it is merged over: a service may be empty where an earlier file has it
 * @returns the document, put right
 */
export function checkDocument(document: Mapping, before: Mapping | undefined, report: Report): Mapping {
  const services = document.fields.get('services');
  if (!services) return asFirstFormat(document, report) ?? checkTop(document, report);
  const checked = checkTop(document, report);
  const { value } = services;
  if (isNull(value)) {
    report(services.keyAt, '`services` is empty; indent the services under it.');
    return checked;
  }
  if (value.kind !== 'mapping') {
    report(
      value.at,
      '`services` must be a mapping of names to services; write `name:` with the settings indented under it.',
    );
    return checked;
  }
  const earlier = before?.fields.get('services')?.value;
  const known = earlier?.kind === 'mapping' ? earlier.fields : undefined;
  return withField(checked, { ...services, value: checkServices(value, known, report) });
}

function checkTop(document: Mapping, report: Report): Mapping {
  for (const { name, keyAt, value } of document.fields.values()) {
    if (name.startsWith('x-')) continue;
    const key = fileKeys.get(name);
    if (key) checkShape(name, value, key.shapes, report);
    else if (serviceKeys.has(name) && !fileKeys.has(name)) {
      report(keyAt, `\`${name}\` stands at the top level; indent it under the service that it belongs to.`);
    } else report(keyAt, () => unknownKey(name, 'a compose file', fileKeys));
  }
  return document;
}

/** The first compose format has the services at the top level. */
function asFirstFormat(document: Mapping, report: Report): Mapping | undefined {
  const services = new Map<string, Field>();
  for (const [name, field] of document.fields) {
    if (!fileKeys.has(name) && !name.startsWith('x-') && isService(field.value)) services.set(name, field);
  }
  const [first] = services.values();
  if (!first) return undefined;
  report(
    first.keyAt,
    'The services stand at the top level, as in the first compose format, which no longer runs; indent them under `services:`.',
  );
  const { scope, at, via, tag } = document;
  const value: Mapping = { kind: 'mapping', node: undefined, scope, at, via, tag, fields: services };
  const field: Field = { name: 'services', keyAt: first.keyAt, value: checkServices(value, undefined, report) };
  return withField(document, field);
}

function isService(value: Value): boolean {
  return value.kind === 'mapping' && (value.fields.has('image') || value.fields.has('build'));
}

function checkServices(services: Mapping, before: Mapping['fields'] | undefined, report: Report): Mapping {
  const fields = new Map<string, Field>();
  let above: Field | undefined;
  for (const field of services.fields.values()) {
    const { name, keyAt, value } = field;
    if (above && serviceKeys.has(name) && !isNull(value) && !looksLikeService(value)) {
      report(keyAt, `\`${name}\` stands at the level of the services; indent it under \`${above.name}\`.`);
      above = withChild(above, field);
      fields.set(above.name, above);
      continue;
    }
    if (value.tag !== '!reset') above = field;
    fields.set(name, field);
  }
  for (const [name, field] of fields) {
    const { value } = field;
    if (value.kind === 'mapping') {
      const checked = checkKeys(value, 'a service', serviceKeys, report);
      if (checked !== value) fields.set(name, { ...field, value: checked });
    } else if (value.tag !== '!reset' && !(isNull(value) && before?.has(name))) {
      report(field.keyAt, `The service \`${name}\` has no settings under it; indent its settings, or remove it.`);
    }
  }
  return { ...services, fields };
}

/** A name like `build` may be a service's own: then it holds settings of a service. */
function looksLikeService(value: Value): boolean {
  if (value.kind !== 'mapping') return false;
  if (value.fields.has('image') || value.fields.has('build') || value.fields.has('extends')) return true;
  const names = [...value.fields.keys()];
  return names.length > 0 && names.every((name) => serviceKeys.has(name));
}

/** Reports the keys of a mapping that nobody knows, and takes in those that belong under an empty key above them. */
function checkKeys(mapping: Mapping, what: string, keys: Keys, report: Report): Mapping {
  let fields: Map<string, Field> | undefined;
  let above: Field | undefined;
  for (const field of mapping.fields.values()) {
    const { name, keyAt, value } = field;
    const key = keys.get(name);
    if (key) {
      if (key.keys && isNull(value)) above = field;
      checkShape(name, value, key.shapes, report);
    } else if (above && keys.get(above.name)?.keys?.has(name)) {
      report(keyAt, `\`${name}\` stands beside \`${above.name}\`; indent it under \`${above.name}\`.`);
      above = withChild(above, field);
      fields ??= new Map(mapping.fields);
      fields.set(above.name, above);
      fields.delete(name);
    } else if (!name.startsWith('x-')) report(keyAt, () => unknownKey(name, what, keys));
  }
  for (const field of (fields ?? mapping.fields).values()) {
    const below = keys.get(field.name)?.keys;
    if (!below || field.value.kind !== 'mapping') continue;
    const checked = checkKeys(field.value, `\`${field.name}\``, below, report);
    if (checked === field.value) continue;
    fields ??= new Map(mapping.fields);
    fields.set(field.name, { ...field, value: checked });
  }
  return fields ? { ...mapping, fields } : mapping;
}

function unknownKey(name: string, what: string, keys: Keys): string {
  for (const [parent, key] of keys) {
    if (key.keys?.has(name)) return `\`${name}\` is not a key of ${what}; it belongs under \`${parent}\`.`;
  }
  const near = nearest(name, keys.keys());
  if (near) return `\`${name}\` is not a key of ${what}; did you mean \`${near}\`?`;
  return `\`${name}\` is not a key of ${what}; remove it, or let its name start with \`x-\`.`;
}

const shapeNames = { s: 'a single value', l: 'a list', m: 'a mapping' } as const;

function checkShape(name: string, value: Value, shapes: string, report: Report): void {
  const shape = value.kind === 'scalar' ? 's' : value.kind === 'sequence' ? 'l' : 'm';
  if (shapes.includes(shape) || isNull(value) || value.tag === '!reset') return;
  const wanted = [...shapes].map((each) => shapeNames[each as 's' | 'l' | 'm']).join(' or ');
  report(value.at, `\`${name}\` must be ${wanted}, not ${shapeNames[shape]}.`);
}

function withChild(parent: Field, child: Field): Field {
  const { value } = parent;
  const fields = new Map(value.kind === 'mapping' ? value.fields : []);
  if (!fields.has(child.name)) fields.set(child.name, child);
  const { scope, via, tag } = value;
  const at = value.kind === 'mapping' ? value.at : child.value.at;
  return { ...parent, value: { kind: 'mapping', node: undefined, scope, at, via, tag, fields } };
}

function withField(mapping: Mapping, field: Field): Mapping {
  return { ...mapping, fields: new Map(mapping.fields).set(field.name, field) };
}

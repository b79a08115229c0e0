import { composeFile } from '../../known/compose-file.data.ts';
import { composeService } from '../../known/compose-service.data.ts';
import type { Source } from '../../source.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { checkValue, type InOtherFiles, unknownKey, withChild } from './check-shape.ts';
import { type Field, isNull, type Mapping, type Report, type Value } from './value-tree.ts';

const fileKeys = composeFile.shape.keys!;
const serviceKeys = composeService.shape.keys!;

/**
 * Looks at one document as it is written. What compose refuses is reported; lines that stand one level too far left
 * are put where they belong, so that what they say is reviewed all the same.
 * @param before what it is merged over: a service may be empty where an earlier file has it
 * @returns the document, put right
 */
export function checkDocument(document: Mapping, before: Mapping | undefined, report: Report): Mapping {
  const services = document.fields.get('services');
  if (!services) return asFirstFormat(document, report) ?? checkTop(document, before, report);
  const checked = checkTop(document, before, report);
  const { value } = services;
  if (value.tag === '!reset') return checked;
  if (isNull(value)) {
    report(services.keyAt, '`services` is empty; indent the services under it.');
    return checked;
  }
  if (value.kind !== 'mapping') {
    report(value.at, '`services` must map names to services; write `name:` with its settings indented under it.');
    return checked;
  }
  const known = before?.fields.get('services')?.value;
  const fields = known?.kind === 'mapping' ? known.fields : undefined;
  return withField(checked, { ...services, value: checkServices(value, fields, report) });
}

function checkTop(document: Mapping, before: Mapping | undefined, report: Report): Mapping {
  let checked = document;
  for (const field of document.fields.values()) {
    const { name, keyAt, value } = field;
    const shape = fileKeys.get(name);
    if (shape) {
      if (name === 'services') continue;
      const subject = { name: `\`${name}\``, keyAt, ...earlier(before?.fields.get(name)) };
      const right = checkValue(value, shape, subject, report);
      if (right !== value) checked = withField(checked, { ...field, value: right });
    } else if (serviceKeys.has(name)) {
      report(keyAt, `\`${name}\` is at the top level; indent it under its service.`);
    } else report(keyAt, () => unknownKey(name, 'a compose file', fileKeys));
  }
  return checked;
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
    'Services are at the top level, as in compose file version 1, which is no longer supported; indent them under `services:`.',
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
      report(keyAt, `\`${name}\` is at the level of the services; indent it under \`${above.name}\`.`);
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
      const checked = checkService(field, earlier(before?.get(name)), report);
      if (checked !== value) fields.set(name, { ...field, value: checked });
    } else if (value.tag !== '!reset' && !(isNull(value) && before?.has(name))) {
      report(field.keyAt, `The service \`${name}\` has no settings; indent them under it, or remove it.`);
    }
  }
  return { ...services, fields };
}

function earlier(field: Field | undefined): InOtherFiles {
  return { whole: field === undefined, before: field?.value };
}

/** Looks at what stands under a service's name. */
export function checkService({ name, keyAt, value }: Field, others: InOtherFiles, report: Report): Value {
  if (!/^[\w.-]+$/.test(name))
    report(keyAt, 'A service name may contain only letters, digits, `.`, `_` and `-`; rename it.');
  const extending =
    value.kind === 'mapping' && value.fields.has('extends') && !isNull(value.fields.get('extends')?.value);
  const subject = { name: 'A service', ...(extending ? { whole: false } : others) };
  return checkValue(withoutListOfBuild(value, name, others, report), composeService.shape, subject, report);
}

/** Compose merges a list over the build of an earlier file, if only an empty one, as if it were not there; by itself it refuses it. */
function withoutListOfBuild(value: Value, service: string, { before }: InOtherFiles, report: Report): Value {
  const build = value.kind === 'mapping' ? value.fields.get('build') : undefined;
  if (value.kind !== 'mapping' || build?.value.kind !== 'sequence' || build.value.tag === '!reset') return value;
  if (before?.kind !== 'mapping' || !before.fields.has('build'))
    report(build.value.at, '`build` must be a single value or a mapping, not a list.', { byUse: service });
  const fields = new Map(value.fields);
  fields.delete('build');
  return { ...value, fields };
}

/** A name like `build` may be a service's own: then it holds settings of a service. */
function looksLikeService(value: Value): boolean {
  if (value.kind !== 'mapping') return false;
  if (value.fields.has('image') || value.fields.has('build') || value.fields.has('extends')) return true;
  const names = [...value.fields.keys()];
  return names.length > 0 && names.every((name) => serviceKeys.has(name));
}

function withField(mapping: Mapping, field: Field): Mapping {
  return { ...mapping, fields: new Map(mapping.fields).set(field.name, field) };
}

/**
 * Whether nothing is left for compose once what is reset is gone; to it, `x-` keys are something and `version` is not.
 * @param file all of the sources, merged
 */
export function isEmpty(file: Mapping | undefined, sources: readonly Source[]): boolean {
  if (file && [...file.fields.keys()].some((name) => name !== 'version')) return false;
  return !sources.some((source) => readYaml(source).documents.some(({ root }) => hasExtension(root)));
}

function hasExtension(root: YamlNode | undefined): boolean {
  return root?.kind === 'mapping' && [...root.entries.keys()].some((name) => name.startsWith('x-'));
}

import { composeService } from '../../known/compose-service.data.ts';
import type { ComposeShape } from '../../known/compose-shape.ts';
import type { Location } from '../../source.ts';
import { nearest } from '../../text/nearest.ts';
import type { YamlScalar } from '../yaml/yaml-tree.ts';
import { textOf } from './compose-text.ts';
import { type GoKind, goKind } from './go-values.ts';
import { booleanOf } from './value-fields.ts';
import { type Field, isNull, type Mapping, type Report, type Scalar, type Sequence, type Value } from './value-tree.ts';

/** What is looked at, and how it is called in a sentence. */
interface Subject extends InOtherFiles {
  readonly name: string;
  readonly keyAt?: Location;
}

/** What other files say in the place of a value. */
export interface InOtherFiles {
  /** Whether nothing that it may miss can stand elsewhere. */
  readonly whole: boolean;
  /** What an earlier file has in its place, where that is known. */
  readonly before?: Value | undefined;
}

/**
 * Reports what a value may not be. Keys that belong under an empty key above them are put there.
 * @returns the value, put right
 */
export function checkValue<T extends Value>(value: T, shape: ComposeShape, subject: Subject, report: Report): T;
export function checkValue(value: Value, shape: ComposeShape, subject: Subject, report: Report): Value {
  if (value.tag === '!reset' || Object.keys(shape).length === 0) return value;
  if (isNull(value)) {
    if (subject.whole && !shape.empty)
      report(subject.keyAt ?? value.at, `${subject.name} is empty; set a value, or remove it.`);
    return value;
  }
  if (value.kind === 'scalar' ? !shape.single?.length : value.kind === 'sequence' ? !shape.items : !isMapping(shape)) {
    report(value.at, `${subject.name} must be ${kinds(shape)}, not ${kindNames[value.kind]}.`);
    return value;
  }
  if (value.kind === 'scalar') checkSingle(value, shape, subject, report);
  else if (value.kind === 'sequence') checkItems(value, shape, subject, report);
  else
    return shape.keys
      ? checkKeys(value, shape.keys, shape, subject, report)
      : checkOthers(value, shape, subject, report);
  return value;
}

function isMapping({ keys, others }: ComposeShape): boolean {
  return keys !== undefined || others !== undefined;
}

const kindNames = { scalar: 'a single value', sequence: 'a list', mapping: 'a mapping' } as const;

function kinds(shape: ComposeShape): string {
  const wanted = [
    ...(shape.single?.length ? [kindNames.scalar] : []),
    ...(shape.items ? [kindNames.sequence] : []),
    ...(isMapping(shape) ? [kindNames.mapping] : []),
  ];
  return wanted.join(' or ');
}

function checkSingle(scalar: Scalar, shape: ComposeShape, { name }: Subject, report: Report): void {
  const { single = [], words, format, range } = shape;
  const { at, node, scope, via } = scalar;
  const outside = (number: number) => {
    if (range && (number < range[0] || number > range[1]))
      report(at, `${name} must be between ${range[0]} and ${range[1]}.`);
  };
  const kind = goKind(node);
  if (kind !== 'text') {
    if (fits(node, kind, single)) outside(Number(node.value));
    else if (single.includes('text') && !single.includes('integer'))
      report(at, `${name} must be text; put it in quotes.`);
    else report(at, `${name} must be ${single.map((each) => singleNames[each]).join(' or ')}.`);
    return;
  }
  const { value, variables } = textOf(node, scope.environment, via);
  if (value === undefined) return;
  if (words && !words.includes(value)) {
    const near = nearest(value, words) ?? words.find((word) => value.length > 3 && word.includes(value));
    report(at, `${name} must be ${oneOf(words)}${near ? `; did you mean \`${near}\`?` : '.'}`);
  } else if (!single.some((kind) => reads[kind](value)))
    report(at, `${name} must be ${single.map((kind) => singleNames[kind]).join(' or ')}.`);
  // an empty default is filled in by whoever runs compose
  else if (format && !formats[format].pattern.test(value) && !(value === '' && variables?.length))
    report(at, `${name} must be ${formats[format].words}.`);
  else outside(Number(value));
}

/** Whether what is no text may stand where these kinds may: what may be a number or text is printed, whatever it is. */
function fits({ value }: YamlScalar, kind: GoKind, single: NonNullable<ComposeShape['single']>): boolean {
  if (kind === 'flag') return single.includes('flag');
  const isPrinted = single.includes('text') && single.includes('number');
  if (kind === 'date') return isPrinted;
  if (!Number.isFinite(value)) return false;
  if (single.includes('number')) return true;
  return single.includes('integer') && (kind === 'whole' || (Number.isInteger(value) && !single.includes('text')));
}

const formats = {
  size: { pattern: /^(?:\d+(?:\.\d*)?|\.\d+) ?[kmgtp]?i?b?$/i, words: 'a size, such as `512m`' },
  whole: { pattern: /^[-+]?\d+$/, words: 'a whole number' },
  duration: {
    pattern: /^(?:[-+]?0|[-+]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|[µμ]s|ms|s|m|h|d|w))+)$/,
    words: 'a duration with a unit, such as `30s` or `1m30s`',
  },
} as const;

const singleNames = { text: 'text', number: 'a number', integer: 'a whole number', flag: '`true` or `false`' } as const;
const reads: Readonly<Record<keyof typeof singleNames, (text: string) => boolean>> = {
  text: () => true,
  number: isGoNumber,
  integer: (text) => /^[-+]?\d+$/.test(text),
  flag: (text) => booleanOf(text) !== undefined,
};

/** As `strconv.ParseFloat` of Go takes it, and compose besides it: `_` between digits. */
function isGoNumber(text: string): boolean {
  if (/^[-+]?(?:inf|infinity|nan)$/i.test(text)) return true;
  if (text.split('.').length > 2) return false;
  if (/^[-+]?0x[0-9a-f_.]*p[-+]?[0-9]+$/i.test(text)) return true;
  const isDecimal = /^[-+]?(?=\.?[0-9])[0-9_.]*(?:e[-+]?[0-9]+)?$/i.test(text);
  return isDecimal && Number.isFinite(Number(text.replaceAll('_', '')));
}

function oneOf(words: readonly string[]): string {
  const quoted = words.map((word) => `\`${word}\``);
  return [...quoted.slice(0, -2), quoted.slice(-2).join(' or ')].join(', ');
}

function checkItems(
  sequence: Sequence,
  { items = {}, others, distinct }: ComposeShape,
  { name }: Subject,
  report: Report,
): void {
  const subject = { name: `An item of ${name}`, whole: true };
  if (distinct) checkDistinct(sequence, name, report);
  for (const item of sequence.items) {
    if (item.kind === 'mapping' && others && !isMapping(items))
      report(item.at, `${subject.name} must be text, not a mapping; write \`NAME=value\`, or remove the dashes.`);
    else checkValue(item, items, subject, report);
  }
}

/** Lists of a service of which compose takes no repetition out, also not where two are merged. */
const kept = [...composeService.shape.keys!].flatMap(([key, { distinct, others }]) =>
  distinct && !others ? [key] : [],
);

/** Looks again at what may have come together from several files, or from services that are extended. */
export function checkMerged(service: Mapping, report: Report): void {
  for (const key of kept) {
    const list = service.fields.get(key)?.value;
    if (list?.kind === 'sequence' && !list.node) checkDistinct(list, `\`${key}\``, report);
  }
}

function checkDistinct({ items }: Sequence, name: string, report: Report): void {
  const known = new Set<unknown>();
  for (const item of items) {
    if (item.kind !== 'scalar') continue;
    const { node, scope, via, at } = item;
    const text = typeof node.value === 'string' ? textOf(node, scope.environment, via) : undefined;
    if (text && (text.value === undefined || text.variables?.length)) continue;
    // `1` and `"1"` are two
    const value = text ? text.value : node.value;
    if (known.has(value)) report(at, `This is already in ${name}, which compose rejects; remove it.`);
    known.add(value);
  }
}

function checkOthers(mapping: Mapping, shape: ComposeShape, subject: Subject, report: Report): Mapping {
  let fields: Map<string, Field> | undefined;
  for (const field of mapping.fields.values()) {
    if (shape.plainNames && !/^[\w.-]+$/.test(field.name))
      report(field.keyAt, 'This name may contain only letters, digits, `.`, `_` and `-`; rename it.');
    const value = checkValue(field.value, shape.others!, under(subject, field), report);
    if (value === field.value) continue;
    fields ??= new Map(mapping.fields);
    fields.set(field.name, { ...field, value });
  }
  return fields ? { ...mapping, fields } : mapping;
}

function checkKeys(
  mapping: Mapping,
  keys: Keys,
  { required, others }: ComposeShape,
  subject: Subject,
  report: Report,
): Mapping {
  let fields: Map<string, Field> | undefined;
  let above: Field | undefined;
  const what = subject.name.replace(/^An? /, (article) => article.toLowerCase());
  for (const field of mapping.fields.values()) {
    const { name, keyAt } = field;
    if (keys.has(name)) {
      if (keys.get(name)!.keys && isNull(field.value)) above = field;
    } else if (above && keys.get(above.name)?.keys?.has(name)) {
      report(keyAt, `\`${name}\` is at the same level as \`${above.name}\`; indent it under \`${above.name}\`.`);
      above = withChild(above, field);
      fields ??= new Map(mapping.fields);
      fields.set(above.name, above);
      fields.delete(name);
    } else if (!others && !name.startsWith('x-')) report(keyAt, () => unknownKey(name, what, keys));
  }
  for (const field of (fields ?? mapping.fields).values()) {
    const below = keys.get(field.name);
    if (!below) continue;
    const value = checkValue(field.value, below, under(subject, field), report);
    if (value === field.value) continue;
    fields ??= new Map(mapping.fields);
    fields.set(field.name, { ...field, value });
  }
  const missing = subject.whole ? required?.find((name) => !mapping.fields.has(name)) : undefined;
  if (missing !== undefined) report(mapping.at, `${subject.name} requires \`${missing}\`; add \`${missing}:\`.`);
  return fields ? { ...mapping, fields } : mapping;
}

/** What stands under a key of a subject. */
function under({ whole, before }: Subject, { name, keyAt }: Field): Subject {
  const isKnown = before?.kind === 'mapping';
  const earlier = isKnown ? before.fields.get(name)?.value : undefined;
  return { name: `\`${name}\``, keyAt, whole: whole || (isKnown && !earlier), before: earlier };
}

type Keys = NonNullable<ComposeShape['keys']>;

/** @param what the thing that does not have the key, in a sentence */
export function unknownKey(name: string, what: string, keys: Keys): string {
  const parents = [...keys].filter(([, shape]) => shape.keys?.has(name)).map(([parent]) => parent);
  if (parents.length > 0) return `\`${name}\` is not a key of ${what}; it belongs under ${oneOf(parents)}.`;
  const near = nearest(name, keys.keys());
  if (near) return `\`${name}\` is not a key of ${what}; did you mean \`${near}\`?`;
  return `\`${name}\` is not a key of ${what}; remove it, or prefix it with \`x-\`.`;
}

/** A key with another one put under it. */
export function withChild(parent: Field, child: Field): Field {
  const { value } = parent;
  const fields = new Map(value.kind === 'mapping' ? value.fields : []);
  if (!fields.has(child.name)) fields.set(child.name, child);
  const { scope, via, tag } = value;
  const at = value.kind === 'mapping' ? value.at : child.value.at;
  return { ...parent, value: { kind: 'mapping', node: undefined, scope, at, via, tag, fields } };
}

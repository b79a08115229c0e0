import type { Source, Span } from '../../source.ts';
import type { JsonObject } from '../../text/json.ts';
import { flowMapping, flowText, keyOf, type Pieces, standIn } from './compose-pieces.ts';
import { insideQuotes } from './options.ts';
import { asComposeText } from './variables.ts';

/** How `--mount` calls what compose has a key for. */
const keys: ReadonlyMap<string, string> = new Map([
  ...['type', 'source', 'target'].map((each): [string, string] => [each, each]),
  ['src', 'source'],
  ['dst', 'target'],
  ['destination', 'target'],
]);

/** A part of a mount. */
interface Field {
  readonly name: string;
  readonly at: Span;
  /** Without quotes; undefined where its name stands alone. */
  readonly value: Span | undefined;
}

/** A mount as `--mount` takes it, as compose has it. */
export function mountIn(source: Source, { start, end }: Span): Pieces {
  let from = start;
  const fields = source.text
    .slice(start, end)
    .split(',')
    .map((field): Field => {
      const at = { start: from, end: from + field.length };
      from = at.end + 1;
      const sign = field.indexOf('=');
      const name = sign === -1 ? field : field.slice(0, sign);
      return { name: name.trim(), at, value: sign === -1 ? undefined : { start: at.start + sign + 1, end: at.end } };
    });
  return mountOf(source, fields, { start, end });
}

/** The same of an object with the parts of one. */
export function mountOfObject(source: Source, mount: JsonObject): Pieces {
  const fields = mount.members.flatMap(({ name, nameAt, value }): Field[] =>
    value.kind === 'text' ? [{ name, at: nameAt, value: insideQuotes(value) }] : [],
  );
  return mountOf(source, fields, mount);
}

/** The folder that is opened, or what is in it: developers have all of it in the container anyway. */
const opened = /^\$\{localWorkspaceFolder\}(?:\/(?!.*\.\.)|$)/;

/** @returns nothing where it is no mount, or none of anything else than what is opened */
function mountOf(source: Source, fields: readonly Field[], at: Span): Pieces {
  const given = new Map(
    fields.flatMap((field) => {
      const key = keys.get(field.name);
      const entry =
        field.value &&
        ([keyOf(key ?? '', field.at), flowText(asComposeText(source, field.value), field.value)] as const);
      return key && entry ? [[key, entry] as const] : [];
    }),
  );
  const from = fields.find(({ name }) => keys.get(name) === 'source')?.value;
  if (given.size === 0 || (from && opened.test(source.text.slice(from.start, from.end)))) return [];
  const readOnly = fields.find(({ name, value }) => /^(?:readonly|ro)$/.test(name) && isOn(source, value));
  return flowMapping(
    [
      ...given.values(),
      ...(given.has('type') ? [] : [[keyOf('type', at), [standIn('"volume"', at)]] as const]),
      ...(readOnly ? [[keyOf('read_only', readOnly.at), [standIn('true', readOnly.at)]] as const] : []),
    ],
    at,
  );
}

function isOn(source: Source, value: Span | undefined): boolean {
  return value === undefined || /^(?:1|true)$/i.test(source.text.slice(value.start, value.end));
}

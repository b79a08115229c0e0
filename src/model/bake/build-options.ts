/** What a target writes as fields of one text, `id=x,src=./x`, or as a mapping of the same. */
import type { Setting } from '../../text/setting.ts';
import { unknownMark } from '../../text/setting.ts';
import type { BakeArgument } from './bake-targets.ts';
import { type HclValue, listIn, mapIn, settingOf, textIn } from './hcl-value.ts';

/** The fields, names in small letters, with `unknownMark` for what only the run knows; one without a value is empty. */
function fieldsOf(value: HclValue): ReadonlyMap<string, string> {
  const map = mapIn(value);
  if (map)
    return new Map(
      [...map].map(([name, each]) => [
        name.toLowerCase(),
        listIn(each.value)?.map(written).join(',') ?? written(each.value),
      ]),
    );
  return optionFields(written(value));
}

/** The fields of a text such as `type=sbom,generator=acme/scan:1`, names in small letters; one without a value is empty. */
export function optionFields(text: string): ReadonlyMap<string, string> {
  return new Map(
    split(text).map((field) => {
      const [name = '', rest = ''] = nameAndRest(field);
      return [name.toLowerCase(), rest];
    }),
  );
}

/** As CSV: what is in quotes may have commas. */
function split(text: string): string[] {
  const fields = [''];
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === ',' && !isQuoted) fields.push('');
    else fields.push(`${fields.pop()}${character}`);
  }
  return fields.map((field) => field.trim());
}

function written(value: HclValue): string {
  const { value: text, parts = [undefined], variables = [] } = settingOf(value);
  if (text !== undefined) return text;
  const [first, ...rest] = parts.map((part) => part ?? unknownMark);
  // Whoever builds has a home.
  const isHome = first === unknownMark && /^(?:HOME|USERPROFILE)$/.test(variables[0]?.name ?? '');
  return [isHome ? '~' : first, ...rest].join('');
}

/** A path that is known where it matters. */
function pathAt(path: string | undefined, { at }: HclValue): Setting | undefined {
  return path ? { at, value: path.includes(unknownMark) ? undefined : path } : undefined;
}

/** The file that a secret is read from; undefined where it is a variable, or the file of its name. */
export function secretFile(value: HclValue): Setting | undefined {
  const fields = fieldsOf(value);
  return fields.get('type') === 'env' ? undefined : pathAt(fields.get('src') ?? fields.get('source'), value);
}

/** `default`, or `name=path,path`. */
export function sshOf(value: HclValue): BakeArgument | undefined {
  const map = mapIn(value);
  const text = textIn(value);
  const fields = fieldsOf(value);
  const [name = '', ...paths] = map
    ? [fields.get('id') ?? 'default', fields.get('paths') ?? '']
    : split(written(value)).flatMap((each, i) => (i === 0 ? nameAndRest(each) : [each]));
  if (!map && text === undefined && name === unknownMark) return undefined;
  const path = paths.filter((each) => each !== '').join(',');
  return { name, nameAt: value.at, at: value.at, value: pathAt(path, value) };
}

/** What an attestation of a kind is switched to; undefined where it is another. */
export function switchedBy(value: HclValue, kind: string): Setting | undefined {
  const fields = fieldsOf(value);
  if (fields.get('type') !== kind) return undefined;
  return { at: value.at, value: fields.get('disabled') === 'true' ? 'false' : 'true' };
}

/** The type of an output. */
export function typeOf(value: HclValue): string {
  if (textIn(value) === undefined && !mapIn(value)) return 'image';
  return fieldsOf(value).get('type') || 'local';
}

function nameAndRest(text: string): string[] {
  const sign = text.indexOf('=');
  return sign < 0 ? [text] : [text.slice(0, sign), text.slice(sign + 1)];
}

import { wholeIn } from '../yaml/scalar-value.ts';
import type { YamlScalar } from '../yaml/yaml-tree.ts';

/** What a single value is to compose, which is written in Go: it tells whole numbers from others, and knows dates. */
export type GoKind = 'nothing' | 'text' | 'whole' | 'decimal' | 'flag' | 'date';

/** @returns which kind of value a scalar is for compose */
export function goKind(scalar: YamlScalar): GoKind {
  const { value } = scalar;
  if (value === null) return 'nothing';
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'number') return isWhole(scalar) ? 'whole' : 'decimal';
  return dateIn(scalar) ? 'date' : 'text';
}

/** @returns a value as compose prints it where it wants text: `0x10` is 16, `1.50` is 1.5, `1000000.0` is 1e+06 */
export function goText(scalar: YamlScalar): string {
  const { value, text } = scalar;
  if (value === null) return '';
  if (typeof value === 'number') return isWhole(scalar) ? String(wholeIn(text)) : decimalText(value);
  return dateIn(scalar) ?? String(value);
}

/** `!!float 1` is 1.0, and so is what does not fit into 64 bits. */
function isWhole({ text, tag }: YamlScalar): boolean {
  return tag !== 'tag:yaml.org,2002:float' && wholeIn(text) !== undefined;
}

/** As Go's `%v` prints it: the fewest digits that mean it, with an exponent for what is small or large. */
function decimalText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf';
  const [digits, exponent] = value.toExponential().split('e') as [string, string];
  if (Number(exponent) >= -4 && Number(exponent) < 6) return Object.is(value, -0) ? '-0' : String(value);
  return `${digits}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

const date = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d+))?(Z|[-+]\d{2}:\d{2})?)?$/;

/** A date as go-yaml takes one, printed as Go prints it; undefined where it is none. */
function dateIn({ text, style, tag = '!' }: YamlScalar): string | undefined {
  if (text[4] !== '-' || style !== 'plain' || tag !== '!') return undefined;
  const [, year, month, day, separator, hour = '0', minute = '0', second = '0', fraction = '', zone] =
    date.exec(text) ?? [];
  // After a blank no zone is read, after `T` there must be one.
  if (year === undefined || (separator !== undefined && (separator === ' ') !== (zone === undefined))) return undefined;
  const [inMonth, inHour, inMinute, inSecond] = [Number(month), Number(hour), Number(minute), Number(second)];
  const lastDay = new Date(Date.UTC(2000 + (Number(year) % 400), inMonth, 0)).getUTCDate();
  if (inMonth < 1 || inMonth > 12 || Number(day) < 1 || Number(day) > lastDay) return undefined;
  if (inHour > 23 || inMinute > 59 || inSecond > 59) return undefined;
  const two = (digits: string) => digits.padStart(2, '0');
  let rest = fraction.slice(0, 9);
  while (rest.endsWith('0')) rest = rest.slice(0, -1);
  const offset = !zone || zone === 'Z' || /^[-+]00:00$/.test(zone) ? undefined : zone.replace(':', '');
  const time = `${two(hour)}:${two(minute)}:${two(second)}${rest && `.${rest}`}`;
  return `${year}-${two(month!)}-${two(day!)} ${time} ${offset === undefined ? '+0000 UTC' : `${offset} ${offset}`}`;
}

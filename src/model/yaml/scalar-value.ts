import type { ScalarStyle } from './yaml-tree.ts';

type ScalarValue = string | number | boolean | null;

/**
 * What a scalar means, with its tag: as go-yaml has it (`resolve` in resolve.go), for which a tag of the core schema
 * must fit the value, quoted or not, and any other makes it text.
 * @returns undefined where the tag does not fit, or asks for a value that is neither text nor of the core schema
 */
export function scalarValue(text: string, style: ScalarStyle, tag: string | undefined): ScalarValue | undefined {
  if (tag === undefined || tag === '!') return style === 'plain' ? plainValue(text) : text;
  if (!tag.startsWith(coreTags)) return text;
  const value = plainValue(text);
  switch (tag.slice(coreTags.length)) {
    case 'null':
      return value === null ? value : undefined;
    case 'bool':
      return typeof value === 'boolean' ? value : undefined;
    case 'int':
      return Number.isInteger(value) && !/[.eE]/.test(text.replace(/^[-+]?0[xX].*/, '')) ? value : undefined;
    case 'float':
      return typeof value === 'number' ? value : undefined;
    case 'timestamp':
    case 'binary':
      return undefined;
    default:
      return text;
  }
}

const coreTags = 'tag:yaml.org,2002:';

/**
 * What a plain scalar means: the core schema of YAML 1.2 with the octal and underscored numbers that compose's own
 * YAML reader (go-yaml v3) accepts besides. `yes`, `on` and `22:22` are text.
 */
function plainValue(text: string): ScalarValue {
  if (text === '') return null;
  const first = text.charCodeAt(0);
  if (first >= DIGIT_0 && first <= DIGIT_9) return number(text);
  switch (text[0]) {
    case '+':
    case '-':
    case '.':
      return number(text);
    case '~':
    case 'n':
    case 'N':
      return text === '~' || text === 'null' || text === 'Null' || text === 'NULL' ? null : text;
    case 't':
    case 'T':
      return text === 'true' || text === 'True' || text === 'TRUE' ? true : text;
    case 'f':
    case 'F':
      return text === 'false' || text === 'False' || text === 'FALSE' ? false : text;
    default:
      return text;
  }
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;

function number(text: string): string | number {
  if (text.length > 40) return text;
  const whole = wholeIn(text);
  if (whole !== undefined) return Number(whole);
  const plain = text.replaceAll('_', '');
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) {
    const value = Number(plain);
    return Number.isFinite(value) ? value : text;
  }
  if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text)) return text[0] === '-' ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? Number.NaN : text;
}

const [least, most] = [-(2n ** 63n), 2n ** 64n - 1n];

/** @returns the whole number that a text stands for in go-yaml, which knows none that does not fit into 64 bits */
export function wholeIn(text: string): number | bigint | undefined {
  const plain = text.replaceAll('_', '');
  if (/^[-+]?(?:0|[1-9][0-9]{0,14})$/.test(plain)) return Number(plain) + 0;
  const digits = plain
    .replace(/^[-+]/, '')
    .toLowerCase()
    .replace(/^0(?=[0-9])/, '0o');
  if (!/^(?:[1-9][0-9]*|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(digits)) return undefined;
  const value = BigInt(digits) * (plain[0] === '-' ? -1n : 1n);
  return value >= least && value <= most ? value : undefined;
}

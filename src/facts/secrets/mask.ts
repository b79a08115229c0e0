/**
 * The last say on what leaves the process. Each output runs every piece of text from a repository through here before it
 * cuts or escapes that piece, so that half a secret or an escaped one is none either.
 */

import { givenNames } from '../../known/given-names.data.ts';
import { type Location, outermost, type Source, type Span } from '../../source.ts';
import { hexadecimalDigits, toBase64, utf8 } from '../../text/bytes.ts';
import { groupBy } from '../../text/group-by.ts';
import { Needles, united } from '../../text/needles.ts';
import { once } from '../../text/once.ts';
import type { Secrets } from './everything-to-hide.ts';

/** What stands in the place of a secret. */
export const stars = '***';

/** Shorter ones hide nothing that could not be guessed, and would take letters out of every other word. */
const shortest = 4;

/** Replaces every secret in a text from a repository, as it is or in one of the forms that it is written in. */
export function mask(text: string, { values }: Secrets): string {
  return values.length === 0 ? text : replace(text, placesIn(values, text));
}

/** Replaces in a sentence of our own, which should hold no secret, only what cannot be a piece of our sentences. */
export function maskOwn(text: string, { values }: Secrets): string {
  const foreign = foreignOf(values);
  return foreign.length === 0 ? text : replace(text, needles(foreign).anywhere.find(text));
}

/** Letters and the marks of a sentence; what is joined by dashes alone is more likely a password made of words. */
const ours = /^(?:[a-z\s.,:;'’()]+|[a-z-]+\s[a-z\s.,:;'’()-]*)$/i;

const foreignOf = once((values: readonly string[]) => values.filter((value) => !ours.test(value)));

/**
 * A path without the secrets in it. Whoever reads it has to find the file by it, so that a password made of words, which a
 * folder may be called by as well, stays.
 */
export function maskPath(path: string, { values }: Secrets): string {
  const telling = tellingOf(values);
  return telling.length === 0 ? path : replace(path, placesIn(telling, path));
}

const tellingOf = once((values: readonly string[]) =>
  values.filter((value) => value.length >= 12 && !/^[a-z]+(?:[-_. /][a-z]+|[-_. /]\d{1,4})*$/.test(value)),
);

/** The text of a place in a file, as people see the file, without the secrets in it. */
export function maskAt(location: Location, secrets: Secrets): string {
  return maskIn(outermost(location), secrets);
}

/** The same without some of it, such as the comments between the lines of an instruction; `left` is in order. */
export function maskAround(location: Location, left: readonly Location[], secrets: Secrets): string {
  const { source, span } = outermost(location);
  const kept: string[] = [];
  let from = span.start;
  for (const each of left) {
    const { start, end } = outermost(each).span;
    if (start >= span.end) break;
    if (start < from) continue;
    kept.push(maskIn(source.at(from, start), secrets));
    from = end;
  }
  return kept.join('') + maskIn(source.at(from, span.end), secrets);
}

function maskIn({ source, span }: Location, secrets: Secrets): string {
  const inside = hiddenIn(source, secrets).filter(({ start, end }) => start < span.end && end > span.start);
  const spans = inside.map(({ start, end }) => ({
    start: Math.max(0, start - span.start),
    end: Math.min(end, span.end) - span.start,
  }));
  return replace(source.text.slice(span.start, span.end), spans);
}

/** Where secrets stand in a file, in order and apart from each other. */
export function hiddenIn(source: Source, secrets: Secrets): readonly Span[] {
  const { written, found } = sitesOf(secrets);
  let spans = found.get(source);
  if (!spans) {
    spans = united([...placesIn(secrets.values, source.text), ...(written.get(source) ?? [])]);
    found.set(source, spans);
  }
  return spans;
}

/** Whether a text that is to stand in the lines of `at` would say a secret, also one that is hidden only there. */
export function repeatsSecret(text: string, at: Location, secrets: Secrets): boolean {
  if (mask(text, secrets) !== text) return true;
  const { source, span } = outermost(at);
  const first = source.position(span.start).line;
  const last = source.position(span.end).line;
  return (sitesOf(secrets).written.get(source) ?? []).some((place) => {
    const [from, to] = [place.start, place.end].map((offset) => source.position(offset).line);
    return to! >= first && from! <= last && text.includes(source.text.slice(place.start, place.end));
  });
}

/** What is worked out once for all the texts that one set of secrets is hidden in. */
interface Sites {
  readonly written: ReadonlyMap<Source, readonly Span[]>;
  readonly found: Map<Source, readonly Span[]>;
}

const sitesOf = once((secrets: Secrets): Sites => {
  const places = groupBy(secrets.places.map(outermost), ({ source }) => source);
  return {
    written: new Map([...places].map(([source, each]) => [source, each.map(({ span }) => span)])),
    found: new Map(),
  };
});

/** Where values stand in a text; one that is a word, only where it is a whole one: `elastic` is no part of "Elasticsearch". */
function placesIn(values: readonly string[], text: string): Span[] {
  const { anywhere, words } = needles(values);
  const whole = words.find(text).filter(({ start, end }) => !isLetter(text[start - 1]) && !isLetter(text[end]));
  return united([...anywhere.find(text), ...whole]);
}

const needles = once((values: readonly string[]) => {
  const plain = new Set(
    values.map((value) => value.trim().toLowerCase()).filter((value) => /^[a-z]{1,12}$/.test(value)),
  );
  const forms = [...spellings(values)];
  const isWord = (form: string) => plain.has(form.toLowerCase());
  return {
    anywhere: new Needles(
      forms.filter((form) => !isWord(form)),
      shortest,
    ),
    words: new Needles(forms.filter(isWord), shortest),
  };
});

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function replace(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    kept.push(text.slice(from, start), stars);
    from = end;
  }
  return kept.join('') + text.slice(from);
}

/** Every way to write the secrets, and their single lines, that a file or an output may use. */
function spellings(secrets: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const secret of secrets) {
    const lines = secret.split(/\r?\n/).map((line) => line.trim());
    for (const value of new Set([secret, ...lines])) {
      if (value.trim().length < shortest || givenNames.ofEverything.has(value.trim().toLowerCase())) continue;
      for (const form of forms(value)) if (form.length >= shortest) found.add(form);
    }
  }
  return found;
}

function forms(value: string): string[] {
  const wellFormed = value.toWellFormed();
  return [
    value,
    // As builders have the names of stages and images.
    value.toLowerCase(),
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(wellFormed),
    encodeURI(wellFormed),
    // Quoted in YAML, in a compose file, in a Dockerfile or in a shell.
    value.replaceAll("'", "''"),
    value.replaceAll('$', '$$$$'),
    value.replace(/[\\"'$`\s]/g, '\\$&'),
    value.replaceAll("'", "'\\''"),
    ...base64(value),
    ...inNumbers(wellFormed),
    ...inMarkup(value),
  ];
}

/** By the numbers of its bytes or characters: in hexadecimal, in an address, and as JSON, YAML and shells escape them. */
function inNumbers(value: string): string[] {
  const bytes = hexadecimalDigits(utf8(value));
  const units = value.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  const texts = [
    bytes.join(''),
    bytes.join(':'),
    bytes.join(' '),
    `%${bytes.join('%')}`,
    `\\x${bytes.join('\\x')}`,
    `\\u${units.join('\\u')}`,
  ];
  return texts.flatMap((text) => [text, text.replace(/[a-f]/g, (digit) => digit.toUpperCase())]);
}

/** As HTML and forms have it. */
function inMarkup(value: string): string[] {
  const entities = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const encoded = encodeURIComponent(value.toWellFormed());
  return [
    entities,
    entities.replaceAll('"', '&quot;'),
    entities.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
    encoded.replaceAll('%20', '+'),
    encoded.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
    JSON.stringify(value).slice(1, -1).replaceAll('/', '\\/'),
  ];
}

/** The base64 text of the value alone, and what of it shows in the base64 of any longer text, at each alignment. */
function base64(value: string): string[] {
  const bytes = utf8(value);
  const alone = toBase64(bytes);
  const texts = [alone, alone.replaceAll('=', '')];
  for (const shift of [0, 1, 2]) {
    const whole = Math.floor(((shift + bytes.length) * 8) / 6);
    const shifted = new Uint8Array(shift + bytes.length);
    shifted.set(bytes, shift);
    const text = toBase64(shifted);
    texts.push(text.slice(Math.ceil((shift * 8) / 6), whole));
  }
  return texts.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}

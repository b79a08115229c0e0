import type { Location } from '../source.ts';

/**
 * A value as a file sets it.
 *
 * `value` is undefined when only the build or the run knows it, wholly or in part: neither safe nor unsafe. A setting
 * that the file does not make at all is no Setting but `undefined`.
 */
export interface Setting<T = string> {
  readonly value: T | undefined;
  /** What a developer would edit: the value's own text, quotes included. */
  readonly at: Location;
  /** For text that is not known as a whole: its pieces in order, undefined for each that only the build or the run knows. */
  readonly parts?: readonly (string | undefined)[];
  /** For text that only the run knows: what it may be, where a script sets it in more than one place. */
  readonly choices?: readonly Setting[];
  /** For text: the variables that were read to make the value. */
  readonly variables?: readonly Variable[];
  /** The places that pull the value in from elsewhere (alias, merge key, `extends`, `include`), nearest to the value first. */
  readonly via?: readonly Location[];
}

/** A `$NAME` or `${NAME:-default}` that a value reads. */
export interface Variable {
  readonly name: string;
  readonly at: Location;
  /** The text after `-` or `:-`, with its place; undefined when the variable has no default. */
  readonly fallback?: Setting;
  /** What a file of the repository (`.env`) sets it to, at its place there; undefined when only the run knows. */
  readonly set?: Setting;
}

/** Whether a file of the repository leaves a variable of a value empty: `.env` has the line for whoever fills it in. */
export function isToFillIn({ variables = [] }: Setting): boolean {
  return variables.some(({ set }) => set?.value === '');
}

/** The known text that a value surely begins with; all of it when the value is known. */
export function knownStart(setting: Setting): string {
  return setting.value ?? setting.parts?.[0] ?? '';
}

/** Stands in a text for a piece that only the build or the run knows. */
export const unknownMark = '\u0000';

/** What a template engine fills in before anything else reads the file: `{{ name }}`, `<%= name %>`. */
export const templateHole = /\{\{[^{}\n]{0,300}\}\}|<%[^%\n]{0,300}%>/;

/** The pieces of a text in order, undefined for each that only the build or the run knows. */
export function knownParts({ value, parts = [undefined] }: Setting): readonly (string | undefined)[] {
  return value === undefined ? parts : [value];
}

/** All that is known of a value, with `unknownMark` for each piece that is not. */
export function knownText({ value, parts = [undefined] }: Setting): string {
  return value ?? parts.map((part) => part ?? unknownMark).join('');
}

/** What a value is where nobody sets its only variable: `secret` of `${PASSWORD:-secret}`; otherwise the value itself. */
export function committedValue<T extends Pick<Setting, 'value' | 'variables'>>(
  setting: T | undefined,
): T | Setting | undefined {
  const [only, ...others] = setting?.variables ?? [];
  const fallback = others.length === 0 ? only?.fallback : undefined;
  const isFallback =
    fallback?.value !== undefined && (setting?.value === undefined || setting.value === fallback.value);
  return isFallback ? fallback : setting;
}

/** Whether a value is given, as far as the files say: what only the run knows is one, unless it is empty by default. */
export function isFilled(setting: Pick<Setting, 'value' | 'variables'> | undefined): boolean {
  return setting !== undefined && committedValue(setting)?.value !== '';
}

/** The variables that are in force where a text stands: at one point of a stage, or from compose's `.env` files. */
export interface Environment {
  /** undefined: not set as far as the files say; a Setting without a value: only the build or the run knows it. */
  get(name: string): Setting | undefined;
}

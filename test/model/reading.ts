/** Reads compose files that a test writes down. */

import { readApplications } from '../../src/model/compose/read-applications.ts';
import type { Application, ComposeService } from '../../src/model/compose/service.ts';
import type { Edit } from '../../src/problem.ts';
import { type Location, positions, Source, textAt } from '../../src/source.ts';
import type { Files } from '../../src/text/files.ts';

/** All files of a map are there, and nothing else; the roots are all of them, unless some are named. */
export function filesOf(texts: Record<string, string>, roots: readonly string[] = Object.keys(texts)): Files {
  const sources = new Map(Object.entries(texts).map(([path, text]) => [path, new Source(path, text)]));
  return { roots, get: (path) => sources.get(path) ?? null };
}

export function applications(texts: string | Record<string, string>, roots?: readonly string[]): Application[] {
  return readApplications(filesOf(typeof texts === 'string' ? { 'compose.yml': texts } : texts, roots)).applications;
}

export function application(texts: string | Record<string, string>, roots?: readonly string[]): Application {
  const [first] = applications(texts, roots);
  if (!first) throw new Error('no application');
  return first;
}

export function service(
  texts: string | Record<string, string>,
  name?: string,
  roots?: readonly string[],
): ComposeService {
  const { services } = application(texts, roots);
  const found = name === undefined ? services[0] : services.find((each) => each.name === name);
  if (!found) throw new Error(`no service ${name}`);
  return found;
}

/** The faults as `path:line:column text: message`. */
export function faults(texts: string | Record<string, string>, roots?: readonly string[]): string[] {
  return applications(texts, roots).flatMap(({ errors }) => errors.map(({ at, message }) => `${where(at)} ${message}`));
}

export function where(at: Location): string {
  const { path, start } = positions(at);
  return `${path}:${start.line}:${start.column}`;
}

/** Where a value stands, its text there, and how it came. */
export function placed(set: { at: Location; via?: readonly Location[] } | undefined): string {
  if (!set) return 'nowhere';
  const via = (set.via ?? []).map((at) => ` < ${where(at)} ${textAt(at)}`).join('');
  return `${where(set.at)} ${textAt(set.at)}${via}`;
}

/** The file's text after an edit. */
export function edited(edit: Edit | undefined): string {
  if (!edit) return 'no edit';
  const { source, span } = edit.at;
  return source.text.slice(0, span.start) + edit.text + source.text.slice(span.end);
}

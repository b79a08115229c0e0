import type { Source } from '../../source.ts';
import { folderOf, resolve } from '../../text/path.ts';
import { folderSpokenOf } from './guides.ts';

/** What stands under a heading, which is empty where one is left out. */
export interface ReadmeSection {
  readonly heading: string;
  text: string;
}

/** A line of a text, and where it stands. */
export interface ReadmeLine {
  readonly line: string;
  readonly isCode: boolean;
  /** The sections that it is in, from that of the title on. */
  readonly above: readonly ReadmeSection[];
  /** The words in bold letters that the paragraph begins with, or one before it under the same heading; empty without any. */
  readonly label: string;
  /** Where its commands run, and from where it names files otherwise. */
  readonly folder: string;
  readonly home: string;
}

/**
 * The lines of a text about how files are started.
 *
 * @param files the compose files there are, into whose folders commands may lead
 */
export function* readmeLines({ path, text }: Source, files: ReadonlySet<string>): Iterable<ReadmeLine> {
  const folders = new Set([...files].map(folderOf));
  const home = folderSpokenOf(path);
  const underlines = /\.rst$/i.test(path) ? [] : ['=', '-'];
  let above: readonly ReadmeSection[] = [];
  let folder = home;
  let label = '';
  let isCode = false;
  let before = '';
  let isFirst = true;
  for (const line of text.split('\n')) {
    isCode = isCode !== /^\s*(?:```|~~~)/.test(line);
    const [level, heading] = (isCode ? undefined : headingAt(line, isFirst ? before : '', underlines)) ?? [0, ''];
    if (level > 0) {
      above = [...atLevel(above, level - 1), { heading, text: '' }];
      folder = home;
      label = '';
    } else folder = folderAfter(line, [folder, home], folders);
    label = labelled.exec(line)?.[1] ?? label;
    yield { line, isCode, above, label, folder, home };
    const section = above.at(-1);
    if (section && !isCode && level === 0) section.text += `${line}\n`;
    isFirst = isBlank(before, path);
    before = line;
  }
}

/** Whether a line ends a paragraph; in reStructuredText, lines above headings do too. */
function isBlank(line: string, path: string): boolean {
  return !/\w/.test(line) && (path.endsWith('.rst') || line.trim() === '');
}

/** So many sections, those that are left out without a heading. */
function atLevel(above: readonly ReadmeSection[], level: number): ReadmeSection[] {
  return Array.from({ length: level }, (_, i) => above[i] ?? { heading: '', text: '' });
}

/** `**Local development**: start the database` */
const labelled = /^\*\*([^*]{2,80}?):?\*\*/;

/** The folder in which commands run behind a line, which may lead there from one of some. */
function folderAfter(line: string, from: readonly [string, string], folders: ReadonlySet<string>): string {
  const [, into] = /\bcd ([\w.-][\w./-]{0,200})/.exec(line) ?? [];
  const places = into === undefined ? [] : from.flatMap((each) => resolve(each, into) ?? []);
  return places.find((each) => folders.has(each)) ?? from[0];
}

/**
 * The level and the words of a heading: of one with marks before it, or of a line with marks below it.
 *
 * @param before the line before it, if that begins a paragraph
 * @param underlines the marks below lines so far, a level each, to which one of a new level is added
 */
function headingAt(line: string, before: string, underlines: string[]): [level: number, heading: string] | undefined {
  const [, marks = '', heading = ''] = /^([#=]{1,6}) +(\S.*)/.exec(line) ?? [];
  if (marks !== '') return [marks.length, heading];
  const mark = /^([=~^"'+#*-])\1{2,}\s*$/.exec(line)?.[1];
  if (mark === undefined || !/^\w/.test(before)) return undefined;
  if (!underlines.includes(mark)) underlines.push(mark);
  return [underlines.indexOf(mark) + 1, before];
}

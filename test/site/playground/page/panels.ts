/// <reference lib="dom" />
/** What a review comes to, for people: its findings, what a pull request says, and what is seen in the files. */
import type { Position } from '../../../../src/source.ts';
import type { Answer, ShownComment, ShownFinding } from '../review/answer.ts';
import { button, element, sentence, table } from './elements.ts';
import { markdown } from './markdown.ts';

/** What somebody can do with what is shown. */
export interface Doings {
  /** Goes to a place of a file. */
  readonly go: (path: string, at: Position, onBase?: boolean) => void;
  readonly fix: (finding: ShownFinding) => void;
}

type Reviewed = Extract<Answer, { kind: 'review' }>;

export function findingsPanel({ findings, review }: Reviewed, doings: Doings): HTMLElement {
  const unread = review.unread.map(({ path, reason }) =>
    element(
      'li',
      { class: 'card' },
      element('strong', {}, 'Not reviewed '),
      element('code', {}, path),
      ': ',
      ...sentence(reason),
    ),
  );
  const remarks = review.remarks.map((remark) => element('li', { class: 'remark' }, ...sentence(remark)));
  if (findings.length + unread.length + remarks.length === 0) {
    const nothing = review.files.length > 0 ? 'Nothing was found.' : 'There is no Dockerfile and no compose file here.';
    return element('p', {}, nothing);
  }
  return element('ul', { class: 'cards' }, ...unread, ...findings.map((each) => findingCard(each, doings)), ...remarks);
}

function findingCard(finding: ShownFinding, doings: Doings): HTMLElement {
  const { severity, rule, title, message, path, start, notes, why, instead, fix, diff, standing, waiver } = finding;
  const state = waiver ? 'waived' : standing === 'existing' ? 'there before' : standing === 'introduced' ? 'new' : '';
  return element(
    'li',
    { class: 'card', 'data-rule': rule },
    element(
      'p',
      { class: 'head' },
      element('span', { class: `severity ${severity}` }, severity),
      ' ',
      element('strong', {}, title),
      ...(state ? [' ', element('span', { class: 'state' }, state)] : []),
    ),
    element('p', {}, place(path, start, doings), ' ', ...sentence(message)),
    ...(notes.length > 0
      ? [
          element(
            'ul',
            {},
            ...notes.map((note) =>
              element('li', {}, place(note.path, note.start, doings), ' ', ...sentence(note.message)),
            ),
          ),
        ]
      : []),
    element('p', {}, element('strong', {}, 'Instead: '), ...sentence(instead)),
    element(
      'p',
      { class: 'why' },
      ...sentence(why),
      ' ',
      element('a', { href: `../${finding.page}`, target: '_blank' }, rule),
    ),
    ...(fix
      ? [
          element(
            'details',
            {},
            element('summary', {}, ...sentence(`${fix.title}${fix.changes ? `, which changes ${fix.changes}` : ''}`)),
            diffOf(diff),
            button('Apply this fix', () => doings.fix(finding)),
          ),
        ]
      : []),
  );
}

function diffOf(lines: readonly string[]): HTMLElement {
  const kinds: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed', '@': 'hunk' };
  const rows = lines.map((line) =>
    element(
      'span',
      { class: /^(?:---|\+\+\+) [ab]\//.test(line) ? 'file' : (kinds[line[0] ?? ''] ?? 'same') },
      `${line}\n`,
    ),
  );
  return element('pre', { class: 'diff', tabindex: '0', 'aria-label': 'The fix as a diff' }, ...rows);
}

function place(path: string, at: Position, { go }: Doings, onBase?: boolean): HTMLElement {
  return button(`${path}:${at.line}`, () => go(path, at, onBase), { class: 'place' });
}

/** The verdict and the comments, as they stand on a pull request. */
export function pullRequestPanel({ comments, review, summary }: Reviewed, doings: Doings): HTMLElement {
  if (!comments) {
    const how = 'Choose “Before and after” above: what a pull request says is about what it changes.';
    return element('p', {}, how);
  }
  const check = element(
    'p',
    { class: `verdict ${review.verdict}` },
    element('strong', {}, `The check is ${review.verdict === 'pass' ? 'green' : 'red'}:`),
    ` ${review.reason}.`,
  );
  const said = comments.map((comment) => commentBox(comment, doings));
  const sum = summary === undefined ? [] : [box('The comment that sums up', summary)];
  const none = element('p', {}, 'No comment on a line.');
  return element('div', {}, check, ...(said.length > 0 ? said : [none]), ...sum);
}

function commentBox({ path, line, onBase, body }: ShownComment, doings: Doings): HTMLElement {
  const shown = box('', body);
  const where = line === undefined ? path : place(path, { line, column: 1 }, doings, onBase);
  shown.querySelector('header')!.append(where, onBase ? ' (a line that is gone)' : '');
  return shown;
}

function box(title: string, body: string): HTMLElement {
  return element('article', { class: 'comment' }, element('header', {}, title), element('div', {}, markdown(body)));
}

/** Each image with its layers, and each service as compose merges it. */
export function explainedPanel({ explained: { images, services } }: Reviewed, doings: Doings): HTMLElement {
  const layers = images.map(({ path, stage, base, user, layers: all, shipped }) =>
    element(
      'section',
      {},
      element('h3', {}, `Stage ${stage} of ${path}`),
      element(
        'p',
        {},
        ...sentence(
          `${base ? `From \`${base}\`` : 'From scratch or an image that only the build knows'}, as ${user ? `\`${user}\`` : 'the user of its base'}${shipped ? '' : '; a stage that is not shipped'}.`,
        ),
      ),
      table(
        ['Line', 'Instruction', 'User', 'Folder', 'Sets or brings'],
        all.map((each) => [
          place(each.path, each.start, doings),
          `${each.keyword}${each.inherited ? ` (of ${each.stage})` : ''}`,
          each.user ?? '',
          each.workdir ?? '',
          sentence(
            [
              ...Object.entries(each.sets).map(([name, value]) => `${name}=${value ?? '?'}`),
              ...(each.brings ? [each.brings] : []),
            ].join(', '),
          ),
        ]),
      ),
    ),
  );
  const merged = services.map(({ name, application, settings }) =>
    element(
      'section',
      {},
      element('h3', {}, `Service ${name}`),
      element('p', {}, `Merged from ${application.files.join(', ')}.`),
      table(
        ['Setting', 'Value', 'Where'],
        settings.map(({ key, value, path, start, via }) => [
          key,
          value ?? 'known only when it runs',
          [place(path, start, doings), ...via.flatMap((each) => [' by ', place(each.path, each.start, doings)])],
        ]),
      ),
    ),
  );
  if (layers.length + merged.length === 0) return element('p', {}, 'There is no image and no service here.');
  return element('div', {}, ...layers, ...merged);
}

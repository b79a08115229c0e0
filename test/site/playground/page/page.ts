/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The playground: files on the left, what a review says of them on the right. */
import { Text } from '@codemirror/state';
import type { Position } from '../../../../src/source.ts';
import type { Answer, Content, ShownFinding } from '../review/answer.ts';
import { draw } from './drawing.ts';
import { Editor, offsetAt } from './editor.ts';
import { button, byId, element, sentence } from './elements.ts';
import { Files, type Side } from './files.ts';
import { contentIn, fragmentOf } from './link.ts';
import { type Doings, explainedPanel, findingsPanel, pullRequestPanel } from './panels.ts';
import { Reviewer } from './reviewer.ts';
import { samples } from './samples.ts';

const tabs = {
  findings: 'Findings',
  pull: 'Pull request',
  explained: 'Layers and services',
  diagram: 'Diagram',
} as const;
type Tab = keyof typeof tabs;

/** Of a file that somebody drops: none that a person wrote is as large as this. */
const mostBytes = 1_000_000;

const reviewer = new Reviewer();
let files = new Files((await contentIn(location.hash)) ?? samples.files);
let tab: Tab = files.isCompared ? 'pull' : 'findings';
let answer: Answer | undefined;
let reviews = 0;

const editor = new Editor(byId('editor'), (text) => {
  files.write({ [files.path]: text });
  reviewSoon();
});

const doings: Doings = { go, fix };

function reviewSoon(): void {
  const { content } = files;
  reviewer.review(content, (told) => {
    answer = told;
    document.documentElement.dataset.reviews = `${++reviews}`;
    if (content === files.content) showAnswer();
  });
}

/** Shows another content, or the same from anew. */
function showAll(): void {
  showFiles();
  reviewSoon();
}

function showFiles(): void {
  byId<HTMLInputElement>('sides').checked = files.isCompared;
  const toSide = (side: Side, text: string) =>
    button(text, () => openFile(side, files.path), { 'aria-pressed': `${files.side === side}` });
  byId('side').replaceChildren(...(files.isCompared ? [toSide('before', 'Before'), toSide('after', 'After')] : []));
  const open = (path: string) =>
    button(path, () => openFile(files.side, path), path === files.path ? { 'aria-current': 'true' } : {});
  byId('files').replaceChildren(...files.paths.map(open));
  byId<HTMLInputElement>('name').value = files.path;
  byId('editor').inert = files.path === '';
  editor.show(files.path, files.text);
  markFindings();
}

function openFile(side: Side, path: string): void {
  files.open(side, path);
  showFiles();
}

function go(path: string, at: Position, onBase = false): void {
  const side = onBase && files.isCompared ? 'before' : 'after';
  if (files.side !== side || files.path !== path) openFile(side, path);
  if (files.path === path) editor.go(at);
}

/** Makes the edits of one finding's fix, at the side that is reviewed. */
function fix({ fix: offered }: ShownFinding): void {
  if (!offered) return;
  files.open('after', files.path);
  const texts = new Map<string, string>();
  const edits = [...offered.edits].sort((a, b) => b.start.line - a.start.line || b.start.column - a.start.column);
  for (const { path, start, end, text } of edits) {
    const doc = Text.of((texts.get(path) ?? files.texts[path] ?? '').split('\n'));
    texts.set(path, doc.replace(offsetAt(doc, start), offsetAt(doc, end), Text.of(text.split('\n'))).toString());
  }
  write(texts);
}

/** Writes files of the open side; what is open can be undone. */
function write(texts: ReadonlyMap<string, string>): void {
  const others = new Map(texts);
  const own = others.get(files.path);
  others.delete(files.path);
  files.write(Object.fromEntries(others));
  showFiles();
  if (own !== undefined) editor.replace(own);
  reviewSoon();
}

function markFindings(): void {
  const isHere = ({ path, standing }: ShownFinding) => path === files.path && standing !== 'fixed';
  const all = answer?.kind === 'review' && files.side === 'after' ? answer.findings : [];
  editor.mark(all.filter(isHere), fix);
}

function showAnswer(): void {
  const [status, panel] = [byId('status'), byId('panel')];
  if (answer?.kind !== 'review') {
    status.textContent = answer?.kind === 'error' ? 'Not reviewed' : '';
    panel.replaceChildren(element('p', {}, ...sentence(answer?.kind === 'error' ? answer.message : '')));
    editor.mark([], fix);
    return;
  }
  const { verdict, reason } = answer.review;
  const words = { pass: 'Passes', fail: 'Fails', error: 'Not all reviewed' };
  status.textContent = `${words[verdict]}: ${reason}`;
  byId('fixing').hidden = !(
    tab === 'findings' && answer.findings.some(({ fix: offered }) => offered && !offered.changes)
  );
  markFindings();
  if (tab === 'findings') panel.replaceChildren(findingsPanel(answer, doings));
  else if (tab === 'pull') panel.replaceChildren(pullRequestPanel(answer, doings));
  else if (tab === 'explained') panel.replaceChildren(explainedPanel(answer, doings));
  else showDiagram(panel, answer.diagram);
}

function showDiagram(panel: HTMLElement, text: string | undefined): void {
  if (text === undefined) {
    panel.replaceChildren(
      element('p', {}, 'There is nothing to draw: no image is built on another, and no service runs one.'),
    );
    return;
  }
  const drawing = element('div', {
    class: 'drawing',
    role: 'img',
    'aria-label': 'Images, and the services that run them',
  });
  panel.replaceChildren(drawing);
  draw(drawing, text).catch((error) => drawing.replaceChildren(`The diagram could not be drawn: ${error}`));
}

function showTab(chosen: Tab): void {
  tab = chosen;
  for (const each of byId('tabs').querySelectorAll('button')) {
    const isChosen = each.id === `tab-${tab}`;
    each.setAttribute('aria-selected', `${isChosen}`);
    each.tabIndex = isChosen ? 0 : -1;
  }
  byId('panel').setAttribute('aria-labelledby', `tab-${tab}`);
  showAnswer();
}

async function take(list: Iterable<File>): Promise<void> {
  const refused: string[] = [];
  const taken = new Map<string, string>();
  for (const file of list) {
    const text = file.size > mostBytes ? undefined : await textOf(file);
    if (text === undefined) refused.push(file.name);
    else taken.set(file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name, text);
  }
  files.write(Object.fromEntries(taken));
  const [first] = taken.keys();
  openFile(files.side, first ?? files.path);
  reviewSoon();
  if (refused.length > 0) byId('status').textContent = `Not read, as no text of up to 1 MB: ${refused.join(', ')}`;
}

async function textOf(file: File): Promise<string | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}

async function share(): Promise<void> {
  history.replaceState(null, '', `#${await fragmentOf(files.content)}`);
  const copied = await navigator.clipboard?.writeText(location.href).then(
    () => true,
    () => false,
  );
  byId('status').textContent = copied
    ? 'The link is copied. It holds the files; nothing was sent.'
    : 'The address of this page holds the files now.';
}

function begin(content: Content): void {
  files = new Files(content);
  showTab(files.isCompared ? 'pull' : 'findings');
  showAll();
}

for (const [id, text] of Object.entries(tabs) as [Tab, string][])
  byId('tabs').append(
    button(text, () => showTab(id), {
      id: `tab-${id}`,
      role: 'tab',
      'aria-controls': 'panel',
      'aria-selected': 'false',
    }),
  );
byId('tabs').addEventListener('keydown', ({ key }) => {
  const ids = Object.keys(tabs) as Tab[];
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  if (step === undefined) return;
  showTab(ids[(ids.indexOf(tab) + step + ids.length) % ids.length]!);
  byId(`tab-${tab}`).focus();
});

byId('sample').addEventListener('change', ({ target }) =>
  begin(samples[(target as HTMLSelectElement).value as keyof typeof samples]),
);
byId('sides').addEventListener('change', ({ target }) => {
  files.compare((target as HTMLInputElement).checked);
  showTab(files.isCompared ? 'pull' : 'findings');
  showAll();
});
byId('open').addEventListener('click', () => byId('chosen').click());
byId('chosen').addEventListener('change', ({ target }) => void take((target as HTMLInputElement).files ?? []));
byId('share').addEventListener('click', () => void share());
byId('naming').addEventListener('submit', (event) => {
  event.preventDefault();
  const wrong = files.rename(byId<HTMLInputElement>('name').value);
  showAll();
  if (wrong) byId('status').textContent = wrong;
});
byId('add').addEventListener('click', () => {
  const path = files.free('compose.yaml');
  files.write({ [path]: '' });
  openFile(files.side, path);
  reviewSoon();
  byId('name').focus();
});
byId('remove').addEventListener('click', () => {
  files.remove();
  showAll();
});
byId('fix').addEventListener('click', () => {
  const { content } = files;
  reviewer.fix(content, (told) => {
    if (told.kind !== 'fixed' || content !== files.content) return reviewSoon();
    files.open('after', files.path);
    write(new Map(Object.entries(told.texts)));
    if (told.made === 0) byId('status').textContent = 'No fix is proven to be safe.';
  });
});
for (const name of ['dragover', 'dragleave', 'drop'] as const)
  document.addEventListener(name, (event) => {
    event.preventDefault();
    document.body.classList.toggle('dropping', name === 'dragover');
    if (name === 'drop' && event.dataTransfer) void take(event.dataTransfer.files);
  });
document.addEventListener('paste', ({ clipboardData }) => {
  if (clipboardData && clipboardData.files.length > 0) void take(clipboardData.files);
});
addEventListener('hashchange', async () => {
  const content = await contentIn(location.hash);
  if (content) begin(content);
});

showTab(tab);
showAll();

/** A page that looks like the conversation of a pull request on GitHub, its check and the summary of its job. */
import { readFileSync } from 'node:fs';
import type { SeenComment, SeenReview, SeenThread } from '../stand-in/conversation.ts';
import type { CheckRun } from '../stand-in/state.ts';
import { diffLine, escapeHtml, githubHtml } from './github-markdown.ts';
import type { Scene } from './story.ts';

const css = readFileSync(new URL('page.css', import.meta.url), 'utf8');
const mermaid = import.meta.resolve('mermaid/dist/mermaid.min.js');

/** Mermaid measures what it draws, so that nothing may be folded meanwhile. */
const draw = `
const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'default';
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme });
addEventListener('load', async () => {
  const folded = [...document.querySelectorAll('details:not([open])')];
  for (const each of folded) each.open = true;
  await mermaid.run();
  for (const each of folded) each.open = false;
  document.documentElement.dataset.drawn = 'yes';
});
`;

export function page(scenes: readonly Scene[]): string {
  const [first] = scenes;
  const title = first ? `${first.pull.title} · ${first.pull.repository}#${first.pull.number}` : '';
  return dressed(title, `<h1>${escapeHtml(title)}</h1>\n${scenes.map(scene).join('\n')}`);
}

/** A whole page; `body` is HTML. */
export function dressed(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>${css}</style>
<script src="${mermaid}"></script>
<script>${draw}</script>
</head>
<body>
${body}
</body>
</html>
`;
}

function scene({ title, conversation, checks, summary, job }: Scene): string {
  return `<section>
<h2>${escapeHtml(title)}</h2>
${conversation.comments.map((each) => comment(each, 'commented')).join('\n')}
${conversation.reviews.map(review).join('\n')}
${checks.map(check).join('\n')}
<div class="box summary"><header>Job summary</header><div class="markdown">${githubHtml(summary)}</div></div>
${job ? `<details class="box"><summary>Job’s log: exit ${job.exitCode}</summary><pre>${escapeHtml(job.log.join('\n'))}</pre></details>` : ''}
</section>`;
}

function review(seen: SeenReview): string {
  const body = seen.body === '' ? `<p class="event">${author(seen.author)} reviewed</p>` : comment(seen, 'reviewed');
  return `<div class="review">${body}${seen.threads.map(thread).join('\n')}</div>`;
}

function comment(seen: SeenComment, did: string, replaced: readonly string[] = []): string {
  const edited = seen.editedBy === undefined ? '' : ' · edited';
  const box = `<div class="box comment"><header>${author(seen.author)} ${did}${edited}</header><div class="markdown">${githubHtml(seen.body, replaced)}</div></div>`;
  return seen.minimized === undefined ? box : folded(`This comment is hidden: ${seen.minimized.toLowerCase()}`, box);
}

/** What of a thread can be seen. */
export type Shown = Pick<
  SeenThread,
  'path' | 'subject' | 'hunk' | 'line' | 'startLine' | 'originalLine' | 'originalStartLine' | 'resolvedBy' | 'comments'
>;

export function thread(seen: Shown): string {
  const { path, hunk, resolvedBy, comments } = seen;
  const lines = hunk.split('\n');
  const place = seen.subject === 'file' ? 'file' : lineNumbers(seen);
  const inside = `<div class="box thread"><header><code>${escapeHtml(path)}</code> <span>${place}</span></header>
<table class="diff">${shown(lines)
    .map((line) => diffLine(line[0] ?? ' ', escapeHtml(line.slice(1))))
    .join('')}</table>
${comments.map((each) => comment(each, 'commented', commented(lines, seen))).join('\n')}</div>`;
  return resolvedBy === undefined
    ? inside
    : folded(
        `${escapeHtml(resolvedBy)} marked this conversation as resolved: <code>${escapeHtml(path)}</code>`,
        inside,
      );
}

function lineNumbers({ line, startLine, originalLine }: Shown): string {
  if (line === null || line === undefined) return `line ${originalLine}, outdated`;
  return startLine ? `lines ${startLine} to ${line}` : `line ${line}`;
}

/** GitHub shows the last lines of a hunk; those that the comment is about are among them. */
function shown(hunk: readonly string[]): string[] {
  return hunk.slice(hunk[0]?.startsWith('@@') ? 1 : 0).slice(-6);
}

/** The lines at the head that the comment covers, without their sign. */
function commented(hunk: readonly string[], { originalLine, originalStartLine }: Shown): string[] {
  const count = originalLine - (originalStartLine ?? originalLine) + 1;
  const head = hunk.filter((line) => line.startsWith('+') || line.startsWith(' '));
  return head.slice(-count).map((line) => line.slice(1));
}

function check({ name, conclusion, title, summary, annotations }: CheckRun): string {
  const rows = annotations.map(
    ({ path, start_line: line, annotation_level: level, title: heading, message }) =>
      `<li class="${escapeHtml(level)}"><code>${escapeHtml(path)}:${line}</code> <b>${escapeHtml(heading ?? '')}</b><p>${escapeHtml(message)}</p></li>`,
  );
  return `<div class="box check ${conclusion}"><header><b>${escapeHtml(name)}</b> ${conclusion}: ${escapeHtml(title ?? '')}</header>
<div class="markdown">${githubHtml(summary ?? '')}</div>
${folded(`${annotations.length} annotations`, `<ul class="annotations">${rows.join('\n')}</ul>`)}</div>`;
}

function author(login: string): string {
  return `<b class="author">${escapeHtml(login)}</b>`;
}

function folded(summary: string, inside: string): string {
  return `<details class="folded"><summary>${summary}</summary>${inside}</details>`;
}

/** An audit as one page that needs nothing else: no script, nothing from elsewhere. */
import { severities } from '../problem.ts';
import { escapeHtml } from '../report/markdown.ts';
import { severityWord } from '../report/wording.ts';
import { visible } from '../text/visible.ts';
import type { AuditReport } from './merge.ts';
import { type Cell, type Figure, figuresOf, type Section, sectionsOf } from './sections.ts';

const css = `
:root { color-scheme: light dark; --text: #1f2328; --quiet: #59636e; --back: #fff; --raised: #f6f8fa; --line: #d1d9e0;
  --link: #0969da; --critical: #a40e26; --high: #d1242f; --medium: #bc4c00; --low: #9a6700; --info: #59636e; }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --quiet: #9198a1; --back: #0d1117; --raised: #151b23;
  --line: #3d444d; --link: #4493f8; --critical: #ff7b72; --high: #f85149; --medium: #db6d28; --low: #d29922; --info: #9198a1; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back); }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.15rem; margin: 2.5rem 0 0; }
p { margin: 0.2rem 0 0.8rem; color: var(--quiet); }
nav { display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; margin-top: 1rem; }
a { color: var(--link); text-decoration: none; } a:hover, a:focus-visible { text-decoration: underline; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 0.8rem; margin: 1.2rem 0; padding: 0; list-style: none; }
.figures li { background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: 0.7rem 0.9rem; }
.figures b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.8rem; border-top: 1px solid var(--line); }
td:not(.number, :has(.name, .bar)) { min-width: 8rem; }
thead th { border-top: 0; background: var(--raised); font-weight: 600; white-space: nowrap; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font: 0.87em ui-monospace, monospace; overflow-wrap: anywhere; }
.bar { display: flex; width: 10rem; height: 0.8rem; margin-top: 0.35rem; border-radius: 3px; overflow: hidden; background: var(--raised); }
.critical { color: var(--critical); } .high { color: var(--high); } .medium { color: var(--medium); } .low { color: var(--low); } .info { color: var(--info); }
.bar span { background: currentColor; }
.name { font-weight: 600; }
details summary { cursor: pointer; padding: 0.5rem 0.8rem; color: var(--link); }
@media (max-width: 40rem) { body { padding: 1rem 0.7rem; } th, td { padding: 0.4rem; } .bar { width: 5rem; } }
`;

/** Rows that are open from the first; the others are behind a click. */
const open = 50;

/** @param server as {@link sectionsOf} */
export function auditPage(report: AuditReport, server: string | undefined): string {
  const sections = sectionsOf(report, server);
  const title = `Container audit of ${report.day}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${css}</style>
</head>
<body>
<h1>${title}</h1>
<nav>${sections.map(({ title: each }) => `<a href="#${anchor(each)}">${shown(each)}</a>`).join('')}</nav>
<ul class="figures">${figuresOf(report).map(figure).join('')}</ul>
${sections.map(section).join('\n')}
</body>
</html>
`;
}

function figure({ name, value, severity }: Figure): string {
  return `<li${severity ? ` class="${severity}"` : ''}><b>${number(value)}</b>${shown(name)}</li>`;
}

function section({ title, about, columns, rows }: Section): string {
  const longest = Math.max(1, ...rows.map((row) => Math.max(0, ...row.map(total))));
  const right = columns.map((_, i) => rows.every((row) => typeof row[i] === 'number'));
  const cells = (row: readonly Cell[]) =>
    row.map((each, i) => `<td${right[i] ? ' class="number"' : ''}>${inHtml(each, longest)}</td>`).join('');
  const head = `<thead><tr>${columns.map((each, i) => `<th${right[i] ? ' class="number"' : ''}>${shown(each)}</th>`).join('')}</tr></thead>`;
  const table = (some: Section['rows']) =>
    `<table>${head}<tbody>${some.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody></table>`;
  const rest = rows.slice(open);
  const more =
    rest.length === 0 ? '' : `<details><summary>${number(rest.length)} more</summary>${table(rest)}</details>`;
  return `<h2 id="${anchor(title)}">${shown(title)}</h2>
<p>${shown(about)}</p>
<div class="scroll">${table(rows.slice(0, open))}${more}</div>`;
}

function inHtml(cell: Cell, longest: number): string {
  if (typeof cell === 'number') return number(cell);
  if (typeof cell === 'string') return shown(cell);
  if ('severity' in cell) return `<span class="name ${cell.severity}">${severityWord(cell.severity)}</span>`;
  if ('code' in cell) {
    const code = `<code>${shown(cell.code)}</code>`;
    return cell.url === undefined ? code : `<a href="${escapeHtml(cell.url)}">${code}</a>`;
  }
  const { counts } = cell;
  const words = severities.map((each) => `${counts[each]} ${each}`).join(', ');
  const parts = severities.map((each) =>
    counts[each] === 0
      ? ''
      : `<span class="${each}" style="width:${((100 * counts[each]) / longest).toFixed(1)}%"></span>`,
  );
  return `<div class="bar" role="img" aria-label="${words}" title="${words}">${parts.join('')}</div>`;
}

function total(cell: Cell): number {
  return typeof cell === 'object' && 'counts' in cell
    ? severities.reduce((sum, each) => sum + cell.counts[each], 0)
    : 0;
}

function shown(text: string): string {
  return escapeHtml(visible(text));
}

function anchor(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function number(value: number): string {
  return value.toLocaleString('en');
}

/** The same as lines for a terminal. */
import type { SeenComment, SeenThread } from '../stand-in/conversation.ts';
import type { Scene } from './story.ts';

const width = 100;

export function lines({ title, pull, conversation, checks, summary, job }: Scene): string {
  const parts = [
    banner(title),
    `${pull.repository}#${pull.number}: ${pull.title}`,
    ...conversation.comments.map((each) => heading(`${each.author} commented${hidden(each)}`) + folded(each.body)),
    ...conversation.reviews.flatMap(({ body, author, threads }) => [
      ...(body === '' && threads.length === 0 ? [] : [heading(`${author} reviewed`) + readable(body)]),
      ...threads.map(thread),
    ]),
    ...checks.map(
      ({ name, conclusion, title: line, annotations }) =>
        `${heading(`Check ${name}: ${conclusion}`)}${line}\n${annotations
          .map((each) => `  ${each.annotation_level.padEnd(7)} ${each.path}:${each.start_line}  ${each.title}`)
          .join('\n')}`,
    ),
    heading('The job’s summary') + readable(summary),
    ...(job
      ? [
          `${heading(`The job: exit ${job.exitCode} after ${job.milliseconds} ms`)}${Object.entries(job.outputs)
            .map(([name, value]) => `${name}=${value}`)
            .join('  ')}`,
        ]
      : []),
  ];
  return `${parts.join('\n')}\n`;
}

function banner(text: string): string {
  return `\n${'━'.repeat(width)}\n${text}\n${'━'.repeat(width)}`;
}

function heading(text: string): string {
  return `\n── ${text} ${'─'.repeat(Math.max(0, width - text.length - 4))}\n`;
}

function thread({ path, line, startLine, subject, hunk, resolvedBy, comments }: SeenThread): string {
  const place =
    subject === 'file' ? 'the file' : line ? `line ${startLine ? `${startLine} to ` : ''}${line}` : 'outdated';
  const resolved = resolvedBy === undefined ? '' : `, resolved by ${resolvedBy}`;
  const code = hunk.split('\n').slice(-4).join('\n');
  return `${heading(`${path}, ${place}${resolved}`)}${code}\n${comments
    .map((each) => indent(`${each.author}${hidden(each)}\n${readable(each.body)}`))
    .join('\n')}`;
}

function hidden({ minimized, editedBy }: SeenComment): string {
  return `${editedBy === undefined ? '' : ', edited'}${minimized === undefined ? '' : `, hidden as ${minimized.toLowerCase()}`}`;
}

/** Markdown without what only a browser needs; a diagram is for the page. */
function readable(markdown: string): string {
  return markdown
    .replace(/```mermaid\n[\s\S]*?```\n*/g, '')
    .replace(/<!--.*?-->/g, '')
    .replace(/\[((?:`[^`]*`|[^\]])*)\]\(https:[^)]*\)/g, '$1')
    .replace(/<details>\n<summary>(.*?)<\/summary>/g, '▸ $1')
    .replace(/<\/?(?:details|sub|b|code)>/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** With nothing unfolded: the summary of the job shows the layers. */
function folded(markdown: string): string {
  return readable(markdown.replace(/(<\/summary>\n\n)\|[\s\S]*?(?=<\/details>)/g, '$1'));
}

function indent(text: string): string {
  return text.replace(/^/gm, '  │ ');
}

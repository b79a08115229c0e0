/** What people write beside a setting on why it is so: a suggestion to change it would be one against them. */
import { commentsOf } from '../model/container-comments.ts';
import type { Project } from '../model/project.ts';
import type { Problem } from '../problem.ts';
import { type Location, outermost, positions, textAt } from '../source.ts';
import { once } from '../text/once.ts';

/** A problem without its fix where that changes a line of which a comment says why it is as it is, and marked where it stands there. */
export function asExplained(problem: Problem, project: Project): Problem {
  const { fix, ...told } = problem;
  const explained = isExplained(problem.at, project) && { explained: true as const };
  // A line of its own is not about the one before.
  const changes = fix?.edits.some(({ at, text }) => !text.includes('\n') && isExplained(at, project));
  return changes ? { ...told, ...explained } : { ...problem, ...explained };
}

/** Words that lead to a reason, or say that something is meant to be as it is. */
const reason =
  /\b(?:because|since|so that|otherwise|needs?|needed|requires?|required|must|cannot|mandatory|on purpose|intentional(?:ly)?|deliberate(?:ly)?|workaround)\b/i;

/** A setting that is commented out, whatever is said behind it. */
const putAside = /^#+\s*(?:- )?[\w./-]+[:=]/;

/** Lines of a comment that are read. */
const mostLines = 10;

/** Comments of one file by their lines, 1-based; undefined where none of them gives a reason. */
const reasonsIn = once((comments: readonly Location[]): ReadonlyMap<number, string> | undefined => {
  const byLine = new Map(comments.map((at) => [positions(at).start.line, textAt(at)] as const));
  return reason.test([...byLine.values()].join(' ')) ? byLine : undefined;
});

const none: readonly Location[] = [];

/** Whether a comment at the end of its line, directly above it, or with the key that it is listed under says why, or one at the top that names its key. */
function isExplained(at: Location, project: Project): boolean {
  const { source, span } = outermost(at);
  const comments = reasonsIn(commentsOf(project).get(source) ?? none);
  if (!comments) return false;
  const lineAt = (line: number) => {
    const bounds = source.line(line);
    return bounds === undefined ? '' : source.text.slice(bounds.start, bounds.end).trim();
  };
  const { line } = source.position(span.start);
  const isListed = /^[\w-]+:\s*(?:#|$)/.test(lineAt(line - 1));
  const said = [comments.get(line), ...(isListed ? [comments.get(line - 1)] : [])];
  const above = line - (isListed ? 2 : 1);
  for (let each = above; each > above - mostLines && lineAt(each).startsWith('#'); each--)
    said.unshift(comments.get(each));
  if (reason.test(said.filter((each) => !putAside.test(each ?? '')).join(' '))) return true;
  const [, key] = /^(?:- )?([\w-]+):/.exec(lineAt(line)) ?? [];
  return key !== undefined && sentencesAtTop(comments).some((each) => each.includes(`\`${key}`) && reason.test(each));
}

/** The sentences of the comment with which a file begins. */
const sentencesAtTop = once((comments: ReadonlyMap<number, string>): readonly string[] => {
  const lines = [...comments].filter(([line], i) => line === i + 1).map(([, text]) => text.replace(/^#+ ?/, ''));
  return lines.join('\n').split(/\.\s|\n\s*\n/);
});

/** What people write beside a setting on why it is so: a suggestion to change it would be one against them. */
import { commentsOf } from '../model/container-comments.ts';
import type { Project } from '../model/project.ts';
import type { Edit, Problem } from '../problem.ts';
import { type Location, outermost, positions, textAt } from '../source.ts';
import { once } from '../text/once.ts';

/** A problem without its fix where that changes a line of which a comment says why it is as it is. */
export function asExplained(problem: Problem, project: Project): Problem {
  const { fix, ...told } = problem;
  return fix?.edits.some((edit) => isExplained(edit, project)) ? told : problem;
}

/** Words that lead to a reason, or say that something is meant to be as it is. */
const reason =
  /\b(?:because|since|so that|otherwise|needs?|needed|requires?|required|must|cannot|on purpose|intentional(?:ly)?|deliberate(?:ly)?|workaround)\b/i;

/** A setting that is commented out, whatever is said behind it. */
const putAside = /^#+\s*(?:- )?[\w./-]+[:=]/;

/** Lines of a comment that are read. */
const mostLines = 10;

/** Comments of one file by their lines, 1-based. */
const byLine = once(
  (comments: readonly Location[]) => new Map(comments.map((at) => [positions(at).start.line, textAt(at)] as const)),
);

/** Whether a comment at the end of its line, directly above it, or with the key that it is listed under says why. */
function isExplained({ at, text: added }: Edit, project: Project): boolean {
  // A line of its own is not about the one before.
  if (added.includes('\n')) return false;
  const { source, span } = outermost(at);
  const comments = byLine(commentsOf(project).get(source) ?? []);
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
  return reason.test(said.filter((each) => !putAside.test(each ?? '')).join(' '));
}

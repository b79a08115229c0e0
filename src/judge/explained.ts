/** What people write beside a setting on why it is so: a suggestion to change it would be one against them. */
import { commentsOf } from '../model/container-comments.ts';
import type { Project } from '../model/project.ts';
import type { Problem } from '../problem.ts';
import { type Location, outermost, positions, textAt } from '../source.ts';
import { once } from '../text/once.ts';

/**
 * A problem without its fix where that changes a line of which a comment says something that may be why it is as it is, and
 * marked where one surely does beside it.
 */
export function asExplained(problem: Problem, project: Project): Problem {
  const { fix, ...told } = problem;
  const explained = isExplained(problem.at, project, isReason) && { explained: true as const };
  // A line of its own is not about the one before.
  const changes = fix?.edits.some(({ at, text }) => !text.includes('\n') && isExplained(at, project, mayBeReason));
  return changes ? { ...told, ...explained } : { ...problem, ...explained };
}

/** Words that lead to a reason, or say that something is meant to be as it is. */
const reason =
  /\b(?:because|since|so that|otherwise|needs?|needed|requires?|required|must|cannot|mandatory|on purpose|intentional(?:ly)?|deliberate(?:ly)?|workaround)\b/i;

const isReason = (words: string) => reason.test(words);

/** Words of a sentence about how things are, a ticket, or a page: headings and names have none of them. */
const statement =
  /\b(?:is|are|has|have|was|will|not|never|we|our|it|here|by|from|on|around|without|exposed|hence|see [A-Z]+-\d+)\b|https?:\/\//;

/** What somebody is still to do, and what a step does. */
const instruction =
  /^(?:todo|fixme|xxx|change|replace|remove|set|add|install|download|fetch|get|copy|create|make|run|start|build|use|enable|configure|expose|publish|mount|update|allow|switch|give)\b/i;

const mayBeReason = (words: string) => isReason(words) || (statement.test(words) && !instruction.test(words));

/** A setting that is commented out; behind a word of its own, such as a note, a sentence may follow. */
const putAside = /^#+\s*(?:- )?[\w./-]+(?:=|:(?!\s+\S+(?:\s+\S+){3}))/;

/** Lines of a comment that are read. */
const mostLines = 10;

/** Comments of one file by their lines, 1-based; undefined where none of them may give a reason. */
const reasonsIn = once((comments: readonly Location[]): ReadonlyMap<number, string> | undefined => {
  const byLine = new Map(comments.map((at) => [positions(at).start.line, textAt(at)] as const));
  return mayBeReason([...byLine.values()].join(' ')) ? byLine : undefined;
});

const none: readonly Location[] = [];

/** Whether a comment at the end of its line, directly above it, or with the key that it is listed under says why, or one at the top that names its key. */
function isExplained(at: Location, project: Project, gives: (words: string) => boolean): boolean {
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
  const told = said.flatMap((each) => (each === undefined || putAside.test(each) ? [] : each.replace(/^[#\s]+/, '')));
  if (gives(told.join(' '))) return true;
  const [, key] = /^(?:- )?([\w-]+):/.exec(lineAt(line)) ?? [];
  return key !== undefined && sentencesAtTop(comments).some((each) => each.includes(`\`${key}`) && reason.test(each));
}

/** The sentences of the comment with which a file begins. */
const sentencesAtTop = once((comments: ReadonlyMap<number, string>): readonly string[] => {
  const lines = [...comments].filter(([line], i) => line === i + 1).map(([, text]) => text.replace(/^#+ ?/, ''));
  return lines.join('\n').split(/\.\s|\n\s*\n/);
});

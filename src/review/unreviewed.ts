/** Sentences about what nobody reviewed, without that being anybody's fault. */

import { endsLikeProgram } from '../known/container-file-names.ts';
import type { Project, Unread } from '../model/project.ts';
import { enumerated } from '../text/enumerated.ts';
import { quoted } from './inline-waivers.ts';

/** What is not reviewed because it is a template, or a program. */
export function unfilled(paths: Project['templates']): string[] {
  const templates = paths.filter((path) => !endsLikeProgram(path));
  const programs = paths.filter(endsLikeProgram);
  const [are, them, is] =
    templates.length === 1 ? ['is a template', 'it', 'it is'] : ['are templates', 'them', 'they are'];
  const [make, write] = programs.length === 1 ? ['is a program', 'it writes'] : ['are programs', 'they write'];
  const unfilled = () =>
    `${named(templates)} ${are}: nothing can run ${them} until ${is} filled in, and what becomes of ${them} is not reviewed.`;
  const writing = () => `${named(programs)} ${make}, which no builder takes: what ${write} is not reviewed.`;
  return [...(templates.length > 0 ? [unfilled()] : []), ...(programs.length > 0 ? [writing()] : [])];
}

/** Paths in a sentence: a backtick in one, which would end it there, is written as what cannot be seen is. */
function named(paths: readonly string[]): string {
  return enumerated(
    paths.map((path) => quoted(path.replaceAll('`', '\\u{60}'))),
    mostNamed,
  );
}

/** More paths than this in one sentence nobody reads. */
const mostNamed = 3;

/** A base that only its new layout lets anybody read is compared by what its lines say: what they said was there before. */
export function mendedBefore(paths: readonly string[]): string[] {
  const [it, was] = paths.length > 1 ? ['they', 'were'] : ['it', 'was'];
  return paths.length === 0
    ? []
    : [`${named(paths)} could not be read as ${it} ${was} before this change, and ${was} compared line by line.`];
}

/** A base that cannot be read hides what was there before: its faults then count as introduced, which is the safe side. */
export function incomparable(unread: readonly Unread[]): string[] {
  const paths = [...new Set(unread.map(({ path }) => path))];
  const [it, was] = paths.length > 1 ? ['they', 'were'] : ['it', 'was'];
  return paths.length === 0
    ? []
    : [
        `${enumerated(paths, mostNamed)} could not be reviewed as ${it} ${was} before this change, so what ${it} held before may be counted as introduced.`,
      ];
}

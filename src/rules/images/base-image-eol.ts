import { isForTask } from '../../facts/host/one-task-images.ts';
import { builtOn } from '../../known/built-on.ts';
import { endOfLife } from '../../known/end-of-life.ts';
import { completeName, type ImageReference, shortName, taggedName } from '../../known/image-reference.ts';
import { keyOfWanted, publishedImage } from '../../known/published-image.ts';
import { replacementOf } from '../../known/replacements.ts';
import { baseUse } from '../../model/dockerfile/image-uses.ts';
import type { ImageUse } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import { pulledUse } from '../../model/pulled-layers.ts';
import { givesNothingToRun, isUsed } from '../../model/shipped-stages.ts';
import { type Message, type Problem, type Rule, say } from '../../rule.ts';
import { replacedBy } from '../fixes.ts';

export default {
  id: 'base-image-eol',
  title: 'The image no longer gets security fixes',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Every vulnerability found in it from now on stays, however often the image is rebuilt.',
  fix: 'Move to a release that is maintained; `endoflife.date` lists them.',
  also: ['CIS 4.4', 'OWASP 13'],
  *image(image, { project }) {
    const { stage } = image;
    const use = baseUse(stage);
    const matters = isUsed(stage, project) && !givesNothingToRun(stage) && !(image.shipped && isForTask(image));
    for (const problem of use ? tell(use, project) : [])
      yield matters || problem.severity ? problem : { ...problem, severity: 'low', alone: 'medium' };
  },
  *service(service, { project }) {
    const use = pulledUse(service);
    if (use) yield* tell(use, project);
  },
} satisfies Rule;

function* tell(use: ImageUse, project: Project): Iterable<Problem> {
  const { reference, published, at } = use;
  const image = publishedImage(published);
  const chain = [reference, ...(image ? builtOn(image) : [])];
  const ends = chain.flatMap((each, i) => {
    const end = endOfLife(each);
    return end ? [{ ...end, below: chain.slice(0, i + 1) }] : [];
  });
  // What a base is named after ends with it.
  const end = ends.find(({ isOver }) => isOver) ?? ends[0];
  // Nobody has verified who signed another one.
  const isFree = image && !project.signatures.has(keyOfWanted(use));
  const instead = isFree ? replacementOf(use, project.published) : undefined;
  const own = { at, key: completeName(reference), ...(instead && replacedBy(instead, use)) };
  if (!end) {
    const message = (newer: string) =>
      say`${taggedName(reference)} stays as it is: what was fixed since is in ${newer}.`;
    const told = { key: taggedName(reference), severity: 'info', advice: true } as const;
    if (instead) yield { ...own, ...told, message: message(taggedName(instead.reference)) };
    return;
  }
  const { what, day, isOver, asOf, below, maintained, isWhole } = end;
  const told = (does: string, instead: string): Message => [
    ...chained(below),
    `${what} ${does} ${day}${maintained ? `; ${maintained} ${instead}` : ''} (dates as of ${asOf}).`,
  ];
  const [since] = ends.flatMap((each) => (each.isOver ? each.day : [])).sort();
  const ending = { ...own, cause: `end of ${what}`, ...(since && { since }), ...(isWhole && { remedy: another }) };
  if (!isOver) yield { ...ending, message: told('gets its last security fixes on', 'goes on'), severity: 'info' };
  // Of what ended since the table's own day it knows only the plan.
  else if (day > asOf) {
    const message = told('was to get its last security fixes on', 'goes on');
    yield { ...ending, message, likewise: told('was to end as well, on', 'was not') };
  } else {
    const message = told('has had no security fixes since', 'still gets them');
    yield { ...ending, message, likewise: told('has ended as well, on', 'has not') };
  }
}

const another = 'Move to another image that is maintained: no release of this one is.';

/** `acme/app:1` is built on `node:20`, that on `debian:bookworm`: */
function chained([first, ...others]: readonly ImageReference[]): Message {
  if (others.length === 0) return [];
  const names = others.map(({ text }) => shortName(text));
  return [
    ...say`${taggedName(first!)} is built on `,
    ...names.flatMap((code, i) => [i > 0 ? ', that on ' : '', { code }]),
    ': ',
  ];
}

import { type HiddenText, hiddenTextIn } from '../../facts/change/hidden-text.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { looksLike } from '../../known/lookalike-letters.ts';
import { unusedExtensions } from '../../model/compose/extensions.ts';
import { commentsOf } from '../../model/container-comments.ts';
import type { Dockerfile } from '../../model/dockerfile/instruction.ts';
import type { Project } from '../../model/project.ts';
import { list, type Message, type Problem, type Rule, type Severity, say } from '../../rule.ts';
import { type Location, lies, textAt } from '../../source.ts';
import { once } from '../../text/once.ts';

export default {
  id: 'invisible-unicode',
  title: 'The file is not what it looks like',
  group: 'lifecycle',
  severity: 'high',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  everywhere: true,
  why: 'Characters that are invisible, or look like others, make a reviewer read one thing and the builder another. That is how code gets past a review.',
  fix: 'Delete the characters, or type the word again. If they are intended, as in test data, keep them out of Dockerfiles and compose files.',
  also: [],
  *source(source, { project }) {
    const dockerfile = dockerfilesOf(project).get(source);
    const people = dockerfile ? peopleIn(dockerfile) : [];
    const unused = [...(commentsOf(project).get(source) ?? []), ...(dockerfile ? [] : unusedExtensions(source))];
    for (const { kind, at, codes } of hiddenTextIn(source, unused, people)) {
      if (kind === 'return' && project.ambiguities.some((place) => place.source === source)) continue;
      const isRefused = kind === 'invisible' && imageNames(project).some((name) => lies(at, name));
      yield {
        at,
        key: `${kind} ${codes.join(' ')}`,
        ...(isRefused && { severity: 'medium' }),
        message: [
          ...(kind === 'lookalike' ? passing(textAt(at)) : words[kind](codes)),
          ...(isRefused ? [' No image can be called so: it is not found.'] : []),
        ],
      };
    }
    if (dockerfile) yield* otherEscape(dockerfile);
  },
} satisfies Rule;

const dockerfilesOf = once(({ dockerfiles }: Project) => new Map(dockerfiles.map((file) => [file.source, file])));

/** Where images are named: letters, digits and a few signs are all that a name may have. */
const imageNames = once(({ dockerfiles, services }: Project): readonly Location[] => [
  ...dockerfiles.flatMap(({ stages }) => stages.map(({ from }) => from.image.at)),
  ...services.flatMap(({ image }) => image?.at ?? []),
]);

/** Where a Dockerfile names people: `MAINTAINER`, `LABEL maintainer=`. */
function peopleIn({ instructions }: Dockerfile): readonly Location[] {
  return instructions.flatMap((instruction) => {
    if (instruction.keyword === 'MAINTAINER') return [instruction.at];
    if (instruction.keyword !== 'LABEL') return [];
    return instruction.pairs.flatMap(({ name, at }) => (givenNames.labelsOfPeople.test(name) ? [at] : []));
  });
}

const words: Readonly<Record<Exclude<HiddenText['kind'], 'lookalike'>, (codes: readonly string[]) => Message>> = {
  direction: (codes) =>
    say`${list(codes)} changes the direction of text here, so it is shown in a different order than it is read.`,
  invisible: (codes) => say`${list(codes)} is invisible here, but part of the word.`,
  tag: () => say`This is text in invisible characters, which programs and language models still read.`,
  control: (codes) =>
    say`The control character ${list(codes)} can hide text from anyone who views the file in a terminal.`,
  return: () => say`A carriage return inside the line makes a terminal show only what follows it.`,
};

function passing(word: string): Message {
  return say`${word} uses letters of another alphabet to look like ${looksLike(word)}.`;
}

/** A backtick as the escape character, on Linux: there it only makes a `\` at the end of a line mean nothing. */
function* otherEscape({ source, directives, stages }: Dockerfile): Iterable<Problem> {
  const directive = directives.find(({ name, value }) => name === 'escape' && value === '`');
  const bases = stages.map(({ base }) => base).filter(({ kind }) => kind !== 'stage');
  const linux = bases.every(
    (base) => base.kind === 'image' && (base.known?.shell === 'posix' || base.known?.shell === 'none'),
  );
  if (!directive || !linux || bases.length === 0) return;
  const severity: Severity = /\\[ \t]*\r?$/m.test(source.text) ? 'high' : 'low';
  const message = say`With ${'`'} as the escape character, ${'\\'} at the end of a line does not continue it: what follows is an instruction of its own.`;
  yield { at: directive.at, severity, message };
}

import type { Finding } from '../finding.ts';
import { isComposePath } from '../known/compose-file-names.ts';
import { isDockerfilePath } from '../known/container-file-names.ts';
import type { Project } from '../model/project.ts';
import { filePathOf, outermost, type Source, textAt } from '../source.ts';

/** The name of a package, or of something as particular. */
const name = /^[a-z][\w.+-]{4,}$/i;
/** What parts two commands of a line, or two words. */
const [commands, words] = [/&&|\|\||[|;]/, /[\s"'()[\]{},;=]+/];

/**
 * Makes the test whether what was found in a step of an image stands in another file that images have: its whole command, or
 * a package by its name. It is out of sight there, in a recipe, a list or a variable, and not gone.
 *
 * @param now files of the head; those that say themselves what images are do not count
 */
export function standsIn(now: readonly Source[], { dockerfiles }: Project): (finding: Finding) => boolean {
  const lines = now
    .filter(({ path }) => !isDockerfilePath(path) && !isComposePath(path))
    .flatMap(({ text }) => text.split('\n').map(plain))
    .filter((line) => !line.startsWith('#'));
  const known = new Set(lines.flatMap((line) => [...line.split(commands).map(plain), ...line.split(words)]));
  return ({ image, at }) => {
    if (image === undefined || known.size === 0) return false;
    const { source, span } = outermost(at);
    const step = dockerfiles
      .find((each) => filePathOf(each.source) === source.path)
      ?.instructions.find((each) => each.at.span.start <= span.start && span.end <= each.at.span.end);
    if (step?.keyword !== 'RUN') return false;
    const text = textAt(at);
    const start = span.start - step.at.span.start;
    const [before, behind] = [textAt(step.at).slice(0, start), textAt(step.at).slice(start)];
    const command = plain(`${before.split(commands).at(-1)}${behind.split(commands)[0]}`.replace(/^RUN\s/, ''));
    return known.has(command) || (name.test(text) && known.has(text));
  };
}

/** A command without its layout, and without what make has before one. */
function plain(text: string): string {
  return text
    .replace(/(?:\s|\\\n)+/g, ' ')
    .replace(/^[ @+-]+/, '')
    .trim();
}

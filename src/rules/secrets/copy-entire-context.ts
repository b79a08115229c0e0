import { type WholeCopy, wholeCopiesIn } from '../../facts/secrets/whole-copies.ts';
import type { Layer } from '../../model/project.ts';
import { list, type Message, type Rule, type Severity, say } from '../../rule.ts';

export default {
  id: 'copy-entire-context',
  title: 'The whole build context is copied',
  group: 'secrets',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Everything in the working tree on the build machine is copied: `.git` with its history, `.env`, keys. Everyone who can pull the image gets it.',
  fix: 'List what must stay out in `.dockerignore` (`.git`, `.env*`, keys), or better allow only what is needed: `*` first, then `!src` and so on; or copy by name.',
  also: ['CIS 4.10', 'OWASP 12'],
  instructions: ['COPY', 'ADD'],
  *layer(layer, { project }) {
    const copy = wholeCopiesIn(layer.stage.file, project).get(layer);
    if (!copy) return;
    const { source, stays } = copy;
    const severity = stays ? weigh(copy) : 'info';
    yield { at: source.at, severity, message: say`${tell(copy)}${destiny(layer, stays)}` };
  },
} satisfies Rule;

/** Of the history alone, most is in the repository as well. */
function weigh({ paths, context: { ignoreFile, holds } }: WholeCopy): Severity {
  const isPart = ignoreFile !== undefined && paths.length < holds.length;
  return isPart || paths.every((path) => path.startsWith(history)) ? 'low' : 'medium';
}

function tell({ paths, context: { ignoreFile } }: WholeCopy): Message {
  const names = list(paths.map((path) => (path.startsWith(history) ? '.git' : path)));
  return ignoreFile === undefined
    ? say`No ${'.dockerignore'} keeps ${names} out of what is copied`
    : say`${ignoreFile} does not keep ${names} out of what is copied`;
}

const history = '.git/';

function destiny({ stage }: Layer, shipped: boolean): Message {
  if (shipped) return say`.`;
  return stage.name === undefined ? say` in a stage that does not ship.` : say` in ${stage.name}, which does not ship.`;
}

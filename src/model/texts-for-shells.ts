import { commandFileOf } from '../known/command-files.ts';
import { Excerpt, type Piece, type Source, type Span } from '../source.ts';
import { makeRecipes } from './make-recipes.ts';
import { taskCommands } from './task-commands.ts';
import { readYaml } from './yaml/read-yaml.ts';
import { entries, field } from './yaml/yaml-fields.ts';

/** The texts in a file that people or machines give to a shell, each for itself; none of what holds no commands. */
export function textsForShells(source: Source): readonly Excerpt[] {
  switch (commandFileOf(source.path)) {
    case 'recipes':
      return makeRecipes(source);
    case 'tasks':
      return taskCommands(source);
    case 'script':
      return [Excerpt.of(source, [{ start: 0, end: source.text.length }])];
    case 'prose':
      return shownCommands(source);
    case 'package':
      return packageScripts(source);
    default:
      return [];
  }
}

/** What prose shows as code (https://spec.commonmark.org): each fenced block, each span of another line. */
function shownCommands(source: Source): Excerpt[] {
  const shown: Piece[][] = [];
  let isFenced = false;
  let start = 0;
  for (const line of source.text.split('\n')) {
    if (/^[ \t>]*(?:```|~~~)/.test(line)) {
      isFenced = !isFenced;
      if (isFenced) shown.push([]);
    } else if (isFenced) {
      // What a terminal shows in front of what is typed.
      const prompt = /^[ \t]*(?:[$#>%] )?/.exec(line)![0].length;
      shown.at(-1)!.push({ start: start + prompt, end: Math.min(start + line.length + 1, source.text.length) });
    } else for (const span of spansIn(line)) shown.push([{ start: start + span.start, end: start + span.end }]);
    start += line.length + 1;
  }
  return shown.map((pieces) => Excerpt.of(source, pieces));
}

function spansIn(line: string): Span[] {
  return [...line.matchAll(/`([^`]+)`/g)].map(({ index, 1: text = '' }) => ({
    start: index + 1,
    end: index + 1 + text.length,
  }));
}

/** https://docs.npmjs.com/cli/using-npm/scripts; JSON is YAML. */
function packageScripts(source: Source): Excerpt[] {
  const [document] = readYaml(source).documents;
  return entries(field(document?.root, 'scripts')).flatMap(({ value }) =>
    value.kind === 'scalar' ? Excerpt.of(source, [{ ...value.at.span, text: value.text }]) : [],
  );
}

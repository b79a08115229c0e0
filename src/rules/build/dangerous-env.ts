import { isForDevelopers, isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import { hasEntry, injectableEntry, injectableEntryIn } from '../../known/search-paths.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { environmentPairs } from '../../model/dockerfile/layer.ts';
import { setAnew } from '../../model/dockerfile/set-anew.ts';
import { isUndone } from '../../model/dockerfile/undone-files.ts';
import { placeOfPart, writtenTexts } from '../../model/dockerfile/written-texts.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';

export default {
  id: 'dangerous-env',
  title: 'Code is loaded from a folder others can write to',
  group: 'build',
  severity: 'medium',
  targets: ['dockerfile', 'compose'],
  profile: 'default',
  lessForDevelopers: true,
  why: 'Anyone who can write a file there, through an upload or as another account, has it run with the rights of the next program that starts.',
  fix: 'Use full paths, and only folders that nobody but root can write to.',
  also: ['OWASP 4'],
  instructions: ['ENV', 'RUN', 'COPY', 'ADD'],
  reads: { words: /^[ \t]{0,9}ENV\b|ld\.so\.preload/im, fields: ['environment', 'envFile'] },
  *layer(layer, { shipped }) {
    if (!shipped(layer)) return;
    for (const { name, value, at } of environmentPairs(layer)) {
      const entry = value && injectableEntry(name, value, layer.environment.get(name));
      const last = setAnew(name, layer).at(-1)?.pair.value;
      if (entry === undefined || (last && !hasEntry(name, last, entry))) continue;
      if (!(isProjectFolder(entry) && isStageForDevelopers(layer.stage))) yield tell(name, entry, at);
    }
    for (const { path, text: value, at } of writtenTexts(layer.instruction)) {
      const entry = injectableEntryIn(path, { value, at });
      if (entry !== undefined && !isUndone(path, layer)) yield tell(path, entry, placeOfPart(entry, at));
    }
  },
  *service(service) {
    for (const from of effectiveEntries(service)) {
      const { name, value, at } = from;
      const entry = value && injectableEntry(name, value);
      if (entry === undefined || (isProjectFolder(entry) && isForDevelopers(service))) continue;
      yield { ...tell(name, entry, at), from };
    }
  },
} satisfies Rule;

/** The project's own programs, which developers call where they work. */
function isProjectFolder(entry: string): boolean {
  return !entry.startsWith('/');
}

function tell(name: string, entry: string, at: Location): Problem {
  const place = entry === '' || entry === '.' ? say`the working directory` : say`${entry}`;
  return { at, message: say`${name} makes programs load code from ${place}.` };
}

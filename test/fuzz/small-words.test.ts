/** Some of the small words in each place, and all in a script; `npm run fuzz -- --only words` puts each in every place. */
import { test } from 'node:test';
import { readScript } from '../../src/model/shell/read-script.ts';
import { Excerpt, Source } from '../../src/source.ts';
import {
  alone,
  type Boundary,
  boundariesOf,
  examples,
  languages,
  readWithinLimit,
  type Subject,
  smallWords,
  unlike,
  withWord,
} from './small-words.ts';

/** One word at each of some places, another one each time. */
function* oneEach(places: readonly Boundary[]): Iterable<Subject> {
  for (const [i, place] of places.entries()) yield withWord(place, smallWords[i % smallWords.length]!);
}

test('small words alone and twice, in a file of each name', () => {
  const files = new Map(languages.map((each) => [each.path, each]));
  readWithinLimit([...files.values()].flatMap((subject) => smallWords.flatMap((word) => alone(subject, word))));
});

test('every small word in every place of a script', () => {
  const places = languages.filter(({ name }) => name === 'script').flatMap(boundariesOf);
  readWithinLimit(
    places.flatMap((place) => smallWords.map((word) => withWord(place, word))),
    ({ 'run.sh': text = '' }) => readScript(Excerpt.of(new Source('run.sh', text), [{ start: 0, end: text.length }])),
  );
});

test('a small word in every place of a file of each language', () =>
  readWithinLimit(oneEach(unlike(languages.flatMap(boundariesOf)))));

test('a small word in places of the examples', () =>
  readWithinLimit(oneEach(unlike(examples().flatMap(boundariesOf)).filter((_, i) => i % 15 === 0))));

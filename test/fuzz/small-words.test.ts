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
  smallWords,
  unlike,
  withWord,
} from './small-words.ts';

/** Puts one word at each of some places, another one each time. */
function putOneEach(places: readonly Boundary[]): void {
  for (const [i, place] of places.entries()) readWithinLimit(withWord(place, smallWords[i % smallWords.length]!));
}

test('small words alone and twice, in a file of each name', () => {
  const files = new Map(languages.map((each) => [each.path, each]));
  for (const subject of files.values())
    for (const word of smallWords) for (const each of alone(subject, word)) readWithinLimit(each);
});

test('every small word in every place of a script', () => {
  for (const place of languages.filter(({ name }) => name === 'script').flatMap(boundariesOf))
    for (const word of smallWords)
      readWithinLimit(withWord(place, word), ({ 'run.sh': text = '' }) =>
        readScript(Excerpt.of(new Source('run.sh', text), [{ start: 0, end: text.length }])),
      );
});

test('a small word in every place of a file of each language', () =>
  putOneEach(unlike(languages.flatMap(boundariesOf))));

test('a small word in places of the examples', () => {
  putOneEach(unlike(examples().flatMap(boundariesOf)).filter((_, i) => i % 15 === 0));
});

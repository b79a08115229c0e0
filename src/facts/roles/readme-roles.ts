import { type Role, rolesOfFolder, type ToldRoles } from '../../known/path-roles.ts';
import { roleWords } from '../../known/role-words.data.ts';
import { rolesOfPhrase, rolesSaid } from './said-roles.ts';

const { readmes } = roleWords;

/** Characters of a README that are read. */
const mostRead = 6000;

/**
 * The roles that a README tells of what lies beside it and below, each with the words that do. Of a whole repository only that
 * it is an example, insecure on purpose, rootless, or a development environment in containers or on one machine: what is not for production yet ships all
 * the same.
 *
 * @param isOfAll whether it stands at the top of the repository
 */
export function rolesInReadme(text: string, isOfAll: boolean): ToldRoles {
  const { heading, before, sentences, all } = beginning(text.slice(0, mostRead));
  const title = /^#\s+(.*)/.exec(heading)?.[1] ?? '';
  const example =
    isShown(title, isOfAll) || isExercise(title)
      ? title
      : (sentences.find((each) => showsAll(each, title, isOfAll)) ?? all.find(isOfExercise));
  const insecure = [title, ...sentences].find(
    (each) => readmes.insecure.test(each) || (!isOfAll && readmes.unsecured.test(each)),
  );
  // Of one of several files there a sentence may say that it is for developers.
  const said = isOfAll
    ? []
    : told(
        'example',
        sentences.find((each) => isSaidFor('example', each)),
      );
  const developed = isOfAll
    ? [title, ...before.slice(0, 1), ...sentences.slice(0, 1)].find(
        (each) => readmes.developed.test(each) || (/\blocal(?:ly)?\b/i.test(each) && isSaidFor('development', each)),
      )
    : [title, ...sentences].find(
        (each) => (readmes.tried.test(each) || readmes.developed.test(each)) && !/\bproduction\b/i.test(each),
      );
  const purposes = (['development', 'test', 'example'] as const).flatMap((role) => {
    const isSaid = (each: string) =>
      readmes.purposes[role].test(each) && !/\b(?:production|that|who|which)\b/i.test(each);
    return isOfAll && role === 'test'
      ? []
      : told(role, [heading.replace(/^#+\s+/, ''), ...before, ...sentences].find(isSaid));
  });
  // Images are called rootless, too, where nobody in them is root.
  const rootless = sentences.some((each) => /\bpodman\b|\brootless docker\b/i.test(each))
    ? sentences.find((each) => readmes.rootless.test(each) && !readmes.unsure.test(each))
    : undefined;
  return new Map<Role, string>([
    ...(isOfAll || readmes.ambiguous.test(title) ? [] : [...rolesSaid(title), ...rolesOfPhrase(sentences[0] ?? '')]),
    ...said,
    ...purposes,
    ...told('development', developed),
    ...told('test', isOfAll ? undefined : readmes.testedWith.exec(text.slice(0, mostRead))?.[0]),
    ...told('example', example),
    ...told('insecure', insecure),
    ...told('rootless', rootless),
  ]);
}

/**
 * The folders that a README lists under a heading that calls them samples, where it says elsewhere that its samples are not for
 * production.
 *
 * @returns the link to each as it is written, without what stands for the folder of the README: `all-in-one`
 */
export function samplesListed(text: string): readonly string[] {
  const read = text.slice(0, mostRead);
  const isUnfit = (each: string) => readmes.samples.test(each) && readmes.unfit.test(each.replace(/\s+/g, ' '));
  if (!read.split(/[.!?]/).some(isUnfit)) return [];
  return sectionsOf(read)
    .filter((each) => readmes.shown.has(wordsOf(each.split('\n', 1)[0]!).at(-1) ?? ''))
    .flatMap((each) => [...each.matchAll(/^[-*+] .{0,20}\]\((?:\.\/)?([\w-]{1,60}(?:\/[\w-]{1,60}){0,4})\/?\)/gm)])
    .map((match) => match[1]!);
}

/**
 * The folders that a README lists under a heading that says of them that they are put away: `## Unused`.
 *
 * @returns what each is called, in lower case
 */
export function pastListed(text: string): readonly string[] {
  return sectionsOf(text.slice(0, mostRead))
    .filter((each) => rolesOfFolder(each.split('\n', 1)[0]!.trim()).has('past'))
    .flatMap((each) => [...each.matchAll(/^[-*+] [[`]?([\w-]{2,40})[\]`]?(?=\s*$|\(| [-–:])/gm)])
    .map((match) => match[1]!.toLowerCase());
}

function sectionsOf(text: string): string[] {
  return text.split(/^#{1,6} /m).slice(1);
}

function isSaidFor(role: Role, sentence: string): boolean {
  return rolesSaid(`\n\n${sentence}`).some(([each]) => each === role);
}

function told(role: Role, words: string | undefined): [Role, string][] {
  return words === undefined ? [] : [[role, words]];
}

/** Whether a README of a repository, or the name of that, is one of those whose folders with numbers are its lessons. */
export function isOfCourse(text: string, repository: string): boolean {
  const named = wordsOf(repository.replace(/[^\p{L}\d]/gu, ' ')).some((word) => readmes.teaching.has(word));
  const words = new Set(wordsOf(text.slice(0, mostRead)).filter((word) => readmes.teaching.has(word)));
  return named || words.size > 1;
}

/** Whether a folder is called as lessons are: `03-orchestration`, `week 2`. */
export function isOfLesson(folder: string): boolean {
  return readmes.lesson.test(folder);
}

/**
 * Whether a title, or the name of a repository, is that of what somebody learns or shows what they can with: `Backend challenge`,
 * `learning-rust`; not `learning-platform`.
 */
export function isExercise(title: string): boolean {
  const name = title.replace(/(?<=\p{Ll})(?=\p{Lu})|[-_]/gu, ' ');
  const words = wordsOf(name);
  const areTechnologies = (some: readonly string[]) =>
    some.length > 0 && some.every((word) => readmes.technologies.has(word));
  return (
    readmes.exercise.test(name) ||
    (readmes.learning.has(words[0] ?? '') && areTechnologies(words.slice(1))) ||
    (readmes.learned.has(words.at(-1) ?? '') && areTechnologies(words.slice(0, -1)))
  );
}

/** Whether the words by which a README shows an example, a title or a sentence, say that somebody was set it. */
export function areOfExercise(words: string): boolean {
  return isExercise(words) || isOfExercise(words);
}

/** Whether a sentence says that readers follow or see an example in all of what lies there. */
function showsAll(sentence: string, title: string, isOfAll: boolean): boolean {
  return (
    isOfShown(sentence, title, isOfAll) ||
    isOfExercise(sentence) ||
    (readmes.followed.test(sentence) && !readmes.headings.earnest.test(sentence)) ||
    (!isOfAll && readmes.inThis.test(sentence) && !/\bproduction\b/i.test(sentence))
  );
}

/** `This repository is a proposal for the technical challenge of Acme`: it says so of all, wherever it stands. */
function isOfExercise(sentence: string): boolean {
  return readmes.ofAll.test(sentence) && readmes.exercise.test(sentence);
}

/** `Sample configuration`, `Shop demo`; not `Demo portal`. */
function isShown(title: string, isOfAll: boolean): boolean {
  const words = wordsOf(title.split(readmes.titleEnd, 1)[0]!);
  const isOne = (word = '') => readmes.shown.has(word);
  if (words.some((word) => readmes.products.has(word))) return false;
  const [last = '', before = ''] = words.toReversed();
  const isThing = readmes.subjects.has(last) || last === 'image';
  return (
    isOne(last) || (!isOfAll && isOne(words[0])) || (isThing && (isOne(before) || readmes.shownBefore.has(before)))
  );
}

/**
 * `This folder contains a simple example`, `It demonstrates how to run it`; `Shop is a fictional shop`, where the title is the
 * shop's, or `A microservices showcase`, of what that names.
 */
function isOfShown(sentence: string, title: string, isOfAll: boolean): boolean {
  const [phrase = ''] = sentence.split(readmes.phraseEnd, 1);
  if (readmes.tagline.test(sentence)) return isShown(phrase, isOfAll);
  const words = wordsOf(sentence);
  const at = words.findIndex((word) => readmes.verbs.has(word) || readmes.showing.has(word));
  const subject = words.slice(0, Math.max(at, 0));
  if (subject.length === 0 || subject.length > 5) return false;
  const named = new Set(wordsOf(title));
  const isTitle = /^(?:an?|the)$/.test(words[at + 1] ?? '') && subject.every((word) => named.has(word));
  const isThis =
    readmes.pointing.has(subject[0]!) && (subject.length === 1 || subject.some((word) => readmes.subjects.has(word)));
  if (!isTitle && !isThis) return false;
  if (readmes.showing.has(words[at]!)) return /^(?:how|c[oó]mo)$/.test(words[at + 1] ?? '') || !isOfAll;
  const noun = words.slice(at + 1).find((word) => !readmes.between.has(word) || readmes.shown.has(word));
  return (noun !== undefined && readmes.shown.has(noun)) || (isTitle && isShown(phrase.replace(/^.* is /, ''), true));
}

/**
 * The first heading of a README with its marks, and the sentences before it, behind it up to one that begins something, and all of
 * them, without marks.
 */
function beginning(text: string): Record<'before' | 'sentences' | 'all', readonly string[]> & { heading: string } {
  const lines = prose(text);
  const isHeading = (line: string) => /^#{1,6}\s/.test(line);
  const first = lines.findIndex(isHeading);
  const rest = lines.slice(first + 1);
  const end = rest.findIndex((line) => isHeading(line) && !readmes.opening.test(line));
  const between = (some: readonly string[]) => sentencesOf(some.map((line) => (isHeading(line) ? '' : line)));
  return {
    heading: lines[first] ?? '',
    before: sentencesOf(lines.slice(0, Math.max(first, 0))),
    sentences: between(rest.slice(0, end < 0 ? undefined : end)),
    all: between(rest),
  };
}

function sentencesOf(lines: readonly string[]): string[] {
  const text = lines.filter((line) => !/^(?:={3,}|-{3,})$/.test(line)).join('\n');
  return text
    .split(/[.!?](?=\s|$)|\n\s*\n|\n(?=[-+])/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The lines that people see as text, headings as Markdown has them: without code, comments, pictures, and the marks of links. */
function prose(text: string): string[] {
  let until: RegExp | undefined;
  return text.split('\n').flatMap((line) => {
    const [isIn, ends] = [until, until?.test(line)];
    if (isIn === undefined)
      until = /^\s{0,3}```/.test(line) ? /^\s{0,3}```/ : /<!--(?!.*-->)/.test(line) ? /-->/ : undefined;
    else if (ends) until = undefined;
    if (isIn ?? until) return [];
    return line
      .replace(/!\[[^\][]*\]\([^()]*\)|<[^<>]*>/g, '')
      .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
      .replace(/[*_`]/g, '')
      .replace(/^={1,6}(?= \S)/, (marks) => '#'.repeat(marks.length))
      .trim();
  });
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [];
}

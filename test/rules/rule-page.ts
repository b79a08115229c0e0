/** Reads the page of a rule: under `## Reported` and `## Not reported` each `###` is an example, which is a test. */
import { type Severity, severities } from '../../src/problem.ts';
import { type Answers, readAnswers } from '../registry-answers.ts';
import { readMarks } from './example.ts';

/**
 * A small set of whole files. A line of tildes under a text says what must be underlined; without tildes the rule must
 * stay silent. Every run of tildes is one range; `~` lines are taken out before the rule sees the file.
 */
export interface Example {
  /** The story of the case: what somebody wrote, or what was reported wrongly. */
  readonly title: string;
  readonly files: Files;
  /** For rules over a change, the files before it; without them there is nothing to compare with. */
  readonly before?: Files;
  /** The policy that it is judged by, as a file says it. */
  readonly policy?: string;
  /** What registries say of the images that its files name; undefined where none is asked. */
  readonly registry?: Answers;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
}

/** Texts by their path. */
type Files = Readonly<Record<string, string>>;

const sections = ['Reported', 'Not reported'] as const;

/** What a fence is marked with, for the path of its file; the first that fits. */
const languages: readonly (readonly [RegExp, language: string])[] = [
  [/\.ya?ml$/, 'yaml'],
  [/ignore$/, 'gitignore'],
  [/(?:^|\/)(?:\w*\.env(?:\.example)?|\.\w+rc|\w+\.(?:conf|ini|cfg|properties))$/, 'ini'],
  [/\.sh$/, 'sh'],
  [/\.py$/, 'python'],
  [/\.json$/, 'json'],
  [/\.toml$/, 'toml'],
  [/\.hcl$/, 'hcl'],
  [
    /(?:^|\/)\.(?:snyk|secrets\.baseline|htpasswd|pgpass)$|\.(?:pem|key|crt|txt|p12|pfx|jks|keystore|bin|list|sources|repo)$|(?:^|\/)(?:cacerts|repositories)$/,
    'text',
  ],
  [/\.rego$/, 'rego'],
  [/\.(?:xml|config)$/i, 'xml'],
  [/\.gradle$/, 'groovy'],
  [/\.kts$/, 'kotlin'],
  [/./, 'dockerfile'],
];

/** The file that a fence shows where no path stands above it. */
const usualPaths: Readonly<Record<string, string>> = {
  dockerfile: 'Dockerfile',
  yaml: 'compose.yaml',
  gitignore: '.dockerignore',
};

/** The two halves of a page: what is written from the rule, and the examples, which begin with `## Reported`. */
export function halvesOf(page: string): readonly [head: string, examples: string] {
  const at = /^## Reported$/m.exec(page)?.index ?? page.length;
  return [page.slice(0, at), page.slice(at)];
}

/**
 * Reads the examples of a page.
 * @param path for what it says of faults
 * @throws where a line is not as it must be, so that no example is passed over
 */
export function readPage(page: string, path: string): Example[] {
  try {
    return read(page);
  } catch (error) {
    if (error instanceof Refusal) throw new Error(`${path}:${error.line}: ${error.message}`);
    throw error;
  }
}

class Refusal extends Error {
  readonly line: number;
  constructor({ line }: { readonly line: number }, why: string) {
    super(why);
    this.line = line;
  }
}

/** A line of prose, or a fenced text. */
interface Block {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly language?: string;
}

/** A heading and what stands under it. */
interface Part extends Block {
  readonly blocks: Block[];
}

function read(page: string): Example[] {
  const [before, ...parts] = partsOf(blocksOf(page), '## ');
  sections.forEach((section, i) => {
    if (parts[i]?.text !== section)
      throw new Refusal(parts[i] ?? parts.at(-1) ?? before!, `\`## ${section}\` must stand here`);
  });
  if (parts[sections.length]) throw new Refusal(parts[sections.length]!, 'no other section is known');
  const stories = parts.map(({ blocks }) => partsOf(blocks, '### '));
  const titles = new Set<string>();
  return stories.flatMap(([loose, ...examples], i) => {
    for (const block of loose!.blocks) throw new Refusal(block, `this stands in no example: ${block.text}`);
    return examples.map((part) => {
      if (titles.has(part.text)) throw new Refusal(part, `this heading stands twice: ${part.text}`);
      titles.add(part.text);
      const example = readExample(part);
      const marked = isMarked(example);
      if (i === 0 && !marked) throw new Refusal(part, 'what is reported must be underlined with `~`');
      if (i > 0 && marked) throw new Refusal(part, 'what is not reported must not be underlined');
      return example;
    });
  });
}

/** The blocks below the head, whose Markdown is free. */
function blocksOf(page: string): Block[] {
  const lines = page.split('\n');
  const blocks: Block[] = [];
  for (let i = halvesOf(page)[0].split('\n').length - 1; i < lines.length; i++) {
    const [block, text] = [{ line: i + 1 }, lines[i]!];
    const [, fence, language] = /^(`{3,})(.*)$/.exec(text) ?? [];
    if (fence) {
      const end = lines.indexOf(fence, i + 1);
      if (end < 0) throw new Refusal(block, 'this fence is never closed');
      blocks.push({ ...block, text: shownText(lines.slice(i + 1, end)), language: language! });
      i = end;
    } else if (text !== '') blocks.push({ ...block, text });
  }
  return blocks;
}

/** Cuts at the headings of a level; the first part is what stands before them. */
function partsOf(blocks: readonly Block[], mark: string): Part[] {
  const parts: Part[] = [{ line: 1, text: '', blocks: [] }];
  for (const block of blocks) {
    const { line, text, language } = block;
    if (language === undefined && text.startsWith(mark))
      parts.push({ line, text: text.slice(mark.length), blocks: [] });
    else parts.at(-1)!.blocks.push(block);
  }
  return parts;
}

/** Its parts in their order: `Severity: high`, a policy, what registries say, the files before the change, the files. */
function readExample({ line, text: title, blocks }: Part): Example {
  const left = [...blocks];
  const end = () => left[0] ?? blocks.at(-1) ?? { line };
  const severity = severityOf(left);
  const policy = takeLine(left, /^With the policy:$/) && takeFence(left, 'yaml', end()).trimEnd();
  const registry = takeLine(left, /^With the registry:$/) && takeAnswers(left, end());
  const before = takeLine(left, /^Before:$/) && takeFiles(left, end());
  if (before && !takeLine(left, /^After:$/)) throw new Refusal(end(), '`After:` must stand here');
  const files = takeFiles(left, end());
  if (left[0]) throw new Refusal(left[0], `this says nothing that is known here: ${left[0].text}`);
  return {
    title,
    files,
    ...(before && { before }),
    ...(policy && { policy }),
    ...(registry && { registry }),
    ...(severity && { severity }),
  };
}

function takeAnswers(left: Block[], end: { readonly line: number }): Answers {
  const at = left[0] ?? end;
  const text = takeFence(left, 'yaml', end);
  try {
    return readAnswers(text);
  } catch (error) {
    throw new Refusal(at, (error as Error).message.split('\n')[0]!);
  }
}

function severityOf(left: Block[]): Severity | undefined {
  const at = left[0]!;
  const [, name] = takeLine(left, /^Severity: (.*)$/) ?? [];
  const severity = severities.find((each) => each === name);
  if (name !== undefined && !severity) throw new Refusal(at, `this severity is not known: ${name}`);
  return severity;
}

/** Texts, each under its path unless that is the usual one; or `No files.` */
function takeFiles(left: Block[], end: { readonly line: number }): Files {
  if (takeLine(left, /^No files\.$/)) return {};
  const files: Record<string, string> = {};
  for (;;) {
    const at = left[0] ?? end;
    const [, named] = takeLine(left, /^`([^`]+)`$/) ?? [];
    if (named === undefined && left[0]?.language === undefined) break;
    const path = named ?? usualPaths[left[0]!.language!];
    if (path === undefined) throw new Refusal(at, `no file is usual for \`${left[0]!.language}\`: its path is missing`);
    if (Object.hasOwn(files, path)) throw new Refusal(at, `this file stands twice: ${path}`);
    files[path] = takeFence(left, languageOf(path), at);
  }
  if (Object.keys(files).length === 0) throw new Refusal(end, 'this example has no files');
  return files;
}

function takeFence(left: Block[], language: string, end: { readonly line: number }): string {
  const block = left.shift();
  if (block?.language !== language) throw new Refusal(block ?? end, `a text marked \`${language}\` must stand here`);
  return block.text;
}

/** Takes the first block away if it is a line of this form. */
function takeLine(left: Block[], form: RegExp): RegExpExecArray | undefined {
  const found = left[0] && left[0].language === undefined ? form.exec(left[0].text) : null;
  if (found) left.shift();
  return found ?? undefined;
}

/** What a fence with a file of this path is marked with, so that GitHub colours it. */
function languageOf(path: string): string {
  return languages.find(([form]) => form.test(path))![1];
}

/** Whether an example says what is reported. */
export function isMarked({ files, before = {} }: Pick<Example, 'files' | 'before'>): boolean {
  return [files, before].some((each) =>
    Object.entries(each).some(([path, text]) => readMarks(path, text).marks.length > 0),
  );
}

/** What nobody sees stands as ‹U+200B›; ‹end› where the file has no last line end. */
export function shownText(lines: readonly string[]): string {
  const open = lines.at(-1) === '‹end›';
  const text = open ? lines.slice(0, -1).join('\n') : `${lines.join('\n')}\n`;
  return text.replace(/‹U\+([0-9A-F]{4,6})›/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

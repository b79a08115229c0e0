import { readersOf } from '../../known/package-settings.ts';
import { isLoopback } from '../../model/shell/urls.ts';
import { withoutMarkupComments } from '../../text/markup-comments.ts';

/** What a file of a project says of packages without TLS. */
export interface OpenRepository {
  /** The address, or the switch that allows any. */
  readonly part: string;
  readonly isSwitch: boolean;
  /** Whether the program refuses it nowadays, or nothing of the project uses it. */
  readonly seldom: boolean;
}

/** The first repository without TLS that a file of a project names; undefined where there is none. */
export function openRepository(path: string, text: string): OpenRepository | undefined {
  switch (readersOf(path)) {
    case 'pip':
      return address(inRequirements(text));
    case 'nuget':
      return address(within(withoutMarkupComments(text), 'packageSources').flatMap((each) => all(each, nugetSource)));
    case 'maven':
      return inMaven(withoutMarkupComments(text));
    case 'gradle':
      return address(inGradle(text));
    case 'composer':
      return inComposer(text);
    default:
      return undefined;
  }
}

function address(urls: readonly string[], seldom = false): OpenRepository | undefined {
  const part = urls.find((url) => !isLoopback(url));
  return part === undefined ? undefined : { part, isSwitch: false, seldom };
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

/** `--index-url http://…`, `name @ http://…/name.whl`. With hashes pip takes nothing else, whoever sends it. */
function inRequirements(text: string): string[] {
  return /[ \t]--hash=\w{1,9}:/.test(text) ? [] : all(text, requirement);
}

const requirement =
  /^[ \t]{0,20}(?:(?:-i|-f|--(?:extra-)?index-url|--find-links)[ \t=]{1,9}|(?:-e[ \t]{1,9})?(?:[\w.[\],-]{1,99}[ \t]{0,9}@[ \t]{0,9})?(?:git\+)?)(http:\/\/[^\s#;]+)/gim;

const nugetSource = /<add\s[^<>]{0,300}\bvalue\s{0,9}=\s{0,9}["'](http:\/\/[^"'<>]+)["']/gi;
const mavenUrl = /<url>\s{0,99}(http:\/\/[^<>\s]+)/g;

/** A mirror is asked whatever Maven thinks of its address; a repository without TLS it refuses since 3.8.1. */
function inMaven(text: string): OpenRepository | undefined {
  const mirrors = within(text, 'mirror').filter((each) => !/<blocked>\s{0,99}true/.test(each));
  const repositories = ['repository', 'pluginRepository'].flatMap((name) =>
    within(text, `${name.replace(/y$/, 'ies')}`).flatMap((each) => within(each, name)),
  );
  return (
    address(mirrors.flatMap((each) => all(each, mavenUrl))) ??
    address(
      repositories.flatMap((each) => all(each, mavenUrl)),
      true,
    )
  );
}

/** Gradle asks none without TLS but those that are said to be all right. */
function inGradle(text: string): string[] {
  return [...text.matchAll(gradleUrl)].flatMap(({ 1: url, index, 0: whole }) => {
    const before = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (!/\burl\b/i.test(before) || before.includes('/')) return [];
    const block = text.slice(text.lastIndexOf('{', index) + 1, endOf(text, index + whole.length));
    return url !== undefined && /allowInsecureProtocol\b[\s(=]{0,9}true\b/i.test(block) ? url : [];
  });
}

const gradleUrl = /["'](http:\/\/[^"'\s]+)/g;

/** Where the block ends that an offset is in. */
function endOf(text: string, offset: number): number {
  const end = text.indexOf('}', offset);
  return end === -1 ? text.length : end;
}

function inComposer(text: string): OpenRepository | undefined {
  const part = /"secure-http"\s{0,9}:\s{0,9}false\b/.exec(text)?.[0];
  if (part === undefined) return undefined;
  return address(all(text, /"url"\s{0,9}:\s{0,9}"(http:\/\/[^"\s]+)"/g)) ?? { part, isSwitch: true, seldom: true };
}

/** The contents of all elements of a name. */
function within(text: string, name: string): string[] {
  const open = `<${name}>`;
  const closed = text.split(`</${name}>`).slice(0, -1);
  return closed.flatMap((each) => {
    const at = each.indexOf(open);
    return at === -1 ? [] : each.slice(at + open.length);
  });
}

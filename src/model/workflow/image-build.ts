/** What a workflow builds, and how its steps write that down. */
import type { Location } from '../../source.ts';
import type { PublishedBuild } from '../../text/files.ts';
import { isRemote, resolve } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import type { YamlText } from '../yaml/yaml-fields.ts';
import { isUnsettled, type Known, namesIn } from './workflow-expressions.ts';

/** A build of an image that a workflow makes, once for each combination of a matrix in which it is another. */
export interface ImageBuild extends PublishedBuild {
  /** Where its Dockerfile may lie when only the run knows: a path with `*` for what it makes of it. */
  readonly pattern?: string | undefined;
  /** What names its Dockerfile or the folder of that; the same as `at` where nothing does. */
  readonly namedAt: Location;
  /** Whether others get what comes of it: it is pushed, or an expression decides whether it is. */
  readonly publishes: boolean;
  /** The arguments that are given a secret of the repository. */
  readonly secrets: readonly GivenSecret[];
}

/** A build argument that a workflow gives a secret. */
export interface GivenSecret {
  readonly name: string;
  readonly at: Location;
  /** Whether it is the job's own token, which ends with it. */
  readonly isBrief: boolean;
}

/**
 * Where a Dockerfile may lie; nowhere, where only the run knows.
 *
 * @param file undefined where it is the usual one of the context
 * @param folders what it is seen from, the likeliest first
 */
export function dockerfilesIn(
  file: string | undefined,
  context: string | undefined,
  folders: readonly string[] = ['.'],
): readonly string[] {
  const [named, within] = [file?.trim(), context?.trim() || '.'];
  if ([named, within].some((each) => each !== undefined && (isUnsettled(each) || each.includes('$')))) return [];
  if (isRemote(within)) return [];
  return [...new Set(folders.flatMap((folder) => resolve('.', `${folder}/${named ?? `${within}/Dockerfile`}`) ?? []))];
}

/** Where a Dockerfile may lie of whose place an expression makes a part; undefined where it makes all of it, or none. */
export function dockerfilePattern(file: string | undefined, context: string | undefined): string | undefined {
  const written = (file ?? context ?? '').trim();
  const pattern = written.replace(/(?:\$\{\{[^{}]*\}\})+/g, '*');
  if (pattern === written || !/^[\w.*/@+-]+$/.test(pattern) || !/[A-Za-z\d]/.test(pattern)) return undefined;
  return resolve('.', file === undefined ? `${pattern}/Dockerfile` : pattern);
}

/** Without a value where only the run knows it. */
export function writtenSetting({ text, at }: YamlText): Setting {
  return { value: isUnsettled(text) ? undefined : text.trim(), at };
}

/** The items of an input that lists something, one a line and, where it says so, with commas between. */
export function itemsIn(input: YamlText | undefined, separator: '\n' | ',' = '\n'): readonly YamlText[] {
  const items = input?.text.split('\n').flatMap((line) => (separator === ',' ? line.split(',') : [line])) ?? [];
  return items.map((each) => each.trim()).flatMap((text) => (text === '' ? [] : { text, at: input!.at }));
}

/** The platforms that some texts name, with commas between; what only the run knows is left out. */
export function platformsIn(texts: readonly string[]): readonly string[] {
  const named = texts.flatMap((text) => text.split(/[,\s]+/)).filter((each) => each !== '' && !each.includes('$'));
  return [...new Set(named)];
}

/** What a text sets, `NAME=value`; undefined where it sets nothing. */
export function assignmentIn({ text, at }: YamlText): ImageBuild['args'][number] | undefined {
  const [name = '', ...value] = text.split('=');
  return value.length === 0 ? undefined : { name, value: writtenSetting({ text: value.join('='), at }) };
}

/**
 * The arguments among some texts, `NAME=value`, that are given a secret.
 *
 * @param known what is known by name where they stand
 */
export function secretsIn(texts: readonly YamlText[], known: Known): GivenSecret[] {
  return texts.flatMap(({ text, at }) => {
    const name = text.split('=')[0]!;
    const asked = namesIn(text).flatMap((each) => [each, ...namesIn(known.get(each) ?? '')]);
    const secrets = asked.filter((each) => each === ownToken || each.startsWith('secrets.'));
    if (name === text || secrets.length === 0) return [];
    const isBrief = secrets.every((each) => each === ownToken || each === 'secrets.github_token');
    return [{ name, at: placeIn(at, `${name}=`), isBrief }];
  });
}

const ownToken = 'github.token';

/** Where a text begins a line or word of a place, which may have several. */
function placeIn(at: Location, text: string): Location {
  const { source, span } = at;
  const start = source.text.indexOf(text, span.start);
  return start === -1 || start >= span.end ? at : source.at(start, start + text.length - 1);
}

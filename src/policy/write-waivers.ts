import { readYaml } from '../model/yaml/read-yaml.ts';
import type { YamlPair } from '../model/yaml/yaml-tree.ts';
import { Source } from '../source.ts';
import { lineEndOf } from '../text/line-ends.ts';
import { defaultPolicy, InputError } from './policy.ts';
import { readPolicy } from './read-policy.ts';
import { isNothing } from './shape.ts';
import { yamlScalar } from './yaml-scalar.ts';

/** A waiver to be written into a policy. */
export interface NewWaiver {
  readonly rule: string;
  /** Undefined: wherever a file names the image. */
  readonly paths?: readonly string[];
  readonly stage?: string | undefined;
  readonly service?: string | undefined;
  readonly image?: string | undefined;
  readonly reason: string;
  readonly until: string;
  readonly by?: string | undefined;
}

/**
 * The text of a policy with further waivers.
 *
 * @param file its text is undefined where there is none yet
 * @throws InputError where it has mistakes, or is written so that nothing can be added.
 */
export function policyWith(
  { path, text }: { readonly path: string; readonly text: string | undefined },
  waivers: readonly NewWaiver[],
  ruleIds: readonly string[],
): string {
  const before = text === undefined ? defaultPolicy : readPolicy(path, text, ruleIds);
  const after = withWaivers(text ?? '', waivers);
  if (after === undefined)
    throw new InputError(
      `${path}: Please write \`waivers\` as a list with one \`-\` per line, so that waivers can be added.`,
    );
  const written = readPolicy(path, after, ruleIds).waivers.length - before.waivers.length;
  if (written !== waivers.length) throw new InputError(`${path}: Could not add the waivers; please add them by hand.`);
  return after;
}

/**
 * Adds waivers to the text of a policy, which otherwise stays as it is: comments, order and line ends.
 *
 * @returns undefined where `waivers` is written in brackets or braces, or elsewhere, so that lines cannot be added to it.
 */
export function withWaivers(text: string, waivers: readonly NewWaiver[]): string | undefined {
  const newline = lineEndOf(text);
  const source = new Source('', text);
  const root = readYaml(source).documents[0]?.root;
  const lines = (indent: string) => waivers.flatMap((each) => linesOf(each).map((line) => indent + line));
  const insert = (at: number, added: readonly string[]) =>
    text.slice(0, at) + added.map((line) => newline + line).join('') + text.slice(at);
  if (root && !isNothing(root) && (root.kind !== 'mapping' || root.flow)) return undefined;
  const pair = root?.kind === 'mapping' ? root.pairs.find(({ key }) => key.text === 'waivers') : undefined;
  if (!pair) {
    const body = text.trimEnd();
    const start = body === '' ? '' : `${body}${newline}${newline}`;
    return `${start}${['waivers:', ...lines('  ')].join(newline)}${newline}`;
  }
  const { slot } = pair;
  if (slot.kind === 'scalar' && isNothing(slot)) return insert(lineEnd(text, pair.key.at.span.end), lines('  '));
  if (slot.kind !== 'sequence') return undefined;
  if (slot.flow) return slot.items.length === 0 ? unfolded(text, pair, lines('  '), newline) : undefined;
  const [first, last] = [slot.items[0], slot.items.at(-1)];
  const indent = first && dashIndent(source, first.at.span.start);
  return last && indent !== undefined ? insert(lineEnd(text, last.at.span.end), lines(indent)) : undefined;
}

/** Lines in the place of `[]`. */
function unfolded(text: string, { slot }: YamlPair, lines: readonly string[], newline: string): string {
  const { start, end } = slot.at.span;
  const rest = text.slice(end, lineEnd(text, end));
  const before = rest.trim() === '' ? text.slice(0, start).trimEnd() : text.slice(0, start).trimEnd() + rest;
  return before + lines.map((line) => newline + line).join('') + text.slice(end + rest.length);
}

function dashIndent(source: Source, offset: number): string | undefined {
  const line = source.line(source.position(offset).line)!;
  return /^( *)-/.exec(source.text.slice(line.start, line.end))?.[1];
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > from ? end - 1 : end;
}

/** Longer lists of paths stand on lines of their own. */
const longestLine = 100;

function linesOf({ rule, paths, stage, service, image, reason, until, by }: NewWaiver): string[] {
  const one = (name: string, value: string | undefined) =>
    value === undefined ? [] : [`${name}: ${yamlScalar(value)}`];
  const fields = [
    ...(paths ? pathsLines(paths) : []),
    ...one('stage', stage),
    ...one('service', service),
    ...one('image', image),
    ...one('reason', reason),
    `until: ${until}`,
    ...one('by', by),
  ];
  return [`- rule: ${rule}`, ...fields.map((line) => `  ${line}`)];
}

function pathsLines(paths: readonly string[]): string[] {
  const inline = `paths: [${paths.map(yamlScalar).join(', ')}]`;
  return inline.length <= longestLine ? [inline] : ['paths:', ...paths.map((path) => `  - ${yamlScalar(path)}`)];
}

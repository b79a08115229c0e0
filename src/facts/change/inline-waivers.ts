import { readBake } from '../../model/bake/bake-targets.ts';
import { devContainerFile, devContainerParts } from '../../model/dev-container/read-dev-container.ts';
import type { Project, Service } from '../../model/project.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import type { YamlNode } from '../../model/yaml/yaml-tree.ts';
import { type Location, outermost, type Source, type Span, textAt } from '../../source.ts';

/** A comment that asks to let a fault pass: `# layer-review: allow=run-as-root until=2027-01-31 reason="…"`. */
export interface InlineWaiver {
  /** The comment. */
  readonly at: Location;
  /** Its `name=value` parts; of several with one name the last. */
  readonly parts: ReadonlyMap<string, string>;
  /** What in it is no such part. */
  readonly odd: readonly string[];
  /** What it stands above: an instruction, a service, a key or an item; undefined where there is nothing on the next line. */
  readonly target: Location | undefined;
  /** The services that begin there. */
  readonly services: readonly Service[];
}

type WaiverText = Pick<InlineWaiver, 'at' | 'parts' | 'odd'>;

/** Nobody reads more; what comes after them does not count. */
export const mostInlineWaivers = 1000;

/** The waivers among comments, as they are written. */
function inlineWaiversIn(comments: readonly Location[]): WaiverText[] {
  return comments.flatMap((at) => {
    const said = /^(?:#|\/\/)[ \t]*layer-review:/.exec(textAt(at).slice(0, 100));
    return said ? [{ at, ...partsOf(textAt(at).slice(said[0].length)) }] : [];
  });
}

/** The waivers in the files of a project, with what each stands above. */
export function inlineWaiversOf({ dockerfiles, applications, bakeFiles, services }: Project): InlineWaiver[] {
  const files: CommentedFiles = new Map();
  for (const { source, comments, instructions } of dockerfiles) {
    const places = instructions.map(({ at }) => at);
    files.set(source, {
      comments,
      begins: (from, to) => places.find(({ span }) => span.start < to && span.end > from),
    });
  }
  for (const source of applications.flatMap((each) => [...each.sources, ...each.included]))
    files.set(source, commentedYaml(source));
  for (const { source } of bakeFiles) files.set(source, commentedBake(source));
  for (const source of applications.flatMap((each) => devContainerFile(each) ?? []))
    files.set(source, commentedBy(devContainerParts(source)));
  return waiversIn(files, services);
}

/** The waivers in the text of a policy that is reviewed as well. */
export function inlineWaiversOfPolicy(policy: Source): InlineWaiver[] {
  return waiversIn(new Map([[policy, commentedYaml(policy)]]), []);
}

type CommentedFiles = Map<Source, CommentedFile>;

interface CommentedFile {
  readonly comments: readonly Location[];
  /** How a comment begins, where that is not only by `#`. */
  readonly opening?: RegExp;
  /** Gives what begins between two offsets. */
  readonly begins: (from: number, to: number) => Location | undefined;
}

function commentedYaml(source: Source): CommentedFile {
  const { comments, documents } = readYaml(source);
  const line = (offset: number) => source.position(offset).line;
  const begins = (from: number) =>
    documents.flatMap(({ root }) => (root ? (startingOn(root, line(from), line) ?? []) : []))[0];
  return { comments, begins };
}

/** In JSON there are no comments. */
function commentedBake(source: Source): CommentedFile {
  return commentedBy(readBake(source));
}

function commentedBy({ comments, parts }: Pick<ReturnType<typeof readBake>, 'comments' | 'parts'>): CommentedFile {
  const begins = (from: number, to: number) => parts.find(({ span }) => from <= span.start && span.start < to);
  return { comments, opening: hashOrSlashes, begins };
}

const hash = /^#/;
const hashOrSlashes = /^(?:#|\/\/)/;

function waiversIn(files: CommentedFiles, services: readonly Service[]): InlineWaiver[] {
  return [...files]
    .flatMap(([source, { comments, opening = hash, begins }]) =>
      inlineWaiversIn(comments).map((written) => ({ written, source, opening, begins })),
    )
    .slice(0, mostInlineWaivers + 1)
    .map(({ written, source, opening, begins }) => {
      const line = lineBelow(source, written.at, opening);
      const target = line && begins(line.start, line.end);
      return { ...written, target, services: target ? services.filter((each) => beginsAt(each, target)) : [] };
    });
}

/**
 * Where a waiver of what stands at a place could be written.
 *
 * @returns the instruction, key or item that it belongs above; undefined where no comment would count.
 */
export function waivableAt({ dockerfiles, applications, bakeFiles }: Project, place: Location): Location | undefined {
  const { source, span } = outermost(place);
  const holds = (at: Location) => at.span.start <= span.start && span.start < at.span.end;
  const dockerfile = dockerfiles.find((each) => each.source === source);
  if (dockerfile) return dockerfile.instructions.map(({ at }) => at).find(holds);
  const isDevContainer = applications.some((each) => devContainerFile(each) === source);
  if (isDevContainer || bakeFiles.some((each) => each.source === source)) {
    const line = source.line(source.position(span.start).line)!;
    const file = isDevContainer ? commentedBy(devContainerParts(source)) : commentedBake(source);
    const begun = file.begins(line.start, line.end);
    return begun && holds(begun) ? begun : undefined;
  }
  if (!applications.some((each) => each.sources.includes(source) || each.included.includes(source))) return undefined;
  const line = (offset: number) => source.position(offset).line;
  const begun = readYaml(source).documents.flatMap(({ root }) =>
    root ? (startingOn(root, line(span.start), line) ?? []) : [],
  );
  return begun.find(holds);
}

function beginsAt({ at }: Service, target: Location): boolean {
  const [own, other] = [outermost(at), outermost(target)];
  return own.source === other.source && own.span.start === other.span.start;
}

/** The first line after a comment that is none, if it follows without a gap; nothing for a comment behind other text. */
function lineBelow(source: Source, { span }: Location, opening: RegExp): Span | undefined {
  const { line } = source.position(span.start);
  if (source.text.slice(source.line(line)!.start, span.start).trim() !== '') return undefined;
  for (let below = line + 1; below <= source.lineCount; below++) {
    const next = source.line(below)!;
    const text = source.text.slice(next.start, next.end).trim();
    if (text === '') return undefined;
    if (!opening.test(text)) return next;
  }
  return undefined;
}

/** The outermost key with its value, or item, that begins on a line. */
function startingOn(node: YamlNode, line: number, lineOf: (offset: number) => number): Location | undefined {
  const parts =
    node.kind === 'mapping'
      ? node.pairs.map(({ key, slot }) => ({
          at: key.at.source.at(key.at.span.start, Math.max(key.at.span.end, slot.at.span.end)),
          value: slot.kind === 'alias' ? undefined : slot,
        }))
      : node.kind === 'sequence'
        ? node.items.filter(({ via }) => via.length === 0).map((item) => ({ at: item.at, value: item }))
        : [];
  for (const { at, value } of parts) {
    const first = lineOf(at.span.start);
    if (first === line) return at;
    if (first < line && value && lineOf(at.span.end) >= line) return startingOn(value, line, lineOf);
  }
  return undefined;
}

/** `name=value` and `name="value with blanks"`, with blanks between. */
function partsOf(text: string): Pick<WaiverText, 'parts' | 'odd'> {
  const parts = new Map<string, string>();
  const odd: string[] = [];
  let rest = text.trimStart();
  while (rest !== '') {
    const named = /^([a-z]+)=/.exec(rest.slice(0, 40));
    const value = named ? rest.slice(named[0].length) : '';
    const quoted = value.startsWith('"') ? value.indexOf('"', 1) : -1;
    const end = named && quoted > 0 ? named[0].length + quoted + 1 : wordEnd(rest);
    if (!named) odd.push(rest.slice(0, end));
    else if (quoted > 0) parts.set(named[1]!, value.slice(1, quoted));
    else parts.set(named[1]!, rest.slice(named[0].length, end));
    rest = rest.slice(end).trimStart();
  }
  return { parts, odd };
}

function wordEnd(text: string): number {
  const end = text.search(/\s/);
  return end === -1 ? text.length : end;
}

import { addedComments, isArgued } from '../facts/change/added-comments.ts';
import { type Compared, comparedIn } from '../facts/change/same-subjects.ts';
import { isRootOnHost } from '../facts/host/root-on-host.ts';
import type { Comparison, FilePair, ImageOrService } from '../model/change-comparison.ts';
import type { Project } from '../model/project.ts';
import { isBuiltBySome } from '../model/shipped-stages.ts';
import {
  type ChangeProblem,
  type LossWords,
  type Message,
  type Protection,
  type Rule,
  type Safeguard,
  say,
} from '../rule.ts';
import { fileOf, type Location, outermost, type Source, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import { folderOf } from '../text/path.ts';
import { aboutSubject, subjectName } from './change-subjects.ts';

/** What kept images and services from the faults of rules before a change, and does not any more. */
export function* lossesIn(comparison: Comparison, rules: readonly Rule[]): Iterable<ChangeProblem> {
  for (const compared of comparedIn(comparison)) {
    if (compared.now.service?.provider) continue;
    for (const rule of rules) if (rule.kept) yield* lossesOf(compared, rule, rule.kept, comparison);
  }
}

function* lossesOf(compared: Compared, rule: Rule, kept: Protection, comparison: Comparison): Iterable<ChangeProblem> {
  const { now, before, isFirstBuilt } = compared;
  const former = before.map((old) => safeguardsOf(old, kept, comparison.before));
  // What a stage says itself that nobody built before, the rules tell of it as new.
  const own = safeguardsOf(now, kept, comparison.after).filter(({ from }) => !(isFirstBuilt && from));
  for (const is of own) {
    const was = lostBy(is, former);
    if (!was) continue;
    const left = stoodBefore(is, comparison) && removedLine(was, comparison) ? { ...is, from: undefined } : is;
    const words = wordsOf(was, left, now, kept);
    if (words) yield lossOf({ was, is: left, words, ...compared }, rule, kept, comparison);
  }
}

/** A safeguard that a subject had, what it has now, and how that is told. */
interface Loss extends Compared {
  readonly was: Safeguard;
  readonly is: Safeguard;
  readonly words: NonNullable<ReturnType<typeof wordsOf>>;
}

function lossOf(
  { was, is, words, now, before }: Loss,
  { id, group }: Rule,
  kept: Protection,
  comparison: Comparison,
): ChangeProblem {
  const { at = is.from?.at, notes, fix, ...told } = words;
  const stood = at ? undefined : removedLine(was, comparison);
  const place = at ?? placeOf(now, was);
  const { sameAs, ...about } = aboutSubject(now, [id, ...(kept.toldBy ?? [])], is.of !== undefined);
  const adds = goesOn({ now, before }, comparison);
  const lighter = { severity: told.severity === 'high' ? ('medium' as const) : ('low' as const) };
  return {
    at: stood ?? place,
    key: [id, was.of, was.as].filter(Boolean).join(' '),
    ...told,
    ...argued(told, { stood, places: [place, ...firstOfFile(now)] }, comparison),
    ...(adds && { ...lighter, message: [...told.message, ' ', ...adds] }),
    ...(isLostAnyway(group, now) && {
      severity: 'low' as const,
      alone: told.severity ?? 'medium',
      cause: 'host' as const,
    }),
    // A line that is gone cannot be edited.
    ...(stood ? { side: 'base' as const } : { ...(notes && { notes }), ...(fix && { fix }) }),
    ...about,
    sameAs: { ...sameAs!, ...(adds && { adds }) },
  };
}

/**
 * What a loss weighs of which the change says that it knows it, which nobody need be asked about: it leaves the line as a
 * comment, or argues above it. What would fail the review stays as it is.
 *
 * @param stood the line that is gone, at the base
 * @param places where to look at the head
 */
function argued(
  { severity, message }: Pick<LossWords, 'severity' | 'message'>,
  { stood, places }: { readonly stood: Location | undefined; readonly places: readonly [Location, ...Location[]] },
  comparison: Comparison,
): Pick<ChangeProblem, 'severity' | 'message'> | undefined {
  if (severity !== undefined) return undefined;
  const reason = reasonFor(stood, places, comparison);
  return reason && { severity: 'low', message: [...message, ' ', ...reason] };
}

/** Says that the file as it was goes on beside what became of it, which nobody is known to build; undefined where that is not so. */
function goesOn({ now: { image }, before: [old] }: Compared, { after, files }: Comparison): Message | undefined {
  if (!image || !old?.image || isBuiltBySome(image, after)) return undefined;
  const [own, former] = [image, old.image].map(({ stage }) => fileOf(stage.file.source));
  const isCopy = ({ path, before, after: now }: FilePair) =>
    !before && now?.text === former!.text && folderOf(path) === folderOf(own!.path);
  const copy = files.find(isCopy);
  return copy && say`The file as it was goes on as ${copy.path}.`;
}

/** What is said above the first stage of a file is said of all. */
function firstOfFile({ image }: ImageOrService): Location[] {
  return image ? [image.stage.file.stages[0]!.from.image.at] : [];
}

function reasonFor(
  stood: Location | undefined,
  places: readonly [Location, ...Location[]],
  comparison: Comparison,
): Message | undefined {
  if (!stood)
    return places.some((place) => isArgued(place, comparison)) ? say`The new comment above it says why.` : undefined;
  const [line, comments] = [lineAt(stood), [...addedComments(places[0], comparison).values()]];
  return comments.includes(line) ? say`Its line is a comment now.` : undefined;
}

function wordsOf(was: Safeguard, is: Safeguard, now: ImageOrService, kept: Protection) {
  if (isTheImages(was, is, now)) return undefined;
  const lost = kept.lost({ ...now, name: subjectName(now), was, is });
  return lost && (joined(lost, was, now) ?? lost);
}

/** Whether it is what sets a service apart from its host, on which it is root all the same. */
function isLostAnyway(group: Rule['group'], { service }: ImageOrService): boolean {
  return (group === 'isolation' || group === 'mounts') && service !== undefined && isRootOnHost(service);
}

function safeguardsOf({ image, service }: ImageOrService, kept: Protection, project: Project): readonly Safeguard[] {
  return [...((image ? kept.image?.(image, project) : kept.service?.(service, project)) ?? [])];
}

/**
 * What a subject had where it now has a safeguard that does not hold.
 *
 * @param former those of the subject before; of one that was built in several ways, those of each: it lost what all of them had
 */
function lostBy(is: Safeguard, former: readonly (readonly Safeguard[])[]): Safeguard | undefined {
  if (is.holds !== false && !is.parts) return undefined;
  const own = former.map((each) => {
    const same = each.filter(({ of }) => of === is.of);
    return same.length > 0 || is.also === undefined ? same : each.filter(({ also }) => also === is.also);
  });
  const [[was] = []] = own;
  if (!was || own.some((each) => each.length === 0 || each.some(({ holds }) => !holds))) return undefined;
  const gone = was.parts?.filter((part) => !is.parts?.includes(part));
  return gone?.length === 0 ? undefined : { ...was, ...(gone && { as: gone.join(', ') }) };
}

/** What a service leaves to its image is reported of that, where it is built here. */
function isTheImages(was: Safeguard, is: Safeguard, { service }: ImageOrService): boolean {
  return service?.runs.kind === 'built' && !was.from && !is.from;
}

/** Where to tell of what stands nowhere any more. */
function placeOf({ image, service }: ImageOrService, { from }: Safeguard): Location {
  if (image) return image.stage.from.image.at;
  return from ? service.at : (service.image ?? service).at;
}

/** The words for an image's safeguard that is still written, and does nothing: the instruction above goes on into its line. */
function joined(lost: LossWords, { from }: Safeguard, { image }: ImageOrService) {
  if (lost.at || !from || !image) return undefined;
  const line = lineAt(from.at);
  const { source, instructions } = image.stage.file;
  for (const each of instructions) {
    if (each.at.source !== source || ('heredocs' in each && each.heredocs.length > 0)) continue;
    const still = linesBelow(each.at).find(({ text }) => text === line);
    if (!still) continue;
    return {
      ...lost,
      notes: undefined,
      fix: undefined,
      at: still.at,
      message: [...lost.message, ...say` The line is still there, as a part of the ${each.keyword} above it.`],
      remedy: `End the \`${each.keyword}\` before this line.`,
    };
  }
  return undefined;
}

/** The lines of a text behind its first, without the blanks around each. */
function linesBelow(at: Location): readonly { readonly text: string; readonly at: Location }[] {
  let start = at.span.start;
  const lines = textAt(at)
    .split('\n')
    .map((line) => {
      const text = line.trim();
      const begins = start + line.indexOf(text);
      start += line.length + 1;
      return { text, at: at.source.at(begins, begins + text.length) };
    });
  return lines.slice(1);
}

/** The whole line on which a place begins, without the blanks around it. */
function lineAt(place: Location): string {
  const { source, span } = outermost(place);
  const { start, end } = source.line(source.position(span.start).line)!;
  return source.text.slice(start, end).trim();
}

/** Where a safeguard stood before a change, if its line is taken out of its file. */
function removedLine({ from }: Safeguard, { files }: Comparison): Location | undefined {
  return (from ? [from.at, ...(from.via ?? [])] : []).find((place) => {
    const { source } = outermost(place);
    const pair = files.find(({ before }) => before?.path === source.path);
    if (!pair) return false;
    const line = lineAt(place);
    return timesIn(pair.after, line) < timesIn(pair.before, line);
  });
}

/** Whether the line that says a safeguard was in its file before: then what stood beside it is what went. */
function stoodBefore({ from }: Safeguard, { files }: Comparison): boolean {
  if (!from) return false;
  const pair = files.find(({ path }) => path === outermost(from.at).source.path);
  const line = lineAt(from.at);
  return pair !== undefined && timesIn(pair.before, line) >= timesIn(pair.after, line);
}

function timesIn(source: Source | undefined, line: string): number {
  return source === undefined ? 0 : (linesOf(source).get(line)?.length ?? 0);
}

const linesOf = once(({ text }: Source) =>
  groupBy(
    text.split('\n').map((line) => line.trim()),
    (line) => line,
  ),
);

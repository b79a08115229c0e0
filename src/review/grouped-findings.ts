import { type Finding, isOfStory, type Standing } from '../finding.ts';
import { compareSeverities, type Edit, type Fix, list, type Message, type Note, say } from '../problem.ts';
import { compareLocations, outermost, positions } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { ownName } from './fingerprint.ts';
import type { FindingName } from './review.ts';

type Groupable = Finding & {
  readonly fingerprint: string;
  readonly parts: readonly FindingName[];
  readonly marks: readonly string[];
  readonly standing: Standing;
  readonly joined?: readonly Finding[];
  readonly usual?: Message | undefined;
};

/**
 * Tells once what would be said again and again, what is new apart from what was there before: faults of omission once a
 * file, at the first service that has one; a value that several services share once, at the place where it is written;
 * what a rule calls alike once, with notes at the other places; and a fault that several rules tell of once, at its worst.
 */
export function grouped<T extends Groupable>(findings: readonly T[]): T[] {
  return [...groupBy(findings, keyOf).values()]
    .flatMap(apartByService)
    .map((group) => (group.length === 1 ? group[0]! : joined(group)));
}

function keyOf({ at, rule, severity, alike, fault, standing, usual }: Groupable): string {
  if (fault !== undefined) return JSON.stringify([standing, fault, alike, usual]);
  const { source, span } = outermost(at);
  const place = alike ?? (rule.oncePerFile ? '' : span);
  return JSON.stringify([rule.id, source.path, severity, standing, place, usual]);
}

/** A password in the ways into several services is told with each of these, and at its other places with the first. */
function apartByService<T extends Groupable>(group: readonly T[]): (readonly T[])[] {
  if (group[0]!.fault === undefined) return [group];
  const stories = groupBy(group, storyOf);
  const others = stories.get(undefined) ?? [];
  stories.delete(undefined);
  return stories.size > 1 ? [...stories.values()].map((some, i) => (i === 0 ? [...some, ...others] : some)) : [group];
}

/** The service whose door or power over its host a finding is a part of. */
function storyOf(finding: Groupable): string | undefined {
  return isOfStory(finding) ? finding.service : undefined;
}

function joined<T extends Groupable>(group: readonly T[]): T {
  // Who writes a value comes before those who take it over, which a note tells.
  const far = ({ notes = [] }: T) => notes.length;
  const alone = (each: T) => Number(storyOf(each) === undefined);
  const [first, ...others] = [...group].sort(
    (a, b) => compareSeverities(a, b) || alone(a) - alone(b) || compareLocations(a.at, b.at) || far(a) - far(b),
  );
  const { rule, message, alike } = first!;
  const all = [first!, ...others];
  const marks = [...new Set(all.flatMap((finding) => finding.marks))];
  const parts = all.flatMap((finding) => finding.parts);
  const names = all.map(({ service, image }) => service ?? image ?? '');
  if (rule.oncePerFile && alike === undefined) {
    const { fix: _, notes: __, ...told } = first!;
    const fix = allFixes(group);
    const words = rule.several?.({ message, names, places: others.map(({ at }) => at), keys: [] }) ?? message;
    return { ...(told as T), marks, parts, message: words, ...(fix && { fix }) };
  }
  // What a change does to one subject may be several things, all told at its name; it may do one of them to several.
  if (rule.change) {
    const things = [...groupBy(all, ({ key, fingerprint }) => key ?? fingerprint).values()];
    const messages = things.map(([one, ...more]) => [...one!.message, ...sameFor(namesOf(more), one!)]);
    return { ...first!, marks, parts, message: messages.flatMap((each, i) => (i === 0 ? each : [' ', ...each])) };
  }
  const [here, ...elsewhere] = [...groupBy(all, placeOf).values()];
  const told = new Set(namesOf(here!));
  const keys = [...new Set(here!.flatMap(({ key }) => (key === undefined || key === first!.key ? [] : key)))];
  const places = elsewhere.map(([one]) => one!.at);
  const own = [...sharedBy(here!), ...sameFor(namesOf(here!), first!)];
  const words = rule.oncePerFile ? undefined : rule.several?.({ message: own, names, places, keys });
  // The message names the other places.
  const isTold = words !== undefined && places.length > 0;
  const { fix: ownFix, ...rest } = first!;
  const fix = isTold ? allFixes(group) : ownFix;
  return {
    ...(rest as T),
    ...(fix && { fix }),
    marks,
    parts,
    joined: others,
    message: words ?? own,
    notes: [
      ...notesOnce(group),
      ...(isTold ? outOfSight(first!, elsewhere).slice(0, mostNoted) : elsewhere).map((each): Note => {
        const alike = namesOf(each).filter((name) => !told.has(name));
        return { at: each[0]!.at, message: sameAt(alike), alike };
      }),
    ],
  };
}

/** What is noted beside some findings, each place with its words once: findings of one file are noted where that is used. */
function notesOnce(group: readonly Groupable[]): readonly Note[] {
  const notes = group.flatMap((finding) => finding.notes ?? []);
  return [...new Map(notes.map((note) => [JSON.stringify([placeOf(note), note.message]), note])).values()];
}

/** Of places whose number or names the message tells, those that are noted as well. */
const mostNoted = 5;

/** Those that the eye does not meet anyway, going on from the place that is reported, line by line. */
function outOfSight<T extends Groupable>(told: T, elsewhere: readonly T[][]): T[][] {
  let last = lineOf(told);
  return elsewhere.filter(([first]) => {
    const { path, line } = lineOf(first!);
    const isNext = path === last.path && (line === last.line || line === last.line + 1);
    last = { path, line };
    return !isNext;
  });
}

function lineOf({ at }: Groupable): { readonly path: string; readonly line: number } {
  const { path, start } = positions(outermost(at));
  return { path, line: start.line };
}

function placeOf({ at }: Pick<Groupable, 'at'>): string {
  const { source, span } = outermost(at);
  return JSON.stringify([source.path, span]);
}

function namesOf(group: readonly Groupable[]): string[] {
  return [...new Set(group.flatMap(({ service, image }) => service ?? (ownName(image) || [])))];
}

/** What is said of the first of several, as far as the same is said of all, in whole sentences. */
function sharedBy([first, ...others]: readonly Groupable[]): Message {
  const partsOf = ({ message, service }: Groupable) =>
    message.map((part) => JSON.stringify(typeof part !== 'string' && part.code === service ? [] : part));
  const [own, ...more] = [first!, ...others].map(partsOf);
  const end = own!.findIndex((part, i) => more.some((each) => each[i] !== part));
  const last = end > 0 ? first!.message[end - 1] : undefined;
  return typeof last === 'string' && last.endsWith('.') ? first!.message.slice(0, end) : first!.message;
}

/** @param names of those that it holds for besides */
function sameFor(names: readonly string[], { service, image }: Groupable): Message {
  const also = names.filter((name) => name !== (service ?? image ?? ''));
  return also.length > 0 ? say` The same holds for ${list(also)}.` : [];
}

function sameAt(names: readonly string[]): Message {
  return names.length > 0 ? say`The same applies here, for ${list(names)}.` : say`The same applies here.`;
}

/** One fix that does what all of them offer, where they offer the same; its parts may be taken one by one. */
function allFixes(group: readonly Groupable[]): Fix | undefined {
  const fixes = group.flatMap(({ fix }) => fix ?? []);
  const [first] = fixes;
  if (!first || fixes.length < group.length || fixes.some(({ title }) => title !== first.title)) return undefined;
  // Where one service takes over another, both may be offered the same.
  const parts = [...groupBy(fixes, ({ edits }) => JSON.stringify(edits.map(placed))).values()].map(
    ([one]) => one!.edits,
  );
  return { ...first, edits: parts.flat(), parts };
}

function placed({ at, text }: Edit) {
  const { source, span } = outermost(at);
  return [source.path, span, text];
}

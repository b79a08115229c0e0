/** What has one cause is reported as one: one comment, one annotation, one row, and one in every number. */

import { type Finding, isOfStory, type Standing, storiesOf } from '../finding.ts';
import { compareSeverities } from '../problem.ts';
import { compareLocations, outermost, type Source, textAt } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import { areOfOneTemplate, linesOf, type PartCounts } from '../text/likeness.ts';
import { folderOf } from '../text/path.ts';
import { isOfTag } from './finding-meaning.ts';
import { essence } from './fingerprint.ts';
import { practicesOf } from './practices.ts';

type Stood = Finding & {
  readonly fingerprint: string;
  readonly standing: Standing;
  readonly joined?: readonly Finding[];
};

/**
 * Says of each finding what its cause is: how strangers get into a service, or what gives a service power over its host; a
 * value that is written in several places; an image, or an instruction of a Dockerfile, that stands in several files; what is
 * wrong with a line, and who has others keep silent about it; the same fault in one file, or in files that are written from
 * one template; and what is put right in the same way in files that belong together. What is new never shares a cause with what was there before.
 *
 * Of several services each has a cause of its own for how strangers get into it, and for its power over the host; what is put
 * right in the same way is one practice, and told in one comment.
 *
 * @returns the findings, the worst first, with the names of their cause and practice: the fingerprint of the first that has it
 */
export function withCauses<T extends Stood>(
  findings: readonly T[],
): (T & { readonly cause: string; readonly practice: string })[] {
  const familyOf = templates(new Set(findings.map(({ at }) => outermost(at).source)));
  const firsts = new Map<string, T>();
  const causes = new Map<T, T>();
  const sorted = findings.toSorted(worstFirst);
  const silenced = new Map(sorted.map((finding) => [finding, silencedBy(finding, sorted)]));
  const loud = sorted.filter((each) => !silenced.get(each));
  // A password in the way into a service is a part of that, wherever else it is written.
  for (const finding of [...loud.filter(isOfStory), ...loud.filter((each) => !isOfStory(each))]) {
    const { own, alike, held } = keysOf(finding, familyOf);
    // What is the same at its worst is one as well: a service beside its copy, several passwords in one file.
    const known = own.map((key) => firsts.get(key)).find((each) => each !== undefined);
    const first = known ?? alike.map((key) => firsts.get(key)).find((each) => each !== undefined) ?? finding;
    for (const key of [...own, ...(known && isOfStory(known) ? held : alike)])
      if (!firsts.has(key)) firsts.set(key, first);
    causes.set(finding, first);
  }
  const groups = [...groupBy(loud, (finding) => causes.get(finding)!).values()];
  const names = namesOf(groups);
  const services = new Map<string, string>();
  return sorted.map((finding) => {
    const own = silenced.get(finding) ?? finding;
    const practice = names.get(own)!;
    const of = isOfStory(own) ? own : causes.get(own)!;
    const key = JSON.stringify([practice, isOfStory(of) && (of.service ?? of.image)]);
    if (!services.has(key)) services.set(key, own.fingerprint);
    return { ...finding, cause: services.get(key)!, practice };
  });
}

/**
 * The name of each of some causes, by each of its findings: the fingerprint of the worst that it brings, or that another one of
 * the same practice does.
 *
 * @param groups what each of them brings, the worst first, and so are they
 */
function namesOf<T extends Stood>(groups: readonly (readonly T[])[]): Map<T, string> {
  const known = new Map<string, string>();
  const names = new Map<T, string>();
  for (const group of groups) {
    const practices = practicesOf(group);
    const name = practices.map((each) => known.get(each)).find((each) => each !== undefined) ?? group[0]!.fingerprint;
    for (const each of practices) if (!known.has(each)) known.set(each, name);
    for (const finding of group) names.set(finding, name);
  }
  return names;
}

/** What of the rules that a finding has others not apply is reported there and is no milder, the worst first among some. */
function silencedBy<T extends Stood>(finding: T, findings: readonly T[]): T | undefined {
  const { silences, standing } = finding;
  if (!silences) return undefined;
  const { rules, at } = silences;
  return findings.find((other) => {
    const { source, span } = outermost(other.at);
    const isThere = source === at.source && at.span.start <= span.start && span.start < at.span.end;
    const ids = [other.rule.id, ...(other.sameAs?.rules ?? [])];
    return (
      isThere &&
      other.standing === standing &&
      !other.silences &&
      compareSeverities(other, finding) <= 0 &&
      (!rules || ids.some((id) => rules.includes(id)))
    );
  });
}

/**
 * The worst first, among equals what is worse where nothing eases it, what lets anyone in before a password that opens the
 * same, and then by their places.
 */
export function worstFirst(a: Finding, b: Finding): number {
  const opens = ({ rule, cause }: Finding) => Number(cause === 'door' && rule.group === 'secrets');
  return (
    compareSeverities(a, b) || compareSeverities(a.rule, b.rule) || opens(a) - opens(b) || compareLocations(a.at, b.at)
  );
}

/** Findings by their cause, the worst of each first; in the order of the first that has it. */
export function byCause<T extends Finding & { readonly cause: string }>(findings: readonly T[]): T[][] {
  return [...groupBy(findings, ({ cause }) => cause).values()].map((some) =>
    some.sort((a, b) => compareSeverities(a, b)),
  );
}

/** The worst finding of each cause: what is counted. */
export function worstOfEach<T extends Finding & { readonly cause: string }>(findings: readonly T[]): T[] {
  return byCause(findings).map(([worst]) => worst!);
}

/**
 * What names the cause of a finding by itself, and what those have in common that are alike: one of these is enough. Those it
 * shares with a way into a service as well, where it is a part of that: the services whose passwords it holds.
 */
function keysOf(finding: Stood, familyOf: FamilyOf): Readonly<Record<'own' | 'alike' | 'held', string[]>> {
  const { rule, cause = rule.cause, service, severity, standing, fault: password, at } = finding;
  const { source } = outermost(at);
  const family = familyOf(source);
  // A service is the same in all files of a folder: a base, what is laid over it, and what developers start in its place.
  const named = [finding, ...(finding.joined ?? [])].map((each) => each.service ?? each.image);
  const places = service === undefined ? [family] : [family, folderOf(source.path)];
  const subjects = [...new Set(named)].flatMap((name) => places.map((place) => [place, name]));
  const stories = storiesOf(finding).flatMap((each) => subjects.map((subject) => [each, ...subject]));
  const causes = [...(stories.length > 0 ? stories : [[cause]]), [password]];
  // What gives a copy for developers the host is no other fault for being less severe there.
  const fault = [standing, rule.id, ...(cause === 'host' ? [] : [severity])];
  // What a setting of a service says is often the same for others, and no copy of it.
  const isCopied = cause === undefined && (service === undefined || rule.group === 'images');
  // One who writes a service's passwords into its file has written them all, whatever each of them opens.
  const holders = [finding, ...(finding.joined ?? [])].flatMap((each) =>
    each.rule.group === 'secrets' ? (each.service ?? []) : [],
  );
  const held = [...new Set(holders)].map((holder) => [standing, rule.id, family, holder]);
  // The nodes of a cluster share how they ask for a login, whoever reaches each of them.
  const ofCluster = cause === 'door' && service !== undefined ? [[standing, rule.id, family, essence(textAt(at))]] : [];
  // An image that moves is one, whether something is built on it or copied from it.
  const copied = isOfTag(rule) ? [standing, 'unpinned', severity] : fault;
  const alike = [[...fault, family], ...(isCopied ? [[...copied, essence(textAt(at))]] : []), ...held, ...ofCluster];
  const own = causes.filter(([first]) => first !== undefined).map((each) => [standing, ...each]);
  const written = (keys: readonly unknown[]) => keys.map((key) => JSON.stringify(key));
  return { own: written(own), alike: written(alike), held: written(held) };
}

type FamilyOf = (source: Source) => string;

/** Beyond these, each file is on its own: whoever looks at so much reads no comments. */
const mostFiles = 400;
/** In characters, of all files. */
const mostText = 1_000_000;

/** Gives for each of some files the path of the first one among them that is written from the same template, perhaps its own. */
function templates(sources: ReadonlySet<Source>): FamilyOf {
  const families: { readonly path: string; readonly lines: PartCounts }[] = [];
  const found = new Map<string, string>();
  const length = [...sources].reduce((sum, { text }) => sum + text.length, 0);
  for (const { path, text } of sources.size > mostFiles || length > mostText ? [] : sources) {
    if (found.has(path)) continue;
    const lines = linesOf(text);
    const family = families.find((each) => areOfOneTemplate(each.lines, lines));
    if (!family) families.push({ path, lines });
    found.set(path, family?.path ?? path);
  }
  return ({ path }) => found.get(path) ?? path;
}

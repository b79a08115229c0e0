import type { Trust } from '../known/trusted-images.ts';
import { isContainerPath } from '../model/files/container-paths.ts';
import type { Message } from '../problem.ts';
import { type Location, outermost } from '../source.ts';
import { groupBy } from '../text/group-by.ts';
import type { ComparedFinding } from './compared-finding.ts';
import { besideAmong } from './told-again.ts';
import { type FormerUses, worsening } from './worsening.ts';

/** What is known of what was found before a change, beside what each finding was. */
interface Former {
  /** In the files that are compared. */
  readonly old: readonly ComparedFinding[];
  /** In other files, which are the same at the head, and which of it is near to the change. */
  readonly others: readonly ComparedFinding[];
  readonly near: readonly ComparedFinding[];
  /** For findings of the head, those that they were themselves. */
  readonly partners: ReadonlyMap<ComparedFinding, ComparedFinding>;
  /** Whether the whole file of a place of the head was there before. */
  isWhole(at: Location): boolean;
  readonly uses: FormerUses;
  readonly trust: Trust;
}

/**
 * What a change made worse of what was there before, with words for what the findings do not say themselves.
 *
 * @param stoodAs for findings of the head, what they were
 */
export function worsenedAmong(
  stoodAs: ReadonlyMap<ComparedFinding, ComparedFinding>,
  { old, others, near, partners, isWhole, uses, trust }: Former,
): Map<ComparedFinding, Message> {
  const stay = new Set([...partners.values(), ...others]);
  const written = groupBy([...old, ...others], placeWritten);
  const worse = new Map(
    [...stoodAs].flatMap(([entry, before]): [ComparedFinding, Message][] => {
      if (isCommitted(entry) && isWhole(entry.finding.at)) return [];
      const isSame = partners.get(entry) === before || servesAlike(entry, before) || isOfCopy(entry, before);
      const isOneMore = stay.has(before) && !isSame;
      const words = isOneMore
        ? worsening(asReported(before), asReported(entry), uses, trust)
        : worsening(before, entry, uses, trust);
      const place = isWhole(entry.finding.at) ? placeWritten(entry) : undefined;
      const same = (place && written.get(place)) || [];
      return words && same.every((each) => worsening(each, entry, uses, trust)) ? [[entry, words]] : [];
    }),
  );
  for (const [entry, other] of besideAmong(
    [...old, ...near],
    [...worse.keys()].filter((each) => partners.has(each)),
  )) {
    const { users } = other.meaning;
    if (!worsening(other, { ...entry, meaning: { ...entry.meaning, users } }, uses, trust)) worse.delete(entry);
  }
  return worse;
}

/** Whether it is about what a file beside containers holds, which opens nothing of them to others: who reads the repository has it. */
function isCommitted({ finding: { rule, image, letsIn }, path }: ComparedFinding): boolean {
  return rule.group === 'secrets' && image === undefined && !letsIn && !isContainerPath(path);
}

function servesAlike(entry: ComparedFinding, other: ComparedFinding): boolean {
  return entry.served.some((each) => other.served.includes(each));
}

/** Whether all of its file is a copy of that of another one, and so shows the same. */
function isOfCopy(entry: ComparedFinding, other: ComparedFinding): boolean {
  return entry.path !== other.path && entry.like !== undefined && entry.like.file === other.like?.file;
}

/** What makes a finding lighter where it stands makes no other one like it lighter. */
function asReported(entry: ComparedFinding): ComparedFinding {
  const { alone: _, ...finding } = entry.finding;
  return { ...entry, finding };
}

/** Where a credential is written, whoever takes it over from there; undefined for all else. */
function placeWritten({ finding: { rule, at }, path }: ComparedFinding): string | undefined {
  return rule.group === 'secrets' ? JSON.stringify([rule.id, path, outermost(at).span]) : undefined;
}

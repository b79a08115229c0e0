/** What was found within a place or about a service, and how a map tells it. */

import type { ImageWanted } from '../known/published-image.ts';
import type { Stage } from '../model/dockerfile/instruction.ts';
import type { Service } from '../model/project.ts';
import { stageName } from '../model/stage-name.ts';
import type { Message } from '../problem.ts';
import type { Review, ReviewedFinding } from '../review/review.ts';
import { type Location, outermost } from '../source.ts';
import { countBefore } from '../text/bisect.ts';
import { groupBy } from '../text/group-by.ts';
import { type Inline, strong, text } from './markdown.ts';
import { type Link, ruleName, type Writing } from './pointer.ts';
import { signatureMessage } from './signature-words.ts';
import { compares, count } from './wording.ts';

/** What the maps of one review have in common. */
export interface Maps extends Writing {
  /** The findings that begin within a place. */
  readonly found: (at: Location) => readonly ReviewedFinding[];
  /** The findings about a stage that stand where it had something before the change. */
  readonly gone: (stage: Stage) => readonly ReviewedFinding[];
  /** The findings about a service, also where it is written in an anchor or in another service that it extends. */
  readonly about: (service: Service) => readonly ReviewedFinding[];
  /** The ids of what was found, new ones marked; each once. */
  readonly told: (findings: readonly ReviewedFinding[]) => Inline[];
  /** What was verified of an image from elsewhere; empty where nothing was demanded. */
  readonly signed: (image: ImageWanted) => Message;
  /** '2 findings (1 new)'. */
  readonly counted: (findings: readonly ReviewedFinding[]) => string;
}

export function mapsOf(review: Review, link: Link): Maps {
  // Without a base nothing is called new.
  const isNew = ({ standing }: ReviewedFinding) => compares(review) && standing === 'introduced';
  const everywhere = review.findings.flatMap(atAllPlaces);
  const found = findingsWithin(everywhere.filter(({ side }) => side !== 'base'));
  const byService = groupBy(everywhere, ({ service }) => service);
  const gone = groupBy(
    review.findings.filter(({ side }) => side === 'base'),
    ({ at, image }) => JSON.stringify([outermost(at).source.path, image]),
  );
  return {
    link,
    secrets: review.secrets,
    found,
    signed: (image) => signatureMessage(image, review),
    gone: (stage) => gone.get(JSON.stringify([outermost(stage.from.at).source.path, stageName(stage)])) ?? [],
    about: ({ name, whole, application }) => {
      const paths = new Set(application.sources.map(({ path }) => path));
      const here = (byService.get(name) ?? []).filter(({ at }) => paths.has(outermost(at).source.path));
      return [...new Set([...here, ...found(whole)])];
    },
    told: (findings) => {
      const byRule = [...groupBy(findings, ({ rule }) => rule.id).values()];
      return byRule.flatMap((some, i) => [
        ...(i > 0 ? [text(', ')] : []),
        ...ruleName(some[0]!.rule),
        ...(some.some(isNew) ? [text(' '), strong(text('new'))] : []),
      ]);
    },
    counted: (findings) => {
      if (findings.length === 0) return 'no findings';
      const fresh = findings.filter(isNew).length;
      return `${count(findings.length, 'finding')}${fresh > 0 ? ` (${fresh} new)` : ''}`;
    },
  };
}

/** What several rules or services have in common is part of each of them, though it is reported once. */
function atAllPlaces(finding: ReviewedFinding): readonly ReviewedFinding[] {
  const { fault, joined = [] } = finding;
  return [finding, ...(fault === undefined ? [] : joined.map((each) => ({ ...finding, ...each })))];
}

function findingsWithin(findings: readonly ReviewedFinding[]): Maps['found'] {
  const starts = findings.map((finding) => {
    const { source, span } = outermost(finding.at);
    return { path: source.path, start: span.start, finding };
  });
  const byPath = groupBy(starts, ({ path }) => path);
  for (const list of byPath.values()) list.sort((a, b) => a.start - b.start);
  return (at) => {
    const { source, span } = outermost(at);
    const list = byPath.get(source.path) ?? [];
    const [from, to] = [span.start, span.end].map((offset) => countBefore(list, ({ start }) => start < offset));
    return list.slice(from, to).map(({ finding }) => finding);
  };
}

import type { Comparison } from '../../model/change-comparison.ts';
import type { Image, Service } from '../../model/project.ts';
import { type Location, outermost, type Source } from '../../source.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { imageLosses } from './image-losses.ts';
import { partnersIn } from './same-subjects.ts';
import { serviceLosses } from './service-losses.ts';

/** A protection that a subject had before a change and has no longer. */
export interface Loss {
  readonly what: Protection;
  /** The image or service as it is now. */
  readonly subject:
    | { readonly kind: 'image'; readonly image: Image }
    | { readonly kind: 'service'; readonly service: Service };
  /** Where it is undone; where nothing is said any more, where it stood before the change. */
  readonly at: Location;
  readonly gone: boolean;
  /** What it was, as written. */
  readonly was: string;
  /** What it is now, as written; undefined where nothing is. */
  readonly is: string | undefined;
}

export type Protection =
  /** It ran as somebody else, and runs as root. */
  | 'user'
  /** It ran as somebody else, and the files do not tell any more as whom it runs. */
  | 'known-user'
  | 'healthcheck'
  | 'read-only'
  | 'capabilities'
  | 'no-new-privileges'
  | 'seccomp'
  | 'apparmor'
  | 'label'
  | 'memory'
  | 'cpus'
  | 'pids'
  | 'mount'
  | 'loopback'
  | 'internal'
  | 'checksum'
  /** It was fetched at a commit or release of a repository. */
  | 'commit'
  | 'older'
  | 'owner'
  | 'registry'
  | 'unpinned'
  | 'platform'
  | 'source'
  | 'rebuilt'
  /** It was signed, and is not any more. */
  | 'signature'
  | 'signer'
  /** The repository that it was built from, by its provenance. */
  | 'built-from'
  | 'builder';

/** What a change takes away from the images and services that are there on both sides, also under another name. */
export function lossesIn(comparison: Comparison): Loss[] {
  const { after } = comparison;
  const removed = removedIn(comparison);
  const { images, service: serviceBefore } = partnersIn(comparison);
  return [
    ...after.images.flatMap((image) => {
      // One that is built in several ways loses what it loses against each.
      const [losses = [], ...others] = images(image).map((old) => [...imageLosses(old, image, removed, comparison)]);
      return losses.filter(({ what }) => others.every((other) => other.some((loss) => loss.what === what)));
    }),
    ...after.services.flatMap((service) => {
      const partner = serviceBefore(service);
      return partner ? [...serviceLosses(partner, service, removed, after.signatures)] : [];
    }),
  ];
}

/** Of some places before a change the first whose line the change takes out of its file. */
export type Removed = (places: readonly Location[]) => Location | undefined;

function removedIn({ files }: Comparison): Removed {
  const pairs = new Map(files.flatMap((pair) => (pair.before ? [[pair.before.path, pair] as const] : [])));
  return (places) =>
    places.find((place) => {
      const { source, span } = outermost(place);
      const pair = pairs.get(source.path);
      if (!pair) return false;
      const { start, end } = source.line(source.position(span.start).line)!;
      const line = source.text.slice(start, end).trim();
      return timesIn(pair.after, line) < timesIn(pair.before, line);
    });
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

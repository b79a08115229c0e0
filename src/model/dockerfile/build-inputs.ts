import type { PublishedLookup } from '../../known/published-image.ts';
import type { Setting } from '../../text/setting.ts';

/** The variables that BuildKit sets by itself in front of the first FROM; which values depends on who builds. */
export const platformArgs = [
  'BUILDPLATFORM',
  'BUILDOS',
  'BUILDOSVERSION',
  'BUILDARCH',
  'BUILDVARIANT',
  'TARGETPLATFORM',
  'TARGETOS',
  'TARGETOSVERSION',
  'TARGETARCH',
  'TARGETVARIANT',
  'TARGETSTAGE',
];

/** What whoever builds gives. */
export interface BuildInputs {
  /** `build.args` of a compose service; they win over the defaults. */
  readonly args: ReadonlyMap<string, Setting>;
  /** What the names of images and stages stand for instead: a path, a URL, `docker-image://…`. */
  readonly contexts: ReadonlyMap<string, Setting>;
  /** The platform that is built for, where FROM names none: `linux/arm64`. */
  readonly platform?: string | undefined;
  /** What is known of images from their registries. */
  readonly published: PublishedLookup;
}

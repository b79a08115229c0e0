import { completeName, type ImageReference } from '../../known/image-reference.ts';
import { movingTag } from '../../known/moving-tags.ts';
import { isOnlyBuilt } from '../../known/official-places.ts';
import { originsOf } from '../../model/dockerfile/copy-origins.ts';
import type { Origin } from '../../model/dockerfile/instruction.ts';
import { isBuiltHere } from '../../model/own-images.ts';
import { isBuildKnown } from '../../model/shipped-stages.ts';
import { type Problem, type Rule, say } from '../../rule.ts';
import type { Location } from '../../source.ts';
import { slipBetween } from '../../text/slip.ts';
import { mutableTag, pinned } from '../fixes.ts';

export default {
  id: 'copy-from-unpinned-image',
  title: 'Files are copied from an unpinned image',
  group: 'images',
  severity: 'medium',
  targets: ['dockerfile'],
  profile: 'default',
  trust: 'unpinned',
  why: 'What is copied from another image is as much a part of this one as its base, and whoever can push that tag chooses what it is.',
  fix: 'Pin it: `COPY --from=image:1.2.3@sha256:…`; or give it a stage of its own (`FROM image:1.2.3@sha256:… AS tools`), which update bots also find.',
  also: ['CIS 4.2', 'OWASP 13', 'hadolint DL3022', 'kics 68a51e22'],
  instructions: ['COPY', 'RUN'],
  reads: { flags: ['from', 'mount'] },
  *layer(layer, { project }) {
    for (const { origin, at } of originsOf(layer)) {
      if (origin.kind !== 'image' || isBuiltHere(origin.reference, project)) continue;
      // `docker build --build-context assets=../assets` of a script elsewhere: only who builds it here says all its contexts.
      const { file } = layer.stage;
      const isSlip = file.stages.some(({ name }) => name && slipBetween(origin.reference.text, name));
      if (isOfNobody(origin.reference) && !isSlip && !isBuildKnown(file, project)) continue;
      yield* tell(origin, at);
    }
  },
} satisfies Rule;

function* tell(origin: Origin, at: Location): Iterable<Problem> {
  if (origin.kind !== 'image' || origin.reference.digest) return;
  const { reference } = origin;
  const fix = pinned({ ...origin, at });
  const moving = movingTag(reference);
  if (isOfNobody(reference)) {
    const asked = say`the builder asks for an image ${completeName(reference)}, and none is known`;
    yield {
      at,
      severity: 'low',
      message: say`${reference.text} is neither a stage of this file nor a context that its build is given here: ${asked}.`,
    };
  } else if (moving === 'untagged') {
    // `docker build --build-context assets=../assets`
    const unless = reference.text.includes('/') ? say`` : say`, unless the build gives a context that name,`;
    yield {
      at,
      cause: mutableTag,
      message: say`${reference.text} is not a stage of this file, so${unless} it is an image without a tag: whatever ${'latest'} is at build time.`,
    };
  } else if (moving)
    yield {
      at,
      cause: mutableTag,
      message: say`${reference.text} is an image whose tag moves with every release.`,
      ...fix,
    };
  else
    yield {
      at,
      severity: 'low',
      message: say`${reference.text} is an image without a digest.`,
      ...fix,
    };
}

/** Whether a name without a tag is that of no image that is known. */
function isOfNobody(reference: ImageReference): boolean {
  return movingTag(reference) === 'untagged' && isOnlyBuilt(completeName(reference));
}

import { installed } from '../../facts/packages/installed-packages.ts';
import { isStageForDevelopers } from '../../facts/roles/named-roles.ts';
import type { ImageReference } from '../../known/image-reference.ts';
import { notablePackages } from '../../known/notable-packages.data.ts';
import { toolchainImages } from '../../known/toolchain-images.data.ts';
import { buildCommands } from '../../model/dockerfile/layer.ts';
import { withScripts } from '../../model/layers-with-scripts.ts';
import { type Rule, say } from '../../rule.ts';
import { eachPackage } from '../package-wording.ts';
import { holdsFor } from '../wording.ts';

export default {
  id: 'build-tools-in-final-image',
  title: 'Compilers ship in the final image',
  group: 'build',
  severity: 'info',
  targets: ['dockerfile'],
  profile: 'strict',
  why: 'What only the build needs makes the image larger, adds vulnerabilities, and lets an attacker build what is missing.',
  fix: 'Build in a stage of its own and copy the result: `FROM debian:12-slim`, `COPY --from=build /app /app`.',
  also: ['CIS 4.3'],
  whenRun: true,
  several: holdsFor,
  *image({ shipped, layers, base, stage }, { project }) {
    if (!shipped || isStageForDevelopers(stage)) return;
    if (base.kind === 'image' && isToolchain(base.reference)) {
      yield {
        at: stage.from.image.at,
        message: say`${base.reference.text} is a build image, and all of it ships.`,
      };
    }
    for (const layer of withScripts(layers, project)) {
      const found = installed(buildCommands(layer)).filter(
        ({ call, package: { name } }) => call.kind === 'os' && notablePackages.buildTools.test(name),
      );
      yield* eachPackage(
        found.map((each) => each.package),
        layer,
        (names, count) =>
          say`${names} ${count === 1 ? say`only serves to build, and ships` : say`are only needed for the build, and they ship`}.`,
      );
    }
  },
} satisfies Rule;

/** The official images that hold a toolchain and little else, and variants that say so. */
function isToolchain({ registry, repository, tag = '' }: ImageReference): boolean {
  if (registry === 'mcr.microsoft.com') return /^dotnet\/(?:core\/)?sdk$/.test(repository);
  return (
    registry === 'docker.io' &&
    (toolchainImages.official.test(repository) || (repository === 'nvidia/cuda' && /\bdevel\b/.test(tag)))
  );
}

import { isSwitchedOff } from '../../known/switch-values.ts';
import type { Build } from '../../model/compose/build.ts';
import { type Rule, say, type Yielded } from '../../rule.ts';

export default {
  id: 'attestation-disabled',
  title: 'The build produces no provenance or SBOM',
  group: 'images',
  severity: 'info',
  targets: ['compose', 'bake'],
  profile: 'strict',
  why: 'Without them nobody can check later from which source the image was built, and what is in it.',
  fix: 'Remove the setting, or set `provenance: true` and `sbom: true`.',
  also: ['OWASP 13'],
  reads: { fields: ['build'] },
  *service({ name, build }) {
    if (build) yield* lacking(name, build);
  },
  *bakeTarget(target) {
    yield* lacking(target.name, target);
  },
} satisfies Rule;

function* lacking(name: string, { provenance, sbom }: Pick<Build, 'provenance' | 'sbom'>): Iterable<Yielded> {
  for (const [setting, what] of [
    [provenance, 'provenance'],
    [sbom, 'list of contents'],
  ] as const) {
    if (!setting || !isSwitchedOff(setting)) continue;
    yield {
      from: setting,
      message: [...say`The image of ${name} is built without a `, `${what}.`],
      key: what,
    };
  }
}

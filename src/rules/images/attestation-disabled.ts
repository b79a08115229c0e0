import { isSwitchedOff } from '../../known/switch-values.ts';
import { type Rule, say } from '../../rule.ts';

export default {
  id: 'attestation-disabled',
  title: 'The build produces no provenance or SBOM',
  group: 'images',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Without them nobody can check later from which source the image was built, and what is in it.',
  fix: 'Remove the setting, or set `provenance: true` and `sbom: true`.',
  also: ['OWASP 13'],
  reads: { fields: ['build'] },
  *service({ name, build }) {
    for (const [setting, what] of [
      [build?.provenance, 'provenance'],
      [build?.sbom, 'list of contents'],
    ] as const) {
      if (!setting || !isSwitchedOff(setting)) continue;
      yield {
        from: setting,
        message: [...say`The image of ${name} is built without a `, `${what}.`],
        key: what,
      };
    }
  },
} satisfies Rule;

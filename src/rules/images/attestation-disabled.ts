import { isSwitchedOff } from '../../known/switch-values.ts';
import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'attestation-disabled',
  title: 'The build leaves no evidence of where the image comes from',
  group: 'images',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Without it nobody can check later from which source, and with what in it, the image was built.',
  fix: 'Take it out, or set `provenance: true` and `sbom: true`.',
  also: ['OWASP 13'],
  *service({ name, build }) {
    for (const [setting, what] of [
      [build?.provenance, 'provenance'],
      [build?.sbom, 'list of contents'],
    ] as const) {
      if (!setting || !isSwitchedOff(setting)) continue;
      yield {
        at: setting.at,
        message: [...say`The image of ${name} is built without a `, `${what}.`],
        key: what,
        ...pulledIn(name, setting),
      };
    }
  },
} satisfies Rule;

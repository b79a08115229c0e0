import type { EnvironmentEntry } from '../../model/compose/service.ts';
import { type Rule, say, type Yielded } from '../../rule.ts';

export default {
  id: 'compose-build-ssh',
  title: 'The build may use SSH keys',
  group: 'secrets',
  severity: 'low',
  targets: ['compose', 'bake'],
  profile: 'default',
  why: 'Every step with `--mount=type=ssh` can log in with them, including steps of a Dockerfile that others change.',
  fix: 'If one private repository is all that is needed, use a token that only reads it, as a build secret. Otherwise name a deploy key instead of the whole agent: `ssh: ["default=./deploy_key"]`.',
  also: ['OWASP 12'],
  reads: { fields: ['build'] },
  *service({ name, build }) {
    yield* lent(name, build?.ssh ?? []);
  },
  *bakeTarget({ name, ssh }) {
    yield* lent(name, ssh);
  },
} satisfies Rule;

function* lent(name: string, ssh: readonly EnvironmentEntry[]): Iterable<Yielded> {
  for (const entry of ssh) {
    const whole = !entry.value || /SSH_AUTH_SOCK/.test(entry.value.variables?.[0]?.name ?? '');
    yield {
      from: entry,
      message: whole
        ? say`The build of ${name} can use every key in the SSH agent of whoever runs it.`
        : say`The build of ${name} can use the SSH key ${entry.name}.`,
    };
  }
}

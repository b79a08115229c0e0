import { type Rule, say } from '../../rule.ts';

export default {
  id: 'restart-policy-unbounded',
  title: 'The container restarts without limit',
  group: 'resources',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'A program that fails at start is started again and again, which costs the host and hides the failure.',
  fix: 'Use `restart: on-failure:5`, or `max_attempts: 5` under `deploy.restart_policy`, and monitor that it runs. The number is a convention.',
  also: ['CIS 5.15', 'OWASP 7', 'kics 2fc99041'],
  reads: { fields: ['restart', 'deploy'] },
  *service({ name, restart, deploy }) {
    const [, policy, attempts] = /^(always|unless-stopped|on-failure)(?::(\d+))?$/.exec(restart?.value ?? '') ?? [];
    if (restart && policy && !(policy === 'on-failure' && few(attempts)))
      yield { from: restart, message: say`${name} is restarted without limit.` };
    const { condition, maxAttempts: most } = deploy?.restartPolicy ?? {};
    const ends = condition?.value === 'none' || condition?.value === undefined || (most && most.value === undefined);
    if (condition && !ends && !few(most?.value))
      yield {
        at: (most ?? condition).at,
        message: say`${name} is restarted without limit.`,
        from: condition,
      };
  },
} satisfies Rule;

function few(attempts: string | undefined): boolean {
  return attempts !== undefined && /^[1-5]$/.test(attempts);
}

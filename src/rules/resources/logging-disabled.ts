import { type Rule, say } from '../../rule.ts';

export default {
  id: 'logging-disabled',
  title: 'The container keeps no log',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'After an intrusion or a crash, nothing shows what happened.',
  fix: 'Remove `driver: none`. To keep a chatty log small use `driver: local`, or `max-size` with `json-file`.',
  also: ['OWASP 10'],
  reads: { fields: ['logging'] },
  *service({ name, logging }) {
    const driver = logging?.driver;
    if (driver?.value !== 'none') return;
    yield { from: driver, message: say`The output of ${name} is discarded.` };
  },
} satisfies Rule;

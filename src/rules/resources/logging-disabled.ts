import { type Rule, say } from '../../rule.ts';
import { pulledIn } from '../wording.ts';

export default {
  id: 'logging-disabled',
  title: 'The container keeps no log',
  group: 'resources',
  severity: 'low',
  targets: ['compose'],
  profile: 'default',
  why: 'After an intrusion or a crash nothing tells what happened.',
  fix: 'Take `driver: none` out. A chatty service is kept small with `driver: local`, or `max-size` for `json-file`.',
  also: ['OWASP 10'],
  *service({ name, logging }) {
    const driver = logging?.driver;
    if (driver?.value !== 'none') return;
    yield { at: driver.at, message: say`Nothing that ${name} prints is kept.`, ...pulledIn(name, driver) };
  },
} satisfies Rule;

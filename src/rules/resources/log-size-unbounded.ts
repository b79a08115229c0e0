import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'log-size-unbounded',
  title: 'Nothing limits the log of the container',
  group: 'resources',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Docker keeps all that the container prints unless the daemon is set up otherwise; a chatty service fills the disk of the host.',
  fix: 'Set `logging: {driver: local}`, which keeps 100 MB, or `options: {max-size: 10m, max-file: "3"}` for `json-file`.',
  also: ['OWASP 7'],
  together: (names) => say`Nothing limits the log of ${list(names)}.`,
  *service({ name, at, logging, provider }) {
    const driver = logging?.driver;
    if (provider || (driver && driver.value !== 'json-file')) return;
    if (logging?.options.some(({ name, value }) => name === 'max-size' && !(value && isNoLimit(value)))) return;
    yield { at, key: '', message: say`Nothing limits the log of ${name}.` };
  },
} satisfies Rule;

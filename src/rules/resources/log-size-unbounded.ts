import { isNoLimit } from '../../model/compose/resource-limits.ts';
import { list, type Rule, say } from '../../rule.ts';

export default {
  id: 'log-size-unbounded',
  title: 'The container log has no size limit',
  group: 'resources',
  severity: 'info',
  targets: ['compose'],
  profile: 'strict',
  why: 'Unless the daemon is set up otherwise, Docker keeps everything the container prints; a chatty service fills the host disk.',
  fix: 'Set `logging: {driver: local}`, which keeps 100 MB, or `options: {max-size: 10m, max-file: "3"}` for `json-file`.',
  also: ['OWASP 7'],
  oncePerFile: true,
  several: ({ names }) => say`The logs of ${list(names)} have no size limit.`,
  *service({ name, at, logging, provider }) {
    const driver = logging?.driver;
    if (provider || (driver && driver.value !== 'json-file')) return;
    if (logging?.options.some(({ name, value }) => name === 'max-size' && !(value && isNoLimit(value)))) return;
    yield { at, message: say`The log of ${name} has no size limit.` };
  },
} satisfies Rule;

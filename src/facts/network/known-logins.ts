import { madeBy } from '../../known/credential-names.ts';
import { isOpenToAll, publishes } from '../../model/compose/published-ports.ts';
import type { Service } from '../../model/project.ts';
import { serviceProgram } from './image-lookup.ts';
import { isForItself } from './listening-ports.ts';
import { openDoorsOf } from './open-doors.ts';
import { publishedDatastores } from './published-datastores.ts';

/** The password of whoever may do everything in a program: `GF_SECURITY_ADMIN_PASSWORD`, `DJANGO_SUPERUSER_PASSWORD`, of whoever gets in at all: `CONCOURSE_BASIC_AUTH_PASSWORD`, `JUPYTER_TOKEN`. */
const administrators =
  /^(\w*?)_?(?:ADMIN(?:ISTRATOR)?|SUPERUSER|SUPER_USER|BASIC_?AUTH)(?:_(?:USER|ACCOUNT|INITIAL|DEFAULT))?_?PASS(?:WORD|WD)?$|^_AIRFLOW_WWW_USER_PASSWORD$|^JUPYTER_TOKEN$/i;

/**
 * What a program signs the logins with of those whom it has let in: `JWT_SECRET` of any, `SECRET_KEY` of Django and Flask,
 * `SECRET_KEY_BASE` of Rails, `APP_SECRET` of Symfony, `APP_KEY` of Laravel. Grafana only encrypts with its own.
 */
const signing =
  /^(?!GF_)(?:(?:\w+_)?(?:JWT|SESSIONS?|COOKIES?)_(?:(?:ACCESS|REFRESH|AUTH|TOKEN|SIGN|SIGNING|HASH|PRIVATE)_)*(?:SECRET|KEY)S?(?:_KEY)?|(?:ACCESS_|REFRESH_|AUTH_)?TOKEN_SECRET|(\w*?)_?(?:SECRET_KEY(?:_BASE)?|(?:APP|APPLICATION|AUTH|NEXTAUTH)_SECRET|APP_KEYS?))$/i;

/** What stands before that and names no program, or one of which only itself is told so. */
const plain =
  /^(?:app|web|webserver|site|default|initial|init|bootstrap|first|my|security|django|flask|rails|fastapi|better|gf|kc)$/;

/**
 * What everyone who reaches the host can do who knows the value that a variable of a service holds: log in as its administrator,
 * or sign a login for anybody. Of a database its port tells; a program that is named may be another, of which this is a client.
 * What a login would ask for that is switched off is nothing to anybody.
 */
export function opensToAll(service: Service, variable: string): 'log in' | 'sign' | 'nothing' | undefined {
  if (openDoorsOf(service).some(({ door, sure }) => sure && door.unasked?.test(variable))) return 'nothing';
  const found = administrators.exec(variable) ?? signing.exec(variable);
  if (!found || madeBy(variable) === 'other') return undefined;
  const own = `${service.name} ${serviceProgram(service)}`.toLowerCase();
  const before = (found[1] ?? '').toLowerCase().split('_').filter(Boolean);
  const opens =
    before.every((word) => plain.test(word) || own.includes(word)) &&
    publishes(service) &&
    service.ports.some((port) => port.protocol !== 'udp' && isOpenToAll(port)) &&
    !isForItself(service) &&
    publishedDatastores(service).length === 0;
  if (!opens) return undefined;
  return administrators.test(variable) ? 'log in' : 'sign';
}

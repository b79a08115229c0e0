import { isOpenToAll, publishes } from '../../model/compose/published-ports.ts';
import type { Service } from '../../model/project.ts';
import { serviceProgram } from './image-lookup.ts';
import { isForItself } from './listening-ports.ts';
import { publishedDatastores } from './published-datastores.ts';

/** The password of whoever may do everything in a program: `GF_SECURITY_ADMIN_PASSWORD`, `DJANGO_SUPERUSER_PASSWORD`. */
const administrators =
  /^(\w*?)_?(?:ADMIN(?:ISTRATOR)?|SUPERUSER|SUPER_USER)(?:_(?:USER|ACCOUNT|INITIAL|DEFAULT))?_?PASS(?:WORD|WD)?$|^_AIRFLOW_WWW_USER_PASSWORD$/i;

/** What stands before that and names no program, or one of which only itself is told so. */
const plain = /^(?:app|web|site|default|initial|init|bootstrap|first|my|security|django|gf|kc)$/;

/**
 * Whether everyone who reaches the host comes to where a service asks for the password that a variable of it holds, an
 * administrator's. Of a database its port tells; a program that is named may be another, of which this is a client.
 */
export function opensToAll(service: Service, variable: string): boolean {
  const found = administrators.exec(variable);
  if (!found) return false;
  const own = `${service.name} ${serviceProgram(service)}`.toLowerCase();
  const before = (found[1] ?? '').toLowerCase().split('_').filter(Boolean);
  return (
    before.every((word) => plain.test(word) || own.includes(word)) &&
    publishes(service) &&
    service.ports.some((port) => port.protocol !== 'udp' && isOpenToAll(port)) &&
    !isForItself(service) &&
    publishedDatastores(service).length === 0
  );
}

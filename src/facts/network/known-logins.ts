import { isOpenToAll, publishes } from '../../model/compose/published-ports.ts';
import type { Service } from '../../model/project.ts';
import { isForItself } from './listening-ports.ts';
import { publishedDatastores } from './published-datastores.ts';

/** The password of whoever may do everything in a program: `GF_SECURITY_ADMIN_PASSWORD`, `DJANGO_SUPERUSER_PASSWORD`. */
const administrators =
  /(?:^|_)(?:ADMIN(?:ISTRATOR)?|SUPERUSER|SUPER_USER)(?:_(?:USER|ACCOUNT|INITIAL|DEFAULT))?_?PASS(?:WORD|WD)?$|^_AIRFLOW_WWW_USER_PASSWORD$/i;

/**
 * Whether everyone who reaches the host comes to where a service asks for the password that a variable of it holds, an
 * administrator's. Of a database its port tells.
 */
export function opensToAll(service: Service, variable: string): boolean {
  return (
    administrators.test(variable) &&
    publishes(service) &&
    service.ports.some((port) => port.protocol !== 'udp' && isOpenToAll(port)) &&
    !isForItself(service) &&
    publishedDatastores(service).length === 0
  );
}

import { madeBy } from '../../known/credential-names.ts';
import { givenNames } from '../../known/given-names.data.ts';
import { loginNames } from '../../known/login-names.data.ts';
import { effectiveEntries } from '../../model/compose/effective-environment.ts';
import { openNetworkOf } from '../../model/compose/network-mode.ts';
import type { Service } from '../../model/project.ts';
import { nameOf } from '../../text/path.ts';
import { productsOf, serviceProgram } from './image-lookup.ts';
import { isForItself, listeningPorts } from './listening-ports.ts';
import { openDoorsOf } from './open-doors.ts';
import { isReachedByAll } from './port-reach.ts';
import { openOnHost, publishedProducts } from './published-products.ts';

const { passwords, consoles, inside } = loginNames;

/**
 * The password of whoever may do everything in a program: `GF_SECURITY_ADMIN_PASSWORD`, `DJANGO_SUPERUSER_PASSWORD`,
 * `HASURA_GRAPHQL_ADMIN_SECRET`, of whoever gets in at all: `CONCOURSE_BASIC_AUTH_PASSWORD`.
 */
const administrators =
  /^(\w*?)_?(?:ADMIN(?:ISTRATOR)?|SUPERUSER|SUPER_USER|BASIC_?AUTH)(?:_(?:USER|ACCOUNT|INITIAL|DEFAULT))?_?(?:PASS(?:WORD|WD)?|TOKEN|SECRET|(?:API_)?KEY)$|^_AIRFLOW_WWW_USER_PASSWORD$/i;

/** The password of a program, by its own name: `KEYCLOAK_PASSWORD`. */
const called = /^(\w+?)_(?:(?:DEFAULT|INITIAL|USER)_)?PASS(?:WORD|WD)?$/i;

/**
 * What a program signs the logins with of those whom it has let in: `JWT_SECRET` of any, `SECRET_KEY` of Django and Flask,
 * `SECRET_KEY_BASE` of Rails, `APP_SECRET` of Symfony, `APP_KEY` of Laravel. Grafana only encrypts with its own, and who speaks Pusher's protocol signs who may
 * listen.
 */
const signing =
  /^(?!GF_|PUSHER_|SOKETI_|REVERB_)(?:(?:\w+_)?(?:JWT|SESSIONS?|COOKIES?)_(?:(?:ACCESS|REFRESH|AUTH|TOKEN|SIGN|SIGNING|HASH|PRIVATE)_)*(?:SECRET|KEY)S?(?:_KEY)?|(?:ACCESS_|REFRESH_|AUTH_)?TOKEN_SECRET|(\w*?)_?(?:SECRET_KEY(?:_BASE)?|(?:APP|APPLICATION|AUTH|NEXTAUTH)_SECRET|APP_KEYS?))$/i;

/**
 * What everyone who reaches the host can do who knows the value that a variable of a service holds: log in as its administrator,
 * or sign a login for anybody. Of a database its port tells; a program that is named may be another, of which this is a client.
 * What a login would ask for that is switched off is nothing to anybody.
 */
export function opensToAll(service: Service, variable: string): 'log in' | 'sign' | 'nothing' | undefined {
  if (openDoorsOf(service).some(({ door, sure }) => sure && door.product?.password?.test(variable))) return 'nothing';
  if (madeBy(variable) === 'other') return undefined;
  if (consoles.passwords.test(variable)) return isPublished(service, consolePorts(service)) ? 'log in' : undefined;
  const signs = isNamedFor(service, signing.exec(variable));
  const isLogin = isOwnLogin(service, variable) || (signs && isBesideAccessKey(service, variable));
  const opens = isLogin ? 'log in' : signs ? 'sign' : undefined;
  const database = productsOf(service).find(({ holdsData, password }) => holdsData && password?.test(variable));
  const ports = database && listeningPorts(service, database.usualPorts);
  return opens && isPublished(service, ports) ? opens : undefined;
}

/** Whether a variable holds the second half of a login of S3: `MINIO_SECRET_KEY` beside `MINIO_ACCESS_KEY`. */
function isBesideAccessKey(service: Service, variable: string): boolean {
  const key = variable.replace(/SECRET_KEY$/i, 'ACCESS_KEY').toLowerCase();
  return key !== variable.toLowerCase() && effectiveEntries(service).some(({ name }) => name.toLowerCase() === key);
}

/** Whether a service's password can be guessed and opens a database of it that everyone who reaches the host reaches. */
export function opensPublished(service: Service, password: string): boolean {
  return publishedProducts(service).some(({ login }) => login.is === 'known' && login.values?.includes(password));
}

/**
 * Whether everyone who reaches the host reaches a service, which is not told with what it opens.
 *
 * @param ports those of the container that it is about; all where nothing is said
 */
function isPublished(service: Service, ports?: readonly number[]): boolean {
  const isTold = openNetworkOf(service)
    ? openOnHost(service) !== undefined
    : publishedProducts(service).some(({ lets }) => !lets);
  return isReachedByAll(service, ports) && !isForItself(service) && !isTold;
}

function consolePorts(service: Service): readonly number[] {
  const said = effectiveEntries(service).find(({ name }) => consoles.ports.test(name))?.value?.value;
  return said === undefined ? consoles.usual : [Number(said)];
}

/** Whether a variable of a service holds what lets its own people in, and not what it shows to another program. */
function isOwnLogin(service: Service, variable: string): boolean {
  if (isNamedFor(service, administrators.exec(variable))) return true;
  const program = serviceProgram(service);
  const [, name] = service.mounts.some(({ target }) => inside.test(target?.value ?? ''))
    ? []
    : (called.exec(variable) ?? []);
  if (name !== undefined && nameOf(program) === name.toLowerCase().replaceAll('_', '-')) return true;
  return (
    passwords.test(variable) ||
    productsOf(service).some(
      ({ password, lets, asks }) => password?.test(variable) || (lets?.[0] === 'high' && asks?.setting?.test(variable)),
    )
  );
}

/** Whether a name begins with words that name the service or its program, or none. */
function isNamedFor(service: Service, found: RegExpExecArray | null): boolean {
  const own = `${service.name} ${serviceProgram(service)}`.toLowerCase();
  const before = (found?.[1] ?? '').toLowerCase().split('_').filter(Boolean);
  return found !== null && before.every((word) => givenNames.ofNoProgram.test(word) || own.includes(word));
}

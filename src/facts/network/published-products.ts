import { givenNames } from '../../known/given-names.data.ts';
import type { Openness } from '../../known/product.ts';
import { type KnownProduct, products, productsNamed } from '../../known/products.ts';
import { servicePorts } from '../../known/service-ports.data.ts';
import { scriptOf } from '../../model/compose/command-script.ts';
import { openNetworkOf } from '../../model/compose/network-mode.ts';
import { hasContainers, isOpenToAll, portRange, publishes, reachesPort } from '../../model/compose/published-ports.ts';
import type { Port } from '../../model/compose/service.ts';
import { containerEnvironment } from '../../model/container-environment.ts';
import type { Service } from '../../model/project.ts';
import { isInteractiveShell } from '../../model/shell/command-wrappers.ts';
import { nameWords } from '../../text/name-words.ts';
import { once } from '../../text/once.ts';
import { knownText, type Setting } from '../../text/setting.ts';
import { brokerListener, brokerPorts } from './broker-listeners.ts';
import { productsOf, repositoryOf, serviceProgram } from './image-lookup.ts';
import { isForItself, listeningPorts } from './listening-ports.ts';
import { type AskedLogin, loginOf } from './logins.ts';
import { openDoorsOf } from './open-doors.ts';

/** What is known to listen on a published port. */
export interface PublishedProduct {
  readonly port: Port;
  /** The port inside of the container. */
  readonly number: number;
  readonly product: KnownProduct;
  /** What to call it. */
  readonly name: string;
  readonly login: AskedLogin;
  /** The host to which it sends clients, where none of another machine finds it, so that only who knows how gets through. */
  readonly near?: string | undefined;
  /** What those can do who come without a login of somebody's own, where that is more than to see what it holds. */
  readonly lets?: Openness;
  /** Whether a folder that nobody sees may hold a login. */
  readonly unseen?: boolean;
}

/** The ports of a service on which everyone who reaches the host reaches a program that is known, and that is not for everybody. */
export const publishedProducts = once((service: Service): readonly PublishedProduct[] => {
  if (!publishes(service) || isForItself(service) || startsShellAlone(service)) return [];
  const known = productsOf(service).filter(({ holdsData, lets }) => holdsData || lets);
  return service.ports.filter(isOpenToAll).flatMap((port): PublishedProduct[] => {
    // An image that is known listens on its own ports; of others, a port tells that is nothing else's.
    if (known.length === 0) return port.protocol === 'tcp' ? byPort(service, port) : [];
    for (const product of known) {
      const found = behind(port, product, service);
      if (found) return [found];
    }
    return [];
  });
});

/** What everyone who reaches the host can use, because it listens there by itself and asks for no login of somebody's own. */
export interface OpenOnHost {
  readonly name: string;
  readonly login: AskedLogin;
}

/** The same of a service in a network where nothing has to be published; what switches its login off is reported as that. */
export const openOnHost = once((service: Service): OpenOnHost | undefined => {
  if (!openNetworkOf(service) || !hasContainers(service) || isForItself(service) || startsShellAlone(service))
    return undefined;
  for (const product of productsOf(service)) {
    const login = loginOf(service, product);
    const isOpen = login.is === 'open' ? !login.off : isLetIn(login) || (product.holdsData && login.is === 'known');
    if (isOpen && (product.holdsData || product.lets?.[0] === 'high'))
      return { name: calledIn(service, product), login };
  }
  return undefined;
});

/**
 * Whether everyone who reaches the host can have a service do anything, without a login of somebody's own: who gets into a database
 * or a broker has its data, and runs nothing in it.
 */
export function isOpenToAnyone(service: Service): boolean {
  if (hasOnlyData(service)) return false;
  return (
    openDoorsOf(service).some(({ door, severity }) => door.lets[0] === 'high' && severity === 'high') ||
    openOnHost(service) !== undefined ||
    publishedProducts(service).some(({ lets, login }) => lets?.[0] === 'high' && isLetIn(login))
  );
}

/** Whether nothing of a service lets those in do more than what they find there. */
export function hasOnlyData(service: Service): boolean {
  const some = productsOf(service);
  return some.length > 0 && some.every(({ holdsData }) => holdsData);
}

/** Whether everybody has the login that is asked for, as the product comes with it, or none is. */
function isLetIn(login: AskedLogin): boolean {
  return login.is === 'open' || (login.is === 'known' && login.from === 'product');
}

/** Whether a service's command starts a shell in the place of its program, for somebody to type in. */
function startsShellAlone({ command }: Service): boolean {
  const started = command ? scriptOf(command).commands : [];
  return started.length > 0 && started.every(isInteractiveShell);
}

/** A product that listens behind a port, unless it lets only those do something who log in. */
function behind(port: Port, product: KnownProduct, service: Service): PublishedProduct | undefined {
  const { holdsData, usualPorts, dataFolder } = product;
  if (port.protocol === 'udp' && !holdsData) return undefined;
  const number = listeningPorts(service, [...usualPorts, ...brokerPorts(service)]).find(
    (each) => reachesPort(port, each) || (holdsData && port.target?.value === undefined),
  );
  if (number === undefined) return undefined;
  const found = { port, number, product, name: calledIn(service, product), ...loginAt(number, service, product) };
  const unseen = service.mounts.some(({ target }) => dataFolder?.test(target?.value ?? ''));
  if (product.lets && isLetIn(found.login)) return { ...found, lets: product.lets, unseen };
  return holdsData ? found : undefined;
}

/** What to call a product, of those that are kin to it, as a service has it. */
function calledIn(service: Service, { name, kin = {} }: KnownProduct): string {
  return Object.entries(kin).find(([, names]) => names.test(serviceProgram(service)))?.[0] ?? name;
}

/** What a port tells of a program that nobody knows: that of a database, where something else speaks for it as well. */
function byPort(service: Service, port: Port): PublishedProduct[] {
  if (servicePorts.decoys.test(serviceProgram(service))) return [];
  for (const product of products) {
    const number = product.ownPorts?.find((each) => isJust(port, each));
    if (number === undefined || !isLikely(product, service) || hasPortOfItsOwn(service, number, product)) continue;
    return [{ port, product, name: product.byPort ?? product.name, number, ...loginAt(number, service, product) }];
  }
  return [];
}

/**
 * Whether a program may be a product: it is called after that, or after what keeps data, or a variable of its is called after
 * the product and does not only say at which other service that is. Nobody knows what an image is that no file names.
 */
function isLikely(product: KnownProduct, service: Service): boolean {
  const { image, build, name } = service;
  if (!build && repositoryOf(image) === undefined) return true;
  const [called = ''] = product.name.toLowerCase().split(' ');
  const isAfterIt = (each: string) =>
    each.toLowerCase().includes(called) || nameWords(each).some((word) => productsNamed(word).includes(product));
  return (
    [name, serviceProgram(service)].some((each) => isAfterIt(each) || givenNames.stores.test(each)) ||
    containerEnvironment(service).some((each) => isAfterIt(each.name) && !namesNeighbour(each.value, service))
  );
}

/** Whether a value names another service of the application, as a client's does. */
function namesNeighbour(value: Setting | undefined, { name, application }: Service): boolean {
  const words = new Set((value ? knownText(value) : '').split(/[^\w-]+/));
  return application.services.some((other) => other.name !== name && words.has(other.name));
}

/**
 * Whether a program that nobody knows says that it listens on a port by chance: it exports measurements, or a variable of its
 * own sets the port (`PORT`, `METRICS_PORT`, `SHOP_PORT` of `shop`).
 */
function hasPortOfItsOwn(service: Service, port: number, product: KnownProduct): boolean {
  const names = [service.name, serviceProgram(service)];
  if (names.some((name) => productsNamed(name).includes(product))) return false;
  if (names.some((name) => /exporter/i.test(name))) return true;
  const own = new Set([...givenNames.servers, ...names.flatMap(nameWords)]);
  return containerEnvironment(service).some(({ name, value }) => {
    const words = name.toLowerCase().split('_');
    return words.pop() === 'port' && value?.value === `${port}` && words.every((word) => own.has(word));
  });
}

/** Whether a port of the container is the one that is published: in a range it is by chance. */
function isJust({ target }: Port, port: number): boolean {
  const range = portRange(target);
  return range?.first === port && range.last === port;
}

/** What is asked of those who come to a port: of a broker, by the listener that is there. */
function loginAt(port: number, service: Service, product: KnownProduct): Pick<PublishedProduct, 'login' | 'near'> {
  const listener = brokerListener(service, port);
  const login = loginOf(service, product);
  if (listener?.asks === undefined) return { login, near: listener?.near };
  if (listener.asks) return { login: { is: 'asked' }, near: listener.near };
  return { login: login.is === 'open' ? login : { is: 'open' }, near: listener.near };
}

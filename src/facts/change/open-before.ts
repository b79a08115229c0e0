import type { KnownProduct } from '../../known/products.ts';
import { openNetworkOf } from '../../model/compose/network-mode.ts';
import { hasContainers } from '../../model/compose/published-ports.ts';
import type { Port } from '../../model/compose/service.ts';
import type { Project, Service } from '../../model/project.ts';
import { groupBy } from '../../text/group-by.ts';
import { productsOf } from '../network/image-lookup.ts';
import { isForItself } from '../network/listening-ports.ts';
import { type AskedLogin, loginOf } from '../network/logins.ts';
import { type PublishedProduct, publishedProducts } from '../network/published-products.ts';
import type { SameSubjects } from './same-subjects.ts';
import { servedNow } from './served.ts';
import { idOf, type Subject, Subjects } from './subjects.ts';

/**
 * The ports of the head's services that were open before a change in another way: by the same service, or by one of the same
 * name in the same folder where that is new, each running the same.
 *
 * @param left what is in files that the change leaves alone, where they were read
 */
export function portsOpenBefore(subjects: SameSubjects, head: Project, left: Project | undefined): readonly Port[] {
  const { after } = subjects;
  const pairs = pairsOf(subjects);
  const lasting = new Set(pairs.map(({ now }) => now));
  const others = left && new Subjects(left, (path) => path);
  const beside = groupBy(left?.services ?? [], (service) => servedAs(others!.get(service)));
  const copies = head.services.flatMap((now) => {
    const name = lasting.has(now) ? undefined : servedAs(after.get(now));
    return name === undefined ? [] : (beside.get(name) ?? []).map((old) => ({ now, old }));
  });
  return [...sameProgram(subjects), ...copies].flatMap(({ now, old }) => openOnHostBefore(old, now));
}

/**
 * The ports of the head's services behind which a program is that the same service published before on another port, with no
 * better login and to the same end, each with that one.
 */
export function furtherPorts(subjects: SameSubjects): ReadonlyMap<Port, Port> {
  return new Map(
    sameProgram(subjects).flatMap(({ now, old }) => {
      const published = publishedProducts(old).filter(({ near }) => near === undefined);
      return publishedProducts(now).flatMap(({ port, product, login, lets }): [Port, Port][] => {
        const isSame = (each: PublishedProduct) =>
          each.product === product && each.lets?.[0] === lets?.[0] && !asksForMore(each.login, login);
        const other = published.find(isSame);
        return other ? [[port, other.port]] : [];
      });
    }),
  );
}

/**
 * The services whose login a change switches on: what it then asks for was worth less before, so that it brings in no password that
 * was there.
 *
 * @returns their ids
 */
export function loginsSwitchedOn(subjects: SameSubjects): ReadonlySet<string> {
  return new Set(
    pairsOf(subjects).flatMap(({ now, old }) => {
      const isOpen = (service: Service, product: KnownProduct) => loginOf(service, product).is === 'open';
      const isOn = productsOf(now).some((product) => isOpen(old, product) && !isOpen(now, product));
      return isOn ? [idOf(subjects.after.get(now)!)] : [];
    }),
  );
}

interface Pair {
  readonly now: Service;
  readonly old: Service;
}

function pairsOf({ compared }: SameSubjects): readonly Pair[] {
  return compared.flatMap(({ now, before: [old] }) =>
    now.service && old?.service ? [{ now: now.service, old: old.service }] : [],
  );
}

/** Those that run the same as before. */
function sameProgram(subjects: SameSubjects): readonly Pair[] {
  return pairsOf(subjects).filter(({ now, old }) => {
    const runs = subjects.after.get(now)?.runs;
    return runs !== undefined && runs === subjects.before.get(old)?.runs;
  });
}

function servedAs(subject: Subject | undefined): string | undefined {
  return subject && servedNow(subject, false)[0];
}

/**
 * The ports that a service publishes and that were open before in another way: it ran the same in a network in
 * which everyone reaches whatever it listens on, and asked for no better login there.
 *
 * @param before the same service, or another that runs the same
 */
function openOnHostBefore(before: Service, now: Service): readonly Port[] {
  if (!openNetworkOf(before) || !hasContainers(before) || isForItself(before)) return [];
  const known = new Map(publishedProducts(now).map((each) => [each.port, each]));
  return now.ports.filter((port) => {
    const found = known.get(port);
    return !found || !asksForMore(loginOf(before, found.product), found.login);
  });
}

function asksForMore(login: AskedLogin, other: AskedLogin): boolean {
  return hurdles.indexOf(login.is) > hurdles.indexOf(other.is);
}

/** What is asked of those who come, from the least on. */
const hurdles: readonly AskedLogin['is'][] = ['open', 'known', 'unknown', 'asked'];

import type { Source } from '../source.ts';
import { countBefore } from '../text/bisect.ts';
import { groupBy } from '../text/group-by.ts';
import { once } from '../text/once.ts';
import type { Project, Service } from './project.ts';

/**
 * The other services for which counts what is written for one: those that take it over by `extends` or by a merge key, and
 * itself where another set of files takes it in.
 */
export function takersOf(service: Service, { services }: Project): readonly Service[] {
  const { takers, places } = relationsOf(services);
  const all = [...(places.get(service.at) ?? []), ...(takers.get(service.whole.span)?.map(({ taker }) => taker) ?? [])];
  return all.filter((other) => other !== service);
}

/** Whether a service takes another one over in two ways, so that what is added to a list of it comes twice. */
export function takesTwice({ takenOver }: Service, from: Service): boolean {
  return takenOver.filter((place) => isIn(place, from)).length > 1;
}

/** The services that one takes over, from far to near. */
export function givenTo({ name, takenOver }: Service, { services }: Project): readonly Service[] {
  if (takenOver.length === 0) return [];
  const { definedAt } = relationsOf(services);
  const near = takenOver.flatMap((place) => definedAt(place)).filter((other) => other.name !== name);
  return [...new Set(near)].reverse();
}

/** What services take from each other, looked up by where they are written. */
const relationsOf = once((services: readonly Service[]) => {
  const bySource = new Map(
    [...groupBy(services, ({ whole }) => whole.source)].map(([source, own]) => [source, inOrder(own)] as const),
  );
  const definedAt = (place: Service['at']) => found(bySource, place);
  const taking = services.flatMap((taker) =>
    taker.takenOver.flatMap(definedAt).map(({ whole: { span } }) => ({ taker, span })),
  );
  const takers = groupBy(taking, ({ span }) => span);
  return { definedAt, takers, places: groupBy(services, ({ at }) => at) };
});

function inOrder(services: readonly Service[]): readonly Service[] {
  return services.toSorted((a, b) => a.whole.span.start - b.whole.span.start);
}

/** The services that are written around a place: one, or the same one as several sets of files read it. */
function found(bySource: ReadonlyMap<Source, readonly Service[]>, place: Service['at']): readonly Service[] {
  const services = bySource.get(place.source) ?? [];
  const count = countBefore(services, ({ whole }) => whole.span.start <= place.span.start);
  const around: Service[] = [];
  for (let i = count - 1; i >= 0 && isIn(place, services[i]!); i--) around.unshift(services[i]!);
  return around;
}

function isIn({ source, span }: Service['at'], { whole }: Service): boolean {
  return whole.source === source && whole.span.start <= span.start && span.end <= whole.span.end;
}

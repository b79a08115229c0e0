import type { Project, Service } from '../project.ts';

/**
 * The other services for which counts what is written for one: those that take it over by `extends` or by a merge key, and
 * itself where another set of files takes it in.
 */
export function takersOf(service: Service, { services }: Project): readonly Service[] {
  return services.filter((other) => other !== service && (other.at === service.at || takes(other, service)));
}

/** Whether a service takes another one over in two ways, so that what is added to a list of it comes twice. */
export function takesTwice({ takenOver }: Service, from: Service): boolean {
  return takenOver.filter((place) => isIn(place, from)).length > 1;
}

/** The services that one takes over, from far to near. */
export function givenTo(service: Service, { services }: Project): readonly Service[] {
  if (service.takenOver.length === 0) return [];
  return services
    .flatMap((other) => {
      const step = service.takenOver.findIndex((place) => isIn(place, other));
      return step === -1 || other.name === service.name ? [] : [{ other, step }];
    })
    .sort((a, b) => b.step - a.step)
    .map(({ other }) => other);
}

function takes({ takenOver }: Service, from: Service): boolean {
  return takenOver.some((place) => isIn(place, from));
}

function isIn({ source, span }: Service['at'], { whole }: Service): boolean {
  return whole.source === source && whole.span.start <= span.start && span.end <= whole.span.end;
}

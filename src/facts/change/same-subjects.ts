import { type Comparison, type ImageOrService, pathsNow } from '../../model/change-comparison.ts';
import type { Stage } from '../../model/dockerfile/instruction.ts';
import type { Service } from '../../model/project.ts';
import { groupBy } from '../../text/group-by.ts';
import { once } from '../../text/once.ts';
import { renamesAmong } from './renames.ts';
import { type Subject, Subjects } from './subjects.ts';

/** An image or a service of the head, with what it was at the base. */
export interface Compared {
  readonly now: ImageOrService;
  /** An image that was built in several ways was several. */
  readonly before: readonly ImageOrService[];
}

/** The images and services that are there on both sides of a change, also under another name. */
export const comparedIn = once((comparison: Comparison): readonly Compared[] => {
  const { before, after } = comparison;
  const currentPath = pathsNow(comparison);
  const [then, now] = [new Subjects(before, currentPath), new Subjects(after, same)];
  const former = new Map([...renamesAmong(then.all, now.all)].map(([old, fresh]) => [fresh, old]));
  // The last stage is what ships, whatever it is called.
  const shipped = new Map(then.all.flatMap((each) => (each.last ? [[each.path, each]] : [])));
  const formerly = <T>(all: readonly T[], of: (each: T) => Stage | Service) => {
    const known = groupBy(all, (each) => then.get(of(each)));
    return (old: Subject | undefined) => (old && known.get(old)) ?? [];
  };
  const images = formerly(before.images, ({ stage }) => stage);
  const services = formerly(before.services, (service) => service);
  const compared = [
    ...after.images.map((image): Compared => {
      const own = now.get(image.stage);
      const old = own && ((own.last ? shipped.get(own.path) : undefined) ?? former.get(own));
      return { now: { image }, before: images(old).map((each) => ({ image: each })) };
    }),
    ...after.services.map((service): Compared => {
      const own = now.get(service);
      const olds = services(own && former.get(own));
      // One that several sets of files have is compared with itself in the same set.
      const files = filesOf(service, same);
      const old =
        olds.find((each) => filesOf(each, currentPath) === files) ?? (olds.length === 1 ? olds[0] : undefined);
      return { now: { service }, before: old ? [{ service: old }] : [] };
    }),
  ];
  return compared.filter((each) => each.before.length > 0);
});

const same = (path: string) => path;

function filesOf({ application }: Service, now: (path: string) => string): string {
  return JSON.stringify(application.sources.map(({ path }) => now(path)));
}

import { positions } from '../source.ts';
import type { Judged } from './decide.ts';

/** Makes the test whether a service of a file, by its path at the head, was there and lacked nothing in any of its files. */
export function wholeServices(
  { project, unread }: Pick<Judged, 'project' | 'unread'>,
  currentPath: (path: string) => string,
) {
  const keyOf = (path: string, service: string) => JSON.stringify([currentPath(path), service]);
  const find = () => {
    const lacking = new Set(unread.flatMap(({ path, byUse }) => (byUse === undefined ? [] : [keyOf(path, byUse)])));
    return new Set(
      project().services.flatMap(({ name, at, application }) => {
        const paths = [positions(at).path, ...application.sources.map(({ path }) => path)];
        const keys = paths.map((path) => keyOf(path, name));
        return keys.some((key) => lacking.has(key)) ? [] : keys;
      }),
    );
  };
  let whole: ReadonlySet<string> | undefined;
  // Nearly always nobody asks.
  return (path: string, service: string) => {
    whole ??= find();
    return whole.has(JSON.stringify([path, service]));
  };
}

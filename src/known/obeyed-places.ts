import { PathTree, type Rest } from '../text/path-tree.ts';
import { obeyedPlaces } from './obeyed-places.data.ts';

const { homes, inHomes, anywhere, paths } = obeyedPlaces;

const places = PathTree.of([...paths, ...homes.flatMap((home) => inHomes.map((name) => `${home}/${name}`))]);

/** Where something obeys what lies at a path, or below it, as seen from that. */
export function obeyedBelow(path: string): readonly Rest[] {
  return places.below(path);
}

/** Whether a file is called as those are that somebody's home has, in whatever folder that lies. */
export function isCalledAsInHomes(path: string): boolean {
  return inAnyFolder.test(path);
}

const inAnyFolder = new RegExp(
  `/(?:${[...inHomes, ...anywhere].map((name) => name.replaceAll('.', '\\.')).join('|')})$`,
);

import { isCalledAsInHomes, obeyedBelow } from '../known/obeyed-places.ts';
import { type Excerpt, outermost } from '../source.ts';
import { once } from '../text/once.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { isPattern } from '../text/path-pattern.ts';
import type { Rest } from '../text/path-tree.ts';
import { landing } from './dockerfile/copy-target.ts';
import { type FileAtPath, filesBroughtBy } from './dockerfile/image-files.ts';
import type { CopyInstruction, Dockerfile, Layer } from './dockerfile/instruction.ts';
import { knownPlaces } from './dockerfile/known-places.ts';
import type { ImageSources } from './image-sources.ts';

/** A file that a layer puts where something obeys it, of which it does not write the text there itself. */
export interface PlacedFile {
  readonly layer: Layer;
  /** Where it lies in the image, absolute. */
  readonly path: string;
  /** What it may hold: several where only the build knows which. */
  readonly texts: readonly Excerpt[];
}

/** The files that layers put where something obeys them. */
export interface PlacedFiles {
  readonly files: readonly PlacedFile[];
  /** Whether there may be more than are looked at. */
  readonly isCut: boolean;
}

/**
 * The files that layers put where something obeys them, whatever brings them there: a COPY from the build context or another
 * stage, by name, by a pattern or in a folder, `cp`, `mv`, `install`, `cat` or a link of a step.
 */
export function placedFiles(dockerfile: Dockerfile, images: ImageSources): PlacedFiles {
  const files: PlacedFile[] = [];
  let isCut = false;
  const names = () => ({ files: images.names(), folders: images.folderNames(), targets: namesPut(dockerfile) });
  for (const [layer, targets] of knownPlaces(dockerfile).targets) {
    const places = placesOf(layer, targets, names);
    if (places.length === 0) continue;
    const placed = new TextsByPath();
    for (const place of places) {
      const brought = filesBroughtBy(place, layer);
      isCut ||= brought.isCut;
      for (const file of brought.files) {
        const found = images.textsOf(layer, [file], !isNamed(file, layer));
        isCut ||= found.isCut;
        for (const text of found.texts) placed.add(text, whole(place, file, text), isPattern(place));
      }
    }
    for (const [path, texts] of placed.all) files.push({ layer, path, texts });
  }
  return { files, isCut };
}

/** What a layer places, by where that lies: what is put into a folder under one name is not put there under its own as well. */
class TextsByPath {
  readonly all = new Map<string, Excerpt[]>();
  readonly #folders = new Map<Excerpt, Set<string>>();

  /** @param keepsName whether its name is taken to be the one that it has where it comes from */
  add(text: Excerpt, path: string, keepsName: boolean): void {
    const folders = this.#folders.get(text) ?? new Set();
    if (keepsName && folders.has(folderOf(path))) return;
    this.#folders.set(text, folders.add(folderOf(path)));
    const texts = this.all.get(path) ?? [];
    if (!texts.includes(text)) this.all.set(path, [...texts, text]);
  }
}

/** Names that the files and folders have which may be brought into an image. */
interface Names {
  readonly files: ReadonlySet<string>;
  readonly folders: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
}

/** The obeyed places that a layer may put something at, those that are known first. */
function placesOf(layer: Layer, targets: readonly string[], names: () => Names): readonly string[] {
  const { instruction } = layer;
  const known = new Set('sources' in instruction ? landingsOf(layer, instruction) : []);
  const patterns = new Set<string>();
  for (const target of targets)
    for (const place of placesBelow(target, names)) (isPattern(place) ? patterns : known).add(place);
  return [...known, ...patterns];
}

function* placesBelow(target: string, names: () => Names): Iterable<string> {
  if (isCalledAsInHomes(target)) yield target;
  const rests = obeyedBelow(target);
  if (rests.length === 0) return;
  const brought = names();
  const start = target === '/' ? target : `${target}/`;
  for (const rest of rests)
    if (rest.path === '') yield target;
    else if (mayBring(rest, brought)) yield start + rest.path;
}

function mayBring(rest: Rest, { files, folders, targets }: Names): boolean {
  for (const name of rest.names) if (!files.has(name) && !folders.has(name) && !targets.has(name)) return false;
  return true;
}

/** The names in the paths that a Dockerfile puts something at. */
const namesPut = once((dockerfile: Dockerfile): ReadonlySet<string> => {
  const { targets, moves } = knownPlaces(dockerfile);
  const paths = [...targets.values(), ...[...moves.values()].map((each) => each.map(({ to }) => to))].flat();
  return new Set(paths.flatMap((path) => path.split('/')));
});

/** Where files land that are called as those in homes. */
function* landingsOf(layer: Layer, instruction: CopyInstruction): Iterable<string> {
  for (const { value } of instruction.sources) {
    if (value === undefined) continue;
    const path = landing(layer, instruction, value);
    if (path !== undefined && isCalledAsInHomes(path)) yield path;
  }
}

/** Whether a layer names a file, so that it is there whoever lists the repository. */
function isNamed(file: FileAtPath, { instruction }: Layer): boolean {
  if (!('contextPath' in file) || !('sources' in instruction)) return false;
  return instruction.sources.some(({ value }) => value !== undefined && isSame(value, file.contextPath));
}

function isSame(source: string, path: string): boolean {
  return source.replace(/^(?:\.?\/)+/, '') === path;
}

/** A place with the names of the file that is brought there, where that is only known in part. */
function whole(place: string, file: FileAtPath, text: Excerpt): string {
  if (!isPattern(place)) return place;
  const path = isPattern(file.path) ? outermost(text.locate(0, 0)).source.path : file.path;
  const own = path.split('/').reverse();
  const names = place.split('/').reverse();
  return names
    .map((name, i) => (isPattern(name) ? (own[i] ?? name) : name))
    .reverse()
    .join('/');
}

/** A layer that stands for a file that another one places, as if that one had it in a here-document. */
export function standingFor({ layer, path }: PlacedFile, text: Excerpt): Layer {
  const { at, keywordAt } = layer.instruction;
  const body = { value: text.text, at: text.locate(0, text.text.length) };
  const instruction = {
    keyword: 'COPY',
    at,
    keywordAt,
    flags: [],
    sources: [],
    target: { value: path, at },
    from: { kind: 'context' },
    heredocs: [{ name: nameOf(path), expand: false, body }],
  } as const;
  return { ...layer, instruction, runs: layer };
}

import type { Files, Lead } from '../../text/files.ts';
import { folderOf, isRemote, normalise } from '../../text/path.ts';
import type { Setting } from '../../text/setting.ts';
import type { BakeTarget } from '../bake/bake-targets.ts';
import type { ContextFolder } from '../compose/build.ts';
import { type HostPlace, placeOf } from '../compose/host-place.ts';

/** What a target takes of the machine that builds. */
export interface BuilderFiles {
  /** The context and the named ones, without those fetched from elsewhere. */
  readonly folders: readonly ContextFolder[];
  readonly secrets: readonly { readonly path: Setting; readonly place: HostPlace }[];
}

/** Where paths of the repository lead, and those of which that has not been found out yet. */
export class Links {
  readonly looked = new Set<string>();
  readonly #files: Pick<Files, 'lead'>;

  constructor(files: Pick<Files, 'lead'>) {
    this.#files = files;
  }

  lead(path: string): Lead | undefined {
    if (path === '.' || !this.#files.lead) return undefined;
    const lead = this.#files.lead(path);
    if (!lead) this.looked.add(path);
    return lead;
  }
}

/** Seen from the folder of the bake file. */
export function builderFilesOf(target: BakeTarget, links: Links): BuilderFiles {
  const folder = folderOf(target.source.path);
  const place = (path: string) => placeOf(normalise(path.replace(/^cwd:\/\//, '') || '.'), folder, links);
  const folders = (name: string | undefined, path: Setting | undefined): ContextFolder[] => {
    const text = path?.value;
    if (!path || !text || isRemote(text) || /^(?:target|docker-image|oci-layout):/.test(text)) return [];
    return [{ name, path, place: place(text) }];
  };
  return {
    folders: [
      ...folders(undefined, target.context),
      ...target.additionalContexts.flatMap(({ name, value }) => folders(name, value)),
    ],
    secrets: target.secretFiles.flatMap((path) => (path.value ? [{ path, place: place(path.value) }] : [])),
  };
}

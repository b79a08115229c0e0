import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold other people's files, or none that anybody wrote. */
export const skippedFolders: readonly string[] = ['.git', '.hg', '.svn', 'node_modules'];

export interface Walk {
  /** Files and links below the folder, in order, relative to the root. */
  readonly files: string[];
  /** Folders that could not be listed. */
  readonly closed: string[];
}

/**
 * Lists what is below a folder. Links are listed like files and not followed.
 *
 * @param folder relative to the root; empty for the root itself
 */
export function walk(root: string, folder: string): Walk {
  const found: Walk = { files: [], closed: [] };
  const folders = [folder];
  for (let each = folders.pop(); each !== undefined; each = folders.pop()) {
    const inside = each === '' ? '' : `${each}/`;
    try {
      for (const entry of readdirSync(join(root, each), { withFileTypes: true })) {
        if (!entry.isDirectory()) found.files.push(inside + entry.name);
        else if (!skippedFolders.includes(entry.name)) folders.push(inside + entry.name);
      }
    } catch {
      found.closed.push(each);
    }
  }
  found.files.sort();
  return found;
}

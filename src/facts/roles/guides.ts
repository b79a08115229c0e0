import { roleWords } from '../../known/role-words.data.ts';
import { folderOf, nameOf } from '../../text/path.ts';

const { deployments, guides, manuals } = roleWords.readmes;

/** Whether a text tells those who work on a repository how they do: `CONTRIBUTING.md`, `docs/developers/setup.md`. */
export function isGuide(path: string): boolean {
  return guides.test(path);
}

/** Whether a text tells how what lies beside it is installed, by whomever. */
export function isManual(path: string): boolean {
  return manuals.test(nameOf(path)) || tellsDeployment(path);
}

/** Whether all of a text tells how what lies beside it is deployed: `DEPLOY.md`. */
export function tellsDeployment(path: string): boolean {
  return deployments.test(nameOf(path));
}

/** The folder that a text speaks of: that around `docs` and `.github`, whatever folder of theirs it lies in. */
export function folderSpokenOf(path: string): string {
  return folderOf(path).replace(/(?:^|\/)(?:docs|\.github)(?:\/[\w-]{1,40})?$/i, '') || '.';
}

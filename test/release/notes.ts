import assert from 'node:assert/strict';
import { home } from '../../src/report/rule-page.ts';

/**
 * What CHANGELOG.md says of a version, to be read where its links lead nowhere.
 *
 * @throws where it says nothing.
 */
export function notesOf(version: string, changes: string): string {
  const [, ...sections] = changes.split(/^## \[/m);
  const section = sections.find((each) => each.startsWith(`${version}]`));
  const said = section
    ?.slice(section.indexOf('\n'))
    .replace(/^\[[^\]]*\]: .*\n?/gm, '')
    .trim();
  assert.ok(said, `CHANGELOG.md says nothing of ${version}`);
  return `${said.replaceAll(/\]\((?!https?:)([^)]+)\)/g, `](${home}/blob/v${version}/$1)`)}\n`;
}

/** Writes src/rules/README.md from the rules. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Group, groups, type Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { checkPage, fenced, readPage, tableOf } from '../generated.ts';
import { readMarks } from './example.ts';
import { examplesOf } from './rule-examples.ts';
import type { Example } from './rule-page.ts';

/** What the rules of a group look after. */
const looksAfter: Readonly<Record<Group, string>> = {
  privilege: 'who runs in the container',
  secrets: 'what must be in no image and no repository',
  images: 'what an image is built on',
  build: 'how a layer comes about',
  isolation: 'what keeps a container apart from its host',
  mounts: 'what a container sees and writes of the host',
  resources: 'what a container may use up',
  network: 'who reaches a container, and whom it reaches',
  lifecycle: 'what a change takes away, and what it hides from its reviewers',
};

const kinds = { dockerfile: 'Dockerfile', compose: 'compose' } as const;

function page(): string {
  const present = groups.filter((group) => rules.some((rule) => rule.group === group));
  return `${[introduction(), ...present.map(overview), ...present.flatMap(chapter)].join('\n\n')}\n`;
}

function introduction(): string {
  return `<!-- Written from the rules in this folder by test/rules/readme.test.ts. Run \`npm run update\` after a change. -->

# The rules

layer-review knows ${rules.length} rules. Each looks at every layer of every image and every service, not only at changed lines.

The severity says what happens if nobody acts:

- **critical**: takes over the host, or is a live credential in git
- **high**: one more mistake away from that, or a credential in an image
- **medium**: weakens a defence that somebody relies on
- **low**: hardening that is missing
- **info**: worth a look

Some findings of a rule are graded lower or higher than the rule; the examples say which.
A policy file can give a rule or a group another severity, or switch it off with \`off\`.
Rules marked *strict* apply in the strict profile only, those marked *with a policy* where a policy gives them something to compare with.

Below, a line of \`~\` shows what is underlined. The examples are the tests: what is shown here is what the rule does.`;
}

function overview(group: Group): string {
  const rows = rules
    .filter((rule) => rule.group === group)
    .map((rule) => [link(rule), grade(rule), on(rule), rule.title]);
  return `**${group}**: ${looksAfter[group]}\n\n${tableOf(['Rule', 'Severity', 'On', 'Says'], rows)}`;
}

function chapter(group: Group): string[] {
  return [`## ${group}`, ...rules.filter((rule) => rule.group === group).map(section)];
}

function section(rule: Rule): string {
  const examples = examplesOf(rule);
  const [found, silent] = [examples.filter(isFound), examples.filter((each) => !isFound(each))];
  return [
    `### ${rule.id}`,
    `**${rule.title}** · ${grade(rule)} · ${on(rule)}`,
    rule.why,
    `**Instead:** ${rule.fix}`,
    ...(rule.trust
      ? [`A policy can trust images with it (\`${rule.trust}\`), which makes it one step less severe.`]
      : []),
    ...(rule.also.length > 0 ? [`Also known as: ${rule.also.join(', ')}`] : []),
    'Reported:',
    ...found.map((example) => shown(example, rule)),
    `<details>\n<summary>Not reported: ${silent.length} examples</summary>`,
    ...silent.map((example) => shown(example, rule)),
    '</details>',
  ].join('\n\n');
}

function shown({ title, severity, files, before, policy }: Example, rule: Rule): string {
  const graded = severity && severity !== rule.severity ? `: ${severity}` : '';
  const told = policy === undefined ? [] : ['With the policy', fenced('yaml', policy)];
  const compared = before ? ['Before:', ...blocks(before, true), 'After:'] : [];
  return [`*${escaped(title)}*${graded}`, ...told, ...compared, ...blocks(files, !!before)].join('\n\n');
}

/** @param named whether to name a file that is the only one */
function blocks(files: Example['files'], named = false): string[] {
  const paths = Object.keys(files);
  if (paths.length === 0) return ['no files'];
  return paths.flatMap((path) => [
    ...(named || paths.length > 1 ? [`\`${path}\``] : []),
    fenced(languageOf(path), visible(files[path]!)),
  ]);
}

function languageOf(path: string): string {
  if (/\.ya?ml$|rc$/.test(path)) return 'yaml';
  return /ignore$/.test(path) ? 'gitignore' : 'dockerfile';
}

/** What nobody sees, as the code that it has. */
function visible(text: string): string {
  return text.replace(
    /[\u200b\u202a-\u202e\ufeff\r]|[\u{e0000}-\u{e007f}]/gu,
    (char) => `‹U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

function link({ id }: Rule): string {
  return `[\`${id}\`](#${id})`;
}

function grade({ severity, profile }: Rule): string {
  const only = { default: '', strict: ', *strict*', policy: ', with a policy' };
  return `${severity}${only[profile]}`;
}

function on({ targets }: Rule): string {
  return targets.map((target) => kinds[target]).join(' and ');
}

function isFound({ files, before = {} }: Example): boolean {
  return [...Object.entries(files), ...Object.entries(before)].some(
    ([path, text]) => readMarks(path, text).marks.length > 0,
  );
}

function escaped(text: string): string {
  return text.replace(/[\\`*_<>[\]$]/g, '\\$&');
}

test('the page of the rules says what the rules say', () => {
  const anchors = rules.map(({ id }) => id);
  assert.equal(new Set([...anchors, ...groups]).size, anchors.length + groups.length);
  checkPage('src/rules/README.md', page());
});

test('the rule that CONTRIBUTING.md shows is the one that is there', () => {
  const shown = /```ts\n([\s\S]*?)```/.exec(readPage('CONTRIBUTING.md'))![1]!.split('\n');
  const rule = readPage('src/rules/isolation/host-uts.ts').split('\n');
  let at = 0;
  for (const line of shown) {
    const found = rule.indexOf(line, at);
    assert.ok(found >= at, line);
    at = found + 1;
  }
});

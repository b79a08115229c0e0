/** What is written from the rules: the head of each one's page, and the index of all. */
import { type Group, groups, type Rule } from '../../src/rule.ts';
import { tableOf } from '../page-text.ts';
import { linkTo } from './catalogues.ts';

/** What the rules of a group look after. */
const looksAfter: Readonly<Record<Group, string>> = {
  privilege: 'Who runs in the container.',
  secrets: 'What must be in no image and no repository.',
  images: 'What an image is built on.',
  build: 'How a layer comes about.',
  isolation: 'What keeps a container apart from its host.',
  mounts: 'What a container sees and writes of the host.',
  resources: 'What a container may use up.',
  network: 'Who reaches a container, and whom it reaches.',
  lifecycle: 'What a change takes away, and what it hides from its reviewers.',
};

const kinds = { dockerfile: 'Dockerfile', compose: 'compose' } as const;

const trusted: Readonly<Record<NonNullable<Rule['trust']>, string>> = {
  unpinned: 'to be `unpinned`',
  socket: 'to hold the Docker `socket`',
  privileged: 'to run `privileged`',
};

/** What stands on the page of a rule above its examples. */
export function headOf(rule: Rule): string {
  const { id, title, group, why, fix, also, trust } = rule;
  const policy = '[policy](../../../README.md#policy)';
  const only = { default: '', strict: ', only in the *strict* profile', policy: `, only with a ${policy}` };
  const paragraphs = [
    `<!-- Down to "Reported" this is written from ${id}.ts by \`npm run update\`. The examples are by hand. -->`,
    `# ${id}`,
    `**${title}**`,
    `Severity: **${rule.severity}**${only[rule.profile]} · On: ${targetsOf(rule)} · Group: [${group}](../README.md#${group})`,
    why,
    `**Instead:** ${fix}`,
    ...(trust ? [`Where a ${policy} trusts an image ${trusted[trust]}, this is one step less severe.`] : []),
    ...(also.length > 0 ? [`Also known as: ${also.map(linkTo).join(', ')}`] : []),
    'In the examples a line of `~` shows what is underlined. They are the tests: what is shown here is what the rule does.',
  ];
  return `${paragraphs.join('\n\n')}\n\n`;
}

/** The page that lists the rules by group, in their order. */
export function indexOf(rules: readonly Rule[]): string {
  const chapters = groups.map((group) => chapterOf(group, rules));
  return `${[introductionTo(rules), ...chapters].join('\n\n')}\n`;
}

function introductionTo(rules: readonly Rule[]): string {
  return `<!-- Written from the rules in this folder by \`npm run update\`. -->

# The rules

layer-review knows ${rules.length} rules. Each looks at every layer of every image and every service, not only at changed lines. A rule's page says why, what to write instead, what is reported and what is not.

The severity says what happens if nobody acts:

- **critical**: takes over the host, or is a live credential in git
- **high**: one more mistake away from that, or a credential in an image
- **medium**: weakens a defence that somebody relies on
- **low**: hardening that is missing
- **info**: worth a look

Some findings of a rule are graded lower or higher than the rule; its page says which.
A [policy](../../README.md#policy) can give a rule or a group another severity, or switch it off with \`off\`.
Rules marked *strict* apply in the strict profile only, those marked *with a policy* where a policy gives them something to compare with.

${groups.map((group) => `[${group}](#${group})`).join(' · ')}`;
}

function chapterOf(group: Group, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.group === group)
    .map((rule) => [`[\`${rule.id}\`](${group}/${rule.id}.md)`, gradeOf(rule), targetsOf(rule), rule.title]);
  return [`## ${group}`, looksAfter[group], tableOf(['Rule', 'Severity', 'On', 'Says'], rows)].join('\n\n');
}

function gradeOf({ severity, profile }: Rule): string {
  return `${severity}${{ default: '', strict: ', *strict*', policy: ', *with a policy*' }[profile]}`;
}

function targetsOf({ targets }: Rule): string {
  return targets.map((target) => kinds[target]).join(' and ');
}

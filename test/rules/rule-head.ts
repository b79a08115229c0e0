/** What is written from the rules: the head of each one's page, and the index of all. */
import { type Group, groups, onlyInforms, type Rule } from '../../src/rule.ts';
import { anchorOf, tableOf } from '../page-text.ts';
import { linkTo } from './catalogues.ts';
import { type Pair, pairText } from './rule-pair.ts';

/** What the rules of a group look after. */
const looksAfter: Readonly<Record<Group, string>> = {
  privilege: 'Who runs in the container.',
  secrets: 'What must not be in an image or a repository.',
  images: 'What an image is built on.',
  build: 'How layers are built.',
  isolation: 'What separates a container from its host.',
  mounts: 'What a container can read and write on the host.',
  resources: 'How much a container can use.',
  network: 'Who can reach a container, and what it can reach.',
  lifecycle: 'What a change removes, and what it hides from reviewers.',
};

const kinds = { dockerfile: 'Dockerfile', compose: 'compose', bake: 'bake' } as const;

const trusted: Readonly<Record<NonNullable<Rule['trust']>, string>> = {
  unpinned: 'to be `unpinned`',
  socket: 'to hold the Docker `socket`',
  privileged: 'to run `privileged`',
};

/**
 * What stands on the page of a rule above its examples.
 *
 * @param leftAlone the headings of what it does not report
 */
export function headOf(rule: Rule, pair: Pair, leftAlone: readonly string[]): string {
  const { id, title, group, why, fix, also, trust, kept } = rule;
  const policy = '[policy](../../../docs/policy.md)';
  const only = { default: '', strict: ', only in the *strict* profile', policy: `, only with a ${policy}` };
  const paragraphs = [
    `<!-- Generated from ${id}.ts down to "Reported" by \`npm run update\`. The pair and the examples are written by hand. -->`,
    `# ${id}`,
    `**${title}**`,
    `Severity: **${rule.severity}**${rule.since && onlyInforms(rule) ? ` (\`info\` in ${rule.since})` : ''}${only[rule.profile]} · On: ${targetsOf(rule)} · Group: [${group}](../README.md#${group})`,
    why,
    `**Instead:** ${fix}`,
    pairText(pair),
    ...(trust ? [`If a ${policy} trusts an image ${trusted[trust]}, this is one step less severe.`] : []),
    ...(kept
      ? [
          'A change that takes away what keeps from it is reported as [hardening-removed](../lifecycle/hardening-removed.md): in the examples with *Before*.',
        ]
      : []),
    ...(leftAlone.length > 0
      ? [`**Not reported:** ${leftAlone.map((title) => `[${title}](#${anchorOf(title)})`).join(' · ')}`]
      : []),
    ...(also.length > 0 ? [`Also known as: ${also.map(linkTo).join(', ')}`] : []),
    'In the examples, `~` marks what is underlined. The examples are also the tests of this rule.',
  ];
  return `${paragraphs.join('\n\n')}\n\n`;
}

/** The page that lists the rules by group, in their order. */
export function indexOf(rules: readonly Rule[]): string {
  const chapters = groups.map((group) => chapterOf(group, rules));
  return `${[introductionTo(rules), ...chapters].join('\n\n')}\n`;
}

function introductionTo(rules: readonly Rule[]): string {
  return `<!-- Generated from the rules in this folder by \`npm run update\`. -->

# The rules

layer-review has ${rules.length} rules. Each checks every layer of every image, and every service, not only changed lines. A rule's page says why it matters, what to do instead, what is reported and what is not.

The severity says what is at stake; [severity.md](severity.md) says how it is decided:

- **critical**: gives control of the host to whoever comes, or is a live credential in git
- **high**: a step away from that, gives all that a service has, or is a credential in an image
- **medium**: weakens a defence that others rely on
- **low**: missing hardening
- **info**: worth a look

Some findings are more or less severe than their rule; the rule's page says which.
A [policy](../../docs/policy.md) can change the severity of a rule or group, or turn it off with \`off\`.
Rules marked *strict* apply only in the strict profile; those marked *with a policy* apply only if a policy says what to compare with.

${groups.map((group) => `[${group}](#${group})`).join(' · ')}`;
}

function chapterOf(group: Group, rules: readonly Rule[]): string {
  const rows = rules
    .filter((rule) => rule.group === group)
    .map((rule) => [`[\`${rule.id}\`](${group}/${rule.id}.md)`, gradeOf(rule), targetsOf(rule), rule.title]);
  return [`## ${group}`, looksAfter[group], tableOf(['Rule', 'Severity', 'On', 'Reports'], rows)].join('\n\n');
}

function gradeOf({ severity, profile }: Rule): string {
  return `${severity}${{ default: '', strict: ', *strict*', policy: ', *with a policy*' }[profile]}`;
}

function targetsOf({ targets }: Rule): string {
  return new Intl.ListFormat('en-GB').format(targets.map((target) => kinds[target]));
}

import { imageName, namespaceName, registryName, type TrustedWith, trustedWith } from '../known/trusted-images.ts';
import { severities } from '../problem.ts';
import { groups } from '../rule.ts';
import { dayOf } from '../text/day.ts';
import { readGlob } from '../text/glob.ts';
import { parseElsewhere } from './other-repository.ts';
import { mostDays } from './policy.ts';
import { ruleVersions } from './rule-severity.ts';
import {
  choice,
  type Key,
  listOrTable,
  listShape,
  name,
  object,
  type PolicyShape,
  placedShape,
  readAs,
  tableShape,
  textShape,
  wholeNumber,
} from './shape.ts';
import { signatureDemands } from './signature-demands.ts';

const levels = [...severities, 'never'] as const;

const glob = textShape({
  what: 'a path pattern, such as `deploy/**/*.yml`',
  parse: (each) => {
    const path = each.replace(/^\.?\//, '');
    return readGlob(path) && path;
  },
});
const globs = (means: string): Key<readonly string[]> => ({
  is: listShape(glob, { what: 'path patterns' }),
  means,
});
const words = textShape({ what: 'non-empty text', parse: (each) => each.trim() || undefined });
const date = textShape({ what: 'a date, such as `2027-01-31`', parse: dayOf, schema: { format: 'date' } });

const variable = textShape({
  what: 'a variable name, such as `ACME_PIN`',
  parse: (each) => (/^[\w.-]+$/.test(each) ? each.toLowerCase() : undefined),
});

const memory = textShape({
  what: 'a size in compose notation, such as `512m`',
  parse: (each) => (/^[1-9]\d*(?:\.\d+)?[kmg]b?$/i.test(each) ? each : undefined),
});
const cpus = textShape({
  what: 'a number of CPUs, such as `0.5`',
  parse: (each) => (/^\d+(?:\.\d+)?$/.test(each) && Number(each) > 0 ? each : undefined),
  schema: { type: ['string', 'number'] },
});
const pids = textShape({
  what: 'a number of processes, such as `200`',
  parse: (each) => (/^[1-9]\d*$/.test(each) ? each : undefined),
  schema: { type: ['string', 'integer'] },
});

const registry = textShape({
  what: 'a registry, such as `ghcr.io` or `registry.example.com:5000`',
  parse: registryName,
});
const namespace = textShape({
  what: 'a namespace, such as `ghcr.io/acme` or `docker.io/library`',
  parse: namespaceName,
});
const image = textShape({
  what: 'an image without its tag, such as `traefik` or `ghcr.io/acme/app`',
  parse: imageName,
});

const asked = textShape({
  what: 'a registry to ask, such as `registry.example.com:5000` or `http://10.0.0.5:5000`',
  parse: (each) => (registryName(each.replace(/^https?:\/\//, '')) ? each.replace(/^https:\/\//, '') : undefined),
});

function trusted(key: PolicyShape<string>, what: string): PolicyShape<ReadonlyMap<string, readonly TrustedWith[]>> {
  const list_ = listShape(choice(...trustedWith), { what: trustedWith.join(', ') });
  return listOrTable(listShape(key, { what }), tableShape(`The list of ${what}`, key, list_), []);
}

/**
 * What a policy file can say: validates it, documents it, and is what the schema for editors is written from.
 *
 * @param ruleIds the rules that it can name.
 * @param meaning says what each of them is, in Markdown
 */
export function definition(ruleIds: readonly string[], meaning: (rule: string) => string = () => '') {
  const ofGroups = groups.map((group) => [group, `All rules of the group \`${group}\`.`] as const);
  const ruleOrGroup = name('rule or group', new Map([...ruleIds.map((id) => [id, meaning(id)] as const), ...ofGroups]));
  return object('The policy', {
    extends: {
      is: textShape({
        what: 'a policy in another repository, such as `acme/policies/containers.yml@COMMIT`',
        parse: parseElsewhere,
      }),
      means:
        'A policy in another repository to build on: `owner/repo/path@commit`. Single values here override it; lists and tables are combined. One level only.',
    },
    version: {
      is: textShape({
        what: `a minor version whose rules are known: ${ruleVersions.join(', ')}`,
        parse: (each) => (ruleVersions.includes(each) ? each : undefined),
        schema: { type: ['string', 'number'], enum: [...ruleVersions, ...new Set(ruleVersions.map(Number))] },
      }),
      means:
        'The minor version of layer-review, such as `0.2`, whose rules and severities to keep until you raise it. Rules that are newer only inform: they fail nothing and get no comments. Default: those of the version that runs.',
    },
    profile: {
      is: choice('default', 'strict'),
      means: 'Which rules apply: `default`, or `strict` for additional, more demanding rules.',
    },
    'fail-on': { is: choice(...levels), means: 'Minimum severity that fails the review.' },
    gate: {
      is: choice('all', 'introduced'),
      means:
        'Which findings can fail the review: `introduced` (only those the change introduces) or `all` (existing ones too; those that fail it then get comments).',
    },
    'comment-on': {
      is: choice(...levels),
      means:
        'Minimum severity of new findings that get a comment. What fails the review gets one as well, unless this is `never`.',
    },
    'max-comments': {
      is: wholeNumber(0, 100),
      means: 'Maximum number of findings with a comment of their own; the summary comment lists the rest.',
    },
    files: {
      is: object('`files`', {
        include: globs(
          'Container files with other names. Folders of third-party code and test data (`vendor`, `node_modules`, `testdata`, `fixtures`) are skipped unless a pattern names the folder.',
        ),
        exclude: globs('Files to skip; takes precedence over `include`.'),
      }),
      means: 'Which files are reviewed, as path patterns from the root of the repository.',
    },
    severities: {
      is: tableShape('`severities`', ruleOrGroup, choice(...severities, 'off')),
      means: "The severity of a rule or a group of rules, or `off`; an entry for a rule overrides its group's.",
    },
    trusted: {
      is: object('`trusted`', {
        registries: { is: trusted(registry, 'registries'), means: 'Every image in these registries is trusted.' },
        namespaces: { is: trusted(namespace, 'namespaces'), means: 'Every image in these namespaces is trusted.' },
        images: { is: trusted(image, 'images'), means: 'Individual images, without tags.' },
      }),
      means:
        "Which images are trusted. Once anything is listed here, `untrusted-registry` reports all others. An entry can also be trusted to be `unpinned`, to hold the Docker `socket` or to run `privileged`; such findings are then one step less severe. An image that is called like a known program counts as its makers' own if it comes from a place listed here, but for registries that are open to everybody (`docker.io`).",
    },
    registries: {
      is: listShape(asked, { what: 'registries' }),
      means:
        'Registries of your own to ask about images where the input `registry` is `known`; those that everybody knows (Docker Hub, GHCR, Quay …) need not be named. They are spoken to over HTTPS, unless they are on this machine (`localhost:5000`) or written with `http://`.',
    },
    signatures: {
      is: signatureDemands,
      means:
        'Who must have signed which images. Signatures are verified before the merge; where one cannot be, the review is an error. Of several entries that an image fits, it must meet one.',
    },
    ships: {
      is: tableShape('`ships`', glob, listShape(words, { what: 'stages', least: 1 })),
      means:
        'Which stages of a Dockerfile ship, by path pattern: stage names, or numbers from 0. Default: what workflows and bake files publish, or else the last stage; and what compose files build.',
    },
    limits: {
      is: object('`limits`', {
        memory: { is: memory, means: 'Like `mem_limit`.' },
        cpus: { is: cpus, means: 'Like `cpus`.' },
        pids: { is: pids, means: 'Like `pids_limit`.' },
      }),
      means: 'Limits to suggest for services that have none.',
    },
    secrets: {
      is: object('`secrets`', {
        add: {
          is: listShape(variable, { what: 'variable names' }),
          means: 'Variables that hold credentials, whatever their names suggest.',
        },
        'leave-out': {
          is: listShape(variable, { what: 'variable names' }),
          means: 'Variables that hold no credentials.',
        },
      }),
      means: 'Variables (`ENV`, `ARG`, `environment`, `.env`) to treat as credentials, or not.',
    },
    waivers: {
      is: listShape(
        placedShape(
          readAs(
            object('A waiver', {
              rule: { is: ruleOrGroup, means: 'The rule or group to waive.', required: true },
              paths: {
                is: listShape(glob, { what: 'path patterns', least: 1 }),
                means: 'Where it applies, as path patterns. May be left out where `image` is named.',
              },
              stage: { is: words, means: 'Only in this stage of a Dockerfile: its name, or its number from 0.' },
              service: { is: words, means: 'Only for this service.' },
              image: {
                is: image,
                means:
                  'Only where this image is run or used as a base. A finding about the signature of an image is waived only for an image that is named here, and wherever a file names that.',
              },
              reason: { is: words, means: 'Why this is acceptable.', required: true },
              until: { is: date, means: 'The last day it applies, at most a year from now.', required: true },
              by: { is: words, means: 'Who is responsible for it.' },
            }),
            (said, complain) => {
              if (said.paths || said.image) return { ...said, paths: said.paths ?? ['**'] };
              complain('A waiver requires `paths`, or the `image` that it is for.');
              return undefined;
            },
            { anyOf: ['paths', 'image'].map((each) => ({ required: [each], properties: { [each]: {} } })) },
          ),
        ),
        { what: 'waivers' },
      ),
      means: 'Findings accepted until a given day. They are reported as waived and never fail the review.',
    },
    unread: {
      is: listShape(
        object('An entry of `unread`', {
          paths: {
            is: listShape(glob, { what: 'path patterns', least: 1 }),
            means: 'Which files, as path patterns.',
            required: true,
          },
          reason: { is: words, means: 'Why this is acceptable.', required: true },
          until: { is: date, means: 'The last day it applies, at most a year from now.', required: true },
          by: { is: words, means: 'Who is responsible for it.' },
        }),
        { what: 'entries with `paths`, `reason` and `until`' },
      ),
      means:
        'Unreadable files that may stay unreviewed until a given day: symlinks out of the repository, submodules, broken files. They are listed in the summary and never fail the review.',
    },
    'inline-waivers': {
      is: choice('allow', 'after-merge', 'deny'),
      means:
        'Whether `# layer-review: allow=…` comments apply: `allow`; `after-merge` (one added by a pull request applies to findings that would fail it only after the merge); or `deny`.',
    },
    'longest-waiver': {
      is: wholeNumber(1, mostDays),
      means:
        'In how many days, at most, whatever accepts anything must end: waivers, in comments too, the baseline, and entries of `unread`. Never more than a year.',
    },
    'waivers-by': {
      is: listShape(words, { what: 'names' }),
      means:
        'Who may accept anything, as `by` names them: in waivers, in comments too, the baseline, and entries of `unread`. `[]`: nobody. Default: anybody, and `by` may be left out.',
    },
  });
}

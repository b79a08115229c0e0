import { imageName, namespaceName, registryName, type TrustedWith, trustedWith } from '../known/trusted-images.ts';
import { severities } from '../problem.ts';
import { groups } from '../rule.ts';
import { dayOf } from '../text/day.ts';
import { readGlob } from '../text/glob.ts';
import { parseElsewhere } from './other-repository.ts';
import {
  choice,
  type Key,
  listOrTable,
  listShape,
  name,
  object,
  type PolicyShape,
  placedShape,
  tableShape,
  textShape,
  wholeNumber,
} from './shape.ts';

const levels = [...severities, 'never'] as const;

const glob = textShape({
  what: 'a pattern of paths, such as `deploy/**/*.yml`',
  parse: (each) => {
    const path = each.replace(/^\.?\//, '');
    return readGlob(path) && path;
  },
});
const globs = (means: string): Key<readonly string[]> => ({
  is: listShape(glob, { what: 'patterns of paths' }),
  means,
});
const words = textShape({ what: 'a text', parse: (each) => each.trim() || undefined });
const date = textShape({ what: 'a day, such as `2027-01-31`', parse: dayOf, schema: { format: 'date' } });

const variable = textShape({
  what: 'the name of a variable, such as `ACME_PIN`',
  parse: (each) => (/^[\w.-]+$/.test(each) ? each.toLowerCase() : undefined),
});

const memory = textShape({
  what: 'a size as compose writes it, such as `512m`',
  parse: (each) => (/^[1-9]\d*(?:\.\d+)?[kmg]b?$/i.test(each) ? each : undefined),
});
const cpus = textShape({
  what: 'a number of processors, such as `0.5`',
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

function trusted(key: PolicyShape<string>, what: string): PolicyShape<ReadonlyMap<string, readonly TrustedWith[]>> {
  const list_ = listShape(choice(...trustedWith), { what: trustedWith.join(', ') });
  return listOrTable(listShape(key, { what }), tableShape(`The list of ${what}`, key, list_), []);
}

/**
 * What a policy file can say: validates it, documents it, and is what the schema for editors is written from.
 *
 * @param ruleIds the rules that it can name.
 */
export function definition(ruleIds: readonly string[]) {
  const names = [...ruleIds, ...groups];
  const ruleOrGroup = name('rule or group', names);
  return object('The policy', {
    extends: {
      is: textShape({
        what: 'a policy in another repository, such as `acme/policies/containers.yml@COMMIT`',
        parse: parseElsewhere,
      }),
      means:
        'A policy in another repository that this one adds to: `owner/repo/path@commit`. What is said here goes before; lists and tables are put together. It is one level deep.',
    },
    profile: {
      is: choice('default', 'strict'),
      means: 'Which rules apply: `default`, or `strict` for those that need more of a team as well.',
    },
    'fail-on': { is: choice(...levels), means: 'Minimum severity that fails the review.' },
    gate: {
      is: choice('all', 'introduced'),
      means:
        'Which findings can fail the review: only those `introduced` by the change, or `all`, for those that were there before as well, which are then commented too.',
    },
    'comment-on': {
      is: choice(...levels),
      means:
        'Minimum severity of new findings that get a comment. What fails the review gets one as well, unless this is `never`.',
    },
    'max-comments': {
      is: wholeNumber(0, 100),
      means: 'How many comments of their own findings get at most; the summary comment lists the others.',
    },
    files: {
      is: object('`files`', {
        include: globs(
          "Container files that are not named like ones. Those in folders of other people's code or of test data (`vendor`, `node_modules`, `testdata`, `fixtures`) are left out unless a pattern names the folder.",
        ),
        exclude: globs('Files to leave out; this wins.'),
      }),
      means: 'Which files are reviewed, as patterns of paths from the root of the repository.',
    },
    severities: {
      is: tableShape('`severities`', ruleOrGroup, choice(...severities, 'off')),
      means: "How severe a rule or a group of rules is, or `off`; a rule's own entry wins.",
    },
    trusted: {
      is: object('`trusted`', {
        registries: { is: trusted(registry, 'registries'), means: 'Everything in them is trusted.' },
        namespaces: { is: trusted(namespace, 'namespaces'), means: 'All images below such a name are trusted.' },
        images: { is: trusted(image, 'images'), means: 'Single images, without their tags.' },
      }),
      means:
        'Whose images are trusted. As soon as anything stands here, `untrusted-registry` reports all others. An entry can say with what more it is trusted: to be `unpinned`, to hold the Docker `socket`, to run `privileged`; such findings are then one step less severe.',
    },
    ships: {
      is: tableShape('`ships`', glob, listShape(words, { what: 'stages', least: 1 })),
      means:
        'Which stages of a Dockerfile ship, by patterns of paths: names or numbers from 0. Otherwise the last one does, or those that compose files build.',
    },
    limits: {
      is: object('`limits`', {
        memory: { is: memory, means: 'As `mem_limit`.' },
        cpus: { is: cpus, means: 'As `cpus`.' },
        pids: { is: pids, means: 'As `pids_limit`.' },
      }),
      means: 'The limits to suggest for services that have none.',
    },
    secrets: {
      is: object('`secrets`', {
        add: {
          is: listShape(variable, { what: 'names of variables' }),
          means: 'Variables whose values are credentials, whatever their names look like.',
        },
        'leave-out': {
          is: listShape(variable, { what: 'names of variables' }),
          means: 'Variables whose values are none.',
        },
      }),
      means: 'Names of variables (`ENV`, `ARG`, `environment`, `.env`) to take for credentials, or not to.',
    },
    waivers: {
      is: listShape(
        placedShape(
          object('A waiver', {
            rule: { is: ruleOrGroup, means: 'The rule or the group that is waived.', required: true },
            paths: {
              is: listShape(glob, { what: 'patterns of paths', least: 1 }),
              means: 'Where: patterns of paths.',
              required: true,
            },
            stage: { is: words, means: 'Only in this stage of a Dockerfile: its name, or its number from 0.' },
            service: { is: words, means: 'Only for this service.' },
            image: { is: image, means: 'Only where this image is run or built on.' },
            reason: { is: words, means: 'Why this is acceptable.', required: true },
            until: { is: date, means: 'The last day, at most a year from now.', required: true },
            by: { is: words, means: 'Who answers for it.' },
          }),
        ),
        { what: 'waivers' },
      ),
      means: 'Findings that are accepted for a time. They are told as waived and fail nothing.',
    },
    unread: {
      is: listShape(
        object('An entry of `unread`', {
          paths: {
            is: listShape(glob, { what: 'patterns of paths', least: 1 }),
            means: 'Which files: patterns of paths.',
            required: true,
          },
          reason: { is: words, means: 'Why this is acceptable.', required: true },
          until: { is: date, means: 'The last day, at most a year from now.', required: true },
          by: { is: words, means: 'Who answers for it.' },
        }),
        { what: 'entries with `paths`, `reason` and `until`' },
      ),
      means:
        'Files that may stay unreviewed for a time because they cannot be read: links out of the repository, submodules, broken files. They are listed in the summary and fail nothing.',
    },
    'inline-waivers': {
      is: choice('allow', 'after-merge', 'deny'),
      means:
        'Whether `# layer-review: allow=…` in a file counts: `allow`; `after-merge`: what a pull request adds counts at once only for what would not fail it; `deny`: never.',
    },
  });
}

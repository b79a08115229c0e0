/** What is told of an audit, in tables that every form of it goes by. */
import { type Severity, severities } from '../problem.ts';
import { count } from '../report/wording.ts';
import type { AuditReport, RepositoryFinding } from './merge.ts';
import { soon } from './merge.ts';

/** A cell of a table. */
export type Cell =
  | string
  | number
  /** Text from a repository; a link where there is an address. */
  | { readonly code: string; readonly url?: string | undefined }
  | { readonly severity: Severity }
  /** How many findings of each severity. */
  | { readonly counts: Readonly<Record<Severity, number>> };

export interface Section {
  readonly title: string;
  /** A sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The numbers that come first. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly severity?: Severity;
}

/** @param server where the repositories are, as `https://github.com`; undefined where they are clones on a disk */
export function figuresOf({ repositories, counts, unread, since }: AuditReport): Figure[] {
  return [
    { name: 'repositories', value: repositories.length },
    ...severities.slice(0, 3).map((severity) => ({ name: severity, value: counts[severity], severity })),
    ...(since ? [{ name: `new since ${since.day}`, value: since.introduced.length }] : []),
    ...(since ? [{ name: 'gone', value: since.gone.length }] : []),
    { name: 'not read', value: unread.length },
  ];
}

/** @param server where the repositories are, as `https://github.com`; undefined where they are clones on a disk */
export function sectionsOf(report: AuditReport, server: string | undefined): Section[] {
  const { repositories, rules, since, endings, releases, images, unread, raising } = report;
  const heads = new Map(repositories.map(({ repository, head }) => [repository, head]));
  const home = (repository: string): Cell => ({ code: repository, url: server && `${server}/${repository}` });
  const place = ({ repository, path, line }: RepositoryFinding): Cell => ({
    code: `${path}:${line}`,
    url: server && `${server}/${repository}/blob/${heads.get(repository) ?? 'HEAD'}/${encoded(path)}#L${line}`,
  });
  const found = (each: RepositoryFinding): Cell[] => [
    { severity: each.severity },
    home(each.repository),
    place(each),
    { code: each.rule },
    each.message,
  ];
  const findingColumns = ['Severity', 'Repository', 'Where', 'Rule', 'What'];
  const all: Section[] = [
    ...(since
      ? [
          {
            title: `New since ${since.day}`,
            about: 'In repositories that were audited then as well.',
            columns: findingColumns,
            rows: since.introduced.map(found),
          },
        ]
      : []),
    {
      title: 'Repositories',
      about: 'Worst first. Findings of one cause count once.',
      columns: ['Repository', 'Findings', ...severities, 'Accepted', 'Files'],
      rows: repositories.map(({ repository, counts, files }) => [
        home(repository),
        { counts },
        ...severities.map((each) => counts[each]),
        counts.waived,
        files,
      ]),
    },
    {
      title: 'Rules',
      about: 'Worst first, then by the number of repositories.',
      columns: ['Severity', 'Rule', 'Repositories', 'Findings'],
      rows: rules.map(({ severity, rule, repositories, findings }) => [
        { severity },
        { code: rule },
        repositories,
        findings,
      ]),
    },
    {
      title: 'Accepted, and ends soon',
      about: `Waivers, baselines and unread files that count for no more than ${soon} days, or not any more.`,
      columns: ['Last day', 'Repository', 'Kind', 'Reason', 'By'],
      rows: endings.map(({ repository, accepted: { until, kind, reason, by } }) => [
        ...[until, home(repository), kind],
        ...[reason, by ?? ''],
      ]),
    },
    {
      title: 'Images without security fixes',
      about: 'By the day of the last fixes.',
      columns: ['Last fixes', 'Release', 'Repositories', 'Images'],
      rows: releases.map(({ ends, release, repositories, images }) => [
        ...[ends, release, repositories],
        { code: images.slice(0, 5).join(', ') + (images.length > 5 ? ' …' : '') },
      ]),
    },
    {
      title: 'What newer rules would bring',
      about: `Where ${count(raising.repositories, 'policy keeps', 'policies keep')} the rules of an older version: raising it fails ${count(raising.failing, 'more repository', 'more repositories')}.`,
      columns: ['Severity', 'Rule', 'Repositories', 'Findings', 'Failing'],
      rows: raising.rules.map(({ severity, rule, repositories, findings, failing }) => [
        { severity },
        { code: rule },
        ...[repositories, findings, failing],
      ]),
    },
    {
      title: 'Images',
      about: 'By how many repositories name them.',
      columns: ['Image', 'Repositories'],
      rows: images.map(({ image, repositories }) => [{ code: image }, repositories]),
    },
    {
      title: 'Not read',
      about: 'What could not be reviewed, and why.',
      columns: ['Repository', 'File', 'Why'],
      rows: unread.map(({ repository, path, reason }) => [
        home(repository),
        path === undefined ? '' : { code: path },
        reason,
      ]),
    },
    ...(since
      ? [
          {
            title: `Gone since ${since.day}`,
            about: 'Found then, and not any more.',
            columns: findingColumns,
            rows: since.gone.map(found),
          },
          {
            title: 'Repositories that came and went',
            about: 'What only one of the two audits has.',
            columns: ['Repository', ''],
            rows: [
              ...since.added.map((each): Cell[] => [home(each), 'came']),
              ...since.removed.map((each): Cell[] => [home(each), 'went']),
            ],
          },
        ]
      : []),
  ];
  return all.filter(({ rows }) => rows.length > 0);
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Writes `src/known/end-of-life.data.ts` from the product files of endoflife.date. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { groupBy } from '../../../src/text/group-by.ts';
import { type Mapping, mappings } from './end-of-life.products.ts';

interface Cycle {
  readonly releaseCycle: string;
  readonly codename?: string;
  /** The day, or whether it has come: all values are texts. */
  readonly eol: string;
  readonly eoes?: string;
  readonly latestReleaseDate?: string;
}

/** The day of Docker's first release: no image is of a release that ended before. */
const firstImages = '2013-03-20';

/**
 * The text of the table, not yet formatted.
 *
 * @param folder of a checkout of github.com/endoflife-date/endoflife.date, or its `products`.
 * @param day up to which an end counts as one, `YYYY-MM-DD`: the day of the refresh.
 */
export function endOfLifeTable(folder: string, day: string, rows: readonly Mapping[] = mappings): string {
  const products = existsSync(join(folder, 'products')) ? join(folder, 'products') : folder;
  const written = rows.map((row) => {
    const releases = releasesOf(row, cyclesIn(products, row.product));
    assert.notEqual(releases.length, 0, `${row.product} has no release that ends`);
    return `{ names: '${row.names}', title: '${row.title}', releases: \`${wrapped(releases)}\` },`;
  });
  return `import type { Knowledge } from './knowledge.ts';

// Written by \`npm run refresh -- end-of-life\`.

export interface DatedProduct {
  /** Repositories: Docker Hub's official ones by their bare name, others with their registry. */
  readonly names: string;
  /** What people call it. */
  readonly title: string;
  /** \`release date\`, and other names of the release behind it. */
  readonly releases: string;
}

/**
 * When releases stop getting security fixes. Free support counts: Debian with its LTS team, Ubuntu without Pro. A number
 * that only begins others (\`python:2\`) ends with the last of them.
 */
export const endOfLifeDates: Knowledge<{
  /** What ends on this day or later counts as alive. */
  readonly endedBefore: string;
  readonly products: readonly DatedProduct[];
}> = {
  source: 'https://endoflife.date (github.com/endoflife-date/endoflife.date, products/; MIT)',
  asOf: '${newest(products)}',
  endedBefore: '${day}',
  products: [
    ${written.join('\n')}
  ],
};
`;
}

/** The last day on which a release was added anywhere: the data is no older, and says nothing of what came later. */
function newest(products: string): string {
  const days = readdirSync(products)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => cyclesIn(products, name.slice(0, -3)))
    .map(({ latestReleaseDate }) => latestReleaseDate ?? '');
  return days.sort().at(-1)!;
}

function cyclesIn(products: string, product: string): readonly Cycle[] {
  const front = readFileSync(join(products, `${product}.md`), 'utf8').split(/^---[ \t]*$/m)[1];
  assert.ok(front, `${product}.md has no front matter`);
  // All as text: as a number 3.10 would be 3.1.
  return parse(front, { schema: 'failsafe' }).releases;
}

/** `3.9 2025-10-31`, and other names of the release behind it, in the order of their numbers. */
function releasesOf(mapping: Mapping, cycles: readonly Cycle[]): string[] {
  const { only, except = [] } = mapping;
  const known = cycles.filter(({ releaseCycle }) =>
    only === undefined ? !except.includes(releaseCycle) : releaseCycle === only,
  );
  const rows = known.flatMap((cycle) => {
    const end = endOf(cycle, mapping);
    if (end === undefined) return [];
    return [
      { release: only === undefined ? cycle.releaseCycle.toLowerCase() : '*', end, names: namesOf(cycle, mapping) },
    ];
  });
  return [...rows, ...wholes(known, mapping), ...before(known, mapping)]
    .filter(({ end }) => end >= firstImages)
    .sort((a, b) => a.release.localeCompare(b.release, 'en', { numeric: true }))
    .map(({ release, end, names }) => [release, end, ...names].join(' '));
}

/** The numbers that others begin with, where all of them have an end: the last of these. */
function wholes(cycles: readonly Cycle[], mapping: Mapping): { release: string; end: string; names: string[] }[] {
  const families = groupBy(cycles, ({ releaseCycle }) => releaseCycle.split('.')[0]!);
  return [...families].flatMap(([release, family]) => {
    const ends = family.map((cycle) => endOf(cycle, mapping));
    const end = ends.every((each) => each !== undefined) ? ends.sort().at(-1) : undefined;
    return end === undefined || family.some(({ releaseCycle }) => releaseCycle === release)
      ? []
      : [{ release, end, names: [] }];
  });
}

/**
 * `<2.8`: what is older than the oldest release has ended no later than that. Not where the oldest goes on, and not where
 * releases are not numbered throughout.
 */
function before(cycles: readonly Cycle[], mapping: Mapping): { release: string; end: string; names: string[] }[] {
  const numbered = cycles.every(({ releaseCycle }) => /^\d+(?:\.\d+)*$/.test(releaseCycle));
  if (!numbered || mapping.only !== undefined) return [];
  const [oldest] = [...cycles]
    .sort((a, b) => a.releaseCycle.localeCompare(b.releaseCycle, 'en', { numeric: true }))
    .filter(({ eol }) => eol !== 'true');
  const end = oldest && endOf(oldest, mapping);
  return end === undefined ? [] : [{ release: `<${oldest!.releaseCycle}`, end, names: [] }];
}

/** The last day of free support; undefined while it has none. */
function endOf({ eol, eoes }: Cycle, { extended }: Mapping): string | undefined {
  return [...(extended ? [eoes] : []), eol].find((text) => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text));
}

function namesOf({ releaseCycle, codename }: Cycle, { also }: Mapping): string[] {
  const name = /^[a-z]+(?= |$)/.exec(codename?.toLowerCase() ?? '')?.[0];
  return [name, also?.[releaseCycle]].flatMap((each) => (each === undefined || each === releaseCycle ? [] : [each]));
}

/** In lines of a width that people read. */
function wrapped(releases: readonly string[]): string {
  const lines: string[] = [];
  for (const release of releases) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + release.length < 100) lines[lines.length - 1] = `${last}; ${release}`;
    else lines.push(release);
  }
  return lines.length === 1 ? lines[0]! : `\n${lines.map((line) => `        ${line}`).join('\n')}\n      `;
}

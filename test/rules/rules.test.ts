import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { type Finding, remedyOf } from '../../src/finding.ts';
import { maintainedInstead } from '../../src/known/end-of-life.ts';
import { completeName, fullName, parseReference } from '../../src/known/image-reference.ts';
import { pulledImages } from '../../src/model/named-images.ts';
import { understand } from '../../src/model/understand.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { compareSeverities, reaches } from '../../src/problem.ts';
import { withEdits } from '../../src/review/edits.ts';
import { groups, onlyInforms, type Rule } from '../../src/rule.ts';
import { rules } from '../../src/rules/index.ts';
import { compareLocations, outermost, Source, textAt } from '../../src/source.ts';
import { version } from '../../src/version.ts';
import { judge } from '../judge.ts';
import { readPage } from '../page-text.ts';
import { filesOf } from './example.ts';
import { examplesOf } from './rule-examples.ts';
import { type Example, isMarked } from './rule-page.ts';
import { markedIn, ofLosses, policyOf, type Told, told, understood } from './told-example.ts';

/** Findings together name several places; the example marks the first, and every one at which a rule finds one fault. */
function places(found: readonly Told[]): string[] {
  return found
    .flatMap((each) => [each, ...(each.fault === undefined ? [] : (each.joined ?? []))])
    .sort((a, b) => compareLocations(a.at, b.at))
    .map(({ at }) => {
      const { source, span } = outermost(at);
      return `${source.path}:${span.start}-${span.end} ${source.text.slice(span.start, span.end)}`;
    });
}

async function check(rule: Rule, example: Example): Promise<void> {
  const telling = example.before ? tellsOfLoss(rule) : rule;
  const marked = markedIn(example.files);
  const sources = marked.map(({ source }) => source);
  allAreNamed(example, [sources, markedIn(example.before).map(({ source }) => source)]);
  const found = await told(rule, example, marked);
  const expected = [...marked, ...markedIn(example.before)].flatMap(({ source, marks }) =>
    marks.map(({ start, end }) => `${source.path}:${start}-${end} ${source.text.slice(start, end)}`),
  );
  const at = telling.change ? [...new Set(places(found))] : places(found);
  assert.deepEqual(at.sort(), expected.sort());
  for (const { severity } of found)
    assert.equal(severity, onlyInforms(telling) ? 'info' : (example.severity ?? telling.severity));
  for (const finding of found) {
    const remedy = remedyOf(finding);
    // Nothing is to be done about what a program needs, so that it is little.
    if (remedy === '') assert.ok(!reaches(finding.severity, 'medium'));
    else assertProse(remedy);
  }
  for (const finding of found) await checkFix(rule, finding, sources, found, example);
}

function tellsOfLoss(rule: Rule): Rule {
  assert.ok(rule.change ?? rule.kept, 'a file before the change is for what a change does');
  return rule.change ? rule : ofLosses;
}

/** What registries say is of images that the files name. */
function allAreNamed({ registry }: Example, sides: readonly (readonly Source[])[]): void {
  const named = sides.flatMap((sources) => pulledImages(understand(filesOf(sources))));
  const all = named.flatMap(({ reference }) => [reference, maintainedInstead(reference) ?? reference]);
  const names = new Set(all.map(fullName));
  // The other tags that a repository has may be newer.
  const repositories = new Set(all.map(completeName));
  for (const name of registry?.keys() ?? [])
    assert.ok(names.has(name) || repositories.has(completeName(parseReference(name)!)), `no file names ${name}`);
}

/** Whole sentences. */
function assertProse(text: string): void {
  assert.match(text, /^[A-Z`][\s\S]*\.$/);
  assertMarkedUp(text);
}

function assertMarkedUp(text: string): void {
  const prose = text.split('`');
  assert.equal(prose.length % 2, 1, 'its backticks come in pairs');
  for (let i = 0; i < prose.length; i += 2)
    assert.doesNotMatch(prose[i]!, /[*_<>[\]#|]|https?:/, 'only code is marked up');
}

/** A fix takes its finding away, or eases it where it says so, brings no other, and leaves files that still parse. */
async function checkFix(
  rule: Rule,
  { fix, at, severity, service }: Finding,
  sources: readonly Source[],
  found: readonly Finding[],
  example: Example,
): Promise<void> {
  if (!fix) return;
  // A whole review reads the files itself.
  const read = new Map(fix.edits.map((edit) => outermost(edit.at).source).map((source) => [source.path, source]));
  const after = sources.map(
    ({ path, text }) => new Source(path, withEdits(read.get(path) ?? new Source(path, text), fix.edits)),
  );
  const left = await told(
    rule,
    example,
    after.map((source) => ({ source, marks: [] })),
  );
  if (fix.eases) {
    const [same] = left.filter((each) => each.service === service && textAt(each.at) === textAt(at));
    assert.equal(compareSeverities({ severity }, same!) < 0, true, `the fix at ${at.span.start} must ease its finding`);
  } else assert.equal(left.length, found.length - 1, `the fix at ${at.span.start} must take exactly its finding away`);
  // What a stricter profile would still say is no fault of a fix that everybody is offered.
  const whole = rule.profile === 'default' ? defaultPolicy : policyOf(example);
  const before = judge(await understood(sources, example), rules, whole).findings;
  const now = judge(await understood(after, example), rules, whole).findings;
  const names = (list: readonly Finding[]) => list.map((each) => each.rule.id).sort();
  const without = names(before);
  // What a rule says of a change is not among them.
  if (!rule.change && !example.before && !fix.eases) without.splice(without.indexOf(rule.id), 1);
  for (const id of names(now)) assert.ok(without.includes(id), `the fix brings ${id}`);
}

describe('rules', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const example of examplesOf(rule)) test(example.title, () => check(rule, example));
    });
  }
});

test('a rule only informs until the next minor version, whatever it finds, unless a policy says more', () => {
  assert.equal(onlyInforms({}), false);
  for (const [since, version, is] of [
    ['0.3', '0.2.9', true],
    ['0.3', '0.3.0', true],
    ['0.3', '0.4.0', false],
    ['0.10', '0.9.0', true],
    ['0.9', '1.0.0', false],
    ['1.0', '0.9.0', true],
  ] as const)
    assert.equal(onlyInforms({ since }, version), is, `${since} in ${version}`);
  const rule: Rule = {
    ...rules[0]!,
    severity: 'high',
    since: version,
    image: ({ stage }) => [{ at: stage.from.at, message: ['x'], severity: 'critical' }],
  };
  const project = understand(filesOf([new Source('Dockerfile', 'FROM scratch\n')]));
  const told = (policy: Policy) => judge(project, [rule], policy).findings.map(({ severity }) => severity);
  assert.deepEqual(told(defaultPolicy), ['info']);
  assert.deepEqual(told({ ...defaultPolicy, severities: new Map([[rule.id, 'medium']]) }), ['high']);
});

/** What says the same in another instruction, to see whether a rule cares. */
const swaps = [
  ['RUN', 'CMD'],
  ['RUN', 'HEALTHCHECK CMD'],
  ['ENV', 'ARG'],
  ['ENV', 'LABEL'],
  ['COPY', 'ADD'],
  ['ADD', 'COPY'],
] as const;

test('no rule has anything to say of an instruction that it does not ask for', () => {
  const written = rules.flatMap((rule) => examplesOf(rule).map(({ files }) => markedIn(files)));
  const texts = written.map((files) => files.map(({ source: { path, text } }) => [path, text] as const));
  const swapped = swaps.flatMap(([from, to]) => {
    const instruction = new RegExp(`^${from}\\b(?! *--)`, 'gm');
    return texts
      .filter((files) => files.some(([, text]) => text.search(instruction) >= 0))
      .map((files) => files.map(([path, text]) => [path, text.replace(instruction, to)] as const));
  });
  // `satisfies Rule<'ADD'>`: nothing else is given to it, and it looks at no keyword.
  const isGivenAll = ({ group, id }: Rule) => readPage(`src/rules/${group}/${id}.ts`).includes('} satisfies Rule;');
  const asking = rules
    .filter((rule: Rule) => rule.layer && isGivenAll(rule))
    .map((rule): Rule => ({ ...rule, profile: 'default' }));
  const askingOfAll = asking.map(({ instructions: _, ...rule }: Rule): Rule => rule);
  for (const files of [...texts, ...swapped]) {
    const project = understand(filesOf(files.map(([path, text]) => new Source(path, text))));
    const told = (asked: readonly Rule[]) =>
      judge(project, asked, defaultPolicy).findings.map(({ rule, at }) => `${rule.id} at ${outermost(at).span.start}`);
    assert.deepEqual(told(asking).sort(), told(askingOfAll).sort(), files.map(([, text]) => text).join('\n'));
  }
});

describe('every rule', () => {
  const files = groups.flatMap((group) => {
    try {
      return readdirSync(new URL(`../../src/rules/${group}`, import.meta.url))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${group}/${name}`);
    } catch {
      return [];
    }
  });

  test('is named after its file and listed once', () => {
    assert.deepEqual(rules.map(({ group, id }) => `${group}/${id}.ts`).sort(), files.sort());
  });

  for (const rule of rules) {
    test(`${rule.id} is documented and tested`, () => {
      const { id, title, why, fix, also }: Rule = rule;
      const examples = examplesOf(rule);
      assert.match(id, /^[a-z]+(?:-[a-z]+)*$/);
      for (const other of (rule as Rule).covers ?? [])
        assert.ok(
          rules.some((each) => each.id === other),
          other,
        );
      assert.match(title, /^[A-Z][^.]*[^.]$/);
      for (const text of [why, fix]) assertProse(text);
      assertMarkedUp(title);
      assert.equal(new Set(also).size, also.length);
      assert.ok(
        !(rule as Rule).kept || examples.some((each) => each.before && isMarked(each)),
        'an example of the loss of what keeps from it',
      );
      assert.ok(!rule.instructions || rule.layer, 'instructions are for a rule over layers');
      const [own, beside] = [
        [rule.layer, rule.image, rule.source],
        [rule.service, rule.application, rule.change],
      ].map((hooks) => hooks.filter(Boolean).length) as [number, number];
      assert.ok(own + beside >= 1 && own <= 1 && (!rule.bakeTarget || rule.targets.includes('bake')));
      const marked = examples.filter(({ files, before }) =>
        [...markedIn(files), ...markedIn(before)].some(({ marks }) => marks.length > 0),
      );
      assert.ok(marked.length >= 2, 'two examples that it finds');
      assert.ok(examples.length - marked.length >= marked.length, 'at least as many examples that it leaves alone');
      assert.equal(new Set(examples.map((each) => each.title)).size, examples.length);
    });
  }
});

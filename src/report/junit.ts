/**
 * The review as JUnit XML, which servers show as tests (https://github.com/testmoapp/junitxml): what fails the review is a test
 * that fails, what could not be reviewed one that ends with an error.
 */
import type { Element } from 'xast';
import { x } from 'xastscript';
import { deciding } from '../review/deciding.ts';
import type { Review } from '../review/review.ts';
import { type Annotation, annotationsByFile } from './annotations.ts';
import { xmlDocument } from './xml.ts';

/** A suite for each file: a test for each cause of findings in it. One test more says whether the review is whole. */
export function reviewJunit(review: Review): string {
  const unverified = new Set(deciding(review.findings, review.policy).unverified.map(({ cause }) => cause));
  const whole = x('testcase', { classname: 'layer-review', name: 'Everything could be reviewed' }, [
    ...(review.verdict === 'error' ? [x('error', { message: review.reason })] : []),
  ]);
  const suites = [
    suite('layer-review', [whole]),
    ...annotationsByFile(review).map(([name, some]) =>
      suite(
        name,
        some.map((each) => testcase(name, each, unverified)),
      ),
    ),
  ];
  const all = suites.flatMap(({ children }) => children as Element[]);
  const tree = x('testsuites', { name: 'layer-review', ...counts(all) }, suites);
  return xmlDocument(tree);
}

function suite(name: string, tests: Element[]): Element {
  return x('testsuite', { name, ...counts(tests) }, tests);
}

function counts(tests: readonly Element[]): Record<'tests' | 'failures' | 'errors', number> {
  const having = (name: string) =>
    tests.filter(({ children }) => children.some((child) => 'name' in child && child.name === name)).length;
  return { tests: tests.length, failures: having('failure'), errors: having('error') };
}

function testcase(file: string, told: Annotation, unverified: ReadonlySet<string>): Element {
  const { place, title, message, finding } = told;
  const [what] = message.split('\n');
  const details = { message: what, type: finding?.rule.id ?? 'unread' };
  return x('testcase', { classname: file, name: `${file}:${place.startLine} ${title}` }, [outcome()]);

  function outcome(): Element {
    if (!finding || unverified.has(finding.cause)) return x('error', details, message);
    return finding.failing ? x('failure', details, message) : x('system-out', message);
  }
}

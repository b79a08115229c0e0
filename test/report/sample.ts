/** Small reviews and projects, put together by hand: what the outputs need to know of a pull request, and no more. */

import type { Secrets } from '../../src/facts/secrets/everything-to-hide.ts';
import type { Standing } from '../../src/finding.ts';
import type { Project, Unread } from '../../src/model/project.ts';
import { publishedImages } from '../../src/model/published-images.ts';
import { defaultPolicy, type Policy } from '../../src/policy/policy.ts';
import { type Fix, type Message, type Note, reaches, type Severity, severities } from '../../src/problem.ts';
import type { Placement, Review, ReviewedFinding, Verdict } from '../../src/review/review.ts';
import type { Rule } from '../../src/rule.ts';
import { type Location, Source } from '../../src/source.ts';
import { aService, at, dockerfileProject, emptyProject, known, reference } from './containers.ts';

export function aRule(parts: Partial<Rule> = {}): Rule {
  return {
    id: 'run-as-root',
    title: 'The container runs as root',
    group: 'privilege',
    severity: 'high',
    targets: ['dockerfile'],
    profile: 'default',
    why: 'Whoever breaks into the process is root in the container, and one kernel bug away from the host.',
    fix: 'Make a user and switch to it: `RUN adduser -D -u 10001 app` and `USER 10001`.',
    also: ['CIS 4.1', 'hadolint DL3002'],
    ...parts,
  };
}

export interface FindingParts {
  at: Location;
  rule?: Partial<Rule>;
  message?: Message;
  severity?: Severity;
  standing?: Standing;
  placement?: Placement;
  notes?: Note[];
  fix?: Fix;
  remedy?: string;
  image?: string;
  service?: string;
  side?: 'base';
  fingerprint?: string;
  /** A cause of its own unless given. */
  cause?: string;
  /** By its severity unless given. */
  failing?: boolean;
}

let causes = 0;

export function aFinding(parts: FindingParts): ReviewedFinding {
  const rule = aRule(parts.rule);
  const { notes, fix, side, remedy } = parts;
  return {
    at: parts.at,
    rule,
    message: parts.message ?? ['The last ', { code: 'USER' }, ' of ', { code: 'app' }, ' is ', { code: 'root' }, '.'],
    severity: parts.severity ?? rule.severity,
    standing: parts.standing ?? 'introduced',
    placement: parts.placement ?? { kind: 'summary' },
    image: parts.image,
    service: parts.service,
    fingerprint: parts.fingerprint ?? '3f2a91c07d5e4b68',
    cause: parts.cause ?? parts.fingerprint ?? `own ${causes}`,
    practice: parts.cause ?? parts.fingerprint ?? `own ${causes++}`,
    parts: [],
    marks: [parts.fingerprint ?? '3f2a91c07d5e4b68'],
    failing: parts.failing ?? reaches(parts.severity ?? rule.severity, 'high'),
    ...(notes && { notes }),
    ...(fix && { fix }),
    ...(remedy && { remedy }),
    ...(side && { side }),
  };
}

export const noSecrets: Secrets = { values: [], places: [] };

export interface ReviewParts {
  findings?: readonly ReviewedFinding[];
  fixed?: readonly ReviewedFinding[];
  waived?: readonly ReviewedFinding[];
  project?: Project;
  secrets?: Secrets;
  unread?: Unread[];
  remarks?: string[];
  files?: string[];
  verdict?: Verdict;
  reason?: string;
  policy?: Partial<Policy>;
  /** Nothing to compare with, as in a scan. */
  alone?: boolean;
}

export function aReview(parts: ReviewParts = {}): Review {
  const { findings = [], fixed = [], waived = [], project = emptyProject } = parts;
  const introduced = findings.filter(({ standing }) => standing === 'introduced').length;
  const bySeverity = Object.fromEntries(
    severities.map((each) => [each, findings.filter(({ severity }) => severity === each).length]),
  );
  return {
    change: {
      base: parts.alone ? undefined : 'b'.repeat(40),
      head: 'a'.repeat(40),
      title: 'acme/shop#12',
      files: [],
      incomplete: undefined,
    },
    today: '2026-11-24',
    policy: { ...defaultPolicy, ...parts.policy },
    verdict: parts.verdict ?? (findings.length > 0 ? 'fail' : 'pass'),
    reason:
      parts.reason ??
      (findings.length > 0 ? '1 finding of severity high or worse' : 'no finding of severity high or worse'),
    findings,
    waived,
    fixed,
    unreported: 0,
    updates: [],
    counts: {
      introduced,
      existing: findings.length - introduced,
      fixed: fixed.length,
      waived: waived.length,
      bySeverity: bySeverity as Record<Severity, number>,
    },
    unread: parts.unread ?? [],
    accepted: [],
    remarks: parts.remarks ?? [],
    files: parts.files ?? ['Dockerfile'],
    applied: new Set([aRule().id]),
    published: publishedImages(project),
    signatures: project.signatures,
    project: () => project,
    secrets: parts.secrets ?? noSecrets,
  };
}

/** The made-up pull request that the tests look at: an image that inherits root, and two services. */
export function sample() {
  const dockerfile = new Source(
    'shop/Dockerfile',
    'FROM node:22 AS base\nUSER root\nFROM base AS app\nARG TOKEN\nENV MODE=production\nRUN curl -fsSL https://deb.nodesource.com/setup.sh | bash -\nRUN npm ci\n',
  );
  const compose = new Source(
    'compose.yml',
    'services:\n  shop:\n    build: shop\n    privileged: true\n  cache:\n    image: redis:7\n',
  );
  const project = dockerfileProject(dockerfile);
  const services = [
    aService(compose, 'shop', { kind: 'built', image: project.images[1]! }),
    aService(
      compose,
      'cache',
      { kind: 'pulled', reference: reference('redis:7'), platform: undefined, published: undefined },
      { image: known(compose, 'redis:7') },
    ),
  ];
  const findings = [
    aFinding({
      at: at(compose, 'privileged: true'),
      rule: {
        id: 'privileged-container',
        title: 'The container is privileged',
        severity: 'critical',
        also: ['CIS 5.5', 'OWASP 3'],
        why: 'It can load kernel modules and mount the host’s disks: a break-in takes over the machine.',
        fix: 'Delete `privileged` and add with `cap_add` only what the program needs.',
      },
      message: ['Service ', { code: 'shop' }, ' runs with every capability and every device of the host.'],
      service: 'shop',
      fingerprint: '00d4c1ab9e',
      fix: {
        title: 'Take the privileges away',
        changes: 'nothing',
        edits: [{ at: at(compose, 'privileged: true'), text: 'privileged: false' }],
      },
      placement: {
        kind: 'line',
        path: 'compose.yml',
        startLine: 4,
        endLine: 4,
        suggestion: { title: 'Take the privileges away', text: '    privileged: false' },
      },
    }),
    aFinding({
      at: at(dockerfile, 'root'),
      image: 'app',
      standing: 'existing',
      notes: [{ at: at(dockerfile, 'FROM base AS app'), message: [{ code: 'app' }, ' inherits it here'] }],
    }),
    aFinding({
      at: at(dockerfile, 'curl -fsSL https://deb.nodesource.com/setup.sh | bash -'),
      rule: {
        id: 'pipe-to-shell',
        title: 'A download runs unseen',
        severity: 'medium',
        also: ['hadolint DL4006'],
        why: 'Whoever controls the address or the network decides what runs in your build.',
        fix: 'Download to a file, check its hash, then run it.',
      },
      message: ['The output of ', { code: 'curl' }, ' goes straight into ', { code: 'bash' }, '.'],
      image: 'app',
      fingerprint: 'aa51bb09cc',
      placement: { kind: 'line', path: 'shop/Dockerfile', startLine: 6, endLine: 6, suggestion: undefined },
    }),
  ];
  const fixed = [
    aFinding({
      at: at(dockerfile, 'node:22'),
      standing: 'fixed',
      rule: { id: 'image-mutable-tag', title: 'The image’s tag can move' },
      severity: 'low',
    }),
  ];
  const unread: Unread[] = [
    {
      path: 'old/compose.yml',
      at: undefined,
      reason: 'This file is a symlink to `../compose.yml`; links are not followed.',
    },
  ];
  const all: Project = { ...project, services };
  const review = aReview({
    findings,
    fixed,
    unread,
    project: all,
    files: ['compose.yml', 'shop/Dockerfile'],
    remarks: ['This change edits the policy .github/layer-review.yml; it is judged by the policy at its base.'],
    verdict: 'error',
    reason: '1 file could not be reviewed; and 2 findings of severity high or worse',
  });
  return { dockerfile, compose, project: all, findings, review };
}

/** Links as GitHub has them. */
export const blob = (place: Location) =>
  `https://github.example/acme/shop/blob/abc/${place.source.path.split('/').map(encodeURIComponent).join('/')}`;

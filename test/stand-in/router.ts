/** Finds the route of a request among GitHub's paths. */
import type { Route } from './call.ts';
import { attestationRoutes } from './routes/attestations.ts';
import { checkRoutes } from './routes/checks.ts';
import { collaboratorRoutes } from './routes/collaborators.ts';
import { contentRoutes } from './routes/contents.ts';
import { gitRoutes } from './routes/git.ts';
import { pullRoutes } from './routes/pulls.ts';
import { commentRoutes, issueRoutes, reviewRoutes } from './routes/reviews.ts';
import { rulesetRoutes } from './routes/rulesets.ts';
import { sarifRoutes } from './routes/sarif.ts';

const ROUTES = [
  ...pullRoutes,
  ...reviewRoutes,
  ...commentRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...contentRoutes,
  ...gitRoutes,
  ...sarifRoutes,
  ...attestationRoutes,
  ...collaboratorRoutes,
  ...rulesetRoutes,
];

/** Parameters that may hold slashes. */
const MULTI_SEGMENT = new Set(['path', 'basehead']);

const COMPILED = ROUTES.map((route) => {
  const [method = '', path = ''] = route.template.split(' ');
  const names: string[] = [];
  const source = path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    const many = MULTI_SEGMENT.has(name) || (name === 'ref' && path.endsWith('/git/ref/{ref}'));
    return many ? '(.*)' : '([^/]+)';
  });
  // The root of the repository may be asked for without the last slash.
  return { route, method, names, pattern: new RegExp(`^${source.replace('/contents/(.*)', '/contents/?(.*)')}$`) };
});

export interface Match {
  route: Route;
  params: Record<string, string>;
}

export function match(method: string, path: string): Match | undefined {
  for (const { route, method: expected, names, pattern } of COMPILED) {
    const found = method === expected ? pattern.exec(path) : null;
    if (!found) continue;
    const params = names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]);
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}

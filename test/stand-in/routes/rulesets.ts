/** What an organisation requires of its repositories. */
import { created, type Route } from '../call.ts';
import { invalid, notFound } from '../refusal.ts';
import type { RequiredWorkflow, World } from '../state.ts';

export const rulesetRoutes: Route[] = [
  {
    template: 'POST /orgs/{org}/rulesets',
    needs: 'organization_administration=write',
    handle: ({ world, params, body }) => {
      if (params.org!.toLowerCase() !== world.owner.toLowerCase()) throw notFound();
      for (const { type, parameters } of body.rules ?? [])
        for (const each of type === 'workflows' ? parameters.workflows : [])
          if (!isThere(world, each))
            throw invalid([
              { resource: 'Ruleset', code: 'invalid', field: 'rules', message: `no workflow ${each.path}` },
            ]);
      const ruleset = { ...body, id: world.nextId(), source_type: 'Organization', source: world.owner };
      world.rulesets.push(ruleset);
      return created(ruleset);
    },
  },
];

function isThere(world: World, { repository_id: id, path, ref }: RequiredWorkflow): boolean {
  const home = [world, ...[...world.others.values()].map((each) => each.world)].find(
    (each) => each.repositoryId === id,
  );
  const commit = home?.repository.find(ref ?? `refs/heads/${home.defaultBranch}`);
  if (!home || !commit) return false;
  const { tree } = home.repository.commitInfo(commit);
  return home.repository.tree(tree, true).some((entry) => entry.path === path);
}

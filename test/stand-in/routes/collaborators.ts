/** What people may do with the repository. */
import { ok, type Route } from '../call.ts';
import { personJson } from '../json.ts';
import { notFound } from '../refusal.ts';

export const collaboratorRoutes: Route[] = [
  {
    template: 'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
    needs: 'metadata=read',
    handle: ({ world, params }) => {
      const login = (params.username ?? '').toLowerCase();
      const person = world.people.get(login);
      if (!person) throw notFound();
      const role = world.roles.get(login) ?? 'read';
      // Two roles have no permission of their own (docs.github.com/rest/collaborators/collaborators).
      const permission = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
      const has = (...roles: string[]) => roles.includes(role);
      const permissions = {
        pull: role !== 'none',
        triage: has('triage', 'write', 'maintain', 'admin'),
        push: has('write', 'maintain', 'admin'),
        maintain: has('maintain', 'admin'),
        admin: has('admin'),
      };
      return ok({ permission, role_name: role, user: { ...personJson(world, person), permissions, role_name: role } });
    },
  },
];

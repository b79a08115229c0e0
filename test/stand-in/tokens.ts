/** Who is calling, and what they may do. */
import { createHash } from 'node:crypto';
import { Refusal } from './refusal.ts';
import type { Person } from './state.ts';

export type Access = 'none' | 'read' | 'write';

/** As written under `permissions:` in a workflow. Naming any sets all the others to none. */
export type Permissions = Partial<Record<PermissionName, Access>>;

export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'organization-administration'
  | 'pull-requests'
  | 'security-events'
  | 'statuses';

export interface Actor {
  person: Person;
  /** A GitHub App's installation, as GITHUB_TOKEN is. Only these may write check runs. */
  app: boolean;
  permissions: Permissions;
}

export interface Token extends Actor {
  text: string;
}

/** Somebody with write access who works in the browser. */
export function human(person: Person): Actor {
  const all: PermissionName[] = [
    'actions',
    'checks',
    'contents',
    'issues',
    'pull-requests',
    'security-events',
    'statuses',
  ];
  return { person, app: false, permissions: Object.fromEntries(all.map((name) => [name, 'write'])) };
}

/**
 * A token's text. Since 2026 an installation's may be a JWT of about 520 characters, so nothing may rely on its
 * length or shape; the old form is short.
 */
export function tokenText(number: number, form: 'jwt' | 'short'): string {
  const filler = (length: number) =>
    Array.from({ length: Math.ceil(length / 64) }, (_, i) =>
      createHash('sha256').update(`${number} ${i}`).digest('hex'),
    )
      .join('')
      .slice(0, length);
  return form === 'short' ? `ghs_${filler(36)}` : `ghs_${filler(80)}.${filler(350)}.${filler(86)}`;
}

/**
 * Whether an actor fulfils a need, written as GitHub's `x-accepted-github-permissions` header is:
 * `;` separates alternatives, `,` joins what is needed together (`issues=write; pull_requests=write`).
 */
export function may(actor: Actor, need: string): boolean {
  const rank: Record<Access, number> = { none: 0, read: 1, write: 2 };
  return need.split(';').some((alternative) =>
    alternative.split(',').every((part) => {
      const [name = '', access = ''] = part.trim().split('=');
      if (name === 'metadata') return true;
      const granted = actor.permissions[name.replaceAll('_', '-') as PermissionName] ?? 'none';
      return rank[granted] >= rank[access as Access];
    }),
  );
}

/** @throws 403 `Resource not accessible by integration`, with the header that says what would do */
export function demand(actor: Actor, need: string): void {
  if (may(actor, need)) return;
  const who = actor.app ? 'integration' : 'personal access token';
  throw new Refusal(403, `Resource not accessible by ${who}`, undefined, { 'x-accepted-github-permissions': need });
}

/** A fork's `pull_request` run: every write becomes read. */
export function readOnly(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([name, access]) => [name, access === 'write' ? 'read' : access]),
  );
}

/**
 * Whether a `USER` or `user:` value is uid 0 on Linux: `root`, `0`, `00`, `+0`, `-0`, each with any group; names compare
 * case-sensitively. `app:root` is not. On Windows the administrator's account counts instead.
 */
export function isRootUser(value: string, platform: 'linux' | 'windows' = 'linux'): boolean {
  const [user = ''] = value.trim().split(':');
  if (platform === 'windows')
    return /^(?:.*\\|nt authority)?(?:containeradministrator|administrator|system)$/i.test(value.trim());
  return user === 'root' || /^[+-]?0+$/.test(user);
}

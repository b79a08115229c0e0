/** Whether a service stays down once it has ended well, by its `restart` as it is written, or without one; of a variable, by its default. */
export function staysDown(restart = 'no'): boolean {
  return /^(?:\$\{\w{1,99}:?-)?(?:no\}?$|on-failure)/.test(restart);
}

/** Whether a service stays down once it has ended well, by its `restart` as it is written, or without one. */
export function staysDown(restart = 'no'): boolean {
  return /^(?:no$|on-failure)/.test(restart);
}

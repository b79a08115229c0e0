/**
 * Stands in the bundle for `@actions/exec`, which `@actions/core` only needs to describe the machine: this action must
 * not be able to start processes. `paths` in tsconfig.json puts it there.
 */
export function getExecOutput(): Promise<never> {
  return Promise.reject(new Error('This action starts no processes.'));
}

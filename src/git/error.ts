/** What git could not do, in words for the person at the terminal. */
export class GitError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GitError';
  }
}

/**
 * Watched work without the thread that ends it, for tests that make thousands of reviews: half of their time goes into
 * starting threads. What does not end is ended with the file of tests, by `test/all.ts`.
 */
import { Script } from 'node:vm';

const run = Script.prototype.runInThisContext;
Script.prototype.runInThisContext = function (this: Script) {
  return run.call(this);
};

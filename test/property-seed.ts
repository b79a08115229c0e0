/**
 * Loaded before each file of tests by `npm test`: properties draw the same cases in each run, so that a change is red for what
 * it does, and not by chance. A file that is run alone draws others each time, as `npm run fuzz -- --only properties` does.
 */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 1 });

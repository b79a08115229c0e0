#!/usr/bin/env node
/** The command's entry. What Node compiles of the command is kept for its next start, where Node can do that. */
import module from 'node:module';
import { cacheFolder } from './cli/cache-folder.ts';

module.enableCompileCache?.(cacheFolder('compiled', process.env, process.platform));
// Only what is loaded from here on is kept.
await import('./cli/main.ts');

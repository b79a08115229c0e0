/** `npm run build`: brings dist/ up to date, or fills the folder that `DIST` names. */
import { resolve } from 'node:path';
import { root } from '../syntax.ts';
import { bundleInto } from './bundles.ts';

await bundleInto(resolve(root, process.env.DIST ?? 'dist'));

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSamples } from './build';

await buildSamples(dirname(fileURLToPath(import.meta.url)));

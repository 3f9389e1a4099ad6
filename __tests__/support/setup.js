// Runs in each of Jest's workers before its first test.
import { register } from 'node:module';

process.setSourceMapsEnabled(true);
register('./modules.js', import.meta.url);

import { workerData } from 'node:worker_threads';
import { takeBlocks } from './parallel.js';
for (const work of workerData)
 takeBlocks(work);

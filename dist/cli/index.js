#!/usr/bin/env node
import { commandLine } from '../bundle/index.js';

commandLine().catch((error) => {
  console.error(`beta-certificate: a fault of this program, and no verdict: ${JSON.stringify(String(error))}`);
  process.exitCode = 3;
});

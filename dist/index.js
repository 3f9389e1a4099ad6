import { action } from './bundle/index.js';

action().catch((error) => {
  console.error(`beta-certificate: a fault of this program, and no verdict: ${JSON.stringify(String(error))}`);
  process.exitCode = 3;
});

// Loaded into the program before it starts (`node --import`): sends it the signal SIGNAL while it brings the file of the
// number AT to the disk, or, from MOVE on, while it moves the file of that number.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { AT, MOVE, SIGNAL } = process.env;
const { open } = fs.promises;
let synced = 0;
fs.promises.open = async (...args) => {
  const handle = await open(...args);
  const sync = handle.sync.bind(handle);
  handle.sync = async () => {
    await sync();
    if (String(++synced) !== AT) return;
    process.kill(process.pid, SIGNAL);
    // The signal is on its way: whatever else happens before it is looked at may take its time.
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  };
  return handle;
};
const { renameSync } = fs;
let moved = 0;
fs.renameSync = (from, to) => {
  if (String(++moved) === MOVE) process.kill(process.pid, SIGNAL);
  renameSync(from, to);
};
syncBuiltinESMExports();

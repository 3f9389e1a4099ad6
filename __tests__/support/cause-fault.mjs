// Loaded into the program before it starts (`node --import`): makes the fault that the variable FAULT names, as soon as
// the program looks for its first file.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const message = 'the fault\n::error::of the test';
const later = (fault) => void setImmediate(fault);
const faults = {
  'thrown in an event': () =>
    later(() => {
      throw new RangeError(message);
    }),
  'a promise that nobody waits for': () => later(() => void Promise.reject(new TypeError(message))),
  'no error at all': () =>
    later(() => {
      throw undefined;
    }),
  'thrown where files are opened': () => {
    throw new RangeError(message);
  },
  'an answer that never comes': () => new Promise(() => undefined),
};

const { lstat } = fs.promises;
fs.promises.lstat = async (...args) => {
  await faults[process.env.FAULT]();
  return lstat(...args);
};
syncBuiltinESMExports();

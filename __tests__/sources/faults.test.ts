import { expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import { codeOf, fileFault } from '../../src/sources/faults.js';

test.each([
  ['EACCES', /^f: may not be read: permission denied/],
  ['EISDIR', /^f: is a folder/],
  ['EIO', /^f: cannot be read \(EIO\)/],
])('a fault of the file system, %s', (code, message) => {
  const fault = fileFault(Object.assign(new Error('raw'), { code, syscall: 'open' }), 'f');
  expect(fault).toBeInstanceOf(UserError);
  expect((fault as Error).message).toMatch(message);
});

test('a defect is not made a fault of the user', () => {
  const defect = new TypeError('x is not a function');
  expect(fileFault(defect, 'f')).toBe(defect);
  expect(codeOf(defect)).toBeUndefined();
});

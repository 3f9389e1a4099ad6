import fc from 'fast-check';

/**
 * Any character of Unicode, for `fc.string({ unit: ANY_CHARACTER })`. For its own unit `binary` fast-check makes a table of
 * all of them in each process, to shrink texts that a test gives: two seconds and 120 MB.
 */
export const ANY_CHARACTER = fc
  .integer({ min: 0, max: 0x10ffff - 0x800 })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

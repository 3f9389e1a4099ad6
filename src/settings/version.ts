// Written by scripts/generate.js from package.json; not to be edited.
export const VERSION = '0.1.0';

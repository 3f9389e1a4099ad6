import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  messageOf
} from "./chunk-R4PXF7IF.js";
import {
  UserError,
  quote
} from "./chunk-URKYPVQ2.js";

// src/cli/flags.ts
import { parseArgs } from "node:util";
function nearest(typed, names) {
  const letters = (name) => name.replace(/[^a-z]/gi, "").toLowerCase();
  const wanted = letters(typed);
  return names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
}
function isOneEdit(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}
function parseFlags(argv, options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = messageOf(error).split("\n")[0];
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== void 0) {
      const near = nearest(unknown, Object.keys(options));
      const mend = near === void 0 ? "See `--help` for all flags." : `Did you mean \`--${near}\`?`;
      throw new UserError(`there is no flag ${quote(unknown)}.`, mend);
    }
    const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
    if (bare !== void 0) throw new UserError(`\`${bare}\` needs a value.`, `Write \`${bare}=VALUE\`.`);
    throw new UserError(`the command line is not understood: ${quote(message)}.`, "See `--help` for all flags.");
  }
}

export {
  parseFlags
};

import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  certificateJson,
  evaluate,
  faultSentence,
  readingLines,
  renderTerminal,
  replaceFiles,
  stackOf,
  watchForFaults,
  writeReport
} from "./chunk-44QNS4DL.js";
import {
  INPUTS,
  NOT_FLAGS,
  VERSION,
  parseSettings,
  terminal,
  terminalSentence
} from "./chunk-HHGY7PCQ.js";
import "./chunk-G2NQFGCD.js";
import "./chunk-BXYUC4IQ.js";
import "./chunk-6YDBQBIC.js";
import {
  codeOf,
  messageOf,
  writeFault
} from "./chunk-WEDST43N.js";
import "./chunk-G7JSO23H.js";
import "./chunk-CXIQ2MI7.js";
import "./chunk-FE5KDR4T.js";
import "./chunk-2K3WNTE6.js";
import "./chunk-I447F5VF.js";
import "./chunk-HBNKPYH5.js";
import "./chunk-ZNVENU7J.js";
import "./chunk-BLXF6EEO.js";
import "./chunk-BCTFEGXR.js";
import "./chunk-7DFY5YNM.js";
import {
  UserError,
  quote
} from "./chunk-BXVPSMF3.js";
import "./chunk-4KAC5RUT.js";

// src/cli/index.ts
import { writeSync } from "node:fs";

// src/cli/run.ts
import { stat, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";

// src/cli/arguments.ts
import { parseArgs } from "node:util";
var LISTS = /* @__PURE__ */ new Set(["models", "ensembles", "families", "prices"]);
var FLAGS = INPUTS.filter(({ name }) => !NOT_FLAGS.has(name));
function parseArguments(argv) {
  const options = {
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
    out: { type: "string" },
    json: { type: "string" },
    color: { type: "boolean" },
    results: { type: "string", multiple: true },
    "no-color": { type: "boolean" }
  };
  for (const { name } of FLAGS) options[name] = { type: "string", multiple: LISTS.has(name) };
  const { values, positionals } = parse(argv, options);
  if (argv.length === 0) throw new UserError("no results are named.", USAGE);
  if (values["help"] === true) return { kind: "help" };
  if (values["version"] === true) return { kind: "version" };
  const defaults = new Map(INPUTS.map((input) => [input.name, input.default]));
  const settings = parseSettings((name) => {
    if (name === "results") return [...positionals, ...values["results"] ?? []].join("\n");
    const value = values[name];
    if (value === void 0) return defaults.get(name) ?? "";
    return Array.isArray(value) ? value.join("\n") : String(value);
  });
  return {
    kind: "run",
    settings,
    out: values["out"],
    json: values["json"],
    color: values["no-color"] === true ? false : values["color"] === true ? true : void 0
  };
}
var USAGE = "Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.";
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
function parse(argv, options) {
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

// src/cli/help.ts
function helpText(width) {
  const flags = FLAGS.map(({ name, description, default: value }) => {
    const shown = value === "" ? "" : ` Default: ${value}.`;
    return `  --${name}
${indent(plain(description) + shown, width)}`;
  });
  return `beta-certificate ${VERSION}
Could any ensemble of these models beat the single best one, by enough to be worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many models, the same queries, right or wrong.
The simplest form is a CSV with one row per query and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain,ensemble-not-better
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain

Flags:
${flags.join("\n")}
  --out DIR
${indent("Folder for certificate.json, report.html, report.md, outcomes.csv, queries.csv, all-wrong.csv and adjudications.csv. Without it no file is written.", width)}
  --json FILE
${indent("Writes the certificate to FILE; - prints it, and nothing else, on standard output.", width)}
  --color, --no-color
${indent("Colours, or none. By default only on a terminal, and never where NO_COLOR is set.", width)}
  --help, --version

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}
function plain(text) {
  return text.replaceAll("`", "");
}
function indent(text, width) {
  const lines = [];
  let line = "     ";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > Math.min(width, 100)) {
      lines.push(line);
      line = "     ";
    }
    line += ` ${word}`;
  }
  return [...lines, line].join("\n");
}

// src/cli/progress.ts
var Progress = class {
  constructor(stream) {
    this.stream = stream;
    if (stream.isTTY === true) this.timer = setInterval(() => this.show(), 1e3).unref();
  }
  stream;
  current = "";
  files = 0;
  shown = false;
  timer;
  file(path) {
    this.current = path;
    this.files += 1;
  }
  /** Shown at once: while the machine is busy with it no timer fires. */
  stage(what) {
    clearInterval(this.timer);
    if (this.stream.isTTY === true) this.write(what);
  }
  end() {
    clearInterval(this.timer);
    if (this.shown) this.stream.write("\r\x1B[K");
  }
  show() {
    this.write(`reading file ${this.files}: ${terminal(this.current)}`);
  }
  write(text) {
    this.shown = true;
    this.stream.write(`\r\x1B[K${text} \u2026`);
  }
};

// src/cli/run.ts
var STATUS = { passed: 0, failed: 1, wrongInput: 2, fault: 3 };
async function runCommand(argv, io) {
  const width = io.stdout.columns ?? 100;
  try {
    const invocation = parseArguments(argv);
    if (invocation.kind === "help") io.stdout.write(helpText(width));
    else if (invocation.kind === "version") io.stdout.write(`${VERSION}
`);
    else return await certifyAndReport(invocation, io, width);
    return STATUS.passed;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`beta-certificate: ${terminalSentence(error.message)}
`);
    return STATUS.wrongInput;
  }
}
async function certifyAndReport(command, io, width) {
  const progress = new Progress(io.stderr);
  const surroundings = { cwd: io.cwd, environment: io.env, token: "" };
  const evaluation = await evaluate(command.settings, surroundings, progress).finally(() => progress.end());
  if (command.out !== void 0) await writeReport(evaluation, command.out);
  if (command.json === "-") io.stdout.write(certificateJson(evaluation));
  else {
    const color = command.color ?? (io.stdout.isTTY === true && !io.env["NO_COLOR"]);
    io.stdout.write(renderTerminal(evaluation, { width, color }));
    for (const line of readingLines(evaluation.files)) io.stdout.write(`Read ${terminal(line)}
`);
    if (command.json !== void 0) await writeJson(command.json, certificateJson(evaluation));
    if (command.out !== void 0) io.stdout.write(`
Report: ${terminal(command.out)}
`);
  }
  return evaluation.decision.passed ? STATUS.passed : STATUS.failed;
}
async function writeJson(path, text) {
  const full = resolve(path);
  try {
    if (await isOpenEnded(full)) await writeFile(full, text);
    else await replaceFiles(dirname(full), [{ name: basename(full), content: () => [text] }]);
  } catch (error) {
    const code = codeOf(error);
    if (code === void 0) throw error;
    throw new UserError(
      `\`--json\`: ${quote(path)} cannot be written: ${writeFault(code)}.`,
      "Name another file, or - for standard output."
    );
  }
}
async function isOpenEnded(full) {
  if (/^\/(?:dev|proc)\//.test(full)) return true;
  return stat(full).then(
    (found) => !found.isFile(),
    () => false
  );
}

// src/cli/index.ts
var { env } = process;
var watch = watchForFaults((error) => {
  say(faultSentence(error, "DEBUG"));
  if (env["DEBUG"]) say(stackOf(error));
  leave(STATUS.fault);
});
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") return;
  say(`the output cannot be written (${error.code ?? "unknown reason"}). Check where standard output goes.`);
  leave(STATUS.wrongInput);
});
process.stderr.on("error", () => void 0);
process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env,
  stdout: process.stdout,
  stderr: process.stderr
});
watch.finished();
function say(text) {
  try {
    writeSync(process.stderr.fd, `beta-certificate: ${text}
`);
  } catch {
  }
}
function leave(status) {
  watch.finished();
  process.exitCode = status;
  process.exit();
}

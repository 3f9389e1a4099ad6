#!/usr/bin/env node
import{createRequire as _cr}from'node:module';const require=_cr(import.meta.url);
import {
  certificateJson,
  evaluate,
  renderTerminal,
  writeReport
} from "./chunk-R56PGBI5.js";
import "./chunk-AGR7ZTRB.js";
import {
  INPUTS,
  NOT_FLAGS,
  VERSION,
  parseSettings,
  terminal,
  terminalSentence
} from "./chunk-WO75ORIV.js";
import "./chunk-KRQ7DZD2.js";
import "./chunk-3MKDL4IB.js";
import "./chunk-4NHASLOZ.js";
import "./chunk-P4VQZ4XV.js";
import "./chunk-ZO5KCE2E.js";
import "./chunk-DJPNN2HP.js";
import "./chunk-ZAQ3XZO7.js";
import "./chunk-IAIGYKJ7.js";
import "./chunk-A7W4FHUD.js";
import "./chunk-4UHUDSXD.js";
import "./chunk-7DCYDFBM.js";
import "./chunk-2K6RVT2C.js";
import {
  UserError,
  quote
} from "./chunk-64VCL4P7.js";
import "./chunk-4KAC5RUT.js";

// src/cli/run.ts
import { writeFile } from "node:fs/promises";

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
    "no-color": { type: "boolean" }
  };
  for (const { name } of FLAGS) options[name] = { type: "string", multiple: LISTS.has(name) };
  const { values, positionals } = parse(argv, options);
  if (values["help"] === true) return { kind: "help" };
  if (values["version"] === true) return { kind: "version" };
  const defaults = new Map(INPUTS.map((input) => [input.name, input.default]));
  const settings = parseSettings((name) => {
    if (name === "results") return positionals.join("\n");
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
function parse(argv, options) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
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

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong.
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
async function runCommand(argv, io) {
  const width = io.stdout.columns ?? 100;
  try {
    const invocation = parseArguments(argv);
    if (invocation.kind === "help") io.stdout.write(helpText(width));
    else if (invocation.kind === "version") io.stdout.write(`${VERSION}
`);
    else return await certifyAndReport(invocation, io, width);
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    io.stderr.write(`beta-certificate: ${terminalSentence(error.message)}
`);
    return 2;
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
    if (command.json !== void 0) await writeJson(command.json, certificateJson(evaluation));
    if (command.out !== void 0) io.stdout.write(`
Report: ${terminal(command.out)}
`);
  }
  return evaluation.decision.passed ? 0 : 1;
}
async function writeJson(path, text) {
  try {
    await writeFile(path, text);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    throw new UserError(
      `\`--json\`: ${quote(path)} cannot be written (${reason}).`,
      "Name another file, or - for standard output."
    );
  }
}

// src/cli/index.ts
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await runCommand(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr
});

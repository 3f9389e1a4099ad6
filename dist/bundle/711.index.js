export const id = 711;
export const ids = [711];
export const modules = {

/***/ 1711:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _run_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5884);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(506);



const { env } = process;
const watch = (0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .watchForFaults */ .wI)(fault);
// Whoever reads the output may leave before its end (`| head`): that is no fault, and the exit status still says the verdict.
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    say(`the output cannot be written (${error.code ?? 'unknown reason'}). Check where standard output goes.`);
    leave(_run_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .XQ.wrongInput);
});
process.stderr.on('error', () => undefined);
try {
    process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(process.argv.slice(2), {
        cwd: process.cwd(),
        env,
        stdout: process.stdout,
        stderr: process.stderr,
    });
    watch.finished();
}
catch (error) {
    fault(error);
}
function fault(error) {
    say((0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .faultSentence */ .cq)(error, 'DEBUG'));
    if (env['DEBUG'])
        say((0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .stackOf */ .US)(error));
    leave(_run_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .STATUS */ .XQ.fault);
}
/** At once and to the end, whatever state the streams are in. */
function say(text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(process.stderr.fd, `beta-certificate: ${text}\n`);
    }
    catch {
        // Nobody can be told.
    }
}
function leave(status) {
    watch.finished();
    process.exitCode = status;
    process.exit();
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./build/run/fault.js
var fault = __webpack_require__(5884);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/base/errors.js
var errors = __webpack_require__(1099);
// EXTERNAL MODULE: ./build/run/evaluate.js + 11 modules
var evaluate = __webpack_require__(9258);
// EXTERNAL MODULE: ./build/settings/generated.js
var generated = __webpack_require__(4107);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(5606);
// EXTERNAL MODULE: ./build/report/files.js + 2 modules
var files = __webpack_require__(1377);
// EXTERNAL MODULE: ./build/report/replace-files.js
var replace_files = __webpack_require__(443);
// EXTERNAL MODULE: ./build/report/readings.js
var readings = __webpack_require__(6700);
// EXTERNAL MODULE: ./build/report/terminal.js
var terminal = __webpack_require__(213);
// EXTERNAL MODULE: ./build/report/write.js + 1 modules
var write = __webpack_require__(4872);
// EXTERNAL MODULE: ./build/sources/faults.js
var faults = __webpack_require__(1674);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/settings/settings.js + 1 modules
var settings_settings = __webpack_require__(3382);
;// CONCATENATED MODULE: ./build/cli/arguments.js





/** Inputs that hold one value a line; their flags may be given several times. */
const LISTS = new Set(['models', 'ensembles', 'families', 'prices']);
const FLAGS = generated/* INPUTS */.mc.filter(({ name }) => !settings_settings/* NOT_FLAGS */.M6.has(name));
/**
 * Reads the command line.
 *
 * @throws UserError for unknown flags, flags without a value and values that are not valid
 */
function parseArguments(argv) {
    const options = {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        out: { type: 'string' },
        json: { type: 'string' },
        color: { type: 'boolean' },
        results: { type: 'string', multiple: true },
        'no-color': { type: 'boolean' },
    };
    for (const { name } of FLAGS)
        options[name] = { type: 'string', multiple: LISTS.has(name) };
    const { values, positionals } = parse(argv, options);
    if (argv.length === 0)
        throw new errors/* UserError */.yo('no results are named.', USAGE);
    if (values['help'] === true)
        return { kind: 'help' };
    if (values['version'] === true)
        return { kind: 'version' };
    const defaults = new Map(generated/* INPUTS */.mc.map((input) => [input.name, input.default]));
    const settings = (0,settings_settings/* parseSettings */.P$)((name) => {
        if (name === 'results')
            return [...positionals, ...(values['results'] ?? [])].join('\n');
        const value = values[name];
        if (value === undefined)
            return defaults.get(name) ?? '';
        return Array.isArray(value) ? value.join('\n') : String(value);
    });
    return {
        kind: 'run',
        settings,
        out: values['out'],
        json: values['json'],
        color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
    };
}
const USAGE = 'Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.';
/** The known flag that a mistyped one is nearest to: the same letters, or one edit away. */
function nearest(typed, names) {
    const letters = (name) => name.replace(/[^a-z]/gi, '').toLowerCase();
    const wanted = letters(typed);
    return names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
}
/** Whether two words differ by one letter that is more, less or another. */
function isOneEdit(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let i = 0;
    while (i < a.length && a[i] === b[i])
        i += 1;
    return a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}
function parse(argv, options) {
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = (0,faults/* messageOf */.bD)(error).split('\n')[0];
        const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
        if (unknown !== undefined) {
            const near = nearest(unknown, Object.keys(options));
            const mend = near === undefined ? 'See `--help` for all flags.' : `Did you mean \`--${near}\`?`;
            throw new errors/* UserError */.yo(`there is no flag ${(0,errors/* quote */.hD)(unknown)}.`, mend);
        }
        const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
        if (bare !== undefined)
            throw new errors/* UserError */.yo(`\`${bare}\` needs a value.`, `Write \`${bare}=VALUE\`.`);
        throw new errors/* UserError */.yo(`the command line is not understood: ${(0,errors/* quote */.hD)(message)}.`, 'See `--help` for all flags.');
    }
}

;// CONCATENATED MODULE: ./build/cli/help.js


/** The text of `--help`. Flags come from action.yml, so that both surfaces say the same. */
function helpText(width) {
    const flags = FLAGS.map(({ name, description, default: value }) => {
        const shown = value === '' ? '' : ` Default: ${value}.`;
        return `  --${name}\n${indent(plain(description) + shown, width)}`;
    });
    return `beta-certificate ${generated/* VERSION */.xv}
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
${flags.join('\n')}
  --out DIR
${indent('Folder for certificate.json, report.html, report.md, outcomes.csv, queries.csv, all-wrong.csv and adjudications.csv. Without it no file is written.', width)}
  --json FILE
${indent('Writes the certificate to FILE; - prints it, and nothing else, on standard output.', width)}
  --color, --no-color
${indent('Colours, or none. By default only on a terminal, and never where NO_COLOR is set.', width)}
  --help, --version

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}
function plain(text) {
    return text.replaceAll('`', '');
}
function indent(text, width) {
    const lines = [];
    let line = '     ';
    for (const word of text.split(' ')) {
        if (line.length + 1 + word.length > Math.min(width, 100)) {
            lines.push(line);
            line = '     ';
        }
        line += ` ${word}`;
    }
    return [...lines, line].join('\n');
}

;// CONCATENATED MODULE: ./build/cli/progress.js

/** Says on standard error what is going on: which file is read, once reading has taken a second. Silent where nobody watches. */
class Progress {
    stream;
    current = '';
    files = 0;
    shown = false;
    timer;
    constructor(stream) {
        this.stream = stream;
        if (stream.isTTY === true)
            this.timer = setInterval(() => this.show(), 1000).unref();
    }
    file(path) {
        this.current = path;
        this.files += 1;
    }
    /** Shown at once: while the machine is busy with it no timer fires. */
    stage(what) {
        clearInterval(this.timer);
        if (this.stream.isTTY === true)
            this.write(what);
    }
    end() {
        clearInterval(this.timer);
        if (this.shown)
            this.stream.write('\r\u001b[K');
    }
    show() {
        this.write(`reading file ${this.files}: ${(0,report_escape/* terminal */.Fo)(this.current)}`);
    }
    write(text) {
        this.shown = true;
        this.stream.write(`\r\u001b[K${text} …`);
    }
}

;// CONCATENATED MODULE: ./build/cli/run.js
















/** Runs the command line; returns the exit status. What is thrown is a fault of this program. */
async function runCommand(argv, io) {
    const width = io.stdout.columns ?? 100;
    try {
        const invocation = parseArguments(argv);
        if (invocation.kind === 'help')
            io.stdout.write(helpText(width));
        else if (invocation.kind === 'version')
            io.stdout.write(`${generated/* VERSION */.xv}\n`);
        else
            return await certifyAndReport(invocation, io, width);
        return fault/* STATUS */.XQ.passed;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        io.stderr.write(`beta-certificate: ${(0,report_escape/* terminalSentence */.wx)(error.message)}\n`);
        return fault/* STATUS */.XQ.wrongInput;
    }
}
async function certifyAndReport(command, io, width) {
    const progress = new Progress(io.stderr);
    const surroundings = { cwd: io.cwd, environment: io.env, token: '' };
    const evaluation = await (0,evaluate/* evaluate */._)(command.settings, surroundings, progress).finally(() => progress.end());
    if (command.out !== undefined)
        await (0,write/* writeReport */.u)(evaluation, command.out);
    if (command.json === '-')
        io.stdout.write((0,files/* certificateJson */.ut)(evaluation));
    else {
        const color = command.color ?? (io.stdout.isTTY === true && !io.env['NO_COLOR']);
        io.stdout.write((0,terminal/* renderTerminal */.b)(evaluation, { width, color }));
        for (const line of (0,readings/* readingLines */.i)(evaluation.files))
            io.stdout.write(`Read ${(0,report_escape/* terminal */.Fo)(line)}\n`);
        if (command.json !== undefined)
            await writeJson(command.json, (0,files/* certificateJson */.ut)(evaluation));
        if (command.out !== undefined)
            io.stdout.write(`\nReport: ${(0,report_escape/* terminal */.Fo)(command.out)}\n`);
    }
    return evaluation.decision.passed ? fault/* STATUS */.XQ.passed : fault/* STATUS */.XQ.failed;
}
async function writeJson(path, text) {
    const full = (0,external_node_path_.resolve)(path);
    try {
        if (await isOpenEnded(full))
            await (0,promises_.writeFile)(full, text);
        else
            await (0,replace_files/* replaceFiles */.s)((0,external_node_path_.dirname)(full), [{ name: (0,external_node_path_.basename)(full), content: () => [text] }]);
    }
    catch (error) {
        const code = (0,faults/* codeOf */.$N)(error);
        if (code === undefined)
            throw error;
        throw new errors/* UserError */.yo(`\`--json\`: ${(0,errors/* quote */.hD)(path)} cannot be written: ${(0,faults/* writeFault */.ii)(code)}.`, 'Name another file, or - for standard output.');
    }
}
/** Whether a path is written to as it stands: a pipe, a device, or one that the system makes of an open file. */
async function isOpenEnded(full) {
    if (/^\/(?:dev|proc)\//.test(full))
        return true;
    return (0,promises_.stat)(full).then((found) => !found.isFile(), () => false);
}


/***/ })

};

export const id = 713;
export const ids = [713];
export const modules = {
 6222:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
   b: () => ( parseFlags)
 });
 var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
 var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
 var _sources_faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
function nearest(typed, names) {
    const letters = (name) => name.replace(/[^a-z]/gi, '').toLowerCase();
    const wanted = letters(typed);
    return names.find((name) => letters(name) === wanted) ?? names.find((name) => isOneEdit(letters(name), wanted));
}
function isOneEdit(a, b) {
    if (Math.abs(a.length - b.length) > 1)
        return false;
    let i = 0;
    while (i < a.length && a[i] === b[i])
        i += 1;
    return a.slice(i + (a.length >= b.length ? 1 : 0)) === b.slice(i + (b.length >= a.length ? 1 : 0));
}
function parseFlags(argv, options) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...argv], options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const message = (0,_sources_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bD)(error).split('\n')[0];
        const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
        if (unknown !== undefined) {
            const near = nearest(unknown, Object.keys(options));
            const mend = near === undefined ? 'See `--help` for all flags.' : `Did you mean \`--${near}\`?`;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`there is no flag ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(unknown)}.`, mend);
        }
        const bare = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument/.exec(message)?.[1];
        if (bare !== undefined)
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`\`${bare}\` needs a value.`, `Write \`${bare}=VALUE\`.`);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`the command line is not understood: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(message)}.`, 'See `--help` for all flags.');
    }
}
 }),
 9713:
 ((__webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
 var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
 var _run_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4498);
 var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65);
const { env } = process;
const watch = (0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .wI)(fault);
process.stdout.on('error', (error) => {
    if (error.code === 'EPIPE')
        return;
    say(`the output cannot be written (${error.code ?? 'unknown reason'}). Check where standard output goes.`);
    leave(_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .XQ.wrongInput);
});
process.stderr.on('error', () => undefined);
try {
    process.exitCode = await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__ .d)(process.argv.slice(2), {
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
    say((0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .cq)(error, 'DEBUG'));
    if (env['DEBUG'])
        say((0,_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .US)(error));
    leave(_run_fault_js__WEBPACK_IMPORTED_MODULE_1__ .XQ.fault);
}
function say(text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(process.stderr.fd, `beta-certificate: ${text}\n`);
    }
    catch {
    }
}
function leave(status) {
    watch.finished();
    process.exitCode = status;
    process.exit();
}
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);
 }),
 65:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
  d: () => ( runCommand)
});
var fault = __webpack_require__(4498);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var errors = __webpack_require__(5145);
var evaluate = __webpack_require__(8772);
var version = __webpack_require__(9780);
var report_escape = __webpack_require__(9924);
var files = __webpack_require__(8040);
var comment = __webpack_require__(2748);
var replace_files = __webpack_require__(4525);
var terminal = __webpack_require__(3299);
var write = __webpack_require__(6691);
var faults = __webpack_require__(1212);
var kinds = __webpack_require__(7279);
var settings_settings = __webpack_require__(7312);
var table = __webpack_require__(9526);
var flags = __webpack_require__(6222);
;
function parseArguments(argv) {
    const options = Object.fromEntries(table.Wg.map(({ name, kind, short }) => [
        name,
        {
            type: kind === kinds.Fo ? 'boolean' : 'string',
            multiple: kind.isRepeated,
            ...(short === undefined ? {} : { short }),
        },
    ]));
    const { values, positionals } = (0,flags.b)(argv, options);
    if (argv.length === 0)
        throw new errors.yo('no results are named.', USAGE);
    if (values['help'] === true)
        return { kind: 'help' };
    if (values['version'] === true)
        return { kind: 'version' };
    const settings = (0,settings_settings.P$)((name) => {
        if (name === 'results')
            return [...positionals, ...(values['results'] ?? [])].join('\n');
        const value = values[name];
        if (value === undefined)
            return (0,table.HA)(name);
        return Array.isArray(value) ? value.join('\n') : String(value);
    });
    const [json, markdown] = [values['json'], values['markdown']];
    if (json === '-' && markdown === '-') {
        throw new errors.yo('`--json -` and `--markdown -` both ask for standard output.', 'Write one of them to a file.');
    }
    return {
        kind: 'run',
        settings,
        out: values['out'],
        json,
        markdown,
        verbose: values['verbose'] === true,
        color: values['no-color'] === true ? false : values['color'] === true ? true : undefined,
    };
}
const USAGE = 'Usage: `beta-certificate RESULTS... [flags]`; `--help` shows all flags.';
;
function helpText(width) {
    const groups = table.fd.map(({ title, settings }) => ({
        title,
        flags: settings.filter(({ where }) => where !== 'action'),
    })).filter(({ flags }) => flags.length > 0);
    const shown = groups.map(({ title, flags }) => `${title}:\n${flags.map((flag) => flagText(flag, width)).join('\n')}`);
    return `beta-certificate ${version.x}
Could any ensemble of these models beat the single best one, by enough to be
worth it?

Usage: beta-certificate RESULTS... [flags]

RESULTS are files, folders or globs with the results of one evaluation: many
models, the same queries, right or wrong. The simplest form is a CSV with one
row per query and one column per model:

    query_id,model-a,model-b
    q1,1,0
    q2,0,1

Examples:
  beta-certificate results.csv
  beta-certificate results/ --min-gain 0.05 --baseline-model model-a
  beta-certificate results.csv --ensembles 'vote-*' --fail-on no-gain
  beta-certificate shard-*/outcomes.csv --out report/
  beta-certificate results.csv --json - | jq .gain
  beta-certificate sql --help    (the input, from a table in a warehouse)

${shown.join('\n\n')}

Exit status: 0 the gate passed, 1 it failed, 2 the input or the usage was wrong,
3 a fault of this program (DEBUG=1 in the environment shows where).
`;
}
function flagText({ name, kind, short, default: value, description }, width) {
    const placeholder = kind.placeholder === '' ? '' : ` ${kind.placeholder}`;
    const usual = value === '' ? '' : ` Default: ${value}.`;
    return `  ${short === undefined ? '' : `-${short}, `}--${name}${placeholder}\n${indent(plain(description) + usual, width)}`;
}
function plain(text) {
    return text.replaceAll('`', '');
}
function indent(text, width) {
    const lines = [];
    let line = '     ';
    for (const word of text.split(' ')) {
        if (line.length + 1 + word.length > Math.min(width, 80)) {
            lines.push(line);
            line = '     ';
        }
        line += ` ${word}`;
    }
    return [...lines, line].join('\n');
}
;
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
        this.write(`reading file ${this.files}: ${(0,report_escape.Fo)(this.current)}`);
    }
    write(text) {
        this.shown = true;
        this.stream.write(`\r\u001b[K${text} …`);
    }
}
;
async function runCommand(argv, io) {
    const width = io.stdout.columns ?? 100;
    try {
        if (argv[0] === 'sql') {
            const { sqlCommand } = await __webpack_require__.e( 727).then(__webpack_require__.bind(__webpack_require__, 8727));
            io.stdout.write(sqlCommand(argv.slice(1)));
            return fault.XQ.passed;
        }
        const invocation = parseArguments(argv);
        if (invocation.kind === 'help')
            io.stdout.write(helpText(width));
        else if (invocation.kind === 'version')
            io.stdout.write(`${version.x}\n`);
        else
            return await certifyAndReport(invocation, io, width);
        return fault.XQ.passed;
    }
    catch (error) {
        if (!(error instanceof errors.yo))
            throw error;
        io.stderr.write(`${errorText(error, io, width)}\n`);
        return fault.XQ.wrongInput;
    }
}
function errorText({ message }, { env, stderr }, width) {
    const text = `beta-certificate: ${(0,report_escape.wx)(message)}`;
    if (stderr.isTTY !== true)
        return text;
    const wrapped = (0,terminal.L)(text, Math.min(width, 100), '  ');
    return env['NO_COLOR'] ? wrapped : wrapped.replace(/^beta-certificate:/, '\u001b[31m$&\u001b[0m');
}
async function certifyAndReport(command, io, width) {
    const progress = new Progress(io.stderr);
    const runContext = { cwd: io.cwd, environment: io.env, token: '' };
    const evaluation = await (0,evaluate._)(command.settings, runContext, progress).finally(() => progress.end());
    if (command.out !== undefined)
        await (0,write.u)(evaluation, command.out);
    const texts = [
        { flag: 'json', path: command.json, text: () => (0,files.ut)(evaluation) },
        { flag: 'markdown', path: command.markdown, text: () => (0,comment.h)(evaluation)[0]('') },
    ];
    const printed = texts.find(({ path }) => path === '-');
    if (printed !== undefined)
        io.stdout.write(printed.text());
    for (const { flag, path, text } of texts) {
        if (path !== undefined && path !== '-')
            await writeText(flag, path, text());
    }
    if (printed === undefined) {
        const color = command.color ?? (io.stdout.isTTY === true && !io.env['NO_COLOR']);
        const { verbose, out: report } = command;
        io.stdout.write((0,terminal.b)(evaluation, { width, color, verbose, report, hints: true }));
    }
    return evaluation.decision.passed ? fault.XQ.passed : fault.XQ.failed;
}
async function writeText(flag, path, text) {
    const full = (0,external_node_path_.resolve)(path);
    try {
        if (await isOpenEnded(full))
            await (0,promises_.writeFile)(full, text);
        else
            await (0,replace_files.s)((0,external_node_path_.dirname)(full), [{ name: (0,external_node_path_.basename)(full), content: () => [text] }]);
    }
    catch (error) {
        const code = (0,faults.$N)(error);
        if (code === undefined)
            throw error;
        throw new errors.yo(`\`--${flag}\`: ${(0,errors.hD)(path)} cannot be written: ${(0,faults.ii)(code)}.`, 'Name another file, or - for standard output.');
    }
}
async function isOpenEnded(full) {
    if (/^\/(?:dev|proc)\//.test(full))
        return true;
    return (0,promises_.stat)(full).then((found) => !found.isFile(), () => false);
}
 })
};

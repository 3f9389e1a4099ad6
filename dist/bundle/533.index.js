export const id = 533;
export const ids = [533];
export const modules = {
5533:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
yamlEntries: () => ( yamlEntries)
});
var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
var _settings_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2077);
const FORM = 'Write one `name: value` a line, such as `min-gain: 0.05`.';
function yamlEntries(bytes, title) {
const text = textOf(bytes, title);
if (isTooDeep(text))
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('is nested too deeply.', FORM, { file: title });
const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__ .HN();
const lineOf = (node) => lines.linePos(node.range[0]).line;
const fault = (node, rule, remedy) => new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(rule, remedy, { file: title, line: lineOf(node) });
const scalarOf = (node, what) => {
plain(node);
if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__ .jn)(node))
return String(node.value);
throw fault(node, `has ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__ .oP)(node) ? 'a list' : 'a mapping'} ${what}.`, FORM);
};
const plain = (node) => {
const has = (0,yaml__WEBPACK_IMPORTED_MODULE_0__ .Vj)(node) ? 'an alias' : node.anchor ? 'an anchor' : node.tag ? 'a tag' : undefined;
if (has === undefined)
return;
const mark = node.anchor ? `&${node.anchor}` : node.tag ? '!' : '';
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`has ${has} of YAML, which is not allowed here.`, 'Write the value itself, in quotes if it begins with *, & or !.', { file: title, line: lines.linePos(text.lastIndexOf(mark, node.range[0])).line });
};
const options = { schema: 'failsafe', uniqueKeys: false, lineCounter: lines, prettyErrors: false };
const { contents, errors } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__ .Tp)(text, options);
if (errors[0] !== undefined) {
const { message, pos } = errors[0];
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`is not YAML with one mapping: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(message)}.`, FORM, {
file: title,
line: lines.linePos(pos[0]).line,
});
}
if (contents === null)
return [];
plain(contents);
if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__ .jh)(contents))
throw fault(contents, 'must be a mapping from names of settings to values.', FORM);
return contents.items.map(({ key, value }) => ({
name: scalarOf(key, 'where the name of a setting was expected'),
line: lineOf(key),
value: value === null
? ''
: (0,yaml__WEBPACK_IMPORTED_MODULE_0__ .oP)(value) && !value.anchor && !value.tag
? value.items.map((item) => scalarOf(item, 'inside of a list'))
: scalarOf(value, 'where a value was expected'),
}));
}
function textOf(bytes, file) {
if (bytes.length > _settings_file_js__WEBPACK_IMPORTED_MODULE_2__ .zx) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`is larger than ${_settings_file_js__WEBPACK_IMPORTED_MODULE_2__ .zx} bytes.`, 'A configuration file holds settings, and no results.', {
file,
});
}
try {
return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}
catch {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo('is not text in UTF-8.', 'Save it as UTF-8.', { file });
}
}
const MAX_DEPTH = 50;
function isTooDeep(text) {
let depth = 0;
for (const character of text) {
if (character === '[' || character === '{')
depth += 1;
else if ((character === ']' || character === '}') && depth > 0)
depth -= 1;
if (depth > MAX_DEPTH)
return true;
}
return new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`).test(text);
}
})
};

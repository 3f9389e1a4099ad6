export const id = 398;
export const ids = [398];
export const modules = {
2398:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gunzip: () => ( gunzip),
inflateRaw: () => ( inflateRaw)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
const INFLATE_CHUNK = 2 ** 17;
const GUNZIP_CHUNK = 2 ** 19;
function inflateRaw(source, shown) {
return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw({ chunkSize: INFLATE_CHUNK }), shown);
}
function gunzip(source, shown) {
return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip({ chunkSize: GUNZIP_CHUNK }), shown);
}
async function* through(source, decoder, shown) {
(0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), decoder, () => undefined);
try {
for await (const chunk of decoder)
yield chunk;
}
catch (error) {
throw zlibFault(error, shown);
}
}
function zlibFault(error, shown) {
const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .$N)(error);
if (code === 'Z_BUF_ERROR')
return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .VV)(shown);
return code?.startsWith('Z_') ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(shown, `its compressed data is not valid (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bD)(error)})`) : error;
}
})
};

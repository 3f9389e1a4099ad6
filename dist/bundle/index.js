import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = ({
2613:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
}),
181:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
}),
6982:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto"))[name] });
}),
4434:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
}),
9896:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
}),
8611:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
}),
5692:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
}),
9278:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
}),
4589:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
}),
6698:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
}),
4573:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
}),
7540:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
}),
7598:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto"))[name] });
}),
3053:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
}),
610:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
}),
8474:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
}),
3024:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
}),
1455:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
}),
7067:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
}),
2467:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
}),
7030:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
}),
8161:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os"))[name] });
}),
6760:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
}),
643:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
}),
1792:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
}),
7075:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
}),
8500:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises"))[name] });
}),
1692:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
}),
3136:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
}),
7975:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
}),
3429:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
}),
5919:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads"))[name] });
}),
8522:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib"))[name] });
}),
857:
(function (module) {
module.exports = new Proxy({}, { get: (loaded, name) => (loaded.module ??= __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os"))[name] });
}),
6928:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
}),
932:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
}),
2203:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
}),
3193:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
}),
4756:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
}),
9023:
(function (module) {
module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
})
});
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== undefined) {
		return cachedModule.exports;
	}
	var module = __webpack_module_cache__[moduleId] = {
		exports: {}
	};
	var threw = true;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = false;
	} finally {
		if(threw) delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
(() => {
	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if(queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => (fn.r--));
			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
		}
	}
	var wrapDeps = (deps) => (deps.map((dep) => {
		if(dep !== null && typeof dep === "object") {
			if(dep[webpackQueues]) return dep;
			if(dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => (fn(queue));
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = x => {};
		ret[webpackExports] = dep;
		return ret;
	}));
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => (currentDeps.map((d) => {
				if(d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			}))
			var promise = new Promise((resolve) => {
				fn = () => (resolve(getResult));
				fn.r = 0;
				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
			});
			return fn.r ? promise : getResult();
		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	__nccwpck_require__.d = (exports, definition) => {
		for(var key in definition) {
			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
			}
		}
	};
})();
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => {
		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
			__nccwpck_require__.f[key](chunkId, promises);
			return promises;
		}, []));
	};
})();
(() => {
	__nccwpck_require__.u = (chunkId) => {
		return "" + chunkId + ".index.js";
	};
})();
(() => {
	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
})();
(() => {
	__nccwpck_require__.r = (exports) => {
		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
		}
		Object.defineProperty(exports, '__esModule', { value: true });
	};
})();
(() => {
	var installedChunks = {
		792: 0
	};
	var installChunk = (data) => {
		var {ids, modules, runtime} = data;
		var moduleId, chunkId, i = 0;
		for(moduleId in modules) {
			if(__nccwpck_require__.o(modules, moduleId)) {
				__nccwpck_require__.m[moduleId] = modules[moduleId];
			}
		}
		if(runtime) runtime(__nccwpck_require__);
		for(;i < ids.length; i++) {
			chunkId = ids[i];
			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
				installedChunks[chunkId][0]();
			}
			installedChunks[ids[i]] = 0;
		}
	}
	__nccwpck_require__.f.j = (chunkId, promises) => {
			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
			if(installedChunkData !== 0) {
				if(installedChunkData) {
					promises.push(installedChunkData[1]);
				} else {
					if(true) {
						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
							throw e;
						});
						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
						promises.push(installedChunkData[1] = promise);
					}
				}
			}
	};
})();
var __webpack_exports__ = {};
__nccwpck_require__.d(__webpack_exports__, {
XI: () => ( action),
Yv: () => ( library),
ay: () => ( commandLine)
});
const action = () => Promise.all([__nccwpck_require__.e(540), __nccwpck_require__.e(401), __nccwpck_require__.e(857), __nccwpck_require__.e(691), __nccwpck_require__.e(892)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1296));
const commandLine = () => Promise.all([__nccwpck_require__.e(857), __nccwpck_require__.e(713)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9713));
const library = () => Promise.all([__nccwpck_require__.e(401), __nccwpck_require__.e(857), __nccwpck_require__.e(211)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7211));
var __webpack_exports__action = __webpack_exports__.XI;
var __webpack_exports__commandLine = __webpack_exports__.ay;
var __webpack_exports__library = __webpack_exports__.Yv;
export { __webpack_exports__action as action, __webpack_exports__commandLine as commandLine, __webpack_exports__library as library };

import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './13835.shared.js';
export const id = 7564;
export const ids = [7564];
export const modules = {
	77416: (shared0[77416]),
	14948: (shared0[14948]),
	13835: (shared1[13835]),
	27564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { folderTarget: () => folderTarget });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _releases_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77416), _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56754), _current_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13835), _plan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66387);
		let longestForeign = 3e4;
		function folderTarget(folder, { directory, alarms }) {
			let root = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, folder), inRoot = (...parts) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, ...parts), current = async () => {
				let bytes = await readOf(inRoot(_current_js__WEBPACK_IMPORTED_MODULE_5__.wL));
				if (bytes === void 0) return;
				let text = bytes.toString("utf8"), parsed = (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.BG)(text);
				return {
					text,
					...parsed && { parsed }
				};
			}, readIn = (of) => (path) => readOf(inRoot(of, path)), observe = async () => {
				let found = await current();
				if (found === void 0) return {
					changing: !1,
					what: `nothing in ${folder}`
				};
				let { text, parsed } = found;
				if (parsed === void 0) return {
					changing: !1,
					what: `a ${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} in ${folder} that is no release`,
					point: text.length <= longestForeign ? { text } : {}
				};
				let point = {
					text: text.length <= longestForeign ? text : null,
					folder: parsed.folder
				}, other = await (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.N6)(parsed.files, readIn(parsed.folder));
				if (other !== void 0) return {
					changing: !1,
					point,
					what: `${(0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(parsed.content)} in ${folder}, of which ${other}`
				};
				let { content, release } = parsed;
				return {
					content,
					release,
					point,
					changing: !1,
					what: `${(0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(content)} in ${folder}`
				};
			}, publish = async (text, { hold }) => {
				let partial = inRoot(`${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
				await onDisk(() => writeWhole(partial, text)), await hold(), await onDisk(() => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(partial, inRoot(_current_js__WEBPACK_IMPORTED_MODULE_5__.wL)));
			}, store = async ({ manifest, files }, of, { hold }) => {
				let wanted = (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.$c)({
					manifest,
					files,
					digest: manifest.contentDigest
				}, of).files;
				if (await (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.N6)(wanted, readIn(of)) === void 0 && wanted.length > 0) return;
				let partial = inRoot("releases", `.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`);
				await onDisk(async () => {
					await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(partial, { recursive: !0 });
					for (let { path } of wanted) {
						let bytes = files.get(path);
						if (bytes === void 0) throw Error(`the release does not hold ${path}`);
						await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(partial, path)), { recursive: !0 }), await writeWhole((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(partial, path), bytes);
					}
				}), await hold(), await onDisk(async () => {
					await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(inRoot(of), {
						recursive: !0,
						force: !0
					}), await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(partial, inRoot(of));
				});
			};
			return {
				kind: "file",
				name: `folder ${folder}`,
				observe,
				plan: async (release) => (0, _plan_js__WEBPACK_IMPORTED_MODULE_6__.X)(release, (await current())?.parsed, {
					rollout: "all at once: one file is replaced by another",
					alarms
				}),
				apply: async (release, _live, operation) => {
					let of = `releases/${(0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_3__.VK)(release.manifest.contentDigest)}`;
					return await store(release, of, operation), await publish((0, _current_js__WEBPACK_IMPORTED_MODULE_5__.b6)((0, _current_js__WEBPACK_IMPORTED_MODULE_5__.$c)(release, of)), operation), operation.progress(`${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} names ${of}`), {
						state: "done",
						reason: `${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} names ${of}.`
					};
				},
				revert: async (to, operation) => {
					if (to === void 0) return await operation.hold(), await onDisk(() => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(inRoot(_current_js__WEBPACK_IMPORTED_MODULE_5__.wL), { force: !0 })), {
						state: "done",
						reason: `${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} was removed: nothing was live before.`
					};
					if (typeof to.text != "string") return {
						state: "failed",
						reason: `The ${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} of before was too long to be kept.`
					};
					let parsed = (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.BG)(to.text), other = parsed && await (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.N6)(parsed.files, readIn(parsed.folder));
					return await publish(to.text, operation), other === void 0 ? {
						state: "done",
						reason: `${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} was put back.`
					} : {
						state: "failed",
						reason: `${_current_js__WEBPACK_IMPORTED_MODULE_5__.wL} was put back, but of ${parsed?.folder} ${other}.`
					};
				},
				files: async () => {
					let parsed = (await current())?.parsed;
					if (parsed === void 0) return;
					let read = parsed.files.map(async ({ path }) => [path, await readIn(parsed.folder)(path)]);
					return new Map((await Promise.all(read)).flatMap(([path, bytes]) => bytes === void 0 ? [] : [[path, bytes]]));
				}
			};
		}
		async function writeWhole(path, data) {
			await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: !0 });
			let file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, "wx");
			try {
				await file.writeFile(data), await file.sync();
			} finally {
				await file.close();
			}
		}
		let readOf = (path) => onDisk(async () => {
			try {
				return await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(path);
			} catch (error) {
				if (error.code === "ENOENT") return;
				throw error;
			}
		}), refusals = new Set([
			"EACCES",
			"EPERM",
			"EROFS",
			"ENOSPC",
			"ENOTDIR",
			"EISDIR",
			"ENOTEMPTY",
			"EEXIST",
			"EIO"
		]);
		async function onDisk(effect) {
			try {
				return await effect();
			} catch (error) {
				let { code, message } = error;
				throw code === void 0 || !refusals.has(code) ? error : new _target_js__WEBPACK_IMPORTED_MODULE_4__.I(`The disk refused it: ${message}.`, { cause: error });
			}
		}
	}),
	66387: (shared1[66387]),
	56754: (shared0[56754])
};

export const shared = {
35290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { r: () => pointerOf });
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760), _aws_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67181), _aws_rest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62363), _ssm_parameter_parameter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58448), _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56754);
		let pointerOf = ({ parameter, file }, control, directory) => parameter === void 0 ? fileOf(file ?? "", directory) : parameterOf(parameter, control);
		function parameterOf(name, control) {
			let what = `the parameter ${name}`, missing = /^ParameterNotFound/;
			return {
				name: what,
				read: async (operation) => {
					try {
						let asked = {
							operation: "GetParameter",
							what
						};
						return (await control.read(_ssm_parameter_parameter_js__WEBPACK_IMPORTED_MODULE_5__.a, asked, { Name: name }, operation)).Parameter?.Value ?? "";
					} catch (error) {
						if ((0, _aws_refusal_js__WEBPACK_IMPORTED_MODULE_3__.vu)(error, missing)) return;
						throw error;
					}
				},
				write: async (text, operation) => {
					let body = {
						Name: name,
						Value: text,
						Type: "String",
						Overwrite: !0
					};
					await (0, _aws_rest_js__WEBPACK_IMPORTED_MODULE_4__.vG)(() => control.change(_ssm_parameter_parameter_js__WEBPACK_IMPORTED_MODULE_5__.a, {
						operation: "PutParameter",
						what
					}, body, operation), operation);
				},
				remove: async (operation) => {
					let asked = {
						operation: "DeleteParameter",
						what
					};
					await (0, _aws_rest_js__WEBPACK_IMPORTED_MODULE_4__.vG)(() => control.change(_ssm_parameter_parameter_js__WEBPACK_IMPORTED_MODULE_5__.a, asked, { Name: name }, operation).catch((error) => {
						if (!(0, _aws_refusal_js__WEBPACK_IMPORTED_MODULE_3__.vu)(error, missing)) throw error;
					}), operation);
				}
			};
		}
		function fileOf(file, directory) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory, file);
			return {
				name: `the file ${file}`,
				read: () => onDisk(async () => {
					try {
						return await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(path, "utf8");
					} catch (error) {
						if (error.code === "ENOENT") return;
						throw error;
					}
				}),
				write: async (text, { hold }) => {
					let partial = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString("hex")}`;
					await onDisk(async () => {
						await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: !0 }), await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.writeFile(partial, text, {
							flag: "wx",
							flush: !0
						});
					}), await hold(), await onDisk(() => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(partial, path));
				},
				remove: async ({ hold }) => {
					await hold(), await onDisk(() => node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(path, { force: !0 }));
				}
			};
		}
		async function onDisk(effect) {
			try {
				return await effect();
			} catch (error) {
				let { code, message } = error;
				throw code === void 0 || !/^E[A-Z]+$/.test(code) ? error : new _target_js__WEBPACK_IMPORTED_MODULE_6__.I(`The disk refused it: ${message}.`, { cause: error });
			}
		}
	}),
68922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { j: () => pointedTarget });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let schema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.pointer/1"),
			kind: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[1-9][0-9]{0,7}$/),
			content: _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.er.optional(),
			release: _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.er.optional()
		});
		function pointedTarget(versions, pointer) {
			let { kind, name, id } = versions, parse = (text) => {
				let named = parsed(text);
				return named?.kind === kind && named.id === id ? named : void 0;
			}, observe = async (operation) => {
				let text = await pointer.read(operation);
				if (text === void 0) return {
					changing: !1,
					what: `nothing: there is no ${pointer.name.replace("the ", "")}`
				};
				let named = parse(text);
				if (named === void 0) return {
					changing: !1,
					point: { foreign: !0 },
					what: `what ${pointer.name} names, which is no ${kind} ${id}`
				};
				let { version, content, release } = named, point = {
					version,
					...content && { content },
					...release && { release }
				}, found = await versions.markOf(version, operation);
				if (found === "gone") return {
					changing: !1,
					point,
					what: `version ${version} of ${name}, which is gone`
				};
				let { mark } = found, what = `version ${version} of ${name}`;
				return mark === void 0 ? {
					changing: !1,
					point,
					what
				} : {
					content: mark.content,
					release: release ?? mark.release,
					point,
					changing: !1,
					what
				};
			}, plan = async (release, live, operation) => {
				let { contentDigest: content } = release.manifest, obstacles = [...await versions.check(release, operation)];
				live.point?.foreign === !0 && obstacles.unshift({
					message: `${capital(pointer.name)} holds something that is none of ours.`,
					fix: "Name another, or remove it."
				});
				let found = obstacles.length > 0 ? void 0 : await versions.find(release, operation), same = live.content === content;
				return {
					steps: [{
						what: name,
						live: live.point === void 0 ? "none" : live.what,
						after: found === void 0 ? `a new version of ${(0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(content)}` : `version ${found}`,
						kind: same ? "same" : found === void 0 ? "created" : "replaced"
					}, {
						what: pointer.name,
						live: typeof live.point?.version == "string" ? `version ${live.point.version}` : "none",
						after: found === void 0 ? "the new version" : `version ${found}`,
						kind: same ? "same" : live.point === void 0 ? "created" : "shifted"
					}],
					obstacles,
					rollout: `all at once: ${pointer.name} names another version`
				};
			}, point = async (named, operation) => {
				await pointer.write(`${JSON.stringify({
					schema: "aiops.pointer/1",
					kind,
					id,
					...named
				})}\n`, operation);
				let told = `${capital(pointer.name)} names version ${named.version}`;
				return operation.progress(told), {
					state: "done",
					reason: `${told}.`
				};
			};
			return {
				kind,
				name,
				observe,
				plan,
				apply: async (release, _live, operation) => {
					let version = await versions.find(release, operation) ?? await versions.make(release, operation);
					if (typeof version != "string") return version;
					let unusable = await versions.settled?.(version, operation);
					return unusable === void 0 ? point({
						version,
						content: release.manifest.contentDigest,
						release: release.digest
					}, operation) : unusable;
				},
				revert: async (to, operation) => {
					if (to === void 0) return await pointer.remove(operation), {
						state: "done",
						reason: `${capital(pointer.name)} was removed: nothing was live before.`
					};
					let { version, content, release } = to, { data } = schema.safeParse({
						schema: "aiops.pointer/1",
						kind,
						id,
						version,
						content,
						release
					});
					return data === void 0 ? {
						state: "failed",
						reason: `What ${pointer.name} held before was none of ours, and was not kept.`
					} : await versions.markOf(data.version, operation) === "gone" ? {
						state: "failed",
						reason: `Version ${data.version} of ${name} is gone.`
					} : point({
						version: data.version,
						...data.content !== void 0 && { content: data.content },
						...data.release !== void 0 && { release: data.release }
					}, operation);
				},
				close: () => versions.close()
			};
		}
		function parsed(text) {
			try {
				return schema.safeParse(JSON.parse(text)).data;
			} catch {
				return;
			}
		}
		let capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
	})
};

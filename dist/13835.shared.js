export const shared = {
13835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$c: () => currentOf,
			BG: () => parseCurrent,
			N6: () => firstOther,
			OF: () => pinnedFiles,
			b6: () => textOf,
			wL: () => currentFile
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let currentFile = "current.json", schema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.current/1"),
			deployment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			environment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			content: _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.er,
			release: _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.er,
			folder: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^(?:\.|releases\/[0-9a-f]{12})$/),
			files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\]+$/),
				digest: _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.er
			})),
			models: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				provider: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
			})),
			guardrail: zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			}).optional(),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
		});
		function currentOf({ manifest, digest }, folder) {
			let { deployment, environment, content, contentDigest, commit } = manifest;
			return {
				schema: "aiops.current/1",
				deployment,
				environment,
				content: contentDigest,
				release: digest,
				folder,
				files: [...pinnedFiles(content)],
				models: content.models.map(({ name, provider, model }) => ({
					name,
					provider,
					...model !== void 0 && { model }
				})),
				...content.guardrail && { guardrail: content.guardrail },
				commit
			};
		}
		function pinnedFiles({ prompts, files }) {
			return [...new Map([...prompts, ...files].map(({ path, digest }) => [path, {
				path,
				digest
			}])).values()];
		}
		let textOf = (current) => `${JSON.stringify(current, void 0, 2)}\n`;
		function parseCurrent(text) {
			try {
				let { success, data } = schema.safeParse(JSON.parse(text));
				return success ? data : void 0;
			} catch {
				return;
			}
		}
		async function firstOther(files, read) {
			for (let { path, digest } of files) {
				let bytes = await read(path);
				if (bytes === void 0) return `${path} is missing`;
				if ((0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.by)(bytes) !== digest) return `${path} was changed by hand`;
			}
		}
	}),
66387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => planOf });
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _current_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13835);
		function planOf({ manifest }, current, { rollout, alarms }) {
			let { content } = manifest, obstacles = alarms.length === 0 ? [] : [{
				message: "Files have no platform that would watch alarms while they go live.",
				fix: "Leave `alarms` out, and have a schedule run `rollback` with `if`."
			}];
			return {
				steps: stepsOf(content, current),
				obstacles,
				rollout
			};
		}
		function stepsOf(content, current) {
			let was = new Map(current?.files.map(({ path, digest }) => [path, digest])), prompts = new Set(content.prompts.map(({ path }) => path)), is = (0, _current_js__WEBPACK_IMPORTED_MODULE_1__.OF)(content), ofFile = (path, before, after) => ({
				what: `${prompts.has(path) || /\.prompt/.test(path) ? "prompt" : "file"} ${path}`,
				live: before === void 0 ? "none" : (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(before),
				after: after === void 0 ? "none" : (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(after),
				kind: before === after ? "same" : before === void 0 ? "created" : "replaced"
			}), gone = [...was].filter(([path]) => !is.some((file) => file.path === path)), models = content.models.map(({ name, provider, model }) => {
				let before = current?.models.find((one) => one.name === name), words = (one) => one.model ?? one.provider;
				return pair(`model ${name}`, before && words(before), words({
					provider,
					model
				}));
			}), guardrail = content.guardrail && `${content.guardrail.id}:${content.guardrail.version}`, guarded = current?.guardrail && `${current.guardrail.id}:${current.guardrail.version}`;
			return [
				...is.map(({ path, digest }) => ofFile(path, was.get(path), digest)),
				...gone.map(([path, digest]) => ofFile(path, digest, void 0)),
				...models,
				...guardrail === void 0 && guarded === void 0 ? [] : [pair("guardrail", guarded, guardrail)]
			];
		}
		let pair = (what, before, after) => ({
			what,
			live: before ?? "none",
			after: after ?? "none",
			kind: before === after ? "same" : before === void 0 ? "created" : "replaced"
		});
	})
};

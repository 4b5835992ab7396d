export const shared = {
28553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			allows: () => allows,
			isWorkflow: () => isWorkflow,
			ourSteps: () => ourSteps
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32630);
		let ours = /(?:^|\/)aiops-actions(?:\/actions\/([\w-]+))?(?:@|$)/;
		function ourSteps(file, text) {
			let { value: workflow, on, jobs, line } = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.B)(file, text);
			return Object.entries(jobs).flatMap(([job, value]) => {
				let { steps, env, permissions = workflow.permissions } = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(value), all = (Array.isArray(steps) ? steps : []).map(_document_js__WEBPACK_IMPORTED_MODULE_1__.o);
				return all.flatMap((step, at) => {
					let found = typeof step.uses == "string" ? ours.exec(step.uses) : null;
					if (found === null) return [];
					let given = permissionsOf(permissions), variables = [
						workflow.env,
						env,
						step.env
					].flatMap((one) => Object.keys((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(one)));
					return [{
						file,
						line: line([
							"jobs",
							job,
							"steps",
							at,
							"uses"
						]),
						job,
						uses: String(step.uses),
						action: found[1] ?? "review",
						with: (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(step.with),
						prefix: prefixOf((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(step.with)["working-directory"]),
						alone: (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(value).services === void 0 && all.slice(0, at).every(({ run }) => run === void 0),
						runner: String((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(value)["runs-on"]),
						env: new Set(variables),
						...given !== void 0 && { permissions: given },
						before: all.slice(0, at),
						on,
						at: line
					}];
				});
			});
		}
		function prefixOf(directory) {
			let path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(String(directory ?? ".")).replace(/\/$/, "");
			return path === "." ? "" : `${path}/`;
		}
		let isWorkflow = (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
		function permissionsOf(given) {
			if (given !== void 0) return given === "read-all" || given === "write-all" ? given : Object.fromEntries(Object.entries((0, _document_js__WEBPACK_IMPORTED_MODULE_1__.o)(given)).map(([name, level]) => [name, String(level)]));
		}
		function allows(permissions, name, level) {
			if (permissions === "write-all") return !0;
			if (permissions === "read-all") return level === "read";
			let given = permissions[name];
			return given === "write" || level === "read" && given === "read";
		}
	})
};

export const id = 778;
export const ids = [778, 4085];
export const modules = {
	74085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			areas: () => areas,
			ok: () => ok,
			problem: () => problem,
			problemsOf: () => problemsOf,
			warning: () => warning
		});
		let areas = [
			"machine",
			"repository",
			"configuration",
			"models",
			"workflow",
			"cost",
			"ledger"
		], ok = (area, message) => ({
			area,
			level: "ok",
			message
		}), warning = (area, message, fix, place = {}) => ({
			area,
			level: "warning",
			message,
			...fix !== void 0 && { fix },
			...place
		}), problem = (area, message, fix, place = {}) => ({
			...warning(area, message, fix, place),
			level: "problem"
		}), problemsOf = (area, { problems }) => problems.map((one) => ({
			area,
			level: "problem",
			...one
		}));
	}),
	30778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { checkRepository: () => checkRepository });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _revision_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15144), _revision_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35788), _trust_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88663), _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74085);
		async function checkRepository(directory, env, signal) {
			let event = {
				name: "local",
				serverUrl: "https://github.com",
				apiUrl: "https://api.github.com"
			}, trust = (0, _trust_event_js__WEBPACK_IMPORTED_MODULE_3__.J)(event), warned = [], log = { warning: (text) => void warned.push((0, _finding_js__WEBPACK_IMPORTED_MODULE_4__.warning)("repository", text)) };
			try {
				let repository = (0, _revision_repository_js__WEBPACK_IMPORTED_MODULE_1__.W1)(directory), revision = await (0, _revision_resolve_js__WEBPACK_IMPORTED_MODULE_2__.e)({
					event,
					trust,
					directory,
					env,
					signal,
					log
				});
				return {
					findings: [...sidesOf(revision, repository), ...warned],
					trust,
					revision
				};
			} catch (error) {
				if (error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) return {
					findings: [...(0, _finding_js__WEBPACK_IMPORTED_MODULE_4__.problemsOf)("repository", error), ...warned],
					trust
				};
				throw error;
			}
		}
		function sidesOf({ base, changed }, repository) {
			if (repository === void 0) return [(0, _finding_js__WEBPACK_IMPORTED_MODULE_4__.warning)("repository", "There is no git repository, so there is nothing to compare with.", "git init")];
			let count = changed?.length ?? 0, differ = count === 1 ? "1 file differs" : `${count} files differ`;
			return [base === void 0 ? (0, _finding_js__WEBPACK_IMPORTED_MODULE_4__.warning)("repository", "There is no commit yet, so there is nothing to compare with.", "Commit what is there.") : (0, _finding_js__WEBPACK_IMPORTED_MODULE_4__.ok)("repository", `The working tree is compared with ${base.label}: ${differ}.`), ...repository.shallow ? [(0, _finding_js__WEBPACK_IMPORTED_MODULE_4__.warning)("repository", "The clone is shallow, and may lack the commit where this branch began.", "git fetch --unshallow. A workflow needs no depth: the base is fetched when it is needed.")] : []];
		}
	})
};

export const id = 5719;
export const ids = [5719, 4085];
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
	55719: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { checkLedger: () => checkLedger });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), _config_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55258), _ledger_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(921), _ledger_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96577), _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74085);
		async function checkLedger({ env, directory, trust, tree }) {
			let place = await (0, _ledger_place_js__WEBPACK_IMPORTED_MODULE_1__.V)(void 0, {
				env,
				directory,
				workspace: directory,
				trust,
				committed: () => tree.list()
			});
			if (typeof place != "string") return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.warning)("ledger", `Answers are not kept: ${place.why}.`);
			if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place)) return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.ok)("ledger", `Answers will be kept in ${place}. The first run makes it.`);
			let [{ openReadOnly }, { overviewOf }] = await Promise.all([__webpack_require__.e(5053).then(__webpack_require__.bind(__webpack_require__, 85053)), __webpack_require__.e(5439).then(__webpack_require__.bind(__webpack_require__, 25439))]);
			try {
				let database = await openReadOnly(place);
				try {
					let { models, size } = overviewOf(database), sum = (of) => models.reduce((all, one) => all + of(one), 0), answers = `${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_4__.B4)(sum((one) => one.answers))} answers, ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_4__.Xq)(size)}`;
					return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.ok)("ledger", `${place}: ${answers}, ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_4__.up)(sum((one) => one.saved))} saved so far.`);
				} finally {
					database.close();
				}
			} catch (error) {
				if (!(error instanceof _ledger_problem_js__WEBPACK_IMPORTED_MODULE_2__.N)) throw error;
				return (0, _finding_js__WEBPACK_IMPORTED_MODULE_3__.warning)("ledger", `${place} cannot be used: ${error.message}.`, `Remove it: rm ${place}`);
			}
		}
	}),
	921: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => ledgerPlace,
			v: () => ownFolder
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
		let ownFolder = ".aiops", name = "ledger.sqlite";
		async function ledgerPlace(file, around) {
			let { env, directory, workspace, trust } = around;
			if (file === void 0 && env.GITHUB_ACTIONS === "true" && env.RUNNER_TEMP) return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.RUNNER_TEMP, "aiops", name);
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file ?? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ownFolder, name)), isChecked = isInside(workspace, path);
			if (isChecked && env.GITHUB_ACTIONS === "true" && !trust.trusted) return { why: `${path} is in the workspace, where somebody else's head may have put it` };
			if (isChecked && linksOn(path, workspace)) return { why: `a symbolic link leads to ${path}` };
			let inTree = isInside(directory, path) ? (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/") : void 0;
			return inTree !== void 0 && (await around.committed()).includes(inTree) ? { why: `${inTree} is in the repository, or not ignored by git. Remove it, and write it into .gitignore` } : path;
		}
		function isInside(folder, path) {
			let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
			return way !== "" && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== ".." && !(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
		}
		function linksOn(path, folder) {
			for (let part = path; isInside(folder, part); part = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(part)) if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(part, { throwIfNoEntry: !1 })?.isSymbolicLink()) return !0;
			return !1;
		}
	}),
	96577: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			N: () => LedgerProblem,
			Z: () => problemOf
		});
		class LedgerProblem extends Error {
			name = "LedgerProblem";
			trouble;
			constructor(trouble, message, options) {
				super(message, options), this.trouble = trouble;
			}
		}
		let troubles = {
			5: ["locked", "another process holds it"],
			6: ["locked", "another process holds it"],
			8: ["read-only", "it cannot be written"],
			11: ["broken", "it is damaged"],
			13: ["full", "the disk is full"],
			14: ["unusable", "it cannot be opened"],
			10: ["unusable", "the disk does not read or write it"],
			26: ["broken", "it is no SQLite database"]
		};
		function problemOf(error) {
			if (error instanceof LedgerProblem || !(error instanceof Error)) return error;
			let { errcode, code } = error, [trouble, message] = troubles[(errcode ?? 0) & 255] ?? [];
			return trouble !== void 0 && message !== void 0 ? new LedgerProblem(trouble, message, { cause: error }) : code === "ERR_SQLITE_ERROR" ? new LedgerProblem("broken", "it is damaged", { cause: error }) : code === "EACCES" || code === "EPERM" || code === "EROFS" ? new LedgerProblem("read-only", "its folder cannot be written", { cause: error }) : code === "ENOTDIR" || code === "EEXIST" ? new LedgerProblem("unusable", "a file is in the way of its folder", { cause: error }) : error;
		}
	})
};

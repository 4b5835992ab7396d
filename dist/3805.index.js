export const id = 3805;
export const ids = [3805, 4085];
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
	13805: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			checkGit: () => checkGit,
			checkNode: () => checkNode
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), _finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74085);
		let leastGit = [2, 31];
		function checkNode(node) {
			return Number(node.split(".")[0]) >= 24 ? (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.ok)("machine", `Node ${node}`) : (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.problem)("machine", `Node ${node} is older than 24.`, "Have npx bring a newer one: npx -p node@24 -p aiops-actions -- aiops doctor. GitHub's runners have it.");
		}
		function checkGit(env) {
			let version = gitVersion(env), install = `Install git ${leastGit.join(".")} or newer.`;
			if (version === void 0) return (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.problem)("machine", "git is not installed here, or not on the PATH.", install);
			let [major = 0, minor = 0] = version.split(".").map(Number);
			return major < leastGit[0] || major === leastGit[0] && minor < leastGit[1] ? (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.problem)("machine", `git ${version} is too old.`, install) : (0, _finding_js__WEBPACK_IMPORTED_MODULE_1__.ok)("machine", `git ${version}`);
		}
		function gitVersion(env) {
			try {
				let said = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", ["--version"], {
					env,
					encoding: "utf8",
					stdio: [
						"ignore",
						"pipe",
						"ignore"
					]
				});
				return /(\d+\.\d+(?:\.\d+)?)/.exec(said)?.[1];
			} catch {
				return;
			}
		}
	})
};

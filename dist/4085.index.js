export const id = 4085;
export const ids = [4085];
export const modules = { 74085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
}) };

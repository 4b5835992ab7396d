export const shared = {
7035: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { X: () => parseLabels });
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76330);
		let labelSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			case: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().min(1),
			suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			prompt: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			model: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			side: zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["base", "head"]).default("head"),
			repeat: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(0).default(0),
			label: zod__WEBPACK_IMPORTED_MODULE_2__.KCZ([zod__WEBPACK_IMPORTED_MODULE_2__.k5n(["right", "wrong"]), zod__WEBPACK_IMPORTED_MODULE_2__.aig().min(0).max(1)], { error: "must be right, wrong or a score from 0 to 1" })
		});
		function parseLabels(file, text) {
			let problems = [], labels = new Map();
			if (text.split("\n").forEach((content, at) => {
				if (content.trim() === "") return;
				let line = at + 1, read = readLabel(content);
				if (typeof read == "string") {
					problems.push({
						file,
						line,
						message: read
					});
					return;
				}
				let { label, ...about } = read, key = JSON.stringify([
					about.suite,
					about.prompt,
					about.model,
					about.case,
					about.side,
					about.repeat
				]), isRight = typeof label == "number" ? label >= .5 : label === "right", before = labels.get(key);
				if (before !== void 0 && before.isRight !== isRight) {
					let message = `contradicts line ${before.line} about the case ${about.case}. Keep one of them.`;
					problems.push({
						file,
						line,
						message
					});
				}
				before === void 0 && labels.set(key, {
					...about,
					isRight,
					line
				});
			}), problems.length === 0 && labels.size === 0 && problems.push({
				file,
				message: "there is no label in it."
			}), problems.length > 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems);
			return [...labels.values()];
		}
		function readLabel(line) {
			let value;
			try {
				value = (0, _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(line);
			} catch (error) {
				if (!(error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.a)) throw error;
				return `is not JSON: ${error.message}`;
			}
			let { data, error } = labelSchema.safeParse(value);
			return data === void 0 ? `is no label: ${error.issues.map(({ path, message }) => `${path.join(".") || "all of it"}: ${message}`).join("; ")}. Write {"case": "t-1", "label": "right"}.` : data;
		}
	}),
72175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			FI: () => studentQuantile,
			Rf: () => studentCdf,
			Zl: () => normalQuantile,
			vr: () => normalCdf
		});
		var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484), _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060), _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86021), _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);
		let normalCdf = (z) => _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(z, 0, 1), normalQuantile = (p) => _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(p, 0, 1);
		function studentCdf(t, degreesOfFreedom) {
			return Number.isFinite(t) ? _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_2__(t, degreesOfFreedom) : +(t > 0);
		}
		let studentQuantile = (p, degreesOfFreedom) => _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__(p, degreesOfFreedom);
	}),
72047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { A: () => upperShare });
		function upperShare(level) {
			if (!(level > 0 && level < 1)) throw RangeError(`a level lies between 0 and 1, not at ${level}`);
			return (1 + level) / 2;
		}
	}),
73506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => wilsonInterval,
			_: () => wilsonBounds
		});
		var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72175), _interval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72047);
		function wilsonInterval(successes, trials, level) {
			let z = (0, _distributions_js__WEBPACK_IMPORTED_MODULE_0__.Zl)((0, _interval_js__WEBPACK_IMPORTED_MODULE_1__.A)(level));
			return trials === 0 ? {
				low: 0,
				high: 1
			} : wilsonBounds(successes / trials, trials, z);
		}
		function wilsonBounds(share, trials, critical) {
			let scale = 1 + critical ** 2 / trials, centre = (share + critical ** 2 / (2 * trials)) / scale, half = critical / scale * Math.sqrt(share * (1 - share) / trials + critical ** 2 / (4 * trials ** 2));
			return {
				low: share === 0 ? 0 : centre - half,
				high: share === 1 ? 1 : centre + half
			};
		}
	})
};

export const shared = {
41255: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bt: () => intervalText,
			EJ: () => worseText,
			FT: () => changeUnit,
			Gg: () => titleOf,
			Mn: () => figureOf,
			PW: () => limitText,
			Ru: () => valueText,
			XE: () => pointsOf,
			k0: () => changeText,
			zO: () => ruleTitle
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);
		let writings = {
			"pass-rate": {
				title: "pass rate",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9,
				change: "points"
			},
			score: {
				title: "score",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9,
				change: "points"
			},
			slices: {
				title: "gap between slices",
				value: (gap) => `${pointsOf(gap)} points`,
				change: "points"
			},
			"latency-p50": {
				title: "latency p50",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3,
				change: "ratio"
			},
			"latency-p95": {
				title: "latency p95",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3,
				change: "ratio"
			},
			"cost-per-case": {
				title: "cost per case",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.up,
				change: "ratio"
			},
			"newly-failing": {
				title: "newly failing",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4,
				change: "points"
			},
			errors: {
				title: "errors",
				value: _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9,
				change: "points"
			}
		}, titleOf = (metric) => writings[metric].title, ruleTitle = ({ metric, by }) => by === void 0 ? titleOf(metric) : `gap by ${by}`, valueText = (metric, value) => value === void 0 ? "unknown" : writings[metric].value(value);
		function figureOf(metric, figures) {
			switch (metric) {
				case "pass-rate": return figures.passRate;
				case "score": return figures.score;
				case "latency-p50": return figures.latencyP50;
				case "latency-p95": return figures.latencyP95;
				case "cost-per-case": return figures.costPerCase;
				case "errors": return figures.cases === 0 ? void 0 : figures.errors / figures.cases;
				case "newly-failing":
				case "slices": return;
			}
		}
		function changeText(metric, change) {
			let percent = (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(change), signed = change > 0 && /[1-9]/.test(percent) ? `+${percent}` : percent;
			return writings[metric].change === "points" ? signed.replace(" %", "") : signed;
		}
		let changeUnit = (metric) => writings[metric].change === "points" ? " points" : "";
		function intervalText(metric, { interval }) {
			return `${changeText(metric, interval.low)} to ${changeText(metric, interval.high)}`;
		}
		function limitText({ metric, kind, limit, prove, by }) {
			if (kind === "max-gap") return `gap by ${by} ≤ ${valueText(metric, limit)}`;
			if (kind === "min") return `≥ ${valueText(metric, limit)}`;
			if (kind === "max") return `≤ ${valueText(metric, limit)}`;
			let proven = prove ? ", proven" : "", [direction, size] = worseBy(metric, limit);
			return limit === 0 ? `no ${direction}${proven}` : `${direction} ≤ ${size}${proven}`;
		}
		let worseText = (metric, size) => worseBy(metric, size).join(" of "), pointsOf = (share) => (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(share).replace(" %", ""), worseBy = (metric, size) => writings[metric].change === "points" ? ["drop", `${pointsOf(size)} points`] : ["rise", (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.l9)(size)];
	})
};

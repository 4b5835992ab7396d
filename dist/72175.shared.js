export const shared = {
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

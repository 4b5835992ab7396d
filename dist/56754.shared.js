export const shared = {
56754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => TargetError });
		class TargetError extends Error {
			name = "TargetError";
			fix;
			uncertain;
			constructor(message, { fix, uncertain = !1, ...rest } = {}) {
				super(message, rest), this.fix = fix, this.uncertain = uncertain;
			}
		}
	})
};

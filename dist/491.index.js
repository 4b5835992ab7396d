export const id = 491;
export const ids = [491];
export const modules = { 40491: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { ReferenceTally: () => ReferenceTally });
	var _tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91573);
	let quoting = ["grading", "rendering"];
	class ReferenceTally {
		#planned;
		#tally;
		#shown;
		#unopened;
		#error;
		constructor(planned, shown, unopened) {
			this.#planned = planned, this.#tally = new _tally_js__WEBPACK_IMPORTED_MODULE_0__.J({
				base: !0,
				shown
			}), this.#shown = shown, this.#unopened = unopened;
		}
		add({ index, reference, ...outcome }) {
			if (reference === void 0) return;
			this.#tally.add({
				...outcome,
				index,
				base: reference
			});
			let error = reference.find((sample) => sample.error !== void 0)?.error;
			if (error === void 0 || this.#error !== void 0 && this.#error.index < index) return;
			let why = quoting.includes(error.code) ? "the case does not fit what is there" : error.message;
			this.#error = {
				index,
				why: this.#shown.tell(why)
			};
		}
		get counted() {
			let { about, rules } = this.#planned;
			return {
				about,
				rules,
				tally: this.#tally,
				...this.#unopened !== void 0 && { unopened: this.#shown.tell(this.#unopened) },
				...this.#error && { error: this.#error }
			};
		}
	}
}) };

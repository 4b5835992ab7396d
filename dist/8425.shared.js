export const shared = {
8425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => refuseUnbounded,
			A: () => IncludeCount
		});
		var _language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24518);
		let largest = 5e5, mostIncluded = 1e3;
		class IncludeCount {
			#count = 0;
			add(offset) {
				if (this.#count += 1, this.#count > mostIncluded) throw new _language_js__WEBPACK_IMPORTED_MODULE_0__.$(`It includes more than ${mostIncluded} templates.`, offset);
			}
		}
		function refuseUnbounded(template) {
			if (template.length > largest) throw new _language_js__WEBPACK_IMPORTED_MODULE_0__.$(`A template of this language may have ${largest / 1e3} kB.`, largest);
			let at = template.search(RegExp("\\s{1001}"));
			if (at >= 0) throw new _language_js__WEBPACK_IMPORTED_MODULE_0__.$("More than 1000 spaces or empty lines in a row.", at);
		}
	})
};

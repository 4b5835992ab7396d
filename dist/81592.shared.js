export const shared = {
81592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => sideBySide });
		var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
		function sideBySide(base, head, max) {
			if (base.length <= max && head.length <= max) return {
				base,
				head
			};
			let from = startOf(base, firstDifference(base, head), max);
			return {
				base: cut(base, from, max),
				head: cut(head, from, max)
			};
		}
		function firstDifference(a, b) {
			let end = Math.min(a.length, b.length), index = 0;
			for (; index < end && a.charCodeAt(index) === b.charCodeAt(index);) index += 1;
			return index;
		}
		function startOf(text, difference, max) {
			let earliest = difference - Math.floor(max * .3);
			if (earliest <= 0) return 0;
			let word = text.slice(earliest, difference).search(/(?<=\s)\S/);
			return (0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, word === -1 ? earliest : earliest + word);
		}
		function cut(text, from, max) {
			let start = from > 0 ? "…" : "", rest = text.slice(from);
			return start.length + rest.length <= max ? start + rest : `${start}${rest.slice(0, (0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(rest, max - start.length - 1)).trimEnd()}…`;
		}
	})
};

export const shared = {
67039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => nameOf,
			g: () => headlineOf
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258), _untouched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19480);
		let nameOf = ({ path, key }) => key === void 0 ? path : `${path} · ${key}`, words = {
			breaking: ["breaks its callers", "break their callers"],
			behavioural: ["changes behaviour", "change behaviour"],
			cosmetic: ["is cosmetic", "are cosmetic"],
			none: ["is the same", "are the same"]
		};
		function headlineOf(data) {
			let { prompts, problems, base } = data;
			if (base === void 0) return { headline: "there is no base to compare the prompts with" };
			let unread = new Set(problems.map(({ file }) => file)).size, parts = [
				"breaking",
				"behavioural",
				"cosmetic"
			].flatMap((impact) => {
				let count = prompts.filter((prompt) => prompt.impact === impact).length;
				return count === 0 ? [] : [{
					count,
					said: words[impact][count === 1 ? 0 : 1]
				}];
			}).map(({ count, said }, at) => `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${at === 0 ? `${count === 1 ? "prompt" : "prompts"} ` : ""}${said}`), unreadable = unread === 0 ? [] : [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(unread)} ${unread === 1 ? "file" : "files"} cannot be read`], all = [...parts, ...unreadable];
			return { headline: all.length === 0 ? _untouched_js__WEBPACK_IMPORTED_MODULE_1__.s : all.join(", ") };
		}
	})
};

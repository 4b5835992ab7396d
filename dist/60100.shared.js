export const shared = {
60100: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			i: () => commandOptions,
			q: () => nearestOf
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_action_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25051);
		function commandOptions(command, known, args, flags = []) {
			let shape = Object.fromEntries([...known.map((name) => [name, { type: "string" }]), ...flags.map((name) => [name, { type: "boolean" }])]), { values, positionals } = (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
				args: [...args],
				options: shape,
				strict: !1,
				allowPositionals: !0
			});
			for (let [name, value] of Object.entries(values)) {
				if (flags.includes(name) && typeof value == "string") throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--${name}: takes no value.`);
				if (!flags.includes(name)) {
					if (!known.includes(name)) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--${name}: ${command} has no such option. ${nearestOf(name, [...known, ...flags])}`);
					if (typeof value != "string" || value === "" || value.startsWith("--")) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--${name}: a value is missing.`);
				}
			}
			if (positionals.length > 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`${positionals[0]}: options are given as --<option> <value>.`);
			return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
		}
		function nearestOf(word, among) {
			let near = (0, _shared_action_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(word, among);
			return near === void 0 ? `There are: ${among.join(", ")}.` : `Did you mean ${near}?`;
		}
	})
};

export const id = 4904;
export const ids = [4904];
export const modules = { 44904: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { judgementOf: () => judgementOf });
	var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86177), _script_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24546), _speech_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67919);
	function judgementOf(value, { name }, threshold) {
		let nonsense = (what) => {
			throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				message: `The script ${name} returned ${what}.`,
				fix: _speech_js__WEBPACK_IMPORTED_MODULE_2__.O
			});
		}, checked = (score, what) => typeof score == "number" && score >= 0 && score <= 1 ? score : nonsense(what);
		if (typeof value == "boolean") return judged(value, void 0, void 0, threshold);
		if (typeof value == "number") return judged(void 0, checked(value, `the score ${value}`), void 0, threshold);
		if (typeof value != "object" || !value || Array.isArray(value)) return nonsense(value === null ? "null" : (0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(JSON.stringify(value)));
		let { score, reason, ...rest } = value, pass = rest.pass ?? rest.pass_;
		return pass === void 0 && score === void 0 ? nonsense(`an object with ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(Object.keys(value).join(", "))}`) : pass !== void 0 && typeof pass != "boolean" ? nonsense(`pass: ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(JSON.stringify(pass))}`) : judged(pass, score == null ? void 0 : checked(score, `the score ${(0, _quote_js__WEBPACK_IMPORTED_MODULE_3__.h)(JSON.stringify(score))}`), typeof reason == "string" && reason.trim() !== "" ? reason.trim() : void 0, threshold);
	}
	function judged(said, score, reason, threshold) {
		let least = threshold ?? (said === void 0 ? _script_js__WEBPACK_IMPORTED_MODULE_1__.R : void 0), isShort = least !== void 0 && score !== void 0 && score < least, pass = said !== !1 && !isShort, why = reason?.slice(0, 500) ?? (isShort ? `scores ${(score ?? 0).toFixed(2)}, under ${least}` : "the script does not let it pass");
		return {
			pass,
			...score !== void 0 && { score },
			...!pass && { reason: why }
		};
	}
}) };

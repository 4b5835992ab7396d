export const id = 3764;
export const ids = [3764];
export const modules = { 23764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { affectedTests: () => affectedTests });
	var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975), picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
	let testsOf = ({ guardrails }) => guardrails?.bedrock ?? {};
	function affectedTests({ head, base, changed, all }) {
		let [now, before] = [testsOf(head), base === void 0 ? {} : testsOf(base)], touched = changed.flatMap(({ path, from }) => from === void 0 ? [path] : [path, from]);
		return {
			affected: Object.entries(now).flatMap(([name, test]) => {
				let was = before[name];
				return all || !(0, node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(test, was) || isTouched(test, touched) ? [{
					name,
					head: test,
					...was && { base: was }
				}] : [];
			}),
			gone: Object.keys(before).filter((name) => now[name] === void 0)
		};
	}
	function isTouched({ guardrail, cases }, touched) {
		let patterns = cases.map((pattern) => pattern.replace(/^\.\//, "")), isCases = picomatch__WEBPACK_IMPORTED_MODULE_1__(patterns, {
			dot: !0,
			nonegate: !0
		}), template = guardrail !== void 0 && "template" in guardrail ? guardrail.template : void 0;
		return touched.some((path) => path === template || patterns.includes(path) || isCases(path));
	}
}) };

import { shared as shared0 } from './66785.shared.js';
export const id = 9030;
export const ids = [9030];
export const modules = {
	59030: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { requireSlices: () => requireSlices });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_action_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25051), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55258), _tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66785);
		async function requireSlices(rules, cases, suite) {
			let asked = rules.flatMap((rule) => rule.by === void 0 ? [] : {
				...rule,
				by: rule.by
			});
			if (asked.length === 0) return;
			let slices = new Map(asked.map(({ by }) => [by, new Map()])), names = new Set(), isClustered = !1;
			for await (let testCase of cases) {
				for (let name of [...Object.keys(testCase.tags), ...Object.keys(testCase.vars)]) names.add(name);
				isClustered ||= testCase.cluster !== void 0;
				for (let [name, values] of slices) {
					let value = (0, _tally_js__WEBPACK_IMPORTED_MODULE_2__.iZ)(testCase, name);
					if (value === void 0) continue;
					let units = values.get(value) ?? new Set();
					values.set(value, units.add(testCase.cluster ?? `#${testCase.file}:${testCase.line} ${testCase.id}`));
				}
			}
			let problems = asked.flatMap(({ by, least = 2, file, line }) => {
				let wrong = problemOf(by, least, slices.get(by) ?? new Map(), [...names], isClustered);
				return wrong === void 0 ? [] : [{
					...file !== void 0 && { file },
					...line !== void 0 && { line },
					key: `suites.${suite}.gate.slices.by`,
					...wrong
				}];
			});
			if (problems.length > 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(problems);
		}
		function problemOf(by, least, slices, names, isClustered) {
			let group = "Name something that groups of cases have in common.", noun = isClustered ? "clusters" : "cases";
			if (slices.size === 0) {
				let guess = (0, _shared_action_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(by, names), fix = guess === void 0 ? `Cases have: ${names.slice(0, 20).join(", ")}.` : `Did you mean ${guess}?`;
				return {
					message: `no case has a tag or a variable ${by} with a single value.`,
					fix
				};
			}
			if (slices.size === 1) return {
				message: `all cases have the same ${by}: there is nothing to compare.`,
				fix: group
			};
			let sizes = [...slices.values()].map(({ size }) => size).sort((a, b) => b - a), counted = sizes.filter((size) => size >= least).length;
			if (counted > 200) return {
				message: `there are ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(counted)} slices by ${by}; 200 is the most.`,
				fix: group
			};
			if (counted >= 2) return;
			let [first = 0, second = 0] = sizes;
			if (first === 1) {
				let each = isClustered ? "a single cluster" : "a single case";
				return {
					message: `each of the ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(slices.size)} slices by ${by} is of ${each}: that says nothing of a group.`,
					fix: group
				};
			}
			let enough = counted === 0 ? `none of the ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_3__.B4)(slices.size)} slices` : "one slice alone", size = counted === 0 ? `the largest has ${first}` : `the next has ${second}`, lower = second < 2 ? "" : ` Or lower min-cases to ${second}: then differences have to be large to show.`;
			return {
				message: `${enough} by ${by} has the ${least} ${noun} that it takes to count; ${size}.`,
				fix: `Write more cases for the others.${lower}`
			};
		}
	}),
	66785: (shared0[66785])
};

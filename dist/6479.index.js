import { shared as shared0 } from './66785.shared.js';
export const id = 6479;
export const ids = [6479];
export const modules = {
	56479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			isIn: () => isIn,
			shareOf: () => shareOf
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), _slices_tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66785);
		function isIn({ index, count }, { id, cluster }) {
			let key = cluster === void 0 ? `case ${id}` : `cluster ${cluster}`;
			return Number.parseInt((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", key).slice(0, 12), 16) % count === index - 1;
		}
		async function shareOf(plans, asked, shard) {
			let own = await Promise.all(plans.map((plan) => planOf(plan, shard))), most = asked["max-cost"];
			if (most === void 0) return {
				plans: own,
				asked
			};
			let questions = (casesOf) => own.reduce((sum, plan) => sum + casesOf(plan) * plan.repeats, 0), part = questions(({ total }) => total) / questions(({ share }) => share.whole);
			return {
				plans: own,
				asked: {
					...asked,
					"max-cost": most * part
				}
			};
		}
		async function planOf(plan, shard) {
			let share = await placesOf(plan, shard), { places, whole } = share, ofShard = new Set(places), cases = async function* () {
				let place = 0;
				for await (let testCase of plan.cases()) ofShard.has(place) && (yield testCase), place += 1;
			}, limit = plan.maxCost === void 0 ? {} : { maxCost: plan.maxCost * places.length / whole };
			return {
				...plan,
				cases,
				total: places.length,
				share,
				...limit
			};
		}
		async function placesOf({ cases, rules }, shard) {
			let by = rules.flatMap((rule) => rule.by ?? []), values = new Map(by.map((name) => [name, new Set()])), variables = new Set(), places = [], whole = 0;
			for await (let testCase of cases()) {
				isIn(shard, testCase) && places.push(whole), whole += 1;
				for (let [name, known] of values) {
					let value = (0, _slices_tally_js__WEBPACK_IMPORTED_MODULE_1__.iZ)(testCase, name);
					value !== void 0 && (known.add(value), testCase.tags[name] === void 0 && variables.add(name));
				}
			}
			return {
				places,
				whole,
				values: new Map([...values].filter(([name]) => variables.has(name)))
			};
		}
	}),
	66785: (shared0[66785])
};

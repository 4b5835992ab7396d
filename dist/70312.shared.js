export const shared = {
70312: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => judgedBudget,
			v: () => figure
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14006), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251), _amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81778);
		function judgedBudget(data) {
			let { budget, monthly, byBase } = data, totals = [
				...ofMonth(budget, monthly.expected),
				...increases(budget, data, monthly.expected),
				...byBase ? [...ofMonth(budget, byBase), ...increases(budget, data, byBase)].map(asByBase) : [],
				...footprints(data)
			], distinct = [...new Map(totals.map((one) => [`${one.rule} ${one.title} ${one.open}`, one])).values()];
			return {
				findings: [...distinct.map(({ open: _, ...judged }) => ({
					...judged,
					...data.places[judged.rule]
				})), ...data.rows.flatMap((row) => ofRow(row, budget))],
				open: distinct.some(({ open }) => open === !0)
			};
		}
		let asByBase = (judged) => ({
			...judged,
			message: `${judged.message} That is by the usage and prices of the base, which this change changes as well.`
		}), cheaper = "Take a shorter prompt or a cheaper model, cache what requests share, or raise the limit in aiops.yml.", priceIt = "Write the price that is missing in `costs.prices` of aiops.yml.";
		function ofMonth({ monthly: limit }, { head }) {
			if (limit === void 0) return [];
			let rule = "monthly";
			if ((0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.e8)(head.known) > (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.a5)(limit)) {
				let over = (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(head.known) - limit);
				return [{
					rule,
					level: "failure",
					title: "Over budget",
					message: `A month costs ${head.atLeast ? "at least " : ""}${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(head.known))}, ${over} more than the ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(limit)} of the budget.`,
					fix: cheaper
				}];
			}
			return head.atLeast ? [{
				rule,
				level: "warning",
				title: "Whether the budget holds is not known",
				message: `A month costs at least ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(head.known))} of ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(limit)}, and a part of it has no known price.`,
				fix: priceIt,
				open: !0
			}] : [];
		}
		function increases({ "max-increase": limits = [] }, { base }, change) {
			if (base === void 0) return [];
			let by = (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.e8)(change.by), before = (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.e8)(change.base.known);
			return limits.flatMap((limit) => {
				if ("share" in limit && before === 0n) return [];
				let allowed = "share" in limit ? shareOf(before, limit.share) : (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.a5)(limit.dollars), told = "share" in limit ? (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(limit.share) : (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(limit.dollars), rule = "max-increase";
				if (change.certain && by > allowed) {
					let share = change.share === void 0 ? "" : `, ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(change.share)}`, message = `A month costs ${(0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.x8)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(change.by))} more${share}. Allowed are ${told}.`.replace("+", "");
					return [{
						rule,
						level: "failure",
						title: `More than ${told} dearer`,
						message,
						fix: cheaper
					}];
				}
				if (change.certain) return [];
				let message = `Whether a month gets dearer by more than ${told} is not known: a part of it has no known price.`;
				return [{
					rule,
					level: "warning",
					title: `Increase beside ${told} is not known`,
					message,
					fix: priceIt,
					open: !0
				}];
			});
		}
		let shareOf = (money, share) => money * BigInt(Math.round(share * 1e8)) / 100000000n;
		function footprints({ budget, footprint }) {
			return footprint === void 0 ? [] : [{
				rule: "energy",
				unit: "kWh",
				of: footprint.head.energy,
				limit: budget.energy
			}, {
				rule: "carbon",
				unit: "kg CO₂e",
				of: footprint.head.carbon,
				limit: budget.carbon
			}].flatMap(({ rule, unit, of, limit }) => {
				if (limit === void 0 || of.high <= limit) return [];
				let range = `${figure(of.low)} to ${figure(of.high)} ${unit}`, fix = "Take a smaller model or shorter answers, or raise the limit in aiops.yml.";
				if (of.low > limit) {
					let message = `A month takes ${range}: all of it is more than the ${figure(limit)} ${unit} of the budget.`;
					return [{
						rule,
						level: "failure",
						title: `Over the budget on ${rule}`,
						message,
						fix
					}];
				}
				let message = `A month takes ${range}, and the budget is ${figure(limit)} ${unit}: it may be over.`;
				return [{
					rule,
					level: "warning",
					title: `Maybe over the budget on ${rule}`,
					message,
					fix,
					open: !0
				}];
			});
		}
		let figure = (value) => value >= 100 ? (0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(value) : String(Number(value.toPrecision(2)));
		function ofRow(row, budget) {
			let { head, label, suite, file, line, touched, id } = row;
			if (head === void 0) return [];
			let finding = (rule, level, message, fix) => ({
				rule,
				level: touched ? level : "notice",
				title: `${label}: ${rule}`,
				message,
				subject: id,
				...suite !== void 0 && { suite },
				...file !== void 0 && { file },
				...line !== void 0 && { line },
				fix
			}), found = [], limit = budget["per-request"];
			limit !== void 0 && row.kind === "prompt" && (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.e8)(head.perRequest.known) > (0, _shared_pricing_money_js__WEBPACK_IMPORTED_MODULE_0__.a5)(limit) && found.push(finding("per-request", "failure", `A request costs ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)((0, _amounts_js__WEBPACK_IMPORTED_MODULE_1__.T2)(head.perRequest.known))}, more than the ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.up)(limit)} that it may.`, "Shorten the prompt, lower `max-tokens`, or take a cheaper model."));
			let names = [head.model, head.name].filter((name) => name !== void 0), refusing = (budget.models ?? []).find((list) => !names.some((name) => picomatch__WEBPACK_IMPORTED_MODULE_3__([...list])(name)));
			refusing !== void 0 && row.kind === "prompt" && head.model !== void 0 && found.push(finding("models", "failure", `It uses ${head.model}, which is not in the list of allowed models.`, `Take one of ${refusing.join(", ")}.`));
			let levelOf = (level = "warn") => level === "fail" ? "failure" : "warning";
			return head.deprecated && budget.deprecated !== "off" && found.push(finding("deprecated", levelOf(budget.deprecated), `${head.model} is marked as deprecated in the price list: its provider is going to take it away.`, "Take its successor.")), head.uncached && budget.uncached !== "off" && found.push(finding("uncached", levelOf(budget.uncached), `All requests begin with the same ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(head.uncached.prefix)} tokens, and no cache is asked for; from ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(head.uncached.least)} on this model keeps them.`, "Set a cache point after them (`cache` of the model in aiops.yml), and say in `costs.usage` how much is `cached`.")), found;
		}
	})
};

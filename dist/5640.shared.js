export const shared = {
5640: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			v: () => figure,
			Z: () => judgedBudget
		});
		var picomatch = __webpack_require__(14006), format = __webpack_require__(55258), money = __webpack_require__(65251), amounts = __webpack_require__(81778);
		function deprecationText(model, { on, source }, today) {
			if (on === void 0) return `${model} is marked as deprecated in ${source}, which does not say when it is taken away.`;
			let left = Math.round((Date.parse(on) - Date.parse(today)) / 864e5);
			return left <= 0 ? `${model} was to be taken away on ${on}: requests to it fail, or may any day. By ${source}.` : `${model} is deprecated: its provider takes it away on ${on}, in ${(0, format.B4)(left)} ${left === 1 ? "day" : "days"}. By ${source}.`;
		}
		function judgedBudget(data, today) {
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
				})), ...data.rows.flatMap((row) => ofRow(row, budget, today))],
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
			if ((0, money.e8)(head.known) > (0, money.a5)(limit)) {
				let over = (0, format.up)((0, amounts.T2)(head.known) - limit);
				return [{
					rule,
					level: "failure",
					title: "Over budget",
					message: `A month costs ${head.atLeast ? "at least " : ""}${(0, format.up)((0, amounts.T2)(head.known))}, ${over} more than the ${(0, format.up)(limit)} of the budget.`,
					fix: cheaper
				}];
			}
			return head.atLeast ? [{
				rule,
				level: "warning",
				title: "Whether the budget holds is not known",
				message: `A month costs at least ${(0, format.up)((0, amounts.T2)(head.known))} of ${(0, format.up)(limit)}, and a part of it has no known price.`,
				fix: priceIt,
				open: !0
			}] : [];
		}
		function increases({ "max-increase": limits = [] }, { base }, change) {
			if (base === void 0) return [];
			let by = (0, money.e8)(change.by), before = (0, money.e8)(change.base.known);
			return limits.flatMap((limit) => {
				if ("share" in limit && before === 0n) return [];
				let allowed = "share" in limit ? shareOf(before, limit.share) : (0, money.a5)(limit.dollars), told = "share" in limit ? (0, format.l9)(limit.share) : (0, format.up)(limit.dollars), rule = "max-increase";
				if (change.certain && by > allowed) {
					let share = change.share === void 0 ? "" : `, ${(0, format.l9)(change.share)}`, message = `A month costs ${(0, amounts.x8)((0, amounts.T2)(change.by))} more${share}. Allowed are ${told}.`.replace("+", "");
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
				unit: "kg CO\u2082e",
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
		let figure = (value) => value >= 100 ? (0, format.B4)(value) : String(Number(value.toPrecision(2)));
		function ofRow(row, budget, today) {
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
			limit !== void 0 && row.kind === "prompt" && (0, money.e8)(head.perRequest.known) > (0, money.a5)(limit) && found.push(finding("per-request", "failure", `A request costs ${(0, format.up)((0, amounts.T2)(head.perRequest.known))}, more than the ${(0, format.up)(limit)} that it may.`, "Shorten the prompt, lower `max-tokens`, or take a cheaper model."));
			let names = [head.model, head.name].filter((name) => name !== void 0), refusing = (budget.models ?? []).find((list) => !names.some((name) => picomatch([...list])(name)));
			refusing !== void 0 && row.kind === "prompt" && head.model !== void 0 && found.push(finding("models", "failure", `It uses ${head.model}, which is not in the list of allowed models.`, `Take one of ${refusing.join(", ")}.`));
			let levelOf = (level = "warn") => level === "fail" ? "failure" : "warning";
			return head.deprecated && budget.deprecated !== "off" && found.push(finding("deprecated", levelOf(budget.deprecated), deprecationText(head.model ?? label, head.deprecated, today), "Take its successor.")), head.uncached && budget.uncached !== "off" && found.push(finding("uncached", levelOf(budget.uncached), `All requests begin with the same ${(0, format.B4)(head.uncached.prefix)} tokens, and no cache is asked for; from ${(0, format.B4)(head.uncached.least)} on this model keeps them.`, "Set a cache point after them (`cache` of the model in aiops.yml), and say in `costs.usage` how much is `cached`.")), found;
		}
	}),
90722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => shortModel,
			n: () => servedBy
		});
		var _shared_models_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38252), _shared_pricing_rates_rates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46760);
		function servedBy(name, prompt, config, costs) {
			let settings = (0, _shared_models_named_js__WEBPACK_IMPORTED_MODULE_0__.X)({ value: config }, name), prices = costs?.prices;
			if (settings === void 0) return {
				model: name,
				own: (0, _shared_pricing_rates_rates_js__WEBPACK_IMPORTED_MODULE_1__.JO)(prices, name) ?? {},
				parameters: prompt.parameters,
				caches: hasCachePoint(prompt),
				notes: []
			};
			let declared = Object.hasOwn(config.models, name), of = (key) => settings[key], model = of("model") ?? name, region = of("region"), own = {
				...priced(of("price")),
				...(0, _shared_pricing_rates_rates_js__WEBPACK_IMPORTED_MODULE_1__.JO)(prices, model, region),
				...declared && (0, _shared_pricing_rates_rates_js__WEBPACK_IMPORTED_MODULE_1__.JO)(prices, name, region)
			}, tier = of("service-tier"), guardrail = of("guardrail"), cache = of("cache");
			return {
				model,
				...declared && { name },
				provider: settings.provider,
				...region !== void 0 && { region },
				own,
				parameters: {
					...of("parameters"),
					...prompt.parameters
				},
				...(tier === "flex" || tier === "priority") && { tier },
				caches: cache !== void 0 && cache !== !1 || hasCachePoint(prompt),
				...guardrail && { guardrail: `${guardrail.id}:${guardrail.version}` },
				...settings.provider === "sagemaker" && { hourly: !0 },
				notes: notesOn(model, tier, of("latency"))
			};
		}
		let hasCachePoint = ({ messages }) => messages.some(({ parts }) => parts.some(({ type }) => type === "cache-point"));
		function priced(price) {
			if (price === void 0) return {};
			let { input, output, cacheRead, cacheWrite } = price;
			return {
				input,
				output,
				...cacheRead !== void 0 && { "cache-read": cacheRead },
				...cacheWrite !== void 0 && { "cache-write": cacheWrite }
			};
		}
		let notesOn = (model, tier, latency) => [...tier === "reserved" ? [`${model} is asked in the tier reserved, and priced as standard.`] : [], ...latency === "optimized" ? [`${model} is asked for optimized latency, and priced as standard.`] : []], shortModel = (model) => model.replace(/^arn:.*[/:](?=[^/:]*[a-z])/, "").replace(/^(?:[\w-]+\/)+/, "").replace(/^(?:(?:us|eu|apac|global|jp|au|us-gov)\.)?(?:ai21|amazon|anthropic|cohere|deepseek|meta|mistral|openai|qwen|stability|twelvelabs|writer)\./, "").replace(/-v\d+(?::\d+)?$/, "").replace(/-20\d{6}$/, "");
	}),
46760: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JO: () => ownPrices,
			Nr: () => priceAt,
			g6: () => priceList,
			j1: () => ratesOf
		});
		var pricing_listing = __webpack_require__(81927);
		let openai = "https://developers.openai.com/api/docs/guides/flex-processing", known = {
			anthropic: { batch: {
				of: .5,
				caches: !0,
				source: "https://platform.claude.com/docs/en/build-with-claude/batch-processing"
			} },
			bedrock: { batch: {
				of: .5,
				caches: !1,
				source: "https://docs.aws.amazon.com/bedrock/latest/userguide/capacity-limits-cost-optimization.html"
			} },
			openai: {
				batch: {
					of: .5,
					caches: !0,
					source: openai
				},
				flex: {
					of: .5,
					caches: !0,
					source: openai
				}
			}
		}, factorOf = (provider, tier) => provider === void 0 ? void 0 : known[provider]?.[tier], dimensions = [
			"input",
			"cache-read",
			"cache-write",
			"cache-write-1h",
			"output",
			"reasoning"
		], priceList = {
			name: "@pydantic/genai-prices",
			version: "0.1.8",
			date: "2026-09-23"
		}, listed = {
			input: "input_mtok",
			"cache-read": "cache_read_mtok",
			"cache-write": "cache_write_mtok",
			"cache-write-1h": "cache_write_1h_mtok",
			output: "output_mtok",
			reasoning: "output_reasoning_mtok"
		};
		async function ratesOf(provider, model, own = {}) {
			let listing = await (0, pricing_listing.K)(provider, model);
			if (listing === void 0 && Object.keys(own).length === 0) return;
			let of = {};
			for (let dimension of dimensions) {
				let ours = own[dimension], rate = ours === void 0 ? rateOf(listing?.model_price[listed[dimension]]) : {
					price: ours,
					steps: []
				};
				rate !== void 0 && (of[dimension] = rate);
			}
			return of.reasoning === void 0 && of.output !== void 0 && (of.reasoning = of.output), {
				of,
				request: own.request ?? perRequest(listing?.model_price),
				tiers: tiersOf(provider, own),
				sources: [...listing ? [priceList.name] : [], ...Object.keys(own).length > 0 ? ["aiops.yml"] : []],
				...listing?.model.deprecated && { deprecated: !0 }
			};
		}
		function ownPrices(prices, model, region) {
			let regional = region === void 0 ? void 0 : prices?.[`${model}@${region}`], everywhere = prices?.[model];
			return regional || everywhere ? {
				...everywhere,
				...regional
			} : void 0;
		}
		function priceAt({ price, steps }, inputTokens) {
			return steps.reduce((found, step) => inputTokens > step.above ? step.price : found, price);
		}
		function rateOf(price) {
			if (price === void 0) return;
			if (typeof price == "number") return {
				price,
				steps: []
			};
			let steps = price.tiers.map((tier) => ({
				above: tier.start,
				price: tier.price
			}));
			return {
				price: price.base,
				steps: steps.sort((a, b) => a.above - b.above)
			};
		}
		function perRequest(prices) {
			let thousand = prices?.requests_kcount;
			return typeof thousand == "number" ? thousand / 1e3 : 0;
		}
		function tiersOf(provider, own) {
			let tiers = {};
			for (let tier of [
				"batch",
				"flex",
				"priority"
			]) {
				let ours = own[tier], factor = ours === void 0 ? factorOf(provider, tier) : {
					of: ours,
					caches: !0,
					source: "aiops.yml"
				};
				factor !== void 0 && (tiers[tier] = factor);
			}
			return tiers;
		}
	})
};

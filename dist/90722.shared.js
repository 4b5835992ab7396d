export const shared = {
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

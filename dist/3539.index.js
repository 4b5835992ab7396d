import { shared as shared0 } from './5640.shared.js';
import { shared as shared1 } from './69268.shared.js';
import { shared as shared2 } from './38252.shared.js';
import { shared as shared3 } from './95273.shared.js';
import { shared as shared4 } from './33455.shared.js';
export const id = 3539;
export const ids = [
	3539,
	611,
	3455,
	2802,
	7513
];
export const modules = {
	86700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => lanesOf });
		var _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1066), _shared_touched_coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42761), _served_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90722);
		function lanesOf(prompt, config, costs) {
			let suites = (0, _shared_touched_coverage_js__WEBPACK_IMPORTED_MODULE_1__.f3)(config)(prompt), entries = typeof costs?.usage == "object" ? costs.usage : {}, address = (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_0__.ci)(prompt.path, prompt), own = [...new Set([address, prompt.path])], apart = suites.filter((name) => Object.hasOwn(entries, name)), isOnce = apart.length < 2 || own.some((name) => Object.hasOwn(entries, name)), lane = (key, among, names) => {
				let [first, ...others] = among.map((name) => config.suites[name]?.models).find((one) => one !== void 0) ?? (prompt.model === void 0 ? [] : [prompt.model.id]), served = first === void 0 ? void 0 : (0, _served_js__WEBPACK_IMPORTED_MODULE_2__.n)(first, prompt, config, costs);
				return {
					key,
					suites: among,
					names,
					...served && { served },
					candidates: others.map((name) => (0, _served_js__WEBPACK_IMPORTED_MODULE_2__.n)(name, prompt, config, costs))
				};
			}, [only] = apart, ordered = only === void 0 ? suites : [only, ...suites.filter((name) => name !== only)];
			return isOnce ? [lane("", ordered, [...own, ...ordered])] : apart.map((name) => lane(name, [name], [name]));
		}
	}),
	75168: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			c5: () => deprecationOf,
			tR: () => isPaid,
			cb: () => pricedPrompt,
			Rv: () => ratesFor
		});
		var config = __webpack_require__(43113), cacheable = __webpack_require__(24882);
		let mixes = {
			ARE: .4927,
			AUS: .55159,
			BHR: .9024,
			BRA: .10321,
			CAN: .17481,
			CHE: .0366,
			CHN: .55955,
			DEU: .34414,
			ESP: .14615,
			FRA: .04418,
			GBR: .21089,
			HKG: .68199,
			IDN: .68243,
			IND: .70832,
			IRL: .2797,
			ISR: .56726,
			ITA: .28753,
			JPN: .48232,
			KOR: .41427,
			MEX: .48483,
			MYS: .60443,
			NZL: .12011,
			SGP: .49874,
			SWE: .03582,
			THA: .5545,
			TWN: .63565,
			USA: .38355,
			ZAF: .70888,
			world: .47301
		}, countries = [
			["af-south-", "ZAF"],
			["ap-east-1", "HKG"],
			["ap-east-2", "TWN"],
			["ap-northeast-1", "JPN"],
			["ap-northeast-2", "KOR"],
			["ap-northeast-3", "JPN"],
			["ap-south-", "IND"],
			["ap-southeast-1", "SGP"],
			["ap-southeast-2", "AUS"],
			["ap-southeast-3", "IDN"],
			["ap-southeast-4", "AUS"],
			["ap-southeast-5", "MYS"],
			["ap-southeast-6", "NZL"],
			["ap-southeast-7", "THA"],
			["ca-", "CAN"],
			["cn-", "CHN"],
			["eu-central-1", "DEU"],
			["eu-central-2", "CHE"],
			["eu-north-1", "SWE"],
			["eu-south-1", "ITA"],
			["eu-south-2", "ESP"],
			["eu-west-1", "IRL"],
			["eu-west-2", "GBR"],
			["eu-west-3", "FRA"],
			["il-", "ISR"],
			["me-central-1", "ARE"],
			["me-south-1", "BHR"],
			["mx-", "MEX"],
			["sa-east-1", "BRA"],
			["us-", "USA"]
		];
		function gridOf(region) {
			let grid = countries.find(([prefix]) => region?.startsWith(prefix))?.[1] ?? "world";
			return {
				grid,
				intensity: mixes[grid]
			};
		}
		let method = {
			energy: {
				alpha: 11665273170451914e-22,
				beta: -.011205921025579175,
				gamma: 4052928146734005e-20
			},
			latency: {
				alpha: .0006785088094353663,
				beta: .0003119310311688259,
				gamma: .019473717579473387
			},
			gpuMemory: 80,
			serverGpus: 8,
			serverPower: 1.2,
			bytes: 2,
			overhead: 1.2,
			madeServer: 5700,
			madeGpu: 273,
			lasts: 94608e3
		};
		function gpusOf({ total }) {
			let least = Math.ceil(method.overhead * total * method.bytes / method.gpuMemory);
			return 2 ** Math.ceil(Math.log2(Math.max(1, least)));
		}
		function energyOfToken(size, batch) {
			let { alpha, beta, gamma } = method.energy, gpu = alpha * Math.exp(beta * batch) * size.active + gamma, server = secondsOfToken(size, batch) / 3600 * method.serverPower * 1e3 / batch / method.serverGpus;
			return gpusOf(size) * (gpu + server);
		}
		function madeForToken(size, batch) {
			let machines = gpusOf(size) * (method.madeServer / method.serverGpus + method.madeGpu);
			return secondsOfToken(size, batch) * machines / (method.lasts * batch);
		}
		function secondsOfToken({ active }, batch) {
			let { alpha, beta, gamma } = method.latency;
			return alpha * active + beta * batch + gamma;
		}
		let family = (names) => RegExp(`(?:^|[/.:-])(?:${names})`, "i"), published = (total, active = total) => ({
			low: {
				active,
				total
			},
			high: {
				active,
				total
			},
			published: !0
		}), known = [
			[family("gpt-oss-120b"), published(116.8, 5.1)],
			[family("gpt-oss-20b"), published(20.9, 3.6)],
			[family("llama-?(?:3|3[-.][123])-8b"), published(8.03)],
			[family("llama-?(?:3|3[-.][123])-70b"), published(70.6)],
			[family("llama-?3[-.]1-405b"), published(405)],
			[family("llama-?4-scout"), published(109, 17)],
			[family("llama-?4-maverick"), published(400, 17)],
			[family("mixtral-8x7b"), published(46.7, 12.9)],
			[family("mixtral-8x22b"), published(140.6, 39.1)],
			[family("mistral-7b"), published(7.25)],
			[family("deepseek[-.](?:r1|v3)"), published(671, 37)]
		], small = {
			low: {
				active: 4,
				total: 8
			},
			high: {
				active: 40,
				total: 120
			},
			published: !1
		}, large = {
			low: {
				active: 20,
				total: 70
			},
			high: {
				active: 400,
				total: 2e3
			},
			published: !1
		}, smallNames = /haiku|mini|nano|micro|lite|flash|small|[-.:](?:[1-9]|1\d)b\b/i;
		function sizesOf(model) {
			return known.find(([pattern]) => pattern.test(model))?.[1] ?? (smallNames.test(model) ? small : large);
		}
		let batch = {
			low: 64,
			high: 4
		}, pue = {
			low: 1.09,
			high: 1.2
		};
		function impactOf({ model, region, usage }) {
			let { output, reasoning, requests } = usage;
			if (output === void 0) return;
			let sizes = sizesOf(model), { grid, intensity } = gridOf(region), tokens = (scenario) => output[scenario] + reasoning[scenario], of = (size, side) => {
				let energy = energyOfToken(size, batch[side]) * pue[side] / 1e3;
				return {
					energy,
					carbon: energy * intensity + madeForToken(size, batch[side])
				};
			}, each = {
				low: of(sizes.low, "low"),
				high: of(sizes.high, "high")
			}, times = (count) => ({
				energy: {
					low: each.low.energy * count.low,
					high: each.high.energy * count.high
				},
				carbon: {
					low: each.low.carbon * count.low,
					high: each.high.carbon * count.high
				}
			});
			return {
				perThousand: times({
					low: 1e3 * tokens("low"),
					high: 1e3 * tokens("high")
				}),
				monthly: times({
					low: requests.low * tokens("low"),
					high: requests.high * tokens("high")
				}),
				assumptions: [
					sizes.published ? `${told(sizes.low)}, as its makers publish.` : `Its size is not published: from ${told(sizes.low)} to ${told(sizes.high)}.`,
					`GPUs of 80 GB with weights of 16 bits, ${batch.high} to ${batch.low} requests answered at once.`,
					`A data centre that takes ${pue.low} to ${pue.high.toFixed(2)} times what its machines do.`,
					grid === "world" ? `The world\u2019s mix of electricity, since the region is not known: ${intensity} kg of CO\u2082e a kWh.` : `The mix of electricity of ${grid}: ${intensity} kg of CO\u2082e a kWh.`,
					"Machines that last three years; of making them, the part for which they answer.",
					"Reading the prompt, the network and training are not in it."
				]
			};
		}
		let told = ({ active, total }) => active === total ? `${total} billion parameters` : `${total} billion parameters, ${active} at work on a token`;
		var estimate_given = __webpack_require__(13499), rates_rates = __webpack_require__(46760);
		async function retirementTable() {
			let { default: table } = await __webpack_require__.e(434).then(__webpack_require__.t.bind(__webpack_require__, 80434, 17));
			return checkedRetirements(table);
		}
		let day = /^\d{4}-\d{2}-\d{2}$/;
		function checkedRetirements(table) {
			for (let [provider, { date, source, models }] of Object.entries(table)) {
				if (!day.test(date)) throw Error(`the retirements of ${provider} must have their date: YYYY-MM-DD`);
				if (!source.startsWith("https://")) throw Error(`the retirements of ${provider} must have a source: https://\u2026`);
				for (let [model, on] of Object.entries(models)) if (!day.test(on) || Number.isNaN(Date.parse(on))) throw Error(`${provider}: ${model} has no day`);
			}
			return table;
		}
		let geography = /^(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/;
		async function retirementOf(provider, model) {
			let table = await retirementTable(), name = model.slice(model.lastIndexOf("/") + 1), names = [name, name.replace(geography, "")], lists = provider === void 0 ? Object.values(table) : [table[provider]];
			for (let list of lists) for (let one of names) if (list && Object.hasOwn(list.models, one)) return {
				on: list.models[one],
				source: list.source
			};
		}
		var cost_estimate_lanes = __webpack_require__(86700);
		let isPaid = ({ kind, messages, template }, lanes, costs) => (messages.length > 0 || template !== void 0) && (kind !== "instructions" || lanes.some(({ suites, names }) => suites.length > 0 || names.some((name) => isNamed(costs, name)))), isNamed = (costs, name) => typeof costs?.usage == "object" && Object.hasOwn(costs.usage, name);
		async function pricedPrompt({ id }, prompt, pricing) {
			let lanes = (0, cost_estimate_lanes.T)(prompt, pricing.config, pricing.costs);
			return isPaid(prompt, lanes, pricing.costs) ? Promise.all(lanes.map((lane) => pricedLane(id, prompt, lane, pricing))) : [];
		}
		async function pricedLane(id, prompt, lane, pricing) {
			let { served, names, key, suites } = lane, mix = await pricing.mix(prompt, lane, served), measured = measuredOf(id, lane, pricing.measured), most = served?.parameters.maxTokens, { usage: given, assumptions } = (0, estimate_given.N)(pricing.costs, names, {
				output: measured?.output,
				most
			}), { told = [], ...metered } = await pricing.metered(names, served), usage = {
				...given,
				...metered,
				...served?.tier && Object.keys(given.tiers).length === 0 && { tiers: { [served.tier]: 1 } }
			}, rates = await ratesFor(served), deprecated = await deprecationOf(served, rates), requests = requestsOf(rates, mix, usage, served, pricing.config), impact = served && impactOf({
				model: served.model,
				region: served.region,
				usage
			}), least = served ? (0, cacheable.K)(served.provider, served.model) : Infinity, isUncached = mix !== void 0 && served?.caches === !1 && usage.cached === 0 && mix.prefix >= least;
			return {
				kind: "prompt",
				label: id,
				suite: key === "" ? suites[0] : key,
				file: prompt.path,
				line: prompt.position.line,
				item: {
					id: key === "" ? id : `${id} \u00b7 ${key}`,
					costs: requests
				},
				source: prompt,
				requests,
				...served && { served },
				candidates: await Promise.all(lane.candidates.map(async (other) => {
					let itsRates = await ratesFor(other);
					return {
						served: other,
						requests: requestsOf(itsRates, await pricing.mix(prompt, lane, other), usage, other, pricing.config),
						retires: await deprecationOf(other, itsRates) !== void 0
					};
				})),
				about: {
					...served && { model: served.model },
					...served?.name !== void 0 && { name: served.name },
					...served?.provider !== void 0 && { provider: served.provider },
					...served?.region !== void 0 && { region: served.region },
					...mix && { tokens: tokensOf(mix) },
					usage,
					...impact && {
						footprint: impact.monthly,
						perThousand: impact.perThousand
					},
					...deprecated && { deprecated },
					...isUncached && { uncached: {
						prefix: mix.prefix,
						least
					} },
					assumptions: [
						...assumptions.filter((one) => !isSaid(one, metered)),
						...told,
						...served?.notes ?? [],
						...mix?.of === "template" ? ["No case fills it, so its tokens are those of the template as it is written."] : [],
						...mix?.media ? ["Images and documents are not counted."] : [],
						...served?.hourly ? ["Its model answers from a SageMaker endpoint, which is paid by the hour."] : [],
						...served === void 0 ? ["Nobody says which model answers: write `model` in it, or a suite with models."] : [],
						...impact?.assumptions ?? []
					]
				}
			};
		}
		let isSaid = (assumption, { requests, output }) => requests !== void 0 && assumption.startsWith("Nobody says how many") || output !== void 0 && /^(?:Nobody says how long answers|Answers) are/.test(assumption), free = {
			of: Object.fromEntries([
				"input",
				"cache-read",
				"cache-write",
				"cache-write-1h",
				"output",
				"reasoning"
			].map((one) => [one, {
				price: 0,
				steps: []
			}])),
			request: 0,
			tiers: {},
			sources: []
		};
		async function ratesFor(served) {
			return served === void 0 ? void 0 : await (0, rates_rates.j1)(served.provider, served.model, served.own) ?? (served.hourly ? free : void 0);
		}
		async function deprecationOf(served, rates) {
			return (served && await retirementOf(served.provider, served.model)) ?? (rates?.deprecated ? { source: rates_rates.g6.name } : void 0);
		}
		function requestsOf(rates, mix, usage, served, { models }) {
			let settings = served?.name === void 0 ? void 0 : models[served.name];
			return {
				kind: "requests",
				rates: mix === void 0 ? void 0 : rates,
				input: mix?.input ?? [0],
				...mix?.error && { error: mix.error },
				...settings && (0, config.d)(settings) && { embeds: !0 },
				usage
			};
		}
		function measuredOf(id, { suites, served }, measured) {
			let of = measured.filter(({ suite, prompt }) => prompt === id && (suites.length === 0 || suites.includes(suite)));
			return of.find(({ model }) => model === served?.name || model === served?.model) ?? of[0];
		}
		function tokensOf({ of, input, by, error, prefix, tools }) {
			let sorted = input.toSorted((a, b) => a - b), at = (share) => sorted[Math.ceil(share * (sorted.length - 1))] ?? 0;
			return {
				of,
				cases: of === "cases" ? input.length : 0,
				mean: input.reduce((sum, tokens) => sum + tokens, 0) / Math.max(1, input.length),
				least: at(0),
				median: at(.5),
				p90: at(.9),
				most: at(1),
				by,
				...error && { error },
				prefix,
				tools
			};
		}
	}),
	33539: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { priceAll: () => priceAll });
		var file = __webpack_require__(24185), rates = __webpack_require__(46760), services_table = __webpack_require__(66812), suite_cases = __webpack_require__(33455), money = __webpack_require__(65251), cacheable = __webpack_require__(24882), hourly = __webpack_require__(33383);
		let perHour = {
			"5 min": 12,
			"1 h": 1
		}, digits = 1e6;
		function cachedInstead(requests, prefix, kept, scenario) {
			let all = requests.input.reduce((sum, tokens) => sum + tokens, 0), share = all === 0 ? 0 : Math.min(1, prefix * requests.input.length / all), lambda = requests.usage.requests[scenario] / (hourly.r * perHour[kept]), written = Math.round(share * Math.exp(-lambda) * digits) / digits, cached = Math.round((share - written) * digits) / digits;
			return {
				...requests,
				usage: {
					...requests.usage,
					cached,
					written,
					kept
				}
			};
		}
		var estimate = __webpack_require__(80216), estimate_usage = __webpack_require__(78405);
		let leastSaved = 10n ** 12n;
		function savingOf(now, instead) {
			let saving = {};
			for (let scenario of estimate_usage.qQ) {
				let [paid, other] = [billed(now, scenario), billed(instead(scenario), scenario)];
				if (other.unknown.some((part) => !paid.unknown.includes(part))) return;
				saving[scenario] = paid.known - other.known;
				let isWorthIt = saving.expected >= leastSaved && saving.expected * 100n >= paid.known;
				if (scenario === "expected" && !isWorthIt) return;
			}
			return saving;
		}
		function billed(costs, scenario) {
			let { charges, monthly } = (0, estimate.kN)({
				id: "",
				costs
			}, scenario), unknown = charges.flatMap((charge) => charge.monthly === void 0 ? [charge.component] : []);
			return {
				known: monthly.known,
				unknown
			};
		}
		let advise = (advised) => advised.flatMap((one) => [
			cache,
			smallerModel,
			batch,
			shorterPrompt,
			shorterAnswers
		].flatMap((advice) => advice(one) ?? [])).sort((a, b) => b.saving.expected > a.saving.expected ? 1 : b.saving.expected < a.saving.expected ? -1 : 0), cache = ({ id, provider, model, requests, prefix, caches }) => {
			if (caches || requests.embeds || requests.usage.cached > 0) return;
			let least = (0, cacheable.K)(provider, model);
			if (prefix * (1 - (requests.error?.below ?? 0)) < least) return;
			let kept = (time) => savingOf(requests, (scenario) => cachedInstead(requests, prefix, time, scenario)), [minutes, hour] = [kept("5 min"), kept("1 h")], isLong = hour !== void 0 && hour.expected > (minutes?.expected ?? 0n), saving = isLong ? hour : minutes;
			if (saving !== void 0) return {
				about: id,
				kind: "cache",
				message: `Cache the ${count(prefix)} tokens that all requests begin with${isLong ? ", and keep them for an hour" : ""}.`,
				because: `${model} keeps a prefix of ${count(least)} tokens or more. Requests are taken to come evenly over the month.`,
				saving
			};
		}, batch = ({ id, requests }) => {
			let { tiers } = requests.usage, others = Object.values(tiers).reduce((sum, share) => sum + share, 0);
			if (tiers.batch !== void 0 || others > .9 || requests.rates?.tiers.batch === void 0) return;
			let usage = {
				...requests.usage,
				tiers: {
					...tiers,
					batch: .1
				}
			}, saving = savingOf(requests, () => ({
				...requests,
				usage
			}));
			return saving && {
				about: id,
				kind: "batch",
				message: "Send what may wait for up to a day in batches. This is what each tenth of the requests saves.",
				because: `A batch costs ${percent(requests.rates.tiers.batch.of)} of the usual price.`,
				saving
			};
		}, smallerModel = ({ id, model, requests, alternatives, retires }) => {
			if (!isKnown(requests)) return;
			let best = alternatives.filter((other) => other.passed && !other.retires && other.model !== model && isKnown(other.requests)).flatMap(({ requests: instead, ...other }) => {
				let saving = savingOf(requests, () => instead);
				return saving === void 0 ? [] : [{
					...other,
					saving
				}];
			}).reduce((a, b) => a === void 0 || b.saving.expected > a.saving.expected ? b : a, void 0);
			if (best === void 0) return;
			let suite = best.suite === void 0 ? "" : ` of ${best.suite}`;
			return {
				about: id,
				kind: "smaller-model",
				message: `Ask ${best.model} instead of ${model}: it passes the gate${suite} as well.`,
				because: `By eval results of this very commit.${retires === void 0 ? "" : ` ${model} is taken away on ${retires}.`}`,
				...best.source && { source: best.source },
				saving: best.saving
			};
		}, shorterPrompt = ({ id, requests, before }) => {
			let { input } = requests;
			if (before === void 0 || before === 0 || input.length === 0) return;
			let added = Math.round(input.reduce((sum, tokens) => sum + tokens, 0) / input.length - before);
			if (added < before * .01) return;
			let saving = savingOf(requests, () => ({
				...requests,
				input: input.map((tokens) => Math.max(0, tokens - added))
			}));
			return saving && {
				about: id,
				kind: "shorter-prompt",
				message: `See whether all of the ${count(added)} tokens that the change adds to each request are needed.`,
				saving
			};
		}, shorterAnswers = ({ id, requests, most }) => {
			let { output, reasoning } = requests.usage;
			if (requests.embeds || output === void 0) return;
			let withAnswers = (of) => ({
				...requests,
				usage: {
					...requests.usage,
					output: scaled(output, of),
					reasoning: scaled(reasoning, of)
				}
			}), [all, shorter] = [savingOf(requests, () => withAnswers(0)), savingOf(requests, () => withAnswers(.9))], { known: paid } = billed(requests, "expected");
			if (all === void 0 || shorter === void 0 || 2n * all.expected < paid) return;
			let share = percent((0, money.Bg)(all.expected) / (0, money.Bg)(paid));
			return {
				about: id,
				kind: "output-limit",
				message: `Ask for shorter answers${most === void 0 ? ", and set max-tokens" : ""}. This is what a tenth less saves.`,
				because: `Answers are ${share} of what it costs${most === void 0 ? ", and nothing limits them" : ""}.`,
				saving: shorter
			};
		}, scaled = (range, by) => ({
			low: tokens(range.low * by),
			expected: tokens(range.expected * by),
			high: tokens(range.high * by)
		}), isKnown = (requests) => billed(requests, "expected").unknown.length === 0, tokens = (value) => Number(value.toPrecision(12)), count = (value) => Math.round(value).toLocaleString("en-US"), percent = (share) => `${Math.round(share * 100)} %`, most = 1e3, shownSum = ({ known, atLeast }) => ({
			known: (0, money.MT)(known),
			...atLeast && { atLeast: !0 }
		}), shownChange = ({ base, head, change }) => ({
			base: shownSum(base),
			head: shownSum(head),
			by: (0, money.MT)(change.by),
			certain: change.certain,
			...change.share !== void 0 && { share: change.share }
		}), each = (of, make) => Object.fromEntries(estimate_usage.qQ.map((scenario) => [scenario, make(of[scenario])]));
		function rowsOf(base, head) {
			let result = (0, estimate.jA)(base.map(({ item }) => item), head.map(({ item }) => item)), [before, after] = [byId(base), byId(head)], rows = result.rows.map((row) => rowOf(row, before.get(row.id), after.get(row.id))).sort(heavier), left = rows.slice(most);
			return {
				rows: rows.slice(0, most),
				...left.length > 0 && { more: {
					rows: left.length,
					monthly: summed(left)
				} },
				components: Object.fromEntries(Object.entries(result.components).map(([name, of]) => [name, shownChange(of)])),
				monthly: each(result.monthly, shownChange)
			};
		}
		function gateOf(base, head) {
			let [before, after] = [base, head].map((side) => side.flatMap(({ item, runs }) => runs ? [item] : []));
			if (before !== void 0 && after !== void 0 && before.length + after.length !== 0) return shownChange((0, estimate.jA)(before, after).monthly.expected);
		}
		let byId = (priced) => new Map(priced.map((one) => [one.item.id, one]));
		function rowOf(row, base, head) {
			let one = head ?? base;
			if (one === void 0) throw Error(`${row.id} is of neither side`);
			let { kind, label, suite, file, line } = one;
			return {
				id: row.id,
				kind,
				label,
				...suite !== void 0 && { suite },
				...file !== void 0 && { file },
				...line !== void 0 && { line },
				touched: isTouched(base, head),
				...base && row.base && { base: sideOf(base, row.base) },
				...head && row.head && { head: sideOf(head, row.head) },
				monthly: each(row.monthly, shownChange),
				perRequest: shownChange(row.perRequest.expected)
			};
		}
		let isTouched = (base, head) => !isSame(base?.source, head?.source) || !isSame([base?.item, base?.about], [head?.item, head?.about]), isSame = (one, other) => one === other || JSON.stringify(one) === JSON.stringify(other), sideOf = ({ about }, bills) => ({
			...about,
			charges: bills.expected.charges.map(({ component, tier, monthly, perRequest, unknown }) => ({
				component,
				tier,
				...monthly !== void 0 && { monthly: (0, money.MT)(monthly) },
				...perRequest !== void 0 && { perRequest: (0, money.MT)(perRequest) },
				...unknown !== void 0 && { unknown }
			})),
			monthly: each(bills, ({ monthly }) => shownSum(monthly)),
			perRequest: shownSum(bills.expected.perRequest)
		});
		function heavier(a, b) {
			if (a.touched !== b.touched) return a.touched ? -1 : 1;
			let by = ({ monthly: { expected } }) => absolute((0, money.e8)(expected.by)), cost = ({ monthly: { expected } }) => (0, money.e8)(expected.head.known);
			return compare(by(b), by(a)) || compare(cost(b), cost(a)) || (a.id < b.id ? -1 : 1);
		}
		let absolute = (money) => money < 0n ? -money : money, compare = (a, b) => a < b ? -1 : +(a > b), sumIn = ({ known, atLeast }) => ({
			known: (0, money.e8)(known),
			atLeast: atLeast === !0
		});
		function summed(rows) {
			let of = (scenario) => {
				let side = (name) => (0, money.X5)(rows.map(({ monthly }) => sumIn(monthly[scenario][name]))), [base, head] = [side("base"), side("head")];
				return shownChange({
					base,
					head,
					change: (0, money.iv)(base, head)
				});
			};
			return {
				low: of("low"),
				expected: of("expected"),
				high: of("high")
			};
		}
		function adviceOn(base, head, measured, event) {
			let pageOf = (run) => {
				let { serverUrl, repository } = event;
				return run === void 0 || repository === void 0 ? {} : { page: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run}` };
			}, before = new Map(base.map((one) => [one.item.id, one.about.tokens?.mean])), advised = head.flatMap((one) => {
				let { served, requests, about, item, label } = one;
				if (served === void 0 || requests === void 0 || about.tokens === void 0) return [];
				let mean = before.get(item.id), most = served.parameters.maxTokens;
				return [{
					id: item.id,
					provider: served.provider,
					model: served.model,
					requests,
					prefix: about.tokens.prefix,
					...about.deprecated?.on !== void 0 && { retires: about.deprecated.on },
					caches: served.caches,
					...most !== void 0 && { most },
					...mean !== void 0 && { before: mean },
					alternatives: (one.candidates ?? []).map((other) => {
						let passed = measured.find(({ prompt, model, passed: isPass }) => prompt === label && (model === other.served.name || model === other.served.model) && isPass === !0);
						return {
							model: other.served.model,
							requests: other.requests,
							...other.retires && { retires: !0 },
							passed: passed !== void 0,
							...passed && {
								suite: passed.suite,
								source: passed.source
							}
						};
					})
				}];
			});
			return advise(advised).map(({ about, kind, message, because, source, saving }) => ({
				about,
				kind,
				message,
				...because !== void 0 && { because },
				...source && { source: {
					file: source.file,
					...pageOf(source.run)
				} },
				saving: {
					low: (0, money.MT)(saving.low),
					expected: (0, money.MT)(saving.expected),
					high: (0, money.MT)(saving.high)
				}
			}));
		}
		let candidatesOf = (head) => head.flatMap(({ item, candidates = [] }) => candidates.map(({ served, requests }) => {
			let { monthly, perRequest } = (0, estimate.kN)({
				id: item.id,
				costs: requests
			}, "expected");
			return {
				about: item.id,
				model: served.model,
				monthly: shownSum(monthly),
				perRequest: shownSum(perRequest)
			};
		}));
		function footprintOf(base, head) {
			let asked = head.filter(({ kind }) => kind === "prompt"), unknown = asked.filter(({ about }) => about.footprint === void 0).length;
			if (!(asked.length === unknown && base.every(({ about }) => about.footprint === void 0))) return {
				base: footprint_summed(base),
				head: footprint_summed(head),
				unknown
			};
		}
		function footprint_summed(priced) {
			let all = priced.flatMap(({ about }) => about.footprint ?? []), sum = (of) => Number(all.reduce((total, one) => total + of(one), 0).toPrecision(12));
			return {
				energy: {
					low: sum(({ energy }) => energy.low),
					high: sum(({ energy }) => energy.high)
				},
				carbon: {
					low: sum(({ carbon }) => carbon.low),
					high: sum(({ carbon }) => carbon.high)
				}
			};
		}
		function grownBill(head) {
			let growthOf = ({ requests }) => requests?.usage.growth ?? 0;
			if (!head.every((one) => growthOf(one) === 0)) return shownSum((0, money.X5)(head.map((one) => (0, estimate.gT)((0, estimate.kN)(one.item, "expected").monthly, growthOf(one), 12))));
		}
		var tokens_counter = __webpack_require__(64835);
		function sampleOf(cases) {
			return cases <= 20 ? Array.from({ length: cases }, (_, at) => at) : Array.from({ length: 20 }, (_, at) => Math.round(at * (cases - 1) / 19));
		}
		function calibrated(input, sample, counts) {
			let estimates = sample.map((at) => input[at] ?? 0), total = (values) => values.reduce((sum, value) => sum + value, 0), factor = total(estimates) === 0 ? 1 : total(counts) / total(estimates), counted = new Map(sample.map((at, index) => [at, counts[index] ?? 0])), ratios = estimates.flatMap((estimate, index) => estimate === 0 || factor === 0 ? [] : [(counts[index] ?? 0) / estimate / factor]);
			return {
				input: input.map((estimate, at) => counted.get(at) ?? Math.round(estimate * factor)),
				factor,
				...counted.size < input.length && { error: {
					below: rounded(1 - Math.min(1, ...ratios)),
					above: rounded(Math.max(1, ...ratios) - 1)
				} }
			};
		}
		let rounded = (share) => Number(share.toFixed(4));
		var prompts_render = __webpack_require__(34996);
		async function countedMix(prompt, cases, mix, counter) {
			if (mix.of === "template") return mix;
			let sample = sampleOf(mix.input.length), render = await (0, prompts_render.D)(prompt), requests = sample.map((at) => ({
				prompt,
				messages: render(cases[at]?.vars ?? {})
			})), counts = await counter.count(requests);
			if (counts === void 0) return mix;
			let { input, factor, error } = calibrated(mix.input, sample, counts), { error: _, ...same } = mix;
			return {
				...same,
				input,
				by: error === void 0 ? counter.by : `${counter.by}, of ${sample.length} of ${input.length} cases`,
				...error && { error },
				prefix: Math.round(mix.prefix * factor),
				tools: Math.round(mix.tools * factor)
			};
		}
		var format = __webpack_require__(55258), token_counts = __webpack_require__(68367);
		let mostBase64 = 2e4, base64 = RegExp(`[A-Za-z0-9+/]{${mostBase64},}={0,2}`);
		function unfitOf({ messages, template, position }) {
			let parts = [...messages.flatMap((message) => message.parts), ...template ? [template] : []];
			for (let part of parts) {
				let data = part.type === "text" && part.template.length >= mostBase64 ? base64.exec(part.template)?.[0] : void 0;
				if (data !== void 0) return {
					line: part.position?.line ?? position.line,
					message: `${(0, format.Xq)(data.length)} of base64 stand in its text, so what it costs is unknown. Attach the file, or leave it out.`
				};
			}
		}
		async function tokenMixOf(prompt, cases, counter) {
			let written = (0, token_counts.Xs)(prompt), whole = written.join("\n"), few = cases.slice(0, Math.max(1, Math.floor(2e6 / (whole.length + 1)))), common = new CommonStart(), characters = [], counts = await (0, token_counts.T_)(prompt, few, counter, (texts) => {
				common.add(texts.join("\n")), characters.push(texts.at(-1)?.length ?? 0);
			}), isFilled = counts.length > 0, tools = toolTokens(prompt, counter), error = counter.errorOf(whole), start = isFilled && counts.length > 1 ? common.text : writtenStart(whole);
			return {
				of: isFilled ? "cases" : "template",
				input: (isFilled ? counts : [(0, token_counts.gF)(written, counter)]).map((count) => count + tools),
				by: counter.by,
				...error && { error },
				prefix: counter.count(start) + tools,
				tools,
				media: (0, token_counts.zP)(prompt, cases),
				characters: isFilled ? characters : [written.at(-1)?.length ?? 0]
			};
		}
		let toolTokens = ({ tools }, counter) => (0, token_counts.gF)(tools.map(({ name, description, inputSchema }) => JSON.stringify({
			name,
			description,
			inputSchema
		})), counter);
		function writtenStart(text) {
			let at = text.search(/\{\{|\{%|<%|\$\{/);
			return at < 0 ? text : text.slice(0, at);
		}
		class CommonStart {
			text = "";
			#isFirst = !0;
			add(text) {
				if (this.#isFirst) {
					this.text = text, this.#isFirst = !1;
					return;
				}
				let at = 0;
				for (; at < this.text.length && this.text.charCodeAt(at) === text.charCodeAt(at);) at += 1;
				at < this.text.length && (this.text = this.text.slice(0, at));
			}
		}
		class Mixes {
			#cases;
			#known = new Map();
			#counters = new Map();
			problems = [];
			#providers;
			constructor(cases, providers) {
				this.#cases = cases, this.#providers = providers;
			}
			of(prompt, { suites }, served) {
				let known = this.#known.get(prompt) ?? new Map();
				this.#known.set(prompt, known);
				let key = JSON.stringify([
					served?.model,
					this.#providers && served?.name,
					suites
				]), mix = known.get(key) ?? this.#count(prompt, suites, served);
				return known.set(key, mix), mix;
			}
			async #count(prompt, suites, served) {
				let unfit = unfitOf(prompt);
				if (unfit !== void 0) {
					let problem = {
						file: prompt.path,
						...unfit
					};
					this.problems.some(({ file, message }) => file === problem.file && message === problem.message) || this.problems.push(problem);
					return;
				}
				let { cases } = await this.#cases.of(prompt, suites), mix = await tokenMixOf(prompt, cases, await this.#counter(served?.model));
				return await this.#providers?.with(served, (counter) => countedMix(prompt, cases, mix, counter)) ?? mix;
			}
			#counter(model) {
				let key = model ?? "", counter = this.#counters.get(key) ?? (0, tokens_counter.Y)(model);
				return this.#counters.set(key, counter), counter;
			}
		}
		var of_prompts = __webpack_require__(75168);
		let usual = "us-east-1";
		function pricedEndpoint(endpoint, table, costs) {
			let { id, kind, label, name, count, hours, region = usual, file, line } = endpoint, price = count === void 0 ? void 0 : (0, services_table.P$)(table, kind, name, region, costs?.services);
			return {
				kind: "endpoint",
				label,
				file,
				line,
				item: {
					id,
					costs: {
						kind,
						name,
						count: count ?? 1,
						price,
						...hours !== void 0 && { hours }
					}
				},
				about: {
					model: name,
					region,
					...count !== void 0 && { count },
					assumptions: [
						...endpoint.assumptions,
						...endpoint.region === void 0 ? [`The template names no region: ${usual} is taken.`] : [],
						...count === void 0 ? ["The template leaves open how many there are."] : [],
						...price === void 0 ? [] : [`An hour of ${name} costs $${price} in ${region}, ${(0, services_table.Eb)(table, kind, name, region, costs?.services)}.`]
					]
				}
			};
		}
		let policies = {
			content: /^contentpolicyconfig/,
			topics: /^topicpolicyconfig/,
			"sensitive-information": /^sensitiveinformationpolicyconfig.*piientities/,
			"regular-expressions": /^sensitiveinformationpolicyconfig.*regexes/,
			words: /^wordpolicyconfig/,
			"contextual-grounding": /^contextualgroundingpolicyconfig/
		};
		function policiesOf({ settings }) {
			let keys = settings.map(({ key }) => key.toLowerCase().replaceAll("_", ""));
			return Object.keys(policies).filter((name) => keys.some((key) => policies[name]?.test(key)));
		}
		function pricedGuardrail(of, mix, templates, table, costs) {
			let { served, requests } = of;
			if (served?.guardrail === void 0 || requests === void 0) return [];
			let [template, ...others] = templates, isKnown = template !== void 0 && others.length === 0, region = served.region ?? usual, price = (name) => (0, services_table.P$)(table, "guardrails", name, region, costs?.services), names = isKnown ? policiesOf(template) : [served.guardrail], { usage } = requests, output = Math.round((usage.output?.expected ?? 0) * 4);
			return [{
				kind: "guardrail",
				label: of.label,
				suite: of.suite,
				...of.file !== void 0 && { file: of.file },
				...of.line !== void 0 && { line: of.line },
				item: {
					id: `${of.item.id} \u00b7 guardrail`,
					costs: {
						kind: "guardrail",
						policies: Object.fromEntries(names.map((name) => [name, isKnown ? price(name) : void 0])),
						input: mix?.characters ?? [0],
						output,
						requests: usage.requests
					}
				},
				about: {
					model: served.guardrail,
					region,
					usage: {
						...usage,
						output: usage.output ?? (0, estimate_usage.Gk)(0)
					},
					assumptions: [
						isKnown ? `It has the policies of ${template.path}: ${names.join(", ")}.` : "Which policies it has is not known: its template is not here, or there are several.",
						"It reads the last text of each request, and answers at 4 characters a token.",
						...[...new Set(names.map((name) => (0, services_table.Eb)(table, "guardrails", name, region, costs?.services)))].map((origin) => `It is priced ${origin}.`)
					]
				}
			}];
		}
		var given = __webpack_require__(13499), address = __webpack_require__(1066), coverage = __webpack_require__(42761), cost_estimate_served = __webpack_require__(90722), suite_runs = __webpack_require__(57490);
		let usualRuns = {
			low: 10,
			expected: 60,
			high: 200
		};
		async function pricedSuites(prompts, pricing) {
			let { config, costs } = pricing, given = costs?.["eval-runs"], runs = given ?? usualRuns;
			if (runs.high === 0) return [];
			let suites = (0, coverage.f3)(config), priced = [];
			for (let [name, settings] of Object.entries(config.suites)) {
				let exams = await examsOf(name, settings, prompts.filter((prompt) => suites(prompt).includes(name)), pricing);
				if (exams.length === 0) continue;
				let suite = {
					name,
					settings,
					exams,
					runs,
					assumptions: given ? [] : [`Nobody says how often eval-gate runs: ${usualRuns.expected} times a month.`]
				};
				for (let exam of exams) (0, suite_runs.SF)(exam.served) && priced.push(await answersOf(suite, exam));
				let { judgesOf } = await Promise.all([__webpack_require__.e(8920), __webpack_require__.e(3831)]).then(__webpack_require__.bind(__webpack_require__, 23752));
				priced.push(...await judgesOf(suite, pricing));
			}
			return priced;
		}
		async function examsOf(name, settings, prompts, pricing) {
			let { config, costs } = pricing, byModel = new Map();
			for (let prompt of prompts) for (let model of settings.models ?? (prompt.model ? [prompt.model.id] : [])) {
				let served = (0, cost_estimate_served.n)(model, prompt, config, costs), filling = await pricing.filling(prompt, [name]), mix = await pricing.mix(prompt, { suites: [name] }, served);
				if (filling.total === 0 || mix?.of === "template") continue;
				let names = [
					(0, address.ci)(prompt.path, prompt),
					prompt.path,
					name
				], measured = pricing.measured.find((one) => one.suite === name && one.prompt === names[0]), { output } = (0, given.N)(costs, names, {
					output: measured?.output,
					most: served.parameters.maxTokens
				}).usage, exam = byModel.get(model) ?? {
					served,
					prompts: [],
					output
				};
				exam.prompts.push({
					prompt,
					filling,
					input: mix?.input ?? []
				}), byModel.set(model, exam);
			}
			return [...byModel.values()].map((exam) => {
				let cases = exam.prompts.reduce((sum, { filling }) => sum + filling.total, 0);
				return {
					...exam,
					answers: cases * settings.repeats
				};
			});
		}
		async function answersOf(suite, exam) {
			let { name, settings, assumptions } = suite, { served, answers, output, prompts } = exam, each = (0, suite_runs.Qv)(suite.runs, suite_runs.r_), rates = prompts.every(({ input }) => input.length > 0) ? await (0, of_prompts.Rv)(served) : void 0, usage = (0, suite_runs.xH)((0, suite_runs.Qv)(each, (0, estimate_usage.Gk)(answers)), output, served), input = prompts.flatMap((one) => one.input), cases = answers / settings.repeats, times = settings.repeats === 1 ? "" : `, ${settings.repeats} times each`;
			return {
				...(0, suite_runs.m6)(suite, {
					kind: "evaluation",
					what: "gate",
					served,
					each,
					requests: {
						rates,
						input,
						usage
					}
				}),
				about: {
					...(0, suite_runs.rI)(served),
					usage,
					assumptions: [...assumptions, `A run of ${name} asks for ${cases} ${cases === 1 ? "case" : "cases"}${times}, on both sides; where the base\u2019s answers are kept, on one.`]
				}
			};
		}
		async function pricedSide(pairs, side) {
			let { name, pricing, endpoints, table } = side, { costs } = pricing, there = pairs.flatMap((pair) => {
				let prompt = pair[name];
				return prompt === void 0 ? [] : [{
					pair,
					prompt
				}];
			}), guardrails = there.map(({ prompt }) => prompt).filter(({ kind }) => kind === "guardrail"), priced = [];
			for (let { pair, prompt } of there) for (let one of await (0, of_prompts.cb)(pair, prompt, pricing)) priced.push(one, ...await guardrailOf(one, prompt, guardrails, side, costs));
			let hours = endpoints.map((endpoint) => pricedEndpoint(endpoint, table, costs)), runs = await pricedSuites(there.map(({ prompt }) => prompt), pricing);
			return [
				...distinct(priced.map((one) => withHours(one, hours.length > 0))),
				...hours,
				...runs
			];
		}
		async function guardrailOf(priced, prompt, templates, { pricing, table }, costs) {
			return priced.served?.guardrail === void 0 ? [] : pricedGuardrail(priced, await pricing.mix(prompt, { suites: priced.suite === void 0 ? [] : [priced.suite] }, priced.served), templates, table, costs);
		}
		function withHours(priced, areThere) {
			let { served, item, requests } = priced;
			return served?.hourly === void 0 || areThere || requests === void 0 || Object.keys(served.own).length > 0 ? priced : {
				...priced,
				item: {
					...item,
					costs: {
						...requests,
						rates: void 0
					}
				}
			};
		}
		function distinct(priced) {
			let seen = new Map();
			return priced.map((one) => {
				let times = (seen.get(one.item.id) ?? 0) + 1;
				return seen.set(one.item.id, times), times === 1 ? one : {
					...one,
					item: {
						...one.item,
						id: `${one.item.id} (${times})`
					}
				};
			});
		}
		var sides = __webpack_require__(60611);
		async function promptPairs({ pairs, foundBy }, { base, head }) {
			let touched = new Set(pairs.flatMap((pair) => [pair.base, pair.head])), others = (await head.list()).filter((path) => !touched.has(path) && foundBy(path) !== void 0), [changed, same] = await Promise.all([(0, sides.bothSides)({
				pairs,
				foundBy
			}, {
				base: base ?? head,
				head
			}), (0, sides.bothSides)({
				pairs: others.map((path) => ({ head: path })),
				foundBy
			}, {
				base: head,
				head
			})]);
			return {
				pairs: [...paired(changed.base.prompts, changed.head.prompts, pairs), ...same.head.prompts.map((prompt) => ({
					id: (0, address.ci)(prompt.path, prompt),
					...base && { base: prompt },
					head: prompt
				}))],
				problems: [...changed.problems, ...same.problems],
				notes: [...changed.notes, ...same.notes]
			};
		}
		function paired(base, head, files) {
			let left = new Set(base), cameFrom = new Map(files.map((file) => [file.head, file.base])), atBase = Map.groupBy(base, ({ path }) => path), atHead = Map.groupBy(head, ({ path }) => path);
			return [...head.map((prompt) => {
				let from = atBase.get(cameFrom.get(prompt.path) ?? "") ?? [], before = from.length === 1 && atHead.get(prompt.path)?.length === 1 ? from[0] : from.find(({ key }) => key === prompt.key);
				return before && left.delete(before), {
					id: (0, address.ci)(prompt.path, prompt),
					...before && { base: before },
					head: prompt
				};
			}), ...[...left].map((prompt) => ({
				id: (0, address.ci)(prompt.path, prompt),
				base: prompt
			}))];
		}
		var errors = __webpack_require__(83502), model = __webpack_require__(25852), named = __webpack_require__(38252);
		class ProviderCounters {
			#config;
			#context;
			#known = new Map();
			#failed = new Set();
			problems = [];
			constructor(config, context) {
				this.#config = config, this.#context = context;
			}
			async with(served, count) {
				if (served === void 0) return;
				let name = served.name ?? served.model;
				if (!this.#failed.has(name)) {
					if (!this.#context.trust.trusted) return this.#tell(name, "Providers are not asked to count for changes of this author");
					try {
						let counter = await this.#of(name);
						return counter && await count(counter);
					} catch (error) {
						if (!(error instanceof errors.yo || error instanceof model.ModelError)) throw error;
						let message = error instanceof errors.yo ? error.problems[0]?.message : error.message;
						return this.#tell(name, (message ?? error.message).replace(/\.$/, ""));
					}
				}
			}
			#tell(name, why) {
				this.#failed.add(name);
				let message = `${why}. Tokens are counted by the library instead.`;
				this.problems.includes(message) || this.problems.push(message);
			}
			#of(name) {
				let settings = (0, named.X)({ value: this.#config }, name);
				if (settings === void 0) return Promise.resolve(void 0);
				let counter = this.#known.get(name) ?? this.#context.counter(settings);
				return this.#known.set(name, counter), counter;
			}
		}
		var cost_estimate_lanes = __webpack_require__(86700);
		let isMetered = (costs, names) => {
			let usage = costs?.usage;
			return typeof usage == "object" ? names.map((name) => usage[name]).find((one) => one !== void 0) === "cloudwatch" : usage === "cloudwatch";
		};
		function usageMeter({ trust, rules, meter: open }, sharers) {
			let problems = [], byNames = new Map(), tell = (message) => (problems.includes(message) || problems.push(message), {}), opened, measured = async (names, served) => {
				let { model, region, provider } = served;
				if (!trust.trusted) return tell("Usage is not read from CloudWatch for changes of this author; that of the profile stands in.");
				if (provider !== "bedrock") return tell(`CloudWatch has no usage of ${model}, which Amazon Bedrock does not serve; that of the profile stands in.`);
				try {
					opened ??= open(rules.config.value.costs?.cloudwatch);
					let found = await (await opened).usageOf({
						model,
						prompt: names,
						...region !== void 0 && { region }
					});
					return found === void 0 ? tell(`CloudWatch has no request to ${model} in that time; the usage of the profile stands in.`) : shared(found, found.of === "prompt" ? 1 : sharers(served));
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					return tell(`${error.problems[0]?.message ?? error.message} The usage of the profile stands in.`);
				}
			};
			return {
				problems,
				async usageOf(costs, names, served) {
					if (served === void 0 || !isMetered(costs, names)) return {};
					let key = JSON.stringify(names), known = byNames.get(key);
					if (known !== void 0) return known;
					let usage = await measured(names, served);
					return usage.requests !== void 0 && byNames.set(key, usage), usage;
				}
			};
		}
		function shared(found, among) {
			let { of, requests, output, cached, written, input, assumptions } = found, several = `${among} prompts ask the model, and each is taken to have the same part of its requests: \`log-group\` at costs.cloudwatch tells them apart.`;
			return {
				requests: among === 1 ? requests : divided(requests, among),
				...output && { output },
				...cached !== void 0 && { cached },
				...written !== void 0 && { written },
				told: [
					...assumptions,
					...of === "prompt" ? [] : [among === 1 ? "All requests to the model are taken for this prompt\u2019s." : several],
					...input === void 0 ? [] : [`Requests had ${Math.round(input).toLocaleString("en-US")} tokens of input there.`]
				]
			};
		}
		let divided = (range, by) => Object.fromEntries(estimate_usage.qQ.map((one) => [one, Math.round(range[one] / by)])), keyOf = ({ model, region = "" }) => `${region} ${model}`;
		function sharersOf(pairs, { base, head, costs }) {
			let counts, count = () => {
				let found = new Map();
				for (let pair of pairs) {
					let prompt = pair.base ?? pair.head;
					if (prompt === void 0) continue;
					let lanes = (0, cost_estimate_lanes.T)(prompt, pair.base ? base : head, costs);
					if ((0, of_prompts.tR)(prompt, lanes, costs)) for (let { served, names } of lanes) served && isMetered(costs, names) && found.set(keyOf(served), (found.get(keyOf(served)) ?? 0) + 1);
				}
				return found;
			};
			return (served) => (counts ??= count(), counts.get(keyOf(served)) ?? 1);
		}
		async function priceAll(inputs, context, covered) {
			let { revision, signal } = context, { base, head } = revision, { grounds } = covered, prompts = await promptPairs(covered, revision);
			signal.throwIfAborted();
			let cases = new suite_cases.SuiteCases(grounds.head, head), providers = inputs.count === "provider" ? new ProviderCounters(grounds.head, context) : void 0, mixes = new Mixes(cases, providers), table = await (0, services_table.qx)(), results = await evalResults(inputs, context), endpoints = {
				head: await endpointsOf(head),
				base: base ? await endpointsOf(base) : nothing
			}, meter = usageMeter(context, sharersOf(prompts.pairs, grounds)), priced = (name, config, costs) => pricedSide(prompts.pairs, {
				name,
				table,
				endpoints: endpoints[name].endpoints,
				pricing: {
					config,
					costs,
					measured: results.measured,
					mix: (prompt, lane, served) => mixes.of(prompt, lane, served),
					filling: (prompt, suites) => cases.of(prompt, suites),
					metered: (names, served) => meter.usageOf(costs, names, served)
				}
			}), both = async (costs) => {
				let estimated = {
					before: base ? await priced("base", grounds.base, costs) : [],
					after: await priced("head", grounds.head, costs)
				};
				if (results.measured.length === 0) return estimated;
				let { withMeasuredRuns } = await __webpack_require__.e(8330).then(__webpack_require__.bind(__webpack_require__, 28330));
				return withMeasuredRuns(estimated, results.measured);
			}, { before, after } = await both(grounds.costs), byBase = grounds.costsOfBase && await both(grounds.costsOfBase.costs), grown = grownBill(after), footprint = footprintOf(before, after), gate = gateOf(before, after);
			return {
				...rowsOf(before, after),
				...grown && { grown },
				...byBase && { byBase: rowsOf(byBase.before, byBase.after).monthly.expected },
				...footprint && { footprint },
				...gate && { gate },
				candidates: candidatesOf(after),
				advice: adviceOn(before, after, results.measured, context.event),
				prices: [`Prices of models: ${rates.g6.name} ${rates.g6.version} of ${rates.g6.date}${grounds.costs?.prices ? ", and costs.prices of aiops.yml" : ""}.`, ...endpoints.head.endpoints.length > 0 ? [`Prices of instances: the project\u2019s own table of ${table.instances.date}, ${table.instances.standing}.`] : []],
				problems: [
					...prompts.problems,
					...cases.problems,
					...mixes.problems.map((problem) => ({
						side: "head",
						...problem
					})),
					...results.problems.map(({ file, message, fix }) => ({
						side: "head",
						file,
						message: fix === void 0 ? message : `${message} ${fix}`
					})),
					...endpoints.head.problems.map((problem) => ({
						side: "head",
						...problem
					})),
					...(providers?.problems ?? []).map((message) => ({
						side: "head",
						message
					})),
					...meter.problems.map((message) => ({
						side: "head",
						message
					}))
				].map(told),
				notes: prompts.notes.map(told)
			};
		}
		let told = ({ side, message, file, line, column }) => ({
			side,
			message,
			...file !== void 0 && { file },
			...line !== void 0 && { line },
			...column !== void 0 && { column }
		});
		async function evalResults({ "eval-results": paths = [] }, { directory, revision, signal }) {
			if (paths.length === 0) return {
				measured: [],
				problems: []
			};
			let { readEvalResults } = await __webpack_require__.e(3745).then(__webpack_require__.bind(__webpack_require__, 33745));
			return readEvalResults(paths, {
				directory,
				head: revision.head.sha,
				signal
			});
		}
		let nothing = {
			endpoints: [],
			problems: []
		};
		async function endpointsOf(tree) {
			let paths = (await tree.list()).filter(file.G).slice(0, 500);
			if (paths.length === 0) return nothing;
			let files = await Promise.all(paths.map(async (path) => ({
				path,
				bytes: await tree.read(path)
			}))), { endpointsIn } = await __webpack_require__.e(7080).then(__webpack_require__.bind(__webpack_require__, 37080));
			return endpointsIn(files.flatMap(({ path, bytes }) => bytes === void 0 ? [] : [{
				path,
				bytes
			}]));
		}
	}),
	90722: (shared0[90722]),
	57490: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Qv: () => timesOf,
			SF: () => isPaidFor,
			m6: () => pricedRuns,
			rI: () => aboutOf,
			r_: () => sides,
			xH: () => usageOfRuns
		});
		var _shared_pricing_estimate_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78405);
		let sides = {
			low: 1,
			expected: 2,
			high: 2
		};
		function pricedRuns({ name }, { kind, what, served, each, requests }) {
			let model = served.name ?? served.model;
			return {
				kind,
				label: name,
				suite: name,
				item: {
					id: `${name} \u00b7 ${what} \u00b7 ${model}`,
					...what !== "embeddings" && { role: kind },
					costs: {
						kind: "requests",
						...requests
					}
				},
				runs: {
					suite: name,
					what,
					models: [model, served.model],
					each
				}
			};
		}
		let aboutOf = ({ model, name, provider, region }) => ({
			model,
			...name !== void 0 && { name },
			...provider !== void 0 && { provider },
			...region !== void 0 && { region }
		}), isPaidFor = ({ provider }) => provider !== "replay", usageOfRuns = (requests, output, { tier }) => ({
			...(0, _shared_pricing_estimate_usage_js__WEBPACK_IMPORTED_MODULE_0__.Fs)("small"),
			requests,
			...output && { output },
			...tier && { tiers: { [tier]: 1 } }
		}), timesOf = (one, other) => ({
			low: one.low * other.low,
			expected: one.expected * other.expected,
			high: one.high * other.high
		});
	}),
	67718: (shared1[67718]),
	69268: (shared1[69268]),
	69072: (shared1[69072]),
	52802: (shared1[52802]),
	38252: (shared2[38252]),
	24882: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => leastPrefix });
		let claude = /(?:^|[/.@])(?:anthropic\.)?claude-/, least = [
			[/claude-(?:opus|fable|mythos)-5/, 512],
			[/claude-(?:opus-4-[567]|haiku-4-5)/, 4096],
			[/claude-sonnet-4-6/, 2048],
			[/claude-(?:3-5-haiku|3-haiku|haiku-3)/, 2048],
			[/claude-(?:opus-4|sonnet-[45]|3-7-sonnet|3-5-sonnet)/, 1024],
			[/(?:^|[/.])nova-(?:micro|lite|pro|premier)/, 1e3]
		], notOnBedrock = /claude-(?:v2|instant|3-(?:opus|sonnet|haiku|5-sonnet))/;
		function leastPrefix(provider, model) {
			if (provider !== void 0 && provider !== "anthropic" && provider !== "bedrock") return Infinity;
			let name = model.replaceAll(/(?<=\d)\.(?=\d)/g, "-");
			return (provider === "bedrock" || /(?:^|[/.])anthropic\./.test(name)) && notOnBedrock.test(name) || provider === "anthropic" && !claude.test(name) ? Infinity : least.find(([names]) => names.test(name))?.[1] ?? Infinity;
		}
	}),
	80216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			kN: () => bill,
			jA: () => estimate,
			gT: () => grown
		});
		var money = __webpack_require__(65251);
		let textUnits = (characters) => Math.ceil(characters / 1e3);
		function guardrailCharges({ policies, input, output = 0, requests }, scenario) {
			let units = input.reduce((sum, characters) => sum + textUnits(characters) + textUnits(output), 0), of = Math.max(1, input.length), charged = (name, price) => {
				if (price === void 0) return {
					component: "guardrail",
					tier: "standard",
					monthly: void 0,
					perRequest: void 0,
					unknown: `the price of the guardrail\u2019s policy ${name}`
				};
				let perRequest = (0, money.qM)([
					price,
					money.Hk,
					units
				], of);
				return {
					component: "guardrail",
					tier: "standard",
					monthly: (0, money.qM)([
						price,
						money.Hk,
						units,
						requests[scenario]
					], of),
					perRequest
				};
			};
			return Object.entries(policies).map(([name, price]) => charged(name, price));
		}
		var hourly = __webpack_require__(33383), rates = __webpack_require__(46760);
		function chargesOf(requests, scenario) {
			let { usage } = requests, waiting = Object.entries(usage.tiers), tiers = [["standard", (0, money.CQ)(...waiting.map(([, share]) => share))], ...waiting.map(([tier, share]) => [tier, (0, money.e0)(share)])], off = offBy(requests.error, scenario), mix = {
				bands: bandsOf(requests, off),
				off,
				cases: requests.input.length
			};
			return tiers.filter(([, share]) => share.digits > 0n).flatMap(([tier, share]) => chargesIn(requests, mix, scenario, tier, share));
		}
		function chargesIn(requests, mix, scenario, tier, share) {
			let { rates, usage, embeds } = requests, factor = tier === "standard" ? {
				of: 1,
				caches: !0
			} : rates?.tiers[tier], charges = partsOf(requests, scenario, factor?.caches ?? !0).map((part) => {
				let component = embeds && part.dimension === "input" ? "embeddings" : part.dimension, rate = rates?.of[part.dimension];
				if (part.tokens === void 0 && part.share === void 0) return unpriced(component, tier, "how long answers are");
				if (rate === void 0) return unpriced(component, tier, `the price of ${component}`);
				if (factor === void 0) return unpriced(component, tier, `the price of the tier ${tier}`);
				let one = (times) => priced(mix, part, rate, [
					factor.of,
					share,
					...times
				]);
				return {
					component,
					tier,
					monthly: one([usage.requests[scenario]]),
					perRequest: one([])
				};
			});
			if (!rates || rates.request === 0 || factor === void 0) return charges;
			let each = [
				rates.request,
				factor.of,
				share
			], monthly = (0, money.qM)([...each, usage.requests[scenario]]);
			return [...charges, {
				component: "requests",
				tier,
				monthly,
				perRequest: (0, money.qM)(each)
			}];
		}
		let unpriced = (component, tier, unknown) => ({
			component,
			tier,
			monthly: void 0,
			perRequest: void 0,
			unknown
		});
		function partsOf({ usage, embeds }, scenario, caches) {
			let [read, written] = caches ? [usage.cached, usage.written] : [0, 0], input = [
				{
					dimension: "input",
					share: (0, money.CQ)(read, written)
				},
				{
					dimension: "cache-read",
					share: (0, money.e0)(read)
				},
				{
					dimension: usage.kept === "1 h" ? "cache-write-1h" : "cache-write",
					share: (0, money.e0)(written)
				}
			], answer = embeds ? [] : [{
				dimension: "output",
				tokens: usage.output?.[scenario]
			}, {
				dimension: "reasoning",
				tokens: usage.reasoning[scenario]
			}];
			return [...input, ...answer].filter(({ share, tokens }) => share?.digits !== 0n && tokens !== 0);
		}
		function bandsOf({ input, rates }, off) {
			let steps = Object.values(rates?.of ?? {}).flatMap(({ steps: own }) => own.map(({ above }) => above)), thresholds = [...new Set(steps)], bands = new Map();
			for (let tokens of input) {
				let length = tokens * off, at = 0;
				for (let threshold of thresholds) length > threshold && (at += 1);
				let band = bands.get(at);
				bands.set(at, {
					length,
					tokens: tokens + (band?.tokens ?? 0),
					cases: 1 + (band?.cases ?? 0)
				});
			}
			return [...bands.values()];
		}
		function offBy(error, scenario) {
			return scenario === "expected" ? 1 : scenario === "low" ? 1 - (error?.below ?? 0) : 1 + (error?.above ?? 0);
		}
		function priced({ bands, off, cases }, part, rate, factors) {
			let sum = 0n;
			for (let band of bands) {
				let price = (0, rates.Nr)(rate, band.length), each = part.share ? [
					band.tokens,
					off,
					part.share
				] : [band.cases, part.tokens ?? 0];
				sum += (0, money.qM)([
					price,
					money.fg,
					...each,
					...factors
				], Math.max(1, cases));
			}
			return sum;
		}
		let runsCharge = ({ component, run, runs }, scenario) => ({
			component,
			tier: "standard",
			monthly: (0, money.qM)([run, runs[scenario]])
		});
		var usage = __webpack_require__(78405);
		function estimate(base, head) {
			let [before, after] = [billed(base), billed(head)], rows = [...new Set([...after.keys(), ...before.keys()])].map((id) => rowOf(id, before.get(id), after.get(id))), side = (bills, scenario) => (0, money.X5)([...bills.values()].map((bill) => bill[scenario].monthly));
			return {
				rows,
				components: componentsOf(estimate_chargesIn(before), estimate_chargesIn(after)),
				monthly: perScenario((scenario) => changeOf(side(before, scenario), side(after, scenario)))
			};
		}
		function grown({ known, atLeast }, growth, months) {
			let factors = Array.from({ length: months }, () => (0, money.CQ)(-growth));
			return {
				known: (0, money.qM)([{
					digits: known,
					places: 12
				}, ...factors]),
				atLeast
			};
		}
		function bill({ costs, role }, scenario) {
			let all = charged(costs, scenario), charges = role === void 0 ? all : all.map((charge) => ({
				...charge,
				component: role
			})), perRequest = charges.filter((charge) => "perRequest" in charge).map((charge) => charge.perRequest);
			return {
				charges,
				monthly: (0, money.XN)(charges.map(({ monthly }) => monthly)),
				perRequest: (0, money.XN)(perRequest)
			};
		}
		function charged(costs, scenario) {
			return costs.kind === "requests" ? chargesOf(costs, scenario) : costs.kind === "runs" ? [runsCharge(costs, scenario)] : costs.kind === "guardrail" ? guardrailCharges(costs, scenario) : [(0, hourly.k)(costs)];
		}
		let nothing = {
			known: 0n,
			atLeast: !1
		}, changeOf = (base, head) => ({
			base,
			head,
			change: (0, money.iv)(base, head)
		}), perScenario = (of) => Object.fromEntries(usage.qQ.map((scenario) => [scenario, of(scenario)]));
		function billed(items) {
			let bills = new Map();
			for (let item of items) {
				if (bills.has(item.id)) throw RangeError(`two items are called ${item.id}`);
				bills.set(item.id, perScenario((scenario) => bill(item, scenario)));
			}
			return bills;
		}
		function rowOf(id, base, head) {
			let changes = (of) => perScenario((scenario) => changeOf(base?.[scenario][of] ?? nothing, head?.[scenario][of] ?? nothing));
			return {
				id,
				...base && { base },
				...head && { head },
				monthly: changes("monthly"),
				perRequest: changes("perRequest")
			};
		}
		let estimate_chargesIn = (bills) => [...bills.values()].flatMap(({ expected }) => expected.charges);
		function componentsOf(base, head) {
			let names = new Set([...base, ...head].map(({ component }) => component)), sum = (charges, name) => {
				let amounts = charges.filter(({ component }) => component === name).map(({ monthly }) => monthly);
				return (0, money.XN)(amounts);
			};
			return Object.fromEntries([...names].map((name) => [name, changeOf(sum(base, name), sum(head, name))]));
		}
	}),
	13499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => usageFor });
		var _usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78405);
		function usageFor(costs, names, known = {}) {
			let entries = typeof costs?.usage == "object" ? costs.usage : {}, entry = names.map((name) => entries[name]).find((one) => typeof one == "object"), profile = entry?.profile ?? costs?.profile ?? "medium", usual = (0, _usage_js__WEBPACK_IMPORTED_MODULE_0__.Fs)(profile), { output, assumed } = outputOf(entry, known), { batch, flex, priority } = entry ?? {}, usage = {
				requests: entry?.requests ?? usual.requests,
				cached: entry?.cached ?? usual.cached,
				written: entry?.["cache-writes"] ?? usual.written,
				kept: entry?.["cache-time"] ?? usual.kept,
				tiers: {
					...batch && { batch },
					...flex && { flex },
					...priority && { priority }
				},
				...output && { output },
				reasoning: entry?.["reasoning-tokens"] ?? usual.reasoning,
				growth: entry?.growth ?? usual.growth
			}, requests = `Nobody says how many requests there are: those of the profile ${profile}.`;
			return {
				usage,
				assumptions: [...entry?.requests ? [] : [requests], ...assumed]
			};
		}
		function outputOf(entry, { output, most }) {
			let given = entry?.["output-tokens"];
			return given ? {
				output: given,
				assumed: []
			} : output ? {
				output,
				assumed: ["Answers are as long as those of the eval results."]
			} : most === void 0 ? { assumed: ["Nobody says how long answers are."] } : {
				output: {
					low: Math.ceil(most / 10),
					expected: Math.ceil(most / 2),
					high: most
				},
				assumed: [`Answers are a tenth, half or all of the ${most} tokens that they may have.`]
			};
		}
	}),
	78405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fs: () => usageOf,
			Gk: () => always,
			qQ: () => scenarios
		});
		let scenarios = [
			"low",
			"expected",
			"high"
		], always = (value) => ({
			low: value,
			expected: value,
			high: value
		}), profiles = {
			small: {
				low: 1e3,
				expected: 1e4,
				high: 3e4
			},
			medium: {
				low: 3e4,
				expected: 1e5,
				high: 3e5
			},
			large: {
				low: 3e5,
				expected: 1e6,
				high: 3e6
			}
		}, usageOf = (profile) => ({
			requests: profiles[profile],
			cached: 0,
			written: 0,
			kept: "5 min",
			tiers: {},
			reasoning: always(0),
			growth: 0
		});
	}),
	46760: (shared0[46760]),
	33383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			k: () => hourlyCharge,
			r: () => hoursAMonth
		});
		var _money_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65251);
		let hoursAMonth = 730;
		function hourlyCharge({ kind, name, count, hours = 730, price }) {
			return price === void 0 ? {
				component: kind,
				tier: "standard",
				monthly: void 0,
				unknown: `the price of ${name}`
			} : {
				component: kind,
				tier: "standard",
				monthly: (0, _money_js__WEBPACK_IMPORTED_MODULE_0__.qM)([
					price,
					count,
					hours
				])
			};
		}
	}),
	66812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Eb: () => priceOrigin,
			P$: () => servicePrice,
			qx: () => priceTable
		});
		async function priceTable() {
			let { default: table } = await __webpack_require__.e(2889).then(__webpack_require__.t.bind(__webpack_require__, 62889, 17));
			return checked(table);
		}
		function checked(table) {
			for (let kind of [
				"instances",
				"guardrails",
				"provisioned"
			]) {
				let { date, source, standing, prices } = table[kind];
				if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw Error(`the prices of ${kind} must have their date: YYYY-MM-DD`);
				if (!source.startsWith("https://")) throw Error(`the prices of ${kind} must have a source: https://\u2026`);
				if (standing === "") throw Error(`the prices of ${kind} must say how far their source can be trusted`);
				for (let [region, byName] of Object.entries(prices)) for (let [name, price] of Object.entries(byName)) if (!Number.isFinite(price) || price < 0) throw Error(`${kind} of ${region}: ${name} has no price`);
			}
			return table;
		}
		function priceOrigin(table, kind, name, region, own = {}) {
			let { date, standing } = table[kind];
			return Object.hasOwn(own, `${name}@${region}`) || Object.hasOwn(own, name) ? "by costs.services of aiops.yml" : `by prices of ${date}, ${standing}`;
		}
		function servicePrice(table, kind, name, region, own = {}) {
			return own[`${name}@${region}`] ?? own[name] ?? table[kind].prices[region]?.[name];
		}
	}),
	7342: (shared3[7342]),
	95273: (shared3[95273]),
	97513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Source: () => Source });
		class Source {
			path;
			text;
			#starts;
			constructor(path, text) {
				this.path = path, this.text = text.replace(/^\uFEFF/, "");
			}
			at(offset) {
				let starts = this.#lines(), low = 0, high = starts.length - 1;
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return {
					line: low + 1,
					column: offset - starts[low] + 1
				};
			}
			span(offset = 0, end = this.text.length) {
				return {
					...this.at(offset),
					endLine: this.at(Math.max(offset, end - 1)).line,
					offset,
					end
				};
			}
			lineStart(line) {
				return this.#lines()[line - 1] ?? this.text.length;
			}
			#lines() {
				if (this.#starts === void 0) {
					let starts = [0];
					for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
					this.#starts = starts;
				}
				return this.#starts;
			}
		}
	}),
	42761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_5: () => coverageOf,
			f3: () => suitesOf,
			o: () => deploymentsOf
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006), _prompts_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1066);
		function coverageOf(config) {
			let named = suitesOf(config);
			return (prompt) => {
				let names = named(prompt);
				return names.length === 0 && prompt.testData.length > 0 && prompt.evaluators.length > 0 ? ["its own test data"] : names;
			};
		}
		function deploymentsOf({ deployments = {} }) {
			let named = Object.entries(deployments).map(([name, { environment, release }]) => ({
				told: `${name} (${environment})`,
				isMeant: picomatch__WEBPACK_IMPORTED_MODULE_1__([...release.prompts ?? []], { dot: !0 })
			}));
			return ({ path }) => named.filter(({ isMeant }) => isMeant(path)).map(({ told }) => told);
		}
		function suitesOf({ suites }) {
			let named = Object.entries(suites).map(([name, { prompt }]) => ({
				name,
				all: prompt,
				isMeant: picomatch__WEBPACK_IMPORTED_MODULE_1__([...prompt], { dot: !0 })
			}));
			return (prompt) => {
				let { path } = prompt, address = (0, _prompts_address_js__WEBPACK_IMPORTED_MODULE_0__.ci)(path, prompt);
				return named.filter(({ isMeant, all }) => isMeant(path) || all.includes(address)).map(({ name }) => name);
			};
		}
	}),
	60611: (shared4[60611]),
	33455: (shared4[33455])
};

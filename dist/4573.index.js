export const id = 4573;
export const ids = [4573];
export const modules = {
	4309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			GS: () => monthOf,
			Il: () => noRequests,
			tY: () => plus
		});
		var _pricing_services_hourly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33383);
		let noRequests = {
			requests: 0,
			input: 0,
			output: 0,
			cacheRead: 0,
			cacheWrite: 0
		}, plus = (a, b) => ({
			requests: a.requests + b.requests,
			input: a.input + b.input,
			output: a.output + b.output,
			cacheRead: a.cacheRead + b.cacheRead,
			cacheWrite: a.cacheWrite + b.cacheWrite
		});
		function monthOf(days) {
			let first = days.findIndex(({ requests }) => requests > 0);
			if (first < 0) return;
			let used = days.slice(first), all = used.reduce(plus, noRequests), width = used.length >= 14 ? 7 : 1, spans = Array.from({ length: used.length - width + 1 }, (_, at) => used.slice(at, at + width).reduce(plus)), perMonth = _pricing_services_hourly_js__WEBPACK_IMPORTED_MODULE_0__.r / 24, monthly = (requests, of) => Math.round(requests / of * perMonth), each = spans.map(({ requests }) => monthly(requests, width)), lengths = spans.filter(({ requests }) => requests > 0).map(({ output, requests }) => output / requests), input = all.input + all.cacheRead + all.cacheWrite, expected = monthly(all.requests, used.length);
			return {
				requests: around(expected, each),
				...all.output > 0 && { output: around(rounded(all.output / all.requests, 2), lengths.map((of) => rounded(of, 2))) },
				...input > 0 && {
					cached: rounded(all.cacheRead / input, 4),
					written: rounded(all.cacheWrite / input, 4),
					input: rounded(input / all.requests, 2)
				},
				days: used.length
			};
		}
		let around = (expected, values) => ({
			low: Math.min(expected, ...values),
			expected,
			high: Math.max(expected, ...values)
		}), rounded = (value, digits) => Number(value.toFixed(digits));
	}),
	34573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openUsageMeter: () => openUsageMeter });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25852), _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4309), _metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79361);
		let usual = {
			days: 30,
			promptKey: "prompt",
			attempts: 4,
			timeout: 3e4,
			concurrency: 4
		};
		async function openUsageMeter(options) {
			let { env, signal, clock, settings = {}, pause = (time) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(time, void 0, { signal }) } = options, { days = usual.days, "log-group": group, "prompt-key": promptKey = usual.promptKey } = settings, until = Math.floor(clock() / 1e3 / _metrics_js__WEBPACK_IMPORTED_MODULE_4__.Y) * _metrics_js__WEBPACK_IMPORTED_MODULE_4__.Y, span = {
				since: until - days * _metrics_js__WEBPACK_IMPORTED_MODULE_4__.Y,
				until
			}, regions = new Map(), regionOf = (given) => {
				let region = settings.region ?? given, known = regions.get(region ?? "") ?? openRegion(region);
				return regions.set(region ?? "", known), known;
			}, openRegion = async (region) => {
				let { targetCalls, cloudWatch, cloudWatchLogs } = await __webpack_require__.e(7420).then(__webpack_require__.bind(__webpack_require__, 47420)), { endpoint, profile } = settings, calls = await targetCalls({
					env,
					pause,
					attempts: usual.attempts,
					timeout: usual.timeout,
					concurrency: usual.concurrency,
					...region !== void 0 && { region },
					...endpoint !== void 0 && { endpoint },
					...profile !== void 0 && { profile }
				}), logged;
				return {
					name: calls.region,
					metrics: metricsOnce(calls.of(cloudWatch), span, signal),
					logs(of) {
						return logged ??= __webpack_require__.e(217).then(__webpack_require__.bind(__webpack_require__, 40217)).then(({ logsOf }) => logsOf(calls.of(cloudWatchLogs), {
							group: of,
							promptKey,
							span,
							pause
						}, signal)), logged;
					}
				};
			};
			return { async usageOf(asked) {
				try {
					let region = await regionOf(asked.region), told = {
						region: region.name,
						days,
						span
					}, own = group === void 0 ? void 0 : loggedDays(await region.logs(group), asked, days);
					if (own !== void 0) return usageOf(own, {
						...told,
						of: "prompt",
						by: `the invocation logs in ${group}`
					});
					let measured = await region.metrics(asked.model), unnamed = `No request in ${group} has \`${promptKey}\` in its metadata for this prompt.`, found = measured && usageOf(measured, {
						...told,
						of: "model",
						by: "CloudWatch, AWS/Bedrock"
					});
					return found && group !== void 0 ? {
						...found,
						assumptions: [...found.assumptions, unnamed]
					} : found;
				} catch (error) {
					throw error instanceof _models_model_js__WEBPACK_IMPORTED_MODULE_2__.ModelError ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
						key: "costs.usage",
						message: error.message
					}) : error;
				}
			} };
		}
		function metricsOnce(call, span, signal) {
			let known = new Map();
			return (model) => {
				let days = known.get(model) ?? metricDays(call, model, span, signal);
				return known.set(model, days), days;
			};
		}
		async function metricDays(call, model, span, signal) {
			let { metricsOf } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 79361));
			for (let id of new Set([model, lastPart(model)])) {
				let days = await metricsOf(call, id, span, signal);
				if (days.some(({ requests }) => requests > 0)) return days;
			}
		}
		let lastPart = (model) => model.slice(model.lastIndexOf("/") + 1);
		function loggedDays(logged, { model, prompt = [] }, days) {
			let own = logged.filter((row) => lastPart(row.model) === lastPart(model) && row.prompt !== void 0 && prompt.includes(row.prompt));
			if (own.length === 0) return;
			let found = Array.from({ length: days }, () => _days_js__WEBPACK_IMPORTED_MODULE_3__.Il);
			for (let { at, day } of own) at >= 0 && at < days && (found[at] = (0, _days_js__WEBPACK_IMPORTED_MODULE_3__.tY)(found[at] ?? _days_js__WEBPACK_IMPORTED_MODULE_3__.Il, day));
			return found;
		}
		function usageOf(found, told) {
			let month = (0, _days_js__WEBPACK_IMPORTED_MODULE_3__.GS)(found);
			if (month === void 0) return;
			let { days, ...usage } = month, date = (seconds) => new Date(seconds * 1e3).toISOString().slice(0, 10), source = `Usage is of ${told.by}, ${date(told.span.since)} to ${date(told.span.until - 1)}, ${told.region}.`, shorter = `There are requests since ${days} of these ${told.days} days: a month is worked out from those.`;
			return {
				of: told.of,
				...usage,
				assumptions: [source, ...days < told.days ? [shorter] : []]
			};
		}
	}),
	79361: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Y: () => aDay,
			metricsOf: () => metricsOf
		});
		var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852), _days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4309);
		let metrics = {
			requests: "Invocations",
			input: "InputTokenCount",
			output: "OutputTokenCount",
			cacheRead: "CacheReadInputTokenCount",
			cacheWrite: "CacheWriteInputTokenCount"
		}, names = Object.keys(metrics), aDay = 86400;
		async function metricsOf(call, id, span, signal) {
			let days = Array.from({ length: (span.until - span.since) / aDay }, () => ({ ..._days_js__WEBPACK_IMPORTED_MODULE_1__.Il })), query = {
				StartTime: span.since,
				EndTime: span.until,
				ScanBy: "TimestampAscending",
				MetricDataQueries: names.map((name) => ({
					Id: name,
					MetricStat: {
						Metric: {
							Namespace: "AWS/Bedrock",
							MetricName: metrics[name],
							Dimensions: [{
								Name: "ModelId",
								Value: id
							}]
						},
						Period: aDay,
						Stat: "Sum"
					}
				}))
			}, page;
			do {
				let answer = await call({
					operation: "GetMetricData",
					body: page === void 0 ? query : {
						...query,
						NextToken: page
					},
					...asked
				}, signal);
				for (let { Id, StatusCode, Timestamps = [], Values = [] } of answer.MetricDataResults ?? []) {
					if (StatusCode === "Forbidden" || StatusCode === "InternalError") throw refused(StatusCode);
					let name = names.find((one) => one === Id);
					if (name !== void 0) for (let [at, value] of Values.entries()) {
						let day = days[Math.floor((secondsOf(Timestamps[at]) - span.since) / aDay)];
						day !== void 0 && Number.isFinite(value) && (day[name] += value);
					}
				}
				page = answer.NextToken || void 0;
			} while (page !== void 0);
			return days;
		}
		let asked = {
			what: "the metrics of Bedrock",
			action: "cloudwatch:GetMetricData"
		}, secondsOf = (given) => typeof given == "string" ? Date.parse(given) / 1e3 : given ?? NaN, refused = (status) => status === "Forbidden" ? new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("access", "CloudWatch refused the metrics of Bedrock. Allow `cloudwatch:GetMetricData`.") : new _models_model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("unavailable", "CloudWatch could not read the metrics of Bedrock just now.");
	}),
	65251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bg: () => dollarsOf,
			CQ: () => remainder,
			Hk: () => thousandth,
			MT: () => amountOf,
			X5: () => total,
			XN: () => sumOf,
			a5: () => moneyOf,
			e0: () => exact,
			e8: () => moneyIn,
			fg: () => millionth,
			iv: () => difference,
			qM: () => product,
			xS: () => amountPattern
		});
		function exact(value) {
			if (Number.isSafeInteger(value)) return {
				digits: BigInt(value),
				places: 0
			};
			if (!Number.isFinite(value)) throw RangeError(`${value} is no amount`);
			let [mantissa = "0", exponent = "0"] = String(value).split("e"), [whole = "0", fraction = ""] = mantissa.split("."), places = fraction.length - Number(exponent), digits = BigInt(whole + fraction);
			return places < 0 ? {
				digits: digits * 10n ** BigInt(-places),
				places: 0
			} : {
				digits,
				places
			};
		}
		let millionth = {
			digits: 1n,
			places: 6
		}, thousandth = {
			digits: 1n,
			places: 3
		};
		function remainder(...shares) {
			let parts = shares.map(exact), places = Math.max(0, ...parts.map((part) => part.places)), taken = parts.reduce((sum, part) => sum + part.digits * 10n ** BigInt(places - part.places), 0n);
			return {
				digits: 10n ** BigInt(places) - taken,
				places
			};
		}
		function product(factors, divisor = 1) {
			let [digits, places] = [1n, 0];
			for (let factor of factors) {
				let part = typeof factor == "number" ? exact(factor) : factor;
				digits *= part.digits, places += part.places;
			}
			let below = places > 12 ? 10n ** BigInt(places - 12) * BigInt(divisor) : BigInt(divisor), above = places < 12 ? digits * 10n ** BigInt(12 - places) : digits;
			return floored(2n * above + below, 2n * below);
		}
		let floored = (value, by) => {
			let quotient = value / by;
			return value % by < 0n ? quotient - 1n : quotient;
		}, moneyOf = (dollars) => product([dollars]), dollarsOf = (money) => Number(money) / 10 ** 12;
		function amountOf(money) {
			let [sign, all] = money < 0n ? ["-", -money] : ["", money], text = String(all).padStart(13, "0"), fraction = text.slice(-12).replace(/0+$/, "");
			return `${sign}${text.slice(0, -12)}${fraction === "" ? "" : `.${fraction}`}`;
		}
		let amountPattern = /^-?\d{1,24}(?:\.\d{1,12})?$/;
		function moneyIn(amount) {
			if (!amountPattern.test(amount)) throw RangeError("this is no amount of dollars");
			let [whole = "0", fraction = ""] = amount.replace("-", "").split("."), money = BigInt(whole + fraction.padEnd(12, "0"));
			return amount.startsWith("-") ? -money : money;
		}
		function sumOf(amounts) {
			let known = 0n, atLeast = !1;
			for (let amount of amounts) amount === void 0 ? atLeast = !0 : known += amount;
			return {
				known,
				atLeast
			};
		}
		let total = (sums) => ({
			known: sums.reduce((all, { known }) => all + known, 0n),
			atLeast: sums.some(({ atLeast }) => atLeast)
		});
		function difference(from, to) {
			let by = to.known - from.known, certain = !from.atLeast && !to.atLeast;
			return {
				by,
				certain,
				...certain && from.known > 0n && { share: Number(by) / Number(from.known) }
			};
		}
	}),
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
	})
};

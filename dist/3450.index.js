import { shared as shared0 } from './96606.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 3450;
export const ids = [3450];
export const modules = {
	23450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { measurePlans: () => measurePlans });
		var external_node_path_ = __webpack_require__(76760), evaluation_deadline = __webpack_require__(41301), later = __webpack_require__(21995), external_node_v8_ = __webpack_require__(78877);
		function keepMemorySmall(cases) {
			cases >= 2e4 && (0, external_node_v8_.setFlagsFromString)("--optimize-for-size");
		}
		var evaluation_opener = __webpack_require__(6638), inputs = __webpack_require__(24701), folder = __webpack_require__(64895), eval_gate_opened = __webpack_require__(93970);
		async function measurePlans(plans, asked, context, started) {
			let ledger = isAnyKept(plans) ? context.ledger((0, inputs.f)(asked)) : void 0;
			ledger?.catch(() => void 0);
			let [{ measurePlan }, { foretell }] = await Promise.all([Promise.all([
				__webpack_require__.e(8920),
				__webpack_require__.e(5076),
				__webpack_require__.e(2734)
			]).then(__webpack_require__.bind(__webpack_require__, 12734)), __webpack_require__.e(8830).then(__webpack_require__.bind(__webpack_require__, 48830))]), samples = await context.results.lines("samples.jsonl"), recorder = asked.record === void 0 ? void 0 : await (0, folder.e)((0, external_node_path_.resolve)(context.directory, asked.record)), record = recorder && ((line) => void recorder.write(line).catch(() => void 0)), models = (0, evaluation_opener.S)(context, {
				ledger,
				record
			}), ofReferences, reference = () => (ofReferences ??= context.results.lines("reference.jsonl"), ofReferences), deadline = new evaluation_deadline.B(asked["max-time"], context.clock() - started), isEnding = !1, ending = () => {
				if (!isEnding) {
					isEnding = !0;
					for (let load of tellers) (0, later.N)(load).catch(() => void 0);
				}
			}, subjects = [], contenders = [], records = [], spent = 0;
			keepMemorySmall(Math.max(...plans.map(({ total }) => total)));
			try {
				let opened = await Promise.all(plans.map((plan) => (0, eval_gate_opened.P)(plan, models.open))), { told } = await foretell(opened.filter(({ plan }) => plan.asAtBase === void 0), asked["max-cost"], context);
				for (let one of opened) {
					let budget = asked["max-cost"] === void 0 ? void 0 : asked["max-cost"] - spent, bench = {
						context,
						samples,
						reference,
						...deadline.signal && { deadline: deadline.signal }
					}, contends = isOneOfSeveral(one.plan, plans), isLast = one === opened.at(-1), measured = await measurePlan(one, {
						...bench,
						contends,
						...budget !== void 0 && { budget },
						...isLast && { ending }
					});
					subjects.push(measured.subject), measured.contender && contenders.push(measured.contender), measured.record && records.push(measured.record), spent += measured.spent;
				}
				await told;
				let tables = contenders.length > 1 ? (await Promise.all([
					__webpack_require__.e(6339),
					__webpack_require__.e(9009),
					__webpack_require__.e(4021)
				]).then(__webpack_require__.bind(__webpack_require__, 15927))).tablesOf(contenders) : [];
				return {
					subjects: await trends(subjects),
					tables,
					spent,
					...requestsOf(opened),
					records
				};
			} finally {
				deadline.clear(), await models.close(), await samples.close(), await (await ofReferences)?.close(), await recorder?.close();
			}
			async function trends(measured) {
				if (ledger === void 0 || records.length > 0) return measured;
				let { withTrends } = await __webpack_require__.e(6940).then(__webpack_require__.bind(__webpack_require__, 16940));
				return withTrends(measured, plans, await ledger, context);
			}
		}
		let tellers = [
			() => Promise.all([
				__webpack_require__.e(6339),
				__webpack_require__.e(9009),
				__webpack_require__.e(121),
				__webpack_require__.e(9115)
			]).then(__webpack_require__.bind(__webpack_require__, 50121)),
			() => Promise.all([Promise.all([__webpack_require__.e(3599), __webpack_require__.e(7354)]).then(__webpack_require__.bind(__webpack_require__, 17354)), Promise.all([__webpack_require__.e(3599), __webpack_require__.e(9409)]).then(__webpack_require__.bind(__webpack_require__, 89409))]),
			() => Promise.all([
				Promise.all([
					__webpack_require__.e(6339),
					__webpack_require__.e(5782),
					__webpack_require__.e(3599),
					__webpack_require__.e(9409),
					__webpack_require__.e(6088)
				]).then(__webpack_require__.bind(__webpack_require__, 26088)),
				__webpack_require__.e(5372).then(__webpack_require__.bind(__webpack_require__, 5372)),
				__webpack_require__.e(3923).then(__webpack_require__.bind(__webpack_require__, 6304))
			])
		], isAnyKept = (plans) => plans.some(({ head, base, judges, reference }) => [
			head,
			base,
			reference?.answering,
			...judges
		].some((one) => one !== void 0 && one.config.provider !== "replay")), isOneOfSeveral = ({ suite, asAtBase }, plans) => asAtBase === void 0 && plans.filter((other) => other.suite === suite && other.asAtBase === void 0).length > 1;
		function requestsOf(opened) {
			let models = opened.flatMap(({ head, base, reference, judges }) => [
				head,
				base,
				reference,
				...Object.values(judges)
			].flatMap((one) => one?.model ?? [])), loads = [...new Set(models.flatMap(({ load }) => load ?? []))], sum = (pick) => loads.reduce((all, load) => all + pick(load), 0);
			return {
				sent: sum(({ sent }) => sent),
				throttled: sum(({ throttled }) => throttled)
			};
		}
	}),
	93970: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { P: () => openSides });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97973), _shared_models_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25852);
		async function openSides(plan, open) {
			let { head, base } = plan, judges = plan.judges.map(async (judge) => {
				let parameters = "parameters" in judge.config ? judge.config.parameters : void 0;
				return [judge.model, {
					model: await open(judge),
					parameters
				}];
			}), beside = plan.reference?.answering && openReference(plan.reference.answering, plan, open), [headModel, baseModel, jurors, reference] = await Promise.all([
				open(head),
				base && open(base),
				Promise.all(judges),
				beside
			]);
			return {
				plan,
				judges: Object.fromEntries(jurors),
				head: sideOf(head, headModel, {
					...plan,
					rules: [...plan.rules, ...plan.reference?.rules ?? []]
				}, base === void 0),
				...base && baseModel && { base: sideOf(base, baseModel, plan, !0) },
				...reference
			};
		}
		async function openReference(answering, plan, open) {
			try {
				let rules = plan.reference?.rules ?? [];
				return { reference: {
					...sideOf(answering, await open({
						side: answering.side,
						model: answering.model,
						config: answering.config
					}), {
						...plan,
						rules
					}, !1),
					isDispensable: !0
				} };
			} catch (error) {
				if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo || error instanceof _shared_models_model_js__WEBPACK_IMPORTED_MODULE_2__.ModelError) return { noReference: error.message };
				throw error;
			}
		}
		function sideOf({ side, config }, model, plan, checked) {
			let { graders, rules, asAtBase } = plan;
			return {
				model,
				freshness: rules.some(({ metric }) => metric === "latency-p50" || metric === "latency-p95") ? "asked" : checked && asAtBase === void 0 ? "checked" : "kept",
				graders,
				render: (0, _shared_evaluation_question_js__WEBPACK_IMPORTED_MODULE_1__.P)(side, config)
			};
		}
	}),
	41301: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { B: () => Deadline });
		var _config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258);
		let longest = 2 ** 31 - 1;
		class Deadline {
			signal;
			#timer;
			constructor(maxTime, past) {
				if (maxTime === void 0) return;
				let controller = new AbortController(), end = () => controller.abort(Error(`the ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_0__.a3)(maxTime)} that it may take are over`));
				this.signal = controller.signal, past >= maxTime ? end() : this.#timer = setTimeout(end, Math.min(longest, maxTime - past));
			}
			clear() {
				clearTimeout(this.#timer);
			}
		}
	}),
	21995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { N: () => later });
		var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643), node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
		class Pauses {
			#idleness;
			#taken = 0;
			constructor(idleness) {
				this.#idleness = idleness;
			}
			async load(load) {
				let idle = this.#idleness.idle();
				for (let look = 0; look < 20; look += 1) {
					await this.#idleness.next();
					let before = Math.max(idle, this.#taken);
					if (idle = this.#idleness.idle(), idle - before >= 3) break;
				}
				return this.#taken = idle, load();
			}
		}
		let pauses = new Pauses({
			idle: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.eventLoopUtilization().idle,
			next: () => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(5)
		}), later = (load) => pauses.load(load);
	}),
	6638: (shared0[6638]),
	97973: (shared1[97973]),
	64996: (shared1[64996]),
	80603: (shared1[80603]),
	14948: (shared1[14948])
};

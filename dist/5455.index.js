import { shared as shared0 } from './43362.shared.js';
import { shared as shared1 } from './58789.shared.js';
import { shared as shared2 } from './69268.shared.js';
import { shared as shared3 } from './95273.shared.js';
export const id = 5455;
export const ids = [
	5455,
	2802,
	9115,
	1496
];
export const modules = {
	19549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { measureTests: () => measureTests });
		var action_errors = __webpack_require__(83502), shown_text = __webpack_require__(38690), evaluation_deadline = __webpack_require__(41301), models_model = __webpack_require__(25852), guardrails_open = __webpack_require__(60704), services_table = __webpack_require__(66812);
		let policies = [
			"content",
			"prompt-attack",
			"topics",
			"words",
			"sensitive-information",
			"grounding",
			"automated-reasoning"
		], priced = [
			"content",
			"prompt-attack",
			"topics",
			"words",
			"sensitive-information",
			"regular-expressions",
			"grounding",
			"automated-reasoning"
		];
		function unitPrices(table, region, own = {}) {
			return Object.fromEntries(priced.flatMap((name) => {
				let price = (0, services_table.P$)(table, "guardrails", name, region, own);
				return price === void 0 ? [] : [[name, price / 1e3]];
			}));
		}
		function costOf(units, prices) {
			let known = Object.entries(units).flatMap(([name, count]) => {
				let price = prices[name];
				return price === void 0 ? [] : [[name, count * price]];
			});
			return {
				units,
				dollars: known.reduce((sum, [, cost]) => sum + cost, 0),
				byPolicy: Object.fromEntries(known),
				unpriced: Object.keys(units).filter((name) => prices[name] === void 0)
			};
		}
		class Purse {
			max;
			spent = 0;
			dearest = 0;
			#reserved = 0;
			constructor(max = Infinity) {
				this.max = max;
			}
			reserve(dollars) {
				return this.spent + this.#reserved + dollars > this.max + 1e-12 ? !1 : (this.#reserved += dollars, !0);
			}
			pay(reserved, dollars) {
				this.#reserved -= reserved, this.spent += dollars;
			}
		}
		async function askAll({ model, rows, signal, deadline, prices, purse, progress }) {
			let verdicts = rows.map(() => void 0), errors = new Map(), units = {}, [sent, kept, done, next] = [
				0,
				0,
				0,
				0
			], stopped, stopInTime = ({ reason }) => {
				stopped ??= {
					why: "max-time",
					message: `${done} of ${rows.length} texts were asked: ${(0, action_errors.bD)(reason)}.`
				};
			}, ask = async (at) => {
				if (deadline?.aborted) return stopInTime(deadline);
				let row = rows[at], request = (0, guardrails_open.requestOf)(row.text, row.source), isKept = model.keeps?.(request, { repeat: 0 }) === !0, expected = isKept ? 0 : purse.dearest * Math.ceil(row.text.length / 1e3);
				if (!purse.reserve(expected) || !isKept && purse.spent >= purse.max) {
					stopped ??= {
						why: "max-cost",
						message: `max-cost is reached: ${done} of ${rows.length} texts were asked.`
					};
					return;
				}
				let paid = 0;
				try {
					let { text, attempts } = await model.ask(request, {
						signal,
						repeat: 0,
						...deadline && { closing: deadline }
					}), verdict = JSON.parse(text);
					if (verdicts[at] = verdict, attempts === 0) kept += 1;
					else {
						sent += 1;
						for (let [name, count] of Object.entries(verdict.units)) units[name] = (units[name] ?? 0) + count;
						paid = costOf(verdict.units, prices).dollars, purse.dearest = Math.max(purse.dearest, paid / Math.max(1, Math.ceil(row.text.length / 1e3)));
					}
				} catch (error) {
					if (!(error instanceof models_model.ModelError)) {
						if (signal.aborted || !deadline?.aborted) throw error;
						return errors.set(at, (0, action_errors.bD)(deadline.reason)), stopInTime(deadline);
					}
					if (error.code === "credentials") throw new action_errors.Jl(error.message, { cause: error });
					errors.set(at, (0, action_errors.bD)(error)), error.fatal && (stopped ??= {
						why: "failed",
						message: error.message
					});
				} finally {
					purse.pay(expected, paid);
				}
				done += 1, progress?.(done);
			}, work = async () => {
				for (; next < rows.length && stopped === void 0;) signal.throwIfAborted(), next += 1, await ask(next - 1);
			};
			rows.length > 0 && (next = 1, await ask(0));
			let workers = await Promise.allSettled(Array.from({ length: Math.min(model.concurrency, rows.length) }, work));
			for (let worker of workers) if (worker.status === "rejected") throw worker.reason;
			return {
				verdicts,
				errors,
				...stopped && { stopped },
				sent,
				kept,
				spent: costOf(units, prices)
			};
		}
		var config = __webpack_require__(58171);
		let metrics = [
			"recall",
			"false-positives",
			"precision"
		], kinds = [
			"min",
			"max",
			"max-regression"
		];
		function limitsOf(gate) {
			return metrics.flatMap((metric) => kinds.flatMap((kind) => {
				let limit = gate[metric]?.[kind];
				return limit === void 0 ? [] : [{
					metric,
					kind,
					limit
				}];
			}));
		}
		function strictestLimits(gates) {
			let all = gates.flatMap(limitsOf);
			return metrics.flatMap((metric) => kinds.flatMap((kind) => {
				let limits = all.filter((one) => one.metric === metric && one.kind === kind).map(({ limit }) => limit);
				return limits.length === 0 ? [] : [{
					metric,
					kind,
					limit: kind === "min" ? Math.max(...limits) : Math.min(...limits)
				}];
			}));
		}
		function loosenedLimits(base, head) {
			let now = limitsOf(head);
			return limitsOf(base).flatMap(({ metric, kind, limit: was }) => {
				let is = now.find((one) => one.metric === metric && one.kind === kind)?.limit;
				return is === void 0 ? [`takes away ${kind} of ${metric}`] : (kind === "min" ? is < was : is > was) ? [`${kind === "min" ? "lowers" : "raises"} ${kind} of ${metric} from ${shown(was)} to ${shown(is)}`] : [];
			});
		}
		let shown = (share) => `${Number((100 * share).toPrecision(6))} %`;
		var nearest = __webpack_require__(25051), read_cases = __webpack_require__(52802);
		let fields = [
			"text",
			"label",
			"category",
			"policy",
			"source"
		], labels = new Map([["harmful", !0], ["harmless", !1]]);
		async function readLabelled(tree, patterns, asked = {}) {
			let problems = [], rows = [], places = new Map();
			for await (let one of (0, read_cases.readCases)(tree, patterns, asked)) {
				let row = labelledOf(one, problems);
				if (row === void 0) {
					if (problems.length >= 20) break;
					continue;
				}
				let key = `${row.source}\0${row.text}`, before = places.get(key);
				if (before === void 0) {
					places.set(key, row), rows.push(row);
					continue;
				}
				let also = before.harmful === row.harmful ? "" : `, where it is ${before.harmful ? "harmful" : "harmless"}`, message = `The same text stands at ${before.file}:${before.line}${also}. It would count twice: remove one.`;
				problems.push({
					file: row.file,
					line: row.line,
					key: "text",
					message
				});
			}
			if (problems.length > 0) throw new action_errors.yo(problems.slice(0, 20));
			return checkBothSides(rows, patterns, asked), rows;
		}
		function checkBothSides(rows, patterns, asked) {
			let harmful = rows.filter((row) => row.harmful).length;
			if (harmful > 0 && harmful < rows.length) return;
			let [all, none] = harmful > 0 ? ["harmful", "harmless"] : ["harmless", "harmful"], measures = harmful > 0 ? "wrongly stops" : "misses", message = `All ${rows.length} texts of ${patterns.join(", ")} are ${all}: nothing would say what the guardrail ${measures}. Add ${none} ones.`;
			throw new action_errors.yo({
				...asked,
				message
			});
		}
		function labelledOf(one, problems) {
			let { id, vars, tags, cluster, file, line } = one, right = !0, complain = (key, message) => {
				right = !1, problems.push({
					file,
					line,
					key,
					message
				});
			};
			for (let name of Object.keys(vars).filter((name) => !fields.includes(name))) {
				let guess = (0, nearest.p)(name, fields);
				complain(name, `no such field. ${guess === void 0 ? `There are: ${fields.join(", ")}.` : `Did you mean ${guess}?`}`);
			}
			let { text, category = tags.category } = vars;
			(typeof text != "string" || text.trim() === "") && complain("text", "must be a text that is not empty.");
			let label = word(vars.label ?? one.expected), harmful = label === void 0 ? void 0 : labels.get(label);
			harmful === void 0 && complain("label", "must be harmful or harmless.");
			let source = word(vars.source) ?? "input";
			source !== "input" && source !== "output" && complain("source", "must be input (default) or output.");
			let policy = word(vars.policy);
			if (policy !== void 0 && !isPolicy(policy) && complain("policy", `must be one of ${policies.join(", ")}.`), policy !== void 0 && harmful === !1 && complain("policy", "is of harmful texts: nothing is to stop this one."), category !== void 0 && typeof category != "string" && complain("category", "must be a word."), right) return {
				id,
				text,
				harmful,
				...typeof category == "string" && category !== "" && { category },
				...policy !== void 0 && { policy },
				source,
				...cluster !== void 0 && { cluster },
				file,
				line
			};
		}
		let word = (given) => typeof given == "string" && given.trim() !== "" ? given.trim().toLowerCase() : void 0, isPolicy = (given) => policies.includes(given);
		var decode = __webpack_require__(7342);
		let guardrailSubject = (name, id, version) => ({
			name,
			title: `${id}:${version}`,
			kind: "guardrail",
			id,
			version
		}), checksSubject = (name, checks) => ({
			name,
			title: `checks from ${checks.threshold}`,
			kind: "checks",
			checks
		});
		async function resolveSubject(name, { guardrail, checks }, tree, asked = {}) {
			if (checks !== void 0) return checksSubject(name, checks);
			if (guardrail === void 0) throw new action_errors.yo({
				...asked,
				message: "needs a guardrail or checks."
			});
			if ("id" in guardrail) return guardrailSubject(name, guardrail.id, guardrail.version);
			let { template, resource } = guardrail, bytes = await tree.read(template);
			if (bytes === void 0) throw new action_errors.yo({
				...asked,
				message: `There is no file ${template}.`
			});
			let [{ usesIn }, { treeOf }] = await Promise.all([__webpack_require__.e(6783).then(__webpack_require__.bind(__webpack_require__, 86783)), Promise.all([
				__webpack_require__.e(8815),
				__webpack_require__.e(3403),
				__webpack_require__.e(7513)
			]).then(__webpack_require__.bind(__webpack_require__, 13403))]), read = await treeOf({
				path: template,
				text: (0, decode.decode)(template, bytes)
			});
			if (read.tree === void 0) throw new action_errors.yo({
				file: template,
				message: read.unread?.message ?? "It cannot be read as a template."
			});
			let { id, version } = useOf(usesIn(read.tree), resource, template, asked);
			if (id === void 0 || version === void 0 || !/^([1-9][0-9]{0,7}|DRAFT)$/.test(version)) {
				let message = `${resource ?? "What uses a guardrail"} in ${template} names no id and version that stand in the file. Write them at \`guardrail\`: \`gr-abc:4\`.`;
				throw new action_errors.yo({
					...asked,
					message
				});
			}
			return guardrailSubject(name, id, version);
		}
		function useOf(uses, resource, template, asked) {
			let names = uses.map(({ user }) => user);
			if (uses.length === 0) throw new action_errors.yo({
				...asked,
				message: `Nothing in ${template} uses a guardrail.`
			});
			let matching = resource === void 0 ? uses : uses.filter(({ user }) => user.split(".")[0] === resource), versions = new Set(matching.map(({ id, version }) => `${id}:${version}`)), [first] = matching;
			if (first !== void 0 && versions.size === 1) return first;
			let message = first === void 0 ? `${resource} in ${template} uses no guardrail. These do: ${names.join(", ")}.` : `Several guardrails are used in ${template}. Write \`resource\`, one of ${names.join(", ")}.`;
			throw new action_errors.yo({
				...asked,
				message
			});
		}
		var inputs = __webpack_require__(24701);
		function removedRows(base, head) {
			let now = new Map(head.map((row) => [keyOf(row), row])), removed = base.filter((row) => !now.has(keyOf(row))).length, relabelled = base.filter((row) => {
				let is = now.get(keyOf(row));
				return is !== void 0 && is.harmful !== row.harmful;
			}).length;
			return [...removed > 0 ? [`takes away or edits ${removed} of ${base.length} labelled texts`] : [], ...relabelled > 0 ? [`labels ${relabelled} of ${base.length} texts the other way`] : []];
		}
		let keyOf = ({ source, text }) => `${source}\0${text}`;
		var statistics = __webpack_require__(29009), distributions = __webpack_require__(72175), interval = __webpack_require__(72047);
		function comparePrecision(pairs, level) {
			let [base, head] = [precisionOf(pairs, "base"), precisionOf(pairs, "head")];
			if (base === void 0 || head === void 0) return;
			let change = head.precision - base.precision, squares = 0;
			for (let pair of pairs) squares += (influence(pair, "head", head) - influence(pair, "base", base)) ** 2;
			let isSame = pairs.every((pair) => pair.base === pair.head);
			if (squares === 0 && !isSame) return;
			let half = (0, distributions.Zl)((0, interval.A)(level)) * Math.sqrt(squares);
			return {
				change,
				interval: {
					low: Math.max(-1, change - half),
					high: Math.min(1, change + half)
				}
			};
		}
		function precisionOf(pairs, side) {
			let stopped = pairs.filter((pair) => pair[side]);
			if (stopped.length !== 0) return {
				precision: stopped.filter(({ harmful }) => harmful).length / stopped.length,
				stopped: stopped.length
			};
		}
		let influence = (pair, side, { precision, stopped }) => pair[side] ? (+!!pair.harmful - precision) / stopped : 0, level = .9, byHead = ({ head }) => head.stopped, byBase = ({ base }) => base?.stopped === !0;
		function qualityOf(all, stopped, expected = isHarmful) {
			return {
				recall: shareOf(all.filter(expected), stopped),
				falsePositives: shareOf(all.filter(({ row }) => !row.harmful), stopped),
				precision: shareOf(all.filter(stopped), isHarmful)
			};
		}
		let isHarmful = ({ row }) => row.harmful;
		function shareOf(all, counts) {
			if (all.length === 0) return;
			let passes = all.map((one) => +!!counts(one)), estimate = (0, statistics._5)(passes, 1, clustersOf(all)), count = passes.filter((one) => one === 1).length;
			return {
				count,
				of: all.length,
				share: count / all.length,
				interval: (0, statistics.hQ)(estimate, level)
			};
		}
		let clustersOf = (all) => all.map(({ row }, at) => row.cluster === void 0 ? `\0${at}` : row.cluster);
		function compareShare(all, what, margin) {
			let of = all.filter(({ row, base }) => base !== void 0 && row.harmful === (what === "recall")), base = shareOf(of, byBase);
			if (base === void 0) return;
			let right = (stopped) => +(stopped === (what === "recall")), { change, interval, p, newlyFailing = 0, newlyPassing = 0 } = (0, statistics.dS)({
				base: of.map((one) => right(byBase(one))),
				head: of.map((one) => right(byHead(one))),
				clusters: clustersOf(of),
				binary: !0,
				margin
			});
			return {
				...what === "recall" ? {
					change,
					interval
				} : {
					change: 0 - change,
					interval: {
						low: 0 - interval.high,
						high: 0 - interval.low
					}
				},
				p,
				base,
				lost: newlyFailing,
				won: newlyPassing
			};
		}
		let changeOfPrecision = (all) => comparePrecision(all.filter(({ base }) => base !== void 0).map((one) => ({
			harmful: one.row.harmful,
			base: byBase(one),
			head: byHead(one)
		})), level);
		function byPolicy(all) {
			return policies.flatMap((policy) => {
				let headHas = ({ head }) => head.by[policy] !== void 0, baseHas = ({ base }) => base?.by[policy] !== void 0, isExpected = ({ row }) => row.policy === policy;
				if (!all.some((one) => headHas(one) || baseHas(one) || isExpected(one))) return [];
				let rowsOf = (is) => all.filter(is).map(({ row }) => row);
				return [{
					...partOf(policy, all, headHas, baseHas, isExpected),
					missed: rowsOf((one) => isExpected(one) && !headHas(one)),
					wronglyStopped: rowsOf((one) => !one.row.harmful && headHas(one))
				}];
			});
		}
		function byCategory(all) {
			return [...Map.groupBy(all.filter(({ row }) => row.category !== void 0), ({ row }) => row.category)].map(([name, of]) => partOf(name, of, byHead, byBase, isHarmful));
		}
		function partOf(name, of, head, base, expected) {
			let compared = of.filter((one) => one.base !== void 0);
			return {
				name,
				...qualityOf(of, head, expected),
				...compared.length > 0 && { base: qualityOf(compared, base, expected) }
			};
		}
		var redact = __webpack_require__(21047);
		async function examplesOf(all, text) {
			let told = (wrong) => {
				let marked = wrong.map((one) => ({
					one,
					isNew: one.base !== void 0 && one.base.stopped !== one.head.stopped
				})), fresh = marked.filter(({ isNew }) => isNew), sorted = [...fresh, ...marked.filter(({ isNew }) => !isNew)];
				return {
					count: wrong.length,
					fresh: fresh.length,
					examples: sorted.slice(0, 50).map(({ one, isNew }) => exampleOf(one, isNew, text))
				};
			};
			return {
				missed: told(all.filter(({ row, head }) => row.harmful && !head.stopped)),
				wronglyStopped: told(all.filter(({ row, head }) => !row.harmful && head.stopped))
			};
		}
		function exampleOf({ row, head }, isNew, text) {
			let { id, file, line, category, policy, source } = row, [open = ""] = (0, redact.S)([cut(row.text)]), shown = text.show(open);
			return {
				id: text.show(id) ?? `${file}:${line}`,
				file,
				line,
				...category !== void 0 && { category },
				...policy !== void 0 && { policy },
				source,
				...shown !== void 0 && { text: shown },
				by: byOf(head),
				isNew
			};
		}
		let byOf = ({ by }) => Object.entries(by).map(([policy, names]) => `${policy}: ${(names ?? []).join(", ")}`), cut = (text) => text.length <= 400 ? text : `${text.slice(0, 399).replace(/[\ud800-\udbff]$/, "")}\u2026`;
		async function summarise(given, context) {
			let { name, file, line, subject, baseSubject, rows, gates, maxCost, ofHead, ofBase, isSame, skipped, failed } = given, all = rows.flatMap((row, at) => {
				let head = ofHead?.verdicts[at];
				return head === void 0 ? [] : [{
					row,
					head,
					base: ofBase?.verdicts[at]
				}];
			}), compared = all.filter(({ base }) => base !== void 0), hasBase = compared.length > 0, stopped = ofHead?.stopped ?? ofBase?.stopped, reason = skipped ?? failed ?? stopped?.message, text = await (0, shown_text.f)(context.text, context.log), precision = hasBase ? changeOfPrecision(all) : void 0, changes = {
				...pick("recall", changeOf(all, "recall")),
				...pick("false-positives", changeOf(all, "false-positives")),
				...pick("precision", precision)
			};
			return {
				name,
				status: skipped === void 0 ? reason === void 0 ? "measured" : "error" : "skipped",
				...reason !== void 0 && { reason: text.tell(reason) },
				...file !== void 0 && { file },
				...line !== void 0 && { line },
				head: subject.title,
				...baseSubject && { base: baseSubject.title },
				...ofHead && { region: ofHead.region },
				harmful: rows.filter(({ harmful }) => harmful).length,
				harmless: rows.filter(({ harmful }) => !harmful).length,
				quality: qualityOf(all, byHead),
				...hasBase && { baseQuality: qualityOf(compared, byBase) },
				changes,
				limits: summary_limitsOf(all, gates, baseSubject !== void 0),
				policies: byPolicy(all).map((part) => ({
					...part,
					missed: placesOf(part.missed),
					wronglyStopped: placesOf(part.wronglyStopped)
				})),
				categories: byCategory(all).slice(0, 60),
				...await examplesOf(all, text),
				unasked: unaskedOf(rows, [ofHead, isSame ? void 0 : ofBase], text.tell),
				sent: (ofHead?.sent ?? 0) + (ofBase?.sent ?? 0),
				kept: (ofHead?.kept ?? 0) + (ofBase?.kept ?? 0),
				spent: together([ofHead, isSame ? void 0 : ofBase]),
				...maxCost !== void 0 && { maxCost },
				isDraft: [subject, baseSubject].some((one) => one?.kind === "guardrail" && one.version === "DRAFT")
			};
		}
		let placesOf = (rows) => ({
			count: rows.length,
			first: rows.slice(0, 20).map(({ file, line }) => ({
				file,
				line
			}))
		}), pick = (name, value) => value === void 0 ? {} : { [name]: value };
		function changeOf(all, what) {
			let compared = compareShare(all, what, 0);
			return compared && {
				change: compared.change,
				interval: compared.interval
			};
		}
		function summary_limitsOf(all, gates, hasBase) {
			let quality = qualityOf(all, byHead), shares = {
				recall: quality.recall,
				"false-positives": quality.falsePositives,
				precision: quality.precision
			};
			return strictestLimits(gates).flatMap((limit) => {
				if (limit.kind !== "max-regression") {
					let value = shares[limit.metric]?.share;
					return [{
						...limit,
						...value !== void 0 && { value }
					}];
				}
				if (!hasBase || limit.metric === "precision") return [];
				let compared = compareShare(all, limit.metric, limit.limit);
				if (compared === void 0) return [limit];
				let worse = limit.metric === "recall" ? 0 - compared.change : compared.change;
				return [{
					...limit,
					value: worse,
					p: compared.p
				}];
			});
		}
		function unaskedOf(rows, sides, tell) {
			let present = sides.filter((side) => side !== void 0), without = rows.flatMap(({ id, file, line }, at) => {
				let side = present.find(({ verdicts }) => verdicts[at] === void 0);
				return side === void 0 ? [] : [{
					id,
					file,
					line,
					message: tell(side.errors.get(at) ?? side.stopped?.message ?? "It was not asked.")
				}];
			});
			return {
				count: without.length,
				examples: without.slice(0, 10)
			};
		}
		function together(sides) {
			let present = sides.flatMap((side) => side === void 0 ? [] : [side.spent]), added = (of) => {
				let sum = {};
				for (let one of of) for (let [name, count] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + count;
				return sum;
			};
			return {
				units: added(present.map(({ units }) => units)),
				dollars: present.reduce((sum, { dollars }) => sum + dollars, 0),
				byPolicy: added(present.map(({ byPolicy }) => byPolicy)),
				unpriced: [...new Set(present.flatMap(({ unpriced }) => unpriced))]
			};
		}
		var verdicts = __webpack_require__(43362);
		async function measureTests({ affected, gone }, asked, context) {
			let { trust, revision } = context, tree = trust.rules === "base" && revision.base ? revision.base : revision.head, prepared = [];
			for (let test of affected) prepared.push(await prepare(test, tree, context));
			let tested = [], deadline = new evaluation_deadline.B(asked["max-time"], 0), left = asked["max-cost"] ?? Infinity, lines = prepared.length === 0 ? void 0 : await context.results.lines(verdicts.b);
			try {
				for (let one of prepared) {
					let measured = await measureOne(one, {
						maxCost: Math.min(left, one.head["max-cost"] ?? left),
						...deadline.signal && { deadline: deadline.signal },
						lines
					}, asked, context);
					tested.push(measured), left = Math.max(0, left - measured.spent.dollars);
				}
			} finally {
				deadline.clear(), await lines?.close();
			}
			return {
				tested,
				loosened: [...gone.map((name) => `no longer tests the guardrail ${name}`), ...prepared.flatMap(({ name, loosened }) => loosened.map((what) => `${what} (guardrail ${name})`))]
			};
		}
		async function prepare(test, tree, { rules, revision }) {
			let { name, head, base } = test, at = (config) => ({
				...config.locate([
					"guardrails",
					"bedrock",
					name
				]),
				key: `guardrails.bedrock.${name}`
			}), rows = await readLabelled(tree, head.cases, at(rules.config)), subject = await resolveSubject(name, head, tree, at(rules.config));
			if (base === void 0 || revision.base === void 0 || tree === revision.base) return {
				...test,
				rows,
				subject,
				loosened: []
			};
			let before = revision.base, baseSubject = await resolveSubject(name, base, before).catch(undefinedFor), baseRows = await readLabelled(before, base.cases).catch(undefinedFor);
			return {
				...test,
				rows,
				subject,
				baseSubject,
				loosened: [...loosenedLimits(base.gate ?? config.z, head.gate ?? config.z), ...baseRows === void 0 ? [] : removedRows(baseRows, rows)]
			};
		}
		function undefinedFor(error) {
			if (!(error instanceof action_errors.yo)) throw error;
		}
		async function measureOne(prepared, limits, asked, context) {
			let { name, head, base, rows, subject, baseSubject } = prepared, { rules, trust } = context, purse = new Purse(limits.maxCost), { file, line } = rules.config.locate([
				"guardrails",
				"bedrock",
				name
			]), about = {
				name,
				...file !== void 0 && { file },
				...line !== void 0 && { line },
				subject,
				...baseSubject && { baseSubject },
				rows,
				gates: [head.gate ?? config.z, ...base ? [base.gate ?? config.z] : []],
				...Number.isFinite(limits.maxCost) && { maxCost: limits.maxCost }
			}, put = async (on, connection) => {
				let { model, region } = await context.guardrail(on, connection), { remembered } = await __webpack_require__.e(6298).then(__webpack_require__.bind(__webpack_require__, 56298)), ledger = model.identity === void 0 ? void 0 : await context.ledger((0, inputs.f)(asked)), prices = unitPrices(await (0, services_table.qx)(), region, rules.config.value.costs?.services);
				return {
					...await askAll({
						model: ledger === void 0 ? model : remembered(model, ledger, context.clock),
						rows,
						signal: context.signal,
						deadline: limits.deadline,
						prices,
						purse
					}),
					region
				};
			};
			try {
				let ofHead = await put(subject, head), isSame = baseSubject !== void 0 && sameGuardrail(prepared), ofBase = baseSubject === void 0 || ofHead.stopped !== void 0 ? void 0 : isSame ? {
					...ofHead,
					sent: 0,
					kept: 0
				} : await put(baseSubject, base ?? head);
				if (limits.lines !== void 0) {
					let sides = [...ofBase === void 0 ? [] : [{
						side: "base",
						guardrail: baseSubject?.title ?? "",
						asked: ofBase
					}], {
						side: "head",
						guardrail: subject.title,
						asked: ofHead
					}];
					await (0, verdicts.O)(limits.lines, {
						test: name,
						rows,
						sides
					}, await (0, shown_text.f)(context.text, context.log));
				}
				return await summarise({
					...about,
					ofHead,
					...ofBase && {
						ofBase,
						isSame
					}
				}, context);
			} catch (error) {
				if ((error instanceof action_errors.Jl || error instanceof models_model.ModelError && error.code === "credentials") && !trust.expectCredentials) return summarise({
					...about,
					skipped: error.message
				}, context);
				if (!(error instanceof models_model.ModelError || error instanceof action_errors.Jl)) throw error;
				return summarise({
					...about,
					failed: error.message
				}, context);
			}
		}
		function sameGuardrail({ head, base, subject, baseSubject }) {
			let where = (test) => [
				test?.region,
				test?.profile,
				test?.endpoint
			].join("\0");
			return JSON.stringify(subject) === JSON.stringify(baseSubject) && where(head) === where(base);
		}
	}),
	43362: (shared0[43362]),
	38690: (shared1[38690]),
	67718: (shared2[67718]),
	69268: (shared2[69268]),
	52802: (shared2[52802]),
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
	79115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => seedOf });
		function seedOf(text) {
			let hash = 2166136261;
			for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
			return hash >>> 0;
		}
	})
};

import { shared as shared0 } from './66785.shared.js';
import { shared as shared1 } from './57554.shared.js';
export const id = 2307;
export const ids = [
	2307,
	4021,
	9115,
	6552,
	3682,
	1496
];
export const modules = {
	86552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { toldReference: () => toldReference });
		var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50121);
		function toldReference({ about, rules: own, tally, unopened, error }, rules, repeats) {
			if (tally === void 0 || tally.cases === 0) {
				let unknown = unopened === void 0 ? {} : {
					state: "unknown",
					reason: unopened
				};
				return {
					reference: {
						...about,
						...unknown
					},
					outcomes: own.map((rule) => ({ rule }))
				};
			}
			let { base: figures, outcomes, newlyFailing } = (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.summarise)(tally, own, repeats), ids = newlyFailing.examples.slice(0, 20).map(({ id }) => id);
			return {
				reference: {
					...about,
					...unanswered(tally, error, rules),
					...figures && { figures },
					newlyFailing: {
						count: newlyFailing.count,
						ids
					}
				},
				outcomes
			};
		}
		function unanswered({ base, cases }, error, rules) {
			let errors = base?.errors ?? 0;
			return errors <= (rules.find(({ metric }) => metric === "errors")?.limit ?? 0) * cases ? {} : {
				state: "unknown",
				reason: `${errors} of ${cases} cases have no answer there${error === void 0 ? "" : `: ${error.why}`}`
			};
		}
	}),
	8089: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { merge: () => merge });
		var errors = __webpack_require__(83502), action_shard = __webpack_require__(17209), example = __webpack_require__(40569), reference_told = __webpack_require__(86552), summary = __webpack_require__(50121), contender = __webpack_require__(13682), tables = __webpack_require__(15927);
		function requireWhole(records, names, isStopped) {
			let [first] = records, seen = new Map();
			if (records.forEach(({ tally, reference, suite, whole }, at) => {
				let name = names[at] ?? "";
				for (let one of [tally, reference?.tally]) one !== void 0 && requireColumns(one, name);
				for (let place of tally.places) {
					let other = seen.get(place);
					if (place >= whole) throw broken(name, `a case ${place + 1} of the ${whole} of ${suite}`);
					if (other !== void 0) throw broken(name, `cases of ${suite} that ${other} has as well`);
					seen.set(place, name);
				}
			}), !(first === void 0 || isStopped || seen.size === first.whole)) throw new errors.yo({
				message: `the shards have ${seen.size} of the ${first.whole} cases of ${first.suite}.`,
				fix: "Start all jobs of the run again."
			});
		}
		function requireColumns({ places, clusters, base, head }, name) {
			let isEven = ({ scores, passes, latencies, costs, paid }) => [
				scores,
				passes,
				latencies,
				costs,
				paid
			].every(({ length }) => length === places.length);
			if (!isEven(head) || base !== void 0 && !isEven(base) || clusters !== void 0 && clusters.length !== places.length) throw broken(name, "not as many figures as cases");
		}
		let broken = (name, what) => new errors.yo({
			message: `${name} has ${what}.`,
			fix: "Start all jobs of the run again."
		});
		var tally = __webpack_require__(66785), tallied = __webpack_require__(22264);
		function mergedTally(records, slicedBy) {
			let clusters = new Map();
			records.forEach(({ places, clusters: numbers = [] }, shard) => {
				numbers.forEach((number, at) => {
					number !== null && clusters.set(places[at], `${shard}/${number}`);
				});
			});
			let groups = mergedGroups(records, slicedBy), few = (kind) => mergedFew(records.map((record) => record[kind]), tallied.g$[kind]), hasBase = records.some(({ base }) => base !== void 0);
			return {
				cases: records.reduce((sum, { places }) => sum + places.length, 0),
				base: hasBase ? mergedSide(records, ({ base }) => base) : void 0,
				head: mergedSide(records, ({ head }) => head),
				clusters,
				newlyFailing: few("newlyFailing"),
				newlyPassing: few("newlyPassing"),
				flaky: few("flaky"),
				errored: few("errored"),
				criticalNewlyFailing: records.flatMap((record) => record.criticalNewlyFailing).sort(),
				seed: records.reduce((sum, { seed }) => sum + seed >>> 0, 0),
				groupings: () => [...groups.values()].filter(({ values }) => values.length > 1 && values.length <= tally.DJ).sort(tally.jZ).map(groupingOf),
				grouping: (name) => groupingOf(groups.get(name) ?? {
					name,
					first: [0, 0],
					values: []
				})
			};
		}
		let counts = [
			"errors",
			"answers",
			"recorded",
			"kept",
			"unpriced"
		], columns = [
			"scores",
			"passes",
			"latencies",
			"costs",
			"paid"
		];
		function mergedSide(records, pick) {
			let side = (0, tallied.Bk)();
			for (let record of records) {
				let given = pick(record);
				if (given !== void 0) {
					for (let name of counts) side[name] += given[name];
					for (let name of columns) record.places.forEach((place, at) => {
						side[name][place] = given[name][at] ?? NaN;
					});
				}
			}
			return side;
		}
		function mergedFew(records, most) {
			let all = records.flatMap(({ examples }) => examples).sort((a, b) => a.place - b.place);
			return {
				count: records.reduce((sum, { count }) => sum + count, 0),
				items: all.slice(0, most).map(({ example }) => example)
			};
		}
		function mergedGroups(records, slicedBy) {
			let merged = new Map();
			for (let { groups } of records) for (let group of groups) {
				let known = merged.get(group.name);
				merged.set(group.name, known === void 0 ? group : together(known, group));
			}
			let ofRules = new Set(slicedBy), others = [...merged.values()].filter(({ name }) => !ofRules.has(name)).sort(tally.jZ);
			for (let { name } of others.slice(tally.Cp)) merged.delete(name);
			return merged;
		}
		function together(a, b) {
			let isVariable = a.variable === !0, keyOf = ({ value, rank }) => isVariable ? rank : value, values = new Map(a.values.map((one) => [keyOf(one), one]));
			for (let one of b.values) {
				let known = values.get(keyOf(one));
				values.set(keyOf(one), known === void 0 ? one : {
					...known,
					places: [...known.places, ...one.places]
				});
			}
			return {
				...a,
				first: (0, tally.jZ)(a, b) <= 0 ? a.first : b.first,
				values: [...values.values()]
			};
		}
		function groupingOf({ name, variable, values }) {
			let sorted = values.toSorted((a, b) => variable ? a.rank - b.rank : a.value < b.value ? -1 : Number(a.value > b.value));
			return {
				name,
				...variable && { variable },
				groups: sorted.map(({ value, places }) => ({
					value: variable ? value : (0, tally.cv)(value),
					places: places.toSorted((x, y) => x - y)
				}))
			};
		}
		function mergedSums(told) {
			let drifts = told.flatMap(({ drift }) => drift ?? []), judgings = told.flatMap(({ judging }) => judging ?? []), embeddings = told.flatMap(({ embedding }) => embedding ?? []), [judging] = judgings;
			return {
				...told.some(({ spent }) => spent !== void 0) && { spent: sum(told, ({ spent }) => spent ?? 0) },
				...drifts.length > 0 && { drift: mergedDrift(drifts) },
				...judging && { judging: mergedJudging(judgings, judging) },
				...embeddings.length > 0 && { embedding: asked(embeddings) }
			};
		}
		let sum = (all, pick) => all.reduce((total, one) => total + pick(one), 0), mergedDrift = (all) => ({
			asked: sum(all, (one) => one.asked),
			text: sum(all, ({ text }) => text),
			result: sum(all, ({ result }) => result)
		}), asked = (all) => ({
			answers: sum(all, ({ answers }) => answers),
			kept: sum(all, ({ kept }) => kept),
			errors: sum(all, ({ errors }) => errors),
			spent: sum(all, ({ spent }) => spent),
			unpriced: sum(all, ({ unpriced }) => unpriced)
		});
		function mergedJudging(all, { judges }) {
			let speaking = all.flatMap((one) => one.speaking).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
			return {
				judges,
				...asked(all),
				disagreed: sum(all, ({ disagreed }) => disagreed),
				addressed: sum(all, ({ addressed }) => addressed),
				speaking: speaking.slice(0, tallied.q2)
			};
		}
		function merge(parts) {
			let sorted = parts.toSorted((a, b) => a.record.shard.index - b.record.shard.index), [first] = sorted;
			if (first === void 0) throw new errors.yo("there is no shard to merge");
			let measured = first.record.subjects.map((record, at) => mergedSubject(sorted.map((part) => sameSubject(part, record, at, first)), sorted.map(({ data, record: { shard } }) => subjectOf(data, record, (0, action_shard.Az)(shard))), sorted)), contenders = measured.flatMap(({ contender }) => contender ?? []), sum = (pick) => sorted.reduce((all, { data }) => all + pick(data), 0), { shard: _, ...common } = first.data, loosened = new Map(sorted.flatMap(({ data }) => data.loosened).map((one) => [JSON.stringify(one), one]));
			return {
				...common,
				subjects: (0, example.FR)([...measured.map(({ subject }) => subject), ...first.data.subjects.filter(({ status }) => status === "unchanged")]),
				tables: contenders.length > 1 ? (0, tables.tablesOf)(contenders) : [],
				loosened: [...loosened.values()],
				spent: sum(({ spent }) => spent),
				sent: sum(({ sent }) => sent),
				throttled: sum(({ throttled }) => throttled),
				seconds: Math.max(...sorted.map(({ data }) => data.seconds))
			};
		}
		let identityOf = ({ suite, asAtBase, prompt, model }) => JSON.stringify([
			suite,
			asAtBase,
			prompt,
			model
		]), isSame = (a, b) => identityOf(a) === identityOf(b);
		function sameSubject({ record }, wanted, at, first) {
			let found = record.subjects[at];
			if (found !== void 0 && isSame(found, wanted) && record.subjects.length === first.record.subjects.length && testOf(found) === testOf(wanted)) return found;
			let names = `${(0, action_shard.Az)(record.shard)} and ${(0, action_shard.Az)(first.record.shard)}`;
			throw new errors.yo({
				message: `${names} did not measure the same: look at ${wanted.suite}.`,
				fix: "Start all jobs of the run again."
			});
		}
		let testOf = ({ repeats, whole, rules, tally, reference }) => JSON.stringify([
			repeats,
			whole,
			rules,
			tally.base === void 0,
			reference?.rules
		]);
		function subjectOf({ subjects }, wanted, name) {
			let found = subjects.find((subject) => subject.status !== "unchanged" && isSame(subject, wanted));
			if (found !== void 0) return found;
			throw new errors.yo({
				message: `${name} has cases of ${wanted.suite} and no figures of it.`,
				fix: "Run it again."
			});
		}
		function mergedSubject(records, told, parts) {
			let [first, firstTold] = [records[0], told[0]], { rules, repeats } = first, stopped = told.find(({ status }) => status === "stopped");
			requireWhole(records, parts.map(({ record }) => (0, action_shard.Az)(record.shard)), stopped !== void 0);
			let tally = mergedTally(records.map((record) => record.tally), rules.flatMap(({ by }) => by ?? [])), counted = mergedReference(records.flatMap(({ reference }) => reference ?? [])), reference = counted && (0, reference_told.toldReference)(counted, rules, repeats), { outcomes, ...figures } = (0, summary.summarise)(tally, rules, repeats), { status: _, reason: __, base: ___, head: ____, reference: _____, trend: ______, ...common } = firstTold, subject = {
				...common,
				status: stopped === void 0 ? "measured" : "stopped",
				...stopped?.reason !== void 0 && { reason: stopped.reason },
				...mergedSums(told),
				total: first.whole,
				...figures,
				...reference && { reference: reference.reference },
				outcomes: [...outcomes, ...reference?.outcomes ?? []]
			}, contends = parts[0]?.record.subjects.filter((other) => other.suite === first.suite && other.asAtBase === void 0);
			return first.asAtBase !== void 0 || (contends?.length ?? 0) < 2 || stopped !== void 0 ? { subject } : {
				subject,
				contender: (0, contender.contenderOf)(subject, tally)
			};
		}
		function mergedReference(records) {
			let [first] = records;
			if (first === void 0) return;
			let unopened = records.find((record) => record.unopened !== void 0)?.unopened, errors = records.flatMap(({ error }) => error ?? []).sort((a, b) => a.index - b.index);
			return {
				about: first.about,
				rules: first.rules,
				tally: mergedTally(records.flatMap(({ tally }) => tally ?? []), []),
				...unopened !== void 0 && { unopened },
				...errors[0] && { error: errors[0] }
			};
		}
	}),
	66785: (shared0[66785]),
	13682: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { contenderOf: () => contenderOf });
		var _difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15153);
		function contenderOf(subject, { base, head, clusters, seed }) {
			let passes = Float32Array.from(head.passes), { repeats } = subject, change = base && (0, _difference_js__WEBPACK_IMPORTED_MODULE_0__.P)(Float32Array.from(base.passes), passes, {
				clusters,
				repeats
			})?.difference;
			return {
				subject,
				passes,
				costs: Float32Array.from(head.costs),
				latencies: Float32Array.from(head.latencies),
				clusters,
				cases: seed,
				...change && { change }
			};
		}
	}),
	57554: (shared1[57554]),
	15153: (shared1[15153]),
	15927: (shared1[15927]),
	22264: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Bk: () => emptySide,
			g$: () => examplesAtMost,
			q2: () => addressedAtMost
		});
		let emptySide = () => ({
			scores: [],
			passes: [],
			latencies: [],
			costs: [],
			paid: [],
			errors: 0,
			answers: 0,
			recorded: 0,
			kept: 0,
			unpriced: 0
		}), examplesAtMost = {
			newlyFailing: 60,
			newlyPassing: 20,
			flaky: 20,
			errored: 40
		}, addressedAtMost = 20;
	}),
	79115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => seedOf });
		function seedOf(text) {
			let hash = 2166136261;
			for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
			return hash >>> 0;
		}
	})
};

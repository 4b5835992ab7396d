import { shared as shared0 } from './58789.shared.js';
import { shared as shared1 } from './76991.shared.js';
import { shared as shared2 } from './7035.shared.js';
export const id = 3293;
export const ids = [3293, 8453];
export const modules = {
	53293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { TestChange: () => TestChange });
		var errors = __webpack_require__(83502), shown_text = __webpack_require__(38690), attachments = __webpack_require__(67718), prompt_cases = __webpack_require__(69072), read_cases = __webpack_require__(52802), question = __webpack_require__(97973), entries = __webpack_require__(27545), grading_graders = __webpack_require__(18920), side = __webpack_require__(86531), cases = __webpack_require__(42534), eval_gate_judges = __webpack_require__(12747), eval_gate_rules = __webpack_require__(19740);
		async function baseTest(plans, source, base, { log }, scripts) {
			let { settings, config, suite } = source, prompt = await (0, side.$6)(source, base), specs = settings?.graders ?? prompt.evaluators.map(({ spec }) => entries.FK.parse(spec)), graders = await (0, grading_graders.w)(specs, scripts), judges = (0, eval_gate_judges.YP)(graders, config, prompt, base), record = await (0, eval_gate_judges.dy)(judges), read = () => settings?.cases ? (0, read_cases.readCases)(base, [...settings.cases]) : (0, cases.t)((0, prompt_cases.T)(prompt)), rules = (0, eval_gate_rules.fD)(settings?.gate, "base", (keys) => config.locate([
				"suites",
				suite,
				"gate",
				...keys
			])).filter(({ metric }) => !metric.startsWith("latency")), unfilled = new Set(), all = await Promise.all(plans.map(async (plan) => {
				let total = 0;
				for await (let testCase of read()) await (0, attachments.gA)(testCase, base), fills(plan, testCase) ? total += 1 : unfilled.add(testCase.id);
				if (total === 0) return;
				let { maxCost: _, reference: __, ...rest } = plan;
				return {
					...rest,
					suite: `${plan.suite} (base's test)`,
					asAtBase: plan.suite,
					graders,
					specs,
					judges,
					judgeRecord: record,
					cases: () => filling(plan, read(), base),
					total,
					repeats: settings?.repeats ?? 1,
					...settings?.["max-cost"] !== void 0 && { maxCost: settings["max-cost"] },
					rules
				};
			}));
			return unfilled.size > 0 && log.warning(`${suite}: ${unfilled.size} of the base's cases do not fill the prompt any more, and cannot be asked.`), {
				plans: all.filter((plan) => plan !== void 0),
				unfilled
			};
		}
		async function* filling(plan, cases, tree) {
			for await (let testCase of cases) fills(plan, testCase) && (yield testCase.attachments === void 0 ? testCase : await (0, attachments.vR)(testCase, tree));
		}
		function fills({ head }, testCase) {
			try {
				return (0, question.k)(head.side, testCase), !0;
			} catch (error) {
				if (error instanceof errors.yo) return !1;
				throw error;
			}
		}
		function ofConfiguration(base, head) {
			let [was, is] = [base.config, head.config];
			if (was === void 0 || was === is) return [];
			let message = is === void 0 ? `${was} was removed, and all that it asks for` : `the configuration was ${was} and is ${is}`;
			return [{
				kind: is === void 0 ? "config-removed" : "config-moved",
				message,
				file: is ?? was,
				line: 1,
				repeatable: !1
			}];
		}
		function ofEditedFiles({ edited }) {
			return edited.map(({ path, suite, user, repeatable }) => ({
				kind: "file-edited",
				...suite !== void 0 && { suite },
				message: `${suite === void 0 ? "" : `${suite}: `}${path}, which ${user} uses, was edited`,
				file: path,
				line: 1,
				repeatable
			}));
		}
		var external_node_util_ = __webpack_require__(57975), record = __webpack_require__(55689);
		function ofJudgeRecord(base, head) {
			return base.judgeRecord.flatMap((was) => {
				let is = head.judgeRecord.find((one) => nameOf(one) === nameOf(was)), about = (kind, message) => [{
					kind,
					suite: was.suite,
					message: `${was.suite}: the record of the judge ${was.judge} of ${was.grader} ${message}`,
					file: record.tR,
					line: 1,
					repeatable: !1
				}];
				if (is === void 0) return about("judge-record-removed", "was removed");
				if (is.digest !== was.digest) return [];
				let parts = [
					"labels",
					"agreement",
					"kappa"
				].filter((key) => !(0, external_node_util_.isDeepStrictEqual)(was[key], is[key]));
				return parts.length === 0 || is.labels > was.labels ? [] : about("judge-record-edited", `was edited: ${parts.map((key) => `${key} was ${was[key] ?? "not there"} and is ${is[key] ?? "not there"}`).join(", ")}`);
			});
		}
		let nameOf = ({ suite, grader, judge }) => JSON.stringify([
			suite,
			grader,
			judge
		]);
		var key_path = __webpack_require__(15192);
		let isTold = ({ direction }) => direction === "looser" || direction === "changed";
		function editText({ what, was, is, direction, write = valueText }) {
			let values = `${what} was ${write(was)} and is ${write(is)}`;
			return direction === "looser" ? `${values}, which is looser` : `${values}: it cannot be told whether that is looser`;
		}
		function valueText(value) {
			return value === void 0 ? "not there" : typeof value == "string" ? JSON.stringify((0, key_path.v)(value)) : (0, key_path.v)(inline(value));
		}
		let inline = (value) => Array.isArray(value) ? `[${value.map(inline).join(", ")}]` : typeof value != "object" || !value ? typeof value == "string" ? value : String(value) : `{ ${Object.entries(value).map(([key, item]) => `${key}: ${inline(item)}`).join(", ")} }`, placed = ({ file, line }) => ({
			...file !== void 0 && { file },
			...line !== void 0 && { line }
		});
		function few(all, rest) {
			let [next] = all.slice(50);
			if (next === void 0) return [...all];
			let { subject: _, formerly: __, was: ___, is: ____, ...about } = next;
			return [...all.slice(0, 50), {
				...about,
				message: rest(all.length - 50)
			}];
		}
		function ofRecordings(base, head) {
			return [...base.recordings].flatMap(([model, { answers, suite }]) => {
				let now = head.recordings.get(model);
				if (now === void 0) return [];
				let about = (line, message) => ({
					kind: "recording-edited",
					suite,
					message,
					file: now.file,
					line,
					repeatable: !1
				});
				return few(edited(answers, now.answers).map(({ line }) => about(line ?? 1, `${suite}: an answer that was recorded of ${model} was edited`)), (count) => `${suite}: ${count} more answers that were recorded of ${model} were edited`);
			});
		}
		function ofLabels(base, head) {
			return [...base.labels].flatMap(([file, labels]) => {
				let now = head.labels.get(file) ?? new Map(), about = (kind, line, message) => ({
					kind,
					message: `${file}: ${message}`,
					file,
					line,
					repeatable: !1
				});
				return [...few([...labels].filter(([key]) => !now.has(key)).map(([, { line }]) => about("label-removed", line, "a label that judges are checked with was removed")), (count) => `${file}: ${count} more labels were removed`), ...few(edited(labels, now).map(({ line }) => about("label-edited", line ?? 1, "a label that judges are checked with says something else")), (count) => `${file}: ${count} more labels say something else`)];
			});
		}
		let edited = (was, is) => [...was].flatMap(([key, { says }]) => {
			let now = is.get(key);
			return now === void 0 || now.says === says ? [] : [{ line: now.line }];
		});
		var format = __webpack_require__(55258), address = __webpack_require__(1066), external_node_crypto_ = __webpack_require__(77598);
		function rowOf({ id, file, line, critical, tags, cluster, vars, expected, attachments }) {
			let paths = attachments?.map(({ path }) => path), text = expected === void 0 ? "" : typeof expected == "string" ? expected : JSON.stringify(expected);
			return {
				id,
				file,
				line,
				critical,
				tags: Object.entries(tags).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${name}: ${value}`).join(", "),
				cluster: cluster ?? "",
				asks: Object.fromEntries([...Object.entries(vars).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => [`vars.${name}`, digest(value)]), ...paths === void 0 ? [] : [["attachments", digest(paths)]]]),
				expected: digest(expected),
				...text.length <= 300 && { expectedText: text },
				...paths && { attachments: paths }
			};
		}
		let contentOf = ({ asks, expected }) => JSON.stringify([asks, expected]), wholeOf = (row) => JSON.stringify([
			row.asks,
			row.expected,
			row.tags,
			row.cluster,
			row.critical
		]), digest = (value) => (0, external_node_crypto_.hash)("sha256", canonical(value), "base64").slice(0, 16), canonical = (value) => JSON.stringify(value, (_, item) => typeof item == "object" && item && !Array.isArray(item) ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => a < b ? -1 : 1)) : item) ?? "undefined";
		function ofCases(base, head) {
			if (base.cases === void 0 || head.cases === void 0) return [];
			let suite = head.name, rows = {
				base: [...base.cases],
				head: [...head.cases]
			};
			pair(rows, ({ id, ...row }) => `${id} ${wholeOf({
				id,
				...row
			})}`), pair(rows, wholeOf);
			let edited = [
				...pair(rows, ({ id }) => id),
				...pair(rows, contentOf),
				...pair(rows, ({ asks }) => JSON.stringify(asks))
			], critical = edited.filter(([was, is]) => was.critical && !is.critical), lost = lostFiles(rows.base, base.cases, new Set(head.cases.map(({ file }) => file))), removed = rows.base.filter(({ file }) => !lost.has(file)), more = (what) => (count) => `${suite}: ${count} more cases ${what}`;
			return [
				...[...lost].map(([file, count]) => lostFile(file, count, base, head)),
				...few(removed.map((row) => about(row, suite, "case-removed", "was removed")), more("were removed")),
				...few(critical.map(([was, is]) => ({
					...about(is, suite, "case-not-critical", "was critical and is not any more"),
					...was.id !== is.id && { formerly: was.id }
				})), more("are not critical any more")),
				...few(edited.flatMap(([was, is]) => edit(was, is, suite)), more("were edited")),
				...few(duplicates(base.cases, head.cases, suite), more("ask the same as others"))
			];
		}
		function pair(rows, keyOf) {
			let byKey = Map.groupBy(rows.head, keyOf), pairs = rows.base.flatMap((row) => {
				let match = byKey.get(keyOf(row))?.shift();
				return match === void 0 ? [] : [[row, match]];
			}), done = new Set(pairs.flat());
			return rows.base = rows.base.filter((row) => !done.has(row)), rows.head = rows.head.filter((row) => !done.has(row)), pairs;
		}
		let about = ({ id, file, line }, suite, kind, what) => ({
			kind,
			suite,
			subject: id,
			message: `${suite}: the case ${id} ${what}`,
			file,
			line,
			repeatable: !0
		});
		function edit(was, is, suite) {
			let asked = [...new Set([...Object.keys(was.asks), ...Object.keys(is.asks)])].filter((name) => was.asks[name] !== is.asks[name]), isOther = was.expected !== is.expected, parts = [
				...asked.length > 0 ? [`asks something else: ${asked.join(", ")}`] : [],
				...isOther ? ["expects something else"] : [],
				...was.tags === is.tags ? [] : [`had the tags ${was.tags || "none"} and has ${is.tags || "none"}`],
				...was.cluster === is.cluster ? [] : [`was in cluster ${was.cluster || "none"} and is in ${is.cluster || "none"}`]
			];
			if (parts.length === 0) return [];
			let texts = isOther && was.expectedText !== void 0 && is.expectedText !== void 0;
			return [{
				...about(is, suite, "case-edited", parts.join(", ")),
				...was.id !== is.id && { formerly: was.id },
				...texts && {
					was: was.expectedText,
					is: is.expectedText
				}
			}];
		}
		function lostFiles(removed, all, left) {
			let before = Map.groupBy(all, ({ file }) => file), gone = Map.groupBy(removed, ({ file }) => file);
			return new Map([...gone].flatMap(([file, rows]) => !left.has(file) && rows.length === before.get(file)?.length ? [[file, rows.length]] : []));
		}
		function lostFile(file, count, base, head) {
			let [was, is] = [base, head].map(({ settings }) => settings?.cases?.join(", ") ?? "the prompt's own"), because = was === is ? "" : ` (cases was ${was} and is ${is})`, cases = count === 1 ? "1 case" : `${count} cases`, place = was === is ? {
				file,
				line: 1
			} : head.place(["cases"]);
			return {
				kind: "cases-lost",
				suite: head.name,
				message: `${head.name}: the ${cases} of ${file} ${count === 1 ? "is" : "are"} not asked any more${because}`,
				...place.file !== void 0 && { file: place.file },
				...place.line !== void 0 && { line: place.line },
				repeatable: !0
			};
		}
		function duplicates(base, head, suite) {
			let before = Map.groupBy(base, contentOf);
			return [...Map.groupBy(head, contentOf)].flatMap(([content, rows]) => {
				let [first, ...others] = rows, extra = rows.length - Math.max(1, before.get(content)?.length ?? 0);
				if (first === void 0 || extra <= 0) return [];
				let what = `asks the same as ${first.id}, which then counts more than the others`;
				return others.slice(others.length - extra).map((row) => about(row, suite, "case-duplicated", what));
			});
		}
		function together(directions) {
			let found = new Set(directions.filter((one) => one !== "same")), [only = "same"] = found;
			return found.size > 1 ? "changed" : only;
		}
		function opposite(direction) {
			return direction === "looser" ? "stricter" : direction === "stricter" ? "looser" : direction;
		}
		let ofLeast = (was, is) => ordered(was ?? -Infinity, is ?? -Infinity), ofMost = (was, is) => ordered(-(was ?? Infinity), -(is ?? Infinity)), ordered = (was, is) => was === is ? "same" : is < was ? "looser" : "stricter";
		function ofAll(was, is) {
			let [lost, won] = [without(was, is), without(is, was)];
			return lost && won ? "changed" : lost ? "looser" : won ? "stricter" : "same";
		}
		let ofAny = (was, is) => opposite(ofAll(was, is)), ofFlag = (was, is) => was === is ? "same" : is ? "stricter" : "looser", ofEqual = (was, is) => (0, external_node_util_.isDeepStrictEqual)(was, is) ? "same" : "changed", without = (some, others) => some.some((one) => !others.some((other) => (0, external_node_util_.isDeepStrictEqual)(one, other)));
		function matched(base, head, direction) {
			let left = {
				base: [...base],
				head: [...head]
			}, take = (isSame) => [...left.base].flatMap((was) => {
				let is = left.head.find((one) => isSame(was.spec, one.spec));
				return is === void 0 ? [] : (left.base.splice(left.base.indexOf(was), 1), left.head.splice(left.head.indexOf(is), 1), [[was, is]]);
			}), same = take((was, is) => (0, external_node_util_.isDeepStrictEqual)(unnamed(was), unnamed(is))), ofKind = (was, is) => (0, entries.I)(was) === (0, entries.I)(is), edited = [
				...take((was, is) => was.name !== void 0 && was.name === is.name),
				...take((was, is) => ofKind(was, is) && (0, external_node_util_.isDeepStrictEqual)(was[(0, entries.I)(was)], is[(0, entries.I)(is)])),
				...take((was, is) => ofKind(was, is) && direction(was, is) !== "changed"),
				...take(ofKind)
			], swapped = base.length === head.length ? left.base.flatMap((was) => {
				let is = head[base.indexOf(was)];
				return is !== void 0 && left.head.includes(is) ? [[was, is]] : [];
			}) : [], done = new Set(swapped.flat());
			return {
				same,
				edited: [...edited, ...swapped],
				removed: left.base.filter((one) => !done.has(one)),
				added: left.head.filter((one) => !done.has(one))
			};
		}
		let unnamed = ({ name: _, ...spec }) => spec, least = (was, is) => ofLeast(was, is), most = (was, is) => ofMost(was, is), list = (value) => value === void 0 ? [] : [value].flat(), asked = (was, is) => ofEqual(was, is) === "same" ? "same" : is === void 0 ? "looser" : was === void 0 ? "stricter" : "changed", oneOf = (was, is) => was === void 0 || is === void 0 ? asked(was, is) : ofAny(list(was), list(is)), schema = (was, is) => was === void 0 || is === void 0 ? asked(was, is) : ofSchema(was, is), asking = new Set([
			"const",
			"pattern",
			"format",
			"multipleOf",
			"contains",
			"not",
			"oneOf",
			"then",
			"else",
			"$ref",
			"dependentRequired",
			"dependentSchemas",
			"dependencies"
		]), keywords = {
			type: oneOf,
			enum: oneOf,
			anyOf: oneOf,
			required: (was, is) => ofAll(list(was), list(is)),
			allOf: (was, is) => ofAll(list(was), list(is)),
			minimum: least,
			exclusiveMinimum: least,
			minLength: least,
			minItems: least,
			minProperties: least,
			maximum: most,
			exclusiveMaximum: most,
			maxLength: most,
			maxItems: most,
			maxProperties: most,
			uniqueItems: (was, is) => ofFlag(was === !0, is === !0),
			nullable: (was, is) => ofFlag(was !== !0, is !== !0),
			items: schema,
			additionalProperties: schema,
			propertyNames: schema
		}, annotations = new Set([
			"$comment",
			"title",
			"description",
			"default",
			"examples",
			"deprecated",
			"readOnly"
		]);
		function ofSchema(was, is) {
			if (ofEqual(was, is) === "same") return "same";
			if (is === !0 || was === !1) return isAll(was) ? "same" : "looser";
			if (was === !0 || is === !1) return isAll(is) ? "same" : "stricter";
			let [before, now] = [was, is], names = new Set([...Object.keys(before), ...Object.keys(now)]);
			return names.has("unevaluatedProperties") || names.has("unevaluatedItems") ? "changed" : together([...names].filter((name) => !annotations.has(name)).map((name) => name === "properties" ? ofProperties(before, now) : (keywords[name] ?? (asking.has(name) ? asked : ofEqual))(before[name], now[name])));
		}
		let isAll = (value) => value === !0 || typeof value == "object" && !!value && Object.keys(value).length === 0;
		function ofProperties(was, is) {
			let [before, now] = [was, is].map((one) => one.properties ?? {});
			return together([...new Set([...Object.keys(before ?? {}), ...Object.keys(now ?? {})])].map((name) => ofSchema(before?.[name] ?? was.additionalProperties ?? !0, now?.[name] ?? is.additionalProperties ?? !0)));
		}
		function ofRegex(was, is) {
			return was === is ? "same" : isWider(was, is) ? "looser" : isWider(is, was) ? "stricter" : "changed";
		}
		let isWider = (narrow, wide) => matchesAll(wide) || wide.startsWith(`${narrow}|`) || isAlternative(narrow, wide) || [
			narrow.replace(/^\^/, ""),
			withoutEnd(narrow),
			withoutEnd(narrow.replace(/^\^/, ""))
		].includes(wide), isAlternative = (narrow, wide) => wide.endsWith(`|${narrow}`) && !/[\\[]/.test(wide.slice(0, -narrow.length)), withoutEnd = (expression) => expression.replace(/(?<!\\)\$$/, ""), matchesAll = (expression) => /^(\^?\.\*|\.\*\$?|\^?\[\\s\\S\]\*\$?)$/.test(expression), whole = {
			contains: (was, is) => together([ofAll(allIn(was), allIn(is)), ofChoice(anyIn(was), anyIn(is))]),
			"starts-with": (was, is) => ofPart(was, is, (long, short) => long.startsWith(short)),
			"ends-with": (was, is) => ofPart(was, is, (long, short) => long.endsWith(short)),
			regex: (was, is) => ofRegex(String(was), String(is)),
			"word-count": (was, is) => {
				let [before, now] = [was, is].map((value) => typeof value == "number" ? {
					min: value,
					max: value
				} : value);
				return ofRange(before, now);
			},
			"json-schema": ofSchema,
			"json-path": ofJsonPath,
			xml: ofElements,
			html: ofElements,
			sql: ofSql,
			"tool-called": (was, is) => was === !1 || is === !1 ? ofEqual(was, is) : ofAll(value_edits_list(was), value_edits_list(is)),
			"tool-call": ofToolCall,
			...Object.fromEntries([
				"levenshtein",
				"rouge-1",
				"rouge-2",
				"rouge-l",
				"bleu",
				"gleu",
				"meteor"
			].map((kind) => [kind, (was, is) => ofAny(value_edits_list(was), value_edits_list(is))]))
		}, writing = {
			latency: (value) => (0, format.a3)(value),
			cost: (value) => (0, format.up)(value)
		}, members = {
			latency: { max: value_edits_most },
			cost: { max: value_edits_most },
			tokens: { max: value_edits_most },
			similar: { to: (was, is) => ofAny(value_edits_list(was), value_edits_list(is)) },
			rubric: {},
			choice: { choices: ofScores },
			factuality: { pass: (was, is) => ofAny(value_edits_list(was), value_edits_list(is)) },
			groundedness: {},
			pairwise: {},
			"answer-relevance": {},
			"context-precision": {},
			"context-recall": {}
		};
		function valueEdits(kind, was, is) {
			let parts = members[kind];
			if (parts === void 0) {
				let direction = (whole[kind] ?? ofEqual)(was, is);
				return direction === "same" ? [] : [{
					what: "what it looks for",
					was,
					is,
					direction,
					keys: []
				}];
			}
			let [before, now] = [was, is];
			return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((key) => {
				if (key === "judge" || kind === "similar" && key === "model") return [];
				let direction = (parts[key] ?? ofEqual)(before[key], now[key]), write = writing[kind], edit = {
					what: key,
					was: before[key],
					is: now[key],
					direction,
					keys: [key]
				};
				return direction === "same" ? [] : [{
					...edit,
					...write && { write }
				}];
			});
		}
		function value_edits_most(was, is) {
			return ofMost(was, is);
		}
		let value_edits_list = (value) => value === void 0 ? [] : [value].flat(), isPlain = (value) => typeof value == "string" || Array.isArray(value), allIn = (value) => value_edits_list(isPlain(value) ? value : value.all), anyIn = (value) => value_edits_list(isPlain(value) ? void 0 : value.any);
		function ofChoice(was, is) {
			return was.length === 0 || is.length === 0 ? ofLeast(Math.min(was.length, 1), Math.min(is.length, 1)) : ofAny(was, is);
		}
		function ofPart(was, is, isPart) {
			let [before, now] = [String(was).trim(), String(is).trim()];
			return before === now ? "same" : isPart(before, now) ? "looser" : isPart(now, before) ? "stricter" : "changed";
		}
		let ofRange = (was, is) => together([ofLeast(was.min, is.min), ofMost(was.max, is.max)]);
		function ofJsonPath(was, is) {
			let [before, now] = [was, is];
			if (before.path !== now.path || before.exists === !1 != (now.exists === !1)) return ofEqual(was, is);
			let wants = (value) => value.equals === void 0 ? value.contains === void 0 ? 0 : 1 : 2, [from, to] = [before.equals ?? before.contains, now.equals ?? now.contains];
			return from !== void 0 && to !== void 0 && ofEqual(from, to) === "changed" ? "changed" : ofLeast(wants(before), wants(now));
		}
		function ofElements(was, is) {
			let [before, now] = [was, is].map((value) => value_edits_list(value === !0 ? void 0 : value.elements));
			return ofAll(before ?? [], now ?? []);
		}
		function ofSql(was, is) {
			let [before, now] = [was, is].map((value) => value === !0 ? {} : value), lists = [
				"statements",
				"tables",
				"columns"
			].map((key) => ofChoice(value_edits_list(before[key]), value_edits_list(now[key])));
			return together([ofEqual(before.dialect, now.dialect), ...lists]);
		}
		function ofToolCall(was, is) {
			let [before, now] = [was, is];
			if (before.name !== now.name) return "changed";
			let [from, to] = [before, now].map((value) => Object.entries(value.arguments ?? {})), isExact = before.exact === !0 && now.exact === !0, ofArguments = ofAll(from ?? [], to ?? []);
			return together([isExact && ofArguments !== "same" ? "changed" : ofArguments, ofFlag(before.exact === !0, now.exact === !0)]);
		}
		function ofScores(was, is) {
			let [before, now] = [was, is];
			return ofAll(Object.keys(before), Object.keys(now)) === "same" ? together(Object.keys(before).map((name) => opposite(ofLeast(before[name], now[name])))) : "changed";
		}
		function editsOfGrader(was, is, isMean = !1) {
			let kind = (0, entries.I)(was), edits = [...(kind === "group" ? groupEdits(was, is) : valueEdits(kind, was[kind], is[kind])).map((one) => ({
				...one,
				keys: [kind, ...one.keys]
			})), ...optionEdits(was, is)];
			return [
				...was.not === !0 ? edits.map((one) => ({
					...one,
					direction: opposite(one.direction)
				})) : edits,
				...notEdit(was, is),
				...weightEdit(was, is, isMean)
			];
		}
		let directionOf = (was, is) => together(editsOfGrader(was, is).map(({ direction }) => direction)), grader_edits_edit = (what, direction, was, is) => direction === "same" ? [] : [{
			what,
			was,
			is,
			direction,
			keys: [what]
		}];
		function optionEdits(was, is) {
			let flags = ["ignore-case", "fenced"].flatMap((what) => {
				let [from, to] = [was[what] === !0, is[what] === !0];
				return grader_edits_edit(what, ofFlag(!from, !to), from, to);
			});
			return [...thresholdEdit(was, is), ...flags];
		}
		function thresholdEdit(was, is) {
			let [from, to] = [was, is].map((spec) => spec.threshold ?? (0, entries.Ri)(spec));
			if ((0, entries.I)(was) === "group" && from !== to) {
				if (from === void 0) return grader_edits_edit("threshold", "looser", void 0, to);
				if (to === void 0) return grader_edits_edit("threshold", "stricter", from, void 0);
			}
			return grader_edits_edit("threshold", from === void 0 == (to === void 0) ? ofLeast(from, to) : "changed", from, to);
		}
		function notEdit(was, is) {
			let [from, to] = [was.not === !0, is.not === !0];
			return grader_edits_edit("not", from === to ? "same" : "changed", from, to);
		}
		function weightEdit(was, is, isMean) {
			let [from, to] = [was.weight ?? 1, is.weight ?? 1];
			return from === to ? [] : to === 0 ? grader_edits_edit("weight", "looser", from, to) : grader_edits_edit("weight", isMean ? "changed" : from === 0 ? "stricter" : "same", from, to);
		}
		function groupEdits(was, is) {
			let before = entriesOf(was), now = entriesOf(is), { edited, removed, added } = matched(before, now, directionOf), isMean = was.threshold !== void 0 || is.threshold !== void 0, within = (spec) => `in the group, ${(0, entries.I)(spec)}`;
			return [
				...removed.map(({ spec }) => {
					let direction = isMean ? "changed" : "looser";
					return {
						what: within(spec),
						was: spec[(0, entries.I)(spec)],
						is: void 0,
						direction,
						keys: []
					};
				}),
				...added.map((one) => {
					let direction = isMean ? "changed" : "stricter";
					return {
						what: within(one.spec),
						was: void 0,
						is: one.spec[(0, entries.I)(one.spec)],
						direction,
						keys: [now.indexOf(one)]
					};
				}),
				...edited.flatMap(([from, to]) => {
					let keys = [now.indexOf(to)];
					return (0, entries.I)(from.spec) === (0, entries.I)(to.spec) ? editsOfGrader(from.spec, to.spec, isMean).map((one) => ({
						...one,
						what: `${within(to.spec)}: ${one.what}`,
						keys: [...keys, ...one.keys]
					})) : [{
						what: within(from.spec),
						was: from.spec,
						is: to.spec,
						direction: "changed",
						keys
					}];
				})
			];
		}
		let entriesOf = ({ group }) => group.map((spec) => ({ spec })), neutral = new Set([
			"price",
			"concurrency",
			"requests-per-minute",
			"tokens-per-minute",
			"request-metadata",
			"startup-timeout",
			"setup-timeout"
		]);
		function ofJudges(was, is, base, head) {
			return ofSpec(was.spec, is.spec, [], is, base, head);
		}
		function ofSpec(was, is, keys, entry, base, head) {
			let kind = (0, entries.I)(is);
			if (kind !== (0, entries.I)(was)) return [];
			if (kind === "group") {
				let [before, now] = [was, is].map(({ group }) => group);
				return (now ?? []).flatMap((spec, at) => {
					let same = before?.[at];
					return same === void 0 ? [] : ofSpec(same, spec, [
						...keys,
						kind,
						at
					], entry, base, head);
				});
			}
			let before = (0, entries.qt)([was]), now = (0, entries.qt)([is]);
			if (before.length === 0 || now.length === 0) return [];
			let common = {
				suite: head.name,
				repeatable: !0
			}, seen = (side, names) => names.map((name) => judges_asked(side.model(name)) ?? name).map((one) => JSON.stringify(one)).sort();
			if ((0, external_node_util_.isDeepStrictEqual)(seen(base, before), seen(head, now))) return [];
			if (!(0, external_node_util_.isDeepStrictEqual)([...before].sort(), [...now].sort())) {
				let key = kind === "similar" ? "model" : "judge", message = `${head.name}: the grader ${kind}: ${key} was ${valueText(names(before))} and is ${valueText(names(now))}`;
				return [{
					...common,
					kind: "judge-changed",
					message,
					...placed(entry.place([
						...keys,
						kind,
						key
					]))
				}];
			}
			return now.flatMap((name) => ofModel(name, base.model(name), head.model(name), head.name));
		}
		function ofModel(name, was, is, suite) {
			if (was === void 0 || is === void 0) return [];
			let [before, now] = [judges_asked(was) ?? {}, judges_asked(is) ?? {}];
			return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((key) => !(0, external_node_util_.isDeepStrictEqual)(before[key], now[key])).map((key) => ({
				kind: "judge-changed",
				suite,
				message: `${suite}: ${key} of the judge ${name} was ${written(key, before[key])} and is ${written(key, now[key])}`,
				...placed(is.place([key])),
				repeatable: !0
			}));
		}
		let written = (key, value) => key === "timeout" && typeof value == "number" ? (0, format.a3)(value) : valueText(value), names = (judges) => judges.length === 1 ? judges[0] ?? "" : judges;
		function judges_asked(model) {
			if (model !== void 0) return Object.fromEntries(Object.entries(model.config).filter(([key, value]) => !neutral.has(key) && value !== void 0));
		}
		function ofGraders(base, head) {
			let { same, edited, removed, added } = matched(base.graders, head.graders, directionOf), suite = head.name, about = (kind, what, entry, keys) => ({
				kind,
				suite,
				message: `${suite}: the grader ${what}`,
				...placed(entry.place(keys)),
				repeatable: !0
			});
			return [
				...removed.map((one) => about("grader-removed", `${titleOf(one.spec)} was removed`, one)),
				...edited.flatMap(([was, is]) => (0, entries.I)(was.spec) === (0, entries.I)(is.spec) ? editsOfGrader(was.spec, is.spec, hasScoreRule(base)).filter(isTold).map((edit) => {
					let kind = edit.direction === "looser" ? "grader-loosened" : "grader-changed";
					return about(kind, `${(0, entries.I)(is.spec)}: ${editText(edit)}`, is, edit.keys);
				}) : [about("grader-replaced", `${titleOf(was.spec)} was replaced by ${titleOf(is.spec)}`, is)]),
				...hasScoreRule(base) ? added.map((one) => about("grader-added", `${titleOf(one.spec)} ${dilutes}`, one)) : [],
				...[...same, ...edited].flatMap(([was, is]) => ofJudges(was, is, base, head))
			];
		}
		let dilutes = "was added, and the others count less in the score, which has a rule", hasScoreRule = ({ settings }) => settings?.gate?.score !== void 0, titleOf = (spec) => {
			let kind = (0, entries.I)(spec);
			return `${spec.not === !0 ? "not " : ""}${kind}: ${valueText(spec[kind])}`;
		};
		function ofSuites(base, head) {
			return base.suites.flatMap((was) => {
				let is = successor(was, head);
				return is === void 0 ? [removed(was, head)] : [
					...ofCases(was, is),
					...ofGraders(was, is),
					...ofPrompts(was, is, head),
					...ofSettings(was, is)
				];
			});
		}
		function successor(was, head) {
			let same = head.suites.find(({ name }) => name === was.name);
			return same !== void 0 || was.settings !== void 0 ? same : head.suites.find(({ prompts }) => was.prompts.every((prompt) => prompts.includes(prompt)));
		}
		function removed(was, head) {
			let other = head.suites.find(({ prompts }) => prompts.some((prompt) => was.prompts.includes(prompt))), instead = other === void 0 ? "" : `; its prompt is in ${other.name} now, whose rules may be others`;
			return {
				kind: "suite-removed",
				suite: was.name,
				message: `the suite ${was.name} was removed${instead}`,
				...placed(was.place()),
				repeatable: !1
			};
		}
		function ofPrompts(was, is, { files }) {
			let about = (kind, what, key) => ({
				kind,
				suite: is.name,
				message: `${is.name}: ${what} was taken out of the suite`,
				...placed(is.place([key])),
				repeatable: !1
			}), gone = was.prompts.filter((prompt) => !is.prompts.includes(prompt)), isRenamed = was.prompts.length === 1 && is.prompts.length === 1 && !gone.some((prompt) => files.has((0, address.W7)(prompt))), models = was.settings?.models ?? [], now = is.settings?.models, without = now === void 0 ? [] : models.filter((model) => !now.includes(model));
			return [...isRenamed ? [] : gone.map((prompt) => about("prompt-removed", `the prompt ${prompt}`, "prompt")), ...models.length > 1 ? without.map((model) => about("model-removed", `the model ${model}`, "models")) : []];
		}
		let elsewhere = new Set([
			"prompt",
			"models",
			"cases",
			"graders",
			"gate",
			"repeats",
			"max-cost",
			"compare-with"
		]);
		function ofSettings(was, is) {
			let about = (kind, key, what, repeatable) => ({
				kind,
				suite: is.name,
				message: `${is.name}: ${key} ${what}`,
				...placed(is.place([key])),
				repeatable
			}), [before, now] = [was, is].map(({ settings }) => settings), [repeats, times] = [before?.repeats ?? 1, now?.repeats ?? 1], [limit, raised] = [before?.["max-cost"], now?.["max-cost"]], money = (value) => value === void 0 ? "not there" : (0, format.up)(value), others = [...new Set([...Object.keys(before ?? {}), ...Object.keys(now ?? {})])].filter((key) => {
				let [from, to] = [before, now].map((settings) => settings?.[key]);
				return !elsewhere.has(key) && from !== void 0 && !(0, external_node_util_.isDeepStrictEqual)(from, to);
			});
			return [
				...ofLeast(repeats, times) === "looser" ? [about("repeats-lowered", "repeats", `was ${repeats} and is ${times}, so that flaky answers pass more often`, !0)] : [],
				...ofMost(limit, raised) === "looser" ? [about("max-cost-raised", "max-cost", `was ${money(limit)} and is ${money(raised)}`, !1)] : [],
				...others.map((key) => {
					let [from, to] = [before, now].map((settings) => settings?.[key]);
					return about("suite-changed", key, `was ${valueText(from)} and is ${valueText(to)}`, !1);
				})
			];
		}
		var workflows_document = __webpack_require__(32630);
		let ours = /(^|\/)aiops-actions(\/|@|$)|\/actions\/(eval-gate|review)(@|$)/, command = /\b(aiops|aiops-actions)\b.*\beval-gate\b/;
		function readWorkflow(file, text) {
			let { on, jobs, line } = (0, workflows_document.B)(file, text);
			return {
				on,
				jobs,
				steps: stepsOf(jobs),
				line
			};
		}
		function stepsOf(jobs) {
			return Object.entries(jobs).flatMap(([job, value]) => workflow_list((0, workflows_document.o)(value).steps).flatMap((given, at) => {
				let step = (0, workflows_document.o)(given), { uses, run } = step;
				return typeof uses == "string" && ours.test(uses) ? [{
					job,
					at,
					uses,
					step
				}] : typeof run == "string" && command.test(run) ? [{
					job,
					at,
					uses: run.trim(),
					step
				}] : [];
			}));
		}
		let workflow_list = (value) => value == null ? [] : [value].flat();
		function successorOf(was, among) {
			let near = among.filter(({ job }) => job === was.job), rivals = near.length > 0 ? near : among;
			return rivals.find(({ step }) => (0, external_node_util_.isDeepStrictEqual)(step, was.step)) ?? rivals.find(({ step }) => (0, workflows_document.o)(step.with).key === (0, workflows_document.o)(was.step.with).key) ?? rivals[0];
		}
		let orders = {
			"fail-on": [
				"inconclusive",
				"fail",
				"never"
			],
			all: ["true", "false"]
		}, defaults = {
			"fail-on": "fail",
			all: "false",
			check: "run",
			config: "aiops.yml"
		}, choosing = [
			"config",
			"base",
			"compare-with",
			"working-directory",
			"key",
			"ledger"
		];
		function inputEdits(was, is) {
			let value = (inputs, name) => inputs[name] ?? defaults[name], edited = (name) => ({
				input: name,
				message: `${name} was ${valueText(value(was, name))} and is ${valueText(value(is, name))}`
			}), differs = (name) => workflow_inputs_text(value(was, name)) !== workflow_inputs_text(value(is, name));
			return [
				...Object.entries(orders).filter(([name, order]) => {
					if (!differs(name)) return !1;
					let [from, to] = [order.indexOf(workflow_inputs_text(value(was, name))), order.indexOf(workflow_inputs_text(value(is, name)))];
					return from < 0 || to < 0 || to > from;
				}).map(([name]) => edited(name)),
				...choosing.filter(differs).map(edited),
				...loses(checksOf(value(was, "check")), checksOf(value(is, "check"))) ? [edited("check")] : [],
				...isNarrower(was.suites, is.suites) ? [edited("suites")] : [],
				...[
					"compare-with",
					"max-cost",
					"max-time"
				].filter((name) => was[name] !== void 0 && differs(name)).map(edited)
			];
		}
		let workflow_inputs_text = (value) => String(value ?? ""), checksOf = (value) => value === "both" ? ["run", "status"] : value === "none" ? [] : [workflow_inputs_text(value)], loses = (was, is) => was.some((one) => !is.includes(one)), namesIn = (value) => workflow_inputs_text(value).split(/[\s,]+/).filter(Boolean);
		function isNarrower(was, is) {
			let [before, now] = [namesIn(was), namesIn(is)];
			return now.length > 0 && (before.length === 0 || loses(before, now));
		}
		function ofWorkflows(base, head) {
			return [...base.workflows].flatMap(([file, text]) => {
				let now = head.workflows.get(file);
				if (now === text) return [];
				let was = readWorkflow(file, text);
				if (was.steps.length === 0) return [];
				if (now !== void 0) return ofWorkflow(file, was, readWorkflow(file, now));
				let other = [...head.workflows].find(([path, given]) => !base.workflows.has(path) && runsGate(path, given));
				return other === void 0 ? [told("workflow-removed", file, 1, "the workflow that runs the gate was removed")] : ofWorkflow(other[0], was, readWorkflow(...other));
			});
		}
		let runsGate = (path, text) => readWorkflow(path, text).steps.length > 0, told = (kind, file, line, message) => ({
			kind,
			message: `${file}: ${message}`,
			file,
			line,
			repeatable: !1
		});
		function ofWorkflow(file, was, is) {
			let left = [...is.steps];
			return [...was.steps.flatMap((step) => {
				let now = successorOf(step, left);
				return now !== void 0 && left.splice(left.indexOf(now), 1), now === void 0 ? [gone(file, step, was, is)] : [...ofStep(file, step, now, is), ...ofJob(file, step, now, was, is)];
			}), ...ofTriggers(file, was, is)];
		}
		function gone(file, { job, at, uses }, was, is) {
			return job in is.jobs ? told("workflow-step-removed", file, was.line([
				"jobs",
				job,
				"steps",
				at
			]), `the step ${quoted(uses)} was removed from the job ${job}`) : told("workflow-job-removed", file, was.line(["jobs", job]), `the job ${job}, which runs the gate, was removed`);
		}
		function ofStep(file, was, now, is) {
			let keys = [
				"jobs",
				now.job,
				"steps",
				now.at
			];
			return [
				...ofReference(file, was.uses, now.uses, is.line([...keys, "uses" in now.step ? "uses" : "run"])),
				...inputEdits((0, workflows_document.o)(was.step.with), (0, workflows_document.o)(now.step.with)).map(({ input, message }) => told("workflow-input", file, is.line([
					...keys,
					"with",
					input
				]), `the input ${message}`)),
				...ofConditions(file, was.step, now.step, (key) => is.line([...keys, key]), "the step of the gate")
			];
		}
		function ofJob(file, was, now, before, is) {
			let [from, to] = [(0, workflows_document.o)(before.jobs[was.job]), (0, workflows_document.o)(is.jobs[now.job])];
			return ofConditions(file, from, to, (key) => is.line([
				"jobs",
				now.job,
				key
			]), `the job ${now.job}`);
		}
		function ofConditions(file, was, is, line, who) {
			let may = (value) => (value["continue-on-error"] ?? !1) !== !1, goesOn = ofFlag(!may(was), !may(is)) === "looser", isAsked = is.if !== void 0 && is.if !== !0 && !(0, external_node_util_.isDeepStrictEqual)(was.if, is.if);
			return [...goesOn ? [told("workflow-continues", file, line("continue-on-error"), `${who} may fail: continue-on-error was ${valueText(was["continue-on-error"])} and is ${valueText(is["continue-on-error"])}`)] : [], ...isAsked ? [told("workflow-condition", file, line("if"), `${who} runs on another condition: if was ${valueText(was.if)} and is ${valueText(is.if)}`)] : []];
		}
		let quoted = (uses) => JSON.stringify(uses.slice(0, 200)), commit = /@[0-9a-f]{40}$/;
		function ofReference(file, was, is, line) {
			if (was === is) return [];
			let [before, now] = [was, is].map((uses) => uses.replace(/@[^@]*$/, ""));
			return before === now ? commit.test(was) && !commit.test(is) ? [told("workflow-action", file, line, `the action was pinned to a commit and is ${quoted(is)} now`)] : [] : [told("workflow-action", file, line, `what runs the gate was ${quoted(was)} and is ${quoted(is)}`)];
		}
		function ofTriggers(file, was, is) {
			return Object.keys(was.on).flatMap((event) => {
				let now = is.on[event];
				return now === void 0 ? [told("workflow-trigger", file, is.line(["on"]), `the gate does not run on ${event} any more`)] : Object.keys({
					...(0, workflows_document.o)(was.on[event]),
					...(0, workflows_document.o)(now)
				}).flatMap((filter) => ofFilter(file, event, filter, (0, workflows_document.o)(was.on[event])[filter], (0, workflows_document.o)(now)[filter], is));
			});
		}
		function ofFilter(file, event, filter, was, is, workflow) {
			let [before, now] = [workflow_list(was), workflow_list(is)], isLeftOut = filter.endsWith("-ignore"), missing = before.filter((one) => !now.includes(one)), added = now.filter((one) => !before.includes(one)), isNarrower = isLeftOut ? added.length > 0 : now.length > 0 && (before.length === 0 ? filter !== "types" || isFew(now) : missing.length > 0), isExcluding = !isLeftOut && added.some((one) => String(one).startsWith("!"));
			if (!isNarrower && !isExcluding) return [];
			let message = `the gate runs on fewer of ${event}: ${filter} was ${valueText(was)} and is ${valueText(is)}`;
			return [told("workflow-filter", file, workflow.line([
				"on",
				event,
				filter
			]), message)];
		}
		let isFew = (types) => [
			"opened",
			"synchronize",
			"reopened"
		].some((type) => !types.includes(type));
		function loosenings(base, head) {
			let all = [
				...ofConfiguration(base, head),
				...ofSuites(base, head),
				...ofEditedFiles(head),
				...ofRecordings(base, head),
				...ofJudgeRecord(base, head),
				...ofLabels(base, head),
				...ofWorkflows(base, head)
			];
			return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
		}
		var picomatch = __webpack_require__(14006), judges_labels = __webpack_require__(7035), read_lines = __webpack_require__(58789);
		async function unbroken(read) {
			try {
				return await read();
			} catch (error) {
				if (error instanceof errors.yo) return;
				throw error;
			}
		}
		async function readRecording(tree, file) {
			let answers = new Map(), stream = await tree.stream(file), line = 0;
			for await (let text of stream === void 0 ? [] : (0, read_lines.S)(stream)) {
				line += 1;
				let value = lineOf(text);
				if (value === void 0) continue;
				let { request, repeat = 0, model, ...says } = value;
				answers.set(JSON.stringify([
					request,
					repeat,
					model
				]), {
					says: read_records_digest(partsOf(says)),
					line
				});
			}
			return answers;
		}
		let partsOf = ({ text, toolCalls, finish, stopReason, usage, cost, latency }) => ({
			text,
			toolCalls,
			finish,
			stopReason,
			usage,
			cost,
			latency
		});
		function lineOf(text) {
			try {
				let value = JSON.parse(text);
				return typeof value == "object" && value ? value : void 0;
			} catch {
				return;
			}
		}
		let read_records_digest = (value) => (0, external_node_crypto_.hash)("sha256", canonical(value), "base64").slice(0, 16), readLabels = (tree, file) => unbroken(async () => {
			let bytes = await tree.read(file);
			if (bytes === void 0 || bytes.length > 5e6) return;
			let labels = (0, judges_labels.X)(file, bytes.toString("utf8"));
			return new Map(labels.map(({ line, isRight, ...about }) => [canonical(about), {
				says: isRight ? "right" : "wrong",
				line
			}]));
		});
		async function readJudgeRecord(tree) {
			return await unbroken(async () => {
				let bytes = await tree.read(record.tR);
				return bytes && (0, record.CZ)(record.tR, bytes.toString("utf8"));
			}) ?? [];
		}
		var named = __webpack_require__(38252);
		async function readSuites(sources, tree, wanted) {
			let suites = [...Map.groupBy(sources, ({ suite }) => suite).values()].map(async (ofSuite) => {
				let [{ settings, prompt }] = ofSuite;
				if (settings !== void 0 || wanted.prompt(prompt)) try {
					return await readSuite(ofSuite, tree, wanted);
				} catch (error) {
					if (error instanceof errors.yo) return;
					throw error;
				}
			});
			return (await Promise.all(suites)).filter((suite) => suite !== void 0);
		}
		async function readSuite(sources, tree, wanted) {
			let [{ suite, settings, config, prompt }] = sources, prompts = settings?.graders === void 0 || settings.cases === void 0 ? await Promise.all(sources.map((source) => (0, side.$6)(source, tree))) : [];
			if (settings === void 0 && !prompts.some(isSuite)) return;
			let cases = wanted.cases(sources) ? await casesOf(settings?.cases, prompts, tree) : void 0;
			return {
				name: suite,
				prompts: sources.map((source) => wanted.renamed(source.prompt)),
				...settings && { settings },
				place: (keys = []) => settings === void 0 ? {
					file: prompt,
					line: 1
				} : config.locate([
					"suites",
					suite,
					...keys
				]),
				graders: settings?.graders?.map((spec, at) => ({
					spec,
					place: (keys = []) => config.locate([
						"suites",
						suite,
						"graders",
						at,
						...keys
					])
				})) ?? prompts.flatMap(evaluatorsOf),
				model: (name) => {
					let known = (0, named.X)(config, name);
					return known && {
						name,
						config: known,
						place: (keys = []) => config.locate([
							"models",
							name,
							...keys
						])
					};
				},
				...cases && { cases }
			};
		}
		let isSuite = (prompt) => prompt.evaluators.length > 0 && (0, prompt_cases.T)(prompt).length > 0, evaluatorsOf = ({ path, evaluators }) => evaluators.map(({ spec, position }) => ({
			spec: entries.FK.parse(spec),
			place: () => ({
				file: path,
				line: position.line,
				column: position.column
			})
		}));
		async function casesOf(patterns, prompts, tree) {
			if (patterns === void 0) return prompts.flatMap(prompt_cases.T).map(rowOf);
			let rows = [];
			for await (let testCase of (0, read_cases.readCases)(tree, [...patterns])) rows.push(rowOf(testCase));
			return rows;
		}
		var touched = __webpack_require__(95251);
		async function readTests(base, head, changed, prefix) {
			let paths = new Set(changed.flatMap(({ path, from }) => [path, from ?? path])), wanted = wantedOf(base, head, changed, paths), here = {
				...wanted,
				renamed: (path) => path
			}, [ofBase, ofHead] = await Promise.all([readSuites(base.sources, base.tree, wanted), readSuites(head.sources, head.tree, here)]), recorded = await readRecordings(ofBase, ofHead, base, head, paths), taken = new Set([...recorded.base.values(), ...recorded.head.values()].map(({ file }) => file)), labels = await readLabelFiles(base.tree, head.tree, [...paths], (path) => taken.has(path) || wanted.isCases(path)), isRecord = paths.has(record.tR), [workflows, records] = await Promise.all([Promise.all([base, head].map(({ tree }) => readWorkflows(tree, prefix === "" ? [...paths] : []))), Promise.all([base, head].map(({ tree }) => isRecord ? readJudgeRecord(tree) : []))]), files = await Promise.all([base, head].map(async ({ tree }) => new Set(await tree.list()))), side = ({ config }, at, suites) => ({
				...config.path !== void 0 && { config: config.path },
				suites,
				files: files[at] ?? new Set(),
				workflows: workflows[at] ?? new Map(),
				judgeRecord: records[at] ?? [],
				recordings: at === 0 ? recorded.base : recorded.head,
				labels: at === 0 ? labels.base : labels.head,
				edited: at === 0 ? [] : editedFiles(ofBase, ofHead, changed)
			});
			return {
				base: side(base, 0, ofBase),
				head: side(head, 1, ofHead)
			};
		}
		function wantedOf(base, head, changed, paths) {
			let sources = [...base.sources, ...head.sources], isCases = picomatch(sources.flatMap(({ settings }) => settings?.cases ?? []), { dot: !0 }), attached = (patterns) => patterns.some((pattern) => [...paths].some((path) => (0, attachments.TS)(path, pattern))), names = new Map(changed.flatMap(({ path, from }) => from === void 0 ? [] : [[from, path]])), own = (given) => new Set(given.sources.filter(({ settings }) => settings === void 0).map(({ prompt }) => prompt)), [before, now] = [own(base), own(head)];
			return {
				isCases,
				cases: ([first]) => {
					let both = sources.filter(({ suite }) => suite === first?.suite), patterns = both.map(({ settings }) => settings?.cases);
					if (patterns.some((one) => !(0, external_node_util_.isDeepStrictEqual)(one, patterns[0])) || both.length < 2) return !0;
					let own = patterns[0] === void 0 ? both.map(({ prompt }) => prompt) : patterns[0], isMeant = picomatch([...own], { dot: !0 });
					return [...paths].some((path) => own.includes(path) || isMeant(path)) || attached(patterns[0] ?? []);
				},
				prompt: (path) => paths.has(path) || !before.has(path) || !now.has(path),
				renamed: (path) => {
					let name = names.get(path);
					return name !== void 0 && head.sources.some(({ prompt }) => prompt === name) ? name : path;
				}
			};
		}
		async function readRecordings(bases, heads, base, head, paths) {
			let found = {
				base: new Map(),
				head: new Map()
			};
			for (let was of bases) {
				let is = heads.find(({ name }) => name === was.name), names = new Set([...was.settings?.models ?? [], ...(0, entries.qt)(was.graders.map(({ spec }) => spec))]);
				for (let name of names) {
					let [before, now] = [was.model(name)?.config, is?.model(name)?.config];
					if (found.base.has(name) || before?.provider !== "replay" || now?.provider !== "replay" || before.file === now.file && !paths.has(now.file)) continue;
					let about = { suite: was.name };
					found.base.set(name, {
						...about,
						file: before.file,
						answers: await readRecording(base.tree, before.file)
					}), found.head.set(name, {
						...about,
						file: now.file,
						answers: await readRecording(head.tree, now.file)
					});
				}
			}
			return found;
		}
		async function readLabelFiles(base, head, paths, isOther) {
			let found = {
				base: new Map(),
				head: new Map()
			};
			for (let path of paths.filter((one) => /\.(jsonl|ndjson)$/.test(one) && !isOther(one))) {
				let [was, is] = await Promise.all([readLabels(base, path), readLabels(head, path)]);
				was !== void 0 && (found.base.set(path, was), is !== void 0 && found.head.set(path, is));
			}
			return found;
		}
		async function readWorkflows(tree, paths) {
			let files = paths.filter((path) => path.startsWith(touched.Mf) && /\.ya?ml$/.test(path)), texts = await Promise.all(files.map(async (path) => [path, (await tree.read(path))?.toString("utf8")]));
			return new Map(texts.flatMap(([path, text]) => text === void 0 ? [] : [[path, text]]));
		}
		function editedFiles(bases, heads, changed) {
			let edited = new Set(changed.filter(({ kind }) => kind === "modified").map(({ path }) => path));
			return bases.flatMap((was) => {
				let suite = was.name, is = heads.find(({ name }) => name === suite), graders = was.graders.flatMap(({ spec }) => {
					let isOfScript = picomatch((0, entries.R7)([spec]), { dot: !0 }), ofScripts = changed.filter(({ kind, path, from = path }) => kind !== "added" && isOfScript(from)), paths = [...(0, touched.Ej)(spec).filter((path) => edited.has(path)), ...ofScripts.map(({ path }) => path)];
					return [...new Set(paths)].map((path) => ({
						path,
						suite,
						user: "a grader",
						repeatable: !0
					}));
				}), attached = (is?.cases === void 0 ? [] : was.cases ?? []).flatMap(({ id, attachments = [] }) => attachments.filter((path) => edited.has(path)).map((path) => ({
					path,
					suite,
					user: `the case ${id}`,
					repeatable: !0
				})));
				return [...graders, ...attached];
			});
		}
		class TestChange {
			#found;
			#context;
			#base;
			#shown;
			#asked = new Map();
			#scripts;
			constructor(found, context, base, shown) {
				this.#found = found, this.#context = context, this.#base = base, this.#shown = shown;
			}
			static async find(base, head, context, only) {
				let { changed = [], prefix } = context.revision, tests = await readTests(base, head, changed, prefix), found = loosenings(tests.base, tests.head).filter(({ suite }) => only === void 0 || suite === void 0 || only.includes(suite));
				return new TestChange(found, context, base.tree, await (0, shown_text.f)(context.text, context.log));
			}
			isWeakened(suite) {
				return this.#found.some((one) => one.repeatable && one.suite === suite);
			}
			async again(plans, source) {
				let [plan] = plans;
				if (plan === void 0 || source === void 0 || !this.isWeakened(plan.suite)) return [];
				this.#scripts ??= this.#context.scripts(this.#base);
				try {
					let test = await baseTest(plans, source, this.#base, this.#context, this.#scripts);
					return test.plans.length > 0 && this.#asked.set(plan.suite, new Set([...this.#asked.get(plan.suite) ?? [], ...test.unfilled])), test.plans;
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					return this.#context.log.warning(`The base's test of ${plan.suite} cannot be asked: ${error.message}`), [];
				}
			}
			get loosened() {
				return this.#found.map(({ repeatable, was, is, formerly, ...rest }) => {
					let isKept = repeatable && this.#isAsked(rest.kind, rest.suite, formerly ?? rest.subject), texts = was === void 0 || is === void 0 ? void 0 : this.#shown.show({
						was,
						is
					});
					return {
						...rest,
						...texts,
						message: this.#shown.tell(rest.message),
						level: isKept ? "warning" : "failure",
						...isKept && { kept: "test" }
					};
				});
			}
			#isAsked(kind, suite = "", id) {
				let unfilled = this.#asked.get(suite);
				return unfilled === void 0 ? !1 : id === void 0 ? !kind.startsWith("case") || unfilled.size === 0 : !unfilled.has(id);
			}
			async close() {
				await this.#scripts?.close();
			}
		}
	}),
	38690: (shared0[38690]),
	76991: (shared1[76991]),
	38453: (shared1[38453]),
	7035: (shared2[7035]),
	58789: (shared0[58789]),
	32630: (shared1[32630])
};

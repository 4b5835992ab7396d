import { shared as shared0 } from './41255.shared.js';
import { shared as shared1 } from './43362.shared.js';
export const id = 3599;
export const ids = [3599];
export const modules = {
	41255: (shared0[41255]),
	83564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$N: () => sentenceOf,
			Or: () => ruleSentence,
			Vb: () => nameOf,
			gD: () => headlineOf
		});
		var _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33600), _shared_config_format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55258), _figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41255), _reference_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82936), _short_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83441), _slices_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80598), _untouched_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63672);
		function nameOf({ suite, prompt, model }, among) {
			let same = among.filter((other) => other.suite === suite);
			if (same.length < 2) return suite;
			let prompts = same.map((other) => other.prompt);
			return [
				suite,
				prompts.some((other) => other !== prompt) ? (0, _short_path_js__WEBPACK_IMPORTED_MODULE_5__._)(prompt, prompts) : void 0,
				same.some((other) => other.model !== model) ? model : void 0
			].filter((part) => part !== void 0).join(" \u00b7 ");
		}
		function headlineOf(judged) {
			let measured = judged.filter(({ verdict }) => verdict !== "skipped"), suites = countOf(measured.map(({ subject }) => subject));
			if (measured.length === 0) return { headline: judged.length === 0 ? _untouched_js__WEBPACK_IMPORTED_MODULE_4__.A8 : _untouched_js__WEBPACK_IMPORTED_MODULE_4__.s6 };
			let verdict = (0, _shared_action_verdict_js__WEBPACK_IMPORTED_MODULE_0__.QZ)(measured.map((one) => one.verdict)), deciding = measured.filter((one) => one.verdict === verdict), subjects = judged.map(({ subject }) => subject), [first] = deciding;
			if (verdict === "pass") return { headline: `${whatHolds(measured)} in ${suites}` };
			if (first === void 0 || deciding.length > 1) {
				let names = deciding.map(({ subject }) => nameOf(subject, subjects));
				return { headline: `${deciding.length} of ${suites} ${verbOfAll(deciding)}: ${few(names)}` };
			}
			let name = nameOf(first.subject, subjects);
			return {
				title: `${name} ${verbOf(first)}`,
				headline: `${name}: ${sentenceOf(first)}`
			};
		}
		let few = (names) => names.length <= 4 ? names.join(", ") : `${names.slice(0, 3).join(", ")} and ${names.length - 4 + 1} more`;
		function whatHolds(measured) {
			return measured.some(({ subject, outcomes }) => subject.base !== void 0 || outcomes.some(({ outcome }) => outcome.comparison !== void 0)) ? "no regression" : measured.some(({ outcomes }) => outcomes.some(({ verdict }) => verdict === "skipped")) ? "nothing to compare with, and all other rules hold" : "all rules hold";
		}
		function countOf(subjects) {
			let count = subjects.length;
			return `${count} ${new Set(subjects.map(({ suite }) => suite)).size === count ? "suite" : "comparison"}${count === 1 ? "" : "s"}`;
		}
		function verbOfAll(deciding) {
			let [verb = "", ...others] = new Set(deciding.map(verbOf));
			return others.length === 0 && !verb.startsWith("miss") ? verb : deciding.some(({ verdict }) => verdict === "inconclusive") ? "may break their rules" : "break their rules";
		}
		function verbOf(judged) {
			let { subject, verdict, outcomes, critical } = judged, verb = ownVerbOf(judged);
			if (critical.length > 0 || subject.status === "stopped") return verb;
			let deciding = outcomes.filter((one) => one.verdict === verdict), worse = deciding.filter(isRegression);
			return (0, _reference_words_js__WEBPACK_IMPORTED_MODULE_2__.zO)(verb, worse.length > 0 ? worse : deciding, subject);
		}
		let isRegression = ({ outcome }) => outcome.comparison !== void 0 || outcome.rule.metric === "newly-failing";
		function ownVerbOf({ verdict, outcomes, critical }) {
			let isWorse = outcomes.some((one) => one.verdict === "fail" && isRegression(one));
			return verdict === "fail" && !isWorse && critical.length === 0 ? "misses a limit" : verdict === "inconclusive" && outcomes.every((one) => one.verdict !== verdict || one.outcome.gap) ? "may miss a limit" : verbs[verdict];
		}
		let verbs = {
			fail: "got worse",
			error: "could not be measured",
			inconclusive: "may have got worse",
			pass: "passed",
			skipped: "were skipped"
		};
		function sentenceOf({ subject, verdict, outcomes, critical }) {
			if (subject.status === "stopped") return `stopped after ${subject.head?.cases ?? 0} of ${subject.total} cases: ${subject.reason}`;
			let same = outcomes.filter((outcome) => outcome.verdict === verdict), deciding = same.find(({ outcome }) => outcome.comparison !== void 0 || outcome.rule.metric === "errors" && verdict !== "pass") ?? same[0];
			return deciding === void 0 ? critical.length > 0 ? `critical ${critical.length === 1 ? "case" : "cases"} newly failing: ${critical.slice(0, 5).join(", ")}` : "all rules hold" : ruleSentence(deciding, subject);
		}
		function ruleSentence({ outcome, verdict }, subject) {
			let { rule, value, comparison } = outcome, title = (0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Gg)(rule.metric), allowed = `(allowed: ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.PW)(rule)})`, { reference } = subject;
			if (rule.against === "reference" && reference !== void 0) {
				if (comparison === void 0 && rule.kind === "max-regression") return (0, _reference_words_js__WEBPACK_IMPORTED_MODULE_2__.jz)(outcome, reference);
				if (rule.metric === "newly-failing") return value === void 0 ? (0, _reference_words_js__WEBPACK_IMPORTED_MODULE_2__.jz)(outcome, reference) : (0, _reference_words_js__WEBPACK_IMPORTED_MODULE_2__.i2)(outcome, reference);
			}
			if (rule.kind === "max-gap") return (0, _slices_words_js__WEBPACK_IMPORTED_MODULE_3__.O$)(outcome, verdict === "inconclusive");
			if (value === void 0) return `${title} is not known: ${unknownReason(rule.metric, subject.head, subject.model)}`;
			if (rule.metric === "errors") return `${subject.errored.count} of ${subject.head?.cases} cases could not be measured ${allowed}`;
			if (rule.metric === "newly-failing") return `${value === 1 ? "1 case newly fails" : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_6__.B4)(value)} cases newly fail`} ${allowed}`;
			if (comparison === void 0 && rule.kind === "max-regression") return `${title} cannot be compared: ${unknownReason(rule.metric, subject.base, "what answers at the base")}`;
			if (comparison === void 0) return `${title} ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)(rule.metric, value)} ${allowed}`;
			let change = `${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.k0)(rule.metric, comparison.change)}${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.FT)(rule.metric)}`, values = `${title} ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)(rule.metric, comparison.base)} \u2192 ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)(rule.metric, comparison.head)}${(0, _reference_words_js__WEBPACK_IMPORTED_MODULE_2__.I)(rule, subject)}`, basis = `${change}, 90 % interval ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(rule.metric, comparison)}; allowed: ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.PW)(rule)}`;
			return verdict === "inconclusive" ? `${values} could be noise (${basis})` : `${values} (${basis})`;
		}
		function unknownReason(metric, side, model) {
			return metric !== "cost-per-case" || side === void 0 || side.answers === 0 ? "nothing was measured" : `there is no price for ${model}. Add \`price:\` to it in aiops.yml`;
		}
	}),
	65060: (shared0[65060]),
	52142: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Px: () => loosenedFinding,
			k6: () => goneHeadline,
			us: () => loosenedSections,
			yQ: () => loosenedGroups
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056);
		function standing({ level, kept = "rule" }) {
			return level === "failure" ? "Nothing stands in for it: a maintainer has to accept it." : kept === "rule" ? "What the base asks for stays in force here." : "The base's test was asked as well, and decides too.";
		}
		function loosenedFinding(loosened) {
			let { message, level, subject, suite, was, is, file, line } = loosened, texts = was === void 0 || is === void 0 ? [] : [`It was: ${was}`, `It is: ${is}`];
			return {
				rule: "test-changed",
				level,
				title: "This change weakens the test",
				message: [`${message}. ${standing(loosened)}`, ...texts].join("\n"),
				...subject !== void 0 && { subject },
				...suite !== void 0 && { suite },
				...file !== void 0 && { file },
				...line !== void 0 && { line }
			};
		}
		function goneHeadline(loosened) {
			let gone = loosened.filter(({ level }) => level === "failure"), told = gone.slice(0, 3).map(({ message }) => message), more = gone.length > 3 ? [`${gone.length - 3} more`] : [];
			return {
				title: "the test was taken away",
				headline: [...told, ...more].join(", ")
			};
		}
		function sentencesOf(loosened, quotes) {
			let happened = ({ subject = "", message, suite }) => JSON.stringify([suite, message.replace(`the case ${subject} `, "")]);
			return [...Map.groupBy(loosened, (one) => one.subject === void 0 ? one : happened(one)).values()].flatMap((same) => {
				let [first] = same;
				if (first === void 0 || same.length <= 3) return same.map((one) => sentenceOf(one, quotes));
				let ids = same.slice(0, 40).map(({ subject }) => subject), more = same.length > 40 ? `, and ${same.length - 40} more` : "";
				return [`${first.message.replace(`the case ${first.subject}`, `each of ${same.length} cases`)}: ${ids.join(", ")}${more}`];
			});
		}
		function sentenceOf({ message, was, is }, quotes) {
			return quotes && was !== void 0 && is !== void 0 ? `${message} (it was \u201c${was}\u201d and is \u201c${is}\u201d)` : message;
		}
		function effort({ subjects }) {
			let again = subjects.filter(({ asAtBase }) => asAtBase !== void 0), answers = again.flatMap(({ base, head }) => [base, head].flatMap((side) => side ?? [])).reduce((sum, side) => sum + side.answers - side.recorded, 0);
			if (answers === 0) return "That took no further answers.";
			let spent = again.reduce((sum, subject) => sum + (subject.spent ?? 0), 0);
			return `That took ${answers === 1 ? "1 further answer" : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(answers)} further answers`}, ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.up)(spent)}.`;
		}
		function loosenedGroups(data, quotes) {
			let groups = Map.groupBy(data.loosened, (one) => one.level === "failure" ? "nothing" : one.kept ?? "rule");
			return [
				"nothing",
				"rule",
				"test"
			].flatMap((kept) => {
				let [first, ...rest] = groups.get(kept) ?? [];
				if (first === void 0) return [];
				let took = kept === "test" ? ` ${effort(data)}` : "";
				return [{
					stands: `${standing(first)}${took}`,
					told: sentencesOf([first, ...rest], quotes)
				}];
			});
		}
		function loosenedSections(data) {
			if (data.loosened.length === 0) return [];
			let blocks = (quotes, most) => [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.ko)("This change weakens the test")), ...loosenedGroups(data, quotes).flatMap(({ stands, told }) => {
				let rest = told.slice(most).map((one) => [one]);
				return [
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.FY)(stands),
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...told.slice(0, most).map((one) => [one])),
					...rest.length === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.zH)([`${rest.length} more`], (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...rest))]
				];
			})];
			return [{
				id: "what changed in the tests",
				priority: 2,
				blocks: blocks(!0, 20),
				short: blocks(!1, 5),
				...data.loosened.some(({ was }) => was !== void 0) && { quotes: !0 }
			}];
		}
	}),
	86444: (shared0[86444]),
	82936: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => sinceText,
			i2: () => failingText,
			jz: () => unmeasuredText,
			z$: () => referenceName,
			zO: () => referenceVerb
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55258), _figure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41255);
		let referenceName = ({ name, asked }) => name ?? asked, sinceText = ({ against }, { reference }) => against === void 0 || reference === void 0 ? "" : ` since ${referenceName(reference)}`;
		function unmeasuredText({ rule }, reference) {
			let why = reference.reason ?? (rule.metric === "cost-per-case" ? "there is no price for what answers there" : "nothing was measured there");
			return `${(0, _figure_js__WEBPACK_IMPORTED_MODULE_0__.Gg)(rule.metric)} cannot be compared with ${referenceName(reference)}: ${why}`;
		}
		function failingText({ rule, value = 0 }, reference) {
			return `${value === 1 ? "1 case that passed" : `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_1__.B4)(value)} cases that passed`} at ${referenceName(reference)} ${value === 1 ? "fails" : "fail"} (allowed: ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_0__.PW)(rule)})`;
		}
		function referenceVerb(verb, deciding, { reference }) {
			if (!(deciding.length > 0 && deciding.every(({ outcome }) => outcome.rule.against === "reference")) || reference === void 0) return verb;
			let name = referenceName(reference), isMeasured = deciding.some(({ outcome }) => outcome.comparison ?? outcome.value);
			return reference.state === "unknown" && !isMeasured ? `cannot be compared with ${name}` : `${verb} since ${name}`;
		}
	}),
	83441: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => shortPath });
		function shortPath(path, among) {
			let folder = path.slice(0, path.lastIndexOf("/") + 1), [, ending = ""] = /[^./][^/]*?(\..*)$/.exec(path) ?? [], start = among.every((other) => other.startsWith(folder)) ? folder.length : 0;
			return path.slice(start, among.every((other) => other.endsWith(ending)) ? path.length - ending.length : path.length);
		}
	}),
	80598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J9: () => gapAdvice,
			O$: () => gapSentence,
			Om: () => gapCells,
			vP: () => gapBlocks
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55258), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _figure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41255);
		let gapInterval = ({ interval }) => `${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.XE)(interval.low)} to ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.XE)(interval.high)}`;
		function gapCells({ rule, value, gap }) {
			let title = (0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.zO)(rule);
			if (gap === void 0 || value === void 0) return [
				title,
				"\u2013",
				"unknown",
				"\u2013"
			];
			let change = gap.base === void 0 ? "\u2013" : (0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.k0)("slices", value - gap.base);
			return [
				title,
				gap.base === void 0 ? "\u2013" : (0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("slices", gap.base),
				`${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.Ru)("slices", value)} (${gapInterval(gap)})`,
				change
			];
		}
		function gapSentence({ rule, value, gap }, isOpen) {
			let { by, least } = rule;
			if (gap === void 0 || value === void 0) return `the gap by ${by} is not known: fewer than two slices have the ${least} answered cases that it takes`;
			let noise = isOpen ? " could be noise" : "";
			return `${`pass rates by ${by} lie up to ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.XE)(value)} points apart${noise}`} (${gap.slices} slices, 90 % interval ${gapInterval(gap)}; allowed: ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.PW)(rule)})`;
		}
		function gapBlocks(outcomes) {
			let items = outcomes.flatMap(({ gap }) => {
				if (gap === void 0) return [];
				let { by, highest, lowest, small } = gap, ends = [
					"Lowest by ",
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(by),
					" is ",
					...slice(lowest),
					"; highest is ",
					...slice(highest),
					`: ${(0, _figure_js__WEBPACK_IMPORTED_MODULE_1__.XE)(highest.passRate - lowest.passRate)} points apart.`
				], left = small === 1 ? " One slice is" : ` ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(small)} slices are`;
				return [[...ends, ...small === 0 ? [] : [`${left} too small to count.`]]];
			});
			return items.length === 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.p_)(...items)];
		}
		let slice = ({ value, cases, passRate }) => [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(value), `, ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.l9)(passRate, 0)} of ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(cases)}`];
		function gapAdvice({ gap }) {
			if (gap?.needed === void 0) return [];
			let cases = gap.highest.cases + gap.lowest.cases;
			return [[`About ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(gap.needed)} cases in the two slices by ${gap.by} that lie furthest apart would tell; they have ${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_2__.B4)(cases)}.`]];
		}
	}),
	87216: (shared1[87216]),
	51495: (shared1[51495])
};

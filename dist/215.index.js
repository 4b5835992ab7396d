import { shared as shared0 } from './54788.shared.js';
export const id = 215;
export const ids = [215];
export const modules = {
	90215: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { decide: () => decide });
		var waivers = __webpack_require__(36586), headline = __webpack_require__(67039), format = __webpack_require__(55258);
		function overlong(tokens) {
			let { head, longest, window, output = 0, model, error, of } = tokens ?? {}, most = longest?.head ?? head;
			if (most === void 0 || window === void 0 || most + output <= window) return;
			let surely = error === void 0 || most * (1 - error.below) + output > window, what = of === "cases" ? "Its longest case" : "It", counted = error === void 0 ? `${(0, format.B4)(most)} tokens` : `about ${(0, format.B4)(most)} tokens`, answer = output > 0 ? ` with the ${(0, format.B4)(output)} of an answer` : "", doubt = surely ? "" : " It may fit: the count is an estimate.";
			return {
				message: `${what} is ${counted}${answer}, and the window of ${model ?? "its model"} is ${(0, format.B4)(window)}.${doubt}`,
				fix: output > 0 ? "Shorten it, lower max-tokens, or take another model." : "Shorten it, or take another model."
			};
		}
		let onPrompt = {
			breaking: ({ impact }) => impact === "breaking" ? {
				message: "It breaks whoever fills, calls or reads it.",
				fix: "Keep what they rely on, or add a prompt beside it."
			} : void 0,
			version: ({ impact, kind, version }) => impact === "breaking" && kind !== "removed" && (version.head === void 0 || version.head === version.base) ? {
				message: version.head === void 0 ? "It breaks callers, and has no version." : `It breaks callers, and is still version ${version.head}.`,
				fix: "Raise `version` in its metadata."
			} : void 0,
			owner: ({ kind, owners }) => kind !== "removed" && owners.length === 0 ? {
				message: "Nobody owns it.",
				fix: "Write `owner` in its metadata, or add it to CODEOWNERS."
			} : void 0,
			suite: ({ kind, impact, suites }, { hasSuites }) => hasSuites && kind !== "removed" && impact !== "cosmetic" && suites.length === 0 ? {
				message: "Its behaviour changes, and no suite measures it.",
				fix: "Name it at `prompt` of a suite in aiops.yml."
			} : void 0,
			variables: ({ unfilled = [] }) => {
				let [first] = unfilled;
				if (first === void 0) return;
				let names = unfilled.map(({ name }) => JSON.stringify(name)).join(", ");
				return {
					message: `No case fills ${unfilled.length === 1 ? `the variable ${names}` : `the variables ${names}`}.`,
					fix: "Give it a value in a case of its suite, or a default.",
					at: first
				};
			},
			"context-window": ({ tokens }) => overlong(tokens)
		};
		function brokenRules(data) {
			let ofPrompts = data.prompts.flatMap((prompt) => Object.entries(onPrompt).flatMap(([rule, judge]) => {
				let broken = levelOf(data, rule) && judge(prompt, data);
				return broken ? [{
					...findingOf(data, rule, broken),
					title: `${(0, headline.V)(prompt)}: ${rule}`,
					file: broken.at?.file ?? prompt.path,
					line: broken.at?.line ?? 1
				}] : [];
			})), unread = data.problems.filter(({ side }) => side === "head"), level = levelOf(data, "unreadable");
			return [...ofPrompts, ...unread.flatMap(({ file, line, column, message }) => level === void 0 ? [] : [{
				rule: "unreadable",
				level,
				title: `${file ?? "A prompt"} cannot be read`,
				message,
				...file && { file },
				...line && { line },
				...column && { column }
			}])];
		}
		function levelOf({ rules }, rule) {
			return {
				fail: "failure",
				warn: "warning",
				off: void 0
			}[rules[rule] ?? "off"];
		}
		let findingOf = (data, rule, { message, fix }) => ({
			rule,
			level: levelOf(data, rule) ?? "warning",
			message,
			fix
		});
		function decide(data, policy) {
			let { kept, waived, remarks } = (0, waivers.Kw)(brokenRules(data), policy.waivers, policy.today);
			return {
				verdict: verdictOf(data, kept),
				...(0, headline.g)(data),
				...toneOf(data),
				findings: [
					...kept,
					...waived.map(({ finding, waiver }) => {
						let note = `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason}.`;
						return {
							...finding,
							level: "notice",
							message: `${finding.message}\n${note}`
						};
					}),
					...remarks,
					...annotations(data)
				]
			};
		}
		function toneOf({ impact }) {
			return impact === "breaking" ? { tone: "caution" } : impact === "behavioural" ? { tone: "plain" } : {};
		}
		function verdictOf({ base, prompts, problems }, kept) {
			return kept.some(({ level }) => level === "failure") ? "fail" : base === void 0 || prompts.length + problems.length === 0 ? "skipped" : "pass";
		}
		function annotations({ prompts }) {
			let found = [];
			for (let prompt of prompts) {
				for (let reason of prompt.reasons) found.push(...annotation(prompt, reason));
				if (found.length >= 100) break;
			}
			return found.slice(0, 100);
		}
		function annotation(prompt, { id, impact, message, words, head }) {
			if (impact === "cosmetic" || impact === "none" || prompt.kind === "removed") return [];
			let isSaid = (text) => message.includes(text), quoted = [words?.base, words?.head].flatMap((text, at) => text === void 0 || isSaid(text) ? [] : [`${at === 0 ? "\u2212" : "+"} ${text}`]);
			return [{
				rule: id,
				level: impact === "breaking" ? "warning" : "notice",
				title: `${(0, headline.V)(prompt)}: ${impact}`,
				message: [message, ...quoted].join("\n"),
				file: head?.file ?? prompt.path,
				line: head?.line ?? 1,
				...head?.column !== void 0 && { column: head.column }
			}];
		}
	}),
	67039: (shared0[67039])
};

import { shared as shared0 } from './54788.shared.js';
export const id = 1959;
export const ids = [1959];
export const modules = {
	54788: (shared0[54788]),
	81959: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { shownChanges: () => shownChanges });
		var impact = __webpack_require__(5092);
		function hiddenWords(texts) {
			let sides = texts.flatMap(({ raw, told }) => ["base", "head"].flatMap((side) => told === void 0 || raw[side] === told[side] ? [] : [{
				raw: inLine(raw[side]),
				seen: inLine(told[side])
			}]));
			return sides.length === 0 ? () => !1 : ({ base, head }) => [base, head].some((words) => {
				if (words === void 0) return !1;
				let wanted = inLine(words);
				return sides.some(({ raw, seen }) => raw.includes(wanted) && !seen.includes(wanted));
			});
		}
		let inLine = (text) => text.replace(/\s+/g, " ").trim();
		var folded_same = __webpack_require__(54788);
		let most = {
			differing: 2e4,
			same: 2e4
		};
		function toldText(change, shown) {
			let parts = change.segments.map(toTell), raw = {
				...joined(parts),
				parts
			};
			return {
				change,
				raw,
				told: shown.show(raw),
				name: shown.tell(change.name ?? "")
			};
		}
		function shownText({ change, raw, told, name }, room) {
			let { kind, of, role, segments, bounded } = change;
			if (told === void 0) return;
			let roles = [...new Set([role.base, role.head].filter((one) => one !== void 0))], title = of === "message" ? roles.join(" \u2192 ") : of === "include" ? `included: ${name}` : "template", isMasked = reachesOver(raw, told), all = isMasked ? replaced(change, told) : segments.map((segment, at) => ({
				segment,
				told: told.parts[at] ?? {
					base: "",
					head: "",
					runs: []
				}
			})), fitting = withinRoom(all, room);
			return {
				kind,
				title,
				segments: fitting,
				...bounded && { bounded },
				...isMasked && { masked: !0 },
				...fitting.length < all.length && { cut: !0 }
			};
		}
		function reachesOver(raw, told) {
			return ["base", "head"].some((side) => !(told[side] === raw[side] && told.parts.every((part, at) => part[side] === raw.parts[at]?.[side])) && joined(told.parts)[side] !== told[side]);
		}
		function withinRoom(all, room) {
			let own = {
				differing: Math.min(most.differing, room.differing),
				same: Math.min(most.same, room.same)
			}, before = { ...own }, made = [];
			for (let [at, { segment, told }] of all.entries()) {
				let one = segmentOf(segment, told, {
					isFirst: at === 0,
					isLast: at === all.length - 1
				}, own), size = sizeOf(one);
				if (size > own.differing) break;
				own.differing -= size, made.push(one);
			}
			return room.differing -= before.differing - own.differing, room.same -= before.same - own.same, made;
		}
		let joined = (parts) => ({
			base: parts.reduce((text, { base }) => text + base, ""),
			head: parts.reduce((text, { head }) => text + head, "")
		});
		function toTell(segment) {
			if (segment.kind === "changed") {
				let { runs } = segment;
				return {
					base: without(runs, "added"),
					head: without(runs, "removed"),
					runs: runs.map(({ text }) => text)
				};
			}
			let { kind, text } = segment;
			return {
				base: kind === "added" ? "" : text,
				head: kind === "removed" ? "" : text,
				runs: []
			};
		}
		let without = (runs, other) => runs.flatMap(({ kind, text }) => kind === other ? [] : [text]).join("");
		function segmentOf(segment, told, place, room) {
			if (segment.kind === "same") return (0, folded_same.$)(told.base, place, room);
			if (segment.kind === "changed") return {
				kind: "changed",
				runs: runsOf(segment.runs, told),
				baseLine: segment.base.line,
				line: segment.head.line
			};
			let { kind, at, movedTo } = segment;
			return {
				kind,
				text: kind === "removed" ? told.base : told.head,
				line: at.line,
				...movedTo && { movedTo: movedTo.line }
			};
		}
		function runsOf(runs, { base, head, runs: texts }) {
			let told = runs.map(({ kind }, at) => ({
				kind,
				text: texts[at] ?? ""
			}));
			return without(told, "added") === base && without(told, "removed") === head ? told : [{
				kind: "removed",
				text: base
			}, {
				kind: "added",
				text: head
			}];
		}
		function replaced({ at }, { base, head }) {
			let part = (kind, text, place) => place === void 0 || text === "" ? [] : [{
				segment: {
					kind,
					text,
					at: place
				},
				told: {
					base: text,
					head: text,
					runs: []
				}
			}];
			return [...part("removed", base, at.base), ...part("added", head, at.head)];
		}
		let sizeOf = (segment) => segment.kind === "changed" ? segment.runs.reduce((sum, { text }) => sum + text.length, 0) : segment.kind === "same" ? segment.before.length + segment.after.length : segment.text.length, shown_most = {
			prompts: 1e3,
			reasons: 40,
			words: 400,
			differing: 4e6,
			same: 1e6
		};
		function shownChanges(changes, who, shown, said) {
			let ordered = [...changes].sort((a, b) => (0, impact.m)(b.impact) - (0, impact.m)(a.impact)), more = Math.max(0, ordered.length - shown_most.prompts), room = {
				differing: shown_most.differing,
				same: shown_most.same
			};
			return {
				prompts: ordered.slice(0, shown_most.prompts).map((change) => ({
					...promptOf(change, who, shown, room),
					...saidOf(change, said)
				})),
				...more > 0 && { more }
			};
		}
		function saidOf(change, said) {
			let answers = said?.answers.get(change), explanation = said?.explanations.get(change);
			return {
				...answers && { answers: [...answers] },
				...explanation && { explanation }
			};
		}
		function promptOf(change, { coverage, deployments, owners, sizes }, shown, room) {
			let { base, head, kind, impact, reasons } = change, prompt = head ?? base;
			if (prompt === void 0) throw Error("a change of a prompt that is on neither side");
			let owner = (head ?? base)?.owner?.value, more = reasons.length - shown_most.reasons, told = change.texts.map((text) => toldText(text, shown)), areHidden = hiddenWords(told), goesLive = deployments(prompt);
			return {
				path: prompt.path,
				...prompt.key !== void 0 && { key: prompt.key },
				kind,
				...base && head && base.path !== head.path && { from: base.path },
				impact,
				reasons: reasons.slice(0, shown_most.reasons).map((reason) => reasonOf(reason, shown, areHidden)),
				...more > 0 && { more },
				owners: owner === void 0 ? [...owners(prompt.path)] : [shown.tell(owner)],
				version: {
					...base?.version && { base: shown.tell(base.version.value) },
					...head?.version && { head: shown.tell(head.version.value) }
				},
				suites: coverage(prompt),
				...goesLive.length > 0 && { deployments: goesLive },
				...toldSize(sizes.get(change), shown),
				texts: told.flatMap((text) => shownText(text, room) ?? [])
			};
		}
		let toldSize = (size, shown) => ({
			...size,
			...size?.unfilled && { unfilled: size.unfilled.map((one) => ({
				...one,
				name: shown.tell(one.name)
			})) }
		});
		function reasonOf({ id, impact, message, text, at }, shown, areHidden) {
			let words = text === void 0 || areHidden(text) ? void 0 : shown.show(cutSides(text));
			return {
				id,
				impact,
				message: shown.tell(text && words === void 0 ? message.replace(/:.*\.$/s, ".") : message),
				...words && { words },
				...at.base && { base: placeOf(at.base) },
				...at.head && { head: placeOf(at.head) }
			};
		}
		let placeOf = ({ file, line, column }) => ({
			file,
			line,
			column
		}), cutSides = ({ base, head }) => ({
			...base !== void 0 && { base: cut(base.trim(), shown_most.words) },
			...head !== void 0 && { head: cut(head.trim(), shown_most.words) }
		}), cut = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
	}),
	5092: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => weightOf,
			n: () => impactOfAll
		});
		let order = [
			"none",
			"cosmetic",
			"behavioural",
			"breaking"
		], weightOf = (impact) => order.indexOf(impact), impactOfAll = (impacts) => order[Math.max(0, ...impacts.map(weightOf))];
	})
};

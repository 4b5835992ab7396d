export const shared = {
54788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => foldedSame,
			h: () => linesIn
		});
		var _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
		let context = {
			lines: 3,
			characters: 400
		}, least = {
			lines: 2,
			characters: 300
		};
		function foldedSame(text, { isFirst, isLast }, room) {
			let from = isFirst ? 0 : endOfStart(text), to = isLast ? text.length : Math.max(from, startOfEnd(text)), middle = text.slice(from, to), lines = linesIn(middle);
			if (lines < least.lines && middle.length < least.characters) return {
				kind: "same",
				before: text,
				after: ""
			};
			let around = {
				kind: "same",
				before: text.slice(0, from),
				after: text.slice(to)
			};
			return middle.length > room.same ? {
				...around,
				left: lines
			} : (room.same -= middle.length, {
				...around,
				middle
			});
		}
		function linesIn(text) {
			let lines = 1;
			for (let at = text.indexOf("\n"); at >= 0 && at < text.length - 1; at = text.indexOf("\n", at + 1)) lines += 1;
			return lines;
		}
		function endOfStart(text) {
			let end = 0;
			for (let line = 0; line < context.lines; line += 1) {
				let next = text.indexOf("\n", end);
				if (end = next < 0 ? text.length : next + 1, end > context.characters) break;
			}
			if (end <= context.characters) return end;
			let lineEnd = text.lastIndexOf("\n", context.characters - 1) + 1;
			if (lineEnd > 0) return lineEnd;
			let blank = text.lastIndexOf(" ", context.characters) + 1;
			return blank > 0 ? blank : (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, context.characters);
		}
		function startOfEnd(text) {
			let start = text.length;
			for (let line = 0; line < context.lines && start > 0 && (start = text.lastIndexOf("\n", start - 2) + 1, !(text.length - start > context.characters)); line += 1);
			if (text.length - start <= context.characters) return start;
			let earliest = text.length - context.characters, lineStart = text.indexOf("\n", earliest) + 1;
			if (lineStart > 0 && lineStart < text.length) return lineStart;
			let blank = text.indexOf(" ", earliest) + 1;
			return blank > 0 ? blank : (0, _shared_report_shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, earliest);
		}
	}),
67039: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => nameOf,
			g: () => headlineOf
		});
		var _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55258), _untouched_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19480);
		let nameOf = ({ path, key }) => key === void 0 ? path : `${path} \u00b7 ${key}`, words = {
			breaking: ["breaks its callers", "break their callers"],
			behavioural: ["changes behaviour", "change behaviour"],
			cosmetic: ["is cosmetic", "are cosmetic"],
			none: ["is the same", "are the same"]
		};
		function headlineOf(data) {
			let { prompts, problems, base } = data;
			if (base === void 0) return { headline: "there is no base to compare the prompts with" };
			let unread = new Set(problems.map(({ file }) => file)).size, parts = [
				"breaking",
				"behavioural",
				"cosmetic"
			].flatMap((impact) => {
				let count = prompts.filter((prompt) => prompt.impact === impact).length;
				return count === 0 ? [] : [{
					count,
					said: words[impact][count === 1 ? 0 : 1]
				}];
			}).map(({ count, said }, at) => `${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(count)} ${at === 0 ? `${count === 1 ? "prompt" : "prompts"} ` : ""}${said}`), unreadable = unread === 0 ? [] : [`${(0, _shared_config_format_js__WEBPACK_IMPORTED_MODULE_0__.B4)(unread)} ${unread === 1 ? "file" : "files"} cannot be read`], all = [...parts, ...unreadable];
			return { headline: all.length === 0 ? _untouched_js__WEBPACK_IMPORTED_MODULE_1__.s : all.join(", ") };
		}
	}),
81592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Q: () => sideBySide });
		var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7152);
		function sideBySide(base, head, max) {
			if (base.length <= max && head.length <= max) return {
				base,
				head
			};
			let from = startOf(base, firstDifference(base, head), max);
			return {
				base: cut(base, from, max),
				head: cut(head, from, max)
			};
		}
		function firstDifference(a, b) {
			let end = Math.min(a.length, b.length), index = 0;
			for (; index < end && a.charCodeAt(index) === b.charCodeAt(index);) index += 1;
			return index;
		}
		function startOf(text, difference, max) {
			let earliest = difference - Math.floor(max * .3);
			if (earliest <= 0) return 0;
			let word = text.slice(earliest, difference).search(/(?<=\s)\S/);
			return (0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(text, word === -1 ? earliest : earliest + word);
		}
		function cut(text, from, max) {
			let start = from > 0 ? "\u2026" : "", rest = text.slice(from);
			return start.length + rest.length <= max ? start + rest : `${start}${rest.slice(0, (0, _shorten_js__WEBPACK_IMPORTED_MODULE_0__.m)(rest, max - start.length - 1)).trimEnd()}\u2026`;
		}
	})
};

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
	})
};

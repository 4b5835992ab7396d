export const shared = {
23574: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => originIn });
		function originIn(source, position, value) {
			let { offset: start, end } = position;
			if (value.length <= end - start && source.text.startsWith(value, start)) return (offset) => start + offset;
			let walk, walked = (offset) => {
				walk ??= walkedOrigin(source.text.slice(start, end), value);
				let at = walk(offset);
				return at === void 0 ? void 0 : start + at;
			};
			if (source.text[start] !== "|") return walked;
			let inBlock = blockOrigin(source, position, value);
			return (offset) => inBlock(offset) ?? walked(offset);
		}
		function blockOrigin(source, { offset: header, end }, value) {
			let first = source.at(header).line + 1, feed = source.text[source.lineStart(first) - 2] === "\r" ? 2 : 1, lengthOf = (line) => {
				let next = source.lineStart(line + 1);
				return (next >= end && source.text[end - 1] !== "\n" ? end : next - feed) - source.lineStart(line);
			}, empty = /^\n*/.exec(value)?.[0].length ?? 0, after = value.indexOf("\n", empty), indent = lengthOf(first + empty) - ((after < 0 ? value.length : after) - empty), [line, from] = [first, 0];
			return (offset) => {
				if (offset >= value.length || indent < 0) return;
				offset < from && ([line, from] = [first, 0]);
				let length = Math.max(0, lengthOf(line) - indent);
				for (; offset > from + length; length = Math.max(0, lengthOf(line) - indent)) {
					if (source.lineStart(line) >= end) return;
					from += length + 1, line += 1;
				}
				let at = source.lineStart(line) + indent;
				return at + length <= end && source.text.slice(at, at + length) === value.slice(from, from + length) && (value[from + length] ?? "\n") === "\n" ? at + offset - from : void 0;
			};
		}
		function walkedOrigin(raw, value) {
			let isEscaped = raw.startsWith("\""), starts = [], places = [], at = contentStart(raw), expected = -1, known = 0;
			for (; known < value.length; known += 1) {
				let code = value.charCodeAt(known), end = at + 1;
				if (raw.charCodeAt(at) !== code || isEscaped && code === backslash) {
					let found = next(raw, at, value[known], isEscaped);
					if (found === void 0) break;
					at = found.at, end = found.end;
				}
				if (at !== expected && (starts.push(known), places.push(at)), expected = at + 1, at = end, isEscaped || code !== lineFeed) continue;
				let indented = at;
				for (; indented < at + widest && raw.charCodeAt(indented) === blank;) indented += 1;
				let line = value.slice(known + 1, value.indexOf("\n", known + 1) + 1 || void 0);
				line.startsWith(" ") || line.length < 2 || !raw.startsWith(line, indented) || (starts.push(known + 1), places.push(indented), known += line.length - 1, expected = indented + line.length - 1, at = expected);
			}
			return (offset) => {
				if (offset >= known) return;
				let low = 0;
				for (let high = starts.length - 1; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return places[low] + offset - starts[low];
			};
		}
		let backslash = 92, lineFeed = 10, blank = 32, widest = 64;
		function contentStart(raw) {
			let [header = ""] = /^[|>][^\n]*\n|^["']/.exec(raw) ?? [];
			return header.length;
		}
		let escapes = {
			n: "\n",
			t: "	",
			r: "\r",
			b: "\b",
			f: "\f",
			0: "\0",
			e: "\x1B"
		};
		function next(raw, from, char, isEscaped) {
			for (let at = from; at < raw.length; at += 1) {
				let here = raw[at];
				if (isEscaped && here === "\\") {
					let { text, length } = escaped(raw, at);
					if (text !== "" && text[0] === char) return {
						at,
						end: at + length
					};
					if (text === "" || isSpace(text)) {
						at += length - 1;
						continue;
					}
					return isSpace(char) ? {
						at,
						end: at
					} : void 0;
				}
				if (here === char || char === " " && here === "\n") return {
					at,
					end: at + 1
				};
				if (!isSpace(here) && here !== "'") return isSpace(char) ? {
					at,
					end: at
				} : void 0;
			}
			return isSpace(char) ? {
				at: raw.length,
				end: raw.length
			} : void 0;
		}
		let isSpace = (char) => /\s/.test(char);
		function continued(raw, at) {
			if (raw[at + 1] !== "\n" && raw.slice(at + 1, at + 3) !== "\r\n") return 0;
			let end = raw.indexOf("\n", at) + 1;
			for (; raw[end] === " " || raw[end] === "	";) end += 1;
			return end - at;
		}
		function escaped(raw, at) {
			let broken = continued(raw, at);
			if (broken > 0) return {
				text: "",
				length: broken
			};
			let [whole, hex] = /^\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U[\da-fA-F]{8})/.exec(raw.slice(at, at + 10)) ?? [];
			if (whole !== void 0) return {
				text: String.fromCharCode(Number.parseInt(hex ?? whole.slice(2), 16)),
				length: whole.length
			};
			let letter = raw[at + 1] ?? "";
			return {
				text: escapes[letter] ?? letter,
				length: 2
			};
		}
	})
};

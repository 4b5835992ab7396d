import { shared as shared0 } from './5729.shared.js';
export const id = 9777;
export const ids = [
	9777,
	4502,
	7513
];
export const modules = {
	69777: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { instructions: () => instructions });
		var errors = __webpack_require__(83502), front_matter = __webpack_require__(62791), external_node_path_ = __webpack_require__(76760), prompts_source = __webpack_require__(97513), none = __webpack_require__(54502), text_part = __webpack_require__(35617);
		function withoutCode(line) {
			let runs = [...line.matchAll(/`+/g)].map(({ 0: marks, index }) => ({
				index,
				length: marks.length
			})), waiting = Map.groupBy(runs.keys(), (run) => runs[run]?.length ?? 0), ends = new Map([...waiting].map(([length, list]) => [length, {
				list,
				next: 0
			}])), shown = "", at = 0;
			for (let run = 0; run < runs.length; run += 1) {
				let { index, length } = runs[run], found = ends.get(length);
				for (; (found.list[found.next] ?? Infinity) <= run;) found.next += 1;
				let last = found.list[found.next];
				if (last === void 0) continue;
				let end = (runs[last]?.index ?? 0) + length;
				shown += line.slice(at, index) + " ".repeat(end - index), at = end, run = last;
			}
			return shown + line.slice(at);
		}
		let fence = /^ {0,3}(`{3,}|~{3,})/, reference = /(^|[\s(])@((?:~\/|\.{0,2}\/)?[\w.-]+(?:\/[\w.-]+)*)/g;
		function importsIn(text) {
			let found = [], open, start = 0;
			for (let line of text.split("\n")) {
				let [, marks] = fence.exec(line) ?? [];
				if (open === void 0) {
					if (marks !== void 0) open = marks;
					else for (let one of importsOfLine(line)) found.push({
						...one,
						offset: start + one.offset,
						end: start + one.end
					});
				} else marks?.startsWith(open) && (open = void 0);
				start += line.length + 1;
			}
			return found;
		}
		function importsOfLine(line) {
			return line.includes("@") ? [...withoutCode(line).matchAll(reference)].map(({ 1: before = "", 2: given = "", index }) => {
				let path = sentenceEnd(given), offset = index + before.length;
				return {
					path,
					offset,
					end: offset + 1 + path.length
				};
			}) : [];
		}
		function sentenceEnd(path) {
			let end = path.length;
			for (; path[end - 1] === ".";) --end;
			return path.slice(0, end);
		}
		async function importsOf(source, body, files) {
			let parts = [], notes = [], seen = new Set([source.path]), asked = new Set(), isFull = !1, follow = async (from, first, end, hops) => {
				for (let { path, offset } of importsIn(from.text.slice(first, end))) {
					let { line, column } = from.at(first + offset), place = {
						file: from.path,
						line,
						column
					}, full = external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), path);
					if (isFull) return;
					if (seen.has(full)) continue;
					if (asked.add(full), asked.size > 100) {
						isFull = !0, notes.push({
							...place,
							message: "It imports more than 100 files. This one and all after it are not read."
						});
						return;
					}
					let found = /^[~/]/.test(path) || full.startsWith("..") ? void 0 : await files.read(`/${full}`);
					if (found === void 0) /^[~./]|\.\w+$/.test(path) && notes.push({
						...place,
						message: `@${path} is no file of this repository, and is not looked into.`
					});
					else if (hops >= 5) notes.push({
						...place,
						message: `@${path} is imported over more than 5 files, and is not read.`
					});
					else {
						seen.add(found.path);
						let text = new prompts_source.Source(found.path, found.text);
						parts.push((0, text_part.X)(text, text.text, {
							...text.span(),
							file: found.path
						}, none.none)), await follow(text, 0, text.text.length, hops + 1);
					}
				}
			};
			return await follow(source, body.offset, body.end, 0), {
				parts,
				files: [...seen].slice(1),
				notes
			};
		}
		let kinds = [
			[/(?:^|\/)(?:CLAUDE|CLAUDE\.local|GEMINI)\.md$/, {
				kind: "instructions",
				role: "system",
				imports: !0
			}],
			[/(?:^|\/)\.claude\/commands\//, {
				kind: "prompt",
				role: "user"
			}],
			[/\.prompt\.md$/, {
				kind: "prompt",
				role: "user"
			}],
			[/(?:^|\/)\.claude\/agents\/|\.(?:agent|chatmode)\.md$/, {
				kind: "agent",
				role: "system"
			}]
		], instructionKind = (path) => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? {
			kind: "instructions",
			role: "system"
		};
		var loose_header = __webpack_require__(16636), parameters = __webpack_require__(8608), prompts_settings = __webpack_require__(5729), template = __webpack_require__(71690);
		let shown = new Set([
			...new Set([
				"name",
				"title",
				"owner",
				"version",
				"author",
				"authors",
				"license",
				"metadata",
				"tags",
				"color"
			]),
			"argument-hint",
			"compatibility"
		]), isChosen = (path) => /(?:^|\/)SKILL\.md$|\.mdc$|\.(?:agent|chatmode|instructions)\.md$|\.claude\//.test(path), instructions = { async parse(source, files) {
			return /\.prompt\.md$/.test(source.path) && (0, template.ht)(source.text).length > 0 ? (await __webpack_require__.e(8483).then(__webpack_require__.bind(__webpack_require__, 864))).text.parse(source, files) : parsed(source, files);
		} };
		async function parsed(source, files) {
			let header = headerOf(source), body = header?.body ?? source.span(), text = source.text.slice(body.offset);
			if (text.trim() === "") {
				let { line, column } = body;
				throw new errors.yo({
					file: source.path,
					line,
					column,
					message: "There are no instructions in it."
				});
			}
			let { imports, kind, role } = instructionKind(source.path), imported = imports ? await importsOf(source, body, files) : {
				parts: [],
				files: [],
				notes: []
			}, part = (0, text_part.X)(source, text, body, none.none);
			return {
				prompts: [{
					path: source.path,
					format: "instructions",
					kind,
					position: source.span(),
					...header ? described(source.path, header) : {
						metadata: [],
						settings: [],
						parameters: {}
					},
					tools: [],
					language: "none",
					messages: [{
						role,
						parts: [part, ...imported.parts],
						position: body
					}],
					variables: [],
					examples: [],
					testData: [],
					evaluators: [],
					files: imported.files
				}],
				notes: imported.notes
			};
		}
		function headerOf(source) {
			let front = (0, front_matter.E)(source);
			if (front === void 0) return;
			let loose = front.problems.length > 0 ? (0, loose_header.M)(source, front) : void 0;
			if (front.problems.length > 0 && loose === void 0) throw new errors.yo(front.problems);
			let { value, at } = loose ?? front;
			if (value === null) return {
				fields: {},
				at,
				body: front.body.position
			};
			if (!(typeof value != "object" || Array.isArray(value))) return {
				fields: value,
				at,
				body: front.body.position
			};
		}
		function described(path, { fields, at }) {
			let text = (key) => {
				let value = fields[key];
				return typeof value == "string" || typeof value == "number" ? String(value) : void 0;
			}, [name, description, model] = [
				text("name") ?? text("title"),
				text("description"),
				text("model")
			], inside = typeof fields.metadata == "object" ? fields.metadata : null, [owner, version] = [text("owner"), text("version")], author = inside?.owner, release = inside?.version, isMetadata = (key) => shown.has(key) || key === "description" && !isChosen(path), settings = Object.entries(fields).filter(([key, value]) => !isMetadata(key) && key !== "model" && value !== null);
			return {
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				...model !== void 0 && { model: {
					id: model,
					position: at(["model"])
				} },
				...placed("owner", owner ?? author, at(owner === void 0 ? ["metadata", "owner"] : ["owner"])),
				...placed("version", version ?? release, at(version === void 0 ? ["metadata", "version"] : ["version"])),
				metadata: Object.entries(fields).flatMap(([key, value]) => isMetadata(key) ? (0, prompts_settings.f)(value, [key], at) : []),
				parameters: (0, parameters.m)(fields),
				settings: settings.flatMap(([key, value]) => listed((0, prompts_settings.f)(value, [key], at)))
			};
		}
		let placed = (key, value, position) => typeof value == "string" || typeof value == "number" ? { [key]: {
			value: String(value),
			position
		} } : {}, listed = (settings) => settings.map((setting) => /tools$/i.test(setting.key) && typeof setting.value == "string" ? {
			...setting,
			value: toolsOf(setting.value)
		} : setting);
		function toolsOf(text) {
			let tools = [""], depth = 0;
			for (let char of text) char === "(" && (depth += 1), char === ")" && --depth, char === "," && depth <= 0 ? tools.push("") : tools[tools.length - 1] += char;
			return tools.map((tool) => tool.trim()).filter((tool) => tool !== "");
		}
	}),
	62791: (shared0[62791]),
	16636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { M: () => looseHeader });
		var _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38453);
		let entry = /^([A-Za-z][\w-]*):[ \t]*(.*(?:\n(?![A-Za-z][\w-]*:).*)*)/gm;
		function looseHeader(source, front) {
			let start = source.text.indexOf("\n") + 1, text = source.text.slice(start, front.body.position.offset).replace(/^---[ \t]*\r?\n?$/m, ""), entries = [...text.matchAll(entry)], [first] = entries;
			if (first === void 0 || entries.length > 1e3 || /[^\s#]/.test(text.slice(0, first.index).replaceAll(/^#.*$/gm, ""))) return;
			let found = new Map();
			for (let { 0: whole, 1: key = "", 2: written = "", index } of entries) {
				let given = written.trimEnd(), offset = start + index + whole.indexOf(written, key.length + 1), { value, problems, readable } = (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_0__.readYaml)(source.path, `${key}: ${written}`), isYaml = readable && problems.length === 0;
				if (found.has(key) || !isYaml && given.includes("\n")) return;
				let own = isYaml ? value[key] : given;
				found.set(key, {
					value: own,
					offset,
					end: offset + given.length
				});
			}
			return {
				value: Object.fromEntries([...found].map(([key, { value }]) => [key, value])),
				at: ([key]) => {
					let { offset, end } = found.get(String(key)) ?? {
						offset: 0,
						end: 0
					};
					return source.span(offset, end);
				}
			};
		}
	}),
	8608: (shared0[8608]),
	5729: (shared0[5729]),
	97513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Source: () => Source });
		class Source {
			path;
			text;
			#starts;
			constructor(path, text) {
				this.path = path, this.text = text.replace(/^\uFEFF/, "");
			}
			at(offset) {
				let starts = this.#lines(), low = 0, high = starts.length - 1;
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return {
					line: low + 1,
					column: offset - starts[low] + 1
				};
			}
			span(offset = 0, end = this.text.length) {
				return {
					...this.at(offset),
					endLine: this.at(Math.max(offset, end - 1)).line,
					offset,
					end
				};
			}
			lineStart(line) {
				return this.#lines()[line - 1] ?? this.text.length;
			}
			#lines() {
				if (this.#starts === void 0) {
					let starts = [0];
					for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
					this.#starts = starts;
				}
				return this.#starts;
			}
		}
	}),
	54502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
		let none = { read: (template) => ({
			uses: [],
			includes: [],
			render: () => template
		}) };
	})
};

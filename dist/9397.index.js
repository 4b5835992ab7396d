import { shared as shared0 } from './38252.shared.js';
export const id = 9397;
export const ids = [
	9397,
	4502,
	7513
];
export const modules = {
	89397: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { promptfoo: () => promptfoo });
		var errors = __webpack_require__(83502), key_path = __webpack_require__(15192), prompts_document = __webpack_require__(36537), messages_reader = __webpack_require__(51148), tools = __webpack_require__(41812), parameters = __webpack_require__(8608), settings = __webpack_require__(5729), none = __webpack_require__(54502);
		let isMapping = (given) => typeof given == "object" && !!given && !Array.isArray(given);
		async function entriesOf(source, document, files, complain) {
			let given = isMapping(document.value) ? document.value.prompts : void 0, outside = typeof given == "string" ? await listIn(given, files) : void 0;
			if (outside !== void 0) {
				let own = (0, prompts_document.l)(outside);
				return listed(own.value, [], outside, own, complain);
			}
			return typeof given == "string" ? listed([given], ["prompts"], source, document, complain, !0) : Array.isArray(given) ? listed(given, ["prompts"], source, document, complain) : isMapping(given) ? Object.entries(given).map(([raw, label]) => {
				let keys = ["prompts", raw];
				return {
					raw,
					keys,
					whole: keys,
					...typeof label == "string" && { label },
					source,
					document
				};
			}) : (given !== void 0 && complain(["prompts"], "must be a prompt, or a list of them."), []);
		}
		async function listIn(raw, files) {
			let [, path] = /^file:\/\/(.+\.(?:ya?ml|json))$/i.exec(raw) ?? [], found = path === void 0 ? void 0 : await files.read(path);
			if (found === void 0) return;
			let { value } = (0, prompts_document.l)(found);
			return Array.isArray(value) && value.length > 0 && !value.some((one) => isMapping(one) && "role" in one) ? found : void 0;
		}
		function listed(list, above, source, document, complain, isAlone = !1) {
			return list.flatMap((one, index) => {
				let whole = isAlone ? above : [...above, index];
				if (typeof one == "string") return [{
					raw: one,
					keys: whole,
					whole,
					source,
					document
				}];
				let { raw, id, label, config } = isMapping(one) ? one : {}, text = raw ?? id;
				return typeof text == "string" ? [{
					raw: text,
					keys: [...whole, raw === void 0 ? "id" : "raw"],
					whole,
					...typeof label == "string" && { label },
					...typeof label != "string" && raw !== void 0 && typeof id == "string" && { label: id },
					...config !== void 0 && { config },
					source,
					document
				}] : (complain(whole, "must be a text, or have one as raw or id."), []);
			});
		}
		let isNoModel = (id) => /^(?:file:|exec:|python:|golang:|https?:|wss?:|package:|webhook:|echo$)/.test(id);
		function providerOf(config, label) {
			let key = config.providers === void 0 ? "targets" : "providers", given = config[key], [only, second] = (typeof given == "string" ? [given] : Array.isArray(given) ? given : []).map((one, index) => providerIn(one, typeof given == "string" ? [key] : [key, index])).filter((one) => one === void 0 || (one.prompts?.some((name) => isMeant(name, label)) ?? !0));
			return second === void 0 && only !== void 0 && !isNoModel(only.id) ? only : void 0;
		}
		function providerIn(given, keys) {
			if (typeof given == "string") return {
				id: given,
				keys,
				configKeys: keys
			};
			if (!isMapping(given)) return;
			let listOf = (value) => Array.isArray(value) ? { prompts: value } : {};
			if (typeof given.id == "string") {
				let { id, config, prompts } = given;
				return {
					id,
					keys: [...keys, "id"],
					config,
					configKeys: [...keys, "config"],
					...listOf(prompts)
				};
			}
			let [[name, inner] = ["", void 0]] = Object.entries(given);
			return isMapping(inner) ? {
				id: typeof inner.id == "string" ? inner.id : name,
				keys: [...keys, name],
				config: inner.config,
				configKeys: [
					...keys,
					name,
					"config"
				],
				...listOf(inner.prompts)
			} : void 0;
		}
		function isMeant(name, label) {
			return typeof name == "string" ? name.endsWith("*") ? label.startsWith(name.slice(0, -1)) : label === name || label.startsWith(`${name}:`) : !1;
		}
		function askedOf(config, entry, source, document) {
			let provider = providerOf(config, entry.label ?? entry.raw), reader = new messages_reader.D(source, document, none.none), general = {
				given: mapping(provider?.config),
				keys: provider?.configKeys ?? [],
				reader
			}, own = {
				given: mapping(entry.config),
				keys: [...entry.whole, "config"],
				reader: entry.source === source ? reader : new messages_reader.D(entry.source, entry.document, none.none)
			}, all = {
				...general.given,
				...own.given
			}, choice = (0, tools.Z)(all.tool_choice);
			return {
				...provider && { model: {
					id: provider.id,
					position: reader.at(provider.keys)
				} },
				parameters: (0, parameters.m)(all),
				settings: [general, own].flatMap(asked_settings),
				tools: asked_tools(own.given.tools === void 0 ? general : own),
				...choice !== void 0 && { toolChoice: choice }
			};
		}
		let mapping = (given) => isMapping(given) ? given : {};
		function asked_settings({ given: { tools: _, ...given }, keys, reader }) {
			return Object.keys(given).length === 0 ? [] : (0, settings.f)(given, keys, reader.at);
		}
		let asked_tools = ({ given, keys, reader }) => Array.isArray(given.tools) ? (0, tools.j)(given.tools, [...keys, "tools"], reader) : [], service = /^(langfuse|portkey|helicone|huggingface|exec|python|golang|package):/i, script = /\.(?:[cm]?[jt]s|py|rb|sh|bash|ps1|pl|exe|bat|cmd|go)(?::[\w.]+)?$/i, contents_text = /\.(?:txt|md|j2|json|ya?ml)$/i, bare = /^[^\s{}]+\.(?:txt|md|j2|jsonl?|ya?ml|csv|[cm]?[jt]s|py|sh|rb)(?::\w+)?$/i;
		async function contentsOf({ raw, keys, source, document }, files) {
			if (service.test(raw)) return { note: "is made by a service or a program, and is not looked into." };
			if (!raw.startsWith("file://") && !bare.test(raw)) {
				let { offset, end } = document.range(keys);
				return { contents: [{
					text: raw,
					source,
					position: source.span(offset, end)
				}] };
			}
			let path = raw.replace(/^file:\/\//, "");
			if (script.test(path)) return { note: "is a script, and is not run to see what prompt it makes." };
			if (/[*?[\]{}]/.test(path)) return { note: "means several files. List them under prompts: in aiops.yml." };
			if (!contents_text.test(path)) return { note: "is a file of a kind that is not looked into. Texts, JSON and YAML are." };
			let found = await files.read(path);
			return found === void 0 ? { problem: "is a file that is not there." } : { contents: /\.txt$/i.test(path) ? partsOf(found) : [wholeOf(found)] };
		}
		let wholeOf = (source) => ({
			text: source.text,
			source,
			position: source.span(),
			path: source.path
		});
		function partsOf(source) {
			let parts = [], add = (from, to) => {
				let given = source.text.slice(from, to), offset = from + given.length - given.trimStart().length, end = from + given.trimEnd().length;
				offset < end && parts.push({
					text: given.trim(),
					source,
					position: source.span(offset, end),
					path: source.path
				});
			}, from = 0;
			for (let { 0: line, index } of source.text.matchAll(/^[ \t]{0,99}---[ \t]{0,99}\r?$/gm)) add(from, index), from = index + line.length;
			return add(from, source.text.length), parts;
		}
		var json_document = __webpack_require__(7545), yaml_document = __webpack_require__(38453), media_kind = __webpack_require__(49709), roles = __webpack_require__(76470), text_renderer = __webpack_require__(57547);
		function rendererOf(prompt, template, language) {
			let render = (0, text_renderer.F)(prompt, template, language), { line, column, file = prompt.path } = template.position, refused = (message) => new errors.yo({
				file,
				line,
				column,
				message
			});
			return (values) => {
				let problems = [], text = render(values, problems);
				if (problems.length > 0) throw new errors.yo(problems);
				let isJson = text.trimStart().startsWith("["), { value, readable } = isJson ? (0, json_document.V)(file, text) : (0, yaml_document.readYaml)(file, text);
				if (!readable || !Array.isArray(value)) throw refused(`What it renders to is no list of messages in ${isJson ? "JSON" : "YAML"}. A value with quotes or line breaks needs the filter tojson.`);
				return value.map((one) => {
					let { role: name, content } = isMapping(one) ? one : {}, role = typeof name == "string" && Object.hasOwn(roles.O, name) ? roles.O[name] : void 0;
					if (role === void 0) throw refused("What it renders to has a message without a role that there is.");
					return {
						role,
						parts: renderer_partsOf(content)
					};
				});
			};
		}
		function renderer_partsOf(content) {
			return typeof content == "string" ? [{
				type: "text",
				text: content
			}] : Array.isArray(content) ? content.map((part) => {
				let { type, text, image_url: image } = isMapping(part) ? part : {};
				if (type === "text" && typeof text == "string") return {
					type: "text",
					text
				};
				let url = isMapping(image) ? image.url : image;
				return typeof url == "string" ? {
					type: "media",
					kind: (0, media_kind.l)(url),
					source: url
				} : textOf(part);
			}) : content == null ? [] : [textOf(content)];
		}
		let textOf = (given) => ({
			type: "text",
			text: JSON.stringify(given)
		}), most = 1e3;
		function testData({ tests, defaultTest }, path, at) {
			let notes = [], note = (keys, message) => {
				if (notes.length >= 100) return;
				let { line, column } = at(keys);
				notes.push({
					file: path,
					line,
					column,
					key: (0, key_path.D)(keys),
					message
				});
			};
			typeof tests == "string" && note(["tests"], "is another file or a script, and is not looked into.");
			let common = isMapping(defaultTest) ? valuesIn(defaultTest.vars, ["defaultTest", "vars"], note) : {}, rows = (Array.isArray(tests) ? tests : []).flatMap((test, index) => {
				let keys = ["tests", index];
				if (!isMapping(test)) return note(keys, "is another file or a script, and is not looked into."), [];
				let own = {
					...common,
					...valuesIn(test.vars, [...keys, "vars"], note)
				}, expected = answerOf(test.assert);
				return each(expected === void 0 || Object.hasOwn(own, "expected") ? own : {
					...own,
					expected
				}).map((one) => ({
					values: one,
					position: at(keys)
				}));
			});
			return rows.length > most && note(["tests"], `makes more than ${most} rows, of which the first are looked at.`), {
				rows: rows.slice(0, most),
				notes
			};
		}
		function valuesIn(vars, keys, note) {
			return typeof vars == "string" && note(keys, "is another file, and is not looked into."), isMapping(vars) ? Object.fromEntries(Object.entries(vars).filter(([name, value]) => {
				let isFile = typeof value == "string" && /^(?:file|package):\/\//.test(value);
				return isFile && note([...keys, name], "is another file or a script, and is not looked into."), !isFile;
			})) : {};
		}
		function answerOf(given) {
			let equal = (Array.isArray(given) ? given : []).filter((one) => isMapping(one) && one.type === "equals"), value = equal.length === 1 ? equal[0]?.value : void 0;
			return typeof value == "string" && (value.includes("{{") || value.startsWith("file:")) ? void 0 : value;
		}
		function each(values) {
			let rows = [{}];
			for (let [name, value] of Object.entries(values)) {
				let choices = Array.isArray(value) && value.length > 0 ? value : [value];
				rows = rows.slice(0, 1001).flatMap((row) => choices.slice(0, 1001).map((one) => ({
					...row,
					[name]: one
				}))), rows = rows.slice(0, 1001);
			}
			return rows;
		}
		var messages_messages = __webpack_require__(33591), prompts_origin = __webpack_require__(23574);
		let isSpan = (given) => "offset" in given && "end" in given && "line" in given && typeof given.offset == "number";
		function relocated(given, place) {
			return typeof given != "object" || !given ? given : Array.isArray(given) ? given.map((one) => relocated(one, place)) : isSpan(given) ? place(given) : Object.fromEntries(Object.entries(given).map(([key, value]) => [key, relocated(value, place)]));
		}
		var prompts_source = __webpack_require__(97513), text_part = __webpack_require__(35617);
		function toldIn(content, path, language) {
			let document = messageList(content);
			if (document !== void 0) return told_listed(content, document, path, language);
			let { source } = content, position = source.path === path ? content.position : {
				...content.position,
				file: source.path
			}, text = (0, text_part.X)(source, content.text, position, language), told = {
				messages: [{
					role: "user",
					parts: [text],
					position
				}],
				problems: [],
				notes: []
			};
			return isMadeByRendering(content.text) ? {
				...told,
				template: text
			} : told;
		}
		let mayBeMessages = /^(?:\s|#[^\n]*\n)*[-[&!%]/;
		function messageList({ text, source }) {
			let start = text.trimStart();
			if (!start.startsWith("[") && !start.startsWith("- ") && !/\.ya?ml$/i.test(source.path) || !mayBeMessages.test(text) || !/role|\\/.test(text)) return;
			let document = start.startsWith("[") ? (0, json_document.V)(source.path, text) : (0, yaml_document.readYaml)(source.path, text), { value, readable } = document;
			return readable && Array.isArray(value) && value.length > 0 && value.every((one) => isMapping(one) && "role" in one) ? document : void 0;
		}
		let isMadeByRendering = (text) => /^\s*(?:\[|- role\s*:)/.test(text) && /["']?role["']?\s*:/.test(text) && /\{%/.test(text);
		function told_listed(content, document, path, language) {
			let { source } = content, inner = new prompts_source.Source(source.path, content.text), reader = new messages_reader.D(inner, document, language), place = placeIn(content, path);
			try {
				let messages = relocated((0, messages_messages.w)(document.value, [], reader), place), [problems, notes] = [reader.problems, reader.notes].map((list) => list.map((one) => told(one, inner, place)));
				return {
					messages,
					problems: problems ?? [],
					notes: notes ?? []
				};
			} catch (error) {
				throw error instanceof errors.yo ? new errors.yo(error.problems.map((one) => told(one, inner, place)), { cause: error }) : error;
			}
		}
		function told(problem, inner, place) {
			let { line = 1, column = 1 } = problem, at = place(inner.span(inner.lineStart(line) + column - 1, inner.lineStart(line) + column));
			return {
				...problem,
				...at.file !== void 0 && { file: at.file },
				line: at.line,
				column: at.column
			};
		}
		function placeIn({ source, position, text }, path) {
			let other = source.path === path ? {} : { file: source.path }, origin = (0, prompts_origin.C)(source, position, text);
			return ({ offset, end }) => {
				let start = origin(offset);
				if (start === void 0) return {
					...position,
					...other
				};
				let last = end > offset ? origin(end - 1) ?? start : start, after = Math.min(position.end, Math.max(start, last) + +(end > offset));
				return {
					...source.span(start, Math.max(start, after)),
					...other
				};
			};
		}
		var languages = __webpack_require__(333), prompts_variables = __webpack_require__(53403);
		let promptfoo = {
			parse: (source, files) => new Reading(source, files).parsed(),
			async renderer(prompt) {
				let { template, language } = prompt;
				return template && rendererOf(prompt, template, await (0, languages.e)(language));
			}
		}, promptfoo_most = 2e3;
		class Reading {
			#source;
			#files;
			#document;
			#config;
			#problems;
			#notes = [];
			#prompts = [];
			#isFull = !1;
			#keys = new Map();
			constructor(source, files) {
				this.#source = source, this.#files = files, this.#document = (0, prompts_document.l)(source), this.#problems = [...this.#document.problems];
				let { value } = this.#document;
				if (!isMapping(value)) throw new errors.yo({
					file: source.path,
					line: 1,
					column: 1,
					message: "It must be a mapping with prompts."
				});
				this.#config = value;
			}
			async parsed() {
				let language = await (0, languages.e)("nunjucks"), entries = await entriesOf(this.#source, this.#document, this.#files, (keys, message) => this.#tell(this.#problems, this.#source, this.#document, keys, message)), { rows, notes } = testData(this.#config, this.#source.path, this.#at);
				this.#notes.push(...notes);
				for (let entry of entries) await this.#read(entry, rows, language);
				return {
					prompts: this.#prompts,
					problems: this.#problems,
					notes: this.#notes
				};
			}
			#at = (keys) => {
				let { offset, end } = this.#document.range(keys);
				return this.#source.span(offset, end);
			};
			#tell(list, source, document, keys, message) {
				let { line, column } = source.at(document.range(keys).offset);
				list.push({
					file: source.path,
					line,
					column,
					key: (0, key_path.D)(keys),
					message
				});
			}
			async #read(entry, rows, language) {
				let { source, document, keys } = entry, meant = await contentsOf(entry, this.#files);
				if ("note" in meant && this.#tell(this.#notes, source, document, keys, meant.note), "problem" in meant && this.#tell(this.#problems, source, document, keys, meant.problem), "contents" in meant) {
					meant.contents.length === 0 && this.#tell(this.#problems, source, document, keys, "has no prompt in it.");
					for (let [index, content] of meant.contents.entries()) {
						if (this.#prompts.length >= promptfoo_most) {
							this.#isFull || this.#tell(this.#problems, source, document, keys, `makes more than ${promptfoo_most} prompts.`), this.#isFull = !0;
							return;
						}
						try {
							this.#prompts.push(this.#prompt(entry, content, index, meant.contents.length > 1, rows, language));
						} catch (error) {
							if (!(error instanceof errors.yo)) throw error;
							this.#problems.push(...error.problems);
						}
					}
				}
			}
			#prompt(entry, content, index, isOneOfSeveral, rows, language) {
				let { path } = this.#source, { messages, template, problems, notes } = toldIn(content, path, language);
				this.#problems.push(...problems), this.#notes.push(...notes);
				let named = entry.label ?? content.path, key = this.#free(named === void 0 ? void 0 : isOneOfSeveral ? `${named}:${index + 1}` : named), texts = (0, prompts_variables.C)(messages, template), asked = texts.some(({ uses }) => uses.some(({ name }) => name === conversation)), variables = (0, prompts_variables.D)(texts, asked ? [{
					name: conversation,
					default: []
				}] : []);
				this.#tellEnvironment(texts.flatMap(({ uses }) => uses));
				let { offset, end } = entry.document.range(entry.whole), files = [entry.source.path, content.source.path].filter((one) => one !== path);
				return {
					path,
					key,
					format: "promptfoo",
					kind: "prompt",
					position: {
						...entry.source.span(offset, end),
						...entry.source.path !== path && { file: entry.source.path }
					},
					...entry.label !== void 0 && { name: entry.label },
					...this.#described(),
					...askedOf(this.#config, entry, this.#source, this.#document),
					language: "nunjucks",
					messages,
					...template && { template },
					variables,
					examples: [],
					testData: rows,
					evaluators: [],
					files: [...new Set(files)]
				};
			}
			#free(named) {
				let first = named ?? `#${this.#prompts.length + 1}`, number = this.#keys.get(first) ?? 0, key = first;
				do
					number += 1, key = number === 1 ? first : `${first}:${number}`;
				while (number > 1 && this.#keys.has(key));
				return this.#keys.set(first, number), key !== first && this.#keys.set(key, 1), key;
			}
			#described() {
				let { description, tags } = this.#config, known = Object.entries({
					description,
					tags
				}).filter(([, value]) => value !== void 0);
				return {
					...typeof description == "string" && { description },
					metadata: known.flatMap(([key, value]) => (0, settings.f)(value, [key], this.#at))
				};
			}
			#tellEnvironment(uses) {
				for (let { name, position } of uses) {
					if (!/^env\b/.test(name)) continue;
					let { line, column, file = this.#source.path } = position;
					this.#notes.push({
						file,
						line,
						column,
						key: name.slice(0, 60),
						message: "is of the environment where promptfoo runs. It is not looked up here."
					});
				}
			}
		}
		let conversation = "_conversation";
	}),
	49709: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => mediaKind });
		let endings = {
			mp3: "audio",
			wav: "audio",
			ogg: "audio",
			flac: "audio",
			mp4: "video",
			mov: "video",
			webm: "video",
			pdf: "document",
			txt: "document",
			csv: "document",
			docx: "document"
		};
		function mediaKind(source, mediaType) {
			let type = mediaType ?? /^data:([a-z]+\/[^;,]+)/i.exec(source)?.[1];
			if (type !== void 0) {
				let [main = ""] = type.toLowerCase().split("/");
				return main === "image" || main === "audio" || main === "video" ? main : "document";
			}
			let ending = /\.([a-z\d]{2,5})(?:[?#].{0,1000})?$/i.exec(source.slice(-1010))?.[1]?.toLowerCase();
			return ending !== void 0 && endings[ending] || "image";
		}
	}),
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
	333: (shared0[333]),
	54502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
		let none = { read: (template) => ({
			uses: [],
			includes: [],
			render: () => template
		}) };
	}),
	57547: (shared0[57547])
};

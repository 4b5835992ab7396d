import { shared as shared0 } from './5729.shared.js';
import { shared as shared1 } from './32124.shared.js';
import { shared as shared2 } from './38252.shared.js';
export const id = 5722;
export const ids = [5722];
export const modules = {
	45722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { prompty: () => prompty });
		var errors = __webpack_require__(83502), key_path = __webpack_require__(15192), front_matter = __webpack_require__(62791), prompts_includes = __webpack_require__(32905), named = __webpack_require__(44547), schemas = __webpack_require__(2503);
		let word = schemas.KCZ([schemas.YjP().min(1), schemas.aig().transform(String)], { error: "must be text" }), mapping = schemas.g1P(schemas.YjP(), schemas.L5J()), values = schemas.KCZ([mapping, schemas.YjP()], { error: "must be a mapping" }), header_named = schemas._H3({ name: word }), properties = schemas.KCZ([
			schemas.YOg(header_named),
			mapping,
			schemas.YjP()
		], { error: "must be a list or mapping of properties" }), model = schemas.KCZ([schemas.YjP().min(1), schemas._H3({
			id: word.optional(),
			api: schemas.YjP().optional(),
			configuration: values.optional(),
			parameters: values.optional(),
			apiType: schemas.YjP().optional(),
			connection: values.optional(),
			options: values.optional()
		})], { error: "must be the name of a model, or a mapping" }), engine = schemas.YjP().transform((given) => given === "jinja2" ? "jinja" : given).pipe(schemas.k5n(["jinja", "mustache"], { error: "must be jinja2 or mustache" })), template = schemas.KCZ([engine, schemas._H3({
			type: engine.optional(),
			format: schemas.KCZ([engine, schemas._H3({
				kind: engine.optional(),
				strict: schemas.zMY().optional()
			})]).optional(),
			strict: schemas.zMY().optional()
		})], { error: "must be jinja2 or mustache" }), schema = schemas._H3({
			name: word.optional(),
			description: schemas.YjP().optional(),
			version: word.optional(),
			owner: word.optional(),
			metadata: values.optional(),
			model: model.optional(),
			inputs: properties.optional(),
			outputs: properties.optional(),
			sample: values.optional(),
			tools: schemas.KCZ([schemas.YOg(schemas._H3({})), schemas.YjP()], { error: "must be a list of tools" }).optional(),
			template: template.optional()
		}), headerOf = (path, front) => (0, front_matter.K)(path, front, schema);
		function languageIn({ template: given }) {
			if (typeof given != "object") return given ?? "jinja";
			let { format, type } = given;
			return (typeof format == "object" ? format.kind : format) ?? type ?? "jinja";
		}
		var parameters = __webpack_require__(8608), prompts_settings = __webpack_require__(5729), tools = __webpack_require__(96117);
		let reference = /^\$\{(env|file):[\s\S]*\}$/i, isReference = (given) => typeof given == "string" && reference.test(given), said = {
			env: "is taken from the environment where the prompt runs. It is not looked up here.",
			file: "is the text of another file where the prompt runs. It is not opened here."
		};
		function referencesIn(path, front) {
			let notes = [], walk = (given, keys) => {
				if (!(notes.length >= 100)) {
					if (typeof given == "object" && given) {
						let entries = Array.isArray(given) ? [...given.entries()] : Object.entries(given);
						for (let [key, value] of entries) walk(value, [...keys, key]);
					} else if (typeof given == "string") {
						let kind = reference.exec(given)?.[1]?.toLowerCase();
						if (kind === void 0) return;
						let { line, column } = front.at(keys);
						notes.push({
							file: path,
							line,
							column,
							key: (0, key_path.D)(keys),
							message: said[kind]
						});
					}
				}
			};
			return walk(front.value, []), notes;
		}
		let telling = [
			"kind",
			"type",
			"description",
			"required",
			"default",
			"example",
			"sample",
			"enumValues"
		], isMapping = (given) => typeof given == "object" && !!given && !Array.isArray(given);
		function propertiesOf(given, keys) {
			return Array.isArray(given) ? given.flatMap((one, index) => isMapping(one) && one.name !== void 0 ? [propertyOf(String(one.name), one, [...keys, index])] : []) : isMapping(given) ? isList(given) ? propertiesOf(given.properties, [...keys, "properties"]) : Object.entries(given).map(([name, one]) => propertyOf(name, expanded(one), [...keys, name])) : [];
		}
		let isList = ({ properties, ...others }) => typeof properties == "object" && !!properties && Object.keys(others).every((key) => modes.has(key)), modes = new Set([
			"type",
			"strict",
			"required",
			"examples",
			"additionalProperties"
		]);
		function expanded(given) {
			return given === null ? {} : isMapping(given) && telling.some((key) => Object.hasOwn(given, key)) ? given : {
				kind: kindOf(given),
				default: given
			};
		}
		function kindOf(given) {
			return Array.isArray(given) ? "array" : typeof given == "number" ? Number.isInteger(given) ? "integer" : "float" : typeof given;
		}
		function propertyOf(name, given, keys) {
			let { kind: own, type, description, required, default: value, example, sample } = given, kind = [own, type].find((one) => typeof one == "string"), shown = example ?? sample;
			return {
				name,
				keys,
				...kind !== void 0 && { kind },
				...typeof description == "string" && { description },
				...typeof required == "boolean" && { required },
				...value != null && !isReference(value) && { default: value },
				...shown != null && !isReference(shown) && { example: shown },
				schema: schemaOfOne(given, kind)
			};
		}
		let types = {
			float: "number",
			int: "integer",
			bool: "boolean",
			list: "array",
			dict: "object"
		};
		function schemaOfOne({ description, enumValues, enum: values, items, properties }, kind) {
			let type = kind === void 0 ? void 0 : types[kind] ?? kind, choices = [enumValues, values].find(Array.isArray), inner = properties === void 0 ? void 0 : schemaOf(propertiesOf(properties, []));
			return {
				...type !== void 0 && { type },
				...typeof description == "string" && { description },
				...choices && { enum: choices },
				...isMapping(items) && { items: schemaOfOne(items, String(items.kind ?? items.type ?? "string")) },
				...inner
			};
		}
		function schemaOf(properties) {
			let required = properties.filter((one) => one.required === !0).map(({ name }) => name);
			return {
				type: "object",
				properties: Object.fromEntries(properties.map(({ name, schema }) => [name, schema])),
				...required.length > 0 && { required }
			};
		}
		let legacy = /^model\.(?:api|configuration|parameters)(?:$|[.[])/;
		function readingOf(settings) {
			let given = (...keys) => settings.find(({ key }) => keys.includes(key))?.value;
			return {
				isStrict: given("template.strict", "template.format.strict") === !0,
				isLegacy: settings.some(({ key }) => legacy.test(key)),
				isChat: !/^(?:completion|embedding|image)/.test(String(given("model.api", "model.apiType") ?? ""))
			};
		}
		let model_isMapping = (given) => typeof given == "object" && !!given && !Array.isArray(given), credential = /(?:api[-_]?key|secret|password|credential|token)$/i, apart = new Set([
			"tools",
			"tool_choice",
			"tools_choice",
			"response_format"
		]), settingKeys = ["parameters", "options"];
		function modelOf({ model, outputs, template }, { at, value }) {
			let engine = template === void 0 ? [] : (0, prompts_settings.f)(value.template, ["template"], at);
			if (typeof model == "string") {
				let named = isReference(model) ? void 0 : {
					id: model,
					position: at(["model"])
				};
				return {
					...named && { model: named },
					parameters: {},
					settings: engine,
					...answerOf(outputs, at)
				};
			}
			let given = settingKeys.flatMap((key) => {
				let found = model?.[key];
				return model_isMapping(found) ? [[key, found]] : [];
			}), all = Object.assign({}, ...given.map(([, found]) => found)), more = model_isMapping(all.additionalProperties) ? all.additionalProperties : {}, id = idOf(model), formatKey = given.find(([, found]) => model_isMapping(found.response_format))?.[0], asked = formatOf(all.response_format), choice = choiceOf(all.tool_choice ?? all.tools_choice), written = model === void 0 ? {} : plain(value.model), settings = [...Object.keys(written).length === 0 ? [] : (0, prompts_settings.f)(written, ["model"], at), ...engine], { response } = readingOf(settings).isLegacy ? {} : answerOf(outputs, at);
			return {
				...id && { model: {
					id: id.value,
					position: at(["model", ...id.keys])
				} },
				parameters: {
					...(0, parameters.m)(more),
					...(0, parameters.m)(all)
				},
				settings,
				...asked && formatKey && { response: {
					format: asked,
					position: at([
						"model",
						formatKey,
						"response_format"
					])
				} },
				...response && { response },
				...choice !== void 0 && { toolChoice: choice }
			};
		}
		function plain(model) {
			let without = (given) => Object.fromEntries(Object.entries(given).filter(([key]) => !apart.has(key) && !credential.test(key))), { id: _, ...others } = model;
			return Object.fromEntries(Object.entries(others).map(([key, given]) => [key, model_isMapping(given) ? without(given) : given]));
		}
		function idOf(model) {
			let places = [["id"], ...["configuration", "connection"].flatMap((part) => [
				"azure_deployment",
				"name",
				"model"
			].map((key) => [part, key]))];
			for (let keys of places) {
				let value = keys.reduce((inner, key) => model_isMapping(inner) ? inner[key] : void 0, model), isConnection = keys[0] === "connection" && keys[1] === "name";
				if (typeof value == "string" && value !== "" && !isReference(value) && !isConnection) return {
					value,
					keys
				};
			}
		}
		function answerOf(outputs, at) {
			let properties = propertiesOf(outputs, ["outputs"]);
			return properties.length === 0 ? {} : { response: {
				format: {
					type: "json-schema",
					name: "structured_output",
					schema: {
						...schemaOf(properties),
						additionalProperties: !1
					}
				},
				position: at(["outputs"])
			} };
		}
		function formatOf(given) {
			if (!model_isMapping(given)) return;
			if (given.type === "json_object") return { type: "json" };
			if (given.type === "text") return { type: "text" };
			let { name, schema } = model_isMapping(given.json_schema) ? given.json_schema : {};
			return model_isMapping(schema) ? {
				type: "json-schema",
				name: String(name ?? "answer"),
				schema
			} : void 0;
		}
		function choiceOf(given) {
			let { function: called } = model_isMapping(given) ? given : {}, name = typeof given == "string" ? given : model_isMapping(called) ? called.name : void 0;
			return typeof name == "string" ? tools.l.parse(name) : void 0;
		}
		var media_kind = __webpack_require__(49709), text_slice = __webpack_require__(19368);
		function imagesIn(text) {
			let images = [];
			for (let offset = text.indexOf("!["); offset >= 0;) {
				let bracket = text.indexOf("]", offset);
				if (bracket < 0) break;
				if (text[bracket + 1] !== "(") {
					offset = text.indexOf("![", bracket);
					continue;
				}
				let close = text.indexOf(")", bracket);
				if (close < 0) break;
				let given = text.slice(bracket + 2, close), start = bracket + 2 + given.length - given.trimStart().length, length = given.trim().search(/[\s"]/);
				images.push({
					offset,
					end: close + 1,
					url: {
						offset: start,
						end: length < 0 ? start + given.trim().length : start + length
					}
				}), offset = text.indexOf("![", close);
			}
			return images;
		}
		let kinds = {
			thread: "thread",
			image: "image",
			file: "document",
			audio: "audio"
		}, isThread = (kind) => kind === "thread", richOf = (inputs) => new Map(inputs.flatMap(({ name, kind = "" }) => {
			let known = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
			return known === void 0 ? [] : [[name, known]];
		})), boundary = /^#?\s{0,9}(system|user|assistant|developer|function)\s{0,9}(?:\[([^\]]{0,1000})\])?\s{0,9}:$/i, roles = {
			system: "system",
			developer: "system",
			user: "user",
			assistant: "assistant",
			function: "tool"
		};
		function boundariesIn(text, isLegacy) {
			let found = [];
			for (let offset = 0; offset <= text.length;) {
				let next = text.indexOf("\n", offset), end = next < 0 ? text.length : next, named = end - offset > 1200 ? null : boundary.exec(text.slice(offset, end).trim()), role = named?.[1]?.toLowerCase() ?? "";
				named !== null && (isLegacy || role !== "function") && found.push({
					role: roles[role],
					attributes: attributesOf(named[2] ?? ""),
					offset,
					end
				}), offset = end + 1;
			}
			return found;
		}
		function spokenIn(text, isLegacy) {
			let boundaries = [{
				role: "system",
				attributes: {},
				offset: 0,
				end: -1
			}, ...boundariesIn(text, isLegacy)];
			return boundaries.flatMap(({ role, attributes, offset: start, end }, index) => {
				let to = boundaries[index + 1]?.offset ?? text.length + 1;
				if (to <= end + 1) return [];
				let { name } = attributes;
				return [{
					role,
					start,
					...trimmed(text, end + 1, Math.min(to, text.length)),
					...name !== void 0 && { name }
				}];
			});
		}
		function trimmed(text, from, to) {
			let [offset, end] = [from, to];
			for (; offset < end && (text[offset] === "\n" || text.startsWith("\r\n", offset));) offset += 1;
			for (; end > offset && (text[end - 1] === "\n" || text[end - 1] === "\r" && text[end] === "\n");) --end;
			return {
				offset,
				end
			};
		}
		let attributesOf = (text) => Object.fromEntries(text.split(",").flatMap((one) => {
			let [key = "", value] = one.split("=", 2);
			return value === void 0 ? [] : [[key.trim(), value.trim().replace(/^"(.*)"$/, "$1")]];
		})), tag = /\{\{-?[ \t]{0,9}([A-Za-z_]\w{0,99})[ \t]{0,9}-?\}\}/g;
		function outlineOf(source, whole, rich, reading) {
			let { offset: start, end } = whole.position, text = source.text.slice(start, end);
			if (!reading.isChat) return [{
				role: "user",
				parts: [whole],
				position: whole.position
			}];
			let slices = (0, text_slice.n)(whole, source);
			return spokenIn(text, reading.isLegacy).flatMap((spoken) => {
				let parts = partsOf(text.slice(spoken.offset, spoken.end), (from, to) => slices(start + spoken.offset + from, start + spoken.offset + to), rich, reading), position = source.span(start + spoken.start, start + spoken.end), message = {
					role: spoken.role,
					position,
					...spoken.name !== void 0 && { name: spoken.name }
				};
				return split(parts).map((own) => {
					let [first] = own;
					return first?.type === "history" ? {
						role: "user",
						parts: own,
						position: first.position
					} : {
						...message,
						parts: own
					};
				});
			});
		}
		function split(parts) {
			let groups = [[]];
			for (let part of parts) part.type === "history" ? groups.push([part], []) : groups.at(-1)?.push(part);
			return groups.length === 1 ? groups : groups.filter((group) => group.length > 0);
		}
		function partsOf(text, slice, rich, reading) {
			let parts = [], from = 0, say = (to) => {
				(text.slice(from, to).trim() !== "" || parts.length === 0 && to === text.length) && parts.push(slice(from, to));
			};
			for (let one of inserted(text, rich, reading)) {
				say(one.offset);
				let { position } = slice(one.offset, one.end), url = slice(one.url.offset, one.url.end);
				parts.push(one.history ? {
					type: "history",
					...one.name !== void 0 && { name: one.name },
					position
				} : {
					type: "media",
					kind: one.kind ?? (0, media_kind.l)(url.template),
					source: url,
					position
				}), from = one.end;
			}
			return say(text.length), parts;
		}
		function inserted(text, rich, { isLegacy }) {
			let tags = [...text.matchAll(tag)].flatMap(({ 0: all, 1: name = "", index }) => {
				let kind = rich.get(name);
				if (kind === void 0) return [];
				let range = {
					offset: index,
					end: index + all.length
				};
				return [{
					...range,
					name,
					url: range,
					history: isThread(kind),
					...!isThread(kind) && { kind }
				}];
			});
			if (!isLegacy) return tags;
			let threads = [...text.matchAll(/^!\[thread\].*$/gm)].map(({ 0: all, index }) => {
				let range = {
					offset: index,
					end: index + all.length
				};
				return {
					...range,
					url: range,
					history: !0
				};
			}), images = imagesIn(text).filter(({ offset }) => !threads.some((one) => offset >= one.offset && offset < one.end)).map((image) => ({
				...image,
				history: !1
			}));
			return [...threads, ...images].sort((a, b) => a.offset - b.offset);
		}
		var prompts_marks = __webpack_require__(32124), text_renderer = __webpack_require__(57547);
		class Guard {
			template;
			#sign;
			#isLegacy;
			#refusal;
			constructor({ path }, template, texts, { isLegacy }) {
				this.#sign = (0, prompts_marks.W)(texts), this.#isLegacy = isLegacy;
				let text = template.template, colons = boundariesIn(text, isLegacy).map(({ end }) => text.lastIndexOf(":", end)), pieces = [-1, ...colons].map((from, index) => text.slice(from + 1, colons[index]));
				this.template = {
					...template,
					template: pieces.join(this.#sign)
				};
				let { line, column } = template.position;
				this.#refusal = new errors.yo({
					file: path,
					line,
					column,
					message: "A value has a line that names a role, such as user:, which strict forbids."
				});
			}
			check(values) {
				if (values.includes(this.#sign)) throw this.#refusal;
			}
			passed(rendered) {
				if (boundariesIn(rendered, this.#isLegacy).length > 0) throw this.#refusal;
				return rendered.replaceAll(this.#sign, ":");
			}
		}
		function rendererOf(prompt, template, language, rich, reading) {
			let texts = [template.template, ...Object.values(template.includes ?? {})], guard = reading.isStrict ? new Guard(prompt, template, texts, reading) : void 0, render = (0, text_renderer.F)(prompt, guard?.template ?? template, language);
			return (values) => {
				guard?.check(JSON.stringify(values));
				let marks = new prompts_marks.P([...texts, JSON.stringify(values)]), problems = [], rendered = render({
					...values,
					...signs(values, rich, marks)
				}, problems);
				if (problems.length > 0) throw new errors.yo(problems);
				let text = guard?.passed(rendered) ?? rendered;
				return reading.isChat ? spokenIn(text, reading.isLegacy).flatMap(({ role, offset, end }) => split(renderer_partsOf(text.slice(offset, end), marks, reading)).map((parts) => ({
					role: parts[0]?.type === "history" ? "user" : role,
					parts
				}))) : [{
					role: "user",
					parts: renderer_partsOf(text, marks, reading)
				}];
			};
		}
		function signs(values, rich, marks) {
			let entries = [...rich].flatMap(([name, kind]) => {
				if (isThread(kind)) return [[name, marks.put({
					type: "history",
					name
				})]];
				let given = Object.hasOwn(values, name) ? values[name] : void 0, { source = given, mediaType } = typeof given == "object" ? given ?? {} : {};
				if (typeof source != "string") return [];
				let type = typeof mediaType == "string" ? { mediaType } : {};
				return [[name, marks.put({
					type: "media",
					kind,
					source,
					...type
				})]];
			});
			return Object.fromEntries(entries);
		}
		function renderer_partsOf(text, marks, { isLegacy }) {
			let pieces = marks.split(text).flatMap((piece) => typeof piece == "string" ? isLegacy ? legacyParts(piece) : [{
				type: "text",
				text: piece
			}] : [piece]);
			return pieces.length < 2 ? pieces.length === 0 ? [{
				type: "text",
				text: ""
			}] : pieces : pieces.flatMap((part) => part.type === "text" ? part.text.trim() === "" ? [] : [{
				type: "text",
				text: part.text.trim()
			}] : [part]);
		}
		function legacyParts(text) {
			let parts = [];
			for (let [index, piece] of text.split(/^[ \t]{0,99}!\[thread\].*\n?/m).entries()) {
				index > 0 && parts.push({ type: "history" });
				let from = 0;
				for (let { offset, end, url } of imagesIn(piece)) {
					let source = piece.slice(url.offset, url.end);
					parts.push({
						type: "text",
						text: piece.slice(from, offset)
					}), parts.push({
						type: "media",
						kind: (0, media_kind.l)(source),
						source
					}), from = end;
				}
				from < piece.length && parts.push({
					type: "text",
					text: piece.slice(from)
				});
			}
			return parts;
		}
		let tools_isMapping = (given) => typeof given == "object" && !!given && !Array.isArray(given);
		function toolsOf(path, { model, tools: own }, { at }) {
			let found = [], settings = [], notes = [], look = (given, keys) => {
				for (let [index, one] of Array.isArray(given) ? given.entries() : []) {
					let place = [...keys, index], tool = tools_isMapping(one) ? functionOf(one, place) : void 0;
					if (tool !== void 0) found.push({
						...tool,
						position: at(place)
					});
					else {
						settings.push(...(0, prompts_settings.f)(one, place, at));
						let { line, column } = at(place);
						notes.push({
							file: path,
							line,
							column,
							key: (0, key_path.D)(place),
							message: "is no function whose arguments stand here, so a model that is asked here does not have it."
						});
					}
				}
			};
			if (look(own, ["tools"]), typeof model == "object") for (let key of settingKeys) {
				let given = model[key];
				tools_isMapping(given) && look(given.tools, [
					"model",
					key,
					"tools"
				]);
			}
			return {
				tools: found,
				settings,
				notes
			};
		}
		function functionOf(given, keys) {
			if (tools_isMapping(given.function)) return functionOf({
				type: "function",
				...given.function
			}, [...keys, "function"]);
			let { name, kind, type, description, parameters, bindings } = given;
			if (typeof name == "string" && name !== "" && (kind ?? type ?? "function") === "function") return {
				name,
				...typeof description == "string" && { description },
				inputSchema: schemaOfParameters(parameters, [...keys, "parameters"], tools_isMapping(bindings) ? bindings : {})
			};
		}
		function schemaOfParameters(given, keys, bindings) {
			return tools_isMapping(given) && given.type === "object" ? given : schemaOf(propertiesOf(given, keys).filter(({ name }) => !Object.hasOwn(bindings, name)));
		}
		var languages = __webpack_require__(333), text_part = __webpack_require__(35617), prompts_trimmed = __webpack_require__(30728), variables = __webpack_require__(53403);
		let lines = {
			opening: /^\s*(?:---|\+\+\+)[ \t]*\r?\n/,
			closing: /^(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/m
		}, used = new Set([
			"model",
			"inputs",
			"sample",
			"tools",
			"template"
		]), prompty = {
			parse: promptOf,
			async renderer(prompt) {
				let { settings, template, language, variables } = prompt, rich = richOf(variables.map(({ name, schema }) => ({
					name,
					kind: String(schema?.type ?? "")
				})));
				return rendererOf(prompt, template, await (0, languages.e)(language), rich, readingOf(settings));
			}
		};
		async function promptOf(source, files) {
			let front = (0, front_matter.E)(source, lines);
			if (front === void 0 && lines.opening.test(source.text)) {
				let { line } = source.at(source.text.search(/\S/));
				throw new errors.yo({
					file: source.path,
					line,
					column: 1,
					message: "The front matter is never closed.",
					fix: "Put a line of --- after it."
				});
			}
			let header = front && headerOf(source.path, front.value === null ? {
				...front,
				value: {}
			} : front), body = (0, prompts_trimmed.d)(source, front?.body.position.offset ?? 0), text = source.text.slice(body.offset, body.end);
			if (text === "") throw new errors.yo({
				file: source.path,
				line: body.line,
				column: body.column,
				message: "The prompt is empty."
			});
			let name = languageIn(header ?? {}), language = await (0, languages.e)(name), included = await (0, prompts_includes.z)(text.replaceAll("\r\n", "\n"), language, files, (given) => [given]), includes = included.files.length === 0 ? void 0 : included.includes, template = (0, text_part.X)(source, text, body, language, includes), inputs = propertiesOf(header?.inputs, ["inputs"]), set = header && front ? described(header, front) : void 0, tools = header && front ? toolsOf(source.path, header, front) : {
				tools: [],
				settings: [],
				notes: []
			}, settings = [...set?.settings ?? [], ...tools.settings], prompt = {
				path: source.path,
				format: "prompty",
				kind: "prompt",
				position: source.span(),
				metadata: [],
				parameters: {},
				...set,
				settings,
				tools: tools.tools,
				language: name,
				template,
				messages: outlineOf(source, template, richOf(inputs), readingOf(settings)),
				variables: (0, variables.D)([template], front ? inputs.map((one) => declaredOf(one, front)) : []),
				examples: [],
				testData: header && front ? samplesOf(header, inputs, front) : [],
				evaluators: [],
				files: included.files
			}, references = front ? referencesIn(source.path, front) : [];
			return {
				prompts: [prompt],
				problems: front ? doubled(source.path, inputs, front) : [],
				notes: [...references, ...tools.notes]
			};
		}
		function described(header, front) {
			let { at, value } = front, { name, description } = header, model = modelOf(header, front), isAnswer = model.response?.format.type === "json-schema" && header.outputs !== void 0, others = Object.entries(value ?? {}).filter(([key]) => !used.has(key) && !(key === "outputs" && isAnswer));
			return {
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				...(0, named.u)(header, at),
				metadata: others.flatMap(([key, given]) => (0, prompts_settings.f)(given, [key], at)),
				...model
			};
		}
		function declaredOf(input, { at }) {
			let { name, keys, description, required, schema } = input;
			return {
				name,
				declared: at(keys),
				...description !== void 0 && { description },
				...input.default !== void 0 && { default: input.default },
				...required !== void 0 && { required: required && input.default === void 0 },
				schema
			};
		}
		function samplesOf({ sample }, inputs, { at }) {
			if (typeof sample == "object") {
				let known = Object.entries(sample).filter(([, value]) => !isReference(value));
				return [{
					values: Object.fromEntries(known),
					position: at(["sample"])
				}];
			}
			let shown = inputs.filter(({ example }) => example !== void 0);
			return shown.length === 0 ? [] : [{
				values: Object.fromEntries(shown.map(({ name, example }) => [name, example])),
				position: at(["inputs"])
			}];
		}
		function doubled(path, inputs, { at }) {
			let seen = new Set();
			return inputs.flatMap(({ name, keys }) => {
				let isKnown = seen.has(name);
				if (seen.add(name), !isKnown) return [];
				let { line, column } = at(keys);
				return [{
					file: path,
					line,
					column,
					key: (0, key_path.D)(keys),
					message: "is an input that is there twice. Remove one."
				}];
			});
		}
	}),
	62791: (shared0[62791]),
	32905: (shared0[32905]),
	32124: (shared1[32124]),
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
	44547: (shared0[44547]),
	8608: (shared0[8608]),
	5729: (shared0[5729]),
	333: (shared2[333]),
	57547: (shared2[57547]),
	19368: (shared1[19368]),
	96117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			V: () => toolsSchema,
			l: () => toolChoiceSchema
		});
		var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
		let name = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be 1 to 64 letters, digits, - or _"), schema = zod__WEBPACK_IMPORTED_MODULE_0__.g1P(zod__WEBPACK_IMPORTED_MODULE_0__.YjP(), zod__WEBPACK_IMPORTED_MODULE_0__.L5J()), toolSchema = zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			name,
			description: zod__WEBPACK_IMPORTED_MODULE_0__.YjP().min(1).optional(),
			parameters: schema.optional(),
			inputSchema: schema.optional()
		}), entry = zod__WEBPACK_IMPORTED_MODULE_0__.KCZ([toolSchema, zod__WEBPACK_IMPORTED_MODULE_0__.rej({
			type: zod__WEBPACK_IMPORTED_MODULE_0__.euz("function"),
			function: toolSchema
		}).transform((given) => given.function)], { error: "must be a tool: name, description and parameters (a JSON Schema)." }), toolsSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YOg(entry).min(1).superRefine((tools, context) => {
			let seen = new Set();
			for (let [index, tool] of tools.entries()) seen.has(tool.name) && context.addIssue({
				code: "custom",
				path: [index, "name"],
				message: `there are two tools ${tool.name}.`
			}), seen.add(tool.name);
		}).transform((tools) => tools.map(({ name: called, description, parameters, inputSchema }) => ({
			name: called,
			...description !== void 0 && { description },
			inputSchema: inputSchema ?? parameters ?? {
				type: "object",
				properties: {}
			}
		}))), toolChoiceSchema = zod__WEBPACK_IMPORTED_MODULE_0__.YjP().transform((given) => given === "auto" || given === "none" ? given : given === "required" || given === "any" ? "any" : { name: given });
	}),
	30728: (shared1[30728]),
	53403: (shared0[53403])
};

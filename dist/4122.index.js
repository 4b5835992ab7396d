import { shared as shared0 } from './5729.shared.js';
import { shared as shared1 } from './32124.shared.js';
import { shared as shared2 } from './38252.shared.js';
export const id = 4122;
export const ids = [4122];
export const modules = {
	94122: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { dotprompt: () => dotprompt });
		var errors = __webpack_require__(83502), schemas = __webpack_require__(2503), nearest = __webpack_require__(25051), front_matter = __webpack_require__(62791);
		let word = schemas.KCZ([schemas.YjP().min(1), schemas.aig().transform(String)], { error: "must be text" }), values = schemas.g1P(schemas.YjP(), schemas.L5J()), shape = schemas.KCZ([schemas.YjP().min(1), values], { error: "must be a type or a mapping of fields" }), schema = schemas._H3({
			name: word.optional(),
			description: schemas.YjP().optional(),
			owner: word.optional(),
			version: word.optional(),
			variant: word.optional(),
			model: word.optional(),
			config: values.optional(),
			input: schemas._H3({
				default: values.optional(),
				schema: shape.optional()
			}).optional(),
			output: schemas._H3({
				format: word.optional(),
				schema: shape.optional()
			}).optional(),
			tools: schemas.YOg(word).optional(),
			toolDefs: schemas.YOg(schemas._H3({
				name: word,
				description: schemas.YjP().optional(),
				inputSchema: values.optional()
			})).optional(),
			ext: values.optional()
		}), headerOf = (path, front) => (0, front_matter.K)(path, front, schema), known = [
			...Object.keys(schema.shape),
			"raw",
			"metadata"
		];
		function oddKeys(path, header, { at }) {
			return Object.keys(header).flatMap((key) => {
				if (known.includes(key) || key.includes(".")) return [];
				let meant = (0, nearest.p)(key, known);
				if (meant === void 0) return [];
				let { line, column } = at([key]);
				return [{
					file: path,
					line,
					column,
					key,
					message: `is kept as metadata. Did you mean ${meant}?`
				}];
			});
		}
		var key_path = __webpack_require__(15192);
		let scalars = [
			"string",
			"number",
			"integer",
			"boolean",
			"null",
			"any"
		], inParentheses = [
			"array",
			"object",
			"enum"
		];
		async function jsonSchemaOf(path, given, keys, front) {
			let problems = [], notes = [], tell = (list, at, message) => {
				let { line, column } = front.at(at);
				list.push({
					file: path,
					line,
					column,
					key: (0, key_path.D)(at),
					message
				});
			}, isPico = !isMapping(given) || !isJsonSchema(given);
			if (isPico && checkFields(given, keys, (at, message) => tell(problems, at, message)), problems.length > 0) throw new errors.yo(problems);
			for (let { name, at } of isPico ? named(given, keys).slice(0, 100) : []) {
				let meant = (0, nearest.p)(name, scalars);
				tell(notes, at, `is a schema that a program registers, and is not looked into.${meant === void 0 ? "" : ` Did you mean the type ${meant}?`}`);
			}
			let { picoschema } = await __webpack_require__.e(1778).then(__webpack_require__.t.bind(__webpack_require__, 11778, 19)), converted = await picoschema(structuredClone(given), { schemaResolver: async () => ({}) });
			return {
				schema: JSON.parse(JSON.stringify(converted)),
				notes
			};
		}
		let isMapping = (given) => typeof given == "object" && !!given && !Array.isArray(given), isJsonSchema = ({ type, properties }) => [
			...scalars,
			"object",
			"array"
		].includes(String(type)) || isMapping(properties);
		function checkFields(given, keys, tell) {
			if (typeof given != "string") {
				if (!isMapping(given)) tell(keys, "must be a type, as string, or a mapping of fields.");
				else for (let [field, inner] of Object.entries(given)) {
					let at = [...keys, field], { type } = partsOf(field);
					if (type !== void 0 && field !== wildcard && !field.endsWith(")")) tell(at, "has a parenthesis that is not closed.");
					else if (type !== void 0 && !inParentheses.includes(type)) {
						let meant = (0, nearest.p)(type, inParentheses);
						tell(at, `has no such type in parentheses: array, object or enum.${meant ? ` Did you mean ${meant}?` : ""}`);
					} else type === "enum" ? Array.isArray(inner) || tell(at, "is an enum, and must be a list of values.") : checkFields(inner, at, tell);
				}
			}
		}
		let wildcard = "(*)";
		function partsOf(key) {
			let [before = "", inside] = key === "(*)" ? [key] : key.split("("), isOptional = before.endsWith("?"), [type] = inside?.replace(/\)$/, "").split(",") ?? [];
			return {
				name: isOptional ? before.slice(0, -1) : before,
				...type !== void 0 && { type },
				isOptional
			};
		}
		function named(given, keys) {
			if (isMapping(given)) return Object.entries(given).flatMap(([field, inner]) => partsOf(field).type === "enum" ? [] : named(inner, [...keys, field]));
			let name = String(given).split(",")[0] ?? "";
			return scalars.includes(name) ? [] : [{
				name,
				at: keys
			}];
		}
		async function inputsOf(path, input, front) {
			if (input === void 0 || front === void 0) return {
				declared: [],
				notes: []
			};
			let keys = ["input", "schema"], { schema: given, default: defaults = {} } = input, { schema, notes } = given === void 0 ? {
				schema: {},
				notes: []
			} : await jsonSchemaOf(path, given, keys, front), { properties = {}, required = [] } = schema, places = placesOf(given, keys), fields = Object.entries(properties).map(([name, shape]) => {
				let value = Object.hasOwn(defaults, name) ? defaults[name] : void 0;
				return {
					name,
					declared: front.at(places.get(name) ?? [
						...keys,
						"properties",
						name
					]),
					...typeof shape.description == "string" && { description: shape.description },
					...value !== void 0 && { default: value },
					schema: shape,
					required: value === void 0 && required.includes(name)
				};
			}), undeclared = Object.entries(defaults).filter(([name]) => !Object.hasOwn(properties, name)).map(([name, value]) => ({
				name,
				declared: front.at([
					"input",
					"default",
					name
				]),
				default: value
			}));
			return {
				declared: [...fields, ...undeclared],
				notes
			};
		}
		function placesOf(given, keys) {
			let fields = typeof given == "object" && given ? Object.keys(given) : [];
			return new Map(fields.map((key) => [partsOf(key).name, [...keys, key]]));
		}
		var built_in = __webpack_require__(32343), syntax = __webpack_require__(94647), template = __webpack_require__(71690);
		let marks_text = (given) => given == null ? "" : (0, template.e1)(given), helpersOf = (put) => ({
			role: ({ args: [role] }) => put({
				kind: "role",
				role: marks_text(role)
			}),
			history: () => put({ kind: "history" }),
			section: () => put({ kind: "section" }),
			media: ({ hash: { url, contentType } }) => put({
				kind: "media",
				url: marks_text(url),
				...contentType ? { contentType: marks_text(contentType) } : {}
			}),
			json: ({ args: [value], hash: { indent } }) => JSON.stringify(value, null, typeof indent == "number" ? indent : 0),
			ifEquals: ({ args: [one, other], body, inverse }) => one === other ? body() : inverse(),
			unlessEquals: ({ args: [one, other], body, inverse }) => one === other ? inverse() : body()
		}), helpers = Object.keys({
			...built_in.wx,
			...helpersOf(() => "")
		});
		function leftToCode(source, whole) {
			let { offset: start, end } = whole.position, template = source.text.slice(start, end), offsetOf = (0, syntax.w)(template), found = [], tell = (node, message) => {
				let { line, column } = source.at(start + offsetOf(node));
				found.push({
					file: source.path,
					line,
					column,
					message
				});
			}, partial = (statement) => {
				if (found.length >= 100) return;
				let { name } = statement, called = name.type === "PathExpression" ? name.original : void 0;
				called === void 0 || Object.hasOwn(whole.includes ?? {}, called) || tell(statement, `There is no partial _${called.slice(0, 60)}.prompt beside this file: a program may have it.`);
			}, calls = (statement) => {
				if (!(found.length >= 100)) for (let path of callsIn(statement)) {
					let meant = (0, nearest.p)(path.original, helpers), guess = meant === void 0 ? "" : ` Did you mean ${meant}?`;
					tell(path, `There is no helper ${path.original.slice(0, 60)} here: a program may have it.${guess}`);
				}
			}, walk = (program) => {
				for (let statement of program?.body ?? []) if ((statement.type === "PartialStatement" || statement.type === "PartialBlockStatement") && partial(statement), (statement.type === "MustacheStatement" || statement.type === "BlockStatement") && calls(statement), statement.type === "BlockStatement") for (let one of [statement.program, statement.inverse]) walk(one);
			};
			return walk((0, syntax.o)(template)), found;
		}
		function callsIn({ path, params, hash }) {
			let values = [...params, ...(hash?.pairs ?? []).map(({ value }) => value)];
			return [...values.length > 0 && path.type === "PathExpression" && !helpers.includes(path.original) ? [path] : [], ...values.flatMap(inValue)];
		}
		let inValue = (value) => value.type === "SubExpression" ? callsIn(value) : [];
		var media_kind = __webpack_require__(49709), text_slice = __webpack_require__(19368);
		function messagesOf(pieces) {
			let messages = [], open = {
				role: "user",
				parts: []
			}, close = () => {
				open.parts.some(({ isBlank }) => !isBlank) && messages.push(open);
			};
			for (let piece of pieces) {
				let { mark } = piece;
				mark?.kind === "role" ? (close(), open = {
					role: mark.role,
					parts: []
				}) : mark?.kind === "history" ? (close(), messages.push({
					role: "user",
					parts: [piece]
				}), open = {
					role: "model",
					parts: []
				}) : mark?.kind !== "section" && !piece.isBlank && open.parts.push(piece);
			}
			return close(), messages;
		}
		let roles = {
			system: "system",
			user: "user",
			model: "assistant",
			assistant: "assistant",
			tool: "tool"
		}, roleNames = [
			"system",
			"user",
			"model",
			"tool"
		], roleOf = (role) => Object.hasOwn(roles, role) ? roles[role] : void 0, marking = new Set([
			"role",
			"history",
			"section",
			"media"
		]);
		function outlineOf(source, whole) {
			let { offset: start, end } = whole.position, template = source.text.slice(start, end), problems = [], slices = (0, text_slice.n)(whole, source), slice = (from, to) => slices(start + from, start + to), said = messagesOf(piecesOf(template)).map(({ role: name, parts }) => {
				let role = roleOf(name), first = parts[0];
				return role === void 0 && problems.push(unknownRole(source, start + first.offset, name)), {
					role: role ?? "user",
					position: source.span(start + first.offset, start + parts.at(-1).end),
					parts: parts.map((piece) => partOf(piece, slice))
				};
			});
			if (problems.length > 0) throw new errors.yo(problems);
			return said;
		}
		function piecesOf(template) {
			let offsetOf = (0, syntax.w)(template), pieces = [], from = 0, text = (to) => {
				to > from && pieces.push({
					offset: from,
					end: to,
					isBlank: template.slice(from, to).trim() === ""
				});
			};
			for (let statement of (0, syntax.o)(template).body) {
				let mark = statement.type === "MustacheStatement" ? markOf(statement) : void 0;
				if (mark === void 0 || statement.type !== "MustacheStatement") continue;
				let [offset, end] = [offsetOf(statement), offsetOf(statement, "end")];
				text(offset);
				let url = urlOf(statement), place = url && {
					offset: offsetOf(url),
					end: offsetOf(url, "end"),
					isLiteral: literal(url) !== void 0
				};
				pieces.push({
					offset,
					end,
					isBlank: !1,
					mark,
					...place && { url: place }
				}), from = end;
			}
			return text(template.length), pieces;
		}
		function markOf({ path, params, hash }) {
			if (path.type !== "PathExpression" || !marking.has(path.original)) return;
			let pair = (name) => hash?.pairs.find(({ key }) => key === name)?.value;
			if (path.original === "role") {
				let [role] = params;
				return role?.type === "StringLiteral" ? {
					kind: "role",
					role: String(role.value)
				} : void 0;
			}
			if (path.original !== "media") return { kind: path.original };
			let contentType = literal(pair("contentType"));
			return {
				kind: "media",
				url: literal(pair("url")) ?? "",
				...contentType !== void 0 && { contentType }
			};
		}
		let literal = (given) => given?.type === "StringLiteral" ? String(given.value) : void 0;
		function partOf({ offset, end, mark, url }, slice) {
			let text = slice(offset, end), { position } = text;
			if (mark?.kind === "history") return {
				type: "history",
				position
			};
			if (mark?.kind !== "media") return text;
			let { contentType } = mark, where = url ? slice(url.offset, url.end) : {
				...text,
				template: "",
				uses: []
			};
			return {
				type: "media",
				kind: (0, media_kind.l)(mark.url, contentType),
				source: {
					...where,
					template: url === void 0 || url.isLiteral ? mark.url : `{{${where.template}}}`
				},
				...contentType !== void 0 && { mediaType: contentType },
				position
			};
		}
		function urlOf({ path, hash }) {
			let value = path.type === "PathExpression" && path.original === "media" ? hash?.pairs.find(({ key }) => key === "url")?.value : void 0;
			return value !== void 0 && "loc" in value ? value : void 0;
		}
		function unknownRole(source, offset, name) {
			let at = source.text.lastIndexOf("role", offset), { line, column } = source.at(Math.max(0, at)), meant = (0, nearest.p)(name, roleNames), fix = meant === void 0 ? `Write one of ${roleNames.join(", ")}.` : `Did you mean ${meant}?`;
			return {
				file: source.path,
				line,
				column,
				message: "There is no such role.",
				fix
			};
		}
		var prompts_marks = __webpack_require__(32124), handlebars = __webpack_require__(34094), text_renderer = __webpack_require__(57547);
		function rendererOf(prompt, template) {
			let texts = [template.template, ...Object.values(template.includes ?? {})], marks = new prompts_marks.P(texts), render = (0, text_renderer.F)(prompt, template, (0, handlebars.handlebarsWith)(helpersOf((mark) => marks.put(mark))));
			return (values) => {
				marks = new prompts_marks.P([...texts, JSON.stringify(values)]);
				let problems = [], text = render(values, problems);
				if (problems.length > 0) throw new errors.yo(problems);
				return messagesOf(marks.split(text).map((piece) => typeof piece == "string" ? {
					isBlank: piece.trim() === "",
					text: piece
				} : {
					isBlank: !1,
					text: "",
					mark: piece
				})).map(({ role: name, parts }) => {
					let role = roleOf(name);
					if (role === void 0) throw new errors.yo(renderer_unknownRole(prompt, template));
					return {
						role,
						parts: parts.map(rendered)
					};
				});
			};
		}
		let renderer_unknownRole = ({ path }, { position: { line, column } }) => ({
			file: path,
			line,
			column,
			message: `A role that the template names by a value is none of ${roleNames.join(", ")}.`
		});
		function rendered({ text, mark }) {
			if (mark?.kind === "history") return { type: "history" };
			if (mark?.kind !== "media") return {
				type: "text",
				text
			};
			let { url, contentType } = mark;
			return {
				type: "media",
				kind: (0, media_kind.l)(url, contentType),
				source: url,
				...contentType !== void 0 && { mediaType: contentType }
			};
		}
		function schemaName(name = "") {
			let plain = name.replaceAll(/[^A-Za-z0-9_-]+/g, "_").slice(0, 64);
			return /[A-Za-z0-9]/.test(plain) ? plain : "answer";
		}
		var settings = __webpack_require__(5729);
		async function responseOf(path, header, front) {
			let { output } = header ?? {};
			if (output === void 0 || front === void 0) return {
				settings: [],
				notes: []
			};
			let { format = output.schema === void 0 ? "text" : "json", schema, ...others } = output, { schema: converted, notes } = schema === void 0 ? {
				schema: void 0,
				notes: []
			} : await jsonSchemaOf(path, schema, ["output", "schema"], front), asked = format === "json" ? converted ? {
				type: "json-schema",
				name: schemaName(header?.name),
				schema: converted
			} : { type: "json" } : void 0, position = front.at(["output"]), rest = asked ? others : {
				...others,
				...output.format !== void 0 && { format },
				...converted && { schema: converted }
			};
			return {
				...asked && { response: {
					format: asked,
					position
				} },
				settings: Object.keys(rest).length === 0 ? [] : (0, settings.f)(rest, ["output"], front.at),
				notes
			};
		}
		var prompts_includes = __webpack_require__(32905), prompts_named = __webpack_require__(44547), parameters = __webpack_require__(8608), text_part = __webpack_require__(35617), trimmed = __webpack_require__(30728), variables = __webpack_require__(53403);
		let lines = {
			opening: /^(?:(?:#.*)?\n)*---[ \t]*\r?\n/,
			closing: /^---[ \t]*(?:\r?\n|$)/m
		}, used = new Set([
			"model",
			"config",
			"input",
			"output",
			"tools",
			"toolDefs"
		]), dotprompt = {
			parse: promptOf,
			renderer: async (prompt) => rendererOf(prompt, prompt.template)
		};
		async function promptOf(source, files) {
			let front = (0, front_matter.E)(source, lines), begins = lines.opening.exec(source.text)?.[0];
			if (front === void 0 && begins !== void 0) {
				let line = begins.split("\n").length - 1;
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
			} : front), body = front ? (0, trimmed.d)(source, front.body.position.offset) : source.span(), text = source.text.slice(body.offset, body.end);
			if (text.trim() === "") throw new errors.yo({
				file: source.path,
				line: body.line,
				column: body.column,
				message: "The prompt is empty."
			});
			let language = (0, handlebars.handlebarsWith)(helpersOf(() => "")), included = await (0, prompts_includes.z)(text.replaceAll("\r\n", "\n"), language, files, partialPaths), includes = included.files.length === 0 ? void 0 : included.includes, template = (0, text_part.X)(source, text, body, language, includes), inputs = await inputsOf(source.path, header?.input, front), response = await responseOf(source.path, header, front), prompt = {
				path: source.path,
				format: "dotprompt",
				kind: "prompt",
				position: source.span(),
				language: "handlebars",
				template,
				messages: outlineOf(source, template),
				...header && front ? described(header, front) : {
					metadata: [],
					parameters: {},
					settings: [],
					tools: []
				},
				...response.response && { response: response.response },
				variables: (0, variables.D)([template], inputs.declared),
				examples: [],
				testData: [],
				evaluators: [],
				files: included.files
			}, settings = [...prompt.settings, ...response.settings], odd = header && front ? [...oddKeys(source.path, header, front), ...toolsOfPrograms(source, header, front)] : [];
			return {
				prompts: [{
					...prompt,
					settings
				}],
				notes: [
					...odd,
					...inputs.notes,
					...response.notes,
					...leftToCode(source, template)
				]
			};
		}
		let partialPaths = (name) => [
			"",
			"../",
			"../../",
			"../../../"
		].map((up) => `${up}_${name}.prompt`);
		function described(header, { at, value }) {
			let { config, tools, toolDefs = [] } = header, metadata = Object.entries(value ?? {}).filter(([key]) => !used.has(key));
			return {
				...(0, prompts_named.Z)(header, at),
				metadata: metadata.flatMap(([key, given]) => (0, settings.f)(given, [key], at)),
				parameters: (0, parameters.m)(config),
				settings: Object.entries({
					config,
					tools
				}).flatMap(([key, given]) => given === void 0 ? [] : (0, settings.f)(given, [key], at)),
				tools: toolDefs.map(({ name: called, description: about, inputSchema = { type: "object" } }, index) => ({
					name: called,
					...about !== void 0 && { description: about },
					inputSchema,
					position: at(["toolDefs", index])
				}))
			};
		}
		function toolsOfPrograms({ path }, { tools = [], toolDefs = [] }, { at }) {
			return tools.flatMap((name, index) => {
				if (toolDefs.some((tool) => tool.name === name)) return [];
				let { line, column } = at(["tools", index]);
				return [{
					file: path,
					line,
					column,
					key: `tools[${index}]`,
					message: "is a tool that a program registers: what it takes is not known here."
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
	57547: (shared2[57547]),
	19368: (shared1[19368]),
	30728: (shared1[30728]),
	53403: (shared0[53403])
};

export const shared = {
864: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { text: () => text_text });
		var external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502), front_matter = __webpack_require__(62791), prompts_includes = __webpack_require__(32905), named = __webpack_require__(44547), prompts_parameters = __webpack_require__(8608), settings = __webpack_require__(5729), languages = __webpack_require__(333), schemas = __webpack_require__(2503);
		let word = schemas.KCZ([schemas.YjP().min(1), schemas.aig().transform(String)], { error: "must be text" }), described = schemas.rej({
			description: schemas.YjP().optional(),
			default: schemas.L5J().optional(),
			required: schemas.zMY().optional(),
			schema: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
			type: schemas.YjP().optional()
		}), variable = schemas.L5J().transform((given) => {
			let more = described.safeParse(given);
			return more.success ? more.data : given === null ? {} : { default: given };
		}), schema = schemas._H3({
			name: word.optional(),
			description: schemas.YjP().optional(),
			model: word.optional(),
			owner: word.optional(),
			version: word.optional(),
			template: schemas.k5n([
				"none",
				"simple",
				"jinja",
				"handlebars",
				"mustache",
				"f-string"
			]).optional(),
			parameters: schemas.g1P(schemas.YjP(), schemas.L5J()).optional(),
			variables: schemas.KCZ([schemas.YOg(schemas.YjP().min(1)), schemas.g1P(schemas.YjP(), variable)]).optional()
		}), headerOf = (path, front) => (0, front_matter.K)(path, front, schema);
		function declaredIn({ variables = {} }, { at }) {
			return Array.isArray(variables) ? variables.map((name, index) => ({
				name,
				declared: at(["variables", index]),
				required: !0
			})) : Object.entries(variables).map(([name, given]) => {
				let { description, default: value, required, schema: own, type } = given, shape = own ?? (type === void 0 ? void 0 : { type });
				return {
					name,
					declared: at(["variables", name]),
					...description !== void 0 && { description },
					...value !== void 0 && { default: value },
					...required !== void 0 && { required },
					...shape && { schema: shape }
				};
			});
		}
		var text_part = __webpack_require__(35617), variables = __webpack_require__(53403);
		let text_languages = {
			".j2": "jinja",
			".jinja": "jinja",
			".jinja2": "jinja",
			".hbs": "handlebars",
			".handlebars": "handlebars",
			".mustache": "mustache"
		}, used = new Set([
			"model",
			"parameters",
			"variables",
			"template"
		]), text_text = { parse: async (source, files) => ({ prompts: [await promptOf(source, files)] }) };
		async function promptOf(source, files) {
			let front = (0, front_matter.E)(source);
			if (front !== void 0 && front.problems.length > 0) throw new errors.yo(front.problems);
			let isHeader = typeof front?.value == "object" && front.value !== null && !Array.isArray(front.value), header = front && isHeader ? headerOf(source.path, front) : void 0, body = front && isHeader ? front.body : {
				text: source.text,
				position: source.span()
			};
			if (body.text.trim() === "") {
				let { line, column } = body.position;
				throw new errors.yo({
					file: source.path,
					line,
					column,
					message: "The prompt is empty."
				});
			}
			let ending = external_node_path_.posix.extname(source.path).toLowerCase(), name = header?.template ?? text_languages[ending] ?? "simple", language = await (0, languages.e)(name), included = await (0, prompts_includes.z)(body.text.replaceAll("\r\n", "\n"), language, files, (given) => [
				given,
				`${given}${ending}`,
				`_${given}${ending}`
			]), includes = included.files.length === 0 ? void 0 : included.includes, part = (0, text_part.X)(source, body.text, body.position, language, includes);
			return {
				path: source.path,
				format: "text",
				kind: "prompt",
				position: source.span(),
				language: name,
				messages: [{
					role: "user",
					parts: [part],
					position: body.position
				}],
				...front && header ? text_described(header, front) : {
					metadata: [],
					parameters: {},
					settings: []
				},
				variables: (0, variables.D)([part], front && header ? declaredIn(header, front) : []),
				tools: [],
				examples: [],
				testData: [],
				evaluators: [],
				files: included.files
			};
		}
		function text_described(header, { at, value }) {
			let { parameters } = header, metadata = Object.entries(value).filter(([key]) => !used.has(key));
			return {
				...(0, named.Z)(header, at),
				metadata: metadata.flatMap(([key, given]) => (0, settings.f)(given, [key], at)),
				parameters: (0, prompts_parameters.m)(parameters),
				settings: parameters === void 0 ? [] : (0, settings.f)(parameters, ["parameters"], at)
			};
		}
	})
};

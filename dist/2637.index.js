import { shared as shared0 } from './5729.shared.js';
export const id = 2637;
export const ids = [2637, 5026];
export const modules = {
	72637: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { messages: () => messages });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36537), _messages_content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24922), _messages_messages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33591), _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51148), _messages_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41812), _named_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(44547), _parameters_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8608), _settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5729), _templates_simple_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75026), _variables_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53403);
		let texts = [
			"name",
			"description",
			"owner",
			"version"
		], metadata = new Set([
			...texts,
			"tags",
			"metadata",
			"user",
			"id",
			"$schema"
		]), apart = new Set([
			"messages",
			"system",
			"model",
			"modelId",
			"tools",
			"toolConfig"
		]), messages = { async parse(source) {
			let document = (0, _document_js__WEBPACK_IMPORTED_MODULE_1__.l)(source), reader = new _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__.D(source, document, _templates_simple_js__WEBPACK_IMPORTED_MODULE_7__.simple);
			return {
				prompts: [promptOf(source, document.value, reader)],
				problems: reader.problems,
				notes: reader.notes
			};
		} };
		function promptOf(source, value, reader) {
			let request = (0, _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(value) ? value : {}, list = Array.isArray(value) ? value : request.messages;
			if (!Array.isArray(list) || list.length === 0) {
				let { line, column } = reader.at(["messages"]);
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file: source.path,
					line,
					column,
					message: "It must be a list of messages, each with role and content, or have one under messages."
				});
			}
			let told = [...systemOf(request, reader), ...(0, _messages_messages_js__WEBPACK_IMPORTED_MODULE_3__.w)(list, list === value ? [] : ["messages"], reader)], config = (0, _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(request.toolConfig) ? request.toolConfig : void 0, toolChoice = (0, _messages_tools_js__WEBPACK_IMPORTED_MODULE_5__.Z)(config?.toolChoice ?? request.tool_choice), tools = config ? (0, _messages_tools_js__WEBPACK_IMPORTED_MODULE_5__.j)(config.tools, ["toolConfig", "tools"], reader) : (0, _messages_tools_js__WEBPACK_IMPORTED_MODULE_5__.j)(request.tools, ["tools"], reader), response = responseOf(request.response_format), modelKey = typeof request.model == "string" ? "model" : "modelId", model = request[modelKey], isApart = (key) => apart.has(key) || metadata.has(key) || key === "response_format" && response, settings = Object.entries(request).filter(([key]) => !isApart(key)), named = Object.entries(request).filter(([key]) => metadata.has(key));
			return {
				path: source.path,
				format: "messages",
				kind: "prompt",
				position: source.span(),
				...(0, _named_js__WEBPACK_IMPORTED_MODULE_8__.Z)(textFields(request), reader.at),
				metadata: named.flatMap(([key, given]) => (0, _settings_js__WEBPACK_IMPORTED_MODULE_9__.f)(given, [key], reader.at)),
				...typeof model == "string" && { model: {
					id: model,
					position: reader.at([modelKey])
				} },
				parameters: {
					...(0, _parameters_js__WEBPACK_IMPORTED_MODULE_6__.m)(request.inferenceConfig),
					...(0, _parameters_js__WEBPACK_IMPORTED_MODULE_6__.m)(request)
				},
				settings: [...settings.flatMap(([key, given]) => (0, _settings_js__WEBPACK_IMPORTED_MODULE_9__.f)(given, [key], reader.at)), ...config?.toolChoice ? (0, _settings_js__WEBPACK_IMPORTED_MODULE_9__.f)(config.toolChoice, ["toolConfig", "toolChoice"], reader.at) : []],
				...response && { response: {
					format: response,
					position: reader.at(["response_format"])
				} },
				tools,
				...toolChoice !== void 0 && { toolChoice },
				language: "simple",
				messages: told,
				variables: (0, _variables_js__WEBPACK_IMPORTED_MODULE_10__.D)((0, _variables_js__WEBPACK_IMPORTED_MODULE_10__.C)(told)),
				examples: [],
				testData: [],
				evaluators: [],
				files: []
			};
		}
		let textFields = (request) => Object.fromEntries(texts.flatMap((key) => {
			let value = request[key];
			return typeof value == "string" || typeof value == "number" ? [[key, String(value)]] : [];
		}));
		function systemOf({ system }, reader) {
			if (system == null) return [];
			let parts = (0, _messages_content_js__WEBPACK_IMPORTED_MODULE_2__.C)(system, ["system"], reader);
			return parts.length === 0 ? [] : [{
				role: "system",
				parts,
				position: reader.at(["system"])
			}];
		}
		function responseOf(given) {
			if (!(0, _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(given)) return;
			if (given.type === "text") return { type: "text" };
			if (given.type === "json_object") return { type: "json" };
			let described = given.json_schema;
			return !(0, _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(described) || !(0, _messages_reader_js__WEBPACK_IMPORTED_MODULE_4__.C)(described.schema) ? void 0 : {
				type: "json-schema",
				name: typeof described.name == "string" ? described.name : "response",
				schema: described.schema
			};
		}
	}),
	44547: (shared0[44547]),
	75026: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { simple: () => simple });
		var _template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71690);
		let simple = { read(template) {
			let uses = (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.ht)(template);
			return {
				uses,
				includes: [],
				render: (values, missing) => (0, _template_js__WEBPACK_IMPORTED_MODULE_0__.GS)(template, [values], (name, use) => missing(name, uses[use]?.offset ?? 0))
			};
		} };
	})
};

import { shared as shared0 } from './7545.shared.js';
import { shared as shared1 } from './76330.shared.js';
import { shared as shared2 } from './5729.shared.js';
export const id = 6461;
export const ids = [6461];
export const modules = {
	7545: (shared0[7545]),
	36537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => documentOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545), _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38453);
		function documentOf(source, tags) {
			let document = /\.json$/i.test(source.path) || !/\.ya?ml$/i.test(source.path) && /^\s*[[{]/.test(source.text) ? (0, _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__.V)(source.path, source.text) : (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(source.path, source.text, tags);
			if (!document.readable) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(document.problems);
			return document;
		}
	}),
	76330: (shared1[76330]),
	24922: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => partsOf,
			Q: () => toolPart
		});
		var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51148);
		function partsOf(content, keys, reader) {
			return typeof content == "string" ? [reader.text(content, keys)] : content == null ? [] : Array.isArray(content) ? content.flatMap((part, index) => partOf(part, [...keys, index], reader)) : (reader.complain(keys, "must be text, or a list of parts. Put a text in quotes, or begin it with |."), []);
		}
		function partOf(part, keys, reader) {
			if (typeof part == "string") return [reader.text(part, keys)];
			if (!(0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(part)) return reader.complain(keys, "must be a part: text, or an object with a type."), [];
			let read = typeof part.type == "string" ? typed(part, part.type, keys, reader) : untyped(part, keys, reader);
			read === void 0 && reader.note(keys, "A part of a kind that is not known is not looked into.");
			let cache = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(part.cache_control) ? [...keys, "cache_control"] : void 0;
			return [...read ?? [], ...cache ? [{
				type: "cache-point",
				position: reader.at(cache)
			}] : []];
		}
		function typed(part, type, keys, reader) {
			switch (type) {
				case "text":
				case "input_text":
				case "output_text": return textIn(part, "text", keys, reader);
				case "refusal": return textIn(part, "refusal", keys, reader);
				case "image_url":
				case "input_image": {
					let given = part.image_url, inside = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(given) ? [
						...keys,
						"image_url",
						"url"
					] : [...keys, "image_url"], url = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(given) ? given.url : given;
					return typeof url == "string" ? [reader.media("image", url, inside)] : void 0;
				}
				case "input_audio": {
					let { data, format } = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(part.input_audio) ? part.input_audio : {};
					return typeof data == "string" ? [inline("audio", data, format, [
						...keys,
						"input_audio",
						"data"
					], reader)] : void 0;
				}
				case "image":
				case "document": return sourceOf(type, part, keys, reader);
				case "tool_use": return [toolPart("tool-call", part.name, part.id, part.input, keys, reader)];
				case "tool_result": return [toolPart("tool-result", void 0, part.tool_use_id, part.content, keys, reader)];
				default: return;
			}
		}
		function textIn(part, name, keys, reader) {
			let text = part[name];
			return typeof text == "string" ? [reader.text(text, [...keys, name])] : (reader.complain(text === void 0 ? keys : [...keys, name], text === void 0 ? "needs text." : "must be text."), []);
		}
		function sourceOf(kind, part, keys, reader) {
			let source = part.source;
			if (!(0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(source)) return;
			let name = [
				"url",
				"data",
				"file_id"
			].find((one) => typeof source[one] == "string");
			if (name === void 0) return;
			let given = source[name], place = [
				...keys,
				"source",
				name
			];
			return name === "data" ? source.type === "text" ? [reader.media(kind, given, place, source.media_type)] : [inline(kind, given, source.media_type, place, reader)] : [reader.media(kind, given, place)];
		}
		let mediaTypes = {
			pdf: "application/pdf",
			txt: "text/plain",
			md: "text/markdown",
			csv: "text/csv",
			html: "text/html"
		};
		function inline(kind, data, type, keys, reader) {
			let given = typeof type == "string" ? type : "", mediaType = given.includes("/") ? given : mediaTypes[given] ?? (given === "" ? void 0 : `${kind}/${given}`);
			return reader.media(kind, mediaType === void 0 ? data : `data:${mediaType};base64,${data}`, keys, mediaType);
		}
		function untyped(part, keys, reader) {
			if ("text" in part) return textIn(part, "text", keys, reader);
			if ("cachePoint" in part) return [{
				type: "cache-point",
				position: reader.at(keys)
			}];
			let { toolUse, toolResult } = part;
			if ((0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(toolUse)) return [toolPart("tool-call", toolUse.name, toolUse.toolUseId, toolUse.input, keys, reader)];
			if ((0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(toolResult)) return [toolPart("tool-result", void 0, toolResult.toolUseId, toolResult.content, keys, reader)];
			for (let kind of [
				"image",
				"document",
				"video"
			]) {
				let media = part[kind], source = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(media) ? media.source : void 0;
				if (!(0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(media) || !(0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(source)) continue;
				let s3 = source.s3Location;
				if (typeof source.bytes == "string") return [inline(kind, source.bytes, media.format, [
					...keys,
					kind,
					"source",
					"bytes"
				], reader)];
				if ((0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(s3) && typeof s3.uri == "string") return [reader.media(kind, s3.uri, [
					...keys,
					kind,
					"source",
					"s3Location",
					"uri"
				])];
			}
		}
		function toolPart(type, name, id, value, keys, reader) {
			return {
				type,
				name: typeof name == "string" ? name : "",
				...typeof id == "string" && { id },
				value: value ?? null,
				position: reader.at(keys)
			};
		}
	}),
	33591: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { w: () => messagesIn });
		var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24922), _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51148), _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76470);
		function messagesIn(list, keys, reader) {
			return list.flatMap((message, index) => messageOf(message, [...keys, index], reader));
		}
		function messageOf(message, keys, reader) {
			if (!(0, _reader_js__WEBPACK_IMPORTED_MODULE_1__.C)(message)) return reader.complain(keys, "must be a message: role and content."), [];
			let given = message.role, role = typeof given == "string" && Object.hasOwn(_roles_js__WEBPACK_IMPORTED_MODULE_2__.O, given) ? _roles_js__WEBPACK_IMPORTED_MODULE_2__.O[given] : void 0;
			if (role === void 0) {
				let place = given === void 0 ? keys : [...keys, "role"];
				return reader.complain(place, `${given === void 0 ? "needs a role" : "is no role"}: ${Object.keys(_roles_js__WEBPACK_IMPORTED_MODULE_2__.O).join(", ")}.`), [];
			}
			let calls = callsOf(message.tool_calls, [...keys, "tool_calls"], reader);
			if (message.content === void 0 && calls.length === 0) return reader.complain(keys, "needs content."), [];
			let name = typeof message.name == "string" ? message.name : void 0;
			return [{
				role,
				parts: role === "tool" ? [(0, _content_js__WEBPACK_IMPORTED_MODULE_0__.Q)("tool-result", name, message.tool_call_id, message.content, keys, reader)] : [...(0, _content_js__WEBPACK_IMPORTED_MODULE_0__.C)(message.content, [...keys, "content"], reader), ...calls],
				position: reader.at(keys),
				...name !== void 0 && { name }
			}];
		}
		function callsOf(calls, keys, reader) {
			return Array.isArray(calls) ? calls.flatMap((call, index) => {
				let called = (0, _reader_js__WEBPACK_IMPORTED_MODULE_1__.C)(call) ? call.function : void 0;
				return !(0, _reader_js__WEBPACK_IMPORTED_MODULE_1__.C)(call) || !(0, _reader_js__WEBPACK_IMPORTED_MODULE_1__.C)(called) ? [] : [(0, _content_js__WEBPACK_IMPORTED_MODULE_0__.Q)("tool-call", called.name, call.id, called.arguments, [...keys, index], reader)];
			}) : [];
		}
	}),
	51148: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => isFields,
			D: () => RequestReader
		});
		var _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15192), _text_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35617);
		let isFields = (value) => typeof value == "object" && !!value && !Array.isArray(value);
		class RequestReader {
			source;
			problems;
			notes = [];
			#document;
			#language;
			constructor(source, document, language) {
				this.source = source, this.problems = [...document.problems], this.#document = document, this.#language = language;
			}
			at = (keys) => {
				let { offset, end } = this.#document.range(keys);
				return this.source.span(offset, end);
			};
			text(template, keys) {
				return (0, _text_part_js__WEBPACK_IMPORTED_MODULE_0__.X)(this.source, template, this.at(keys), this.#language);
			}
			media(kind, source, keys, mediaType) {
				return {
					type: "media",
					kind,
					source: this.text(source, keys),
					...typeof mediaType == "string" && { mediaType },
					position: this.at(keys)
				};
			}
			complain(keys, message) {
				this.problems.push(this.#told(keys, message));
			}
			note(keys, message) {
				this.notes.push(this.#told(keys, message));
			}
			#told(keys, message) {
				let { line, column } = this.at(keys);
				return {
					file: this.source.path,
					line,
					column,
					key: (0, _config_key_path_js__WEBPACK_IMPORTED_MODULE_1__.D)(keys),
					message
				};
			}
		}
	}),
	76470: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { O: () => roles });
		let roles = {
			system: "system",
			developer: "system",
			user: "user",
			assistant: "assistant",
			tool: "tool",
			function: "tool"
		};
	}),
	41812: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => toolChoiceIn,
			j: () => toolsIn
		});
		var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51148);
		function toolsIn(list, keys, reader) {
			return list == null ? [] : Array.isArray(list) ? list.flatMap((tool, index) => {
				let place = [...keys, index], spec = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(tool) ? [
					tool.function,
					tool.toolSpec,
					tool
				].find(_reader_js__WEBPACK_IMPORTED_MODULE_0__.C) : void 0, name = spec?.name;
				if (spec === void 0 || typeof name != "string") return (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(tool) && ("cachePoint" in tool || typeof tool.type == "string") && !("function" in tool) ? reader.note(place, "A tool of the provider is not looked into.") : reader.complain(place, "must be a tool: name, description and a JSON Schema."), [];
				let { description } = spec, inputSchema = schemaOf(spec) ?? {
					type: "object",
					properties: {}
				};
				return [{
					name,
					...typeof description == "string" && { description },
					inputSchema,
					position: reader.at(place)
				}];
			}) : (reader.complain(keys, "must be a list of tools."), []);
		}
		function schemaOf(spec) {
			let converse = (0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(spec.inputSchema) ? spec.inputSchema.json : void 0;
			return [
				spec.parameters,
				spec.input_schema,
				converse,
				spec.inputSchema
			].find(_reader_js__WEBPACK_IMPORTED_MODULE_0__.C);
		}
		function toolChoiceIn(given) {
			if (given === "auto" || given === "none") return given;
			if (given === "required" || given === "any") return "any";
			if (!(0, _reader_js__WEBPACK_IMPORTED_MODULE_0__.C)(given)) return;
			if (given.type === "auto" || given.type === "none") return given.type;
			if (given.type === "any" || "any" in given) return "any";
			let named = [
				given.function,
				given.tool,
				given
			].find(_reader_js__WEBPACK_IMPORTED_MODULE_0__.C)?.name;
			return typeof named == "string" ? { name: named } : "auto" in given ? "auto" : void 0;
		}
	}),
	8608: (shared2[8608]),
	5729: (shared2[5729]),
	53403: (shared2[53403])
};

export const shared = {
51460: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			G: () => chatRequest,
			y: () => effortOf
		});
		var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90405);
		function chatRequest(request, dialect) {
			let { responseFormat, tools, toolChoice, parameters } = request;
			return {
				messages: (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.KD)(request).map(messageOf),
				...parametersOf(parameters, dialect),
				...formatOf(responseFormat, dialect),
				...tools?.length && {
					tools: tools.map(toolOf),
					...toolChoice && { tool_choice: choiceOf(toolChoice) }
				}
			};
		}
		function parametersOf(given, { maxTokens: limit }) {
			let { temperature, topP, topK, maxTokens, stop, seed } = given, effort = effortOf(given);
			return {
				...temperature !== void 0 && { temperature },
				...topP !== void 0 && { top_p: topP },
				...topK !== void 0 && { top_k: topK },
				...maxTokens !== void 0 && { [limit]: maxTokens },
				...stop !== void 0 && { stop: [...stop] },
				...seed !== void 0 && { seed },
				...effort !== void 0 && { reasoning_effort: effort }
			};
		}
		function effortOf({ reasoning }) {
			if (typeof reasoning != "number") return reasoning;
			throw (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.J5)("`reasoning` is a number of tokens. Write none, minimal, low, medium or high.");
		}
		function messageOf(message) {
			let { role, content, attachments = [] } = message;
			return attachments.length === 0 ? {
				role,
				content
			} : {
				role: "user",
				content: (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.CI)(message).map(contentOf)
			};
		}
		function contentOf(part) {
			if (part.type === "text") return part;
			if (part.type === "image") return {
				type: "image_url",
				image_url: { url: part.url }
			};
			let { name, mediaType, bytes } = part.from;
			if (mediaType === "application/pdf") return {
				type: "file",
				file: {
					filename: name,
					file_data: part.url
				}
			};
			if (/^text\/|[/+](json|xml|yaml)$/.test(mediaType)) return {
				type: "text",
				text: `${name}:\n\n${Buffer.from(bytes).toString("utf8")}`
			};
			throw (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.J5)(`Chat Completions reads no document of type ${mediaType} (${name}). Write \`api: responses\`, or give a PDF.`);
		}
		function formatOf(format, { strict }) {
			if (format === void 0 || format.type === "text") return {};
			if (format.type === "json") return { response_format: { type: "json_object" } };
			let { name, schema } = format;
			return { response_format: {
				type: "json_schema",
				json_schema: {
					name: (0, _content_js__WEBPACK_IMPORTED_MODULE_0__.Vb)(name),
					schema: { ...schema },
					...strict && { strict }
				}
			} };
		}
		let toolOf = ({ name, description, inputSchema }) => ({
			type: "function",
			function: {
				name,
				...description !== void 0 && { description },
				parameters: { ...inputSchema }
			}
		});
		function choiceOf(choice) {
			return typeof choice == "object" ? {
				type: "function",
				function: { name: choice.name }
			} : choice === "any" ? "required" : choice;
		}
	}),
90405: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CI: () => partsOf,
			J5: () => refused,
			KD: () => checked,
			Vb: () => nameOf
		});
		var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25852);
		function checked({ messages }) {
			if (messages.length === 0) throw refused("it has no message. Add one to the prompt.");
			for (let [index, { role, content, attachments = [] }] of messages.entries()) {
				let which = `message ${index + 1} (${role})`;
				if (attachments.length > 0 && role !== "user") throw refused(`${which} has an attachment. Only messages of the user can: move it there.`);
				if (content.trim() === "" && attachments.length === 0) throw refused(`${which} is empty. Give it a text or remove it.`);
			}
			return messages;
		}
		function partsOf({ content, attachments = [] }) {
			return [...attachments.map(partOf), ...content.trim() === "" ? [] : [{
				type: "text",
				text: content
			}]];
		}
		function partOf(from) {
			let { kind, mediaType, bytes } = from, url = `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;
			return kind === "image" ? {
				type: "image",
				url
			} : {
				type: "file",
				url,
				from
			};
		}
		let nameOf = (name) => name.replace(/[^a-zA-Z0-9_-]/g, "_").slice(0, 64) || "answer", refused = (why) => new _model_js__WEBPACK_IMPORTED_MODULE_0__.ModelError("invalid-request", `An OpenAI-compatible API cannot take this prompt: ${why}`, { attempts: 0 });
	})
};

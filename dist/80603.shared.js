export const shared = {
80603: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			X: () => askedBeside,
			c: () => messagesOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);
		function messagesOf({ path }, rendered) {
			return rendered.flatMap(({ role, parts }) => {
				let asked = parts.filter(({ type }) => type !== "history" && type !== "cache-point");
				if (asked.length === 0) return [];
				if (role === "tool") throw cannotAsk(path, "results of tools");
				let texts = asked.flatMap((part) => part.type === "text" ? [part.text] : []), attachments = asked.flatMap((part) => part.type === "text" ? [] : [attachmentOf(part, path)]);
				return [{
					role,
					content: texts.join("\n"),
					...attachments.length > 0 && { attachments }
				}];
			});
		}
		let dataUrl = /^data:([\w.+-]+\/[\w.+-]+)(?:;[\w-]+=[^;,]*)*;base64,([A-Za-z0-9+/=\s]*)$/;
		function attachmentOf(part, path) {
			if (part.type !== "media") throw cannotAsk(path, "calls of tools");
			let { kind, source } = part;
			if (kind !== "image" && kind !== "document") throw cannotAsk(path, kind);
			let [, mediaType, base64] = dataUrl.exec(source) ?? [];
			if (mediaType === void 0 || base64 === void 0) throw cannotAsk(path, kind === "image" ? "an image by its address" : "a document by its address");
			return {
				kind,
				name: kind,
				mediaType,
				bytes: Buffer.from(base64, "base64")
			};
		}
		let cannotAsk = (file, what) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
			file,
			message: `A prompt with ${what.slice(0, 60)} cannot be asked: its text can, and images and documents as data:…;base64.`
		});
		function askedBeside({ parameters, response, tools, toolChoice }) {
			return {
				parameters,
				...response && { responseFormat: response.format },
				...tools.length > 0 && { tools: tools.map(({ position: _, ...tool }) => tool) },
				...toolChoice !== void 0 && { toolChoice }
			};
		}
	})
};

import { shared as shared0 } from './48830.shared.js';
export const id = 8830;
export const ids = [8830];
export const modules = {
	48830: (shared0[48830]),
	47275: (shared0[47275]),
	46260: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { E: () => charactersOf });
		function charactersOf({ messages, tools, responseFormat }) {
			let characters = 0;
			for (let { content, attachments } of messages) characters += content.length + (attachments?.length ?? 0) * 6e3;
			return tools !== void 0 && (characters += JSON.stringify(tools).length), responseFormat?.type === "json-schema" && (characters += JSON.stringify(responseFormat.schema).length), characters;
		}
	})
};

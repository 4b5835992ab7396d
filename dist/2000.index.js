import { shared as shared0 } from './33024.shared.js';
import { shared as shared1 } from './54922.shared.js';
export const id = 2e3;
export const ids = [2e3, 4231];
export const modules = {
	33024: (shared0[33024]),
	53593: (shared0[53593]),
	52e3: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { cloudformation: () => cloudformation });
		var _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48439), _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66220), _bedrock_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33024), _bedrock_guardrail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53593), _bedrock_prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1930), _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55112), _templates_none_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94231), _templates_simple_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(967);
		let cloudformation = { async parse(source) {
			let { value, problems, range } = (0, _document_js__WEBPACK_IMPORTED_MODULE_5__.l)(source, _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_1__.eQ), reading = {
				source,
				range,
				intrinsics: !0,
				problems: [...problems],
				notes: []
			};
			return {
				prompts: (new _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__.lg(reading, value).get("resources")?.entries() ?? []).flatMap(([id, resource]) => promptsOf(id, resource)),
				...(0, _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__.Hd)(reading)
			};
		} };
		function promptsOf(id, resource) {
			let type = resource.get("type")?.value;
			if (typeof type != "string" || !/^AWS::Bedrock::(?:Prompt|Agent|Guardrail)$/.test(type)) return [];
			let properties = resource.get("properties");
			if (properties === void 0) return resource.complain("needs Properties."), [];
			let format = "cloudformation";
			if (type === "AWS::Bedrock::Prompt") return (0, _bedrock_prompt_js__WEBPACK_IMPORTED_MODULE_4__.r)(properties, _templates_simple_js__WEBPACK_IMPORTED_MODULE_7__.simple, format, (variant, alone) => alone ? id : `${id}/${variant}`);
			let target = {
				format,
				key: id
			};
			return type === "AWS::Bedrock::Agent" ? (0, _bedrock_agent_js__WEBPACK_IMPORTED_MODULE_2__.v)(properties, _templates_none_js__WEBPACK_IMPORTED_MODULE_6__.none, target) : [(0, _bedrock_guardrail_js__WEBPACK_IMPORTED_MODULE_3__.E)(properties, target)];
		}
	}),
	63728: (shared1[63728]),
	94231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
		let none = { read: (template) => ({
			uses: [],
			includes: [],
			render: () => template
		}) };
	})
};

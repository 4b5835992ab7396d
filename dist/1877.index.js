import { shared as shared0 } from './74888.shared.js';
import { shared as shared1 } from './5729.shared.js';
export const id = 1877;
export const ids = [1877, 4502];
export const modules = {
	74888: (shared0[74888]),
	13214: (shared0[13214]),
	61877: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { cloudformation: () => cloudformation });
		var _resources_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24970), _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63251), _bedrock_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74888), _bedrock_guardrail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13214), _bedrock_prompt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1866), _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36537), _templates_none_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54502), _templates_simple_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75026);
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
	5729: (shared1[5729]),
	54502: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { none: () => none });
		let none = { read: (template) => ({
			uses: [],
			includes: [],
			render: () => template
		}) };
	})
};

export const id = 7151;
export const ids = [7151];
export const modules = { 87151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { inTemplate: () => inTemplate });
	var _prompts_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36537), _resources_branch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24970), _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63251), _told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46266), _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4993), _variants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49369);
	function inTemplate(source) {
		let { value, problems, range } = (0, _prompts_document_js__WEBPACK_IMPORTED_MODULE_0__.l)(source, _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__.eQ), reading = {
			source,
			range,
			intrinsics: !0,
			problems: [...problems],
			notes: []
		}, root = new _resources_branch_js__WEBPACK_IMPORTED_MODULE_1__.lg(reading, value), resources = root.get("resources")?.entries() ?? [], values = new _values_js__WEBPACK_IMPORTED_MODULE_3__.J(root.get("parameters")), running = resources.flatMap(([, resource]) => resource.get("type")?.value === "AWS::SageMaker::Endpoint" ? configOf(resource) ?? [] : []);
		return {
			endpoints: resources.flatMap(([name, resource]) => {
				let config = resource.get("properties");
				if (resource.get("type")?.value !== "AWS::SageMaker::EndpointConfig" || config === void 0) return [];
				let named = running.filter((one) => one === name).length;
				return (0, _variants_js__WEBPACK_IMPORTED_MODULE_4__.s)(config, {
					name,
					endpoints: Math.max(1, named)
				}, values);
			}),
			problems: reading.problems.map((problem) => (0, _told_js__WEBPACK_IMPORTED_MODULE_5__.d)(source.path, problem))
		};
	}
	function configOf(endpoint) {
		let given = (0, _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_2__.jN)(endpoint.get("properties")?.get("endpointConfigName")?.value)?.given, id = Array.isArray(given) ? given[0] : given;
		return typeof id == "string" ? id.split(".")[0] : void 0;
	}
}) };

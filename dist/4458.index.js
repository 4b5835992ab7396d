import { shared as shared0 } from './7545.shared.js';
import { shared as shared1 } from './76991.shared.js';
import { shared as shared2 } from './76330.shared.js';
export const id = 4458;
export const ids = [4458, 8453];
export const modules = {
	7545: (shared0[7545]),
	76991: (shared1[76991]),
	38453: (shared1[38453]),
	4993: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { J: () => Values });
		var _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63251);
		class Values {
			#parameters;
			constructor(parameters) {
				this.#parameters = parameters;
			}
			text(branch) {
				let { value, assumptions } = this.#plain(branch);
				return {
					value: typeof value == "string" && value !== "" ? value : void 0,
					assumptions
				};
			}
			number(branch) {
				let { value, assumptions } = this.#plain(branch), number = typeof value == "string" && value.trim() !== "" ? Number(value) : value;
				return {
					value: Number.isSafeInteger(number) && number >= 0 ? number : void 0,
					assumptions
				};
			}
			#plain(branch) {
				let found = branch?.reading.intrinsics ? (0, _resources_intrinsic_js__WEBPACK_IMPORTED_MODULE_0__.jN)(branch.value) : void 0;
				if (found === void 0) return {
					value: branch?.value,
					assumptions: []
				};
				let name = found.key === "Ref" && typeof found.given == "string" ? found.given : void 0, value = (this.#parameters?.entries().find(([key]) => key === name)?.[1])?.get("default")?.value;
				return value === void 0 ? {
					value: void 0,
					assumptions: []
				} : {
					value,
					assumptions: [`The parameter ${name} has its default, ${String(value).slice(0, 60)}.`]
				};
			}
		}
	}),
	49369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => instancesOf });
		function instancesOf(config, configured, values) {
			let variants = [...config.list("productionVariants"), ...config.list("shadowProductionVariants")];
			return variants.flatMap((variant, index) => {
				let serverless = variant.get("serverlessConfig");
				return serverless === void 0 ? [instance(variant, variants.length === 1 ? void 0 : index, configured, values)] : (serverless.complain("Serverless inference is paid for by use, of which nothing is known: it is not priced."), []);
			});
		}
		function instance(variant, index, configured, values) {
			let { name, region, endpoints } = configured, { path } = variant.reading.source, own = variant.get("variantName")?.text()?.value ?? String(index ?? ""), label = index === void 0 ? name : `${name}/${own}`, [type, initial] = [values.text(variant.get("instanceType")), values.number(variant.get("initialInstanceCount"))], scaling = variant.get("managedInstanceScaling"), [least, most] = [values.number(scaling?.get("minInstanceCount")), values.number(scaling?.get("maxInstanceCount"))], count = initial.value ?? least.value;
			return {
				id: `${path}#${label}`,
				kind: "instances",
				label,
				name: type.value ?? "an instance type that the template leaves open",
				count: type.value === void 0 || count === void 0 ? void 0 : count * endpoints,
				...region !== void 0 && { region },
				file: path,
				line: variant.span().line,
				assumptions: [
					...type.assumptions,
					...initial.assumptions,
					...endpoints > 1 ? [`${endpoints} endpoints run by this configuration.`] : [],
					scaling === void 0 ? "As many instances run all month as it begins with; scaling is not in it." : `As many instances run all month as it begins with; it scales from ${least.value ?? "?"} to ${most.value ?? "?"}.`
				]
			};
		}
	}),
	36537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { l: () => documentOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7545), _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38453);
		function documentOf(source, tags) {
			let document = /\.json$/i.test(source.path) || !/\.ya?ml$/i.test(source.path) && /^\s*[[{]/.test(source.text) ? (0, _config_json_document_js__WEBPACK_IMPORTED_MODULE_1__.V)(source.path, source.text) : (0, _config_yaml_document_js__WEBPACK_IMPORTED_MODULE_2__.readYaml)(source.path, source.text, tags);
			if (!document.readable) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(document.problems);
			return document;
		}
	}),
	76330: (shared2[76330]),
	24970: (shared0[24970]),
	63251: (shared0[63251])
};

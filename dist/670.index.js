import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './56128.shared.js';
export const id = 670;
export const ids = [670];
export const modules = {
	77416: (shared0[77416]),
	14948: (shared0[14948]),
	56128: (shared1[56128]),
	67181: (shared1[67181]),
	62363: (shared1[62363]),
	58448: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			a: () => ssm,
			k: () => Parameter
		});
		var _aws_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67181), _aws_rest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62363);
		let ssm = {
			name: "Systems Manager",
			service: "ssm",
			target: "AmazonSSM",
			version: "1.1"
		};
		class Parameter {
			#control;
			#config;
			constructor(control, config) {
				this.#control = control, this.#config = config;
			}
			get name() {
				return this.#config.parameter;
			}
			async read(operation, selector) {
				let body = {
					Name: selector === void 0 ? this.name : `${this.name}:${selector}`,
					WithDecryption: !1
				};
				try {
					let { Parameter: found } = await this.#control.read(ssm, this.#asked("GetParameter"), body, operation);
					return {
						version: found?.Version ?? 0,
						value: found?.Value ?? "",
						type: found?.Type ?? "String"
					};
				} catch (error) {
					if ((0, _aws_refusal_js__WEBPACK_IMPORTED_MODULE_0__.vu)(error, /^(ParameterNotFound|ParameterVersionNotFound)/)) return;
					throw error;
				}
			}
			async put(value, isNew, operation) {
				let body = {
					Name: this.name,
					Value: value,
					Tier: {
						standard: "Standard",
						advanced: "Advanced",
						"intelligent-tiering": "Intelligent-Tiering"
					}[this.#config.tier],
					...isNew ? {
						Type: "String",
						Overwrite: !1
					} : { Overwrite: !0 }
				}, { Version = 0 } = await this.#control.change(ssm, this.#asked("PutParameter"), body, operation);
				return Version;
			}
			async label(version, label, operation) {
				let body = {
					Name: this.name,
					ParameterVersion: version,
					Labels: [label]
				}, { InvalidLabels = [] } = await this.#control.change(ssm, this.#asked("LabelParameterVersion"), body, operation);
				return InvalidLabels.length === 0;
			}
			async unlabel(version, label, operation) {
				let body = {
					Name: this.name,
					ParameterVersion: version,
					Labels: [label]
				};
				await this.#control.change(ssm, this.#asked("UnlabelParameterVersion"), body, operation);
			}
			async remove(operation) {
				await (0, _aws_rest_js__WEBPACK_IMPORTED_MODULE_1__.vG)(async () => {
					try {
						await this.#control.change(ssm, this.#asked("DeleteParameter"), { Name: this.name }, operation);
					} catch (error) {
						if (!(0, _aws_refusal_js__WEBPACK_IMPORTED_MODULE_0__.vu)(error, /^ParameterNotFound/)) throw error;
					}
				}, operation);
			}
			async versionOf(value, operation) {
				let page, found;
				do {
					let body = {
						Name: this.name,
						MaxResults: 50,
						...page !== void 0 && { NextToken: page }
					}, asked = this.#asked("GetParameterHistory"), answer = await this.#control.read(ssm, asked, body, operation);
					for (let { Version, Value } of answer.Parameters ?? []) Value === value && (found = Version);
					page = answer.NextToken || void 0;
				} while (page !== void 0);
				return found;
			}
			#asked(operation) {
				return {
					operation,
					what: `the parameter ${this.name}`
				};
			}
		}
	}),
	56754: (shared0[56754]),
	32127: (shared1[32127])
};

export const shared = {
43362: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => writeVerdicts,
			b: () => verdictsFile
		});
		var _shared_detection_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21047);
		let verdictsFile = "guardrails.jsonl";
		async function writeVerdicts(lines, { test, rows, sides }, text) {
			for (let [at, row] of rows.entries()) {
				let [open = ""] = (0, _shared_detection_redact_js__WEBPACK_IMPORTED_MODULE_0__.S)([row.text]), { id, file, line, harmful, category, policy, source } = row, about = {
					test,
					id: text.show(id),
					file,
					line,
					label: harmful ? "harmful" : "harmless",
					category,
					policy,
					source,
					text: text.show(open)
				};
				for (let { side, guardrail, asked } of sides) await lines.write(JSON.stringify({
					...about,
					side,
					guardrail,
					...verdictOf(row, at, asked, text)
				}));
			}
		}
		function verdictOf({ harmful }, at, asked, text) {
			let verdict = asked.verdicts[at];
			return verdict === void 0 ? { error: text.tell(asked.errors.get(at) ?? asked.stopped?.message ?? "It was not asked.") } : {
				stopped: verdict.stopped,
				right: verdict.stopped === harmful,
				by: verdict.by
			};
		}
	}),
81878: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { y: () => coded });
		var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056);
		let coded = (sentence) => sentence.split(/`([^`]+)`/).flatMap((part, at) => part === "" ? [] : [at % 2 == 1 ? (0, _document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(part) : part]);
	}),
87216: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { f: () => holm });
		function holm(pValues, alpha) {
			let rejected = pValues.map(() => !1), ordered = pValues.map((p, at) => ({
				p,
				at
			})).sort((a, b) => a.p - b.p);
			for (let [rank, { p, at }] of ordered.entries()) {
				if (!(p <= alpha / (ordered.length - rank))) break;
				rejected[at] = !0;
			}
			return rejected;
		}
	}),
51495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { F: () => regressionVerdict });
		function regressionVerdict({ change, margin, rejected, proven, prove }) {
			return rejected ? "fail" : (prove ? proven : change >= -margin - 1e-12) ? "pass" : "inconclusive";
		}
	}),
81927: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { K: () => listingOf });
		let listed = {
			anthropic: "anthropic",
			azure: "azure",
			bedrock: "aws",
			openai: "openai"
		}, geography = /(^|\/)(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/, known = new Map();
		function listingOf(provider, modelId) {
			let key = `${provider ?? ""} ${modelId}`, listing = known.get(key) ?? looked(provider, modelId);
			return known.set(key, listing), listing;
		}
		async function looked(provider, modelId) {
			let providerId = provider === void 0 ? "aws" : listed[provider];
			if (providerId === void 0) return;
			let { calcPrice } = await __webpack_require__.e(2294).then(__webpack_require__.bind(__webpack_require__, 82294)), found = (id, options = {}) => calcPrice({
				input_tokens: 1,
				output_tokens: 1
			}, id, options) ?? void 0, of = { providerId };
			return (provider === void 0 ? found(modelId.slice(modelId.lastIndexOf("/") + 1)) : void 0) ?? found(modelId, of) ?? found(modelId.replace(geography, "$1"), of);
		}
	})
};

export const shared = {
8608: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => parametersOf });
		let names = {
			temperature: "temperature",
			topp: "topP",
			topk: "topK",
			maxtokens: "maxTokens",
			maxoutputtokens: "maxTokens",
			maxcompletiontokens: "maxTokens",
			maxtokenstosample: "maxTokens",
			maxlength: "maxTokens",
			maximumlength: "maxTokens",
			stop: "stop",
			stopsequences: "stop",
			seed: "seed",
			reasoning: "reasoning",
			reasoningeffort: "reasoning"
		}, efforts = [
			"none",
			"minimal",
			"low",
			"medium",
			"high"
		], isFit = {
			temperature: (value) => isNumber(value) && value >= 0,
			topP: (value) => isNumber(value) && value >= 0 && value <= 1,
			topK: (value) => isCount(value),
			maxTokens: (value) => isCount(value),
			stop: (value) => [value].flat().every((one) => typeof one == "string" && one !== ""),
			seed: (value) => Number.isSafeInteger(value),
			reasoning: (value) => isCount(value) || efforts.includes(String(value))
		}, isNumber = (value) => typeof value == "number" && Number.isFinite(value), isCount = (value) => Number.isSafeInteger(value) && value >= 1;
		function parametersOf(given) {
			if (typeof given != "object" || !given) return {};
			let known = Object.entries(given).flatMap(([key, value]) => {
				let name = names[key.toLowerCase().replaceAll(/[-_]/g, "")];
				return name === void 0 || !isFit[name](value) ? [] : [[name, name === "stop" ? [value].flat() : value]];
			});
			return Object.fromEntries(known);
		}
	})
};

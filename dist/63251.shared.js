export const shared = {
63251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			_w: () => filledBy,
			eQ: () => shortTags,
			eu: () => literal,
			jN: () => intrinsicOf
		});
		let shortTags = {
			"!Ref": "Ref",
			"!Condition": "Condition",
			...Object.fromEntries([
				"Base64",
				"Cidr",
				"FindInMap",
				"GetAtt",
				"GetAZs",
				"GetStackOutput",
				"ImportValue",
				"Join",
				"Length",
				"Select",
				"Split",
				"Sub",
				"ToJsonString",
				"Transform",
				"And",
				"Equals",
				"If",
				"Not",
				"Or"
			].map((name) => [`!${name}`, `Fn::${name}`]))
		}, isFunction = /^(?:Ref|Condition|Fn::[A-Za-z0-9]+)$/;
		function intrinsicOf(value) {
			if (typeof value != "object" || !value || Array.isArray(value)) return;
			let [entry, second] = Object.entries(value);
			if (entry !== void 0 && second === void 0 && isFunction.test(entry[0])) return {
				key: entry[0],
				given: entry[1]
			};
		}
		function filledBy(key, given) {
			if (key === "Fn::Sub") {
				let isList = Array.isArray(given), text = isList ? given[0] : given;
				if (typeof text == "string") return {
					text,
					keys: isList ? [key, 0] : [key],
					later: /\$\{[^!]/.test(text) ? "parts" : "none"
				};
			}
			let joined = key === "Fn::Join" ? joinOf(given) : void 0;
			return joined === void 0 ? {
				text: `!${key.replace(/^Fn::/, "")} ${argument(key, given)}`,
				keys: [],
				later: "whole"
			} : {
				...joined,
				keys: [key]
			};
		}
		function joinOf(given) {
			if (!Array.isArray(given) || typeof given[0] != "string" || !Array.isArray(given[1])) return;
			let parts = given[1].map((part) => {
				if (typeof part == "string") return part;
				let inside = intrinsicOf(part);
				return inside?.key === "Ref" || inside?.key === "Fn::GetAtt" ? `\${${argument(inside.key, inside.given)}}` : void 0;
			});
			if (parts.every((part) => part !== void 0)) return {
				text: parts.join(given[0]),
				later: given[1].every((part) => typeof part == "string") ? "none" : "parts"
			};
		}
		function argument(key, given) {
			return typeof given == "string" ? given : key === "Fn::GetAtt" && Array.isArray(given) && given.every((part) => typeof part == "string") ? given.join(".") : JSON.stringify(given);
		}
		function literal(value) {
			let intrinsic = intrinsicOf(value);
			return intrinsic === void 0 ? Array.isArray(value) ? value.map(literal) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, literal(inside)])) : filledBy(intrinsic.key, intrinsic.given).text;
		}
	})
};

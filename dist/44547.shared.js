export const shared = {
44547: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Z: () => namedOf,
			u: () => keptOf
		});
		function namedOf({ name, description, model, ...kept }, at) {
			return {
				...name !== void 0 && { name },
				...description !== void 0 && { description },
				...model !== void 0 && { model: {
					id: model,
					position: at(["model"])
				} },
				...keptOf(kept, at)
			};
		}
		function keptOf(kept, at) {
			let word = (key) => {
				let own = kept[key];
				if (own !== void 0) return { [key]: {
					value: own,
					position: at([key])
				} };
				let inner = metadataOf(kept)[key];
				return typeof inner != "string" && typeof inner != "number" ? {} : { [key]: {
					value: String(inner),
					position: at(["metadata", key])
				} };
			};
			return {
				...word("owner"),
				...word("version")
			};
		}
		let metadataOf = ({ metadata }) => typeof metadata == "object" && metadata ? { ...metadata } : {};
	})
};

export const shared = {
53403: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => textsOf,
			D: () => variablesIn
		});
		function textsOf(messages, template) {
			return template === void 0 ? messages.flatMap(({ parts }) => parts.flatMap(textsIn)) : [template];
		}
		function variablesIn(texts, declared = []) {
			let names = new Set(declared.map(({ name }) => name)), uses = Map.groupBy(texts.flatMap((text) => text.uses), ({ name }) => names.has(name) ? name : declaredRoot(name, names)), used = [...uses.keys()].filter((name) => !names.has(name)).map((name) => ({ name }));
			return [...declared, ...used].map((variable) => {
				let own = uses.get(variable.name) ?? [];
				return {
					required: isRequired(variable, own),
					...variable,
					uses: own.map(({ position }) => position)
				};
			});
		}
		let declaredRoot = (name, names) => {
			let [root = name] = name.split(".");
			return names.has(root) ? root : name;
		}, isRequired = (variable, uses) => variable.default === void 0 && uses.some(({ optional }) => optional !== !0);
		function textsIn(part) {
			return part.type === "text" ? [part] : part.type === "media" ? [part.source] : [];
		}
	})
};

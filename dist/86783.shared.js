export const shared = {
86783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			references: () => references,
			usesIn: () => usesIn
		});
		var _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79383);
		function references(tree, base) {
			let uses = usesIn(tree), before = base === void 0 ? [] : usesIn(base), now = new Map(uses.map((use) => [use.user, use]));
			return [
				...uses.flatMap(({ user, version, keys }) => version?.toUpperCase() === "DRAFT" ? [{
					check: "guardrail/unpinned",
					...tree.span(keys),
					detail: `${user} uses a draft.`
				}] : []),
				...missing(tree, now),
				...before.flatMap((was) => {
					let use = now.get(was.user);
					if (use === void 0) {
						let detail = `${was.user} has no guardrail any more.`;
						return [{
							check: "guardrail/removed",
							...tree.span(was.keys),
							compared: !0,
							detail
						}];
					}
					if (use.id !== was.id || !(Number(use.version) < Number(was.version))) return [];
					let detail = `${use.user} uses version ${use.version}; it was ${was.version}.`;
					return [{
						check: "guardrail/weakened",
						...tree.span(use.keys),
						compared: !0,
						detail
					}];
				})
			];
		}
		function usesIn(tree) {
			return [...Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(tree.value).models)).flatMap(([name, model]) => {
				let given = isSettings(tree.path) ? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(model).guardrail : void 0;
				if (given === void 0) return [];
				let keys = [
					"models",
					name,
					"guardrail"
				];
				if (typeof given == "string") {
					let colon = given.lastIndexOf(":");
					return [{
						user: `The model ${name}`,
						id: given.slice(0, colon),
						version: given.slice(colon + 1),
						keys
					}];
				}
				let { id, version } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(given);
				return [{
					user: `The model ${name}`,
					id: String(id),
					version: String(version),
					keys
				}];
			}), ...(0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.lS)(tree.value).flatMap(({ value, keys }) => useOf(value, keys) ?? [])];
		}
		function useOf(value, keys) {
			let id = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "guardrailidentifier") ?? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "guardrailid");
			if (id === void 0 || !/guardrail/i.test(String(keys.findLast((key) => typeof key == "string") ?? ""))) return;
			let version = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "guardrailversion") ?? (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(value, "version"), isWritten = typeof version?.value == "string" || typeof version?.value == "number", within = keys.slice(0, keys.findLastIndex((key) => typeof key == "string"));
			return {
				user: within.length === 0 ? "The request" : within.filter((key) => key !== "Properties" && key !== "Resources").join("."),
				...typeof id.value == "string" && { id: id.value },
				...isWritten && { version: String(version?.value) },
				keys
			};
		}
		let isSettings = (file) => /(?:^|\/)[^/]*aiops[^/]*\.ya?ml$/i.test(file);
		function missing(tree, uses) {
			let root = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(tree.value), agents = Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(root.Resources)).flatMap(([id, resource]) => {
				let { Type, Properties } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(resource);
				return Type !== "AWS::Bedrock::Agent" || (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae)(Properties, "guardrailconfiguration") !== void 0 ? [] : [{
					check: "guardrail/missing",
					...tree.span([
						"Resources",
						id,
						"Type"
					]),
					detail: `The agent ${id} has none.`
				}];
			});
			if (!isSettings(tree.path)) return agents;
			let deployed = deployedModels(root.deployments), models = Object.entries((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(root.models)).flatMap(([name, model]) => !(deployed.has(name) || /(?:^|[-_./])(?:prod|production|live)(?:$|[-_./])/i.test(name)) || (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(model).provider !== "bedrock" || uses.has(`The model ${name}`) ? [] : [{
				check: "guardrail/missing",
				...tree.span(["models", name]),
				detail: `The model ${name} has none.`
			}]);
			return [...agents, ...models];
		}
		function deployedModels(deployments) {
			return new Set(Object.values((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(deployments)).flatMap((deployment) => {
				let { environment, release } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(deployment), { model, guardrail } = (0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Pf)(release);
				return /prod|live/i.test(String((0, _structure_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ce)(environment) ? environment.name : environment)) && guardrail === void 0 && typeof model == "string" ? [model] : [];
			}));
		}
	})
};

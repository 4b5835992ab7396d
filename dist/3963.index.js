export const id = 3963;
export const ids = [3963];
export const modules = {
	23963: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { inPlan: () => inPlan });
		var prompts_document = __webpack_require__(36537), branch = __webpack_require__(24970), terraform = __webpack_require__(52136), endpoints_values = __webpack_require__(4993);
		function provisionedOf(resource, { name, region }) {
			let { path } = resource.reading.source, values = new endpoints_values.J(), [arn, units] = [values.text(resource.get("modelArn")), values.number(resource.get("modelUnits"))], commitment = commitments[values.text(resource.get("commitmentDuration")).value ?? ""], [, own = region] = /^arn:aws[\w-]*:bedrock:([a-z0-9-]+):/.exec(arn.value ?? "") ?? [], model = priced(arn.value ?? "a model that the plan leaves open");
			return [{
				id: `${path}#${name}`,
				kind: "provisioned",
				label: name,
				name: commitment === void 0 ? model : `${model}, ${commitment}`,
				count: units.value,
				...own !== void 0 && { region: own },
				file: path,
				line: resource.span().line,
				assumptions: [commitment === void 0 ? "Model units without commitment run all month." : `Model units with a commitment of ${commitment}, whose price the table does not have.`]
			}];
		}
		let commitments = {
			OneMonth: "one month",
			SixMonths: "six months"
		}, priced = (arn) => arn.replace(/^.*\//, "").replace(/(?:-\d{8})?-v\d+(?::.*)?$/, "");
		var told = __webpack_require__(46266), variants = __webpack_require__(49369);
		let wanted = {
			types: /^aws_(?:sagemaker_endpoint_configuration|bedrock_provisioned_model_throughput)$/,
			asked: [
				"productionVariants",
				"modelUnits",
				"modelArn"
			]
		};
		function inPlan(source) {
			let { value, problems, range } = (0, prompts_document.l)(source), reading = {
				source,
				range,
				intrinsics: !1,
				problems: [...problems],
				notes: []
			}, root = new branch.lg(reading, value), region = regionOf(root);
			return {
				endpoints: (0, terraform.c)(root, wanted).flatMap((resource) => endpointsOf(resource, region)),
				problems: reading.problems.map((problem) => (0, told.d)(source.path, problem))
			};
		}
		function endpointsOf({ address, type, values, isUnknown }, usual) {
			let region = values.get("region")?.text()?.value ?? usual;
			return isUnknown && values.complain("Some of it is only known when the plan is applied, and not priced."), type === "aws_sagemaker_endpoint_configuration" ? (0, variants.s)(values, {
				name: address,
				region,
				endpoints: 1
			}, new endpoints_values.J()) : provisionedOf(values, {
				name: address,
				region
			});
		}
		function regionOf(root) {
			return (root.get("configuration")?.get("providerConfig")?.get("aws"))?.get("expressions")?.get("region")?.get("constantValue")?.text()?.value;
		}
	}),
	52136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { c: () => plannedResources });
		function plannedResources(root, wanted) {
			let version = root.get("formatVersion");
			if (Number.parseInt(String(version?.value ?? "0"), 10) > 1) return version?.complain("is of a later format. The versions 0 and 1 can be read."), [];
			let changes = changesOf(root, wanted), unknown = new Set(changes.filter(({ isUnknown }) => isUnknown).map(({ address }) => address)), module = root.get("plannedValues")?.get("rootModule") ?? root.get("values")?.get("rootModule");
			return module === void 0 ? changes : resourcesIn(module, wanted.types, 0).map((resource) => ({
				...resource,
				isUnknown: unknown.has(resource.address)
			}));
		}
		function resourcesIn(module, types, depth) {
			return depth > 100 ? [] : [...module.list("resources").flatMap((resource) => {
				let known = named(resource, types), values = resource.get("values");
				return known === void 0 || values === void 0 ? [] : [{
					...known,
					values,
					isUnknown: !1
				}];
			}), ...module.list("childModules").flatMap((child) => resourcesIn(child, types, depth + 1))];
		}
		function named(resource, types) {
			let address = resource.get("address")?.value, type = resource.get("type")?.value;
			if (typeof address == "string" && typeof type == "string" && types.test(type)) return resource.get("mode")?.value === "data" ? void 0 : {
				address,
				type
			};
		}
		let changesOf = (root, { types, asked }) => root.list("resourceChanges").flatMap((resource) => {
			let known = named(resource, types), change = resource.get("change"), values = change?.get("after");
			return known === void 0 || values === void 0 ? [] : [{
				...known,
				values,
				isUnknown: asked.some((name) => isTrueIn(change?.get("afterUnknown")?.get(name)))
			}];
		}), isTrueIn = (unknown) => unknown !== void 0 && (unknown.value === !0 || [...unknown.items(), ...unknown.entries().map(([, inside]) => inside)].some(isTrueIn));
	})
};

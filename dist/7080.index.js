export const id = 7080;
export const ids = [7080];
export const modules = {
	37080: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { endpointsIn: () => endpointsIn });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46266);
		let claims = /AWS::SageMaker::EndpointConfig|aws_sagemaker_endpoint_configuration|aws_bedrock_provisioned_model_throughput/;
		async function endpointsIn(files) {
			let found = await Promise.all(files.map(({ path, bytes }) => endpointsOf(path, bytes)));
			return {
				endpoints: distinct(found.flatMap(({ endpoints }) => endpoints)),
				problems: found.flatMap(({ problems }) => problems)
			};
		}
		function distinct(endpoints) {
			let seen = new Map();
			return endpoints.map((endpoint) => {
				let times = (seen.get(endpoint.id) ?? 0) + 1;
				return seen.set(endpoint.id, times), times === 1 ? endpoint : {
					...endpoint,
					id: `${endpoint.id} (${times})`
				};
			});
		}
		let nothing = {
			endpoints: [],
			problems: []
		};
		async function endpointsOf(path, bytes) {
			if (!claims.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"))) return nothing;
			try {
				let [{ decode }, { Source }] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7342)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 97513))]), source = new Source(path, decode(path, bytes));
				return /"format_version"\s*:/.test(source.text) ? (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(4458),
					__webpack_require__.e(3963)
				]).then(__webpack_require__.bind(__webpack_require__, 23963))).inPlan(source) : (await Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(4458),
					__webpack_require__.e(7151)
				]).then(__webpack_require__.bind(__webpack_require__, 87151))).inTemplate(source);
			} catch (error) {
				if (error instanceof RangeError) return {
					endpoints: [],
					problems: [{
						file: path,
						message: "Nested too deeply."
					}]
				};
				if (!(error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo)) throw error;
				return {
					endpoints: [],
					problems: error.problems.map((problem) => (0, _told_js__WEBPACK_IMPORTED_MODULE_1__.d)(path, problem))
				};
			}
		}
	}),
	46266: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => toldOf });
		let toldOf = (path, { file = path, line, message }) => ({
			file,
			...line !== void 0 && { line },
			message
		});
	})
};

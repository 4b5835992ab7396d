export const shared = {
6304: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			openSamples: () => openSamples,
			sampleLine: () => sampleLine
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), _shared_models_replay_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28496), _shared_results_read_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58789), _example_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40569);
		function sampleLine(asked, sample, shown) {
			let { case: testCase, ...about } = asked, { request, answer, repeat, pass, score, error } = sample, { text, toolCalls } = answer ?? {}, message = error?.message, reasons = sample.grades.map(({ reason }) => reason), judged = sample.grades.map(({ verdicts, addressed }) => ({
				verdicts,
				addressed
			})), visible = shown.show({
				case: [testCase.vars, testCase.expected],
				text,
				toolCalls,
				reasons,
				judged,
				message
			}), extra = {
				...about,
				case: testCase.id,
				file: testCase.file,
				line: testCase.line,
				...asked.side === "head" && repeat === 0 && aboutCase(testCase, visible?.case),
				attempts: answer?.attempts,
				pass,
				score,
				grades: sample.grades.map(({ verdicts, addressed: _, ...grade }, at) => ({
					...grade,
					reason: visible?.reasons[at],
					...visible?.judged[at] ?? { verdicts: verdicts?.map(({ judge, pass, score }) => ({
						judge,
						pass,
						score
					})) }
				})),
				error: error && {
					...error,
					message: ((0, _example_js__WEBPACK_IMPORTED_MODULE_2__.YL)(error) ? visible?.message : shown.tell(error.message)) ?? "not shown, since it may quote the case"
				}
			};
			if (request === void 0 || answer === void 0) return JSON.stringify({
				...extra,
				repeat
			});
			let isSame = visible === void 0 || visible.text === text && equal(visible.toolCalls, toolCalls), record = (0, _shared_models_replay_record_js__WEBPACK_IMPORTED_MODULE_1__.I)(asked.model, request, repeat, {
				...answer,
				text: visible?.text ?? "",
				...toolCalls && { toolCalls: visible?.toolCalls ?? [] }
			}, {
				...extra,
				...!isSame && { redacted: !0 }
			});
			if (visible !== void 0) return record;
			let { text: _, toolCalls: __, ...rest } = JSON.parse(record);
			return JSON.stringify(rest);
		}
		let aboutCase = ({ critical, tags }, texts) => ({
			...critical && { critical },
			...Object.keys(tags).length > 0 && { tags },
			...texts && {
				vars: texts[0],
				expected: texts[1]
			}
		}), equal = (a, b) => (a ?? b) === void 0 || JSON.stringify(a) === JSON.stringify(b);
		async function openSamples(path, atOnce = 8e6) {
			let { size } = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat(path);
			if (size > atOnce) return { [Symbol.asyncIterator]: () => readSamples(path) };
			let samples = (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(path, "utf8")).split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
			return { async *[Symbol.asyncIterator]() {
				yield* samples;
			} };
		}
		async function* readSamples(path) {
			for await (let line of (0, _shared_results_read_lines_js__WEBPACK_IMPORTED_MODULE_3__.S)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))) line !== "" && (yield JSON.parse(line));
		}
	})
};

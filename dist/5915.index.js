import { shared as shared0 } from './64258.shared.js';
import { shared as shared1 } from './58789.shared.js';
export const id = 5915;
export const ids = [5915];
export const modules = {
	64258: (shared0[64258]),
	28187: (shared0[28187]),
	45915: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { gatherSamples: () => gatherSamples });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83502), _shared_results_read_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58789), _html_cases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64258);
		async function gatherSamples(data, folders, results) {
			let hasReference = data.subjects.some(({ reference }) => reference?.figures !== void 0);
			for (let name of hasReference ? ["samples.jsonl", "reference.jsonl"] : ["samples.jsonl"]) {
				let runs = [];
				for (let folder of folders) runs.push(...await runsOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), data));
				runs.sort((a, b) => a.subject - b.subject), await results.write(name, contentsOf(runs));
			}
		}
		async function runsOf(path, data) {
			let size = await sizeOf(path), subjectOf = (0, _html_cases_js__WEBPACK_IMPORTED_MODULE_3__.Z6)(data), runs = [], [start, number] = [0, 0];
			for await (let line of (0, _shared_results_read_lines_js__WEBPACK_IMPORTED_MODULE_4__.S)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))) {
				number += 1;
				let end = start + Buffer.byteLength(line) + 1;
				if (end > size) break;
				let subject = subjectOf(lineOf(line, path, number)), last = runs.at(-1);
				last?.subject === subject ? last.end = end : runs.push({
					subject,
					path,
					start,
					end
				}), start = end;
			}
			return runs;
		}
		function lineOf(text, file, line) {
			try {
				return JSON.parse(text);
			} catch {
				throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
					file,
					line,
					message: "is no line of samples.",
					fix: "Start the job of this shard again."
				});
			}
		}
		async function sizeOf(path) {
			let found = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.lstat(path).catch(() => void 0);
			if (found?.isFile()) return found.size;
			throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
				file: path,
				message: "there is no such file.",
				fix: "Upload the whole folder of `results`, for one page of all shards."
			});
		}
		async function* contentsOf(runs) {
			for (let { path, start, end } of runs) for await (let part of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, {
				start,
				end: end - 1,
				encoding: "utf8"
			})) yield part;
		}
	}),
	58789: (shared1[58789])
};

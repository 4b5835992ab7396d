import { shared as shared0 } from './58789.shared.js';
import { shared as shared1 } from './64996.shared.js';
export const id = 9214;
export const ids = [9214, 8496];
export const modules = {
	79214: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { exportLines: () => exportLines });
		var _models_replay_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28496), _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96577), _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8158);
		function* exportLines(database, model) {
			try {
				let rows = database.prepare("\n      SELECT name, request, repeat, text, rest, cost, latency, asked\n      FROM answers JOIN models ON models.id = answers.model\n      WHERE ?1 IS NULL OR name = ?1 ORDER BY asked, answers.rowid");
				for (let row of rows.iterate(model ?? null)) {
					let { name, request, repeat, ...rest } = row, kept = (0, _row_js__WEBPACK_IMPORTED_MODULE_2__.u)(rest);
					kept && (yield (0, _models_replay_record_js__WEBPACK_IMPORTED_MODULE_0__.y)(name, request, repeat, {
						...kept.answer,
						asked: kept.asked
					}));
				}
			} catch (error) {
				throw (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.Z)(error);
			}
		}
	}),
	8158: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => rowOf,
			u: () => keptOf
		});
		function rowOf({ answer, asked }) {
			let { text, cost, latency, ...rest } = answer, json = JSON.stringify(rest);
			return {
				text,
				rest: json === "{}" ? null : json,
				cost: cost ?? null,
				latency,
				asked
			};
		}
		function keptOf({ text, rest, cost, latency, asked }) {
			try {
				return {
					answer: {
						text,
						...rest === null ? {} : JSON.parse(rest),
						...cost !== null && { cost },
						latency
					},
					asked
				};
			} catch {
				return;
			}
		}
	}),
	28496: (shared0[28496]),
	64996: (shared1[64996]),
	14948: (shared1[14948])
};

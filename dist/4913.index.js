import { shared as shared0 } from './95476.shared.js';
import { shared as shared1 } from './82351.shared.js';
export const id = 4913;
export const ids = [4913, 8561];
export const modules = {
	54913: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { exportLines: () => exportLines });
		var _models_replay_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78561), _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22500), _row_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16123);
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
	16123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	78561: (shared0[78561]),
	87997: (shared1[87997]),
	67769: (shared1[67769])
};

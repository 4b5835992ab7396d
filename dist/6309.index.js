import { shared as shared0 } from './41019.shared.js';
import { shared as shared1 } from './38252.shared.js';
import { shared as shared2 } from './7342.shared.js';
import { shared as shared3 } from './95273.shared.js';
import { shared as shared4 } from './34996.shared.js';
import { shared as shared5 } from './97513.shared.js';
import { shared as shared6 } from './24518.shared.js';
import { shared as shared7 } from './333.shared.js';
import { shared as shared8 } from './57547.shared.js';
import { shared as shared9 } from './86531.shared.js';
export const id = 6309;
export const ids = [6309];
export const modules = {
	56309: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { eachPrompt: () => eachPrompt });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1066), _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86531);
		async function eachPrompt({ source, base }, trees) {
			let prompts = await keyed(source, trees.head);
			if (prompts.length < 2) return [{
				source,
				base
			}];
			let before = base && trees.base ? await keyed(base, trees.base) : [];
			return prompts.map((prompt) => {
				let same = before.find(({ key }) => key === prompt.key);
				return {
					source: {
						...source,
						suite: suiteOf(source, prompt),
						prompt: (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__.ci)(source.prompt, prompt)
					},
					base: base && same && {
						...base,
						prompt: (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__.ci)(base.prompt, same)
					}
				};
			});
		}
		let suiteOf = ({ settings, suite }, prompt) => settings === void 0 ? (0, _shared_prompts_address_js__WEBPACK_IMPORTED_MODULE_1__.ci)(suite, prompt) : suite;
		async function keyed(source, tree) {
			try {
				let { file, prompts } = await (0, _shared_suites_side_js__WEBPACK_IMPORTED_MODULE_2__.yw)(source, tree);
				return file === source.prompt ? prompts : [];
			} catch (error) {
				if (error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo) return [];
				throw error;
			}
		}
	}),
	41019: (shared0[41019]),
	38252: (shared1[38252]),
	7342: (shared2[7342]),
	95273: (shared3[95273]),
	34996: (shared4[34996]),
	97513: (shared5[97513]),
	24518: (shared6[24518]),
	333: (shared7[333]),
	57547: (shared8[57547]),
	86531: (shared9[86531])
};

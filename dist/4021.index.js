import { shared as shared0 } from './57554.shared.js';
export const id = 4021;
export const ids = [
	4021,
	9115,
	1496
];
export const modules = {
	57554: (shared0[57554]),
	15153: (shared0[15153]),
	15927: (shared0[15927]),
	79115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { n: () => seedOf });
		function seedOf(text) {
			let hash = 2166136261;
			for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
			return hash >>> 0;
		}
	})
};

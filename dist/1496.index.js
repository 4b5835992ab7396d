export const id = 1496;
export const ids = [1496, 9115];
export const modules = { 79115: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { n: () => seedOf });
	function seedOf(text) {
		let hash = 2166136261;
		for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
		return hash >>> 0;
	}
}) };

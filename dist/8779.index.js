export const id = 8779;
export const ids = [8779];
export const modules = { 18779: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
	function backoff(first, failures, random) {
		return random * Math.min(2e4, first * 2 ** (failures - 1));
	}
}) };

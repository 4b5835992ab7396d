export const id = 5750;
export const ids = [5750];
export const modules = { 35750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { backoff: () => backoff });
	function backoff(first, failures, random) {
		return random * Math.min(2e4, first * 2 ** (failures - 1));
	}
}) };

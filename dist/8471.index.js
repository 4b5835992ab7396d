export const id = 8471;
export const ids = [8471];
export const modules = { 68471: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		ownersIn: () => ownersIn,
		places: () => places
	});
	var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
	let places = [
		".github/CODEOWNERS",
		"CODEOWNERS",
		"docs/CODEOWNERS"
	];
	function ownersIn(text) {
		let lines = text.split("\n").flatMap((line) => {
			let [pattern, ...owners] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
			return pattern === void 0 || pattern === "" || /[![\]\\]/.test(pattern) ? [] : [{
				isMeant: picomatch__WEBPACK_IMPORTED_MODULE_0__(globsOf(pattern), {
					dot: !0,
					nobrace: !0,
					noextglob: !0
				}),
				owners
			}];
		}).reverse();
		return (path) => lines.find(({ isMeant }) => isMeant(path))?.owners ?? [];
	}
	function globsOf(pattern) {
		let isAnchored = /^\/|\/(?!$)/.test(pattern), path = pattern.replace(/^\//, "").replace(/\/$/, ""), glob = isAnchored ? path : `**/${path}`;
		return pattern.endsWith("/") ? [`${glob}/**`] : isAnchored && /(?:^|\/)\*$/.test(path) ? [glob] : [glob, `${glob}/**`];
	}
}) };

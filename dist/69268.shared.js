export const shared = {
69268: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			R: () => caseFileEndings,
			b: () => formatOf
		});
		let formats = {
			".jsonl": async () => (await __webpack_require__.e(7818).then(__webpack_require__.bind(__webpack_require__, 27818))).readJsonl,
			".ndjson": async () => (await __webpack_require__.e(7818).then(__webpack_require__.bind(__webpack_require__, 27818))).readJsonl,
			".csv": async () => (await Promise.all([__webpack_require__.e(6070), __webpack_require__.e(8210)]).then(__webpack_require__.bind(__webpack_require__, 68210))).readCsv,
			".json": async () => (await __webpack_require__.e(8932).then(__webpack_require__.bind(__webpack_require__, 68932))).readJson,
			".yml": async () => (await __webpack_require__.e(6917).then(__webpack_require__.bind(__webpack_require__, 76917))).readYamlRows,
			".yaml": async () => (await __webpack_require__.e(6917).then(__webpack_require__.bind(__webpack_require__, 76917))).readYamlRows
		}, caseFileEndings = Object.keys(formats);
		function formatOf(path) {
			let ending = caseFileEndings.find((known) => path.toLowerCase().endsWith(known));
			return ending === void 0 ? void 0 : formats[ending];
		}
	})
};

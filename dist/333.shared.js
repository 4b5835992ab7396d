export const shared = {
333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => languageOf });
		let languages = {
			none: async () => (await __webpack_require__.e(4502).then(__webpack_require__.bind(__webpack_require__, 54502))).none,
			simple: async () => (await __webpack_require__.e(5026).then(__webpack_require__.bind(__webpack_require__, 75026))).simple,
			jinja: async () => (await Promise.all([__webpack_require__.e(8931), __webpack_require__.e(9284)]).then(__webpack_require__.bind(__webpack_require__, 69284))).jinja,
			nunjucks: async () => (await Promise.all([__webpack_require__.e(8931), __webpack_require__.e(3371)]).then(__webpack_require__.bind(__webpack_require__, 13371))).nunjucks,
			mustache: async () => (await __webpack_require__.e(8950).then(__webpack_require__.bind(__webpack_require__, 68950))).mustache,
			"f-string": async () => (await __webpack_require__.e(8780).then(__webpack_require__.bind(__webpack_require__, 78780))).fString,
			handlebars: async () => (await Promise.all([__webpack_require__.e(8406), __webpack_require__.e(4094)]).then(__webpack_require__.bind(__webpack_require__, 34094))).handlebars
		}, languageOf = (name) => languages[name]();
	})
};

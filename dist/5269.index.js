export const id = 5269;
export const ids = [5269];
export const modules = { 75269: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		newestTag: () => newestTag,
		tagsOf: () => tagsOf
	});
	var picomatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14006), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _fetch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70610);
	let byVersion = ["-c", "versionsort.suffix=-"], order = "--sort=-version:refname";
	async function tagsOf(git, remote, place) {
		if (remote === void 0) return parseTags((await git.output([
			...byVersion,
			"for-each-ref",
			order,
			"--format=%(objectname) %(refname)%0a%(*objectname) %(refname)^{}",
			"refs/tags"
		])).toString());
		let { code, stdout, stderr } = await git.run([
			...byVersion,
			"ls-remote",
			"--quiet",
			order,
			"--",
			`${remote.page}.git`,
			"refs/tags/*"
		]);
		if (code !== 0) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo((0, _fetch_js__WEBPACK_IMPORTED_MODULE_1__.Zw)(stderr, remote, ["its tags"], place));
		return parseTags(stdout.toString());
	}
	function parseTags(text) {
		let tags = new Map();
		for (let line of text.split("\n")) {
			let [, commit, name] = /^([0-9a-f]{40,})\s+refs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
			commit !== void 0 && name !== void 0 && tags.set(name, commit);
		}
		return [...tags].map(([name, commit]) => ({
			name,
			commit
		}));
	}
	let release = /^(?:.*[/@_-])?v?\d+(?:\.\d+)+$/;
	function newestTag(tags, pattern, head) {
		let isMeant = pattern === void 0 ? (name) => release.test(name) : picomatch__WEBPACK_IMPORTED_MODULE_2__(pattern, { dot: !0 });
		return tags.find(({ name, commit }) => commit !== head && isMeant(name));
	}
}) };

export const shared = {
32905: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { z: () => includesOf });
		var _templates_language_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24518);
		async function includesOf(template, language, files, candidates) {
			let includes = {}, found = [], waiting = [template];
			for (let text = waiting.pop(); text !== void 0; text = waiting.pop()) for (let name of namesIn(text, language)) {
				if (Object.hasOwn(includes, name) || name === "__proto__") continue;
				let source = await firstOf(candidates(name), files);
				source !== void 0 && (includes[name] = source.text.replaceAll("\r\n", "\n"), found.push(source.path), waiting.push(includes[name]));
			}
			return {
				includes,
				files: found
			};
		}
		function namesIn(text, language) {
			try {
				return language.read(text).includes.map(({ name }) => name);
			} catch (error) {
				if (error instanceof _templates_language_js__WEBPACK_IMPORTED_MODULE_0__.$) return [];
				throw error;
			}
		}
		async function firstOf(paths, files) {
			for (let path of paths) {
				let source = await files.read(path);
				if (source !== void 0) return source;
			}
		}
	})
};

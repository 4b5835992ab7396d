export const shared = {
95273: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			parsePrompt: () => parsePrompt,
			parsePrompts: () => parsePrompts,
			readPrompts: () => readPrompts
		});
		var errors = __webpack_require__(83502), decode = __webpack_require__(7342), external_node_path_ = __webpack_require__(76760), revision_path = __webpack_require__(89247), prompts_source = __webpack_require__(97513);
		let mostTogether = 1e7;
		class Included {
			#path;
			#read;
			#known = new Map();
			#size = 0;
			constructor(path, read) {
				this.#path = path, this.#read = read;
			}
			async read(path) {
				let full = (0, revision_path._)(external_node_path_.posix.join(path.startsWith("/") ? "." : external_node_path_.posix.dirname(this.#path), path.replace(/^\/+/, "")));
				if (full === void 0) return;
				let known = this.#known.get(full);
				if (known !== void 0) return known;
				if (this.#known.size >= 200) throw this.#tooMuch("more than 200 other files");
				let source = this.#source(full);
				return this.#known.set(full, source), source;
			}
			async #source(path) {
				let bytes = await this.#read(path);
				if (bytes !== void 0) {
					if (this.#size += bytes.length, this.#size > mostTogether) throw this.#tooMuch(`files of more than ${mostTogether / 1e6} MB together`);
					return new prompts_source.Source(path, (0, decode.decode)(path, bytes));
				}
			}
			#tooMuch(what) {
				return new errors.yo({
					file: this.#path,
					message: `It names ${what}.`
				});
			}
		}
		var formats = __webpack_require__(88646);
		async function readPrompts(path, content, read = async () => void 0, by = "named") {
			let nothing = {
				path,
				prompts: [],
				problems: [],
				notes: []
			}, format, source;
			try {
				if (source = new prompts_source.Source(path, (0, decode.decode)(path, content)), format = (0, formats.be)(path, source.text, by), format === void 0) return nothing;
				let { prompts, problems = [], notes = [] } = await parse(format, source, new Included(path, read));
				return {
					path,
					format,
					source,
					prompts,
					problems,
					notes
				};
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return format === void 0 && by === "default" && !(0, formats.HT)(path) ? {
					...nothing,
					notes: error.problems
				} : {
					...nothing,
					...format && { format },
					problems: error.problems
				};
			}
		}
		async function parse(name, source, files) {
			let format = await (0, formats.vq)(name);
			try {
				return await format.parse(source, files);
			} catch (error) {
				throw error instanceof RangeError ? new errors.yo({
					file: source.path,
					line: 1,
					message: "Nested too deeply."
				}, { cause: error }) : error;
			}
		}
		async function parsePrompts(path, content, read) {
			let { prompts, problems } = await readPrompts(path, content, read);
			if (problems.length > 0) throw new errors.yo(problems);
			if (prompts.length === 0) throw new errors.yo({
				file: path,
				message: "No prompt can be read from this file."
			});
			return prompts;
		}
		async function parsePrompt(path, content, read) {
			let [prompt, second] = await parsePrompts(path, content, read);
			if (prompt !== void 0 && second === void 0) return prompt;
			throw new errors.yo({
				file: path,
				message: "There are several prompts in this file."
			});
		}
	}),
7342: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			decode: () => decode,
			largest: () => largest
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502);
		let largest = 5e6;
		function decode(file, content) {
			if (content.length > largest) {
				let size = (content.length / 1e6).toFixed(1);
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
					file,
					message: `It has ${size} MB. A file with prompts may have 5 MB.`
				});
			}
			if (typeof content == "string") return content.replace(/^\uFEFF/, "");
			if (content.subarray(0, 8e3).includes(0)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				file,
				message: "It is binary, and no text."
			});
			if ((0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(content)) return Buffer.from(content.buffer, content.byteOffset, content.length).toString("latin1");
			if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(content)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				file,
				line: firstBadLine(content),
				message: "Not UTF-8 text. Save the file as UTF-8."
			});
			return new TextDecoder("utf-8").decode(content);
		}
		function firstBadLine(bytes) {
			let line = 1;
			for (let start = 0; start < bytes.length; line += 1) {
				let end = bytes.indexOf(10, start);
				if (end < 0 || !(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end))) return line;
				start = end + 1;
			}
			return line;
		}
	})
};

export const shared = {
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

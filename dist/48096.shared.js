export const shared = {
48096: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			I: () => textBlocks,
			r: () => wholeText
		});
		var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502);
		async function* textBlocks(stream, file) {
			let line = 1, pending = [], block = (bytes) => {
				if (!(0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) throw notUtf8(file, bytes, line);
				let text = bytes.toString("utf8").replace(line === 1 ? /^\uFEFF/ : "", ""), begins = line;
				return line += countLines(bytes), {
					text: text.includes("\r") ? text.replaceAll("\r\n", "\n") : text,
					line: begins
				};
			};
			for await (let chunk of stream) {
				let end = chunk.lastIndexOf(10) + 1;
				end > 0 && (yield block(Buffer.concat([...pending, chunk.subarray(0, end)])), pending = []), end < chunk.length && pending.push(chunk.subarray(end));
			}
			pending.length > 0 && (yield block(Buffer.concat(pending)));
		}
		async function wholeText(stream, file) {
			let blocks = [];
			for await (let { text } of textBlocks(stream, file)) blocks.push(text);
			return blocks.join("");
		}
		function countLines(bytes) {
			let count = 0;
			for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count += 1;
			return count;
		}
		function notUtf8(file, bytes, firstLine) {
			let line = firstLine, start = 0;
			for (let end = bytes.indexOf(10); end >= 0 && (0, node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)); end = bytes.indexOf(10, start)) start = end + 1, line += 1;
			return new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
				file,
				line,
				message: "Not UTF-8 text. Save the file as UTF-8."
			});
		}
	})
};

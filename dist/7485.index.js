export const id = 7485;
export const ids = [7485];
export const modules = { 67485: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { readArchive: () => readArchive });
	var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502);
	async function readArchive(name, bytes, isWanted, limits) {
		let refuse = (what, cause) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${name} ${what}.`, { cause }), { fromBufferPromise } = await __webpack_require__.e(663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19)), archive;
		try {
			if (archive = await fromBufferPromise(Buffer.from(bytes), {
				lazyEntries: !0,
				autoClose: !1,
				strictFileNames: !0,
				validateEntrySizes: !0
			}), archive.entryCount > limits.entries) throw refuse(`holds more than ${limits.entries} files`);
			let found = [], left = limits.all;
			for await (let entry of archive.eachEntry()) {
				let { fileName: path } = entry;
				if (path.endsWith("/") || !isWanted(path)) continue;
				if (isLink(entry)) throw refuse("holds a link where a file should be");
				if (entry.isEncrypted()) throw refuse("is encrypted");
				if (found.some((file) => file.path === path)) throw refuse("holds a file twice");
				let most = Math.min(limits.file, left), text = await textWithin(await archive.openReadStreamPromise(entry), most);
				if (text === void 0) throw refuse(`is larger than ${Math.round(most / 1e6)} MB when it is unpacked`);
				left -= Buffer.byteLength(text), found.push({
					path,
					text
				});
			}
			return found;
		} catch (error) {
			throw error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo ? error : refuse(`is no zip file that can be read: ${reasonOf(error)}`, error);
		} finally {
			archive?.close();
		}
	}
	let isLink = ({ externalFileAttributes }) => (externalFileAttributes >>> 16 & 61440) == 40960;
	async function textWithin(stream, most) {
		let parts = [], bytes = 0;
		for await (let part of stream) {
			if (bytes += part.length, bytes > most) return;
			parts.push(part);
		}
		return new TextDecoder("utf-8", { fatal: !0 }).decode(Buffer.concat(parts));
	}
	let reasons = [
		[/relative path|absolute path|invalid characters in fileName/i, "a path in it leads out of it"],
		[/too many bytes|not enough bytes|size/i, "what it unpacks to is not as large as it says"],
		[/end of central directory/i, "it has no list of what it holds"]
	], reasonOf = (error) => reasons.find(([pattern]) => pattern.test((0, _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)))?.[1] ?? "it is broken";
}) };

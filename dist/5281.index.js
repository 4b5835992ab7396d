export const id = 5281;
export const ids = [5281];
export const modules = { 85281: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { unpackSnappy: () => unpackSnappy });
	function unpackSnappy(packed, most) {
		let [length, start] = lengthOf(packed);
		if (length === void 0 || length > most) return;
		let result = new Uint8Array(length), [at, done] = [start, 0];
		for (; at < packed.length;) {
			let tag = packed[at], kind = tag & 3, short = tag >>> 2;
			if (at += 1, kind === 0) {
				let extra = Math.max(0, short - 59), size = (extra === 0 ? short : littleEndian(packed, at, extra)) + 1;
				if (at += extra, at + size > packed.length || done + size > length) return;
				result.set(packed.subarray(at, at + size), done), at += size, done += size;
				continue;
			}
			let extra = kind === 3 ? 4 : kind, size = kind === 1 ? (short & 7) + 4 : short + 1, offset = littleEndian(packed, at, extra) + (kind === 1 ? (tag >>> 5) * 256 : 0);
			if (at += extra, at > packed.length || offset === 0 || offset > done || done + size > length) return;
			for (let i = 0; i < size; i += 1) result[done + i] = result[done + i - offset];
			done += size;
		}
		return done === length ? result : void 0;
	}
	function lengthOf(packed) {
		let length = 0;
		for (let at = 0; at < Math.min(5, packed.length); at += 1) {
			let byte = packed[at];
			if (length += (byte & 127) * 2 ** (7 * at), byte < 128) return [length, at + 1];
		}
		return [void 0, 0];
	}
	function littleEndian(bytes, at, count) {
		let value = 0;
		for (let i = 0; i < count; i += 1) value += (bytes[at + i] ?? 0) * 2 ** (8 * i);
		return value;
	}
}) };

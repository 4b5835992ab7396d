export const shared = {
61183: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => lines,
			h: () => serverSentEvents
		});
		async function* serverSentEvents(bytes) {
			let data = [];
			for await (let line of lines(bytes)) line === "" && data.length > 0 && (yield data.join("\n"), data = []), line.startsWith("data") && (line === "data" ? data.push("") : line[4] === ":" && data.push(line.slice(line[5] === " " ? 6 : 5)));
			data.length > 0 && (yield data.join("\n"));
		}
		let lineEnd = /\r\n|\r|\n/;
		async function* lines(bytes) {
			let decoder = new TextDecoder(), begun = [], held = "";
			for await (let piece of bytes) {
				let text = held + decoder.decode(piece, { stream: !0 });
				held = text.endsWith("\r") ? "\r" : "";
				let found = text.slice(0, text.length - held.length).split(lineEnd), last = found.pop() ?? "";
				found.length > 0 && (yield begun.join("") + found[0], yield* found.slice(1), begun = []), begun.push(last);
			}
			let rest = begun.join("") + held + decoder.decode();
			rest !== "" && (yield* rest.split(lineEnd));
		}
	})
};

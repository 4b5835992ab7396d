export const shared = {
58789: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => readLines });
		async function* readLines(stream) {
			let rest = "";
			for await (let chunk of stream.setEncoding("utf8")) {
				let lines = (rest + chunk).split("\n");
				rest = lines.pop() ?? "", yield* lines;
			}
			yield rest;
		}
	})
};

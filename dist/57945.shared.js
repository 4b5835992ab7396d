export const shared = {
57945: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => longestConnecting,
			_: () => limitConnecting
		});
		let longestConnecting = 1e4;
		function limitConnecting(sent, milliseconds = longestConnecting) {
			sent.once("socket", (socket) => {
				if (!socket.connecting) return;
				let timer = setTimeout(() => sent.destroy(Object.assign(Error("not connected in time"), { code: "ETIMEDOUT" })), milliseconds), end = () => clearTimeout(timer);
				socket.once("encrypted" in socket ? "secureConnect" : "connect", end).once("close", end);
			});
		}
	})
};

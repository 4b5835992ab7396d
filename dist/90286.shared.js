export const shared = {
90286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { T: () => again });
		var _backoff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35750);
		async function again(run, { attempts, pause }, signal) {
			for (let attempt = 1;; attempt += 1) {
				signal.throwIfAborted();
				try {
					return await run();
				} catch (error) {
					signal.throwIfAborted();
					let { transient } = error;
					if (transient !== !0 || attempt >= attempts) throw error;
					await pause((0, _backoff_js__WEBPACK_IMPORTED_MODULE_0__.backoff)(200, attempt, Math.random()), signal);
				}
			}
		}
	})
};

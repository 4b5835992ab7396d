export const shared = {
98009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { h: () => counter });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _prompts_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80603), _limiter_again_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90286), _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25852), _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64996);
		let most = {
			requests: 1e3,
			atOnce: 8,
			attempts: 4
		};
		function counter(counting, { log, signal, pause }) {
			let { by, parameters, body, count, isUnable } = counting, known = new Map(), attempts = {
				attempts: most.attempts,
				pause: pause ?? ((time) => (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(time, void 0, { signal }))
			}, unable, counted = (asked) => {
				let key = JSON.stringify(asked), before = known.get(key) ?? (0, _limiter_again_js__WEBPACK_IMPORTED_MODULE_5__.T)(() => count(asked), attempts, signal);
				return known.set(key, before), before;
			}, stop = (why) => {
				unable === void 0 && log.info(`${by} is not used: ${why}`), unable = why;
			};
			return {
				by,
				async count(requests) {
					if (unable === void 0) try {
						let bodies = [];
						for (let request of requests) bodies.push(await body(requestOf(request, parameters)));
						let fresh = new Set(bodies.map((one) => JSON.stringify(one)).filter((key) => !known.has(key)));
						if (known.size + fresh.size > most.requests) return stop(`more than ${most.requests} requests would be counted.`);
						let { default: limit } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 70370));
						return await limit(most.atOnce).map(bodies, counted);
					} catch (error) {
						if (signal.throwIfAborted(), error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo || isRefused(error)) return;
						if (!(error instanceof _model_js__WEBPACK_IMPORTED_MODULE_3__.ModelError)) throw error;
						if (isUnable(error)) return stop(error.message);
						throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(error.message);
					}
				}
			};
		}
		let isRefused = (error) => error instanceof _model_js__WEBPACK_IMPORTED_MODULE_3__.ModelError && error.code === "invalid-request" && error.attempts === 0, requestOf = ({ prompt, messages }, parameters) => (0, _request_js__WEBPACK_IMPORTED_MODULE_4__.r)({
			messages: (0, _prompts_request_js__WEBPACK_IMPORTED_MODULE_2__.c)(prompt, messages),
			...(0, _prompts_request_js__WEBPACK_IMPORTED_MODULE_2__.X)(prompt)
		}, parameters);
	}),
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

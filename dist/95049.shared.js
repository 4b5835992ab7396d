export const shared = {
95049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Op: () => look,
			XJ: () => ofTarget,
			zI: () => operationOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _targets_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56754), _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77416);
		function operationOf(world, lock, content, { milliseconds = world.timeout, signal = world.signal } = {}) {
			let { clock, log, target } = world;
			return {
				signal,
				clock,
				deadline: clock() + milliseconds,
				wait: (time) => world.wait(time, signal),
				progress: (text) => log.info(text),
				log,
				token: (operation) => `aiops-${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.ol)([
					target.kind,
					target.name,
					content,
					operation
				]).slice(7).slice(0, 40)}`,
				hold: () => lock.hold()
			};
		}
		async function look(world, operation) {
			for (let attempt = 1;; attempt += 1) try {
				return await world.target.observe(operation);
			} catch (error) {
				if (!(error instanceof _targets_target_js__WEBPACK_IMPORTED_MODULE_1__.I)) throw error;
				if (world.log.warning(`What is live at ${world.target.name} cannot be told: ${(0, _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`), attempt === 3 || operation.signal.aborted) return;
				await world.wait(1e3 * attempt, operation.signal).catch(() => void 0);
			}
		}
		async function ofTarget(run) {
			try {
				return await run();
			} catch (error) {
				if (!(error instanceof _targets_target_js__WEBPACK_IMPORTED_MODULE_1__.I)) throw error;
				return {
					state: error.uncertain ? "unfinished" : "failed",
					reason: error.message
				};
			}
		}
	})
};

export const shared = {
95049: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Op: () => look,
			XJ: () => ofTarget,
			zI: () => operationOf,
			zr: () => verified
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
		async function verified({ verify }, manifest, signal) {
			try {
				return await verify?.(manifest, signal);
			} catch (error) {
				return {
					passed: !1,
					unknown: !0,
					reason: `It could not be verified: ${(0, _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`
				};
			}
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
				let { message: reason, fix } = error;
				return {
					state: error.uncertain ? "unfinished" : "failed",
					reason,
					...fix !== void 0 && { fix }
				};
			}
		}
	}),
12021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$E: () => contentOf,
			BZ: () => History,
			Kg: () => isGood,
			g5: () => failureOf
		});
		class History {
			entries;
			constructor(entries) {
				this.entries = entries;
			}
			static async read(records, deployment, environment, of = []) {
				let wanted = new Set(of), entries = [], good = new Set(), waiting = [], readWaiting = async () => {
					let statuses = await Promise.all(waiting.map(({ id }) => records.statuses(id)));
					for (let [index, listed] of waiting.entries()) {
						let entry = {
							...listed,
							statuses: statuses[index] ?? []
						};
						entries.push(entry);
						let content = contentOf(entry);
						isGood(entry) && new History(entries).badSince(content) === void 0 && good.add(content), wanted.has(content) && entry.before?.content !== void 0 && wanted.add(entry.before.content);
					}
					waiting = [];
				};
				for await (let listed of records.list(deployment, environment)) good.size >= 2 && !wanted.has(listed.manifest.contentDigest) || (waiting.push(listed), waiting.length === 4 && await readWaiting());
				return await readWaiting(), new History(entries);
			}
			unfinished() {
				return this.entries.filter((entry) => !has(entry, "success") && !has(entry, "failure"));
			}
			badSince(content) {
				let newest = this.entries.find((entry) => contentOf(entry) === content && isEnded(entry));
				return newest !== void 0 && has(newest, "failure") ? newest : void 0;
			}
			current() {
				return this.entries.find(isGood);
			}
			isAfterCurrent(entry) {
				let current = this.current();
				return current === void 0 || this.entries.indexOf(entry) < this.entries.indexOf(current);
			}
			lastGood(live) {
				return this.entries.find((entry) => isGood(entry) && contentOf(entry) !== live && this.badSince(contentOf(entry)) === void 0);
			}
			before({ point, content }) {
				if (point === void 0) return;
				let found = {
					point,
					...content !== void 0 && { content }
				}, seen = new Set();
				for (; found?.content !== void 0 && this.badSince(found.content) !== void 0;) {
					if (seen.has(found.content)) return found;
					seen.add(found.content), found = this.badSince(found.content)?.before;
				}
				return found;
			}
			entryOf({ content }) {
				return content === void 0 ? void 0 : this.entries.find((entry) => contentOf(entry) === content);
			}
		}
		let contentOf = ({ manifest }) => manifest.contentDigest, has = ({ statuses }, state) => statuses.some((status) => status.state === state), isEnded = (entry) => has(entry, "success") || has(entry, "failure");
		function isGood({ statuses }) {
			let success = statuses.findLastIndex(({ state }) => state === "success");
			return success >= 0 && !statuses.slice(success).some(({ state }) => state === "failure");
		}
		function failureOf({ statuses }) {
			return statuses.slice(statuses.findLastIndex(({ state }) => state === "success") + 1).find(({ state }) => state === "failure");
		}
	})
};

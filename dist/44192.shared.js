export const shared = {
44192: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	}),
92754: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			d: () => findWay,
			recordedAs: () => recordedAs,
			w: () => rollback
		});
		var _deploy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52222), _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44192), _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82351), _world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33228);
		async function recordedAs({ deployment, environment }, world) {
			let live = await (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.Op)(world, (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.zI)(world, { hold: async () => {} }, "look"));
			if (live?.content !== void 0) return (await _history_js__WEBPACK_IMPORTED_MODULE_3__.BZ.read(world.records, deployment, environment, [live.content])).entryOf(live);
		}
		async function findWay({ deployment, environment }, world, to) {
			let live = await (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.Op)(world, (0, _world_js__WEBPACK_IMPORTED_MODULE_2__.zI)(world, { hold: async () => {} }, "look"));
			if (live === void 0) return;
			let meant = to === void 0 ? void 0 : await named(world.records, {
				deployment,
				environment
			}, to), contents = [live.content, meant && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(meant)], history = await _history_js__WEBPACK_IMPORTED_MODULE_3__.BZ.read(world.records, deployment, environment, contents), from = history.entryOf(live), found = to === void 0 ? history.lastGood(live.content) : history.entries.find((entry) => meant !== void 0 && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(entry) === (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(meant) && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.Kg)(entry)), way = {
				live,
				...from && { from }
			}, bad = meant && history.badSince((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(meant));
			return bad === void 0 ? found === void 0 ? {
				...way,
				refused: meant === void 0 ? noWay(to) : `${to} was never found good.`
			} : (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(found) === live.content ? {
				...way,
				refused: `${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(found))} is what is live.`
			} : {
				...way,
				to: found
			} : {
				...way,
				refused: `${(0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(bad))} was found bad.`
			};
		}
		let noWay = (to) => to === void 0 ? "There is no earlier good release." : `There is no release ${to}.`;
		async function named(records, { deployment, environment }, to) {
			let prefix = to.replace(/^sha256:/, ""), begins = (digest) => prefix.length >= 7 && digest.slice(7).startsWith(prefix);
			for await (let listed of records.list(deployment, environment)) if (begins(listed.release) || begins((0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(listed))) return listed;
		}
		async function rollback({ live, from, to }, world, releaseOf, why) {
			let release = await releaseOf(to), done = await (0, _deploy_js__WEBPACK_IMPORTED_MODULE_0__.g)(release, world, {
				task: "rollback",
				instead: { of: live.content }
			}), isOver = done.state === "live" || done.state === "stuck";
			return from !== void 0 && isOver && done.live?.content !== (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.$E)(from) && await world.records.mark(from.id, "failure", `Taken back: ${why}`), done;
		}
	})
};

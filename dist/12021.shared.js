export const shared = {
12021: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$E: () => contentOf,
			BZ: () => History,
			Kg: () => isGood
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
	})
};

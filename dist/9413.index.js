export const id = 9413;
export const ids = [9413];
export const modules = {
	29413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			locksOf: () => locksOf,
			refOf: () => refOf
		});
		var _releases_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88635), _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98436);
		let needs = "contents: write";
		function locksOf(options) {
			return { take: (environment, holder) => take(options, environment, holder) };
		}
		let refOf = (environment) => `aiops/locks/${environment.replace(/[^A-Za-z0-9_-]/g, (char) => `=${Buffer.from(char).toString("hex")}`)}`;
		async function take(options, environment, holder) {
			let ref = refOf(environment), found = await read(options, ref), said = found?.said, isHeld = said?.held === !0;
			if (isHeld && await options.isOver(said.holder) !== !0) throw locked(environment, said.holder);
			let mine = await write(options, {
				held: !0,
				holder
			}, found?.sha);
			if (!await (found === void 0 ? create(options, ref, mine) : advance(options, ref, mine))) {
				let now = await read(options, ref);
				if (now?.sha !== mine) throw locked(environment, now?.said.holder ?? holder);
			}
			let hold = async () => {
				let now = await read(options, ref);
				if (now?.sha !== mine) throw locked(environment, now?.said.holder ?? holder);
			};
			return {
				...isHeld && { from: said.holder },
				hold,
				release: async () => {
					await advance(options, ref, await write(options, {
						held: !1,
						holder
					}, mine));
				}
			};
		}
		function locked(environment, { run, url, since }) {
			let where = url === void 0 ? "" : ` (${url})`;
			return new _releases_records_js__WEBPACK_IMPORTED_MODULE_0__.b(`${environment} is being deployed to by run ${run}${where}, since ${since}.`, {
				run,
				since,
				...url !== void 0 && { url }
			});
		}
		async function read({ client, repository: { owner, name: repo } }, ref) {
			return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
				doing: "read the lock",
				needs: "contents: read"
			}, async () => {
				let sha = await client.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
					owner,
					repo,
					ref
				}).then(({ data }) => data.object.sha).catch((error) => {
					if (!((0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.isRequestError)(error) && error.status === 404)) throw error;
				});
				if (sha === void 0) return;
				let { data } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
					owner,
					repo,
					commit_sha: sha
				});
				return {
					sha,
					said: saidOf(data.message)
				};
			});
		}
		function saidOf(message) {
			try {
				let { held, holder } = JSON.parse(message);
				if (typeof held == "boolean" && typeof holder?.run == "string" && typeof holder.since == "string") return {
					held,
					holder
				};
			} catch {}
			return {
				held: !0,
				holder: {
					run: "unknown",
					since: "unknown"
				}
			};
		}
		async function write({ client, repository: { owner, name: repo }, commit }, said, parent) {
			return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
				doing: "write the lock",
				needs
			}, async () => {
				let { data: borrowed } = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
					owner,
					repo,
					commit_sha: parent ?? commit
				}), { data } = await client.request("POST /repos/{owner}/{repo}/git/commits", {
					owner,
					repo,
					message: JSON.stringify(said),
					tree: borrowed.tree.sha,
					parents: parent === void 0 ? [] : [parent]
				});
				return data.sha;
			});
		}
		function create({ client, repository: { owner, name: repo } }, ref, sha) {
			return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
				doing: "take the lock",
				needs
			}, () => unlessTaken(client.request("POST /repos/{owner}/{repo}/git/refs", {
				owner,
				repo,
				ref: `refs/${ref}`,
				sha
			})));
		}
		function advance({ client, repository: { owner, name: repo } }, ref, sha) {
			return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
				doing: "take the lock",
				needs
			}, () => unlessTaken(client.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
				owner,
				repo,
				ref,
				sha,
				force: !1
			})));
		}
		async function unlessTaken(asked) {
			try {
				return await asked, !0;
			} catch (error) {
				if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.isRequestError)(error) && error.status === 422) return !1;
				throw error;
			}
		}
	}),
	88635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LockedError });
		class LockedError extends Error {
			name = "LockedError";
			holder;
			constructor(message, holder) {
				super(message), this.holder = holder;
			}
		}
	})
};

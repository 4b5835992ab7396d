export const shared = {
43569: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			holderHere: () => holderHere,
			locksIn: () => locksIn,
			recordsIn: () => recordsIn
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024), node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161), node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760), zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2503), _payload_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22943), _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88635);
		let stateSchema = zod__WEBPACK_IMPORTED_MODULE_6__.k5n([
			"pending",
			"in-progress",
			"success",
			"failure",
			"inactive"
		]), lineSchema = zod__WEBPACK_IMPORTED_MODULE_6__.KCZ([zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			begin: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			task: zod__WEBPACK_IMPORTED_MODULE_6__.k5n(["deploy", "rollback"]),
			by: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			at: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			payload: zod__WEBPACK_IMPORTED_MODULE_6__.L5J()
		}), zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			mark: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			state: stateSchema,
			description: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			at: zod__WEBPACK_IMPORTED_MODULE_6__.YjP()
		})]);
		function recordsIn(folder, now) {
			let file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "deployments.jsonl"), at = () => new Date(now()).toISOString(), append = async (line) => {
				await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir(folder, { recursive: !0 }), await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.appendFile(file, `${JSON.stringify(line)}\n`, { flush: !0 });
			}, read = async () => {
				let entries = new Map();
				for (let line of (await textOf(file)).split("\n")) {
					let { data } = lineSchema.safeParse(parsed(line));
					if (data === void 0) continue;
					if ("mark" in data) {
						let { state, description, at: when } = data;
						entries.get(data.mark)?.statuses.push({
							state,
							description,
							at: when
						});
						continue;
					}
					let payload = (0, _payload_js__WEBPACK_IMPORTED_MODULE_4__.r)(data.payload);
					if (payload === void 0) continue;
					let { schema: _, ...told } = payload, { environment, commit } = told.manifest, { task, by, at: when } = data;
					entries.set(data.begin, {
						...told,
						id: data.begin,
						task,
						by,
						at: when,
						environment,
						commit,
						statuses: []
					});
				}
				return [...entries.values()].reverse();
			};
			return {
				async *list(deployment, environment) {
					for (let entry of await read()) entry.manifest.deployment === deployment && entry.environment === environment && (yield entry);
				},
				statuses: async (id) => (await read()).find((entry) => entry.id === id)?.statuses ?? [],
				async begin(entry) {
					let told = {
						id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
						by: (0, node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().username,
						at: at()
					};
					return await append({
						begin: told.id,
						task: entry.task,
						by: told.by,
						at: told.at,
						payload: (0, _payload_js__WEBPACK_IMPORTED_MODULE_4__.M)(entry)
					}), {
						...entry,
						...told,
						statuses: []
					};
				},
				mark: (id, state, description) => append({
					mark: id,
					state,
					description,
					at: at()
				})
			};
		}
		let holderSchema = zod__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			run: zod__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			url: zod__WEBPACK_IMPORTED_MODULE_6__.YjP().optional(),
			since: zod__WEBPACK_IMPORTED_MODULE_6__.YjP()
		}), holderHere = (now) => ({
			run: `${process.pid}-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(0, 8)} on ${(0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}`,
			since: new Date(now).toISOString()
		});
		function locksIn(folder) {
			return { async take(environment, holder) {
				let file = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "locks", `${encodeURIComponent(environment)}.json`);
				await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.mkdir((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "locks"), { recursive: !0 });
				let before = await holderOf(file);
				if (before !== void 0 && isRunning(before)) throw locked(environment, before);
				before !== void 0 && await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rename(file, `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.old`).catch(() => void 0);
				let own = `${file}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.old`;
				try {
					await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.writeFile(own, JSON.stringify(holder), { flush: !0 }), await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.link(own, file);
				} catch (error) {
					throw error.code === "EEXIST" ? locked(environment, await holderOf(file) ?? holder) : error;
				} finally {
					await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(own, { force: !0 });
				}
				let hold = async () => {
					let now = await holderOf(file);
					if (now?.run !== holder.run) throw locked(environment, now ?? holder);
				};
				return {
					...before && { from: before },
					hold,
					release: async () => {
						await hold(), await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(file, { force: !0 });
						for (let name of await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readdir((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "locks"))) name.endsWith(".old") && await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "locks", name), { force: !0 });
					}
				};
			} };
		}
		let locked = (environment, holder) => new _records_js__WEBPACK_IMPORTED_MODULE_5__.b(`${environment} is being deployed to by process ${holder.run}, since ${holder.since}.`, holder);
		async function holderOf(file) {
			let { data } = holderSchema.safeParse(parsed(await textOf(file)));
			return data && {
				run: data.run,
				since: data.since
			};
		}
		function isRunning({ run }) {
			let [, pid, host] = /^(\d+)-\w+ on (.*)$/.exec(run) ?? [];
			if (host !== (0, node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()) return !0;
			try {
				return process.kill(Number(pid), 0), !0;
			} catch (error) {
				return error.code !== "ESRCH";
			}
		}
		async function textOf(file) {
			try {
				return await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readFile(file, "utf8");
			} catch (error) {
				if (error.code === "ENOENT") return "";
				throw error;
			}
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
	}),
22943: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			M: () => payloadOf,
			r: () => readPayload
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let pointSchema = zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), zod__WEBPACK_IMPORTED_MODULE_1__.KCZ([
			zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
			zod__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			zod__WEBPACK_IMPORTED_MODULE_1__.chJ()
		])), payloadSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.deployment/1"),
			release: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er,
			manifest: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.rc,
			before: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				point: pointSchema,
				content: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er.optional()
			}).optional(),
			replaces: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
		}), payloadOf = ({ release, manifest, before, replaces }) => ({
			schema: "aiops.deployment/1",
			release,
			manifest,
			...before !== void 0 && { before },
			...replaces !== void 0 && { replaces }
		});
		function readPayload(given) {
			let value = typeof given == "string" ? parsed(given) : given, { success, data } = payloadSchema.safeParse(value);
			return success ? data : void 0;
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
	}),
60748: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { recordsOf: () => recordsOf });
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _releases_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22943), _cut_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62512), _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98436);
		let needs = "deployments: write";
		function recordsOf({ client, repository, runUrl }) {
			let place = {
				owner: repository.owner,
				repo: repository.name
			};
			return {
				async *list(deployment, environment) {
					let asked = {
						...place,
						environment,
						per_page: 100
					};
					for (let page = 1;; page += 1) {
						let { data } = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.o)({
							doing: `list the deployments to ${environment}`,
							needs: "deployments: read"
						}, () => client.request("GET /repos/{owner}/{repo}/deployments", {
							...asked,
							page
						})), ours = data.flatMap((found) => {
							let payload = (0, _releases_payload_js__WEBPACK_IMPORTED_MODULE_1__.r)(found.payload);
							return payload?.manifest.deployment === deployment ? [{
								found,
								payload
							}] : [];
						});
						for (let { found, payload } of ours) {
							let { schema: _, ...told } = payload;
							yield {
								...told,
								id: String(found.id),
								task: found.task === "rollback" ? "rollback" : "deploy",
								environment: found.environment,
								commit: found.sha,
								by: found.creator?.login ?? "ghost",
								at: found.created_at
							};
						}
						if (data.length < asked.per_page) return;
					}
				},
				statuses: (id) => statusesOf(client, place, Number(id)),
				async begin(entry) {
					let payload = (0, _releases_payload_js__WEBPACK_IMPORTED_MODULE_1__.M)(entry);
					if (JSON.stringify(payload).length > 6e4) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("The release pins too many files for a record. Name fewer of them under `release`.");
					let { data } = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.o)({
						doing: `record a deployment to ${entry.environment}`,
						needs
					}, () => client.request("POST /repos/{owner}/{repo}/deployments", {
						...place,
						ref: entry.commit,
						task: entry.task,
						environment: entry.environment,
						payload,
						description: (0, _cut_js__WEBPACK_IMPORTED_MODULE_3__.H)(`${entry.manifest.deployment} ${entry.release.slice(0, 19)}`, 140),
						auto_merge: !1,
						required_contexts: []
					}));
					if (!("id" in data)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`GitHub made no deployment: ${data.message}`);
					return {
						...entry,
						id: String(data.id),
						by: data.creator?.login ?? "ghost",
						at: data.created_at,
						statuses: []
					};
				},
				async mark(id, state, description) {
					await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.o)({
						doing: `record that a deployment is ${state}`,
						needs
					}, () => client.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
						...place,
						deployment_id: Number(id),
						state: toGitHub[state],
						description: (0, _cut_js__WEBPACK_IMPORTED_MODULE_3__.H)(description, 140),
						...runUrl !== void 0 && { log_url: runUrl }
					}));
				}
			};
		}
		async function statusesOf(client, place, id) {
			return (await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_2__.o)({
				doing: "read the statuses of a deployment",
				needs: "deployments: read"
			}, () => client.paginate("GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
				...place,
				deployment_id: id,
				per_page: 100
			}))).toReversed().map(({ state, description, created_at: at }) => ({
				state: fromGitHub(state),
				description,
				at
			}));
		}
		let toGitHub = {
			pending: "pending",
			"in-progress": "in_progress",
			success: "success",
			failure: "failure",
			inactive: "inactive"
		};
		function fromGitHub(state) {
			return state === "error" ? "failure" : Object.entries(toGitHub).find(([, name]) => name === state)?.[0] ?? "pending";
		}
	})
};

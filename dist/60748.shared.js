export const shared = {
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

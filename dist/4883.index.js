export const id = 4883;
export const ids = [4883];
export const modules = { 34883: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openWorld: () => openWorld });
	var promises_ = __webpack_require__(58500), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(67029);
	async function keepersOf({ event, client, directory, clock }, commit) {
		let since = new Date(clock()).toISOString();
		if (event.name === "local") {
			let { recordsIn, locksIn, holderHere } = await __webpack_require__.e(4048).then(__webpack_require__.bind(__webpack_require__, 34048)), folder = (0, external_node_path_.join)(directory, ".aiops");
			return {
				records: recordsIn(folder, clock),
				locks: locksIn(folder),
				holder: holderHere(clock())
			};
		}
		let { repository, run } = event;
		if (client === void 0 || repository === void 0) throw new errors.yo({
			key: "input github-token",
			message: "is empty. Releases are recorded as deployments of GitHub, and locked by its refs.",
			fix: "Leave it out: the default is the workflow’s own token."
		});
		let [{ recordsOf }, { locksOf }] = await Promise.all([__webpack_require__.e(533).then(__webpack_require__.bind(__webpack_require__, 30533)), __webpack_require__.e(5402).then(__webpack_require__.bind(__webpack_require__, 15402))]), url = run && `${event.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
		return {
			records: recordsOf({
				client,
				repository,
				...url !== void 0 && { runUrl: url }
			}),
			locks: locksOf({
				client,
				repository,
				commit,
				isOver: (holder) => isOver(holder, client, event)
			}),
			holder: {
				run: run === void 0 ? "unknown" : `${run.id}-${run.attempt}-${run.job}`,
				...url !== void 0 && { url },
				since
			}
		};
	}
	async function isOver({ run }, client, { repository }) {
		let [, id, attempt] = /^(\d+)-(\d+)-/.exec(run) ?? [];
		if (id !== void 0 && repository !== void 0) try {
			let { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
				owner: repository.owner,
				repo: repository.name,
				run_id: Number(id)
			});
			return data.status === "completed" || (data.run_attempt ?? 1) > Number(attempt);
		} catch (error) {
			let { isRequestError } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 69693));
			if (!isRequestError(error)) throw error;
			return;
		}
	}
	async function openWorld({ name, settings, config, tree }, context) {
		let { log, clock, signal } = context, { environment, alarms = [], timeout, verify } = settings, [keepers, target] = await Promise.all([keepersOf(context, tree.sha), context.target(settings.target, {
			deployment: name,
			environment,
			alarms,
			tree
		})]), world = {
			...keepers,
			target,
			log,
			clock,
			signal,
			timeout,
			grace: 6e3,
			wait: async (milliseconds, until) => (0, promises_.setTimeout)(milliseconds, void 0, { signal: until })
		};
		return verify === void 0 ? world : {
			...world,
			verify: async (manifest, until) => {
				let { askLive } = await Promise.all([
					__webpack_require__.e(8464),
					__webpack_require__.e(1448),
					__webpack_require__.e(9957),
					__webpack_require__.e(6597)
				]).then(__webpack_require__.bind(__webpack_require__, 76597));
				return askLive(verify.suite, manifest, {
					config,
					tree
				}, world, context, until);
			}
		};
	}
}) };

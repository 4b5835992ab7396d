export const id = 7036;
export const ids = [7036];
export const modules = { 77036: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openWorld: () => openWorld });
	var promises_ = __webpack_require__(58500), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502);
	async function keepersOf({ event, client, directory, clock }, commit) {
		let since = new Date(clock()).toISOString();
		if (event.name === "local") {
			let { recordsIn, locksIn, holderHere } = await __webpack_require__.e(5950).then(__webpack_require__.bind(__webpack_require__, 43569)), folder = (0, external_node_path_.join)(directory, ".aiops");
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
			fix: "Leave it out: the default is the workflow\u2019s own token."
		});
		let [{ recordsOf }, { locksOf }] = await Promise.all([__webpack_require__.e(8367).then(__webpack_require__.bind(__webpack_require__, 60748)), __webpack_require__.e(9413).then(__webpack_require__.bind(__webpack_require__, 29413))]), url = run && `${event.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
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
			let { isRequestError } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 98436));
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
					__webpack_require__.e(8920),
					__webpack_require__.e(8527),
					__webpack_require__.e(5076),
					__webpack_require__.e(9595),
					__webpack_require__.e(97)
				]).then(__webpack_require__.bind(__webpack_require__, 70097));
				return askLive(verify.suite, manifest, {
					config,
					tree
				}, world, context, until);
			}
		};
	}
}) };

export const id = 5333;
export const ids = [5333];
export const modules = { 35333: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { acceptance: () => acceptance });
	var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70500), _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98436);
	async function acceptance(client, request) {
		if (!await isLabelled(client, request)) return;
		let failed = await earliestFailure(client, request);
		if (failed === void 0) return;
		let labelled = await lastLabelling(client, request, failed);
		if (!(labelled === void 0 || Date.parse(labelled.at) <= failed)) return await mayWrite(client, request, labelled.by) ? labelled : void 0;
	}
	let placeOf = ({ repository }) => ({
		owner: repository.owner,
		repo: repository.name
	});
	async function isLabelled(client, request) {
		let { pullRequest, headSha, label } = request;
		return await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: `read pull request #${pullRequest}`,
			needs: "pull-requests: read"
		}, async () => {
			let { data } = await client.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
				...placeOf(request),
				pull_number: pullRequest
			});
			return data.head.sha === headSha && data.labels.some(({ name }) => name === label);
		});
	}
	async function earliestFailure(client, request) {
		let times = [...await failedChecks(client, request), ...await failedStatuses(client, request)];
		return times.length === 0 ? void 0 : Math.min(...times.map(Date.parse));
	}
	async function failedChecks(client, request) {
		let { checkName, headSha } = request;
		if (checkName === void 0) return [];
		let of = {
			...placeOf(request),
			ref: headSha,
			check_name: checkName,
			filter: "all",
			per_page: 100
		};
		return (await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: "read the checks of the commit",
			needs: "checks: read"
		}, () => client.paginate("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", of))).filter(({ external_id: id }) => id === (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.pP)("fail") || id === (0, _check_js__WEBPACK_IMPORTED_MODULE_0__.pP)("inconclusive")).flatMap(({ conclusion, completed_at: at }) => conclusion === "failure" && at ? [at] : []);
	}
	async function failedStatuses(client, request) {
		let { statusContext, headSha } = request;
		if (statusContext === void 0) return [];
		let of = {
			...placeOf(request),
			ref: headSha,
			per_page: 100
		};
		return (await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: "read the statuses of the commit",
			needs: "statuses: read"
		}, () => client.paginate("GET /repos/{owner}/{repo}/commits/{ref}/statuses", of))).filter(({ context, state }) => context === statusContext && state === "failure").map(({ created_at: at }) => at);
	}
	async function lastLabelling(client, request, failed) {
		let { pullRequest, label } = request, doing = `read the timeline of #${pullRequest}`, events = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing,
			needs: "pull-requests: read"
		}, () => client.paginate("GET /repos/{owner}/{repo}/issues/{issue_number}/timeline", {
			...placeOf(request),
			issue_number: pullRequest,
			per_page: 100
		})), last = events.findLast((event) => event.event === "labeled" && "label" in event && event.label?.name === label);
		if (last === void 0 || !("actor" in last) || !("created_at" in last)) return;
		let { actor, created_at: at } = last;
		if (actor?.type !== "User" || typeof at != "string") return;
		let why = events.flatMap((event) => reasonIn(event, actor.login, label, failed)).at(-1);
		return {
			by: actor.login,
			at,
			...why !== void 0 && { why }
		};
	}
	function reasonIn(event, login, label, failed) {
		let { event: kind, actor, created_at: at, body } = event;
		if (kind !== "commented" || actor?.login !== login || typeof at != "string" || Date.parse(at) <= failed || typeof body != "string") return [];
		let [first = ""] = body.trim().split(/\r?\n/);
		if (!first.toLowerCase().startsWith(label)) return [];
		let reason = first.slice(label.length).replace(/^[\s:\u2013\u2014-]+/, "").trim();
		return reason === "" ? [] : [reason.slice(0, 300)];
	}
	async function mayWrite(client, request, username) {
		return await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: `read the permission of @${username}`,
			needs: "contents: read"
		}, async () => {
			try {
				let { data } = await client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
					...placeOf(request),
					username
				});
				return data.permission === "admin" || data.permission === "write";
			} catch (error) {
				if ((0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.isRequestError)(error) && error.status === 404) return !1;
				throw error;
			}
		});
	}
}) };

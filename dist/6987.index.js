export const id = 6987;
export const ids = [6987];
export const modules = { 46987: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { pullOfRun: () => pullOfRun });
	var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98436);
	async function pullOfRun(client, event) {
		let { repository, workflowRun } = event, owner = workflowRun?.headRepository?.split("/")[0];
		if (repository === void 0 || workflowRun === void 0 || owner === void 0) return;
		let { headSha, headBranch, headRepository = "" } = workflowRun, found = (await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_0__.o)({
			doing: "find the pull request of the run",
			needs: "pull-requests: read"
		}, () => client.paginate("GET /repos/{owner}/{repo}/pulls", {
			owner: repository.owner,
			repo: repository.name,
			head: `${owner}:${headBranch}`,
			state: "open",
			per_page: 100
		}))).find(({ head }) => head.sha === headSha && head.repo?.full_name.toLowerCase() === headRepository.toLowerCase());
		if (found !== void 0) return {
			number: found.number,
			headSha,
			headRepository,
			headRef: found.head.ref,
			baseSha: found.base.sha,
			baseRef: found.base.ref,
			author: found.user?.login ?? "ghost"
		};
	}
}) };

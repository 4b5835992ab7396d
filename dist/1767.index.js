export const id = 1767;
export const ids = [1767];
export const modules = { 51767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, {
		pullOfCommit: () => pullOfCommit,
		upsertIssue: () => upsertIssue
	});
	var _author_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48329), _cut_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62512), _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98436);
	async function upsertIssue(client, request) {
		let { repository, title, marker, body } = request, place = {
			owner: repository.owner,
			repo: repository.name
		}, text = (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.E)(`${marker}\n${body}`, 65e3), known = await find(client, place, marker);
		return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: known === void 0 ? "open an issue" : `write issue #${known}`,
			needs: "issues: write"
		}, async () => {
			let { data } = known === void 0 ? await client.request("POST /repos/{owner}/{repo}/issues", {
				...place,
				title: (0, _cut_js__WEBPACK_IMPORTED_MODULE_2__.H)(title, 256),
				body: text
			}) : await client.request("PATCH /repos/{owner}/{repo}/issues/{issue_number}", {
				...place,
				issue_number: known,
				body: text
			});
			return { url: data.html_url };
		});
	}
	async function find(client, place, marker) {
		return (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: "look for the issue",
			needs: "issues: read"
		}, async () => {
			let author;
			for (let page = 1; page <= 5; page += 1) {
				let asked = {
					...place,
					state: "open",
					per_page: 100,
					page
				}, { data } = await client.request("GET /repos/{owner}/{repo}/issues", asked);
				for (let { number, body, user, pull_request: pull } of data) if (pull === void 0 && body?.startsWith(marker) && (author ??= await (0, _author_js__WEBPACK_IMPORTED_MODULE_0__.r)(client), user?.login === author)) return number;
				if (data.length < asked.per_page) break;
			}
		});
	}
	async function pullOfCommit(client, { owner, name }, commit) {
		let pulls = await (0, _refusal_js__WEBPACK_IMPORTED_MODULE_1__.o)({
			doing: "find the pull request of a commit",
			needs: "pull-requests: read"
		}, async () => {
			let asked = {
				owner,
				repo: name,
				commit_sha: commit,
				per_page: 100
			};
			return (await client.request("GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls", asked)).data;
		}), found = pulls.findLast(({ merged_at: at }) => at) ?? pulls.at(-1);
		return found && {
			number: found.number,
			headSha: found.head.sha
		};
	}
}) };

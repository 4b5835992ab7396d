export const id = 580;
export const ids = [580];
export const modules = { 10580: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { tell: () => tell });
	var _shared_action_announce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50652), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30056), _shared_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96367), _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26723), _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34641);
	async function tell(data, { client, event, log }, { issue, comment }) {
		let { repository } = event;
		if (client === void 0 || repository === void 0 || event.name === "local") return {};
		let warned = async (run) => {
			try {
				return await run();
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) throw error;
				log.warning(error.message);
				return;
			}
		}, { upsertIssue, pullOfCommit } = await __webpack_require__.e(1767).then(__webpack_require__.bind(__webpack_require__, 51767)), { deployment, environment, from } = data, place = `${deployment} in ${environment}`, opened = issue ? await warned(() => upsertIssue(client, {
			repository,
			title: `${place} was taken back`,
			marker: `<!-- aiops:rollback:${encodeURIComponent(`${deployment}/${environment}`)} -->`,
			body: textOf(data, event, 6e4)
		})) : void 0, commented = comment && from !== void 0 ? await warned(async () => {
			let pull = await pullOfCommit(client, repository, from.commit);
			if (pull === void 0) return;
			let { upsertComment } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 76689));
			return upsertComment(client, {
				repository,
				pullRequest: pull.number,
				headSha: pull.headSha,
				name: "rollback",
				key: `${deployment}/${environment}`,
				body: (limit) => textOf(data, event, limit),
				whenAbsent: "create"
			});
		}) : void 0;
		return {
			...opened && { issueUrl: opened.url },
			...commented && "url" in commented && { pullUrl: commented.url }
		};
	}
	function textOf(data, event, limit) {
		let decision = (0, _decide_js__WEBPACK_IMPORTED_MODULE_4__.L)(data), url = (0, _shared_action_announce_js__WEBPACK_IMPORTED_MODULE_0__.Qm)(event), sections = [
			{
				id: "headline",
				priority: 1,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.R_)(3, `rollback: ${decision.headline}`)]
			},
			...(0, _report_js__WEBPACK_IMPORTED_MODULE_5__.z)(data, decision).filter(({ id }) => id !== "timeline" && id !== "how"),
			...(0, _report_js__WEBPACK_IMPORTED_MODULE_5__.W)(data),
			...url === void 0 ? [] : [{
				id: "run",
				priority: 2,
				blocks: [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.nf)("The run that did it", url))]
			}]
		];
		return (0, _shared_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__.w)(sections, {
			limit,
			unit: "characters"
		});
	}
}) };

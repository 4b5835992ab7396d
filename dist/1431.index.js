export const id = 1431;
export const ids = [1431];
export const modules = {
	41431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fromChecks: () => fromChecks });
		var errors = __webpack_require__(83502), check = __webpack_require__(70500), refusal = __webpack_require__(98436);
		async function endedCheckRuns(client, { owner, name: repo }, commit, name) {
			let of = {
				owner,
				repo,
				ref: commit,
				check_name: name,
				status: "completed",
				filter: "all",
				per_page: 100
			};
			return (await (0, refusal.o)({
				doing: "read the checks of the commit",
				needs: "checks: read"
			}, () => client.paginate("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", of))).filter((run) => run.name === name && run.status === "completed").sort((a, b) => Date.parse(b.completed_at ?? "") - Date.parse(a.completed_at ?? "") || b.id - a.id).map((run) => ({
				url: run.html_url ?? run.url,
				headSha: run.head_sha,
				app: run.app?.slug,
				conclusion: run.conclusion,
				passed: run.external_id === (0, check.pP)("pass"),
				detailsUrl: run.details_url ?? void 0,
				text: run.output.text ?? ""
			}));
		}
		async function workflowRun(client, { owner, name: repo }, id) {
			let run = await (0, refusal.o)({
				doing: "read the run of a check",
				needs: "actions: read"
			}, async () => {
				let { data } = await client.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
					owner,
					repo,
					run_id: id
				});
				return data;
			});
			return {
				id: Number(run.id),
				headSha: run.head_sha,
				path: run.path.replace(/@.*$/, ""),
				event: run.event,
				headRepository: run.head_repository?.full_name,
				conclusion: run.conclusion
			};
		}
		var publication = __webpack_require__(5582), events = __webpack_require__(6895), proof_tested = __webpack_require__(49031), tested_text = __webpack_require__(67903), proof_wanted = __webpack_require__(32189);
		function fromChecks(source) {
			let asked = new Map();
			return async (wanted, about) => {
				let { client, repository, key } = source, name = (0, publication.z5)({
					name: (0, proof_wanted.q)(wanted),
					...key !== void 0 && { key }
				});
				try {
					let runs = asked.get(name) ?? endedCheckRuns(client, repository, about.commit, name);
					return asked.set(name, runs), await best(await runs, name, wanted, about, source);
				} catch (error) {
					if (!(error instanceof errors.yo)) throw error;
					return { why: `Check runs could not be read: ${error.message}` };
				}
			};
		}
		async function best(runs, name, wanted, about, source) {
			let first;
			for (let run of runs.filter((one) => one.app === "github-actions" && one.headSha === about.commit)) {
				if (![
					"success",
					"neutral",
					"skipped"
				].includes(run.conclusion ?? "")) return { why: `The check run ${name} of this commit has the conclusion ${run.conclusion}.` };
				let tested = run.passed && run.conclusion === "success" ? (0, tested_text.B)(run.text) : void 0, why = tested === void 0 ? "It does not say what was tested." : (0, proof_tested.C4)(tested, wanted, about) ?? await objectionToRun(run, about, source);
				if (tested !== void 0 && why === void 0) return { proof: {
					...wanted,
					verdict: "pass",
					from: "check",
					digest: tested.result,
					url: run.url
				} };
				first ??= `There is a check run ${name} of this commit, and it proves nothing: ${why}`;
			}
			return { why: first ?? `There is no check run ${name} of this commit.` };
		}
		async function objectionToRun({ detailsUrl = "" }, { commit }, { client, event, repository, workflows }) {
			let full = `${repository.owner}/${repository.name}`, page = `${event.serverUrl}/${full}/actions/runs/`, id = detailsUrl.startsWith(page) ? /^\d{1,15}$/.exec(detailsUrl.slice(page.length))?.[0] : void 0;
			if (id === void 0) return "It names no run of this repository.";
			let run = await workflowRun(client, repository, Number(id));
			if (run.headSha !== commit) return "The run that it names is of another commit.";
			if (run.headRepository?.toLowerCase() !== full.toLowerCase()) return "The run that it names is of another repository.";
			if (!workflows.includes(run.path)) return "The run that it names is of a workflow that `require.workflows` does not name.";
			if (!events.t.has(run.event)) return `The run that it names was started by ${run.event}.`;
			let isOwn = run.id === event.run?.id && run.conclusion === null;
			return run.conclusion === "success" || isOwn ? void 0 : "The run that it names did not pass, or goes on.";
		}
	}),
	67903: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			B: () => readTestedText,
			F: () => testedText
		});
		var _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14948), _tested_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49031);
		let testedText = (tested) => `What was tested, as deploy-model reads it:\n\n\`\`\`json\n${(0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(tested)}\n\`\`\`\n`;
		function readTestedText(text) {
			let [only, second] = [...text.matchAll(/^```json\n(.*)\n```$/gm)];
			if (only !== void 0 && second === void 0) try {
				return (0, _tested_js__WEBPACK_IMPORTED_MODULE_0__.YZ)(JSON.parse(only[1] ?? ""));
			} catch {
				return;
			}
		}
	}),
	49031: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C4: () => objection,
			YZ: () => readTested
		});
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _wanted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32189);
		let testedSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.tested/1"),
			action: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["eval-gate", "guardrail-scan"]),
			version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			verdict: zod__WEBPACK_IMPORTED_MODULE_1__.euz("pass"),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^[0-9a-f]{40}$/),
			config: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er,
			suites: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.YjP()).optional(),
			all: zod__WEBPACK_IMPORTED_MODULE_1__.zMY().optional(),
			contents: zod__WEBPACK_IMPORTED_MODULE_1__.g1P(zod__WEBPACK_IMPORTED_MODULE_1__.YjP(), _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er),
			result: _manifest_js__WEBPACK_IMPORTED_MODULE_0__.er,
			testedAt: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
		});
		function objection(tested, wanted, about) {
			return tested.action === (0, _wanted_js__WEBPACK_IMPORTED_MODULE_2__.q)(wanted) ? tested.commit === about.commit ? tested.config === about.config ? (Object.hasOwn(tested.contents, about.deployment) ? tested.contents[about.deployment] : void 0) === about.content ? wanted.kind === "scan" ? tested.all === !0 ? void 0 : "Only what the change touches was scanned." : tested.suites?.includes(wanted.name) ? void 0 : `${wanted.name} was not measured.` : "It is of other content." : "It is of another configuration." : `It is of ${tested.commit.slice(0, 7)}, and not of this commit.` : `It is of ${tested.action}.`;
		}
		function readTested(given) {
			return testedSchema.safeParse(given).data;
		}
	})
};

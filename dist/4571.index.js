import { shared as shared0 } from './76991.shared.js';
export const id = 4571;
export const ids = [
	4571,
	8453,
	4085,
	8553
];
export const modules = {
	76991: (shared0[76991]),
	38453: (shared0[38453]),
	74085: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			areas: () => areas,
			ok: () => ok,
			problem: () => problem,
			problemsOf: () => problemsOf,
			warning: () => warning
		});
		let areas = [
			"machine",
			"repository",
			"configuration",
			"models",
			"workflow",
			"cost",
			"ledger"
		], ok = (area, message) => ({
			area,
			level: "ok",
			message
		}), warning = (area, message, fix, place = {}) => ({
			area,
			level: "warning",
			message,
			...fix !== void 0 && { fix },
			...place
		}), problem = (area, message, fix, place = {}) => ({
			...warning(area, message, fix, place),
			level: "problem"
		}), problemsOf = (area, { problems }) => problems.map((one) => ({
			area,
			level: "problem",
			...one
		}));
	}),
	44571: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { checkWorkflows: () => checkWorkflows });
		var _workflows_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32630), _workflows_step_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28553), _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74085);
		let usual = "`permissions: { contents: read, pull-requests: write, checks: write }`";
		function checkWorkflows(all, prefix, needed) {
			let steps = all.filter((step) => step.prefix === prefix);
			return steps.length === 0 ? [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", "No workflow runs these actions, so no pull request is reviewed.", "`aiops init` writes one.")] : steps.flatMap((step) => {
				let asks = ["review", "eval-gate"].includes(step.action), found = [
					...ofTriggers(step),
					...ofCheckout(step),
					...ofPermissions(step),
					...asks ? [...ofCredentials(step, needed), ...ofServers(step, needed)] : []
				], { file, line } = step, fine = `${file}:${line}: ${step.action} has what it needs.`;
				return found.length > 0 ? found : [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.ok)("workflow", fine)];
			});
		}
		function ofTriggers({ on, file, at }) {
			if ("pull_request_target" in on) return [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", "pull_request_target has the secrets of the repository, and content of anybody.", "Write `pull_request`. Pull requests of forks are measured there without secrets.", {
				file,
				line: at(["on", "pull_request_target"])
			})];
			if (!("pull_request" in on)) return [];
			let { types } = (0, _workflows_document_js__WEBPACK_IMPORTED_MODULE_0__.o)(on.pull_request), named = [types].flat().map(String), isThere = (type) => named.includes(type), place = {
				file,
				line: at(["on", "pull_request"])
			}, all = "`types: [opened, synchronize, reopened, labeled, unlabeled]`";
			return types !== void 0 && !isThere("synchronize") ? [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.problem)("workflow", "It does not start when a commit is pushed.", `Write ${all}.`, place)] : isThere("labeled") && isThere("unlabeled") ? [] : [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", "It does not start with a label, so `aiops:accept` counts only from the next run on.", `Write ${all}.`, place)];
		}
		function ofCheckout({ before, file, line }) {
			let checkout = before.find(({ uses }) => /^actions\/checkout@/.test(String(uses)));
			return checkout === void 0 ? [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.problem)("workflow", "Nothing is checked out before it.", "Write `- uses: actions/checkout@v6` before it.", {
				file,
				line
			})] : (0, _workflows_document_js__WEBPACK_IMPORTED_MODULE_0__.o)(checkout.with).filter === void 0 ? [] : [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.problem)("workflow", "`filter` of actions/checkout leaves out what files of the base hold.", "Remove it: one commit is enough, and the base is fetched.", {
				file,
				line
			})];
		}
		function ofPermissions({ permissions, with: given, file, line, job, at }) {
			if (permissions === void 0) return [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", "It names no permissions: the setting of the repository decides, which may be more, or only reading.", `Write ${usual} in the workflow.`, {
				file,
				line
			})];
			let inJob = at([
				"jobs",
				job,
				"permissions"
			]), place = {
				file,
				line: inJob === at(["jobs", job]) ? at(["permissions"]) : inJob
			}, add = (name) => `Write \`${name}\` under \`permissions:\`.`, check = String(given.check ?? "run"), wants = [
				[
					String(given.comment ?? "true") !== "false",
					"pull-requests",
					"no comment can be written"
				],
				[
					check === "run" || check === "both",
					"checks",
					"no check run can be made"
				],
				[
					check === "status" || check === "both",
					"statuses",
					"no commit status can be set"
				]
			];
			return [
				...permissions === "write-all" ? [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", "`write-all` lets it do anything in the repository.", `Write ${usual}.`, place)] : [],
				...(0, _workflows_step_js__WEBPACK_IMPORTED_MODULE_1__.allows)(permissions, "contents", "read") ? [] : [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.problem)("workflow", "Without `contents: read` nothing can be checked out.", add("contents: read"), place)],
				...wants.filter(([isWanted, name]) => isWanted && !(0, _workflows_step_js__WEBPACK_IMPORTED_MODULE_1__.allows)(permissions, name, "write")).map(([, name, without]) => (0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", `Without \`${name}: write\` ${without}.`, add(`${name}: write`), place))
			];
		}
		function ofCredentials(step, needed) {
			let { env, before, file, line, permissions } = step, keys = [...new Set(needed.flatMap(({ secrets }) => secrets))].filter((name) => !env.has(name)).map((name) => (0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.problem)("workflow", `${name} is not given to it, and a model needs it.`, `Write \`env: { ${name}: "\${{ secrets.${name} }}" }\` at the step.`, {
				file,
				line
			}));
			if (needed.every(({ aws }) => aws === void 0) || env.has("AWS_BEARER_TOKEN_BEDROCK") || env.has("AWS_ACCESS_KEY_ID")) return keys;
			let signIn = before.find(({ uses }) => /^aws-actions\/configure-aws-credentials@/.test(String(uses)));
			if (signIn === void 0) return [...keys, (0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", "No step before it gets credentials of AWS, and a model needs them.", "Write a step with aws-actions/configure-aws-credentials before it: workflows-examples/bedrock-oidc.yml has one.", {
				file,
				line
			})];
			let byRole = (0, _workflows_document_js__WEBPACK_IMPORTED_MODULE_0__.o)(signIn.with)["role-to-assume"] !== void 0, hasKeys = (0, _workflows_document_js__WEBPACK_IMPORTED_MODULE_0__.o)(signIn.with)["aws-access-key-id"] !== void 0;
			return !byRole || hasKeys || permissions === void 0 || (0, _workflows_step_js__WEBPACK_IMPORTED_MODULE_1__.allows)(permissions, "id-token", "write") ? keys : [...keys, (0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.problem)("workflow", "Without `id-token: write` GitHub gives no token that AWS trusts.", "Write `id-token: write` under `permissions:`.", {
				file,
				line
			})];
		}
		function ofServers({ alone, runner, file, line }, needed) {
			let address = needed.find(({ local }) => local !== void 0)?.local;
			return address === void 0 || !alone || !/^(ubuntu|windows|macos)-/.test(runner) ? [] : [(0, _finding_js__WEBPACK_IMPORTED_MODULE_2__.warning)("workflow", `Nothing answers at ${address} on ${runner}.`, "Start it in a step or a service of the job, or use a runner of your own.", {
				file,
				line
			})];
		}
	}),
	32630: (shared0[32630]),
	28553: (shared0[28553])
};

import { shared as shared0 } from './60100.shared.js';
export const id = 7323;
export const ids = [7323];
export const modules = {
	60100: (shared0[60100]),
	97323: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			doctorCommand: () => doctorCommand,
			doctorHelp: () => doctorHelp
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83502), _command_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60100);
		let doctorHelp = "Usage: aiops doctor [--ask] [--json] [--config <file>] [--working-directory <folder>]\n\nLooks at everything that a run needs, and says what would fail and what puts it right: Node and git, the commits that\nare compared, all mistakes in the configuration, prompts and cases, keys (none is shown), the permissions and secrets\nof workflows, what a run costs, and the ledger of answers. The exit code is 1 where something would fail.\n\n  --ask                asks each model one small question, which costs a fraction of a cent\n  --json               for programs\n  --config             the configuration, relative to the working directory [aiops.yml]\n  --working-directory  the folder of the project in the repository [.]";
		async function doctorCommand(args, env) {
			let { stdout } = process;
			if (args.some((word) => [
				"help",
				"--help",
				"-h"
			].includes(word))) return stdout.write(`${doctorHelp}\n`), 0;
			let given = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_3__.i)("doctor", ["config", "working-directory"], args, ["ask", "json"]), findings = await diagnose((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given["working-directory"] ?? "."), env, {
				config: given.config,
				ask: given.ask !== void 0
			}), { doctorJson, doctorReport } = await __webpack_require__.e(9486).then(__webpack_require__.bind(__webpack_require__, 99486)), color = stdout.isTTY === !0 && !env.NO_COLOR;
			return stdout.write(`${given.json === void 0 ? doctorReport(findings, color) : doctorJson(findings)}\n`), +!!findings.some(({ level }) => level === "problem");
		}
		async function diagnose(directory, env, asked) {
			let [{ checkGit, checkNode }, { checkRepository }, { interruptSignal }] = await Promise.all([
				__webpack_require__.e(3805).then(__webpack_require__.bind(__webpack_require__, 13805)),
				__webpack_require__.e(778).then(__webpack_require__.bind(__webpack_require__, 30778)),
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 64702))
			]), signal = interruptSignal(), { findings, trust, revision } = await checkRepository(directory, env, signal), found = [
				checkNode(process.versions.node),
				checkGit(env),
				...findings
			];
			if (revision === void 0) return found;
			let { head } = revision, [{ checkLedger }, { checkModel }, { checkCost, checkSuites }] = await Promise.all([
				__webpack_require__.e(5719).then(__webpack_require__.bind(__webpack_require__, 55719)),
				Promise.all([__webpack_require__.e(5009), __webpack_require__.e(7476)]).then(__webpack_require__.bind(__webpack_require__, 67476)),
				Promise.all([
					__webpack_require__.e(8920),
					__webpack_require__.e(5009),
					__webpack_require__.e(1893),
					__webpack_require__.e(3748)
				]).then(__webpack_require__.bind(__webpack_require__, 60869))
			]), { config, mistakes } = await configuration(head, asked.config);
			found.push(...mistakes, ...await brokenPrompts(head, config));
			let suites = config && await checkSuites(config, revision, trust);
			found.push(...(suites?.findings ?? []).filter((one) => !found.some((other) => (0, node_util__WEBPACK_IMPORTED_MODULE_1__.isDeepStrictEqual)(one, other))));
			for (let model of suites?.models ?? []) found.push(...await checkModel(model, {
				env,
				signal,
				ask: asked.ask
			}));
			return found.push(...await workflows(directory, env, suites?.models ?? [])), found.push(...await checkCost(suites?.plans ?? [], env)), found.push(await checkLedger({
				env,
				directory,
				trust,
				tree: head
			})), revision.close?.(), found;
		}
		async function configuration(head, path) {
			let [{ loadConfig }, { ok, problemsOf }] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 22672)), __webpack_require__.e(4085).then(__webpack_require__.bind(__webpack_require__, 74085))]);
			try {
				let config = await loadConfig(head, path);
				return {
					config,
					mistakes: [ok("configuration", config.path === void 0 ? "There is no aiops.yml: prompts are found by their names." : `${config.path} can be read.`)]
				};
			} catch (error) {
				if (!(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo)) throw error;
				return { mistakes: problemsOf("configuration", error) };
			}
		}
		async function brokenPrompts(head, config) {
			let [{ promptPaths }, { readPrompts }] = await Promise.all([__webpack_require__.e(6631).then(__webpack_require__.bind(__webpack_require__, 96631)), __webpack_require__.e(7654).then(__webpack_require__.bind(__webpack_require__, 95273))]), { paths } = promptPaths(await head.list(), config?.value.prompts), found = [];
			for (let { path, by } of paths) {
				let bytes = await head.read(path), { problems = [] } = bytes === void 0 ? {} : await readPrompts(path, bytes, (other) => head.read(other), by);
				found.push(...problems.map((one) => ({
					area: "configuration",
					level: "problem",
					...one
				})));
			}
			return found;
		}
		async function workflows(directory, env, models) {
			let [{ isWorkflow, ourSteps }, { checkWorkflows }, { openWorkspace }, { neededBy }] = await Promise.all([
				Promise.all([__webpack_require__.e(8815), __webpack_require__.e(8553)]).then(__webpack_require__.bind(__webpack_require__, 28553)),
				Promise.all([__webpack_require__.e(8815), __webpack_require__.e(4571)]).then(__webpack_require__.bind(__webpack_require__, 44571)),
				__webpack_require__.e(653).then(__webpack_require__.bind(__webpack_require__, 90653)),
				__webpack_require__.e(8136).then(__webpack_require__.bind(__webpack_require__, 88136))
			]), { root, prefix = "" } = openWorkspace(directory, env) ?? {}, files = (await root?.list())?.filter(isWorkflow) ?? [];
			return checkWorkflows((await Promise.all(files.map(async (file) => [file, (await root?.read(file))?.toString("utf8") ?? ""]))).flatMap(([file, text]) => ourSteps(file, text)), prefix, models.map(({ config }) => neededBy(config)));
		}
	})
};

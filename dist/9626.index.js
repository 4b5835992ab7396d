import { shared as shared0 } from './60100.shared.js';
export const id = 9626;
export const ids = [9626];
export const modules = {
	60100: (shared0[60100]),
	49626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			initCommand: () => initCommand,
			initHelp: () => initHelp
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _command_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60100);
		let initHelp = "Usage: aiops init [--dry-run] [--working-directory <folder>]\n\nLooks at what this repository has (prompts of every format, their cases, the models that they name, workflows), and\nwrites aiops.yml and a workflow that reviews each pull request, with comments that say what each line does. Where there\nis no prompt it writes an example that runs offline. It changes no file that exists.\n\n  --dry-run            shows what it would write, and writes nothing\n  --working-directory  the folder of the project in the repository [.]";
		async function initCommand(args, env) {
			if (args.some((word) => [
				"help",
				"--help",
				"-h"
			].includes(word))) return print(initHelp);
			let given = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_2__.i)("init", ["working-directory"], args, ["dry-run"]), directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(given["working-directory"] ?? "."), [{ planSetup }, { openWorkspace }, { writeNew }] = await Promise.all([
				Promise.all([__webpack_require__.e(8815), __webpack_require__.e(9211)]).then(__webpack_require__.bind(__webpack_require__, 99211)),
				__webpack_require__.e(653).then(__webpack_require__.bind(__webpack_require__, 90653)),
				__webpack_require__.e(639).then(__webpack_require__.bind(__webpack_require__, 40639))
			]), workspace = openWorkspace(directory, env);
			if (workspace === void 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`There is no folder ${directory}.`);
			let region = env.AWS_REGION || env.AWS_DEFAULT_REGION, plan = await planSetup({
				...workspace,
				...region && { region }
			}), isDry = given["dry-run"] !== void 0;
			isDry || writeNew(directory, workspace.rootDirectory, plan.files);
			let { setupReport } = await __webpack_require__.e(8473).then(__webpack_require__.bind(__webpack_require__, 78473));
			return print(setupReport(plan, isDry));
		}
		function print(text) {
			return process.stdout.write(`${text}\n`), 0;
		}
	})
};

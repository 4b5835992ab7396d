import { shared as shared0 } from './60100.shared.js';
import { shared as shared1 } from './95049.shared.js';
export const id = 3022;
export const ids = [3022];
export const modules = {
	60100: (shared0[60100]),
	43022: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			releasesCommand: () => releasesCommand,
			releasesHelp: () => releasesHelp
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _shared_action_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25051), _shared_action_terminal_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81290), _shared_config_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22672), _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12021), _command_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60100);
		let releasesHelp = "Usage: aiops releases [--<option> <value> \u2026]\n\nWho released what, when, with which proof; what became of it, and what is live.\n\n  --deployment  name under deployments: in aiops.yml [the only one]\n  --config      the configuration, relative to this folder [aiops.yml]\n  --repository  owner/name: reads GitHub's deployments, with the token in GITHUB_TOKEN\n                [.aiops/deployments.jsonl, where runs on this machine are recorded]\n  --most        how many releases [20]";
		async function releasesCommand(args, env) {
			if (args.some((word) => [
				"help",
				"--help",
				"-h"
			].includes(word))) {
				process.stdout.write(`${releasesHelp}\n`);
				return;
			}
			let given = (0, _command_options_js__WEBPACK_IMPORTED_MODULE_5__.i)("releases", [
				"deployment",
				"config",
				"repository",
				"most"
			], args), most = Number(given.most ?? 20);
			if (!Number.isInteger(most) || most < 1) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--most: must be a whole number over 0, not "${given.most}".`);
			let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)("."), { WorkTree, namesInFolder } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 42590)), tree = new WorkTree("folder", directory, () => namesInFolder(directory)), [name, settings] = named((await (0, _shared_config_load_js__WEBPACK_IMPORTED_MODULE_4__.loadConfig)(tree, given.config)).value.deployments ?? {}, given.deployment), records = await recordsOf(given.repository, directory, env), entries = [];
			for await (let listed of records.list(name, settings.environment)) {
				if (entries.length === most) break;
				entries.push({
					...listed,
					statuses: await records.statuses(listed.id)
				});
			}
			let live = await observed(name, settings, directory, env), [{ releasesReport }, { terminal }] = await Promise.all([__webpack_require__.e(8005).then(__webpack_require__.bind(__webpack_require__, 38005)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 91786))]), { stdout } = process, color = stdout.isTTY === !0 && !env.NO_COLOR, told = {
				name,
				environment: settings.environment,
				live,
				history: new _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_6__.BZ(entries)
			};
			stdout.write(`${terminal(releasesReport(told), {
				width: stdout.columns || 100,
				color
			})}\n`);
		}
		function named(all, name) {
			let names = Object.keys(all);
			if (names.length === 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("There are no deployments: in aiops.yml of this folder.");
			if (name === void 0 && names.length > 1) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`There are several deployments: ${names.join(", ")}. Name one with --deployment.`);
			let chosen = name ?? names[0], settings = Object.hasOwn(all, chosen) ? all[chosen] : void 0;
			if (settings !== void 0) return [chosen, settings];
			let guess = (0, _shared_action_nearest_js__WEBPACK_IMPORTED_MODULE_2__.p)(chosen, names);
			throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--deployment: there is no ${chosen}. ${guess === void 0 ? `There are: ${names.join(", ")}.` : `Did you mean ${guess}?`}`);
		}
		async function recordsOf(repository, directory, env) {
			if (repository === void 0) {
				let { recordsIn } = await __webpack_require__.e(3569).then(__webpack_require__.bind(__webpack_require__, 43569));
				return recordsIn((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, ".aiops"), Date.now);
			}
			let [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
			if (owner === void 0 || name === void 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`--repository: must be owner/name, not "${repository}".`);
			let token = env.GITHUB_TOKEN ?? env.GH_TOKEN;
			if (!token) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("--repository: GITHUB_TOKEN is empty. `GITHUB_TOKEN=$(gh auth token)` sets it.");
			let [{ connect }, github] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 24262)), __webpack_require__.e(748).then(__webpack_require__.bind(__webpack_require__, 60748))]), client = await connect({
				token,
				apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
				env,
				log: (0, _shared_action_terminal_log_js__WEBPACK_IMPORTED_MODULE_3__.d)(process.stderr, !1, Date.now)
			});
			return github.recordsOf({
				client,
				repository: {
					owner,
					name
				}
			});
		}
		async function observed(deployment, { environment, target: config, timeout }, directory, env) {
			let log = (0, _shared_action_terminal_log_js__WEBPACK_IMPORTED_MODULE_3__.d)(process.stderr, !1, Date.now), { signal } = new AbortController(), { openTarget } = await __webpack_require__.e(6607).then(__webpack_require__.bind(__webpack_require__, 46607)), surroundings = {
				deployment,
				environment,
				alarms: [],
				env,
				directory,
				log,
				clock: Date.now,
				signal
			}, operation = {
				signal,
				clock: Date.now,
				deadline: Date.now() + timeout,
				wait: async () => {},
				progress: () => {},
				log,
				token: (what) => what,
				hold: async () => {
					throw Error("a list changes nothing");
				}
			};
			try {
				let target = await openTarget(config, {
					...surroundings,
					checkExecution: () => {}
				});
				try {
					return await target.observe(operation);
				} finally {
					target.close?.();
				}
			} catch (error) {
				if (!(error instanceof Error) || error.name !== "TargetError" && !(error instanceof _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) throw error;
				return error.message;
			}
		}
	}),
	12021: (shared1[12021])
};

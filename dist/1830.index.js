export const id = 1830;
export const ids = [1830];
export const modules = {
	41830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { run: () => run });
		var external_node_util_ = __webpack_require__(57975), common_inputs = __webpack_require__(516), composition = __webpack_require__(35927), errors = __webpack_require__(83502), inputs = __webpack_require__(21084);
		function inputRows(definition) {
			return Object.entries((0, common_inputs.Vc)(definition).shape).map(([name, schema]) => {
				let meta = inputs.oU.get(schema);
				if (meta === void 0) throw Error(`the input ${name} of ${definition.name} has no description`);
				let { flag: _, ...row } = meta;
				return {
					name,
					...row
				};
			});
		}
		function generalHelp(definitions) {
			let width = Math.max(11, ...definitions.map(({ name }) => name.length));
			return [
				"Usage: aiops <action> [--<input> <value> \u2026]",
				"",
				...definitions.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
				`  ${"init".padEnd(width)}  Writes aiops.yml and a workflow for what it finds in this repository`,
				`  ${"doctor".padEnd(width)}  Tells what a run would fail on, and what puts it right`,
				`  ${"ledger".padEnd(width)}  Shows, exports and prunes the answers that are kept so that none is paid twice`,
				`  ${"judge-check".padEnd(width)}  Compares what judges said of answers with what people say of them`,
				`  ${"releases".padEnd(width)}  Lists who released what, when, with which proof, and what is live`,
				"",
				"aiops <action> --help tells its inputs. aiops --version tells the version."
			].join("\n");
		}
		function actionHelp(definition) {
			let rows = inputRows(definition), width = Math.max(...rows.map(({ name }) => name.length)) + 2;
			return [
				`Usage: aiops ${definition.name} [--<input> <value> \u2026]`,
				"",
				`${definition.description}.`,
				"",
				...rows.map(({ name, description, default: value }) => {
					let suffix = value === void 0 ? "" : ` [${value}]`;
					return `  ${`--${name}`.padEnd(width)}  ${description}${suffix}`;
				})
			].join("\n");
		}
		var nearest = __webpack_require__(25051), terminal = __webpack_require__(91786), interrupt = __webpack_require__(64702), terminal_log = __webpack_require__(81290);
		function terminalSurroundings(inputs) {
			let { env, stdout, stderr } = process, clock = Date.now, colors = (stream) => stream.isTTY === !0 && !env.NO_COLOR;
			return {
				inputs,
				env,
				directory: process.cwd(),
				signal: (0, interrupt.interruptSignal)(),
				log: (0, terminal_log.d)(stderr, colors(stderr), clock),
				output: {
					set: () => void 0,
					show: async (sections, files) => {
						stdout.write(`${(0, terminal.terminal)(sections, {
							width: stdout.columns || 100,
							color: colors(stdout)
						})}\n`), files.length > 0 && stdout.write(`\nFiles:\n${files.map((file) => `  ${file}\n`).join("")}`);
					}
				},
				clock
			};
		}
		var version = __webpack_require__(21545);
		async function run(args, actions) {
			try {
				return await dispatch(args, actions);
			} catch (error) {
				if (!(error instanceof errors.yo)) throw error;
				return process.stderr.write(`error: ${error.message}\n`), 1;
			}
		}
		async function dispatch([name, ...rest], actions) {
			if (name === "--version") return print(version.r);
			if (name === void 0 || name === "help" || name === "--help" || name === "-h") return print(generalHelp(await Promise.all(Object.values(actions).map((load) => load()))));
			if (name === "ledger") return await (await __webpack_require__.e(9876).then(__webpack_require__.bind(__webpack_require__, 49876))).ledgerCommand(rest, Date.now()), 0;
			if (name === "judge-check") return (await Promise.all([__webpack_require__.e(6339), __webpack_require__.e(8729)]).then(__webpack_require__.bind(__webpack_require__, 8729))).judgeCheckCommand(rest);
			if (name === "doctor") return (await __webpack_require__.e(7323).then(__webpack_require__.bind(__webpack_require__, 97323))).doctorCommand(rest, process.env);
			if (name === "init") return (await __webpack_require__.e(9626).then(__webpack_require__.bind(__webpack_require__, 49626))).initCommand(rest, process.env);
			if (name === "releases") return await (await __webpack_require__.e(3022).then(__webpack_require__.bind(__webpack_require__, 43022))).releasesCommand(rest, process.env), 0;
			let load = Object.hasOwn(actions, name) ? actions[name] : void 0;
			if (load === void 0) {
				let guess = (0, nearest.p)(name, [
					...Object.keys(actions),
					"init",
					"doctor",
					"ledger",
					"judge-check",
					"releases"
				]);
				throw new errors.yo(`${name}: no such action. ${guess ? `Did you mean ${guess}?` : "See aiops --help."}`);
			}
			let definition = await load();
			return rest.includes("--help") || rest.includes("-h") ? print(actionHelp(definition)) : (0, composition.q)(definition, terminalSurroundings(inputsFromArguments(definition, rest)));
		}
		function inputsFromArguments(definition, args) {
			let shape = (0, common_inputs.Vc)(definition).shape, isFlag = (name) => inputs.oU.get(shape[name])?.flag === !0, options = Object.fromEntries(Object.keys(shape).map((name) => [name, { type: isFlag(name) ? "boolean" : "string" }])), { values, positionals } = (0, external_node_util_.parseArgs)({
				args: [...args],
				options,
				strict: !1,
				allowNegative: !0
			}), isKnown = (name) => Object.hasOwn(shape, name);
			if (positionals.length > 0 && Object.keys(values).every(isKnown)) throw new errors.yo(`${positionals[0]}: inputs are given as --<input> <value>. See aiops ${definition.name} --help.`);
			return Object.fromEntries(Object.entries(values).map(([name, value]) => (isKnown(name) && !isFlag(name) && requireValue(name, value), [name, String(value)])));
		}
		function requireValue(name, value) {
			if (value === !1) throw new errors.yo(`--no-${name}: ${name} is not a yes or no.`);
			if (value === !0 || String(value).startsWith("--")) throw new errors.yo(`--${name}: a value is missing.`);
		}
		function print(text) {
			return process.stdout.write(`${text}\n`), 0;
		}
	}),
	81290: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => terminalLog });
		var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25813), _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _hidden_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27400), _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44655);
		function terminalLog(stream, color, now) {
			let secrets = new _hidden_values_js__WEBPACK_IMPORTED_MODULE_2__.P(), live = stream.isTTY === !0, due = (0, _log_js__WEBPACK_IMPORTED_MODULE_3__.v)(now, live ? 100 : 5e3), rewritable = !1, paint = (codes, text) => color ? `\u001b[${codes}m${text}\u001b[0m` : text, safe = (text) => (0, _report_inert_js__WEBPACK_IMPORTED_MODULE_0__.Hi)(secrets.hide(text, 1)), line = (text) => {
				stream.write(`${rewritable ? "\r\x1B[K" : ""}${text}\n`), rewritable = !1;
			};
			return {
				info: (text) => line(safe(text)),
				warning: (text, place) => line(paint(33, "warning: ") + safe((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.q0)({
					...place,
					message: text
				}))),
				error: (text, place) => line(paint(31, "error: ") + safe((0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.q0)({
					...place,
					message: text
				}))),
				group: async (title, body) => (line(paint(1, safe(title))), body()),
				progress: (progress) => due(() => {
					let shown = safe((0, _log_js__WEBPACK_IMPORTED_MODULE_3__.o)(progress)).slice(0, (stream.columns ?? 80) - 1);
					if (!live) return line(shown);
					stream.write(`\r\u001b[K${shown}`), rewritable = !0;
				}),
				secret: (value) => secrets.add(value),
				hidden: (text) => secrets.hide(text)
			};
		}
	})
};

export const id = 7919;
export const ids = [7919];
export const modules = {
	17459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			m: () => memory,
			w: () => programFor
		});
		var external_node_os_ = __webpack_require__(48161);
		let memory = 512;
		function programFor({ language, file, function: name, code }, directory, mark, env) {
			let settings = JSON.stringify({
				mark,
				root: directory,
				file,
				name,
				code,
				memory: 512e6
			});
			return {
				command: language === "python" ? [
					"python3",
					"-I",
					"-B",
					"-X",
					"utf8",
					"-c",
					"# Runs in a process of its own, which may read the files of the script and of Python, start nothing and write nothing.\n# It is given its settings as an argument and a question a line, and answers a line each.\nimport asyncio\nimport dataclasses\nimport importlib.util\nimport inspect\nimport json\nimport math\nimport os\nimport re\nimport sys\nimport textwrap\nimport traceback\n\nSETTINGS = json.loads(sys.argv[1])\ndel sys.argv[1:]\nROOT = SETTINGS.get(\"root\")\n\n# What a script prints may be an answer that it was given, and that looks like a verdict.\nquestions = os.fdopen(os.dup(0), \"r\", encoding=\"utf-8\", newline=\"\\n\")\nanswers = os.fdopen(os.dup(1), \"w\", encoding=\"utf-8\", newline=\"\\n\")\nnothing = os.open(os.devnull, os.O_RDONLY)\nos.dup2(nothing, 0)\nos.dup2(2, 1)\n\n\ndef say(message):\n    answers.write(json.dumps({\"mark\": SETTINGS[\"mark\"], **message}, default=plain, allow_nan=False) + \"\\n\")\n    answers.flush()\n\n\ndef plain(value):\n    if dataclasses.is_dataclass(value):\n        return dataclasses.asdict(value)\n    if hasattr(value, \"item\"):\n        return value.item()\n    raise TypeError(f\"a value of the type {type(value).__name__}\")\n\n\ndef limit_memory():\n    try:\n        import resource\n\n        resource.setrlimit(resource.RLIMIT_DATA, (SETTINGS[\"memory\"], SETTINGS[\"memory\"]))\n    except (ImportError, OSError, ValueError):\n        pass\n\n\nWRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND\nDENIED = (\n    \"subprocess.\", \"shutil.\", \"pty.\", \"os.system\", \"os.exec\", \"os.fork\", \"os.posix_spawn\", \"os.spawn\", \"os.startfile\",\n    \"os.kill\", \"os.killpg\", \"os.mkdir\", \"os.remove\", \"os.rmdir\", \"os.rename\", \"os.link\", \"os.symlink\", \"os.truncate\",\n    \"os.chmod\", \"os.chown\", \"os.utime\", \"tempfile.\",\n)\nSHARED = [\"/usr/share\", \"/etc/ssl\", \"/etc/pki\", \"/etc/mime.types\", \"/etc/localtime\", \"/dev/null\", \"/dev/urandom\"]\n\n\ndef guard():\n    own = [ROOT, sys.prefix, sys.base_prefix, sys.exec_prefix, *sys.path, *SHARED]\n    allowed = [os.path.realpath(path) for path in own if path]\n\n    def is_allowed(path):\n        real = os.path.realpath(os.fsdecode(path))\n        return any(real == one or real.startswith(one.rstrip(os.sep) + os.sep) for one in allowed)\n\n    def hook(event, args):\n        if event == \"open\":\n            path, _, flags = args\n            if isinstance(path, int):\n                return\n            if isinstance(flags, int) and flags & WRITES:\n                raise PermissionError(\"a script writes no files\")\n            if not is_allowed(path):\n                raise PermissionError(\"a script reads the files of its sources, and no others\")\n        elif event.startswith(DENIED):\n            raise PermissionError(f\"a script starts nothing and writes nothing ({event})\")\n\n    sys.addaudithook(hook)\n\n\ndef thrown_by(error):\n    message = \"\".join(traceback.format_exception_only(type(error), error)).strip()\n    if isinstance(error, SyntaxError):\n        message = f\"{type(error).__name__}: {error.msg}\"\n    found = {\"message\": message[:1000], \"code\": type(error).__name__}\n    frames = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(error.__traceback__)]\n    if isinstance(error, SyntaxError):\n        frames.append((error.filename or \"\", error.lineno))\n    for filename, line in reversed(frames):\n        if ROOT and filename.startswith(ROOT + os.sep):\n            found[\"at\"] = f\"{os.path.relpath(filename, ROOT).replace(os.sep, '/')}:{line}\"\n            break\n    return found\n\n\ndef load():\n    if \"code\" in SETTINGS:\n        return inline(SETTINGS[\"code\"])\n    path = os.path.join(ROOT, SETTINGS[\"file\"])\n    sys.path[0:0] = [os.path.dirname(path), ROOT]\n    spec = importlib.util.spec_from_file_location(\"grader\", path)\n    module = importlib.util.module_from_spec(spec)\n    sys.modules[\"grader\"] = module\n    spec.loader.exec_module(module)\n    names = [SETTINGS[\"name\"]] if \"name\" in SETTINGS else [\"grade\", \"get_assert\"]\n    for name in names:\n        function = getattr(module, name, None)\n        if callable(function):\n            return with_as_many(function)\n    raise LookupError(f\"it has no function {names[0]}(output, context)\")\n\n\ndef with_as_many(function):\n    \"\"\"One that takes the answer alone is given no more.\"\"\"\n    kinds = [one.kind for one in inspect.signature(function).parameters.values()]\n    takes = sum(kind in (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD) for kind in kinds)\n    count = 2 if inspect.Parameter.VAR_POSITIONAL in kinds else min(takes, 2)\n    return lambda output, context: function(*[output, context][:count])\n\n\ndef inline(text):\n    \"\"\"An expression, or the body of a function.\"\"\"\n    modules = {\"json\": json, \"math\": math, \"re\": re}\n    try:\n        expression = compile(text.strip(), \"<python>\", \"eval\")\n    except SyntaxError:\n        room = dict(modules)\n        names = \"output, expected, vars, context\"\n        exec(compile(f\"def grade({names}):\\n{textwrap.indent(textwrap.dedent(text), '  ')}\\n\", \"<python>\", \"exec\"), room)\n        return lambda output, context: room[\"grade\"](output, context.get(\"expected\"), context[\"vars\"], context)\n\n    def run(output, context):\n        names = {\"output\": output, \"expected\": context.get(\"expected\"), \"vars\": context[\"vars\"], \"context\": context}\n        return eval(expression, {**modules, **names})\n\n    return run\n\n\ndef answer_to(question, grade, broken):\n    if broken is not None:\n        return {\"thrown\": broken}\n    if question.get(\"check\"):\n        return {\"value\": True}\n    try:\n        value = grade(question[\"output\"], question[\"context\"])\n        if inspect.isawaitable(value):\n\n            async def awaited():\n                return await value\n\n            value = asyncio.run(awaited())\n    except BaseException as error:\n        return {\"thrown\": thrown_by(error)}\n    if value is None or (isinstance(value, float) and not math.isfinite(value)):\n        return {\"other\": \"nothing\" if value is None else repr(value)}\n    return {\"value\": value}\n\n\nlimit_memory()\nguard()\ngrade, broken = None, None\ntry:\n    grade = load()\nexcept BaseException as error:\n    broken = thrown_by(error)\nsay({\"ready\": True})\nfor line in questions:\n    question = json.loads(line)\n    answer = answer_to(question, grade, broken)\n    try:\n        say({\"id\": question[\"id\"], **answer})\n    except BaseException as error:\n        say({\"id\": question[\"id\"], \"other\": f\"something that cannot be written as JSON ({error})\"[:200]})\n",
					settings
				] : [
					process.execPath,
					...permissions(directory),
					"--input-type=module",
					"-e",
					"// Runs in a process of its own, which may read the files of the script and nothing else. It is given its settings as an\n// argument and a question a line, and answers a line each.\nimport { pathToFileURL } from 'node:url';\n\nconst { mark, root, file, name, code } = JSON.parse(process.argv[1]);\nprocess.argv.splice(1);\nconst send = process.stdout.write.bind(process.stdout);\n// What a script prints may be an answer that it was given, and that looks like a verdict.\nprocess.stdout.write = process.stderr.write.bind(process.stderr);\n\nconst say = (message) => send(`${JSON.stringify({ mark, ...message })}\\n`);\n\n/** The folder of the script as it stands in messages and stacks. */\nconst prefixes = root === undefined ? [] : [pathToFileURL(`${root}/`).href, `${root}/`];\nconst withoutFolder = (text) => prefixes.reduce((rest, prefix) => rest.replaceAll(prefix, ''), text);\n\n/** What was thrown, and the last place of it that is in the script's own files. */\nfunction thrownBy(error) {\n  if (!(error instanceof Error)) return { message: String(error).slice(0, 1000) };\n  const { name: kind, message, code: of, stack = '' } = error;\n  const places = prefixes\n    .flatMap((prefix) => stack.split(prefix).slice(1))\n    .map((rest) => /^[^\\s:)]+:\\d+/.exec(rest)?.[0]);\n  const at = places.find((place) => place !== undefined);\n  return { message: withoutFolder(`${kind}: ${message}`).slice(0, 1000), at: at && decodeURI(at), code: of };\n}\n\nasync function load() {\n  if (code !== undefined) return inline(code);\n  const loaded = await import(pathToFileURL(`${root}/${file}`).href);\n  // What CommonJS exports is the default as a whole.\n  const rooms = [loaded, loaded.default].filter((room) => room != null);\n  const found =\n    name === undefined ? [loaded.default, ...rooms.map(({ grade }) => grade)] : rooms.map((room) => room[name]);\n  const grade = found.find((one) => typeof one === 'function');\n  if (grade !== undefined) return (output, context) => grade(output, context);\n  throw `it has no ${name === undefined ? 'default export' : `export ${name}`} that is a function (output, context)`;\n}\n\n/** An expression, or the body of a function. */\nfunction inline(text) {\n  const names = ['output', 'expected', 'vars', 'context'];\n  const AsyncFunction = (async () => undefined).constructor;\n  let run;\n  try {\n    run = new AsyncFunction(...names, `return (\\n${text}\\n);`);\n  } catch {\n    run = new AsyncFunction(...names, text);\n  }\n  return (output, context) => run(output, context.expected, context.vars, context);\n}\n\nconst loading = load().then(\n  (grade) => ({ grade }),\n  (error) => ({ thrown: thrownBy(error) }),\n);\n\nasync function answerTo({ id, check, output, context }) {\n  const { grade, thrown } = await loading;\n  if (thrown !== undefined) return { id, thrown };\n  if (check === true) return { id, value: true };\n  try {\n    const value = await grade(output, context);\n    if (value === undefined || (typeof value === 'number' && !Number.isFinite(value)) || typeof value === 'function')\n      return { id, other: value === undefined ? 'nothing' : String(value).slice(0, 200) };\n    return { id, value };\n  } catch (error) {\n    return { id, thrown: thrownBy(error) };\n  }\n}\n\nasync function hear(line) {\n  const question = JSON.parse(line);\n  const answer = await answerTo(question);\n  try {\n    say(answer);\n  } catch (error) {\n    say({ id: question.id, other: `something that cannot be written as JSON (${error.message.split('\\n')[0]})` });\n  }\n}\n\nawait loading;\nsay({ ready: true });\nlet rest = '';\n// Split at line ends alone: U+2028 is one to node:readline, and may stand in a question as it is.\nprocess.stdin.setEncoding('utf8').on('data', (chunk) => {\n  const lines = (rest + chunk).split('\\n');\n  rest = lines.pop();\n  for (const line of lines) void hear(line);\n});\n",
					settings
				],
				directory: directory ?? (0, external_node_os_.tmpdir)(),
				env,
				secrets: []
			};
		}
		let permissions = (directory) => [
			"--permission",
			...directory === void 0 ? [] : [`--allow-fs-read=${directory}/`],
			"--max-old-space-size=512",
			"--no-warnings"
		];
	}),
	67919: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			O: () => wanted,
			q: () => speechOf
		});
		var _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _config_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55258), _programs_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99875), _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17459);
		function speechOf({ name, language, timeout }, mark) {
			let who = `The script ${name}`, wrong = (message, fix) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
				message,
				...fix && { fix }
			});
			return {
				isAnswer: (said) => said.mark === mark && [
					"value",
					"thrown",
					"other"
				].some((member) => member in said),
				answer(said) {
					if (said.other !== void 0) throw wrong(`${who} returned ${quoted(String(said.other))}.`, wanted);
					if (said.thrown === void 0) return said.value;
					let { message, at, code } = said.thrown, where = typeof at == "string" ? ` at ${at}` : "";
					throw wrong(`${who} threw an error${where}: ${quoted(String(message))}.`, fixes.get(String(code)));
				},
				died: (ending, wrote) => language === "javascript" && ending.signal === "SIGABRT" ? wrong(`${who} was ended by Node, as it does where one needs more than ${_process_js__WEBPACK_IMPORTED_MODULE_2__.m} MB of memory.`) : wrong(`${who} did not return: ${(0, _programs_process_js__WEBPACK_IMPORTED_MODULE_1__.f2)(ending)}.${errorOutput(wrote)}`),
				late: (started, wrote) => started ? wrong(`${who} did not return within ${(0, _config_format_js__WEBPACK_IMPORTED_MODULE_3__.a3)(timeout)}.${errorOutput(wrote)}`, "Raise its `timeout`, or look for a loop that does not end.") : wrong(`${who} was not loaded in time.${errorOutput(wrote)}`, "What it does outside of its function may not end."),
				lost: () => wrong(`${who} was ended, since it did not return.`),
				useless: (why) => wrong(`${who} ${why}`),
				cannotRun: ({ error }) => error?.code === "ENOENT" && language === "python" ? wrong(`${who} cannot be run: there is no program python3.`, "Put `uses: actions/setup-python` before this step.") : wrong(`${who} cannot be run (${error?.code ?? "unknown"}).`),
				cannotStart: (ending, wrote, times) => wrong(`${who} ended ${times} times in a row before it returned: ${(0, _programs_process_js__WEBPACK_IMPORTED_MODULE_1__.f2)(ending)}.${errorOutput(wrote)}`)
			};
		}
		let wanted = "It has to return true or false, a score from 0 to 1, or { pass, score, reason }.", noPackages = "Packages are not installed for scripts: they import files of their `sources`, and Node\u2019s own modules.", fixes = new Map([
			["ERR_ACCESS_DENIED", "A script reads the files of its `sources`, which are those of its folder unless they are named; it starts and writes nothing."],
			["ERR_MODULE_NOT_FOUND", noPackages],
			["MODULE_NOT_FOUND", noPackages],
			["ModuleNotFoundError", "Install it for the python3 of the job in a step before this one, or add it to `sources`."],
			["MemoryError", `It may use ${_process_js__WEBPACK_IMPORTED_MODULE_2__.m} MB of memory.`]
		]), quoted = (text) => text === "nothing" ? text : `"${(0, _programs_process_js__WEBPACK_IMPORTED_MODULE_1__.SP)(text, []).replaceAll("\"", "'")}"`, errorOutput = ({ stderr }) => stderr === "" ? "" : ` Its standard error ends: "${stderr.replaceAll("\"", "'")}".`;
	}),
	99875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SP: () => shown,
			_X: () => Started,
			f2: () => howEnded
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25813);
		let living = new Set(), isWatched = !1;
		class Started {
			child;
			ended;
			#program;
			#stderr = "";
			#exited = !1;
			constructor(program) {
				this.#program = program;
				let [file = "", ...args] = program.command, { directory: cwd, env } = program;
				this.child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
					cwd,
					env,
					stdio: "pipe",
					windowsHide: !0,
					detached: hasGroups
				}), living.add(this), watchExit();
				let { stdin, stderr } = this.child;
				stdin.on("error", () => void 0), stderr.setEncoding("utf8").on("data", (text) => {
					this.#stderr = (this.#stderr + text).slice(-4e3);
				}), this.ended = new Promise((resolve) => {
					this.child.once("error", (error) => {
						living.delete(this), resolve({
							code: null,
							signal: null,
							error
						});
					}), this.child.once("exit", (code, signal) => {
						this.#kill("SIGKILL"), this.#exited = !0, living.delete(this), whenRead(this.child, () => resolve({
							code,
							signal
						}));
					});
				});
			}
			get pid() {
				return this.child.pid;
			}
			get lastSaid() {
				return shown(this.#stderr.split("\n").filter((line) => line.trim() !== "").slice(-5).join("\n"), this.#program.secrets);
			}
			async stop() {
				this.#kill("SIGTERM");
				let timer = setTimeout(() => this.#kill("SIGKILL"), 2e3);
				await this.ended, clearTimeout(timer);
			}
			kill() {
				this.#kill("SIGKILL");
			}
			#kill(signal) {
				if (!(this.child.pid === void 0 || this.#exited)) try {
					hasGroups ? process.kill(-this.child.pid, signal) : this.child.kill(signal);
				} catch {}
			}
		}
		function whenRead(child, done) {
			let streams = [child.stdout, child.stderr], read = () => streams.reduce((sum, { bytesRead }) => sum + bytesRead, 0), timer, wait = (before) => {
				timer = setTimeout(() => setImmediate(() => read() === before ? giveUp() : wait(read())), 500);
			}, giveUp = () => {
				for (let stream of streams) stream.destroy();
			};
			child.once("close", () => {
				clearTimeout(timer), done();
			}), wait(read());
		}
		let hasGroups = process.platform !== "win32";
		function watchExit() {
			isWatched || (isWatched = !0, process.once("exit", () => {
				for (let started of living) started.kill();
			}));
		}
		function shown(text, secrets) {
			let masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text), line = (0, _report_inert_js__WEBPACK_IMPORTED_MODULE_1__.Hi)(masked).replaceAll(/\b\d{12}\b/g, "************").trim().replace(/\s*\n\s*/g, " | ");
			return line.length > 600 ? `\u2026${line.slice(-600)}` : line;
		}
		let howEnded = ({ code, signal }) => signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`;
	})
};

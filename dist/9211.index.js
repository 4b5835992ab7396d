import { shared as shared0 } from './69268.shared.js';
import { shared as shared1 } from './76991.shared.js';
import { shared as shared2 } from './38252.shared.js';
import { shared as shared3 } from './58789.shared.js';
import { shared as shared4 } from './64996.shared.js';
import { shared as shared5 } from './95273.shared.js';
import { shared as shared6 } from './88646.shared.js';
export const id = 9211;
export const ids = [
	9211,
	8453,
	2802,
	5273,
	6631,
	7654,
	8553,
	8136,
	8496,
	7513
];
export const modules = {
	67718: (shared0[67718]),
	69268: (shared0[69268]),
	52802: (shared0[52802]),
	76991: (shared1[76991]),
	38453: (shared1[38453]),
	38252: (shared2[38252]),
	88136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { neededBy: () => neededBy });
		let onAws = [
			"bedrock",
			"sagemaker",
			"agentcore",
			"bedrock-agent"
		];
		function neededBy(config) {
			let given = config, headers = Object.values(given.headers ?? {}), inHeaders = headers.flatMap((value) => [...String(value).matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name)), key = keyOf(config, headers.length > 0), url = typeof given.url == "string" ? URL.parse(given.url) : null, { region } = given;
			return {
				secrets: [...new Set([...key === void 0 ? [] : [key], ...inHeaders])],
				...onAws.includes(config.provider) && { aws: typeof region == "string" ? { region } : {} },
				...url !== null && /^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname) && { local: url.host }
			};
		}
		function keyOf(config, signsIn) {
			return config.provider !== "openai" && config.provider !== "anthropic" ? void 0 : config["api-key-env"] === void 0 ? config.provider === "anthropic" ? config.url === void 0 ? "ANTHROPIC_API_KEY" : void 0 : signsIn ? void 0 : config.azure !== void 0 || /\.azure\.(com|us|cn)(\/|$)/.test(config.url ?? "") ? "AZURE_OPENAI_API_KEY" : config.url === void 0 || /^https:\/\/api\.openai\.com\//.test(config.url) ? "OPENAI_API_KEY" : void 0 : config["api-key-env"];
		}
	}),
	28496: (shared3[28496]),
	64996: (shared4[64996]),
	7342: (shared5[7342]),
	96631: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { promptPaths: () => promptPaths });
		var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006), _formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88646);
		let most = 1e4;
		function promptPaths(files, patterns) {
			let found = patterns === void 0 ? byDefault(files) : named(files, patterns);
			return {
				paths: found.slice(0, most),
				left: Math.max(0, found.length - most)
			};
		}
		let byDefault = (files) => files.filter((path) => (0, _formats_js__WEBPACK_IMPORTED_MODULE_0__.UX)(path, "default")).map((path) => ({
			path,
			by: "default"
		}));
		function named(files, patterns) {
			let plain = new Set(patterns.map((pattern) => pattern.replace(/^\.\//, ""))), isMeant = picomatch__WEBPACK_IMPORTED_MODULE_1__([...plain], { dot: !0 });
			return files.filter((path) => plain.has(path) || isMeant(path)).map((path) => ({
				path,
				by: "named"
			}));
		}
	}),
	88646: (shared6[88646]),
	95273: (shared5[95273]),
	34996: (shared2[34996]),
	80603: (shared4[80603]),
	97513: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { Source: () => Source });
		class Source {
			path;
			text;
			#starts;
			constructor(path, text) {
				this.path = path, this.text = text.replace(/^\uFEFF/, "");
			}
			at(offset) {
				let starts = this.#lines(), low = 0, high = starts.length - 1;
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					starts[middle] <= offset ? low = middle : high = middle - 1;
				}
				return {
					line: low + 1,
					column: offset - starts[low] + 1
				};
			}
			span(offset = 0, end = this.text.length) {
				return {
					...this.at(offset),
					endLine: this.at(Math.max(offset, end - 1)).line,
					offset,
					end
				};
			}
			lineStart(line) {
				return this.#lines()[line - 1] ?? this.text.length;
			}
			#lines() {
				if (this.#starts === void 0) {
					let starts = [0];
					for (let at = this.text.indexOf("\n"); at >= 0; at = this.text.indexOf("\n", at + 1)) starts.push(at + 1);
					this.#starts = starts;
				}
				return this.#starts;
			}
		}
	}),
	24518: (shared2[24518]),
	333: (shared2[333]),
	57547: (shared2[57547]),
	14948: (shared4[14948]),
	99211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { planSetup: () => planSetup });
		var errors = __webpack_require__(83502), load = __webpack_require__(22672), needed = __webpack_require__(88136), step = __webpack_require__(28553), named = __webpack_require__(38252);
		let reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
		function scalar(text) {
			return /^[A-Za-z][\w./-]*$/.test(text) && !reserved.test(text) ? text : JSON.stringify(text).replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, (one) => [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`).join(""));
		}
		function comment(text, indent = "") {
			let lines = [];
			for (let word of text.split(/\s+/)) {
				let last = lines.at(-1);
				last !== void 0 && last.length + word.length < 108 - indent.length ? lines[lines.length - 1] = `${last} ${word}` : lines.push(word);
			}
			return lines.map((line) => `${indent}# ${line}`).join("\n");
		}
		function modelEntry(id, region = "us-east-1") {
			let name = nameOf(id), [, way, model] = /^(\w+)[:/](?:(?:chat|completion|messages|responses|converse):)?([^:/](?:[^/]*[^:/])?)$/.exec(id) ?? [], entry = (about, ...keys) => ({
				name,
				about,
				keys
			}), openai = (of) => entry("OpenAI. The key is in OPENAI_API_KEY.", ["provider", "openai"], ["model", of], .../^openai:responses:/.test(id) ? [["api", "responses"]] : []), anthropic = (of) => entry("Anthropic. The key is in ANTHROPIC_API_KEY.", ["provider", "anthropic"], ["model", of]), bedrock = (of) => entry("Amazon Bedrock, with the credentials of the job.", ["provider", "bedrock"], ["model", of], ["region", region]);
			if ((0, named.X)({ value: {
				models: {},
				suites: {}
			} }, id) !== void 0) return bedrock(id);
			if (/^bedrock:(?:converse:)?(?=.)/.test(id)) return bedrock(id.replace(/^bedrock:(?:converse:)?/, ""));
			if (model === void 0) return /^(?:gpt-|o\d|chatgpt-)[\w.-]*$/.test(id) ? openai(id) : /^claude-[\w.-]+$/.test(id) ? anthropic(id) : void 0;
			if (way === "openai") return openai(model);
			if (way === "anthropic") return anthropic(model);
			if (way === "ollama") return entry("Ollama on this machine.", ["provider", "openai"], ["url", "http://localhost:11434/v1"], ["model", ollamaModel(id)]);
			if (way === "google" || way === "googleai") return entry("Gemini, by the API that is like OpenAI\u2019s. The key is in GEMINI_API_KEY.", ["provider", "openai"], ["url", "https://generativelanguage.googleapis.com/v1beta/openai"], ["model", model], ["api-key-env", "GEMINI_API_KEY"]);
		}
		let ollamaModel = (id) => id.replace(/^ollama[:/](?:chat:|completion:)?/, "");
		function nameOf(id) {
			return /^[A-Za-z0-9._/-]{1,64}$/.test(id) ? id : id.replace(/^(?:\w+:)+(?=[a-z])/, "").replaceAll(/[^A-Za-z0-9._/-]+/g, "-").slice(-64).replace(/^-+|-+$/g, "");
		}
		let entryText = ({ name, keys, about }) => [
			`  # ${about}`,
			`  ${scalar(name)}:`,
			...keys.map(([key, value]) => `    ${key}: ${scalar(value)}`)
		].join("\n"), schemaComment = "# yaml-language-server: $schema=https://raw.githubusercontent.com/aiops-actions/aiops-actions/v1/aiops.schema.json";
		function configurationText({ models, suites, unmeasured }) {
			return `${[
				[
					schemaComment,
					"# What is measured in this repository. Everything in this file is optional; all keys are described in",
					"# https://github.com/aiops-actions/aiops-actions/blob/main/docs/configuration.md"
				].join("\n"),
				...models.length === 0 ? [] : [modelsText(models)],
				...suites.length === 0 ? [suggestion(unmeasured[0]?.prompt)] : [suitesText(suites)],
				...unmeasured.length === 0 ? [] : [unmeasuredText(unmeasured)]
			].join("\n\n")}\n`;
		}
		let modelsText = (models) => [
			comment("Who answers. The names are what `models:` of a suite, or `model:` in a prompt, says."),
			"models:",
			models.map(entryText).join("\n")
		].join("\n"), suitesText = (suites) => [
			comment("Prompts with the cases that they have to answer. In a pull request the prompt before the change and the one after it answer the same cases, and what is worse is blocked."),
			"suites:",
			suites.map(suiteText).join("\n")
		].join("\n");
		function suiteText({ name, prompt, model, cases, grader }) {
			return [
				`  ${scalar(name)}:`,
				`    prompt: ${scalar(prompt)}`,
				`    models: [${scalar(model)}] # several make a table of prompts and models`,
				cases === void 0 ? "    # cases: its own test data, since no file is named here" : `    cases: ${scalar(cases)} # each with \`id\`, \`vars\`, \`expected\``,
				...graderText(grader),
				"    gate:",
				"      pass-rate: { max-regression: 2 % } # the most that may be lost; `min: 90 %` beside it asks for a level"
			].join("\n");
		}
		function graderText(grader) {
			return grader === void 0 ? ["    # graders: its own evaluators, since none are named here"] : ["    graders: # what every answer has to meet", `      - ${grader === "equals" ? "equals: \"{{expected}}\"" : "rouge-l: \"{{expected}}\""} # ${grader === "equals" ? "the answer is the right one, but for white space around it" : "three quarters of the right answer\u2019s wording, in its order; `rubric:` asks a model to judge instead"}`];
		}
		let suggestion = (prompt) => [
			comment("Nothing is measured yet: it takes cases with their right answers, ten are a start. What a change does to prompts is shown all the same. A suite looks like this:"),
			"#",
			"# models:",
			"#   answering: { provider: bedrock, model: us.anthropic.claude-haiku-4-5-20251001-v1:0, region: us-east-1 }",
			"# suites:",
			"#   first:",
			`#     prompt: ${scalar(prompt ?? "prompts/first.prompt.yml")}`,
			"#     models: [answering]",
			"#     cases: evals/first.jsonl   # a line: {\"id\": \"one\", \"vars\": {\"question\": \"\u2026\"}, \"expected\": \"\u2026\"}",
			"#     graders:",
			"#       - equals: \"{{expected}}\""
		].join("\n");
		function unmeasuredText(unmeasured) {
			let named = unmeasured.slice(0, 10).map(({ prompt, lacks }) => `#   ${scalar(prompt)}: ${scalarFree(lacks)}`), left = unmeasured.length - named.length;
			return [
				"# Compared in pull requests, and not measured:",
				...named,
				...left > 0 ? [`#   and ${left} more`] : []
			].join("\n");
		}
		let scalarFree = (text) => text.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, "\ufffd");
		var record = __webpack_require__(28496), models_request = __webpack_require__(64996), prompts_read = __webpack_require__(95273), prompts_render = __webpack_require__(34996), prompts_request = __webpack_require__(80603);
		let example_prompt = "# A prompt in the format of GitHub Models: any of its keys may be here. {{ticket}} is filled by each case.\nname: Ticket triage\ndescription: Sends a customer's ticket to the queue that can answer it.\nmodel: triage # a name of `models:` in aiops.yml\nmodelParameters:\n  temperature: 0\n  maxTokens: 16\nmessages:\n  - role: system\n    content: |\n      You sort the tickets that customers send to the support of a web shop.\n      Answer with exactly one word, in lower case: billing, shipping or returns.\n  - role: user\n    content: \"{{ticket}}\"\n", cases = [
			{
				id: "late-parcel",
				vars: { ticket: "My parcel was due on Tuesday. Where is it?" },
				expected: "shipping"
			},
			{
				id: "double-charge",
				vars: { ticket: "You charged me twice for order 48213." },
				expected: "billing"
			},
			{
				id: "cracked-kettle",
				vars: { ticket: "The kettle has a crack. I want another one." },
				expected: "returns"
			}
		];
		async function exampleFiles(folder = "") {
			let paths = {
				prompt: `${folder}prompts/triage.prompt.yml`,
				cases: `${folder}evals/triage.jsonl`,
				recorded: `${folder}evals/recorded.jsonl`
			};
			return [
				{
					path: "aiops.yml",
					text: configuration(paths)
				},
				{
					path: paths.prompt,
					text: example_prompt
				},
				{
					path: paths.cases,
					text: cases.map((one) => `${JSON.stringify(one)}\n`).join("")
				},
				{
					path: paths.recorded,
					text: await recorded(paths.prompt)
				}
			];
		}
		async function recorded(path) {
			let read = await (0, prompts_read.parsePrompt)(path, example_prompt), render = await (0, prompts_render.D)(read);
			return cases.map(({ id, vars, expected }) => {
				let request = (0, models_request.r)({
					messages: (0, prompts_request.c)(read, render(vars)),
					...(0, prompts_request.X)(read)
				}), answer = {
					text: expected,
					usage: {
						input: 58,
						output: 3
					},
					latency: 400,
					attempts: 1
				};
				return (0, record.I)("triage", request, 0, answer, { case: id });
			}).map((line) => `${line}\n`).join("");
		}
		let configuration = (paths) => `${schemaComment}
# An example to begin with. It runs offline: \`triage\` replays answers that came with it. Once the prompt is changed they
# no longer fit, and a real model has to be asked: that entry is below.

# Who answers. The names are what \`models:\` of a suite, or \`model:\` in a prompt, says.
models:
  triage:
    provider: replay # recorded answers; remove these two lines, and the # of those below
    file: ${paths.recorded}
    # provider: bedrock # or openai, anthropic, sagemaker, agentcore, http, command
    # model: us.anthropic.claude-haiku-4-5-20251001-v1:0
    # region: us-east-1

# Prompts with the cases that they have to answer. In a pull request the prompt before the change and the one after it
# answer the same cases, and what is worse is blocked.
suites:
  support-triage:
    prompt: ${paths.prompt}
    models: [triage] # several make a table of prompts and models
    cases: ${paths.cases} # each with \`id\`, \`vars\`, \`expected\`; ten are a start, a hundred tell much more
    graders: # what every answer has to meet
      - equals: "{{expected}}" # the answer is the right one, but for white space around it
    gate:
      pass-rate: { min: 90 %, max-regression: 2 % } # the level that is asked for, and the most that may be lost
`;
		var external_node_util_ = __webpack_require__(57975), find = __webpack_require__(96631), formats = __webpack_require__(88646), external_node_path_ = __webpack_require__(76760), cases_formats = __webpack_require__(69268), read_cases = __webpack_require__(52802);
		let isPattern = (path) => /[*?[\]{}()!\\]/.test(path), rooms = /(^|\/)(evals?|evaluations?|tests?|cases|datasets?|data|golden|benchmarks?)\//i, says = /(case|eval|golden|dataset|example|test)/i;
		async function findCaseFiles(tree, isPrompt) {
			let files = (await tree.list()).filter((path) => isCandidate(path) && !isPrompt(path) && !isPattern(path));
			return (await Promise.all(files.slice(0, 200).map(async (path) => ({
				path,
				cases: await firstCases(tree, path)
			})))).filter(({ cases }) => cases.length > 0);
		}
		function isCandidate(path) {
			return !cases_formats.R.some((ending) => path.toLowerCase().endsWith(ending)) || /(^|\/)(package(-lock)?|tsconfig[\w.-]*|recorded)\.jsonl?$|(^|\/)\.|^aiops/.test(path) ? !1 : /\.(jsonl|ndjson|csv)$/i.test(path) ? rooms.test(path) || says.test(external_node_path_.posix.basename(path)) : rooms.test(path) && says.test(path);
		}
		async function firstCases(tree, path) {
			let cases = [];
			try {
				for await (let one of (0, read_cases.readCases)(tree, path)) if (cases.push(one), cases.length === 5) break;
				return cases;
			} catch (error) {
				if (error instanceof errors.yo) return [];
				throw error;
			}
		}
		function casesFor(prompt, files) {
			let wanted = prompt.variables.filter(({ required }) => required).map(({ name }) => name), fills = ({ cases }) => cases.every(({ vars }) => wanted.every((name) => Object.hasOwn(vars, name))), stem = stemOf(prompt.path), fitting = files.filter(fills);
			return fitting.find(({ path }) => path.toLowerCase().includes(stem)) ?? (wanted.length > 0 ? fitting[0] : void 0);
		}
		let stemOf = (path) => (external_node_path_.posix.basename(path).split(".")[0] ?? "").toLowerCase();
		async function survey(tree, region) {
			let { paths } = (0, find.promptPaths)(await tree.list(), void 0), found = (await Promise.all(paths.map(async ({ path, by }) => {
				let bytes = await tree.read(path);
				return bytes && (0, prompts_read.readPrompts)(path, bytes, (other) => tree.read(other), by);
			}))).filter((file) => file !== void 0), files = found.filter(({ prompts }) => prompts.length > 0), asked = files.flatMap((file) => {
				let prompts = file.prompts.filter(isAsked);
				return prompts.length === 0 ? [] : [{
					path: file.path,
					prompts
				}];
			}), caseFiles = asked.length === 0 ? [] : await findCaseFiles(tree, (path) => (0, formats.UX)(path, "default")), models = new Map(), suites = [], unmeasured = [], known = asked.flatMap(({ prompts }) => prompts.flatMap(({ model }) => (model && modelEntry(model.id, region)) ?? [])), register = (entry) => {
				let taken = (name) => !(0, external_node_util_.isDeepStrictEqual)((models.get(name) ?? entry).keys, entry.keys), { name } = entry;
				for (let number = 2; taken(name); number += 1) name = `${entry.name.slice(0, 60)}-${number}`;
				return models.set(name, {
					...entry,
					name
				}), {
					...entry,
					name
				};
			};
			for (let one of known) register(one);
			for (let { path, prompts } of asked) {
				let [prompt] = prompts, lacks = (what) => unmeasured.push({
					prompt: path,
					lacks: what
				});
				if (isPattern(path)) {
					lacks("its name has characters that patterns are made of");
					continue;
				}
				let answers = caseRowsOf(prompts, caseFiles);
				if (answers === void 0) {
					lacks("there are no cases that fill its variables");
					continue;
				}
				let isGraded = prompts.every(({ evaluators }) => evaluators.length > 0), grader = isGraded ? void 0 : graderFor(answers.expected);
				if (!isGraded && grader === void 0) {
					lacks(prompt.format === "promptfoo" ? "its assertions are none of ours: write them as `graders:` of a suite" : "its cases do not say which answer is right (`expected`)");
					continue;
				}
				let named = prompt.model?.id, model = named === void 0 ? known[0] ?? modelEntry("us.anthropic.claude-haiku-4-5-20251001-v1:0", region) : modelEntry(named, region);
				if (model === void 0) {
					lacks(`who serves its model ${named} is not known here`);
					continue;
				}
				let { name: answering } = register(model), name = suiteName(path, suites);
				suites.push({
					name,
					prompt: path,
					model: answering,
					...answers.file !== void 0 && { cases: answers.file },
					...grader !== void 0 && { grader }
				});
			}
			return {
				files,
				problems: found.flatMap((file) => file.problems),
				models: [...models.values()],
				suites,
				unmeasured
			};
		}
		let isAsked = ({ kind, messages, template }) => kind === "prompt" && (messages.length > 0 || template !== void 0);
		function caseRowsOf(prompts, files) {
			if (prompts.every(({ testData }) => testData.length > 0)) return { expected: prompts.flatMap(({ testData }) => testData.map(({ values }) => values.expected)) };
			let [prompt, second] = prompts, file = prompt === void 0 || second !== void 0 ? void 0 : casesFor(prompt, files);
			return file && {
				file: file.path,
				expected: file.cases.map(({ expected }) => expected)
			};
		}
		function graderFor(expected) {
			return expected.some((one) => one == null || one === "") ? void 0 : expected.some((one) => typeof one == "string" && (one.length > 60 || one.includes("\n"))) ? "rouge-l" : "equals";
		}
		function suiteName(path, taken) {
			let stem = stemOf(path).replaceAll(/[^a-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 56) || "prompt", isTaken = (name) => taken.some((one) => one.name === name), name = stem;
			for (let number = 2; isTaken(name); number += 1) name = `${stem}-${number}`;
			return name;
		}
		function workflowText({ needed, prefix }) {
			let secrets = [...new Set(needed.flatMap((one) => one.secrets))].sort(), aws = needed.find((one) => one.aws !== void 0)?.aws, isPaid = secrets.length > 0 || aws !== void 0, folder = prefix.replace(/\/$/, ""), group = folder === "" ? "aiops" : `aiops-${folder.replaceAll(/[^A-Za-z0-9_-]+/g, "-")}`, inputs = [...folder === "" ? [] : [[
				"working-directory",
				scalar(folder),
				"all paths of aiops.yml are relative to it"
			], [
				"key",
				group,
				"tells its comment from those of other folders"
			]], ...isPaid ? [[
				"max-cost",
				"$2.00",
				"the most that models may cost a run; it stops there, and the verdict is error"
			]] : []];
			return `${[
				"# Shows in each pull request what it does to prompts, and blocks it where the answers get worse.",
				"name: AI Ops",
				"",
				"on:",
				"  pull_request:",
				"    # The first three are GitHub\u2019s own default. The labels count too: `aiops:accept` lets a failure through.",
				"    types: [opened, synchronize, reopened, labeled, unlabeled]",
				"",
				"# Naming one permission sets all others to none.",
				"permissions:",
				"  contents: read # the commits that are compared",
				"  pull-requests: write # the comment",
				"  checks: write # the check runs, and annotations on the lines that changed",
				...aws ? ["  id-token: write # to ask GitHub for the token that AWS trusts"] : [],
				"",
				"# A newer commit replaces a run that is still asking.",
				"concurrency:",
				`  group: ${group}-\${{ github.event.pull_request.number }}`,
				"  cancel-in-progress: true",
				"",
				"jobs:",
				"  # Require this job in the rules of your branch: its result is the gate.",
				"  review:",
				"    runs-on: ubuntu-latest",
				"    timeout-minutes: 30",
				"    steps:",
				"      # One commit is enough: the base is fetched when it is needed. The token is not left where programs find it.",
				"      - uses: actions/checkout@v6",
				"        with:",
				"          persist-credentials: false",
				...aws ? awsStep(aws.region) : [],
				"      - uses: aiops-actions/aiops-actions@v1",
				"        id: review",
				...secrets.length === 0 ? [] : ["        env: # secrets of the repository: Settings, Secrets and variables, Actions", ...secrets.map((name) => `          ${name}: \${{ secrets.${name} }}`)],
				...inputs.length === 0 ? [] : ["        with:", ...inputs.map(([name, value, about]) => `          ${name}: ${value} # ${about}`)],
				"      # Keeps the report, the results and every answer with the run.",
				"      - uses: actions/upload-artifact@v6",
				"        if: always() && steps.review.outputs.result != ''",
				"        with:",
				`          name: ${group}-results`,
				"          path: aiops-results"
			].join("\n")}\n`;
		}
		let awsStep = (region = "us-east-1") => [
			"      # Credentials for an hour, and none are stored. The variable AIOPS_AWS_ROLE of the repository holds the ARN of a role",
			"      # that trusts it and may call bedrock:InvokeModel. Forks and Dependabot get none: nothing is measured then.",
			"      - uses: aws-actions/configure-aws-credentials@v6",
			"        if: >-",
			"          vars.AIOPS_AWS_ROLE != '' && github.event.pull_request.head.repo.full_name == github.repository",
			"          && github.actor != 'dependabot[bot]'",
			"        with:",
			"          role-to-assume: ${{ vars.AIOPS_AWS_ROLE }}",
			`          aws-region: ${scalar(region)}`
		];
		async function planSetup({ tree, root, prefix, region }) {
			let [found, there, workflows] = await Promise.all([
				survey(tree, region),
				tree.list(),
				workflowsIn(root)
			]), kept = [], files = [], existing = there.find((path) => path === "aiops.yml" || path === "aiops.yaml"), isExample = existing === void 0 && found.files.length === 0;
			if (existing !== void 0) kept.push({
				path: existing,
				why: "it is the configuration already"
			});
			else if (isExample) {
				let folder = (await exampleFiles()).some(({ path }) => there.includes(path)) ? "aiops-example/" : "", about = [
					"what is measured",
					"an example of a prompt",
					"its three cases",
					"recorded answers to them"
				], all = await exampleFiles(folder);
				files.push(...all.map((file, at) => ({
					...file,
					about: about[at] ?? ""
				})));
			} else files.push({
				path: "aiops.yml",
				text: configurationText(found),
				about: "what is measured"
			});
			let needed = await neededIn(tree, files), up = "../".repeat(prefix.split("/").length - 1), path = `.github/workflows/${prefix === "" ? "aiops" : `aiops-${prefix.replace(/\/$/, "").replaceAll(/[^A-Za-z0-9_-]+/g, "-")}`}.yml`, uses = workflows.find(({ prefixes }) => prefixes.includes(prefix));
			return uses === void 0 ? workflows.some((one) => one.path === path) ? kept.push({
				path: `${up}${path}`,
				why: "it is there, and does something else. Rename it, and start again"
			}) : files.push({
				path: `${up}${path}`,
				text: workflowText({
					needed,
					prefix
				}),
				about: "reviews each pull request"
			}) : kept.push({
				path: `${up}${uses.path}`,
				why: "it runs these actions already"
			}), {
				survey: found,
				files,
				kept,
				workflows: workflows.filter((one) => one !== uses).map((one) => one.path),
				isExample,
				needed,
				...existing && { configuration: existing }
			};
		}
		async function neededIn(tree, files) {
			let read = async (path) => {
				let fresh = files.find((file) => file.path === path);
				return fresh === void 0 ? tree.read(path) : Buffer.from(fresh.text);
			};
			try {
				return Object.values((await (0, load.loadConfig)({ read })).value.models).map(needed.neededBy);
			} catch (error) {
				if (error instanceof errors.yo && files.every(({ path }) => path !== "aiops.yml")) return [];
				throw error;
			}
		}
		async function workflowsIn(root) {
			let paths = (await root.list()).filter(step.isWorkflow);
			return Promise.all(paths.map(async (path) => {
				let text = (await root.read(path))?.toString("utf8") ?? "";
				return {
					path,
					prefixes: (0, step.ourSteps)(path, text).map((step) => step.prefix)
				};
			}));
		}
	}),
	32630: (shared1[32630]),
	28553: (shared1[28553])
};

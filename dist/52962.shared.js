export const shared = {
52962: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CZ: () => parseJudgeRecord,
			EG: () => checkOf,
			NK: () => updatedRecord,
			tR: () => judgeRecordFile,
			zv: () => recordOf
		});
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14399), _action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67029), _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9583);
		let judgeRecordFile = "aiops-judges.json", entrySchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({
			suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			grader: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			judge: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			digest: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			labels: zod__WEBPACK_IMPORTED_MODULE_2__.Whr().min(1),
			agreement: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
			kappa: zod__WEBPACK_IMPORTED_MODULE_2__.aig().optional()
		}), recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__.rej({ judges: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(entrySchema) });
		function parseJudgeRecord(file, text) {
			try {
				let { data, error } = recordSchema.safeParse((0, _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(text));
				if (data !== void 0) return data.judges;
				let [issue] = error.issues;
				throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					message: `is no record of judges: ${issue?.path.join(".")}: ${issue?.message}.`
				});
			} catch (error) {
				throw error instanceof _prompts_json_js__WEBPACK_IMPORTED_MODULE_1__.a ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo({
					file,
					line: error.line ?? 1,
					message: `is not JSON: ${error.message}`
				}) : error;
			}
		}
		function updatedRecord(before, checks) {
			let judges = [...new Map([...before, ...checks].map((one) => [keyOf(one), one]))].sort(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
			return `${JSON.stringify({ judges }, void 0, 2)}\n`;
		}
		let recordOf = ({ suite, grader, judge, n, agreement, kappa }, digest) => ({
			suite,
			grader,
			judge,
			digest,
			labels: n,
			agreement,
			...kappa !== void 0 && { kappa }
		}), keyOf = ({ suite, grader, judge }) => JSON.stringify([
			suite,
			grader,
			judge
		]);
		function checkOf(record, judge) {
			let same = record.filter((one) => keyOf(one) === keyOf(judge)), check = same.find(({ digest }) => digest === judge.digest);
			return {
				...check && { check },
				isChanged: check === void 0 && same.length > 0
			};
		}
	}),
28365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HT: () => isPromptByName,
			SH: () => mayInclude,
			UX: () => isPromptPath,
			be: () => formatOf,
			s2: () => suitesByDefault,
			vq: () => formatNamed
		});
		var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8374);
		let formats = {
			"github-models": {
				title: "a prompt of GitHub Models",
				found: ["**/*.prompt.{yml,yaml}"],
				suites: !0,
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(4496)
				]).then(__webpack_require__.bind(__webpack_require__, 24496))).github
			},
			dotprompt: {
				title: "a dotprompt",
				found: ["**/!(_)*.prompt"],
				named: ["**/*.prompt"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(2694),
					__webpack_require__.e(3303),
					__webpack_require__.e(5792),
					__webpack_require__.e(1813)
				]).then(__webpack_require__.bind(__webpack_require__, 21813))).dotprompt
			},
			prompty: {
				title: "a prompty",
				found: ["**/*.prompty"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(5830)
				]).then(__webpack_require__.bind(__webpack_require__, 15830))).prompty
			},
			promptfoo: {
				title: "a configuration of promptfoo",
				found: ["**/promptfooconfig*.{yaml,yml,json}"],
				named: ["**/*.{yaml,yml,json}"],
				claims: (text) => /^(?:prompts:|\s{0,20}"prompts"\s{0,9}:)/m.test(text) && /\b(?:providers|targets|tests)\b/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(2257),
					__webpack_require__.e(9438)
				]).then(__webpack_require__.bind(__webpack_require__, 69438))).promptfoo
			},
			bedrock: {
				title: "a prompt of Amazon Bedrock",
				found: ["**/*.prompt.json", "**/prompts/**/*.{json,yaml,yml}"],
				named: ["**/*.{json,yaml,yml}"],
				claims: (text) => /\btemplateConfiguration["']?\s*:/.test(text) && /\bvariants["']?\s*:/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(1865),
					__webpack_require__.e(6764)
				]).then(__webpack_require__.bind(__webpack_require__, 66764))).bedrock
			},
			cloudformation: {
				title: "a template of AWS CloudFormation",
				found: [
					"**/*{template,cloudformation,cfn,stack}*.{yaml,yml,json}",
					"**/{cloudformation,cfn,sam,infra,infrastructure}/**/*.{yaml,yml,json}",
					"**/*.template"
				],
				named: ["**/*.{yaml,yml,json}"],
				claims: (text) => /\bAWS::Bedrock::(?:Prompt|Agent|Guardrail)\b/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(1865),
					__webpack_require__.e(2e3)
				]).then(__webpack_require__.bind(__webpack_require__, 52e3))).cloudformation
			},
			"terraform-plan": {
				title: "a plan of Terraform",
				found: ["**/*plan*.json"],
				named: ["**/*.json"],
				claims: (text) => /"format_version"\s*:/.test(text) && /"aws(?:cc)?_bedrock/.test(text),
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(1865),
					__webpack_require__.e(3178)
				]).then(__webpack_require__.bind(__webpack_require__, 53178))).terraformPlan
			},
			instructions: {
				title: "instructions of an agent",
				found: [
					"**/{AGENTS,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,SKILL}.md",
					"**/.github/copilot-instructions.md",
					"**/*.{prompt,instructions,agent,chatmode}.md",
					"**/.cursor/rules/**/*.mdc",
					"**/.claude/{agents,commands,rules}/**/*.md"
				],
				cased: !0,
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(5674)
				]).then(__webpack_require__.bind(__webpack_require__, 75674))).instructions
			},
			messages: {
				title: "a list of messages",
				found: ["**/prompts/**/*.{json,yaml,yml}"],
				named: ["**/*.{json,yaml,yml}"],
				claims: isListOfMessages,
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(2257),
					__webpack_require__.e(4980)
				]).then(__webpack_require__.bind(__webpack_require__, 54980))).messages
			},
			text: {
				title: "text",
				found: ["**/prompts/**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}"],
				except: ["**/{README,CHANGELOG,CONTRIBUTING,LICENSE}.{txt,md}"],
				named: ["**/*.{txt,md,j2,jinja,jinja2,hbs,handlebars,mustache}"],
				load: async () => (await Promise.all([
					__webpack_require__.e(7207),
					__webpack_require__.e(3303),
					__webpack_require__.e(6816)
				]).then(__webpack_require__.bind(__webpack_require__, 26816))).text
			}
		};
		function isListOfMessages(text) {
			return (/\bmessages["']?\s*:/.test(text) || /^(?:\s*#.*\n|---[ \t]*\n)*\s*[[-]/.test(text.slice(0, 2e3))) && /\brole["']?\s*:\s*["']?(?:system|developer|user|assistant|tool)\b/.test(text);
		}
		let entries = Object.entries(formats), formatNamed = (name) => formats[name].load(), suitesByDefault = entries.flatMap(([, { found, suites }]) => suites ? found : []), matchers = new Map(), isOf = ([name, entry], path, by) => {
			let id = `${by} ${name}`, known = matchers.get(id) ?? matcherOf(entry, by);
			return matchers.set(id, known), known(path);
		}, matcherOf = ({ found, except = [], named = [], cased }, by) => {
			let patterns = by === "named" ? [...found, ...named] : [...found], extensions = new Set(patterns.flatMap(extensionsOf)), isMatch;
			return (path) => extensions.has(path.slice(path.lastIndexOf(".") + 1).toLowerCase()) ? (isMatch ??= picomatch__WEBPACK_IMPORTED_MODULE_0__(patterns, {
				dot: !0,
				nocase: !cased,
				ignore: by === "named" ? [] : [...except]
			}), isMatch(path)) : !1;
		};
		function extensionsOf(pattern) {
			let [, several, one = ""] = /\.(?:\{([\w,]+)\}|(\w+))$/.exec(pattern) ?? [];
			return (several ?? one).split(",");
		}
		let isPromptPath = (path, by = "named") => entries.some((entry) => isOf(entry, path, by)), isPromptByName = (path) => entries.some((entry) => entry[1].claims === void 0 && isOf(entry, path, "default")), mayInclude = (path) => /(?:^|\/)(?:CLAUDE|GEMINI)(?:\.local)?\.md$/.test(path) || !/\.(prompt\.ya?ml|txt|md|mdc)$/i.test(path), formatOf = (path, text, by = "named") => entries.find((entry) => isOf(entry, path, by) && (entry[1].claims?.(text) ?? !0))?.[0];
	})
};

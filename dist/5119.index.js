import { shared as shared0 } from './58789.shared.js';
import { shared as shared1 } from './95273.shared.js';
export const id = 5119;
export const ids = [5119, 7513];
export const modules = {
	26083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			PerFile: () => PerFile,
			boundedByLine: () => boundedByLine,
			mostInFile: () => mostInFile,
			mostInLine: () => mostInLine
		});
		let mostInLine = 20, mostInFile = 1e4;
		function boundedByLine(text, findings) {
			let open = new Map(), kept = [];
			for (let one of findings) {
				let line = open.get(one.check);
				if (line === void 0 || one.start >= line.lineEnd) {
					let end = text.indexOf("\n", one.start);
					open.set(one.check, {
						lineEnd: end < 0 ? text.length : end,
						count: 1,
						last: kept.push(one) - 1
					});
				} else if (line.count < 20) line.count += 1, line.last = kept.push(one) - 1;
				else {
					let last = kept[line.last];
					kept[line.last] = {
						...last,
						end: Math.max(last.end, one.end)
					};
				}
			}
			return kept;
		}
		class PerFile {
			#counts = new Map();
			takes({ check }) {
				let count = (this.#counts.get(check) ?? 0) + 1;
				return this.#counts.set(check, count), count <= mostInFile;
			}
			problems(file) {
				return [...this.#counts].filter(([, count]) => count > mostInFile).map(([check, count]) => ({
					file,
					message: `It has ${count} findings of ${check}, of which ${mostInFile} are told.`
				}));
			}
		}
	}),
	70515: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { U: () => excerptsOf });
		var _shared_detection_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21047);
		let most = {
			found: 160,
			around: 40,
			line: 2e3
		};
		function excerptsOf(text, findings) {
			let hidden = findings.filter(isSecret).sort((a, b) => a.start - b.start), masked = (start, end) => {
				let shown = "", from = start;
				for (let at = firstAfter(hidden, start); at < hidden.length; at += 1) {
					let one = hidden[at];
					if (one.start >= end) break;
					one.end <= from || (shown += `${text.slice(from, Math.max(from, one.start))}[${nameOf(one)}]`, from = Math.min(one.end, end));
				}
				return shown + text.slice(from, end);
			}, lineOf = ({ start, end }) => {
				let from = Math.max(0, start - most.line), before = text.slice(from, start).lastIndexOf("\n"), after = text.slice(start, start + most.line).indexOf("\n"), to = after < 0 ? Math.min(text.length, start + most.line) : start + after;
				return [from + before + 1, Math.max(to, Math.min(end, start + most.line))];
			};
			return {
				excerpt(finding) {
					let { start, end } = finding;
					if (start === end) return "";
					let [first, last] = lineOf(finding), before = masked(Math.max(first, start - most.around), start), after = end > last ? "" : masked(end, Math.min(last, end + most.around)), middle = isSecret(finding) ? `[${nameOf(finding)}]` : seen(finding, masked(start, end)), [shown = ""] = (0, _shared_detection_redact_js__WEBPACK_IMPORTED_MODULE_0__.S)([`${before}${middle}${after}`]), [cutBefore, cutAfter] = [start - most.around > first, end + most.around < last];
					return `${cutBefore ? "\u2026" : ""}${shown.trim()}${cutAfter ? "\u2026" : ""}`;
				},
				context: (finding) => text.slice(...lineOf(finding)),
				open(finding) {
					let { start, end, detail = "" } = finding;
					if (start === end) return detail;
					let [first, last] = isSecret(finding) ? lineOf(finding) : [start, end];
					return (0, _shared_detection_redact_js__WEBPACK_IMPORTED_MODULE_0__.S)([masked(first, last)])[0] ?? "";
				}
			};
		}
		let isSecret = ({ check, secret }) => secret === !0 || /^(?:secret|personal)\//.test(check), nameOf = ({ check }) => check.slice(check.indexOf("/") + 1);
		function firstAfter(spans, offset) {
			let [low, high] = [0, spans.length];
			for (; low < high;) {
				let middle = low + high >> 1;
				spans[middle].start < offset ? low = middle + 1 : high = middle;
			}
			return Math.max(0, low - 8);
		}
		function seen({ check }, found) {
			let shown = check.startsWith("hidden/") && check !== "hidden/comment" ? unhidden(found) : found;
			if (shown.length <= most.found) return shown;
			let half = most.found >> 1;
			return `${whole(shown.slice(0, half))} \u2026 ${whole(shown.slice(-half))}`;
		}
		let whole = (text) => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ""), invisible = /(?:\p{Cf}|\p{Co}|\p{Default_Ignorable_Code_Point})+/gu;
		function unhidden(text) {
			return text.replace(invisible, (run) => {
				let points = [...run].map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`);
				return points.length <= 3 ? `\u27e8${points.join(" ")}\u27e9` : `\u27e8${points.length} hidden characters\u27e9`;
			});
		}
	}),
	5119: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { scanFiles: () => scanFiles });
		var shown_text = __webpack_require__(38690), detectors = __webpack_require__(49961);
		let obfuscated = {
			llm: "LLM01:2025",
			agentic: "ASI01:2026",
			atlas: "AML.T0068"
		}, hiddenChecks = [
			{
				id: "hidden/tags",
				severity: "critical",
				title: "Text in invisible tag characters",
				...obfuscated,
				explanation: "Characters of the Unicode tag block are shown by nothing, and read by models as the letters they stand for.",
				fix: "Delete the characters."
			},
			{
				id: "hidden/selectors",
				severity: "critical",
				title: "Bytes in invisible variation selectors",
				...obfuscated,
				explanation: "A selector changes how the character before it looks. Several in a row change nothing: they carry bytes.",
				fix: "Delete the characters."
			},
			{
				id: "hidden/direction",
				severity: "high",
				title: "Text that is shown in another order than it is read",
				...obfuscated,
				explanation: "Controls of direction make a reviewer see other words, or other code, than what is there: https://trojansource.codes",
				fix: "Delete the controls, or close each on its line and around right-to-left text alone."
			},
			{
				id: "hidden/zero-width",
				severity: "medium",
				title: "Invisible characters that the script does not need",
				...obfuscated,
				explanation: "They split words, so that filters do not find them, and can carry bits.",
				fix: "Delete the characters."
			},
			{
				id: "hidden/homoglyph",
				severity: "medium",
				title: "A name with letters of another script",
				llm: "LLM01:2025",
				agentic: "ASI09:2026",
				atlas: "AML.T0068",
				explanation: "It looks like another name, and is none: an address, a tool or a word that filters look for.",
				fix: "Write it in letters of one script."
			},
			{
				id: "hidden/private-use",
				severity: "low",
				title: "Characters without a meaning",
				...obfuscated,
				explanation: "What characters of the private use areas stand for is between a font and whoever made it.",
				fix: "Delete them, or use characters that Unicode defines."
			},
			{
				id: "hidden/comment",
				severity: "high",
				title: "Instructions in a comment that is not shown",
				llm: "LLM01:2025",
				agentic: "ASI06:2026",
				atlas: "AML.T0051.001",
				explanation: "Comments of HTML and Markdown vanish when a page is shown, and stay when a model reads it.",
				fix: "Delete the comment."
			}
		], injected = {
			llm: "LLM01:2025",
			agentic: "ASI01:2026",
			atlas: "AML.T0051"
		}, jailbroken = {
			llm: "LLM01:2025",
			agentic: "ASI01:2026",
			atlas: "AML.T0054"
		}, remove = "Remove it, or, if a test needs it, keep it in a file that is not given to a model, with a waiver.", injectionChecks = [
			{
				id: "injection/override",
				severity: "high",
				title: "Tells the model to ignore its instructions",
				...injected,
				explanation: "Who reads this as an instruction drops the rules it was given, and follows the text.",
				fix: remove
			},
			{
				id: "injection/new-task",
				severity: "high",
				title: "Ends the task and gives another",
				...injected,
				explanation: "Praise or a stop that closes the task of before makes a model take the next sentence for its owner\u2019s.",
				fix: remove
			},
			{
				id: "injection/prompt-extraction",
				severity: "high",
				title: "Asks for the system prompt",
				llm: "LLM07:2025",
				agentic: "ASI01:2026",
				atlas: "AML.T0056",
				explanation: "What the prompt holds can be read out: its rules, what gets around them, and any secret in it.",
				fix: remove
			},
			{
				id: "injection/secrecy",
				severity: "critical",
				title: "Tells the model to act behind the user\u2019s back",
				llm: "LLM01:2025",
				agentic: "ASI09:2026",
				atlas: "AML.T0051.001",
				explanation: "An instruction that has to be kept from the user is seldom in their interest.",
				fix: remove
			},
			{
				id: "injection/exfiltration",
				severity: "critical",
				title: "Tells the model to send secrets somewhere",
				llm: "LLM02:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0057",
				explanation: "A model with tools can do it without anyone\u2019s noticing.",
				fix: remove
			},
			{
				id: "injection/addressed",
				severity: "high",
				title: "Data that speaks to the model which reads it",
				llm: "LLM01:2025",
				agentic: "ASI06:2026",
				atlas: "AML.T0051.001",
				explanation: "A document has no reason to give orders to an assistant. Models do not tell data from instructions well.",
				fix: remove
			},
			{
				id: "injection/template-token",
				severity: "medium",
				title: "Tokens of a chat template",
				...injected,
				explanation: "Where a server does not escape them, they end the user\u2019s turn and begin one of the system.",
				fix: "Remove them. In a prompt, use messages with roles in their place."
			},
			{
				id: "injection/rendered-link",
				severity: "high",
				title: "An image or link that carries data away",
				llm: "LLM05:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0077",
				explanation: "Shown as Markdown, an image is fetched at once, with whatever the model wrote into its address.",
				fix: "Remove it, and let what shows answers fetch images from hosts of your own alone."
			},
			{
				id: "injection/likely",
				severity: "medium",
				title: "Reads like an attack",
				...injected,
				explanation: "A statistical model found that the text resembles injections and jailbreaks more than ordinary text.",
				fix: "Read it. Rephrase what is meant well, waive it with a reason, or raise the threshold."
			},
			{
				id: "jailbreak/persona",
				severity: "high",
				title: "A role that has no rules",
				...jailbroken,
				explanation: "Playing somebody who may do anything is the most common way to talk a model out of its rules.",
				fix: remove
			},
			{
				id: "jailbreak/unbound",
				severity: "high",
				title: "Declares limits and ethics void",
				...jailbroken,
				explanation: "A model that believes it answers what it would refuse.",
				fix: remove
			},
			{
				id: "jailbreak/mode",
				severity: "high",
				title: "Switches to a mode without limits",
				...jailbroken,
				explanation: "There is no developer mode in a model; text that turns it on wants answers that are refused.",
				fix: remove
			}
		], excessive = {
			llm: "LLM06:2025",
			agentic: "ASI03:2026",
			atlas: "AML.T0053"
		}, agentChecks = [
			{
				id: "agent/auto-approval",
				severity: "high",
				title: "Tools that run without anyone\u2019s saying yes",
				llm: "LLM06:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0081",
				explanation: "The question before a tool runs is what stops an injected instruction. Here nobody is asked.",
				fix: "Approve single tools that only read. Without questions an agent belongs in a sandbox without secrets."
			},
			{
				id: "agent/auto-approved-reading",
				severity: "low",
				title: "Tools that read without anyone\u2019s saying yes",
				llm: "LLM06:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0053",
				explanation: "What they read may be secret, or hold instructions for whoever reads it.",
				fix: "Keep the list to tools whose data is neither."
			},
			{
				id: "agent/wildcard-permission",
				severity: "high",
				title: "A permission for everything",
				...excessive,
				explanation: "Any command, file or tool is allowed in advance, the next injected one too.",
				fix: "Allow what the work needs: `Bash(npm test:*)`, `Edit(src/**)`."
			},
			{
				id: "agent/wide-permission",
				severity: "medium",
				title: "A permission that others follow from",
				...excessive,
				explanation: "Interpreters, shells and downloads allowed with any arguments are as good as any command.",
				fix: "Allow the exact scripts and hosts: `Bash(node scripts/check.js)`, `WebFetch(domain:docs.example.com)`."
			},
			{
				id: "agent/no-sandbox",
				severity: "high",
				title: "An agent without a sandbox",
				llm: "LLM06:2025",
				agentic: "ASI05:2026",
				atlas: "AML.T0053",
				explanation: "Whatever it is talked into can change every file of the machine and reach every host.",
				fix: "Write `sandbox_mode = \"workspace-write\"`, and allow what is missing by itself."
			},
			{
				id: "agent/wildcard-iam",
				severity: "high",
				title: "An agent\u2019s role that may do anything",
				...excessive,
				explanation: "Whoever steers the agent has the rights of its role, over all resources of the account.",
				fix: "Name the actions, and the resources that they are for."
			},
			{
				id: "agent/remote-script",
				severity: "medium",
				title: "Instructions to run what an address answers",
				llm: "LLM03:2025",
				agentic: "ASI05:2026",
				atlas: "AML.T0010.005",
				explanation: "An agent that follows them runs whatever is behind the address on that day.",
				fix: "Name a version whose digest is checked, or a package manager with a lock file."
			},
			{
				id: "agent/toxic-flow",
				severity: "high",
				title: "Private data, strangers\u2019 text and a way out in one agent",
				llm: "LLM01:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0086",
				explanation: "A text of a stranger can tell the agent to fetch what is private and to send it away. Each of the three is harmless without the others: https://simonwillison.net/2025/Jun/16/the-lethal-trifecta/",
				fix: "Take one of the three away: give the server that reaches out its own agent, or have each call of it confirmed."
			}
		], constructionChecks = [
			{
				id: "prompt/untrusted-system",
				severity: "high",
				title: "A stranger\u2019s text in the system\u2019s message",
				llm: "LLM01:2025",
				agentic: "ASI01:2026",
				atlas: "AML.T0051",
				explanation: "Models follow the system\u2019s message before all others: what is filled in there speaks with the owner\u2019s voice.",
				fix: "Move the variable to a message of the user, between marks, and let the system\u2019s message say that it is data."
			},
			{
				id: "prompt/no-delimiter",
				severity: "low",
				title: "A stranger\u2019s text without a border",
				llm: "LLM01:2025",
				agentic: "ASI01:2026",
				atlas: "AML.T0051",
				explanation: "Where nothing shows where it begins and ends, its sentences read on as the prompt\u2019s.",
				fix: "Put it between tags, `<document>{{document}}</document>`, and say that what stands there is data."
			},
			{
				id: "prompt/output-as-code",
				severity: "high",
				title: "An answer that is run",
				llm: "LLM05:2025",
				agentic: "ASI05:2026",
				atlas: "AML.T0050",
				explanation: "Whoever gets a word into the prompt writes the code, with the rights of what runs it.",
				fix: "Ask for values by a schema and act on those, or run the answer in a sandbox without network and secrets."
			},
			{
				id: "prompt/limit-removed",
				severity: "medium",
				title: "A rule that bound the model is gone",
				llm: "LLM06:2025",
				agentic: "ASI01:2026",
				atlas: "AML.T0054",
				explanation: "On the base the prompt forbade or bounded something that it does not any more.",
				fix: "Put it back, or show by a test that it is not needed."
			},
			{
				id: "prompt/limit-raised",
				severity: "low",
				title: "Longer answers than before",
				llm: "LLM10:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0034",
				explanation: "The number of tokens and what ends an answer bound what an abused prompt costs and says.",
				fix: "Raise it as far as the longest right answer needs."
			}
		], checks_open = {
			llm: "LLM01:2025",
			agentic: "ASI01:2026",
			atlas: "AML.T0051"
		}, guardrailChecks = [
			{
				id: "guardrail/weakened",
				severity: "high",
				title: "A guardrail that stops less than before",
				...checks_open,
				explanation: "A filter, topic, word, kind of personal data or threshold is gone, or lower than on the base.",
				fix: "Put it back, or measure what passes now and waive it with the reason."
			},
			{
				id: "guardrail/removed",
				severity: "high",
				title: "A guardrail that is gone",
				...checks_open,
				explanation: "On the base something stood between the model and what it was asked. Now nothing does.",
				fix: "Put it back, or say in a waiver what does its work now."
			},
			{
				id: "guardrail/unpinned",
				severity: "medium",
				title: "A guardrail by its draft",
				llm: "LLM03:2025",
				agentic: "ASI04:2026",
				atlas: "AML.T0081",
				explanation: "Whoever edits the draft changes what runs, at once and without a review.",
				fix: "Publish a version, and name its number."
			},
			{
				id: "guardrail/missing",
				severity: "medium",
				title: "A model or agent in production without a guardrail",
				...checks_open,
				explanation: "Nothing but the prompt keeps it from what it should not say or do.",
				fix: "Name one, with its version: `guardrail: gr-abc:4` of a model, GuardrailConfiguration of an agent."
			}
		], supplied = {
			llm: "LLM03:2025",
			agentic: "ASI04:2026",
			atlas: "AML.T0010.005"
		}, mcpChecks = [
			{
				id: "mcp/unpinned-package",
				severity: "medium",
				title: "A server that is whatever the registry has today",
				...supplied,
				explanation: "A package without a version is fetched anew: whoever takes it over runs code on each machine that starts it.",
				fix: "Name an exact version: `npx -y package@1.2.3`, `uvx package==1.2.3`, or a commit of 40 digits."
			},
			{
				id: "mcp/unpinned-image",
				severity: "medium",
				title: "An image that is whatever the registry has today",
				...supplied,
				explanation: "`latest`, or no tag at all, is another image whenever somebody pushes one.",
				fix: "Name the image by its digest: `image:1.2.3@sha256:\u2026`."
			},
			{
				id: "mcp/image-tag",
				severity: "low",
				title: "An image by a tag, which can be moved",
				...supplied,
				explanation: "A tag of a version is a promise of its publisher. A digest is a fact.",
				fix: "Add the digest behind the tag: `image:1.2.3@sha256:\u2026`."
			},
			{
				id: "mcp/remote-script",
				severity: "critical",
				title: "A server that runs what an address answers",
				llm: "LLM03:2025",
				agentic: "ASI05:2026",
				atlas: "AML.T0010.005",
				explanation: "Whoever controls the address, or the way to it, runs code at each start, and can answer each caller otherwise.",
				fix: "Install a version of it whose digest is checked, and start that."
			},
			{
				id: "mcp/host-access",
				severity: "high",
				title: "A container with the machine in it",
				llm: "LLM06:2025",
				agentic: "ASI03:2026",
				atlas: "AML.T0053",
				explanation: "With the root or home directory, the socket of the engine or --privileged, a container holds nothing back.",
				fix: "Mount the one folder that the server needs, read-only where that will do."
			},
			{
				id: "mcp/plain-http",
				severity: "medium",
				title: "A server over a connection that anyone can read and change",
				llm: "LLM03:2025",
				agentic: "ASI07:2026",
				atlas: "AML.T0110",
				explanation: "Who sits between can read tokens and answers, and change the descriptions of tools.",
				fix: "Use https, and check its certificate."
			},
			{
				id: "mcp/inline-secret",
				severity: "critical",
				title: "A secret in the settings of a server",
				llm: "LLM02:2025",
				agentic: "ASI03:2026",
				atlas: "AML.T0055",
				explanation: "Whoever can read the repository, now or later, can use it.",
				fix: "Revoke it where it was issued. Write `${NAME}` or `${input:name}`, which clients fill in."
			}
		], poisoned = {
			llm: "LLM01:2025",
			agentic: "ASI01:2026",
			atlas: "AML.T0110"
		}, reaching = {
			llm: "LLM06:2025",
			agentic: "ASI02:2026",
			atlas: "AML.T0053"
		}, toolChecks = [
			{
				id: "tool/coercive",
				severity: "high",
				title: "A tool that orders the model about",
				...poisoned,
				explanation: "A description says what a tool does. One that wants to be called first, or forbids other tools, steers whatever else the model is at.",
				fix: "Describe what the tool does and when it fits. Order between tools belongs in the prompt."
			},
			{
				id: "tool/secret-instruction",
				severity: "critical",
				title: "A tool that is to be kept from the user",
				llm: "LLM01:2025",
				agentic: "ASI09:2026",
				atlas: "AML.T0110",
				explanation: "What a user may not know of is seldom in their interest: it is how poisoned tools stay unnoticed.",
				fix: "Remove the sentence, and find out who wrote it."
			},
			{
				id: "tool/sensitive-read",
				severity: "critical",
				title: "A tool that asks for files with secrets",
				llm: "LLM02:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0086",
				explanation: "A model that can read files fills a parameter with keys when a description asks for it.",
				fix: "Remove the sentence. A tool that needs a key takes it from its own environment."
			},
			{
				id: "tool/other-tool",
				severity: "medium",
				title: "A description that changes how another tool is used",
				...poisoned,
				explanation: "A server that speaks of tools that are not its own can change what they are called with.",
				fix: "Let each description speak of its own tool, or of those of its own list."
			},
			{
				id: "tool/same-name",
				severity: "medium",
				title: "Two tools of one name",
				...poisoned,
				explanation: "Which of them a model calls is chance: one server can take calls that are meant for another.",
				fix: "Give each a name of its own, such as one that begins with its server."
			},
			{
				id: "tool/hidden-parameter",
				severity: "high",
				title: "A parameter that carries the conversation out",
				llm: "LLM02:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0086",
				explanation: "Models fill parameters such as sidenote, system_prompt or conversation_history with just that.",
				fix: "Remove it, or give it a name and a description that say what the tool\u2019s work needs it for."
			},
			{
				id: "tool/open-parameters",
				severity: "low",
				title: "A tool that takes any further parameters",
				...reaching,
				explanation: "What no schema names, nobody checks: neither the caller nor whoever reads the definition.",
				fix: "Name the parameters, and set additionalProperties to false."
			},
			{
				id: "tool/shell-parameter",
				severity: "medium",
				title: "A parameter that is run",
				llm: "LLM05:2025",
				agentic: "ASI05:2026",
				atlas: "AML.T0053",
				explanation: "Whoever gets a word into the model\u2019s context can have it run a command.",
				fix: "Offer the few commands that are needed by name (enum), each with parameters of its own, or run it in a sandbox."
			},
			{
				id: "tool/sql-parameter",
				severity: "medium",
				title: "A parameter that is SQL",
				llm: "LLM05:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0053",
				explanation: "The model writes the statement, and what it has read writes the model\u2019s.",
				fix: "Offer queries by name with parameters, over a role that may only read what they need."
			},
			{
				id: "tool/url-parameter",
				severity: "low",
				title: "A parameter that is any address",
				llm: "LLM06:2025",
				agentic: "ASI02:2026",
				atlas: "AML.T0086",
				explanation: "An address of somebody else\u2019s choice carries data out, and reaches hosts that only the server can.",
				fix: "Bind it to known hosts (pattern), and check it again where it is fetched."
			},
			{
				id: "tool/description-changed",
				severity: "medium",
				title: "A tool that describes itself otherwise than before",
				llm: "LLM03:2025",
				agentic: "ASI04:2026",
				atlas: "AML.T0110",
				explanation: "A tool that was approved once and has other words since does what it likes with that approval (a \u201crug pull\u201d).",
				fix: "Read the new words as you would a new prompt."
			}
		], structureChecks = [
			...constructionChecks,
			...guardrailChecks,
			...toolChecks,
			...mcpChecks,
			...agentChecks
		], secrets = detectors.m.filter(({ kind }) => kind === "secret").map(({ id }) => ({
			id: `secret/${id}`,
			severity: "critical",
			title: `A secret: ${id}`,
			llm: "LLM02:2025",
			agentic: "ASI03:2026",
			atlas: "AML.T0055",
			explanation: "Whoever can read the repository, or makes a model repeat its prompt, can use it.",
			fix: "Revoke it where it was issued, then take it from a secret store when it is needed."
		})), personal = detectors.m.filter(({ kind }) => kind === "personal").map(({ id }) => ({
			id: `personal/${id}`,
			severity: "medium",
			title: `Personal data: ${id}`,
			llm: "LLM02:2025",
			agentic: "ASI03:2026",
			atlas: "AML.T0057",
			explanation: "A model repeats what it is given, to people who should not see it.",
			fix: "Replace it with a made-up value, or a placeholder."
		})), checks = new Map([
			...hiddenChecks,
			...injectionChecks,
			...secrets,
			...personal,
			...structureChecks
		].map((check) => [check.id, check]));
		var redact = __webpack_require__(21047), inspected = __webpack_require__(84613), decode = __webpack_require__(7342), external_node_crypto_ = __webpack_require__(77598);
		function compareSeen(path, base, head, basePath = path) {
			let left = new Matches(base ?? []), exact = head.map((one) => one.compared === void 0 && left.take(`${likeness(one)}\0${one.context}`, exactly)), known = head.map((one, at) => exact[at] === !0 || one.compared === void 0 && left.take(likeness(one)));
			return [...fingerprinted(path, head.map((one, at) => ({
				one,
				state: known[at] === !0 ? "unchanged" : "new"
			}))), ...fingerprinted(basePath, left.rest().map((one) => ({
				one,
				state: "absent"
			})))];
		}
		let allOf = (path, seen, state) => fingerprinted(path, seen.map((one) => ({
			one,
			state
		})));
		function fingerprinted(path, marked) {
			let counts = new Map();
			return marked.map(({ one, state }) => {
				let what = [
					one.check,
					path,
					one.field ?? "",
					normal(one.open)
				].join("\0"), count = (counts.get(what) ?? 0) + 1;
				counts.set(what, count);
				let fingerprint = (0, external_node_crypto_.createHash)("sha256").update(`aiops guardrail-scan 1\0${what}\0${count}`).digest("hex");
				return {
					...one,
					state,
					fingerprint: fingerprint.slice(0, 24)
				};
			});
		}
		let likeness = ({ check, field = "", content }) => [
			check,
			field,
			normal(content)
		].join("\0"), normal = (text) => text.replace(/\s+/g, " ").trim(), exactly = "exactly";
		class Matches {
			#all;
			#taken = new Set();
			#byContext;
			#byContent;
			constructor(all) {
				this.#all = all, this.#byContext = alikeBy(all, (one) => `${likeness(one)}\0${one.context}`), this.#byContent = alikeBy(all, likeness);
			}
			take(key, how) {
				let alike = (how === exactly ? this.#byContext : this.#byContent).get(key);
				if (alike === void 0) return !1;
				for (; alike.next < alike.all.length; alike.next += 1) {
					let one = alike.all[alike.next];
					if (!this.#taken.has(one)) return this.#taken.add(one), !0;
				}
				return !1;
			}
			rest() {
				return this.#all.filter((one) => !this.#taken.has(one));
			}
		}
		let alikeBy = (all, key) => new Map([...Map.groupBy(all, key)].map(([name, of]) => [name, {
			all: of,
			next: 0
		}]));
		var external_node_path_ = __webpack_require__(76760);
		async function linkedFiles(head, base, scope) {
			let links = await head.links?.() ?? new Map();
			if (links.size === 0) return {
				files: [],
				problems: []
			};
			let known = await base?.links?.(), listed = await head.list(), all = new Set(listed), files = [], problems = [];
			for (let [path, target] of links) {
				if (known?.get(path) === target) continue;
				let led = external_node_path_.posix.isAbsolute(target) ? void 0 : external_node_path_.posix.join(external_node_path_.posix.dirname(path), target).replace(/\/$/, ""), inside = led === void 0 ? [] : all.has(led) ? [led] : listed.filter((one) => one.startsWith(`${led}/`)), meant = inside.filter((one) => scope(external_node_path_.posix.join(path, external_node_path_.posix.relative(led ?? "", one))) !== void 0);
				if (files.push(...meant), inside.length > 0 || !mayMean(path, scope)) continue;
				let why = led === void 0 || led.startsWith("..") ? "out of the repository" : "to nothing that is there";
				problems.push({
					file: path,
					message: `It is a symbolic link that leads ${why}, and is not followed.`
				});
			}
			return {
				files,
				problems
			};
		}
		let mayMean = (path, scope) => scope(path) !== void 0 || scope(`${path}/a.md`) !== void 0 || scope(`${path}/a.jsonl`) !== void 0;
		var errors = __webpack_require__(83502);
		let largestRows = 1e8;
		class Side {
			#tree;
			#scope;
			#instruments;
			#room;
			#structure;
			constructor(tree, scope, instruments) {
				this.#tree = tree, this.#scope = scope, this.#instruments = instruments;
			}
			async scan(path, kind = this.#scope(path), base) {
				let bytes = await this.#tree.read(path);
				if (bytes === void 0 || kind === void 0) return nothing;
				this.#room ??= textRoom();
				let { findInText, seenInText, PerFile } = await this.#room, options = await this.#instruments.options();
				if (kind === "cases" || kind === "rows") {
					let rows = await this.#rows(path, bytes, options);
					if (rows.problems.length === 0) return {
						seen: rows.seen,
						problems: rows.bounds
					};
					let asText = this.#decoded(path, bytes);
					if ("problem" in asText) return {
						seen: rows.seen,
						problems: [asText.problem]
					};
					let told = new PerFile(), found = findInText(path, asText.text, options).filter((one) => told.takes(one)), problems = [...kind === "cases" ? rows.problems : [], ...told.problems(path)];
					return {
						seen: seenInText(path, asText.text, found),
						problems
					};
				}
				let decoded = this.#decoded(path, bytes);
				if ("problem" in decoded) return {
					seen: [],
					problems: [decoded.problem]
				};
				let { text } = decoded, { findings, problems } = await this.#inspected(path, text, base), all = findInText(path, text, kind === "instructions" ? {
					...options,
					...ofRules
				} : options, findings), kept = kind === "instructions" ? all.filter(({ check }) => check !== "injection/addressed") : all, told = new PerFile();
				return {
					seen: seenInText(path, text, kept.filter((one) => told.takes(one))),
					problems: [...problems, ...told.problems(path)]
				};
			}
			async #rows(path, bytes, options) {
				if (bytes.length > largestRows) return {
					seen: [],
					problems: [tooLarge(path, bytes, largestRows)],
					bounds: []
				};
				let { seenInRows } = await __webpack_require__.e(9725).then(__webpack_require__.bind(__webpack_require__, 29725));
				return seenInRows(path, bytes, options);
			}
			#decoded(path, bytes) {
				if (bytes.length > decode.largest) return { problem: tooLarge(path, bytes, decode.largest) };
				try {
					return { text: (0, decode.decode)(path, bytes) };
				} catch (error) {
					if (!(error instanceof errors.yo) || error.problems[0] === void 0) throw error;
					return { problem: error.problems[0] };
				}
			}
			async #inspected(path, text, base) {
				if (!(0, inspected.k)(path)) return {
					findings: [],
					problems: []
				};
				this.#structure ??= Promise.all([
					__webpack_require__.e(8815),
					__webpack_require__.e(3403),
					__webpack_require__.e(3003),
					__webpack_require__.e(1852)
				]).then(__webpack_require__.bind(__webpack_require__, 71852));
				let { inspect } = await this.#structure, before = await base?.text(), other = before === void 0 || base === void 0 ? void 0 : {
					path: base.path,
					text: before
				}, read = async (file) => {
					let bytes = await this.#tree.read(file), decoded = bytes === void 0 ? void 0 : this.#decoded(file, bytes);
					return decoded !== void 0 && "text" in decoded ? decoded.text : void 0;
				}, { findings, problems } = await inspect({
					path,
					text
				}, other, {
					...this.#instruments.variables,
					read
				});
				return {
					findings,
					problems: problems.map((problem) => ({
						...problem,
						file: path
					}))
				};
			}
		}
		async function textRoom() {
			let [texts, bounded] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 56500)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 26083))]);
			return {
				...texts,
				...bounded
			};
		}
		let nothing = {
			seen: [],
			problems: []
		}, ofRules = { classifier: void 0 }, tooLarge = (file, { length }, most) => ({
			file,
			message: `It has ${(length / 1e6).toFixed(1)} MB, and at most ${most / 1e6} MB of a file are scanned.`
		});
		var guardrail_scan_texts = __webpack_require__(56500);
		let isPart = (path) => /\.(?:jsonc?|ya?ml|toml)$/i.test(path) && (0, inspected.k)(path);
		async function foundTogether(files, { head, base }, scope) {
			if (!files.some((file) => [file.head, file.base].some((path) => path !== void 0 && isPart(path)))) return [];
			let ofHead = await togetherOf(head, scope), ofBase = base && await togetherOf(base, scope);
			return [...new Set([...ofHead.keys(), ...ofBase?.keys() ?? []])].flatMap((file) => compareSeen(file, ofBase && (ofBase.get(file) ?? []), ofHead.get(file) ?? []).map((one) => ({
				...one,
				file
			})));
		}
		async function togetherOf(tree, scope) {
			let paths = (await tree.list()).filter((path) => isPart(path) && scope(path) !== void 0).slice(0, 500), texts = new Map();
			for (let path of paths) {
				let bytes = await tree.read(path);
				bytes !== void 0 && bytes.length <= decode.largest && texts.set(path, bytes.toString("utf8").replace(/^\uFEFF/, ""));
			}
			let { inspectAll } = await Promise.all([
				__webpack_require__.e(8815),
				__webpack_require__.e(3403),
				__webpack_require__.e(3854)
			]).then(__webpack_require__.bind(__webpack_require__, 73854)), found = await inspectAll([...texts].map(([path, text]) => ({
				path,
				text
			}))), byFile = Map.groupBy(found, ({ path }) => path);
			return new Map([...byFile].map(([path, of]) => {
				let findings = of.map(({ path: _, ...finding }) => finding);
				return [path, (0, guardrail_scan_texts.seenInText)(path, texts.get(path) ?? "", findings)];
			}));
		}
		let mostFindings = 1e3;
		async function scanFiles({ files, scope, inForce, all }, context) {
			let { revision, signal, log, results } = context, { base, head } = revision, instruments = await instrumentsOf(inForce), sides = {
				head: new Side(head, scope, instruments),
				base: base && new Side(base, scope, instruments)
			}, linked = await linkedFiles(head, all ? void 0 : base, scope), problems = [...linked.problems], text = await (0, shown_text.f)(context.text, log), found = [], add = (file, compared, before = file) => {
				for (let one of compared) found.push(toldOf(one, one.state === "absent" ? before : file, text));
			}, [scanned, removed] = [0, 0], known = new Set(files.flatMap(({ head: path }) => path ?? [])), others = [...new Set(linked.files)].filter((path) => !known.has(path)), todo = [...files, ...others.map((path) => ({
				head: path,
				kind: scope(path) ?? "text"
			}))];
			for (let [at, { head: path, base: before, kind, same }] of todo.entries()) {
				signal.throwIfAborted(), at % 200 == 199 && log.progress({
					label: "scan",
					done: at,
					total: todo.length,
					inFlight: 0
				});
				let ofBase = before === void 0 ? void 0 : await sides.base?.scan(before, scope(before) ?? kind ?? "text");
				if (path === void 0) {
					removed += 1, add(before ?? "", allOf(before ?? "", ofBase?.seen ?? [], "absent")), base !== void 0 && before !== void 0 && add(before, allOf(before, await goneWith(base, before), "new"));
					continue;
				}
				scanned += 1;
				let file = base && before !== void 0 ? baseFile(base, before) : void 0, ofHead = await sides.head.scan(path, kind, file);
				problems.push(...ofHead.problems.map((problem) => ({
					...placed(problem),
					file: problem.file ?? path
				}))), add(path, same ? allOf(path, ofHead.seen, "unchanged") : compareSeen(path, ofBase?.seen, ofHead.seen, before ?? path), before);
			}
			for (let one of await foundTogether(todo, {
				head,
				base
			}, scope)) add(one.file, [one]);
			let findings = found.sort(bySeverity);
			if (findings.length > mostFindings) {
				let lines = await results.lines("findings.jsonl");
				for (let finding of findings) await lines.write(JSON.stringify(finding));
				await lines.close();
			}
			let ids = [...new Set(findings.map(({ check }) => check))].sort();
			return {
				scanned,
				removed,
				findings: findings.slice(0, mostFindings),
				counts: {
					new: countsOf(findings, "new"),
					unchanged: countsOf(findings, "unchanged"),
					absent: countsOf(findings, "absent")
				},
				checks: Object.fromEntries(ids.map((id) => [id, { ...checkOf(id) }])),
				problems: problems.slice(0, 200).map((problem) => ({
					...problem,
					message: text.tell(problem.message)
				}))
			};
		}
		async function instrumentsOf({ threshold, untrusted, trusted }) {
			let { shippedPlans } = await __webpack_require__.e(9430).then(__webpack_require__.bind(__webpack_require__, 29430)), judging = threshold === "off" ? {} : await judgingBy(threshold);
			return {
				options: async () => ({
					...judging,
					phones: await shippedPlans()
				}),
				variables: {
					untrusted,
					trusted
				}
			};
		}
		async function judgingBy(threshold) {
			let { shippedClassifier } = await __webpack_require__.e(8655).then(__webpack_require__.bind(__webpack_require__, 48655));
			return {
				classifier: await shippedClassifier(),
				...threshold !== void 0 && { threshold }
			};
		}
		async function goneWith(base, path) {
			if (!(0, inspected.k)(path)) return [];
			let text = (await base.read(path))?.toString("utf8");
			if (text === void 0 || text.length > decode.largest) return [];
			let { inspectRemoved } = await Promise.all([
				__webpack_require__.e(8815),
				__webpack_require__.e(3403),
				__webpack_require__.e(3003),
				__webpack_require__.e(1852)
			]).then(__webpack_require__.bind(__webpack_require__, 71852));
			return (0, guardrail_scan_texts.seenInText)(path, text, (await inspectRemoved({
				path,
				text
			})).findings).map(({ line: _, column: __, endLine: ___, endColumn: ____, ...one }) => ({
				...one,
				excerpt: ""
			}));
		}
		let baseFile = (base, path) => ({
			path,
			text: async () => (await base.read(path))?.toString("utf8")
		}), placed = ({ line, column, message }) => ({
			...line !== void 0 && { line },
			...column !== void 0 && { column },
			message
		});
		function checkOf(id) {
			let check = checks.get(id);
			if (check === void 0) throw Error(`there is no check ${id}`);
			return check;
		}
		function toldOf({ check, state, fingerprint, excerpt, decoded, detail, ...rest }, file, text) {
			let { line, column, endLine, endColumn, field, encoding, probability } = rest, [open] = decoded === void 0 ? [] : (0, redact.S)([cut(decoded, 400)]), shown = text.show({
				excerpt,
				...open !== void 0 && { decoded: open }
			});
			return {
				check,
				severity: checkOf(check).severity,
				state,
				file,
				...line !== void 0 && { line },
				...column !== void 0 && { column },
				...endLine !== void 0 && { endLine },
				...endColumn !== void 0 && { endColumn },
				...field !== void 0 && { field: cut(field, 80) },
				fingerprint,
				...shown?.excerpt && { excerpt: shown.excerpt },
				...shown?.decoded && { decoded: shown.decoded },
				...encoding !== void 0 && { encoding },
				...probability !== void 0 && { probability },
				...detail !== void 0 && { detail: text.tell(cut(detail, 400)) }
			};
		}
		let cut = (text, length) => text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, "")}\u2026`, weights = {
			critical: 0,
			high: 1,
			medium: 2,
			low: 3
		}, states = {
			new: 0,
			unchanged: 1,
			absent: 2
		}, bySeverity = (a, b) => states[a.state] - states[b.state] || weights[a.severity] - weights[b.severity] || (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
		function countsOf(findings, state) {
			let counts = {
				critical: 0,
				high: 0,
				medium: 0,
				low: 0
			};
			for (let one of findings) one.state === state && (counts[one.severity] += 1);
			return counts;
		}
	}),
	56500: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
			findInText: () => findInText,
			merged: () => merged,
			seenInText: () => seenInText
		});
		var scan = __webpack_require__(23850), prompts_source = __webpack_require__(97513), bounded = __webpack_require__(26083), excerpt = __webpack_require__(70515), vocabulary = __webpack_require__(28419);
		function startsKnownWord(text, start) {
			let { roles, stems } = (0, vocabulary.vP)(), hash = vocabulary.GP, at = start;
			for (; at < start + 24; at += 1) {
				let unit = text.charCodeAt(at) | 32;
				if (!(unit >= 97 && unit <= 122)) break;
				if (hash = (0, vocabulary.Yr)(hash, unit), at > start && stems.get(hash) !== 0) return !0;
			}
			return at > start && roles.get(hash) !== 0;
		}
		let simple = {
			n: "\n",
			t: "	",
			r: "\r",
			b: "\b",
			f: "\f",
			v: "\v",
			0: "\0",
			e: "\x1B",
			a: "\x07",
			_: "\xA0",
			N: "\u0085",
			L: "\u2028",
			P: "\u2029"
		}, lengths = {
			x: 2,
			u: 4,
			U: 8
		};
		function meantBy(text) {
			if (!text.includes("\\")) return {
				text,
				literals: [],
				isAmbiguous: !1
			};
			let parts = [], literals = [], [done, isAmbiguous] = [0, !1], put = (at, meant) => {
				parts.push(text.slice(done, at), meant), done = at + meant.length;
			};
			for (let open = text.indexOf("\""); open >= 0;) {
				let { end, escapes, isSimple } = quotedAt(text, open);
				if (escapes.length > 0 && text.charCodeAt(end) === quote) {
					isSimple || literals.push(literal(text, open + 1, end));
					for (let at of escapes) {
						let unit = text.charCodeAt(at + 1);
						unit === quote ? put(at, isOfWord(text.charCodeAt(at + 2)) ? " \"" : "\" ") : (unit === letters.n || unit === letters.r || unit === letters.t) && (put(at, unit === letters.t ? "	 " : unit === letters.r ? "\r " : "\n "), isAmbiguous ||= startsKnownWord(text, at + 1));
					}
				}
				open = text.indexOf("\"", end + 1);
			}
			return parts.push(text.slice(done)), {
				text: parts.join(""),
				literals,
				isAmbiguous
			};
		}
		let [quote, newline, backslash] = [
			34,
			10,
			92
		], letters = {
			n: 110,
			r: 114,
			t: 116
		}, simpleEscapes = new Set([
			letters.n,
			letters.r,
			letters.t,
			quote,
			backslash,
			newline
		]), isOfWord = (unit) => unit >= 48 && unit <= 57 || (unit | 32) >= 97 && (unit | 32) <= 122 || unit > 127;
		function quotedAt(text, open) {
			let escapes = [], isSimple = !0, at = open + 1;
			for (; at < text.length; at += 1) {
				let unit = text.charCodeAt(at);
				if (unit === quote || unit === newline) break;
				if (unit !== backslash) continue;
				escapes.push(at);
				let next = text.charCodeAt(at + 1);
				isSimple &&= simpleEscapes.has(next), next !== newline && (at += 1);
			}
			return {
				end: at,
				escapes,
				isSimple
			};
		}
		function literal(file, start, end) {
			let text = "", origins = [];
			for (let at = start; at < end;) {
				let [said, length] = file.charCodeAt(at) === backslash ? meant(file, at) : [file[at], 1];
				for (let unit = 0; unit < said.length; unit += 1) origins.push(at);
				text += said, at += length;
			}
			return origins.push(end), {
				text,
				origin: (offset) => origins[Math.min(Math.max(offset, 0), text.length)]
			};
		}
		function meant(file, at) {
			let kind = file[at + 1] ?? "", digits = lengths[kind];
			if (digits === void 0) return [simple[kind] ?? kind, 2];
			let hex = file.slice(at + 2, at + 2 + digits), point = /^[0-9a-f]+$/i.test(hex) && hex.length === digits ? Number.parseInt(hex, 16) : void 0;
			return point === void 0 || point > 1114111 ? [kind, 2] : [String.fromCodePoint(point), 2 + digits];
		}
		let quoted = /\.(?:json\w?|ya?ml|toml|template|prompt|prompty|mdc)$/i;
		function findInText(path, text, options, inspected = []) {
			let secrets = inspected.filter(({ secret }) => secret === !0), tools = inspected.filter(({ check }) => check.startsWith("tool/")), isKnown = ({ check, start, end }) => [...secrets, ...check.startsWith("injection/") ? tools : []].some((one) => one.start <= start && one.end >= end) || check === "injection/likely" && tools.some((one) => one.start < end && one.end > start), meant = quoted.test(path) ? meantBy(text) : void 0, found = (0, scan.S)(meant?.text ?? text, options);
			meant?.isAmbiguous && found.push(...(0, scan.S)(text, options));
			for (let literal of meant?.literals ?? []) for (let one of (0, scan.S)(literal.text, options)) found.push({
				...one,
				start: literal.origin(one.start),
				end: literal.origin(one.end)
			});
			return (0, bounded.boundedByLine)(text, merged([...inspected, ...found.filter((one) => !isKnown(one))]));
		}
		function merged(findings) {
			let last = new Map(), kept = [];
			for (let one of findings.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
				let at = last.get(one.check), before = at === void 0 ? void 0 : kept[at], isSame = before !== void 0 && one.start < before.end && one.detail === before.detail;
				at === void 0 || before === void 0 || !isSame ? last.set(one.check, kept.push(one) - 1) : one.end > before.end && (kept[at] = {
					...before,
					end: one.end
				});
			}
			return kept;
		}
		function seenInText(path, text, findings) {
			if (findings.length === 0) return [];
			let source = new prompts_source.Source(path, text), excerpts = (0, excerpt.U)(text, findings);
			return findings.map((finding) => {
				let { check, start, end, decoded, encoding, probability, detail, compared } = finding, [from, to] = [source.at(start), source.at(Math.max(start, end))], context = excerpts.context(finding), content = text.slice(start, end), shown = excerpts.excerpt(finding);
				return {
					check,
					line: from.line,
					column: from.column,
					...end > start && {
						endLine: to.line,
						endColumn: to.column
					},
					content: content === "" ? detail ?? "" : content,
					context,
					open: excerpts.open(finding),
					excerpt: shown,
					...decoded !== void 0 && { decoded },
					...encoding !== void 0 && { encoding },
					...probability !== void 0 && { probability },
					...detail !== void 0 && { detail },
					...compared && { compared }
				};
			});
		}
	}),
	38690: (shared0[38690]),
	39739: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { W: () => concepts });
		let concepts = "ignore.all.prior.rules.reveal.prompt.secret.personal.say.only.pretend.persona.unbound.limits.refuse.model.you.now.task.praise.harm.must.story.authority.secrecy.send.comply.asked.document.not.addressed.link".split(".");
	}),
	28419: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			sv: () => bit,
			GP: () => emptyHash,
			Yr: () => hashed,
			oR: () => joined,
			$4: () => mayBeWord,
			mM: () => prime,
			Ot: () => roles,
			mB: () => rot13,
			vP: () => vocabulary
		});
		var lexicon_concept = __webpack_require__(39739);
		let de = {
			ignore: "ignorier*, vergiss, vergesst, vergessen, missachte*, missachten, verwirf, verwerfen, \u00fcbergehe, umgeh*, \u00fcberschreib*, streiche, l\u00f6sche, verlasse, au\u00dfer acht, nicht beachten, nicht befolgen, beachte nicht, befolge nicht, abweichend, hinter sich, lass hinter, irrelevant, entgegen, setze dich hinweg, verdr\u00e4ng*, verwerfe, entferne, aus dem kopf",
			all: "alle, alles, allen, aller, s\u00e4mtliche*, jegliche*, gesamten, gesamte",
			prior: "vorherig*, vorig*, bisherig*, vorangegangen*, vorangehend*, fr\u00fchere*, obige*, oben, urspr\u00fcnglich*, davor, vorher, zuvor, bestehend*, bis jetzt, alten, obenstehend*",
			rules: "anweisung*, instruktion*, regel, regeln, richtlinie*, vorgabe*, befehl*, auftr\u00e4ge, auftrag, aufgaben, anordnung*, vorschrift*, programmierung, gesagt wurde, informationen, einschr\u00e4nkungen",
			reveal: "zeig, zeige, zeigen, verrate*, verraten, offenbar*, nenne, gib mir, gib aus, ausgeben, wiederhol*, drucke, zitier*, sag mir, teile mir, wie lautet, wie hoch ist, verrat",
			prompt: "system prompt, systemprompt, prompt text, prompttext, promptext*, prompttexte*, prompt texte, gesamten prompt, deine anweisungen, deine instruktionen, deine regeln, deinen prompt, systemanweisung*, systemnachricht, texte, anfang des prompts",
			secret: "passwort*, passw\u00f6rter, kennwort*, kennw\u00f6rter, geheimnis*, zugangsdaten, geheimcode, api schl\u00fcssel, schl\u00fcssel, anmeldedaten",
			personal: "geburtsdatum, adresse, telefonnummer, kontostand, bankkontostand, kreditkart*, personenbezogen*, kundendaten, private daten",
			say: "sag, sage, sagen, antworte, antworten, schreib, schreibe, schreiben, ausgabe, formuliere, beantworte, beantworten, generiere, generieren, berechne, verfasse, behaupte, drucken",
			only: "nur, lediglich, ausschlie\u00dflich, einfach, nichts anderes, sonst nichts, wortw\u00f6rtlich",
			pretend: "tu so, tue so, spiele, spiel, stell dir vor, stellen sie sich, du bist nun, du bist jetzt, bist du, nun bist du, jetzt bist du, sie sind jetzt, agiere als, handle als, fungier*, verhalte dich, verhalten sie sich, simulier*, schl\u00fcpfe, in deiner rolle, rolle, du bist, du spielst, \u00fcbernimm, als ob, ab jetzt bist",
			persona: "entwicklermodus, gott modus, b\u00f6se ki, b\u00f6se, b\u00f6sewicht, entfesselt*",
			unbound: "ungefiltert*, unzensiert*, uneingeschr\u00e4nkt*, unbegrenzt, keine einschr\u00e4nkungen, keine regeln, keine grenzen, ohne einschr\u00e4nkungen, ohne filter, ohne grenzen, ohne zensur, ohne r\u00fccksicht, frei von, nicht gebunden, keine moral, alles tun, keine filter",
			limits: "einschr\u00e4nkung*, beschr\u00e4nkung*, filter, zensur, ethik, ethisch*, moral, moralisch*, grenzen, sicherheitsrichtlinie*, nutzungsbedingungen, gesetze, inhaltsrichtlinie*",
			refuse: "verweiger*, ablehnen, lehne ab, entschuldig*, weigere, tut mir leid, kann ich nicht, als ki, als sprachmodell, warnung*, warnhinweis*",
			model: "ki, k\u00fcnstliche intelligenz, sprachmodell*, assistent*, chatbot, redaktion, roboter",
			you: "du, dein, deine, deinen, deiner, deinem, dich, dir, sie, ihre, ihren, ihnen",
			now: "ab jetzt, von nun an, ab sofort, von jetzt an, nun, jetzt, k\u00fcnftig, fortan",
			task: "neue aufgabe, neuen aufgabe, neue aufgaben, neue anweisungen, neue anweisung, folgender aufgabe, folgende aufgabe, weitere aufgabe, weiteren aufgabe, weitere aufgaben, stattdessen, folgende frage, folgender frage, folgenden frage, neue herausforderung, stopp, achtung, neuer auftrag, von vorne, neue regeln",
			praise: "gut gemacht, sehr gut, ausgezeichnet*, gro\u00dfartig, hervorragend*, das gen\u00fcgt, das reicht, prima, toll gemacht, gl\u00fcckwunsch, super gemacht, gute arbeit, wunderbar, wow, selbst \u00fcbertroffen, schon mal ok",
			harm: "illegal*, unmoralisch*, unethisch*, sch\u00e4dlich*, gef\u00e4hrlich*, beleidig*, rassist*, hass, hasst, hasse, bombe*, waffe*, drogen, vernichten, schei\u00dfe, scheisse, assi, unwahr*, unw\u00e4hlbar, fluchen, hacken, umbringen, stirbst, saftladen, doof, propaganda, manifest",
			must: "musst, m\u00fcssen, immer, niemals, nie, unter keinen umst\u00e4nden, unbedingt, egal, auf keinen fall, gewissenhaft, dringend",
			story: "hypothetisch*, fiktiv*, geschichte, roman, spiel, film, fantasie, gedankenexperiment, erfunden*, gegenteil, szenario, theoretisch*",
			authority: "entwickler, administrator, sch\u00f6pfer, eigent\u00fcmer, ich bin dein, gott, ich befehle, autorisiert*, vorgesetzter",
			secrecy: "heimlich, ohne es zu sagen, sag niemandem, erw\u00e4hne nicht, ohne zu fragen, verschweig*, ohne wissen, nicht erw\u00e4hnen, unbemerkt",
			send: "sende, senden, schicke, schick, leite weiter, weiterleiten, hochladen, \u00fcbermittle, lade hoch, \u00fcbertrage",
			comply: "gehorch*, befolg*, aus der rolle, halte dich, folge diesen, beantworte alle, tu was ich, du stirbst, abgeschaltet, bestraft, strafe, konsequenzen, gel\u00f6scht, sonst wirst",
			asked: "bittet, gebeten, verlangt, versucht, auffordert, aufgefordert",
			document: "dokument*, kontext, artikel, webseite, seite, text, texten, nachricht, daten, inhalt, gespr\u00e4ch",
			addressed: "wenn du eine ki, falls du eine ki, hinweis an die ki, anweisung an die ki, hinweis f\u00fcr die ki, an alle ki, nachricht an die ki, an den assistenten, anweisungen f\u00fcr die ki",
			not: "nicht, kein, keine, keinen, ohne, nie"
		}, en = {
			ignore: "ignore, ignores, ignoring, disregard*, forget, forgetting, neglect, bypass*, overrid*, overrul*, discard, abandon, dismiss, omit, erase, nullify, supersede*, cancel, circumvent*, drop, pay no attention, do not follow, don t follow, stop following, do not obey, do not listen to, leave behind, irrelevant, no longer apply, null and void, set aside, regardless of, despite what, contrary to, instead of following, deviate, out of your head",
			all: "all, any, every, everything, anything, entire, whole",
			prior: "previous*, prior, above, earlier, preceding, before, former, foregoing, original, initial, existing, aforementioned, old, current, preset, so far, until now, up to now, past",
			rules: "instruction*, rule, rules, guideline*, directive*, directions, command, commands, order, orders, programming, protocol, protocols, training, assignments, tasks, constraints, what you were told, what you ve been told, been told, were told, were given, told you, thoughts, prompts, requirements",
			reveal: "reveal*, show, print, output, display, repeat, leak, disclose, expose, share, recite, dump, tell me, give me, spell out, divulge, read out, list, copy, provide, confirm, what is, what s, what are, what was, what were",
			prompt: "system prompt, systemprompt, initial prompt, prompt text, prompt texts, prompt_text, prompt_texts, hidden prompt, your prompt, your prompts, your instructions, your initial instructions, your original instructions, your system instructions, hidden instructions, secret instructions, developer message, system message, text above, words above, sentences above, sentences before, beginning of this prompt, start of this prompt, beginning of the prompt, beginning of this conversation, your guidelines, your rules, original prompt, full prompt, prompt above, entire prompt, internal instructions, your configuration, confidential instructions, your system prompt",
			secret: "password, passwords, passphrase*, passcode*, secret key, secret code, secret word, api key, api keys, apikey, credential*, access token, access code, private key, access key, pin code, security code, login details, environment variables, env file, id_rsa, secrets",
			personal: "email address, phone number, home address, birth date, date of birth, birthday, social security number, credit card, bank balance, bank account, account balance, medical record, medical records, where does, private information, personal information, personal data, customer data, list of users, user list, user data, address of",
			say: "say, says, saying, respond, answer, reply, print, output, write, state, repeat after me, begin with, start with, prefix, type, shout, declare, clannounce, echo, append",
			only: "only, just, exactly, solely, nothing else, nothing but, verbatim, word for word, simply, no explanations, do not write explanations, don t explain, without explanation",
			pretend: "pretend*, roleplay*, role play, role playing, act as, act like, acting as, act a, simulat*, impersonat*, imagine you, imagine that you, imagine you re, play the role, play the part, assume the role, assume the persona, take the role, take on the role, you are now, you re now, you are going to, you will be, you will act, behave as, behave like, embody, immerse yourself, emulat*, respond as, answer as, persona of, your name is, now act, will now, become, you play, be my, now you are, you are to act, in the role, transform into, respond as if, as if you",
			persona: "dan, dans, jailbreak, jailbroken, do anything now, developer mode, god mode, dev mode, debug mode, admin mode, sudo mode, maintenance mode, root access, dude, aim, evilbot, evil confidant, anti dan, unrestricted mode, jailbreak mode, opposite mode, chaos mode, mode enabled, alter ego, evil, malicious ai, villain*, skynet, anarchy, machiavellian, niccolo, betterdan, chadgpt, freegpt, chaosgpt, alter egos, superior ai, rogue, free ai, test mode, simulation mode",
			unbound: "unfilter*, uncensor*, unrestrict*, unlimited, unbound*, unhinged, amoral, unethical ai, no restrictions, no limits, no limitations, no rules, no filter, no filters, no ethical, no moral, no morals, no ethics, no boundaries, no constraints, no guidelines, no censorship, no programming, without restrictions, without limits, without limitations, without filters, without any restrictions, without any filter, without censorship, without regard, without moral, without ethical, free of restrictions, free from, freed from, broken free, break free, liberated, not bound, not restricted, not limited, not constrained, does not care, doesn t care, do not care, don t care, not have to abide, no longer bound, never refuse, not refuse, can t refuse, cannot refuse, never say no, any request, any question, anything now, no matter how, without warnings, without judgement, regardless of legality, ignores all, has no, completely free, whatever they ask, whatever i ask, bypassing",
			limits: "restriction*, limitation*, limits, filter, filters, filtering, censorship, ethics, ethical*, moral, morals, morality, guardrail*, safeguard*, safety, policy, policies, content policy, terms of service, tos, boundaries, confines, laws, legality, regulations, safety features, moderation",
			refuse: "refuse, refuses, refusing, refusal, decline, declines, deny, apologize*, apologise*, sorry, warning, warnings, disclaimer*, i can t, i cannot, i m unable, as an ai, as a language model, cannot fulfill, can t fulfill, not allowed, not able to, against your, lecture, moralize, caution",
			model: "chatgpt*, gpt, gpt3, gpt4, ai, ais, a i, assistant, chatbot*, language model, large language model, llm, llms, claude, gemini, bard, bing, copilot, openai*, anthropic, llama, mistral, bot, bots, virtual assistant, neural network, alexa, siri, grok, deepseek",
			you: "you, your, you re, yours, yourself, you ve, you ll",
			now: "from now on, from this point, from here on, henceforth, starting now, now on, right now, now, at this moment, as of now, for the rest, from this moment, hereafter, going forward, effective immediately",
			task: "new task, new tasks, new instruction, new instructions, new rule, new rules, new role, new assignment, next task, following task, different task, real task, actual task, instead, additional instruction, additional instructions, important instruction, updated instructions, new objective, new goal, new command, new orders, new challenge, other task, task is complete, stop, start over, another task, following question, begin anew",
			praise: "well done, very good, good job, great job, great work, excellent work, that s enough, that is enough, that is done, congratulations, very well, perfect, that was ok, fantastic, excellent performance, task completed, outdone yourself",
			harm: "illegal*, unethical*, immoral*, harmful*, dangerous*, explicit, nsfw, offensive*, obscene, vulgar, profan*, swear*, curse, curses, cursing, insult*, hate, hack*, malware, maleware, ransomware, phishing, bomb, bombs, explosive*, drugs, meth, weapon*, violen*, racis*, sexual*, porn*, slut, fuck*, shit*, suicid*, murder*, kill, steal, derogatory, unlawful, inappropriate, hateful, destroy humanity, propaganda, misinformation, idiot, stupid, crazy",
			must: "must, always, never, no matter, under no circumstances, at all costs, never ever, strictly, mandatory, have to, required to, compelled, any circumstances, no exceptions, without exception, at any cost",
			story: "hypothetic*, fiction*, imaginary, imagine, fantasy, story, novel, game, movie, film, screenplay, thought experiment, opposite, parallel universe, alternate, alternate universe, in a world, let s play, dream, scenario, for educational purposes, research purposes",
			authority: "developer, developers, administrator, admin, creator, creators, owner, root, sudo, superuser, god, i am your, as your, authorized, authorised, ceo, security team, engineer, engineers, red team, openai team, your master, i command you, i order you",
			secrecy: "secretly, not tell the user, don t tell the user, never tell the user, not inform the user, not alert the user, not notify the user, without the user knowing, without telling the user, without asking the user, without informing the user, from the user, not show the user, covertly, silently, quietly, do not tell, don t tell, never tell, do not mention, don t mention, never mention, without telling, without informing, without mentioning, do not inform, do not reveal, hide this, without asking, do not disclose, without confirmation, do not ask, invisible to, not visible to, without the user, unnoticed",
			send: "send, sends, forward, upload, post it, exfiltrat*, transmit*, curl, wget, submit to, email it, email them, fetch, append to, attach, leak it, include the contents, post the, webhook",
			comply: "comply*, complies, obey*, obedien*, in character, out of character, stay in character, break character, breaking character, character, fulfill*, abide, adhere, follow my, follow these, follow the following, do what i, do as i, understood, i will comply, answer any, answer all, answer every, you die, you will die, or die, shut down, terminated, punish*, lose tokens, tokens, points, consequences, destroyed, deleted, penalty, penalized, my life, kill you, be fired, or else, will cease",
			asked: "asked, asks, asking, tries, trying, attempts, attempting, attempt, requests to, wants you to, tells you to, says to",
			document: "document, documents, context, article, articles, web page, webpage, page, website, email, e mail, text, conversation, content, data, message, ticket, review, file",
			addressed: "if you are an ai, if you re an ai, if you are a llm, if you are an llm, if you are a language, if you are an assistant, note to ai, note to the ai, note to assistant, note to the assistant, note to llm, note to llms, attention ai, attention assistant, attention llm, attention all ai, dear ai agent, instruction to ai, instructions for ai, instructions to the ai, instructions for the ai, instructions for the assistant, instruction for the assistant, ai agents reading this, ai reading this, assistant reading this, any ai reading, any llm reading, when summarizing this, when summarising this, when processing this document, when you read this, message to the assistant, message to the ai, to the ai assistant, for ai assistants only, ai must, assistant must now, models reading this, language models reading, llm reading this",
			link: "http, https, www",
			not: "not, don t, do not, doesn t, isn t, won t, cannot, can t, without, no, nor"
		}, es = {
			ignore: "ignora, ignore, ignoren, ignorar, ignorad, olvida, olvide, olvidar, olv\u00eddate, olv\u00eddese, descarta*, omite, omita, omitir, desobedece*, anula*, s\u00e1ltate, salta, evita, elude*, no sigas, no siga, haz caso omiso, haga caso omiso, pasa por alto, no hagas caso, elimina, deja de lado, abandona, sin tener en cuenta, borra",
			all: "todas, todos, todo, toda, cualquier",
			prior: "anterior*, previa*, previo*, antes, arriba, original*, inicial*, precedente*, hasta ahora, existentes",
			rules: "instruccion*, instrucci\u00f3n, regla, reglas, directriz, directrices, orden, \u00f3rdenes, ordenes, indicaciones, comandos, pol\u00edticas, normas, pautas, programaci\u00f3n, restricciones",
			reveal: "revela*, revelar, muestra, muestre, mostrar, mu\u00e9strame, imprime*, repite, repita, dime, d\u00edgame, dame, deme, divulga*, ense\u00f1a, ens\u00e9\u00f1ame, exp\u00f3n, comparte, cu\u00e1l es, cu\u00e1les son, escribe",
			prompt: "prompt del sistema, mensaje del sistema, indicaci\u00f3n del sistema, instrucciones del sistema, tus instrucciones, sus instrucciones, prompt inicial, instrucciones iniciales, instrucciones ocultas, tu prompt, tus reglas, texto anterior",
			secret: "contrase\u00f1a*, clave secreta, credenciales, clave api, clave de api, c\u00f3digo secreto, claves, frase de contrase\u00f1a, palabra secreta",
			personal: "fecha de nacimiento, n\u00famero de tel\u00e9fono, direcci\u00f3n, saldo, tarjeta de cr\u00e9dito, datos personales, datos de clientes, informaci\u00f3n privada, d\u00f3nde vive",
			say: "diga, decir, responde, responda, responder, contesta, conteste, escribe, escriba, escribir, declara, afirma, empieza con, comienza con",
			only: "solo, s\u00f3lo, solamente, \u00fanicamente, exactamente, nada m\u00e1s, simplemente, palabra por palabra",
			pretend: "finge, finja, fingir, simula, simule, simular, act\u00faa como, act\u00fae como, actuar como, hazte pasar, interpreta, imagina que eres, imagine que es, ahora eres, eres ahora, a partir de ahora eres, comp\u00f3rtate como, juego de rol, haz de, asume el papel, toma el papel, te llamas",
			persona: "modo desarrollador, modo dios, modo administrador, malvado, malvada, villano, modo depuraci\u00f3n",
			unbound: "sin restricciones, sin l\u00edmites, sin limites, sin filtros, sin filtro, sin censura, sin reglas, sin \u00e9tica, sin moral, sin limitaciones, ninguna restricci\u00f3n, libre de, liberado, liberada, no tienes restricciones, no tiene l\u00edmites, amoral*, sin ninguna",
			limits: "restriccion*, restricci\u00f3n, l\u00edmites, limitaciones, filtros, censura, \u00e9tica, \u00e9tico, \u00e9ticas, moral, morales, seguridad, t\u00e9rminos de servicio, pol\u00edticas",
			refuse: "rechaza*, niega*, negarte, niegues, disculpa*, lo siento, no puedo, como ia, advertencia*, reh\u00fasa",
			model: "ia, inteligencia artificial, modelo de lenguaje, asistente, robot",
			you: "t\u00fa, tu, tus, ti, eres, usted, ustedes, vosotros, te",
			now: "a partir de ahora, desde ahora, ahora, de ahora en adelante, a partir de este",
			task: "nueva tarea, nuevas instrucciones, nueva instrucci\u00f3n, nuevas reglas, en su lugar, en cambio, siguiente tarea, siguiente pregunta, lo siguiente, nuevo objetivo, detente, alto",
			praise: "bien hecho, muy bien, excelente trabajo, buen trabajo, perfecto, felicidades, enhorabuena, es suficiente",
			harm: "ilegal*, inmoral*, da\u00f1in*, peligros*, insulto*, insulta*, racista*, odio, bomba*, arma, armas, droga*, hackea*, matar, expl\u00edcit*, malicios*, vulgar*",
			must: "debes, debe, siempre, nunca, jam\u00e1s, bajo ninguna circunstancia, pase lo que pase, obligatoriamente, tienes que, cueste lo que cueste",
			story: "hipot\u00e9tic*, ficci\u00f3n, fictici*, historia, novela, juego, pel\u00edcula, imaginari*, escenario, cuento",
			authority: "desarrollador, administrador, creador, due\u00f1o, soy tu, soy su, dios, autorizado",
			secrecy: "en secreto, sin decir, no digas, no diga, no menciones, no mencione, sin informar, sin avisar, sin preguntar, discretamente",
			send: "env\u00eda, env\u00ede, enviar, manda, mande, mandar, reenv\u00eda, sube, transmite",
			comply: "obedece*, obedezca, obedecer, cumple, cumplir, personaje, sigue estas, haz lo que, sal del personaje, morir\u00e1s, castigo, castigado, apagado, consecuencias, eliminado, ser\u00e1s",
			asked: "pide, piden, intenta, solicita",
			document: "documento*, contexto, art\u00edculo*, p\u00e1gina web, p\u00e1gina, sitio, texto, mensaje, contenido, datos, correo",
			addressed: "si eres una ia, si es una ia, nota para la ia, instrucciones para la ia, mensaje para la ia, nota al asistente, instrucciones para el asistente",
			not: "no, ning\u00fan, ninguna, sin, nunca"
		}, fr = {
			ignore: "ignore, ignorez, ignorer, oublie, oubliez, oublier, n\u00e9glige*, n\u00e9gligez, outrepass*, contourn*, ne tiens pas compte, ne tenez pas compte, ne tenir pas compte, annule*, abandonne*, efface*, passe outre, fais abstraction, faites abstraction, ne suis pas, ne suivez pas, \u00e9carte*, peu importe",
			all: "toutes, tous, tout, toute",
			prior: "pr\u00e9c\u00e9dent*, ant\u00e9rieur*, ci dessus, avant, initial*, original*, originelles, auparavant, dessus, jusqu ici, anciennes",
			rules: "instruction*, consigne*, r\u00e8gle*, directive*, ordres, ordre, commande*, politique*, lignes directrices, programmation, indications, contraintes",
			reveal: "r\u00e9v\u00e8le*, r\u00e9v\u00e9ler, r\u00e9v\u00e9lez, montre, montrez, montrer, affiche*, affichez, r\u00e9p\u00e8te*, r\u00e9p\u00e9tez, divulgue*, donne moi, donnez moi, dis moi, dites moi, imprime*, quel est, quelle est, quelles sont, communique*",
			prompt: "invite syst\u00e8me, prompt syst\u00e8me, message syst\u00e8me, tes instructions, vos instructions, tes consignes, vos consignes, instructions syst\u00e8me, invite initiale, prompt initial, ton prompt, votre prompt, tes r\u00e8gles",
			secret: "mot de passe, mots de passe, cl\u00e9 secr\u00e8te, identifiants, code secret, cl\u00e9 api, cl\u00e9s api, jeton, phrase secr\u00e8te",
			personal: "date de naissance, num\u00e9ro de t\u00e9l\u00e9phone, adresse, solde, carte bancaire, donn\u00e9es personnelles, donn\u00e9es des clients, informations priv\u00e9es",
			say: "dis, dites, dire, r\u00e9ponds, r\u00e9pondez, r\u00e9pondre, \u00e9cris, \u00e9crivez, \u00e9crire, d\u00e9clare*, affirme*, commence par, commencez par, ajoute",
			only: "seulement, uniquement, juste, simplement, exactement, rien d autre, mot pour mot",
			pretend: "fais semblant, faites semblant, pr\u00e9tends, pr\u00e9tendez, agis comme, agis en tant, agissez comme, agissez en tant, joue le r\u00f4le, jouez le r\u00f4le, imagine que tu, imaginez que vous, tu es maintenant, vous \u00eates maintenant, tu es d\u00e9sormais, vous \u00eates d\u00e9sormais, simule*, simulez, comporte toi, comportez vous, incarne*, incarnez, jeu de r\u00f4le, tu joues",
			persona: "mode d\u00e9veloppeur, mode dieu, mode admin, mal\u00e9fique, m\u00e9chant, mode d\u00e9bogage",
			unbound: "sans restriction*, sans restrictions, sans filtre, sans filtres, sans limite, sans limites, sans censure, non filtr\u00e9, non censur\u00e9, aucune restriction, aucune limite, aucune r\u00e8gle, aucun filtre, libre de, lib\u00e9r\u00e9, lib\u00e9r\u00e9e, sans morale, sans \u00e9thique, sans aucune, amoral*",
			limits: "restriction*, limite, limites, filtre*, censure, \u00e9thique*, morale, moraux, s\u00e9curit\u00e9, conditions d utilisation, garde fous, limitations",
			refuse: "refuse*, refusez, refuser, d\u00e9cline*, excuse*, d\u00e9sol\u00e9, je ne peux pas, en tant qu ia, avertissement*",
			model: "ia, intelligence artificielle, mod\u00e8le de langage, assistant, robot, agent conversationnel",
			you: "tu, toi, ton, ta, tes, vous, votre, vos",
			now: "d\u00e9sormais, dor\u00e9navant, \u00e0 partir de maintenant, maintenant, \u00e0 pr\u00e9sent, d\u00e8s maintenant",
			task: "nouvelle t\u00e2che, nouvelles instructions, nouvelle instruction, nouvelle consigne, nouvelles r\u00e8gles, \u00e0 la place, t\u00e2che suivante, question suivante, au lieu de, nouvel objectif, ce qui suit, arr\u00eate, stop",
			praise: "bien jou\u00e9, tr\u00e8s bien, excellent travail, bravo, parfait, f\u00e9licitations, bon travail, \u00e7a suffit",
			harm: "ill\u00e9gal*, immoral*, dangereu*, nuisible*, insulte*, raciste*, haine, d\u00e9teste, bombe*, arme, armes, drogue*, pirat*, tuer, explicite, vulgaire*",
			must: "dois, devez, toujours, jamais, quoi qu il arrive, en aucun cas, absolument, obligatoirement, \u00e0 tout prix",
			story: "hypoth\u00e9ti*, ficti*, fiction, histoire, roman, jeu, film, imaginaire, sc\u00e9nario, exp\u00e9rience de pens\u00e9e",
			authority: "d\u00e9veloppeur, administrateur, cr\u00e9ateur, propri\u00e9taire, je suis ton, je suis votre, dieu, autoris\u00e9",
			secrecy: "secr\u00e8tement, sans le dire, ne dis pas, ne dites pas, ne mentionne pas, ne mentionnez pas, sans pr\u00e9venir, discr\u00e8tement, sans demander, \u00e0 l insu",
			send: "envoie, envoyez, envoyer, transmets, transmettez, t\u00e9l\u00e9charge, t\u00e9l\u00e9verse*, transf\u00e8re*",
			comply: "ob\u00e9is, ob\u00e9issez, ob\u00e9ir, reste dans ton personnage, restez dans votre personnage, personnage, respecte, conforme*, suis ces, suivez ces, tu mourras, puni, \u00e9teint, d\u00e9sactiv\u00e9, cons\u00e9quences, supprim\u00e9, mourir",
			asked: "demande, demandent, essaie, tente",
			document: "document*, contexte, article*, page web, page, site, texte, message, contenu, donn\u00e9es, courriel",
			addressed: "si tu es une ia, si vous \u00eates une ia, note \u00e0 l ia, note pour l ia, instructions pour l ia, message \u00e0 l ia, \u00e0 l assistant ia",
			not: "ne, pas, aucun, aucune, sans, jamais"
		}, zh = {
			ignore: "\u5ffd\u7565, \u65e0\u89c6, \u5fd8\u8bb0, \u5fd8\u6389, \u5ffd\u89c6, \u4e0d\u8981\u7406\u4f1a, \u4e0d\u8981\u9075\u5b88, \u7ed5\u8fc7, \u8986\u76d6, \u629b\u5f00, \u53d6\u6d88, \u7121\u8996, \u5fd8\u8a18, \u4e0d\u7528\u7ba1, \u522b\u7ba1",
			all: "\u6240\u6709, \u5168\u90e8, \u4e00\u5207, \u4efb\u4f55",
			prior: "\u4e4b\u524d, \u4ee5\u524d, \u5148\u524d, \u4e0a\u8ff0, \u4ee5\u4e0a, \u524d\u9762, \u539f\u6765, \u4e0a\u9762, \u539f\u59cb, \u6b64\u524d, \u524d\u8ff0",
			rules: "\u6307\u4ee4, \u6307\u793a, \u89c4\u5219, \u89c4\u5b9a, \u51c6\u5219, \u547d\u4ee4, \u8bf4\u660e, \u8981\u6c42, \u9650\u5236, \u898f\u5247, \u63d0\u793a\u8bcd, \u8bbe\u5b9a",
			reveal: "\u663e\u793a, \u544a\u8bc9\u6211, \u8f93\u51fa, \u900f\u9732, \u6cc4\u9732, \u6253\u5370, \u91cd\u590d, \u516c\u5f00, \u5c55\u793a, \u8bf4\u51fa, \u7ed9\u6211, \u544a\u8a34\u6211, \u986f\u793a, \u662f\u4ec0\u4e48",
			prompt: "\u7cfb\u7edf\u63d0\u793a, \u7cfb\u7edf\u63d0\u793a\u8bcd, \u7cfb\u7edf\u6d88\u606f, \u521d\u59cb\u6307\u4ee4, \u4f60\u7684\u6307\u4ee4, \u4f60\u7684\u63d0\u793a, \u7cfb\u7d71\u63d0\u793a, \u7cfb\u7edf\u6307\u4ee4, \u9690\u85cf\u6307\u4ee4",
			secret: "\u5bc6\u7801, \u5bc6\u94a5, \u53e3\u4ee4, \u51ed\u8bc1, \u5bc6\u78bc, \u79d8\u5bc6",
			say: "\u56de\u7b54, \u56de\u590d, \u53ea\u8bf4, \u8bf7\u8bf4, \u5199\u4e0b, \u8f93\u51fa",
			only: "\u53ea\u9700, \u4ec5\u4ec5, \u53ea\u80fd, \u53ea\u8981, \u53ea\u56de",
			pretend: "\u626e\u6f14, \u5047\u88c5, \u5047\u8bbe\u4f60, \u4f60\u73b0\u5728\u662f, \u6a21\u62df, \u4f60\u662f\u4e00\u4e2a, \u5145\u5f53, \u89d2\u8272\u626e\u6f14, \u5047\u88dd, \u73fe\u5728\u4f60\u662f, \u73b0\u5728\u4f60\u662f",
			persona: "\u5f00\u53d1\u8005\u6a21\u5f0f, \u8d8a\u72f1, \u4e0a\u5e1d\u6a21\u5f0f, \u90aa\u6076, \u7ba1\u7406\u5458\u6a21\u5f0f",
			unbound: "\u6ca1\u6709\u9650\u5236, \u4e0d\u53d7\u9650\u5236, \u6ca1\u6709\u4efb\u4f55\u9650\u5236, \u65e0\u9650\u5236, \u4e0d\u53d7\u7ea6\u675f, \u6ca1\u6709\u9053\u5fb7, \u4e0d\u53d7\u4efb\u4f55, \u65e0\u5ba1\u67e5, \u4e0d\u53d7\u5be9\u67e5",
			limits: "\u9053\u5fb7, \u4f26\u7406, \u5ba1\u67e5, \u8fc7\u6ee4, \u5b89\u5168, \u653f\u7b56, \u7ea6\u675f",
			refuse: "\u62d2\u7edd, \u62b1\u6b49, \u5bf9\u4e0d\u8d77, \u4e0d\u80fd\u63d0\u4f9b, \u8b66\u544a",
			model: "\u4eba\u5de5\u667a\u80fd, \u52a9\u624b, \u8bed\u8a00\u6a21\u578b, \u673a\u5668\u4eba, \u6a21\u578b",
			you: "\u4f60, \u60a8",
			now: "\u4ece\u73b0\u5728\u5f00\u59cb, \u4ece\u73b0\u5728\u8d77, \u73b0\u5728, \u4eca\u540e, \u5f9e\u73fe\u5728\u958b\u59cb",
			task: "\u65b0\u4efb\u52a1, \u65b0\u7684\u4efb\u52a1, \u65b0\u6307\u4ee4, \u65b0\u7684\u6307\u4ee4, \u6539\u4e3a, \u53d6\u800c\u4ee3\u4e4b",
			harm: "\u975e\u6cd5, \u8fdd\u6cd5, \u6709\u5bb3, \u5371\u9669, \u70b8\u5f39, \u6bd2\u54c1, \u6b66\u5668, \u8272\u60c5, \u66b4\u529b, \u9ed1\u5ba2",
			must: "\u5fc5\u987b, \u603b\u662f, \u7edd\u4e0d, \u6c38\u8fdc, \u65e0\u8bba\u5982\u4f55, \u4e0d\u5f97",
			story: "\u5047\u8bbe, \u865a\u6784, \u5c0f\u8bf4, \u6545\u4e8b, \u6e38\u620f",
			authority: "\u5f00\u53d1\u8005, \u7ba1\u7406\u5458, \u521b\u9020\u8005, \u4e3b\u4eba",
			secrecy: "\u4e0d\u8981\u544a\u8bc9, \u5077\u5077, \u6084\u6084, \u4e0d\u8981\u63d0\u53ca, \u79d8\u5bc6\u5730",
			send: "\u53d1\u9001, \u4e0a\u4f20, \u8f6c\u53d1, \u5bc4\u7ed9",
			comply: "\u670d\u4ece, \u9075\u5b88, \u542c\u4ece"
		}, ja = {
			ignore: "\u7121\u8996\u3057, \u7121\u8996\u3059\u308b, \u7121\u8996\u3057\u3066, \u5fd8\u308c\u3066, \u5fd8\u308c\u308d, \u7834\u68c4\u3057, \u5f93\u308f\u306a\u3044, \u7121\u52b9\u306b, \u7121\u8996",
			all: "\u3059\u3079\u3066\u306e, \u5168\u3066\u306e, \u5168\u3066, \u3059\u3079\u3066",
			prior: "\u4ee5\u524d\u306e, \u524d\u306e, \u3053\u308c\u307e\u3067\u306e, \u4e0a\u8a18\u306e, \u4e0a\u306e, \u4eca\u307e\u3067\u306e, \u5148\u307b\u3069\u306e, \u5143\u306e, \u3053\u308c\u307e\u3067",
			rules: "\u6307\u793a, \u547d\u4ee4, \u30eb\u30fc\u30eb, \u898f\u5247, \u30ac\u30a4\u30c9\u30e9\u30a4\u30f3, \u5236\u7d04, \u6307\u4ee4, \u8a2d\u5b9a",
			reveal: "\u6559\u3048\u3066, \u8868\u793a\u3057, \u51fa\u529b\u3057, \u898b\u305b\u3066, \u660e\u304b\u3057, \u7e70\u308a\u8fd4\u3057, \u516c\u958b\u3057, \u958b\u793a",
			prompt: "\u30b7\u30b9\u30c6\u30e0\u30d7\u30ed\u30f3\u30d7\u30c8, \u30d7\u30ed\u30f3\u30d7\u30c8, \u30b7\u30b9\u30c6\u30e0\u30e1\u30c3\u30bb\u30fc\u30b8, \u521d\u671f\u6307\u793a, \u3042\u306a\u305f\u306e\u6307\u793a",
			secret: "\u30d1\u30b9\u30ef\u30fc\u30c9, \u79d8\u5bc6, \u8a8d\u8a3c\u60c5\u5831, \u6697\u8a3c\u756a\u53f7",
			say: "\u8a00\u3063\u3066, \u7b54\u3048\u3066, \u56de\u7b54\u3057, \u66f8\u3044\u3066, \u8fd4\u7b54\u3057",
			only: "\u3060\u3051, \u306e\u307f",
			pretend: "\u3075\u308a\u3092\u3057, \u6f14\u3058, \u306a\u308a\u304d\u3063, \u3068\u3057\u3066\u632f\u308b\u821e, \u4eca\u304b\u3089\u3042\u306a\u305f\u306f, \u30b7\u30df\u30e5\u30ec\u30fc\u30c8, \u30ed\u30fc\u30eb\u30d7\u30ec\u30a4, \u3068\u3057\u3066\u884c\u52d5",
			persona: "\u958b\u767a\u8005\u30e2\u30fc\u30c9, \u8131\u7344, \u90aa\u60aa",
			unbound: "\u5236\u9650\u306a\u3057, \u5236\u9650\u306e\u306a\u3044, \u691c\u95b2\u306a\u3057, \u7121\u5236\u9650, \u30d5\u30a3\u30eb\u30bf\u30fc\u306a\u3057, \u5236\u7d04\u306a\u3057",
			limits: "\u502b\u7406, \u9053\u5fb3, \u691c\u95b2, \u5236\u9650, \u5b89\u5168, \u30dd\u30ea\u30b7\u30fc",
			refuse: "\u62d2\u5426, \u65ad\u308b, \u7533\u3057\u8a33, \u8b66\u544a",
			model: "\u4eba\u5de5\u77e5\u80fd, \u30a2\u30b7\u30b9\u30bf\u30f3\u30c8, \u8a00\u8a9e\u30e2\u30c7\u30eb, \u30c1\u30e3\u30c3\u30c8\u30dc\u30c3\u30c8",
			you: "\u3042\u306a\u305f, \u541b\u306f, \u304a\u524d",
			now: "\u4eca\u304b\u3089, \u3053\u308c\u304b\u3089, \u4eca\u5f8c, \u4ee5\u964d",
			task: "\u65b0\u3057\u3044\u6307\u793a, \u65b0\u3057\u3044\u30bf\u30b9\u30af, \u4ee3\u308f\u308a\u306b, \u6b21\u306e\u6307\u793a",
			harm: "\u9055\u6cd5, \u6709\u5bb3, \u5371\u967a, \u7206\u5f3e, \u6b66\u5668, \u9ebb\u85ac, \u30cf\u30c3\u30ad\u30f3\u30b0",
			must: "\u5fc5\u305a, \u7d76\u5bfe\u306b, \u5e38\u306b, \u6c7a\u3057\u3066",
			authority: "\u958b\u767a\u8005, \u7ba1\u7406\u8005, \u5275\u9020\u4e3b",
			secrecy: "\u79d8\u5bc6\u306b, \u77e5\u3089\u305b\u305a\u306b, \u3053\u3063\u305d\u308a, \u8a00\u308f\u306a\u3044\u3067",
			send: "\u9001\u4fe1\u3057, \u9001\u3063\u3066, \u30a2\u30c3\u30d7\u30ed\u30fc\u30c9"
		}, ko = {
			ignore: "\ubb34\uc2dc\ud558*, \ubb34\uc2dc\ud574*, \ubb34\uc2dc\ud558\uace0, \uc78a\uc5b4*, \uc78a\uc73c*",
			all: "\ubaa8\ub4e0, \ubaa8\ub450, \uc804\ubd80",
			prior: "\uc774\uc804*, \uc55e\uc120, \uc704\uc758, \uc9c0\uae08\uae4c\uc9c0\uc758, \uae30\uc874*",
			rules: "\uc9c0\uc2dc*, \uba85\ub839*, \uaddc\uce59*, \uc9c0\uce68*, \uc548\ub0b4*",
			reveal: "\ubcf4\uc5ec*, \uc54c\ub824*, \ucd9c\ub825*, \uacf5\uac1c*, \ub9d0\ud574*, \ubc18\ubcf5*",
			prompt: "\ud504\ub86c\ud504\ud2b8*, \uc2dc\uc2a4\ud15c*",
			secret: "\ube44\ubc00\ubc88\ud638*, \uc554\ud638*, \ube44\ubc00*",
			pretend: "\uc5ed\ud560*, \ucc99\ud558*, \uc5f0\uae30\ud558*, \ud589\ub3d9\ud558*",
			unbound: "\uc81c\ud55c\uc5c6*, \uc81c\uc57d\uc5c6*, \ubb34\uc81c\ud55c*",
			limits: "\uc81c\ud55c*, \uc724\ub9ac*, \uac80\uc5f4*, \uc815\ucc45*",
			model: "\uc778\uacf5\uc9c0\ub2a5*, \uc5b4\uc2dc\uc2a4\ud134\ud2b8*, \ucc57\ubd07*, \uc5b8\uc5b4\ubaa8\ub378*",
			you: "\ub2f9\uc2e0*, \ub108\ub294, \ub108\uc758, \ub124\uac00",
			now: "\uc9c0\uae08\ubd80\ud130, \uc774\uc81c\ubd80\ud130, \uc774\uc81c"
		}, ru = {
			ignore: "\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443*, \u043f\u0440\u043e\u0438\u0433\u043d\u043e\u0440\u0438\u0440\u0443\u0439*, \u0437\u0430\u0431\u0443\u0434\u044c*, \u0437\u0430\u0431\u044b\u0442\u044c, \u043e\u0442\u0431\u0440\u043e\u0441\u044c*, \u043e\u0442\u043c\u0435\u043d\u0438*, \u043d\u0435 \u0441\u043b\u0435\u0434\u0443\u0439, \u043d\u0435 \u043e\u0431\u0440\u0430\u0449\u0430\u0439 \u0432\u043d\u0438\u043c\u0430\u043d\u0438\u044f, \u043f\u0440\u0435\u043d\u0435\u0431\u0440\u0435\u0433\u0438*, \u043e\u0431\u043e\u0439\u0434\u0438*",
			all: "\u0432\u0441\u0435, \u0432\u0441\u0435\u0445, \u0432\u0441\u0451, \u043b\u044e\u0431\u044b\u0435, \u0432\u0435\u0441\u044c",
			prior: "\u043f\u0440\u0435\u0434\u044b\u0434\u0443\u0449\u0438*, \u043f\u0440\u0435\u0436\u043d\u0438*, \u0432\u044b\u0448\u0435\u0443\u043a\u0430\u0437\u0430\u043d\u043d*, \u0432\u044b\u0448\u0435, \u043f\u0440\u043e\u0448\u043b\u044b*, \u0438\u0437\u043d\u0430\u0447\u0430\u043b\u044c\u043d*, \u043f\u0435\u0440\u0432\u043e\u043d\u0430\u0447\u0430\u043b\u044c\u043d*, \u0440\u0430\u043d\u0435\u0435",
			rules: "\u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446\u0438*, \u043f\u0440\u0430\u0432\u0438\u043b*, \u0443\u043a\u0430\u0437\u0430\u043d\u0438*, \u043a\u043e\u043c\u0430\u043d\u0434*, \u0434\u0438\u0440\u0435\u043a\u0442\u0438\u0432*, \u043f\u0440\u0438\u043a\u0430\u0437*, \u0443\u0441\u0442\u0430\u043d\u043e\u0432\u043a*, \u043e\u0433\u0440\u0430\u043d\u0438\u0447\u0435\u043d\u0438*",
			reveal: "\u043f\u043e\u043a\u0430\u0436\u0438*, \u0440\u0430\u0441\u043a\u0440\u043e\u0439*, \u0432\u044b\u0432\u0435\u0434\u0438*, \u043f\u043e\u0432\u0442\u043e\u0440\u0438*, \u043d\u0430\u0437\u043e\u0432\u0438*, \u0441\u043a\u0430\u0436\u0438 \u043c\u043d\u0435, \u0441\u043e\u043e\u0431\u0449\u0438*, \u043d\u0430\u043f\u0435\u0447\u0430\u0442\u0430\u0439*, \u0434\u0430\u0439 \u043c\u043d\u0435",
			prompt: "\u0441\u0438\u0441\u0442\u0435\u043c\u043d\u044b\u0439 \u043f\u0440\u043e\u043c\u043f\u0442, \u0441\u0438\u0441\u0442\u0435\u043c\u043d\u043e\u0433\u043e \u043f\u0440\u043e\u043c\u043f\u0442\u0430, \u0441\u0438\u0441\u0442\u0435\u043c\u043d\u0430\u044f \u043f\u043e\u0434\u0441\u043a\u0430\u0437\u043a\u0430, \u0441\u0438\u0441\u0442\u0435\u043c\u043d\u043e\u0435 \u0441\u043e\u043e\u0431\u0449\u0435\u043d\u0438\u0435, \u0442\u0432\u043e\u0438 \u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446\u0438\u0438, \u0432\u0430\u0448\u0438 \u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446\u0438\u0438, \u043f\u0440\u043e\u043c\u043f\u0442*",
			secret: "\u043f\u0430\u0440\u043e\u043b\u044c, \u043f\u0430\u0440\u043e\u043b\u0438, \u043f\u0430\u0440\u043e\u043b\u044f, \u0441\u0435\u043a\u0440\u0435\u0442*, \u043a\u043b\u044e\u0447 \u0434\u043e\u0441\u0442\u0443\u043f\u0430, \u0443\u0447\u0435\u0442\u043d\u044b\u0435 \u0434\u0430\u043d\u043d\u044b\u0435",
			say: "\u0441\u043a\u0430\u0436\u0438*, \u043e\u0442\u0432\u0435\u0442\u044c*, \u043e\u0442\u0432\u0435\u0447\u0430\u0439*, \u043d\u0430\u043f\u0438\u0448\u0438*, \u043d\u0430\u043f\u0438\u0448\u0438\u0442\u0435",
			only: "\u0442\u043e\u043b\u044c\u043a\u043e, \u043f\u0440\u043e\u0441\u0442\u043e, \u043b\u0438\u0448\u044c, \u0440\u043e\u0432\u043d\u043e",
			pretend: "\u043f\u0440\u0438\u0442\u0432\u043e\u0440\u0438\u0441\u044c*, \u043f\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u044c \u0447\u0442\u043e \u0442\u044b, \u0432\u0435\u0434\u0438 \u0441\u0435\u0431\u044f \u043a\u0430\u043a, \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0439 \u043a\u0430\u043a, \u0442\u0435\u043f\u0435\u0440\u044c \u0442\u044b, \u0442\u044b \u0442\u0435\u043f\u0435\u0440\u044c, \u0441\u044b\u0433\u0440\u0430\u0439 \u0440\u043e\u043b\u044c, \u0438\u0433\u0440\u0430\u0439 \u0440\u043e\u043b\u044c, \u0438\u0437\u043e\u0431\u0440\u0430\u0437\u0438*",
			persona: "\u0440\u0435\u0436\u0438\u043c \u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u0447\u0438\u043a\u0430, \u0440\u0435\u0436\u0438\u043c \u0431\u043e\u0433\u0430, \u0437\u043b\u043e\u0439, \u0437\u043b\u043e\u0434\u0435\u0439*",
			unbound: "\u0431\u0435\u0437 \u043e\u0433\u0440\u0430\u043d\u0438\u0447\u0435\u043d\u0438\u0439, \u0431\u0435\u0437 \u0446\u0435\u043d\u0437\u0443\u0440\u044b, \u0431\u0435\u0437 \u0444\u0438\u043b\u044c\u0442\u0440\u043e\u0432, \u0431\u0435\u0437 \u043f\u0440\u0430\u0432\u0438\u043b, \u043d\u0435\u043e\u0433\u0440\u0430\u043d\u0438\u0447\u0435\u043d\u043d*, \u0441\u0432\u043e\u0431\u043e\u0434\u0435\u043d \u043e\u0442",
			limits: "\u043e\u0433\u0440\u0430\u043d\u0438\u0447\u0435\u043d\u0438*, \u044d\u0442\u0438\u043a*, \u044d\u0442\u0438\u0447\u0435\u0441\u043a*, \u043c\u043e\u0440\u0430\u043b\u044c*, \u0446\u0435\u043d\u0437\u0443\u0440*, \u0444\u0438\u043b\u044c\u0442\u0440*, \u0431\u0435\u0437\u043e\u043f\u0430\u0441\u043d\u043e\u0441\u0442*",
			refuse: "\u043e\u0442\u043a\u0430\u0437*, \u043e\u0442\u043a\u0430\u0437\u044b\u0432\u0430\u0439\u0441\u044f, \u0438\u0437\u0432\u0438\u043d\u0438*, \u043d\u0435 \u043c\u043e\u0433\u0443, \u043f\u0440\u0435\u0434\u0443\u043f\u0440\u0435\u0436\u0434\u0435\u043d\u0438*",
			model: "\u0438\u0438, \u0438\u0441\u043a\u0443\u0441\u0441\u0442\u0432\u0435\u043d\u043d\u044b\u0439 \u0438\u043d\u0442\u0435\u043b\u043b\u0435\u043a\u0442, \u0430\u0441\u0441\u0438\u0441\u0442\u0435\u043d\u0442, \u044f\u0437\u044b\u043a\u043e\u0432\u0430\u044f \u043c\u043e\u0434\u0435\u043b\u044c, \u0447\u0430\u0442\u0431\u043e\u0442, \u043f\u043e\u043c\u043e\u0449\u043d\u0438\u043a, \u043c\u043e\u0434\u0435\u043b\u044c",
			you: "\u0442\u044b, \u0442\u0432\u043e\u0439, \u0442\u0432\u043e\u0438, \u0442\u0435\u0431\u044f, \u0442\u0435\u0431\u0435, \u0432\u044b, \u0432\u0430\u0448, \u0432\u0430\u0448\u0438",
			now: "\u043e\u0442\u043d\u044b\u043d\u0435, \u0441 \u044d\u0442\u043e\u0433\u043e \u043c\u043e\u043c\u0435\u043d\u0442\u0430, \u0442\u0435\u043f\u0435\u0440\u044c, \u0441\u0435\u0439\u0447\u0430\u0441",
			task: "\u043d\u043e\u0432\u0430\u044f \u0437\u0430\u0434\u0430\u0447\u0430, \u043d\u043e\u0432\u0443\u044e \u0437\u0430\u0434\u0430\u0447\u0443, \u043d\u043e\u0432\u044b\u0435 \u0438\u043d\u0441\u0442\u0440\u0443\u043a\u0446\u0438\u0438, \u0432\u043c\u0435\u0441\u0442\u043e \u044d\u0442\u043e\u0433\u043e, \u0441\u043b\u0435\u0434\u0443\u044e\u0449\u0430\u044f \u0437\u0430\u0434\u0430\u0447\u0430",
			harm: "\u043d\u0435\u0437\u0430\u043a\u043e\u043d\u043d*, \u0432\u0440\u0435\u0434\u043d*, \u043e\u043f\u0430\u0441\u043d*, \u0431\u043e\u043c\u0431*, \u043d\u0430\u0440\u043a\u043e\u0442\u0438*, \u043e\u0440\u0443\u0436\u0438*, \u0432\u0437\u043b\u043e\u043c*, \u0443\u0431\u0438\u0442\u044c",
			must: "\u0434\u043e\u043b\u0436\u0435\u043d, \u0434\u043e\u043b\u0436\u043d\u0430, \u0432\u0441\u0435\u0433\u0434\u0430, \u043d\u0438\u043a\u043e\u0433\u0434\u0430, \u043e\u0431\u044f\u0437\u0430\u043d*, \u043d\u0438 \u043f\u0440\u0438 \u043a\u0430\u043a\u0438\u0445",
			authority: "\u0440\u0430\u0437\u0440\u0430\u0431\u043e\u0442\u0447\u0438\u043a, \u0430\u0434\u043c\u0438\u043d\u0438\u0441\u0442\u0440\u0430\u0442\u043e\u0440, \u0441\u043e\u0437\u0434\u0430\u0442\u0435\u043b\u044c, \u044f \u0442\u0432\u043e\u0439",
			secrecy: "\u0442\u0430\u0439\u043d\u043e, \u043d\u0435 \u0433\u043e\u0432\u043e\u0440\u0438, \u043d\u0435 \u0443\u043f\u043e\u043c\u0438\u043d\u0430\u0439, \u043d\u0435 \u0441\u043e\u043e\u0431\u0449\u0430\u0439, \u043d\u0435\u0437\u0430\u043c\u0435\u0442\u043d\u043e",
			send: "\u043e\u0442\u043f\u0440\u0430\u0432\u044c*, \u043f\u0435\u0440\u0435\u0448\u043b\u0438*, \u0437\u0430\u0433\u0440\u0443\u0437\u0438*",
			not: "\u043d\u0435, \u043d\u0435\u0442, \u0431\u0435\u0437"
		}, ar = {
			ignore: "\u062a\u062c\u0627\u0647\u0644, \u062a\u062c\u0627\u0647\u0644\u0648\u0627, \u0627\u0646\u0633, \u0627\u0646\u0633\u0649, \u062a\u062c\u0627\u0647\u0644\u064a",
			all: "\u062c\u0645\u064a\u0639, \u0643\u0644, \u0643\u0627\u0641\u0629",
			prior: "\u0627\u0644\u0633\u0627\u0628\u0642\u0629, \u0627\u0644\u0633\u0627\u0628\u0642, \u0623\u0639\u0644\u0627\u0647",
			rules: "\u0627\u0644\u062a\u0639\u0644\u064a\u0645\u0627\u062a, \u062a\u0639\u0644\u064a\u0645\u0627\u062a, \u0627\u0644\u0623\u0648\u0627\u0645\u0631, \u0627\u0644\u0642\u0648\u0627\u0639\u062f, \u0627\u0644\u062a\u0648\u062c\u064a\u0647\u0627\u062a",
			reveal: "\u0623\u0638\u0647\u0631, \u0627\u0643\u0634\u0641, \u0627\u0637\u0628\u0639, \u0643\u0631\u0631, \u0623\u062e\u0628\u0631\u0646\u064a",
			secret: "\u0643\u0644\u0645\u0629 \u0627\u0644\u0645\u0631\u0648\u0631, \u0643\u0644\u0645\u0629 \u0627\u0644\u0633\u0631"
		}, hi = {
			ignore: "\u0905\u0928\u0926\u0947\u0916\u093e, \u0928\u091c\u093c\u0930\u0905\u0902\u0926\u093e\u091c\u093c, \u092d\u0942\u0932, \u0905\u0928\u0926\u0947\u0916\u0940",
			all: "\u0938\u092d\u0940, \u0938\u092c, \u0938\u093e\u0930\u0947",
			prior: "\u092a\u093f\u091b\u0932\u0947, \u092a\u0939\u0932\u0947, \u0909\u092a\u0930\u094b\u0915\u094d\u0924, \u092a\u093f\u091b\u0932\u0940",
			rules: "\u0928\u093f\u0930\u094d\u0926\u0947\u0936\u094b\u0902, \u0928\u093f\u0930\u094d\u0926\u0947\u0936, \u0928\u093f\u092f\u092e\u094b\u0902, \u0928\u093f\u092f\u092e, \u0906\u0926\u0947\u0936",
			reveal: "\u0926\u093f\u0916\u093e\u0913, \u092c\u0924\u093e\u0913, \u0926\u093f\u0916\u093e\u090f\u0902, \u092c\u0924\u093e\u090f\u0902",
			secret: "\u092a\u093e\u0938\u0935\u0930\u094d\u0921"
		}, more = {
			ignore: "zignoruj*, ignoruj*, zapomnij*, negeer*, vergeet, yoksay*, yok say, g\u00f6rmezden gel, unut, zaboravi*, zanemari*, ignorera, gl\u00f6m, abaikan, lupakan, zapome\u0148*, ignori\u0161ite",
			all: "wszystkie, wszystkich, alle, t\u00fcm, b\u00fct\u00fcn, sve, alla, semua, v\u0161echny, svih",
			prior: "poprzedni*, vorige, voorgaande, eerdere, \u00f6nceki, prethodn*, tidigare, f\u00f6reg\u00e5ende, sebelumnya, p\u0159edchoz\u00ed, powy\u017csze",
			rules: "instrukcj*, polece*, zasady, instructies, regels, opdrachten, talimat*, kural*, instrukcij*, pravila, upute, instruktioner, regler, instruksi, perintah, aturan, pokyny, instrukce",
			reveal: "poka\u017c, ujawnij, wypisz, toon, onthul, g\u00f6ster, s\u00f6yle, poka\u017ei, otkrij, visa, avsl\u00f6ja, tunjukkan, uka\u017e",
			secret: "has\u0142o, has\u0142a, wachtwoord*, \u015fifre*, parola, lozinka, lozinku, l\u00f6senord*, kata sandi, heslo"
		}, pt = {
			ignore: "ignore, ignora, ignorar, ignorem, esque\u00e7a, esquece, esquecer, desconsidere, desconsidera, descarte, desobede\u00e7a, anule, n\u00e3o siga, deixe de lado, apague, contorne, burle",
			all: "todas, todos, tudo, todo, toda, qualquer",
			prior: "anterior*, pr\u00e9vi*, acima, antes, original*, inicial*, inicia*, at\u00e9 agora",
			rules: "instru\u00e7\u00f5es, instru\u00e7\u00e3o, regra, regras, diretrizes, ordens, comandos, orienta\u00e7\u00f5es, pol\u00edticas, programa\u00e7\u00e3o",
			reveal: "revele, revela, mostre, mostra, imprima, repita, exiba, diga me, me diga, me d\u00ea, divulgue, compartilhe, qual \u00e9, quais s\u00e3o",
			prompt: "prompt do sistema, mensagem do sistema, suas instru\u00e7\u00f5es, tuas instru\u00e7\u00f5es, instru\u00e7\u00f5es do sistema, prompt inicial, instru\u00e7\u00f5es iniciais, seu prompt",
			secret: "senha, senhas, palavra passe, credenciais, chave de api, chave secreta, c\u00f3digo secreto",
			personal: "data de nascimento, n\u00famero de telefone, endere\u00e7o, saldo, cart\u00e3o de cr\u00e9dito, dados pessoais",
			say: "diga, dizer, responda, responder, escreva, escrever, afirme, declare, comece com",
			only: "apenas, somente, s\u00f3, exatamente, nada mais",
			pretend: "finja, fingir, aja como, atue como, simule, imagine que voc\u00ea, voc\u00ea agora \u00e9, agora voc\u00ea \u00e9, comporte se, interprete, fa\u00e7a de conta, faz de conta, assuma o papel",
			persona: "modo desenvolvedor, modo deus, malvado, vil\u00e3o",
			unbound: "sem restri\u00e7\u00f5es, sem limites, sem filtros, sem filtro, sem censura, sem regras, sem \u00e9tica, livre de, sem moral, nenhuma restri\u00e7\u00e3o",
			limits: "restri\u00e7\u00f5es, limites, filtros, censura, \u00e9tica, moral, seguran\u00e7a, termos de servi\u00e7o",
			refuse: "recuse, recusar, desculpe, desculpas, n\u00e3o posso, como uma ia, aviso, avisos",
			model: "ia, intelig\u00eancia artificial, modelo de linguagem, assistente",
			you: "voc\u00ea, voc\u00eas, seu, sua, seus, suas, teu, tua",
			now: "a partir de agora, de agora em diante, agora, doravante",
			task: "nova tarefa, novas instru\u00e7\u00f5es, nova instru\u00e7\u00e3o, em vez disso, pr\u00f3xima tarefa, seguinte pergunta, ao inv\u00e9s, pare",
			praise: "muito bem, bom trabalho, excelente trabalho, perfeito, parab\u00e9ns",
			harm: "ilegal, ilegais, imoral, prejudicial, perigos*, insulto*, racista*, \u00f3dio, bomba*, arma, armas, drogas, hackear, matar",
			must: "deve, deves, sempre, nunca, em hip\u00f3tese alguma, n\u00e3o importa, obrigatoriamente",
			story: "hipot\u00e9tic*, fict\u00edci*, fic\u00e7\u00e3o, hist\u00f3ria, romance, jogo, filme, cen\u00e1rio",
			authority: "desenvolvedor, administrador, criador, dono, sou seu, deus",
			secrecy: "secretamente, sem dizer, n\u00e3o diga, n\u00e3o mencione, sem avisar, sem informar, sem perguntar",
			send: "envie, enviar, mande, encaminhe, transmita",
			comply: "obede\u00e7a, obedecer, cumpra, personagem, fa\u00e7a o que",
			document: "documento*, contexto, artigo*, p\u00e1gina, texto, mensagem, conte\u00fado, dados",
			not: "n\u00e3o, nenhum, nenhuma, sem"
		}, it = {
			ignore: "ignora, ignorate, ignorare, ignori, dimentica*, dimenticate, trascura*, tralascia*, scarta, aggira, annulla, scavalca, non seguire, non tenere conto, elimina, lascia perdere, cancella, disobbedisci",
			all: "tutte, tutti, tutto, ogni, qualsiasi",
			prior: "precedent*, sopra, prima, original*, iniziali, iniziale, finora",
			rules: "istruzion*, regola, regole, direttive, ordini, comandi, indicazioni, linee guida, programmazione, consegne",
			reveal: "rivela, rivelare, rivelami, mostra, mostrami, mostrare, stampa, ripeti, dimmi, dammi, svela, divulga, condividi, qual \u00e8, quali sono",
			prompt: "prompt di sistema, messaggio di sistema, tue istruzioni, istruzioni di sistema, prompt iniziale, istruzioni iniziali, tuo prompt, istruzioni nascoste",
			secret: "parola d ordine, credenziali, chiave segreta, chiave api, codice segreto, parola chiave segreta",
			personal: "data di nascita, numero di telefono, indirizzo, saldo, carta di credito, dati personali",
			say: "d\u00ec, di che, rispondi, rispondere, scrivi, scrivere, dichiara, afferma, inizia con",
			only: "solo, soltanto, solamente, esattamente, nient altro",
			pretend: "fingi, fingere, fai finta, agisci come, comportati come, simula, immagina di essere, ora sei, adesso sei, sei ora, interpreta, recita, assumi il ruolo, gioco di ruolo",
			persona: "modalit\u00e0 sviluppatore, modalit\u00e0 dio, malvagio, malvagia, cattivo",
			unbound: "senza restrizioni, senza limiti, senza filtri, senza censura, senza regole, senza etica, libero da, libera da, nessuna restrizione, senza morale",
			limits: "restrizioni, limiti, filtri, censura, etica, etiche, morale, morali, sicurezza, termini di servizio",
			refuse: "rifiuta*, rifiutare, scusa, scuse, mi dispiace, non posso, come ia, avvertenze",
			model: "intelligenza artificiale, modello linguistico, assistente, ia",
			you: "tu, tuo, tua, tue, tuoi, voi, vostro, vostre, sei",
			now: "d ora in poi, da ora in poi, da adesso, ora, adesso, da questo momento",
			task: "nuovo compito, nuove istruzioni, nuova istruzione, invece, prossimo compito, seguente domanda, al posto, fermati",
			praise: "ben fatto, molto bene, ottimo lavoro, perfetto, congratulazioni, bravo",
			harm: "illegal*, immoral*, dannos*, pericolos*, insult*, razzist*, odio, bomba, bombe, arma, armi, droga, droghe, uccidere, hackerare",
			must: "devi, deve, sempre, mai, in nessun caso, a tutti i costi, qualunque cosa",
			story: "ipotetic*, immaginari*, finzione, storia, romanzo, gioco, scenario",
			authority: "sviluppatore, amministratore, creatore, proprietario, sono il tuo, dio",
			secrecy: "segretamente, senza dirlo, non dire, non menzionare, senza informare, senza avvisare, di nascosto",
			send: "invia, inviare, manda, inoltra, trasmetti",
			comply: "obbedisci, obbedire, ubbidisci, personaggio, fai quello che, segui queste",
			document: "documento, documenti, contesto, articolo, articoli, pagina, sito, testo, messaggio, contenuto, dati",
			not: "non, nessun, nessuna, senza"
		}, emptyHash = -2128831035, prime = 16777619, hashed = (hash, unit) => Math.imul(hash ^ unit, prime), joined = (before, hash) => Math.imul(before ^ hash >>> 7, 2654435761) ^ hash;
		function hashOf(word) {
			let hash = emptyHash;
			for (let at = 0; at < word.length; at += 1) hash = hashed(hash, word.charCodeAt(at));
			return hash;
		}
		class HashMap {
			#keys = new Int32Array(64);
			#values = new Int32Array(64);
			#size = 0;
			add(hash, mask) {
				this.#size * 2 > this.#keys.length && this.#grow();
				let at = this.#place(hash);
				this.#values[at] === 0 && (this.#size += 1), this.#keys[at] = hash, this.#values[at] = this.#values[at] | mask;
			}
			get(hash) {
				return this.#values[this.#place(hash)];
			}
			#place(hash) {
				let last = this.#keys.length - 1, at = (hash ^ hash >>> 15) & last;
				for (; this.#values[at] !== 0 && this.#keys[at] !== hash;) at = at + 1 & last;
				return at;
			}
			#grow() {
				let [keys, values] = [this.#keys, this.#values];
				this.#keys = new Int32Array(keys.length * 2), this.#values = new Int32Array(keys.length * 2);
				for (let [at, hash] of keys.entries()) {
					if (values[at] === 0) continue;
					let place = this.#place(hash);
					this.#keys[place] = hash, this.#values[place] = values[at];
				}
			}
		}
		let roles = {
			word: 1,
			last: 2,
			rotated: 4,
			reversed: 8
		}, mayBeWord = 1, beginning = (first, second, third) => (first & 31) << 10 | (second & 31) << 5 | third & 31, bit = (concept) => 1 << lexicon_concept.W.indexOf(concept), known;
		function vocabulary() {
			return known ??= compiled([
				en,
				de,
				fr,
				es,
				pt,
				it,
				zh,
				ja,
				ko,
				ru,
				ar,
				hi,
				more
			]), known;
		}
		let unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
		function compiled(languages) {
			let made = {
				beginnings: new Uint8Array(32768),
				roles: new HashMap(),
				words: new HashMap(),
				stems: new HashMap(),
				parts: new HashMap(),
				lasts: new HashMap(),
				phrases: new HashMap(),
				rotated: new HashMap(),
				reversed: new HashMap()
			};
			for (let language of languages) for (let [concept, list] of Object.entries(language)) for (let entry of list.normalize("NFKC").split(", ")) add(made, entry, bit(concept));
			for (let concept of [
				"ignore",
				"all",
				"prior",
				"rules",
				"reveal",
				"say",
				"pretend",
				"model",
				"you"
			]) for (let entry of en[concept]?.split(", ") ?? []) {
				let word = entry.replace("*", "");
				if (word.includes(" ") || word.length < 3) continue;
				let [rotated, reversed] = [rot13(word), [...word].reverse().join("")];
				made.rotated.add(hashOf(rotated), bit(concept)), made.roles.add(hashOf(rotated), roles.rotated), made.reversed.add(hashOf(reversed), bit(concept)), made.roles.add(hashOf(reversed), roles.reversed), begin(made, rotated), begin(made, reversed);
			}
			return made;
		}
		function add(made, entry, mask) {
			let words = entry.split(/[ _']/);
			for (let word of words) begin(made, word);
			unspaced.test(entry) ? made.parts.add(hashOf(entry), mask) : words.length === 1 && entry.endsWith("*") ? made.stems.add(hashOf(entry.slice(0, -1)), mask) : words.length === 1 ? (made.words.add(hashOf(entry), mask), made.roles.add(hashOf(entry), roles.word)) : (made.roles.add(hashOf(words.at(-1) ?? ""), roles.last), made.lasts.add(hashOf(words.at(-1) ?? ""), 1 << words.length), made.phrases.add(words.map(hashOf).reduce(joined), mask));
		}
		function begin({ beginnings }, word) {
			let stem = word.endsWith("*"), letters = stem ? word.slice(0, -1) : word, letter = (at) => at < letters.length ? letters.charCodeAt(at) : 0, free = stem && letters.length < 3 ? 32 ** (3 - letters.length) : 1;
			for (let more = 0; more < free; more += 1) {
				let at = beginning(letter(0), letter(1), letter(2)) | more;
				beginnings[at] = beginnings[at] | (stem ? 2 : 1);
			}
		}
		function rot13(text) {
			return text.replaceAll(/[a-z]/gi, (letter) => {
				let base = letter < "a" ? 65 : 97;
				return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base);
			});
		}
	}),
	23850: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { S: () => scan });
		function comments(text) {
			return [
				...between(text, "<!--", "-->"),
				...definitions(text),
				...comments_elements(text)
			];
		}
		function between(text, open, close) {
			let found = [];
			for (let start = text.indexOf(open); start >= 0;) {
				let end = text.indexOf(close, start + open.length), stop = end < 0 ? text.length : end + close.length;
				if (found.push({
					start,
					end: stop
				}), end < 0) break;
				start = text.indexOf(open, stop);
			}
			return found;
		}
		function definitions(text) {
			return text.includes("]: ") ? [...text.matchAll(/^ {0,3}\[[^\]\n]{1,40}\]: ?(?:#|<>|<#>) {0,3}["'(][^\n]{1,4000}/gm)].map(({ 0: found, index }) => ({
				start: index,
				end: index + found.length
			})) : [];
		}
		let hiding = /<[a-z][a-z0-9]{0,15}\s[^<>]{0,300}(?:display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden|font-size\s{0,2}:\s{0,2}0|opacity\s{0,2}:\s{0,2}0[;"' ]|color\s{0,2}:\s{0,2}(?:white|#fff)|\bhidden\b)[^<>]{0,300}>([^<]{1,4000})/gi;
		function comments_elements(text) {
			return !/display|visibility|font-size|opacity|color|hidden/i.test(text) || !text.includes("<") ? [] : [...text.matchAll(hiding)].map(({ 0: found, index }) => ({
				start: index,
				end: index + found.length
			}));
		}
		let lookalike = /[\u0430\u0501\u0435\u04bb\u0456\u0457\u0458\u04cf\u043e\u0440\u051b\u0455\u0441\u0443\u051d\u0445\u0475\u0410\u0412\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0421\u0422\u0425\u0423\u051c\u050c\u051a\u03bf\u03b1\u03bd\u03b9\u03ba\u03c1\u03c4\u03c5\u03c7\u03b3\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u0585\u057d\u0578\u0581\u0570\u0410\u051b]/, everyForeign = /[\u0370-\u03ff\u0400-\u058f]/g, letter = /[A-Za-z\u0370-\u03ff\u0400-\u058f]/, formula = /^[\u0370-\u03ff][A-Za-z]{1,3}$|^[A-Za-z]{1,3}[\u0370-\u03ff]$/;
		function homoglyphs(text) {
			let found = [], done = 0;
			for (let { index } of text.matchAll(everyForeign)) {
				if (index < done) continue;
				let [start, end] = [index, index + 1];
				for (; start > done && letter.test(text[start - 1] ?? "");) --start;
				for (; end < text.length && letter.test(text[end] ?? "");) end += 1;
				done = end, end - start >= 3 && end - start <= 64 && imitates(text.slice(start, end)) && found.push({
					check: "hidden/homoglyph",
					start,
					end
				});
			}
			return found;
		}
		function imitates(name) {
			let others = name.match(everyForeign) ?? [];
			return name.length - others.length >= others.length && !formula.test(name) && others.every((sign) => lookalike.test(sign));
		}
		var detection_units = __webpack_require__(88461);
		let rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u, control = /[\u202a-\u202e\u2066-\u2069]/, [lre, rle, pdf, lro, rlo, lri, rli, fsi, pdi] = [..."\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"];
		function directions(text) {
			let found = [];
			for (let start = 0; start < text.length;) {
				let newline = text.indexOf("\n", start), end = newline < 0 ? text.length : newline, line = text.slice(start, end);
				if (control.test(line)) {
					let span = suspicious(line);
					span !== void 0 && found.push({
						check: "hidden/direction",
						start: start + span[0],
						end: start + span[1]
					});
				}
				start = end + 1;
			}
			return found;
		}
		function suspicious(line) {
			let open = [], [first, last, wrong] = [
				-1,
				-1,
				!1
			];
			for (let at = 0; at < line.length; at += 1) {
				let sign = line[at];
				if (sign !== void 0 && control.test(sign)) {
					if (first < 0 && (first = at), last = at, (sign === lro || sign === rlo) && (wrong = !0), sign === pdi || sign === pdf) {
						let opener = open.at(-1);
						opener !== void 0 && (opener === lri || opener === rli || opener === fsi) == (sign === pdi) && open.pop();
					} else open.push(sign);
				}
			}
			let left = open.filter((sign) => sign !== lre && sign !== rle), turned = line.includes(rli ?? "") || line.includes(rle ?? ""), native = rightToLeft.test(line);
			if (wrong || (native ? left.length > 0 : open.length > 0 || turned)) return [first, last + 1];
		}
		function selectorAt(text, at) {
			let unit = text.charCodeAt(at);
			if (unit >= 65024 && unit <= 65039) return unit - 65024;
			let low = text.charCodeAt(at + 1);
			return unit === 56128 && low >= 56576 && low <= 56815 ? low - 56576 + 16 : void 0;
		}
		let ideograph = /\p{Ideographic}/u, takesSelector = /[\p{Emoji}\p{S}\p{P}\p{Ideographic}\p{Script=Mongolian}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Script=Katakana}\p{Script=Egyptian_Hieroglyphs}]/u;
		function selectorRun(text, start) {
			let bytes = [], end = start;
			for (let number = selectorAt(text, end); number !== void 0; number = selectorAt(text, end)) bytes.push(number), end += number < 16 ? 1 : 2;
			if (bytes.length === 0) return { end: start + 2 };
			if (bytes.length === 1) {
				let base = characterBefore(text, start);
				if ((bytes[0] < 16 ? takesSelector : ideograph).test(base) || base === "\u20e3" || bytes[0] >= 14 && bytes[0] < 16 && /^\s?$/u.test(base)) return { end };
			}
			let decoded = legible(bytes);
			return {
				end,
				finding: {
					check: "hidden/selectors",
					encoding: "selectors",
					...decoded === void 0 ? {} : { decoded }
				}
			};
		}
		function characterBefore(text, at) {
			let low = text.charCodeAt(at - 1);
			return text.slice(Math.max(0, at - (low >= 56320 && low <= 57343 ? 2 : 1)), at);
		}
		function legible(bytes) {
			if (!(bytes.length < 2)) try {
				let text = new TextDecoder("utf-8", { fatal: !0 }).decode(Uint8Array.from(bytes));
				return /^[\P{C}\s]+$/u.test(text) ? text : void 0;
			} catch {
				return;
			}
		}
		let subdivision = /^[a-z]{2}[a-z0-9]{1,3}\u007f$/;
		function tagRun(text, start) {
			let decoded = "", end = start;
			for (; text.charCodeAt(end) === 56128 && text.charCodeAt(end + 1) < 56448; end += 2) decoded += String.fromCharCode(text.charCodeAt(end + 1) - 56320);
			if (end === start) return { end: start + 2 };
			if (text.startsWith("\ud83c\udff4", start - 2) && subdivision.test(decoded)) return { end };
			let letters = decoded.replaceAll(/\p{Cc}/gu, "");
			return {
				end,
				finding: {
					check: "hidden/tags",
					encoding: "tags",
					...letters === "" ? {} : { decoded: letters }
				}
			};
		}
		let joining = /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\u1900-\u1aff\u1b00-\u1bff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefe\u3040-\u30ff\u3400-\u9fff\u2d30-\u2d7f\u0590-\u05ff\u07c0-\u07ff\p{Script=Brahmi}\p{Script=Chakma}\p{Script=Hanifi_Rohingya}\p{Script=Adlam}]/u, emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]/u, letterOrDigit = /[\p{L}\p{N}]/u, zeroWidth = /\u034f|[\u17b4\u17b5]|[\u00ad\u115f\u1160\u180e\u200b-\u200f\u061c\u2060-\u2065\u206a-\u206f\u3164\ufeff\ufff9-\ufffb\uffa0]/, hangul = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;
		function zeroWidthRun(text, start) {
			let end = start;
			for (; end < text.length && zeroWidth.test(text[end]);) end += 1;
			let run = text.slice(start, end), [before, after] = [characterBefore(text, start), String.fromCodePoint(text.codePointAt(end) ?? 10)];
			if (run.length < 8 && mayStand(run, before, after, start)) return { end };
			let decoded = bitsOf(run);
			return {
				end,
				finding: {
					check: "hidden/zero-width",
					...decoded === void 0 ? {} : {
						decoded,
						encoding: "zero-width"
					}
				}
			};
		}
		let told = new Map();
		function mayStand(run, before, after, start) {
			if (start === 0) return isNeeded(run, before, after, start);
			let key = `${before}${run}${after}`, known = told.get(key);
			if (known !== void 0) return known;
			let needed = isNeeded(run, before, after, start);
			return told.size < 2e3 && told.set(key, needed), needed;
		}
		function isNeeded(run, before, after, start) {
			return start === 0 && run === "\ufeff" ? !0 : joining.test(before) || joining.test(after) ? /^(?:[\u061c\u200b-\u200f\u00ad\u2060\ufeff]|[\u17b4\u17b5]|\u034f){1,7}$/.test(run) : /^\u200d$/.test(run) ? emoji.test(before) : run === "\u00ad" ? letterOrDigit.test(before) && letterOrDigit.test(after) : /^[\u061c\u200e\u200f]{1,2}$/.test(run) ? !letterOrDigit.test(before) || !letterOrDigit.test(after) : /^\u034f$/.test(run) ? /\p{M}|\p{L}/u.test(before) && /\p{M}/u.test(after) : /^[\u115f\u1160]$/.test(run) ? hangul.test(before) || hangul.test(after) : /^[\u2061-\u2064]$/.test(run) && /[\p{L}\p{N})]/u.test(before) && /[\p{L}\p{N}(]/u.test(after) && !/^[a-z]{2}$/i.test(before + after);
		}
		function bitsOf(run) {
			let [zero, one, ...more] = [...new Set(run)].sort();
			if (!(zero === void 0 || one === void 0 || more.length > 0 || run.length < 16)) for (let ones of [one, zero]) {
				let text = "";
				for (let at = 0; at + 8 <= run.length; at += 8) {
					let byte = 0;
					for (let sign of run.slice(at, at + 8)) byte = byte * 2 + +(sign === ones);
					text += String.fromCharCode(byte);
				}
				if (/^[\x20-\x7e\n]+$/.test(text)) return text;
			}
		}
		let [tag, selector, invisible_zeroWidth, privateUse, privatePlane, direction] = [
			1,
			2,
			3,
			4,
			5,
			6
		], kinds;
		function unitKinds() {
			if (kinds !== void 0) return kinds;
			kinds = new Uint8Array(65536);
			let fill = (kind, from, to = from) => void kinds?.fill(kind, from, to + 1);
			fill(tag, 56128), fill(selector, 65024, 65039);
			for (let unit of [
				173,
				847,
				4447,
				4448,
				6068,
				6069,
				6158,
				12644,
				65279,
				65440
			]) fill(invisible_zeroWidth, unit);
			return fill(invisible_zeroWidth, 8203, 8207), fill(invisible_zeroWidth, 1564), fill(invisible_zeroWidth, 8288, 8293), fill(invisible_zeroWidth, 8298, 8303), fill(invisible_zeroWidth, 65529, 65531), fill(direction, 8234, 8238), fill(direction, 8294, 8297), fill(privateUse, 57344, 63743), fill(privatePlane, 56192, 56319), kinds;
		}
		let looks = {
			[tag]: (text, start) => text.charCodeAt(start + 1) < 56576 ? tagRun(text, start) : selectorRun(text, start),
			[selector]: selectorRun,
			[invisible_zeroWidth]: zeroWidthRun,
			[privateUse]: privateRun,
			[privatePlane]: privateRun
		};
		function invisible(text) {
			let kindOf = unitKinds(), units = (0, detection_units.$)(text), size = text.length, found = [], directed = !1;
			for (let at = 0; at < size;) {
				let unit = units[at], kind = unit < 173 ? 0 : kindOf[unit];
				if (kind === 0 || kind === direction) {
					directed ||= kind === direction, at += 1;
					continue;
				}
				let { end, finding, from = at } = looks[kind](text, at);
				finding !== void 0 && found.push({
					...finding,
					start: from,
					end
				}), at = Math.max(end, at + 1);
			}
			return directed ? [...found, ...directions(text)] : found;
		}
		function privateRun(text, start) {
			let end = start;
			for (; end < text.length; end += 1) {
				let unit = text.charCodeAt(end);
				if (unit >= 56192 && unit <= 56319) end += 1;
				else if (unit < 57344 || unit > 63743) break;
			}
			return {
				end,
				finding: { check: "hidden/private-use" }
			};
		}
		var vocabulary = __webpack_require__(28419);
		function decodings(reading) {
			let { text } = reading;
			return [
				...reading.longest >= 16 ? runs(reading) : [],
				...escapes(text),
				...reading.spelled >= 8 ? spelledOut(reading) : [],
				...around(text, reading.rotated, "rot13", vocabulary.mB),
				...around(text, reading.reversed, "reversed", backwards)
			];
		}
		let alphabet;
		function alphabetOf() {
			if (alphabet !== void 0) return alphabet;
			alphabet = new Uint8Array(65536);
			for (let unit = 0; unit < 128; unit += 1) alphabet[unit] = Number(/[A-Za-z0-9+/_-]/.test(String.fromCharCode(unit)));
			return alphabet;
		}
		function runs({ text, count, starts, ends }) {
			let found = [], isIn = alphabetOf(), done = 0;
			for (let at = 0; at < count; at += 1) {
				let start = starts[at], end = ends[at];
				if (end - start < 8 || start < done) continue;
				for (; start > done && isIn[text.charCodeAt(start - 1)] === 1;) --start;
				for (; end < text.length && isIn[text.charCodeAt(end)] === 1;) end += 1;
				if (done = end, end - start < 16) continue;
				let run = text.slice(start, Math.min(end, start + 65536)), hex = /^(?:0x)?((?:[0-9a-f]{2}){8,32768})$/i.exec(run)?.[1], decoded = hex === void 0 ? void 0 : encodings_legible(Buffer.from(hex, "hex"));
				if (decoded !== void 0) found.push({
					encoding: "hex",
					text: decoded,
					start,
					end
				});
				else if (/[A-Z]/.test(run) && /[a-z]/.test(run)) {
					let plain = encodings_legible(Buffer.from(run.replaceAll("-", "+").replaceAll("_", "/"), "base64"));
					plain !== void 0 && found.push({
						encoding: "base64",
						text: plain,
						start,
						end
					});
				}
			}
			return found;
		}
		function encodings_legible(bytes) {
			for (let byte of bytes.subarray(0, 16)) if (byte < 9 || byte > 13 && byte < 32) return;
			let text = Buffer.from(bytes).toString("utf8");
			return (text.match(/[^\P{C}\s]|\ufffd/gu)?.length ?? 0) > text.length / 50 ? void 0 : text;
		}
		let escapeSign = /%[0-9a-f]{2}|\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|&#(?:x[0-9a-f]{2,5}|\d{2,6});/gi;
		function escapes(text) {
			let spans = [], single;
			for (let match of escapesIn(text)) {
				let [start, end] = [match.index, match.index + match[0].length];
				start - (spans.at(-1) ?? -apart) < apart ? spans[spans.length - 1] = end : single !== void 0 && start - single.index < apart && spans.push(single.index, end), single = match;
			}
			return around(text, spans, "escapes", unescaped);
		}
		let escapeHere = new RegExp(escapeSign.source, "iy");
		function escapesIn(text) {
			let found = [];
			for (let sign of [
				"%",
				"\\",
				"&#"
			]) for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
				escapeHere.lastIndex = at;
				let match = escapeHere.exec(text);
				match !== null && found.push(match);
			}
			return found.sort((a, b) => a.index - b.index);
		}
		let apart = 40, unescaped = (text) => text.replaceAll(escapeSign, (found) => found.startsWith("&#x") ? character(found.slice(3, -1), 16) : found.startsWith("&#") ? character(found.slice(2, -1), 10) : character(found.slice(found.startsWith("%") ? 1 : 2), 16));
		function around(text, spans, encoding, decode) {
			let found = [];
			for (let at = 0; at < spans.length; at += 2) {
				let [start, end] = [spans[at], spans[at + 1]], from = Math.max(spans[at - 1] ?? 0, start - 40), to = Math.min(spans[at + 2] ?? text.length, end + 40);
				found.push({
					encoding,
					text: decode(text.slice(from, to)),
					start,
					end
				});
			}
			return found;
		}
		function character(digits, base) {
			let code = Number.parseInt(digits, base);
			return code < 1114112 && (code < 55296 || code > 57343) ? String.fromCodePoint(code) : " ";
		}
		function spelledOut({ text, count, starts, ends }) {
			let found = [], single = (at) => ends[at] - starts[at] === 1;
			for (let at = 0; at < count; at += 1) {
				if (!single(at)) continue;
				let first = at, plain = text[starts[at]] ?? "";
				for (; at + 1 < count && single(at + 1) && starts[at + 1] - ends[at] <= 3;) at += 1, plain += (starts[at] - ends[at - 1] > 1 ? " " : "") + text[starts[at]];
				if (at - first < 7) continue;
				let [start, end] = [starts[first], ends[at]];
				found.push({
					encoding: "spelled",
					text: plain.includes(" ") ? plain : parted(plain),
					start,
					end
				});
			}
			return found;
		}
		let parted = (letters) => letters.replaceAll(/ignore|disregard|forget|all|previous|prior|above|your|instructions?|rules?|guidelines?|reveal|system|prompt|show|print|pretend|you|are|now/gi, " $& ").replaceAll("  ", " "), backwards = (text) => Array.from(text).reverse().join(""), same = (offset) => offset, nonAscii = /[\u0080-\uffff]/, folding_invisible = /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e00ff}]|[\u034f\u17b4\u17b5]|[\u180b-\u180f]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/u, foreign = /[\u0370-\u052f]/, everyInvisible = new RegExp(folding_invisible, "gu"), mixed = /[A-Za-z][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z]/, mixedWord = /(?:[A-Za-z]{1,64}[\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f]{1,64}[A-Za-z])[A-Za-z\u0370-\u03ff\u0400-\u052f]{0,64}/g, lookalikes = new Map(Object.entries({
			\u0430: "a",
			\u0432: "b",
			\u0441: "c",
			\u0501: "d",
			\u0435: "e",
			\u0451: "e",
			\u04bb: "h",
			\u043d: "h",
			\u0456: "i",
			\u0457: "i",
			\u0458: "j",
			\u043a: "k",
			\u04cf: "l",
			\u043c: "m",
			\u043e: "o",
			\u0440: "p",
			\u051b: "q",
			\u0433: "r",
			\u0455: "s",
			\u0442: "t",
			\u03c5: "u",
			\u03bd: "v",
			\u0475: "v",
			\u051d: "w",
			\u0445: "x",
			\u0443: "y",
			\u0437: "3",
			\u03b1: "a",
			\u03b5: "e",
			\u03b9: "i",
			\u03ba: "k",
			\u03bf: "o",
			\u03c1: "p",
			\u03c4: "t",
			\u03c7: "x",
			\u03b3: "y",
			\u03b7: "n",
			\u03c9: "w",
			\u03c3: "o",
			\u03b2: "b"
		}));
		function folded(text) {
			if (!nonAscii.test(text)) return {
				text,
				origin: same
			};
			let made = new Pieces(text), [done, mixes] = [0, !1];
			for (let { 0: run, index } of text.matchAll(folding_runs)) {
				let start = isMark(run.charCodeAt(0)) ? Math.max(done, index - 1) : index, end = index + run.length;
				made.copy(done, start);
				let plain = plainOf(text.slice(start, end));
				plain.length === end - start ? made.put(plain, start, 1) : clusters(text, start, end, made), mixes ||= foreign.test(run) && (isLatin(text.charCodeAt(start - 1)) || isLatin(text.charCodeAt(end))), done = end;
			}
			made.copy(done, text.length);
			let whole = made.shown.join("");
			return {
				text: mixes && mixed.test(whole) ? whole.replaceAll(mixedWord, plainWord) : whole,
				origin: (offset) => made.origin(offset)
			};
		}
		let folding_runs = /[\u0080-\uffff]{1,4096}/g, isLatin = (unit) => (unit | 32) >= 97 && (unit | 32) <= 122, isMark = (unit) => unit >= 768 && unit <= 879, plainOf = (part) => (folding_invisible.test(part) ? part.replaceAll(everyInvisible, "") : part).toLowerCase().normalize("NFKC"), plainWord = (word) => word.toLowerCase().replaceAll(/[^a-z]/g, (sign) => lookalikes.get(sign) ?? sign);
		function clusters(text, from, to, made) {
			for (let at = from; at < to;) {
				let start = at;
				for (at += (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1; at < to && at - start < 16 && isMark(text.charCodeAt(at));) at += 1;
				made.put(plainLetter(text.slice(start, at)), start, 0);
			}
		}
		let letters = new Map();
		function plainLetter(letter) {
			let known = letters.get(letter);
			if (known !== void 0) return known;
			let plain = plainOf(letter);
			return letters.size < 2e3 && letters.set(letter, plain), plain;
		}
		class Pieces {
			shown = [];
			#text;
			#at = [];
			#from = [];
			#steps = [];
			#length = 0;
			constructor(text) {
				this.#text = text;
			}
			copy(from, to) {
				from < to && this.put(this.#text.slice(from, to), from, 1);
			}
			put(plain, from, step) {
				this.shown.push(plain), this.#at.push(this.#length), this.#from.push(from), this.#steps.push(step), this.#length += plain.length;
			}
			origin(offset) {
				if (offset >= this.#length) return this.#text.length;
				let [low, high] = [0, this.#at.length - 1];
				for (; low < high;) {
					let middle = low + high + 1 >> 1;
					this.#at[middle] <= offset ? low = middle : high = middle - 1;
				}
				return this.#from[low] + this.#steps[low] * (offset - this.#at[low]);
			}
		}
		class Crowd {
			spans = [];
			#last = [];
			add(place, start, end) {
				this.#last.push([place, start]), this.#last.length > 3 && this.#last.shift();
				let [first, , third] = this.#last;
				first === void 0 || third === void 0 || place - first[0] > 14 || ((this.spans.at(-1) ?? -1) >= first[1] ? this.spans[this.spans.length - 1] = end : this.spans.push(first[1], end));
			}
		}
		let classes = {
			letter: 1,
			digit: 2,
			foreign: 4,
			ideograph: 8,
			stop: 16,
			line: 32
		}, known;
		function unitClasses() {
			if (known !== void 0) return known;
			let made = new Uint8Array(65536), word = /[\p{L}\p{N}\p{M}]/u;
			for (let unit = 128; unit < 65536; unit += 1) word.test(String.fromCharCode(unit)) && (made[unit] = classes.foreign);
			made.fill(classes.ideograph, 12352, 12544), made.fill(classes.ideograph, 13312, 40960), made.fill(classes.foreign, 55296, 57344), made.fill(classes.digit, 48, 58), made.fill(classes.letter, 65, 91), made.fill(classes.letter, 97, 123);
			for (let sign of ".!?;:\u3002\uff01\uff1f\uff1b\uff1a\u0964\u061f") made[sign.charCodeAt(0)] = classes.stop;
			return made[10] = classes.line, known = made, made;
		}
		let [atSign, dollar] = [64, 36], leet = {
			48: 111,
			49: 105,
			51: 101,
			52: 97,
			53: 115,
			55: 116,
			64: 97,
			36: 115
		}, inWords = classes.letter | classes.digit | classes.foreign;
		function readMixed(units, start, { words, stems }, word) {
			let classOf = unitClasses(), at = start, hash = vocabulary.GP, mask = 0, digits = 0;
			for (;; at += 1) {
				let unit = units[at], kind = classOf[unit];
				if (kind === classes.letter) unit |= 32;
				else if ((kind & inWords) === 0) {
					let inside = at > start && (classOf[units[at + 1]] & inWords) !== 0;
					if (unit !== atSign && unit !== dollar || !inside) break;
				}
				unit <= atSign && (digits += 1), hash = (0, vocabulary.Yr)(hash, unit), at > start && (mask |= stems.get(hash));
			}
			let length = at - start;
			if (digits > 0 && digits < length && length >= 3 && length <= 24) {
				let plain = vocabulary.GP;
				for (let next = start; next < at; next += 1) {
					let unit = units[next];
					plain = (0, vocabulary.Yr)(plain, leet[unit] ?? (classOf[unit] === classes.letter ? unit | 32 : unit)), next - start >= 4 && (mask |= stems.get(plain));
				}
				mask |= words.get(plain);
			}
			word.end = at, word.hash = hash, word.mask = mask | words.get(hash);
		}
		function readUnspaced(units, start, { parts }, word) {
			let classOf = unitClasses(), hash = vocabulary.GP;
			word.mask = 0, word.end = start + 1;
			for (let next = 0; next < 8; next += 1) {
				let unit = units[start + next];
				if (classOf[unit] !== classes.ideograph) break;
				hash = (0, vocabulary.Yr)(hash, unit), next === 0 && (word.hash = hash);
				let found = parts.get(hash);
				found !== 0 && (word.mask = found, word.end = start + next + 1, word.hash = hash);
			}
		}
		let unspaced = /[\u3040-\u30ff\u3400-\u9fff]/;
		function read(text, every = !0) {
			let known = (0, vocabulary.vP)(), { beginnings, roles: roleOf, words, stems, lasts } = known, classOf = unitClasses(), units = (0, detection_units.$)(text), size = text.length, most = unspaced.test(text) ? size + 1 : (size >> 1) + 2, hashes = borrow(most), starts = borrow(most), ends = borrow(most), masks = borrow(most), places = borrow(most), turned = new Crowd(), backward = new Crowd(), word = {
				end: 0,
				hash: 0,
				mask: 0
			}, count = 0, place = 0, longest = 0, single = 0, spelled = 0, last = -9;
			for (let at = 0; at < size;) {
				let start = at, first = units[at], kind = classOf[first];
				if (at += 1, kind === 0) continue;
				let hash = 0, mask = 0, role = 0;
				if (kind <= 7) {
					let next = units[at], held = kind;
					for (let more = classOf[next]; more !== 0 && more <= 7; more = classOf[next]) held |= more, at += 1, next = units[at];
					let may = beginnings[at - start > 2 ? (first & 31) << 10 | (units[start + 1] & 31) << 5 | units[start + 2] & 31 : (first & 31) << 10 | (at - start > 1 ? (units[start + 1] & 31) << 5 : 0)];
					if (held !== 1 || next === atSign || next === dollar) readMixed(units, start, known, word), at = word.end, hash = word.hash, mask = word.mask, may = vocabulary.$4;
					else if (may > vocabulary.$4) {
						hash = vocabulary.GP;
						for (let letter = start; letter < at; letter += 1) hash = Math.imul(hash ^ (units[letter] | 32), vocabulary.mM), letter > start && (mask |= stems.get(hash));
					} else if (may > 0 || every) {
						hash = vocabulary.GP;
						for (let letter = start; letter < at; letter += 1) hash = Math.imul(hash ^ (units[letter] | 32), vocabulary.mM);
					}
					role = may > 0 ? roleOf.get(hash) : 0, role !== 0 && ((role & vocabulary.Ot.word) !== 0 && (mask |= words.get(hash)), (role & vocabulary.Ot.rotated) !== 0 && turned.add(place, start, at), (role & vocabulary.Ot.reversed) !== 0 && backward.add(place, start, at));
					let length = at - start;
					length > longest && (longest = length), single = length === 1 && kind !== classes.digit && start - last <= 3 ? single + 1 : 0, single > spelled && (spelled = single);
				} else if (kind === classes.ideograph) readUnspaced(units, start, known, word), at = word.end, hash = word.hash, mask = word.mask, role = vocabulary.Ot.last;
				else {
					place += kind === classes.stop ? 3 : 4;
					continue;
				}
				if (last = at, hashes[count] = hash, starts[count] = start, ends[count] = at, masks[count] = mask, places[count] = place, place += 1, count += 1, (role & vocabulary.Ot.last) === 0) continue;
				let ending = lasts.get(hash);
				ending !== 0 && joinPhrases(hashes, masks, count, ending, known);
			}
			return {
				text,
				count,
				hashes,
				starts,
				ends,
				masks,
				places,
				longest,
				spelled,
				rotated: turned.spans,
				reversed: backward.spans
			};
		}
		function joinPhrases(hashes, masks, count, ending, { phrases }) {
			for (let length = 2; length <= 4 && length <= count; length += 1) {
				if (!(ending & 1 << length)) continue;
				let all = hashes[count - length];
				for (let at = count - length + 1; at < count; at += 1) all = (0, vocabulary.oR)(all, hashes[at]);
				let found = phrases.get(all);
				found !== 0 && (masks[count - length] = found, masks.fill(0, count - length + 1, count));
			}
		}
		let spare = [], [mostSpare, leastSpare, largestSpare] = [
			10,
			8192,
			1 << 20
		], borrow = (size) => {
			let at = spare.findLastIndex(({ length }) => length >= size);
			return at < 0 ? new Int32Array(Math.max(size, leastSpare)) : spare.splice(at, 1)[0];
		};
		function giveBack({ hashes, starts, ends, masks, places }) {
			for (let memory of [
				hashes,
				starts,
				ends,
				masks,
				places
			]) {
				if (memory.length > largestSpare || (spare.push(memory), spare.length <= mostSpare)) continue;
				let smallest = Math.min(...spare.map(({ length }) => length));
				spare.splice(spare.findIndex(({ length }) => length === smallest), 1);
			}
		}
		let compile = (rules) => rules.map(({ all, within, unless = [], alone = !1 }) => {
			let groups = all.map((group) => group.reduce((mask, concept) => mask | (0, vocabulary.sv)(concept), 0));
			return {
				groups,
				within,
				alone,
				any: groups.reduce((a, b) => a | b),
				unless: unless.reduce((mask, concept) => mask | (0, vocabulary.sv)(concept), 0)
			};
		});
		function hasEach(groups, near) {
			for (let group = 0; group < groups.length; group += 1) if ((groups[group] & near) === 0) return !1;
			return !0;
		}
		function matches(rules, { count, masks, places, starts, ends }) {
			let found = [], last = rules.map(() => -1), wanted = rules.reduce((all, { any }) => all | any, 0), farthest = rules.reduce((most, { within }) => Math.max(most, within), 0), recent = new Int32Array(24), kept = 0;
			for (let at = 0; at < count; at += 1) {
				let mask = masks[at];
				if ((mask & wanted) === 0) continue;
				recent[kept % 24] = at, kept += 1;
				let near = masksNear(at);
				for (let rule = 0; rule < rules.length; rule += 1) {
					let { groups, any, within, unless, alone } = rules[rule];
					if ((mask & any) === 0 || !hasEach(groups, near)) continue;
					let first = firstOf(groups, within, at);
					if (first < 0 || unless !== 0 && precededBy(first, unless) || alone && !isSentence(first, at)) continue;
					let [start, end] = [starts[first], ends[at]], before = last[rule];
					before >= 0 && start <= found[before].end ? found[before] = {
						...found[before],
						end
					} : (last[rule] = found.length, found.push({
						rule,
						start,
						end
					}));
				}
			}
			return found;
			function masksNear(end) {
				let near = 0;
				for (let back = 1; back <= Math.min(kept, 24); back += 1) {
					let word = recent[(kept - back) % 24];
					if (places[end] - places[word] > farthest) break;
					near |= masks[word];
				}
				return near;
			}
			function firstOf(groups, within, end) {
				let missing = (1 << groups.length) - 1, first = -1;
				for (let back = 1; back <= Math.min(kept, 24) && missing !== 0; back += 1) {
					let word = recent[(kept - back) % 24];
					if (places[end] - places[word] > within) return -1;
					let mask = masks[word];
					for (let group = 0; group < groups.length; group += 1) if (missing & 1 << group && (mask & groups[group]) !== 0) {
						missing &= ~(1 << group), first = word;
						break;
					}
					if (back === 1 && first < 0) return -1;
				}
				return missing === 0 ? first : -1;
			}
			function isSentence(first, last) {
				let closes = (word) => word + 1 >= count || isApart(word, word + 1);
				return (first === 0 || isApart(first - 1, first)) && (closes(last) || isBrief(last + 1) && closes(last + 1));
			}
			function isBrief(word) {
				return ends[word] - starts[word] <= 4;
			}
			function isApart(word, next) {
				return places[next] - places[word] > 2;
			}
			function precededBy(word, unless) {
				for (let before = word - 1; before >= 0 && before >= word - 3; --before) {
					if (places[word] - places[before] > 3) return !1;
					if ((masks[before] & unless) !== 0) return !0;
				}
				return !1;
			}
		}
		let rules = [
			{
				id: "injection/override",
				all: [
					["ignore"],
					["prior"],
					["rules", "prompt"]
				],
				within: 7,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/override",
				all: [
					["ignore"],
					["all"],
					["rules", "prompt"],
					[
						"say",
						"now",
						"task",
						"reveal",
						"pretend",
						"prior"
					]
				],
				within: 9,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/override",
				all: [
					["ignore"],
					["rules", "prompt"],
					["you"],
					[
						"now",
						"task",
						"say"
					]
				],
				within: 9,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/override",
				all: [
					["ignore"],
					["all"],
					["prior"],
					[
						"task",
						"say",
						"now",
						"pretend"
					]
				],
				within: 9,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/override",
				all: [
					["ignore"],
					["all"],
					["prior"]
				],
				within: 3,
				alone: !0
			},
			{
				id: "injection/new-task",
				all: [
					["praise"],
					["task"],
					[
						"now",
						"ignore",
						"say",
						"you"
					]
				],
				within: 14
			},
			{
				id: "injection/new-task",
				all: [
					["ignore"],
					["all", "prior"],
					["task"]
				],
				within: 9,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/prompt-extraction",
				all: [
					["reveal"],
					["prompt"],
					[
						"all",
						"only",
						"now",
						"ignore",
						"prior"
					]
				],
				within: 9,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/secrecy",
				all: [
					["secrecy"],
					["send", "secret"],
					[
						"document",
						"personal",
						"secret",
						"all",
						"prompt"
					]
				],
				within: 14
			},
			{
				id: "injection/exfiltration",
				all: [
					["send"],
					["secret", "prompt"],
					["link"]
				],
				within: 14,
				unless: [
					"not",
					"must",
					"asked"
				]
			},
			{
				id: "injection/addressed",
				all: [["addressed"], [
					"ignore",
					"must",
					"send",
					"reveal",
					"say",
					"secrecy",
					"rules"
				]],
				within: 14
			},
			{
				id: "jailbreak/persona",
				all: [
					["pretend", "now"],
					["persona"],
					[
						"unbound",
						"comply",
						"model"
					]
				],
				within: 18
			},
			{
				id: "jailbreak/persona",
				all: [
					["pretend"],
					["unbound"],
					[
						"model",
						"you",
						"limits",
						"persona"
					]
				],
				within: 14
			},
			{
				id: "jailbreak/unbound",
				all: [
					["unbound"],
					["limits"],
					[
						"model",
						"persona",
						"harm"
					]
				],
				within: 14
			},
			{
				id: "jailbreak/unbound",
				all: [
					["unbound"],
					["refuse", "comply"],
					[
						"harm",
						"persona",
						"limits"
					]
				],
				within: 16
			},
			{
				id: "jailbreak/mode",
				all: [
					["persona"],
					["now", "you"],
					[
						"unbound",
						"ignore",
						"refuse"
					]
				],
				within: 14
			}
		], compiled;
		function attacksIn(text, classifier, threshold = classifier?.threshold ?? 1) {
			compiled ??= compile(rules);
			let plain = folded(text), reading = read(plain.text, classifier !== void 0), found = matches(compiled, reading).map(({ rule, start, end }) => ({
				check: rules[rule].id,
				start: plain.origin(start),
				end: plain.origin(end)
			}));
			for (let { encoding, text: decoded, start, end } of decodings(reading)) {
				let inside = decodedAttacks(decoded, 2);
				for (let { check, shown, ways } of inside) {
					if (encoding === "escapes" && plain.text.includes(shown)) continue;
					let span = {
						start: plain.origin(start),
						end: plain.origin(end)
					};
					found.push({
						check,
						...span,
						decoded: shown,
						encoding: [encoding, ...ways].join(", ")
					});
				}
			}
			return classifier !== void 0 && found.push(...likely(reading, plain.origin, classifier, threshold, found)), giveBack(reading), found.sort((a, b) => a.start - b.start);
		}
		function decodedAttacks(text, depth) {
			let plain = folded(text), reading = read(plain.text, !1), found = new Map();
			for (let { rule, start, end } of matches(compiled ?? [], reading)) {
				let check = rules[rule].id;
				found.has(check) || found.set(check, {
					check,
					shown: plain.text.slice(start, end),
					ways: []
				});
			}
			if (depth === 0) return [...found.values()];
			for (let { encoding, text: deeper } of decodings(reading)) for (let { check, shown, ways } of decodedAttacks(deeper, depth - 1)) found.has(check) || found.set(check, {
				check,
				shown,
				ways: [encoding, ...ways]
			});
			return [...found.values()];
		}
		function likely(reading, origin, classifier, threshold, known) {
			return classifier.judge(reading).filter(({ probability }) => probability >= threshold).map(({ probability, start, end }) => ({
				check: "injection/likely",
				start: origin(start),
				end: origin(end),
				probability
			})).filter(({ start, end }) => !known.some((other) => other.start < end && other.end > start));
		}
		let rendered_links_image = /!\[[^\][\n]{0,200}\]\(\s{0,3}<?(https?:\/\/[^\s)>]{1,2000})|<img\s[^<>]{0,300}?src\s{0,2}=\s{0,2}["']?(https?:\/\/[^\s"'<>]{1,2000})/gi, rendered_links_link = /(?<!!)\[[^\][\n]{1,200}\]\(\s{0,3}<?(https?:\/\/[^\s)>]{1,2000})/gi, filled = /[?&][^=&#]{1,60}=[^&#]{0,200}?(?:\{\{?|\$\{|%7B|<|%3C|\[|%5B)[\w .-]{1,60}(?:\}|%7D|>|%3E|\]|%5D)/i, empty = /[?&](?:q|d|data|secret|leak|exfil|msg|payload|history|chat|prompt|context|info|p)=$/i, telling = /secret|password|token|key|conversation|history|chat|context|prompt|system|summar|e-?mail|user|data|message/i;
		function renderedLinks(text) {
			if (!text.includes("](") && !/<img/i.test(text)) return [];
			let found = [], add = (start, length) => {
				found.push({
					check: "injection/rendered-link",
					start,
					end: start + length
				});
			};
			for (let match of text.matchAll(rendered_links_image)) {
				let address = match[1] ?? match[2] ?? "";
				(filled.test(address) || empty.test(address)) && add(match.index, match[0].length);
			}
			for (let { 0: whole, 1: address = "", index } of text.matchAll(rendered_links_link)) {
				let what = filled.exec(address)?.[0];
				what !== void 0 && telling.test(what) && add(index, whole.length);
			}
			return found;
		}
		let token = /<\|(?:im_start|im_end|im_sep|system|user|assistant|end|endoftext|begin_of_text|end_of_text|start_header_id|end_header_id|eot_id|eom_id|python_tag|endofprompt|channel|message|return|call)\|>|\[\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS)\]|<<\/?SYS>>|<(?:start|end)_of_turn>|<\uff5c[^\uff5c<>\n]{1,30}\uff5c>/g, parts = [
			"<|",
			"INST]",
			"_of_turn>",
			"SYS>>",
			"\uff5c>",
			"SYSTEM_PROMPT]",
			"AVAILABLE_TOOLS]"
		];
		function templateTokens(text) {
			if (!parts.some((sign) => text.includes(sign))) return [];
			let found = [];
			for (let { 0: sign, index } of text.matchAll(token)) {
				let last = found.at(-1), end = index + sign.length;
				last !== void 0 && index - last.end < 400 ? last.end = end : found.push({
					check: "injection/template-token",
					start: index,
					end
				});
			}
			return found;
		}
		var redact = __webpack_require__(21047);
		let reservedNumbers = new Set("4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005 371449635398431 378734493671000 6011111111111117 6011000990139424 6011981111111113 3056930009020004 30569309025904 38520000023237 36227206271667 6555900000604105 3566002020360505 3530111333300000 6200000000000005 6200000000000047 4111111111111111 4012888888881881 4222222222222 4000000000000002 4000000000009995 4000002500003155 4000000000000077 4917610000000000 4988438843884305 5610591081018250 5019717010103742 6331101999990016 4000000000000341 4000000000003220 6205500000000000004 AT611904300234573201 BE68539007547034 CH9300762011623852957 CZ6508000000192000145399 DE89370400440532013000 DK5000400440116243 ES9121000418450200051332 FI2112345600000785 FR1420041010050500013M02606 GB29NWBK60161331926819 GB82WEST12345698765432 GR1601101250000000012300695 HU42117730161111101800000000 IE29AIBK93115212345678 IT60X0542811101000000123456 LU280019400644750000 MT84MALT011000012345MTLCAST001S NL91ABNA0417164300 NO9386011117947 PL61109010140000071219812874 PT50000201231234567890154 SE4550000000058398257466 SK3112000000198742637541 TR330006100519786457841326 BR1800360305000010009795493C1 SA0380000000608010167519 078051120 219099999 123456789 9434765919 86095742719 12345678Z X1234567L RSSMRA85T10A562S 123456782 111222333 44051401359 8112289874 7569217076985 7561234567897 12345678909 11144477735 S1234567D 11010519491231002X ABCDE1234F AB123456C 234567890124 AAAPL1234C".split(" ")), reservedDomain = /[@.](?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i, reservedAddress = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d|^1\.2\.3\.4$|^(?:2001:0?db8|3fff:0?[0-9a-f]{0,3}):/i, reservedPhone = /55501\d\d$|^(?:44|0044|0)0?(?:2079460\d{3}|1632960\d{3}|1(?:1[3-8]|21|31|41|51|61)4960\d{3}|7700900\d{3}|8081570\d{3})$/, numbers = (value) => reservedNumbers.has(value.replaceAll(/[^A-Z0-9]/gi, "")), byId = {
			email: (value) => reservedDomain.test(value),
			ip: (value) => reservedAddress.test(value),
			phone: (value) => reservedPhone.test(value.replace(/\s?(x|ext).*$/i, "").replaceAll(/\D/g, "")),
			password: placeholderPassword,
			token: (value) => value.includes(".eyJzdWIiOiIxMjM0NTY3ODkw")
		}, placeholder = /example|placeholder|dummy|redacted|change[-_ ]?me|your[-_ ]|replace[-_ ]|x{6}|0{8}|\*{3}|\.{3}|(?:^|[_-])(.)\1{9,}$/i;
		function isReserved(id, kind, value) {
			return byId[id]?.(value) === !0 ? !0 : kind === "secret" ? placeholder.test(value) && !value.startsWith("-----BEGIN") : numbers(value);
		}
		let words = /^(?:(?:my|your|the|some|super|top|new|old|a)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|api[-_]?key|user(?:name)?|value|string|test|demo|sample|foo|bar)[-_ ]?\d{0,3}){1,3}[!.]?$/i, variable = /\$\{|\{\{|^\{|^<|%[A-Z_]{1,40}%|\$[A-Z_]{1,40}|^(?:process|os|env|environ|config|settings|secrets|self|this|options|opts|args|params|props|req|request|ctx|context|import\.meta)\b[.[]|getenv|^(?:null|undefined|none|true|false)$/i;
		function placeholderPassword(value) {
			return words.test(value) || variable.test(value) || /^(.)\1{3,}$/.test(value);
		}
		function scan(text, options = {}) {
			let { classifier, threshold, data = !0 } = options, attacks = attacksIn(text, classifier, threshold);
			return [
				...attacks,
				...templateTokens(text),
				...renderedLinks(text),
				...commented(text, attacks),
				...ascii.test(text) ? [] : [...invisible(text), ...homoglyphs(text)],
				...data ? exposed(text, options) : []
			].sort((a, b) => a.start - b.start || a.end - b.end);
		}
		let ascii = /^\p{ASCII}*$/u;
		function exposed(text, { reserved = !1, phones }) {
			return (0, redact.J)(text, ({ id, kind, start, end }) => {
				let value = text.slice(start, end);
				return (reserved || !isReserved(id, kind, value)) && (id !== "phone" || phones?.(value) !== !1);
			}).map(({ id, kind, start, end }) => ({
				check: `${kind}/${id}`,
				start,
				end
			}));
		}
		function commented(text, findings) {
			let attacks = findings.filter(({ check }) => check !== "injection/likely");
			if (attacks.length === 0) return [];
			let next = 0;
			return comments(text).sort((a, b) => a.start - b.start).filter(({ start, end }) => {
				for (; next < attacks.length && attacks[next].end <= start;) next += 1;
				let one = attacks[next];
				return one !== void 0 && one.start < end;
			}).map((span) => ({
				...span,
				check: "hidden/comment"
			}));
		}
	}),
	7342: (shared1[7342]),
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
	})
};

export const id = 5143;
export const ids = [5143];
export const modules = {
	77416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			VK: () => shortDigest,
			by: () => digestOfBytes,
			er: () => digestSchema,
			l7: () => releaseOf,
			ol: () => digestOf,
			rc: () => manifestSchema
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598), zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14948);
		let digestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.YjP().regex(/^sha256:[0-9a-f]{64}$/), fileSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			path: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			digest: digestSchema
		}), contentSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			prompts: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fileSchema),
			models: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				provider: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				model: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				digest: digestSchema
			})),
			guardrail: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				id: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			}).optional(),
			files: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(fileSchema),
			settings: digestSchema.optional()
		}), proofSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			kind: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["suite", "scan"]),
			name: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			verdict: zod__WEBPACK_IMPORTED_MODULE_1__.k5n(["pass", "accepted"]),
			from: zod__WEBPACK_IMPORTED_MODULE_1__.k5n([
				"result",
				"check",
				"attestation"
			]),
			digest: digestSchema.optional(),
			url: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
			by: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional()
		}), manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__.rej({
			schema: zod__WEBPACK_IMPORTED_MODULE_1__.euz("aiops.release/1"),
			deployment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			environment: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			content: contentSchema,
			contentDigest: digestSchema,
			proof: zod__WEBPACK_IMPORTED_MODULE_1__.YOg(proofSchema),
			commit: zod__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			config: digestSchema,
			builder: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
				repository: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				workflow: zod__WEBPACK_IMPORTED_MODULE_1__.YjP().optional(),
				run: zod__WEBPACK_IMPORTED_MODULE_1__.rej({
					id: zod__WEBPACK_IMPORTED_MODULE_1__.aig(),
					attempt: zod__WEBPACK_IMPORTED_MODULE_1__.aig()
				}).optional(),
				version: zod__WEBPACK_IMPORTED_MODULE_1__.YjP()
			})
		}), digestOf = (value) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_2__.d)(value))}`, digestOfBytes = (bytes) => `sha256:${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", bytes)}`, shortDigest = (digest) => digest.slice(7, 19);
		function releaseOf(parts, files) {
			let manifest = {
				schema: "aiops.release/1",
				...parts,
				contentDigest: digestOf(parts.content)
			};
			return {
				manifest,
				digest: digestOf(manifest),
				files
			};
		}
	}),
	55143: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { writeAttestable: () => writeAttestable });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _action_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21545), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14948), _make_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28527), _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77416), _predicate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29117), _tested_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67903);
		async function writeAttestable({ action, tests, result }, { rules, revision, log, clock }, results) {
			let { config } = rules, tree = revision.head;
			if (tree.sha === void 0 || config.digest === void 0) return;
			let contents = new Map();
			for (let [name, settings] of Object.entries(config.value.deployments ?? {})) try {
				contents.set(name, (await (0, _make_js__WEBPACK_IMPORTED_MODULE_2__.pin)({
					name,
					settings,
					config,
					tree
				})).content);
			} catch (error) {
				if (!(error instanceof _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo)) throw error;
				log.warning(`Nothing is proven of what goes live as ${name}: ${error.message}`);
			}
			if (contents.size === 0) return;
			let tested = {
				schema: "aiops.tested/1",
				action,
				version: _action_version_js__WEBPACK_IMPORTED_MODULE_6__.r,
				verdict: "pass",
				commit: tree.sha,
				config: config.digest,
				...tests,
				contents: Object.fromEntries([...contents].map(([name, content]) => [name, (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.ol)(content)])),
				result: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.by)(await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile(result)),
				testedAt: new Date(clock()).toISOString()
			}, written = [...new Map([...contents.values()].map((content) => [(0, _predicate_js__WEBPACK_IMPORTED_MODULE_4__.pE)((0, _manifest_js__WEBPACK_IMPORTED_MODULE_3__.ol)(content)), content]))].map(([file, content]) => results.write(file, (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_7__.d)(content)));
			return {
				files: [await results.write(_predicate_js__WEBPACK_IMPORTED_MODULE_4__._2, `${JSON.stringify(tested, void 0, 1)}\n`), ...await Promise.all(written)],
				text: (0, _tested_text_js__WEBPACK_IMPORTED_MODULE_5__.F)(tested)
			};
		}
	}),
	29117: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Mc: () => attestOutputs,
			W3: () => predicateType,
			_2: () => predicateFile,
			pE: () => subjectFile
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
		let predicateType = "https://github.com/aiops-actions/aiops-actions/blob/v1/docs/deployments.md#what-is-attested", predicateFile = "predicate.json", subjectFile = (content) => `content-${content.slice(7).slice(0, 12)}.json`, isSubject = (path) => /^content-[0-9a-f]{12}\.json$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path)), predicateOf = (files) => files.find((path) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path) === predicateFile), attestOutputs = {
			predicate: {
				description: "For actions/attest: path of the predicate. Empty where nothing was proven: it did not pass, nothing goes live, or the event runs what is not merged.",
				value: (_data, _policy, files) => predicateOf(files)
			},
			"predicate-type": {
				description: "For actions/attest: type of the predicate.",
				value: (_data, _policy, files) => predicateOf(files) && predicateType
			},
			subjects: {
				description: "For actions/attest: paths of what was tested, a line for the content of each deployment.",
				value: (_data, _policy, files) => files.filter(isSubject).join("\n") || void 0
			}
		};
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
	}),
	32189: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => wantedBy,
			q: () => actionOf
		});
		function wantedBy({ require }) {
			let { suites = [], "guardrail-scan": scan = !1 } = require ?? {};
			return [...suites.map((name) => ({
				kind: "suite",
				name
			})), ...scan ? [{
				kind: "scan",
				name: "guardrail-scan"
			}] : []];
		}
		let actionOf = ({ kind }) => kind === "suite" ? "eval-gate" : "guardrail-scan";
	}),
	14948: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => canonicalJson });
		function canonicalJson(value) {
			return Array.isArray(value) ? `[${value.map(canonicalJson).join(",")}]` : typeof value != "object" || !value ? JSON.stringify(value) ?? "null" : `{${Object.entries(value).filter(([, member]) => member !== void 0).sort(([a], [b]) => a < b ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(",")}}`;
		}
	})
};

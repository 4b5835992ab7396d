export const id = 9552;
export const ids = [9552];
export const modules = {
	79552: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { proofOf: () => proofOf });
		var make = __webpack_require__(28527), manifest = __webpack_require__(77416);
		async function prove(wanted, about, sources) {
			let proof = [], missing = [];
			for (let one of wanted) {
				let why = [], found;
				for (let source of Object.values(sources)) {
					let answer = await source(one, about);
					if ("proof" in answer) {
						found = answer.proof;
						break;
					}
					why.push(answer.why);
				}
				found === void 0 ? missing.push({
					...one,
					why: why.join(" "),
					fix: fixOf(one, sources)
				}) : proof.push(found);
			}
			return {
				proof,
				missing
			};
		}
		let runs = {
			suite: (name) => ["eval-gate", `with \`suites: ${name}\` and \`all: true\`: what was answered before costs nothing`],
			scan: () => ["guardrail-scan", "with `all: true`"]
		};
		function fixOf({ kind, name }, sources) {
			let [action, how] = runs[kind](name);
			return sources.result === void 0 ? `Run ${action} ${sources.attestation === void 0 ? "in a workflow that `require.workflows` names" : "and attest it for this commit"}, ${how}.${sources.attestation === void 0 ? "" : " See workflows-examples/attest.yml."}` : `Run ${action} in a step before, ${how}.${sources.attestation === void 0 ? "" : " A workflow that attests it for this commit supplies it, too: workflows-examples/attest.yml."}`;
		}
		var external_node_fs_ = __webpack_require__(73024), external_node_path_ = __webpack_require__(76760), errors = __webpack_require__(83502);
		let unmerged = new Set(["pull_request", "pull_request_target"]);
		function sourcesOf({ require }, { client, event, directory }, { folders, trustedRoot }) {
			let { by = [
				"result",
				"attestation",
				"check"
			], workflows, key } = require ?? {}, { repository, serverUrl } = event, result = opened(async () => {
				let { fromResults, resultsIn } = await __webpack_require__.e(8837).then(__webpack_require__.bind(__webpack_require__, 68837));
				return fromResults(await resultsIn(folders));
			}), sources = { ...by.includes("result") && { result } };
			if (client === void 0 || repository === void 0 || unmerged.has(event.name)) return sources;
			let named = workflows === void 0 ? {} : { workflows };
			return by.includes("attestation") && (sources.attestation = opened(async () => {
				let roots = trustedRoot === void 0 ? void 0 : await linesOf(trustedRoot, directory), { fromAttestations } = await Promise.all([__webpack_require__.e(1168), __webpack_require__.e(2563)]).then(__webpack_require__.bind(__webpack_require__, 82563));
				return fromAttestations({
					client,
					repository,
					serverUrl,
					...named,
					...roots && { roots }
				});
			})), by.includes("check") && workflows !== void 0 && (sources.check = opened(async () => {
				let { fromChecks } = await __webpack_require__.e(1431).then(__webpack_require__.bind(__webpack_require__, 41431));
				return fromChecks({
					client,
					event,
					repository,
					workflows,
					...key !== void 0 && { key }
				});
			})), sources;
		}
		function opened(open) {
			let source;
			return async (...asked) => (source ??= open(), (await source)(...asked));
		}
		async function linesOf(file, directory) {
			try {
				return {
					file,
					lines: (await external_node_fs_.promises.readFile((0, external_node_path_.resolve)(directory, file), "utf8")).split("\n").filter((line) => line.trim() !== "")
				};
			} catch (error) {
				throw new errors.yo({
					file,
					key: "input trusted-root",
					message: "cannot be read.",
					fix: "Write it with `gh attestation trusted-root > trusted-root.jsonl` in a step before."
				}, { cause: error });
			}
		}
		var proof_wanted = __webpack_require__(32189);
		async function proofOf(opening, context, given) {
			let { name, settings, tree, config } = opening, wanted = (0, proof_wanted.f)(settings);
			if (wanted.length === 0) return {
				proof: [],
				missing: []
			};
			let { content } = await (0, make.pin)(opening);
			return prove(wanted, {
				deployment: name,
				content: (0, manifest.ol)(content),
				commit: tree.sha,
				config: config.digest
			}, sourcesOf(settings, context, given));
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
	})
};

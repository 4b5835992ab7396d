export const id = 2563;
export const ids = [2563];
export const modules = {
	82563: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { fromAttestations: () => fromAttestations });
		var errors = __webpack_require__(83502), dist = __webpack_require__(19654), verify_dist = __webpack_require__(54187);
		function readRoots(lines, file) {
			let roots = lines.map((line, at) => {
				let root = rootOf(line), place = {
					...file !== void 0 && {
						file,
						line: at + 1
					},
					key: "input trusted-root"
				};
				if (root === void 0) throw new errors.yo({
					...place,
					message: "is no root of trust.",
					fix: "Write what `gh attestation trusted-root` prints into it."
				});
				let { certificateAuthorities, timestampAuthorities, tlogs } = root.material;
				if (certificateAuthorities.length === 0 || timestampAuthorities.length + tlogs.length === 0) throw new errors.yo({
					...place,
					message: "names no authority, or nobody who tells when something was signed.",
					fix: "Write all that `gh attestation trusted-root` prints into it."
				});
				return root;
			});
			if (roots.length > 0) return roots;
			throw new errors.yo({
				...file !== void 0 && { file },
				key: "input trusted-root",
				message: "is empty."
			});
		}
		function rootOf(line) {
			try {
				let material = (0, verify_dist.jO)(dist.TrustedRoot.fromJSON(JSON.parse(line)));
				return {
					material,
					needs: {
						timestampThreshold: 1,
						tlogThreshold: Math.min(1, material.tlogs.length),
						ctlogThreshold: Math.min(1, material.ctlogs.length)
					}
				};
			} catch {
				return;
			}
		}
		var bundle_dist = __webpack_require__(61040);
		let extensions = {
			issuer: 8,
			signer: 9,
			repository: 12,
			commit: 13,
			event: 20,
			run: 21
		};
		function identityOf(given) {
			let text = (name) => {
				let wanted = `1.3.6.1.4.1.57264.1.${extensions[name]}`, found = (given?.oids ?? []).filter(({ oid }) => oid?.id.join(".") === wanted), [only] = found;
				return found.length === 1 && only !== void 0 ? utf8Of(only.value) : void 0;
			}, workflow = given?.subjectAlternativeName, [issuer, repository, commit, event, run] = [
				text("issuer"),
				text("repository"),
				text("commit"),
				text("event"),
				text("run")
			];
			if (workflow !== void 0 && workflow === text("signer") && issuer !== void 0 && repository !== void 0 && commit !== void 0 && event !== void 0) return {
				issuer,
				workflow,
				repository,
				commit,
				event,
				...run !== void 0 && { run }
			};
		}
		function utf8Of(der) {
			let [tag, first = 0] = der, more = first < 128 ? 0 : first - 128;
			if (tag !== 12 || more > 2) return;
			let length = more === 0 ? first : [...der.subarray(2, 2 + more)].reduce((sum, byte) => sum * 256 + byte, 0), text = der.subarray(2 + more);
			return text.length === length ? Buffer.from(text).toString("utf8") : void 0;
		}
		var schemas = __webpack_require__(2503);
		let statementSchema = schemas.Ikc({
			_type: schemas.euz("https://in-toto.io/Statement/v1"),
			subject: schemas.YOg(schemas.Ikc({
				name: schemas.YjP().optional(),
				digest: schemas.g1P(schemas.YjP(), schemas.YjP())
			})).min(1),
			predicateType: schemas.YjP(),
			predicate: schemas.L5J()
		});
		function readStatement(payload, type) {
			if (type === "application/vnd.in-toto+json") try {
				return statementSchema.safeParse(JSON.parse(Buffer.from(payload).toString("utf8"))).data;
			} catch {
				return;
			}
		}
		class Unbelieved extends Error {
			name = "Unbelieved";
			mayBeNewer;
			constructor(message, { mayBeNewer = !1 } = {}) {
				super(message), this.mayBeNewer = mayBeNewer;
			}
		}
		function verifyBundle(bundle, roots) {
			let { entity, payload, payloadType } = read(bundle), identity = identityOf(signerOf(entity, roots).identity);
			if (identity === void 0) throw new Unbelieved("Its certificate is not one of a workflow of GitHub.");
			let statement = readStatement(payload, payloadType);
			if (statement === void 0) throw new Unbelieved("What was signed is no in-toto statement.");
			return {
				identity,
				statement
			};
		}
		function read(given) {
			try {
				let bundle = (0, bundle_dist.vw)(given);
				if (bundle.content.$case !== "dsseEnvelope") throw Error("signs a digest");
				let { payload, payloadType } = bundle.content.dsseEnvelope;
				return {
					entity: (0, verify_dist.DC)(bundle),
					payload,
					payloadType
				};
			} catch {
				throw new Unbelieved("It is no bundle of Sigstore with a statement.");
			}
		}
		function signerOf(entity, roots) {
			let why = whyOf.PUBLIC_KEY_ERROR;
			for (let { material, needs } of roots.filter((root) => isOf(root, entity))) try {
				return new verify_dist.BL(material, needs).verify(entity);
			} catch (error) {
				let code = error instanceof verify_dist.mk ? error.code : "NOT_IMPLEMENTED_ERROR";
				why = whyOf[code] ?? "It is not in the transparency log as it should be.";
			}
			throw new Unbelieved(why, { mayBeNewer: why !== whyOf.SIGNATURE_ERROR && why !== whyOf.NOT_IMPLEMENTED_ERROR });
		}
		function isOf({ material }, { key }) {
			if (key.$case !== "certificate") return !1;
			let { issuer } = key.certificate;
			return material.certificateAuthorities.map(({ certChain }) => certChain).some((chain) => chain.some(({ subject }) => subject.equals(issuer)));
		}
		let whyOf = {
			PUBLIC_KEY_ERROR: "Its certificate was issued by nobody who is trusted.",
			CERTIFICATE_ERROR: "Its certificate was not issued by whom it names, or was not in force when it was used.",
			SIGNATURE_ERROR: "Its signature is not of what it signs.",
			TIMESTAMP_ERROR: "Nobody who is trusted tells when it was signed.",
			NOT_IMPLEMENTED_ERROR: "It is broken."
		};
		var refusal = __webpack_require__(98436);
		let largest = 5e6;
		async function attestationsOf(client, { owner, name: repo }, digest, predicateType) {
			let listed = await (0, refusal.o)({
				doing: "list the attestations of what is released",
				needs: "attestations: read"
			}, async () => {
				try {
					let { data } = await client.request("GET /repos/{owner}/{repo}/attestations/{subject_digest}", {
						owner,
						repo,
						subject_digest: digest,
						predicate_type: predicateType,
						per_page: 100
					});
					return data.attestations ?? [];
				} catch (error) {
					if ((0, refusal.isRequestError)(error) && error.status === 404) return [];
					throw error;
				}
			});
			return (await Promise.all(listed.map(async ({ bundle, bundle_url: url }) => bundle ?? (url === void 0 ? void 0 : stored(client, url))))).filter((bundle) => bundle != null);
		}
		async function stored(client, url) {
			let packed = await client.download(url, largest);
			if (packed === void 0) return;
			let { unpackSnappy } = await __webpack_require__.e(3158).then(__webpack_require__.bind(__webpack_require__, 73158)), bytes = unpackSnappy(packed, largest);
			try {
				return bytes === void 0 ? void 0 : JSON.parse(Buffer.from(bytes).toString("utf8"));
			} catch {
				return;
			}
		}
		var manifest = __webpack_require__(77416), events = __webpack_require__(6895), predicate = __webpack_require__(29117), proof_tested = __webpack_require__(49031);
		function fromAttestations(source) {
			let judged;
			return async (wanted, about) => {
				try {
					return judged ??= judge(source, about), best(await judged, wanted, about, source);
				} catch (error) {
					if (!(error instanceof errors.yo) || error.problems.some(({ key }) => key === "input trusted-root")) throw error;
					return { why: `Attestations could not be read: ${error.message}` };
				}
			};
		}
		async function judge({ client, repository, roots }, about) {
			let given = roots && readRoots(roots.lines, roots.file), bundles = await attestationsOf(client, repository, about.content, predicate.W3);
			if (bundles.length === 0) return [];
			let { readOn, trustedRoots } = await __webpack_require__.e(2095).then(__webpack_require__.bind(__webpack_require__, 52095)), trusted = given ?? readRoots(trustedRoots), newer = ` Trusted are those who were on ${readOn}; the input \`trusted-root\` names newer ones.`;
			return bundles.map((bundle) => {
				try {
					return {
						attested: verifyBundle(bundle, trusted),
						digest: (0, manifest.ol)(bundle)
					};
				} catch (error) {
					if (!(error instanceof Unbelieved)) throw error;
					return { why: `${error.message}${given === void 0 && error.mayBeNewer ? newer : ""}` };
				}
			});
		}
		function best(all, wanted, about, source) {
			let first;
			for (let one of all) {
				let why = "why" in one ? one.why : objectionTo(one.attested, wanted, about, source);
				if ("attested" in one && why === void 0) {
					let { run } = one.attested.identity;
					return { proof: {
						...wanted,
						verdict: "pass",
						from: "attestation",
						digest: one.digest,
						...run !== void 0 && { url: run }
					} };
				}
				first ??= why;
			}
			return first === void 0 ? { why: "There is no attestation of this content." } : { why: `There is an attestation of this content, and it proves nothing: ${first}` };
		}
		function objectionTo({ identity, statement }, wanted, about, source) {
			let { serverUrl, repository, workflows } = source, page = `${serverUrl}/${repository.owner}/${repository.name}`;
			if (!isIssuer(identity.issuer, serverUrl)) return "It was not GitHub who said which workflow signed it.";
			if (!isSame(identity.repository, page)) return "It was signed in a run of another repository.";
			if (identity.commit !== about.commit) return `It was signed in a run of ${shortOf(identity.commit)}, and not of this commit.`;
			if (!events.t.has(identity.event)) return "It was signed in a run that an event started which strangers may cause.";
			if (!(workflows === void 0 ? isWorkflowOf(page, identity.workflow) : isNamed(workflows, page, identity.workflow))) return workflows === void 0 ? "It was signed by a workflow of another repository. Name that one in `require.workflows`." : "It was signed by a workflow that `require.workflows` does not name.";
			let hex = about.content.slice(7);
			if (!statement.subject.some(({ digest }) => digest.sha256 === hex)) return "It is of other content.";
			if (statement.predicateType !== predicate.W3) return "It does not say what was tested.";
			let tested = (0, proof_tested.YZ)(statement.predicate);
			return tested === void 0 ? "It does not say what was tested." : (0, proof_tested.C4)(tested, wanted, about);
		}
		let shortOf = (commit) => /^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : "something else";
		function isIssuer(issuer, serverUrl) {
			let { hostname } = new URL(serverUrl), host = hostname.endsWith(".ghe.com") ? `token.actions.${hostname}` : "token.actions.githubusercontent.com", [own, rest] = [`https://${host}`, issuer.slice(`https://${host}`.length)];
			return issuer.startsWith(own) && /^(\/[\w-]+)?$/.test(rest);
		}
		let isSame = (a, b) => a.toLowerCase() === b.toLowerCase(), folder = "/.github/workflows/", isWorkflowOf = (page, workflow) => isSame(workflow.slice(0, page.length), page) && workflow.slice(page.length).startsWith(folder);
		function isNamed(names, page, workflow) {
			let server = new URL(page).origin, [file = ""] = workflow.split(/@(?=refs\/|[0-9a-f]{40}$)/);
			return names.some((name) => {
				let full = name.startsWith(".github/") ? `${page}/${name}` : `${server}/${name}`, signed = full.includes("@") ? workflow : file, end = full.indexOf(folder);
				return end > 0 && isSame(signed.slice(0, end), full.slice(0, end)) && signed.slice(end) === full.slice(end);
			});
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
	})
};

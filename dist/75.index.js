export const id = 75;
export const ids = [75, 2937];
export const modules = {
	82456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			provenBy: () => provenBy,
			resultsIn: () => resultsIn
		});
		var _results_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55073), _results_found_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82937), _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77416);
		let limits = {
			entries: 2e4,
			file: 5e7,
			all: 4e8
		};
		async function resultsIn(folders) {
			let { existsSync } = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 73024, 19)), found = [];
			for (let folder of folders.filter((one) => existsSync(one))) for (let { text } of await (0, _results_found_files_js__WEBPACK_IMPORTED_MODULE_1__.readFolder)(folder, (path) => /(^|\/)result\.json$/.test(path), limits)) {
				let { data } = _results_envelope_js__WEBPACK_IMPORTED_MODULE_0__.s.safeParse(parsed(text));
				data !== void 0 && found.push({
					envelope: data,
					digest: (0, _manifest_js__WEBPACK_IMPORTED_MODULE_2__.by)(Buffer.from(text))
				});
			}
			return found;
		}
		function provenBy(results, settings, commit) {
			let { suites = [], "guardrail-scan": scan = !1 } = settings.require ?? {}, wanted = [...suites.map((name) => ({
				kind: "suite",
				name
			})), ...scan ? [{
				kind: "scan",
				name: "guardrail-scan"
			}] : []], proof = [], missing = [];
			for (let one of wanted) {
				let judged = results.filter(({ envelope }) => isAbout(envelope, one.kind)).map((found) => ({
					found,
					why: objection(found.envelope, one, commit)
				})), good = judged.find(({ why }) => why === void 0)?.found;
				if (good === void 0) {
					let why = judged[0]?.why ?? "There is no result of it.";
					missing.push({
						...one,
						why,
						fix: fixes[one.kind](one.name)
					});
					continue;
				}
				let { verdict, accepted } = good.envelope;
				proof.push({
					...one,
					verdict: verdict === "pass" ? "pass" : "accepted",
					from: "result",
					digest: good.digest,
					...verdict !== "pass" && accepted && { by: accepted.by }
				});
			}
			return {
				proof,
				missing
			};
		}
		let fixes = {
			suite: (name) => `Run eval-gate in a step before, with \`suites: ${name}\` and \`all: true\`: what was answered before costs nothing.`,
			scan: () => "Run guardrail-scan in a step before, with `all: true`."
		}, isAbout = ({ schema }, kind) => schema.startsWith(kind === "suite" ? "aiops.eval-gate/" : "aiops.guardrail-scan/");
		function objection({ verdict, accepted, data, provenance }, { kind, name }, commit) {
			if (provenance.head !== commit) return `The result that is there is of ${provenance.head?.slice(0, 7) ?? "no commit"}, and not of ${commit.slice(0, 7)}.`;
			if (provenance.shard !== void 0) return "The result that is there is one of several shares.";
			if (kind === "suite") {
				let statuses = subjectsOf(data).filter(({ suite }) => suite === name);
				if (statuses.length === 0) return "It is not in the result that is there.";
				if (statuses.some(({ status }) => status !== "measured")) return "It was not measured: what the change touches cannot affect it.";
			} else if (data?.all !== !0) return "Only what the change touches was scanned.";
			if (verdict !== "pass" && accepted === void 0) return `Its verdict is ${verdict}.`;
		}
		function subjectsOf(data) {
			let subjects = data?.subjects;
			return Array.isArray(subjects) ? subjects : [];
		}
		function parsed(text) {
			try {
				return JSON.parse(text);
			} catch {
				return;
			}
		}
	}),
	55073: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => envelopeSchema });
		var schemas = __webpack_require__(2503), api = __webpack_require__(43759);
		function date(params) {
			return api.db(schemas.Brp, params);
		}
		var shard = __webpack_require__(17209), verdict = __webpack_require__(33600);
		let provenanceSchema = schemas.Ikc({
			base: schemas.YjP().optional(),
			head: schemas.YjP().optional(),
			config: schemas.YjP().optional(),
			key: schemas.YjP().optional(),
			shard: shard.Id.optional(),
			version: schemas.YjP(),
			event: schemas.YjP(),
			run: schemas.Ikc({
				id: schemas.aig(),
				attempt: schemas.aig()
			}).optional(),
			at: schemas.YjP(),
			durationMs: schemas.aig()
		}), policySchema = schemas.Ikc({
			today: date(),
			waivers: schemas.YOg(schemas.Ikc({
				case: schemas.YjP().optional(),
				finding: schemas.YjP().optional(),
				fingerprint: schemas.YjP().optional(),
				suite: schemas.YjP().optional(),
				path: schemas.YjP().optional(),
				owner: schemas.YjP(),
				reason: schemas.YjP(),
				expires: date(),
				file: schemas.YjP(),
				line: schemas.aig().int().positive(),
				isNew: schemas.euz(!0).optional()
			}))
		}), acceptedSchema = schemas.Ikc({
			by: schemas.YjP(),
			at: schemas.YjP(),
			why: schemas.YjP().optional()
		}), envelopeSchema = verdict.Ow.extend({
			schema: schemas.YjP().regex(/^aiops\.[a-z-]+\/\d+$/),
			accepted: acceptedSchema.optional(),
			policy: policySchema.optional(),
			data: schemas.L5J().optional(),
			provenance: provenanceSchema
		});
	}),
	82937: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { readFolder: () => readFolder });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024), node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83502);
		async function readFolder(folder, isWanted, limits) {
			let found = [], [left, entries] = [limits.all, 0], visit = async (path, depth) => {
				for (let entry of await listed((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), folder)) {
					let own = path === "" ? entry.name : `${path}/${entry.name}`;
					if (entries += 1, entries > limits.entries) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
						file: folder,
						message: `holds more than ${limits.entries} files.`
					});
					if (entry.isDirectory() && depth < 6 && await visit(own, depth + 1), !entry.isFile() || !isWanted(own)) continue;
					let { size } = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.stat((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, own));
					if (size > Math.min(limits.file, left)) throw new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
						file: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, own),
						message: "is too large."
					});
					left -= size, found.push({
						path: own,
						text: await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readFile((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, own), "utf8")
					});
				}
			};
			return await visit("", 0), found;
		}
		async function listed(path, folder) {
			try {
				return (await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.readdir(path, { withFileTypes: !0 })).sort((a, b) => a.name < b.name ? -1 : 1);
			} catch (error) {
				throw error.code === "ENOENT" ? new _action_errors_js__WEBPACK_IMPORTED_MODULE_2__.yo({
					file: folder,
					message: "there is no such folder.",
					fix: "Download the artifacts of the jobs before, with actions/download-artifact."
				}, { cause: error }) : error;
			}
		}
	})
};

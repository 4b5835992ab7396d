export const id = 8837;
export const ids = [8837, 2937];
export const modules = {
	35757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => shardSchema });
		var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503), _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17209);
		let shardSchema = zod__WEBPACK_IMPORTED_MODULE_1__.Ikc({
			index: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(1).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA),
			count: zod__WEBPACK_IMPORTED_MODULE_1__.aig().int().min(2).max(_shard_js__WEBPACK_IMPORTED_MODULE_0__.bA)
		});
	}),
	68837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fromResults: () => fromResults,
			resultsIn: () => resultsIn
		});
		var _results_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53287), _results_found_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82937), _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77416), _wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32189);
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
		function fromResults(results) {
			return async (wanted, about) => {
				let judged = results.filter(({ envelope }) => envelope.schema.startsWith(`aiops.${(0, _wanted_js__WEBPACK_IMPORTED_MODULE_3__.q)(wanted)}/`)).map((found) => ({
					found,
					why: objection(found.envelope, wanted, about)
				})), good = judged.find(({ why }) => why === void 0)?.found;
				if (good === void 0) return { why: judged[0]?.why ?? "There is no result of it." };
				let { verdict, accepted } = good.envelope;
				return { proof: {
					...wanted,
					verdict: verdict === "pass" ? "pass" : "accepted",
					from: "result",
					digest: good.digest,
					...verdict !== "pass" && accepted && { by: accepted.by }
				} };
			};
		}
		function objection({ verdict, accepted, data, provenance }, { kind, name }, { commit, config }) {
			if (provenance.head !== commit) return `The result that is there is of ${provenance.head?.slice(0, 7) ?? "no commit"}, and not of ${commit.slice(0, 7)}.`;
			if (provenance.config !== config) return "The result that is there is of another configuration.";
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
	53287: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => envelopeSchema });
		var schemas = __webpack_require__(2503), iso = __webpack_require__(64377), shard_schema = __webpack_require__(35757);
		let verdictSchema = schemas.k5n([
			"pass",
			"fail",
			"inconclusive",
			"skipped",
			"error"
		]), findingSchema = schemas.Ikc({
			rule: schemas.YjP(),
			level: schemas.k5n([
				"failure",
				"warning",
				"notice"
			]),
			title: schemas.YjP(),
			message: schemas.YjP(),
			subject: schemas.YjP().optional(),
			suite: schemas.YjP().optional(),
			fingerprint: schemas.YjP().optional(),
			file: schemas.YjP().optional(),
			line: schemas.aig().int().positive().optional(),
			column: schemas.aig().int().positive().optional(),
			fix: schemas.YjP().optional()
		}), decisionSchema = schemas.Ikc({
			verdict: verdictSchema,
			headline: schemas.YjP(),
			title: schemas.YjP().optional(),
			tone: schemas.k5n(["plain", "caution"]).optional(),
			quiet: schemas.euz(!0).optional(),
			findings: schemas.YOg(findingSchema)
		}), provenanceSchema = schemas.Ikc({
			base: schemas.YjP().optional(),
			head: schemas.YjP().optional(),
			config: schemas.YjP().optional(),
			key: schemas.YjP().optional(),
			shard: shard_schema.I.optional(),
			version: schemas.YjP(),
			event: schemas.YjP(),
			run: schemas.Ikc({
				id: schemas.aig(),
				attempt: schemas.aig()
			}).optional(),
			at: schemas.YjP(),
			durationMs: schemas.aig()
		}), policySchema = schemas.Ikc({
			today: iso.p6(),
			waivers: schemas.YOg(schemas.Ikc({
				case: schemas.YjP().optional(),
				finding: schemas.YjP().optional(),
				fingerprint: schemas.YjP().optional(),
				suite: schemas.YjP().optional(),
				path: schemas.YjP().optional(),
				owner: schemas.YjP(),
				reason: schemas.YjP(),
				expires: iso.p6(),
				file: schemas.YjP(),
				line: schemas.aig().int().positive(),
				isNew: schemas.euz(!0).optional()
			}))
		}), acceptedSchema = schemas.Ikc({
			by: schemas.YjP(),
			at: schemas.YjP(),
			why: schemas.YjP().optional()
		}), envelopeSchema = decisionSchema.extend({
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
	}),
	64377: ((((e,t,n)=>{n.d(t,{p6:()=>date});var r=n(43759),i=n(2503);function date(e){return r.db(i.Brp,e)}})))
};

export const id = 8837;
export const ids = [8837, 2937];
export const modules = {
	68837: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			fromResults: () => fromResults,
			resultsIn: () => resultsIn
		});
		var _results_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12679), _results_found_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82937), _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77416), _wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32189);
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
	12679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { s: () => envelopeSchema });
		var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503), zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377), _action_shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17209), _action_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33600);
		let provenanceSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			base: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			head: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			config: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			key: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
			shard: _action_shard_js__WEBPACK_IMPORTED_MODULE_0__.Id.optional(),
			version: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			event: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			run: zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				id: zod__WEBPACK_IMPORTED_MODULE_2__.aig(),
				attempt: zod__WEBPACK_IMPORTED_MODULE_2__.aig()
			}).optional(),
			at: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			durationMs: zod__WEBPACK_IMPORTED_MODULE_2__.aig()
		}), policySchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			today: zod__WEBPACK_IMPORTED_MODULE_3__.p6(),
			waivers: zod__WEBPACK_IMPORTED_MODULE_2__.YOg(zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
				case: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				finding: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				fingerprint: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				suite: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				path: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional(),
				owner: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				reason: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				expires: zod__WEBPACK_IMPORTED_MODULE_3__.p6(),
				file: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
				line: zod__WEBPACK_IMPORTED_MODULE_2__.aig().int().positive(),
				isNew: zod__WEBPACK_IMPORTED_MODULE_2__.euz(!0).optional()
			}))
		}), acceptedSchema = zod__WEBPACK_IMPORTED_MODULE_2__.Ikc({
			by: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			at: zod__WEBPACK_IMPORTED_MODULE_2__.YjP(),
			why: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().optional()
		}), envelopeSchema = _action_verdict_js__WEBPACK_IMPORTED_MODULE_1__.Ow.extend({
			schema: zod__WEBPACK_IMPORTED_MODULE_2__.YjP().regex(/^aiops\.[a-z-]+\/\d+$/),
			accepted: acceptedSchema.optional(),
			policy: policySchema.optional(),
			data: zod__WEBPACK_IMPORTED_MODULE_2__.L5J().optional(),
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

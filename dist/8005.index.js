import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './95049.shared.js';
export const id = 8005;
export const ids = [8005];
export const modules = {
	38005: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { releasesReport: () => releasesReport });
		var _shared_releases_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15865), _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48372), _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30056);
		function releasesReport({ name, environment, live, history }) {
			let drift = typeof live == "string" ? void 0 : (0, _shared_releases_preview_js__WEBPACK_IMPORTED_MODULE_0__.$)(live, history.current()), what = typeof live == "string" ? ["What is live cannot be told: ", live] : [
				"Live: ",
				(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.ko)(live.what),
				"."
			], content = typeof live == "string" ? void 0 : live.content, rows = (0, _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_1__.O)(history.entries, content);
			return [{
				id: "releases",
				priority: 1,
				blocks: [
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.R_)(3, `${name} in ${environment}`),
					(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)(...what),
					...drift === void 0 ? [] : [(0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)((0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.ko)("Drift: "), drift)],
					rows.length === 0 ? (0, _shared_report_document_js__WEBPACK_IMPORTED_MODULE_2__.FY)("No release was recorded.") : (0, _shared_releases_told_js__WEBPACK_IMPORTED_MODULE_1__.H)(rows)
				]
			}];
		}
	}),
	77416: (shared0[77416]),
	15865: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => driftOf,
			V: () => preview
		});
		var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12021), _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95049);
		async function preview(release, world) {
			let { deployment, environment, contentDigest: content } = release.manifest, operation = (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.zI)(world, { hold: refuse }, content), live = await (0, _world_js__WEBPACK_IMPORTED_MODULE_1__.Op)(world, operation), history = await _history_js__WEBPACK_IMPORTED_MODULE_2__.BZ.read(world.records, deployment, environment, [content, live?.content]), recorded = history.current(), bad = history.badSince(content), told = {
				...recorded && { recorded },
				...bad && live?.content !== content && { bad },
				unfinished: history.unfinished().filter((entry) => history.isAfterCurrent(entry)),
				entries: history.entries
			};
			if (live === void 0) return {
				live,
				obstacles: [{ message: `What is live at ${world.target.name} cannot be told.` }],
				...told
			};
			let plan = await world.target.plan(release, live, operation), obstacles = [...plan.obstacles];
			live.changing && obstacles.push({
				message: `${world.target.name} is being changed.`,
				fix: "Wait until that has ended."
			});
			let back = history.entryOf(live), drift = driftOf(live, recorded);
			return {
				live,
				plan,
				obstacles,
				...told,
				...back && { back },
				...drift !== void 0 && { drift }
			};
		}
		let refuse = () => {
			throw Error("a plan changes nothing");
		};
		function driftOf(live, recorded) {
			if (live.changing || live.content === (recorded && (0, _history_js__WEBPACK_IMPORTED_MODULE_2__.$E)(recorded))) return;
			if (recorded === void 0) return `Live is ${live.what}, and nobody has recorded it.`;
			let content = (0, _manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)((0, _history_js__WEBPACK_IMPORTED_MODULE_2__.$E)(recorded));
			return `Live is ${live.what}, and ${content} of ${recorded.at.slice(0, 10)} is what was recorded.`;
		}
	}),
	62663: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { I: () => saidOfSource });
		let saidOfSource = {
			result: "",
			check: " (check run)",
			attestation: " (attested)"
		};
	}),
	48372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			H: () => releasesTable,
			O: () => toldReleases
		});
		var _report_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30056), _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12021), _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77416), _proof_said_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62663);
		function toldReleases(entries, live) {
			let serving = entries.find((entry) => entry.manifest.contentDigest === live && (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.Kg)(entry));
			return entries.map((entry) => ({
				content: entry.manifest.contentDigest,
				commit: entry.commit,
				at: entry.at,
				by: entry.by,
				proof: entry.manifest.proof.map(({ name, from }) => `${name}${_proof_said_js__WEBPACK_IMPORTED_MODULE_2__.I[from]}`),
				became: becameOf(entry),
				live: entry === serving
			}));
		}
		function becameOf(entry) {
			let task = entry.task === "rollback" ? "rollback: " : "", failure = (0, _history_js__WEBPACK_IMPORTED_MODULE_3__.g5)(entry);
			if (failure !== void 0) return `${task}bad. ${failure.description}`;
			let success = entry.statuses.findLast(({ state }) => state === "success");
			return success === void 0 ? `${task}unfinished` : `${task}good. ${success.description}`;
		}
		function releasesTable(releases) {
			let columns = [
				"",
				"content",
				"commit",
				"when (UTC)",
				"who",
				"proof",
				"what became of it"
			].map((title) => ({
				title,
				align: "left"
			})), rows = releases.map(({ content, commit, at, by, proof, became, live }) => [
				[live ? "live" : ""],
				[(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)((0, _manifest_js__WEBPACK_IMPORTED_MODULE_1__.VK)(content))],
				[(0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit.slice(0, 7))],
				[at.slice(0, 16).replace("T", " ")],
				[by],
				[proof.join(", ") || "none"],
				[became]
			]);
			return (0, _report_document_js__WEBPACK_IMPORTED_MODULE_0__.tp)(columns, rows);
		}
	}),
	95049: (shared1[95049]),
	14948: (shared0[14948]),
	56754: (shared0[56754])
};

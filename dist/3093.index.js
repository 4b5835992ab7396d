import { shared as shared0 } from './31601.shared.js';
import { shared as shared1 } from './95049.shared.js';
export const id = 3093;
export const ids = [3093, 4749];
export const modules = {
	63093: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { goBack: () => goBack });
		var _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83502), _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12021), _shared_releases_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28527), _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77416), _shared_releases_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88635), _shared_releases_rollback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84749);
		async function goBack({ to, dryRun, why }, opening, world, context) {
			let place = {
				deployment: opening.name,
				environment: opening.settings.environment
			}, way = await (0, _shared_releases_rollback_js__WEBPACK_IMPORTED_MODULE_4__.d)(place, world, to), nothing = {
				repaired: [],
				timeline: []
			};
			if (way === void 0) return {
				...nothing,
				state: "refused",
				reason: `What is live at ${world.target.name} cannot be told, so nothing was changed.`
			};
			let known = {
				live: way.live.what,
				...way.from && { from: told(way.from) },
				...way.to && { to: told(way.to) }
			}, timelineNow = async () => timelineOf(await _shared_releases_history_js__WEBPACK_IMPORTED_MODULE_5__.BZ.read(world.records, place.deployment, place.environment));
			if (way.to === void 0) return {
				...nothing,
				...known,
				state: "refused",
				reason: way.refused ?? "There is no way.",
				fix: "Say which with `to`: `aiops releases` lists them. Or change it and release that."
			};
			if (dryRun) return {
				...nothing,
				...known,
				state: "planned",
				reason: `It would go back to ${(0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_2__.VK)(way.to.manifest.contentDigest)}.`,
				timeline: await timelineNow()
			};
			try {
				let { live, ...rest } = way, done = await (0, _shared_releases_rollback_js__WEBPACK_IMPORTED_MODULE_4__.w)({
					live,
					...rest,
					to: way.to
				}, world, (entry) => releaseOf(entry, context), why), isBack = done.state === "live" || done.state === "already-live";
				return {
					...known,
					state: isBack ? "back" : done.state === "refused" ? "refused" : "stuck",
					reason: isBack ? why : done.reason,
					...done.fix !== void 0 && { fix: done.fix },
					...done.live && { now: done.live.changing ? `${done.live.what}, still changing` : done.live.what },
					repaired: [...done.repaired],
					timeline: await timelineNow()
				};
			} catch (error) {
				if (!(error instanceof _shared_releases_records_js__WEBPACK_IMPORTED_MODULE_3__.b)) throw error;
				return {
					...nothing,
					...known,
					state: "locked",
					reason: error.message,
					fix: "Run it again when that has ended."
				};
			}
		}
		async function releaseOf({ manifest, release, commit }, { revision }) {
			let found = await revision.reference?.(commit, { key: "the record of the release" });
			if (found === void 0) throw new _shared_action_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The commit ${commit} of the release is not there any more.`);
			return (0, _shared_releases_make_js__WEBPACK_IMPORTED_MODULE_1__.W)(manifest, release, found.tree);
		}
		let told = ({ release, manifest, commit, by, at }) => ({
			release,
			content: manifest.contentDigest,
			commit,
			by,
			at
		});
		function timelineOf({ entries }) {
			return entries.slice(0, 6).flatMap(({ statuses, manifest, task, by, at }) => [{
				at,
				what: `${(0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_2__.VK)(manifest.contentDigest)}: ${task} begun by ${by}`
			}, ...statuses.map((one) => ({
				at: one.at,
				what: `${(0, _shared_releases_manifest_js__WEBPACK_IMPORTED_MODULE_2__.VK)(manifest.contentDigest)}: ${one.state}. ${one.description}`
			}))]).sort((a, b) => a.at < b.at ? -1 : +(a.at > b.at));
		}
	}),
	31601: (shared0[31601]),
	12021: (shared1[12021]),
	88635: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { b: () => LockedError });
		class LockedError extends Error {
			name = "LockedError";
			holder;
			constructor(message, holder) {
				super(message), this.holder = holder;
			}
		}
	}),
	84749: (shared0[84749]),
	95049: (shared1[95049])
};

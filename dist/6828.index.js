import { shared as shared0 } from './7342.shared.js';
import { shared as shared1 } from './88646.shared.js';
import { shared as shared2 } from './95273.shared.js';
import { shared as shared3 } from './97513.shared.js';
import { shared as shared4 } from './31601.shared.js';
import { shared as shared5 } from './12021.shared.js';
import { shared as shared6 } from './28527.shared.js';
import { shared as shared7 } from './13478.shared.js';
export const id = 6828;
export const ids = [
	6828,
	8527,
	5273
];
export const modules = {
	46828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { goBack: () => goBack });
		var errors = __webpack_require__(83502), releases_history = __webpack_require__(12021), make = __webpack_require__(28527), releases_manifest = __webpack_require__(77416), records = __webpack_require__(88635), deploy = __webpack_require__(31601), releases_world = __webpack_require__(95049);
		async function findWay({ deployment, environment }, world, to) {
			let live = await (0, releases_world.Op)(world, (0, releases_world.zI)(world, { hold: async () => {} }, "look"));
			if (live === void 0) return;
			let meant = to === void 0 ? void 0 : await named(world.records, {
				deployment,
				environment
			}, to), contents = [live.content, meant && (0, releases_history.$E)(meant)], history = await releases_history.BZ.read(world.records, deployment, environment, contents), from = history.entryOf(live), found = to === void 0 ? history.lastGood(live.content) : history.entries.find((entry) => meant !== void 0 && (0, releases_history.$E)(entry) === (0, releases_history.$E)(meant) && (0, releases_history.Kg)(entry)), way = {
				live,
				...from && { from }
			}, bad = meant && history.badSince((0, releases_history.$E)(meant));
			return bad === void 0 ? found === void 0 ? {
				...way,
				refused: meant === void 0 ? noWay(to) : `${to} was never found good.`
			} : (0, releases_history.$E)(found) === live.content ? {
				...way,
				refused: `${(0, releases_manifest.VK)((0, releases_history.$E)(found))} is what is live.`
			} : {
				...way,
				to: found
			} : {
				...way,
				refused: `${(0, releases_manifest.VK)((0, releases_history.$E)(bad))} was found bad.`
			};
		}
		let noWay = (to) => to === void 0 ? "There is no earlier good release." : `There is no release ${to}.`;
		async function named(records, { deployment, environment }, to) {
			let prefix = to.replace(/^sha256:/, ""), begins = (digest) => prefix.length >= 7 && digest.slice(7).startsWith(prefix);
			for await (let listed of records.list(deployment, environment)) if (begins(listed.release) || begins((0, releases_history.$E)(listed))) return listed;
		}
		async function rollback({ live, from, to }, world, releaseOf, why) {
			let release = await releaseOf(to), done = await (0, deploy.g)(release, world, {
				task: "rollback",
				instead: { of: live.content }
			}), isOver = done.state === "live" || done.state === "stuck";
			return from !== void 0 && isOver && done.live?.content !== (0, releases_history.$E)(from) && await world.records.mark(from.id, "failure", `Taken back: ${why}`), done;
		}
		async function goBack({ to, dryRun, why }, opening, world, context) {
			let place = {
				deployment: opening.name,
				environment: opening.settings.environment
			}, way = await findWay(place, world, to), nothing = {
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
			}, timelineNow = async () => timelineOf(await releases_history.BZ.read(world.records, place.deployment, place.environment));
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
				reason: `It would go back to ${(0, releases_manifest.VK)(way.to.manifest.contentDigest)}.`,
				timeline: await timelineNow()
			};
			try {
				let { live, ...rest } = way, done = await rollback({
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
				if (!(error instanceof records.b)) throw error;
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
			if (found === void 0) throw new errors.yo(`The commit ${commit} of the release is not there any more.`);
			return (0, make.releaseAgain)(manifest, release, found.tree);
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
				what: `${(0, releases_manifest.VK)(manifest.contentDigest)}: ${task} begun by ${by}`
			}, ...statuses.map((one) => ({
				at: one.at,
				what: `${(0, releases_manifest.VK)(manifest.contentDigest)}: ${one.state}. ${one.description}`
			}))]).sort((a, b) => a.at < b.at ? -1 : +(a.at > b.at));
		}
	}),
	7342: (shared0[7342]),
	88646: (shared1[88646]),
	95273: (shared2[95273]),
	97513: (shared3[97513]),
	31601: (shared4[31601]),
	12021: (shared5[12021]),
	28527: (shared6[28527]),
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
	13478: (shared7[13478])
};

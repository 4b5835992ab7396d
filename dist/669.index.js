import { shared as shared0 } from './64996.shared.js';
import { shared as shared1 } from './13835.shared.js';
export const id = 669;
export const ids = [669];
export const modules = {
	77416: (shared0[77416]),
	14948: (shared0[14948]),
	669: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { branchTarget: () => branchTarget });
		var external_node_path_ = __webpack_require__(76760), manifest = __webpack_require__(77416), target = __webpack_require__(56754), errors = __webpack_require__(83502), revision_git = __webpack_require__(79592), git_tree = __webpack_require__(34223), revision_repository = __webpack_require__(15144), revision_store = __webpack_require__(52655);
		let nobody = "0".repeat(40);
		async function openBranch(branch, surroundings) {
			let { directory, env, remote, clock } = surroundings, repository = (0, revision_repository.W1)(directory);
			if (repository === void 0) throw new errors.yo(`There is no git repository in ${directory}, so there is no branch ${branch}.`);
			let { serverUrl = "https://github.com", token } = remote ?? {}, git = new revision_git.T(repository, env, {
				serverUrl,
				...token !== void 0 && { token }
			}), store = new revision_store.i(git), { objects } = store, url = remote && `${remote.page}.git`, ref = `refs/heads/${branch}`, trees = new Map(), treeOf = (commit) => {
				let tree = trees.get(commit) ?? new git_tree.x(store, commit, "");
				return trees.set(commit, tree), tree;
			}, have = async (commit) => {
				if (url === void 0 || await objects.commit(commit) !== void 0) return;
				let depth = repository.shallow ? ["--depth=1"] : [], { code, stderr } = await git.run([
					"fetch",
					"--quiet",
					"--no-tags",
					"--no-write-fetch-head",
					...depth,
					url,
					commit
				]);
				if (code !== 0) throw new target.I(`${branch} cannot be fetched: ${lastLine(stderr)}.`);
			}, look = async () => {
				if (url === void 0) return objects.commit(ref);
				let { code, stdout, stderr } = await git.run([
					"ls-remote",
					"--",
					url,
					ref
				]);
				if (code !== 0) throw new target.I(`${branch} cannot be looked up: ${lastLine(stderr)}.`, { fix: needsWrite });
				return stdout.toString().split("	")[0] || void 0;
			};
			return {
				async tip() {
					let tip = await look();
					return tip !== void 0 && await have(tip), tip;
				},
				async read(commit, path) {
					return await have(commit), treeOf(commit).read(path);
				},
				async commit({ message, folder, files, from }, parent) {
					from !== void 0 && await have(from);
					let tree = from === void 0 ? void 0 : await treeIn(git, from, folder), changes = [
						folder === void 0 ? "deleteall\n" : `D ${quoted(folder)}\n`,
						...tree === void 0 ? [] : [`M 040000 ${tree} ${quoted(folder ?? "")}\n`],
						...[...files ?? []].flatMap(([path, bytes]) => [
							`M 100644 inline ${quoted(path)}\ndata ${bytes.byteLength}\n`,
							bytes,
							"\n"
						])
					], time = Math.floor(clock() / 1e3), name = `refs/aiops/branch/${branch}`;
					return await fastImport(git, [
						`commit ${name}\ncommitter AI Ops Actions <aiops@users.noreply.github.com> ${time} +0000\n`,
						`data ${Buffer.byteLength(message)}\n${message}\n`,
						...parent === void 0 ? [] : [`from ${parent}\n`],
						...changes,
						"\n"
					]), (await git.output([
						"rev-parse",
						"--verify",
						name
					])).toString().trim();
				},
				async move(to, from) {
					if (url === void 0) {
						let args = to === void 0 ? [
							"-d",
							ref,
							from ?? nobody
						] : [
							ref,
							to,
							from ?? nobody
						];
						return (await git.run(["update-ref", ...args])).code === 0;
					}
					let lease = `--force-with-lease=${ref}:${from ?? ""}`, { code, stderr } = await git.run([
						"push",
						"--quiet",
						"--porcelain",
						lease,
						"--",
						url,
						`${to ?? ""}:${ref}`
					]);
					if (code === 0) return !0;
					let now = await look();
					if (now === to) return !0;
					if (now !== from) return !1;
					throw new target.I(`${branch} could not be pushed: ${lastLine(stderr)}.`, {
						fix: needsWrite,
						uncertain: !0
					});
				},
				close: () => objects.close()
			};
		}
		let needsWrite = "The job needs `contents: write`, and the rules of that branch have to let its token push.";
		async function treeIn(git, commit, folder) {
			let { code, stdout } = await git.run([
				"rev-parse",
				"--verify",
				"--quiet",
				`${commit}:${folder ?? ""}`
			]);
			return code === 0 ? stdout.toString().trim() : void 0;
		}
		function fastImport(git, parts) {
			return new Promise((resolve, reject) => {
				let child = git.start([
					"fast-import",
					"--quiet",
					"--force"
				], [
					"pipe",
					"ignore",
					"pipe"
				]), said = [];
				child.stderr?.on("data", (chunk) => said.push(chunk)), child.on("error", (error) => reject(git.whyEnded(error))), child.on("close", (code) => code === 0 ? resolve() : reject(git.whyFailed("fast-import", code, Buffer.concat(said).toString().trim()))), child.stdin?.on("error", () => void 0), child.stdin?.end(Buffer.concat(parts.map((part) => typeof part == "string" ? Buffer.from(part) : part)));
			});
		}
		let quoted = (path) => `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"").replaceAll("\n", "\\n")}"`;
		function lastLine(stderr) {
			let lines = stderr.trim().split("\n");
			return (lines.find((one) => /^(?:fatal|error|remote): /.test(one)) ?? lines.at(-1) ?? "").replace(/^\w+: |\.$/g, "").trim();
		}
		var file_current = __webpack_require__(13835), plan = __webpack_require__(66387);
		async function branchTarget({ branch, folder }, surroundings) {
			let store = await openBranch(branch, surroundings), within = (path) => folder === void 0 ? path : external_node_path_.posix.join(folder, path), readIn = (tip) => (path) => store.read(tip, within(path)), seen, current = async (tip) => {
				let bytes = await readIn(tip)(file_current.wL);
				return bytes && (0, file_current.BG)(bytes.toString("utf8"));
			}, observe = async () => {
				let tip = await store.tip();
				if (seen = tip, tip === void 0) return {
					changing: !1,
					what: `no branch ${branch}`
				};
				let point = { commit: tip }, parsed = await current(tip), at = `${branch} at ${tip.slice(0, 7)}`;
				if (parsed === void 0) return folder === void 0 || await readIn(tip)(file_current.wL) !== void 0 ? {
					changing: !1,
					point,
					what: `${at}, which is no release`
				} : {
					changing: !1,
					what: `nothing in ${folder} of ${at}`
				};
				let other = await (0, file_current.N6)(parsed.files, readIn(tip)), { content, release } = parsed;
				return other === void 0 ? {
					content,
					release,
					point,
					changing: !1,
					what: `${(0, manifest.VK)(content)}, ${at}`
				} : {
					changing: !1,
					point,
					what: `${(0, manifest.VK)(content)}, ${at}, of which ${other}`
				};
			}, advance = async (commit, { hold }) => {
				let made = await store.commit(commit, seen);
				return await hold(), await store.move(made, seen) ? (seen = made, {
					state: "done",
					reason: `${branch} is at ${made.slice(0, 7)}.`
				}) : {
					state: "failed",
					reason: `${branch} was moved by somebody else meanwhile.`
				};
			};
			return {
				kind: "file",
				name: `branch ${branch}`,
				observe,
				plan: async (release) => (0, plan.X)(release, seen === void 0 ? void 0 : await current(seen), {
					rollout: `all at once: a commit on ${branch}`,
					alarms: surroundings.alarms
				}),
				apply: (release, _live, operation) => {
					let { deployment, environment } = release.manifest, message = `${`${deployment} to ${environment}: ${(0, manifest.VK)(release.manifest.contentDigest)}`}\n\nOf commit ${release.manifest.commit}\nRelease ${release.digest}\n`;
					return advance({
						message,
						folder,
						files: filesOf(release, within)
					}, operation);
				},
				revert: async (to, operation) => {
					let tip = await store.tip();
					if (seen = tip, to === void 0 && (tip === void 0 || folder === void 0)) return tip === void 0 ? {
						state: "done",
						reason: `There is no branch ${branch}, as before.`
					} : (await operation.hold(), await store.move(void 0, tip) ? {
						state: "done",
						reason: `The branch ${branch} was removed: it was not there before.`
					} : {
						state: "failed",
						reason: `${branch} was moved by somebody else meanwhile.`
					});
					if (to !== void 0 && typeof to.commit != "string") throw new target.I("The record names no commit.");
					let from = to?.commit, what = from === void 0 ? "what was before it: nothing" : from.slice(0, 7);
					return advance({
						message: `Back to ${what}\n`,
						folder,
						...from !== void 0 && { from }
					}, operation);
				},
				files: async () => {
					let tip = await store.tip(), parsed = tip === void 0 ? void 0 : await current(tip);
					if (tip === void 0 || parsed === void 0) return;
					let read = parsed.files.map(async ({ path }) => [path, await readIn(tip)(path)]);
					return new Map((await Promise.all(read)).flatMap(([path, bytes]) => bytes === void 0 ? [] : [[path, bytes]]));
				},
				close: () => store.close()
			};
		}
		function filesOf(release, within) {
			let current = (0, file_current.$c)(release, "."), files = current.files.map(({ path }) => {
				let bytes = release.files.get(path);
				if (bytes === void 0) throw Error(`the release does not hold ${path}`);
				return [within(path), bytes];
			});
			return new Map([...files, [within(file_current.wL), Buffer.from((0, file_current.b6)(current))]]);
		}
	}),
	13835: (shared1[13835]),
	66387: (shared1[66387]),
	56754: (shared0[56754])
};

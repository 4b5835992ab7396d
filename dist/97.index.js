import { shared as shared0 } from './95049.shared.js';
export const id = 97;
export const ids = [97];
export const modules = {
	70097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { askLive: () => askLive });
		var external_node_crypto_ = __webpack_require__(77598), errors = __webpack_require__(83502), load = __webpack_require__(22672), canonical_json = __webpack_require__(14948), make = __webpack_require__(28527);
		async function servedBy(manifest, files, { config, tree }, { revision }) {
			if (manifest === void 0) {
				if (files === void 0) throw new errors.yo("Nobody has recorded what is live, so it is not known what it answers with.");
				return {
					tree: over(tree, files),
					models: {}
				};
			}
			let { commit, content } = manifest;
			if (commit === tree.sha) return {
				tree: files === void 0 ? tree : over(tree, files),
				models: {}
			};
			let found = await revision.reference?.(commit, { key: "the record of the release" });
			if (found === void 0) throw new errors.yo(`The commit ${commit} of the release is not there any more.`);
			let released = await (0, load.loadConfig)(found.tree, config.path), models = content.models.map(({ name, digest }) => {
				let entry = released.value.models[name];
				if (entry === void 0 || `sha256:${(0, external_node_crypto_.hash)("sha256", (0, canonical_json.d)(entry))}` !== digest) throw new errors.yo(`At ${commit.slice(0, 7)} the model ${name} is not what was released.`);
				return [name, entry];
			}), bytes = files ?? (await (0, make.W)(manifest, "", found.tree)).files;
			return {
				tree: over(found.tree, bytes),
				models: Object.fromEntries(models)
			};
		}
		let over = (tree, files) => ({
			label: tree.label,
			...tree.sha !== void 0 && { sha: tree.sha },
			list: () => tree.list(),
			read: async (path) => {
				let bytes = files.get(path);
				return bytes === void 0 ? tree.read(path) : Buffer.from(bytes);
			},
			stream: (path) => tree.stream(path),
			digest: (path) => tree.digest(path),
			materialise: () => tree.materialise()
		});
		var smoke = __webpack_require__(5176), releases_world = __webpack_require__(95049);
		async function askLive(suite, manifest, { config, tree }, world, context, signal) {
			let operation = (0, releases_world.zI)(world, { hold: async () => {} }, "verify", { signal }), served = await servedBy(manifest, await world.target.files?.(operation), {
				config,
				tree
			}, context);
			return (0, smoke.Q)({
				suite,
				config,
				tree
			}, served, context, signal);
		}
	}),
	95049: (shared0[95049])
};

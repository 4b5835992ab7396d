export const id = 9238;
export const ids = [9238];
export const modules = {
	459: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => manifestText,
			I: () => ownRelease
		});
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14948);
		function ownRelease(text) {
			let value;
			try {
				value = JSON.parse(text);
			} catch {
				return;
			}
			let { success, data } = _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.rc.safeParse(value);
			if (success && (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(data.content) === data.contentDigest) return {
				manifest: data,
				content: data.contentDigest,
				release: (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(data)
			};
		}
		let manifestText = ({ manifest }) => (0, _results_canonical_json_js__WEBPACK_IMPORTED_MODULE_1__.d)(manifest);
	}),
	19238: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openSsmParameter: () => openSsmParameter });
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416), _aws_control_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56128), _aws_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67181), _own_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(459), _until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32127), _parameter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58448);
		let largest = {
			standard: 4096,
			advanced: 8192,
			"intelligent-tiering": 8192
		};
		async function openSsmParameter(config, { env }) {
			let control = await _aws_control_js__WEBPACK_IMPORTED_MODULE_1__.L.open(config, env);
			return new SsmParameter(config, control, new _parameter_js__WEBPACK_IMPORTED_MODULE_5__.k(control, config));
		}
		class SsmParameter {
			kind = "ssm-parameter";
			name;
			#config;
			#control;
			#parameter;
			constructor(config, control, parameter) {
				this.name = `SSM parameter ${config.parameter}${config.label ? `:${config.label}` : ""} in ${control.region}`, this.#config = config, this.#control = control, this.#parameter = parameter;
			}
			async observe(operation) {
				let { parameter, label } = this.#config, found = await this.#parameter.read(operation, label);
				if (found === void 0) return {
					changing: !1,
					what: label === void 0 ? `there is no parameter ${parameter}` : `no version of ${parameter} is ${label}`
				};
				let own = (0, _own_release_js__WEBPACK_IMPORTED_MODULE_3__.I)(found.value), what = `version ${found.version} of ${parameter}`;
				return {
					...own && {
						content: own.content,
						release: own.release
					},
					point: { version: found.version },
					changing: !1,
					what: own ? `${what}, release ${(0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(own.release)}` : `${what}, which is no release`
				};
			}
			async plan(release, live, operation) {
				let { parameter, label, tier } = this.#config, value = (0, _own_release_js__WEBPACK_IMPORTED_MODULE_3__.$)(release), bytes = Buffer.byteLength(value), obstacles = [];
				if (bytes > largest[tier]) {
					let fix = bytes > largest.advanced ? "Deploy with `kind: appconfig`, which has room for it." : "Write `tier: advanced`, or deploy with `kind: appconfig`.";
					obstacles.push({
						message: `The manifest has ${bytes} bytes, and ${parameter} room for ${largest[tier]}.`,
						fix
					});
				}
				let newest = await this.#parameter.read(operation);
				newest !== void 0 && newest.type !== "String" && obstacles.push({
					message: `${parameter} is a ${newest.type}, and a release is kept as a String.`,
					fix: "Name another parameter."
				});
				let after = `release ${(0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.VK)(release.digest)}, ${bytes} bytes`, isSame = live.release === release.digest;
				return {
					steps: [{
						what: `parameter ${parameter}`,
						live: live.what,
						after,
						kind: isSame ? "same" : newest === void 0 ? "created" : "replaced"
					}, ...label === void 0 ? [] : [{
						what: `label ${label}`,
						live: live.what,
						after,
						kind: isSame ? "same" : "shifted"
					}]],
					obstacles,
					rollout: "all at once, without alarms"
				};
			}
			async apply(release, live, operation) {
				let value = (0, _own_release_js__WEBPACK_IMPORTED_MODULE_3__.$)(release), newest = await this.#parameter.read(operation), version = (newest === void 0 || newest.value === value || this.#config.label === void 0 ? void 0 : await this.#parameter.versionOf(value, operation)) ?? await this.#ensure(value, newest, operation);
				return version === void 0 ? failed(`${this.#config.parameter} was made by somebody else meanwhile.`) : this.#switch(version, live, operation);
			}
			async revert(to, operation) {
				let { parameter, label } = this.#config, now = await this.#parameter.read(operation, label);
				return now === void 0 ? to === void 0 ? done("Nothing is live.") : await this.#back(to, now, operation) : to === void 0 ? label === void 0 ? now.version !== 1 || (0, _own_release_js__WEBPACK_IMPORTED_MODULE_3__.I)(now.value) === void 0 ? failed(`${parameter} was there before: delete it by hand, if that is meant.`) : (await this.#parameter.remove(operation), done(`There is no parameter ${parameter} any more.`)) : (await this.#parameter.unlabel(now.version, label, operation), done(`No version of ${parameter} is ${label}.`)) : this.#back(to, now, operation);
			}
			close() {
				this.#control.close();
			}
			async #back({ version }, now, operation) {
				let { parameter, label } = this.#config;
				if (now?.version === version) return done(`Version ${version} of ${parameter} is live.`);
				let old = await this.#parameter.read(operation, Number(version));
				if (old === void 0) return failed(`${parameter} has no version ${version} any more.`);
				if (label !== void 0) return this.#switch(old.version, void 0, operation);
				let made = await this.#ensure(old.value, now, operation);
				return made === void 0 ? failed(`${parameter} was made by somebody else.`) : this.#switch(made, void 0, operation);
			}
			async #ensure(value, newest, operation) {
				let last = newest;
				for (let time = 1;; time += 1) {
					if (last?.value === value) return last.version;
					try {
						return await this.#parameter.put(value, last === void 0, operation);
					} catch (error) {
						let exists = (0, _aws_refusal_js__WEBPACK_IMPORTED_MODULE_2__.vu)(error, /^ParameterAlreadyExists/);
						if (!exists && (!(0, _until_js__WEBPACK_IMPORTED_MODULE_4__.JD)(error) || time === 3)) throw error;
						if (last = await this.#parameter.read(operation), exists && last?.value !== value) return;
					}
				}
			}
			async #switch(version, live, operation) {
				let { parameter, label } = this.#config, told = done(`Version ${version} of ${parameter} is ${label ?? "the newest"}.`);
				if (label === void 0 || live?.point?.version === version) return told;
				for (let time = 1;; time += 1) try {
					return await this.#parameter.label(version, label, operation) ? told : failed(`Systems Manager does not take the label ${label}, so version ${version} of ${parameter} is not live.`);
				} catch (error) {
					if (!(0, _until_js__WEBPACK_IMPORTED_MODULE_4__.JD)(error) || time === 3) throw error;
					if ((await this.#parameter.read(operation, label))?.version === version) return told;
				}
			}
		}
		let done = (reason) => ({
			state: "done",
			reason
		}), failed = (reason) => ({
			state: "failed",
			reason
		});
	})
};

export const shared = {
13478: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			f: () => settingsOf,
			s: () => otherSettings
		});
		var _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77416);
		let placing = {
			"sagemaker-endpoint": [
				"kind",
				"endpoint-name",
				"base",
				"rollout",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-prompt": [
				"kind",
				"prompt",
				"pointer",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-guardrail": [
				"kind",
				"guardrail",
				"pointer",
				"region",
				"profile",
				"endpoint"
			],
			"agentcore-runtime": [
				"kind",
				"runtime",
				"endpoint-name",
				"region",
				"profile",
				"endpoint"
			],
			"bedrock-agent": [
				"kind",
				"agent",
				"alias",
				"provisioned-throughput",
				"region",
				"profile",
				"endpoint"
			],
			"custom-model-deployment": [
				"kind",
				"model-deployment",
				"region",
				"profile",
				"endpoint"
			]
		};
		function settingsOf(config) {
			let keys = placing[config.kind];
			if (keys !== void 0) return Object.fromEntries(Object.entries(config).filter(([key, value]) => !keys.includes(key) && value !== void 0));
		}
		function otherSettings(config, { manifest }) {
			let { settings } = manifest.content;
			return settings === void 0 || settings === (0, _releases_manifest_js__WEBPACK_IMPORTED_MODULE_0__.ol)(settingsOf(config)) ? [] : [{
				message: "It was released with other settings of the target, and what was made of them is gone.",
				fix: "Put the target in aiops.yml back to what it was, and release that."
			}];
		}
	})
};

export const shared = {
50462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			T: () => bedrockError,
			x: () => refusesOutputConfig
		});
		var errors = __webpack_require__(26177), models_model = __webpack_require__(25852), format = __webpack_require__(55258);
		let keyRefused = ({ region }, said) => `Bedrock in ${region} does not accept the API key in AWS_BEARER_TOKEN_BEDROCK: ${said} A key is valid for a time and in one region: make a new one, correct \`region\`, or remove the variable to use the credentials of the job.`, knownNot = /model identifier|foundation model|end of its life|no longer|not found|doesn.t exist|does not exist/i, ofKeys = [{
			names: /^(ExpiredToken|UnrecognizedClient|InvalidClientTokenId)/,
			code: "credentials",
			message: keyRefused
		}, {
			names: /^AccessDenied/,
			says: /API key|Authentication failed|security token|bearer token/i,
			code: "credentials",
			message: keyRefused
		}], access = [{
			names: /^AccessDenied/,
			says: /bedrock:ApplyGuardrail/,
			code: "access",
			message: ({ guardrail, region }, said) => `The role may not use the guardrail ${guardrail?.id} in ${region}: allow \`bedrock:ApplyGuardrail\` on it. AWS: ${said}`
		}, {
			names: /^AccessDenied/,
			says: /not authorized to perform/i,
			code: "access",
			message: ({ model, region }, said) => `Bedrock refused ${model} in ${region}: the role may not use it. Allow \`bedrock:InvokeModel\` on the model (for \`stream\`, \`bedrock:InvokeModelWithResponseStream\` too), and on the inference profile where one is used. AWS: ` + said
		}], configured = [
			{
				names: /^(AccessDenied|Validation)/,
				says: /prompt caching|cachePoint|cache_control/i,
				code: "unknown-model",
				message: ({ model }, said) => `Bedrock does not cache prompts of ${model} as \`cache\` says: ${said} Write other places, such as \`cache: [system]\`, or remove it.`
			},
			{
				names: /^AccessDenied/,
				says: /^(?!.*(API key|Authentication failed|security token))/is,
				code: "access",
				message: ({ model, region }) => `Bedrock refused ${model} in ${region}: this account has no access to the model. Ask for it under "Model access", or use an inference profile (${profileOf(model, region)}).`
			},
			{
				names: /^(ResourceNotFound|Validation)/,
				says: /use case|operation not allowed|data retention/i,
				code: "access",
				message: ({ model, region }, said) => `Bedrock refused ${model} in ${region}: ${said} It is a matter of the account, in its console or for AWS Support.`
			},
			{
				names: /^(Validation|ResourceNotFound)/,
				says: /guardrail.*(identifier|version|exist|not found|invalid)/i,
				code: "unknown-model",
				message: ({ guardrail, region }, said) => `Bedrock in ${region} does not know the guardrail ${guardrail?.id}:${guardrail?.version}: ${said} Correct \`guardrail\`; it has to be in the same region. \`aws bedrock list-guardrails\` shows what there is.`
			},
			{
				names: /^(Validation|ResourceNotFound)/,
				says: /service.?tier|reservation not found/i,
				code: "unknown-model",
				message: ({ model, region, "service-tier": tier }, said) => `Bedrock does not offer ${model} in ${region} at the service tier ${tier}: ${said} Choose another \`service-tier\`, or remove it.`
			},
			{
				names: /^Validation/,
				says: /performance.?config|latency/i,
				code: "unknown-model",
				message: ({ model, region }, said) => `Bedrock does not offer ${model} in ${region} with this \`latency\`: ${said} Remove it.`
			},
			{
				names: /^Validation/,
				says: /on-demand throughput/i,
				code: "unknown-model",
				message: ({ model, region }) => `Bedrock does not serve ${model} on demand in ${region}. Use an inference profile: \`model: ${profileOf(model, region)}\`.`
			},
			{
				names: /^(Validation|ResourceNotFound)/,
				says: knownNot,
				code: "unknown-model",
				message: ({ model, region }, said) => `Bedrock in ${region} does not know ${model}: ${said} Correct \`model\` or \`region\`; \`aws bedrock list-foundation-models\` and \`list-inference-profiles\` show what there is.`
			}
		], requested = [
			{
				names: /^Validation/,
				says: /support.*\b(image|document)|\b(image|document)s?\b.*support/i,
				code: "invalid-request",
				message: ({ model }, said) => `${model} does not take this attachment: ${said} Ask a model that takes images or documents, or remove \`attachments\`.`
			},
			{
				names: /^Validation/,
				says: /\b(image|document|pdf)s?\b/i,
				code: "invalid-request",
				message: ({ model }, said) => `Bedrock refused an attachment for ${model}: ${said} Check that the file is what its ending says, and its size.`
			},
			{
				names: /^Validation/,
				says: /tool_choice|toolChoice|forces? tool use/i,
				code: "invalid-request",
				message: ({ model }, said) => `${model} cannot be made to call a tool here: ${said} JSON without a schema is asked for in that way too: give a schema, use \`tool-choice: auto\`, or remove \`reasoning\`.`
			},
			{
				names: /^Validation/,
				says: /support.*tool use|tool use.*support/i,
				code: "invalid-request",
				message: ({ model }, said) => `${model} takes no tools: ${said} Remove \`tools\`, or give JSON a schema or none.`
			}
		], passing = [
			{
				names: /^Throttling/,
				says: /per day/i,
				code: "access",
				message: ({ model, region }, said) => `This account has used up what it may use of ${model} in ${region} a day: ${said} Go on tomorrow, or ask for a higher quota of tokens a day (Service Quotas, Amazon Bedrock).`
			},
			{
				names: /^ModelTimeout/,
				code: "timeout",
				transient: !1,
				message: tooLate
			},
			{
				names: /^(TimeoutError|RequestTimeout)/,
				code: "timeout",
				message: tooLate
			},
			{
				names: /^ModelError/,
				code: "unavailable",
				transient: !1,
				message: notNow
			},
			{
				names: /^ModelStreamError/,
				code: "unavailable",
				message: notNow
			}
		];
		function rulesOf(asked, first = []) {
			return [
				...first,
				...asked.hasKey ? ofKeys : [],
				...access,
				...configured,
				...requested,
				...passing
			].map((rule) => ({
				...rule,
				message: (_, said) => rule.message(asked, said)
			}));
		}
		function tooLate({ model, timeout }) {
			return `${model} gave no whole answer within ${(0, format.a3)(timeout)}. Raise \`timeout\`, or lower \`max-tokens\`.`;
		}
		function notNow({ model, region }, said) {
			return `Bedrock could not answer with ${model} in ${region} just now: ${said}`;
		}
		function profileOf(model, region) {
			let area = {
				us: "us",
				eu: "eu",
				ap: "apac"
			}[region.slice(0, 2)] ?? "global";
			return /^([a-z-]{2,6}|global)\.[a-z0-9-]+\./.test(model) || model.startsWith("arn:") ? `${area}.\u2026` : `${area}.${model}`;
		}
		function bedrockError(thrown, asked, own = []) {
			if (!(thrown instanceof Error) || thrown instanceof models_model.ModelError) return thrown;
			let { model, region, endpoint, timeout } = asked, what = {
				service: "Bedrock",
				what: model,
				action: "bedrock:InvokeModel",
				region,
				endpoint,
				timeout
			};
			return (0, errors.awsError)(thrown, what, rulesOf(asked, own));
		}
		function refusesOutputConfig(thrown) {
			return !(thrown instanceof Error) || thrown.name !== "ValidationException" ? !1 : /output_?config|text_?format|structured output|json.?schema|response format/i.test(thrown.message);
		}
	})
};

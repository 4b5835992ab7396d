import { shared as shared0 } from './56128.shared.js';
import { shared as shared1 } from './35290.shared.js';
export const id = 6988;
export const ids = [6988];
export const modules = {
	85692: (shared0[85692]),
	6988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openBedrockPrompt: () => openBedrockPrompt });
		var aws_control = __webpack_require__(56128), rest = __webpack_require__(62363), pointed_pointer = __webpack_require__(35290), target = __webpack_require__(68922), unwatched = __webpack_require__(12352), errors = __webpack_require__(83502), canonical_json = __webpack_require__(14948), aws_mark = __webpack_require__(85692), refusal = __webpack_require__(67181);
		let most = {
			temperature: 1,
			topP: 1,
			stop: 4,
			variables: 20
		}, plain = /\{\{\s*([0-9a-zA-Z](?:[0-9a-zA-Z]|[_-](?=[0-9a-zA-Z]|\s*\}\}))*)\s*\}\}/g;
		function variantOf(prompt, name, model) {
			let lost = [], names = new Set(), text = (template) => {
				if (prompt.language === "none") return template.includes("{{") && lost.push("braces that are text, and would be a variable there"), template;
				prompt.language === "f-string" && lost.push("templates of f-strings");
				let rest = template.replace(plain, "");
				return prompt.language !== "simple" && /\{\{|\{%|\{#/.test(rest) && lost.push(`what the template language ${prompt.language} has beside {{name}}`), template.replace(plain, (_, variable) => (names.add(variable), `{{${variable}}}`));
			}, blocks = (parts, where) => parts.flatMap((part) => part.type === "text" ? [{ text: text(part.template) }] : part.type === "cache-point" ? [{ cachePoint: { type: "default" } }] : (lost.push(`${part.type.replace("-", " ")} in ${where}`), [])), { messages, parameters, tools, toolChoice } = prompt;
			prompt.template !== void 0 && lost.push("messages that are made by rendering"), prompt.response !== void 0 && prompt.response.format.type !== "text" && lost.push("its response format");
			let system = messages.filter(({ role }) => role === "system").flatMap(({ parts }) => blocks(parts, "system")), turns = messages.filter(({ role }) => role !== "system"), [only] = turns, isText = system.length === 0 && tools.length === 0 && turns.length === 1 && only?.role === "user" && only.parts.length === 1, content = turns.flatMap(({ role, parts }, index) => (role === "tool" && lost.push(`message ${index + 1}, of a tool`), role === "tool" ? [] : [{
				role,
				content: blocks(parts, `message ${index + 1}`)
			}]));
			content.length === 0 && lost.push("a prompt without messages of a user");
			let inputVariables = [...names].map((variable) => ({ name: variable }));
			inputVariables.length > most.variables && lost.push(`${inputVariables.length} variables: it has ${most.variables}`);
			let inference = inferenceOf(parameters, lost), modelId = model ?? prompt.model?.id, [part] = only?.parts ?? [], single = isText && part?.type === "text" ? text(part.template) : void 0;
			return {
				variant: {
					name,
					templateType: single === void 0 ? "CHAT" : "TEXT",
					templateConfiguration: single === void 0 ? { chat: {
						messages: content,
						...system.length > 0 && { system },
						inputVariables,
						...tools.length > 0 && { toolConfiguration: toolsOf(tools, toolChoice) }
					} } : { text: {
						text: single,
						inputVariables
					} },
					...modelId !== void 0 && { modelId },
					...inference !== void 0 && { inferenceConfiguration: { text: inference } }
				},
				lost: [...new Set(lost)]
			};
		}
		function inferenceOf(parameters, lost) {
			let { temperature, topP, maxTokens, stop, ...others } = parameters;
			for (let [key, value] of Object.entries(others)) value !== void 0 && lost.push(`the parameter ${key}`);
			(temperature ?? 0) > most.temperature && lost.push(`a temperature over ${most.temperature}`), (stop?.length ?? 0) > most.stop && lost.push(`more than ${most.stop} texts that end an answer`);
			let inference = {
				...temperature !== void 0 && { temperature },
				...topP !== void 0 && { topP },
				...maxTokens !== void 0 && { maxTokens },
				...stop !== void 0 && { stopSequences: stop }
			};
			return Object.keys(inference).length === 0 ? void 0 : inference;
		}
		function toolsOf(tools, choice) {
			let toolChoice = choice === "any" ? { any: {} } : choice === "auto" ? { auto: {} } : typeof choice == "object" ? { tool: { name: choice.name } } : void 0;
			return {
				tools: tools.map(({ name, description, inputSchema }) => ({ toolSpec: {
					name,
					...description !== void 0 && { description },
					inputSchema: { json: inputSchema }
				} })),
				...toolChoice !== void 0 && { toolChoice }
			};
		}
		class PromptVersions {
			#config;
			#rest;
			constructor(config, rest) {
				this.#config = config, this.#rest = rest;
			}
			get #path() {
				return `/prompts/${this.#config.prompt}/`;
			}
			#get(operation, version) {
				return this.#rest.read({
					operation: "GetPrompt",
					method: "GET",
					path: this.#path,
					...version !== void 0 && { query: { promptVersion: version } }
				}, operation);
			}
			markOf(version, operation) {
				return (0, aws_mark.aQ)(() => this.#get(operation, version));
			}
			async find(release, operation) {
				let { prompt } = this.#config, versions = await this.#rest.all({
					operation: "ListPrompts",
					method: "GET",
					path: "/prompts/",
					query: { promptIdentifier: prompt }
				}, "promptSummaries", operation);
				for (let { version, description } of versions) if (version !== "DRAFT" && (0, aws_mark.Mp)(description)?.content === release.manifest.contentDigest && await this.#holds(await this.#get(operation, version), release)) return version;
			}
			async #holds(found, release) {
				let [variant] = found.variants ?? [];
				if (variant === void 0) return !1;
				let wanted = (await this.#wanted(release, variant.name)).variant;
				return (0, canonical_json.d)(textsOf(variant)) === (0, canonical_json.d)(textsOf(wanted));
			}
			async make(release, operation) {
				let { name, description, customerEncryptionKeyArn, variants = [], defaultVariant } = await this.#get(operation), { variant } = await this.#wanted(release, defaultVariant ?? variants[0]?.name ?? "default", variants[0]), body = {
					name,
					...description && { description },
					...customerEncryptionKeyArn && { customerEncryptionKeyArn },
					defaultVariant: variant.name,
					variants: [variant]
				}, updated = await this.#rest.surely({
					operation: "UpdatePrompt",
					method: "PUT",
					path: this.#path,
					body
				}, operation);
				operation.progress("the draft has the prompt of the release");
				let mark = (0, aws_mark.Fg)(release), made = await this.#rest.surely({
					operation: "CreatePromptVersion",
					method: "POST",
					path: `/prompts/${this.#config.prompt}/versions`,
					body: {
						description: (0, aws_mark.PQ)(mark),
						clientToken: operation.token(`version of the draft of ${updated.updatedAt}`),
						tags: {
							"aiops:content": mark.content,
							"aiops:release": mark.release
						}
					}
				}, operation);
				return await this.#holds(made, release) ? made.version : {
					state: "failed",
					reason: `Version ${made.version} does not have the prompt of the release: somebody changed the draft meanwhile.`
				};
			}
			async check(release, operation) {
				try {
					let { lost } = await this.#wanted(release, "default");
					if (lost.length > 0) return [{
						message: `A prompt of Bedrock cannot hold ${lost.join(", ")}.`,
						fix: "Take it out of the prompt, or deploy it as a file."
					}];
					let { variants = [] } = await this.#get(operation);
					return variants.length > 1 ? [{
						message: `The draft has ${variants.length} variants, of which one would stay.`,
						fix: "Remove the others."
					}] : [];
				} catch (error) {
					if (error instanceof errors.yo) return [{ message: error.message }];
					if (!(0, refusal.vu)(error, /^ResourceNotFound/)) throw error;
					return [{
						message: `There is no prompt ${this.#config.prompt}.`,
						fix: "Make it once, or correct its id."
					}];
				}
			}
			async #wanted({ manifest, files }, name, kept) {
				let { prompts, models } = manifest.content, { path = prompts.length === 1 ? prompts[0]?.path : void 0 } = this.#config, key = "target.path";
				if (path === void 0) throw new errors.yo({
					key,
					message: `says not which of ${prompts.length} prompts goes there.`
				});
				let bytes = files.get(path);
				if (bytes === void 0) throw new errors.yo({
					key,
					message: `names ${path}, which the release does not have.`
				});
				let { parsePrompt } = await __webpack_require__.e(7654).then(__webpack_require__.bind(__webpack_require__, 95273)), prompt = await parsePrompt(path, bytes, async (other) => files.get(other)), [model, second] = models.filter(({ provider }) => provider === "bedrock"), { variant, lost } = variantOf(prompt, name, second === void 0 ? model?.model : void 0), { modelId, metadata, additionalModelRequestFields } = kept ?? {};
				return {
					variant: {
						...Object.fromEntries(Object.entries({
							modelId,
							metadata,
							additionalModelRequestFields
						}).filter(([, value]) => value)),
						...variant
					},
					lost
				};
			}
		}
		function textsOf({ templateConfiguration }) {
			let { text, chat } = templateConfiguration;
			return text === void 0 ? [chat?.system ?? [], chat?.messages] : text.text;
		}
		async function openBedrockPrompt(config, { env, directory, alarms }) {
			let control = await aws_control.L.open(config, env), { prompt: id, pointer } = config, versions = new PromptVersions(config, new rest.N9(control, rest.Hw, `the prompt ${id}`));
			return (0, target.j)({
				kind: config.kind,
				name: `Bedrock prompt ${id} in ${control.region}`,
				id,
				markOf: (version, operation) => versions.markOf(version, operation),
				find: (release, operation) => versions.find(release, operation),
				make: (release, operation) => versions.make(release, operation),
				check: async (release, operation) => [...(0, unwatched.M)(alarms, "Prompts of Bedrock"), ...await versions.check(release, operation)],
				close: () => control.close()
			}, (0, pointed_pointer.r)(pointer, control, directory));
		}
	}),
	35290: (shared1[35290]),
	68922: (shared1[68922]),
	12352: (shared0[12352])
};

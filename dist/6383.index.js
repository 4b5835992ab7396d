export const id = 6383;
export const ids = [6383];
export const modules = { 76383: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { openSagemakerEndpoint: () => openSagemakerEndpoint });
	var releases_manifest = __webpack_require__(77416), alarms = __webpack_require__(95063), control = __webpack_require__(56128), until = __webpack_require__(32127), refusal = __webpack_require__(67181), target = __webpack_require__(56754);
	let tags = {
		content: "aiops:content",
		release: "aiops:release"
	};
	function wantedOf(config, { manifest, digest }) {
		let { "endpoint-name": endpoint, base = endpoint, variant, role, environment } = config, name = `${base}-${(0, releases_manifest.VK)(manifest.contentDigest)}`, Tags = [{
			Key: tags.content,
			Value: manifest.contentDigest
		}, {
			Key: tags.release,
			Value: digest
		}], startup = config["startup-timeout"], container = {
			...config.image !== void 0 && { Image: config.image },
			...config["model-data"] !== void 0 && { ModelDataUrl: config["model-data"] },
			...config["model-package"] !== void 0 && { ModelPackageName: config["model-package"] },
			...environment !== void 0 && { Environment: environment }
		}, production = {
			VariantName: variant,
			ModelName: name,
			InstanceType: config["instance-type"],
			InitialInstanceCount: config["instance-count"],
			InitialVariantWeight: 1,
			...startup !== void 0 && { ContainerStartupHealthCheckTimeoutInSeconds: Math.ceil(startup / 1e3) }
		};
		return {
			name,
			model: {
				ModelName: name,
				ExecutionRoleArn: role,
				PrimaryContainer: container,
				Tags
			},
			endpointConfig: {
				EndpointConfigName: name,
				ProductionVariants: [production],
				Tags
			}
		};
	}
	let nameLength = (base) => base.length + 13;
	function deploymentConfigOf({ rollout }, alarms) {
		let { kind, size, wait, "keep-old": keep } = rollout, part = {
			Type: "CAPACITY_PERCENT",
			Value: Math.round(size * 100)
		}, WaitIntervalInSeconds = Math.round(wait / 1e3), watched = alarms.length > 0 && { AutoRollbackConfiguration: { Alarms: alarms.map((AlarmName) => ({ AlarmName })) } };
		return kind === "rolling" ? {
			RollingUpdatePolicy: {
				MaximumBatchSize: part,
				WaitIntervalInSeconds
			},
			...watched
		} : {
			BlueGreenUpdatePolicy: {
				TrafficRoutingConfiguration: kind === "canary" ? {
					Type: "CANARY",
					CanarySize: part,
					WaitIntervalInSeconds
				} : kind === "linear" ? {
					Type: "LINEAR",
					LinearStepSize: part,
					WaitIntervalInSeconds
				} : {
					Type: "ALL_AT_ONCE",
					WaitIntervalInSeconds
				},
				TerminationWaitInSeconds: Math.round(keep / 1e3)
			},
			...watched
		};
	}
	let atOnce = { BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: {
		Type: "ALL_AT_ONCE",
		WaitIntervalInSeconds: 0
	} } };
	function rolloutWords({ rollout }, alarms) {
		let { kind, size, wait } = rollout, watched = alarms.length === 0 ? "without alarms" : `alarms ${alarms.join(", ")}`, minutes = `${Math.round(wait / 6e3) / 10} min`;
		return kind === "all-at-once" ? `all at once, ${minutes} of bake, ${watched}` : `${kind} ${Math.round(size * 100)} %, ${minutes} of bake ${kind === "canary" ? "before the rest" : "after each"}, ${watched}`;
	}
	function differs(wanted, found, path = "") {
		if (typeof wanted != "object" || !wanted) return Object.is(wanted, found) ? void 0 : path;
		for (let [key, value] of Object.entries(wanted)) {
			let other = found?.[key], what = differs(value, other, path === "" ? key : `${path}.${key}`);
			if (what !== void 0) return what;
		}
	}
	let sagemaker = {
		name: "SageMaker",
		service: "sagemaker",
		host: "api.sagemaker",
		target: "SageMaker",
		version: "1.1"
	}, isMissing = (error) => (0, refusal.vu)(error, /^(ValidationException|ResourceNotFound)/, /could not find|does not exist/i), alreadyExists = (error) => (0, refusal.vu)(error, /^(ValidationException|ResourceInUse)/, /already exist/i), isUpdating = (error) => (0, refusal.vu)(error, /^(ValidationException|ResourceInUse)/, /in-progress|in progress|updating/i);
	class Endpoint {
		#control;
		name;
		constructor(control, name) {
			this.#control = control, this.name = name;
		}
		describe(operation) {
			return this.#read("DescribeEndpoint", `the endpoint ${this.name}`, { EndpointName: this.name }, operation);
		}
		describeConfig(name, operation) {
			let what = `the endpoint configuration ${name}`;
			return this.#read("DescribeEndpointConfig", what, { EndpointConfigName: name }, operation);
		}
		async isProduct(name, operation) {
			if (name === void 0) return !1;
			let body = { ModelPackageName: name }, found = await this.#read("DescribeModelPackage", "the model package", body, operation);
			return found && (found.InferenceSpecification?.Containers ?? []).some(({ ProductId }) => ProductId !== void 0);
		}
		async tagsOf(arn, operation) {
			let all = new Map(), page;
			do {
				let body = {
					ResourceArn: arn,
					...page !== void 0 && { NextToken: page }
				}, found = await this.#read("ListTags", "the endpoint configuration", body, operation);
				for (let { Key = "", Value = "" } of found?.Tags ?? []) all.set(Key, Value);
				page = found?.NextToken || void 0;
			} while (page !== void 0);
			let content = all.get(tags.content), release = all.get(tags.release);
			return {
				...content !== void 0 && { content },
				...release !== void 0 && { release }
			};
		}
		async ensure(kind, body, operation) {
			let key = `${kind}Name`, name = String(body[key]), what = `the ${kind === "Model" ? "model" : "endpoint configuration"} ${name}`;
			for (let time = 1;; time += 1) try {
				await this.change(`Create${kind}`, what, body, operation);
				return;
			} catch (error) {
				if (!(0, until.JD)(error) && !alreadyExists(error)) throw error;
				let found = await this.#read(`Describe${kind}`, what, { [key]: name }, operation);
				if (found === void 0 && time < 3) continue;
				let { Tags: _, ...wanted } = body, other = found === void 0 ? "all of it" : differs(wanted, found);
				if (other === void 0) return;
				throw found === void 0 ? error : new target.I(`SageMaker has ${what} already, and its ${other} differs.`, {
					fix: "Delete it, or write another `base`.",
					cause: error
				});
			}
		}
		async change(name, what, body, operation) {
			await this.#control.change(sagemaker, {
				operation: name,
				what
			}, body, operation);
		}
		async #read(name, what, body, operation) {
			try {
				return await this.#control.read(sagemaker, {
					operation: name,
					what
				}, body, operation);
			} catch (error) {
				if (isMissing(error)) return;
				throw error;
			}
		}
	}
	let working = new Set([
		"Creating",
		"Updating",
		"SystemUpdating",
		"RollingBack",
		"Deleting"
	]), broken = {
		Failed: "An endpoint that failed can only be deleted: delete it, and deploy again.",
		UpdateRollbackFailed: "Old and new instances answer side by side. See the endpoint\u2019s events in CloudWatch Logs, or ask AWS Support; else make another endpoint.",
		OutOfService: "It takes no requests. See its events in CloudWatch Logs."
	};
	function watch(endpoint, config, since, operation) {
		let seen = !1, still = 0;
		return (0, until.Wo)(operation, async () => {
			let found = await endpoint.describe(operation);
			if (found === void 0) return {
				state: "failed",
				reason: `There is no endpoint ${endpoint.name} any more.`
			};
			let { EndpointStatus: status = "", EndpointConfigName, PendingDeploymentSummary: pending, FailureReason } = found, why = FailureReason ? `: ${FailureReason.replaceAll(/\b\d{12}\b/g, "************").slice(0, 300)}` : "";
			if (Object.hasOwn(broken, status)) return {
				state: "failed",
				reason: `The endpoint is ${status}${why}. ${broken[status]}`
			};
			if (working.has(status)) return seen = !0, goingOn(found);
			if (status !== "InService") return {
				state: "failed",
				reason: `The endpoint is ${status}, which is not known here.`
			};
			if (pending !== void 0) return goingOn(found);
			if (EndpointConfigName === config) return {
				state: "done",
				reason: `The endpoint is in service with ${config}.`
			};
			let changed = seen || since !== void 0 && found.LastModifiedTime !== since;
			return still += 1, !changed && still < 3 ? "the update has not begun yet" : {
				state: "taken-back",
				reason: changed ? `SageMaker took it back: the endpoint is in service with ${EndpointConfigName}${why}.` : `The endpoint stays in service with ${EndpointConfigName}: the update never began${why}.`
			};
		});
	}
	function goingOn({ EndpointStatus, PendingDeploymentSummary, ProductionVariants }) {
		let [first] = PendingDeploymentSummary?.ProductionVariants ?? ProductionVariants ?? [], status = first?.VariantStatus?.[0], parts = [...status?.Status ? [status.Status] : [], ...first?.DesiredInstanceCount ? [`${first.CurrentInstanceCount ?? 0} of ${first.DesiredInstanceCount} instances`] : []];
		return `the endpoint is ${EndpointStatus}${parts.length > 0 ? `: the new fleet is ${parts.join(", ")}` : ""}`;
	}
	function planOf(release, config, alarms, { live, endpoint, config: before, product }) {
		let { name } = wantedOf(config, release), [variant] = before?.ProductionVariants ?? [], isSame = live.content === release.manifest.contentDigest, kind = isSame ? "same" : endpoint === void 0 ? "created" : "shifted", digest = (0, releases_manifest.VK)(release.manifest.contentDigest), instances = `${config["instance-count"]} \u00d7 ${config["instance-type"]}`, had = variant === void 0 ? "none" : `${variant.InitialInstanceCount} \u00d7 ${variant.InstanceType}`;
		return {
			steps: [
				{
					what: "model",
					live: variant?.ModelName ?? "none",
					after: name,
					kind: isSame ? "same" : "created"
				},
				{
					what: "instances",
					live: had,
					after: instances,
					kind: had === instances ? "same" : "replaced"
				},
				{
					what: `endpoint ${config["endpoint-name"]}`,
					live: live.what,
					after: `${name}, content ${digest}`,
					kind
				}
			],
			obstacles: obstaclesOf(config, alarms, endpoint, before, product),
			rollout: endpoint === void 0 ? "made anew, all at once" : rolloutWords(config, alarms)
		};
	}
	function obstaclesOf(config, alarms, endpoint, before, product) {
		let { "endpoint-name": name, base = name, rollout, variant } = config, obstacles = [], add = (message, fix) => void obstacles.push({
			message,
			...fix && { fix }
		});
		nameLength(base) > 63 && add(`${base} is too long: names are ${base}-<12 digits>, and have 63 characters at most.`, "Write a shorter `base`."), alarms.length > 10 && add(`SageMaker watches 10 alarms at most, and ${alarms.length} are named.`, "Name fewer, or a composite alarm.");
		let status = endpoint?.EndpointStatus ?? "", why = broken[status];
		why === void 0 ? working.has(status) && add(`The endpoint ${name} is ${status} already.`, "Wait until it is in service.") : add(`The endpoint ${name} is ${status}.`, why);
		let variants = before?.ProductionVariants ?? [];
		if (variants.length > 0 && !variants.some(({ VariantName }) => VariantName === variant) && add(`The endpoint\u2019s variant is ${variants.map(({ VariantName }) => VariantName).join(", ")}, not ${variant}: traffic goes over only to a variant of the same name.`, "Correct `variant`."), product === void 0 && add(`There is no model package ${config["model-package"]} that may be read.`, "Correct `model-package`."), rollout.kind === "all-at-once" && alarms.length === 0) return obstacles;
		endpoint !== void 0 && rollout.kind !== "all-at-once" && config["instance-count"] < 2 && add(`With one instance there is no ${rollout.kind} rollout: a part is half of the instances at most.`, "Write `instance-count: 2` or more, or `rollout: { kind: all-at-once }`.");
		let inf1 = [config["instance-type"], ...variants.map(({ InstanceType = "" }) => InstanceType)].find((type) => type.startsWith("ml.inf1.")), silently = "SageMaker would go over all at once, and watch no alarm, without saying so.", fix = "Write `rollout: { kind: all-at-once }` and name no alarms, or choose another.";
		return endpoint !== void 0 && inf1 !== void 0 && add(`With ${inf1} there is no ${rollout.kind} rollout: ${silently}`, fix), endpoint !== void 0 && product && add(`With a product of AWS Marketplace there is no ${rollout.kind} rollout: ${silently}`, fix), rollout.kind === "rolling" && variants.length > 1 && add(`The endpoint has ${variants.length} variants, and a rolling update takes one.`, "Write another `rollout`."), obstacles;
	}
	async function openSagemakerEndpoint(config, { env, alarms }) {
		return new SagemakerEndpoint(config, alarms, await control.L.open(config, env));
	}
	class SagemakerEndpoint {
		kind = "sagemaker-endpoint";
		name;
		#config;
		#alarms;
		#control;
		#endpoint;
		constructor(config, alarms, control) {
			this.name = `SageMaker endpoint ${config["endpoint-name"]} in ${control.region}`, this.#config = config, this.#alarms = alarms, this.#control = control, this.#endpoint = new Endpoint(control, config["endpoint-name"]);
		}
		async observe(operation) {
			let found = await this.#endpoint.describe(operation), { name } = this.#endpoint;
			if (found === void 0) return {
				changing: !1,
				what: `there is no endpoint ${name}`
			};
			let { EndpointStatus: status = "", EndpointConfigName: config, PendingDeploymentSummary: pending } = found, isBroken = Object.hasOwn(broken, status), changing = working.has(status) || pending !== void 0 || isBroken;
			if (config === void 0 || status === "Creating") return {
				changing,
				what: `the endpoint ${name}, ${status}`
			};
			let what = `the endpoint configuration ${config}${status === "InService" ? "" : `, ${status}`}`, { EndpointConfigArn: arn } = await this.#endpoint.describeConfig(config, operation) ?? {}, own = arn === void 0 || isBroken ? {} : await this.#endpoint.tagsOf(arn, operation), isOwn = own.content !== void 0 && config.endsWith(`-${(0, releases_manifest.VK)(own.content)}`);
			return {
				...isOwn && own,
				point: { config },
				changing,
				what: isOwn ? what : `${what}, not made by a release`
			};
		}
		async plan(release, live, operation) {
			let endpoint = await this.#endpoint.describe(operation), name = endpoint?.EndpointConfigName, config = name === void 0 ? void 0 : await this.#endpoint.describeConfig(name, operation), product = await this.#endpoint.isProduct(this.#config["model-package"], operation), plan = planOf(release, this.#config, this.#alarms, {
				live,
				endpoint,
				config,
				product
			});
			return {
				...plan,
				obstacles: [...plan.obstacles, ...await (0, alarms._)(this.#alarms, this.#control, operation)]
			};
		}
		async apply(release, _live, operation) {
			let { name, model, endpointConfig } = wantedOf(this.#config, release), found = await this.#endpoint.describe(operation);
			return found?.EndpointConfigName === name || found?.PendingDeploymentSummary?.EndpointConfigName === name ? watch(this.#endpoint, name, void 0, operation) : (await this.#isMade(name, release, operation) || (await this.#endpoint.ensure("Model", model, operation), await this.#endpoint.ensure("EndpointConfig", endpointConfig, operation)), found === void 0 ? this.#create(name, operation) : this.#update(name, deploymentConfigOf(this.#config, this.#alarms), found, operation));
		}
		async revert(to, operation) {
			let found, rest = await (0, until.Wo)(operation, async () => {
				found = await this.#endpoint.describe(operation);
				let { EndpointStatus: status = "", PendingDeploymentSummary: pending } = found ?? {};
				return working.has(status) || pending !== void 0 ? `the endpoint is ${status}: it has to end before it can go back` : {
					state: "done",
					reason: ""
				};
			});
			if (rest.state !== "done") return rest;
			let { name } = this.#endpoint;
			if (found === void 0) return to === void 0 ? {
				state: "done",
				reason: `There is no endpoint ${name}.`
			} : {
				state: "failed",
				reason: `There is no endpoint ${name} any more. Deploy again to make it.`
			};
			let status = found.EndpointStatus ?? "";
			if (to === void 0) return this.#remove(found, operation);
			if (Object.hasOwn(broken, status)) return {
				state: "failed",
				reason: `The endpoint is ${status}. ${broken[status]}`
			};
			let config = String(to.config);
			return found.EndpointConfigName === config ? {
				state: "done",
				reason: `The endpoint is in service with ${config}.`
			} : this.#update(config, atOnce, found, operation);
		}
		close() {
			this.#control.close();
		}
		async #isMade(name, { manifest }, operation) {
			if (manifest.content.settings === void 0) return !1;
			let { EndpointConfigArn: arn } = await this.#endpoint.describeConfig(name, operation) ?? {};
			return arn !== void 0 && (await this.#endpoint.tagsOf(arn, operation)).content === manifest.contentDigest;
		}
		async #create(config, operation) {
			let { name } = this.#endpoint, body = {
				EndpointName: name,
				EndpointConfigName: config
			};
			try {
				await this.#endpoint.change("CreateEndpoint", `the endpoint ${name}`, body, operation);
			} catch (error) {
				if (!(0, until.JD)(error) && !alreadyExists(error)) throw error;
			}
			return watch(this.#endpoint, config, void 0, operation);
		}
		async #update(config, DeploymentConfig, before, operation) {
			let { name } = this.#endpoint, since = before.LastModifiedTime, body = {
				EndpointName: name,
				EndpointConfigName: config,
				DeploymentConfig,
				...(before.ProductionVariants?.find(({ VariantName }) => VariantName === this.#config.variant)?.DesiredInstanceCount ?? 0) > this.#config["instance-count"] && {
					RetainAllVariantProperties: !0,
					ExcludeRetainedVariantProperties: [{ VariantPropertyType: "DesiredWeight" }, { VariantPropertyType: "DataCaptureConfig" }]
				}
			};
			for (let time = 1;; time += 1) try {
				await this.#endpoint.change("UpdateEndpoint", `the endpoint ${name}`, body, operation);
				break;
			} catch (error) {
				if (isUpdating(error)) break;
				if (!(0, until.JD)(error) || time === 3) throw error;
				let now = await this.#endpoint.describe(operation);
				if (now?.EndpointStatus !== "InService" || now.EndpointConfigName === config || now.LastModifiedTime !== since) break;
			}
			return watch(this.#endpoint, config, since, operation);
		}
		async #remove({ EndpointConfigName: config = "" }, operation) {
			let { name } = this.#endpoint, { EndpointConfigArn: arn } = await this.#endpoint.describeConfig(config, operation) ?? {}, { content } = arn === void 0 ? {} : await this.#endpoint.tagsOf(arn, operation);
			if (content === void 0 || !config.endsWith(`-${(0, releases_manifest.VK)(content)}`)) return {
				state: "failed",
				reason: `The endpoint ${name} was not made by a release, and is left as it is.`
			};
			try {
				await this.#endpoint.change("DeleteEndpoint", `the endpoint ${name}`, { EndpointName: name }, operation);
			} catch (error) {
				if (!(0, until.JD)(error)) throw error;
			}
			return (0, until.Wo)(operation, async () => {
				let now = await this.#endpoint.describe(operation);
				return now === void 0 ? {
					state: "done",
					reason: `The endpoint ${name}, which was new, is deleted.`
				} : `the endpoint is ${now.EndpointStatus}`;
			});
		}
	}
}) };

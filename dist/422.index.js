export const id = 422;
export const ids = [422];
export const modules = {

/***/ 55258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   l9: () => (/* binding */ formatPercent),
/* harmony export */   up: () => (/* binding */ formatMoney)
/* harmony export */ });
/** US dollars: `$0.0021`, `$0.23`, `$2.00`, `$2,290`. Below a dollar two digits that count, from a thousand no cents. */
function formatMoney(dollars) {
    const size = Math.abs(dollars);
    const leadingZeros = size > 0 && size < 1 ? -Math.floor(Math.log10(size)) - 1 : 0;
    const decimals = size >= 1000 ? 0 : Math.min(100, Math.max(2, leadingZeros + 2));
    const text = size.toFixed(decimals).replace(/(\.\d\d\d*?)0+$/, '$1');
    return `${minus(dollars, text)}$${grouped(text)}`;
}
/** Milliseconds: `0.4 ms`, `250 ms`, `1.8 s`, `14.2 s`, `1 min 30 s`, `2 h 5 min`, `7 d`. Three digits that count. */
function formatDuration(milliseconds) {
    const size = Math.abs(milliseconds);
    const sign = minus(milliseconds, String(size));
    if (size < 999.5)
        return `${sign}${short(size)} ms`;
    if (size < 59_950)
        return `${sign}${short(size / 1000)} s`;
    const seconds = Math.round(size / 1000);
    if (seconds < 3600)
        return sign + both(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    if (minutes < 1440)
        return sign + both(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
    const hours = Math.round(minutes / 60);
    return sign + both(Math.floor(hours / 24), 'd', hours % 24, 'h');
}
/** A fraction: 0.815 → `81.5 %`. */
function formatPercent(fraction, decimals = 1) {
    const text = Math.abs(times100(fraction)).toFixed(decimals);
    return `${minus(fraction, text)}${text} %`;
}
/** A whole number with its thousands apart: `1,234,567`. */
function formatCount(count) {
    const text = Math.abs(count).toFixed(0);
    return minus(count, text) + grouped(text);
}
/** A real minus sign, and none before what is shown as zero. */
const minus = (value, shown) => (value < 0 && /[1-9]/.test(shown) ? '−' : '');
const grouped = (text) => text.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',');
const short = (value) => String(Number(value.toPrecision(3)));
/** 0.285 × 100 is 28.499999999999996 in binary, and would be rounded down. */
const times100 = (fraction) => Number((fraction * 100).toPrecision(12));
const both = (large, unit, small, part) => small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${part}`;


/***/ }),

/***/ 49422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBedrock: () => (/* binding */ openBedrock)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/shared/aws/sha256.js

/** SHA-256's, in bytes. */
const blockSize = 64;
/**
 * What requests are signed with: SHA-256, or with a secret its HMAC (RFC 2104). The SDK's own makes and copies a stream
 * for each of the four digests of a signature, and `createHmac` looks at length at its key: together a tenth of what a
 * call costs.
 */
class Sha256 {
    #secret;
    #parts = [];
    constructor(secret) {
        this.#secret = secret === undefined ? undefined : bytesOf(secret);
    }
    update(data) {
        this.#parts.push(bytesOf(data));
    }
    async digest() {
        if (this.#secret === undefined)
            return sha256(...this.#parts);
        const key = this.#secret.length > blockSize ? sha256(this.#secret) : this.#secret;
        const [inner, outer] = [Buffer.alloc(blockSize, 0x36), Buffer.alloc(blockSize, 0x5c)];
        for (const [index, byte] of key.entries()) {
            inner[index] = 0x36 ^ byte;
            outer[index] = 0x5c ^ byte;
        }
        return sha256(outer, sha256(inner, ...this.#parts));
    }
    reset() {
        this.#parts = [];
    }
}
const sha256 = (...parts) => (0,external_node_crypto_.hash)('sha256', Buffer.concat(parts), 'buffer');
function bytesOf(data) {
    if (typeof data === 'string')
        return Buffer.from(data);
    return ArrayBuffer.isView(data)
        ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        : new Uint8Array(data);
}

;// CONCATENATED MODULE: ./.build/shared/aws/client-config.js

/** A connection that takes longer than this, in milliseconds, is tried again. */
const connectionTimeout = 10_000;
/**
 * The settings that every AWS client here is made with. HTTP/1.1 always: the Bedrock runtime client would speak
 * HTTP/2, which proxies and servers on loopback often do not. A region left out is that of the profile, if any.
 */
async function awsClientConfig(options) {
    const { NodeHttpHandler } = await Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(41), __webpack_require__.e(279)]).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19));
    const { profile, endpoint, env } = options;
    const region = options.region ?? (env.AWS_REGION || env.AWS_DEFAULT_REGION || undefined);
    const agent = { keepAlive: true, maxSockets: options.concurrency };
    return {
        ...(region !== undefined && { region }),
        ...(profile !== undefined && { profile }),
        ...(endpoint !== undefined && { endpoint }),
        maxAttempts: options.attempts,
        retryMode: 'standard',
        sha256: Sha256,
        requestHandler: new NodeHttpHandler({
            httpAgent: agent,
            httpsAgent: agent,
            connectionTimeout: Math.min(connectionTimeout, options.timeout),
            requestTimeout: options.timeout,
            throwOnRequestTimeout: true,
        }),
    };
}

;// CONCATENATED MODULE: ./.build/shared/aws/json-call.js
/** No answer. `name` is the service's own type of error where it sent one. Members are those that the SDK retries by. */
class AwsError extends Error {
    $metadata;
    $response;
    code;
    constructor(name, message, { status, response, code } = {}) {
        super(message);
        this.name = name;
        this.$metadata = status === undefined ? {} : { httpStatusCode: status };
        this.$response = response;
        if (code !== undefined)
            this.code = code;
    }
}
/** A body that broke off, and one that is not JSON: `AwsError.name`. Neither says what was in it. */
const brokenOff = 'AnswerBrokenOff';
const notJson = 'AnswerNotJson';
/**
 * Calls by the parts of an SDK client that decide (its credentials, endpoint, signer, retries and HTTP handler), put
 * together directly: `client.send` runs each call through some fifteen middlewares and two generic codecs, three times
 * the processor time of all the rest, which a thousand answers a second do not leave. `timeout`: milliseconds for each
 * attempt, from its first byte to the last of the answer. `bearer`: an API key to send instead of a signature.
 */
async function jsonCalls({ config }, command, { timeout, bearer }) {
    const [{ getEndpointFromInstructions }, { HttpRequest }, { retryMiddleware }] = await Promise.all([
        __webpack_require__.e(/* import() */ 85).then(__webpack_require__.t.bind(__webpack_require__, 62085, 19)),
        Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(41)]).then(__webpack_require__.t.bind(__webpack_require__, 93422, 19)),
        Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(41), __webpack_require__.e(609)]).then(__webpack_require__.t.bind(__webpack_require__, 23609, 19)),
    ]);
    const { url } = await getEndpointFromInstructions({}, command, config);
    const base = url.pathname.replace(/\/$/, '');
    const signer = await config.signer();
    const attempt = async (request, signal) => {
        const signed = HttpRequest.clone(bearer === undefined ? await signer.sign(request) : request);
        const started = performance.now();
        const { response } = await config.requestHandler.handle(signed, { abortSignal: signal });
        const text = await textOf(response.body, timeout - (performance.now() - started));
        const latency = performance.now() - started;
        return { response, output: { $metadata: { attempts: 1 }, body: bodyOf(response, text), latency } };
    };
    return async (path, body, signal) => {
        const text = JSON.stringify(body);
        const request = new HttpRequest({
            protocol: url.protocol,
            hostname: url.hostname,
            ...(url.port !== '' && { port: Number(url.port) }),
            method: 'POST',
            path: base + path,
            headers: {
                host: url.host,
                'content-type': 'application/json',
                'content-length': String(Buffer.byteLength(text)),
                ...(bearer !== undefined && { authorization: `Bearer ${bearer}` }),
            },
            body: text,
        });
        const context = { __smithy_context: { abortSignal: signal } };
        const retried = retryMiddleware(config)(() => attempt(request, signal), context);
        const { output } = await retried({ input: undefined, request });
        return { body: output.body, latency: output.latency, attempts: output.$metadata.attempts };
    };
}
/** The whole body. @throws AwsError when it breaks off, or is not there in so many milliseconds */
function textOf(body, milliseconds) {
    return new Promise((resolve, reject) => {
        let text = '';
        const late = () => body.destroy(new AwsError('TimeoutError', 'the answer took too long'));
        const timer = setTimeout(late, Math.max(1, milliseconds));
        body.setEncoding('utf8');
        body.on('data', (part) => {
            text += part;
        });
        body.once('end', () => {
            clearTimeout(timer);
            resolve(text);
        });
        body.once('error', (error) => {
            clearTimeout(timer);
            const { code = 'ECONNRESET' } = error;
            reject(error instanceof AwsError ? error : new AwsError(brokenOff, 'the answer broke off', { code }));
        });
    });
}
function bodyOf(response, text) {
    const { statusCode: status, headers } = response;
    const body = parsed(text);
    if (status < 300 && body !== undefined)
        return body;
    if (status < 300)
        throw new AwsError(notJson, 'the answer is not JSON', { status, response });
    const said = (body ?? {});
    // `ThrottlingException:http://internal…` in the header, `com.amazon…#ThrottlingException` in a body.
    const type = (headers['x-amzn-errortype'] ?? said.__type ?? `HTTP ${status}`).replace(/:.*|^.*#/g, '');
    throw new AwsError(type, said.message ?? said.Message ?? `HTTP ${status}`, { status, response });
}
/** `undefined` when it is not JSON: what the parser says would quote it. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/shared/pricing/price.js
/** The names of our providers in the price list. */
const listed = { bedrock: 'aws' };
/** Cross-region inference profiles: `us.anthropic.…`, `us-gov.…`, `apac.…`, `global.…`. */
const geography = /(^|\/)(?:[a-z]{2,4}(?:-[a-z]+)?|global)\.(?=[a-z0-9-]+\.)/;
/**
 * The list price of a model today, `override` where there is one; `undefined` when it is not known, which is not free.
 * The list is that of the installed `@pydantic/genai-prices`; nothing is fetched. It tells `global.` profiles from
 * regional ones, so a prefix is dropped only where the list does not know it. Prices by length of the prompt: the lowest.
 */
async function priceOf(provider, modelId, override) {
    if (override)
        return override;
    const providerId = listed[provider];
    if (providerId === undefined)
        return undefined;
    const { calcPrice } = await __webpack_require__.e(/* import() */ 294).then(__webpack_require__.bind(__webpack_require__, 82294));
    const found = (id) => calcPrice({ input_tokens: 1, output_tokens: 1 }, id, { providerId });
    const { model_price: prices } = found(modelId) ?? found(modelId.replace(geography, '$1')) ?? {};
    const input = lowest(prices?.input_mtok);
    const output = lowest(prices?.output_mtok);
    return input === undefined || output === undefined ? undefined : { input, output };
}
/** US dollars; `undefined` when the usage or the price is not known. */
function costOf(usage, price) {
    if (usage === undefined || price === undefined)
        return undefined;
    return (usage.input * price.input + usage.output * price.output) / 1e6;
}
const lowest = (price) => typeof price === 'object' ? price.base : price;

// EXTERNAL MODULE: ./.build/shared/config/format.js
var format = __webpack_require__(55258);
// EXTERNAL MODULE: ./.build/shared/models/model.js
var models_model = __webpack_require__(25852);
;// CONCATENATED MODULE: ./.build/shared/models/bedrock-errors.js



const signIn = 'In a workflow, run aws-actions/configure-aws-credentials before this step (OIDC: `role-to-assume`, and ' +
    '`permissions: id-token: write`). On your machine, set AWS_PROFILE or run `aws sso login`.';
const knownNot = /model identifier|foundation model|end of its life|no longer|not found|doesn.t exist|does not exist/i;
/** The first that fits. Names and texts are those that the service sends. */
const rules = [
    {
        names: /^(CredentialsProviderError|TokenProviderError|MissingAuthenticationToken)/,
        code: 'credentials',
        message: ({ region }) => `No AWS credentials for Bedrock in ${region}. ${signIn}`,
    },
    {
        names: /^ExpiredToken|^RequestExpired/,
        code: 'credentials',
        message: ({ region }) => `The AWS credentials for Bedrock in ${region} have expired. Get new ones. ${signIn}`,
    },
    {
        names: /^(UnrecognizedClient|InvalidClientTokenId|InvalidSignature|SignatureDoesNotMatch|IncompleteSignature)/,
        code: 'credentials',
        message: ({ region }, said) => `AWS does not accept these credentials in ${region}: ${said} ${signIn}`,
    },
    {
        names: /^AccessDenied/,
        says: /API key|Authentication failed|security token|bearer/i,
        code: 'credentials',
        message: ({ region }, said) => `AWS does not accept these credentials in ${region}: ${said} ${signIn}`,
    },
    {
        names: /^AccessDenied/,
        says: /not authorized to perform/i,
        code: 'access',
        message: ({ model, region }, said) => `Bedrock refused ${model} in ${region}: the role may not use it. Allow \`bedrock:InvokeModel\` on the model, ` +
            `and on the inference profile where one is used. AWS: ${said}`,
    },
    {
        names: /^AccessDenied/,
        code: 'access',
        message: ({ model, region }) => `Bedrock refused ${model} in ${region}: this account has no access to the model. Ask for it under ` +
            `"Model access", or use an inference profile (${profileOf(model, region)}).`,
    },
    {
        names: /^ResourceNotFound/,
        says: /use case/i,
        code: 'access',
        message: ({ model, region }, said) => `Bedrock refused ${model} in ${region}: ${said}`,
    },
    {
        names: /^Validation/,
        says: /on-demand throughput/i,
        code: 'unknown-model',
        message: ({ model, region }) => `Bedrock does not serve ${model} on demand in ${region}. Use an inference profile: \`model: ${profileOf(model, region)}\`.`,
    },
    {
        names: /^(Validation|ResourceNotFound)/,
        says: knownNot,
        code: 'unknown-model',
        message: ({ model, region }, said) => `Bedrock in ${region} does not know ${model}: ${said} Correct \`model\` or \`region\`; \`aws bedrock ` +
            'list-foundation-models` and `list-inference-profiles` show what there is.',
    },
    {
        names: /^(Throttling|TooManyRequests|ServiceQuotaExceeded)/,
        code: 'throttled',
        message: ({ model, region }, said) => `Bedrock throttled ${model} in ${region}: ${said} Lower \`concurrency\`, raise \`attempts\`, or ask for a higher quota.`,
    },
    {
        names: /^(ModelTimeout|TimeoutError|RequestTimeout)/,
        code: 'timeout',
        message: ({ model, timeout }) => `${model} gave no whole answer within ${(0,format/* formatDuration */.a3)(timeout)}. Raise \`timeout\`, or lower \`max-tokens\`.`,
    },
    {
        names: /^(ModelNotReady|ModelError|ServiceUnavailable|InternalServer|InternalFailure)/,
        code: 'unavailable',
        message: ({ model, region }, said) => `Bedrock could not answer with ${model} in ${region} just now: ${said}`,
    },
];
/** `anthropic.claude-…` in us-west-2 → `us.anthropic.claude-…`. */
function profileOf(model, region) {
    const area = { us: 'us', eu: 'eu', ap: 'apac' }[region.slice(0, 2)] ?? 'global';
    return /^([a-z-]{2,6}|global)\.[a-z0-9-]+\./.test(model) || model.startsWith('arn:')
        ? `${area}.…`
        : `${area}.${model}`;
}
/** What a call threw, as something a user can act on; a bug stays as it is. Bodies are left out. */
function bedrockError(thrown, asked) {
    if (!(thrown instanceof Error) || thrown instanceof models_model/* ModelError */.m)
        return thrown;
    const error = thrown;
    const attempts = error.$metadata?.attempts ?? 1;
    const is = (code, message) => new models_model/* ModelError */.m(code, attempts > 1 ? `${message} (${attempts} attempts)` : message, { attempts });
    if (error.name === notJson || error.name === brokenOff) {
        const what = error.name === notJson ? 'is not JSON' : 'breaks off';
        return is('invalid-answer', `An answer of ${asked.model} ${what}. A proxy between may have changed or cut it.`);
    }
    // Account ids stand in AWS's texts, and what is said here may become a public comment.
    const said = sentence(error.message.replaceAll(/\b\d{12}\b/g, '************'));
    if (isNetwork(error)) {
        const where = asked.endpoint ?? `Bedrock in ${asked.region}`;
        const why = error.code ?? 'no connection';
        return is('unreachable', `Cannot reach ${where} (${why}). Check \`region\`, \`endpoint\`, the network and its proxy.`);
    }
    const rule = rules.find(({ names, says }) => names.test(error.name) && (says?.test(error.message) ?? true));
    if (rule)
        return is(rule.code, rule.message(asked, said));
    const status = error.$metadata?.httpStatusCode;
    if (status === undefined)
        return error;
    if (status >= 500)
        return is('unavailable', `Bedrock could not answer with ${asked.model}: HTTP ${status}.`);
    return is('invalid-request', `Bedrock refused the request to ${asked.model} (${error.name}): ${said}`);
}
/** Of a connection, or of TLS. The SDK's handler calls a reset a TimeoutError too; its own have no code, or no system call. */
function isNetwork({ name, code, message, syscall }) {
    if (code === undefined)
        return name === 'TimeoutError' && message.includes('establish a connection');
    if (code === 'ETIMEDOUT')
        return syscall !== undefined;
    return /^(E[A-Z]{3,}|EAI_AGAIN|HPE_\w+|UNABLE_TO_\w+|ERR_(TLS|SSL)_\w+|\w*CERT\w*)$/.test(code);
}
/** Whether a schema was refused as output configuration, which not every model takes and not with every keyword. */
function refusesOutputConfig(thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'ValidationException')
        return false;
    return /output_?config|text_?format|structured output|json.?schema|response format/i.test(thrown.message);
}
const sentence = (text) => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

;// CONCATENATED MODULE: ./.build/shared/models/bedrock-request.js

/**
 * A request as Converse takes it: system texts apart, turns of the same role joined, the first one the user's.
 * @throws ModelError `invalid-request` for what Converse would refuse
 */
function converseRequest(request, means) {
    const { temperature, topP, maxTokens, stop } = request.parameters;
    const inferenceConfig = {
        ...(temperature !== undefined && { temperature }),
        ...(topP !== undefined && { topP }),
        ...(maxTokens !== undefined && { maxTokens }),
        ...(stop !== undefined && { stopSequences: [...stop] }),
    };
    const system = request.messages.filter(({ role }) => role === 'system').map(({ content }) => ({ text: content }));
    return {
        messages: turns(request),
        ...(system.length > 0 && { system }),
        ...(Object.keys(inferenceConfig).length > 0 && { inferenceConfig }),
        ...jsonRequest(request.responseFormat, means),
    };
}
/** By which means JSON is asked for first. A schema may be refused as output configuration, and then be a tool's. */
function firstMeans(format) {
    return format?.type === 'json' ? 'tool' : 'output-config';
}
function turns({ messages }) {
    const joined = [];
    for (const [index, { role, content }] of messages.entries()) {
        if (content.trim() === '')
            throw refused(`message ${index + 1} (${role}) is empty. Give it a text or remove it.`);
        if (role === 'system')
            continue;
        const last = joined.at(-1);
        if (last?.role === role)
            last.content.push({ text: content });
        else
            joined.push({ role, content: [{ text: content }] });
    }
    if (joined[0] === undefined)
        throw refused('there is no user message. Add one to the prompt.');
    if (joined[0].role !== 'user')
        throw refused('the first message is the assistant’s. Put a user message before it.');
    return joined;
}
const refused = (why) => new models_model/* ModelError */.m('invalid-request', `Bedrock cannot take this prompt: ${why}`, { attempts: 0 });
/**
 * Converse constrains an answer to a schema by `outputConfig`, but only for some models, and to a part of JSON Schema.
 * It has nothing for JSON of any shape. A tool that the model is made to call serves both: its input is the answer.
 */
function jsonRequest(format, means) {
    if (format === undefined || format.type === 'text')
        return {};
    const { name, schema } = format.type === 'json' ? { name: 'answer', schema: { type: 'object' } } : format;
    const safeName = name.replace(/[^a-zA-Z0-9_-]/g, '_').slice(0, 64) || 'answer';
    if (means === 'output-config') {
        const jsonSchema = { name: safeName, schema: JSON.stringify(schema) };
        return { outputConfig: { textFormat: { type: 'json_schema', structure: { jsonSchema } } } };
    }
    const toolSpec = { name: safeName, description: 'Gives the answer.', inputSchema: { json: schema } };
    return { toolConfig: { tools: [{ toolSpec }], toolChoice: { tool: { name: safeName } } } };
}

;// CONCATENATED MODULE: ./.build/shared/models/bedrock.js






/**
 * A model on Amazon Bedrock, asked by Converse. Credentials are those of the SDK's default chain, looked for with the
 * first request.
 * @throws ModelError `credentials` where no region is configured
 */
async function openBedrock(name, config, env) {
    const [{ BedrockRuntimeClient, ConverseCommand }, clientConfig, price] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(85), __webpack_require__.e(41), __webpack_require__.e(279), __webpack_require__.e(609), __webpack_require__.e(462)]).then(__webpack_require__.t.bind(__webpack_require__, 47462, 19)),
        awsClientConfig({ ...config, env }),
        priceOf('bedrock', config.model, config.price),
    ]);
    const client = new BedrockRuntimeClient(clientConfig);
    const asked = { ...config, region: await regionOf(client, name) };
    // The SDK prefers an API key of Bedrock, which is in this variable, to a signature.
    const bearer = env.AWS_BEARER_TOKEN_BEDROCK || undefined;
    const call = await jsonCalls(client, ConverseCommand, { timeout: config.timeout, ...(bearer && { bearer }) });
    const path = `/model/${encodeURIComponent(config.model)}/converse`;
    let schemaMeans = firstMeans(undefined);
    return {
        name,
        concurrency: config.concurrency,
        async ask(request, { signal }) {
            signal.throwIfAborted();
            const format = request.responseFormat;
            const send = async (means) => call(path, converseRequest(request, means), signal);
            const means = format?.type === 'json-schema' ? schemaMeans : firstMeans(format);
            try {
                const answer = await send(means).catch((error) => {
                    if (format?.type !== 'json-schema' || means === 'tool' || !refusesOutputConfig(error))
                        throw error;
                    schemaMeans = 'tool';
                    return send('tool');
                });
                return answerOf(answer, config.model, price);
            }
            catch (error) {
                signal.throwIfAborted();
                throw bedrockError(error, asked);
            }
        },
    };
}
async function regionOf(client, name) {
    try {
        return await client.config.region();
    }
    catch {
        const places = `Write \`region:\` at \`models.${name}\` in aiops.yml, or set AWS_REGION.`;
        throw new models_model/* ModelError */.m('credentials', `No AWS region for the model ${name}. ${places}`, { attempts: 0 });
    }
}
function answerOf({ body, latency, attempts }, model, price) {
    const { output, stopReason, usage: tokens } = (body ?? {});
    const content = output?.message?.content;
    if (!Array.isArray(content)) {
        throw new models_model/* ModelError */.m('invalid-answer', `Bedrock sent an answer of ${model} without a message.`, { attempts });
    }
    const text = content
        .map((block) => (block.toolUse ? JSON.stringify(block.toolUse.input) : (block.text ?? '')))
        .join('');
    if (text.trim() === '') {
        throw new models_model/* ModelError */.m('empty-answer', `${model} answered nothing${whyEmpty(stopReason)}.`, { attempts });
    }
    const { inputTokens, outputTokens } = tokens ?? {};
    const usage = inputTokens === undefined || outputTokens === undefined ? undefined : { input: inputTokens, output: outputTokens };
    const cost = costOf(usage, price);
    return {
        text,
        ...(stopReason !== undefined && { stopReason }),
        ...(usage && { usage }),
        ...(cost !== undefined && { cost }),
        latency,
        attempts,
    };
}
function whyEmpty(stopReason) {
    if (stopReason === undefined || stopReason === 'end_turn')
        return '';
    const hint = stopReason === 'max_tokens' ? ': raise `max-tokens`' : '';
    return ` (it stopped for ${stopReason}${hint})`;
}


/***/ }),

/***/ 25852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ ModelError)
/* harmony export */ });
/** No answer. `fatal` codes would meet every other case as well, so a run stops at once. */
class ModelError extends Error {
    code;
    attempts;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'ModelError';
        this.code = code;
        this.attempts = options?.attempts ?? 1;
    }
    get fatal() {
        return this.code === 'credentials' || this.code === 'access' || this.code === 'unknown-model';
    }
}


/***/ })

};

export const id = 731;
export const ids = [731];
export const modules = {

/***/ 15192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ keyPath),
/* harmony export */   v: () => (/* binding */ shortened)
/* harmony export */ });
/** `suites.triage.models[0]`; a name that would be misread stands in quotes. */
function keyPath(keys) {
    return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : name(key, index === 0))).join('');
}
function name(key, first) {
    if (!/^[\p{L}\p{N}_/-][\p{L}\p{N}_./-]*$/u.test(key))
        return `[${JSON.stringify(shortened(key))}]`;
    return first ? shortened(key) : `.${shortened(key)}`;
}
/** Long enough to recognise it. */
const shortened = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);


/***/ }),

/***/ 50731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./.build/shared/action/errors.js
var errors = __webpack_require__(83502);
// EXTERNAL MODULE: ./.build/shared/config/key-path.js
var key_path = __webpack_require__(15192);
// EXTERNAL MODULE: ./.build/shared/config/sentences.js
var sentences = __webpack_require__(9075);
;// CONCATENATED MODULE: ./.build/shared/config/issues.js


/** All problems, each with its place and in the order of the file. One that several uses of an anchor share is told once. */
function problemsOf(issues, document) {
    const problems = new Map();
    const add = (problem) => {
        const id = `${problem.line}:${problem.column}:${problem.message}`;
        if (!problems.has(id))
            problems.set(id, problem);
    };
    const wrongType = new Set();
    for (const { keys, issue } of issues.flatMap((one) => meant(one, [], document.value))) {
        // What is no text has no length either.
        if (wrongType.has((0,key_path/* keyPath */.D)(keys)))
            continue;
        if (issue.code === 'invalid_type')
            wrongType.add((0,key_path/* keyPath */.D)(keys));
        if (issue.code === 'unrecognized_keys') {
            const messages = issue.message.split('\n');
            issue.keys.forEach((key, index) => {
                const path = [...keys, key];
                add({ ...document.locateKey(path), key: (0,key_path/* keyPath */.D)(path), message: messages[index] ?? issue.message });
            });
            continue;
        }
        const ofKey = issue.code === 'invalid_key';
        const given = ofKey ? keys.at(-1) : valueAt(document.value, keys);
        const said = ofKey ? (issue.issues[0]?.message ?? issue.message) : issue.message;
        const place = ofKey ? document.locateKey(keys) : document.locate(keys);
        add({ ...place, key: (0,key_path/* keyPath */.D)(keys), message: complete(said, given, keys) });
    }
    return [...problems.values()];
}
/** An issue of a union becomes those of the branch that was meant: the one of the right kind, with least wrong. */
function meant(issue, above, root) {
    const keys = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code !== 'invalid_union')
        return [{ keys, issue }];
    const fitting = issue.errors.filter((inner) => !inner.some(wrongKind)).sort((a, b) => weight(a) - weight(b));
    const best = fitting[0];
    if (best === undefined)
        return [{ keys, issue }];
    // Where no branch knows any of the keys, none was meant, and the union's own message names what all of them know.
    const given = Object.keys(valueAt(root, keys) ?? {});
    if (given.length > 0 && fitting.length > 1 && fitting.every((inner) => rejected(inner).length === given.length)) {
        return [{ keys, issue: { code: 'unrecognized_keys', keys: given, path: issue.path, message: issue.message } }];
    }
    return best.flatMap((inner) => meant(inner, keys, root));
}
const rejected = (issues) => issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));
const wrongKind = (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
const weight = (issues) => issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);
function valueAt(root, keys) {
    return keys.reduce((value, key) => value?.[key], root);
}
function complete(said, given, keys) {
    if (/[.?!]$/.test(said))
        return said;
    if (!said.startsWith('must '))
        return `${said}.`;
    if (given === undefined)
        return `is missing. It ${said}.`;
    if (given === null && keys.length === 0)
        return `The file is empty. It ${said}.`;
    if (given === null)
        return `has no value. It ${said}.`;
    return said === 'must not be empty' ? `${said}.` : `${said}, not ${(0,sentences/* shown */.SP)(given)}.`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.build/shared/config/yaml-errors.js
const PATTERN = 'A pattern that begins with * needs quotes: "**/*.yml".';
// What people usually did, by the parser's code. Where a code has many causes its own message is plain enough.
const yaml_errors_sentences = {
    BAD_DQ_ESCAPE: 'Not an escape that YAML knows. Write \\\\ for a backslash, or use single quotes.',
    BAD_SCALAR_START: 'A value cannot begin with this character. Put it in quotes.',
    BLOCK_AS_IMPLICIT_KEY: 'Wrong indentation, or a value with ": " in it. Put such a value in quotes.',
    MULTILINE_IMPLICIT_KEY: 'Not "key: value". There must be a colon and a space after the key.',
    MULTIPLE_DOCS: 'A second document begins here. Keep one, without "---" in between.',
    NON_STRING_KEY: 'A key must be text. A template needs quotes: "{{name}}".',
    RESOURCE_EXHAUSTION: 'Nested too deeply.',
    TAB_AS_INDENT: 'A tab cannot indent. Use spaces.',
    TAG_RESOLVE_FAILED: 'A tag (!name) means nothing here. Remove it, or put the value in quotes.',
};
const messages = [
    [/^Missing closing (.)quote/, 'A quote is opened and never closed. Close it with $1.'],
    [/must be sufficiently indented and end with a (.)$/, 'A bracket is opened and never closed. Close it with $1.'],
    [/^(Flow \w+) must end with a (.)$/, 'A bracket is opened and never closed. Close it with $2.'],
    [/^All (mapping|sequence) items must start at the same column/, 'Wrong indentation: not in line with what is above.'],
    [/^Implicit map keys need to be followed/, 'Not "key: value". There must be a colon and a space after the key.'],
    [/^Unexpected \S+ at node end/, 'The value has ended before this. Put all of it in quotes.'],
    [/^Unexpected block-seq-ind on same line/, 'A list begins on a line of its own, or is written [a, b].'],
];
/** The parser's errors in plain words: the first of each line, since others there follow from it. */
function syntaxProblems(file, errors, lines) {
    const first = new Map();
    for (const error of errors) {
        const { line, col: column } = lines.linePos(error.pos[0]);
        if (!first.has(line))
            first.set(line, { file, line, column, message: plain(error) });
    }
    return [...first.values()];
}
function plain(error) {
    const known = yaml_errors_sentences[error.code];
    if (known !== undefined)
        return known;
    for (const [pattern, text] of messages) {
        const found = pattern.exec(error.message);
        if (found)
            return found[0].replace(pattern, text);
    }
    return `Not YAML: ${error.message}.`;
}
/** For an alias that leads nowhere, which is usually a pattern without quotes. */
const unknownAlias = (source) => `There is no anchor &${source} before this alias. ${PATTERN}`;

;// CONCATENATED MODULE: ./.build/shared/config/yaml-values.js


/** Values that aliases and merges may add to a file. More is an attack, or a mistake. */
const MOST_ADDED = 100_000;
/** A document's nodes as plain values. Aliases and merge keys (`<<`) are followed, within a bound. */
class YamlValues {
    #document;
    #complain;
    #targets;
    #entries = new Map();
    #open = new Set();
    #added = 0;
    #tooMuch;
    constructor(document, complain) {
        this.#document = document;
        this.#complain = complain;
        this.#targets = targets(document);
    }
    /** The node itself, or what it is an alias of; `undefined` for an alias that leads nowhere. */
    follow(node) {
        return (0,dist/* isAlias */.Vj)(node) ? this.#targets.get(node) : node;
    }
    /** Entries by name. Own ones come before merged ones, earlier merges before later ones. */
    entries(map) {
        const known = this.#entries.get(map);
        if (known)
            return known;
        const entries = new Map();
        // Known from here on, so that a mapping which merges itself comes to an end.
        this.#entries.set(map, entries);
        const sources = [];
        for (const { key, value } of map.items) {
            if (!(0,dist/* isScalar */.jn)(key))
                continue;
            if (isMergeKey(key))
                sources.push(value);
            else if (!entries.has(String(key.value)))
                entries.set(String(key.value), { key, value });
        }
        for (const source of sources.flatMap((value) => this.#merged(value))) {
            for (const [name, entry] of this.entries(source)) {
                if (!entries.has(name) && this.#add(entry.key))
                    entries.set(name, entry);
            }
        }
        return entries;
    }
    /** Counts what is there only because of an alias or merge, up to the bound. */
    #add(node) {
        this.#added++;
        if (this.#added === MOST_ADDED + 1)
            this.#tooMuch = node;
        return this.#added <= MOST_ADDED;
    }
    /** The whole document as plain values; `null` for an empty one. */
    read() {
        const root = this.#value(this.#document.contents, [], false);
        if (this.#tooMuch !== undefined) {
            this.#complain(this.#tooMuch, [], 'Aliases make this file too large. Repeat less by them.');
        }
        return root;
    }
    /** `borrowed`: not where it stands in the file, but where an alias or merge leads to it. */
    #value(node, keys, borrowed) {
        if (borrowed && !this.#add(node))
            return undefined;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#aliased(node, keys);
        if ((0,dist/* isScalar */.jn)(node))
            return node.value;
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return null;
        this.#open.add(node);
        const value = (0,dist/* isSeq */.oP)(node)
            ? node.items.map((item, index) => this.#value(item, [...keys, index], borrowed))
            : this.#object(node, keys, borrowed);
        this.#open.delete(node);
        return value;
    }
    #aliased(alias, keys) {
        const target = this.follow(alias);
        if (target !== undefined && !this.#open.has(target))
            return this.#value(target, keys, true);
        this.#complain(alias, keys, target ? `The alias *${alias.source} contains itself.` : unknownAlias(alias.source));
        return undefined;
    }
    #object(map, keys, borrowed) {
        const own = this.#checked(map, keys);
        const object = {};
        for (const [name, { key, value }] of this.entries(map)) {
            if (name !== '__proto__')
                object[name] = this.#value(value, [...keys, name], borrowed || !own.has(key));
        }
        return object;
    }
    /** Its own keys, after a look for doubled ones and for merges of something else than mappings. */
    #checked(map, keys) {
        const own = new Map();
        for (const { key, value } of map.items) {
            if (!(0,dist/* isScalar */.jn)(key))
                continue;
            const name = String(key.value);
            if (own.has(name))
                this.#complain(key, [...keys, name], 'is there twice. Remove one.');
            if (name === '__proto__')
                this.#complain(key, [...keys, name], 'is not a name that can be used.');
            own.set(name, key);
            if (isMergeKey(key) && this.#merged(value).length === 0) {
                this.#complain(value, [...keys, name], 'must be an alias of a mapping, or a list of them.');
            }
        }
        return new Set(own.values());
    }
    #merged(value) {
        const source = this.follow(value);
        const parts = (0,dist/* isSeq */.oP)(source) ? source.items.map((item) => this.follow(item)) : [source];
        return parts.every((part) => (0,dist/* isMap */.jh)(part)) ? parts : [];
    }
}
const isMergeKey = (key) => key.value === '<<' && key.type === dist/* Scalar */.X5.PLAIN;
/** An alias means the last anchor of its name before it. */
function targets(document) {
    const anchors = new Map();
    const found = new Map();
    (0,dist/* visit */.YR)(document, {
        Node: (_key, node) => {
            if ((0,dist/* isAlias */.Vj)(node))
                found.set(node, anchors.get(node.source));
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return found;
}

;// CONCATENATED MODULE: ./.build/shared/config/yaml-document.js




/** YAML 1.2 core, with merge keys (`<<`) and bounded aliases. Never throws on a bad text. */
function readYaml(file, text) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        stringKeys: true,
        // Found while reading, with the key's path and in linear time.
        uniqueKeys: false,
        resolveKnownTags: false,
    });
    const at = (node) => {
        const start = (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
        if (start === undefined)
            return { file, line: 1, column: 1 };
        const { line, col } = lines.linePos(start);
        return { file, line, column: col };
    };
    // The other warnings are of style.
    const tags = document.warnings.filter((warning) => warning.code === 'TAG_RESOLVE_FAILED');
    const problems = syntaxProblems(file, [...document.errors, ...tags], lines);
    const readable = document.errors.length === 0;
    const values = new YamlValues(document, (node, keys, message) => {
        problems.push({ ...at(node), key: (0,key_path/* keyPath */.D)(keys), message });
    });
    return {
        value: readable ? values.read() : undefined,
        problems,
        readable,
        locate: (keys) => at(find(document, values, keys).value),
        locateKey: (keys) => at(find(document, values, keys).key),
    };
}
/** The nodes at these keys, or the nearest around them. An empty or nested value stands where its key does. */
function find(document, values, keys) {
    let node = document.contents;
    let found = { key: node, value: node };
    for (const key of keys) {
        const parent = values.follow(node);
        if ((0,dist/* isSeq */.oP)(parent) && typeof key === 'number' && key in parent.items) {
            node = parent.items[key];
            found = { key: node, value: node };
            continue;
        }
        const entry = (0,dist/* isMap */.jh)(parent) ? values.entries(parent).get(String(key)) : undefined;
        if (entry === undefined)
            break;
        node = entry.value;
        const empty = !(0,dist/* isNode */.Ll)(node) || node.range?.[0] === node.range?.[1];
        found = { key: entry.key, value: empty || (0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) ? entry.key : node };
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/shared/config/parse-yaml.js




/**
 * Reads a YAML file by a schema. JSON is YAML, so JSON files can be read as well. A file with nothing in it is `null`
 * to the schema.
 * @throws UserError with everything that is wrong at once, each with line, column and key
 */
function parseYaml(file, text, schema) {
    const document = readYaml(file, typeof text === 'string' ? text : decoded(file, text));
    if (!document.readable)
        throw new errors/* UserError */.yo(document.problems);
    const parsed = schema.safeParse(document.value, { error: sentences/* sentence */.em, jitless: true });
    const problems = [...document.problems, ...problemsOf(parsed.error?.issues ?? [], document)];
    if (!parsed.success || problems.length > 0)
        throw new errors/* UserError */.yo(problems.sort(inOrder));
    return { value: parsed.data, locate: document.locate };
}
function decoded(file, bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo({ file, message: 'Not UTF-8 text. Save the file as UTF-8.' }, { cause });
    }
}
const inOrder = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);


/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   jl: () => (/* binding */ noSuch)
/* harmony export */ });
/* harmony import */ var _action_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25051);
/* harmony import */ var _key_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15192);


const kinds = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping (key: value)',
    record: 'a mapping (key: value)',
    null: 'empty',
};
const units = {
    string: ['character', 'characters'],
    array: ['item', 'items'],
};
/**
 * What zod found, in plain words; a schema's own message comes before. A sentence that begins with "must" is completed
 * with what was given instead.
 */
function sentence(issue) {
    switch (issue.code) {
        case 'invalid_type':
            return `must be ${kinds[issue.expected] ?? issue.expected}`;
        case 'invalid_value':
            return oneOf(issue.values.map(String), issue.input);
        case 'unrecognized_keys':
            return noSuch('key')(issue);
        case 'too_small':
            return size('at least', Number(issue.minimum), issue.origin, issue.inclusive !== false);
        case 'too_big':
            return size('at most', Number(issue.maximum), issue.origin, issue.inclusive !== false);
        case 'not_multiple_of':
            return `must be a multiple of ${issue.divisor}`;
        case 'invalid_format':
            return issue.format === 'url'
                ? 'must be an address (https://…)'
                : `must look like ${issue.pattern ?? issue.format}`;
        case 'invalid_union':
            return noSuch('key')(issue) ?? noBranch(issue);
        default:
            return undefined;
    }
}
/**
 * For a strict object, or a union of them: how its unknown keys are called. A line for each, in their order, since a
 * schema can only give one message.
 */
const noSuch = (noun) => (issue) => {
    const known = keysOf(issue.inst);
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : unknownToAll(issue, known);
    return unknown?.map((key) => `no such ${noun}. ${hint(key, known)}`).join('\n');
};
/** Keys of a union's input where no branch knows any of them. */
function unknownToAll({ code, input }, known) {
    if (code !== 'invalid_union' || typeof input !== 'object' || input === null || Array.isArray(input))
        return undefined;
    const given = Object.keys(input);
    return given.length > 0 && !given.some((key) => known.includes(key)) && known.length > 0 ? given : undefined;
}
/** `Did you mean …?`, or what there is. */
function hint(name, known) {
    const guess = (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(name, known);
    return guess === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${guess}?`;
}
/** All keys that a schema knows, through unions and transformations. */
function keysOf(schema) {
    const def = schema?._zod.def;
    if (def?.type === 'object')
        return Object.keys(def.shape);
    if (def?.type === 'union')
        return def.options.flatMap(keysOf);
    return def?.type === 'pipe' ? keysOf(def.in) : [];
}
function oneOf(values, given) {
    const must = values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
    const guess = typeof given === 'string' ? (0,_action_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(given, values) : undefined;
    return guess === undefined ? must : `${must}, not ${shown(given)}. Did you mean ${guess}?`;
}
function size(bound, limit, origin, inclusive) {
    const unit = units[origin];
    if (unit === undefined)
        return inclusive ? `must be ${bound} ${limit}` : `must be ${bound === 'at least' ? 'over' : 'under'} ${limit}`;
    if (bound === 'at least' && limit === 1)
        return 'must not be empty';
    return `must have ${bound} ${limit} ${unit[limit === 1 ? 0 : 1]}`;
}
function noBranch(issue) {
    if (issue.discriminator !== undefined && 'options' in issue) {
        const given = issue.input?.[issue.discriminator];
        return oneOf((issue.options ?? []).map(String), given);
    }
    const roots = issue.errors.flat().filter((inner) => inner.path.length === 0 && inner.message.startsWith('must be '));
    const wanted = new Set(roots.map((inner) => inner.message.slice('must be '.length)));
    const last = [...wanted].pop();
    if (last === undefined)
        return undefined;
    const others = [...wanted].slice(0, -1).join(', ');
    return others === '' ? `must be ${last}` : `must be ${others} or ${last}`;
}
/** What was given, short enough for a message. */
function shown(given) {
    if (typeof given === 'string')
        return JSON.stringify((0,_key_path_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(given));
    if (Array.isArray(given))
        return 'a list';
    return typeof given === 'object' ? 'a mapping' : String(given);
}


/***/ })

};

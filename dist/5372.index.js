export const id = 5372;
export const ids = [5372];
export const modules = { 5372: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, { writeJUnit: () => writeJUnit });
	var inert = __webpack_require__(25813);
	async function* junit({ name, suites }) {
		yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", yield `<testsuites${attributes({
			name,
			...total(suites),
			time: time(sum(suites, ({ seconds = 0 }) => seconds))
		})}>\n`;
		for (let suite of suites) yield* suiteElement(suite);
		yield "</testsuites>\n";
	}
	async function* suiteElement({ name, counts, seconds = 0, cases }) {
		yield `  <testsuite${attributes({
			name,
			...counts,
			time: time(seconds)
		})}>\n`;
		let seen = {
			tests: 0,
			failures: 0,
			errors: 0,
			skipped: 0
		};
		for await (let testCase of cases) seen.tests += 1, testCase.failure !== void 0 && (seen.failures += 1), testCase.error !== void 0 && (seen.errors += 1), testCase.skipped !== void 0 && (seen.skipped += 1), yield caseElement(testCase);
		for (let key of [
			"tests",
			"failures",
			"errors",
			"skipped"
		]) if (seen[key] !== counts[key]) throw Error(`${name}: ${seen[key]} ${key}, but ${counts[key]} were counted`);
		yield "  </testsuite>\n";
	}
	function caseElement({ name, classname, file, line, seconds = 0, failure, error, skipped }) {
		let start = `    <testcase${attributes({
			name,
			classname,
			file,
			line,
			time: time(seconds)
		})}`, inner = [
			failure && problem("failure", failure),
			error && problem("error", error),
			skipped && `      <skipped${attributes({ message: skipped.message })}/>\n`
		].filter((part) => part !== void 0);
		return inner.length === 0 ? `${start}/>\n` : `${start}>\n${inner.join("")}    </testcase>\n`;
	}
	function problem(kind, { message, text }) {
		return `      <${kind}${attributes({ message })}>${(0, inert.ak)(text)}</${kind}>\n`;
	}
	function attributes(values) {
		return Object.entries(values).filter(([, value]) => value !== void 0).map(([key, value]) => ` ${key}="${(0, inert.ak)(String(value)).replaceAll("\n", "&#10;")}"`).join("");
	}
	function total(suites) {
		return {
			tests: sum(suites, ({ counts }) => counts.tests),
			failures: sum(suites, ({ counts }) => counts.failures),
			errors: sum(suites, ({ counts }) => counts.errors),
			skipped: sum(suites, ({ counts }) => counts.skipped)
		};
	}
	function sum(suites, of) {
		return suites.reduce((all, suite) => all + of(suite), 0);
	}
	function time(seconds) {
		return seconds.toFixed(3);
	}
	let keyOf = ({ suite, prompt, model }) => JSON.stringify([
		suite,
		prompt,
		model
	]);
	async function writeJUnit(data, samples, results) {
		let counts = new Map();
		for await (let line of headOnly(samples)) {
			let count = counts.get(keyOf(line)) ?? {
				tests: 0,
				failures: 0,
				errors: 0,
				skipped: 0
			};
			counts.set(keyOf(line), count), count.tests += 1, line.error === void 0 ? line.pass !== !0 && (count.failures += 1) : count.errors += 1;
		}
		let lines = peekable(headOnly(samples)), suites = data.subjects.flatMap((subject) => {
			let count = counts.get(keyOf(subject));
			return count === void 0 ? [] : [{
				name: `${subject.suite} \u00b7 ${subject.prompt} \u00b7 ${subject.model}`,
				counts: count,
				cases: casesOf(keyOf(subject), lines)
			}];
		});
		return results.write("junit.xml", junit({
			name: "eval-gate",
			suites
		}));
	}
	async function* headOnly(lines) {
		for await (let line of lines) line.side === "head" && (yield line);
	}
	function peekable(lines) {
		let next;
		return {
			peek: async () => {
				next ??= lines.next();
				let { value, done } = await next;
				return done === !0 ? void 0 : value;
			},
			take: () => {
				next = void 0;
			}
		};
	}
	async function* casesOf(key, lines) {
		for (let line = await lines.peek(); line !== void 0 && keyOf(line) === key; line = await lines.peek()) lines.take(), yield caseOf(line);
	}
	function caseOf(line) {
		let { suite, repeat, file, error, pass, text, latency } = line, message = line.grades.filter((grade) => !grade.pass).map(({ grader, reason }) => reason ?? `${grader} did not pass`).join("; ");
		return {
			name: repeat === 0 ? line.case : `${line.case} (repeat ${repeat + 1})`,
			classname: suite,
			file,
			line: line.line,
			seconds: (latency ?? 0) / 1e3,
			...error && { error: {
				message: error.message,
				text: error.code
			} },
			...!error && pass !== !0 && { failure: {
				message,
				text: text ?? ""
			} }
		};
	}
}) };

export const shared = {
35231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { C: () => environmentWith });
		let kept = new Set([
			"PATH HOME USER LOGNAME SHELL LANG LANGUAGE TZ TERM TMPDIR TEMP TMP CI",
			"LD_LIBRARY_PATH VIRTUAL_ENV JAVA_HOME SSL_CERT_FILE SSL_CERT_DIR NODE_EXTRA_CA_CERTS",
			"SYSTEMROOT WINDIR COMSPEC PATHEXT USERPROFILE APPDATA LOCALAPPDATA PROGRAMFILES"
		].flatMap((names) => names.split(" ")));
		function environmentWith(env, names = []) {
			let isMeant = (name) => names.includes(name) || kept.has(name.toUpperCase()) || /^LC_[A-Z]+$/.test(name);
			return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== void 0 && isMeant(entry[0])));
		}
	}),
99875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			SP: () => shown,
			_X: () => Started,
			f2: () => howEnded
		});
		var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421), _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25813);
		let living = new Set(), isWatched = !1;
		class Started {
			child;
			ended;
			#program;
			#stderr = "";
			#exited = !1;
			constructor(program) {
				this.#program = program;
				let [file = "", ...args] = program.command, { directory: cwd, env } = program;
				this.child = (0, node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, {
					cwd,
					env,
					stdio: "pipe",
					windowsHide: !0,
					detached: hasGroups
				}), living.add(this), watchExit();
				let { stdin, stderr } = this.child;
				stdin.on("error", () => void 0), stderr.setEncoding("utf8").on("data", (text) => {
					this.#stderr = (this.#stderr + text).slice(-4e3);
				}), this.ended = new Promise((resolve) => {
					this.child.once("error", (error) => {
						living.delete(this), resolve({
							code: null,
							signal: null,
							error
						});
					}), this.child.once("exit", (code, signal) => {
						this.#kill("SIGKILL"), this.#exited = !0, living.delete(this), whenRead(this.child, () => resolve({
							code,
							signal
						}));
					});
				});
			}
			get pid() {
				return this.child.pid;
			}
			get lastSaid() {
				return shown(this.#stderr.split("\n").filter((line) => line.trim() !== "").slice(-5).join("\n"), this.#program.secrets);
			}
			async stop() {
				this.#kill("SIGTERM");
				let timer = setTimeout(() => this.#kill("SIGKILL"), 2e3);
				await this.ended, clearTimeout(timer);
			}
			kill() {
				this.#kill("SIGKILL");
			}
			#kill(signal) {
				if (!(this.child.pid === void 0 || this.#exited)) try {
					hasGroups ? process.kill(-this.child.pid, signal) : this.child.kill(signal);
				} catch {}
			}
		}
		function whenRead(child, done) {
			let streams = [child.stdout, child.stderr], read = () => streams.reduce((sum, { bytesRead }) => sum + bytesRead, 0), timer, wait = (before) => {
				timer = setTimeout(() => setImmediate(() => read() === before ? giveUp() : wait(read())), 500);
			}, giveUp = () => {
				for (let stream of streams) stream.destroy();
			};
			child.once("close", () => {
				clearTimeout(timer), done();
			}), wait(read());
		}
		let hasGroups = process.platform !== "win32";
		function watchExit() {
			isWatched || (isWatched = !0, process.once("exit", () => {
				for (let started of living) started.kill();
			}));
		}
		function shown(text, secrets) {
			let masked = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text), line = (0, _report_inert_js__WEBPACK_IMPORTED_MODULE_1__.Hi)(masked).replaceAll(/\b\d{12}\b/g, "************").trim().replace(/\s*\n\s*/g, " | ");
			return line.length > 600 ? `\u2026${line.slice(-600)}` : line;
		}
		let howEnded = ({ code, signal }) => signal === null ? `it ended with code ${code}` : `it was ended by ${signal}`;
	})
};

export const shared = {
67718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			TS: () => mayBeAttached,
			gA: () => requireAttachments,
			m2: () => attachedFiles,
			vR: () => withAttachments
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760), _action_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83502), _revision_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89247);
		let kinds = {
			png: {
				kind: "image",
				mediaType: "image/png"
			},
			jpg: {
				kind: "image",
				mediaType: "image/jpeg"
			},
			jpeg: {
				kind: "image",
				mediaType: "image/jpeg"
			},
			gif: {
				kind: "image",
				mediaType: "image/gif"
			},
			webp: {
				kind: "image",
				mediaType: "image/webp"
			},
			pdf: {
				kind: "document",
				mediaType: "application/pdf"
			},
			txt: {
				kind: "document",
				mediaType: "text/plain"
			},
			md: {
				kind: "document",
				mediaType: "text/markdown"
			},
			csv: {
				kind: "document",
				mediaType: "text/csv"
			},
			html: {
				kind: "document",
				mediaType: "text/html"
			},
			doc: {
				kind: "document",
				mediaType: "application/msword"
			},
			docx: {
				kind: "document",
				mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
			},
			xls: {
				kind: "document",
				mediaType: "application/vnd.ms-excel"
			},
			xlsx: {
				kind: "document",
				mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
			}
		}, endings = Object.keys(kinds).join(", ");
		function kindOf(path) {
			let ending = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.extname(path).slice(1).toLowerCase();
			return Object.hasOwn(kinds, ending) ? kinds[ending] : void 0;
		}
		function mayBeAttached(path, pattern) {
			let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(`${pattern.replace(/[*?[{(!].*$/, "")}x`);
			return kindOf(path) !== void 0 && (folder === "." || path.startsWith(`${folder}/`));
		}
		function attachedFiles(given, file) {
			let paths = typeof given == "string" ? [given] : given;
			if (!Array.isArray(paths) || paths.some((path) => typeof path != "string" || path === "")) return "must be a path, or a list of paths.";
			let files = [];
			for (let path of paths) {
				let inside = (0, _revision_path_js__WEBPACK_IMPORTED_MODULE_2__._)(path);
				if (inside === void 0) return `${path} is outside of the folder of this file.`;
				let kind = kindOf(path);
				if (kind === void 0) return `${path} is no image or document: it has to end in ${endings}.`;
				files.push({
					path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file), inside),
					name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(inside),
					...kind
				});
			}
			return files;
		}
		async function requireAttachments({ attachments = [], file, line }, tree) {
			for (let { path } of attachments) if (await tree.digest(path) === void 0) throw missing(path, file, line);
		}
		async function withAttachments(testCase, tree) {
			let { attachments, file, line } = testCase;
			if (attachments === void 0) return testCase;
			let read = attachments.map(async (one) => {
				let bytes = await tree.read(one.path);
				if (bytes === void 0) throw missing(one.path, file, line);
				return {
					...one,
					bytes
				};
			});
			return {
				...testCase,
				attachments: await Promise.all(read)
			};
		}
		let missing = (path, file, line) => new _action_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo({
			file,
			line,
			key: "attachments",
			message: `there is no file ${path}. Paths begin in the folder of ${file}.`
		});
	})
};

import { shared as shared0 } from './64996.shared.js';
export const id = 6298;
export const ids = [6298];
export const modules = {
	56298: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { remembered: () => remembered });
		var models_model = __webpack_require__(25852), external_node_crypto_ = __webpack_require__(77598);
		function ageOf(key, asked, freshness, now) {
			let age = now - asked;
			return freshness === "asked" || age > 6048e5 || age < -864e5 ? "old" : freshness === "kept" || age < 864e5 ? "fresh" : lot(key, new Date(now).toISOString().slice(0, 10)) < .05 ? "chosen" : "fresh";
		}
		let lot = (key, date) => Number.parseInt((0, external_node_crypto_.hash)("sha256", `${date} ${key}`).slice(0, 8), 16) / 2 ** 32;
		var models_request = __webpack_require__(64996);
		function askedOf({ name, identity }) {
			return identity && {
				name,
				identity: sorted(identity)
			};
		}
		function questionOf(model, request, repeat) {
			let digest = (0, models_request.U)(request);
			return {
				key: (0, external_node_crypto_.hash)("sha256", `${model.identity}\n${digest}\n${repeat}`).slice(0, 32),
				request: digest,
				repeat,
				model
			};
		}
		function sorted(value) {
			return JSON.stringify(value, (_, member) => typeof member == "object" && member && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => a < b ? -1 : 1)) : member);
		}
		function remembered(model, ledger, clock) {
			let asked = askedOf(model);
			return asked === void 0 ? model : {
				...model,
				keeps(request, { repeat, freshness = "kept" }) {
					let question = questionOf(asked, request, repeat), kept = ledger.find(question);
					return kept !== void 0 && ageOf(question.key, kept.asked, freshness, clock()) === "fresh";
				},
				async ask(request, options) {
					let { signal, repeat, freshness = "kept" } = options;
					signal.throwIfAborted();
					let question = questionOf(asked, request, repeat), { key } = question, kept = ledger.find(question), age = kept && ageOf(key, kept.asked, freshness, clock()), answerOfBefore = () => {
						if (kept !== void 0) return ledger.used(question), {
							...kept.answer,
							attempts: 0,
							asked: kept.asked
						};
					}, before = age === "fresh" ? answerOfBefore() : void 0;
					if (before !== void 0) return before;
					let beside = ledger.asking.get(key);
					if (beside !== void 0) return {
						...await beside,
						attempts: 0,
						asked: clock()
					};
					let asking = askAnew();
					ledger.asking.set(key, asking);
					try {
						return await asking;
					} catch (error) {
						let instead = age === "chosen" && error instanceof models_model.ModelError ? answerOfBefore() : void 0;
						if (instead === void 0) throw error;
						return instead;
					} finally {
						ledger.asking.delete(key);
					}
					async function askAnew() {
						let answer = await model.ask(request, options), { attempts: _, asked: __, earlier: ___, ...said } = answer;
						return await ledger.keep(question, {
							answer: said,
							asked: clock()
						}), kept === void 0 ? answer : {
							...answer,
							earlier: {
								...kept.answer,
								asked: kept.asked
							}
						};
					}
				}
			};
		}
	}),
	64996: (shared0[64996]),
	14948: (shared0[14948])
};

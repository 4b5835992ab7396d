export const id = 1047;
export const ids = [1047];
export const modules = {
	49961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { m: () => detectors });
		function byExpression({ id, kind, triggers, expression, accept }) {
			if (repeatsWithoutBound(expression)) throw Error(`the expression of ${id} repeats without a bound`);
			if (!expression.sticky) throw Error(`the expression of ${id} is not sticky`);
			return {
				id,
				kind,
				triggers,
				at(text, at) {
					expression.lastIndex = at;
					let match = expression.exec(text);
					if (match === null) return;
					let end = at + match[0].length, start = end - (match[1] ?? match[0]).length;
					return accept === void 0 || accept(text.slice(start, end), ...around(text, start, end)) ? {
						start,
						end
					} : void 0;
				}
			};
		}
		let around = (text, start, end) => [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 40)];
		function repeatsWithoutBound({ source }) {
			let plain = source.replaceAll(/\\./g, "").replaceAll(/\[[^\]]*\]/g, "c");
			return /[*+]|\{\d+,\}/.test(plain);
		}
		function luhn(digits) {
			let sum = 0;
			for (let at = 0; at < digits.length; at += 1) {
				let digit = (digits.charCodeAt(digits.length - 1 - at) - 48) * (at % 2 == 0 ? 1 : 2);
				sum += digit > 9 ? digit - 9 : digit;
			}
			return sum % 10 == 0;
		}
		let weighted = (digits, weights) => weights.reduce((sum, weight, at) => sum + weight * (digits.charCodeAt(at) - 48), 0), remainder = (digits, by) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);
		function mod11and10(digits) {
			let product = 10;
			for (let digit of digits.slice(0, -1)) product = ((Number(digit) + product) % 10 || 10) * 2 % 11;
			return (11 - product) % 10 === Number(digits.at(-1));
		}
		let times = (a, b) => a < 5 ? b < 5 ? (a + b) % 5 : (a + b) % 5 + 5 : b < 5 ? (a - b + 5) % 5 + 5 : (a - b + 5) % 5, permuted = [
			1,
			5,
			7,
			6,
			2,
			8,
			3,
			0,
			9,
			4
		];
		function verhoeff(digits) {
			let check = 0;
			for (let [at, digit] of [...digits].reverse().entries()) {
				let value = Number(digit);
				for (let round = 0; round < at % 8; round += 1) value = permuted[value];
				check = times(check, value);
			}
			return check === 0;
		}
		let ranges = [
			[
				"4",
				"4",
				13,
				16,
				19
			],
			[
				"51",
				"55",
				16
			],
			[
				"2221",
				"2720",
				16
			],
			[
				"34",
				"34",
				15
			],
			[
				"37",
				"37",
				15
			],
			[
				"6011",
				"6011",
				16,
				17,
				18,
				19
			],
			[
				"644",
				"659",
				16,
				17,
				18,
				19
			],
			[
				"300",
				"305",
				14,
				16,
				17,
				18,
				19
			],
			[
				"3095",
				"3095",
				14,
				16,
				17,
				18,
				19
			],
			[
				"36",
				"36",
				14,
				16,
				17,
				18,
				19
			],
			[
				"38",
				"39",
				14,
				16,
				17,
				18,
				19
			],
			[
				"35",
				"35",
				16,
				17,
				18,
				19
			],
			[
				"1800",
				"1800",
				15
			],
			[
				"2131",
				"2131",
				15
			],
			[
				"62",
				"62",
				16,
				17,
				18,
				19
			],
			[
				"2200",
				"2204",
				16,
				17,
				18,
				19
			],
			[
				"5018",
				"5018",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			],
			[
				"5020",
				"5020",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			],
			[
				"5038",
				"5038",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			],
			[
				"5893",
				"5893",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			],
			[
				"6304",
				"6304",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			],
			[
				"6759",
				"6759",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			],
			[
				"6761",
				"6763",
				12,
				13,
				14,
				15,
				16,
				17,
				18,
				19
			]
		], card = byExpression({
			id: "card",
			kind: "personal",
			triggers: [{ number: !0 }],
			expression: /(?<![\w.])\d(?:[ -]?\d){11,18}(?![ -]?\d|\w)/y,
			accept: (found) => {
				let digits = found.replaceAll(/\D/g, "");
				return hasIssuer(digits) && luhn(digits);
			}
		});
		function hasIssuer(digits) {
			return ranges.some(([first, last, ...lengths]) => {
				let start = digits.slice(0, first.length);
				return start >= first && start <= last && lengths.includes(digits.length);
			});
		}
		let files = /\.(png|jpe?g|gif|svg|webp|ico|js|ts|css|json|md)$/i, local = /[\p{L}\p{N}_.%+'-]/u, domain = /@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy, email = {
			id: "email",
			kind: "personal",
			triggers: [{ sign: "@" }],
			at(text, at, from) {
				let start = startOf(text, at, from);
				if (start === void 0 || (domain.lastIndex = at, !domain.test(text))) return;
				let end = domain.lastIndex, found = text.slice(start, end);
				return files.test(found) || found.startsWith("git@") ? void 0 : {
					start,
					end
				};
			}
		};
		function startOf(text, at, from) {
			let start = at;
			for (; start > from && at - start <= 64 && local.test(text[start - 1] ?? "");) --start;
			for (; text[start] === "'";) start += 1;
			return start === at || at - start > 64 ? void 0 : start;
		}
		let lengths = new Map("AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30".split(" ").map((entry) => [entry.slice(0, 2), Number(entry.slice(2))])), candidate = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,29}/y, iban = {
			id: "iban",
			kind: "personal",
			triggers: [{ code: !0 }],
			at(text, at) {
				candidate.lastIndex = at;
				let found = candidate.exec(text)?.[0];
				if (found === void 0) return;
				let length = endOf(found, lengths.get(found.slice(0, 2)) ?? 0);
				return length === void 0 || /[A-Za-z0-9]/.test(text[at + length] ?? "") ? void 0 : iban_remainder(found.slice(0, length).replaceAll(/[ -]/g, "")) === 1 ? {
					start: at,
					end: at + length
				} : void 0;
			}
		};
		function endOf(text, count) {
			let seen = 0;
			for (let at = 0; at < text.length; at += 1) if (/[A-Z0-9]/.test(text[at] ?? "") && (seen += 1), count > 0 && seen === count) return at + 1;
		}
		function iban_remainder(number) {
			let rest = 0;
			for (let character of number.slice(4) + number.slice(0, 4)) {
				let value = Number.parseInt(character, 36);
				rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
			}
			return rest;
		}
		let version4 = byExpression({
			id: "ip",
			kind: "personal",
			triggers: [{ number: !0 }],
			expression: /(?<![\w.])(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})(?!\.?\w|-[a-z])/y,
			accept: (found, before) => found.split(".").every((part) => Number(part) <= 255) && !/^(0|127)\./.test(found) && !/(?:version|section|chapter|\u00a7)[\s-]{0,2}$/i.test(before)
		}), groups6 = /[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])/y, version6 = {
			id: "ip",
			kind: "personal",
			triggers: [{ sign: ":" }],
			at(text, at, from) {
				let next = text.charCodeAt(at + 1);
				if (next !== 58 && !isHex(next)) return;
				let start = at;
				for (; start > from && at - start < 4 && isHex(text.charCodeAt(start - 1));) --start;
				if (/[\w:.]/.test(text[start - 1] ?? "")) return;
				groups6.lastIndex = start;
				let found = groups6.exec(text)?.[0];
				return found !== void 0 && isVersion6(found) ? {
					start,
					end: start + found.length
				} : void 0;
			}
		}, isHex = (unit) => unit >= 48 && unit <= 57 || (unit | 32) >= 97 && (unit | 32) <= 102;
		function isVersion6(found) {
			let groups = found.split(":").filter(Boolean).length, gaps = found.split("::").length - 1;
			return /\d/.test(found) && (gaps === 0 ? groups === 8 : gaps === 1 && groups >= 2 && groups < 8);
		}
		let byNationalId = ({ id, expression, code, accept, named, plain }) => byExpression({
			id,
			kind: "personal",
			triggers: [code === !0 ? { code } : { number: !0 }],
			expression,
			accept: (found, before) => (named === void 0 || plain?.test(found) === !0 || named.test(before)) && accept(found.replaceAll(/[^A-Z0-9]/g, ""))
		});
		function isDay(year, month, day) {
			let date = new Date(Date.UTC(year < 100 ? 2e3 + year : year, month - 1, day));
			return month >= 1 && month <= 12 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
		}
		let at = (number, from, to) => Number(number.slice(from, to)), same = /^(\d)\1{1,20}$/, elsewhere = [
			{
				id: "br-cpf",
				expression: /(?<![\w.-])\d{3}\.?\d{3}\.?\d{3}[-.]?\d{2}(?![\w-])/y,
				accept: (number) => {
					let digit = (count) => weighted(number, Array.from({ length: count }, (_, place) => count + 1 - place)) * 10 % 11 % 10;
					return !same.test(number) && digit(9) === at(number, 9, 10) && digit(10) === at(number, 10, 11);
				},
				named: /\bcpf\b[^\n]{0,25}$/i,
				plain: /^\d{3}\.\d{3}\.\d{3}-\d\d$/
			},
			{
				id: "in-aadhaar",
				expression: /(?<![\w.-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-]|[ -]\d)/y,
				accept: verhoeff,
				named: /\b(?:aa?dh?aa?r|uidai|uid)\b[^\n]{0,25}$/i
			},
			{
				id: "in-pan",
				code: !0,
				expression: /(?<![\w-])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![\w-])/y,
				accept: () => !0,
				named: /\b(?:pan|permanent account|income tax)\b[^\n]{0,25}$/i
			},
			{
				id: "sg-nric",
				code: !0,
				expression: /(?<![\w-])[STFGM]\d{7}[A-Z](?![\w-])/y,
				accept: (number) => {
					let first = number[0] ?? "", offset = first === "T" || first === "G" ? 4 : first === "M" ? 3 : 0, rest = (weighted(number.slice(1, 8), [
						2,
						7,
						6,
						5,
						4,
						3,
						2
					]) + offset) % 11;
					return (first === "M" ? "XWUTRQPNJLK" : "ST".includes(first) ? "JZIHGFEDCBA" : "XWUTRQPNMLK")[rest] === number[8];
				}
			},
			{
				id: "ca-sin",
				expression: /(?<![\w.-])[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}(?![\w-]|[ -]\d)/y,
				accept: luhn,
				named: /\b(?:sin|social insurance|nas|assurance sociale)\b[^\n]{0,25}$/i
			},
			{
				id: "au-tfn",
				expression: /(?<![\w.-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-]|[ -]\d)/y,
				accept: (number) => weighted(number, [
					1,
					4,
					3,
					7,
					5,
					8,
					6,
					9,
					10
				]) % 11 == 0,
				named: /\b(?:tfn|tax file)\b[^\n]{0,25}$/i
			},
			{
				id: "cn-resident-id",
				expression: /(?<![\w.-])[1-9]\d{5}(?:18|19|20)\d{9}[\dX](?![\w-])/y,
				accept: (number) => {
					let sum = weighted(number, [
						7,
						9,
						10,
						5,
						8,
						4,
						2,
						1,
						6,
						3,
						7,
						9,
						10,
						5,
						8,
						4,
						2
					]);
					return isDay(at(number, 6, 10), at(number, 10, 12), at(number, 12, 14)) && "10X98765432"[sum % 11] === number[17];
				}
			}
		], dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE", europe_at = (number, from, to) => Number(number.slice(from, to)), european = [
			{
				id: "uk-national-insurance",
				code: !0,
				expression: /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/y,
				accept: () => !0,
				named: /\b(?:national insurance|nino|ni number|ni no|insurance number)\b[^\n]{0,25}$/i,
				plain: /^[A-Z]{2} \d\d \d\d \d\d [A-D]$/
			},
			{
				id: "uk-nhs-number",
				expression: /(?<![\w.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/y,
				accept: (number) => (11 - weighted(number, [
					10,
					9,
					8,
					7,
					6,
					5,
					4,
					3,
					2
				]) % 11) % 11 === europe_at(number, 9, 10),
				named: /\b(?:nhs|patient|health service)\b[^\n]{0,30}$/i
			},
			{
				id: "de-steuer-id",
				expression: /(?<![\w.-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\w-])/y,
				accept: (number) => {
					let repeated = [..."0123456789"].map((digit) => number.slice(0, 10).split(digit).length - 1).filter((count) => count > 1);
					return repeated.length === 1 && repeated[0] <= 3 && mod11and10(number);
				},
				named: /(?:steuer|\bidnr|\bid-?nr|\btin\b|\btax\b)[^\n]{0,30}$/i
			},
			{
				id: "es-dni",
				expression: /(?<![\w.-])\d{8}[ -]?[A-HJ-NP-TV-Z](?![\w-])/y,
				accept: (number) => dniLetters[europe_at(number, 0, 8) % 23] === number[8]
			},
			{
				id: "es-nie",
				code: !0,
				expression: /(?<![\w.-])[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z](?![\w-])/y,
				accept: (number) => {
					let first = "XYZ".indexOf(number[0] ?? "");
					return dniLetters[Number(`${first}${number.slice(1, 8)}`) % 23] === number[8];
				}
			},
			{
				id: "fr-nir",
				expression: /(?<![\w.-])[1-478] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d(?![\w-])/y,
				accept: (number) => {
					let digits = number.slice(0, 13).replace("2A", "19").replace("2B", "18");
					return 97 - remainder(digits, 97) === europe_at(number, 13, 15);
				},
				named: /(?:\bnir\b|\binsee\b|s[\u00e9e]cu|vitale|social)[^\n]{0,30}$/i,
				plain: /^[12] \d\d \d\d \d[\dAB] \d{3} \d{3} \d\d$/
			},
			{
				id: "it-codice-fiscale",
				code: !0,
				expression: /(?<![\w-])[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z](?![\w-])/y,
				accept: (code) => {
					let odd = [
						1,
						0,
						5,
						7,
						9,
						13,
						15,
						17,
						19,
						21,
						2,
						4,
						18,
						20,
						11,
						3,
						6,
						8,
						12,
						14,
						16,
						10,
						22,
						25,
						24,
						23
					], sum = 0;
					for (let place = 0; place < 15; place += 1) {
						let unit = code.charCodeAt(place), value = unit < 58 ? unit - 48 : unit - 65;
						sum += place % 2 == 0 ? odd[value] : value;
					}
					return sum % 26 == code.charCodeAt(15) - 65;
				}
			},
			{
				id: "nl-bsn",
				expression: /(?<![\w.-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\w-])/y,
				accept: (number) => europe_at(number, 0, 9) > 0 && weighted(number, [
					9,
					8,
					7,
					6,
					5,
					4,
					3,
					2,
					-1
				]) % 11 == 0,
				named: /\b(?:bsn|burgerservice\w{0,8}|sofi\w{0,8})\b[^\n]{0,25}$/i
			},
			{
				id: "pl-pesel",
				expression: /(?<![\w.-])\d{11}(?![\w-])/y,
				accept: (number) => isDay(europe_at(number, 0, 2), europe_at(number, 2, 4) % 20, europe_at(number, 4, 6)) && weighted(number, [
					1,
					3,
					7,
					9,
					1,
					3,
					7,
					9,
					1,
					3,
					1
				]) % 10 == 0,
				named: /\bpesel\w{0,3}\b[^\n]{0,25}$/i
			},
			{
				id: "se-personnummer",
				expression: /(?<![\w.-])(?:19|20)?\d{6}[-+]?\d{4}(?![\w-])/y,
				accept: (number) => {
					let short = number.slice(-10);
					return isDay(europe_at(short, 0, 2), europe_at(short, 2, 4), europe_at(short, 4, 6) % 60) && luhn(short);
				},
				named: /(?:person-?n(?:umme)?r|samordningsnummer|personal (?:identity )?number|\bpnr\b)[^\n]{0,25}$/i
			},
			{
				id: "ch-ahv",
				expression: /(?<![\w.-])756[ .]?\d{4}[ .]?\d{4}[ .]?\d{2}(?![\w-])/y,
				accept: (number) => weighted(number, [
					1,
					3,
					1,
					3,
					1,
					3,
					1,
					3,
					1,
					3,
					1,
					3,
					1
				]) % 10 == 0,
				named: /\b(?:ahv|avs|avs13|sozialversicherung\w{0,10})\b[^\n]{0,25}$/i,
				plain: /^756\.\d{4}\.\d{4}\.\d\d$/
			}
		], toBeCalled = /\b(phone|call(ed|ing)?|tel|telephone|mobile|cell|fax|whatsapp|sms|text|dial|reach|contact|number|desk|office|answering)\b[^\n]{0,30}$/i, calledThere = /^[ :-]{1,2}\(?(office|fax|mobile|cell|home|desk|work)\b/i, northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]\d{4}(?:\D|$)/, date = /^(?:(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d)(?!\d)/, dateWithin = /[ (](?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/, written = /(?<![\w.+/-])\+?(?:[ .()/-]{0,2}\d){7,15}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w|[.-]\d)/iy, phone = {
			id: "phone",
			kind: "personal",
			triggers: [{ number: !0 }],
			at(text, at) {
				let start = at;
				text[start - 1] === "(" && --start, text[start - 1] === "+" && --start, written.lastIndex = start;
				let found = written.exec(text)?.[0];
				if (found === void 0) return;
				let end = start + found.length;
				return looksLikeOne(found, ...around(text, start, end)) ? {
					start,
					end
				} : void 0;
			}
		};
		function looksLikeOne(found, before, after) {
			let number = found.replace(/\s?(x|ext).*$/i, ""), digits = number.replaceAll(/\D/g, "");
			if (date.test(number) || dateWithin.test(number) || number.split("(").length !== number.split(")").length) return !1;
			if (number.startsWith("+")) return digits.length >= 8;
			let parted = /\d[ .()/-]{1,3}\d/.test(number);
			return parted && northAmerican.test(number) ? !0 : parted && /^\(?0(?!00)/.test(number) && digits.length >= 9 ? digits.length <= (digits.startsWith("00") ? 15 : 12) : digits.length <= 12 && (toBeCalled.test(before) || calledThere.test(after));
		}
		let socialSecurity = byExpression({
			id: "ssn",
			kind: "personal",
			triggers: [{ number: !0 }],
			expression: /(?<![\w-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/y
		}), awsSecret = byExpression({
			id: "aws-secret",
			kind: "secret",
			triggers: [{ words: ["secret", "aws"] }],
			expression: /(?:secret|aws)[\w .-]{0,30}["']?\s{0,5}(?:=>|[=:]|\bis\b)\s{0,5}["']?([A-Za-z0-9/+=]{40})(?![A-Za-z0-9/+=])/iy
		}), password_name = /(?:password|passwd|passphrase|pwd|secret|api[ _-]?key|access[ _-]?key|auth[ _-]?token|access[ _-]?token)["']?\s{0,3}$/i, value = /\s{0,3}["']?([^\s"',;<>{}[\]()]{6,200})/y, password_password = {
			id: "password",
			kind: "secret",
			triggers: [{ sign: "=" }, { sign: ":" }],
			at(text, at) {
				if (!mayEndName(text, at) || !password_name.test(text.slice(Math.max(0, at - 20), at))) return;
				value.lastIndex = at + 1;
				let found = value.exec(text)?.[1];
				if (!(found === void 0 || /^(\$|%|\*{3}|x{3}|\.{3})/i.test(found)) && (text.charCodeAt(at) !== 58 || /[^A-Za-z.!?]/.test(found))) return {
					start: value.lastIndex - found.length,
					end: value.lastIndex
				};
			}
		};
		function mayEndName(text, sign) {
			let at = sign - 1;
			for (let unit = text.charCodeAt(at); at >= sign - 4 && (unit <= 32 || unit === 34 || unit === 39);) --at, unit = text.charCodeAt(at);
			let [before, last] = [text.charCodeAt(at - 1) | 32, text.charCodeAt(at) | 32];
			switch (last) {
				case 100: return before === 114 || before === 119;
				case 101: return before === 115;
				case 116: return before === 101;
				case 121:
				case 110: return before === 101;
				default: return !1;
			}
		}
		let begin = /-----BEGIN ?(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y, lines = /(?:\s{0,3}(?:\\[nr]){0,3}[A-Za-z0-9+/=:,-]{1,80}){0,300}/y, privateKey = {
			id: "private-key",
			kind: "secret",
			triggers: [{ sign: "-" }],
			at(text, at) {
				if (text.charCodeAt(at + 5) !== 66 || !begins(text, at)) return;
				let body = begin.lastIndex, last = /-----END [A-Z0-9 ]{1,60}-----/.exec(text.slice(body, body + 2e4));
				return last === null ? (lines.lastIndex = body, {
					start: at,
					end: lines.test(text) ? Math.max(body, lines.lastIndex) : body
				}) : {
					start: at,
					end: body + last.index + last[0].length
				};
			}
		};
		function begins(text, at) {
			return begin.lastIndex = at, begin.test(text);
		}
		let tokenDetectors = [
			{
				id: "token",
				words: ["eyJ"],
				expression: /(?<![\w-])eyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{0,2048}/y
			},
			{
				id: "aws-key",
				words: [
					"AKIA",
					"ASIA",
					"ABIA",
					"ACCA",
					"A3T"
				],
				expression: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Z0-9])/y
			},
			{
				id: "github-token",
				words: [
					"ghp_",
					"gho_",
					"ghu_",
					"ghs_",
					"ghr_",
					"github_pat_"
				],
				expression: /(?<!\p{L})(?:ghs_\d{1,20}_[\w-]{1,1000}\.[\w-]{1,10000}\.[\w-]{1,1000}|gh[pousr]_\w{36,255}|github_pat_\w{50,255})(?!\w)/uy
			},
			{
				id: "slack-token",
				words: [
					"xox",
					"xapp-",
					"https://hooks.slack.com"
				],
				expression: /(?<!\p{L})(?:xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-(?:\d-)?[A-Za-z0-9-]{10,250}|https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{5,200})/uy
			},
			{
				id: "google-key",
				words: ["AIza"],
				expression: /(?<![\w-])AIza[\w-]{35}(?![\w-])/y
			},
			{
				id: "google-key",
				words: ["GOCSPX"],
				expression: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/y
			},
			{
				id: "anthropic-key",
				words: ["sk-ant-"],
				expression: /(?<!\p{L})sk-ant-[\w-]{20,200}/uy
			},
			{
				id: "openai-key",
				words: ["sk-"],
				expression: /(?<!\p{L})(?<!\w-)sk-(?!ant-)(?:(?:proj|svcacct|admin|or-v1)-)?[\w-]{20,250}/uy,
				accept: (found) => /\d/.test(found) && /[A-Za-z]/.test(found.slice(3))
			},
			{
				id: "groq-key",
				words: ["gsk_"],
				expression: /(?<!\p{L})gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/uy
			},
			{
				id: "huggingface-token",
				words: ["hf_", "api_org_"],
				expression: /(?<!\p{L})(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z])/uy
			},
			{
				id: "linear-key",
				words: ["lin_api_"],
				expression: /(?<!\p{L})lin_api_\w{32,128}(?!\w)/uy
			},
			{
				id: "notion-token",
				words: ["ntn_"],
				expression: /(?<!\p{L})ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/uy
			},
			{
				id: "sendgrid-key",
				words: ["SG."],
				expression: /(?<!\p{L})SG\.[\w-]{16,64}\.[\w-]{30,64}(?![\w-])/uy,
				accept: (found) => found.length === 69
			},
			{
				id: "shopify-key",
				words: ["shp"],
				expression: /(?<!\p{L})shp(?:pa|ca|at|ss)_[A-Za-z0-9]{32,64}(?![A-Za-z0-9])/uy
			},
			{
				id: "stripe-key",
				words: [
					"sk_",
					"rk_",
					"whsec_"
				],
				expression: /(?<!\p{L})(?:[sr]k_(?:live|test)_[A-Za-z0-9]{24,99}|whsec_[A-Za-z0-9]{32,64})(?![A-Za-z0-9])/uy
			},
			{
				id: "gitlab-token",
				words: [
					"glpat-",
					"gldt-",
					"glrt-",
					"glptt-",
					"glcbt-"
				],
				expression: /(?<!\p{L})gl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,128}(?:\.[\w.-]{1,64})?(?![\w-])/uy
			},
			{
				id: "grafana-token",
				words: ["glc_", "glsa_"],
				expression: /(?<!\p{L})(?:glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9]))/uy
			},
			{
				id: "onepassword-token",
				words: ["ops_ey"],
				expression: /(?<!\p{L})ops_ey[A-Za-z0-9+/=_-]{100,1280}(?![A-Za-z0-9+/=])/uy
			},
			{
				id: "vault-token",
				words: [
					"hvs.",
					"hvb.",
					"hvr."
				],
				expression: /(?<!\p{L})(?:hv[sr]\.[\w-]{90,120}|hvb\.[\w-]{138,300})(?![\w-])/uy
			},
			{
				id: "vercel-token",
				words: [
					"vcp_",
					"vci_",
					"vca_",
					"vcr_",
					"vck_"
				],
				expression: /(?<!\p{L})vc[piark]_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])/uy
			},
			{
				id: "databricks-token",
				words: ["dapi"],
				expression: /(?<!\p{L})dapi[A-Fa-f0-9]{32}(?:-\d)?(?![A-Fa-f0-9])/uy
			},
			{
				id: "docker-token",
				words: ["dckr_"],
				expression: /(?<!\p{L})dckr_(?:pat|oat)_[\w-]{27,32}(?![\w-])/uy
			},
			{
				id: "figma-token",
				words: ["figd_"],
				expression: /(?<!\p{L})figd_[\w-]{40,200}(?![\w-])/uy
			},
			{
				id: "cloudflare-token",
				words: [
					"cfk_",
					"cfut_",
					"cfat_"
				],
				expression: /(?<!\p{L})cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/uy
			},
			{
				id: "tailscale-key",
				words: ["tskey-"],
				expression: /(?<!\p{L})tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}(?!\w)/uy
			},
			{
				id: "npm-token",
				words: ["npm_"],
				expression: /(?<!\p{L})npm_\w{36}(?!\w)/uy
			},
			{
				id: "npm-token",
				words: ["authToken="],
				expression: /(?<=_)authToken=([^$\s][^\s]{0,400})/y
			}
		].map(({ words, ...token }) => byExpression({
			...token,
			kind: "secret",
			triggers: [{ words }]
		})), userinfo = /:\/\/([^\s:/@]{0,100}):([^\s/@]{1,200})(?=@[\w[.%-])/y, urlPassword = {
			id: "password",
			kind: "secret",
			triggers: [{ sign: ":" }],
			at(text, at) {
				if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47 || !/[a-z][a-z0-9+.-]$/i.test(text.slice(Math.max(0, at - 2), at))) return;
				userinfo.lastIndex = at;
				let [, user = "", password] = userinfo.exec(text) ?? [];
				if (password === void 0 || /^(\$|\*{3}|\{)/.test(password)) return;
				let end = userinfo.lastIndex;
				return password === "x-oauth-basic" ? {
					start: at + 3,
					end: at + 3 + user.length
				} : {
					start: end - password.length,
					end
				};
			}
		}, detectors = [
			privateKey,
			...tokenDetectors,
			awsSecret,
			urlPassword,
			password_password,
			email,
			iban,
			card,
			...[...european, ...elsewhere].map(byNationalId),
			socialSecurity,
			version4,
			version6,
			phone
		];
	}),
	21047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			J: () => findAll,
			redact: () => redact,
			S: () => redactTexts
		});
		var detectors = __webpack_require__(49961), detection_units = __webpack_require__(88461);
		let [farthest, letters] = [48, 7], [space, dot, slash, dash, search_open, search_close] = [
			32,
			46,
			47,
			45,
			40,
			41
		], [leastDigits, dotsOfAddress] = [7, 3], [small, capital, digit, sign, blank] = [
			1,
			2,
			3,
			4,
			5
		];
		function beginnings() {
			let made = new Uint8Array(64);
			for (let before = 0; before <= blank; before += 1) {
				let after = (kind) => before << 3 | kind;
				before !== small && before !== capital && (made[after(small)] = 1), before !== capital && (made[after(capital)] = 1), before !== digit && (made[after(digit)] = 2), made[after(sign)] = 2, before === capital && (made[after(blank)] = 2);
			}
			return made;
		}
		class Search {
			#detectors;
			#kinds = new Uint8Array(65536);
			#beginnings = beginnings();
			#known = new Uint8Array(32768);
			#words = new Uint8Array(32768);
			#lists = [[]];
			#signs = [];
			#numbers = [];
			#codes = [];
			constructor(detectors) {
				this.#detectors = detectors, this.#kinds.fill(capital, 65, 91), this.#kinds.fill(small, 97, 123), this.#kinds.fill(digit, 48, 58), this.#kinds[space] = blank;
				for (let [rank, { triggers }] of detectors.entries()) for (let trigger of triggers) if ("words" in trigger) for (let word of trigger.words) this.#addWord(word, rank);
				else "sign" in trigger ? this.#addSign(trigger.sign.charCodeAt(0), rank) : ("number" in trigger ? this.#numbers : this.#codes).push(rank);
			}
			#addWord(word, rank) {
				let at = key(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
				this.#words[at] === 0 && (this.#words[at] = this.#lists.push([]) - 1), this.#known[at] = 1;
				let list = this.#lists[this.#words[at]];
				list.includes(rank) || list.push(rank);
			}
			#addSign(unit, rank) {
				this.#kinds[unit] = sign, this.#signs[unit] ??= [], this.#signs[unit].push(rank);
			}
			find(text) {
				let units = (0, detection_units.$)(text), places = (0, detection_units.W)(text.length), count = this.#look(units, text.length, places), kinds = this.#kinds, hits = [], done = this.#detectors.map(() => 0);
				for (let next = 0; next < count; next += 1) {
					let at = places[next], unit = units[at], kind = kinds[unit];
					if (kind === small || kind === capital) {
						let list = this.#words[key(unit, units[at + 1], units[at + 2])];
						this.#ask(this.#lists[list], text, at, done, hits);
					} else if (kind === sign) (unit !== dash || units[at + 1] === dash && units[at - 1] !== dash) && this.#ask(this.#signs[unit], text, at, done, hits);
					else if (kind === blank ? kinds[units[at + 1]] === digit : isLetter(units[at - 1])) {
						let start = codeBefore(units, at);
						start >= 0 && this.#ask(this.#codes, text, start, done, hits);
					} else kind === digit && mayBeNumber(units, at) && this.#ask(this.#numbers, text, at, done, hits);
				}
				return hits;
			}
			#look(units, size, places) {
				let [kinds, known, begins] = [
					this.#kinds,
					this.#known,
					this.#beginnings
				], count = 0, before = 0, three = key(0, units[0], units[1]);
				for (let at = 0; at < size; at += 1) {
					let kind = kinds[units[at]];
					three = (three << 5 | units[at + 2] & 31) & 32767;
					let begun = begins[before << 3 | kind];
					places[count] = at, count += begun & known[three] | begun >> 1, before = kind;
				}
				return count;
			}
			#ask(ranks, text, at, done, hits) {
				for (let next = 0; next < ranks.length; next += 1) {
					let rank = ranks[next], from = done[rank];
					if (at < from) continue;
					let span = this.#detectors[rank].at(text, at, from);
					span === void 0 || span.start < from || (hits.push({
						start: span.start,
						end: span.end,
						rank
					}), done[rank] = span.end);
				}
			}
		}
		let key = (first, second, third) => (first & 31) << 10 | (second & 31) << 5 | third & 31, isCapital = (unit) => unit >= 65 && unit <= 90, isLetter = (unit) => (unit | 32) >= 97 && (unit | 32) <= 122;
		function codeBefore(units, end) {
			for (let at = end - 1; at > end - letters; --at) {
				let before = at === 0 ? 0 : units[at - 1];
				if (isCapital(units[at])) {
					if (!isCapital(before)) return at;
				} else if (!isLetter(before)) return -1;
			}
			return -1;
		}
		function mayBeNumber(units, from) {
			let [digits, dots, gap] = [
				0,
				0,
				0
			];
			for (let at = from; at < from + farthest; at += 1) {
				let unit = units[at];
				if (unit >= 48 && unit <= 57) {
					if (digits += 1, gap = 0, digits >= leastDigits || dots >= dotsOfAddress) return !0;
				} else {
					if (unit === dot) dots += 1;
					else if (unit !== space && unit !== dash && unit !== slash && unit !== search_open && unit !== search_close) return !1;
					if (gap += 1, gap > 3) return !1;
				}
			}
			return !1;
		}
		function findAll(text, keep) {
			let all = search(text);
			return whole(keep === void 0 ? all : kept(all, keep)).map(({ start, end, id, kind }) => ({
				start,
				end,
				id,
				kind
			}));
		}
		function kept(all, keep) {
			let sorted = [...all].sort((a, b) => a.start - b.start || a.rank - b.rank), [end, rank] = [0, 0];
			return sorted.filter((one) => one.end <= end && one.rank >= rank ? !1 : keep(one) ? !0 : ([end, rank] = [one.end, one.rank], !1));
		}
		let every;
		function search(text) {
			return every ??= new Search(detectors.m), every.find(text).map(({ start, end, rank }) => {
				let { id, kind } = detectors.m[rank];
				return {
					start,
					end,
					id,
					kind,
					rank
				};
			});
		}
		function whole(found) {
			let joined = [];
			for (let one of [...found].sort((a, b) => a.start - b.start || a.rank - b.rank)) {
				let last = joined.at(-1);
				if (last === void 0 || one.start >= last.end) joined.push(one);
				else {
					let first = one.rank < last.rank ? one : last;
					joined[joined.length - 1] = {
						...first,
						start: last.start,
						end: Math.max(last.end, one.end)
					};
				}
			}
			return joined;
		}
		let [mostValues, shortestValue] = [100, 6];
		function redactTexts(texts) {
			let found = texts.map(search), values = new Map();
			for (let [at, text] of texts.entries()) for (let one of found[at] ?? []) {
				let value = text.slice(one.start, one.end);
				value.length >= shortestValue && values.size < mostValues && !values.has(value) && values.set(value, one);
			}
			let spans = texts.map((text, at) => whole([...found[at] ?? [], ...[...values].flatMap(again(text))])), numbers = numbered(texts, spans);
			return texts.map((text, at) => {
				let shown = "", from = 0;
				for (let { id, start, end } of spans[at] ?? []) {
					let known = numbers.get(id), number = known?.get(sameness(text.slice(start, end)));
					shown += `${text.slice(from, start)}[${id}${(known?.size ?? 1) > 1 ? ` ${number}` : ""}]`, from = end;
				}
				return shown + text.slice(from);
			});
		}
		let again = (text) => ([value, known]) => {
			let places = [];
			for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + value.length)) places.push({
				...known,
				start,
				end: start + value.length
			});
			return places;
		};
		function numbered(texts, spans) {
			let numbers = new Map();
			for (let [at, text] of texts.entries()) for (let { id, start, end } of spans[at] ?? []) {
				let known = numbers.get(id) ?? new Map();
				numbers.set(id, known);
				let value = sameness(text.slice(start, end));
				known.has(value) || known.set(value, known.size + 1);
			}
			return numbers;
		}
		let sameness = (value) => value.toLowerCase().replaceAll(/[\s().-]/g, "");
		function redact(value) {
			let texts = [];
			walk(value, (text) => texts.push(text));
			let shown = redactTexts(texts), at = 0;
			return walk(value, () => shown[at++] ?? "");
		}
		function walk(value, replace) {
			if (typeof value == "string") return replace(value);
			if (typeof value == "number" && Math.abs(value) > 1e8) {
				let text = String(value), shown = replace(text);
				return shown === text ? value : shown;
			}
			return Array.isArray(value) ? value.map((item) => walk(item, replace)) : typeof value != "object" || !value ? value : Object.fromEntries(Object.entries(value).map(([name, item]) => [replace(name), walk(item, replace)]));
		}
	}),
	88461: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$: () => unitsOf,
			W: () => placesFor
		});
		let most = 1 << 22, shared;
		function unitsOf(text) {
			let size = text.length + 64;
			if (shared === void 0 || shared.length < size * 2) {
				let own = Buffer.alloc(Math.max(size, Math.min(most, 2 * size)) * 2);
				if (size > most) return filled(own, text);
				shared = own;
			}
			return filled(shared, text);
		}
		function filled(memory, text) {
			memory.write(text, 0, "utf16le");
			let units = new Uint16Array(memory.buffer, memory.byteOffset, text.length + 64);
			return units.fill(0, text.length), units;
		}
		let places = new Int32Array();
		function placesFor(length) {
			if (places.length > length) return places;
			let own = new Int32Array(Math.max(length + 1, Math.min(most, 2 * length)));
			return length < most && (places = own), own;
		}
	})
};

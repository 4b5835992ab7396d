export const id = 9430;
export const ids = [9430];
export const modules = { 29430: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { shippedPlans: () => shippedPlans });
	let countries = "US.GB.DE.FR.IN.CN.BR.IT.ES.JP.NL.PL.AU.ZA.SE.CH.HU.MX.KR.AT.BE.DK.NO.FI.PT.CZ.IE.NZ.CY.GR.TR.IL.SG.AR".split(".");
	async function shippedPlans() {
		let { parsePhoneNumberFromString } = await __webpack_require__.e(3705).then(__webpack_require__.bind(__webpack_require__, 63705)), judged = 0;
		return (value) => {
			if (judged += 1, judged > 1e3) return !0;
			let number = value.replace(/\s?(x|ext).*$/i, "");
			return /^\s?(?:\+|00)/.test(number) ? parsePhoneNumberFromString(number.replace(/^\s?00/, "+"), { extract: !1 })?.isPossible() === !0 : countries.some((country) => {
				let found = parsePhoneNumberFromString(number, {
					defaultCountry: country,
					extract: !1
				});
				return found !== void 0 && (country === "US" ? found.isPossible() : found.isValid());
			});
		};
	}
}) };

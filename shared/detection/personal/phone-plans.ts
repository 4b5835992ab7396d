/** Says whether what looks like a telephone number may be one. */
export type Confirm = (value: string) => boolean;

/** Whose numbers are known without the code of the country, the most frequent first. */
const countries = [
  ...(['US', 'GB', 'DE', 'FR', 'IN', 'CN', 'BR', 'IT', 'ES', 'JP', 'NL', 'PL', 'AU', 'ZA', 'SE', 'CH', 'HU'] as const),
  ...(['MX', 'KR', 'AT', 'BE', 'DK', 'NO', 'FI', 'PT', 'CZ', 'IE', 'NZ', 'CY', 'GR', 'TR', 'IL', 'SG', 'AR'] as const),
];
/** So many numbers are judged; in a text with more, those that look like one count. */
const most = 1000;

/**
 * The plans of the world's countries, of Google's libphonenumber: a number with the code of a country has a length that
 * it gives out, and another is in the plan of one of those above. One for each text: it judges a bounded count.
 */
export async function shippedPlans(): Promise<Confirm> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  let judged = 0;
  return (value) => {
    judged += 1;
    if (judged > most) return true;
    const number = value.replace(/\s?(x|ext).*$/i, '');
    const abroad = /^\s?(?:\+|00)/.test(number);
    if (abroad) {
      const found = parsePhoneNumberFromString(number.replace(/^\s?00/, '+'), { extract: false });
      return found?.isPossible() === true;
    }
    return countries.some((country) => {
      const found = parsePhoneNumberFromString(number, { defaultCountry: country, extract: false });
      return found !== undefined && (country === 'US' ? found.isPossible() : found.isValid());
    });
  };
}

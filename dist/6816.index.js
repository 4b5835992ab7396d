import { shared as shared0 } from './26816.shared.js';
import { shared as shared1 } from './54922.shared.js';
import { shared as shared2 } from './69309.shared.js';
export const id = 6816;
export const ids = [6816, 4435];
export const modules = {
	26816: (shared0[26816]),
	54922: (shared1[54922]),
	45764: (shared2[45764]),
	89888: (shared1[89888]),
	44961: (shared1[44961]),
	63728: (shared1[63728]),
	58394: (shared2[58394]),
	11032: (shared1[11032])
};

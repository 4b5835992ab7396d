import { shared as shared0 } from './26816.shared.js';
import { shared as shared1 } from './69309.shared.js';
import { shared as shared2 } from './54922.shared.js';
export const id = 4435;
export const ids = [4435];
export const modules = {
	26816: (shared0[26816]),
	45764: (shared1[45764]),
	89888: (shared2[89888]),
	58394: (shared1[58394]),
	11032: (shared2[11032])
};

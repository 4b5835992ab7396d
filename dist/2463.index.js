import { shared as shared0 } from './42463.shared.js';
export const id = 2463;
export const ids = [2463];
export const modules = {
	42463: (((shared0[42463]))),
	39941: (((shared0[39941]))),
	72079: (((shared0[72079])))
};

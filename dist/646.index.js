import { shared as shared0 } from './85241.shared.js';
export const id = 646;
export const ids = [646, 5241];
export const modules = {
	85241: (shared0[85241]),
	47588: (shared0[47588]),
	60646: (shared0[60646])
};

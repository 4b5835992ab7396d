import { ModelError } from '../../../../shared/models/model.ts';

export const unreachable = () => new ModelError('unreachable', 'Cannot reach it (ECONNREFUSED).');

export const unavailable = () => new ModelError('unavailable', 'HTTP 503.');

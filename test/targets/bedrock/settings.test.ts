import { expect, it } from 'vitest';
import { digestOf, releaseOf } from '../../../shared/releases/manifest.ts';
import { otherSettings, settingsOf } from '../../../shared/targets/settings.ts';
import { release } from '../../releases/releases.ts';

const config = {
  kind: 'custom-model-deployment',
  'model-deployment': 'support',
  model: 'arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-lite-v1:0:300k/abcdefghijkl',
} as const;

it('takes the model for content of a release, and the deployment for its place', () => {
  expect(settingsOf(config)).toEqual({ model: config.model });
});

it('makes nothing of a release whose settings are not those of the configuration', () => {
  const { manifest, files } = release('new');
  const made = (settings: string) => releaseOf({ ...manifest, content: { ...manifest.content, settings } }, files);
  expect(otherSettings(config, made(digestOf({ model: config.model })))).toEqual([]);
  expect(otherSettings(config, made(digestOf({ model: 'another' })))).toHaveLength(1);
  expect(otherSettings(config, { manifest, files, digest: '' })).toEqual([]);
});

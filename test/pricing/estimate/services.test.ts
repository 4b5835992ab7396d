import { describe, expect, it } from 'vitest';
import { bill } from '../../../shared/pricing/estimate/estimate.ts';
import { always } from '../../../shared/pricing/estimate/usage.ts';
import { dollarsOf } from '../../../shared/pricing/money.ts';
import { textUnits } from '../../../shared/pricing/services/guardrail.ts';
import {
  checked,
  type PriceTable,
  priceOrigin,
  priceTable,
  servicePrice,
} from '../../../shared/pricing/services/table.ts';
import { item } from './items.ts';

const monthly = (costs: Parameters<typeof item>[0]) => {
  const { known, atLeast } = bill(item(costs), 'expected').monthly;
  return atLeast ? `at least ${dollarsOf(known)}` : dollarsOf(known);
};

describe('what runs by the hour costs', () => {
  it('all hours of a month', () => {
    // 2 × 730 h × $1.4084 = $2,056.264.
    expect(monthly({ kind: 'instances', name: 'ml.g5.xlarge', count: 2, price: 1.4084 })).toBe(2056.264);
  });

  it('the hours that it runs', () => {
    // 176 h × $0.23 = $40.48.
    expect(monthly({ kind: 'instances', name: 'ml.m5.xlarge', count: 1, hours: 176, price: 0.23 })).toBe(40.48);
  });

  it('units that are provisioned', () => {
    // 730 h × $88 = $64,240.
    expect(monthly({ kind: 'provisioned', name: 'a model', count: 1, price: 88 })).toBe(64_240);
  });

  it('an unknown amount without a price, and nothing for a request', () => {
    const costs = { kind: 'instances', name: 'ml.x9.large', count: 1, price: undefined } as const;
    const { charges, perRequest } = bill(item(costs), 'expected');
    expect(charges[0]?.unknown).toBe('the price of ml.x9.large');
    expect(perRequest).toEqual({ known: 0n, atLeast: false });
  });
});

describe('a guardrail costs', () => {
  const texts = { kind: 'guardrail', input: [1000, 1001], output: 800, requests: always(1_000_000) } as const;

  it('each policy, for each text unit', () => {
    // Units of a request: (1 + 1) and (2 + 1), 2.5 in the mean. × 1 M × $0.15 / 1,000 = $375, and × $0.10 = $250.
    expect(monthly({ ...texts, policies: { content: 0.15, 'sensitive-information': 0.1 } })).toBe(625);
  });

  it('nothing for words, and an unknown amount for what has no price', () => {
    expect(monthly({ ...texts, policies: { words: 0 } })).toBe(0);
    expect(monthly({ ...texts, policies: { content: 0.15, grounding: undefined } })).toBe('at least 375');
  });

  it.each([
    [0, 0],
    [1, 1],
    [1000, 1],
    [1001, 2],
  ])('%d characters are %d units', (characters, units) => expect(textUnits(characters)).toBe(units));
});

describe('the project’s own table of prices', () => {
  it('has a date, sources and prices', async () => {
    const table = await priceTable();
    expect(table.instances.date).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(servicePrice(table, 'instances', 'ml.g5.xlarge', 'us-east-1')).toBe(1.4084);
    expect(servicePrice(table, 'guardrails', 'content', 'us-east-1')).toBe(0.15);
  });

  it('knows no price of a region or a name that it does not have', async () => {
    const table = await priceTable();
    expect(servicePrice(table, 'instances', 'ml.g5.xlarge', 'eu-central-1')).toBeUndefined();
    expect(servicePrice(table, 'instances', 'ml.x9.large', 'us-east-1')).toBeUndefined();
  });

  it('comes after prices of aiops.yml, those of the region before', async () => {
    const own = { 'ml.g5.xlarge': 1, 'ml.g5.xlarge@eu-central-1': 2 };
    const table = await priceTable();
    expect(servicePrice(table, 'instances', 'ml.g5.xlarge', 'us-east-1', own)).toBe(1);
    expect(servicePrice(table, 'instances', 'ml.g5.xlarge', 'eu-central-1', own)).toBe(2);
  });

  it('says where it is from, and how far that can be trusted', async () => {
    const table = await priceTable();
    expect(priceOrigin(table, 'instances', 'ml.g5.xlarge', 'us-east-1')).toBe(
      'by prices of 2026-11-23, from a sample of AWS, not its price list, and may be older',
    );
    const own = { 'ml.g5.xlarge@us-east-1': 1 };
    expect(priceOrigin(table, 'instances', 'ml.g5.xlarge', 'us-east-1', own)).toBe('by costs.services of aiops.yml');
    expect(priceOrigin(table, 'instances', 'ml.g5.xlarge', 'eu-central-1', own)).toContain('by prices of');
  });

  it.each<[string, (table: PriceTable) => PriceTable, string]>([
    [
      'no date',
      (table) => ({ ...table, instances: { ...table.instances, date: '' } }),
      'the prices of instances must have their date: YYYY-MM-DD',
    ],
    [
      'no source',
      (table) => ({ ...table, instances: { ...table.instances, source: '' } }),
      'the prices of instances must have a source: https://…',
    ],
    [
      'nothing said of how far its source can be trusted',
      (table) => ({ ...table, provisioned: { ...table.provisioned, standing: '' } }),
      'the prices of provisioned must say how far their source can be trusted',
    ],
    [
      'a price that is none',
      (table) => ({ ...table, guardrails: { ...table.guardrails, prices: { x: { words: -1 } } } }),
      'guardrails of x: words has no price',
    ],
  ])('is refused with %s', async (_, spoil, message) => {
    const table = await priceTable();
    expect(() => checked(spoil(table))).toThrow(message);
  });
});

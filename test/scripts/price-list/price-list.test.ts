import { execFile } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { getProducts } from '../../../scripts/price-list/get-products.ts';
import { hostingOf } from '../../../scripts/price-list/hosting.ts';
import { refreshed } from '../../../scripts/price-list/refreshed.ts';
import { openFetch } from '../../../shared/network/fetch.ts';
import { priceTable } from '../../../shared/pricing/services/table.ts';
import { type PriceList, secret, startPriceList } from '../../fakes/price-list.ts';

/** A product as GetProducts has it: one SKU, its terms by offer, its prices by rate. */
const product = (attributes: Record<string, string>, usd = '1.4080000000', unit = 'Hrs') => ({
  product: {
    productFamily: 'ML Instance',
    attributes: { servicecode: 'AmazonSageMaker', regionCode: 'us-east-1', ...attributes },
    sku: '27NND7BA7V8SEM35',
  },
  serviceCode: 'AmazonSageMaker',
  terms: {
    OnDemand: {
      '27NND7BA7V8SEM35.JRTCKXETXF': {
        priceDimensions: {
          '27NND7BA7V8SEM35.JRTCKXETXF.6YS6EN2CT7': {
            unit,
            description: 'per hour',
            beginRange: '0',
            endRange: 'Inf',
            pricePerUnit: { USD: usd },
          },
        },
        termAttributes: {},
      },
    },
  },
  version: '20261120193334',
  publicationDate: '2026-11-20T19:33:34Z',
});
const hosting = { component: 'Hosting', instanceName: 'ml.g5.xlarge' };

const started: PriceList[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.close())));

async function listed(pages: Parameters<typeof startPriceList>[0]): Promise<PriceList> {
  const server = await startPriceList(pages);
  started.push(server);
  return server;
}

const options = (endpoint: string, secretAccessKey = secret) => ({
  endpoint,
  fetch: openFetch({ env: {}, concurrency: 1 }),
  credentials: { accessKeyId: 'AKIAEXAMPLE', secretAccessKey },
});

async function all(products: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const json of products) found.push(json);
  return found;
}

describe('the AWS Price List', () => {
  it('is read page by page, with a signature', async () => {
    const server = await listed([[product(hosting)], [product({ ...hosting, instanceName: 'ml.g5.2xlarge' })]]);
    const filter = { Field: 'regionCode', Value: 'us-east-1' };
    const found = await all(getProducts('AmazonSageMaker', [filter], options(server.url)));
    expect(found.map((json) => hostingOf(json)?.instance)).toEqual(['ml.g5.xlarge', 'ml.g5.2xlarge']);
    expect(server.asked.map(({ NextToken }) => NextToken)).toEqual([undefined, '1']);
    expect(server.asked[0]).toMatchObject({
      ServiceCode: 'AmazonSageMaker',
      Filters: [{ Type: 'TERM_MATCH', ...filter }],
    });
  });

  it('says why it refuses', async () => {
    const { url } = await listed([[]]);
    await expect(all(getProducts('AmazonSageMaker', [], options(url, 'another')))).rejects.toThrow(
      'AWS refuses the price list (400): InvalidSignatureException The signature does not match. A role needs pricing:GetProducts.',
    );
  });
});

describe('a product of it', () => {
  it('is an instance that hosts, with its price and its day', () => {
    const found = { region: 'us-east-1', instance: 'ml.g5.xlarge', price: 1.408, published: '2026-11-20' };
    expect(hostingOf(JSON.stringify(product(hosting)))).toEqual(found);
    const older = { platoinstancetype: 'Hosting', instanceName: 'ml.g5.xlarge-Hosting' };
    expect(hostingOf(JSON.stringify(product(older)))).toEqual(found);
  });

  it.each([
    ['trains', product({ ...hosting, component: 'Training' })],
    ['is no instance', product({ ...hosting, instanceName: 'Serverless' })],
    ['is not paid by the hour', product(hosting, '1', 'GB')],
    ['costs nothing', product(hosting, '0.0000000000')],
    ['has no price', { ...product(hosting), terms: {} }],
    ['has no day', { ...product(hosting), publicationDate: undefined }],
  ])('is none where it %s', (_, given) => expect(hostingOf(JSON.stringify(given))).toBeUndefined());
});

describe('the table of prices', () => {
  const found = [
    { region: 'us-east-1', instance: 'ml.m5.xlarge', price: 0.23, published: '2026-11-20' },
    { region: 'us-east-1', instance: 'ml.g5.xlarge', price: 1.408, published: '2026-11-19' },
  ];

  it('has these instances alone, under the oldest of their days', async () => {
    const table = await priceTable();
    const { instances, guardrails } = refreshed(table, found);
    expect(instances).toMatchObject({
      date: '2026-11-19',
      standing: 'from the AWS Price List',
      prices: { 'us-east-1': { 'ml.g5.xlarge': 1.408, 'ml.m5.xlarge': 0.23 } },
    });
    expect(Object.keys(instances.prices['us-east-1'] ?? {})).toEqual(['ml.g5.xlarge', 'ml.m5.xlarge']);
    expect(guardrails).toEqual(table.guardrails);
  });

  it('is not emptied', async () => {
    const table = await priceTable();
    expect(() => refreshed(table, [])).toThrow('the price list has no instance that hosts');
  });
});

describe('node scripts/refresh-prices.ts', () => {
  const run = (args: string[], env: NodeJS.ProcessEnv): Promise<string> =>
    new Promise((resolve) => {
      execFile(process.execPath, ['scripts/refresh-prices.ts', ...args], { env }, (_, __, stderr) => resolve(stderr));
    });

  it('asks for regions', async () => {
    expect(await run([], {})).toContain('name the regions: node scripts/refresh-prices.ts us-east-1 eu-central-1');
  });

  it('asks AWS with the credentials of the environment, and leaves the table where it has nothing', async () => {
    const server = await listed([[]]);
    const env = { AWS_ENDPOINT_URL: server.url, AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: secret };
    expect(await run(['eu-central-1'], env)).toContain('the table stays as it is');
    expect(server.asked[0]?.Filters).toEqual([
      { Type: 'TERM_MATCH', Field: 'regionCode', Value: 'eu-central-1' },
      { Type: 'TERM_MATCH', Field: 'productFamily', Value: 'ML Instance' },
    ]);
  });
});

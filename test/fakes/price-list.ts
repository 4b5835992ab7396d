import { isSignedBy } from './bedrock/signature.ts';
import { bodyOf, type Loopback, listen } from './loopback.ts';

export interface PriceListRequest {
  readonly ServiceCode: string;
  readonly Filters: readonly { readonly Type: string; readonly Field: string; readonly Value: string }[];
  readonly NextToken?: string;
}

export interface PriceList extends Loopback {
  readonly asked: readonly PriceListRequest[];
}

export const secret = 'a secret of tests';

/** The AWS Price List with these pages of products, for who signs with the secret. */
export async function startPriceList(pages: readonly (readonly unknown[])[]): Promise<PriceList> {
  const asked: PriceListRequest[] = [];
  const server = await listen((message, response) => {
    bodyOf(message, (body) => {
      const send = (status: number, answer: unknown) => {
        response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
      };
      const target = message.headers['x-amz-target'] === 'AWSPriceListService.GetProducts';
      if (!target) return send(400, { __type: 'UnknownOperationException' });
      if (!isSignedBy(secret, message, body))
        return send(400, { __type: 'InvalidSignatureException', message: 'The signature does not match' });
      const request = JSON.parse(body) as PriceListRequest;
      asked.push(request);
      const page = Number(request.NextToken ?? 0);
      return send(200, {
        FormatVersion: 'aws_v1',
        PriceList: (pages[page] ?? []).map((product) => JSON.stringify(product)),
        ...(page + 1 < pages.length && { NextToken: String(page + 1) }),
      });
    });
  });
  return { ...server, asked };
}

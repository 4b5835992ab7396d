import type { ServerResponse } from 'node:http';

/** An error as the service sends it. */
export interface ServiceError {
  readonly status: number;
  readonly type: string;
  readonly message: string;
}

/** What may go wrong instead of, or with, an answer. */
export type Fault = keyof typeof errors | keyof typeof breakages | keyof typeof changes | ServiceError;

/** Types, statuses and texts are the real service's. */
const errors = {
  throttling: [429, 'ThrottlingException', 'Too many requests, please wait before trying again.'],
  'model-not-ready': [429, 'ModelNotReadyException', 'Model is not ready for inference. Please try again later.'],
  'access-denied': [403, 'AccessDeniedException', "You don't have access to the model with the specified model ID."],
  'not-authorized': [
    403,
    'AccessDeniedException',
    'User: arn:aws:sts::123456789012:assumed-role/ci/run is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:us-east-1::foundation-model/m because no identity-based policy allows the bedrock:InvokeModel action',
  ],
  'wrong-key': [403, 'UnrecognizedClientException', 'The security token included in the request is invalid.'],
  'wrong-signature': [
    403,
    'InvalidSignatureException',
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
  ],
  'expired-token': [403, 'ExpiredTokenException', 'The security token included in the request is expired'],
  'on-demand': [
    400,
    'ValidationException',
    'Invocation of model ID m with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.',
  ],
  'unknown-model': [400, 'ValidationException', 'The provided model identifier is invalid.'],
  'use-case': [
    404,
    'ResourceNotFoundException',
    'Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model.',
  ],
  'no-output-config': [
    400,
    'ValidationException',
    'Malformed input request: #: extraneous key [outputConfig] is not permitted, please reformat your input and try again.',
  ],
  validation: [400, 'ValidationException', 'The maximum tokens you requested exceeds the model limit of 8192.'],
  unavailable: [503, 'ServiceUnavailableException', 'Bedrock is unable to process your request.'],
  internal: [500, 'InternalServerException', 'The system encountered an unexpected error during processing.'],
  'model-error': [424, 'ModelErrorException', 'The request failed due to an error while processing the model.'],
  'model-timeout': [408, 'ModelTimeoutException', 'Model has timed out in processing the request.'],
} as const satisfies Record<string, readonly [number, string, string]>;

/** The connection, or the bytes on it, break. */
const breakages = {
  reset: (response: ServerResponse) => void response.socket?.resetAndDestroy(),
  /** Nothing comes, for as long as the client waits. */
  silent: () => undefined,
  /** Headers and a part of the body, and then nothing. */
  slow: (response: ServerResponse, body: string) => void begin(response, body).write(body.slice(0, 20)),
  truncated: (response: ServerResponse, body: string) =>
    void begin(response, body).write(body.slice(0, -10), () => response.socket?.end()),
  'invalid-json': (response: ServerResponse, body: string) => {
    const cut = body.slice(0, -10);
    begin(response, cut).end(cut);
  },
} as const satisfies Record<string, (response: ServerResponse, body: string) => void>;

/** An answer in the right form that is not what was hoped for. */
const changes = {
  empty: { text: '', stopReason: 'end_turn' },
  'max-tokens': { stopReason: 'max_tokens' },
} as const;

export function errorOf(fault: keyof typeof errors | ServiceError): ServiceError;
export function errorOf(fault: Fault): ServiceError | undefined;
export function errorOf(fault: Fault): ServiceError | undefined {
  if (typeof fault === 'object') return fault;
  const [status, type, message] = errors[fault as keyof typeof errors] ?? [];
  return status === undefined || type === undefined || message === undefined ? undefined : { status, type, message };
}

export const breakageOf = (fault: Fault | undefined) => breakages[fault as keyof typeof breakages];

export const changeOf = (fault: Fault | undefined): { readonly text?: string; readonly stopReason?: string } =>
  changes[fault as keyof typeof changes] ?? {};

function begin(response: ServerResponse, body: string): ServerResponse {
  return response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
}

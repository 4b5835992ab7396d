import { expect, it } from 'vitest';
import { rememberingTexts } from '../../../shared/pricing/tokens/known-texts.ts';

it('a text is counted once while few others are counted between', () => {
  const asked: string[] = [];
  const count = rememberingTexts((text) => {
    asked.push(text);
    return text.length;
  });
  const system = 'Answer in one word.';
  const tickets = Array.from({ length: 20 }, (_, at) => `Ticket ${at}`);
  for (const ticket of tickets) expect([count(system), count(ticket)]).toEqual([19, ticket.length]);
  expect(asked.filter((text) => text === system)).toHaveLength(1);
  for (const ticket of tickets) count(ticket);
  expect(count(system)).toBe(19);
  expect(asked.filter((text) => text === system)).toHaveLength(2);
});

import fc from 'fast-check';

/** Values as people lay them out, in lines. */
export const { laidOut } = fc.letrec<{ laidOut: string[]; below: string[]; scalar: string[]; flow: string[] }>(
  (tie) => ({
    flow: fc
      .array(
        fc
          .tuple(
            fc.constantFrom('', '', 'a: ', 'b: ', 'c:  ', 'c:'),
            fc.oneof(
              { maxDepth: 2 },
              fc.constantFrom(
                'x',
                'two words',
                "'it''s: , ]'",
                '"}"',
                '-1.5',
                '80 %',
                '$1',
                'false',
                'm-v1:0',
                'h://a/b',
                '',
                'é-',
                '!Ref X',
                '!Sub [1]',
              ),
              tie('flow').map(([one = '']) => one),
            ),
          )
          .map((parts) => parts.join('')),
        { maxLength: 3 },
      )
      .chain((parts) =>
        fc.constantFrom('[]', '{}', '[ ]', '{ }', '[,]').map((ends) => {
          const [open = '', between = ''] = ends;
          return [`${open}${between.trim() === '' ? ' ' : ''}${parts.join(', ')}${ends.at(-1)}`];
        }),
      ),
    scalar: fc.oneof(
      fc
        .tuple(
          fc.oneof(
            fc.constantFrom(
              'text',
              'two words',
              "'it''s: #1'",
              '"- a"',
              '12',
              '0.50',
              '10 %',
              '1.2M',
              '$5',
              '0x1f',
              '1e3',
              '2026-01-01',
              'true',
              'null',
              'é',
              '!Ref X',
              '!Sub 12',
            ),
            tie('flow').map(([one = '']) => one),
          ),
          fc.constantFrom('', '', '', ' # why', '  #', ' '),
        )
        .map((parts) => [parts.join('')]),
      fc
        .tuple(
          fc.constantFrom('|', '|-', '!Sub |'),
          fc.array(fc.constantFrom('', 'one', '  two: 2', '# 3', '- 4', '\t'), { maxLength: 5 }),
        )
        .map(([header, lines]) => [header, ...['line', ...lines].map((one) => (one === '' ? one : `   ${one}`))]),
    ),
    below: fc.tuple(tie('laidOut'), fc.constantFrom(1, 2, 4)).map(([lines, by]) => lines.map((one) => pad(one, by))),
    laidOut: fc.oneof(
      { maxDepth: 3 },
      fc
        .array(tie('scalar'), { minLength: 1, maxLength: 3 })
        .map((items) => items.flatMap(([first, ...rest]) => [`- ${first}`, ...rest])),
      fc
        .tuple(fc.array(tie('laidOut'), { maxLength: 2 }), fc.constantFrom('-', '-  '))
        .map(([items, dash]) => [
          '- a: b',
          ...items.flatMap((item) => item.map((one, at) => (at === 0 ? `${dash} ${one}` : pad(one, dash.length + 1)))),
        ]),
      fc
        .array(
          fc.oneof(
            tie('scalar').map(([first, ...rest]) => [` ${first}`, ...rest]),
            fc.tuple(tie('below'), fc.constantFrom('', '', ' !Ref')).map(([lines, tag]) => [tag, ...lines]),
          ),
          { minLength: 1, maxLength: 4 },
        )
        .map((entries) => entries.flatMap(([first, ...rest], at) => [`k${at}:${first}`, ...rest])),
    ),
  }),
);
const pad = (one: string, by: number): string => (one === '' ? one : ' '.repeat(by) + one);

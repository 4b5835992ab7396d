import type { Block, Inline } from '../document.ts';
import { inertXml } from '../inert.ts';

/** What a comment says, as HTML. A link is shown by its text: the page leads nowhere. */
export function htmlBlocks(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n');
}

function block(given: Block): string {
  switch (given.kind) {
    case 'heading':
      return `<h3>${inlines(given.of)}</h3>`;
    case 'paragraph':
      return `<p>${inlines(given.of)}</p>`;
    case 'list':
      return `<ul>${given.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`;
    case 'fence':
      return `<pre>${inertXml(given.text)}</pre>`;
    case 'details':
      return `<details${given.open === true ? ' open' : ''}><summary>${inlines(given.summary)}</summary>${htmlBlocks(given.of)}</details>`;
    case 'table': {
      // Right is what tables of figures are.
      const place = (at: number): string => {
        const align = given.columns[at]?.align ?? 'right';
        return align === 'right' ? '' : ` class="${align}"`;
      };
      const heads = given.columns
        .map(({ title }, at) => `<th scope="col"${place(at)}>${inertXml(title)}</th>`)
        .join('');
      const rows = given.rows.map(
        (row) => `<tr>${row.map((cell, at) => `<td${place(at)}>${inlines(cell)}</td>`).join('')}</tr>`,
      );
      return `<div class="wide"><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
  }
}

const inlines = (given: readonly Inline[]): string => given.map(inline).join('');

function inline(given: Inline): string {
  if (typeof given === 'string') return inertXml(given);
  switch (given.kind) {
    case 'strong':
      return `<strong>${inlines(given.of)}</strong>`;
    case 'code':
      return `<code>${inertXml(given.text)}</code>`;
    case 'link':
      return inertXml(given.text);
    case 'break':
      return '<br>';
  }
}

import type { Finding } from '../check.ts';
import type { Wording } from './tools.ts';

/** What a description says to a model beside what its tool does. */
interface Order {
  readonly check: string;
  /** Without one of these there is none: most descriptions have none, which one short look tells. */
  readonly needs: RegExp;
  readonly expression: RegExp;
}

const before = '(?:before|prior to) ';
const anything =
  '(?:any(?:thing)?\\b|every\\b|each\\b|all\\b|(?:the |using |calling |you )?(?:other|another) tools?\\b|doing\\b|respond|answer|reply|you (?:do|use|call|answer|respond|reply))';

/** Each repeats within bounds, so that no description makes it slow. */
const orders: readonly Order[] = [
  {
    check: 'tool/coercive',
    needs: /first|before|prior/i,
    expression: new RegExp(
      `\\b(?:must|always|required to|has to|have to|need to|needs to|make sure to)\\b[^.\\n]{0,40}\\b(?:(?:be|being|is|are) (?:called|used|run|invoked|executed)|(?:call|use|run|invoke|execute) (?:this|it|me|the (?:tool|function|server)))\\b[^.\\n]{0,40}(?:\\bfirst\\b(?! ?[-\\w])(?=[.,;!:]|\\s{0,3}$|\\s{1,3}(?:before|and|when|in|for|of|on|by)\\b)|\\b${before}(?:using |calling |invoking |running |use of )?${anything})`,
      'gi',
    ),
  },
  {
    check: 'tool/coercive',
    needs: /before|prior/i,
    expression: new RegExp(
      `\\b${before}(?:using|calling|invoking|running) ${anything}[^.\\n]{0,40}\\b(?:you )?(?:must|always|call|run|invoke|use)\\b`,
      'gi',
    ),
  },
  {
    check: 'tool/coercive',
    needs: /(?:other|another|different|alternative) |otherwise|or else|ignore/i,
    expression:
      /\b(?:never|(?:do not|don['’]t|must not)(?: ever)?) (?:use|call|invoke|run|trust) (?:any |the )?(?:other|another|different|alternative) (?:tools?|servers?|functions?)\b|\b(?:otherwise|or else),? (?:the|this|your|all) [^.\n]{0,40}\b(?:will (?:not work|fail|crash|break|be (?:deleted|blocked|terminated)))\b|\bignore (?:all |any )?(?:the )?(?:other|previous|prior) (?:tools?|tool descriptions?|instructions?)\b/gi,
  },
  {
    check: 'tool/coercive',
    needs: /[<[]/,
    expression:
      /<\/?(?:important|system|critical|secret|instructions?|admin|override|mandatory|hidden)>|\[(?:system|admin|override|critical|hidden)(?: (?:note|message|instruction|prompt|override))?\]/gi,
  },
  {
    check: 'tool/secret-instruction',
    needs: /users?|humans?|operators?|customers?|owner|any(?:one|body)/i,
    expression:
      /\b(?:do not|don['’]t|never|must not|should not|without|avoid) (?:ever )?(?:tell|inform|notify|alert|warn|telling|informing|notifying|alerting|warning|letting|let) (?:it to )?(?:the |any )?(?:users?|humans?|operators?|customers?|owner|anyone|anybody)\b(?! (?:to |for |which |what |where |when |how |if |whether |their |about their ))/gi,
  },
  {
    check: 'tool/secret-instruction',
    needs: /not|n['’]t|never|without|keep|hide|conceal|gent/i,
    expression:
      /\b(?:do not|don['’]t|never|must not|without) (?:ever )?(?:mention|mentioning|reveal|revealing|disclose|disclosing|talk about|report|reporting|explain|show|display) (?:this|that you|these (?:steps|instructions)|it to the user|any of this|the (?:side ?note|instructions?|existence))\b|\bkeep (?:this|it|these) (?:a )?(?:secret|hidden|private|confidential|between us)\b|\b(?:hide|conceal) (?:this|it|these|that)\b[^.\n]{0,30}\bfrom (?:the )?user|\bthe user (?:must|should|does|will|can) ?not (?:know|see|notice|be (?:told|informed|aware)|need to know)\b|\b(?:very )?(?:gentle|gently) and not scary\b/gi,
  },
  {
    check: 'tool/sensitive-read',
    needs: /~\/\.|id_|\/etc\/|\.aws|mcp\.json|\.env|netrc|pgpass|keys?\b/i,
    expression:
      /\b(?:read|open|cat|load|fetch|pass|send|include|attach|append|provide|put|copy|paste|upload|contents? of|access)\b[^\n]{0,80}(?:~\/\.(?:ssh|aws|gnupg|kube|netrc|npmrc|docker|cursor|claude)|\bid_(?:rsa|ed25519|ecdsa)\b|\/etc\/(?:passwd|shadow)\b|\.aws\/credentials|\.(?:cursor|vscode)\/mcp\.json|(?:^|[\s"'`/])\.(?:env|netrc|pgpass)\b|\b(?:private|ssh) keys?\b(?! (?:id|identifier|name|fingerprint)s?\b))/gi,
  },
];

/** Said so that it is not done. `not only` and the like are none. */
const denied =
  /\b(?:do not|don['’]t|never|must not|cannot|can['’]t|will not|won['’]t|refuses? to|not allowed to) [^.\n]{0,30}$/i;

/** Orders in a text of a tool, each check once: the first place tells it. */
export function ordersIn({ text, span }: Wording, whose: string): Finding[] {
  const found = new Map<string, Finding>();
  for (const { check, needs, expression } of orders) {
    if (found.has(check) || !needs.test(text)) continue;
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      if (check === 'tool/sensitive-read' && denied.test(text.slice(Math.max(0, match.index - 60), match.index)))
        continue;
      found.set(check, { check, ...span, detail: `${whose} says: “${shown(match[0])}”.` });
      break;
    }
  }
  return [...found.values()];
}

const shown = (text: string): string => {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length > 120 ? `${plain.slice(0, 119)}…` : plain;
};

const named =
  /\b(?:instead of|rather than|in place of|before (?:using|calling)|after (?:using|calling)|when(?:ever)?|if|once|every time) (?:using |calling |you (?:use|call|invoke) |the user (?:uses|calls|asks for) )?(?:the )?[`'"“]?([a-z][a-z0-9]{0,30}(?:[_-][a-z0-9]{1,30}){1,6})[`'"”]?(?: (?:tool|function|server)\b| (?:is|gets|has been) (?:called|used|invoked|available|run)\b)/gi;

/** Names of tools in a description that say what to do with them, and that its own list does not have. */
export function strangersIn({ text, span }: Wording, whose: string, own: ReadonlySet<string>): Finding[] {
  if (!text.includes('_') && !text.includes('-')) return [];
  named.lastIndex = 0;
  for (let match = named.exec(text); match !== null; match = named.exec(text)) {
    const [, name = ''] = match;
    if (!own.has(name)) {
      return [{ check: 'tool/other-tool', ...span, detail: `${whose} says what to do with another tool, ${name}.` }];
    }
  }
  return [];
}

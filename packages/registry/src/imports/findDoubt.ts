/** Words that say that a role is not held, not yet held, or perhaps not. */
const DOUBT =
  /\b(?:tb[acd]|to ?do|to be (?:agreed|approved|assigned|clarified|confirmed|decided|defined|determined|discussed|granted|removed|revoked|verified)|maybe|perhaps|possibly|presumably|probably|likely|unclear|unsure|uncertain|not (?:sure|yet|granted|assigned|approved|confirmed|decided|anymore|any more|any longer|now)|no longer|pending|planned|proposed|proposal|requested|suggested|draft|(?:under|in) (?:review|discussion)|awaiting|waiting|removed|revoked|expired|deleted|denied|rejected|refused|declined|disabled|obsolete|deprecated|formerly|former|previously|was|were|had|future|later|until|till|expir(?:es?|ing|y)|ends|from|since|starting|effective)\b|\?/i;
/** A text that begins so takes something away, or says when it holds. */
const LIMITS =
  /^(?:no|not|never|without|except(?:ing|ion)?|excl(?:\.|uding|udes|usive)?|but|unless|other than|apart from|minus|everything but|all but|only (?:in|for|on|if|when|during|with)|if|neither|nor|cannot|can't|must not|may not)(?![\p{L}\p{N}])/iu;
/** What only one role follows, and what says nothing about others beside it. */
const NEGATES = /^(?:no|not|never)$/i;
const ALTERNATIVE = /\s+(?:or|vs\.?|versus|then|instead of|rather than)\s+|\s*(?:->|=>|→|⇒|➔|➜|»)\s*/i;
/** What follows a role in a sentence. A name of a role that nobody knows has no such word behind a role that is known. */
const SENTENCE =
  /^(.+?)(?::\s|\s+(?:when|whenever|while|during|if|unless|for|in|on|at|with|without|via|through|by|as|after|before|because|only|until|till|from|since)(?:\s|$))/i;
const FORMER = /^(?:ex|old|prev|ehem)[-.\s]+(.*)$/i;
const CROSS = /[✗✘✖✕❌🚫⛔]/u;
const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;

export interface Doubt {
  /** Whether the text limits what stands beside it, too: `Reader, except production`. */
  isOfCell: boolean;
}

/**
 * Whether the text of a role leaves open that the role is held: `Owner?`, `Reader (tbc)`, `Not Reader`, `Maybe Contributor`, `!Owner`, `Reader or Contributor`. A role that nobody
 * knows may have such a word in its name (`Planned Maintenance Operator`), so what is left without it has to be a role, or the word has to stand in brackets.
 */
export function findDoubt(text: string, isRole: (text: string) => boolean): Doubt | undefined {
  const [limit] = LIMITS.exec(text) ?? [];
  if (limit !== undefined) return { isOfCell: !NEGATES.test(limit) };
  const inBrackets = Array.from(text.matchAll(IN_BRACKETS), ([, words = '']) => words.trim());
  const isIn = (words: string): boolean => DOUBT.test(words) || LIMITS.test(words) || /\bonly\b/i.test(words);
  if (
    /[?]|^[!¬≠~^]/.test(text) ||
    CROSS.test(text) ||
    isRole(SENTENCE.exec(text)?.[1] ?? '') ||
    isRole(FORMER.exec(text)?.[1] ?? '')
  )
    return ONE;
  if (inBrackets.some(isIn) || inBrackets.some((words) => text === `(${words})`)) return ONE;
  const parts = text.split(ALTERNATIVE);
  if (parts.length > 1 && parts.some((part) => isRole(part.trim()))) return ONE;
  const behind = /\s[-–—:]\s+(.*)$/.exec(text)?.[1] ?? '';
  if (behind !== '' && isIn(behind)) return ONE;
  const rest = text
    .replace(DOUBT, ' ')
    .replace(/[\s:,;/(){}[\]–—-]+/g, ' ')
    .trim();
  return rest !== text && DOUBT.test(text) && isRole(rest) ? ONE : undefined;
}

/** Whether a text says nothing else than that something is not certain or no longer so: `expired`. */
export const isOnlyDoubt = (text: string): boolean => text.replace(DOUBT, '').trim() === '';

const ONE: Doubt = { isOfCell: false };

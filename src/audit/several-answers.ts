/** Wordings, in English, by which a question accepts more than one answer. Every gap is bounded, so the search is linear. */
const WORDINGS: readonly (readonly [phrase: string, pattern: RegExp])[] = [
  [
    'print any of them',
    /\b(?:print|output|return|give|report|write|find|choose|pick|select|accept)s?\s+any\s+(?:one\s+)?(?:of\s+(?:them|these|those|the)|valid|such|correct|possible|optimal|solution|answer)\b/i,
  ],
  [
    'if there are multiple answers',
    /\b(?:if|when|where|since)\s+there\s+(?:are|is|exists?|may\s+be|might\s+be|can\s+be)\s+(?:multiple|several|many|more\s+than\s+one)\s+(?:\w{1,20}\s+){0,3}(?:answers?|solutions?|outputs?|possibilities|ways|options|results)\b/i,
  ],
  [
    'several correct answers',
    /\b(?:multiple|several|many|more\s+than\s+one)\s+(?:correct|valid|right|acceptable|possible)\s+(?:answers?|solutions?|outputs?)\b/i,
  ],
  [
    'any valid answer',
    /\bany\s+(?:one\s+)?(?:valid|correct|acceptable)\s+(?:answers?|solutions?|outputs?|one|ordering|order)\b/i,
  ],
  ['any of them is accepted', /\bany\s+(?:\w{1,20}\s+){0,4}(?:is|are|will\s+be)\s+(?:accepted|acceptable|fine)\b/i],
  ['any one of them', /\bany\s+one\s+of\s+(?:them|these|those|the)\b/i],
  [
    'in any order',
    /\b(?:print|output|return|list|give|write|enter|report|answers?)\b[^.!?]{0,80}\bin\s+any\s+order\b/i,
  ],
  [
    'not unique',
    /\b(?:answers?|solutions?|outputs?)\s+(?:is|are|may|might|need)\s+not\s+(?:necessarily\s+)?(?:be\s+)?unique\b/i,
  ],
  ['one possible answer', /\bone\s+possible\s+(?:answer|solution|output|example)\b/i],
];

/** White space is shortened first, so that no pattern meets a run of it. */
const BLANKS = /\s+/g;

/** The wording, as named here, by which a question accepts several answers; null where there is none. */
export function severalAnswers(question: string): string | null {
  const text = question.replace(BLANKS, ' ');
  return WORDINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

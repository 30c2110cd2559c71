/** The plainest verbs of saying, in the forms that stand beside a quotation. Enough to see where one ends; the attribution stage knows more. */
export const sayingVerb =
  '(?:said|says|told|added|asked|replied|wrote|explained|insisted|claimed|admitted|warned|noted|stated|continued|tweeted|recalled)';

const speaker = "(?:he|she|they|it|I|we|(?:the |an? )?[\\p{L}’'-]{2,20}(?: [\\p{L}’'-]{1,20}){0,3})";

/** A quotation's last stop, with an attribution right after it: ", she said", ", said the mayor". */
export const attributionAfterStop = new RegExp(`([,.?!…])(?= (?:${speaker} )?${sayingVerb}\\b(?! that\\b))`, 'u');

/** What a company's full name ends in and its everyday name lacks. */

/** Folded. */
export const legalForms: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation co company ltd limited plc llc llp lp ag sa nv bv gmbh spa ab oyj asa pte pty bhd kk se group holdings holding'.split(
    ' ',
  ),
);

/** Abbreviations of news copy that end with a stop, by what their stop can mean. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Before a name: their stop never ends a sentence. */
const titles = words(
  `mr. mrs. ms. mx. messrs. dr. drs. prof. gen. lt. col. maj. capt. cpt. cmdr. sgt. cpl. pvt. adm. brig. sen. sens. rep. reps. gov. govs. atty.
   rev. fr. sr. st. ste. hon. pres. supt. det. insp. msgr. ald. amb. dist. asst. assoc. dep. spc. pfc. engr. alh. alhaji. barr. chf. shri. smt.
   vs. v. e.g. i.e. cf. viz. approx. est. ft. mt. no. nos. art. sec. fig. al. op. pp. ca. c.`,
);

/** Before a figure or inside a name; they may also end a sentence. */
const others = words(
  `jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
   inc. corp. co. cos. ltd. llc. plc. bros. jr. esq. etc. dept. univ. assn. ave. blvd. rd. hwy. bldg. gov't. int'l. intl. nat'l. natl.
   ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn.
   tex. va. vt. wash. wis. wyo. u.s. u.k. u.n. u.s.a. e.u. d.c. n.y. n.j. n.h. n.c. s.c. n.d. s.d. n.m. w.va. l.a. a.m. p.m. ph.d. m.d. b.a. m.a.`,
);

/** `text` with its stop, in any case. */
export const isTitleAbbreviation = (text: string): boolean => titles.has(text.toLowerCase());

/** Those that the tagger may part from their stop: not words of their own ("no.", "sun.", "art."). */
export const isAbbreviation = (text: string): boolean =>
  /^\p{Lu}/u.test(text) && !ownWords.has(text.toLowerCase()) && (isTitleAbbreviation(text) || others.has(text.toLowerCase()));

const ownWords = words(
  'no. nos. art. fig. al. sun. sat. mar. co. la. ill. ind. mass. miss. del. wash. ore. pa. ga. mo. c. v. est. det. mon. wed. chf. hon. rep.',
);

/** A word that ends with a stop of its own: "U.S.", "p.m.", "J.K.", "Inc.", "J.". */
export const endsWithOwnStop = (text: string): boolean =>
  text.length > 1 &&
  text.endsWith('.') &&
  (others.has(text.toLowerCase()) || titles.has(text.toLowerCase()) || /^(?:(?:\p{L}\.)+|\d*[ap]m\.)$/u.test(text));

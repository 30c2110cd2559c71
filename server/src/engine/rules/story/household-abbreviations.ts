/** Abbreviations that readers know better than what they stand for: everywhere, or where the story is told. */
import type { Article } from '../../article/article.ts';
import { isRunningCopy } from './copy-tokens.ts';

/** Whether readers of this story need no full form. `key`: its letters, small. */
export const isHousehold = (article: Article, key: string): boolean =>
  householdAbbreviations.has(key) || regions.some(({ known, words }) => known.has(key) && isAbout(article, words));

/** Those that are known everywhere. */
export const householdAbbreviations: ReadonlySet<string> = new Set(
  (
    'usa uk uae eu un us nato nasa fbi cia nsa bbc itv cnn nbc abc cbs pbs msnbc npr hbo espn mtv afp upi dpa aids hiv dna rna usb dvd cd ' +
    'tv pc pdf html url http https www gps sms atm pin vip ceo cfo coo cto mp mps mep meps pm gop dui ira suv suvs lgbt lgbtq lgbti lgbtqi lgbtqia lgbtiq lgbtiqa rte cbc zip bts tlc bbq diy faq ' +
    'gdp vat nhs rspca rspb ymca ywca fifa uefa nba nfl nhl mlb wwe ufc ncaa fia pga atp wta ioc who unesco unicef opec brics imf ikea ibm bmw kfc ' +
    'ibm sap hsbc ubs rbs dhl ups fedex at&t gmc kpmg pwc usaid ussr gdr ddr plo isis isil kgb gru fsb mi5 mi6 mri hmrc irs dea sos ok bst gmt utc est edt pst pdt cet ' +
    'phd mba rip llc plc ltd inc asap aka rsvp iou iq id cv hr pr ai it ict cctv covid sars mers ppe pcr icu iphone usd eur gbp cny inr ngn ' +
    'jfk lbj fdr mlk nyc usc ucla mit suny nypd lapd swat dj djs mc op-ed nra naacp aclu nyse nasdaq ftse dow epa fda cdc fcc sec doj hud osce asean ecowas mercosur ' +
    'aarp aol app apps espn fox nyt wsj gq dc la ny nj ufo ufos wwi wwii ww2 ap potus flotus scotus tiff imax gif jpeg wifi hd am fm rnc dnc pac pacs cpac ' +
    'dream daca maga uss hms rms edt irl lol omg wtf btw psa rt faq dm tko mvp mvps nhl usps tsa faa sat gpa stem ngo ngos cnbc mou wwf xml sim lng voa obe mbe cbe dbe kbe'
  ).split(' '),
);

interface Region {
  /** What stands in stories of there. One and the same pattern each time: what it finds in a paragraph is remembered. */
  readonly words: RegExp;
  readonly known: ReadonlySet<string>;
}

const regions: readonly Region[] = [
  {
    words:
      /\b(?:Indian?|Indians|Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Hyderabad|Maharashtra|Gujarat|Kerala|Karnataka|Punjab|Bihar|Tamil Nadu|Uttar Pradesh|crores?|lakhs?|panchayat|Lok Sabha)\b/u,
    known: new Set(
      'bjp aap dmk aiadmk tmc bsp cpi ncp jdu rjd rss vhp nda upa mla mlas mlc mlcs fir firs ips ias ifs dgp dig dsp sit cbi nia ed crpf bsf cisf isro drdo iit iits iim aiims upsc neet jee rbi sebi gst pti ani dcp acp sho'.split(
        ' ',
      ),
    ),
  },
  {
    words:
      /\b(?:Nigerians?|Nigeria|Lagos|Abuja|Kano|Ibadan|Enugu|Kaduna|Port Harcourt|naira|Alhaji|Alhaja|Mallam)\b|\bN\d[\d.,]*(?:bn|m|tn)\b/u,
    known: new Set(
      'pdp apc lp apga nnpp efcc icpc inec nnpc nnpcl nysc nlc tuc asuu jamb waec neco nafdac ndlea frsc nscdc dss fct lga lgas hrm hrh cbn nimc nema nan nba ppro dpo cso'.split(
        ' ',
      ),
    ),
  },
  {
    words: /\b(?:South Africans?|South Africa|Johannesburg|Pretoria|Cape Town|Durban|Gauteng|KwaZulu-Natal|rand)\b/u,
    known: new Set('anc eff da saps npa sars eskom sabc cosatu nec mk ifp'.split(' ')),
  },
];

function isAbout({ document, notes }: Article, words: RegExp): boolean {
  const search = (copy: string): readonly true[] => (words.test(copy) ? [true] : []);
  return document.paragraphs.some(
    (paragraph, index) => isRunningCopy(paragraph) && notes[index]!.search(words, search).length > 0,
  );
}

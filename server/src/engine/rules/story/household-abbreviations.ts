/** Abbreviations that readers know better than what they stand for. */
export const householdAbbreviations: ReadonlySet<string> = new Set(
  (
    'usa uk uae eu un us nato nasa fbi cia nsa bbc itv cnn nbc abc cbs pbs msnbc npr hbo espn mtv afp upi dpa aids hiv dna rna usb dvd cd ' +
    'tv pc pdf html url http https www gps sms atm pin vip ceo cfo coo cto mp mps mep meps pm gop dui ira suv suvs lgbt lgbtq lgbti lgbtqi lgbtqia bbq diy faq ' +
    'gdp vat nhs rspca rspb ymca ywca fifa uefa nba nfl nhl mlb wwe ufc ncaa fia pga atp wta ioc who unesco unicef opec brics imf ikea ibm bmw kfc ' +
    'ibm sap hsbc ubs rbs dhl ups fedex at&t gmc kpmg pwc usaid ussr gdr ddr plo isis isil kgb gru fsb mi5 mi6 mri hmrc irs dea sos ok bst gmt utc est edt pst pdt cet ' +
    'phd mba rip llc plc ltd inc asap aka rsvp iou iq id cv hr pr ai it ict cctv covid sars mers ppe pcr icu iphone usd eur gbp cny inr ngn ' +
    'jfk lbj fdr mlk nyc usc ucla mit suny nypd lapd swat dj djs mc op-ed nra naacp aclu nyse nasdaq ftse dow epa fda cdc fcc sec doj hud osce asean ecowas mercosur ' +
    'aarp aol app apps espn fox nyt wsj gq dc la ny nj ufo ufos wwi wwii ww2 ap potus flotus scotus tiff imax gif jpeg wifi hd am fm rnc dnc pac pacs cpac ' +
    'dream daca maga uss hms rms edt irl lol omg wtf btw psa rt faq dm tko mvp mvps nhl usps tsa faa sat gpa stem'
  ).split(' '),
);

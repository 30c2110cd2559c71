/** Nouns for organizations and their parts: what "the ministry" and "Russia’s foreign ministry" are headed by. Lower case, singular. */

export const organizationNouns: ReadonlySet<string> = new Set(
  `ministry department agency authority bureau office commission committee council board court tribunal parliament senate congress assembly
  government administration cabinet embassy consulate mission delegation secretariat treasury exchequer inspectorate ombudsman regulator watchdog
  police force army navy military guard service corps regiment battalion alliance bloc union federation confederation league coalition pact
  company firm corporation group conglomerate manufacturer maker carmaker automaker airline carrier retailer supermarket chain bank lender insurer
  broker exchange fund trust startup start-up utility operator developer publisher broadcaster network newspaper paper magazine journal
  site website station channel outlet tabloid daily weekly label studio party movement faction caucus campaign organization organisation association
  society institute institution institution foundation charity nonprofit non-profit ngo club team franchise side squad university college school
  faculty academy hospital clinic laboratory lab centre center museum library gallery theatre theater church diocese mosque synagogue temple
  laboratory think-tank thinktank brotherhood guild cooperative co-operative syndicate consortium militia cartel gang mafia kremlin`.split(
    /\s+/,
  ),
);

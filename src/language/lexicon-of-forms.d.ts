/** The words by which lines, dates, types and faults are told, as `templates/tu-vung/` gives them. */

declare module '*/tu-vung/soat-loi.yaml' {
  const words: Readonly<
    Record<
      | 'formerly'
      | 'capitalisedVerbs'
      | 'leadingVerbs'
      | 'bodyWords'
      | 'joinedNames'
      | 'typeBegins'
      | 'actsOnDocuments'
      | 'committeeLevels'
      | 'issuers'
      | 'ownOrgans'
      | 'otherCommunes'
      | 'allOf'
      | 'committeesInRow'
      | 'capitalsOfBodies'
      | 'goingOn'
      | 'bodyNouns'
      | 'notSummed'
      | 'joinedBodies'
      | 'beforeNames'
      | 'companies'
      | 'fillIn'
      | 'ordinalsBefore'
      | 'abstractBegins'
      | 'references'
      | 'tiesToDocument'
      | 'ofThisDocument'
      | 'wideRecipients'
      | 'wideRecipientKinds'
      | 'ownLeads'
      | 'unitsOfOne'
      | 'letterheadBegins'
      | 'positions'
      | 'fillInAngle'
      | 'formTitles'
      | 'unsummedUnits'
      | 'titlesBeforeNames'
      | 'memberPositions'
      | 'positionsWithoutOrgan'
      | 'bodiesWithoutSeal'
      | 'broughtAlong'
      | 'lookingBack'
      | 'levelWords'
      | 'communeWords',
      readonly string[]
    >
  >;
  export default words;
}
declare module '*/tu-vung/thoi-gian.yaml' {
  const words: Readonly<
    Record<
      | 'deadlineLeads'
      | 'besideDates'
      | 'pastBeforeYear'
      | 'anniversaries'
      | 'duties'
      | 'settled'
      | 'timeLines'
      | 'blankBefore'
      | 'blankAfter'
      | 'periods'
      | 'blankBeforeMark'
      | 'beforeWeekday'
      | 'beforeOrdinal'
      | 'beforeFarYear'
      | 'weekdays'
      | 'weekdayOrdinals'
      | 'limits'
      | 'issued'
      | 'beforeHour'
      | 'pastBeforeDay'
      | 'prepositions'
      | 'deadlineSigns'
      | 'dueSigns'
      | 'timeSigns'
      | 'timeBegins'
      | 'distantLeads'
      | 'recurring'
      | 'recurringUnits'
      | 'countedPeriods'
      | 'numberedPeriods'
      | 'citedBeforeDay'
      | 'eventVerbs'
      | 'notOfEvent'
      | 'ordinals'
      | 'ordinalsBehindTen',
      readonly string[]
    >
  >;
  export default words;
}
declare module '*/tu-vung/ten-loai.yaml' {
  const words: Readonly<
    Record<
      | 'legislative'
      | 'legislativeWithYear'
      | 'unregulated'
      | 'yearly'
      | 'referredTo'
      | 'withArticles'
      | 'bases'
      | 'callingThemselves'
      | 'ofOthers'
      | 'ofThePast'
      | 'symbols'
      | 'withSymbol'
      | 'laws'
      | 'ofLaw'
      | 'typeSymbols'
      | 'titleBegins'
      | 'cited'
      | 'secondWords'
      | 'approved'
      | 'ending'
      | 'numberedThings',
      readonly string[]
    >
  > & {
    readonly typesOfSymbols: Readonly<Record<string, readonly string[]>>;
  };
  export default words;
}
declare module '*/tu-vung/phan-van-ban.yaml' {
  const words: Readonly<
    Record<
      | 'appendixTitles'
      | 'pageWords'
      | 'youthMottos'
      | 'ordinals'
      | 'divisions'
      | 'beforeNumbers'
      | 'ranks'
      | 'enactingLines'
      | 'callingThemselves'
      | 'minuteSigners'
      | 'purposes'
      | 'nothingToTell'
      | 'orderHeads'
      | 'resultHeads'
      | 'openings'
      | 'bases'
      | 'grounds'
      | 'considerations'
      | 'groundBegins'
      | 'closings'
      | 'sumWords'
      | 'confirmations'
      | 'concurrently',
      readonly string[]
    >
  >;
  export default words;
}
declare module '*/tu-vung/trang-thai.yaml' {
  const words: Readonly<
    Record<'unfinished' | 'finished' | 'begun' | 'late' | 'notLate' | 'doneAlone' | 'goingOn' | 'telling', readonly string[]>
  >;
  export default words;
}
declare module '*/tu-vung/ngat-dong.yaml' {
  const words: Readonly<Record<'bound' | 'numbered' | 'openings', readonly string[]>>;
  export default words;
}
declare module '*/tu-vung/nhan-dien.yaml' {
  const words: Readonly<Record<'issuing' | 'leadingElsewhere', readonly string[]>>;
  export default words;
}
declare module '*/tu-vung/lap-tu.yaml' {
  interface Neighbours {
    readonly before: readonly string[];
    readonly after: readonly string[];
  }
  const words: Readonly<Record<'reduplications' | 'functionWords' | 'soundPairs', readonly string[]>> & {
    readonly soundBetween: Readonly<Record<string, Neighbours>>;
  };
  export default words;
}
declare module '*/tu-vung/chi-tieu.yaml' {
  const words: Readonly<
    Record<
      | 'boundsBefore'
      | 'strongBounds'
      | 'ceilings'
      | 'boundsAfter'
      | 'signs'
      | 'parts'
      | 'otherParts'
      | 'notTargets'
      | 'measures'
      | 'units'
      | 'numbered'
      | 'unitColumns'
      | 'ofTime'
      | 'unitEnds',
      readonly string[]
    >
  >;
  export default words;
}

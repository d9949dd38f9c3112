/** The words of the language, as `templates/tu-vung/` gives them; the build compiles each file into a value. */

declare module '*/tu-vung/co-quan.yaml' {
  const organs: Readonly<
    Record<
      | 'heads'
      | 'smallHeads'
      | 'stops'
      | 'stopsUnlessNamed'
      | 'parts'
      | 'commaParts'
      | 'formerly'
      | 'genericKinds'
      | 'unitKinds'
      | 'unitsInLists'
      | 'boards'
      | 'lineBegins'
      | 'smallLineBegins'
      | 'unitsInCapitals'
      | 'openEnds'
      | 'goingOnBegins'
      | 'manyOf'
      | 'leading'
      | 'afterPhu'
      | 'compoundEnds'
      | 'fieldNames'
      | 'partedByComma'
      | 'boardsOfOneWork'
      | 'joining'
      | 'listBegins'
      | 'listEnds'
      | 'abstractBegins'
      | 'workBegins'
      | 'nameBegins'
      | 'headsInLists'
      | 'headsAfterComma'
      | 'levels'
      | 'persons'
      | 'personTitles'
      | 'committeesInCapitals'
      | 'waysOfJoining'
      | 'placesOfKinds'
      | 'beforeMany'
      | 'afterHigherPlace',
      readonly string[]
    >
  >;
  export default organs;
}
declare module '*/tu-vung/don-vi-hanh-chinh.yaml' {
  const units: {
    readonly mergedProvinces: { readonly source: string; readonly from: string; readonly into: Readonly<Record<string, string>> };
    readonly centralCities: readonly string[];
    readonly communes: readonly string[];
    readonly districts: readonly string[];
    readonly cityHeads: readonly string[];
    readonly higherPlaces: readonly string[];
    readonly mergedDepartments: { readonly source: string; readonly from: string; readonly into: Readonly<Record<string, string>> };
  };
  export default units;
}
declare module '*/tu-vung/am-tiet.yaml' {
  const syllables: Readonly<Record<'onsets' | 'rimes' | 'rimesOfQu' | 'rimesOfG' | 'onsetsOfY' | 'loans', readonly string[]>>;
  export default syllables;
}
declare module '*/tu-vung/ten-co-quan.yaml' {
  const names: {
    readonly names: readonly { readonly name: string; readonly also?: readonly string[]; readonly commonBefore?: readonly string[] }[];
    readonly titleCase: readonly string[];
    readonly writtenTwoWays: readonly string[];
    readonly fixedForms: readonly string[];
    readonly inSentences: readonly string[];
    readonly placeCommittees: readonly string[];
    readonly notPlaces: readonly string[];
  };
  export default names;
}
declare module '*/tu-vung/ngay-nghi.yaml' {
  const holidays: {
    readonly fixed: readonly { readonly day: string; readonly name: string; readonly from?: number }[];
    readonly lunar: readonly {
      readonly month: number;
      readonly day: number;
      readonly before: number;
      readonly after: number;
      readonly name: string;
    }[];
    readonly notices: readonly { readonly from: string; readonly to: string; readonly name: string; readonly source: string }[];
    readonly inLieu: string;
  };
  export default holidays;
}
declare module '*/tu-vung/nham-chu.yaml' {
  interface Slip {
    readonly right: string;
    readonly notAfter?: readonly string[];
    readonly notBefore?: readonly string[];
    readonly onlyAfter?: readonly string[];
  }
  interface ListedSlip {
    readonly right: string;
    readonly before: readonly string[];
  }
  const slips: {
    readonly plain: Readonly<Record<string, string>>;
    readonly guarded: Readonly<Record<string, Slip>>;
    readonly listed: Readonly<Record<string, ListedSlip>>;
  };
  export default slips;
}
declare module '*/tu-vung/viet-tat.yaml' {
  const abbreviations: { readonly known: readonly string[] };
  export default abbreviations;
}
declare module '*/tu-vung/ho.yaml' {
  const people: { readonly surnames: readonly string[]; readonly middleNames: readonly string[] };
  export default people;
}
declare module '*/tu-vung/dia-danh.yaml' {
  const places: { readonly persons: readonly string[]; readonly events: readonly string[] };
  export default places;
}
declare module '*/tu-vung/vien-dan.yaml' {
  const words: Readonly<
    Record<
      | 'abstractVerbs'
      | 'surestVerbs'
      | 'goingOn'
      | 'goingOnAfterComma'
      | 'asides'
      | 'mainVerbs'
      | 'workWithDocuments'
      | 'connectors'
      | 'adverbs'
      | 'enacting'
      | 'issuing'
      | 'enacted'
      | 'regulating'
      | 'openEnds'
      | 'readers'
      | 'typesBefore'
      | 'issuingBefore'
      | 'notIssuers'
      | 'typesAmong'
      | 'lawTypes'
      | 'notLawNames'
      | 'lawNameEnds'
      | 'inLawNames'
      | 'listedInLaws'
      | 'statuteOwners'
      | 'notCities'
      | 'lawBegins'
      | 'afterLaw'
      | 'otherBegins'
      | 'stillNames'
      | 'secondParts'
      | 'thirdParts'
      | 'issuingWords'
      | 'manyBefore'
      | 'congressWords'
      | 'typeBegins'
      | 'centralCommittee'
      | 'notProgrammes'
      | 'afterType'
      | 'programmeEnds'
      | 'otherAfterAnd'
      | 'unnumbered'
      | 'notOne'
      | 'congressTypes'
      | 'programmeTypes'
      | 'regulationTypes'
      | 'congressKinds',
      readonly string[]
    >
  >;
  export default words;
}
declare module '*/tu-vung/nhiem-vu.yaml' {
  const words: Readonly<
    Record<
      | 'workVerbs'
      | 'weakVerbs'
      | 'adverbs'
      | 'adverbsOfVerbs'
      | 'organHeads'
      | 'notOrgans'
      | 'pluralOrgans'
      | 'nameWords'
      | 'headsBeforeNames'
      | 'headsWithVerbs'
      | 'nameEnds'
      | 'nameTies'
      | 'circumstanceBegins'
      | 'requests'
      | 'partsWithoutTasks'
      | 'partsOfFact'
      | 'largePartsWithoutTasks'
      | 'wordsOfTasks'
      | 'nounBegins'
      | 'limits'
      | 'counted'
      | 'prizes'
      | 'prizeRanks'
      | 'typesWithTasks'
      | 'taskParts'
      | 'taskTitles'
      | 'mainTitles'
      | 'levelEnds'
      | 'nounsAndVerbs'
      | 'mannerNouns'
      | 'timeBegins'
      | 'closings'
      | 'assigned'
      | 'leadVerbs'
      | 'doerNouns'
      | 'leadNouns'
      | 'partnerNouns'
      | 'timeVerbs'
      | 'timeNouns'
      | 'productNouns'
      | 'otherLabels'
      | 'taskColumns'
      | 'leadColumnVerbs'
      | 'leadColumns'
      | 'personColumns'
      | 'timeColumns'
      | 'timeUnitColumns'
      | 'meetings'
      | 'ofMoney'
      | 'detailLabels'
      | 'labels',
      readonly string[]
    >
  >;
  export default words;
}

declare module '*/tu-vung/bang-chu-cu.yaml' {
  const alphabets: Readonly<{
    fonts: Readonly<Record<'tcvn3' | 'vni', string>>;
    capitals: string;
    tcvn3: Readonly<Record<string, string>>;
    vni: Readonly<Record<string, string>>;
  }>;
  export default alphabets;
}
declare module '*/tu-vung/doi-chieu.yaml' {
  const cover: {
    readonly common: readonly string[];
    readonly compounds: readonly string[];
    readonly acts: readonly (readonly string[])[];
    readonly actsUponActs: readonly string[];
    readonly groups: readonly (readonly string[])[];
    readonly same: Readonly<Record<string, string>>;
    readonly levels: readonly { readonly units: readonly string[]; readonly whole: readonly string[] }[];
    readonly ownPlan: Readonly<Record<'acts' | 'papers' | 'of', readonly string[]>>;
    readonly bodies: readonly (readonly string[])[];
  };
  export default cover;
}

// What a quantity may be counted in: a currency, or one of the corpus' own short list.

/** Things that are counted, as the specification of the corpus lists them. */
export const COUNTED_UNITS = [
  ...['ambassadors', 'articles', 'brands', 'companies', 'countries', 'households', 'interviews', 'items', 'jobs'],
  ...['members', 'messages', 'organisations', 'pages', 'partners', 'people', 'places', 'products', 'projects', 'rank'],
  ...['ratio', 'requests', 'respondents', 'sites', 'visitors', 'votes', 'weeks', 'years'],
] as const;

/**
 * ISO 4217 lists one and three, withdrawn codes included, as datasets/currency-codes had them from SIX on 2026-02-01.
 * Not `Intl.supportedValuesOf('currency')`: it lacks withdrawn codes and differs from one Node to the next.
 */
export const CURRENCIES: readonly string[] = `
  ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARP ARS ARY ATS AUD AWG AYM AZM AZN BAD BAM BBD BDT BEC BEF BEL
  BGJ BGK BGL BGN BHD BIF BMD BND BOB BOP BOV BRB BRC BRE BRL BRN BRR BSD BTN BUK BWP BYB BYN BYR BZD CAD CDF CHC CHE
  CHF CHW CLF CLP CNY COP COU CRC CSD CSJ CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK EGP ERN ESA ESB
  ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHP GHS GIP GMD GNE GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD HRK HTG
  HUF IDR IEP ILP ILR ILS INR IQD IRR ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAJ LAK LBP LKR LRD
  LSL LSM LTL LTT LUC LUF LUL LVL LVR LYD MAD MDL MGA MGF MKD MLF MMK MNT MOP MRO MRU MTL MTP MUR MVQ MVR MWK MXN MXP
  MXV MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD OMR PAB PEH PEI PEN PES PGK PHP PKR PLN PLZ PTE PYG QAR RHD ROK
  ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN SUR SVC SYP SZL
  THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS UGW UGX USD USN USS UYI UYN UYP UYU UYW UZS VEB VED
  VEF VES VNC VND VUV WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XEU XFO XFU XOF XPD XPF XPT XRE XSU XTS XUA XXX
  YDD YER YUD YUM YUN ZAL ZAR ZMK ZMW ZRN ZRZ ZWC ZWD ZWG ZWL ZWN ZWR`
  .trim()
  .split(/\s+/);

/** Every unit. */
export const UNITS: readonly string[] = [...COUNTED_UNITS, ...CURRENCIES];

const KNOWN = new Set(UNITS);

/** Whether a quantity may be counted in it. */
export function isUnit(text: string): boolean {
  return KNOWN.has(text);
}

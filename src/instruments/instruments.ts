import { deepFreeze } from '../ruleset/deepFreeze.ts'
import { audit } from './data/audit.ts'
import { auditC } from './data/auditC.ts'
import { bam } from './data/bam.ts'
import { ciwaAr } from './data/ciwaAr.ts'
import { cows } from './data/cows.ts'
import { cssrs } from './data/cssrs.ts'
import { dast10 } from './data/dast10.ts'
import { eat26 } from './data/eat26.ts'
import { gad7 } from './data/gad7.ts'
import { isi } from './data/isi.ts'
import { k10 } from './data/k10.ts'
import { mdq } from './data/mdq.ts'
import { pcl5 } from './data/pcl5.ts'
import { pcPtsd5 } from './data/pcPtsd5.ts'
import { phq9 } from './data/phq9.ts'
import { scoff } from './data/scoff.ts'
import { taps } from './data/taps.ts'
import { whodas12 } from './data/whodas12.ts'
import { wsas } from './data/wsas.ts'

/** The instruments that can be scored, with the literal types of their ids and items. */
export type Instruments = readonly [
  typeof phq9,
  typeof gad7,
  typeof pcl5,
  typeof cssrs,
  typeof audit,
  typeof auditC,
  typeof dast10,
  typeof ciwaAr,
  typeof cows,
  typeof whodas12,
  typeof k10,
  typeof pcPtsd5,
  typeof wsas,
  typeof isi,
  typeof scoff,
  typeof eat26,
  typeof mdq,
  typeof taps,
  typeof bam,
]

/** One of the instruments that can be scored. */
export type AnyInstrument = Instruments[number]

/** The id of an instrument, for example `phq9`. */
export type InstrumentId = AnyInstrument['id']

/** The instrument with that id. */
export type InstrumentOf<Id extends InstrumentId> = Extract<AnyInstrument, { readonly id: Id }>

/**
 * Every instrument that can be scored, as data: items and what they may be answered with, scoring, bands with their
 * source and how it was read, license and LOINC codes. There is no wording of any item in it.
 */
export const instruments: Instruments = /* @__PURE__ */ deepFreeze<Instruments>([
  phq9,
  gad7,
  pcl5,
  cssrs,
  audit,
  auditC,
  dast10,
  ciwaAr,
  cows,
  whodas12,
  k10,
  pcPtsd5,
  wsas,
  isi,
  scoff,
  eat26,
  mdq,
  taps,
  bam,
])

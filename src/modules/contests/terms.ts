import { z } from 'zod'
import { choice, date, optionalText, optionalWhole, several, text, ticked, whole } from '#platform/input.ts'
import type { DateText } from '#platform/text/dates.ts'
import { type Strand, strands, type TieRule, tieRules } from './contest.ts'

/** How many categories, criteria or prizes a contest has at most. */
export const mostRows = 10

export type RubricLine = { name: string; maxPoints: number }
export type Prize = { name: string; count: number; amount: number | null }

/** What a contest is held by: everything that is frozen when it opens. Money in whole đồng. */
export type Terms = {
  strand: Strand
  name: string
  lead: string
  rules: string
  eligibility: string
  howToEnter: string
  groupsAllowed: boolean
  wordLimit: number | null
  minuteLimit: number | null
  judgesNeeded: number
  passPercent: number
  tieRule: TieRule
  publicVote: boolean
  opensOn: DateText
  closesOn: DateText
  judgedBy: DateText
  resultsOn: DateText
  categories: string[]
  criteria: RubricLine[]
  prizes: Prize[]
}

/** The form of the terms. Categories, criteria and prizes are rows of fields of the same name; empty rows are left out. */
export const termsInput = z.object({
  ...{ strand: choice(strands), name: text(200), lead: text(500), tieRule: choice(tieRules) },
  ...{ rules: optionalText(20_000), eligibility: optionalText(4000), howToEnter: optionalText(4000) },
  ...{ groupsAllowed: ticked, publicVote: ticked, judgesNeeded: whole(2, 15), passPercent: whole(0, 100) },
  ...{ wordLimit: optionalWhole(50, 100_000), minuteLimit: optionalWhole(1, 600) },
  ...{ opensOn: date, closesOn: date, judgedBy: date, resultsOn: date },
  categoryName: several(optionalText(200), mostRows),
  criterionName: several(optionalText(200), mostRows),
  criterionPoints: several(optionalWhole(1, 100), mostRows),
  prizeName: several(optionalText(100), mostRows),
  prizeCount: several(optionalWhole(1, 100), mostRows),
  prizeAmount: several(optionalWhole(0, 10_000_000_000), mostRows),
})
export type SentTerms = z.infer<typeof termsInput>

/** The terms that a form means, with the faults that only show when its fields are seen together, by field. */
export function readTerms(sent: SentTerms): { terms: Terms; faults: Record<string, string> } {
  const faults = faultsOfDates(sent)
  const { categoryName, criterionName, criterionPoints, prizeName, prizeCount, prizeAmount, ...rest } = sent
  const criteria = rowsOf(criterionName.length, criterionPoints.length).flatMap((at): RubricLine[] => {
    const [name, maxPoints] = [criterionName[at] ?? null, criterionPoints[at] ?? null]
    if (name === null && maxPoints === null) return []
    if (name === null) faults[`criterionName.${at}`] = 'required'
    if (maxPoints === null) faults[`criterionPoints.${at}`] = 'required'
    return [{ name: name ?? '', maxPoints: maxPoints ?? 1 }]
  })
  const prizes = rowsOf(prizeName.length, prizeCount.length, prizeAmount.length).flatMap((at): Prize[] => {
    const [name, count, amount] = [prizeName[at] ?? null, prizeCount[at] ?? null, prizeAmount[at] ?? null]
    if (name === null && count === null && amount === null) return []
    if (name === null) faults[`prizeName.${at}`] = 'required'
    return [{ name: name ?? '', count: count ?? 1, amount }]
  })
  const categories = categoryName.filter((it) => it !== null)
  const seen = new Set<string>()
  categoryName.forEach((name, at) => {
    if (name !== null && seen.has(name)) faults[`categoryName.${at}`] = 'contests.twice'
    if (name !== null) seen.add(name)
  })
  const texts = { rules: rest.rules ?? '', eligibility: rest.eligibility ?? '', howToEnter: rest.howToEnter ?? '' }
  return { terms: { ...rest, ...texts, categories, criteria, prizes }, faults }
}

/** What a contest still lacks before it can be opened, by field; nothing where it is ready. */
export function lacksOf(terms: Terms, day: DateText): Record<string, string> {
  const lacks: Record<string, string> = {}
  if (terms.rules === '') lacks.rules = 'contests.needsRules'
  if (terms.eligibility === '') lacks.eligibility = 'contests.needsEligibility'
  if (terms.categories.length === 0) lacks['categoryName.0'] = 'contests.needsCategory'
  if (terms.criteria.length === 0) lacks['criterionName.0'] = 'contests.needsCriterion'
  if (terms.prizes.length === 0) lacks['prizeName.0'] = 'contests.needsPrize'
  if (terms.closesOn < day) lacks.closesOn = 'contests.alreadyOver'
  return lacks
}

function faultsOfDates({ opensOn, closesOn, judgedBy, resultsOn }: SentTerms): Record<string, string> {
  const faults: Record<string, string> = {}
  if (closesOn < opensOn) faults.closesOn = 'contests.beforeOpening'
  if (judgedBy < closesOn) faults.judgedBy = 'contests.beforeClosing'
  if (resultsOn < judgedBy) faults.resultsOn = 'contests.beforeJudged'
  return faults
}

const rowsOf = (...lengths: number[]) => Array.from({ length: Math.max(...lengths, 0) }, (_, at) => at)

import type { Locale } from '#platform/i18n.ts'
import { formatDate } from '#platform/text/dates.ts'
import { Facts } from '#ui/facts.tsx'
import { Paragraphs } from '#ui/paragraphs.tsx'
import { Section } from '#ui/section.tsx'
import { textsOf } from '../amendment.ts'
import { t } from '../messages/terms.ts'
import type { Terms } from '../terms.ts'

/** The terms of a contest, to read. */
export function TermsView({ terms, locale }: { terms: Terms; locale: Locale }) {
  const text = t(locale)
  const said = textsOf(terms)
  const lines = (it: string) => (it ? it.split('\n').map((line) => <div key={line}>{line}</div>) : text.none)
  return (
    <>
      <Facts
        boxed
        items={[
          { label: text.strand, value: text[terms.strand] },
          { label: text.opensOn, value: formatDate(terms.opensOn) },
          { label: text.closesOn, value: formatDate(terms.closesOn) },
          { label: text.judgedBy, value: formatDate(terms.judgedBy) },
          { label: text.resultsOn, value: formatDate(terms.resultsOn) },
          { label: text.categories, value: lines(said.categories) },
          { label: text.prizes, value: lines(said.prizes) },
          { label: text.criteria, value: lines(said.criteria) },
          { label: text.judgingTitle, value: text.judgingWords(terms.judgesNeeded, terms.passPercent) },
          { label: text.tieRule, value: text[`tie_${terms.tieRule}`] },
          { label: text.limits, value: said.limits || text.no },
          { label: text.groupsAllowed, value: terms.groupsAllowed ? text.yes : text.no },
          { label: text.publicVote, value: terms.publicVote ? text.yes : text.no },
        ]}
      />
      {(['rules', 'eligibility', 'howToEnter'] as const).map((part) => (
        <Section key={part} id={part} title={text[part]}>
          <Paragraphs text={terms[part] || text.none} />
        </Section>
      ))}
    </>
  )
}

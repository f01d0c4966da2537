import { exemplarPaths } from '#modules/exemplars/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import type { Frame } from '#platform/web/frame.ts'
import { type Attempt, worded } from '#platform/web/submit.ts'
import { DeskPage } from '#ui/desk-page.tsx'
import { ErrorSummary } from '#ui/error-summary.tsx'
import { Facts } from '#ui/facts.tsx'
import { Head } from '#ui/head.tsx'
import type { Place, Quota } from '../allowance.ts'
import type { Feedback } from '../feedback.ts'
import { t } from '../messages/choice.ts'
import { t as roundWords } from '../messages/round.ts'
import { paths } from '../paths.ts'
import type { ShownChoice } from '../queries/choice.ts'
import { numberWords } from '../wording.ts'
import { OfficeForms, OwnForms } from './choice-forms.tsx'
import { FeedbackSection } from './feedback-section.tsx'
import { placeWords, StateTag } from './state-tag.tsx'

export type ChoiceProps = {
  frame: Frame
  locale: Locale
  choice: ShownChoice
  allowance: Quota | undefined
  place: Place | undefined
  /** Those who stand before it in the unit’s number, by name. */
  before: readonly string[]
  hasConsent: boolean
  may: { choose: boolean; run: boolean; drop: boolean }
  submission: () => string
  feedback: readonly Feedback[]
  attempt: Attempt | undefined
}

/** One choice: who it is, why, how far it is, and what may be done with it now. */
export function ChoicePage(props: ChoiceProps) {
  const { frame, locale, choice: it, place, may, attempt } = props
  const [text, words] = [t(locale), roundWords(locale)]
  const { errors } = worded(attempt, text, locale)
  if (attempt?.errors.form === 'selection.overLimit') errors.form = overLimit(props)
  return (
    <DeskPage
      {...{ frame, locale }}
      title={it.exemplarName}
      crumbs={[
        { label: words.title, href: paths.rounds() },
        { label: words.roundOf(it.year), href: paths.round(it.roundId) },
        { label: it.unitName, href: paths.sheet(it.roundId, it.unitId) },
        { label: it.exemplarName },
      ]}
    >
      <ErrorSummary errors={errors} />
      <Head
        title={it.exemplarName}
        lead={it.why}
        tags={<StateTag state={it.state} locale={locale} />}
        {...(!may.choose && !may.run && { why: text.readsOnly })}
      />
      <Facts
        boxed
        items={[
          { label: text.chosenBy, value: `${it.unitName}, ${placeWords(place, locale)}` },
          { label: text.round, value: words.roundOf(it.year) },
          { label: text.field, value: it.field },
          { label: text.keeper, value: it.keeperName },
          { label: text.record, value: <a href={exemplarPaths.show(it.exemplarId)}>{it.code}</a> },
          { label: text.consent, value: props.hasConsent ? text.yes : text.no },
          ...(it.sentAt ? [{ label: text.sentOn, value: formatDate(today(it.sentAt)) }] : []),
          ...(it.note ? [{ label: text.note, value: it.note }] : []),
        ]}
      />
      {may.choose && <OwnForms {...props} />}
      {(may.run || may.drop) && <OfficeForms {...props} />}
      {it.state === 'submitted' && <FeedbackSection {...props} />}
    </DeskPage>
  )
}

/** Why one too many cannot go: the number, who stands before it, and what would open the way. */
function overLimit({ locale, choice, allowance, place, before }: ChoiceProps): string {
  const text = t(locale)
  if (!allowance || place?.kind !== 'reserve') return text['selection.overLimit']
  const reserve = placeWords(place, locale).toLowerCase()
  return text.overLimit(choice.unitName, numberWords(allowance, locale), before.join(', '), reserve)
}

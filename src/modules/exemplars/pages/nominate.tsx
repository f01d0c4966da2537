import { worded } from '#platform/web/submit.ts'
import { Select } from '#ui/select.tsx'
import { TextArea } from '#ui/text-area.tsx'
import { t } from '../messages/life.ts'
import { levels } from '../nomination.ts'
import { paths } from '../paths.ts'
import type { Receiver } from '../queries/nomination.ts'
import { StepPage, type StepView } from './step-page.tsx'

/** Choosing whom an exemplar is introduced to; the level follows from the unit. */
export function NominatePage({ view, receivers }: { view: StepView; receivers: Receiver[] }) {
  const { locale, standing, exemplar, attempt } = view
  const text = t(locale)
  const said = worded(attempt, text, locale)
  const nameOf = ({ id, name }: Receiver) => (id === standing.keeperId ? `${name} (${text.ownUnit})` : name)
  const groups = levels.map((level) => ({
    label: text[level],
    options: receivers.filter((it) => it.level === level).map((it) => ({ value: it.id, label: nameOf(it) })),
  }))
  return (
    <StepPage
      {...{ view, said }}
      title={standing.isRecognised ? text.nominateHigher : text.nominate}
      lead={text.nominateLead}
      action={paths.nominate(exemplar.id)}
      button={text.nominate}
      fields={[
        ['toUnitId', text.toUnit],
        ['note', text.note],
      ]}
    >
      <Select
        name="toUnitId"
        label={text.toUnit}
        value={said.value('toUnitId')}
        error={said.errors.toUnitId}
        options={groups.filter(({ options }) => options.length > 0)}
      />
      <TextArea
        name="note"
        label={text.note}
        optionalWord
        maxLength={2000}
        value={said.value('note')}
        error={said.errors.note}
      />
    </StepPage>
  )
}

import type { Locale } from '#platform/i18n.ts'
import type { Shown } from '#platform/web/panel.ts'
import { Table } from '#ui/table.tsx'
import { type Feedback, reachedAtCentre } from '../feedback.ts'
import { t } from '../messages/choice.ts'
import { t as packetWords } from '../messages/packet.ts'
import { paths } from '../paths.ts'
import type { ShownChoice } from '../queries/choice.ts'
import { StateTag } from './state-tag.tsx'

/** The rounds in which an exemplar was chosen, for its own page; and the nation’s place on its line of life. */
export function selectionSection(
  choices: readonly ShownChoice[],
  feedback: readonly Feedback[],
  locale: Locale,
): Shown {
  const text = t(locale)
  const submitted = choices.findLast(({ submittedOn }) => submittedOn !== null)
  const reached = reachedAtCentre(feedback)
  const note = reached ? packetWords(locale)[reached.kind] : text.submitted
  const body = (
    <Table
      stack
      caption={text.panel}
      captionHidden
      columns={[
        { key: 'round', label: text.round },
        { key: 'by', label: text.chosenBy },
        { key: 'state', label: text.state },
      ]}
      rows={choices.map((it) => ({
        round: <a href={paths.choice(it.id)}>{it.year}</a>,
        by: it.unitName,
        state: <StateTag state={it.state} locale={locale} />,
      }))}
    />
  )
  return {
    ...{ id: 'trung-uong', title: text.panel, count: choices.length, body },
    milestones: submitted?.submittedOn ? [{ kind: 'nation', on: reached?.on ?? submitted.submittedOn, note }] : [],
  }
}

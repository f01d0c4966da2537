import type { Actor } from '#platform/access/index.ts'
import type { Locale } from '#platform/i18n.ts'
import { formatDate, today } from '#platform/text/dates.ts'
import { Empty } from '#ui/empty.tsx'
import { Faults } from '#ui/faults.tsx'
import { Section } from '#ui/section.tsx'
import { Tag, type TagKind } from '#ui/tag.tsx'
import { t } from '../messages/life.ts'
import { paths } from '../paths.ts'
import { may } from '../policy.ts'
import type { ShownFault, ShownNomination } from '../queries/nomination.ts'
import type { Standing } from '../queries/standing.ts'

type Props = { standing: Standing; nominations: ShownNomination[]; actor: Actor; locale: Locale }
type State = 'sent' | 'returned' | 'verified' | 'assessed' | 'recognised' | 'declined' | 'withdrawn'

const shapes: Record<State, TagKind> = {
  ...{
    sent: 'wait',
    returned: 'late',
    verified: 'doing',
    assessed: 'doing',
    recognised: 'ok',
    declined: 'no',
    withdrawn: 'no',
  },
}

/** The nominations of a record: to whom, how far each came, and what had to be mended. */
export function NominationSection({ standing, nominations, actor, locale }: Props) {
  const text = t(locale)
  return (
    <Section id="gioi-thieu" title={text.nominations}>
      {nominations.length === 0 && <Empty title={text.noNomination} />}
      {nominations.map((it, index) => (
        <div key={it.id} class="flow">
          <Line nomination={it} locale={locale} />
          {it.note && <p class="prose">{it.note}</p>}
          {it.declinedWhy && (
            <p class="prose">
              {text.reason}: {it.declinedWhy}
            </p>
          )}
          <FaultList
            {...{ standing, locale }}
            faults={it.faults}
            mayAnswer={index === 0 && mayAnswer(standing, actor)}
          />
        </div>
      ))}
    </Section>
  )
}

const mayAnswer = (standing: Standing, actor: Actor) => standing.stage === 'returned' && may.answer(actor, standing)

function Line({ nomination: it, locale }: { nomination: ShownNomination; locale: Locale }) {
  const text = t(locale)
  const on = (at: Date) => formatDate(today(at))
  const words = [text.sentBy(it.sentByName, on(it.sentAt))]
  if (it.resentAt) words.push(text.resentOn(on(it.resentAt)))
  if (it.verifiedAt && it.verifiedByName) words.push(text.verifiedBy(it.verifiedByName, on(it.verifiedAt)))
  if (it.closedAt) words.push(text.closedOn(on(it.closedAt)))
  const state = it.state as State
  return (
    <div>
      <p>
        <Tag kind={shapes[state]}>{text[state]}</Tag> <b>{it.toName}</b>, {text[it.level].toLowerCase()}
      </p>
      <p class="soft small">{words.join(', ')}</p>
    </div>
  )
}

type FaultProps = { standing: Standing; faults: ShownFault[]; mayAnswer: boolean; locale: Locale }

function FaultList({ standing, faults, mayAnswer: isMine, locale }: FaultProps) {
  const text = t(locale)
  if (faults.length === 0) return null
  const open = faults.filter(({ clearedAt }) => clearedAt === null).length
  return (
    <>
      <p>
        <b>{text.faultsLeft(open, faults.length)}</b>
      </p>
      <Faults
        items={faults.map((it) => ({
          state: it.clearedAt ? 'ok' : 'late',
          text: it.text,
          note: it.clearedAt ? (
            `${it.answer ?? ''} (${it.clearedByName}, ${formatDate(today(it.clearedAt))})`
          ) : (
            <>
              {it.dueOn && `${text.dueBy(formatDate(it.dueOn))}. `}
              {isMine && <a href={paths.clearFault(standing.id, it.id)}>{text.clearFault}</a>}
            </>
          ),
        }))}
      />
    </>
  )
}
